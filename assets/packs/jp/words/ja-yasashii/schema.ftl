### 記録の項目のことば。質問、選択肢、在留資格の名前。

## 本人

entity-person = あなた
    .many = あなた
    .add = 自分《じぶん》のことを書《か》く
field-person-born = 生年月日《せいねんがっぴ》（生《う》まれた日《ひ》）
    .ask = 生年月日《せいねんがっぴ》（生《う》まれた日《ひ》）はいつですか。
    .why = 年齢《ねんれい》で始《はじ》まるものや終《お》わるものがあります。例《たと》えば、国民《こくみん》年金《ねんきん》は20歳《さい》から始《はじ》まります。
field-person-nationality = 国籍《こくせき》・地域《ちいき》（あなたの国《くに》）
    .ask = どこの国《くに》・地域《ちいき》のパスポートを持《も》っていますか。
    .why = 国《くに》と国《くに》の約束《やくそく》で変《か》わることがあります。例《たと》えば、年金《ねんきん》や帰国《きこく》の手続《てつづき》です。
field-person-japanese-nationality = 日本《にほん》国籍《こくせき》
    .hint = 他《ほか》の国籍《こくせき》と日本《にほん》国籍《こくせき》の両方《りょうほう》がある人《ひと》は「はい」を選《えら》んでください。
field-person-tax-residence-years = この10年《ねん》の中《なか》で、日本《にほん》に住所《じゅうしょ》があった年《とし》の数《かず》
    .hint = 1年《ねん》になった分《ぶん》だけ数《かぞ》えてください。税務署《ぜいむしょ》に出《だ》す書類《しょるい》に関係《かんけい》があります。
field-person-foreign-assets-over-50-million = 外国《がいこく》にある財産《ざいさん》が5,000万円《まんえん》より多《おお》い
    .hint = 12月《がつ》31日《にち》に外国《がいこく》に持《も》っているお金《かね》や物《もの》の全部《ぜんぶ》です。
field-person-securities-over-100-million = 株《かぶ》などが1億円《おくえん》か、それより多《おお》い
    .hint = 株式《かぶしき》、債券《さいけん》、投資《とうし》信託《しんたく》などです。日本《にほん》を出《で》る時《とき》の金額《きんがく》を見《み》てください。
field-person-pregnancy-due = 赤《あか》ちゃんが生《う》まれる予定《よてい》の日《ひ》
field-person-pregnancy-notified = 妊娠届《にんしんとどけ》を出《だ》した日《ひ》
    .hint = 赤《あか》ちゃんができたことを、市区町村《しくちょうそん》の窓口《まどぐち》に知《し》らせた日《ひ》です。
field-person-arrested = 警察《けいさつ》が逮捕《たいほ》した日《ひ》
field-person-became-dual-national = 国籍《こくせき》が2つになった日《ひ》
    .hint = もう1つの国籍《こくせき》をもらった日《ひ》です。生《う》まれた時《とき》から2つある人《ひと》は、何《なに》も書《か》かないでください。
field-person-nationality-chosen = 国籍《こくせき》を選《えら》んだ日《ひ》
    .hint = 国籍《こくせき》選択届《せんたくとどけ》（国籍《こくせき》を選《えら》ぶ紙《かみ》）を出《だ》した日《ひ》です。
field-person-tv-receiver = NHKを見《み》ることができるテレビなど
field-person-insured-through-spouse = 家族《かぞく》の会社《かいしゃ》の保険《ほけん》に入《はい》っている（被扶養者《ひふようしゃ》）
    .ask = 夫《おっと》、妻《つま》、親《おや》の会社《かいしゃ》の健康《けんこう》保険《ほけん》に、家族《かぞく》として入《はい》っていますか。
    .why = 「はい」の人《ひと》は、国民《こくみん》健康《けんこう》保険《ほけん》に入《はい》らなくてもいいです。
field-person-pension-joined = 国民《こくみん》年金《ねんきん》に入《はい》った日《ひ》（確《たし》かめた日《ひ》）

## 在留

entity-stay = 在留《ざいりゅう》（日本《にほん》にいること）
    .many = 在留《ざいりゅう》
    .add = 在留《ざいりゅう》を書《か》く
    .ask = 今《いま》、日本《にほん》に住《す》んでいますか。または、これから住《す》みますか。
field-stay-status = 在留《ざいりゅう》資格《しかく》
    .ask = 在留《ざいりゅう》資格《しかく》は何《なん》ですか。
    .why = 在留《ざいりゅう》カードの表《おもて》に書《か》いてあります。しなければならないことや権利《けんり》は、ほとんど在留《ざいりゅう》資格《しかく》で決《き》まります。
field-stay-until = 在留《ざいりゅう》期間《きかん》の最後《さいご》の日《ひ》（満了日《まんりょうび》）
    .ask = いつまで日本《にほん》にいることができますか。
    .why = 在留《ざいりゅう》カードに書《か》いてあります。次《つぎ》の申請《しんせい》をする時《とき》は、この日《ひ》から数《かぞ》えます。
field-stay-period = もらった在留《ざいりゅう》期間《きかん》
    .hint = 「1年《ねん》」「3年《ねん》」などです。
field-stay-landed = 上陸《じょうりく》許可《きょか》の日《ひ》（空港《くうこう》で日本《にほん》に入《はい》る許可《きょか》をもらった日《ひ》）
    .ask = この在留《ざいりゅう》資格《しかく》で日本《にほん》に入《はい》った日《ひ》はいつですか。
    .why = この日《ひ》から数《かぞ》えるものがあります。例《たと》えば、外国《がいこく》の免許《めんきょ》で運転《うんてん》できる期間《きかん》です。
field-stay-permitted = 変更《へんこう》や更新《こうしん》の許可《きょか》の日《ひ》
    .hint = 日本《にほん》の中《なか》で許可《きょか》をもらった人《ひと》だけ書《か》いてください。在留《ざいりゅう》カードに書《か》いてある許可《きょか》の日《ひ》です。
field-stay-card-expires = 在留《ざいりゅう》カードを使《つか》うことができる最後《さいご》の日《ひ》
    .hint = 在留《ざいりゅう》期間《きかん》の最後《さいご》の日《ひ》と違《ちが》う時《とき》だけ書《か》いてください。
field-stay-card-issued = 在留《ざいりゅう》カードをもらった日《ひ》
field-stay-card-lost = 在留《ざいりゅう》カードをなくした日《ひ》
    .hint = 「ない」と気《き》がついた日《ひ》です。
field-stay-card-reissue-applied = 新《あたら》しいカードを申請《しんせい》した日《ひ》（再交付《さいこうふ》）
field-stay-card-renewal-applied = 在留《ざいりゅう》カードの更新《こうしん》を申請《しんせい》した日《ひ》
field-stay-card-exchange-ordered = 「カードを交換《こうかん》してください」と入管《にゅうかん》が言《い》った日《ひ》
field-stay-card-invalid = 在留《ざいりゅう》カードが使《つか》えなくなった日《ひ》
field-stay-card-returned = 在留《ざいりゅう》カードを返《かえ》した日《ひ》
field-stay-item-changed = 名前《なまえ》・生年月日《せいねんがっぴ》・性別《せいべつ》・国籍《こくせき》が変《か》わった日《ひ》
field-stay-item-notified = 変《か》わったことを入管《にゅうかん》に知《し》らせた日《ひ》
field-stay-work-permission = 資格外《しかくがい》活動《かつどう》許可《きょか》（アルバイトの許可《きょか》）
    .ask = 資格外《しかくがい》活動《かつどう》許可《きょか》（アルバイトの許可《きょか》）がありますか。
    .why = 在留《ざいりゅう》カードの裏《うら》に書《か》いてあります。働《はたら》くことができる時間《じかん》が、これで決《き》まります。
