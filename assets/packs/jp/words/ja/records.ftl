### 納付、帰国、持ち帰る記録。メッセージのIDは規則のIDと同じ。

## 月ごとの納付

entity-payment = 納付
    .many = 納付
    .add = 納付を追加
field-payment-kind = 納付の種類
    .ask = 何の納付ですか。
field-payment-month = 月
    .hint = その月のどの日でもかまいません。納付書のときは、期限のある月です。
    .ask = どの月の分ですか。その月のどの日でもかまいません。
    .why = この月のお知らせを止めるためです。
field-payment-until = まとめて納めた最後の月
    .hint = 一つの納付や決定が何か月分もあるときだけ入力してください。
field-payment-due = 納付書の期限
    .ask = 納付書に書いてある期限はいつですか。
    .why = 期限は市区町村が決めます。納付書に書いてある日が期限です。
field-payment-paid = 納めた日
    .hint = 領収書の日付です。
field-payment-how = 納付の方法・状況
field-payment-exemption-applied = 免除を申請した日

choice-payment-kind-resident-tax = 住民税
choice-payment-kind-national-health-insurance = 国民健康保険
choice-payment-kind-national-pension = 国民年金
choice-payment-kind-employees-insurance = 会社の健康保険・厚生年金
choice-payment-kind-income-tax = 所得税

choice-payment-how-on-time = 期限内に納めた
choice-payment-how-late = 期限の後に納めた
choice-payment-how-withheld = 会社が給料から引いた
choice-payment-how-exempt = 免除
    .hint = この月の全部または一部を納めなくてよいと、窓口が認めた場合です。
choice-payment-how-postponed = 猶予
    .hint = 学生納付特例など、後で納めることを窓口が認めた場合です。
choice-payment-how-not-owed = この月の納付はない
choice-payment-how-not-paid = まだ納めていない

row-payment-columns-resident-tax = 住民税
    .note = 会社に勤める人の多くは、給料から引かれます。ほかの人は納付書で、ふつう6月、8月、10月、1月に納めます。納付書に書いてある日が期限です。
row-payment-columns-health-insurance = 健康保険
    .note = 会社の健康保険は、給料から引かれます。国民健康保険は納付書で納めます。期限は市区町村が決めます。納付書に書いてある日が期限です。
row-payment-columns-pension = 年金
    .note = 厚生年金は、給料から引かれます。国民年金の保険料は、翌月の末日までに納めます。

field-person-pension-by-transfer = 国民年金は口座振替またはクレジットカードで自動的に払っている

paper-payment-slip = 納付書
paper-payment-receipts = 領収書または通帳
office-post-office = 郵便局

definition-lived-in-japan-then = その月に日本に住所があった
definition-insured-by-a-job-then = その月に会社の社会保険に入っていた
definition-pension-withheld = 年金が給料から引かれている
definition-health-insurance-withheld = 健康保険が給料から引かれている
definition-resident-tax-withheld = 住民税が給料から引かれている
definition-covered-by-family-then = その月に家族の被扶養者だった
definition-owes-national-pension = 国民年金の保険料を納める
definition-owes-national-health-insurance = 国民健康保険の保険料を納める
definition-owes-resident-tax = 1月1日に日本に住所があった
definition-excused-from-pension = その月の年金の保険料を納めなくてよい
definition-pension-of-last-month-told = 先月の年金について入力した

money-national-pension-month = 先月分の国民年金を納める
    .what = 各月の保険料は、翌月の末日までに納めます。納付書を使って銀行、郵便局、コンビニで払うか、口座振替にしてください。
    .late = 2年間は後からでも納められます。延滞金がつくのは、書面の督促の後だけです。
    .rights = お金が足りないときは、免除を申請できます。学生は学生納付特例を申請できます。申請は無料です。
    .say = 国民年金の保険料を納めたいです。

money-national-pension-unpaid = この月の年金を納めるか、窓口に相談する
    .what = この月は、まだ納めていないと入力されています。期限から2年間は納められます。その後は、ふつう納めることができず、年金が少なくなります。
    .late = 書面の督促の後は延滞金がつき、口座などが差し押さえられることがあります。今払えなくても、届いた書面に返事をしてください。
    .rights = 免除や分割払いを申し出ることができます。
    .say = 未納になっている国民年金について相談したいです。

money-pension-exemption-looking-back = この月の免除を申請する
    .what = 所得が少なかったときは、この月の保険料の全部または一部が免除されることがあります。学生は納付の猶予を申請できます。ふつう、2年1か月前の月までさかのぼれます。
    .late = その後は、納めることだけができます。
    .cost = 無料です。
    .say = 過去の月の国民年金保険料の免除を申請したいです。

