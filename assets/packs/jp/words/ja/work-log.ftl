### 労働時間の記録：1日の仕事について書くこと。

entity-work-day = 働いた日
    .many = 働いた日
    .add = 働いた日を追加
field-work-day-date = 日
    .hint = 夜中の0時を過ぎた仕事は、始まった日に書いてください。
field-work-day-job = 仕事
    .hint = 「カフェ」など自分で決めた名前や、会社の名前です。
field-work-day-started = 始まり
field-work-day-ended = 終わり
    .hint = 始まりより早い時刻のときは、次の日の朝として数えます。
field-work-day-break = 休憩
    .hint = 働いていない時間です。1や0:45のように書いてください。
field-work-day-hours = 時間
    .hint = 休憩を除いた時間です。時刻を書いたときは、空欄でかまいません。
field-work-day-day-off = 週1日の法定休日でしたか
    .hint = 多くの会社は、週に1日を法定休日と決めています。日曜日が多いです。
parameter-working-time = 法定労働時間
parameter-premium = 割増賃金の率（％）
parameter-night = 深夜の時間
parameter-overtime-limit = 時間外労働の上限
parameter-other-activity-week = 資格外活動許可で働ける1週間の時間
parameter-other-activity-vacation-day = 長期休業中に働ける1日の時間
