### 道：今の在留資格の後にできることと、そのために必要なこと。

## 在留資格ではない目標

goal-nationality = 日本国籍
goal-another-status = 別の在留資格

## 道

pathway-extension = 同じ在留資格で在留を続ける
    .what = 今の活動を続けます。入管が新しい在留期間を決めます。
pathway-extension-ssw-1 = 特定技能1号で在留を続ける
    .what = 今の仕事を続けます。この在留資格で在留できるのは通算5年、場合により6年です。
pathway-change-of-status = 別の在留資格に変更する
    .what = 卒業後に働くなど、日本で別のことをしたい場合です。始める前に、そして在留期間の満了日までに申請します。在留資格ごとに条件があります。
pathway-student-to-work = 卒業後に働く
    .what = 学んだことに合う内定があれば、留学から就労の在留資格に変更できます。フルタイムで働けるのは変更の後です。
pathway-job-search = 卒業後に就職活動をする
    .what = 大学や専門学校を卒業した後、就職活動のために在留できます。ふつうは6か月で、1回延長できます。
pathway-job-search-to-work = 就職活動の後に働く
    .what = 学んだことに合う仕事が見つかれば、就労の在留資格に変更できます。
pathway-dependent-to-work = 自分の就労資格でフルタイムで働く
    .what = 家族滞在の方がフルタイムで働くには、別の在留資格が必要です。変更すると、在留資格は家族によらないものになります。
pathway-training-to-ssw-1 = 技能実習の後に特定技能1号になる
    .what = 技能実習2号または3号の後も、働き続けることができます。実習を良好に修了していれば、同じ分野では新しい試験はいりません。
pathway-to-ssw-1 = 特定技能1号
    .what = 人手が必要な分野で働く在留資格です。技能試験、日本語試験、契約が必要です。
pathway-ssw-1-to-ssw-2 = 特定技能2号
    .what = より熟練した技能のある方の在留資格です。5年の上限がなく、家族を呼び寄せることができます。
pathway-ssw-to-work = 別の就労資格
    .what = 学位または長い実務経験があれば、今の分野に限られない在留資格に変更できます。
pathway-work-to-highly-skilled = 高度専門職
    .what = 学歴、職歴、年収などのポイントによる在留資格です。在留期間は5年で、永住への道も短くなります。
pathway-j-skip = ポイントによらない高度専門職（J-Skip）
    .what = 年収が特に高く、修士の学位または長い職歴のある方の道です。ポイントは計算しません。
pathway-highly-skilled-2 = 高度専門職2号
    .what = 在留期間の期限がなく、ほとんどすべての仕事ができます。
pathway-j-find = 一定の大学の卒業者の就職活動（J-Find）
    .what = 世界のランキングで上位の大学を卒業した方の道です。詳しい条件の文面は確認できていません。先に入管に確認してください。
pathway-spouse-to-long-term = 婚姻が終わった後の定住者
    .what = 離婚や死別の後、定住者として在留を続けることを申請できます。入管は、在留資格を取り消す前に、申請の機会を与えるよう配慮しなければなりません。
pathway-permanent-residence = 永住許可
    .what = 在留期間の期限がなく、どの仕事もできます。永住許可を申請しても在留期間は延びません。満了日が来るときは、更新も申請してください。
pathway-permanent-residence-by-points = ポイントによる永住許可
    .what = 70点以上なら3年、80点以上なら1年で申請できます。
pathway-permanent-residence-spouse = 配偶者としての永住許可
    .what = 日本人や永住者の配偶者は、早く申請できます。
pathway-permanent-residence-child = 子としての永住許可
    .what = 日本人や永住者の子は、日本に1年住めば申請できます。
pathway-permanent-residence-long-term = 定住者としての永住許可
    .what = 定住者は、5年で申請できます。
pathway-naturalisation = 日本国籍（帰化）
    .what = 日本国民になります。選挙権と日本の旅券を持てます。元の国籍は失うことが求められます。まず法務局に相談してください。
