### 記録の項目のことば。質問、選択肢、在留資格の名称。

## 本人

entity-person = あなた
    .many = あなた
    .add = 自分のことを入力
field-person-born = 生年月日
    .ask = 生年月日はいつですか。
    .why = 20歳からの国民年金など、年齢で始まったり終わったりするものがあります。
field-person-nationality = 国籍・地域
    .ask = どの国・地域の旅券を持っていますか。
    .why = 年金や出国の手続など、国との協定で変わるものがあります。
field-person-japanese-nationality = 日本国籍
    .hint = ほかの国籍とあわせて日本国籍もあるときは「はい」を選んでください。
field-person-tax-residence-years = 過去10年のうち日本に住所があった年数
    .hint = 満の年数です。税務署への調書の要否に関係します。
field-person-foreign-assets-over-50-million = 5,000万円を超える国外財産
    .hint = 12月31日に日本の外に持っている財産です。
field-person-securities-over-100-million = 1億円以上の有価証券など
    .hint = 株式、債券、投資信託など。出国するときの額です。
field-person-pregnancy-due = 出産予定日
field-person-pregnancy-notified = 妊娠の届出をした日
    .hint = 市区町村の窓口に妊娠届を出した日です。
field-person-arrested = 逮捕された日
field-person-became-dual-national = 重国籍になった日
    .hint = もう一つの国籍を得た日です。生まれたときから両方あるときは空欄にしてください。
field-person-nationality-chosen = 国籍を選択した日
    .hint = 国籍選択届を出した日です。
field-person-tv-receiver = NHKを受信できるテレビなど
field-person-insured-through-spouse = 家族の会社の保険に入っている（被扶養者）
    .ask = 配偶者や親の会社の健康保険に、家族として入っていますか。
    .why = 入っていれば、国民健康保険に加入する必要はありません。
field-person-pension-joined = 国民年金に加入・確認した日

## 在留

entity-stay = 在留
    .many = 在留
    .add = 在留を追加
    .ask = 今、またはこれから日本に住みますか。
field-stay-status = 在留資格
    .ask = 在留資格は何ですか。
    .why = 在留カードの表に書いてあります。義務や権利の多くはこれで決まります。
field-stay-until = 在留期間の満了日
    .ask = 在留期間の満了日はいつですか。
    .why = 在留カードに書いてあります。更新の時期はこの日から数えます。
field-stay-period = 許可された在留期間
    .hint = 「1年」「3年」などです。
field-stay-landed = 上陸許可の日
    .ask = この在留資格で上陸許可を受けた日はいつですか。
    .why = 外国の免許で運転できる期間など、この日から数えるものがあります。
field-stay-permitted = 変更・更新などの許可日
    .hint = 日本国内で許可を受けたとき、在留カードにある許可年月日です。
field-stay-card-expires = 在留カードの有効期間の満了日
    .hint = 在留期間の満了日と違うときだけ入力してください。
field-stay-card-issued = 在留カードの交付日
field-stay-card-lost = 在留カードをなくした日
    .hint = なくしたことに気づいた日です。
field-stay-card-reissue-applied = 再交付を申請した日
field-stay-card-renewal-applied = 在留カードの更新を申請した日
field-stay-card-exchange-ordered = 交換申請の命令を受けた日
field-stay-card-invalid = 在留カードが失効した日
field-stay-card-returned = 在留カードを返納した日
field-stay-item-changed = 氏名・生年月日・性別・国籍が変わった日
field-stay-item-notified = 変更を入管に届け出た日
field-stay-work-permission = 資格外活動許可
    .ask = 資格外活動許可（アルバイトの許可）はありますか。
    .why = 在留カードの裏に書いてあります。働ける時間が決まります。
field-stay-activity-ended = 在留資格の活動の最終日
    .hint = 在留資格のもとになる学校や仕事の最後の日などです。
field-stay-activity-justified = 活動していない正当な理由がある
    .hint = 病気、配偶者からの暴力、転職活動などです。
