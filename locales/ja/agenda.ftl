group-overdue = 期限が過ぎたもの
group-today = 今日
group-this-week = 今週
group-later = それ以降
group-needs-answer = 回答が必要なもの
group-rights = 今あるあなたの権利
group-changed = 変わったこと
group-coming-law = これから変わる法律
group-always = いつも頭に置いておくこと
group-possible = 関係があるかもしれないもの
group-done = 完了

state-needs-answer = 確認したいことが一つあります
state-upcoming = まだ始まっていません
state-open = 今できます
state-due-soon = まもなく期限です
state-overdue = 期限が過ぎています
state-done = 完了
state-right = あなたの権利です
state-coming-law = この法律はまだ施行されていません
state-perhaps = あなたに関係があるかもしれません
state-standing = いつも当てはまります
state-past = できる期間は終わりました

kind-duty = 必ずすること
kind-window = 期間内にできること
kind-right = あなたの権利
kind-limit = 法律で決まった上限や期限
kind-ban = 他の人があなたにしてはいけないこと

due-on = { $date }まで
last-open-day = 窓口が開いているのは{ $date }まで
opens-on = { $date }から
done-on = { $date }に完了
in-force-from = { $date }施行
act-by = { $date }までに行ってください
cautious = この法律の読み方は、役所によって二通りあります。念のため、{ $date }までのつもりで準備してください。
overdue-calm = 今からでも手続きできます。できるだけ早く窓口へ行き、遅れたことを伝えてください。

part-what = すること
part-where = どこで
part-bring = 持ち物
part-cost = 費用
part-late = 遅れた場合
part-why = あなたに関係する理由
part-law = 根拠となる法律
part-counting = 期限の数え方
part-rights = このことについてのあなたの権利
part-form = 届出などの用紙
part-ask = 聞けるところ
part-publisher = この情報の発信元
cost-free = 無料

confidence-verified = 法令で確認済み
    .note = 法令の条文と照らし合わせました。
confidence-from-knowledge = 法令では未確認
    .note = 一般に知られている内容ですが、まだ条文と照らし合わせていません。
confidence-uncertain = 不確かな情報
    .note = この情報に頼る前に、窓口などで確認してください。

change-added = 新しくあなたに関係するようになりました
change-removed = あなたには関係がなくなりました
change-moved = 期限が{ $from }から{ $to }に変わりました
change-moved-unknown = 期限が変わりました
change-opened = 今できるようになりました

questions-count = { $count ->
    [0] 質問はありません
   *[other] 質問{ $count }件
}
progress = { $all }件中{ $done }件
