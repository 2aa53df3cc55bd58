group-overdue = ရက်လွန်နေတာတွေ
group-today = ဒီနေ့
group-this-week = ဒီအပတ်
group-later = နောက်ပိုင်း
group-needs-answer = ဖြေဖို့ လိုတာတွေ
group-rights = အခု သင်ရထားတဲ့ အခွင့်အရေးတွေ
group-changed = ပြောင်းသွားတာတွေ
group-coming-law = ပြောင်းတော့မယ့် ဥပဒေတွေ
group-always = အမြဲ သတိထားရမယ့်အရာတွေ
group-possible = သင်နဲ့ သက်ဆိုင်နိုင်တာတွေ
group-done = ပြီးတာတွေ

state-needs-answer = မေးခွန်းတစ်ခု ဖြေပေးဖို့ လိုပါတယ်
state-upcoming = အချိန် မရောက်သေးပါ
state-open = အခု လုပ်နိုင်ပါတယ်
state-due-soon = နောက်ဆုံးရက် နီးနေပါပြီ
state-overdue = နောက်ဆုံးရက် ကျော်သွားပါပြီ
state-done = ပြီးပါပြီ
state-right = ဒါက သင့်အခွင့်အရေးပါ
state-coming-law = ဒီဥပဒေ အာဏာမတည်သေးပါ
state-perhaps = ဒါက သင်နဲ့ သက်ဆိုင်နိုင်ပါတယ်
state-standing = အမြဲတမ်း သက်ဆိုင်ပါတယ်
state-past = ဒီအတွက် အချိန် ကုန်သွားပါပြီ

kind-duty = သင် လုပ်ရမယ့်အရာ
kind-window = သတ်မှတ်ချိန်အတွင်း လုပ်နိုင်တဲ့အရာ
kind-right = သင့်အခွင့်အရေး
kind-limit = ဥပဒေက သတ်မှတ်ထားတဲ့ ကန့်သတ်ချက်
kind-ban = တခြားသူတွေက သင့်အပေါ် မလုပ်ရတဲ့အရာ

due-on = { $date } နောက်ဆုံး
last-open-day = ရုံးက { $date } အထိ ဖွင့်ပါတယ်
opens-on = { $date } ကနေ စပြီး
done-on = { $date } မှာ ပြီးခဲ့ပါတယ်
in-force-from = { $date } ကနေ စပြီး အာဏာတည်ပါတယ်
act-by = { $date } နောက်ဆုံးထားပြီး သွားပါ
cautious = ရုံးတွေက ဒီဥပဒေကို နှစ်မျိုး နားလည်ကြပါတယ်။ စိတ်ချရအောင် { $date } နောက်ဆုံးထားပြီး စီစဉ်ပါ။
overdue-calm = အခုလည်း လုပ်လို့ ရပါသေးတယ်။ တတ်နိုင်သမျှ မြန်မြန်သွားပြီး နောက်ကျသွားကြောင်း ပြောပြပါ။

part-what = ဘာလုပ်ရမလဲ
part-where = ဘယ်နေရာ
part-bring = ယူသွားရမယ့်အရာတွေ
part-cost = ကုန်ကျစရိတ်
part-late = နောက်ကျသွားရင်
part-why = ဘာကြောင့် သင်နဲ့ သက်ဆိုင်သလဲ
part-law = ဥပဒေ
part-counting = ရက်ကို ရေတွက်ပုံ
part-rights = ဒီကိစ္စမှာ သင့်အခွင့်အရေး
part-form = ဖြည့်ရမယ့် ပုံစံ
part-ask = မေးလို့ ရတဲ့နေရာ
part-publisher = ဘယ်သူက ပြောတာလဲ
cost-free = အခမဲ့

confidence-verified = ဥပဒေနဲ့ တိုက်စစ်ပြီး
    .note = ဥပဒေစာသားနဲ့ နှိုင်းယှဉ်ထားပါတယ်။
confidence-from-knowledge = ဥပဒေနဲ့ မတိုက်စစ်ရသေးပါ
    .note = လူအများ သိထားတဲ့အရာပါ။ ဒါပေမဲ့ ဥပဒေစာသားနဲ့ မနှိုင်းယှဉ်ရသေးပါ။
confidence-uncertain = မသေချာပါ
    .note = ဒီအချက်ကို အားမကိုးခင် အရင်မေးပါ။

change-added = သင်နဲ့ အသစ် သက်ဆိုင်လာပါတယ်
change-removed = သင်နဲ့ မသက်ဆိုင်တော့ပါ
change-moved = နောက်ဆုံးရက်က { $from } ကနေ { $to } ကို ပြောင်းသွားပါတယ်
change-moved-unknown = နောက်ဆုံးရက် ပြောင်းသွားပါတယ်
change-opened = အခု လုပ်လို့ ရပါပြီ

questions-count = { $count ->
    [0] မေးခွန်း မရှိပါ
   *[other] မေးခွန်း { $count } ခု
}
progress = { $all } ခုမှာ { $done } ခု ပြီး
