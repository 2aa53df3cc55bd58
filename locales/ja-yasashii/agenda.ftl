group-overdue = 締《し》め切《き》りが過《す》ぎました
group-today = 今日《きょう》
group-this-week = 今週《こんしゅう》
group-later = もっと後《あと》
group-needs-answer = 答《こた》えてください
group-rights = 今《いま》、あなたができること（権利《けんり》）
group-changed = 変《か》わったこと
group-coming-law = これから変《か》わる法律《ほうりつ》
group-always = いつも覚《おぼ》えておくこと
group-possible = あなたに関係《かんけい》があるかもしれないこと
group-done = 終《お》わりました

state-needs-answer = 一《ひと》つ、教《おし》えてください
state-upcoming = まだ始《はじ》まっていません
state-open = 今《いま》、できます
state-due-soon = もうすぐ締《し》め切《き》りです
state-overdue = 締《し》め切《き》りの日《ひ》が過《す》ぎました
state-done = 終《お》わりました
state-right = あなたの権利《けんり》です
state-coming-law = この法律《ほうりつ》は、まだ始《はじ》まっていません
state-perhaps = あなたに関係《かんけい》があるかもしれません
state-standing = いつもあるルールです
state-past = できる時《とき》は終《お》わりました

kind-duty = しなければならないこと
kind-window = 決《き》まった時《とき》にできること
kind-right = あなたの権利《けんり》
kind-limit = 法律《ほうりつ》で決《き》まっていること
kind-ban = 他《ほか》の人《ひと》が、あなたにしてはいけないこと

due-on = { $date }まで
last-open-day = 役所《やくしょ》は { $date }まで開《あ》いています
opens-on = { $date }から
done-on = { $date }に終《お》わりました
in-force-from = { $date }から始《はじ》まる法律《ほうりつ》です
act-by = { $date }までに行《い》ってください
cautious = この法律《ほうりつ》は、役所《やくしょ》によって読《よ》み方《かた》がちがいます。心配《しんぱい》がないように、{ $date }までにしてください。
overdue-calm = 今《いま》からでもできます。早《はや》く行《い》ってください。「遅《おく》れました」と言《い》ってください。

part-what = すること
part-where = どこで
part-bring = 持《も》っていくもの
part-cost = お金《かね》（いくら）
part-late = 遅《おく》れたとき
part-why = どうしてあなたに関係《かんけい》がありますか
part-law = 法律《ほうりつ》
part-counting = 締《し》め切《き》りの数《かぞ》え方《かた》
part-rights = あなたができること（権利《けんり》）
part-form = 書《か》く紙《かみ》
part-ask = 聞《き》くところ
part-publisher = だれが言《い》っていますか
cost-free = 無料《むりょう》（お金《かね》はいりません）

confidence-verified = 法律《ほうりつ》を見《み》て確《たし》かめました
    .note = 法律《ほうりつ》の文《ぶん》と比《くら》べました。
confidence-from-knowledge = まだ法律《ほうりつ》で確《たし》かめていません
    .note = よく知《し》られていることです。でも、まだ法律《ほうりつ》の文《ぶん》と比《くら》べていません。
confidence-uncertain = 正《ただ》しいかどうか、わかりません
    .note = 信《しん》じる前《まえ》に、役所《やくしょ》などで聞《き》いてください。

change-added = 新《あたら》しく、あなたに関係《かんけい》があります
change-removed = もう、あなたに関係《かんけい》がありません
change-moved = 締《し》め切《き》りが { $from }から { $to }に変《か》わりました
change-moved-unknown = 締《し》め切《き》りが変《か》わりました
change-opened = 今《いま》、できるようになりました

questions-count = { $count ->
    [0] 質問《しつもん》はありません
   *[other] 質問《しつもん》 { $count }件《けん》
}
progress = 全部《ぜんぶ》で { $all }件《けん》、{ $done }件《けん》終《お》わりました
