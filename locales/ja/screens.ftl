### 窓口で見せる画面。相手の係の人が読む言葉なので、いつも日本語で出る。

counter-brought = 持ってきたもの
counter-date-here = ここに日付を書いてください