field-stay-activity-ended = 在留《ざいりゅう》資格《しかく》の活動《かつどう》の最後《さいご》の日《ひ》
    .hint = 例《たと》えば、学校《がっこう》の最後《さいご》の日《ひ》や、仕事《しごと》の最後《さいご》の日《ひ》です。
field-stay-activity-justified = 活動《かつどう》を休《やす》む正当《せいとう》な理由《りゆう》（入管《にゅうかん》が認《みと》める理由《りゆう》）がある
    .hint = 例《たと》えば、病気《びょうき》、夫《おっと》や妻《つま》の暴力《ぼうりょく》、新《あたら》しい仕事《しごと》を探《さが》していることです。
field-stay-ssw-first-day = 特定《とくてい》技能《ぎのう》1号《ごう》の最初《さいしょ》の日《ひ》
field-stay-graduation = 卒業《そつぎょう》の日《ひ》
field-stay-overstayed = 許可《きょか》がないまま、在留《ざいりゅう》期間《きかん》が終《お》わった
field-stay-revocation-hearing = 在留《ざいりゅう》資格《しかく》の取消《とりけ》しについて、意見《いけん》を聞《き》く日《ひ》（意見《いけん》聴取《ちょうしゅ》）
    .hint = 手紙《てがみ》に書《か》いてある日《ひ》です。

choice-stay-work-permission-none = 許可《きょか》がない
choice-stay-work-permission-blanket-28-hours = 1週間《しゅうかん》に28時間《じかん》までの許可《きょか》（包括《ほうかつ》許可《きょか》）
choice-stay-work-permission-individual = 決《き》まった仕事《しごと》だけの許可《きょか》（個別《こべつ》許可《きょか》）

## 入管への申請

entity-application = 入管《にゅうかん》への申請《しんせい》
    .many = 入管《にゅうかん》への申請《しんせい》
    .add = 申請《しんせい》を書《か》く
field-application-kind = 申請《しんせい》の種類《しゅるい》
    .ask = 何《なに》を申請《しんせい》しましたか。
    .why = 待《ま》っている間《あいだ》の権利《けんり》とお金《かね》（手数料《てすうりょう》）は、申請《しんせい》の種類《しゅるい》で違《ちが》います。
field-application-filed = 申請《しんせい》した日《ひ》
    .ask = いつ申請《しんせい》しましたか。
    .why = 待《ま》っている間《あいだ》に日本《にほん》にいることができるかどうかは、受付《うけつけ》の日《ひ》で決《き》まります。お金《かね》（手数料《てすうりょう》）も受付《うけつけ》の日《ひ》で決《き》まります。
field-application-channel = 申請《しんせい》の方法《ほうほう》
    .ask = 窓口《まどぐち》で申請《しんせい》しましたか。オンラインで申請《しんせい》しましたか。
    .why = お金《かね》（手数料《てすうりょう》）が違《ちが》います。
field-application-decided = 結果《けっか》が出《で》た日《ひ》
field-application-granted = 許可《きょか》が出《で》た
field-application-granted-period = もらった期間《きかん》
    .hint = お金《かね》（手数料《てすうりょう》）は、これで変《か》わります。
field-application-bank-shown = 申請《しんせい》していることを銀行《ぎんこう》に見《み》せた日《ひ》
    .hint = 「今《いま》、申請《しんせい》しています」とわかるものを、銀行《ぎんこう》に見《み》せた日《ひ》です。

choice-application-kind-extension = 在留《ざいりゅう》期間《きかん》を長《なが》くする申請《しんせい》（在留《ざいりゅう》期間《きかん》更新《こうしん》許可《きょか》申請《しんせい》）
choice-application-kind-change = 在留《ざいりゅう》資格《しかく》を変《か》える申請《しんせい》（在留《ざいりゅう》資格《しかく》変更《へんこう》許可《きょか》申請《しんせい》）
choice-application-kind-permanent-residence = 永住《えいじゅう》の申請《しんせい》（永住《えいじゅう》許可《きょか》申請《しんせい》）
choice-application-kind-acquisition = 在留《ざいりゅう》資格《しかく》をもらう申請《しんせい》（在留《ざいりゅう》資格《しかく》取得《しゅとく》許可《きょか》申請《しんせい》）
choice-application-kind-re-entry-permit = 日本《にほん》にもう一度《いちど》入《はい》る許可《きょか》の申請《しんせい》（再入国《さいにゅうこく》許可《きょか》申請《しんせい》）
choice-application-kind-work-permission = アルバイトなどの許可《きょか》の申請《しんせい》（資格外《しかくがい》活動《かつどう》許可《きょか》申請《しんせい》）
choice-application-kind-naturalisation = 日本《にほん》国籍《こくせき》をもらう申請《しんせい》（帰化《きか》許可《きょか》申請《しんせい》）
choice-application-channel-counter = 窓口《まどぐち》
choice-application-channel-online = オンライン

## 書類

entity-paper = 書類《しょるい》・カード
    .many = 書類《しょるい》・カード
    .add = 書類《しょるい》・カードを書《か》く
field-paper-kind = 書類《しょるい》の種類《しゅるい》
    .ask = どの書類《しょるい》ですか。
    .why = 更新《こうしん》する時《とき》や、なくした時《とき》にすることは、書類《しょるい》で違《ちが》います。
field-paper-issued = もらった日《ひ》（交付日《こうふび》）
    .ask = いつもらいましたか（交付日《こうふび》）。
    .why = この日《ひ》から数《かぞ》える書類《しょるい》があります。
field-paper-expires = 使《つか》うことができる最後《さいご》の日《ひ》（有効《ゆうこう》期限《きげん》）
    .ask = いつまで使《つか》うことができますか（有効《ゆうこう》期限《きげん》）。
    .why = 遅《おく》れないで更新《こうしん》するためです。
field-paper-extended = 期限《きげん》を長《なが》くした日《ひ》（延長《えんちょう》）
field-paper-lost = なくした日《ひ》
    .hint = 「ない」と気《き》がついた日《ひ》です。

choice-paper-kind-passport = パスポート（旅券《りょけん》）
choice-paper-kind-my-number-card = マイナンバーカード
choice-paper-kind-driving-licence = 日本《にほん》の運転《うんてん》免許証《めんきょしょう》
choice-paper-kind-foreign-licence = 外国《がいこく》の運転《うんてん》免許証《めんきょしょう》
choice-paper-kind-international-permit = 国際《こくさい》運転《うんてん》免許証《めんきょしょう》
choice-paper-kind-certificate-of-eligibility = 在留《ざいりゅう》資格《しかく》認定《にんてい》証明書《しょうめいしょ》
choice-paper-kind-student-card = 学生証《がくせいしょう》
choice-paper-kind-other = その他《た》

