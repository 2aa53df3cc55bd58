### ရှာဖွေခြင်း။

search-title = ရှာဖွေမယ်
search-field = ဘာရှာနေသလဲ။
search-hint = သင့်ဘာသာစကား၊ ဂျပန်စာ ဒါမှမဟုတ် ဂျပန်စကားကို အင်္ဂလိပ်အက္ခရာနဲ့ ရိုက်ပါ။
search-begin = စာထဲက စကားလုံး၊ ရုံး ဒါမှမဟုတ် မြို့နာမည်၊ သင်လုပ်ချင်တာကို ရိုက်လို့ ရပါတယ်။
search-count = { $count ->
   *[other] { $count } ခု တွေ့ပါတယ်
}
search-none = “{ $text }” အတွက် ဘာမှ မတွေ့ပါ။
search-none-do = တခြားစကားလုံး ဒါမှမဟုတ် သင့်စာထဲက ဂျပန်စကားလုံးနဲ့ ရှာကြည့်ပါ။ ဒီလူတွေကလည်း ကူညီနိုင်ပါတယ်။
search-contacts = ဘယ်သူ့ကို မေးရမလဲ

search-kind-area = ဘဝနယ်ပယ်
search-kind-guide = သိထားသင့်တာ
search-kind-calculator = တွက်ချက်ကိရိယာ
search-kind-pathway = ရှေ့ဆက် ဖြစ်နိုင်တာ
search-kind-event = ဘဝအပြောင်းအလဲ
search-kind-contact = မေးလို့ ရတဲ့နေရာ
search-kind-municipality = မြို့ ဒါမှမဟုတ် မြို့နယ်
search-kind-place = နေရာ
search-kind-record = သင် ပြောပြထားတာ