field-stay-ssw-first-day = 特定技能1号の最初の日
field-stay-graduation = 卒業の日
field-stay-overstayed = 許可のないまま在留期間を過ぎている
field-stay-revocation-hearing = 在留資格取消しの意見聴取の日
    .hint = 通知書に書いてある日です。

choice-stay-work-permission-none = 許可なし
choice-stay-work-permission-blanket-28-hours = 包括許可（週28時間以内）
choice-stay-work-permission-individual = 個別許可

## 入管への申請

entity-application = 入管への申請
    .many = 入管への申請
    .add = 申請を追加
field-application-kind = 申請の種類
    .ask = 何を申請しましたか。
    .why = 待っている間の権利や手数料が、種類によって違います。
field-application-filed = 申請した日
    .ask = いつ申請しましたか。
    .why = 受付の日で、待っている間に在留できるか、どの手数料になるかが決まります。
field-application-channel = 申請の方法
    .ask = 窓口とオンラインのどちらで申請しましたか。
    .why = 手数料が違います。
field-application-decided = 結果が出た日
field-application-granted = 許可された
field-application-granted-period = 許可された期間
    .hint = 手数料はこれで変わります。
field-application-bank-shown = 銀行に申請中の証明を見せた日
    .hint = 申請中であることを銀行に示した日です。

choice-application-kind-extension = 在留期間更新許可申請
choice-application-kind-change = 在留資格変更許可申請
choice-application-kind-permanent-residence = 永住許可申請
choice-application-kind-acquisition = 在留資格取得許可申請
choice-application-kind-re-entry-permit = 再入国許可申請
choice-application-kind-work-permission = 資格外活動許可申請
choice-application-kind-naturalisation = 帰化許可申請
choice-application-channel-counter = 窓口
choice-application-channel-online = オンライン

## 書類

entity-paper = 書類・カード
    .many = 書類・カード
    .add = 書類・カードを追加
field-paper-kind = 書類の種類
    .ask = どの書類ですか。
    .why = 更新やなくしたときの手続が、書類ごとに違います。
field-paper-issued = 交付日
    .ask = いつ交付されましたか。
    .why = この日から期間を数える書類があります。
field-paper-expires = 有効期限
    .ask = 有効期限はいつですか。
    .why = 間に合うように更新するためです。
field-paper-extended = 延長した日
field-paper-lost = なくした日
    .hint = なくしたことに気づいた日です。

choice-paper-kind-passport = 旅券（パスポート）
choice-paper-kind-my-number-card = マイナンバーカード
choice-paper-kind-driving-licence = 日本の運転免許証
choice-paper-kind-foreign-licence = 外国の運転免許証
choice-paper-kind-international-permit = 国際運転免許証
choice-paper-kind-certificate-of-eligibility = 在留資格認定証明書
choice-paper-kind-student-card = 学生証
choice-paper-kind-other = その他

## 住まい

entity-home = 住まい
    .many = 住まい
    .add = 住まいを追加
    .ask = 今、日本に住まいがありますか。
field-home-moved-in = 住み始めた日
    .ask = 今の住まいにいつ住み始めましたか。
    .why = この日から、市区町村への届出の14日を数えます。
field-home-municipality = 市区町村
    .ask = どの市区町村に住んでいますか。
    .why = 窓口、最低賃金、近くの相談先などが変わります。
field-home-previous = 前に住んでいた所
    .ask = その前はどこに住んでいましたか。
    .why = 初めての住まい、別の市区町村からの引っ越し、同じ市区町村の中の引っ越しで、届出が違います。
field-home-moved-out = 引っ越して出た日
field-home-address-notified = 住所を届け出た日
    .hint = 在留カードを持って転入届などを出した日です。
field-home-move-out-notified = 転出届を出した日
    .hint = 出ていく市区町村の窓口に出した日です。
field-home-household-head-changed = 世帯主が変わった日
field-home-household-unchanged = 世帯の記録に変更はない
    .hint = 世帯主のままであるなど、変更がないと確かなときは「はい」を選んでください。
