in-force-by = { DATETIME($date, dateStyle: "month") }までに始《はじ》まる予定《よてい》です。何日《なんにち》からか、まだ決《き》まっていません。
