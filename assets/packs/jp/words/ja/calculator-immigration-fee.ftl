### 計算：入管の手数料。

calculator-immigration-fee = 入管の手数料はいくらですか
    .what = 手数料は、許可されたときだけ納めます。申請が受け付けられた日によって、どの額になるかが決まります。2026年10月1日からは、許可された在留期間によっても変わります。
input-immigration-fee-kind = 手続
choice-immigration-fee-kind-extension = 在留期間の更新
choice-immigration-fee-kind-change = 在留資格の変更
choice-immigration-fee-kind-permanent-residence = 永住許可
choice-immigration-fee-kind-re-entry-single = 再入国許可（1回限り）
choice-immigration-fee-kind-re-entry-multiple = 再入国許可（数次）
choice-immigration-fee-kind-status-acquisition = 在留資格の取得（出生など）
choice-immigration-fee-kind-other-activity-permission = 資格外活動許可
choice-immigration-fee-kind-employment-certificate = 就労資格証明書
choice-immigration-fee-kind-card-exchange = 在留カードの交換希望による再交付
choice-immigration-fee-kind-certificate-of-eligibility = 在留資格認定証明書

headline-immigration-fee-fee = 手数料は{ $fee }です。
headline-immigration-fee-free = 手数料はかかりません。
headline-immigration-fee-two-ways = 窓口は{ $counter }、オンラインは{ $online }です。
headline-immigration-fee-by-period = 許可された在留期間により、{ $least }から{ $most }までです。
headline-immigration-fee-no-fee-known = この申請方法の手数料は、確認できていません。
line-immigration-fee-fee = 手数料
line-immigration-fee-counter = 窓口
line-immigration-fee-online = オンライン
line-immigration-fee-reduced = 生活が苦しい方の減額（窓口）
step-immigration-fee-received = 申請は{ $filed }に受け付けられました。その日の額になります。
step-immigration-fee-old-table = 2026年9月30日までは、在留期間にかかわらず同じ額でした。
step-immigration-fee-fee = { $channel }：{ $fee }。{ $from }からの申請の額です。
step-immigration-fee-pay-at = 窓口では収入印紙で納めます。2026年10月1日からの額は、入管のページについての報道などで確認したもので、政令そのものは確認できていません。印紙を買う前に入管で確認してください。
step-immigration-fee-online = オンラインの額には、コンビニや銀行で払うときの決済手数料を含みます。
step-immigration-fee-refused = 不許可のときは、かかりません。
step-immigration-fee-reduced = 生活が苦しい方には、{ $fee }に減額される制度があります。条件は確認できていません。窓口で確認してください。
say-immigration-fee-pay = 申請は{ $filed }に受け付けられました。手数料は{ $fee }でよろしいですか。
picture-immigration-fee-by-period = 許可された在留期間ごとの手数料
parameter-immigration-fee = 入管の手数料
