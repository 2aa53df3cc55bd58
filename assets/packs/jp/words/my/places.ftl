### မြို့နယ်တွေက ထုတ်ပြန်တဲ့ နေရာစာရင်းများ။

place-kind-municipal-office = မြို့နယ်ရုံး
place-kind-evacuation-site = ဘေးရှောင်နေရာ (避難場所၊ ပြေးခိုဖို့)
place-kind-evacuation-shelter = ဘေးရှောင်စခန်း (避難所၊ နေဖို့)
place-kind-medical-institution = ဆေးရုံ ဒါမှမဟုတ် ဆေးခန်း
place-kind-public-facility = အများသုံး အဆောက်အအုံ
place-kind-childcare = ကလေးထိန်းကျောင်း
place-kind-wifi = အများသုံး Wi-Fi
place-kind-event = ပွဲ
place-kind-other = အခြား

refuge-earthquake = ငလျင်
refuge-tsunami = ဆူနာမီ
refuge-flood = မြစ်ရေကြီးခြင်း
refuge-inland-flood = မိုးကြီးလို့ ရေကြီးခြင်း (ရေမြောင်းလျှံ)
refuge-storm-surge = ဒီရေလှိုင်းကြီးလာခြင်း (မုန်တိုင်းဒီရေ)
refuge-landslide = မြေပြိုခြင်း
refuge-large-fire = မီးကြီးလောင်ခြင်း
refuge-volcano = မီးတောင်

place-municipal-office = { $town } မြို့နယ်ရုံး
place-source-municipal-offices = မြို့နယ်အားလုံးရဲ့ ရုံးများ
