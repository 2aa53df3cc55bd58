### နေအိမ်နှင့် မိသားစု စည်းကမ်းများတွင်သာ ပါသော ရုံး၊ စာရွက်၊ ပုံစံများနှင့် ဤနယ်ပယ်၏ အခြေအနေများ။

office-landlord = သင့်အိမ်ရှင် ဒါမှမဟုတ် စီမံခန့်ခွဲတဲ့ကုမ္ပဏီ (大家・管理会社)
office-estate-agent = အိမ်ပွဲစားကုမ္ပဏီ (不動産会社)
office-housing-support = နေအိမ်အကူအညီအဖွဲ့ (居住支援法人) ဒါမှမဟုတ် ခရိုင်အိမ်ရာရုံး
office-licence-centre = ယာဉ်မောင်းလိုင်စင်ရုံး (運転免許センター)
office-transport-office = ယာဉ်မှတ်ပုံတင်ရုံး (運輸支局)
office-family-court = မိသားစုတရားရုံး (家庭裁判所)
office-spousal-violence-centre = အိမ်တွင်းအကြမ်းဖက်မှု အကူအညီဌာန (配偶者暴力相談支援センター)
office-board-of-education = ပညာရေးကော်မတီ (教育委員会)

paper-lease-contract = အိမ်ငှားစာချုပ် (賃貸借契約書)
paper-move-in-photos = ပြောင်းဝင်တဲ့ရက်က ဓာတ်ပုံများ
paper-receipts = ပြေစာများ (領収書)
paper-written-notice = ထွက်မယ်ဆိုတဲ့ သင့်စာ (解約通知書)၊ ကိုယ့်အတွက် မိတ္တူပါ
paper-landlords-letter = အိမ်ရှင်ရဲ့ စာ
paper-fixed-term-explanation = ကာလသတ်မှတ်စာချုပ်ကို ရှင်းပြတဲ့ သီးခြားစာရွက် (定期借家の説明書面)
paper-written-record = ဘယ်သူက ဘယ်တုန်းက ဘာပြောသလဲဆိုတဲ့ သင့်မှတ်စု
paper-foreign-driving-licence = နိုင်ငံခြား ယာဉ်မောင်းလိုင်စင် ဒါမှမဟုတ် အပြည်ပြည်ဆိုင်ရာ လိုင်စင်
paper-licence-translation = လိုင်စင်ရဲ့ တရားဝင် ဘာသာပြန် (免許証の翻訳文)
paper-driving-licence = ဂျပန် ယာဉ်မောင်းလိုင်စင် (運転免許証)
paper-vehicle-certificate = ယာဉ်စစ်ဆေးပြီးလက်မှတ် (車検証)
paper-transfer-certificate = ရောင်းသူရဲ့ လွှဲပြောင်းလက်မှတ် (譲渡証明書)
paper-parking-certificate = ရဲစခန်းက ကားရပ်နေရာလက်မှတ် (車庫証明書)
paper-seal-certificate = မှတ်ပုံတင်တံဆိပ်တုံး လက်မှတ် (印鑑証明書)
paper-birth-certificate = ပုံစံပေါ်က ဆေးရုံရဲ့ မွေးဖွားလက်မှတ် (出生証明書)
paper-hospital-agreement = ဆေးရုံနဲ့ သဘောတူစာနဲ့ ငွေတောင်းခံလွှာ
paper-capacity-to-marry-certificate = လက်ထပ်ခွင့်ရှိကြောင်း လက်မှတ် (婚姻要件具備証明書)၊ ဘာသာပြန်နဲ့အတူ
paper-two-witnesses = အရွယ်ရောက်သူ သက်သေ 2 ယောက်ရဲ့ လက်မှတ်
paper-marriage-proof = လက်ထပ်ကြောင်း အထောက်အထား
paper-list-of-property = နှစ်ယောက်ပိုင် ပစ္စည်းစာရင်း
paper-death-certificate = ပုံစံပေါ်က ဆရာဝန်ရဲ့ သေဆုံးလက်မှတ် (死亡診断書)
paper-employment-certificates = မိဘနှစ်ပါးရဲ့ အလုပ်ထောက်ခံစာ (就労証明書)

form-birth-notice = မွေးစာရင်း (出生届)
form-child-allowance-claim = ကလေးထောက်ပံ့ကြေး တောင်းခံလွှာ (児童手当認定請求書)
form-childbirth-lump-sum-claim = မီးဖွားထောက်ပံ့ငွေ တောင်းခံလွှာ (出産育児一時金支給申請書)
form-marriage-notice = လက်ထပ်ကြောင်း အကြောင်းကြားစာ (婚姻届)
form-death-notice = သေစာရင်း (死亡届)

definition-child-in-allowance-age = 18 နှစ်ပြည့်မွေးနေ့ပြီး မတ်လ 31 ရက်နေ့အထိ ကလေး
    .what = ကလေးထောက်ပံ့ကြေး (児童手当) ရတဲ့ ကလေး ဖြစ်ပါတယ်။
definition-child-in-school-age = မူလတန်း ဒါမှမဟုတ် အလယ်တန်းအရွယ် ကလေး
    .what = 6 နှစ်ပြည့်မွေးနေ့ပြီး ပထမဆုံး ဧပြီလကနေ 15 နှစ်ပြည့်တဲ့ ကျောင်းနှစ် ကုန်တဲ့အထိ ဖြစ်ပါတယ်။
