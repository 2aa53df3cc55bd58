search-title = さがす
search-field = 何《なに》をさがしていますか
search-hint = あなたのことば、日本語《にほんご》、ローマ字《じ》で書《か》くことができます。
search-begin = 手紙《てがみ》にあることば、役所《やくしょ》や町《まち》の名前《なまえ》、したいことを書《か》いてください。
search-count = { $count }件《けん》ありました
search-none = 「{ $text }」はありませんでした。
search-none-do = 他《ほか》のことばか、手紙《てがみ》にある日本語《にほんご》を書《か》いてください。下《した》の人《ひと》たちにも相談《そうだん》できます。
search-contacts = 相談《そうだん》できるところ

## 見つかったものの種類

search-kind-area = 生活《せいかつ》のこと
search-kind-guide = 知《し》っておくこと
search-kind-calculator = 計算《けいさん》
search-kind-pathway = これからの道《みち》
search-kind-event = 変《か》わったこと
search-kind-contact = 相談《そうだん》できるところ
search-kind-municipality = 市区町村《しくちょうそん》
search-kind-place = 場所《ばしょ》
search-kind-record = あなたが書《か》いたこと