field-home-household-notified = 世帯変更届を出した日
field-home-health-insurance-settled = 健康保険の手続をした日
    .hint = 国民健康保険に加入したか、ほかの保険に入っていることを示した日です。
field-home-pension-settled = 年金の手続をした日
    .hint = 国民年金に加入したか、ほかの年金に入っていることを示した日です。
field-home-allowance-applied = ここで児童手当を請求した日
    .hint = この住まいの市区町村の窓口です。
field-home-licence-address-changed = 運転免許証の住所を変更した日

choice-home-previous-abroad = 日本の外
choice-home-previous-other-municipality = 日本の別の市区町村
choice-home-previous-same-municipality = 同じ市区町村

## 賃貸借契約

entity-lease = 賃貸借契約
    .many = 賃貸借契約
    .add = 賃貸借契約を追加
field-lease-started = 契約の始まり
    .ask = 賃貸借契約はいつ始まりましたか。
    .why = 契約の長さで変わる決まりがあります。
field-lease-ends = 契約期間の満了日
    .ask = 契約期間はいつまでですか。
    .why = 大家からの通知の期限は、この日からさかのぼって数えます。
field-lease-kind = 契約の種類
    .ask = 普通の契約ですか、定期借家契約ですか。
    .why = 普通の契約は正当な理由がなければ続きます。定期の契約は期間で終わります。
field-lease-deposit = 敷金
    .ask = 敷金はいくら払いましたか。なければ0と書いてください。
    .why = 退去のとき、残りがあなたに返ります。
field-lease-guarantor = 保証人
    .ask = 保証人は誰ですか。
    .why = 個人の保証人が払う額には、書面で決めた上限（極度額）が必要です。
field-lease-through-broker = 不動産会社を通した
    .ask = 不動産会社を通して借りましたか。
    .why = 不動産会社には説明の義務があり、手数料にも上限があります。
field-lease-notice = 契約で決められた解約予告
    .hint = 契約書の「解約予告」の欄を見てください。
field-lease-leaving = 退去したい日
field-lease-notice-given = 解約を申し入れた日
    .hint = 大家に通知が届いた日です。
field-lease-returned = 部屋を明け渡した日
field-lease-landlord-ends-it = 大家からの通知が届いた日
    .hint = 契約が終わるという通知を受け取った日です。
field-lease-deposit-returned = 敷金が返った日

choice-lease-kind-ordinary = 普通借家契約（期間あり）
choice-lease-kind-fixed-term = 定期借家契約
choice-lease-kind-no-period = 期間の定めのない契約
choice-lease-guarantor-individual = 個人
choice-lease-guarantor-company = 家賃保証会社
choice-lease-guarantor-none = なし
choice-lease-notice-1-month = 1か月前まで
choice-lease-notice-2-months = 2か月前まで
choice-lease-notice-other = その他

## 仕事

entity-job = 仕事
    .many = 仕事
    .add = 仕事を追加
    .ask = 今、日本で働いていますか。
field-job-started = 仕事を始めた日
    .ask = この仕事をいつ始めましたか。
    .why = 年次有給休暇やいくつかの届出は、この日から数えます。
field-job-ended = 最後の日（退職日）
    .hint = 働いている間は空欄にしてください。
field-job-ended-by = 辞めた理由
    .ask = その仕事はどのように終わりましたか。
    .why = 失業給付や解雇予告手当が変わります。
field-job-contract = 契約の種類
    .ask = 契約に終わりの日はありますか。
    .why = 辞めるとき、解雇されるときの決まりが違います。
field-job-contract-ends = 契約の終わりの日
field-job-hours-week = 1週間の労働時間
    .ask = 契約では1週間に何時間働きますか。
    .why = 保険、有給休暇、週28時間の制限に関係します。
field-job-days-week = 1週間の労働日数
    .ask = 1週間に何日働きますか。
    .why = 有給休暇の日数が変わります。
