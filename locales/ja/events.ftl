### 暮らしの出来事、その計画、「もし」。

## 何かあったとき

events-title = 何かありましたか
events-lead = あったこと、またはこれからすることを選んでください。すべての法律から、必要なことをまとめて表示します。
events-recent = 最近のこと、もうすぐのこと
events-all = どのことですか
event-about = どれについてですか
event-another = ほかのもの（まだ入力していないもの）
event-form-lead = 分かることだけ答えてください。残りは後で追加できます。
event-show = 必要なことを見る
event-correct = 答えを変える

## 計画

plan-day = 日：{ $day }
plan-not-kept = まだ何も保存していません。これは、もしそうなった場合の表示です。
plan-keep = 保存する
plan-drop = 保存しない
plan-views = 表示のしかた
plan-as-plan = 計画
plan-as-changes = 変わること
plan-as-timeline = 予定表
plan-trip = { $number }. { $office }
plan-trip-now = できるだけ早く行ってください。
plan-trip-on = { DATETIME($date, dateStyle: "full") }に行ってください。
plan-trip-by = { DATETIME($date, dateStyle: "full") }までに行ってください。
plan-trip-from = { DATETIME($date, dateStyle: "full") }から行けます。
plan-trip-between = { DATETIME($from, dateStyle: "full") }から{ DATETIME($by, dateStyle: "full") }までの間に行ってください。
plan-trip-any = 決まった日はありません。
plan-trip-things = 1回の訪問でできること：{ $count }件
plan-bring = 持っていくもの
plan-papers = すべての持ち物
plan-elsewhere = 窓口に行かなくてよいもの
plan-elsewhere-hint = 郵送、オンライン、電話でできるもの、ほかの人がするもの、今いるところでできるものです。
plan-later = 1年以上先のこと
plan-rights = あなたの権利
plan-questions = もっと教えてもらうと、計画がより正確になります
plan-nothing = これによって必要になることは、見つかりませんでした。
plan-nothing-next = あなたのことをもっと教えるか、暮らしの分野ごとの決まりを見てください。

## もし

what-if-title = もし…なら
what-if-lead = 決める前に試せます。あなたが保存するまで、何も残りません。
what-if-open = 変わった場合を試す：もし…なら
what-if-more = ほかの項目を変えて試す
what-if-added = 新しく加わるもの
what-if-gone = なくなるもの
what-if-moved = 変わるもの
what-if-from-to = 今：{ $was }。その場合：{ $now }。
what-if-nothing = 何も変わりません。
what-if-same = 変わらないもの：{ $count }件
