### မှတ်တမ်းပုံစံ၏ စကားလုံးများ - မေးခွန်း၊ ဖြည့်စရာ၊ ရွေးစရာနှင့် နေထိုင်ခွင့်အမျိုးအစား အမည်များ။

## ကိုယ်တိုင်

entity-person = သင်
    .many = သင်
    .add = ကိုယ့်အကြောင်း ဖြည့်ပါ
field-person-born = မွေးသက္ကရာဇ်
    .ask = ဘယ်နေ့မှာ မွေးသလဲ။
    .why = တာဝန်နဲ့ အခွင့်အရေးတချို့က အသက်အလိုက် စတင်၊ ပြီးဆုံးပါတယ်။ ဥပမာ အသက် 20 မှာ စတဲ့ နိုင်ငံတော်ပင်စင်။
field-person-nationality = နိုင်ငံသား
    .ask = ဘယ်နိုင်ငံရဲ့ ပတ်စပို့ ရှိပါသလဲ။
    .why = ပင်စင်နဲ့ ဂျပန်က ထွက်ခွာခြင်းလို စည်းကမ်းတချို့က သင့်နိုင်ငံနဲ့ သဘောတူစာချုပ်အလိုက် ကွာပါတယ်။
field-person-japanese-nationality = ဂျပန်နိုင်ငံသား
    .hint = တခြားနိုင်ငံသားအပြင် ဂျပန်နိုင်ငံသားလည်း ဖြစ်ရင် “ဟုတ်ကဲ့” ကို ရွေးပါ။
field-person-tax-residence-years = နောက်ဆုံး 10 နှစ်အတွင်း ဂျပန်မှာ နေအိမ်ရှိခဲ့တဲ့ နှစ်
    .hint = နှစ်ပြည့်တွေကို ရေတွက်ပါ။ အခွန်ရုံးကို တင်ပြရမယ့် ကိစ္စတချို့က ဒီအပေါ် မူတည်ပါတယ်။
field-person-foreign-assets-over-50-million = နိုင်ငံခြားမှာ ယန်းသန်း 50 ထက်ပိုတဲ့ ပိုင်ဆိုင်မှု
    .hint = ဒီဇင်ဘာ 31 ရက်နေ့မှာ ဂျပန်ပြင်ပမှာ သင်ပိုင်ဆိုင်တာတွေ။
field-person-securities-over-100-million = ယန်းသန်း 100 နဲ့အထက် ရှယ်ယာ စသည်
    .hint = ရှယ်ယာ၊ ငွေချေးစာချုပ်၊ ရန်ပုံငွေ စတာတွေ။ ဂျပန်က ထွက်တဲ့အခါ တွက်ပါတယ်။
field-person-pregnancy-due = မွေးဖွားမယ့်ရက် (ခန့်မှန်း)
field-person-pregnancy-notified = ကိုယ်ဝန်ရှိကြောင်း အကြောင်းကြားတဲ့ရက်
    .hint = မြို့နယ်ရုံးက ကိုယ်ဝန်အကြောင်းကြားစာ (妊娠届) ကို လက်ခံတဲ့ရက်။
field-person-arrested = ဖမ်းခံရတဲ့ရက်
field-person-became-dual-national = ဒုတိယနိုင်ငံသား ရတဲ့ရက်
    .hint = နောက်နိုင်ငံသား ရတဲ့ရက်။ မွေးကတည်းက နှစ်ခုလုံးရှိရင် ဘာမှ မဖြည့်ပါနဲ့။
field-person-nationality-chosen = နိုင်ငံသား ရွေးချယ်တဲ့ရက်
    .hint = ရွေးချယ်ကြောင်း အကြောင်းကြားစာ (国籍選択届) တင်တဲ့ရက်။
field-person-tv-receiver = NHK ဖမ်းလို့ရတဲ့ တီဗွီ ဒါမှမဟုတ် စက်
field-person-insured-through-spouse = မိသားစုဝင်ရဲ့ ကုမ္ပဏီအာမခံမှာ ပါသည်
    .ask = ခင်ပွန်း၊ ဇနီး ဒါမှမဟုတ် မိဘရဲ့ ကုမ္ပဏီအာမခံမှာ မှီခိုသူအဖြစ် ပါသလား။
    .why = ပါရင် နိုင်ငံတော်ကျန်းမာရေးအာမခံကို ကိုယ်တိုင် ဝင်စရာ မလိုပါ။
field-person-pension-joined = နိုင်ငံတော်ပင်စင် ဝင်တဲ့ ဒါမှမဟုတ် စစ်တဲ့ရက်

## နေထိုင်ခွင့်

entity-stay = နေထိုင်ခွင့်
    .many = နေထိုင်ခွင့်များ
    .add = နေထိုင်ခွင့် ထည့်ပါ
    .ask = အခု ဂျပန်မှာ နေပါသလား၊ ဒါမှမဟုတ် မကြာခင် နေတော့မှာလား။
field-stay-status = နေထိုင်ခွင့်အမျိုးအစား (在留資格)
    .ask = သင့်နေထိုင်ခွင့်အမျိုးအစားက ဘာလဲ။
    .why = နေထိုင်ခွင့်ကတ်ရဲ့ အရှေ့ဘက်မှာ ရေးထားပါတယ်။ တာဝန်နဲ့ အခွင့်အရေး အများစုက ဒီအပေါ် မူတည်ပါတယ်။
field-stay-until = နေထိုင်ခွင့်သက်တမ်း ကုန်ဆုံးရက် (在留期間満了日)
    .ask = ဂျပန်မှာ ဘယ်နေ့အထိ နေခွင့် ရှိပါသလဲ။
    .why = နေထိုင်ခွင့်ကတ်မှာ ရေးထားပါတယ်။ သက်တမ်းတိုးလျှောက်ရမယ့်အချိန်ကို ဒီရက်ကနေ ရေတွက်ပါတယ်။
field-stay-period = ရထားတဲ့ နေထိုင်ခွင့်သက်တမ်း
    .hint = ဥပမာ 1 နှစ် ဒါမှမဟုတ် 3 နှစ်။
field-stay-landed = ဂျပန်ကို ဝင်ခွင့်ရတဲ့ရက် (上陸許可)
    .ask = ဒီနေထိုင်ခွင့်အမျိုးအစားနဲ့ ဂျပန်ကို ဘယ်နေ့မှာ ဝင်လာသလဲ။
    .why = ကန့်သတ်ချက်တချို့ကို ဒီရက်ကနေ ရေတွက်ပါတယ်။ ဥပမာ နိုင်ငံခြားလိုင်စင်နဲ့ မောင်းခွင့်။
field-stay-permitted = ပြောင်းခွင့်၊ သက်တမ်းတိုးခွင့် ရတဲ့ရက်
    .hint = ဂျပန်ထဲမှာ ရတဲ့ ဒါမှမဟုတ် သက်တမ်းတိုးတဲ့အခါ ကတ်ပေါ်မှာပါတဲ့ ခွင့်ပြုရက်။
field-stay-card-expires = နေထိုင်ခွင့်ကတ် သက်တမ်းကုန်ရက်
    .hint = နေထိုင်ခွင့်သက်တမ်း ကုန်ဆုံးရက်နဲ့ မတူမှသာ ဖြည့်ပါ။
field-stay-card-issued = နေထိုင်ခွင့်ကတ် ထုတ်ပေးတဲ့ရက်
field-stay-card-lost = ကတ်ပျောက်တဲ့ရက်
    .hint = ကတ်ပျောက်မှန်း သတိထားမိတဲ့ရက်။
