household-title = အိမ်ထောင်စုထဲက လူတွေ
household-lead = လူတိုင်းမှာ ကိုယ်ပိုင် ရက်တွေ ရှိပါတယ်။ သူတို့အကြောင်း ပြောပြတာတွေကို သင့်သော့နဲ့ ခတ်ထားပါတယ်။
household-nobody = ဘယ်သူ့အကြောင်းမှ မပြောပြရသေးပါ။
household-nobody-next = သင်နဲ့ အတူနေသူတွေကို ထည့်ပါ။ ဒါဆို ဒီအက်ပ်က သူတို့ရဲ့ ရက်တွေကိုလည်း ပြပါမယ်။
household-add = လူတစ်ယောက် ထည့်မယ်
household-you = သင်
household-you-among = သင်
household-named = { $name } ({ $relation })
household-born = { $relation }၊ မွေးသက္ကရာဇ် { $date }
household-for = { $people } အတွက်
household-back-to-me = ကိုယ့်ဆီ ပြန်သွားမယ်
household-nothing = အခု လုပ်စရာ မရှိပါ
household-see-all = ဒီလူအတွက် အားလုံး ကြည့်မယ်
household-edit = ဒီလူအကြောင်း ပြောပြထားတာတွေ
household-others = အိမ်ထောင်စုထဲက တခြားသူတွေအတွက်
household-questions = မေးခွန်း { $count } ခု

household-move = { $date } မှာ အိမ်ပြောင်းခြင်း
household-move-undated = အိမ်ပြောင်းခြင်း
household-together = ဒါကို တစ်ခေါက်တည်းသွားပြီး အတူတူ လုပ်နိုင်ပါတယ်။ တစ်ယောက်တည်းက အားလုံးကိုယ်စား သွားလို့ ရမလား ရုံးကို မေးပါ။ လူတိုင်းရဲ့ စာရွက်စာတမ်းတွေကို ယူသွားပါ။
household-everywhere = ဘယ်နေရာမှာမဆို
household-done-for = { $people } အတွက် ပြီးပါပြီ
household-papers = တစ်ခါပဲ ယူသွားရမယ့်အရာတွေ

household-overview = လူတိုင်းအတွက် နောက်လာမယ့်အရာ
household-together-hint = အိမ်ပြောင်းဖို့ စာရင်းတစ်ခုတည်း ပါပါတယ်
household-all-done = ဒါတွေအားလုံး လုပ်ပြီးပါပြီ
