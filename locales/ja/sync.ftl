### 受信：届いたもの、届かなかった理由。

## 届かなかった理由

sync-failed-offline = この端末はインターネットにつながっていません。後でもう一度試します。
sync-failed-dns = インターネットでこのアドレスが見つかりません。接続を確認してください。後でもう一度試します。
sync-failed-no-answer = 相手から返事がありません。後でもう一度試します。
sync-failed-cut = 接続が切れました。届いた分は残っています。続きから受け取ります。
sync-failed-too-slow = 今は接続が遅すぎます。届いた分は残っています。続きから受け取ります。
sync-failed-too-large = 届いたものが決められた大きさを超えているので、入れませんでした。
sync-failed-redirect = アドレスの転送が繰り返されるので、止めました。
sync-failed-not-secure = 安全な接続（https）のアドレスではないので、開きませんでした。
sync-failed-private-address = 家庭や会社などの内部のネットワークにつながるアドレスなので、開きませんでした。
sync-failed-certificate = 相手が本物かどうか確かめられませんでした。このWi-Fiで先にログインが必要か、この端末の日付や時刻が違っているのかもしれません。
sync-failed-wrong-type = データの代わりにウェブページが届きました。このWi-Fiで、先にログインが必要なのかもしれません。
sync-failed-not-there = もうそこにありません。
sync-failed-busy = 相手が混み合っています。後でもう一度試します。
sync-failed-refused = 相手から受け取れません。
sync-failed-nonsense = 届いたものが壊れているので、入れませんでした。
sync-failed-no-network = このバージョンのアプリは、インターネットを使えません。

## 更新できなかった理由

update-failed-other-bytes = 一部が壊れて届いたので、入れませんでした。後でもう一度試します。
update-failed-publisher = 発信元のファイルに誤りがあるので、入れませんでした。発信元が直す必要があります。
update-failed-disk-full = この端末に空き容量がありません。今あるものは引き続き使えます。
update-failed-not-kept = 更新をこの端末に保存できませんでした。今あるものは引き続き使えます。

## 更新で変わること

effect-why-rule = この決まりが変更または訂正されました。
effect-why-new-rule = 新しい決まりです。
effect-why-rule-gone = この決まりはなくなりました。
effect-why-figures = 法律で決まっている数字が変わりました。手数料や賃金などです。
effect-why-holidays = 祝日の一覧が変わりました。
effect-why-definitions = この決まりで使う条件が、変更または訂正されました。
effect-why-other = この決まりで使う情報が訂正されました。
effect-checked = 発信元が最後に法律と照らし合わせた日：{ $day }