field-stay-card-reissue-applied = ကတ်အသစ် လျှောက်တဲ့ရက်
field-stay-card-renewal-applied = ကတ်သက်တမ်းတိုး လျှောက်တဲ့ရက်
field-stay-card-exchange-ordered = ကတ်လဲဖို့ ပြောခံရတဲ့ရက်
field-stay-card-invalid = ကတ် အကျုံးမဝင်တော့တဲ့ရက်
field-stay-card-returned = ကတ် ပြန်အပ်တဲ့ရက်
field-stay-item-changed = နာမည်၊ မွေးသက္ကရာဇ်၊ ကျား/မ ဒါမှမဟုတ် နိုင်ငံသား ပြောင်းတဲ့ရက်
field-stay-item-notified = ပြောင်းကြောင်း လဝကကို အကြောင်းကြားတဲ့ရက်
field-stay-work-permission = နေထိုင်ခွင့်ပြင်ပ အလုပ်လုပ်ခွင့် (資格外活動許可)
    .ask = အချိန်ပိုင်းအလုပ် လုပ်ခွင့် ရှိပါသလား။
    .why = နေထိုင်ခွင့်ကတ်ရဲ့ နောက်ဘက်မှာ ရေးထားပါတယ်။ ဘယ်လောက် အလုပ်လုပ်လို့ရသလဲဆိုတာ ဒီအပေါ် မူတည်ပါတယ်။
field-stay-activity-ended = နေထိုင်ခွင့်အရ လုပ်ဆောင်မှုရဲ့ နောက်ဆုံးရက်
    .hint = ဥပမာ သင့်နေထိုင်ခွင့်အတွက် တက်တဲ့ကျောင်း ဒါမှမဟုတ် လုပ်တဲ့အလုပ်ရဲ့ နောက်ဆုံးရက်။
field-stay-activity-justified = ရပ်ထားတာအတွက် ခိုင်လုံတဲ့အကြောင်း ရှိသည်
    .hint = ဥပမာ ဖျားနာတာ၊ အိမ်မှာ အကြမ်းဖက်ခံရတာ ဒါမှမဟုတ် အလုပ်သစ်ရှာတာ။
field-stay-ssw-first-day = သတ်မှတ်ကျွမ်းကျင်လုပ်သား အမျိုးအစား 1 (特定技能1号) ပထမဆုံးရက်
field-stay-graduation = ကျောင်းပြီးတဲ့ရက်
field-stay-overstayed = ခွင့်ပြုချက်မရှိဘဲ နေထိုင်ခွင့်သက်တမ်း ကျော်နေသည်
field-stay-revocation-hearing = နေထိုင်ခွင့် ရုပ်သိမ်းရေး ကြားနာပွဲရက် (意見聴取)
    .hint = စာထဲမှာ ရေးထားတဲ့ရက်။

choice-stay-work-permission-none = ခွင့်ပြုချက် မရှိ
choice-stay-work-permission-blanket-28-hours = ယေဘုယျခွင့်၊ တစ်ပတ် 28 နာရီအထိ (包括許可)
choice-stay-work-permission-individual = သတ်မှတ်အလုပ်တစ်ခုအတွက် ခွင့် (個別許可)

## လဝကရုံးတွင် လျှောက်ထားမှုများ

entity-application = လဝကသို့ လျှောက်လွှာ
    .many = လဝကသို့ လျှောက်လွှာများ
    .add = လျှောက်လွှာ ထည့်ပါ
field-application-kind = လျှောက်လွှာ အမျိုးအစား
    .ask = ဘာကို လျှောက်ထားသလဲ။
    .why = စောင့်နေစဉ် ရတဲ့ အခွင့်အရေးနဲ့ အခကြေးငွေက အမျိုးအစားအလိုက် ကွာပါတယ်။
field-application-filed = လျှောက်ထားတဲ့ရက်
    .ask = လျှောက်လွှာကို ဘယ်နေ့မှာ တင်သလဲ။
    .why = စောင့်နေစဉ် နေခွင့်ရှိ၊ မရှိနဲ့ အခကြေးငွေက လက်ခံတဲ့ရက်အပေါ် မူတည်ပါတယ်။
field-application-channel = လျှောက်ထားတဲ့နည်း
    .ask = ကောင်တာမှာ လျှောက်သလား၊ အွန်လိုင်းကနေ လျှောက်သလား။
    .why = အခကြေးငွေ ကွာပါတယ်။
field-application-decided = အဖြေထွက်တဲ့ရက်
field-application-granted = ခွင့်ပြုချက် ရသည်
field-application-granted-period = ရထားတဲ့ သက်တမ်း
    .hint = အခကြေးငွေက ဒီအပေါ် မူတည်ပါတယ်။
field-application-bank-shown = ဘဏ်ကို အထောက်အထား ပြတဲ့ရက်
    .hint = လျှောက်ထားဆဲဖြစ်ကြောင်း ဘဏ်ကို ပြတဲ့ရက်။

choice-application-kind-extension = နေထိုင်ခွင့်သက်တမ်းတိုး (在留期間更新)
choice-application-kind-change = နေထိုင်ခွင့်အမျိုးအစား ပြောင်း (在留資格変更)
choice-application-kind-permanent-residence = အမြဲတမ်းနေထိုင်ခွင့် (永住許可)
choice-application-kind-acquisition = နေထိုင်ခွင့်အသစ် ရယူ (在留資格取得)
choice-application-kind-re-entry-permit = ပြန်ဝင်ခွင့် (再入国許可)
choice-application-kind-work-permission = နေထိုင်ခွင့်ပြင်ပ အလုပ်လုပ်ခွင့် (資格外活動許可)
choice-application-kind-naturalisation = ဂျပန်နိုင်ငံသားပြု (帰化)
choice-application-channel-counter = ကောင်တာမှာ
choice-application-channel-online = အွန်လိုင်း

## စာရွက်စာတမ်း

entity-paper = စာရွက် ဒါမှမဟုတ် ကတ်
    .many = စာရွက်နဲ့ ကတ်များ
    .add = စာရွက် ဒါမှမဟုတ် ကတ် ထည့်ပါ
field-paper-kind = စာရွက် အမျိုးအစား
    .ask = ဘယ်စာရွက်လဲ။
    .why = သက်တမ်းတိုးတာနဲ့ ပျောက်တဲ့အခါ လုပ်ရတာက စာရွက်တစ်ခုစီ မတူပါ။
field-paper-issued = ထုတ်ပေးတဲ့ရက်
    .ask = ဘယ်နေ့မှာ ထုတ်ပေးသလဲ။
    .why = စာရွက်တချို့အတွက် အချိန်ကို ဒီရက်ကနေ ရေတွက်ပါတယ်။
field-paper-expires = သက်တမ်းကုန်ရက်
    .ask = ဘယ်နေ့အထိ သက်တမ်းရှိပါသလဲ။
    .why = အချိန်မီ သက်တမ်းတိုးနိုင်အောင်ပါ။
field-paper-extended = သက်တမ်းတိုးတဲ့ရက်
field-paper-lost = ပျောက်တဲ့ရက်
    .hint = ပျောက်မှန်း သတိထားမိတဲ့ရက်။

