### 決まった、または発表された法律で、始まる日が決まっていないもの。

in-force-by = { DATETIME($date, dateStyle: "month") }までに施行される見込みです。正確な日はまだ決まっていません。
