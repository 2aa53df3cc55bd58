//! Sample words in four scripts. They are for eyes only and stand in no locale.

use crate::ui::parts::phrase::{Dir, Phrase};

/// The page's language in the gallery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tongue {
    /// Latin letters.
    English,
    /// Japanese with readings.
    Japanese,
    /// From right to left.
    Arabic,
    /// Tall letters without spaces.
    Burmese,
}

impl Tongue {
    pub(super) const ALL: [Tongue; 4] = [Tongue::English, Tongue::Japanese, Tongue::Arabic, Tongue::Burmese];

    pub(super) fn tag(self) -> &'static str {
        match self {
            Tongue::English => "en",
            Tongue::Japanese => "ja",
            Tongue::Arabic => "ar",
            Tongue::Burmese => "my",
        }
    }

    pub(super) fn of(tag: &str) -> Tongue {
        Tongue::ALL
            .into_iter()
            .find(|tongue| tongue.tag() == tag)
            .unwrap_or(Tongue::English)
    }

    pub(super) fn dir(self) -> Dir {
        if self == Tongue::Arabic {
            Dir::Rtl
        } else {
            Dir::Ltr
        }
    }

    /// One sample in this language, in the page's own voice.
    pub(super) fn say(self, four: &Four) -> Phrase {
        let [english, japanese, arabic, burmese] = four;
        match self {
            Tongue::English => Phrase::from(*english),
            Tongue::Japanese => read(japanese),
            Tongue::Arabic => Phrase::from(*arabic),
            Tongue::Burmese => Phrase::from(*burmese),
        }
    }
}