money-pension-pay-exempt-months-later = 免除の月は後から納められます
    .what = 免除された月や、学生納付特例の月は、10年以内なら後から納めること（追納）ができます。年金が増えます。義務ではありません。
    .say = 免除された月の保険料を追納したいです。

money-health-insurance-instalments = 国民健康保険を納付書の期限までに納める
    .what = 納付書は市区町村から届きます。期限は市区町村が決めるので、このアプリでは分かりません。納付書を見て、次の期限を「納付」に入力してください。そうすると、お知らせできます。
    .late = できるだけ早く納めてください。難しいときは、期限の前に窓口に相談してください。
    .rights = 保険料の減額や支払いの猶予を受けられることがあります。相談してください。
    .say = 国民健康保険の保険料を納めたいです。

money-health-insurance-slip = この国民健康保険の納付書を納める
    .what = 納付書に書いてある日が期限です。銀行、郵便局、コンビニで払えます。
    .late = 今からでも納められます。督促の後は、延滞金がつくことがあります。払えないときは、窓口に相談してください。
    .say = この納付書で納めたいです。

money-health-insurance-late = 支払いの猶予や保険料の減額を相談する
    .what = 国民健康保険の納付書が、まだ納められていません。相談すれば、分割払い、支払いの猶予、保険料の減額を受けられることがあります。
    .late = 督促の後は延滞金がつき、その後、口座などが差し押さえられることがあります。早めに窓口で相談すると安心です。
    .rights = 市区町村が保険料を徴収できるのは、期限から2年です。保険税の市区町村では、ふつうもっと長くなります。
    .say = 今は保険料を払うことが難しいので、相談したいです。

money-resident-tax-next-slip = 次の住民税の納付書を納める
    .what = 給料から引かれない人は、納付書でふつう6月、8月、10月、1月に納めます。納付書に書いてある日が期限です。
    .late = できるだけ早く納めてください。延滞金は日がたつほど増えます。難しいときは、分割払いを相談してください。
    .say = 住民税を納めたいです。

money-resident-tax-slip = この住民税の納付書を納める
    .what = 納付書に書いてある日が期限です。銀行、郵便局、コンビニ、スマートフォンで払えます。
    .late = できるだけ早く納めてください。延滞金は日がたつほど増えます。難しいときは、分割払いを相談してください。
    .say = この納付書で納めたいです。

money-resident-tax-late = 住民税の分割払いを相談する
    .what = 住民税の納付書が、まだ納められていません。市区町村の税の窓口に行ってください。分割払いができ、減免を受けられることもあります。
    .late = 督促の後は延滞金が増え、その後、口座や給料が差し押さえられることがあります。
    .say = 今は住民税を払うことが難しいので、相談したいです。

money-insurance-on-payslip = 給与明細で、引かれた保険料を確認する
    .what = 会社は、健康保険と厚生年金の本人負担分を給料から引き、その額を知らせなければなりません。給与明細を保管してください。保険に入っていることと、納めたことの証拠になります。
    .rights = 会社は、会社の負担分と合わせて納めなければなりません。保険に入っているのに何も引かれていないときは、年金事務所に確認してください。
    .say = 会社の社会保険に入っているか確認したいです。

money-payments-for-permanent-residence = 永住許可の審査では、納付とその時期が見られます
    .what = 入管は、住民税（一般の道では5年分）と、年金・健康保険（直近の2年分）を見ます。期限内の納付が求められます。遅れた納付は、後で納めていても、審査で不利になることがあります。ガイドラインは改定中です。必ず確認してください。
    .rights = 会社が給料から引いた分と、免除された月は、遅れた納付になりません。
    .say = 永住許可の審査で、どの納付が見られるか教えてください。

money-late-payment-and-permanent-residence = 遅れた納付の領収書を保管する
    .what = 期限の後に納めたと入力されています。領収書を保管してください。これからは、期限内に納めることが一番役に立ちます。口座振替なら、自動的に払えます。いつまで影響するかは、法律では決まっていません。
    .say = 一度、納付が遅れました。申請にどのような影響があるか教えてください。

money-arrears-and-extension = 保険料や年金の未納は、在留期間の更新に影響することがあります
    .what = 2027年6月から、在留期間の更新や在留資格の変更のとき、健康保険と年金の納付の状況を入管が見ると発表されています。確定した文面は確認できていません。
    .late = 未納があるときは、今のうちに窓口に相談してください。納付、分割払い、免除の申請ができます。

## 帰国

moving-on-leave-way-back = 日本に戻る道を残すかどうかを決める
    .what = 再入国の許可なしに出国すると、在留資格はその日に終わり、在留カードを返納します。1年以内に戻るかもしれないときは、みなし再入国の欄に印をつけることができます。もっと長いときは、再入国許可を受けられます。戻る予定のない方だけに支払われるお金もあります。
    .rights = 決めるのはあなたです。ほかの人が代わりに決めることはできません。だれも在留カードや旅券を預かることはできません。
    .say = 日本を離れます。在留資格を残せるか教えてください。

