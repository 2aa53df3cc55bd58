item-change = ပြောင်းမယ်
item-legal-last-day = ဥပဒေအရ နောက်ဆုံးရက်က { $date } ပါ။
item-when-done = ဒါကို ဘယ်နေ့က လုပ်ခဲ့သလဲ။
item-future-day = အဲဒီနေ့ မရောက်သေးပါ။
item-save-done = ပြီးပြီလို့ သိမ်းမယ်
item-done = ပြီးပါပြီ
item-not-done = တကယ်တော့ မပြီးသေးပါ
item-law-elsewhere = ဒီဥပဒေရဲ့ စာသား ဒီအက်ပ်ထဲမှာ မပါပါ။ e-Gov မှာ ဖတ်လို့ ရပါတယ်။
item-law-source = e-Gov ဥပဒေရှာဖွေရေး (ဂျပန်ဘာသာ)
item-law-as-of = { $date } အထိ ပြင်ဆင်ထားတဲ့ ဥပဒေစာသား
item-law-checked = ဥပဒေကို { $date } မှာ ဖတ်ခဲ့ပါတယ်
item-publisher = ဒါကို { $publisher } က ထုတ်ပြန်ပါတယ်။
item-in-general = ဒါက ယေဘုယျ စည်းကမ်းပါ။ သင်နဲ့ မသက်ဆိုင်တာလည်း ဖြစ်နိုင်ပါတယ်။

counter-brought = ယူလာတဲ့အရာတွေ
counter-date-here = ရက်စွဲကို ဒီမှာ ရေးပေးပါ

life-open = လုပ်စရာ { $count } ခု
life-lead = တာဝန်၊ အခွင့်အရေးနဲ့ အကူအညီတွေကို နယ်ပယ်အလိုက် ကြည့်ပါ။
area-mine = အခု သင့်အတွက်
area-general = ဒီနယ်ပယ်က စည်းကမ်းအားလုံး
area-general-note = ဒါတွေက လူတိုင်းအတွက် စည်းကမ်းတွေပါ။ အားလုံးတော့ သင်နဲ့ သက်ဆိုင်ချင်မှ သက်ဆိုင်ပါမယ်။
area-contacts = ဘယ်သူ့ကို မေးရမလဲ
area-contacts-near = ဒေသတစ်ခုတည်းအတွက် အကူအညီပေးတဲ့နေရာတွေ
contact-confirmed = ဒီဖုန်းနံပါတ်ကို စစ်ပြီးပါပြီ။
contact-unconfirmed = ဒီဖုန်းနံပါတ်ကို မစစ်ရသေးပါ။
contact-speaks-yours = သင့်ဘာသာစကားနဲ့ ပြောလို့ ရပါတယ်
contact-languages = ဘာသာစကားတွေ
contact-hours = ဖွင့်ချိန်
contact-hours-unknown = ဖွင့်ချိန်ကို မသိရသေးပါ။

hours-always = နေ့တိုင်း 24 နာရီ
hours-span = { $from } မှ { $to } အထိ
hours-open = { $days } - { $times }
hours-closed = ပိတ်ရက် - { $days }
hours-public-holidays = အများပြည်သူ ရုံးပိတ်ရက်

timeline-next = နောက်လာမယ့်အရာ
timeline-same-day = တစ်ရက်တည်းမှာ နောက်ထပ် { $count } ခု ရှိပါတယ်
timeline-nothing = နောက် 12 လအတွင်း ရက်သတ်မှတ်ထားတာ မရှိပါ။
timeline-nothing-do = သင့်အကြောင်း ထပ်ပြောပြရင် ရက်စွဲတွေ ဒီမှာ ပေါ်လာပါမယ်။
timeline-today = ဒီနေ့၊ { $date }
timeline-lead = ရှေ့ 12 လ

