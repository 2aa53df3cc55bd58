form-choose = 選《えら》んでください
form-unit = 単位《たんい》
form-unit-days = 日《にち》
form-unit-weeks = 週間《しゅうかん》
form-unit-months = か月《げつ》
form-unit-years = 年《ねん》
