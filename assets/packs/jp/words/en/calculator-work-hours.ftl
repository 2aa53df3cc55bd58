### Calculator: the hours in any seven days.

calculator-work-hours = Do my hours fit my work permission?
    .what = The permission to work beside your status allows 28 hours in any seven days that follow each other, all jobs together. The seven days can begin on any weekday. In the long vacation of the school, students may work up to 8 hours a day. Work as a teaching or research assistant at your own university is not counted.
input-work-hours-permission = Work permission
input-work-hours-status = Status of residence
    .hint = Only needed for the long vacation.
list-work-hours-days = Days of work
    .hint = All jobs. Work past midnight belongs to the day on which it began. Days that are planned can stand here too.
list-work-hours-vacations = Long vacations of the school
    .hint = Only for students, and only the days that the rules of the school set.
column-work-hours-vacations-from = From
column-work-hours-vacations-until = Until
# $limit (String)
headline-work-hours-within = All periods of seven days stay within { $limit }.
# $count (Number)
# $limit (String)
headline-work-hours-above = { $count ->
    [one] { $count } period of seven days is above { $limit }.
   *[other] { $count } periods of seven days are above { $limit }.
}
# $count (Number)
headline-work-hours-day-above = { $count ->
    [one] { $count } day in the vacation is above the limit of a day.
   *[other] { $count } days in the vacation are above the limit of a day.
}
line-work-hours-worst = Most hours in seven days
line-work-hours-worst-from = These seven days began on
line-work-hours-above = Periods of seven days above the limit
line-work-hours-total = Seven days from
line-work-hours-day-above = Hours in the vacation, on
line-work-hours-room = You can still work on
# $limit (String)
step-work-hours-limit = The limit is { $limit } in any seven days that follow each other, all jobs together.
# $first (Date)
# $last (Date)
# $total (String)
step-work-hours-window-above = { $first } to { $last }: { $total }.
# $limit (String)
step-work-hours-day-limit = In the long vacation the limit is { $limit } a day instead. The days of the vacation are left out of the seven-day count.
# $first (Date)
# $last (Date)
# $whole (String)
# $counted (String)
# $limit (String)
step-work-hours-mixed = { $first } to { $last } lies partly in the vacation. All hours together are { $whole }, without the vacation { $counted }. The law does not say how to count such a week. To be safe, keep all of it within { $limit }.
# $day (String)
step-work-hours-room = What you can still work is counted for each day alone, and never more than { $day } a day. If you work on one of them, check the others again.
# $limit (String)
say-work-hours-limit = My permission allows me to work { $limit } in any seven days, all jobs together. Please plan my shifts so that they stay within this.
wrong-work-hours-no-date = One row has no day. Please add the day.
wrong-work-hours-no-hours = One day has no hours. Please write the hours, or when you began and ended.
wrong-work-hours-more-than-a-day = One row has more than 24 hours. Please write each day in its own row.
wrong-work-hours-break-too-long = One break is as long as the work. Please check the times.
wrong-work-hours-ends-before = This vacation ends before it begins.
wrong-work-hours-no-weekly-limit = This check is only for the permission for 28 hours a week. Without a permission, do not start paid work before you have it. With a permission for one certain job, its paper says what is allowed.
wrong-work-hours-no-vacation-limit = Only students have the rule of 8 hours a day in the vacation. For your status the 28 hours count all year. Please take the vacations out.
picture-work-hours-windows = Hours in seven days, by the day on which they begin
