unit-hours = { $hours } နာရီ
unit-minutes = { $minutes } မိနစ်
unit-hours-and-minutes = { $hours } { $minutes }
unit-half-days = { $number } ရက်
unit-points = { $count } မှတ်
unit-percent = { $number }%

amount-yen-exact = ယန်း { $amount }

input-not-hours = “{ $value }” က အလုပ်ချိန် မဟုတ်ပါ။
input-not-hours-do = နာရီကို 8၊ 7.5 ဒါမှမဟုတ် 7:30 လို ရေးပါ။
input-not-a-time = “{ $value }” က နာရီအချိန် မဟုတ်ပါ။
input-not-a-time-do = 9:00 ဒါမှမဟုတ် 22:30 လို ရေးပါ။
hours-hint = နာရီ၊ ဥပမာ 8၊ 7.5 ဒါမှမဟုတ် 7:30
time-hint = ဥပမာ 9:00 ဒါမှမဟုတ် 22:30

calculators-title = တွက်ချက်ကိရိယာများ
calculators-lead = လုပ်ခ၊ အလုပ်ချိန်၊ ခွင့်ရက်၊ အခကြေးငွေ စတာတွေကို တွက်ကြည့်ပါ။ အားလုံး ဒီစက်ထဲမှာပဲ ရှိပါတယ်။
calculator-form = ဖြည့်ရမယ့်အရာတွေ
calculator-optional = မဖြည့်ဘဲ ထားလို့ ရပါတယ်။
calculator-still-needed = ရလဒ် ထွက်ဖို့ လိုသေးတာတွေ
calculator-result = ရလဒ်
calculator-details = ရလဒ် အားလုံး
calculator-steps = တွက်ပုံ
calculator-figures = တွက်ရာမှာ သုံးတဲ့ ဥပဒေပါ ကိန်းဂဏန်းတွေ
calculator-figure-from = { DATETIME($from, dateStyle: "medium") } ကနေ စပြီး အာဏာတည်ပါတယ်
calculator-sentence = ဒါကို ပြောနိုင်၊ ပြနိုင်ပါတယ်
calculator-law = ဥပဒေ
calculator-filled-in = သင် ပြောပြထားတာထဲက ဖြည့်ထားပါတယ်။ ဒီမှာ ပြောင်းလို့ ရပါတယ်။ ပြောပြထားတာက မပြောင်းပါ။
calculator-row-add = အကြောင်းတစ်ကြောင်း ထည့်မယ်
calculator-row-remove = ဒီအကြောင်းကို ဖျက်မယ်
calculator-row = အကြောင်း { $number }
calculator-fill-in = အပေါ်က နေရာတွေကို ဖြည့်ပါ။ ပြီးရင် ရလဒ် ဒီမှာ ပေါ်လာပါမယ်။
calculator-no-figure = { DATETIME($date, dateStyle: "medium") } အတွက် ဥပဒေပါ ကိန်းဂဏန်းကို ကျွန်ုပ်တို့ မသိပါ။
calculator-no-figure-do = အောက်က နေရာမှာ မေးပါ၊ ဒါမှမဟုတ် တခြားရက်ကို ရွေးပါ။
calculator-start-over = အားလုံး ဖျက်ပြီး ပြန်စမယ်
calculator-limit = ကန့်သတ်ချက် - { $limit }
calculator-line-of = { $label } { $of }

result-fine = အဆင်ပြေပါတယ်
result-attention = ဒါကို ကြည့်ပါ

life-calculators = တွက်ချက်ကိရိယာများ
life-calculators-hint = လုပ်ခ၊ အလုပ်ချိန်၊ ခွင့်ရက်၊ အခကြေးငွေ၊ ပင်စင်
area-calculators = တွက်ကြည့်ရန်
