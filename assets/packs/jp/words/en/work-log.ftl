### The work log: what a day of work holds.

entity-work-day = Day of work
    .many = Days of work
    .add = Add a day of work
field-work-day-date = Day
    .hint = For work past midnight: the day on which it began.
field-work-day-job = Job
    .hint = A name of your own, such as “café” or the name of the company.
field-work-day-started = Began
field-work-day-ended = Ended
    .hint = If this is earlier than the beginning, it is the next morning.
field-work-day-break = Break
    .hint = Time without work, such as 1 or 0:45.
field-work-day-hours = Hours
    .hint = Without the break. You can leave this empty when you write the times.
field-work-day-day-off = Was it your weekly day off?
    .hint = Most employers name one day a week as the day off by law, often Sunday.
parameter-working-time = Ordinary working hours
parameter-premium = Extra pay in percent
parameter-night = Night hours
parameter-overtime-limit = Limits of overtime
parameter-other-activity-week = Hours a week with the permission to work
parameter-other-activity-vacation-day = Hours a day in the long vacation
