household-title = いっしょに住《す》んでいる人《ひと》
household-lead = 締《し》め切《き》りは、｜1人《ひとり》ずつちがいます。家族《かぞく》について書《か》いたことは、あなたのロックが守《まも》ります。
household-nobody = まだ、だれのことも書《か》いていません。
household-nobody-next = いっしょに住《す》んでいる人《ひと》を書《か》いてください。その人《ひと》の締《し》め切《き》りも出《で》ます。
household-add = 人《ひと》を増《ふ》やす
household-you = あなた
household-you-among = あなた
household-named = { $name }（{ $relation }）
household-born = { $relation }、{ $date }に生《う》まれました
household-for = { $people }のこと
household-back-to-me = 自分《じぶん》に戻《もど》る
household-nothing = 今《いま》、することはありません
household-see-all = この人《ひと》のこと全部《ぜんぶ》を見《み》る
household-edit = この人《ひと》について書《か》いたこと
household-others = いっしょに住《す》んでいる人《ひと》のこと
household-questions = 質問《しつもん》 { $count }件《けん》

household-move = { $date }の引《ひ》っ越《こ》し
household-move-undated = 引《ひ》っ越《こ》し
household-together = 1回《かい》行《い》って、みんなの分《ぶん》をいっしょにできます。｜1人《ひとり》が行《い》って、みんなの手続《てつづ》きができるか、役所《やくしょ》に聞《き》いてください。みんなの書類《しょるい》を持《も》っていってください。
household-everywhere = どこでも
household-done-for = { $people }の分《ぶん》は終《お》わりました
household-papers = 1つだけ持《も》っていくもの

household-overview = みんながこれからすること
household-together-hint = 引《ひ》っ越《こ》しのリストも1つ出《で》ます
household-all-done = 全部《ぜんぶ》終《お》わりました
