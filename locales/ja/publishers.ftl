### 発信元：だれの情報を信頼するか。設定 → 発信元。

publishers-title = 発信元
publishers-lead = ここで読む情報は、発信元が書いています。どの発信元を信頼するかは、あなたが選びます。
publishers-built-in = このアプリの一部
publishers-add = 発信元を追加
publishers-none = ほかの発信元は追加していません。

## 一つの発信元

publishers-checked = 最後の確認：{ $date }
publishers-never-checked = まだ確認していません
publishers-edition = 第{ $number }版
publishers-address = アドレス
publishers-fingerprint = 確認用の番号（フィンガープリント）
publishers-fingerprint-hint = この番号を、発信元のポスターやウェブサイトの番号と比べてください。同じなら本物です。
publishers-fingerprint-same = 読み取ったコードの番号と同じです。
publishers-fingerprint-other = 読み取ったコードの番号と違います。この発信元を信頼しないで、発信元に確認してください。
publishers-keys = 鍵を変更するには、{ $keys }個の鍵のうち{ $needed }個の署名が必要です。

## 届くもの

publishers-brings = この発信元から届くもの
publishers-brings-rules = 決まりと期限。このアプリの決まりと置き換わります。
publishers-brings-laws = 法令の条文
publishers-brings-words = { $count }言語の文章
publishers-brings-places = 連絡先と場所
publishers-brings-mirror = お知らせ、防災情報、公開データ
publishers-brings-nothing = まだ何もありません
publishers-cannot = あなたがこのアプリに教えたことは、発信元には見えません。発信元は、プログラムを動かしたり、インターネットを使ったりできません。

## 追加

publishers-add-lead = 発信元から聞いたアドレスを入力するか、ポスターのコードをカメラアプリで読み取ってください。
publishers-add-field = 発信元のアドレス
publishers-add-folder = フォルダーやUSBメモリーも使えます。その場所を入力してください。
publishers-look = この発信元を見る
publishers-looking = 調べています
publishers-no-address = これはアドレスではありません。アドレスは、nanao.example.org/tomoni のような形です
publishers-not-secure = このアドレスは安全な接続（https）ではありません。安全なアドレスを発信元に聞いてください。
publishers-trust = この発信元を信頼する
publishers-not-now = 今はしない
publishers-known = { $name }は、すでに信頼しています。
publishers-unnamed = 名前のない発信元

## 削除

publishers-remove = この発信元を削除する
publishers-remove-hint = この発信元から届いたものは消えます。あなたがこのアプリに教えたことは残ります。

## 待っている更新

waiting-title = 新しい決まりで、あなたに関係することが変わります
waiting-lead = 更新の準備ができました。次のことが変わります。使い始める前に確認してください。
waiting-use = 新しい決まりを使う
waiting-later = 後で
waiting-look = 何が変わるか見る
waiting-added = 追加
waiting-gone = なくなるもの
waiting-moved = 日付の変更
waiting-until-now = 今まで
waiting-from-now = 新しい決まりでは
waiting-nothing = 待っている更新はありません。
waiting-nothing-next = 新しい決まりであなたの日付が変わるときは、先にここでお知らせします。

## 受信

publishers-fetching = { $of }KB中{ $kilobytes }KB
publishers-size = 受け取るデータは{ $kilobytes } KBです。