field-job-company-insurance = 会社の健康保険・厚生年金
    .ask = 会社の健康保険と厚生年金に入っていますか。
    .why = 入っていれば、市区町村の保険や国民年金に加入する必要はありません。
field-job-employment-insurance = 雇用保険
    .hint = 給与明細に「雇用保険」の欄があるか見てください。
field-job-main-activity = 在留資格のもとになる仕事
    .hint = 学業とあわせてするアルバイトは「いいえ」です。
field-job-workplace = 働く場所の市区町村
    .hint = 最低賃金は働く都道府県で決まります。
field-job-pay-kind = 賃金の単位
field-job-pay = 賃金（引かれる前の額）
field-job-dismissal-told = 解雇を告げられた日
field-job-resignation-given = 退職を伝えた日
field-job-wages-requested = 最後の賃金を請求した日
field-job-unpaid-since = 支払われなかった給料日
    .hint = 支払いがなかった、または足りなかった最初の給料日です。
field-job-bankruptcy-decided = 倒産の決定・認定の日
    .hint = 裁判所の決定または労働基準監督署の認定の日です。
field-job-injury = 仕事でけが・病気をした日
field-job-contract-signed = 新しい契約を結んだ日
    .hint = 仕事を始めた日と違うときだけ入力してください。
field-job-organisation-changed = 会社の名称・所在地の変更や消滅の日
field-job-change-notified = その変更を入管に届け出た日
field-job-end-notified = 退職を入管に届け出た日
field-job-start-notified = 新しい契約を入管に届け出た日
field-job-health-insurance-settled = 健康保険の手続をした日
    .hint = 退職後に、国民健康保険に加入したか、会社の保険を任意継続した日です。
field-job-pension-settled = 年金の手続をした日
field-job-year-end-adjusted = 会社が年末調整をした
field-job-year-end-papers = 年末調整の書類を出した日
field-job-national-health-left = 国民健康保険をやめた日
    .hint = 会社の保険に入ったことを市区町村に届け出た日です。

choice-job-ended-by-resigned = 自分から辞めた
choice-job-ended-by-dismissed = 解雇された
choice-job-ended-by-contract-ended = 契約期間が終わった
choice-job-ended-by-bankruptcy = 会社が倒産した
choice-job-contract-open-ended = 期間の定めなし（無期）
choice-job-contract-fixed-term = 期間の定めあり（有期）
choice-job-pay-kind-hour = 時給
choice-job-pay-kind-day = 日給
choice-job-pay-kind-month = 月給

## 学校

entity-school = 学校
    .many = 学校
    .add = 学校を追加
field-school-municipality = 学校のある市区町村
field-school-kind = 学校の種類
    .ask = どの種類の学校ですか。
    .why = 支援、アルバイト、卒業後の道が学校によって違います。
field-school-started = 入学の日
    .ask = いつこの学校に入りましたか。
    .why = この日から、入管への届出の14日を数えます。
field-school-ended = 最後の日
    .hint = 卒業の日、または退学などで離れた日です。
field-school-changed = 学校の名称・所在地の変更や消滅の日
field-school-notified = 入管に届け出た日
field-school-has-job-offer = 就職の内定がある

choice-school-kind-university = 大学・短期大学・大学院
choice-school-kind-vocational = 専門学校
choice-school-kind-japanese-language = 日本語学校
choice-school-kind-high-school = 高等学校
choice-school-kind-junior-high = 中学校
choice-school-kind-other = その他

## 婚姻

entity-marriage = 婚姻
    .many = 婚姻
    .add = 婚姻を追加
field-marriage-married = 婚姻の日
    .ask = いつ結婚しましたか。
    .why = 婚姻の長さで変わる権利があります。
field-marriage-ended = 婚姻が終わった日
    .hint = 離婚届が受理された日や離婚が成立した日、または死別の日です。
field-marriage-ended-by = 婚姻が終わった理由
    .ask = 婚姻はどのように終わりましたか。
    .why = 離婚と死別とで、できることが違います。
