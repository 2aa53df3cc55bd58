area-status = နေထိုင်ခွင့်အမျိုးအစား
area-work = အလုပ်
area-money = ငွေနဲ့ အခွန်
area-insurance = လူမှုအာမခံနဲ့ ကျန်းမာရေး
area-home = နေအိမ်
area-family = မိသားစုနဲ့ ကျောင်း
area-community = ရပ်ရွာနဲ့ ဘာသာစကား
area-moving-on = ပြောင်းရွှေ့ခြင်းနဲ့ ပြည်တော်ပြန်ခြင်း
