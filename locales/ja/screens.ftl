item-change = 変更する
item-legal-last-day = 法律上の期限は{ $date }です。
item-when-done = いつしましたか。
item-future-day = その日はまだ来ていません。
item-save-done = 完了として保存
item-done = 完了
item-not-done = 完了を取り消す
item-law-elsewhere = この法律の条文は、このアプリに入っていません。e-Govで読めます。
item-law-source = e-Gov法令検索
item-law-as-of = { $date }時点の条文
item-law-checked = { $date }に条文を確認しました
item-publisher = この情報は{ $publisher }が公開しています。
item-in-general = これは一般的な決まりです。あなたには関係がないかもしれません。

counter-brought = 持ってきたもの
counter-date-here = ここに日付を書いてください

life-open = すること{ $count }件
life-lead = 義務、権利、助けになるものを、暮らしの分野ごとに。
area-mine = 今のあなたに関係すること
area-general = この分野のすべての決まり
area-general-note = ここにあるのは、みんなに向けた決まりです。すべてがあなたに関係するわけではありません。
area-contacts = 相談できるところ
area-contacts-near = 一つの地域の相談窓口
contact-confirmed = この番号は確認済みです。
contact-unconfirmed = この番号はまだ確認していません。
contact-speaks-yours = あなたの言語で話せます
contact-languages = 対応言語
contact-hours = 受付時間
contact-hours-unknown = 受付時間はわかりません。

hours-always = 毎日24時間
hours-span = { $from }～{ $to }
hours-open = { $days }：{ $times }
hours-closed = 休み：{ $days }
hours-public-holidays = 祝日

timeline-next = これからあること
timeline-same-day = 同じ日に、ほかに{ $count }件あります
timeline-nothing = これから12か月の間に、日付が決まっているものはありません。
timeline-nothing-do = あなたのことをもっと教えると、ここに日付が出ます。
timeline-today = 今日：{ $date }
timeline-lead = これから12か月

