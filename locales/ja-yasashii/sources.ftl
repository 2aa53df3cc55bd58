## 設定

sources-title = 新《あたら》しい情報《じょうほう》をもらう
sources-lead = このアプリは、インターネットがなくても使《つか》えます。インターネットで何《なに》を調《しら》べるか、ここで選《えら》んでください。あなたがつけるまで、何《なに》も調《しら》べません。
source-reveals-nothing = 外《そと》に送《おく》るもの：あなたのことは何《なに》も送《おく》りません。みんなと同《おな》じことを聞《き》きます。
source-reveals-prefecture = 外《そと》に送《おく》るもの：都道府県《とどうふけん》の名前《なまえ》だけです。そこに住《す》む人《ひと》はみんな、同《おな》じことを聞《き》きます。
source-reveals-municipality = 外《そと》に送《おく》るもの：市区町村《しくちょうそん》の名前《なまえ》です。市区町村《しくちょうそん》のホームページに聞《き》きます。そこに住《す》む人《ひと》が聞《き》いていることが、市区町村《しくちょうそん》にわかります。
source-terms = { $attribution } · { $licence }
source-terms-link = 情報《じょうほう》を出《だ》すところのルール
source-size-about = 新《あたら》しいものがあるとき、1回《かい》だいたい { $size } KB
source-size-was = 前《まえ》に新《あたら》しいものがあったとき、{ $size } KB
source-never-checked = まだ調《しら》べていません
source-checked-minutes = { $minutes ->
    [0] 今《いま》、調《しら》べました
   *[other] { $minutes }分《ふん》前《まえ》に調《しら》べました
}
source-checked-hours = { $hours }時間《じかん》前《まえ》に調《しら》べました
source-checked-days = { $days }日《にち》前《まえ》に調《しら》べました
source-refused = 読《よ》むことができなかった部分《ぶぶん》：{ $count }件《けん》
source-refused-note = その部分《ぶぶん》は入《い》れませんでした。下《した》の文《ぶん》は、情報《じょうほう》を出《だ》すところのための英語《えいご》の文《ぶん》です。
source-needs-copy = 町《まち》の ホームページに 直接《ちょくせつ》 聞《き》くと、あなたが 住《す》んでいる ところが わかってしまいます。情報《じょうほう》を 出《だ》す ところが コピーを くれる ときに 使《つか》えます。
source-not-in-browser = ブラウザーでは、ここに聞《き》くことができません。スマホやパソコンのアプリでは使《つか》えます。このページを出《だ》すところがコピーを置《お》いたときも使《つか》えます。

## 来なかった理由

source-trouble-offline = インターネットにつながっていません。今《いま》あるものは残《のこ》ります。
source-trouble-not-reached = 相手《あいて》が答《こた》えませんでした。今《いま》あるものは残《のこ》ります。後《あと》でもう一度《いちど》調《しら》べます。
source-trouble-refused = 今《いま》は、もらうことができません。今《いま》あるものは残《のこ》ります。後《あと》でもう一度《いちど》調《しら》べます。
source-trouble-not-taken = 違《ちが》うものが来《き》ました。このWi-Fiは、先《さき》にログインが必要《ひつよう》かもしれません。今《いま》あるものは残《のこ》ります。
source-trouble-unreadable = 来《き》たものが壊《こわ》れていました。だから使《つか》いません。今《いま》あるものは残《のこ》ります。
source-trouble-frozen = 答《こた》えは来《き》ます。でも、長《なが》い間《あいだ》、新《あたら》しい情報《じょうほう》がありません。壊《こわ》れているかもしれません。急《いそ》ぐときは、テレビやラジオを見《み》てください。
source-trouble-no-network = このバージョンのアプリは、インターネットを使《つか》えません。
source-trouble-storage = 来《き》たものを保存《ほぞん》できませんでした。今《いま》あるものは残《のこ》ります。
source-trouble-unsigned = だれが出《だ》した情報《じょうほう》か、確《たし》かめることができません。だから使《つか》いません。今《いま》あるものは残《のこ》ります。

## 今調べる

sync-check-now = 今《いま》、調《しら》べる
sync-cancel = やめる
sync-step = { $of }件《けん》のうち { $at }番目《ばんめ》を調《しら》べています
sync-so-far = 今《いま》まで { $size } KB
sync-done-new = 終《お》わりました。新《あたら》しいものがあります。
sync-done-same = 終《お》わりました。新《あたら》しいものはありません。
sync-done-troubles = 終《お》わりました。{ $count }件《けん》は、うまくいきませんでした。下《した》を見《み》てください。
sync-stopped = やめました。今《いま》まで来《き》たものは保存《ほぞん》しました。
sync-nothing-on = 先《さき》に、1つ以上《いじょう》つけてください。
sync-size = 全部《ぜんぶ》新《あたら》しいとき、だいたい { $size } KB
sync-metered = スマホの回線《かいせん》や、使《つか》う量《りょう》が決《き》まっている回線《かいせん》では、災害《さいがい》の情報《じょうほう》だけを自動《じどう》で調《しら》べます。

## お知らせ

notices-title = 役所《やくしょ》などのお知《し》らせ
notices-lead = 役所《やくしょ》などが書《か》いた文《ぶん》です。このアプリは翻訳《ほんやく》しません。
notices-none = まだお知《し》らせはありません。
notices-none-next = 「新《あたら》しい情報《じょうほう》をもらう」で、どこのお知《し》らせがほしいか選《えら》んでください。
notice-in = ことば：{ $language }
notice-by = { $publisher } · { $date }

## 変わった法律

law-changed = この法律《ほうりつ》は { DATETIME($changed, dateStyle: "medium") }に変《か》わりました。この説明《せつめい》は { DATETIME($checked, dateStyle: "medium") }に確《たし》かめたものです。信《しん》じる前《まえ》に、聞《き》いてください。
law-changed-perhaps = この法律《ほうりつ》の一部《いちぶ》が { DATETIME($changed, dateStyle: "medium") }に変《か》わりました。ここに関係《かんけい》がない部分《ぶぶん》かもしれません。この説明《せつめい》は { DATETIME($checked, dateStyle: "medium") }に確《たし》かめたものです。
law-will-change = この法律《ほうりつ》は { DATETIME($date, dateStyle: "medium") }に変《か》わります。
law-will-change-someday = この法律《ほうりつ》は変《か》わります。いつからか、まだ決《き》まっていません：{ $comment }
