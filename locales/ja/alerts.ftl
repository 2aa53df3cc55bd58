### 警報や注意報：今出ているもの、一つの情報、これまでの記録。

## 一覧

alerts-title = 防災情報
alerts-hint = 地震、津波、気象：あなたの場所に関係するもの
alerts-nothing = あなたの場所に出ている情報はありません。
alerts-nothing-next = 何か発表されると、ここと「今日」に表示します。
alerts-no-place = どの場所の情報が必要か、まだ分かりません。
alerts-no-place-next = 市区町村を選んでください。選んだものは、この端末にだけ残ります。
alerts-never-heard = 防災情報をまだ一度も受け取っていません。
alerts-never-heard-next = 「設定」で防災情報をオンにしてください。それまでは、テレビ、ラジオ、まわりの様子に注意してください。
alerts-elsewhere = 日本のほかの地域
alerts-history = この1か月に発表されたもの
alerts-history-empty = 発表されたものはありません。
alerts-disaster-card = 災害のとき：すること、電話するところ

## どの場所か

alerts-place-home = 自宅
alerts-place-work = 職場
alerts-place-school = 学校
alerts-place-family = { $name }の家
alerts-place-other = あなたが選んだ場所
alerts-choose-area = 防災情報を受け取る場所を選ぶ
alerts-change-area = 別の場所を選ぶ
alerts-forget-area = 場所を表示しない
alerts-area-note = 保存するのは、ここで選んだ場所だけです。ロックがかからないので、この端末を使う人はだれでも見られます。ほかのあなたの情報は保存しません。

## どのくらい新しいか

alerts-heard-minutes = 最後の受信：{ $minutes }分前
alerts-heard-hours = 最後の受信：{ $hours }時間前
alerts-heard-days = 最後の受信：{ $days }日前
alerts-heard-now = たった今受信しました
alerts-stale = 情報が古いかもしれません。テレビやラジオ、まわりの様子を確認してください。

## どのくらい重大か

alerts-severity-extreme = 命の危険
alerts-severity-severe = 重大
alerts-severity-moderate = 注意
alerts-severity-minor = 参考
alerts-severity-unknown = 情報
alerts-level = レベル{ $level }
alerts-volcano-level = 噴火警戒レベル{ $level }
alerts-drill = 訓練
alerts-drill-note = これは訓練です。実際には何も起きていません。
alerts-test = 試験
alerts-cancelled = 取り消し
alerts-lifted = 解除
alerts-corrected = 訂正
alerts-old = 発表から時間がたっています。すでに終わっているかもしれません。

## 一つの情報

alerts-sent = 発表：{ $time }
alerts-until = { $time }まで
alerts-moment = { $date } { $time }
alerts-moment-today = 今日 { $time }
alerts-japan-time = 時刻はすべて日本時間です。
alerts-facts = 分かっていること
alerts-do = 今すること
alerts-levels = 五つの警戒レベルの意味
alerts-official = 発表された原文（日本語）
alerts-official-missing = これ以上の文はありません。
alerts-source = 出典：{ $publisher }（{ $time }）。説明の文は{ -app }が書いたものです。
alerts-areas-all = すべての地域
alerts-areas-more = ほか{ $count }地域

## 分かっていること

alerts-fact-intensity-here = この場所の揺れ
alerts-fact-intensity-expected = この場所で予想される揺れ
alerts-intensity = 震度{ $intensity }
alerts-intensity-range = 震度{ $from }～{ $to }
alerts-intensity-or-more = 震度{ $from }以上
alerts-fact-intensity-strongest = 最大震度
alerts-fact-epicentre = 震源地
alerts-fact-origin = 発生時刻
alerts-fact-magnitude = マグニチュード
alerts-fact-depth = 深さ
alerts-depth = 約{ $km }km
alerts-depth-shallow = ごく浅い
alerts-fact-long-period = 長周期地震動階級
alerts-fact-height = 予想される津波の高さ
alerts-fact-arrival = 第1波の到達予想
alerts-height = { $metres }m
alerts-height-or-more = { $metres }m以上
alerts-height-less = { $metres }m未満
alerts-fact-measured = { $station }で観測
alerts-measured = { $height }（{ $time }）
alerts-fact-volcano = 火山
alerts-fact-phenomenon = 現象
alerts-fact-plume = 火口からの噴煙の高さ
alerts-metres = { $metres }m
alerts-fact-typhoon = 台風
alerts-typhoon = 第{ $number }号 { $name }
alerts-fact-place = 位置
alerts-fact-pressure = 中心気圧
alerts-pressure = { $hpa }hPa
alerts-fact-wind = 最大風速
alerts-wind = { $ms }m/s

## どこへ行くか

alerts-sites = この災害のときの、近くの指定緊急避難場所
alerts-sites-of = { $place }の中心から
alerts-sites-checked = 市区町村の一覧から表示しています。今どこが開いているかは分かりません。
alerts-sites-none = この地域には、この災害のときの避難場所の一覧がありません。
