### 入力欄：いくつかの小さな質問をまとめたもの。

form-choose = 選んでください
form-unit = 単位
form-unit-days = 日
form-unit-weeks = 週間
form-unit-months = か月
form-unit-years = 年
