## リスト

alerts-title = 災害《さいがい》の情報《じょうほう》
alerts-hint = 地震《じしん》、津波《つなみ》、天気《てんき》：あなたの場所《ばしょ》に関係《かんけい》がある情報《じょうほう》
alerts-nothing = 今《いま》、あなたの場所《ばしょ》に出《で》ている情報《じょうほう》はありません。
alerts-nothing-next = 情報《じょうほう》が出《で》たら、ここと「今日《きょう》」に出《で》ます。
alerts-no-place = どこの情報《じょうほう》が必要《ひつよう》か、わかりません。
alerts-no-place-next = 市区町村《しくちょうそん》を選《えら》んでください。このスマホやパソコンの中《なか》だけに保存《ほぞん》します。
alerts-never-heard = まだ、災害《さいがい》の情報《じょうほう》をもらっていません。
alerts-never-heard-next = 「設定《せってい》」で、災害《さいがい》の情報《じょうほう》をつけてください。つけるまでは、テレビやラジオ、近《ちか》くのお知《し》らせを見《み》てください。
alerts-elsewhere = 日本《にほん》の他《ほか》の場所《ばしょ》
alerts-history = 前《まえ》の1か月《げつ》に出《で》た情報《じょうほう》
alerts-history-empty = 出《で》た情報《じょうほう》はありません。
alerts-disaster-card = 災害《さいがい》のとき：すること、電話《でんわ》するところ

## どこの情報か

alerts-place-home = 家《いえ》
alerts-place-work = 仕事《しごと》の場所《ばしょ》
alerts-place-school = 学校《がっこう》
alerts-place-family = { $name }さんの家《いえ》
alerts-place-other = あなたが選《えら》んだ場所《ばしょ》
alerts-choose-area = 情報《じょうほう》がほしい場所《ばしょ》を選《えら》ぶ
alerts-change-area = 他《ほか》の場所《ばしょ》を選《えら》ぶ
alerts-forget-area = 場所《ばしょ》を出《だ》さない
alerts-area-note = 保存《ほぞん》するのは、この場所《ばしょ》だけです。このスマホやパソコンを使《つか》う人《ひと》は、だれでも見《み》ることができます。あなたの他《ほか》のことは保存《ほぞん》しません。

## いつの情報か

alerts-heard-minutes = { $minutes }分《ふん》前《まえ》に情報《じょうほう》を確《たし》かめました
alerts-heard-hours = { $hours }時間《じかん》前《まえ》に情報《じょうほう》を確《たし》かめました
alerts-heard-days = { $days }日《にち》前《まえ》に情報《じょうほう》を確《たし》かめました
alerts-heard-now = 今《いま》、情報《じょうほう》を確《たし》かめました
alerts-stale = この情報《じょうほう》は、古《ふる》いかもしれません。テレビやラジオを見《み》てください。まわりもよく見《み》てください。

## どのくらい危ないか

alerts-severity-extreme = 命《いのち》が危《あぶ》ない
alerts-severity-severe = 危《あぶ》ない
alerts-severity-moderate = 気《き》をつける
alerts-severity-minor = 知《し》っておく
alerts-severity-unknown = 情報《じょうほう》
alerts-level = レベル{ $level }
alerts-volcano-level = 火山《かざん》のレベル{ $level }
alerts-drill = 訓練《くんれん》（練習《れんしゅう》）
alerts-drill-note = これは訓練《くんれん》（練習《れんしゅう》）です。本当《ほんとう》の災害《さいがい》ではありません。
alerts-test = テスト
alerts-cancelled = 取《と》り消《け》し（なくなりました）
alerts-lifted = 解除《かいじょ》（終《お》わりました）
alerts-corrected = 直《なお》しました
alerts-old = 前《まえ》に出《で》た情報《じょうほう》です。もう終《お》わったかもしれません。

## 1つの情報

alerts-sent = { $time }に出《で》ました
alerts-until = { $time }まで
alerts-moment = { $date } { $time }
alerts-moment-today = 今日《きょう》 { $time }
alerts-japan-time = 時間《じかん》は、全部《ぜんぶ》日本《にほん》の時間《じかん》です。
alerts-facts = わかっていること
alerts-do = 今《いま》すること
alerts-levels = 5つのレベルの意味《いみ》
alerts-official = 気象庁《きしょうちょう》などが出《だ》した日本語《にほんご》の文《ぶん》
alerts-official-missing = 他《ほか》の文《ぶん》はありません。
alerts-source = 情報《じょうほう》を出《だ》したところ：{ $publisher }、{ $time }。やさしい日本語《にほんご》は、このアプリが書《か》きました。
alerts-areas-all = 全部《ぜんぶ》の場所《ばしょ》
alerts-areas-more = 他《ほか》に { $count }か所《しょ》

## わかっていること

alerts-fact-intensity-here = ここの揺《ゆ》れ
alerts-fact-intensity-expected = ここに来《く》る揺《ゆ》れ（予想《よそう》）
alerts-intensity = 震度《しんど》{ $intensity }
alerts-intensity-range = 震度《しんど》{ $from }から震度《しんど》{ $to }
alerts-intensity-or-more = 震度《しんど》{ $from }か、もっと強《つよ》い
alerts-fact-intensity-strongest = いちばん強《つよ》い揺《ゆ》れ
alerts-fact-epicentre = 地震《じしん》が起《お》きた場所《ばしょ》（震源《しんげん》）
alerts-fact-origin = 地震《じしん》が起《お》きた時間《じかん》
alerts-fact-magnitude = 地震《じしん》の大《おお》きさ（マグニチュード）
alerts-fact-depth = 深《ふか》さ
alerts-depth = だいたい { $km } km
alerts-depth-shallow = とても浅《あさ》い
alerts-fact-long-period = ゆっくりした大《おお》きい揺《ゆ》れの階級《かいきゅう》（強《つよ》さ）
alerts-fact-height = 津波《つなみ》の高《たか》さ（予想《よそう》）
alerts-fact-arrival = 最初《さいしょ》の津波《つなみ》が来《く》る時間《じかん》（予想《よそう》）
alerts-height = { $metres } m
alerts-height-or-more = { $metres } mか、もっと高《たか》い
alerts-height-less = { $metres } mより低《ひく》い
alerts-fact-measured = { $station }で測《はか》った高《たか》さ
alerts-measured = { $time }に { $height }
alerts-fact-volcano = 火山《かざん》
alerts-fact-phenomenon = 起《お》きていること
alerts-fact-plume = 火口《かこう》（煙《けむり》が出《で》るところ）からの煙《けむり》の高《たか》さ
alerts-metres = { $metres } m
alerts-fact-typhoon = 台風《たいふう》
alerts-typhoon = 台風《たいふう》{ $number }号《ごう》 { $name }
alerts-fact-place = 今《いま》の場所《ばしょ》
alerts-fact-pressure = 真《ま》ん中《なか》の気圧《きあつ》
alerts-pressure = { $hpa } hPa
alerts-fact-wind = いちばん強《つよ》い風《かぜ》
alerts-wind = 1秒《びょう》に { $ms } m

## 逃げる場所

alerts-sites = この災害《さいがい》のときの、近《ちか》くの避難《ひなん》場所《ばしょ》（逃《に》げる場所《ばしょ》）
alerts-sites-of = { $place }の真《ま》ん中《なか》から
alerts-sites-checked = 市区町村《しくちょうそん》のリストにある場所《ばしょ》です。今《いま》どこが開《あ》いているか、わかりません。
alerts-sites-none = このアプリに、この災害《さいがい》の避難《ひなん》場所《ばしょ》のリストはありません。