choice-paper-kind-passport = ပတ်စပို့
choice-paper-kind-my-number-card = My Number ကတ် (マイナンバーカード)
choice-paper-kind-driving-licence = ဂျပန် ယာဉ်မောင်းလိုင်စင်
choice-paper-kind-foreign-licence = နိုင်ငံခြား ယာဉ်မောင်းလိုင်စင်
choice-paper-kind-international-permit = အပြည်ပြည်ဆိုင်ရာ ယာဉ်မောင်းလိုင်စင် (国際運転免許証)
choice-paper-kind-certificate-of-eligibility = နေထိုင်ခွင့် အတည်ပြုလက်မှတ် (COE・在留資格認定証明書)
choice-paper-kind-student-card = ကျောင်းသားကတ် (学生証)
choice-paper-kind-other = အခြား

## နေအိမ်

entity-home = နေအိမ်
    .many = နေအိမ်များ
    .add = နေအိမ် ထည့်ပါ
    .ask = အခု ဂျပန်မှာ နေအိမ် ရှိပါသလား။
field-home-moved-in = ပြောင်းဝင်တဲ့ရက်
    .ask = အခုအိမ်ကို ဘယ်နေ့မှာ ပြောင်းဝင်သလဲ။
    .why = မြို့နယ်ရုံးအတွက် 14 ရက်ကို ဒီရက်ကနေ ရေတွက်ပါတယ်။
field-home-municipality = မြို့နယ်
    .ask = ဘယ်မြို့၊ မြို့နယ် ဒါမှမဟုတ် ရွာမှာ နေပါသလဲ။
    .why = သင့်အနီးက ရုံးတွေ၊ အနည်းဆုံးလုပ်ခနဲ့ အကူအညီက ဒီအပေါ် မူတည်ပါတယ်။
field-home-previous = အရင်နေခဲ့တဲ့နေရာ
    .ask = ဒီအိမ်မတိုင်ခင် ဘယ်မှာ နေခဲ့သလဲ။
    .why = ပထမဆုံးအိမ်၊ တခြားမြို့နယ်ကနေ ပြောင်းတာ၊ မြို့နယ်တစ်ခုတည်းအတွင်း ပြောင်းတာတို့မှာ အကြောင်းကြားရတာ မတူပါ။
field-home-moved-out = ပြောင်းထွက်တဲ့ရက်
field-home-address-notified = မြို့နယ်ရုံးကို လိပ်စာ အကြောင်းကြားတဲ့ရက်
    .hint = နေထိုင်ခွင့်ကတ်ယူပြီး ပြောင်းဝင်ကြောင်း အကြောင်းကြားစာ (転入届) တင်တဲ့ရက်။
field-home-move-out-notified = ပြောင်းထွက်ကြောင်း အကြောင်းကြားတဲ့ရက် (転出届)
    .hint = သင်ထွက်ခွာမယ့် မြို့နယ်ရဲ့ ရုံးမှာ။
field-home-household-head-changed = အိမ်ထောင်ဦးစီး ပြောင်းတဲ့ရက်
field-home-household-unchanged = အိမ်ထောင်စုစာရင်းမှာ ဘာမှ မပြောင်းပါ
    .hint = သေချာရင် “ဟုတ်ကဲ့” ကို ရွေးပါ။ ဥပမာ သင်က အိမ်ထောင်ဦးစီး ဆက်ဖြစ်နေရင်။
field-home-household-notified = အိမ်ထောင်စုပြောင်းလဲကြောင်း တင်တဲ့ရက် (世帯変更届)
field-home-health-insurance-settled = ကျန်းမာရေးအာမခံ ဆောင်ရွက်ပြီးတဲ့ရက်
    .hint = နိုင်ငံတော်ကျန်းမာရေးအာမခံ ဝင်တဲ့ ဒါမှမဟုတ် တခြားအာမခံရှိကြောင်း ပြတဲ့ရက်။
field-home-pension-settled = ပင်စင် ဆောင်ရွက်ပြီးတဲ့ရက်
    .hint = နိုင်ငံတော်ပင်စင် ဝင်တဲ့ ဒါမှမဟုတ် တခြားပင်စင်ရှိကြောင်း ပြတဲ့ရက်။
field-home-allowance-applied = ဒီမှာ ကလေးထောက်ပံ့ကြေး တောင်းတဲ့ရက် (児童手当)
    .hint = ဒီအိမ်ရှိတဲ့ မြို့နယ်ရဲ့ ရုံးမှာ။
field-home-licence-address-changed = ယာဉ်မောင်းလိုင်စင်ကို ဒီလိပ်စာ ပြောင်းတဲ့ရက်

choice-home-previous-abroad = ဂျပန်ပြင်ပ
choice-home-previous-other-municipality = ဂျပန်က တခြားမြို့နယ်
choice-home-previous-same-municipality = မြို့နယ်တစ်ခုတည်း

## အိမ်ငှားစာချုပ်

entity-lease = အိမ်ငှားစာချုပ်
    .many = အိမ်ငှားစာချုပ်များ
    .add = အိမ်ငှားစာချုပ် ထည့်ပါ
field-lease-started = စာချုပ် စတဲ့ရက်
    .ask = အိမ်ငှားစာချုပ်က ဘယ်နေ့မှာ စသလဲ။
    .why = စည်းကမ်းတချို့က စာချုပ် ဘယ်လောက်ကြာသလဲဆိုတဲ့အပေါ် မူတည်ပါတယ်။
field-lease-ends = စာချုပ်ကာလ ကုန်ဆုံးရက်
    .ask = စာချုပ်ထဲက ကာလက ဘယ်နေ့မှာ ကုန်သလဲ။
    .why = အိမ်ရှင် ကြိုပြောရမယ့်ရက်ကို ဒီရက်ကနေ နောက်ပြန် ရေတွက်ပါတယ်။
field-lease-kind = စာချုပ် အမျိုးအစား
    .ask = သာမန်စာချုပ်လား၊ ကာလသတ်မှတ်စာချုပ် (定期借家) လား။
    .why = သာမန်စာချုပ်က ခိုင်လုံတဲ့အကြောင်း မရှိရင် ဆက်ရှိပါတယ်။ ကာလသတ်မှတ်စာချုပ်က ပြီးဆုံးပါတယ်။
field-lease-deposit = စပေါ်ငွေ (敷金)
    .ask = စပေါ်ငွေ (敷金) ဘယ်လောက် ပေးခဲ့သလဲ။ မပေးရင် 0 လို့ ရေးပါ။
    .why = အိမ်ကထွက်တဲ့အခါ ကျန်တဲ့ငွေကို သင် ပြန်ရပါတယ်။
field-lease-guarantor = အာမခံသူ (保証人)
    .ask = သင့်အာမခံသူက ဘယ်သူလဲ။
    .why = လူတစ်ယောက်က အာမခံရင် သူပေးရမယ့် အများဆုံးငွေကို စာနဲ့ ရေးထားရပါတယ်။
field-lease-through-broker = အိမ်ပွဲစားမှတစ်ဆင့်
    .ask = အိမ်ပွဲစားကုမ္ပဏီ (不動産会社) မှတစ်ဆင့် ငှားသလား။
    .why = ပွဲစားက စာချုပ်ကို ရှင်းပြရပြီး ပွဲခကိုလည်း ကန့်သတ်ထားပါတယ်။
field-lease-notice = စာချုပ်အရ ကြိုပြောရမယ့်ကာလ
    .hint = စာချုပ်ထဲမှာ “解約予告” ဆိုတဲ့ စာလုံးကို ရှာပါ။
