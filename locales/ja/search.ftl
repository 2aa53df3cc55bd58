### 検索。

search-title = 検索
search-field = 何を探していますか。
search-hint = あなたの言語、日本語、ローマ字のどれでも入力できます。
search-begin = 手紙や書類にある言葉、役所や町の名前、したいことを入力してください。
search-count = { $count }件見つかりました
search-none = 「{ $text }」は見つかりませんでした。
search-none-do = 別の言葉か、手紙や書類にある日本語で試してください。次の相談先でも聞けます。
search-contacts = 相談できるところ

## 見つかったものの種類

search-kind-area = 暮らしの分野
search-kind-guide = 知っておくとよいこと
search-kind-calculator = 計算
search-kind-pathway = これからの道
search-kind-event = 暮らしの出来事
search-kind-contact = 相談先
search-kind-municipality = 市区町村
search-kind-place = 場所
search-kind-record = あなたが教えたこと
