### 道：今の在留資格の後にできることと、足りないもの。

pathways-title = これからの道
pathways-lead = 今の在留資格から、別の在留資格、永住許可、日本国籍への道です。
pathways-general-note = これは一般的な道です。データを開くと、あなたにあるものと足りないものが分かります。
pathways-none = 今の在留資格からの道は見つかりませんでした。
pathways-tell-status = 在留資格を教えてもらうと、あなたの道を表示します。
pathways-perhaps = 関係があるかもしれない道
pathways-coming = まだ始まっていないもの
pathways-ways = ここからの道
pathways-all = すべての道
pathways-elsewhere = この道は、今の在留資格からは始まりません。
pathways-perhaps-note = あなたに合う道かどうかは、まだ分かりません。
pathways-others = ほかの道

## 道のり

pathways-you-are-here = 今：{ $status }
pathways-you = 今の在留資格
pathways-goal = 目標：{ $goal }
pathways-goal-role = 目標
pathways-way = 道

## 今の位置

pathways-met = { $all }件中{ $met }件を満たしています
pathways-next = まだのもの：{ $title }
pathways-from = 今のままなら、{ $date }から
pathways-all-met = 事実として確かめられる点は、すべて満たしています。判断は役所がします。
pathways-not-certain = はっきりしない点が{ $count }件あります
pathways-opens = { $date }からできます

## 必要なことの結果

outcome-met = 満たしています
outcome-not-yet = まだです：{ $date }から
outcome-not-met = 教えてもらった限りでは、まだ満たしていません
outcome-unknown = 回答が必要です
outcome-rather-not-said = 答えたくないとのことです
outcome-discretion = 役所が判断します
outcome-fact = 事実
outcome-coming = { $date }から必要です
outcome-uncertain = 不確かな情報です。頼る前に確認してください。
outcome-from-knowledge = 一般に知られている内容です。法令の条文では確認していません。

## 一つの道

pathways-facts = 必要なもの
pathways-decided = 役所が判断すること
pathways-uncertain = はっきりしないこと、これから決まること
pathways-answer = 答えると、もっと分かります
pathways-tell = もう済みましたか。ここで教えてください
pathways-no-promise = すべて満たしていても、許可されないことがあります。足りないものがあっても、あきらめる前に相談してください。