field-lease-leaving = ထွက်ချင်တဲ့ရက်
field-lease-notice-given = ထွက်မယ်လို့ ပြောတဲ့ရက်
    .hint = သင့်အကြောင်းကြားစာ အိမ်ရှင်ဆီ ရောက်တဲ့ရက်။
field-lease-returned = အိမ် ပြန်အပ်တဲ့ရက်
field-lease-landlord-ends-it = အိမ်ရှင်ရဲ့ အကြောင်းကြားစာ ရောက်တဲ့ရက်
    .hint = စာချုပ် ပြီးမယ်လို့ ရေးထားတဲ့စာ ရတဲ့ရက်။
field-lease-deposit-returned = စပေါ်ငွေ ပြန်ရတဲ့ရက်

choice-lease-kind-ordinary = သာမန်စာချုပ် (普通借家)၊ ကာလပါ
choice-lease-kind-fixed-term = ကာလသတ်မှတ်စာချုပ် (定期借家)
choice-lease-kind-no-period = ကာလမပါသော စာချုပ်
choice-lease-guarantor-individual = လူတစ်ယောက်
choice-lease-guarantor-company = အာမခံကုမ္ပဏီ (家賃保証会社)
choice-lease-guarantor-none = မရှိ
choice-lease-notice-1-month = 1 လ ကြိုပြီး
choice-lease-notice-2-months = 2 လ ကြိုပြီး
choice-lease-notice-other = အခြားကာလ

## အလုပ်

entity-job = အလုပ်
    .many = အလုပ်များ
    .add = အလုပ် ထည့်ပါ
    .ask = အခု ဂျပန်မှာ အလုပ်လုပ်နေပါသလား။
field-job-started = အလုပ်စတဲ့ရက်
    .ask = ဒီအလုပ်ကို ဘယ်နေ့မှာ စလုပ်သလဲ။
    .why = လစာရခွင့်နဲ့ အကြောင်းကြားစာတချို့ကို ဒီရက်ကနေ ရေတွက်ပါတယ်။
field-job-ended = နောက်ဆုံးအလုပ်ရက်
    .hint = အဲဒီမှာ လုပ်နေဆဲဆိုရင် ဘာမှ မဖြည့်ပါနဲ့။
field-job-ended-by = အလုပ်ပြီးဆုံးတဲ့ အကြောင်း
    .ask = အလုပ်က ဘယ်လို ပြီးဆုံးသလဲ။
    .why = အလုပ်လက်မဲ့ထောက်ပံ့ကြေးနဲ့ ကြိုမပြောတဲ့အတွက် ရမယ့်ငွေက ဒီအပေါ် မူတည်ပါတယ်။
field-job-contract = စာချုပ် အမျိုးအစား
    .ask = သင့်စာချုပ်မှာ ကုန်ဆုံးရက် ပါသလား။
    .why = ထွက်တာနဲ့ ထုတ်တာအတွက် စည်းကမ်းတွေ မတူပါ။
field-job-contract-ends = စာချုပ် ကုန်ဆုံးရက်
field-job-hours-week = တစ်ပတ် အလုပ်ချိန် (နာရီ)
    .ask = စာချုပ်အရ တစ်ပတ်ကို ဘယ်နှနာရီ လုပ်ရသလဲ။
    .why = အာမခံ၊ လစာရခွင့်နဲ့ 28 နာရီ ကန့်သတ်ချက်က ဒီအပေါ် မူတည်ပါတယ်။
field-job-days-week = တစ်ပတ် အလုပ်ရက်
    .ask = တစ်ပတ်ကို ဘယ်နှရက် လုပ်သလဲ။
    .why = လစာရခွင့် ရက်အရေအတွက်က ဒီအပေါ် မူတည်ပါတယ်။
field-job-company-insurance = ကုမ္ပဏီ ကျန်းမာရေးအာမခံနဲ့ ပင်စင် (社会保険)
    .ask = ကုမ္ပဏီရဲ့ ကျန်းမာရေးအာမခံနဲ့ ပင်စင်ထဲ ဝင်ထားပါသလား။
    .why = ဝင်ထားရင် မြို့နယ်ရုံးက အာမခံနဲ့ ပင်စင်ကို ဝင်စရာ မလိုပါ။
field-job-employment-insurance = အလုပ်အကိုင်အာမခံ (雇用保険)
    .hint = လစာစာရွက်မှာ “雇用保険” ကို ရှာပါ။
field-job-main-activity = နေထိုင်ခွင့်ရတာ ဒီအလုပ်ကြောင့် ဖြစ်သည်
    .hint = ကျောင်းတက်ရင်း လုပ်တဲ့ အချိန်ပိုင်းအလုပ်ဆိုရင် “မဟုတ်ပါ” ကို ရွေးပါ။
field-job-workplace = အလုပ်လုပ်တဲ့ မြို့နယ်
    .hint = အနည်းဆုံးလုပ်ခက အလုပ်လုပ်တဲ့ ခရိုင်အလိုက် ကွာပါတယ်။
field-job-pay-kind = လုပ်ခ တွက်ပုံ
field-job-pay = မဖြတ်ခင် လုပ်ခ
field-job-dismissal-told = အလုပ်ထုတ်မယ်လို့ ပြောခံရတဲ့ရက်
field-job-resignation-given = အလုပ်ထွက်မယ်လို့ အလုပ်ရှင်ကို ပြောတဲ့ရက်
field-job-wages-requested = နောက်ဆုံးလုပ်ခ တောင်းတဲ့ရက်
field-job-unpaid-since = လုပ်ခ မရခဲ့တဲ့ လစာထုတ်ရက်
    .hint = လုပ်ခ မရတဲ့ ဒါမှမဟုတ် နည်းတဲ့ ပထမဆုံး လစာထုတ်ရက်။
field-job-bankruptcy-decided = ဒေဝါလီ ဆုံးဖြတ်တဲ့ရက်
    .hint = တရားရုံး ဒါမှမဟုတ် အလုပ်သမားစံချိန်စံညွှန်း စစ်ဆေးရေးရုံးက ဆုံးဖြတ်တဲ့ရက်။
field-job-injury = အလုပ်ကြောင့် ဒဏ်ရာရတဲ့၊ ဖျားနာတဲ့ရက်
field-job-contract-signed = စာချုပ်အသစ် လက်မှတ်ထိုးတဲ့ရက်
    .hint = အလုပ်စတဲ့ရက်နဲ့ မတူမှသာ ဖြည့်ပါ။
field-job-organisation-changed = ကုမ္ပဏီ နာမည်၊ လိပ်စာ ပြောင်းတဲ့ ဒါမှမဟုတ် ပိတ်တဲ့ရက်
field-job-change-notified = အဲဒီပြောင်းလဲမှုကို လဝကကို အကြောင်းကြားတဲ့ရက်
field-job-end-notified = အလုပ်ပြီးဆုံးကြောင်း လဝကကို အကြောင်းကြားတဲ့ရက်
field-job-start-notified = စာချုပ်အသစ်အကြောင်း လဝကကို အကြောင်းကြားတဲ့ရက်
field-job-health-insurance-settled = ကျန်းမာရေးအာမခံ ဆောင်ရွက်ပြီးတဲ့ရက်
    .hint = အလုပ်ထွက်ပြီး နိုင်ငံတော်ကျန်းမာရေးအာမခံ ဝင်တဲ့ ဒါမှမဟုတ် ကုမ္ပဏီအာမခံ ဆက်ထားတဲ့ရက်။
