### The work log: days of work, this week, the hours in seven days.

work-log-title = Work log
work-log-lead = Write down when you worked. It helps you to check your pay and your hours. It stays on this device.
work-log-open = Write down my work
# $count (Number)
work-log-days = { $count ->
    [one] { $count } day of work
   *[other] { $count } days of work
}

## Adding a day

work-log-add = Add work
# $what (String) - such as “café, 4 hours”
work-log-again = Same as last time, today: { $what }
work-log-day = Day
work-log-today = Today
work-log-yesterday = Yesterday
work-log-other-day = Another day
work-log-how = How do you want to write it?
work-log-by-hours = Hours
work-log-by-times = From and until
work-log-hours = Hours without the break
work-log-started = Began
work-log-ended = Ended
work-log-ended-hint = If this is earlier than the beginning, it is the next morning.
work-log-break = Break
work-log-job = Job
work-log-job-other = Another job
work-log-job-name = Name of the job
work-log-job-hint = A name of your own, such as “café”. You can leave it empty.
work-log-save = Save this day
work-log-no-hours = Write the hours, or both when you began and when you ended.
work-log-no-day = Write the day.

## What was worked

work-log-this-week = This week
# $hours (String) - such as “24 hours”
work-log-week-total = { $hours } this week
work-log-seven-days = Seven days together
# $hours (String)
# $limit (String)
work-log-last-seven = In the seven days up to today: { $hours }. Your permission allows { $limit }.
# $hours (String)
work-log-room = Today you can still work { $hours }.
work-log-no-room = Today there are no hours left.
# $from (Date)
# $until (Date)
# $hours (String)
# $limit (String)
work-log-above = { DATETIME($from, dateStyle: "medium") } to { DATETIME($until, dateStyle: "medium") } comes to { $hours }. That is more than { $limit }. Ask your employers for fewer hours in these days. If this has already happened, ask for advice before your next application.
work-log-limit-note = Students have another limit in the long vacation of the school.
# $from (Date)
# $until (Date)
work-log-week = { DATETIME($from, dateStyle: "medium") } – { DATETIME($until, dateStyle: "medium") }
# $from (String) - a time of day
# $until (String) - a time of day
work-log-times = { $from } – { $until }
# $hours (String)
work-log-night = { $hours } at night
work-log-day-off = Weekly day off
work-log-incomplete = Hours are missing
work-log-odd-times = These times do not fit together
work-log-undated = Day is missing
work-log-nothing = No day of work is written down yet.
work-log-nothing-next = Add a day above. Two taps are enough.