## 住まい

entity-home = 住《す》んでいる所《ところ》
    .many = 住《す》んでいる所《ところ》
    .add = 住《す》んでいる所《ところ》を書《か》く
    .ask = 今《いま》、日本《にほん》に住《す》む家《いえ》がありますか。
field-home-moved-in = 住《す》み始《はじ》めた日《ひ》
    .ask = 今《いま》の家《いえ》にいつ住《す》み始《はじ》めましたか。
    .why = 市区町村《しくちょうそん》に知《し》らせる14日《か》は、この日《ひ》から数《かぞ》えます。
field-home-municipality = 市区町村《しくちょうそん》（市《し》・区《く》・町《まち》・村《むら》）
    .ask = どの市区町村《しくちょうそん》に住《す》んでいますか。
    .why = 窓口《まどぐち》、最低《さいてい》賃金《ちんぎん》、相談《そうだん》できる所《ところ》などが変《か》わります。
field-home-previous = 前《まえ》に住《す》んでいた所《ところ》
    .ask = その前《まえ》は、どこに住《す》んでいましたか。
    .why = 出《だ》す届出《とどけで》が違《ちが》います。初《はじ》めての家《いえ》、他《ほか》の市区町村《しくちょうそん》からの引《ひ》っ越《こ》し、同《おな》じ市区町村《しくちょうそん》の中《なか》の引《ひ》っ越《こ》しがあります。
field-home-moved-out = 引《ひ》っ越《こ》して出《で》た日《ひ》
field-home-address-notified = 住所《じゅうしょ》を市区町村《しくちょうそん》に知《し》らせた日《ひ》
    .hint = 在留《ざいりゅう》カードを持《も》っていって、転入届《てんにゅうとどけ》などを出《だ》した日《ひ》です。
field-home-move-out-notified = 転出届《てんしゅつとどけ》を出《だ》した日《ひ》
    .hint = 出《で》ていく市区町村《しくちょうそん》の窓口《まどぐち》に出《だ》した日《ひ》です。
field-home-household-head-changed = 世帯主《せたいぬし》（家《いえ》の代表《だいひょう》の人《ひと》）が変《か》わった日《ひ》
field-home-household-unchanged = 世帯《せたい》（いっしょに住《す》む家族《かぞく》）の記録《きろく》は変《か》わらない
    .hint = 「変《か》わらない」とはっきりわかる時《とき》だけ「はい」を選《えら》んでください。例《たと》えば、あなたが前《まえ》と同《おな》じ世帯主《せたいぬし》の時《とき》です。
field-home-household-notified = 世帯《せたい》変更届《へんこうとどけ》を出《だ》した日《ひ》
field-home-health-insurance-settled = 健康《けんこう》保険《ほけん》の手続《てつづき》をした日《ひ》
    .hint = 国民《こくみん》健康《けんこう》保険《ほけん》に入《はい》った日《ひ》です。または、他《ほか》の保険《ほけん》に入《はい》っていることを見《み》せた日《ひ》です。
field-home-pension-settled = 年金《ねんきん》の手続《てつづき》をした日《ひ》
    .hint = 国民《こくみん》年金《ねんきん》に入《はい》った日《ひ》です。または、他《ほか》の年金《ねんきん》に入《はい》っていることを見《み》せた日《ひ》です。
field-home-allowance-applied = ここで児童《じどう》手当《てあて》（子《こ》どものお金《かね》）を申《もう》し込《こ》んだ日《ひ》
    .hint = この家《いえ》の市区町村《しくちょうそん》の窓口《まどぐち》で申《もう》し込《こ》んだ日《ひ》です。
field-home-licence-address-changed = 運転《うんてん》免許証《めんきょしょう》の住所《じゅうしょ》を変《か》えた日《ひ》

choice-home-previous-abroad = 外国《がいこく》
choice-home-previous-other-municipality = 日本《にほん》の他《ほか》の市区町村《しくちょうそん》
choice-home-previous-same-municipality = 同《おな》じ市区町村《しくちょうそん》

## 賃貸借契約

entity-lease = 家《いえ》を借《か》りる契約《けいやく》（賃貸借《ちんたいしゃく》契約《けいやく》）
    .many = 家《いえ》を借《か》りる契約《けいやく》
    .add = 家《いえ》を借《か》りる契約《けいやく》を書《か》く
field-lease-started = 契約《けいやく》の始《はじ》まりの日《ひ》
    .ask = 家《いえ》を借《か》りる契約《けいやく》は、いつ始《はじ》まりましたか。
    .why = 契約《けいやく》の長《なが》さで変《か》わる決《き》まりがあります。
field-lease-ends = 契約《けいやく》の終《お》わりの日《ひ》
    .ask = 契約《けいやく》の期間《きかん》はいつまでですか。
    .why = 大家《おおや》さんが知《し》らせる期限《きげん》は、この日《ひ》から前《まえ》に数《かぞ》えます。
field-lease-kind = 契約《けいやく》の種類《しゅるい》
    .ask = 普通《ふつう》の契約《けいやく》ですか。定期《ていき》借家《しゃくや》契約《けいやく》（期間《きかん》が決《き》まっている契約《けいやく》）ですか。
    .why = 普通《ふつう》の契約《けいやく》は、正当《せいとう》な理由《りゆう》（法律《ほうりつ》が認《みと》める理由《りゆう》）がない時《とき》、続《つづ》きます。定期《ていき》の契約《けいやく》は、期間《きかん》の最後《さいご》に終《お》わります。
field-lease-deposit = 敷金《しききん》（初《はじ》めに預《あず》けるお金《かね》）
    .ask = 敷金《しききん》（初《はじ》めに預《あず》けるお金《かね》）はいくら払《はら》いましたか。払《はら》わなかった人《ひと》は、0と書《か》いてください。
    .why = 家《いえ》を出《で》る時《とき》、残《のこ》りのお金《かね》はあなたに戻《もど》ります。
field-lease-guarantor = 保証人《ほしょうにん》（あなたが払《はら》えない時《とき》に払《はら》う人《ひと》）
    .ask = 保証人《ほしょうにん》（あなたが払《はら》えない時《とき》に払《はら》う人《ひと》）は誰《だれ》ですか。
    .why = 保証人《ほしょうにん》が会社《かいしゃ》ではなく人《ひと》の時《とき》は、払《はら》うお金《かね》の上限《じょうげん》（いちばん多《おお》い金額《きんがく》。極度額《きょくどがく》）を紙《かみ》に書《か》くことが必要《ひつよう》です。
field-lease-through-broker = 不動産《ふどうさん》会社《がいしゃ》で借《か》りた
    .ask = 不動産《ふどうさん》会社《がいしゃ》（家《いえ》を紹介《しょうかい》する会社《かいしゃ》）で借《か》りましたか。
    .why = 不動産《ふどうさん》会社《がいしゃ》は、契約《けいやく》の説明《せつめい》をしなければなりません。手数料《てすうりょう》にも上限《じょうげん》があります。
