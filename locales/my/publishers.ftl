### ထုတ်ပြန်သူများ (ဆက်တင်)။

publishers-title = ထုတ်ပြန်သူများ
publishers-lead = သင် ဒီမှာ ဖတ်ရတာတွေကို ထုတ်ပြန်သူက ရေးပါတယ်။ ဘယ်သူ့ကို ယုံမလဲ သင် ရွေးပါ။
publishers-built-in = ဒီအက်ပ်ရဲ့ အစိတ်အပိုင်း
publishers-add = ထုတ်ပြန်သူ ထည့်မယ်
publishers-none = တခြားထုတ်ပြန်သူ မထည့်ရသေးပါ။

## ထုတ်ပြန်သူတစ်ဦး

publishers-checked = { $date } မှာ နောက်ဆုံး စစ်ခဲ့ပါတယ်
publishers-never-checked = မစစ်ရသေးပါ
publishers-edition = ထုတ်ပြန်ချက် အမှတ် { $number }
publishers-address = လိပ်စာ
publishers-fingerprint = အတည်ပြုနံပါတ် (fingerprint)
publishers-fingerprint-hint = ဒီနံပါတ်တွေကို ထုတ်ပြန်သူရဲ့ ပိုစတာ ဒါမှမဟုတ် ဝက်ဘ်ဆိုက်က နံပါတ်တွေနဲ့ တိုက်ကြည့်ပါ။ တူရပါမယ်။
publishers-fingerprint-same = ဒီနံပါတ်တွေက သင် စကင်ဖတ်ခဲ့တဲ့ ကုဒ်ပေါ်ကအတိုင်း တူပါတယ်။
publishers-fingerprint-other = ဒီနံပါတ်တွေက သင် စကင်ဖတ်ခဲ့တဲ့ ကုဒ်ပေါ်ကနံပါတ် မဟုတ်ပါ။ ဒီထုတ်ပြန်သူကို မယုံပါနဲ့။ သူတို့ကို မေးပါ။
publishers-keys = သော့ ပြောင်းတိုင်း သော့ { $keys } ခုမှာ { $needed } ခုက လက်မှတ်ထိုးရပါတယ်။

## ဘာတွေ ပါသလဲ

publishers-brings = ဒါတွေ ပါပါတယ်
publishers-brings-rules = စည်းကမ်းနဲ့ နောက်ဆုံးရက်များ။ ဒီအက်ပ်ထဲက စည်းကမ်းတွေ နေရာမှာ သုံးပါမယ်။
publishers-brings-laws = ဥပဒေစာသားများ
publishers-brings-words = { $count ->
   *[other] ဘာသာစကား { $count } မျိုးနဲ့ စာသားများ
}
publishers-brings-places = ဆက်သွယ်ရန်နဲ့ နေရာများ
publishers-brings-mirror = သတင်း၊ သတိပေးချက်နဲ့ အများသုံး အချက်အလက်
publishers-brings-nothing = ဘာမှ မပါသေးပါ
publishers-cannot = ဒီအက်ပ်ကို သင် ပြောပြထားတာတွေကို သူ မမြင်နိုင်ပါ။ ပရိုဂရမ် မဖွင့်နိုင်၊ အင်တာနက်လည်း မသုံးနိုင်ပါ။

## ထည့်ခြင်း

publishers-add-lead = ထုတ်ပြန်သူ ပေးတဲ့ လိပ်စာကို ရိုက်ပါ၊ ဒါမှမဟုတ် ပိုစတာပေါ်က ကုဒ်ကို ကင်မရာအက်ပ်နဲ့ စကင်ဖတ်ပါ။
publishers-add-field = ထုတ်ပြန်သူရဲ့ လိပ်စာ
publishers-add-folder = ဖိုင်တွဲ ဒါမှမဟုတ် USB လည်း ရပါတယ်။ ဘယ်မှာ ရှိသလဲ ရိုက်ပါ။
publishers-look = ဒီထုတ်ပြန်သူကို ကြည့်မယ်
publishers-looking = ကြည့်နေပါတယ်
publishers-no-address = ဒါက လိပ်စာ မဟုတ်ပါ။ လိပ်စာက ဒီလိုပုံစံပါ - nanao.example.org/tomoni
publishers-not-secure = ဒီလိပ်စာက လုံခြုံတဲ့လိပ်စာ (https) မဟုတ်ပါ။ လုံခြုံတာကို ထုတ်ပြန်သူဆီ တောင်းပါ။
publishers-trust = ဒီထုတ်ပြန်သူကို ယုံမယ်
publishers-not-now = အခု မလုပ်သေးပါ
publishers-known = { $name } ကို သင် ယုံထားပြီးသားပါ။
publishers-unnamed = အမည်မဲ့ ထုတ်ပြန်သူ

## ဖယ်ခြင်း

publishers-remove = ဒီထုတ်ပြန်သူကို ဖယ်မယ်
publishers-remove-hint = သူ ယူလာတာတွေ မရှိတော့ပါ။ ဒီအက်ပ်ကို သင် ပြောပြထားတာတွေ ကျန်ပါတယ်။

## စောင့်နေတဲ့ အပ်ဒိတ်

waiting-title = စည်းကမ်းအသစ်ကြောင့် သင့်အတွက် ပြောင်းတာ ရှိပါတယ်
waiting-lead = အပ်ဒိတ် အဆင်သင့် ရှိပါပြီ။ ဒါတွေ ပြောင်းပါမယ်။ မပြောင်းခင် ကြည့်ပါ။
waiting-use = စည်းကမ်းအသစ်ကို သုံးမယ်
waiting-later = နောက်မှ
waiting-look = ဘာပြောင်းသလဲ ကြည့်မယ်
waiting-added = အသစ်
waiting-gone = မရှိတော့ပါ
waiting-moved = ရက်ပြောင်း
waiting-until-now = အခုအထိ
waiting-from-now = စည်းကမ်းအသစ်နဲ့
waiting-nothing = စောင့်နေတဲ့ အပ်ဒိတ် မရှိပါ။
waiting-nothing-next = စည်းကမ်းအသစ်က သင့်ရက်တစ်ခုကို မပြောင်းခင် ဒီမှာ ပြောပြပါမယ်။

publishers-fetching = { $of } KB မှာ { $kilobytes } KB
publishers-size = ရယူရန် { $kilobytes } KB လိုသည်။
