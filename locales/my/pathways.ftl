pathways-title = ရှေ့ဆက် ဖြစ်နိုင်တာ
pathways-lead = သင့်နေထိုင်ခွင့်ကနေ တခြားနေထိုင်ခွင့်၊ အမြဲတမ်းနေထိုင်ခွင့် ဒါမှမဟုတ် ဂျပန်နိုင်ငံသား ဖြစ်ဖို့ လမ်းတွေ။
pathways-general-note = ဒါတွေက ယေဘုယျ လမ်းတွေပါ။ ဘာရှိပြီး ဘာလိုသေးလဲ ကြည့်ဖို့ သင့်အချက်အလက်ကို ဖွင့်ပါ။
pathways-none = သင့်နေထိုင်ခွင့်ကနေ သွားလို့ရတဲ့လမ်းကို ကျွန်ုပ်တို့ မသိသေးပါ။
pathways-tell-status = သင့်လမ်းတွေကို ကြည့်ဖို့ နေထိုင်ခွင့်အမျိုးအစားကို ပြောပြပါ။
pathways-perhaps = သင်နဲ့ သက်ဆိုင်နိုင်တာ
pathways-coming = မဖွင့်သေးတဲ့လမ်း
pathways-ways = ဒီကနေ သွားလို့ရတဲ့လမ်း
pathways-all = လမ်းအားလုံး
pathways-elsewhere = ဒီလမ်းက သင့်အခုနေထိုင်ခွင့်ကနေ မစပါ။
pathways-perhaps-note = ဒီလမ်းက သင့်အတွက် ဟုတ်၊ မဟုတ် ကျွန်ုပ်တို့ မသိသေးပါ။
pathways-others = တခြားလမ်းတွေ

pathways-you-are-here = အခု - { $status }
pathways-you = သင့်အခုနေထိုင်ခွင့်
pathways-goal = ပန်းတိုင် - { $goal }
pathways-goal-role = ပန်းတိုင်
pathways-way = လမ်း

pathways-met = { $all } ချက်မှာ { $met } ချက် ပြည့်ပြီ
pathways-next = လိုသေးတာ - { $title }
pathways-from = အခုအတိုင်း ဆက်ရှိရင် { $date } ကစပြီး
pathways-all-met = အချက်အလက်နဲ့ ကြည့်တဲ့ သတ်မှတ်ချက်အားလုံး ပြည့်ပါပြီ။ ရုံးက ဆုံးဖြတ်ပါတယ်။
pathways-not-certain = { $count ->
   *[other] မသေချာတာ { $count } ချက်
}
pathways-opens = { $date } ကစပြီး ဖွင့်မယ်

outcome-met = ဒါ ရှိပါပြီ
outcome-not-yet = မပြည့်သေးပါ - { $date } ကစပြီး
outcome-not-met = ပြောပြထားသလောက်ဆို မပြည့်သေးပါ
outcome-unknown = အဖြေ လိုပါတယ်
outcome-rather-not-said = မပြောလိုပါ
outcome-discretion = ရုံးက ဆုံးဖြတ်ပါတယ်
outcome-fact = အချက်အလက်
outcome-coming = { $date } ကစပြီး တောင်းမယ်
outcome-uncertain = မသေချာပါ။ အားမကိုးခင် မေးပါ။
outcome-from-knowledge = အတွေ့အကြုံအရ ဖြစ်ပါတယ်။ ဥပဒေမှာ မဖတ်ရသေးပါ။

pathways-facts = လိုအပ်တာ
pathways-decided = ရုံးက ဆုံးဖြတ်တာ
pathways-uncertain = မသေချာတာ ဒါမှမဟုတ် လာမယ့်အရာ
pathways-answer = ပိုသိဖို့ ဖြေပါ
pathways-tell = ဖြစ်ပြီးပြီလား။ ဒီမှာ ပြောပြပါ
pathways-no-promise = အချက်အားလုံး ပြည့်ရင်တောင် ရုံးက ခွင့်မပြုတာ ရှိနိုင်ပါတယ်။ တချို့ မပြည့်သေးရင်လည်း လက်မလျှော့ခင် မေးပါ။
