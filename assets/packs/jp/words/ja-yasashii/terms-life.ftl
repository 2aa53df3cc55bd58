### 家と家族の決まりだけが使う窓口・書類・様式と、この分野のことば。

office-landlord = 大家《おおや》さん、または管理《かんり》会社《がいしゃ》
office-estate-agent = 不動産《ふどうさん》会社《がいしゃ》（家《いえ》を紹介《しょうかい》する会社《かいしゃ》）
office-housing-support = 居住《きょじゅう》支援《しえん》法人《ほうじん》（家《いえ》を探《さが》す人《ひと》を助《たす》ける所《ところ》）・都道府県《とどうふけん》の家《いえ》の窓口《まどぐち》
office-licence-centre = 運転《うんてん》免許《めんきょ》センター
office-transport-office = 運輸《うんゆ》支局《しきょく》（車《くるま》の登録《とうろく》をする所《ところ》）
office-family-court = 家庭《かてい》裁判所《さいばんしょ》
office-spousal-violence-centre = 配偶者《はいぐうしゃ》暴力《ぼうりょく》相談《そうだん》支援《しえん》センター（夫《おっと》や妻《つま》の暴力《ぼうりょく》を相談《そうだん》する所《ところ》）
office-board-of-education = 教育《きょういく》委員会《いいんかい》（市《し》や町《まち》の学校《がっこう》のことを決《き》める所《ところ》）

paper-lease-contract = 賃貸借《ちんたいしゃく》契約書《けいやくしょ》（家《いえ》を借《か》りる契約《けいやく》の紙《かみ》）
paper-move-in-photos = 家《いえ》に入《はい》った日《ひ》の写真《しゃしん》
paper-receipts = 領収書《りょうしゅうしょ》（払《はら》ったことがわかる紙《かみ》）
paper-written-notice = 解約《かいやく》通知書《つうちしょ》（「やめます」と知《し》らせる紙《かみ》。コピーも）
paper-landlords-letter = 大家《おおや》さんからのお知《し》らせ
paper-fixed-term-explanation = 定期《ていき》借家《しゃくや》の説明《せつめい》の紙《かみ》
paper-written-record = いつ、誰《だれ》が、何《なに》を言《い》ったかを書《か》いたもの
paper-foreign-driving-licence = 外国《がいこく》の運転《うんてん》免許証《めんきょしょう》・国際《こくさい》運転《うんてん》免許証《めんきょしょう》
paper-licence-translation = 免許証《めんきょしょう》の翻訳《ほんやく》
paper-driving-licence = 運転《うんてん》免許証《めんきょしょう》
paper-vehicle-certificate = 自動車《じどうしゃ》検査証《けんさしょう》（車検証《しゃけんしょう》）
paper-transfer-certificate = 譲渡《じょうと》証明書《しょうめいしょ》（車《くるま》を売《う》った人《ひと》などが書《か》く紙《かみ》）
paper-parking-certificate = 車庫《しゃこ》証明書《しょうめいしょ》（車《くるま》を置《お》く所《ところ》がある証明《しょうめい》）
paper-seal-certificate = 印鑑《いんかん》証明書《しょうめいしょ》（はんこの証明《しょうめい》）
paper-birth-certificate = 出生《しゅっしょう》証明書《しょうめいしょ》（届出《とどけで》の紙《かみ》の右《みぎ》にあります）
paper-hospital-agreement = 病院《びょういん》との約束《やくそく》の紙《かみ》と、病院《びょういん》の領収書《りょうしゅうしょ》・明細書《めいさいしょ》
paper-capacity-to-marry-certificate = 婚姻《こんいん》要件《ようけん》具備《ぐび》証明書《しょうめいしょ》（結婚《けっこん》できるという証明《しょうめい》。翻訳《ほんやく》も）
paper-two-witnesses = 18歳《さい》か、それより上《うえ》の証人《しょうにん》｜2人《ふたり》の名前《なまえ》（自分《じぶん》で書《か》いたもの）
paper-marriage-proof = 結婚《けっこん》していることがわかる書類《しょるい》
paper-list-of-property = 夫婦《ふうふ》の財産《ざいさん》（お金《かね》や物《もの》）のリスト
paper-death-certificate = 死亡《しぼう》診断書《しんだんしょ》（届出《とどけで》の紙《かみ》の右《みぎ》にあります）
paper-employment-certificates = 父《ちち》と母《はは》の就労《しゅうろう》証明書《しょうめいしょ》（働《はたら》いている証明《しょうめい》）

form-birth-notice = 出生届《しゅっしょうとどけ》
form-child-allowance-claim = 児童《じどう》手当《てあて》認定《にんてい》請求書《せいきゅうしょ》
form-childbirth-lump-sum-claim = 出産《しゅっさん》育児《いくじ》一時金《いちじきん》支給《しきゅう》申請書《しんせいしょ》
form-marriage-notice = 婚姻届《こんいんとどけ》
form-death-notice = 死亡届《しぼうとどけ》

definition-child-in-allowance-age = 児童《じどう》（18歳《さい》になる学年《がくねん》の、3月《がつ》31日《にち》までの子《こ》ども）
    .what = 児童《じどう》手当《てあて》をもらうことができる年齢《ねんれい》の子《こ》どもです。
definition-child-in-school-age = 学校《がっこう》に行《い》く年齢《ねんれい》の子《こ》ども（小学校《しょうがっこう》・中学校《ちゅうがっこう》）
    .what = 6歳《さい》になった後《あと》の最初《さいしょ》の4月《がつ》から、15歳《さい》になる学年《がくねん》の終《お》わりまでの子《こ》どもです。