field-job-pension-settled = ပင်စင် ဆောင်ရွက်ပြီးတဲ့ရက်
field-job-year-end-adjusted = အလုပ်ရှင်က နှစ်ကုန်အခွန်ညှိပေးသည် (年末調整)
field-job-year-end-papers = နှစ်ကုန်အခွန်ညှိရန် စာရွက်တွေ အပ်တဲ့ရက်
field-job-national-health-left = နိုင်ငံတော်ကျန်းမာရေးအာမခံက ထွက်တဲ့ရက်
    .hint = ကုမ္ပဏီအာမခံ ဝင်ကြောင်း မြို့နယ်ရုံးကို ပြောတဲ့ရက်။

choice-job-ended-by-resigned = ကိုယ့်ဆန္ဒနဲ့ ထွက်တာ
choice-job-ended-by-dismissed = အလုပ်ထုတ်ခံရတာ
choice-job-ended-by-contract-ended = စာချုပ် ကုန်တာ
choice-job-ended-by-bankruptcy = ကုမ္ပဏီ ဒေဝါလီခံရတာ
choice-job-contract-open-ended = ကုန်ဆုံးရက် မပါ (無期)
choice-job-contract-fixed-term = ကုန်ဆုံးရက် ပါ (有期)
choice-job-pay-kind-hour = နာရီ
choice-job-pay-kind-day = ရက်
choice-job-pay-kind-month = လ

## ကျောင်း

entity-school = ကျောင်း
    .many = ကျောင်းများ
    .add = ကျောင်း ထည့်ပါ
field-school-municipality = ကျောင်းရှိတဲ့ မြို့နယ်
field-school-kind = ကျောင်း အမျိုးအစား
    .ask = ဘယ်လို ကျောင်းမျိုးလဲ။
    .why = အကူအညီ၊ အလုပ်နဲ့ နောက်ပိုင်းလမ်းကြောင်းက ကျောင်းအလိုက် ကွာပါတယ်။
field-school-started = ကျောင်းစတက်တဲ့ရက်
    .ask = ဒီကျောင်းကို ဘယ်နေ့မှာ စတက်သလဲ။
    .why = လဝကကို အကြောင်းကြားရမယ့် 14 ရက်ကို ဒီရက်ကနေ ရေတွက်ပါတယ်။
field-school-ended = နောက်ဆုံးရက်
    .hint = ကျောင်းပြီးတဲ့ရက် ဒါမှမဟုတ် ထွက်တဲ့ရက်။
field-school-changed = ကျောင်း နာမည်၊ လိပ်စာ ပြောင်းတဲ့ ဒါမှမဟုတ် ပိတ်တဲ့ရက်
field-school-notified = လဝကကို အကြောင်းကြားတဲ့ရက်
field-school-has-job-offer = အလုပ်ခန့်မယ့် ကတိ ရထားသည် (内定)

choice-school-kind-university = တက္ကသိုလ် ဒါမှမဟုတ် ကောလိပ်
choice-school-kind-vocational = သက်မွေးကျောင်း (専門学校)
choice-school-kind-japanese-language = ဂျပန်စာကျောင်း
choice-school-kind-high-school = အထက်တန်းကျောင်း (高校)
choice-school-kind-junior-high = အလယ်တန်းကျောင်း (中学校)
choice-school-kind-other = အခြား

## အိမ်ထောင်ရေး

entity-marriage = အိမ်ထောင်ရေး
    .many = အိမ်ထောင်ရေးများ
    .add = အိမ်ထောင်ရေး ထည့်ပါ
field-marriage-married = လက်ထပ်တဲ့ရက်
    .ask = ဘယ်နေ့မှာ လက်ထပ်သလဲ။
    .why = အခွင့်အရေးတချို့က အိမ်ထောင်သက် ဘယ်လောက်ကြာသလဲဆိုတဲ့အပေါ် မူတည်ပါတယ်။
field-marriage-ended = အိမ်ထောင်ရေး ပြီးဆုံးတဲ့ရက်
    .hint = ကွာရှင်းစာ လက်ခံတဲ့ ဒါမှမဟုတ် ကွာရှင်းမှု အတည်ဖြစ်တဲ့ရက်၊ ဒါမှမဟုတ် ကွယ်လွန်တဲ့ရက်။
field-marriage-ended-by = အိမ်ထောင်ရေး ပြီးဆုံးပုံ
    .ask = အိမ်ထောင်က ဘယ်လို ပြီးဆုံးသလဲ။
    .why = ကွာရှင်းပြီးနောက်နဲ့ ကွယ်လွန်ပြီးနောက် လုပ်လို့ရတာတွေ မတူပါ။
field-marriage-notified = လဝကကို အကြောင်းကြားတဲ့ရက်
field-marriage-planned = လက်ထပ်ဖို့ စီစဉ်ထားတဲ့ရက်
    .hint = လက်ထပ်ကြောင်း အကြောင်းကြားစာ (婚姻届) တင်ချင်တဲ့ရက်။
field-marriage-death-notified = သေစာရင်း တင်တဲ့ရက် (死亡届)
field-marriage-separated = ခွဲနေတာ စတဲ့ရက်
field-marriage-spouse-japanese = ခင်ပွန်း ဒါမှမဟုတ် ဇနီးက ဂျပန်နိုင်ငံသား
field-marriage-health-insurance-settled = ကျန်းမာရေးအာမခံ ဆောင်ရွက်ပြီးတဲ့ရက်
    .hint = အိမ်ထောင်ရေး ပြီးဆုံးပြီးနောက်။
field-marriage-pension-settled = ပင်စင် ဆောင်ရွက်ပြီးတဲ့ရက်
    .hint = အိမ်ထောင်ရေး ပြီးဆုံးပြီးနောက်။

choice-marriage-ended-by-divorce = ကွာရှင်းတာ
choice-marriage-ended-by-death = ခင်ပွန်း ဒါမှမဟုတ် ဇနီး ကွယ်လွန်တာ

## မိသားစု

entity-family = မိသားစုဝင်
    .many = မိသားစုဝင်များ
    .add = မိသားစုဝင် ထည့်ပါ
field-family-relation = တော်စပ်ပုံ
    .ask = ဒီမိသားစုဝင်က သင်နဲ့ ဘာတော်သလဲ။
    .why = ကလေးနဲ့ ခင်ပွန်း/ဇနီးအတွက် စည်းကမ်းတွေ မတူပါ။
field-family-born = မွေးသက္ကရာဇ်
    .ask = ဒီမိသားစုဝင်က ဘယ်နေ့မှာ မွေးသလဲ။
    .why = မွေးပြီးအကြောင်းကြားရတာ၊ ထောက်ပံ့ကြေးနဲ့ ကျောင်းက ဒီအပေါ် မူတည်ပါတယ်။
field-family-born-in-japan = ဂျပန်မှာ မွေးသည်
    .ask = ဒီကလေးကို ဂျပန်မှာ မွေးသလား။
    .why = ဂျပန်မှာမွေးတဲ့ ကလေးအတွက် မွေးစာရင်း (出生届) လိုပြီး နေထိုင်ခွင့်လည်း လိုနိုင်ပါတယ်။
field-family-japanese-nationality = ဂျပန်နိုင်ငံသား
    .ask = ဒီမိသားစုဝင်က ဂျပန်နိုင်ငံသား ဖြစ်ပါသလား။
    .why = ဂျပန်နိုင်ငံသား မဟုတ်ရင် မွေးကင်းစကလေးအတွက် နေထိုင်ခွင့် လိုပါတယ်။