/// A sample: English, Japanese (readings in brackets), Arabic, Burmese.
pub(super) type Four = [&'static str; 4];

/// `届[とど]け出[で]` with its readings over the letters before each bracket.
fn read(marked: &str) -> Phrase {
    if !marked.contains('[') {
        return Phrase::from(marked);
    }
    let mut pieces: Vec<(String, Option<String>)> = Vec::new();
    for piece in marked.split(']') {
        let (before, reading) = match piece.split_once('[') {
            Some((before, reading)) => (before, Some(reading.to_owned())),
            None => (piece, None),
        };
        let kanji = before.trim_end_matches(|c: char| ('\u{4E00}'..='\u{9FFF}').contains(&c) || c == '々');
        let (plain, base) = before.split_at(if reading.is_some() {
            kanji.len()
        } else {
            before.len()
        });
        pieces.push((plain.to_owned(), None));
        pieces.push((base.to_owned(), reading));
    }
    pieces.retain(|(base, _)| !base.is_empty());
    let text = pieces.iter().map(|(base, _)| base.as_str()).collect::<String>();
    Phrase::from(text).with_ruby(pieces)
}

/// A Japanese name in a page of any language.
pub(super) fn japanese(marked: &str) -> Phrase {
    Phrase {
        lang: "ja".into(),
        dir: Dir::Ltr,
        ..read(marked)
    }
}

pub(super) const SKIP: Four = [
    "Go to the content",
    "本文[ほんぶん]へ",
    "إلى المحتوى",
    "အကြောင်းအရာသို့",
];
pub(super) const PLACES: Four = ["Places in the app", "メニュー", "أقسام التطبيق", "အက်ပ်အပိုင်းများ"];
pub(super) const TODAY: Four = ["Today", "きょう", "اليوم", "ယနေ့"];
pub(super) const TIMELINE: Four = ["Timeline", "予定[よてい]", "الجدول", "အချိန်ဇယား"];
pub(super) const LIFE: Four = ["Life", "くらし", "الحياة", "ဘဝ"];
pub(super) const ABOUT_ME: Four = ["About me", "私[わたし]のこと", "عنّي", "ကျွန်ုပ်"];
pub(super) const SETTINGS: Four = ["Settings", "設定[せってい]", "الإعدادات", "ဆက်တင်များ"];
pub(super) const LOOK: Four = ["How it looks", "見[み]え方[かた]", "المظهر", "ပုံပန်း"];
pub(super) const LEAD: Four = [
    "Saturday 21 November 2026",
    "2026年[ねん]11月[がつ]21日[にち] 土曜日[どようび]",
    "السبت 21 نوفمبر 2026",
    "စနေနေ့၊ ၂၀၂၆ ခုနှစ် နိုဝင်ဘာ ၂၁ ရက်",
];
pub(super) const BACK: Four = ["Back", "もどる", "رجوع", "နောက်သို့"];
pub(super) const OVERDUE: Four = ["Overdue", "期限[きげん]がすぎました", "فات موعدها", "ရက်ကျော်နေသည်"];
pub(super) const THIS_WEEK: Four = ["This week", "今週[こんしゅう]", "هذا الأسبوع", "ဤအပတ်"];
pub(super) const DUE_SOON: Four = ["Due soon", "もうすぐ", "قريبًا", "မကြာမီ"];
pub(super) const LATER: Four = ["Later", "あとで", "لاحقًا", "နောက်မှ"];
pub(super) const DUE_TODAY: Four = ["Today", "きょうまで", "اليوم", "ယနေ့"];
pub(super) const DONE: Four = ["Done", "できた", "تم", "ပြီးပါပြီ"];
pub(super) const OPEN_NOW: Four = ["Open now", "受付中[うけつけちゅう]", "متاح الآن", "ယခုဖွင့်ထားသည်"];
pub(super) const NEEDS_ANSWER: Four = [
    "Needs an answer",
    "答[こた]えてください",
    "يحتاج إلى إجابة",
    "အဖြေလိုအပ်သည်",
];
pub(super) const YOUR_RIGHT: Four = ["Your right", "あなたの権利[けんり]", "حقّك", "သင့်အခွင့်အရေး"];
pub(super) const COMING: Four = ["Coming law", "これからの法律[ほうりつ]", "قانون قادم", "လာမည့်ဥပဒေ"];
pub(super) const TELL_WARD: Four = [
    "Tell the ward office your new address",
    "区役所[くやくしょ]に新[あたら]しい住所[じゅうしょ]を届[とど]ける",
    "أبلغ مكتب الحي بعنوانك الجديد",
    "ရပ်ကွက်ရုံးသို့ လိပ်စာအသစ်ကို အကြောင်းကြားပါ",
];
pub(super) const BY_THURSDAY: Four = [
    "by Thu 26 Nov 2026 · in 5 days",
    "2026年[ねん]11月[がつ]26日[にち]（木[もく]）まで · あと5日[いつか]",
    "حتى الخميس 26 نوفمبر 2026 · بعد 5 أيام",
    "၂၀၂၆ ခုနှစ် နိုဝင်ဘာ ၂၆ ရက်၊ ကြာသပတေးနေ့ နောက်ဆုံး · ၅ ရက်အတွင်း",
];
pub(super) const BRING_CARD: Four = [
    "Toshima Ward Office · bring your residence card",
    "豊島区役所[としまくやくしょ] · 在留[ざいりゅう]カードを持[も]って行[い]く",
    "مكتب حي توشيما · أحضر بطاقة الإقامة",
    "တိုရှီမာ ရပ်ကွက်ရုံး · နေထိုင်ခွင့်ကတ် ယူသွားပါ",
];
pub(super) const THREE_MORE: Four = [
    "3 more things at the same counter",
    "同[おな]じ窓口[まどぐち]であと3つ",
    "3 أمور أخرى في الشباك نفسه",
    "ကောင်တာတစ်ခုတည်းတွင် နောက်ထပ် ၃ ခု",
];
pub(super) const TELL_EMPLOYER: Four = [
    "Tell Immigration that you changed jobs",
    "会社[かいしゃ]が変[か]わったことを入管[にゅうかん]に届[とど]ける",
    "أبلغ دائرة الهجرة بتغيير عملك",
    "အလုပ်ပြောင်းကြောင်း လူဝင်မှုကြီးကြပ်ရေးသို့ အကြောင်းကြားပါ",
];
pub(super) const WAS_TUESDAY: Four = [
    "was due Tue 17 Nov · it still helps to go now",
    "11月[がつ]17日[にち]まででした · 今[いま]からでも間[ま]に合[あ]います",
    "كان موعدها الثلاثاء 17 نوفمبر · الذهاب الآن ما زال مفيدًا",
    "နိုဝင်ဘာ ၁၇ ရက် နောက်ဆုံးဖြစ်ခဲ့သည် · ယခုသွားလျှင်လည်း အကျိုးရှိသည်",
];
pub(super) const TAKE_LEAVE: Four = [
    "You may take 10 days of paid leave",
    "年休[ねんきゅう]が10日[とおか]あります",
    "لك 10 أيام إجازة مدفوعة",
    "လစာပြည့်ခွင့် ၁၀ ရက် ယူနိုင်သည်",
];
pub(super) const WHY_ADDRESS: Four = [
    "We ask because 12 things depend on your address.",
    "住所[じゅうしょ]で決[き]まることが12あります。",
    "نسأل لأن 12 أمرًا يتوقف على عنوانك.",
    "သင့်လိပ်စာအပေါ် အချက် ၁၂ ချက် မူတည်သောကြောင့် မေးပါသည်။",
];
pub(super) const WHICH_CARD: Four = [
    "Which of these cards do you have?",
    "どのカードを持[も]っていますか。",
    "أي من هذه البطاقات لديك؟",
    "မည်သည့်ကတ် သင့်တွင်ရှိပါသလဲ။",
];
pub(super) const RESIDENCE_CARD: Four = [
    "Residence card",
    "在留[ざいりゅう]カード",
    "بطاقة الإقامة",
    "နေထိုင်ခွင့်ကတ်",
];
pub(super) const MY_NUMBER: Four = ["My Number card", "マイナンバーカード", "بطاقة رقمي", "မိုင်နံဘာကတ်"];
pub(super) const CARD_HINT: Four = [
    "The card with a photo that you got at the airport",
    "空港[くうこう]でもらった写真[しゃしん]つきのカード",
    "البطاقة ذات الصورة التي استلمتها في المطار",
    "လေဆိပ်တွင် ရရှိသော ဓာတ်ပုံပါကတ်",
];
pub(super) const UNKNOWN: Four = ["I don't know", "わからない", "لا أعرف", "မသိပါ"];
pub(super) const DECLINED: Four = [
    "I'd rather not say",
    "言[い]いたくない",
    "أفضّل ألا أقول",
    "မပြောလိုပါ",
];
pub(super) const NEXT: Four = ["Next", "つぎへ", "التالي", "ရှေ့သို့"];
pub(super) const TWO_OF_SIX: Four = ["2 of 6", "6の2", "2 من 6", "၆ ခုအနက် ၂"];
pub(super) const MOVED_IN: Four = [
    "When did you move in?",
    "いつ引[ひ]っ越[こ]しましたか。",
    "متى انتقلت إلى السكن؟",
    "ဘယ်တော့ ပြောင်းရွှေ့နေထိုင်ခဲ့သလဲ။",
];
pub(super) const DATE_HINT: Four = [
    "As on paper, for example 26 11 2026. R8 is right too.",
    "紙[かみ]のとおりに。R8や令和[れいわ]8年[ねん]でもいいです。",
    "كما في الورقة، مثل 26 11 2026. ويصح R8 أيضًا.",
    "စာရွက်ပေါ်တွင်ရှိသည့်အတိုင်း၊ ဥပမာ ၂၆ ၁၁ ၂၀၂၆။ R8 လည်းရသည်။",
];
pub(super) const DATE_WRONG: Four = [
    "November has 30 days. Check the day.",
    "11月[がつ]は30日[にち]までです。日[ひ]を見直[みなお]してください。",
    "نوفمبر 30 يومًا. راجع اليوم.",
    "နိုဝင်ဘာတွင် ရက် ၃၀ ရှိသည်။ ရက်ကို ပြန်စစ်ပါ။",
];
pub(super) const YEAR: Four = ["Year", "年[ねん]", "السنة", "ခုနှစ်"];
pub(super) const MONTH: Four = ["Month", "月[つき]", "الشهر", "လ"];
pub(super) const DAY: Four = ["Day", "日[ひ]", "اليوم", "ရက်"];
pub(super) const TOWN: Four = [
    "Where do you live?",
    "どこに住[す]んでいますか。",
    "أين تسكن؟",
    "ဘယ်မှာနေပါသလဲ။",
];
pub(super) const FILTER: Four = [
    "Type a part of the name, in any script",
    "名前[なまえ]の一部[いちぶ]を入力[にゅうりょく]",
    "اكتب جزءًا من الاسم بأي خط",
    "အမည်၏ တစ်စိတ်တစ်ပိုင်းကို ရိုက်ပါ",
];
pub(super) const THREE_LEFT: Four = ["3 places", "3件[けん]", "3 أماكن", "၃ နေရာ"];
pub(super) const EMPLOYER: Four = [
    "Your employer's name",
    "会社[かいしゃ]の名前[なまえ]",
    "اسم صاحب العمل",
    "အလုပ်ရှင်အမည်",
];
pub(super) const PASSPHRASE: Four = ["Passphrase", "合言葉[あいことば]", "عبارة المرور", "စကားဝှက်စာ"];
pub(super) const PASSPHRASE_HINT: Four = [
    "Four words or more. You can paste it.",
    "4つ以上[いじょう]の言葉[ことば]。貼[は]り付[つ]けてもいいです。",
    "أربع كلمات أو أكثر. يمكنك لصقها.",
    "စကားလုံး လေးလုံးနှင့်အထက်။ ကူးထည့်နိုင်သည်။",
];
pub(super) const SHOW: Four = ["Show", "見[み]せる", "إظهار", "ပြပါ"];
pub(super) const HIDE: Four = ["Hide", "かくす", "إخفاء", "ဖျောက်ပါ"];
pub(super) const FURIGANA: Four = [
    "Readings over kanji",
    "ふりがな",
    "القراءات فوق الكانجي",
    "ခန်းဂျိ အသံဖတ်",
];
pub(super) const ON: Four = ["On", "オン", "مفعّل", "ဖွင့်"];
pub(super) const THEME: Four = ["Light or dark", "明[あか]るさ", "فاتح أم داكن", "အလင်း သို့ အမှောင်"];
pub(super) const SYSTEM: Four = [
    "As the system",
    "端末[たんまつ]と同[おな]じ",
    "مثل النظام",
    "စနစ်အတိုင်း",
];
pub(super) const LIGHT: Four = ["Light", "明[あか]るい", "فاتح", "အလင်း"];
pub(super) const DARK: Four = ["Dark", "暗[くら]い", "داكن", "အမှောင်"];
pub(super) const TEXT_SIZE: Four = ["Text size", "文字[もじ]の大[おお]きさ", "حجم النص", "စာလုံးအရွယ်"];
pub(super) const BRING: Four = ["Bring", "持[も]ち物[もの]", "أحضر معك", "ယူသွားရန်"];
pub(super) const COUNTED: Four = [
    "How this date is counted",
    "この日[ひ]の数[かぞ]え方[かた]",
    "كيف حُسب هذا التاريخ",
    "ဤရက်ကို ရေတွက်ပုံ",
];
pub(super) const STEP_ONE: Four = [
    "You moved in on Thursday 12 November.",
    "11月[がつ]12日[にち]（木[もく]）に引[ひ]っ越[こ]しました。",
    "انتقلت يوم الخميس 12 نوفمبر.",
    "နိုဝင်ဘာ ၁၂ ရက်၊ ကြာသပတေးနေ့တွင် ပြောင်းရွှေ့ခဲ့သည်။",
];
pub(super) const STEP_TWO: Four = [
    "Counting begins on the next day.",
    "つぎの日[ひ]から数[かぞ]えます。",
    "يبدأ العدّ من اليوم التالي.",
    "နောက်နေ့မှ စတင်ရေတွက်သည်။",
];
pub(super) const STEP_THREE: Four = [
    "The 14th day is Thursday 26 November.",
    "14日目[にちめ]は11月[がつ]26日[にち]（木[もく]）です。",
    "اليوم الرابع عشر هو الخميس 26 نوفمبر.",
    "၁၄ ရက်မြောက်နေ့မှာ နိုဝင်ဘာ ၂၆ ရက် ကြာသပတေးနေ့ဖြစ်သည်။",
];
pub(super) const CHANGE: Four = ["Change", "変[か]える", "تغيير", "ပြောင်းရန်"];
pub(super) const NOT_YET: Four = [
    "Not answered yet",
    "まだ答[こた]えていません",
    "لم تُجب بعد",
    "မဖြေရသေးပါ",
];
pub(super) const ADDRESS: Four = ["Address", "住所[じゅうしょ]", "العنوان", "လိပ်စာ"];
pub(super) const WHY_ME: Four = [
    "Why this concerns you",
    "なぜあなたに関係[かんけい]があるか",
    "لماذا يخصّك هذا",
    "သင်နှင့် ဘာကြောင့်သက်ဆိုင်သလဲ",
];
pub(super) const OFFICIAL_SOURCE: Four = [
    "e-Gov law search",
    "e-Gov法令検索[ほうれいけんさく]",
    "بحث القوانين e-Gov",
    "e-Gov ဥပဒေရှာဖွေရေး",
];
pub(super) const CHECKED: Four = [
    "checked 3 days ago",
    "3日前[みっかまえ]に確認[かくにん]",
    "روجع قبل 3 أيام",
    "၃ ရက်အကြာက စစ်ဆေးခဲ့သည်",
];
pub(super) const NOT_OFFICIAL: Four = [
    "Not the official text. Only the Japanese has legal effect.",
    "公式[こうしき]の文[ぶん]ではありません。",
    "ليس نصًا رسميًا. الأثر القانوني للنص الياباني وحده.",
    "တရားဝင်စာသား မဟုတ်ပါ။ ဂျပန်စာသားသာ ဥပဒေအရ အာဏာတည်သည်။",
];
pub(super) const TRANSLATED: Four = [
    "A person who moves must report the new place of residence within 14 days.",
    "引[ひ]っ越[こ]した人[ひと]は14日以内[かいない]に届[とど]けます。",
    "على من ينتقل أن يبلّغ عن سكنه الجديد خلال 14 يومًا.",
    "ပြောင်းရွှေ့သူသည် ၁၄ ရက်အတွင်း နေရပ်အသစ်ကို အကြောင်းကြားရမည်။",
];
pub(super) const ASK_FIRST: Four = [
    "Ask before you rely on this",
    "先[さき]に聞[き]いてください",
    "اسأل قبل أن تعتمد على هذا",
    "မမှီခိုမီ အရင်မေးပါ",
];
pub(super) const ASK_WHOM: Four = [
    "We are not certain. The ward office can tell you.",
    "はっきりしません。区役所[くやくしょ]で聞[き]けます。",
    "لسنا متأكدين. مكتب الحي يمكنه أن يخبرك.",
    "ကျွန်ုပ်တို့ မသေချာပါ။ ရပ်ကွက်ရုံးက ပြောပြနိုင်သည်။",
];
pub(super) const MACHINE: Four = [
    "A machine translated this. Nobody has read it over yet.",
    "機械[きかい]の翻訳[ほんやく]です。まだ人[ひと]が見[み]ていません。",
    "ترجمة آلية لم يراجعها أحد بعد.",
    "စက်ဖြင့် ဘာသာပြန်ထားသည်။ မည်သူမျှ မစစ်ဆေးရသေးပါ။",
];
pub(super) const OFFLINE: Four = [
    "No network. What you see was confirmed 3 days ago.",
    "ネットがありません。3日前[みっかまえ]の内容[ないよう]です。",
    "لا توجد شبكة. ما تراه تأكد قبل 3 أيام.",
    "ကွန်ရက် မရှိပါ။ မြင်ရသည်မှာ ၃ ရက်အကြာက အတည်ပြုထားသည်။",
];
pub(super) const NOTHING_DUE: Four = [
    "Nothing is due.",
    "今[いま]することはありません。",
    "لا شيء مستحق.",
    "လုပ်ရန် မရှိပါ။",
];
pub(super) const LOOK_AHEAD: Four = [
    "The timeline shows what comes next.",
    "予定[よてい]で先[さき]のことが見[み]られます。",
    "يعرض الجدول ما سيأتي.",
    "အချိန်ဇယားတွင် ရှေ့လာမည်ကို ကြည့်နိုင်သည်။",
];
pub(super) const MARKED_DONE: Four = [
    "Marked as done.",
    "「できた」にしました。",
    "وُضعت علامة تم.",
    "ပြီးကြောင်း မှတ်ပြီးပါပြီ။",
];
pub(super) const UNDO: Four = ["Undo", "もどす", "تراجع", "ပြန်ဖျက်"];
pub(super) const CLOSE: Four = ["Close", "とじる", "إغلاق", "ပိတ်ပါ"];
pub(super) const NOVEMBER: Four = [
    "November 2026",
    "2026年[ねん]11月[がつ]",
    "نوفمبر 2026",
    "၂၀၂၆ နိုဝင်ဘာ",
];
pub(super) const DECEMBER: Four = [
    "December 2026",
    "2026年[ねん]12月[がつ]",
    "ديسمبر 2026",
    "၂၀၂၆ ဒီဇင်ဘာ",
];
pub(super) const JANUARY: Four = [
    "January 2027",
    "2027年[ねん]1月[がつ]",
    "يناير 2027",
    "၂၀၂၇ ဇန်နဝါရီ",
];
pub(super) const RENEW: Four = [
    "Extend your period of stay",
    "在留期間[ざいりゅうきかん]を更新[こうしん]する",
    "مدّد فترة إقامتك",
    "နေထိုင်ခွင့်ကာလ တိုးပါ",
];
pub(super) const WITH_PLAN: Four = [
    "with this plan",
    "この計画[けいかく]では",
    "مع هذه الخطة",
    "ဤအစီအစဉ်ဖြင့်",
];
pub(super) const WITHOUT_PLAN: Four = [
    "no longer, with this plan",
    "この計画[けいかく]ではなくなる",
    "لم يعد لازمًا مع هذه الخطة",
    "ဤအစီအစဉ်ဖြင့် မလိုတော့ပါ",
];
pub(super) const AT_COUNTER: Four = [
    "Show at the counter",
    "窓口[まどぐち]で見[み]せる",
    "أظهر في الشباك",
    "ကောင်တာတွင်ပြရန်",
];
pub(super) const FORM_OWN: Four = [
    "Notice of moving in",
    "転入届[てんにゅうとどけ]",
    "إشعار الانتقال",
    "ပြောင်းရွှေ့ကြောင်း အသိပေးစာ",
];
pub(super) const ASK_OWN: Four = [
    "I would like to report my new address.",
    "新[あたら]しい住所[じゅうしょ]を届[とど]けます。",
    "أود الإبلاغ عن عنواني الجديد.",
    "လိပ်စာအသစ်ကို အကြောင်းကြားလိုပါသည်။",
];
pub(super) const BROUGHT_OWN: Four = ["I brought", "持[も]ってきた物[もの]", "أحضرت", "ယူလာသည်များ"];
pub(super) const WRITE_OWN: Four = [
    "Please write the date here",
    "日付[ひづけ]を書[か]いてください",
    "يرجى كتابة التاريخ هنا",
    "ကျေးဇူးပြု၍ ရက်စွဲကို ဤနေရာတွင် ရေးပါ",
];
pub(super) const SAVING: Four = ["Saving…", "保存[ほぞん]しています…", "جارٍ الحفظ…", "သိမ်းနေသည်…"];
pub(super) const ERASE: Four = [
    "Erase everything",
    "全部[ぜんぶ]消[け]す",
    "احذف كل شيء",
    "အားလုံးဖျက်ပါ",
];
pub(super) const READING: Four = [
    "Reading your records…",
    "記録[きろく]を読[よ]んでいます…",
    "جارٍ قراءة سجلاتك…",
    "သင့်မှတ်တမ်းများကို ဖတ်နေသည်…",
];
pub(super) const AREAS: [Four; 8] = [
    [
        "Status of residence",
        "在留資格[ざいりゅうしかく]",
        "صفة الإقامة",
        "နေထိုင်ခွင့်အဆင့်",
    ],
    ["Work", "仕事[しごと]", "العمل", "အလုပ်"],
    [
        "Money and tax",
        "お金[かね]と税[ぜい]",
        "المال والضريبة",
        "ငွေနှင့်အခွန်",
    ],
    [
        "Insurance and health",
        "保険[ほけん]と健康[けんこう]",
        "التأمين والصحة",
        "အာမခံနှင့်ကျန်းမာရေး",
    ],
    ["Home", "住[す]まい", "السكن", "အိမ်"],
    [
        "Family and school",
        "家族[かぞく]と学校[がっこう]",
        "الأسرة والمدرسة",
        "မိသားစုနှင့်ကျောင်း",
    ],
    [
        "Community and language",
        "地域[ちいき]と日本語[にほんご]",
        "المجتمع واللغة",
        "အသိုင်းအဝိုင်းနှင့်ဘာသာစကား",
    ],
    [
        "Moving on, going home",
        "次[つぎ]の国[くに]・帰国[きこく]",
        "الانتقال والعودة",
        "ဆက်လက်ခရီး၊ အိမ်ပြန်",
    ],
];
pub(super) const THREE_THINGS: Four = ["3 things", "3件[けん]", "3 أمور", "၃ ခု"];
pub(super) const HOURS: Four = [
    "Hours in seven days",
    "7日間[かかん]の時間[じかん]",
    "الساعات في سبعة أيام",
    "၇ ရက်အတွင်း နာရီ",
];
pub(super) const LIMIT: Four = [
    "Limit: 28 hours",
    "限度[げんど]：28時間[じかん]",
    "الحد: 28 ساعة",
    "ကန့်သတ်ချက်- ၂၈ နာရီ",
];
pub(super) const WITHIN: Four = ["24 hours", "24時間[じかん]", "24 ساعة", "၂၄ နာရီ"];
pub(super) const BEYOND: Four = ["36 hours", "36時間[じかん]", "36 ساعة", "၃၆ နာရီ"];
pub(super) const ABOVE: Four = [
    "Above the limit",
    "限度[げんど]を超[こ]えています",
    "فوق الحد",
    "ကန့်သတ်ချက်ထက် ပိုသည်",
];
