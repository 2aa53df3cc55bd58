group-overdue = ရက်လွန်နေသည်များ
group-today = ယနေ့
group-this-week = ယခုအပတ်
group-later = နောက်ပိုင်း
group-needs-answer = ဖြေရန် လိုသည်များ
group-rights = ယခု သင်ရရှိသော အခွင့်အရေးများ
group-changed = ပြောင်းလဲသွားသည်များ
group-coming-law = ပြောင်းလဲမည့် ဥပဒေများ
group-done = ပြီးသည်များ

state-needs-answer = မေးခွန်းတစ်ခု ဖြေပေးရန် လိုပါသည်
state-upcoming = အချိန် မရောက်သေးပါ
state-open = ယခု လုပ်နိုင်ပါသည်
state-due-soon = နောက်ဆုံးရက် နီးနေပါပြီ
state-overdue = နောက်ဆုံးရက် ကျော်သွားပါပြီ
state-done = ပြီးပါပြီ
state-right = ဒါက သင့်အခွင့်အရေး ဖြစ်ပါသည်
state-coming-law = ဤဥပဒေ အာဏာမတည်သေးပါ
state-perhaps = ဒါက သင်နှင့် သက်ဆိုင်နိုင်ပါသည်

kind-duty = သင် လုပ်ရမည့်အရာ
kind-window = သတ်မှတ်ချိန်အတွင်း လုပ်နိုင်သောအရာ
kind-right = သင့်အခွင့်အရေး
kind-limit = သင် မကျော်လွန်ရမည့် ကန့်သတ်ချက်
kind-ban = အခြားသူများက သင့်အပေါ် မလုပ်ရသောအရာ

due-on = { $date } နောက်ဆုံးထား၍
last-open-day = ရုံးဖွင့်သည့် နောက်ဆုံးရက်မှာ { $date } ဖြစ်ပါသည်
opens-on = { $date } မှစ၍
done-on = { $date } တွင် ပြီးခဲ့သည်
due-none = သတ်မှတ်ထားသော နောက်ဆုံးရက် မရှိပါ
in-force-from = { $date } မှစ၍ အာဏာတည်သည်
overdue-calm = ယခုလည်း လုပ်နိုင်ပါသေးသည်။ အမြန်ဆုံးသွားပြီး နောက်ကျကြောင်း ပြောပြပါ။

part-what = ဘာလုပ်ရမလဲ
part-when = ဘယ်အချိန်
part-where = ဘယ်နေရာ
part-bring = ယူသွားရမည့်အရာများ
part-cost = ကုန်ကျစရိတ်
part-late = နောက်ကျလျှင်
part-why = ဘာကြောင့် သင်နှင့် သက်ဆိုင်သလဲ
part-law = ဥပဒေ
part-counting = ရက်ကို ရေတွက်ပုံ
cost-free = အခမဲ့

confidence-verified = ဥပဒေနှင့် တိုက်စစ်ပြီး
    .note = ဥပဒေစာသားနှင့် နှိုင်းယှဉ်ထားပါသည်။
confidence-from-knowledge = ဥပဒေနှင့် မတိုက်စစ်ရသေးပါ
    .note = လူအများ သိထားသောအရာ ဖြစ်သော်လည်း ဥပဒေစာသားနှင့် မနှိုင်းယှဉ်ရသေးပါ။
confidence-uncertain = မသေချာပါ
    .note = ဤအချက်ကို အားမကိုးမီ အရင်မေးမြန်းပါ။

items-count = { $count } ခု
questions-count = { $count ->
    [0] မေးခွန်း မရှိပါ
   *[other] မေးခွန်း { $count } ခု
}
progress = { $all } ခုတွင် { $done } ခု ပြီး