field-family-other-nationality = တခြားနိုင်ငံသားလည်း ဖြစ်သည်
    .hint = ကလေးက ဂျပန်နိုင်ငံသားနဲ့ တခြားနိုင်ငံသား နှစ်ခုလုံးဖြစ်ရင် “ဟုတ်ကဲ့” ကို ရွေးပါ။
field-family-nationality-chosen = နိုင်ငံသား ရွေးချယ်တဲ့ရက်
field-family-lives-with-me = ကျွန်ုပ်နဲ့ အတူနေသည်
    .ask = ဒီမိသားစုဝင်က သင်နဲ့ အတူနေပါသလား။
    .why = ထောက်ပံ့ကြေးနဲ့ အိမ်ထောင်စု အကြောင်းကြားစာက ဒီအပေါ် မူတည်ပါတယ်။
field-family-staying-over-60-days = မွေးပြီး ရက် 60 ထက်ပိုပြီး ဂျပန်မှာ နေမည်
field-family-health-insurance = ကျန်းမာရေးအာမခံ
    .ask = ဒီမိသားစုဝင်မှာ ဘယ်ကျန်းမာရေးအာမခံ ရှိပါသလဲ။
    .why = မွေးကင်းစကလေးကို အာမခံတစ်ခုထဲ ထည့်ရပါတယ်။
field-family-birth-notified = မွေးစာရင်း တင်တဲ့ရက် (出生届)
field-family-status-applied = နေထိုင်ခွင့် လျှောက်တဲ့ရက်
field-family-allowance-applied = ကလေးထောက်ပံ့ကြေး တောင်းတဲ့ရက် (児童手当)
field-family-insurance-joined = ကျန်းမာရေးအာမခံ ဝင်တဲ့ရက်
field-family-lump-sum-claimed = မီးဖွားထောက်ပံ့ငွေ တောင်းတဲ့ရက် (出産育児一時金)
    .hint = ဆေးရုံက သင့်အစား ရှင်းပေးရင်လည်း ဖြည့်ပါ။
field-family-died = ကွယ်လွန်တဲ့ရက်
field-family-death-known = ကွယ်လွန်ကြောင်း သိတဲ့ရက်
    .hint = ကွယ်လွန်တဲ့ရက်ထက် နောက်ကျမှသာ ဖြည့်ပါ။
field-family-death-notified = သေစာရင်း တင်တဲ့ရက် (死亡届)
field-family-card-returned = နေထိုင်ခွင့်ကတ် ပြန်အပ်တဲ့ရက်
    .hint = ကွယ်လွန်သူရဲ့ ကတ်။
field-family-lives-abroad = ဂျပန်ပြင်ပမှာ နေသည်
field-family-school-applied = အစိုးရကျောင်း လျှောက်တဲ့ရက်

choice-family-relation-child = ကလေး
choice-family-relation-spouse = ခင်ပွန်း ဒါမှမဟုတ် ဇနီး
choice-family-relation-parent = မိဘ
choice-family-relation-other = အခြား
choice-family-health-insurance-company = ကုမ္ပဏီအာမခံ
choice-family-health-insurance-national = နိုင်ငံတော်ကျန်းမာရေးအာမခံ
choice-family-health-insurance-none = မရှိ

## အာမခံ

entity-insurance = အာမခံ ဒါမှမဟုတ် ပင်စင်
    .many = အာမခံနဲ့ ပင်စင်များ
    .add = အာမခံ ဒါမှမဟုတ် ပင်စင် ထည့်ပါ
field-insurance-kind = အာမခံ အမျိုးအစား
    .ask = ဘယ်အာမခံ ဒါမှမဟုတ် ပင်စင်လဲ။
    .why = လုပ်ရမယ့်အရာနဲ့ ပြန်ရမယ့်ငွေ မတူပါ။
field-insurance-from = ဝင်တဲ့ရက်
    .ask = ဘယ်နေ့ကစပြီး ဝင်ထားသလဲ။
    .why = ကာလတချို့ကို ဒီရက်ကနေ ရေတွက်ပါတယ်။
field-insurance-until = ပြီးဆုံးတဲ့ရက်
field-insurance-months = ပေးထားတဲ့ လအရေအတွက်
    .ask = ဘယ်နှလ ပေးခဲ့သလဲ ဒါမှမဟုတ် ရေတွက်ခံရသလဲ။
    .why = ပင်စင် ဒါမှမဟုတ် ပင်စင်ထုတ်ယူငွေက လအရေအတွက်အပေါ် မူတည်ပါတယ်။
field-insurance-student-exception = ကျောင်းသား နောက်မှပေးခွင့် လျှောက်တဲ့ရက် (学生納付特例)
field-insurance-settled = ရုံးမှာ ဆောင်ရွက်ပြီးတဲ့ရက်
    .hint = ရုံးမှာ ဝင်တဲ့ ဒါမှမဟုတ် ထွက်တဲ့ရက်။
field-insurance-decision-received = ဆုံးဖြတ်ချက် ရတဲ့ရက်
    .hint = သင် သဘောမတူတဲ့ ဆုံးဖြတ်ချက်ကို သိတဲ့ရက်။

choice-insurance-kind-national-health = နိုင်ငံတော်ကျန်းမာရေးအာမခံ (国民健康保険)
choice-insurance-kind-employees-health = ကုမ္ပဏီ ကျန်းမာရေးအာမခံ (健康保険)
choice-insurance-kind-dependant-health = မိသားစုဝင်ရဲ့ ကုမ္ပဏီအာမခံ (被扶養者)
choice-insurance-kind-national-pension = နိုင်ငံတော်ပင်စင် (国民年金)
choice-insurance-kind-employees-pension = ကုမ္ပဏီပင်စင် (厚生年金)

## အခွန်

entity-tax-year = အခွန်နှစ်
    .many = အခွန်နှစ်များ
    .add = အခွန်နှစ် ထည့်ပါ
field-tax-year-year = နှစ်
    .ask = ဘယ်နှစ်အတွက်လဲ။
    .why = ဝင်ငွေခွန် ကြေညာရမယ့်ရက်တွေက နှစ်အပေါ် မူတည်ပါတယ်။
field-tax-year-adjusted = အလုပ်ရှင်က နှစ်ကုန်အခွန်ညှိပေးသည် (年末調整)
    .ask = ဒီနှစ်အတွက် အလုပ်ရှင်က နှစ်ကုန်အခွန် ညှိပေးသလား။
    .why = ညှိပေးရင် ဝင်ငွေခွန် ကြေညာစရာ မလိုတာ များပါတယ်။
field-tax-year-employers = အဲဒီနှစ်က အလုပ်ရှင် အရေအတွက်
field-tax-year-side-income = လစာအပြင် ရတဲ့ဝင်ငွေ
    .ask = အဲဒီနှစ်မှာ လစာအပြင် ဘယ်လောက် ရခဲ့သလဲ။ မရရင် 0 လို့ ရေးပါ။
    .why = ယန်း 200,000 ထက်ပိုရင် ဝင်ငွေခွန် ကြေညာရပါတယ်။
field-tax-year-self-employed = ကိုယ်ပိုင်လုပ်ငန်းက ဝင်ငွေ ရှိသည်
field-tax-year-return-filed = ဝင်ငွေခွန် ကြေညာတဲ့ရက် (確定申告)
field-tax-year-refund-wanted = အခွန် ပြန်လိုချင်သည်
    .hint = ဥပမာ ဆေးကုသခ များတဲ့အခါ၊ ဒါမှမဟုတ် အဲဒီနှစ်အတွင်း အလုပ်ထွက်တဲ့အခါ။