pathway-naturalisation-spouse = 日本人の配偶者としての日本国籍（帰化）
    .what = 法律上、必要な年数が短くなり、18歳以上という条件もありません。
pathway-skill-development = 育成就労
    .what = 技能実習に代わる在留資格です。進行中の実習は続けられます。新しい在留資格に変更できるかどうかは、分かっていません。
pathway-skill-development-transfer = 本人の希望で勤め先を変える（転籍）
    .what = 分野により1年または2年の後、同じ分野の別の勤め先に移ることができます。会社に法令違反やひどい扱いがあるときは、待つ必要はありません。

## すべての申請に必要なこと

requirement-lawful-stay = 在留期間が終わっていない
    .what = 在留期間の満了日までに申請します。その後も、結果が出るまで最長2か月は在留できます。
requirement-extension-window = 申請できる時期になっている
    .what = 入管は、在留期間の満了日のおおむね3か月前から申請を受け付けます。
requirement-same-activity = 今も在留資格の活動をしている
    .what = 学校に通う、会社で働くなどです。病気や就職活動など、活動していない正当な理由も認められます。
requirement-extension-grounds = 更新を認める相当の理由がある
    .who = 入管が判断します。活動の内容、収入、納税、届出などを見ます。
requirement-insurance-in-screening = 健康保険と年金を納めている
    .what = 入管は、2027年6月から納付の状況を見る予定です。
requirement-new-status-conditions = 新しい在留資格の条件を満たしている
    .who = 入管が判断します。在留資格ごとに条件があります。必要な書類を確認してください。
requirement-change-grounds = 変更を認める相当の理由がある
    .who = 入管が判断します。書類、これまでの日本での活動、収入、納税、届出などを見ます。

## 就労に必要なこと

requirement-work-contract = 契約または内定がある
    .what = 日本の会社などとの契約で、この在留資格でできる仕事です。
requirement-education-or-experience = 学歴または実務経験がある
    .what = 大学の学位、日本の専門学校の卒業、または多くの場合10年の実務経験です。通訳、語学の指導などでは3年のことがあります。
requirement-work-fits-studies = 仕事が学んだことに合っている
    .who = 入管が判断します。仕事の内容を、学んだことや職歴と比べます。賃金も見ます。同じ仕事の日本人と同等以上であることが必要です。
requirement-graduated = 卒業している
    .what = 卒業の前でも申請できます。許可は卒業の時またはその後です。
requirement-graduated-higher = 日本の大学または専門学校を卒業した
    .what = 日本語学校の卒業では、一部の例外を除き足りません。
requirement-serious-job-search = すでに就職活動をしていた
    .who = 入管が判断します。これまでの就職活動、学校の推薦状、生活費の支払い方法を見ます。

## 特定技能に必要なこと

requirement-ssw-contract = 特定技能の受入れができる会社との契約がある
    .what = 契約は特定技能の決まりに合い、賃金は日本人と同等以上でなければなりません。
requirement-ssw-1-skill = 分野の技能試験に合格した
    .what = 同じ分野の技能実習2号を良好に修了した方も認められます。
requirement-ssw-1-japanese = 日本語試験に合格した
    .what = A2またはN4程度です。もっと高いレベルが必要な分野もあります。技能実習2号を良好に修了した方も認められます。
requirement-ssw-age-18 = 18歳以上である
requirement-ssw-1-below-five-years = この在留資格の期間が通算5年より短い
    .what = 特定技能1号で在留した期間をすべて合わせます。出産や育児のために働けなかった月は含みません。どのように除くかは、確認できていません。
requirement-ssw-2-skill = 2号の技能試験に合格した
    .what = 試験は、2号のある分野だけで行われます。介護に2号はありません。
requirement-ssw-2-field = 分野が求める実務経験がある
    .who = 入管が、分野の所管省庁とともに判断します。多くの分野では、班長など指導する立場の経験を見ます。

## 高度専門職に必要なこと

