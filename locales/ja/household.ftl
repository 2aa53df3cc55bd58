### 一つの記録に何人も：だれがいて、それぞれ次に何があり、まとめて何ができるか。

household-title = いっしょに暮らす人
household-lead = 一人ひとりに期限があります。教えてもらったことは、あなたのロックで守られます。
household-nobody = まだだれも入力されていません。
household-nobody-next = いっしょに暮らす人を追加してください。その人の期限も表示します。
household-add = 人を追加
household-you = あなた
household-you-among = あなた
household-named = { $name }（{ $relation }）
household-born = { $relation }、{ $date }生まれ
household-for = 対象：{ $people }
household-back-to-me = 自分の表示に戻る
household-nothing = 今することはありません
household-see-all = この人のことをすべて見る
household-edit = この人について入力したこと
household-others = いっしょに暮らすほかの人のこと
household-questions = 質問{ $count }件

## まとめて1回で

household-move = { $date }の引っ越し
household-move-undated = 引っ越し
household-together = 1回の訪問で、まとめて手続きできます。一人が全員の分をできるか、窓口に確認してください。全員の書類を持っていってください。
household-everywhere = どこでも
household-done-for = 完了：{ $people }
household-papers = 1部でよい持ち物

household-overview = 全員のこれからのこと
household-together-hint = 引っ越しのすることを一つにまとめて
household-all-done = すべて済みました
