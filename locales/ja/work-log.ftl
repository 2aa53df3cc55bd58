### 労働時間の記録：働いた日、今週、7日間の時間。

work-log-title = 労働時間の記録
work-log-lead = いつ働いたかを書いてください。賃金や労働時間を確かめるのに役立ちます。記録はこの端末の中に残ります。
work-log-open = 労働時間を書く
work-log-days = 働いた日：{ $count }日

## 日を追加する

work-log-add = 仕事を追加
work-log-again = 前と同じ内容で今日を追加：{ $what }
work-log-day = 日
work-log-today = 今日
work-log-yesterday = 昨日
work-log-other-day = ほかの日
work-log-how = どのように書きますか。
work-log-by-hours = 時間
work-log-by-times = 始まりと終わり
work-log-hours = 休憩を除いた時間
work-log-started = 始まり
work-log-ended = 終わり
work-log-ended-hint = 始まりより早い時刻のときは、次の日の朝として数えます。
work-log-break = 休憩
work-log-job = 仕事
work-log-job-other = ほかの仕事
work-log-job-name = 仕事の名前
work-log-job-hint = 「カフェ」など、自分で決めた名前です。空欄でもかまいません。
work-log-save = この日を保存
work-log-no-hours = 時間を書くか、始まりと終わりの両方を書いてください。
work-log-no-day = 日を書いてください。

## 働いた時間

work-log-this-week = 今週
work-log-week-total = 今週は{ $hours }
work-log-seven-days = 7日間の合計
work-log-last-seven = 今日までの7日間：{ $hours }。資格外活動許可で働けるのは{ $limit }までです。
work-log-room = 今日は、あと{ $hours }働けます。
work-log-no-room = 今日は、もう働ける時間がありません。
work-log-above = { DATETIME($from, dateStyle: "medium") }から{ DATETIME($until, dateStyle: "medium") }までで{ $hours }になります。{ $limit }を超えています。この間の時間を減らせるか、会社に相談してください。もう働いてしまったときは、次の申請の前に相談してください。
work-log-limit-note = 学校の長期休業中は、留学生には別の上限があります。
work-log-week = { DATETIME($from, dateStyle: "medium") }～{ DATETIME($until, dateStyle: "medium") }
work-log-times = { $from }～{ $until }
work-log-night = 深夜{ $hours }
work-log-day-off = 法定休日
work-log-incomplete = 時間がありません
work-log-odd-times = 時刻が合っていません
work-log-undated = 日がありません
work-log-nothing = 働いた日は、まだ書かれていません。
work-log-nothing-next = 上で日を追加してください。2回押すだけで書けます。