field-lease-notice = 契約《けいやく》をやめる時《とき》、いつまでに知《し》らせるか（解約《かいやく》予告《よこく》）
    .hint = 契約書《けいやくしょ》の「解約《かいやく》予告《よこく》」を見《み》てください。
field-lease-leaving = 家《いえ》を出《で》たい日《ひ》
field-lease-notice-given = 「契約《けいやく》をやめます」と知《し》らせた日《ひ》
    .hint = 知《し》らせが大家《おおや》さんに着《つ》いた日《ひ》です。
field-lease-returned = 部屋《へや》を返《かえ》した日《ひ》
field-lease-landlord-ends-it = 大家《おおや》さんの知《し》らせが着《つ》いた日《ひ》
    .hint = 「契約《けいやく》が終《お》わります」という知《し》らせをもらった日《ひ》です。
field-lease-deposit-returned = 敷金《しききん》が戻《もど》った日《ひ》

choice-lease-kind-ordinary = 普通《ふつう》の契約《けいやく》（期間《きかん》がある）
choice-lease-kind-fixed-term = 期間《きかん》で終《お》わる契約《けいやく》（定期《ていき》借家《しゃくや》契約《けいやく》）
choice-lease-kind-no-period = 期間《きかん》を決《き》めていない契約《けいやく》
choice-lease-guarantor-individual = 個人《こじん》（会社《かいしゃ》ではない人《ひと》）
choice-lease-guarantor-company = 保証《ほしょう》会社《がいしゃ》
choice-lease-guarantor-none = いない
choice-lease-notice-1-month = 1か月《げつ》前《まえ》まで
choice-lease-notice-2-months = 2か月《げつ》前《まえ》まで
choice-lease-notice-other = その他《た》

## 仕事

entity-job = 仕事《しごと》
    .many = 仕事《しごと》
    .add = 仕事《しごと》を書《か》く
    .ask = 今《いま》、日本《にほん》で働《はたら》いていますか。
field-job-started = 仕事《しごと》を始《はじ》めた日《ひ》
    .ask = この仕事《しごと》をいつ始《はじ》めましたか。
    .why = 有給《ゆうきゅう》休暇《きゅうか》（お金《かね》をもらって休《やす》む日《ひ》）や、届出《とどけで》の期限《きげん》は、この日《ひ》から数《かぞ》えます。
field-job-ended = 最後《さいご》の日《ひ》（退職日《たいしょくび》）
    .hint = 今《いま》も働《はたら》いている人《ひと》は、何《なに》も書《か》かないでください。
field-job-ended-by = 仕事《しごと》が終《お》わった理由《りゆう》
    .ask = その仕事《しごと》は、どうして終《お》わりましたか。
    .why = 失業《しつぎょう》した時《とき》のお金《かね》や、解雇《かいこ》の時《とき》のお金《かね》（解雇《かいこ》予告《よこく》手当《てあて》）が変《か》わります。
field-job-contract = 契約《けいやく》の種類《しゅるい》
    .ask = 契約《けいやく》に終《お》わりの日《ひ》がありますか。
    .why = やめる時《とき》や、会社《かいしゃ》がやめさせる時《とき》の決《き》まりが違《ちが》います。
field-job-contract-ends = 契約《けいやく》の終《お》わりの日《ひ》
field-job-hours-week = 1週間《しゅうかん》に働《はたら》く時間《じかん》
    .ask = 契約《けいやく》では、1週間《しゅうかん》に何時間《なんじかん》働《はたら》きますか。
    .why = 保険《ほけん》、有給《ゆうきゅう》休暇《きゅうか》、1週間《しゅうかん》に28時間《じかん》の決《き》まりに関係《かんけい》があります。
field-job-days-week = 1週間《しゅうかん》に働《はたら》く日《ひ》の数《かず》
    .ask = 1週間《しゅうかん》に何日《なんにち》働《はたら》きますか。
    .why = 有給《ゆうきゅう》休暇《きゅうか》の日《ひ》の数《かず》が変《か》わります。
field-job-company-insurance = 会社《かいしゃ》の健康《けんこう》保険《ほけん》・厚生《こうせい》年金《ねんきん》
    .ask = 会社《かいしゃ》の健康《けんこう》保険《ほけん》と厚生《こうせい》年金《ねんきん》（会社《かいしゃ》の年金《ねんきん》）に入《はい》っていますか。
    .why = 「はい」の人《ひと》は、国民《こくみん》健康《けんこう》保険《ほけん》や国民《こくみん》年金《ねんきん》に自分《じぶん》で入《はい》らなくてもいいです。
field-job-employment-insurance = 雇用《こよう》保険《ほけん》（仕事《しごと》をなくした時《とき》のための保険《ほけん》）
    .hint = 給料《きゅうりょう》の紙《かみ》（給与《きゅうよ》明細《めいさい》）に「雇用《こよう》保険《ほけん》」があるかどうか、見《み》てください。
field-job-main-activity = 在留《ざいりゅう》資格《しかく》のもとになる仕事《しごと》
    .hint = 学校《がっこう》に通《かよ》いながらするアルバイトは「いいえ」です。
field-job-workplace = 働《はたら》く所《ところ》の市区町村《しくちょうそん》
    .hint = 最低《さいてい》賃金《ちんぎん》は、働《はたら》く都道府県《とどうふけん》で決《き》まります。
field-job-pay-kind = 給料《きゅうりょう》の数《かぞ》え方《かた》
field-job-pay = 給料《きゅうりょう》（税金《ぜいきん》や保険《ほけん》を引《ひ》く前《まえ》）
field-job-dismissal-told = 会社《かいしゃ》が「やめてください」（解雇《かいこ》）と言《い》った日《ひ》
field-job-resignation-given = 会社《かいしゃ》に「やめます」と言《い》った日《ひ》
field-job-wages-requested = 最後《さいご》の給料《きゅうりょう》を「払《はら》ってください」と言《い》った日《ひ》
field-job-unpaid-since = 給料《きゅうりょう》がなかった給料日《きゅうりょうび》
    .hint = 給料《きゅうりょう》がなかった日《ひ》、または給料《きゅうりょう》が少《すく》なかった日《ひ》です。最初《さいしょ》の日《ひ》を書《か》いてください。
field-job-bankruptcy-decided = 会社《かいしゃ》の倒産《とうさん》が決《き》まった日《ひ》
    .hint = 裁判所《さいばんしょ》か労働《ろうどう》基準《きじゅん》監督署《かんとくしょ》が決《き》めた日《ひ》です。
field-job-injury = 仕事《しごと》でけがや病気《びょうき》をした日《ひ》
field-job-contract-signed = 新《あたら》しい契約《けいやく》をした日《ひ》
    .hint = 仕事《しごと》を始《はじ》めた日《ひ》と違《ちが》う時《とき》だけ書《か》いてください。