field-tax-year-resident-tax-by-slips = နေထိုင်သူအခွန် (住民税) ကို ငွေပေးစာရွက်နဲ့ ပေးသည်
field-tax-year-instalment-paid = စတုတ္ထအရစ် ပေးတဲ့ရက်
field-tax-year-business-started = ကိုယ်ပိုင်လုပ်ငန်း စတဲ့ရက်
field-tax-year-business-notified = လုပ်ငန်းစကြောင်း အခွန်ရုံးကို အကြောင်းကြားတဲ့ရက်
field-tax-year-assets-reported = နိုင်ငံခြားပိုင်ဆိုင်မှု တင်ပြတဲ့ရက်

## ခရီး

entity-trip = ခရီး
    .many = ခရီးများ
    .add = ခရီး ထည့်ပါ
field-trip-departs = ထွက်ခွာမယ့်ရက်
    .ask = ဂျပန်က ဘယ်နေ့မှာ ထွက်မလဲ။
    .why = မထွက်ခင် အကြောင်းကြားရတာတွေနဲ့ ပြန်လာရမယ့်ကန့်သတ်ရက်ကို ဒီရက်ကနေ ရေတွက်ပါတယ်။
field-trip-for-good = အပြီးပြန်မည်
    .ask = ဂျပန်က အပြီး ထွက်မှာလား။
    .why = အပြီးထွက်ရင် ရှင်းစရာတွေနဲ့ ပြန်တောင်းလို့ရတဲ့ငွေတွေ ရှိပါတယ်။
field-trip-returns = ပြန်လာမယ့်ရက်
field-trip-re-entry = ပြန်ဝင်မယ့်နည်း
    .ask = ဘယ်လို ပြန်ဝင်မလဲ - ပြန်ဝင်မယ့်အကွက်မှာ အမှတ်ခြစ်ပြီးလား၊ ပြန်ဝင်ခွင့် (再入国許可) နဲ့လား။
    .why = ပြန်လာရမယ့် ကန့်သတ်ရက် မတူပါ။
field-trip-permit-until = ပြန်ဝင်ခွင့် သက်တမ်းကုန်ရက်
field-trip-tax-agent = အခွန်ကိုယ်စားလှယ် (納税管理人)
    .ask = အခွန်ကိုယ်စားလှယ် (納税管理人) ခန့်ထားပြီးပြီလား။
    .why = ခန့်ထားရင် အခွန်ရက်တချို့ နောက်ကျပြီး ပြန်ရမယ့်အခွန်လည်း သင့်ဆီ ရောက်နိုင်ပါတယ်။
field-trip-address-ends = ပြောင်းထွက်ဖို့ စီစဉ်ထားတဲ့ရက်
    .hint = ထွက်ခွာမယ့်ရက်နဲ့ မတူမှသာ ဖြည့်ပါ။
field-trip-move-out-notified = ပြောင်းထွက်ကြောင်း အကြောင်းကြားတဲ့ရက် (転出届)
field-trip-bank-told = ဘဏ်ကို ပြောတဲ့ရက်
field-trip-card-handed-in = နေထိုင်ခွင့်ကတ် ပြန်အပ်တဲ့ရက်
field-trip-lump-sum-claimed = ပင်စင်ထုတ်ယူငွေ တောင်းတဲ့ရက် (脱退一時金)
field-trip-lump-sum-paid = ပင်စင်ထုတ်ယူငွေ ရတဲ့ရက်
field-trip-cash-over-1-million = ငွေသား ယန်း 1 သန်းထက်ပို ယူသွားမည်
field-trip-tax-return-filed = မထွက်ခင် ဝင်ငွေခွန် ကြေညာတဲ့ရက်
field-trip-resident-tax-settled = နေထိုင်သူအခွန် ရှင်းတဲ့ရက်
    .hint = ကိုယ်စားလှယ် ခန့်တဲ့ ဒါမှမဟုတ် အကုန်ပေးတဲ့ရက်။
field-trip-cash-declared = အကောက်ခွန်မှာ ငွေသား ကြေညာတဲ့ရက်

choice-trip-re-entry-deemed = ပြန်ဝင်မယ့်အကွက် အမှတ်ခြစ် (みなし再入国)
choice-trip-re-entry-permit = ပြန်ဝင်ခွင့် (再入国許可)
choice-trip-re-entry-none = နှစ်ခုလုံး မဟုတ်
choice-trip-tax-agent-appointed = ခန့်ပြီး
choice-trip-tax-agent-none = မခန့်ရသေး

## ဘဏ်၊ ဝယ်ယူမှု၊ ယာဉ်

entity-account = ဘဏ်စာရင်း
    .many = ဘဏ်စာရင်းများ
    .add = ဘဏ်စာရင်း ထည့်ပါ
field-account-bank = ဘဏ်
    .ask = ဘယ်ဘဏ်လဲ။
    .why = ဘဏ်စာရင်းတွေကို ခွဲသိနိုင်အောင်ပါ။
field-account-opened = ဖွင့်တဲ့ရက်
    .ask = ဘဏ်စာရင်းကို ဘယ်နေ့မှာ ဖွင့်သလဲ။
    .why = ရောက်ခါစလူတွေအတွက် ကန့်သတ်ချက်တချို့က အချိန်ကြာရင် ပြီးသွားပါတယ်။
field-account-told-until = ဘဏ်ကသိထားတဲ့ နေထိုင်ခွင့် ကုန်ဆုံးရက်
    .hint = နောက်ဆုံး ဘဏ်ကို ပြခဲ့တဲ့ နေထိုင်ခွင့် ကုန်ဆုံးရက်။

entity-purchase = ဝယ်ယူမှု ဒါမှမဟုတ် စာချုပ်
    .many = ဝယ်ယူမှုနဲ့ စာချုပ်များ
    .add = ဝယ်ယူမှု ဒါမှမဟုတ် စာချုပ် ထည့်ပါ
field-purchase-kind = ရောင်းတဲ့နည်း
    .ask = သင့်ကို ဘယ်လို ရောင်းသလဲ။
    .why = အကြောင်းမပြဘဲ ဖျက်လို့ရတဲ့ရက် (クーリング・オフ) က ဒီအပေါ် မူတည်ပါတယ်။
field-purchase-papers-received = စာချုပ်စာရွက် ရတဲ့ရက်
    .ask = စာချုပ်စာရွက်တွေ ဘယ်နေ့မှာ ရသလဲ။
    .why = ဒီရက်ကို ပထမရက်အဖြစ် ရေတွက်ပြီး ဖျက်လို့ရပါတယ်။
field-purchase-cancelled = ဖျက်တဲ့ရက်
    .hint = စာ ဒါမှမဟုတ် အီးမေးလ် ပို့တဲ့ရက်။

choice-purchase-kind-door-to-door = အိမ်တံခါးဝမှာ ဒါမှမဟုတ် လမ်းမှာ
choice-purchase-kind-telephone = ကျွန်ုပ်ဆီ ဖုန်းဆက်ပြီး
choice-purchase-kind-long-term-service = ရေရှည်သင်တန်း ဒါမှမဟုတ် ဝန်ဆောင်မှု (ဘာသာစကား၊ အလှအပ၊ ကျူရှင်)
choice-purchase-kind-multi-level = တခြားသူတွေကို ဆွဲသွင်းရတဲ့ အရောင်းကွန်ရက် (マルチ商法)
choice-purchase-kind-work-from-home = ဝယ်ရင် အလုပ်ပေးမယ်ဆိုတဲ့ အရောင်း (内職商法)
choice-purchase-kind-shop-or-online = ဆိုင်မှာ ဒါမှမဟုတ် အွန်လိုင်းမှာ