moving-on-leave-tell-employer = 退職の日を会社に伝える
    .what = 期間の定めのない契約では、法律上、2週間前に伝えれば足ります。契約では1か月前とされていることが多いので、早めに書面で伝えてください。最後の賃金、残りの有給休暇、書類についても確認してください。
    .late = できるだけ早く伝えてください。
    .rights = 退職を理由に、賃金、旅券、在留カードを渡さないことはできません。
    .say = 帰国するため、会社を退職します。

moving-on-leave-tell-landlord = 退去の日を大家に伝える
    .what = 契約書を見てください。多くは1か月前、2か月前のこともあります。書面で伝え、鍵を返す日を決めてください。
    .late = できるだけ早く伝えてください。解約予告の期間が終わるまで、家賃がかかります。
    .rights = 敷金は返ります。ふつうに生活してできた傷みの費用は、引かれません。
    .say = 帰国するため、賃貸借契約を解約したいです。

moving-on-leave-pension-record = 基礎年金番号と加入月数の記録を受け取る
    .what = 基礎年金番号の控えと、加入した月の一覧を受け取ってください。海外から脱退一時金を請求するとき、または自国の年金と期間を合わせるときに必要です。
    .cost = 無料です。
    .say = 年金の加入記録をください。

moving-on-leave-origin-country = 帰国する人に必要なことを自国に確認する
    .what = 海外で働く人のための窓口がある国が多くあります。帰国の届出が必要な国や、仕事、融資、積み立てた基金で支援する国もあります。出国の前に大使館に確認してください。日本にいるうちのほうが簡単です。
    .say = 帰国して、もう日本には戻りません。何をすればいいですか。

moving-on-leave-school = 子どもの学校に伝える
    .what = 最後の登校日を学校に伝えてください。在学証明書と成績証明書を、できれば英語でも、もらってください。帰国後の学校で必要になります。
    .cost = ふつう無料です。
    .say = 海外に引っ越します。次の学校に出す証明書をお願いします。

moving-on-leave-child-allowance = 児童手当を終える手続をする
    .what = 児童手当は、日本に住所のある父母などのものです。転出届を出すとき、児童手当の窓口にも伝えてください。
    .late = 多く支払われた分は、返すことになります。
    .cost = 無料です。
    .say = 日本を離れますので、児童手当の受給を終える手続をお願いします。

moving-on-leave-health-insurance = 国民健康保険をやめる手続をする
    .what = 国民健康保険は、住所がなくなると終わります。世帯の届出の期限は、転出から14日以内です。日本にいるうちに、転出届と一緒に済ませてください。最後の保険料を確認し、納めるか、代わりに納める人を決めてください。
    .late = 後からでも、世帯の人が届け出ることができます。
    .cost = 手続は無料です。最後の月までの保険料がかかります。
    .say = 日本を離れますので、国民健康保険をやめる手続と、残りの保険料の精算をお願いします。

moving-on-leave-phone-internet = 携帯電話とインターネットを解約する
    .what = 最後の日、最後の請求、ルーターの返却を確認してください。銀行の確認コードが必要な間は、電話番号を残してください。ログインに使う番号やメールは、これからも使うものに変えてください。
    .late = 契約が続くと、毎月料金がかかります。
    .rights = SIMカードを他人に渡さないでください。あなたの名前で犯罪に使われることがあります。
    .say = 日本を離れますので、契約を解約したいです。

moving-on-leave-big-rubbish = 粗大ごみの収集を予約する
    .what = 家具などの大きなものは、予約しないと収集されません。何週間も先になることがあります。エアコン、冷蔵庫、洗濯機、テレビは、店などを通して引き取ってもらいます。
    .late = 大家か、許可のある業者に相談してください。道に置いていくと、罰金になることがあります。
    .cost = 1点ごとに処理券が必要です。200円から2,000円くらいが多いです。
    .say = 粗大ごみの収集を予約したいです。

moving-on-leave-papers = 持ち帰る書類をそろえる
    .what = 今年の源泉徴収票、退職証明書・在職証明書、試験や学校の証明書、基礎年金番号、予防接種や健康の記録です。多くは、海外から取るのが難しいです。このアプリで「持ち帰る記録」を作れます。
    .rights = 求めれば、会社は退職証明書を出さなければなりません。
    .say = 期間、仕事の内容、地位を書いた証明書をお願いします。

moving-on-leave-utilities = 電気、ガス、水道を止める
    .what = 2週間くらい前に、それぞれの会社に、止める日と最後の請求の送り先を伝えてください。ガスは立ち会いが必要です。
    .late = 今すぐ電話してください。ふつう、数日のうちに止められます。
    .say = 引っ越しますので、契約を終了したいです。