field-marriage-notified = 入管に届け出た日
field-marriage-planned = 婚姻届を出す予定の日
    .hint = 婚姻届を出したい日です。
field-marriage-death-notified = 死亡届を出した日
field-marriage-separated = 別居を始めた日
field-marriage-spouse-japanese = 配偶者は日本国籍
field-marriage-health-insurance-settled = 健康保険の手続をした日
    .hint = 婚姻が終わった後の手続です。
field-marriage-pension-settled = 年金の手続をした日
    .hint = 婚姻が終わった後の手続です。

choice-marriage-ended-by-divorce = 離婚
choice-marriage-ended-by-death = 死別

## 家族

entity-family = 家族
    .many = 家族
    .add = 家族を追加
field-family-relation = 続柄
    .ask = この人はあなたの何にあたりますか。
    .why = 子と配偶者などで決まりが違います。
field-family-born = 生年月日
    .ask = この人の生年月日はいつですか。
    .why = 出生の届出、手当、学校に関係します。
field-family-born-in-japan = 日本で生まれた
    .ask = この子は日本で生まれましたか。
    .why = 日本で生まれた子には出生届が必要で、在留資格が必要なこともあります。
field-family-japanese-nationality = 日本国籍
    .ask = この人には日本国籍がありますか。
    .why = 日本国籍のない赤ちゃんには在留資格が必要です。
field-family-other-nationality = ほかの国籍もある
    .hint = 日本とほかの国の両方の国籍があるときは「はい」を選んでください。
field-family-nationality-chosen = 国籍を選択した日
field-family-lives-with-me = 同居している
    .ask = この人と一緒に住んでいますか。
    .why = 手当や世帯の届出に関係します。
field-family-staying-over-60-days = 出生から60日を超えて日本にいる
field-family-health-insurance = 健康保険
    .ask = この人はどの健康保険に入っていますか。
    .why = 生まれた子は、どれかの保険に加える必要があります。
field-family-birth-notified = 出生届を出した日
field-family-status-applied = 在留資格の取得を申請した日
field-family-allowance-applied = 児童手当を請求した日
field-family-insurance-joined = 健康保険に加入した日
field-family-lump-sum-claimed = 出産育児一時金を請求した日
    .hint = 病院への直接支払のときも入力してください。
field-family-died = 亡くなった日
field-family-death-known = 死亡を知った日
    .hint = 亡くなった日より後のときだけ入力してください。
field-family-death-notified = 死亡届を出した日
field-family-card-returned = 在留カードを返納した日
    .hint = 亡くなった人の在留カードです。
field-family-lives-abroad = 日本の外に住んでいる
field-family-school-applied = 公立学校への就学を申し込んだ日

choice-family-relation-child = 子
choice-family-relation-spouse = 配偶者
choice-family-relation-parent = 親
choice-family-relation-other = その他
choice-family-health-insurance-company = 会社の健康保険
choice-family-health-insurance-national = 国民健康保険
choice-family-health-insurance-none = なし

## 保険・年金

entity-insurance = 保険・年金
    .many = 保険・年金
    .add = 保険・年金を追加
field-insurance-kind = 種類
    .ask = どの保険・年金ですか。
    .why = 手続や払い戻しが違います。
field-insurance-from = 加入した日
    .ask = いつから加入しましたか。
    .why = この日から数える期間があります。
field-insurance-until = 加入が終わった日
field-insurance-months = 納めた月数
    .ask = 何か月納めましたか（数えられましたか）。
    .why = 年金や脱退一時金は月数で決まります。
field-insurance-student-exception = 学生納付特例を申請した日
field-insurance-settled = 窓口で手続をした日
    .hint = 加入または脱退の届出をした日です。
field-insurance-decision-received = 決定を知った日
    .hint = 納得できない決定があったことを知った日です。

choice-insurance-kind-national-health = 国民健康保険
choice-insurance-kind-employees-health = 会社の健康保険
choice-insurance-kind-dependant-health = 家族の会社の保険（被扶養者）
choice-insurance-kind-national-pension = 国民年金
choice-insurance-kind-employees-pension = 厚生年金保険

