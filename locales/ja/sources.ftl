### 更新と情報源：インターネットから何を受け取るか、お知らせ。

## 設定「更新と情報源」

sources-title = 更新と情報源
sources-lead = このアプリは、インターネットがなくても使えます。インターネットで何を確認してよいかを、ここで選びます。オンにするまで、何も確認しません。
source-reveals-nothing = この端末から出るもの：あなたについての情報は出ません。だれの端末からも、同じ内容を問い合わせます。
source-reveals-prefecture = この端末から出るもの：都道府県だけです。同じ都道府県なら、だれの端末からも同じ内容を問い合わせます。
source-reveals-municipality = この端末から出るもの：市区町村の名前です。市区町村のウェブサイトに接続します。そのサイトには、その地域のだれかが接続したことが分かります。
source-terms = { $attribution } · { $licence }
source-terms-link = 公開元の利用条件
source-size-about = 新しいものがあるとき、1回に約{ $size }KB
source-size-was = 前回新しいものがあったとき、{ $size }KB
source-never-checked = まだ確認していません
source-checked-minutes = { $minutes ->
    [0] たった今確認しました
   *[other] { $minutes }分前に確認しました
}
source-checked-hours = { $hours }時間前に確認しました
source-checked-days = { $days }日前に確認しました
source-refused = 読み取れなかったものが{ $count }件あります
source-refused-note = 読み取れなかったものは入れていません。次の行は公開元に伝えるためのもので、英語です。
source-needs-copy = 市区町村のサイトに直接聞くと、お住まいの場所がそのサイトに伝わります。発信元が写しを提供しているときに使えます。
source-not-in-browser = ウェブブラウザーでは、この情報源から受け取れません。スマートフォンやパソコンのアプリなら使えます。このページの公開元が写しを用意している場合も使えます。

## 届かなかった理由

source-trouble-offline = この端末はインターネットにつながっていません。今あるものはそのまま残ります。
source-trouble-not-reached = 相手から返事がありません。今あるものはそのまま残ります。後でもう一度試します。
source-trouble-refused = 今は相手から受け取れません。今あるものはそのまま残ります。後でもう一度試します。
source-trouble-not-taken = 別のものが届きました。このWi-Fiで、先にログインが必要なのかもしれません。今あるものはそのまま残ります。
source-trouble-unreadable = 届いたものが壊れていたので、入れませんでした。今あるものはそのまま残ります。
source-trouble-frozen = この情報源は返事をしますが、長い間、新しい情報がありません。止まっているかもしれません。緊急のときは、テレビやラジオを確認してください。
source-trouble-no-network = このバージョンのアプリは、インターネットを使えません。
source-trouble-storage = 届いたものを、この端末に保存できませんでした。今あるものはそのまま残ります。
source-trouble-unsigned = だれから届いたものか確かめられないので、入れませんでした。今あるものはそのまま残ります。

## 今すぐ確認

sync-check-now = 今すぐ確認する
sync-cancel = やめる
sync-step = { $of }件中{ $at }件目を確認しています
sync-so-far = これまでに{ $size }KB
sync-done-new = 終わりました。新しいものがあります。
sync-done-same = 終わりました。新しいものはありません。
sync-done-troubles = 終わりました。うまく受け取れなかった情報源が{ $count }件あります。下を見てください。
sync-stopped = 止めました。そこまでに届いたものは残っています。
sync-nothing-on = 先に、情報源を一つ以上オンにしてください。
sync-size = すべて新しい場合、約{ $size }KB
sync-metered = 携帯電話の回線や、通信量に限りのある接続では、警報などだけを自動で確認します。

## お知らせ

notices-title = 役所からのお知らせ
notices-lead = 役所の文章をそのまま載せています。翻訳はしていません。
notices-none = お知らせはまだありません。
notices-none-next = どこのお知らせを受け取るかは、「更新と情報源」で選べます。
notice-in = 言語：{ $language }
notice-by = { $publisher } · { $date }

## 法律が変わった決まり

law-changed = この法律は{ DATETIME($changed, dateStyle: "medium") }に変わりました。この説明を法律と照らし合わせたのは{ DATETIME($checked, dateStyle: "medium") }です。この説明に頼る前に、窓口などで確認してください。
law-changed-perhaps = この法律の一部が{ DATETIME($changed, dateStyle: "medium") }に変わりました。ここに関係する部分ではないかもしれません。この説明を法律と照らし合わせたのは{ DATETIME($checked, dateStyle: "medium") }です。
law-will-change = この法律は{ DATETIME($date, dateStyle: "medium") }に変わります。
law-will-change-someday = この法律は変わります。日はまだ決まっていません：{ $comment }