moving-on-leave-cards = カードや定期の契約を解約する
    .what = クレジットカード、定期券、保険、定期の契約を解約し、ポイントを使ってください。会社の健康保険の資格確認書などは、会社に返してください。
    .say = 日本を離れますので、カードを解約したいです。

moving-on-leave-post = 郵便物を日本にいる人に転送してもらう
    .what = 郵便局は、1年間、日本国内だけに転送します。納税管理人や友人に送ってもらえます。連絡が来る相手には、海外の住所を伝えてください。
    .cost = 無料です。
    .say = 郵便物の転送をお願いします。

moving-on-away-keep-paying = 日本を離れている間も支払いは続きます
    .what = 日本の住所を残している間は、家賃、国民年金、健康保険、住民税の支払いが続きます。先に払うか、口座振替にしてください。

## 自国での手続。その国籍の方に表示します。

row-origin-steps-ph-home-leave = フィリピン：再びフィリピンを出国する前に、出国の証明（OEC／OFW Pass）またはその免除が必要です。契約は、東京または大阪の移住労働者事務所（MWO）が確認します。
row-origin-steps-ph-return = フィリピン：OWWAとその再統合センター（NRCO）が、帰国した会員を研修、融資、仕事で支援します。
row-origin-steps-vn-return = ベトナム：送出機関との契約を書面で終え、保証金などの返還を求めてください。
row-origin-steps-id-return = インドネシア：KP2MI（旧BP2MI）のシステムで帰国を届け出てください。
row-origin-steps-np-home-leave = ネパール：ネパールを出国するたびに、再入国の労働許可（シュラム）が必要です。
row-origin-steps-np-return = ネパール：海外雇用委員会に、働く人と家族のための福祉基金があります。
row-origin-steps-mm-home-leave = ミャンマー：働くための出国には、OWICカードが必要です。出国の制限はよく変わります。帰る前に、最近出国した人と、弁護士や支援団体に聞いてください。
row-origin-steps-mm-return = ミャンマー：帰国する人の決まりはよく変わります。帰る前に確認してください。帰国が安全でないときは、日本での在留について入管に相談してください。
row-origin-steps-kh-home-leave = カンボジア：労働職業訓練省（MoLVT）の登録証を保管してください。再び出国するために更新が必要か、確認してください。
row-origin-steps-th-home-leave = タイ：一時帰国の前に、大使館の労働担当に届け出てください。再び出国するには、労働省の許可が必要です。
row-origin-steps-mn-home-leave = モンゴル：契約はGOLWSを通します。一時帰国の前に確認してください。
row-origin-steps-bd-any = バングラデシュ：登録と帰国した人への支援について、BMETに確認してください。
row-origin-steps-in-any = インド：e-Migrateについて、大使館に確認してください。
row-origin-steps-lk-any = スリランカ：登録と帰国した人への支援について、SLBFEに確認してください。
row-origin-steps-pk-any = パキスタン：移民海外雇用局に確認してください。
row-origin-steps-uz-any = ウズベキスタン：大使館を通して、移民庁に確認してください。
row-origin-steps-la-any = ラオス：大使館を通して、労働省に確認してください。
row-origin-steps-my-any = マレーシア：大使館に確認してください。
row-origin-steps-kg-any = キルギス：大使館に確認してください。
row-origin-steps-tj-any = タジキスタン：大使館に確認してください。

## 持ち帰る記録

row-portable-record-person = 本人
row-portable-record-stay = 日本での在留
row-portable-record-insurance = 保険・年金の加入期間

entity-certificate = 試験・免許・証明書
    .many = 試験・免許・証明書
    .add = 試験・免許・証明書を追加
field-certificate-kind = 種類
field-certificate-name = 名称
    .hint = 日本語能力試験、JFT-Basic、フォークリフトなど。
field-certificate-level = レベルまたは分野
    .hint = N3、2級、介護など。
field-certificate-issued = 合格した日・交付された日
field-certificate-expires = 有効期限
choice-certificate-kind-japanese-test = 日本語の試験
choice-certificate-kind-skill-test = 特定技能の技能試験
choice-certificate-kind-trade-test = 技能検定
choice-certificate-kind-training = 研修・講習
choice-certificate-kind-licence = 免許
choice-certificate-kind-degree = 卒業証明書・学位
choice-certificate-kind-other = その他

entity-skill = 技能
    .many = 技能
    .add = 技能を追加
field-skill-name = できること
    .hint = 溶接、介護、50人分の調理など。
field-skill-years = 経験年数

field-job-employer = 勤め先
field-job-role = 仕事の内容
field-school-name = 学校の名前
field-school-subject = 専攻
choice-insurance-kind-employment-insurance = 雇用保険
