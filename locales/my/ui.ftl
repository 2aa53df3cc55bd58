-app = Tomoni

nav-today = ဒီနေ့
nav-timeline = အချိန်ဇယား
nav-life = ဘဝ
nav-about-me = ကိုယ့်အကြောင်း
nav-settings = ဆက်တင်

action-continue = ရှေ့ဆက်မယ်
action-back = နောက်ပြန်
action-cancel = မလုပ်တော့ပါ
action-save = သိမ်းမယ်
action-undo = အရင်အတိုင်း ပြန်ထားမယ်
action-close = ပိတ်မယ်
action-retry = ထပ်ကြိုးစားမယ်
action-show-at-counter = ကောင်တာမှာ ပြမယ်
action-choose-language = သင့်ဘာသာစကားကို ရွေးပါ
action-correct = ဒါကို ပြင်မယ်

answer-yes = ဟုတ်ကဲ့
answer-no = မဟုတ်ပါ
answer-unknown = မသိပါ
answer-declined = မဖြေချင်ပါ

translation-reviewed = ဘာသာပြန်ကို { $by } က { DATETIME($on, dateStyle: "medium") } မှာ စစ်ပြီးပါပြီ
translation-machine-drafted = စက်နဲ့ ဘာသာပြန်ထားပါတယ်။ လူက မစစ်ရသေးပါ။
translation-outdated = ဘာသာပြန်ပြီးမှ မူရင်း ပြောင်းသွားပါတယ်။
translation-fallen-back = သင့်ဘာသာစကားနဲ့ မပြန်ရသေးပါ။

information-only = ဒါက သတင်းအချက်အလက်ပဲ ဖြစ်ပါတယ်။ ဥပဒေအကြံပေးချက် မဟုတ်ပါ။
