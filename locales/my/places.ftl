### အနီးက နေရာများ။

places-title = သင့်အနီးက နေရာများ
places-lead = ရုံး၊ ဘေးရှောင်နေရာ၊ ဆေးခန်း။ အကွာအဝေးကို ဒီစက်ထဲမှာပဲ တွက်ပါတယ်။
places-link = အနီးမှာ ရှာမယ်
places-around = { $town } အနီး
places-choose = မြို့ ဒါမှမဟုတ် မြို့နယ် ရွေးပါ
places-choose-lead = အဲဒီက ရုံးကနေ အကွာအဝေး တိုင်းပါတယ်။ သင့်အကြောင်း ဒီမှာ ဘာမှ မပြပါ၊ ဘာမှ မပို့ပါ။
places-change-town = တခြားမြို့ ဒါမှမဟုတ် မြို့နယ်
places-what = ဘာရှာနေသလဲ။
places-what-all = အားလုံး
places-danger = ဘယ်ဘေးအန္တရာယ်မှာ ဘေးကင်းသလဲ။
places-danger-any = ဘယ်ဟာမဆို
places-speaks-mine = ကိုယ့်ဘာသာစကား ပြောတဲ့နေရာ
places-open-now = အခု ဖွင့်ထား
places-narrow = စာရင်းကို လျှော့မယ်
places-text = အမည် ဒါမှမဟုတ် လိပ်စာ
places-search = ရှာမယ်
places-found = { $count ->
   *[other] မျဉ်းဖြောင့်အကွာအဝေးနဲ့ အနီးဆုံး { $count } နေရာ
}
places-none = ဘာမှ မတွေ့ပါ။
places-none-do = တခြားအရာကို ရှာပါ၊ ဒါမှမဟုတ် စစ်ထုတ်ထားတာကို လျှော့ပါ။
places-no-list = { $town } အတွက် နေရာစာရင်း အက်ပ်ထဲမှာ မရှိသေးပါ။
places-no-list-do = ဆက်တင်မှာ အများပြည်သူစာရင်းတွေ ဖွင့်လို့ ရပါတယ်။ မြို့နယ်ရဲ့ ဝက်ဘ်ဆိုက်မှာလည်း ရှိနိုင်ပါတယ်။
places-town-web = { $town } ရဲ့ ဝက်ဘ်ဆိုက်
places-settings = ဆက်တင် ဖွင့်မယ်
places-kept = သင် သိမ်းထားတာ
places-kept-gone = “{ $name }” က အရင်ပါခဲ့တဲ့ စာရင်းထဲမှာ မရှိတော့ပါ။
places-sources = ဒါကို ဘယ်သူပြောတာလဲ

places-map = ဘယ်နေရာမှာလဲ
places-middle = { $town } မြို့နယ်ရုံး
places-middle-point = သင်ရွေးထားတဲ့ နေရာ
places-map-words = { $count ->
   *[other] အလယ်တစ်ဝိုက်က { $count } နေရာကို ပြတဲ့ပုံ။ အောက်ကစာရင်းမှာ နံပါတ် အတူတူပါ။
} အပေါ်ဘက်က မြောက်ပါ။ မျဉ်းက { $bar } ရှည်ပါတယ်။
places-map-north = မြောက်

distance-metres = { $metres } မီတာ
distance-kilometres = { $kilometres } ကီလိုမီတာ

place-open-until = { $time } အထိ ဖွင့်တယ်
place-open-always = နေ့ရောညပါ ဖွင့်တယ်
place-opens-at = အခု ပိတ်ထား၊ { $time } မှာ ဖွင့်မယ်
place-closed = အခု ပိတ်ထား
place-hours-unknown = ဖွင့်ချိန် မသိရသေးပါ
place-speaks-yours = သင့်ဘာသာစကား ပြောတယ်
place-safe-in = ဘေးရှောင်လို့ရတဲ့ ဘေးများ
place-safe-note = စာရင်းမှာ ဒီဘေးတွေအတွက်လို့ ရေးထားပါတယ်။ တခြားဘေးမှာ ဘေးမကင်းတာ ဖြစ်နိုင်ပါတယ်။
place-distance = အကွာအဝေး
place-name-japanese = ဂျပန်လို အမည်
place-address = လိပ်စာ
place-web = ဝက်ဘ်စာမျက်နှာ
place-hours = ဖွင့်ချိန်
place-times = ဘယ်အချိန်
place-languages = ဘာသာစကားတွေ
place-capacity = ဆံ့တဲ့ လူဦးရေ
place-people = { $count ->
   *[other] လူ { $count } ယောက်
}
place-notes = စာရင်းထဲက နောက်ထပ်အချက်များ (ဂျပန်ဘာသာ)
place-way = သွားတဲ့လမ်း
place-map-link = OpenStreetMap မှာ ပြမယ်
place-route-link = OpenStreetMap မှာ သွားတဲ့လမ်း ကြည့်မယ်
place-geo-link = ကိုယ့်မြေပုံအက်ပ်မှာ ဖွင့်မယ်
place-leaves = ဒါတွေက အက်ပ်အပြင်ကို ထွက်ပါတယ်။ ဒါဆိုရင် သင် ဘယ်နေရာကို ကြည့်သလဲ မြေပုံပိုင်ရှင်က သိပါမယ်။
place-show = လိပ်စာကို ဂျပန်လို ပြမယ်
place-keep = ဒီနေရာကို သိမ်းမယ်
place-keep-no-more = မသိမ်းတော့ပါ
place-ask-way = ဒီနေရာကို သွားချင်ပါတယ်။ လမ်းပြပေးပါ။
place-checked = { $date } မှာ စစ်ခဲ့ပါတယ်
