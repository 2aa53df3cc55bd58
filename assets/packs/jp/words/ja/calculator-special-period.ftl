### 計算：申請の結果を待つ間の在留（特例期間）。

calculator-special-period = 結果を待つ間、いつまで在留できますか
    .what = 満了日までに更新や変更を申請すれば、結果が出るまで在留できます。ただし、最長で2か月です。休日にあたっても延びません。
input-special-period-short-stay = 在留期間は30日以下ですか

headline-special-period-file-by = { $open }までに申請してください。
headline-special-period-lawful-until = 結果が出るまで、最長で{ $last }まで在留できます。
headline-special-period-granted = 許可されました。いつまで在留できるかは、新しい許可で分かります。
headline-special-period-refused = 申請は許可されませんでした。{ $end }まで在留できます。
headline-special-period-filed-late = 申請は、在留期間が終わった後でした。すぐに入管に相談してください。
headline-special-period-not-for-this = この申請では、在留できる期間は延びません。{ $open }までに在留期間の更新を申請してください。
headline-special-period-short-stay = 在留期間が30日以下のときは、{ $until }の後に結果を待つ期間はありません。
headline-special-period-stay-over = 在留期間は{ $until }に終わりました。すぐに入管へ行ってください。
line-special-period-file-by = 申請できる最後の開庁日
line-special-period-stay-ends = 在留期間の満了日
line-special-period-lawful-until = 在留できる最後の日
line-special-period-collect-by = 結果を受け取れる最後の開庁日
step-special-period-file-by = 在留期間の満了日は{ $until }です。それまでの最後の開庁日は{ $open }です。満了日は、窓口が閉まっていても延びません。
step-special-period-online = 満了日当日は、オンラインでは申請できません。もっと早く申請してください。
step-special-period-months = { $months }の期間は、{ $until }の次の日の{ $first }に始まり、{ $last }に終わります。
step-special-period-clamped = 最後の月に同じ日がないため、その月の最後の日の{ $last }に終わります。
step-special-period-stands = { $last }は、週末や祝日でも変わりません。
step-special-period-decided = { $decided }に結果が出ました。待つための期間は、結果が出ると終わります。{ $end }まで在留できます。
step-special-period-proofs = 申請中の証明を残してください。在留カードの裏のスタンプ、またはオンライン申請のときは入管からのメールです。在留カードと旅券と一緒に持っていてください。
step-special-period-others = マイナンバーカードと銀行には、自動では伝わりません。在留カードの期限の前に、申請中の証明を見せてください。
step-special-period-collect = { $filed }に、期限内に申請しました。{ $collect }までに結果を受け取ってください。{ $last }を過ぎると、結果が出ていなくても在留できなくなります。
step-special-period-go-now = 在留期間は{ $until }に終わりました。できるだけ早く入管へ行き、事情を話してください。遅れた申請が受け付けられることもあります。
step-special-period-not-for-this = 満了日の後も結果を待てるのは、在留期間の更新と在留資格の変更の申請だけです。{ $until }までに申請が必要です。窓口は{ $open }まで開いています。
step-special-period-short-stay = 在留期間が30日以下のときは、法律上、結果を待つ期間がありません。{ $until }までに結果が出る必要があります。
say-special-period-pending = 在留期間の満了日は{ $until }です。{ $filed }に申請し、結果を待っています。出入国管理及び難民認定法（入管法）第20条・第21条により、結果が出るまで、最長で{ $last }まで在留できます。
wrong-special-period-no-such-day = 日付が離れすぎていて数えられません。確認してください。
wrong-special-period-decided-before = 結果の日が、申請した日より前になっています。両方の日付を確認してください。
parameter-special-period-months = 満了日の後に待てる月数
