### مكاتب وأوراق واستمارات لا تسمّيها إلا قواعد السكن والأسرة، وما فيها من حالات.

office-landlord = المؤجّر أو شركة الإدارة
office-estate-agent = المكتب العقاري (不動産会社)
office-housing-support = جهة دعم السكن أو مكتب الإسكان في المحافظة
office-licence-centre = مركز رخص القيادة (運転免許センター)
office-transport-office = مكتب النقل (運輸支局)
office-family-court = محكمة الأسرة (家庭裁判所)
office-spousal-violence-centre = مركز الاستشارة والدعم في العنف داخل البيت
office-board-of-education = مجلس التعليم (教育委員会)

paper-lease-contract = عقد الإيجار (賃貸借契約書)
paper-move-in-photos = صور من يوم انتقالك إلى السكن
paper-receipts = إيصالات
paper-written-notice = إخطارك المكتوب، مع نسخة لك
paper-landlords-letter = رسالة المؤجّر
paper-fixed-term-explanation = الورقة المنفصلة التي تشرح أن العقد محدّد المدة
paper-written-record = ما كتبته عمّن قال ماذا ومتى
paper-foreign-driving-licence = رخصة قيادة أجنبية أو دولية
paper-licence-translation = ترجمة رسمية للرخصة
paper-driving-licence = رخصة قيادة يابانية (運転免許証)
paper-vehicle-certificate = شهادة فحص المركبة (車検証)
paper-transfer-certificate = شهادة التنازل من البائع (譲渡証明書)
paper-parking-certificate = شهادة موقف السيارة من الشرطة (車庫証明書)
paper-seal-certificate = شهادة الختم المسجّل (印鑑証明書)
paper-birth-certificate = شهادة الولادة من المستشفى، على الاستمارة نفسها
paper-hospital-agreement = الاتفاق مع المستشفى وفاتورته
paper-capacity-to-marry-certificate = شهادة الأهلية للزواج (婚姻要件具備証明書)، مع ترجمة
paper-two-witnesses = توقيع شاهدين بالغين
paper-marriage-proof = إثبات الزواج
paper-list-of-property = قائمة بما يملكه الزوجان معًا
paper-death-certificate = شهادة الوفاة من الطبيب، على الاستمارة نفسها
paper-employment-certificates = شهادة عمل لكل من الوالدين (就労証明書)

form-birth-notice = إشعار الولادة (出生届)
form-child-allowance-claim = طلب إعانة الأطفال (児童手当認定請求書)
form-childbirth-lump-sum-claim = طلب منحة الولادة (出産育児一時金)
form-marriage-notice = إشعار الزواج (婚姻届)
form-death-notice = إشعار الوفاة (死亡届)

definition-child-in-allowance-age = طفل حتى 31 مارس الذي يلي بلوغه 18
    .what = طفل تُدفع عنه إعانة الأطفال.
definition-child-in-school-age = طفل في سنّ المدرسة الابتدائية أو الإعدادية
    .what = من أول أبريل بعد بلوغه ست سنوات حتى نهاية السنة الدراسية التي يبلغ فيها خمس عشرة سنة.