requirement-hsp-70-points = 70点以上ある
    .what = 点数は許可の時に計算します。年齢や年収で変わることがあります。
requirement-hsp-income = 年収が300万円以上ある
    .what = 研究・教育では、この条件はありません。
requirement-hsp-benefit = 仕事が日本の研究や経済に役立つ
    .who = 入管が判断します。必要なときは、分野の所管省庁に意見を聴きます。
requirement-hsp-2-years = 高度専門職として3年在留した
    .what = J-Skipの方は1年で足ります。
requirement-hsp-2-points = 今も70点以上ある
    .what = J-Skipの方は、点数を計算しません。
requirement-hsp-2-conduct = 素行が善良で、在留が日本の利益に合う
    .who = 入管が判断します。罰金、刑罰、納税、届出などを見ます。
requirement-j-skip-career = 修士の学位または長い職歴がある
    .what = 修士以上の学位または10年以上の職歴です。経営・管理の方は、経営・管理の経験が5年以上必要です。
requirement-j-skip-income = 年収が2,000万円以上ある
    .what = 経営・管理の方は4,000万円以上です。
requirement-j-find-university = 卒業した大学が対象になっている
    .who = 入管が判断します。世界の大学ランキングと、卒業してからの年数を見ます。
requirement-j-find-degree = 大学の学位がある

## 婚姻が終わった後に必要なこと

requirement-marriage-ended = 婚姻が終わった
    .what = 離婚または死別です。
requirement-spouse-notified = 入管に届け出た
    .what = 離婚または死別から14日以内です。遅れたときは、今届け出てください。
requirement-within-six-months = 6か月以内に申請する
    .what = 配偶者としての在留資格は、6か月を過ぎると取り消されることがあります。正当な理由は認められます。配偶者からの暴力、離婚の調停や裁判、子の養育などです。
requirement-long-term-grounds = 在留を認める理由がある
    .who = 入管が判断します。婚姻の長さ、子、収入、日本語などを見ます。

## 永住許可に必要なこと

requirement-pr-ten-years = 引き続き10年日本に住んでいる
    .what = 日本に住み始めた日から数えます。海外旅行をしても、期限までに戻っていれば途切れません。
requirement-pr-five-work-years = そのうち5年は就労資格または居住資格で在留している
    .what = 留学、技能実習、特定技能1号は、この5年に数えません。
requirement-pr-period-three-years = 在留期間が3年以上である
    .what = 2027年3月31日までは、「3年」が最長として扱われます。
requirement-pr-period-longest = 最長の在留期間を持っている
    .what = 2027年4月1日からは、「3年」では足りないことがあります。多くの在留資格で、最長は5年です。
requirement-pr-taxes = 税金を期限内に納めた
    .what = 遅れた納付は、後で納めていても、審査で不利になります。
requirement-pr-insurance = 年金と健康保険を期限内に納めた
    .what = 遅れた納付は、後で納めていても、審査で不利になります。
requirement-pr-notices = 入管への届出を期限内にした
    .what = 新しい住所、勤め先、学校などの届出です。
requirement-pr-days-abroad = この1年で日本を離れた日数が約100日より少ない
    .what = 教えてもらった出国を数えます。法律に日数の決まりはありません。長い出国があると、10年が途切れたと判断されることがあります。
requirement-pr-conduct = 素行が善良である
    .who = 入管が判断します。罰金、刑罰、交通違反などを見ます。
requirement-pr-livelihood = 収入や資産で生活できる
    .who = 入管が判断します。ここ数年の世帯の収入を見ます。
requirement-pr-interest = 永住が日本の利益に合う
    .who = 法務大臣が判断します。公衆衛生を含め、ほかの点をすべて合わせて考えます。
requirement-pr-spouse-years = 実体のある婚姻が3年以上、日本での在留が1年以上ある
    .what = 実際に夫婦として生活していることが必要です。原則として同居します。
