area-status = နေထိုင်ခွင့်အမျိုးအစား
area-work = အလုပ်
area-money = ငွေနှင့် အခွန်
area-insurance = လူမှုအာမခံနှင့် ကျန်းမာရေး
area-home = နေအိမ်
area-family = မိသားစုနှင့် ကျောင်း
area-community = ရပ်ရွာနှင့် ဘာသာစကား
area-moving-on = ပြောင်းရွှေ့ခြင်းနှင့် ပြည်တော်ပြန်ခြင်း
