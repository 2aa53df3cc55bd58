### သတိပေးချက်များ။

alerts-title = သတိပေးချက်များ
alerts-hint = ငလျင်၊ ဆူနာမီ၊ မိုးလေဝသ - သင့်နေရာတွေနဲ့ ဆိုင်တာ
alerts-nothing = သင့်နေရာတွေအတွက် ထုတ်ပြန်ထားတာ မရှိပါ။
alerts-nothing-next = ထုတ်ပြန်တာ ရှိရင် ဒီမှာနဲ့ “ဒီနေ့” မှာ ပေါ်ပါမယ်။
alerts-no-place = ဘယ်နေရာအတွက် သတိပေးချက် လိုသလဲ ကျွန်ုပ်တို့ မသိပါ။
alerts-no-place-next = မြို့နယ်တစ်ခု ရွေးပါ။ ဒီစက်ထဲမှာပဲ သိမ်းထားပါတယ်။
alerts-never-heard = သတိပေးချက်တွေ မယူရသေးပါ။
alerts-never-heard-next = ဆက်တင်မှာ သတိပေးချက်ကို ဖွင့်ပါ။ အဲဒီအထိ တီဗီ၊ ရေဒီယိုနဲ့ ပတ်ဝန်းကျင်ကို ဂရုစိုက်ပါ။
alerts-elsewhere = ဂျပန်ရဲ့ တခြားနေရာတွေ
alerts-history = လွန်ခဲ့တဲ့ တစ်လအတွင်း ထုတ်ပြန်ခဲ့တာတွေ
alerts-history-empty = ဘာမှ မထုတ်ပြန်ခဲ့ပါ။
alerts-disaster-card = ဘေးအန္တရာယ် ကြုံရင် - ဘာလုပ်ရမလဲ၊ ဘယ်သူ့ကို ခေါ်ရမလဲ

## ဘယ်နေရာအတွက်လဲ

alerts-place-home = နေအိမ်
alerts-place-work = အလုပ်
alerts-place-school = ကျောင်း
alerts-place-family = { $name } ရဲ့ နေအိမ်
alerts-place-other = သင်ရွေးထားတဲ့ နေရာ
alerts-choose-area = သတိပေးချက်အတွက် နေရာ ရွေးမယ်
alerts-change-area = တခြားနေရာ ရွေးမယ်
alerts-forget-area = ဘယ်နေရာမှ မပြတော့ပါနဲ့
alerts-area-note = ဒီရွေးချယ်မှုကိုပဲ သိမ်းထားပါတယ်။ ဒီစက်ကို ကိုင်တဲ့သူတိုင်း မြင်နိုင်ပါတယ်။ သင့်အကြောင်း တခြားဘာမှ မသိမ်းပါ။

## ဘယ်လောက် အသစ်လဲ

alerts-heard-minutes = { $minutes ->
   *[other] နောက်ဆုံးရတဲ့သတင်း - လွန်ခဲ့တဲ့ { $minutes } မိနစ်က
}
alerts-heard-hours = { $hours ->
   *[other] နောက်ဆုံးရတဲ့သတင်း - လွန်ခဲ့တဲ့ { $hours } နာရီက
}
alerts-heard-days = { $days ->
   *[other] နောက်ဆုံးရတဲ့သတင်း - လွန်ခဲ့တဲ့ { $days } ရက်က
}
alerts-heard-now = သတင်း အခုပဲ ရပါတယ်
alerts-stale = ဒီသတင်း ဟောင်းနေတာ ဖြစ်နိုင်ပါတယ်။ တီဗီ၊ ရေဒီယိုနဲ့ ပတ်ဝန်းကျင်ကို ကြည့်ပါ။

## ဘယ်လောက် ပြင်းထန်လဲ

alerts-severity-extreme = အသက်အန္တရာယ်
alerts-severity-severe = ပြင်းထန်
alerts-severity-moderate = သတိထားပါ
alerts-severity-minor = သိထားရန်
alerts-severity-unknown = သတင်း
alerts-level = အဆင့် { $level }
alerts-volcano-level = မီးတောင် အဆင့် { $level }
alerts-drill = လေ့ကျင့်မှု
alerts-drill-note = ဒါက လေ့ကျင့်မှုပါ။ တကယ် ဘာမှ မဖြစ်ပါ။
alerts-test = စမ်းသပ်မှု
alerts-cancelled = ပြန်ပယ်ဖျက်ပြီး
alerts-lifted = ရုပ်သိမ်းပြီး
alerts-corrected = ပြင်ဆင်ပြီး
alerts-old = ထုတ်ပြန်တာ ကြာပါပြီ။ ပြီးသွားတာ ဖြစ်နိုင်ပါတယ်။

