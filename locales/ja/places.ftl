### 場所：近くにあるもの、見せるための住所。

## 一覧

places-title = 近くの場所
places-lead = 役所、避難先、病院などです。距離はこの端末の中で計算します。
places-link = 近くで探す
places-around = { $town }の近く
places-choose = 市区町村を選ぶ
places-choose-lead = 距離は役所・役場から測ります。あなたのことは表示せず、何も送りません。
places-change-town = 別の市区町村
places-what = 何を探していますか。
places-what-all = すべて
places-danger = どの災害のときに安全な場所ですか。
places-danger-any = 指定しない
places-speaks-mine = 私の言語で話せる
places-open-now = 今開いている
places-narrow = 絞り込む
places-text = 名前または住所
places-search = 探す
places-found = { $count ->
    [1] 1か所（直線距離）
   *[other] 近い順に{ $count }か所（直線距離）
}
places-none = 見つかりませんでした。
places-none-do = 別の言葉で探すか、絞り込みを外してください。
places-no-list = { $town }の場所の一覧は、まだこのアプリに入っていません。
places-no-list-do = 「設定」で公開データの一覧をオンにできます。市区町村のウェブサイトにもあるかもしれません。
places-town-web = { $town }のウェブサイト
places-settings = 「設定」を開く
places-kept = 保存した場所
places-kept-gone = 「{ $name }」は、元の一覧からなくなりました。
places-sources = 情報の出どころ

## 図

places-map = 位置
places-middle = { $town }の役所・役場
places-middle-point = あなたが選んだ地点
places-map-words = 中心のまわりの{ $count }か所を示す図です。番号は下の一覧と同じです。上が北です。目盛りの線の長さは{ $bar }です。
places-map-north = 北

## 距離

distance-metres = { $metres }m
distance-kilometres = { $kilometres }km

## 一つの場所

place-open-until = { $time }まで開いています
place-open-always = 24時間開いています
place-opens-at = 今は閉まっています。{ $time }に開きます
place-closed = 今は閉まっています
place-hours-unknown = 開いている時間は分かりません
place-speaks-yours = あなたの言語で話せます
place-safe-in = 避難先に指定されている災害
place-safe-note = 一覧で指定されているのは、これらの災害だけです。ほかの災害のときは安全でないかもしれません。
place-distance = 距離
place-name-japanese = 日本語の名前
place-address = 住所
place-web = ウェブページ
place-hours = 開いている時間
place-times = 日時
place-languages = 対応言語
place-capacity = 収容人数
place-people = { $count }人
place-notes = 一覧にあるそのほかの情報（日本語）
place-way = 行き方
place-map-link = OpenStreetMapで見る
place-route-link = OpenStreetMapで行き方を調べる
place-geo-link = 地図アプリで開く
place-leaves = ここから先は、このアプリの外です。どの場所を見ているかが、地図の提供者に分かります。
place-show = 日本語の住所を見せる
place-keep = この場所を保存する
place-keep-no-more = 保存をやめる
place-ask-way = この場所に行きたいです。行き方を教えてください。
place-checked = { $date }に確認