entity-vehicle = ယာဉ်
    .many = ယာဉ်များ
    .add = ယာဉ် ထည့်ပါ
field-vehicle-kind = ယာဉ် အမျိုးအစား
    .ask = ဘယ်လို ယာဉ်မျိုးလဲ။
    .why = မှတ်ပုံတင်တာက အမျိုးအစားအလိုက် ကွာပါတယ်။
field-vehicle-acquired = သင်ပိုင်ဆိုင်တဲ့ရက်
    .ask = ဘယ်နေ့မှာ ပိုင်ရှင် ဖြစ်လာသလဲ။
    .why = မှတ်ပုံတင်ရမယ့် 15 ရက်ကို ဒီရက်ကနေ ရေတွက်ပါတယ်။
field-vehicle-address-changed = လိပ်စာ ပြောင်းတဲ့ရက်
field-vehicle-registered = ကိုယ့်နာမည်နဲ့ မှတ်ပုံတင်တဲ့ရက်
field-vehicle-address-registered = လိပ်စာအသစ် မှတ်ပုံတင်တဲ့ရက်
field-vehicle-owner-changed = ရောင်းတဲ့ ဒါမှမဟုတ် ပေးလိုက်တဲ့ရက်

choice-vehicle-kind-car = ကား
choice-vehicle-kind-motorbike = ဆိုင်ကယ်
choice-vehicle-kind-bicycle = စက်ဘီး

entity-contact = ဆက်သွယ်ရန်
    .many = ဆက်သွယ်ရန်များ
    .add = ဆက်သွယ်ရန် ထည့်ပါ
field-contact-name = နာမည်
    .ask = အဲဒီလူရဲ့ နာမည်က ဘာလဲ။
    .why = သင့်ကိုယ်ပိုင်စာရင်းအတွက်သာ ဖြစ်ပါတယ်။ ဒီစက်ထဲက ဘယ်တော့မှ ထွက်မသွားပါ။
field-contact-phone = ဖုန်းနံပါတ်
    .ask = ဖုန်းနံပါတ်က ဘာလဲ။
    .why = ဒီကနေ ဖုန်းခေါ်နိုင်အောင်ပါ။
field-contact-role = ဘယ်လို ပတ်သက်သလဲ
    .ask = ဘယ်သူလဲ - အလုပ်ရှင်၊ ကျောင်း၊ အိမ်ရှင်၊ သူငယ်ချင်းလား။
    .why = လိုတဲ့သူကို မြန်မြန် ရှာတွေ့နိုင်အောင်ပါ။

## နေထိုင်ခွင့်အမျိုးအစားများ

row-statuses-diplomat = သံတမန် (外交)
row-statuses-official = တာဝန်ဖြင့်လာသော အရာရှိ (公用)
row-statuses-professor = ပါမောက္ခ (教授)
row-statuses-artist = အနုပညာရှင် (芸術)
row-statuses-religious-activities = ဘာသာရေးလုပ်ငန်း (宗教)
row-statuses-journalist = သတင်းထောက် (報道)
row-statuses-highly-skilled-professional-1a = အဆင့်မြင့်ကျွမ်းကျင်ပညာရှင် အမျိုးအစား 1 (က) (高度専門職1号イ)
row-statuses-highly-skilled-professional-1b = အဆင့်မြင့်ကျွမ်းကျင်ပညာရှင် အမျိုးအစား 1 (ခ) (高度専門職1号ロ)
row-statuses-highly-skilled-professional-1c = အဆင့်မြင့်ကျွမ်းကျင်ပညာရှင် အမျိုးအစား 1 (ဂ) (高度専門職1号ハ)
row-statuses-highly-skilled-professional-2 = အဆင့်မြင့်ကျွမ်းကျင်ပညာရှင် အမျိုးအစား 2 (高度専門職2号)
row-statuses-business-manager = လုပ်ငန်းစီမံခန့်ခွဲသူ (経営・管理)
row-statuses-legal-accounting-services = ဥပဒေ/စာရင်းကိုင် လုပ်ငန်း (法律・会計業務)
row-statuses-medical-services = ဆေးဘက်ဆိုင်ရာ လုပ်ငန်း (医療)
row-statuses-researcher = သုတေသီ (研究)
row-statuses-instructor = ကျောင်းဆရာ (教育)
row-statuses-engineer-humanities-international = အင်ဂျင်နီယာ/ပညာရပ်ကျွမ်းကျင်သူ/နိုင်ငံတကာလုပ်ငန်း (技術・人文知識・国際業務)
row-statuses-intra-company-transferee = ကုမ္ပဏီတွင်း ပြောင်းရွှေ့သူ (企業内転勤)
row-statuses-nursing-care = သူနာပြုစောင့်ရှောက်သူ (介護)
row-statuses-entertainer = ဖျော်ဖြေရေးသမား (興行)
row-statuses-skilled-labor = လက်မှုကျွမ်းကျင်သူ (技能)
row-statuses-specified-skilled-worker-1 = သတ်မှတ်ကျွမ်းကျင်လုပ်သား အမျိုးအစား 1 (SSW・特定技能1号)
row-statuses-specified-skilled-worker-2 = သတ်မှတ်ကျွမ်းကျင်လုပ်သား အမျိုးအစား 2 (SSW・特定技能2号)
row-statuses-technical-intern-training-1 = နည်းပညာအလုပ်သင် အမျိုးအစား 1 (技能実習1号)
row-statuses-technical-intern-training-2 = နည်းပညာအလုပ်သင် အမျိုးအစား 2 (技能実習2号)
row-statuses-technical-intern-training-3 = နည်းပညာအလုပ်သင် အမျိုးအစား 3 (技能実習3号)
row-statuses-employment-for-skill-development = ကျွမ်းကျင်မှု ပျိုးထောင်ရေး အလုပ်အကိုင် (育成就労)
row-statuses-cultural-activities = ယဉ်ကျေးမှုလုပ်ဆောင်မှု (文化活動)
row-statuses-temporary-visitor = ဧည့်သည် (短期滞在)
row-statuses-student = ကျောင်းသား (留学)
row-statuses-trainee = သင်တန်းသား (研修)
row-statuses-dependent = မှီခိုမိသားစု (家族滞在)
row-statuses-designated-activities = သတ်မှတ်လုပ်ဆောင်မှု (特定活動)
row-statuses-permanent-resident = အမြဲတမ်းနေထိုင်သူ (永住者)
row-statuses-spouse-of-japanese = ဂျပန်နိုင်ငံသား၏ အိမ်ထောင်ဖက် ဒါမှမဟုတ် ကလေး (日本人の配偶者等)
row-statuses-spouse-of-permanent-resident = အမြဲတမ်းနေထိုင်သူ၏ အိမ်ထောင်ဖက် ဒါမှမဟုတ် ကလေး (永住者の配偶者等)
row-statuses-long-term-resident = ရေရှည်နေထိုင်သူ (定住者)
row-statuses-special-permanent-resident = အထူးအမြဲတမ်းနေထိုင်သူ (特別永住者)