requirement-pr-child-year = 引き続き1年日本に住んでいる
requirement-pr-long-term-years = 定住者として引き続き5年在留している
requirement-pr-points-years = 70点以上で3年、または80点以上で1年在留している
    .what = 今日とその時の両方に点数が必要です。J-Skipの方は1年です。
requirement-pr-draft-income = 新しい要件：平均を下回らない収入
    .who = 入管が判断します。新しいガイドラインでは、同じ人数の日本の世帯と比べるとされています。確定した文面は確認できていません。
requirement-pr-draft-japanese = 新しい要件：日本語B1
    .what = 2026年8月の案によるものです。確定した文面は確認できていません。
requirement-pr-draft-pension = 新しい要件：将来の年金の見込み
    .who = 入管が判断します。2026年8月の案によるものです。確定した文面は確認できていません。
requirement-pr-draft-rules-and-school = 新しい要件：ルールを知っていること、子の就学
    .who = 入管が判断します。2026年8月の案によるものです。確定した文面は確認できていません。
requirement-pr-draft-spouse-years = 新しい要件：婚姻5年、日本での在留3年
    .what = 2026年8月の案によるものです。確定した文面は確認できていません。
requirement-pr-draft-child-years = 新しい要件：日本での在留3年
    .what = 2026年8月の案によるものです。確定した文面は確認できていません。

## 帰化に必要なこと

requirement-nat-five-years = 引き続き5年日本に住んでいる
    .what = 法律の条件です。日本で生まれた方など、年数が短くなる方もいます。
requirement-nat-spouse-years = 日本に3年、または婚姻3年で日本に1年住んでいる
requirement-nat-age-18 = 18歳以上である
    .what = 自国の法律でも成年であることが必要です。
requirement-nat-one-nationality = ほかの国籍がない、または失う
    .what = 自国の国籍を離れることができないときは、法務局に相談してください。例外が認められることがあります。
requirement-nat-conduct = 素行が善良である
    .who = 法務大臣が判断します。罰金、刑罰、納税、年金の納付などを見ます。
requirement-nat-livelihood = 世帯の収入や資産で生活できる
    .who = 法務大臣が判断します。生計を一つにする家族の収入、仕事、貯金などを見ます。
requirement-nat-constitution = 政府を暴力で倒そうとしたことがない
    .who = 法務大臣が判断します。
requirement-nat-permission = 法務大臣が許可する
    .who = 許可するかどうかは、法務大臣が決めます。日本語の読み書きの力も見ます。結果が出るまでの期間に決まりはありません。
requirement-nat-policy-ten-years = 新しい方針：原則として日本に10年
    .what = 政府が2026年1月に示した方針です。いつからかは分かっていません。法律では、今も5年です。

## 育成就労に必要なこと

requirement-esd-one-year = 同じ勤め先で1年働いた
    .what = 分野によっては2年です。
requirement-esd-two-years = 同じ勤め先で2年働いた
    .what = 介護、農業などの分野です。ほかの分野では1年で足ります。
requirement-esd-skill-test = 分野の技能試験に合格した
requirement-esd-japanese = 日本語試験に合格した
    .what = レベルは、分野によりA1からA2です。
requirement-esd-transition = 技能実習から新しい在留資格に変更できる
    .who = 入管が判断します。今実習中の方のための決まりがありますが、文面は確認できていません。

## 道が尋ねること

field-person-in-japan-since = 引き続き日本に住み始めた日
    .ask = いつから、引き続き日本に住んでいますか。
    .why = 永住許可と帰化では、年数を数えます。今の在留より前から日本にいた場合だけ教えてください。
field-person-work-status-since = 就労資格または居住資格になった日
    .ask = いつから、就労資格または居住資格（家族などの在留資格）を切れ目なく持っていますか。
    .why = 永住許可では、この年数を数えます。留学、技能実習、特定技能1号は数えません。
field-person-education = 学歴
    .ask = どの学校を卒業しましたか。
    .why = 就労の在留資格には、学位または実務経験が必要です。
