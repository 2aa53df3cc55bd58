## リスト

places-title = 近《ちか》くの場所《ばしょ》
places-lead = 役所《やくしょ》、避難《ひなん》場所《ばしょ》（逃《に》げる場所《ばしょ》）、病院《びょういん》。どのくらい遠《とお》いかは、このスマホやパソコンの中《なか》で計算《けいさん》します。
places-link = 近《ちか》くの場所《ばしょ》をさがす
places-around = { $town }の近《ちか》く
places-choose = 市区町村《しくちょうそん》を選《えら》んでください
places-choose-lead = 市役所《しやくしょ》などから、どのくらい遠《とお》いか計算《けいさん》します。あなたのことは、ここに出《で》ません。何《なに》も送《おく》りません。
places-change-town = 他《ほか》の市区町村《しくちょうそん》
places-what = 何《なに》をさがしていますか
places-what-all = 全部《ぜんぶ》
places-danger = どの災害《さいがい》のときに逃《に》げる場所《ばしょ》ですか
places-danger-any = どれでも
places-speaks-mine = 私《わたし》のことばで話《はな》せる
places-open-now = 今《いま》、開《あ》いている
places-narrow = くわしくさがす
places-text = 名前《なまえ》か住所《じゅうしょ》
places-search = さがす
places-found = 近《ちか》い順《じゅん》に { $count }件《けん》（まっすぐ測《はか》った長《なが》さ）
places-none = ありませんでした。
places-none-do = 他《ほか》のものをさがしてください。または、選《えら》んだものを少《すく》なくしてください。
places-no-list = このアプリに、{ $town }の場所《ばしょ》のリストはまだありません。
places-no-list-do = 「設定《せってい》」で、役所《やくしょ》などのリストをつけることができます。市区町村《しくちょうそん》のホームページにもあるかもしれません。
places-town-web = { $town }のホームページ
places-settings = 「設定《せってい》」を開《ひら》く
places-kept = あなたが保存《ほぞん》した場所《ばしょ》
places-kept-gone = 「{ $name }」は、元《もと》のリストからなくなりました。
places-sources = だれが言《い》っていますか

## 地図の絵

places-map = 場所《ばしょ》の絵《え》
places-middle = { $town }の役所《やくしょ》
places-middle-point = あなたが選《えら》んだところ
places-map-words = 真《ま》ん中《なか》のまわりに { $count }か所《しょ》を書《か》いた絵《え》です。下《した》のリストと同《おな》じ番号《ばんごう》です。北《きた》が上《うえ》です。線《せん》の長《なが》さは { $bar }です。
places-map-north = 北《きた》

## 遠さ

distance-metres = { $metres } m
distance-kilometres = { $kilometres } km

## 1つの場所

place-open-until = { $time }まで開《あ》いています
place-open-always = 毎日《まいにち》24時間《じかん》開《あ》いています
place-opens-at = 今《いま》は閉《し》まっています。{ $time }に開《あ》きます
place-closed = 今《いま》は閉《し》まっています
place-hours-unknown = 開《あ》いている時間《じかん》はわかりません
place-speaks-yours = あなたのことばで話《はな》せます
place-safe-in = 逃《に》げることができる災害《さいがい》
place-safe-note = リストには、これらの災害《さいがい》のときに逃《に》げる場所《ばしょ》だと書《か》いてあります。他《ほか》の災害《さいがい》のときは、危《あぶ》ないかもしれません。
place-distance = ここまでの長《なが》さ
place-name-japanese = 日本語《にほんご》の名前《なまえ》
place-address = 住所《じゅうしょ》
place-web = ホームページ
place-hours = 開《あ》いている時間《じかん》
place-times = いつ
place-languages = 話《はな》せることば
place-capacity = 入《はい》ることができる人《ひと》の数《かず》
place-people = { $count }人《にん》
place-notes = リストにある他《ほか》の説明《せつめい》（日本語《にほんご》）
place-way = 行《い》き方《かた》
place-map-link = OpenStreetMapで見《み》る
place-route-link = OpenStreetMapで行《い》き方《かた》を見《み》る
place-geo-link = 地図《ちず》アプリで開《ひら》く
place-leaves = ここを押《お》すと、他《ほか》のサイトやアプリが開《ひら》きます。地図《ちず》の会社《かいしゃ》は、あなたがどの場所《ばしょ》を見《み》ているかわかります。
place-show = 日本語《にほんご》の住所《じゅうしょ》を見《み》せる
place-keep = この場所《ばしょ》を保存《ほぞん》する
place-keep-no-more = 保存《ほぞん》をやめる
place-ask-way = ここへ行《い》きたいです。行《い》き方《かた》を教《おし》えてください。
place-checked = { $date }に確《たし》かめました
