item-change = 変《か》える
item-legal-last-day = 法律《ほうりつ》で決《き》まった最後《さいご》の日《ひ》は { $date }です。
item-when-done = いつしましたか。
item-future-day = その日《ひ》は、まだ来《き》ていません。
item-save-done = 「終《お》わった」と保存《ほぞん》する
item-done = 終《お》わりました
item-not-done = 「終《お》わった」をやめる
item-law-elsewhere = このアプリに、この法律《ほうりつ》の文《ぶん》はありません。e-Govで読《よ》めます。
item-law-source = e-Gov法令検索《ほうれいけんさく》（日本語《にほんご》）
item-law-as-of = { $date }の法律《ほうりつ》の文《ぶん》
item-law-checked = { $date }に法律《ほうりつ》を読《よ》みました
item-publisher = { $publisher }がこの情報《じょうほう》を出《だ》しています。
item-in-general = これは、みんなのためのルールです。あなたには関係《かんけい》がないかもしれません。

counter-brought = 持《も》ってきたもの
counter-date-here = ここに日《ひ》にちを書《か》いてください

life-open = すること { $count }件《けん》
life-lead = しなければならないこと、できること（権利《けんり》）、助《たす》けてくれるところ。
area-mine = 今《いま》、あなたに関係《かんけい》があること
area-general = ここにあるルール全部《ぜんぶ》
area-general-note = これは、みんなのためのルールです。あなたに関係《かんけい》がないルールもあります。
area-contacts = 相談《そうだん》できるところ
area-contacts-near = 1つの地域《ちいき》の相談窓口《そうだんまどぐち》
contact-confirmed = この番号《ばんごう》は確《たし》かめました。
contact-unconfirmed = この番号《ばんごう》は、まだ確《たし》かめていません。
contact-speaks-yours = あなたのことばで話《はな》せます
contact-languages = 話《はな》せることば
contact-hours = 開《あ》いている時間《じかん》
contact-hours-unknown = 開《あ》いている時間《じかん》はわかりません。

hours-always = 毎日《まいにち》24時間《じかん》
hours-span = { $from }～{ $to }
hours-open = { $days }：{ $times }
hours-closed = 休《やす》み：{ $days }
hours-public-holidays = 祝日《しゅくじつ》

timeline-next = これからあること
timeline-same-day = 同《おな》じ日《ひ》に、他《ほか》にも { $count }件《けん》あります
timeline-nothing = これから12か月《げつ》、日《ひ》にちが決《き》まっていることはありません。
timeline-nothing-do = あなたのことをもっと教《おし》えてください。ここに日《ひ》にちが出《で》ます。
timeline-today = 今日《きょう》：{ $date }
timeline-lead = これから12か月《げつ》

