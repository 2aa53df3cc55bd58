### 住まいと家族の規則だけが使う窓口・書類・様式と、この分野で定義した条件。

office-landlord = 大家または管理会社
office-estate-agent = 不動産会社
office-housing-support = 居住支援法人・都道府県の住宅の窓口
office-licence-centre = 運転免許センター
office-transport-office = 運輸支局
office-family-court = 家庭裁判所
office-spousal-violence-centre = 配偶者暴力相談支援センター
office-board-of-education = 教育委員会

paper-lease-contract = 賃貸借契約書
paper-move-in-photos = 入居した日の写真
paper-receipts = 領収書
paper-written-notice = 解約通知書（控えも）
paper-landlords-letter = 大家からの通知
paper-fixed-term-explanation = 定期借家の説明の書面
paper-written-record = いつ、誰に、何と言われたかの記録
paper-foreign-driving-licence = 外国の運転免許証・国際運転免許証
paper-licence-translation = 免許証の翻訳文
paper-driving-licence = 運転免許証
paper-vehicle-certificate = 自動車検査証（車検証）
paper-transfer-certificate = 譲渡証明書
paper-parking-certificate = 車庫証明書
paper-seal-certificate = 印鑑証明書
paper-birth-certificate = 出生証明書（届書の右側）
paper-hospital-agreement = 病院との合意文書と領収・明細書
paper-capacity-to-marry-certificate = 婚姻要件具備証明書（翻訳つき）
paper-two-witnesses = 成年の証人2人の署名
paper-marriage-proof = 婚姻を証明する書類
paper-list-of-property = 夫婦の財産の一覧
paper-death-certificate = 死亡診断書（届書の右側）
paper-employment-certificates = 父母の就労証明書

form-birth-notice = 出生届
form-child-allowance-claim = 児童手当認定請求書
form-childbirth-lump-sum-claim = 出産育児一時金支給申請書
form-marriage-notice = 婚姻届
form-death-notice = 死亡届

definition-child-in-allowance-age = 児童（18歳に達する日以後の最初の3月31日まで）
    .what = 児童手当の対象になる年齢の子です。
definition-child-in-school-age = 学齢の子
    .what = 満6歳に達した日の翌日以後の最初の4月から、満15歳に達した日の属する学年の終わりまでの子です。