## သတိပေးချက်တစ်ခု

alerts-sent = ထုတ်ပြန်ချိန် - { $time }
alerts-until = { $time } အထိ
alerts-moment = { $date }၊ { $time }
alerts-moment-today = ဒီနေ့ { $time }
alerts-japan-time = အချိန်အားလုံးက ဂျပန်အချိန်ပါ။
alerts-facts = သိရသလောက်
alerts-do = အခု ဘာလုပ်ရမလဲ
alerts-levels = အဆင့် 5 ဆင့်ရဲ့ အဓိပ္ပာယ်
alerts-official = တရားဝင် စာသား (ဂျပန်ဘာသာ)
alerts-official-missing = နောက်ထပ် စာသား မရှိပါ။
alerts-source = ရင်းမြစ် - { $publisher }၊ { $time }။ သင့်ဘာသာစကားနဲ့ စာသားကို ကျွန်ုပ်တို့ ရေးထားပါတယ်။
alerts-areas-all = နေရာအားလုံး
alerts-areas-more = { $count ->
   *[other] နောက်ထပ် { $count } နေရာ
}

## သိရသလောက်

alerts-fact-intensity-here = ဒီနေရာရဲ့ တုန်ခါမှု
alerts-fact-intensity-expected = ဒီနေရာမှာ ဖြစ်နိုင်တဲ့ တုန်ခါမှု
alerts-intensity = တုန်ခါအား (震度) { $intensity }
alerts-intensity-range = တုန်ခါအား (震度) { $from } မှ { $to }
alerts-intensity-or-more = တုန်ခါအား (震度) { $from } နဲ့ အထက်
alerts-fact-intensity-strongest = အပြင်းဆုံး တုန်ခါမှု
alerts-fact-epicentre = ငလျင်ဗဟိုချက်
alerts-fact-origin = ငလျင်ဖြစ်ချိန်
alerts-fact-magnitude = ငလျင်ပြင်းအား (မက်ဂနီကျု M)
alerts-fact-depth = အနက်
alerts-depth = { $km } ကီလိုမီတာလောက်
alerts-depth-shallow = အလွန်တိမ်
alerts-fact-long-period = ဖြည်းဖြည်းယိမ်းမှု အဆင့် (長周期地震動階級)
alerts-fact-height = ခန့်မှန်း လှိုင်းအမြင့်
alerts-fact-arrival = ပထမလှိုင်း ရောက်မယ့်အချိန်
alerts-height = { $metres } မီတာ
alerts-height-or-more = { $metres } မီတာနဲ့ အထက်
alerts-height-less = { $metres } မီတာအောက်
alerts-fact-measured = { $station } မှာ တိုင်းတာချက်
alerts-measured = { $time } မှာ { $height }
alerts-fact-volcano = မီးတောင်
alerts-fact-phenomenon = တွေ့ရတာ
alerts-fact-plume = မီးတောင်ဝအထက် မီးခိုးအမြင့်
alerts-metres = { $metres } မီတာ
alerts-fact-typhoon = တိုင်ဖုန်းမုန်တိုင်း
alerts-typhoon = အမှတ် { $number } { $name }
alerts-fact-place = ရောက်နေတဲ့နေရာ
alerts-fact-pressure = ဗဟိုချက်က လေဖိအား
alerts-pressure = { $hpa } hPa
alerts-fact-wind = အပြင်းဆုံး လေ
alerts-wind = တစ်စက္ကန့် { $ms } မီတာ

## ဘယ်ကို သွားမလဲ

alerts-sites = ဒီဘေးအတွက် အနီးဆုံး ဘေးရှောင်နေရာ (避難場所) များ
alerts-sites-of = { $place } အလယ်ကနေ တွက်ထားတာ
alerts-sites-checked = မြို့နယ်ရဲ့ စာရင်းကပါ။ အခု ဘယ်နေရာတွေ ဖွင့်ထားသလဲ ကျွန်ုပ်တို့ မသိပါ။
alerts-sites-none = ဒီနေရာမှာ ဒီဘေးအတွက် ဘေးရှောင်နေရာစာရင်း ကျွန်ုပ်တို့မှာ မရှိပါ။