field-job-organisation-changed = 会社《かいしゃ》の名前《なまえ》や住所《じゅうしょ》が変《か》わった日《ひ》、または会社《かいしゃ》がなくなった日《ひ》
field-job-change-notified = 会社《かいしゃ》が変《か》わったことを入管《にゅうかん》に知《し》らせた日《ひ》
field-job-end-notified = 仕事《しごと》をやめたことを入管《にゅうかん》に知《し》らせた日《ひ》
field-job-start-notified = 新《あたら》しい契約《けいやく》を入管《にゅうかん》に知《し》らせた日《ひ》
field-job-health-insurance-settled = 健康《けんこう》保険《ほけん》の手続《てつづき》をした日《ひ》
    .hint = 仕事《しごと》をやめた後《あと》、国民《こくみん》健康《けんこう》保険《ほけん》に入《はい》った日《ひ》です。または、会社《かいしゃ》の保険《ほけん》を続《つづ》けること（任意《にんい》継続《けいぞく》）にした日《ひ》です。
field-job-pension-settled = 年金《ねんきん》の手続《てつづき》をした日《ひ》
field-job-year-end-adjusted = 会社《かいしゃ》が年末《ねんまつ》調整《ちょうせい》（1年《ねん》の税金《ぜいきん》の計算《けいさん》）をした
field-job-year-end-papers = 年末《ねんまつ》調整《ちょうせい》の書類《しょるい》を出《だ》した日《ひ》
field-job-national-health-left = 国民《こくみん》健康《けんこう》保険《ほけん》をやめた日《ひ》
    .hint = 会社《かいしゃ》の保険《ほけん》に入《はい》ったことを、市区町村《しくちょうそん》に知《し》らせた日《ひ》です。

choice-job-ended-by-resigned = 自分《じぶん》でやめた
choice-job-ended-by-dismissed = 会社《かいしゃ》がやめさせた（解雇《かいこ》）
choice-job-ended-by-contract-ended = 契約《けいやく》の期間《きかん》が終《お》わった
choice-job-ended-by-bankruptcy = 会社《かいしゃ》が倒産《とうさん》した（会社《かいしゃ》がだめになった）
choice-job-contract-open-ended = 終《お》わりの日《ひ》がない
choice-job-contract-fixed-term = 終《お》わりの日《ひ》がある
choice-job-pay-kind-hour = 1時間《じかん》でいくら（時給《じきゅう》）
choice-job-pay-kind-day = 1日《にち》でいくら（日給《にっきゅう》）
choice-job-pay-kind-month = 1か月《げつ》でいくら（月給《げっきゅう》）

## 学校

entity-school = 学校《がっこう》
    .many = 学校《がっこう》
    .add = 学校《がっこう》を書《か》く
field-school-municipality = 学校《がっこう》がある市区町村《しくちょうそん》
field-school-kind = 学校《がっこう》の種類《しゅるい》
    .ask = どの種類《しゅるい》の学校《がっこう》ですか。
    .why = 助《たす》けてくれること、アルバイト、卒業《そつぎょう》の後《あと》のことが、学校《がっこう》で違《ちが》います。
field-school-started = 学校《がっこう》に入《はい》った日《ひ》
    .ask = この学校《がっこう》にいつ入《はい》りましたか。
    .why = 入管《にゅうかん》に知《し》らせる14日《か》は、この日《ひ》から数《かぞ》えます。
field-school-ended = 最後《さいご》の日《ひ》
    .hint = 卒業《そつぎょう》の日《ひ》、または学校《がっこう》をやめた日《ひ》です。
field-school-changed = 学校《がっこう》の名前《なまえ》や住所《じゅうしょ》が変《か》わった日《ひ》、または学校《がっこう》がなくなった日《ひ》
field-school-notified = 入管《にゅうかん》に知《し》らせた日《ひ》
field-school-has-job-offer = 卒業《そつぎょう》した後《あと》の仕事《しごと》が決《き》まっている（内定《ないてい》）

choice-school-kind-university = 大学《だいがく》・短期《たんき》大学《だいがく》・大学院《だいがくいん》
choice-school-kind-vocational = 専門《せんもん》学校《がっこう》
choice-school-kind-japanese-language = 日本語《にほんご》学校《がっこう》
choice-school-kind-high-school = 高校《こうこう》（高等《こうとう》学校《がっこう》）
choice-school-kind-junior-high = 中学校《ちゅうがっこう》
choice-school-kind-other = その他《た》

## 婚姻

entity-marriage = 結婚《けっこん》
    .many = 結婚《けっこん》
    .add = 結婚《けっこん》を書《か》く
field-marriage-married = 結婚《けっこん》した日《ひ》
    .ask = いつ結婚《けっこん》しましたか。
    .why = 結婚《けっこん》の長《なが》さで変《か》わる権利《けんり》があります。
field-marriage-ended = 結婚《けっこん》が終《お》わった日《ひ》
    .hint = 役所《やくしょ》が離婚届《りこんとどけ》を受《う》け取《と》った日《ひ》、離婚《りこん》が決《き》まった日《ひ》、または夫《おっと》や妻《つま》が亡《な》くなった日《ひ》です。
field-marriage-ended-by = 結婚《けっこん》が終《お》わった理由《りゆう》
    .ask = 結婚《けっこん》は、どうして終《お》わりましたか。
    .why = 離婚《りこん》の時《とき》と、夫《おっと》や妻《つま》が亡《な》くなった時《とき》では、できることが違《ちが》います。
field-marriage-notified = 入管《にゅうかん》に知《し》らせた日《ひ》
field-marriage-planned = 婚姻届《こんいんとどけ》を出《だ》す予定《よてい》の日《ひ》
    .hint = 婚姻届《こんいんとどけ》（結婚《けっこん》の届出《とどけで》）を出《だ》したい日《ひ》です。
field-marriage-death-notified = 死亡届《しぼうとどけ》を出《だ》した日《ひ》
field-marriage-separated = 夫《おっと》や妻《つま》と別《べつ》の家《いえ》に住《す》み始《はじ》めた日《ひ》
field-marriage-spouse-japanese = 夫《おっと》や妻《つま》は日本《にほん》国籍《こくせき》
field-marriage-health-insurance-settled = 健康《けんこう》保険《ほけん》の手続《てつづき》をした日《ひ》
    .hint = 結婚《けっこん》が終《お》わった後《あと》の手続《てつづき》です。
field-marriage-pension-settled = 年金《ねんきん》の手続《てつづき》をした日《ひ》
    .hint = 結婚《けっこん》が終《お》わった後《あと》の手続《てつづき》です。

choice-marriage-ended-by-divorce = 離婚《りこん》した
choice-marriage-ended-by-death = 夫《おっと》や妻《つま》が亡《な》くなった

## 家族

entity-family = 家族《かぞく》
    .many = 家族《かぞく》
    .add = 家族《かぞく》を書《か》く
field-family-relation = あなたとの関係《かんけい》（続柄《つづきがら》）
    .ask = この人《ひと》は、あなたの何《なん》ですか（子《こ》ども、夫《おっと》、妻《つま》など）。
    .why = 子《こ》どもと、夫《おっと》や妻《つま》では、決《き》まりが違《ちが》います。
field-family-born = 生年月日《せいねんがっぴ》（生《う》まれた日《ひ》）
    .ask = この人《ひと》の生年月日《せいねんがっぴ》（生《う》まれた日《ひ》）はいつですか。
    .why = 生《う》まれた後《あと》の届出《とどけで》、手当《てあて》（もらうお金《かね》）、学校《がっこう》に関係《かんけい》があります。
