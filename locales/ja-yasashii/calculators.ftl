unit-hours = { $hours }時間《じかん》
unit-minutes = { $minutes }分《ふん》
unit-hours-and-minutes = { $hours }{ $minutes }
unit-half-days = { $number }日《にち》
unit-points = { $count }点《てん》
unit-percent = { $number }%

amount-yen-exact = { $amount }円《えん》

input-not-hours = 「{ $value }」は、働《はたら》く時間《じかん》の書《か》き方《かた》ではありません。
input-not-hours-do = 8、7.5、7:30のように書《か》いてください。
input-not-a-time = 「{ $value }」は、時刻《じこく》（何時《なんじ》何分《なんぷん》）の書《か》き方《かた》ではありません。
input-not-a-time-do = 9:00、22:30のように書《か》いてください。
hours-hint = 時間《じかん》。例《れい》：8、7.5、7:30
time-hint = 例《れい》：9:00、22:30

calculators-title = 計算《けいさん》
calculators-lead = 給料《きゅうりょう》、時間《じかん》、休《やす》み、手数料《てすうりょう》などを計算《けいさん》します。書《か》いたことは、このスマホやパソコンの外《そと》に出《で》ません。
calculator-form = 書《か》くこと
calculator-optional = 書《か》かなくてもいいです。
calculator-still-needed = 結果《けっか》を出《だ》すために、まだ必要《ひつよう》なこと
calculator-result = 結果《けっか》
calculator-details = 結果《けっか》の全部《ぜんぶ》
calculator-steps = 計算《けいさん》のしかた
calculator-figures = 使《つか》った法律《ほうりつ》の数字《すうじ》
calculator-figure-from = { DATETIME($from, dateStyle: "medium") }から
calculator-sentence = これを言《い》うことや、見《み》せることができます
calculator-law = 法律《ほうりつ》
calculator-filled-in = 前《まえ》に教《おし》えてもらったことを入《い》れました。ここで変《か》えることができます。前《まえ》に教《おし》えてもらったことは変《か》わりません。
calculator-row-add = 行《ぎょう》を1つ増《ふ》やす
calculator-row-remove = この行《ぎょう》を消《け》す
calculator-row = { $number }行目《ぎょうめ》
calculator-fill-in = 上《うえ》に書《か》いてください。ここに結果《けっか》が出《で》ます。
calculator-no-figure = { DATETIME($date, dateStyle: "medium") }の法律《ほうりつ》の数字《すうじ》は、わかりません。
calculator-no-figure-do = 下《した》の相談《そうだん》できるところに聞《き》いてください。または、他《ほか》の日《ひ》を選《えら》んでください。
calculator-start-over = 全部《ぜんぶ》消《け》す
calculator-limit = { $limit }まで
calculator-line-of = { $label }（{ $of }）

result-fine = 大丈夫《だいじょうぶ》です
result-attention = ここを見《み》てください

life-calculators = 計算《けいさん》
life-calculators-hint = 給料《きゅうりょう》、時間《じかん》、休《やす》み、手数料《てすうりょう》、年金《ねんきん》
area-calculators = 計算《けいさん》する
