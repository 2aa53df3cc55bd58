### 計算：日本に戻る期限。

calculator-re-entry = いつまでに日本に戻らなければなりませんか
    .what = 期限までに戻れば、在留資格と在留カードはそのままです。期限は、週末や祝日でも延びません。病気や欠航があっても延びません。
input-re-entry-short-stay = 在留期間は3か月以下ですか

headline-re-entry-back-by = { $last }までに戻ってください。
headline-re-entry-too-late = { $returns }では間に合いません。最後の日は{ $last }です。
headline-re-entry-permit-needed = 出国の前に、再入国許可が必要です。
headline-re-entry-lost = 再入国の許可なしに出国すると、在留資格はその時に終わります。
headline-re-entry-ask-for-permit = 出国の前に、再入国許可を申請してください。許可の最後の日が、戻る期限です。
headline-re-entry-stay-over = 出国の前に在留期間が終わります。先に入管に相談してください。
line-re-entry-back-by = 戻る期限
line-re-entry-year-ends = みなし再入国の期間の終わり
line-re-entry-stay-ends = 在留期間の満了日
line-re-entry-permit-years = 再入国許可の最長の期間
line-re-entry-spare-day = 余裕をもって戻る日（この日まで）
step-re-entry-year = { $departs }に出国します。{ $years }の期間は次の日に始まり、{ $year }に終わります。
step-re-entry-stay-first = 在留期間の満了日は{ $ends }で、それより前です。この日が期限になります。
step-re-entry-year-first = 在留期間は{ $ends }までです。出国からの期間が先に終わるので、{ $year }が期限になります。
step-re-entry-no-end = 在留期間に期限はありません。在留カードの有効期限も見てください。離れている間に切れるときは、出国の前に更新してください。
step-re-entry-permit = 再入国許可は{ $permit }までです。許可は最長{ $years }で、在留期間を超えることはできません。最後の日は{ $last }です。
step-re-entry-permit-unknown = 再入国許可は最長{ $years }で、在留期間を超えることはできません。許可の最後の日を書くと、期限が分かります。
step-re-entry-permit-abroad = 相当の理由があって期限までに戻れないときは、在外公館で、1年まで、全部で{ $longest }まで延長できます。期限の前に申請してください。
step-re-entry-stands = { $last }は、週末や祝日でも変わりません。その日までに日本に上陸してください。
step-re-entry-tick = 出国のとき、再入国出国記録のみなし再入国の欄に印をつけ、旅券と在留カードを提示してください。印がないと、在留資格は終わります。
step-re-entry-no-longer-abroad = みなし再入国の期間は、海外で延長できません。
step-re-entry-not-for-you = 短期滞在の方と、在留期間が3か月以下の方は、みなし再入国を使えません。
say-re-entry-re-entry = また日本に戻ります。みなし再入国許可で出国します。
say-re-entry-permit = 長い間日本を離れますが、また戻ります。再入国許可の申請をお願いします。
wrong-re-entry-no-such-day = 日付が離れすぎていて数えられません。確認してください。
wrong-re-entry-returns-before = 日本に戻る日が、出国の日より前になっています。両方の日付を確認してください。
parameter-re-entry-years = みなし再入国の年数
parameter-re-entry-permit-years = 再入国許可の最長の年数
parameter-re-entry-permit-longest = 海外での延長を含む、再入国許可の最長の年数
parameter-re-entry-stay-ends = 在留期間に期限があるか