field-family-born-in-japan = 日本《にほん》で生《う》まれた
    .ask = この子《こ》どもは日本《にほん》で生《う》まれましたか。
    .why = 日本《にほん》で生《う》まれた子《こ》どもは、出生届《しゅっしょうとどけ》が必要《ひつよう》です。在留《ざいりゅう》資格《しかく》が必要《ひつよう》なこともあります。
field-family-japanese-nationality = 日本《にほん》国籍《こくせき》
    .ask = この人《ひと》は日本《にほん》国籍《こくせき》を持《も》っていますか。
    .why = 日本《にほん》国籍《こくせき》がない赤《あか》ちゃんは、在留《ざいりゅう》資格《しかく》が必要《ひつよう》です。
field-family-other-nationality = 他《ほか》の国籍《こくせき》もある
    .hint = 日本《にほん》と他《ほか》の国《くに》の両方《りょうほう》の国籍《こくせき》がある時《とき》は「はい」を選《えら》んでください。
field-family-nationality-chosen = 国籍《こくせき》を選《えら》んだ日《ひ》
field-family-lives-with-me = いっしょに住《す》んでいる
    .ask = この人《ひと》といっしょに住《す》んでいますか。
    .why = 手当《てあて》（もらうお金《かね》）や世帯《せたい》の届出《とどけで》に関係《かんけい》があります。
field-family-staying-over-60-days = 生《う》まれてから60日《にち》より長《なが》く日本《にほん》にいる
field-family-health-insurance = 健康《けんこう》保険《ほけん》
    .ask = この人《ひと》は、どの健康《けんこう》保険《ほけん》に入《はい》っていますか。
    .why = 生《う》まれた子《こ》どもは、どれかの健康《けんこう》保険《ほけん》に入《はい》ることが必要《ひつよう》です。
field-family-birth-notified = 出生届《しゅっしょうとどけ》を出《だ》した日《ひ》
field-family-status-applied = 在留《ざいりゅう》資格《しかく》を申請《しんせい》した日《ひ》（取得《しゅとく》）
field-family-allowance-applied = 児童《じどう》手当《てあて》を申《もう》し込《こ》んだ日《ひ》
field-family-insurance-joined = 健康《けんこう》保険《ほけん》に入《はい》った日《ひ》
field-family-lump-sum-claimed = 出産《しゅっさん》育児《いくじ》一時金《いちじきん》（赤《あか》ちゃんを産《う》んだ時《とき》のお金《かね》）を申《もう》し込《こ》んだ日《ひ》
    .hint = お金《かね》が病院《びょういん》に直接《ちょくせつ》行《い》った時《とき》も、書《か》いてください。
field-family-died = 亡《な》くなった日《ひ》
field-family-death-known = 亡《な》くなったことを知《し》った日《ひ》
    .hint = 亡《な》くなった日《ひ》より後《あと》の時《とき》だけ、書《か》いてください。
field-family-death-notified = 死亡届《しぼうとどけ》を出《だ》した日《ひ》
field-family-card-returned = 在留《ざいりゅう》カードを返《かえ》した日《ひ》
    .hint = 亡《な》くなった人《ひと》の在留《ざいりゅう》カードです。
field-family-lives-abroad = 外国《がいこく》に住《す》んでいる
field-family-school-applied = 公立《こうりつ》学校《がっこう》（市《し》や町《まち》の学校《がっこう》）に申《もう》し込《こ》んだ日《ひ》

choice-family-relation-child = 子《こ》ども
choice-family-relation-spouse = 夫《おっと》・妻《つま》（配偶者《はいぐうしゃ》）
choice-family-relation-parent = 親《おや》
choice-family-relation-other = その他《た》
choice-family-health-insurance-company = 会社《かいしゃ》の健康《けんこう》保険《ほけん》
choice-family-health-insurance-national = 国民《こくみん》健康《けんこう》保険《ほけん》
choice-family-health-insurance-none = 入《はい》っていない

## 保険・年金

entity-insurance = 保険《ほけん》・年金《ねんきん》
    .many = 保険《ほけん》・年金《ねんきん》
    .add = 保険《ほけん》・年金《ねんきん》を書《か》く
field-insurance-kind = 種類《しゅるい》
    .ask = どの保険《ほけん》・年金《ねんきん》ですか。
    .why = 手続《てつづき》や、戻《もど》るお金《かね》が違《ちが》います。
field-insurance-from = 入《はい》った日《ひ》
    .ask = いつから入《はい》りましたか。
    .why = この日《ひ》から数《かぞ》える期間《きかん》があります。
field-insurance-until = やめた日《ひ》
field-insurance-months = 払《はら》った月《つき》の数《かず》
    .ask = 何《なん》か月《げつ》払《はら》いましたか。払《はら》わなくても数《かぞ》える月《つき》があれば、それも入《い》れてください。
    .why = 年金《ねんきん》や脱退《だったい》一時金《いちじきん》（帰国《きこく》してからもらうお金《かね》）は、月《つき》の数《かず》で決《き》まります。
field-insurance-student-exception = 学生《がくせい》納付《のうふ》特例《とくれい》（学生《がくせい》が後《あと》で払《はら》う方法《ほうほう》）を申請《しんせい》した日《ひ》
field-insurance-settled = 窓口《まどぐち》で手続《てつづき》をした日《ひ》
    .hint = 「入《はい》ります」または「やめます」という届出《とどけで》をした日《ひ》です。
field-insurance-decision-received = 決定《けってい》を知《し》った日《ひ》
    .hint = 「正《ただ》しくない」とあなたが思《おも》う決定《けってい》です。その決定《けってい》を知《し》った日《ひ》を書《か》いてください。

choice-insurance-kind-national-health = 国民《こくみん》健康《けんこう》保険《ほけん》
choice-insurance-kind-employees-health = 会社《かいしゃ》の健康《けんこう》保険《ほけん》
choice-insurance-kind-dependant-health = 家族《かぞく》の会社《かいしゃ》の保険《ほけん》（被扶養者《ひふようしゃ》）
choice-insurance-kind-national-pension = 国民《こくみん》年金《ねんきん》
choice-insurance-kind-employees-pension = 厚生《こうせい》年金《ねんきん》保険《ほけん》（会社《かいしゃ》の年金《ねんきん》）

## 税

entity-tax-year = 税金《ぜいきん》の年《とし》
    .many = 税金《ぜいきん》の年《とし》
    .add = 税金《ぜいきん》の年《とし》を書《か》く
field-tax-year-year = 年《とし》
    .ask = 何年《なんねん》の税金《ぜいきん》ですか。
    .why = 確定《かくてい》申告《しんこく》（税金《ぜいきん》の計算《けいさん》を税務署《ぜいむしょ》に出《だ》すこと）の期限《きげん》は、この年《とし》で決《き》まります。
field-tax-year-adjusted = 会社《かいしゃ》が年末《ねんまつ》調整《ちょうせい》（1年《ねん》の税金《ぜいきん》の計算《けいさん》）をした
    .ask = この年《とし》の年末《ねんまつ》調整《ちょうせい》（1年《ねん》の税金《ぜいきん》の計算《けいさん》）を会社《かいしゃ》がしましたか。
    .why = 「はい」の人《ひと》は、確定《かくてい》申告《しんこく》がいらないことが多《おお》いです。
