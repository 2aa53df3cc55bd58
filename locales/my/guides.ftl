area-guides = သိထားသင့်တာတွေ
guide-general = ဒါက ယေဘုယျ သတင်းအချက်အလက်ပါ။ လူတိုင်းအတွက် အတူတူပါပဲ။
part-steps = တစ်ဆင့်ချင်း
guide-what = အတိုချုပ်
guide-examples = ဥပမာများ
guide-contacts = ဖုန်းဆက်နိုင်တဲ့ နံပါတ်များ