field-person-work-experience-years = この分野の実務経験の年数
    .ask = この分野で何年働きましたか。
    .why = 長い実務経験が、学位の代わりになることがあります。
field-person-management-years = 経営・管理の経験の年数
    .ask = 事業の経営や管理を何年しましたか。
    .why = 経営・管理の方では、学位の代わりになることがあります。
field-person-yearly-income = 年収
    .ask = 1年間の収入はいくらですか。
    .why = 一定の年収が必要な在留資格があります。税金が引かれる前の額を書いてください。
field-person-job-offer = 内定がある
    .ask = 内定または新しい契約がありますか。
    .why = 就労の在留資格には、契約が必要です。
field-person-japanese-level = 合格した日本語試験
    .ask = 日本語試験で、どのレベルに合格しましたか。
    .why = 試験の合格が必要な在留資格があります。
field-person-training-completed = 技能実習2号を良好に修了した日
    .hint = 技能検定などの合格、または会社の評価書があるときです。
    .ask = 技能実習2号をいつ良好に修了しましたか。
    .why = 同じ分野では、新しい試験はいりません。
field-person-ssw-1-test = 特定技能1号の技能試験に合格した日
    .ask = 特定技能1号の技能試験にいつ合格しましたか。
    .why = この在留資格に必要です。
field-person-ssw-2-test = 特定技能2号の技能試験に合格した日
    .ask = 特定技能2号の技能試験にいつ合格しましたか。
    .why = この在留資格に必要です。
field-person-hsp-points = 高度専門職のポイント
    .ask = 何点ありますか。
    .why = 70点あれば、この道に進めます。
field-person-hsp-points-on = ポイントを計算した日
    .ask = どの日の点数を計算しましたか。
    .why = 点数は、年齢や年収で変わります。
field-person-hsp-70-since = 70点以上になった日
    .ask = いつから、切れ目なく70点以上ありますか。
    .why = 70点以上で3年たつと、永住許可を申請できます。
field-person-hsp-80-since = 80点以上になった日
    .ask = いつから、切れ目なく80点以上ありますか。
    .why = 80点以上で1年たつと、永住許可を申請できます。
field-person-taxes-on-time = 税金の期限内の納付
    .ask = ここ数年の税金を、期限内に納めましたか。
    .why = 永住許可の審査で見られます。答えはあなただけが見られます。
field-person-insurance-on-time = 年金と健康保険の期限内の納付
    .ask = 直近の2年間の年金と健康保険を、期限内に納めましたか。
    .why = 永住許可の審査で見られます。答えはあなただけが見られます。
field-person-notices-on-time = 入管への期限内の届出
    .ask = 変わったことをすべて、期限内に入管に届け出ましたか。
    .why = 永住許可の審査で見られます。答えはあなただけが見られます。
field-person-gives-up-nationality = 元の国籍を失う
    .ask = 日本国籍を取ると、今の国籍を失いますか。または、国籍がありませんか。
    .why = 日本では、国籍を一つにすることが求められます。今の国籍を失うことができるかは、その国の法律で決まります。
field-stay-status-since = この在留資格になった日
    .ask = 更新も含めて、いつからこの在留資格ですか。
    .why = 一つの在留資格での年数を数える道があります。

choice-person-education-master-or-doctor = 修士または博士
choice-person-education-university = 大学卒業
choice-person-education-vocational-in-japan = 日本の専門学校
choice-person-education-other = その他
choice-person-japanese-level-a1 = A1（N5）
choice-person-japanese-level-a2 = A2（N4、JFT-Basic）
choice-person-japanese-level-b1 = B1（N3）
choice-person-japanese-level-b2 = B2（N2）
choice-person-japanese-level-c1 = C1（N1）

definition-status-for-points = ポイントを計算できる在留資格である
definition-special-highly-skilled = J-Skipの年収と職歴がある
definition-status-that-counts-for-permanence = 永住許可の年数に数える在留資格である
definition-in-japan-for-three-years = 日本に3年住んでいる