field-tax-year-employers = その年《とし》に働《はたら》いた会社《かいしゃ》の数《かず》
field-tax-year-side-income = 給料《きゅうりょう》の他《ほか》のお金《かね》（所得《しょとく》）
    .ask = その年《とし》に、給料《きゅうりょう》の他《ほか》のお金《かね》（所得《しょとく》）はいくらありましたか。なかった人《ひと》は、0と書《か》いてください。
    .why = 20万円《まんえん》より多《おお》い人《ひと》は、確定《かくてい》申告《しんこく》が必要《ひつよう》です。
field-tax-year-self-employed = 自分《じぶん》の事業《じぎょう》（商売《しょうばい》）の所得《しょとく》がある
field-tax-year-return-filed = 確定《かくてい》申告《しんこく》をした日《ひ》
field-tax-year-refund-wanted = 税金《ぜいきん》を返《かえ》してもらいたい（還付《かんぷ》）
    .hint = 例《たと》えば、病院《びょういん》にたくさん払《はら》った時《とき》や、年《とし》の途中《とちゅう》で仕事《しごと》をやめた時《とき》です。
field-tax-year-resident-tax-by-slips = 住民税《じゅうみんぜい》を納付書《のうふしょ》（払《はら》うための紙《かみ》）で払《はら》う
field-tax-year-instalment-paid = 4回《かい》目《かいめ》（第《だい》4期《き》）の分《ぶん》を払《はら》った日《ひ》
field-tax-year-business-started = 事業《じぎょう》を始《はじ》めた日《ひ》
field-tax-year-business-notified = 事業《じぎょう》を始《はじ》めたことを税務署《ぜいむしょ》に知《し》らせた日《ひ》
field-tax-year-assets-reported = 国外《こくがい》財産《ざいさん》調書《ちょうしょ》（外国《がいこく》にある財産《ざいさん》を書《か》く書類《しょるい》）を出《だ》した日《ひ》

## 出国・旅行

entity-trip = 日本《にほん》を出《で》ること・旅行《りょこう》
    .many = 日本《にほん》を出《で》ること・旅行《りょこう》
    .add = 旅行《りょこう》や帰国《きこく》を書《か》く
field-trip-departs = 日本《にほん》を出《で》る日《ひ》
    .ask = いつ日本《にほん》を出《で》ますか。
    .why = 出《で》る前《まえ》の届出《とどけで》や、日本《にほん》に戻《もど》る期限《きげん》は、この日《ひ》から数《かぞ》えます。
field-trip-for-good = 帰国《きこく》して、もう戻《もど》らない
    .ask = 日本《にほん》を出《で》て、もう戻《もど》らない予定《よてい》ですか。
    .why = 「はい」の人《ひと》は、出《で》る前《まえ》にする手続《てつづき》があります。もらうことができるお金《かね》もあります。
field-trip-returns = 日本《にほん》に戻《もど》る日《ひ》
field-trip-re-entry = 日本《にほん》にもう一度《いちど》入《はい》る方法《ほうほう》（再入国《さいにゅうこく》）
    .ask = 「みなし再入国《さいにゅうこく》」で戻《もど》りますか。「再入国《さいにゅうこく》許可《きょか》」で戻《もど》りますか。
    .why = 日本《にほん》に戻《もど》る期限《きげん》が違《ちが》います。
field-trip-permit-until = 再入国《さいにゅうこく》許可《きょか》の最後《さいご》の日《ひ》
field-trip-tax-agent = 納税《のうぜい》管理人《かんりにん》（あなたの代《か》わりに税金《ぜいきん》の手続《てつづき》をする人《ひと》）
    .ask = 納税《のうぜい》管理人《かんりにん》（代《か》わりに税金《ぜいきん》の手続《てつづき》をする人《ひと》）を決《き》めて、届出《とどけで》をしましたか。
    .why = 届出《とどけで》をすると、払《はら》う日《ひ》が後《あと》になる税金《ぜいきん》があります。戻《もど》るお金《かね》も受《う》け取《と》ることができます。
field-trip-address-ends = 転出《てんしゅつ》する予定《よてい》の日《ひ》
    .hint = 日本《にほん》を出《で》る日《ひ》と違《ちが》う時《とき》だけ、書《か》いてください。
field-trip-move-out-notified = 転出届《てんしゅつとどけ》を出《だ》した日《ひ》
field-trip-bank-told = 銀行《ぎんこう》に知《し》らせた日《ひ》
field-trip-card-handed-in = 在留《ざいりゅう》カードを返《かえ》した日《ひ》
field-trip-lump-sum-claimed = 脱退《だったい》一時金《いちじきん》を申《もう》し込《こ》んだ日《ひ》
field-trip-lump-sum-paid = 脱退《だったい》一時金《いちじきん》をもらった日《ひ》
field-trip-cash-over-1-million = 100万円《まんえん》より多《おお》い現金《げんきん》などを持《も》って出《で》る
field-trip-tax-return-filed = 日本《にほん》を出《で》る前《まえ》の確定《かくてい》申告《しんこく》をした日《ひ》
field-trip-resident-tax-settled = 住民税《じゅうみんぜい》の手続《てつづき》をした日《ひ》
    .hint = 納税《のうぜい》管理人《かんりにん》を決《き》めた日《ひ》、または全部《ぜんぶ》払《はら》った日《ひ》です。
field-trip-cash-declared = 現金《げんきん》などを税関《ぜいかん》に知《し》らせた日《ひ》（申告《しんこく》）

choice-trip-re-entry-deemed = みなし再入国《さいにゅうこく》（再入国《さいにゅうこく》出国《しゅっこく》記録《きろく》の紙《かみ》に印《しるし》をつける）
choice-trip-re-entry-permit = 再入国《さいにゅうこく》許可《きょか》
choice-trip-re-entry-none = どちらも使《つか》わない
choice-trip-tax-agent-appointed = 届出《とどけで》をした
choice-trip-tax-agent-none = 届出《とどけで》をしていない

## 銀行・買い物・乗り物

entity-account = 銀行《ぎんこう》の口座《こうざ》
    .many = 銀行《ぎんこう》の口座《こうざ》
    .add = 銀行《ぎんこう》の口座《こうざ》を書《か》く
field-account-bank = 銀行《ぎんこう》
    .ask = どの銀行《ぎんこう》ですか。
    .why = 口座《こうざ》がいくつかある時《とき》に、わかりやすくするためです。
field-account-opened = 口座《こうざ》を作《つく》った日《ひ》
    .ask = いつ口座《こうざ》を作《つく》りましたか。
    .why = 日本《にほん》に来《き》た後《あと》、少《すこ》しの間《あいだ》だけの決《き》まりがあります。
field-account-told-until = 銀行《ぎんこう》が知《し》っている、在留《ざいりゅう》期間《きかん》の最後《さいご》の日《ひ》
    .hint = 最後《さいご》に銀行《ぎんこう》に見《み》せた、在留《ざいりゅう》期間《きかん》の最後《さいご》の日《ひ》です。

entity-purchase = 買《か》い物《もの》・契約《けいやく》
    .many = 買《か》い物《もの》・契約《けいやく》
    .add = 買《か》い物《もの》・契約《けいやく》を書《か》く
