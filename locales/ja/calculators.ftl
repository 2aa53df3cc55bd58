### 計算：すべての計算で使うことば。それぞれの計算のことばはパックにあります。

## 労働時間とそのほかの量

unit-hours = { $hours }時間
unit-minutes = { $minutes }分
unit-hours-and-minutes = { $hours }{ $minutes }
unit-half-days = { $number }日
unit-points = { $count }点
unit-percent = { $number }%

amount-yen-exact = { $amount }円

## 読み取れない答え

input-not-hours = 「{ $value }」は労働時間として読み取れません。
input-not-hours-do = 8、7.5、7:30のように書いてください。
input-not-a-time = 「{ $value }」は時刻として読み取れません。
input-not-a-time-do = 9:00や22:30のように書いてください。
hours-hint = 時間（8、7.5、7:30など）
time-hint = 9:00、22:30など

## 画面

calculators-title = 計算
calculators-lead = 賃金、労働時間、休暇、手数料などを確かめられます。入力したことは、この端末の外に出ません。
calculator-form = 入力すること
calculator-optional = 空欄でもかまいません。
calculator-still-needed = 結果を出すために、まだ必要なこと
calculator-result = 結果
calculator-details = すべての結果
calculator-steps = 計算のしかた
calculator-figures = 使った法律上の数字
calculator-figure-from = { DATETIME($from, dateStyle: "medium") }から
calculator-sentence = このまま話したり、見せたりできます
calculator-law = 法律
calculator-filled-in = 教えてもらったことから入れました。ここで変えることができます。前に教えてもらったことは変わりません。
calculator-row-add = 行を追加
calculator-row-remove = この行を削除
calculator-row = { $number }行目
calculator-fill-in = 上の欄に入力してください。ここに結果が出ます。
calculator-no-figure = { DATETIME($date, dateStyle: "medium") }の法律上の数字は分かりません。
calculator-no-figure-do = 下の相談先に聞くか、別の日付を選んでください。
calculator-start-over = すべて消す
calculator-limit = 上限：{ $limit }
calculator-line-of = { $label }（{ $of }）

## 記号が見えない人のための、結果の意味

result-fine = 問題ありません
result-attention = 確認してください

## 計算がある場所

life-calculators = 計算
life-calculators-hint = 賃金、労働時間、休暇、手数料、年金
area-calculators = 計算する
