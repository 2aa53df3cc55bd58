pathways-title = これからの道《みち》
pathways-lead = 今《いま》の在留資格《ざいりゅうしかく》から、他《ほか》の在留資格《ざいりゅうしかく》、永住《えいじゅう》、日本《にほん》国籍《こくせき》へ行《い》く道《みち》です。
pathways-general-note = これは、みんなのための説明《せつめい》です。あなたのデータを開《ひら》くと、もうあるものと、まだ足《た》りないものがわかります。
pathways-none = あなたの在留資格《ざいりゅうしかく》から行《い》く道《みち》は、わかりません。
pathways-tell-status = 在留資格《ざいりゅうしかく》を教《おし》えてください。あなたの道《みち》がわかります。
pathways-perhaps = あなたに関係《かんけい》があるかもしれない道《みち》
pathways-coming = まだ始《はじ》まっていない道《みち》
pathways-ways = ここから行《い》く道《みち》
pathways-all = 全部《ぜんぶ》の道《みち》
pathways-elsewhere = この道《みち》は、今《いま》の在留資格《ざいりゅうしかく》から始《はじ》まりません。
pathways-perhaps-note = この道《みち》があなたのための道《みち》か、まだわかりません。
pathways-others = 他《ほか》の道《みち》

pathways-you-are-here = 今《いま》：{ $status }
pathways-you = 今《いま》の在留資格《ざいりゅうしかく》
pathways-goal = 目標《もくひょう》：{ $goal }
pathways-goal-role = 目標《もくひょう》
pathways-way = 道《みち》

pathways-met = { $all }のうち、{ $met }は大丈夫《だいじょうぶ》です
pathways-next = まだ足《た》りないこと：{ $title }
pathways-from = 今《いま》のままなら、{ $date }から
pathways-all-met = 事実《じじつ》でわかることは、全部《ぜんぶ》あります。最後《さいご》は役所《やくしょ》が決《き》めます。
pathways-not-certain = はっきりしないことが { $count }あります
pathways-opens = { $date }からできます

outcome-met = あります
outcome-not-yet = まだです：{ $date }から
outcome-not-met = 教《おし》えてもらったことを見《み》ると、まだありません
outcome-unknown = 答《こた》えが必要《ひつよう》です
outcome-rather-not-said = 答《こた》えたくない
outcome-discretion = 役所《やくしょ》が決《き》めます
outcome-fact = 事実《じじつ》でわかること
outcome-coming = { $date }から必要《ひつよう》です
outcome-uncertain = はっきりしません。信《しん》じる前《まえ》に、聞《き》いてください。
outcome-from-knowledge = よく知《し》られていることです。法律《ほうりつ》の文《ぶん》では確《たし》かめていません。

pathways-facts = 必要《ひつよう》なこと
pathways-decided = 役所《やくしょ》が決《き》めること
pathways-uncertain = はっきりしないこと、これからのこと
pathways-answer = 答《こた》えると、もっとわかります
pathways-tell = もうありましたか。ここで教《おし》えてください
pathways-no-promise = 全部《ぜんぶ》あっても、役所《やくしょ》が「だめです」と言《い》うことがあります。足《た》りないものがあっても、すぐにあきらめないで、聞《き》いてください。