field-purchase-kind = どうやって買《か》ったか
    .ask = 店《みせ》の人《ひと》や会社《かいしゃ》は、どうやって売《う》りましたか。
    .why = 理由《りゆう》がなくても契約《けいやく》をやめることができる日《ひ》の数《かず》（クーリング・オフ）が変《か》わります。
field-purchase-papers-received = 契約《けいやく》の紙《かみ》をもらった日《ひ》
    .ask = 契約《けいやく》の紙《かみ》をいつもらいましたか。
    .why = この日《ひ》が1日《にち》目《め》です。やめることができる期間《きかん》を、この日《ひ》から数《かぞ》えます。
field-purchase-cancelled = 契約《けいやく》をやめた日《ひ》
    .hint = 手紙《てがみ》やメールを出《だ》した日《ひ》です。

choice-purchase-kind-door-to-door = 家《いえ》に売《う》りに来《き》た、または道《みち》で声《こえ》をかけた（訪問《ほうもん》販売《はんばい》など）
choice-purchase-kind-telephone = 電話《でんわ》をかけてきた（電話《でんわ》勧誘《かんゆう》販売《はんばい》）
choice-purchase-kind-long-term-service = 長《なが》く通《かよ》うもの（ことばの教室《きょうしつ》、エステ、塾《じゅく》など）
choice-purchase-kind-multi-level = 他《ほか》の人《ひと》を誘《さそ》うともうかる商売《しょうばい》（マルチ商法《しょうほう》）
choice-purchase-kind-work-from-home = 「仕事《しごと》がある」と言《い》って物《もの》を売《う》る商売《しょうばい》（内職《ないしょく》・モニター商法《しょうほう》）
choice-purchase-kind-shop-or-online = 店《みせ》やインターネットで買《か》った

entity-vehicle = 乗《の》り物《もの》
    .many = 乗《の》り物《もの》
    .add = 乗《の》り物《もの》を書《か》く
field-vehicle-kind = 乗《の》り物《もの》の種類《しゅるい》
    .ask = どの種類《しゅるい》の乗《の》り物《もの》ですか。
    .why = 登録《とうろく》の手続《てつづき》が違《ちが》います。
field-vehicle-acquired = 自分《じぶん》の物《もの》になった日《ひ》
    .ask = いつ、あなたの物《もの》になりましたか。
    .why = 登録《とうろく》の15日《にち》は、この日《ひ》から数《かぞ》えます。
field-vehicle-address-changed = 住所《じゅうしょ》が変《か》わった日《ひ》
field-vehicle-registered = 自分《じぶん》の名前《なまえ》で登録《とうろく》した日《ひ》
field-vehicle-address-registered = 新《あたら》しい住所《じゅうしょ》で登録《とうろく》した日《ひ》
field-vehicle-owner-changed = 売《う》った日《ひ》、またはあげた日《ひ》

choice-vehicle-kind-car = 自動車《じどうしゃ》
choice-vehicle-kind-motorbike = バイク（オートバイ）
choice-vehicle-kind-bicycle = 自転車《じてんしゃ》

entity-contact = 連絡《れんらく》する人《ひと》
    .many = 連絡《れんらく》する人《ひと》
    .add = 連絡《れんらく》する人《ひと》を書《か》く
field-contact-name = 名前《なまえ》
    .ask = その人《ひと》の名前《なまえ》は何《なん》ですか。
    .why = あなたのリストのためだけに使《つか》います。このスマホやパソコンの外《そと》に出《で》ません。
field-contact-phone = 電話《でんわ》番号《ばんごう》
    .ask = 電話《でんわ》番号《ばんごう》は何番《なんばん》ですか。
    .why = ここから電話《でんわ》をかけるためです。
field-contact-role = 関係《かんけい》
    .ask = どんな関係《かんけい》の人《ひと》ですか（会社《かいしゃ》、学校《がっこう》、大家《おおや》さん、友《とも》だちなど）。
    .why = 必要《ひつよう》な人《ひと》をすぐに見《み》つけるためです。

## 在留資格

row-statuses-diplomat = 外交《がいこう》
row-statuses-official = 公用《こうよう》
row-statuses-professor = 教授《きょうじゅ》
row-statuses-artist = 芸術《げいじゅつ》
row-statuses-religious-activities = 宗教《しゅうきょう》
row-statuses-journalist = 報道《ほうどう》
row-statuses-highly-skilled-professional-1a = 高度《こうど》専門職《せんもんしょく》1号《ごう》イ
row-statuses-highly-skilled-professional-1b = 高度《こうど》専門職《せんもんしょく》1号《ごう》ロ
row-statuses-highly-skilled-professional-1c = 高度《こうど》専門職《せんもんしょく》1号《ごう》ハ
row-statuses-highly-skilled-professional-2 = 高度《こうど》専門職《せんもんしょく》2号《ごう》
row-statuses-business-manager = 経営《けいえい》・管理《かんり》
row-statuses-legal-accounting-services = 法律《ほうりつ》・会計《かいけい》業務《ぎょうむ》
row-statuses-medical-services = 医療《いりょう》
row-statuses-researcher = 研究《けんきゅう》
row-statuses-instructor = 教育《きょういく》
row-statuses-engineer-humanities-international = 技術《ぎじゅつ》・人文《じんぶん》知識《ちしき》・国際《こくさい》業務《ぎょうむ》
row-statuses-intra-company-transferee = 企業内《きぎょうない》転勤《てんきん》
row-statuses-nursing-care = 介護《かいご》
row-statuses-entertainer = 興行《こうぎょう》
row-statuses-skilled-labor = 技能《ぎのう》
row-statuses-specified-skilled-worker-1 = 特定《とくてい》技能《ぎのう》1号《ごう》
row-statuses-specified-skilled-worker-2 = 特定《とくてい》技能《ぎのう》2号《ごう》
row-statuses-technical-intern-training-1 = 技能《ぎのう》実習《じっしゅう》1号《ごう》
row-statuses-technical-intern-training-2 = 技能《ぎのう》実習《じっしゅう》2号《ごう》
row-statuses-technical-intern-training-3 = 技能《ぎのう》実習《じっしゅう》3号《ごう》
row-statuses-employment-for-skill-development = 育成《いくせい》就労《しゅうろう》
row-statuses-cultural-activities = 文化《ぶんか》活動《かつどう》
row-statuses-temporary-visitor = 短期《たんき》滞在《たいざい》
row-statuses-student = 留学《りゅうがく》
row-statuses-trainee = 研修《けんしゅう》
row-statuses-dependent = 家族《かぞく》滞在《たいざい》
row-statuses-designated-activities = 特定《とくてい》活動《かつどう》
row-statuses-permanent-resident = 永住者《えいじゅうしゃ》
row-statuses-spouse-of-japanese = 日本人《にほんじん》の配偶者《はいぐうしゃ》等《とう》
row-statuses-spouse-of-permanent-resident = 永住者《えいじゅうしゃ》の配偶者《はいぐうしゃ》等《とう》
row-statuses-long-term-resident = 定住者《ていじゅうしゃ》
row-statuses-special-permanent-resident = 特別《とくべつ》永住者《えいじゅうしゃ》