## 税

entity-tax-year = 税の年
    .many = 税の年
    .add = 税の年を追加
field-tax-year-year = 年
    .ask = 何年の分ですか。
    .why = 確定申告の期限は、その年から決まります。
field-tax-year-adjusted = 会社が年末調整をした
    .ask = その年の年末調整を会社がしましたか。
    .why = していれば、確定申告がいらないことが多いです。
field-tax-year-employers = その年の勤務先の数
field-tax-year-side-income = 給与以外の所得
    .ask = その年に給与以外の所得はいくらありましたか。なければ0と書いてください。
    .why = 20万円を超えると確定申告が必要です。
field-tax-year-self-employed = 自分の事業の所得がある
field-tax-year-return-filed = 確定申告をした日
field-tax-year-refund-wanted = 税金の還付を受けたい
    .hint = 医療費があったときや、年の途中で退職したときなどです。
field-tax-year-resident-tax-by-slips = 住民税を納付書で払う
field-tax-year-instalment-paid = 第4期分を納めた日
field-tax-year-business-started = 事業を始めた日
field-tax-year-business-notified = 開業を税務署に届け出た日
field-tax-year-assets-reported = 国外財産調書を出した日

## 出国・旅行

entity-trip = 出国・旅行
    .many = 出国・旅行
    .add = 出国・旅行を追加
field-trip-departs = 出国の日
    .ask = いつ日本を出ますか。
    .why = 出国前の届出や、再入国の期限はこの日から数えます。
field-trip-for-good = 帰国して戻らない
    .ask = 日本を離れて、もう戻らない予定ですか。
    .why = その場合は、済ませる手続と、請求できるお金があります。
field-trip-returns = 日本に戻る日
field-trip-re-entry = 再入国の方法
    .ask = みなし再入国と再入国許可のどちらで戻りますか。
    .why = 戻る期限が違います。
field-trip-permit-until = 再入国許可の期限
field-trip-tax-agent = 納税管理人
    .ask = 納税管理人を決めて届け出ましたか。
    .why = 届け出ると、期限が後になる税があり、還付も受け取れます。
field-trip-address-ends = 転出予定日
    .hint = 出国の日と違うときだけ入力してください。
field-trip-move-out-notified = 転出届を出した日
field-trip-bank-told = 銀行に伝えた日
field-trip-card-handed-in = 在留カードを返納した日
field-trip-lump-sum-claimed = 脱退一時金を請求した日
field-trip-lump-sum-paid = 脱退一時金が支払われた日
field-trip-cash-over-1-million = 100万円を超える現金などを持ち出す
field-trip-tax-return-filed = 出国前の確定申告をした日
field-trip-resident-tax-settled = 住民税の手続をした日
    .hint = 納税管理人を決めたか、全額を納めた日です。
field-trip-cash-declared = 現金などを税関に申告した日

choice-trip-re-entry-deemed = みなし再入国（再入国出国記録に印）
choice-trip-re-entry-permit = 再入国許可
choice-trip-re-entry-none = どちらでもない
choice-trip-tax-agent-appointed = 届け出た
choice-trip-tax-agent-none = 届け出ていない

## 銀行・買い物・乗り物

entity-account = 銀行口座
    .many = 銀行口座
    .add = 銀行口座を追加
field-account-bank = 銀行
    .ask = どの銀行ですか。
    .why = 口座を見分けるためです。
field-account-opened = 口座を開いた日
    .ask = いつ口座を開きましたか。
    .why = 来日後しばらくの間だけの制限があります。
field-account-told-until = 銀行に届け出た在留期間の満了日
    .hint = 最後に銀行に見せた在留期間の満了日です。

entity-purchase = 買い物・契約
    .many = 買い物・契約
    .add = 買い物・契約を追加
field-purchase-kind = 販売の方法
    .ask = どのように勧められましたか。
    .why = 理由なく解約できる日数（クーリング・オフ）が変わります。
