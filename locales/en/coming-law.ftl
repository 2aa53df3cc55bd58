### Laws that are decided or announced, and whose first day is not fixed.

# $date (Date) - the last day on which it can begin; only its month is told
in-force-by = Expected by { DATETIME($date, dateStyle: "month") }. The exact day is not fixed yet.
