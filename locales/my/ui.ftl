-app = Tomoni

nav-today = ယနေ့
nav-timeline = အချိန်ဇယား
nav-life = ဘဝ
nav-about-me = ကျွန်ုပ်အကြောင်း
nav-settings = ဆက်တင်များ
nav-help = အကူအညီ

action-continue = ရှေ့ဆက်ရန်
action-back = နောက်သို့
action-skip = ဤမေးခွန်းကို ကျော်ရန်
action-cancel = မလုပ်တော့ပါ
action-save = သိမ်းရန်
action-undo = နောက်ပြန်ပြင်ရန်
action-close = ပိတ်ရန်
action-retry = ထပ်ကြိုးစားရန်
action-mark-done = ပြီးကြောင်း မှတ်ရန်
action-show-at-counter = ကောင်တာတွင် ပြရန်
action-choose-language = သင့်ဘာသာစကားကို ရွေးပါ
action-correct = ပြင်ဆင်ရန်

answer-yes = ဟုတ်ကဲ့
answer-no = မဟုတ်ပါ
answer-unknown = မသိပါ
answer-declined = မဖြေလိုပါ

translation-reviewed = { $by } က ဘာသာပြန်ကို { DATETIME($on, dateStyle: "medium") } တွင် စစ်ဆေးပြီး
translation-machine-drafted = စက်ဖြင့် ဘာသာပြန်ထားပါသည်။ လူက မစစ်ဆေးရသေးပါ။
translation-outdated = ဘာသာပြန်ပြီးနောက် မူရင်း ပြောင်းသွားပါသည်။
translation-fallen-back = သင့်ဘာသာစကားသို့ မပြန်ရသေးပါ။

information-only = ဤသည်မှာ သတင်းအချက်အလက်သာ ဖြစ်ပြီး ဥပဒေအကြံပေးချက် မဟုတ်ပါ။