field-purchase-papers-received = 契約書面を受け取った日
    .ask = 契約の書面をいつ受け取りましたか。
    .why = この日を1日目として、解約できる期間を数えます。
field-purchase-cancelled = 解約した日
    .hint = 書面やメールを出した日です。

choice-purchase-kind-door-to-door = 訪問販売・路上での勧誘
choice-purchase-kind-telephone = 電話勧誘販売
choice-purchase-kind-long-term-service = 特定継続的役務（語学、エステ、学習塾など）
choice-purchase-kind-multi-level = 連鎖販売取引（マルチ商法）
choice-purchase-kind-work-from-home = 業務提供誘引販売（内職・モニター商法）
choice-purchase-kind-shop-or-online = 店・インターネットで購入

entity-vehicle = 乗り物
    .many = 乗り物
    .add = 乗り物を追加
field-vehicle-kind = 乗り物の種類
    .ask = どの種類の乗り物ですか。
    .why = 登録の手続が違います。
field-vehicle-acquired = 自分のものになった日
    .ask = いつあなたのものになりましたか。
    .why = この日から、登録の15日を数えます。
field-vehicle-address-changed = 住所が変わった日
field-vehicle-registered = 自分の名義で登録した日
field-vehicle-address-registered = 新しい住所で登録した日
field-vehicle-owner-changed = 売った・譲った日

choice-vehicle-kind-car = 自動車
choice-vehicle-kind-motorbike = オートバイ
choice-vehicle-kind-bicycle = 自転車

entity-contact = 連絡先
    .many = 連絡先
    .add = 連絡先を追加
field-contact-name = 名前
    .ask = その人の名前は何ですか。
    .why = あなたの一覧のためだけです。この端末の外には出ません。
field-contact-phone = 電話番号
    .ask = 電話番号は何番ですか。
    .why = ここから電話をかけるためです。
field-contact-role = 関係
    .ask = どのような関係の人ですか（会社、学校、大家、友人など）。
    .why = 必要な人をすぐに見つけるためです。

## 在留資格

row-statuses-diplomat = 外交
row-statuses-official = 公用
row-statuses-professor = 教授
row-statuses-artist = 芸術
row-statuses-religious-activities = 宗教
row-statuses-journalist = 報道
row-statuses-highly-skilled-professional-1a = 高度専門職1号イ
row-statuses-highly-skilled-professional-1b = 高度専門職1号ロ
row-statuses-highly-skilled-professional-1c = 高度専門職1号ハ
row-statuses-highly-skilled-professional-2 = 高度専門職2号
row-statuses-business-manager = 経営・管理
row-statuses-legal-accounting-services = 法律・会計業務
row-statuses-medical-services = 医療
row-statuses-researcher = 研究
row-statuses-instructor = 教育
row-statuses-engineer-humanities-international = 技術・人文知識・国際業務
row-statuses-intra-company-transferee = 企業内転勤
row-statuses-nursing-care = 介護
row-statuses-entertainer = 興行
row-statuses-skilled-labor = 技能
row-statuses-specified-skilled-worker-1 = 特定技能1号
row-statuses-specified-skilled-worker-2 = 特定技能2号
row-statuses-technical-intern-training-1 = 技能実習1号
row-statuses-technical-intern-training-2 = 技能実習2号
row-statuses-technical-intern-training-3 = 技能実習3号
row-statuses-employment-for-skill-development = 育成就労
row-statuses-cultural-activities = 文化活動
row-statuses-temporary-visitor = 短期滞在
row-statuses-student = 留学
row-statuses-trainee = 研修
row-statuses-dependent = 家族滞在
row-statuses-designated-activities = 特定活動
row-statuses-permanent-resident = 永住者
row-statuses-spouse-of-japanese = 日本人の配偶者等
row-statuses-spouse-of-permanent-resident = 永住者の配偶者等
row-statuses-long-term-resident = 定住者
row-statuses-special-permanent-resident = 特別永住者
