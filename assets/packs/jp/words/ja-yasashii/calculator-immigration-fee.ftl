### 計算：入管の手数料

calculator-immigration-fee = 入管《にゅうかん》の手数料《てすうりょう》はいくらですか
    .what = 許可《きょか》が出《で》た時《とき》だけ、お金《かね》（手数料《てすうりょう》）を払《はら》います。金額《きんがく》は、申請《しんせい》の受付《うけつけ》の日《ひ》で決《き》まります。2026年《ねん》10月《がつ》｜1日《ついたち》からは、もらった在留《ざいりゅう》期間《きかん》でも変《か》わります。
input-immigration-fee-kind = 何《なん》の手続《てつづ》きですか
choice-immigration-fee-kind-extension = 在留《ざいりゅう》期間《きかん》の更新《こうしん》
choice-immigration-fee-kind-change = 在留資格《ざいりゅうしかく》の変更《へんこう》
choice-immigration-fee-kind-permanent-residence = 永住《えいじゅう》許可《きょか》
choice-immigration-fee-kind-re-entry-single = 再入国《さいにゅうこく》許可《きょか》（1回《かい》）
choice-immigration-fee-kind-re-entry-multiple = 再入国《さいにゅうこく》許可《きょか》（何回《なんかい》も）
choice-immigration-fee-kind-status-acquisition = 在留資格《ざいりゅうしかく》の取得《しゅとく》（子《こ》どもが生《う》まれた時《とき》など）
choice-immigration-fee-kind-other-activity-permission = 資格外《しかくがい》活動《かつどう》許可《きょか》（アルバイトの許可《きょか》）
choice-immigration-fee-kind-employment-certificate = 就労《しゅうろう》資格《しかく》証明書《しょうめいしょ》（働《はたら》くことができる証明《しょうめい》）
choice-immigration-fee-kind-card-exchange = 自分《じぶん》の希望《きぼう》で新《あたら》しい在留《ざいりゅう》カードにする
choice-immigration-fee-kind-certificate-of-eligibility = 在留資格《ざいりゅうしかく》認定《にんてい》証明書《しょうめいしょ》

headline-immigration-fee-fee = 手数料《てすうりょう》は{ $fee }です。
headline-immigration-fee-free = 手数料《てすうりょう》はかかりません。
headline-immigration-fee-two-ways = 窓口《まどぐち》は{ $counter }、オンラインは{ $online }です。
headline-immigration-fee-by-period = { $least }から{ $most }までです。もらう在留《ざいりゅう》期間《きかん》で変《か》わります。
headline-immigration-fee-no-fee-known = この申請《しんせい》の方法《ほうほう》の手数料《てすうりょう》は、わかりません。
line-immigration-fee-fee = 手数料《てすうりょう》：
line-immigration-fee-counter = 窓口《まどぐち》
line-immigration-fee-online = オンライン
line-immigration-fee-reduced = 生活《せいかつ》が大変《たいへん》な人《ひと》の安《やす》い手数料《てすうりょう》（窓口《まどぐち》）
step-immigration-fee-received = 申請《しんせい》の受付《うけつけ》の日《ひ》は{ $filed }です。その日《ひ》の金額《きんがく》です。
step-immigration-fee-old-table = 2026年《ねん》9月《がつ》30日《にち》までは、どの在留《ざいりゅう》期間《きかん》でも同《おな》じ手数料《てすうりょう》でした。
step-immigration-fee-fee = { $channel }：{ $fee }。{ $from }からの申請《しんせい》の金額《きんがく》です。
step-immigration-fee-pay-at = 窓口《まどぐち》では、収入《しゅうにゅう》印紙《いんし》（国《くに》に払《はら》う切手《きって》のような紙《かみ》）で払《はら》います。2026年《ねん》10月《がつ》｜1日《ついたち》からの金額《きんがく》は、入管《にゅうかん》のページについてのニュースで見《み》ました。政令《せいれい》（国《くに》の決《き》まり）の文《ぶん》は見《み》ていません。収入《しゅうにゅう》印紙《いんし》を買《か》う前《まえ》に、入管《にゅうかん》に聞《き》いてください。
step-immigration-fee-online = オンラインの金額《きんがく》には、コンビニや銀行《ぎんこう》で払《はら》うときの料金《りょうきん》も入《はい》っています。
step-immigration-fee-refused = 許可《きょか》が出《で》ないときは、払《はら》いません。
step-immigration-fee-reduced = 生活《せいかつ》が大変《たいへん》な人《ひと》には、{ $fee }の安《やす》い手数料《てすうりょう》があります。どんな人《ひと》が使《つか》うことができるかは、わかりません。窓口《まどぐち》で聞《き》いてください。
say-immigration-fee-pay = 申請《しんせい》の受付《うけつけ》の日《ひ》は{ $filed }です。手数料《てすうりょう》は{ $fee }ですか。
picture-immigration-fee-by-period = もらう在留《ざいりゅう》期間《きかん》ごとの手数料《てすうりょう》の図《ず》
parameter-immigration-fee = 入管《にゅうかん》の手数料《てすうりょう》
