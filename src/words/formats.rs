//! Dates, numbers and lists as a language writes them, by ICU4X. The only file that names it.
//!
//! Digits are always 0–9, also in Arabic and Burmese: these dates and amounts are compared with paper forms,
//! residence cards and bank books, on which they stand in these digits.

use super::language::Language;

use icu::calendar::cal::{Gregorian, Japanese};
use icu::calendar::{Date as IcuDate, Iso};
use icu::datetime::FixedCalendarDateTimeFormatter as Formatter;
use icu::datetime::fieldsets::{E, YM, YMD, YMDE};
use icu::decimal::input::Decimal;
use icu::decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu::decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::locale::Locale;
use jiff::civil::Date;
use unic_langid::LanguageIdentifier;

/// The digits of every language, as a Unicode locale extension.
const DIGITS: &str = "u-nu-latn";

/// How a date is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DateStyle {
    /// Saturday, November 7, 2026
    #[default]
    Full,
    /// November 7, 2026
    Long,
    /// Nov 7, 2026
    Medium,
    /// November 2026
    Month,
    /// Saturday
    Weekday,
    /// The Japanese era: 令和8年11月7日
    Era,
}

impl DateStyle {
    /// The style that a message names: `{ DATETIME($due, dateStyle: "medium") }`.
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "full" => Self::Full,
            "long" => Self::Long,
            "medium" => Self::Medium,
            "month" => Self::Month,
            "weekday" => Self::Weekday,
            "era" => Self::Era,
            _ => return None,
        })
    }
}

/// The formatters of one language. A language that ICU4X lacks gets the neutral form (ISO 8601, plain digits).
pub(super) struct Formats {
    full: Option<Formatter<Gregorian, YMDE>>,
    long: Option<Formatter<Gregorian, YMD>>,
    medium: Option<Formatter<Gregorian, YMD>>,
    month: Option<Formatter<Gregorian, YM>>,
    weekday: Option<Formatter<Gregorian, E>>,
    era: Option<Formatter<Japanese, YMD>>,
    list: Option<ListFormatter>,
    numbers: Numbers,
    furigana: bool,
}

impl Formats {
    pub fn new(language: &Language) -> Self {
        let id = language.tag.identifier();
        let locale = locale(&id);
        let dates = || (&locale).into();
        Self {
            full: Formatter::try_new(dates(), YMDE::long()).ok(),
            long: Formatter::try_new(dates(), YMD::long()).ok(),
            medium: Formatter::try_new(dates(), YMD::medium()).ok(),
            month: Formatter::try_new(dates(), month(&id)).ok(),
            weekday: Formatter::try_new(dates(), E::long()).ok(),
            era: Formatter::try_new(dates(), YMD::long()).ok(),
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).ok(),
            numbers: Numbers::new(&id),
            furigana: language.furigana,
        }
    }

    pub fn date(&self, date: Date, style: DateStyle) -> String {
        let written = self.written(date, style).unwrap_or_else(|| date.to_string());
        if self.furigana {
            with_readings(&written)
        } else {
            written
        }
    }

    fn written(&self, date: Date, style: DateStyle) -> Option<String> {
        let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
        let iso: IcuDate<Iso> = IcuDate::try_new_iso(i32::from(date.year()), month, day).ok()?;
        let day = iso.to_calendar(Gregorian);
        Some(match style {
            DateStyle::Full => self.full.as_ref()?.format(&day).to_string(),
            DateStyle::Long => self.long.as_ref()?.format(&day).to_string(),
            DateStyle::Medium => self.medium.as_ref()?.format(&day).to_string(),
            DateStyle::Month => self.month.as_ref()?.format(&day).to_string(),
            DateStyle::Weekday => self.weekday.as_ref()?.format(&day).to_string(),
            DateStyle::Era => self
                .era
                .as_ref()?
                .format(&iso.to_calendar(Japanese::new()))
                .to_string(),
        })
    }

    pub fn number(&self, number: i64) -> String {
        self.numbers.write(number, true)
    }

    /// A decimal number from its digits: 3.3 is `(33, 1)`.
    pub fn decimal(&self, digits: i64, places: u8) -> String {
        self.numbers.decimal(digits, places)
    }

    pub fn list(&self, items: &[String]) -> String {
        match &self.list {
            Some(list) => list.format(items.iter()).to_string(),
            None => items.join(", "),
        }
    }
}

/// Numbers of one language, with and without separators between thousands.
pub(super) struct Numbers {
    grouped: Option<DecimalFormatter>,
    bare: Option<DecimalFormatter>,
}

impl Numbers {
    pub fn new(id: &LanguageIdentifier) -> Self {
        let preferences: DecimalFormatterPreferences = (&locale(id)).into();
        let with = |grouping| {
            let mut options = DecimalFormatterOptions::default();
            options.grouping_strategy = Some(grouping);
            DecimalFormatter::try_new(preferences, options).ok()
        };
        Self {
            grouped: with(GroupingStrategy::Auto),
            bare: with(GroupingStrategy::Never),
        }
    }

    pub fn write(&self, number: i64, grouped: bool) -> String {
        let formatter = if grouped { &self.grouped } else { &self.bare };
        match formatter {
            Some(formatter) => formatter.format(&Decimal::from(number)).to_string(),
            None => number.to_string(),
        }
    }

    fn decimal(&self, digits: i64, places: u8) -> String {
        let mut number = Decimal::from(digits);
        number.multiply_pow10(-i16::from(places));
        match &self.grouped {
            Some(formatter) => formatter.format(&number).to_string(),
            None => number.to_string(),
        }
    }
}

/// ICU4X 2.4 loads no digits for the long Portuguese month (“novembro de 2026”) and panics in debug builds;
/// the abbreviated month works.
fn month(id: &LanguageIdentifier) -> YM {
    if id.language.as_str() == "pt" {
        YM::medium()
    } else {
        YM::long()
    }
}

fn locale(id: &LanguageIdentifier) -> Locale {
    let tag = if id.language.is_empty() {
        "und".to_owned()
    } else {
        id.to_string()
    };
    tag.parse::<Locale>()
        .ok()
        .and(format!("{tag}-{DIGITS}").parse().ok())
        .unwrap_or(Locale::UNKNOWN)
}

/// The kanji of a Japanese date with their usual readings.
fn with_readings(date: &str) -> String {
    const WORDS: [(&str, &str); 3] = [("曜日", "ようび"), ("令和", "れいわ"), ("平成", "へいせい")];
    const DAYS: [(char, &str); 7] = [
        ('月', "げつ"),
        ('火', "か"),
        ('水', "すい"),
        ('木', "もく"),
        ('金', "きん"),
        ('土', "ど"),
        ('日', "にち"),
    ];
    let mut out = String::new();
    let mut rest = date;
    while let Some(c) = rest.chars().next() {
        let after = rest.get(c.len_utf8()..).unwrap_or_default();
        let word = WORDS.iter().find(|(word, _)| rest.starts_with(word));
        let weekday = DAYS
            .iter()
            .find(|(day, _)| *day == c && after.starts_with("曜日"));
        if let Some((_, reading)) = weekday {
            out.push_str(&format!("{c}曜日《{reading}ようび》"));
            rest = after.strip_prefix("曜日").unwrap_or_default();
        } else if let Some((word, reading)) = word {
            out.push_str(&format!("{word}《{reading}》"));
            rest = rest.strip_prefix(word).unwrap_or_default();
        } else {
            out.push(c);
            out.push_str(reading_of(c));
            rest = after;
        }
    }
    out
}

/// Behind a number 月 and 日 are a month and a day. The day's own reading depends on the number (ついたち, はつか)
/// and is left to にち, which every clerk understands.
fn reading_of(c: char) -> &'static str {
    match c {
        '年' => "《ねん》",
        '月' => "《がつ》",
        '日' => "《にち》",
        '元' => "《がん》",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::super::language::{Languages, Tag};
    use super::super::ruby;
    use super::*;
    use jiff::civil::date;

    fn formats(tag: &str) -> Formats {
        let table = Languages::parse(include_str!("../../locales/languages.json")).unwrap();
        Formats::new(table.get(&Tag::parse(tag).unwrap()).unwrap())
    }

    #[test]
    fn each_language_writes_the_date_its_own_way_in_the_digits_of_the_forms() {
        let day = date(2026, 11, 26);
        let all: Vec<String> = ["en", "ja", "vi", "my", "ar"]
            .iter()
            .flat_map(|tag| {
                let formats = formats(tag);
                [
                    DateStyle::Full,
                    DateStyle::Medium,
                    DateStyle::Month,
                    DateStyle::Weekday,
                    DateStyle::Era,
                ]
                .map(|style| formats.date(day, style))
            })
            .collect();
        insta::assert_snapshot!(all.join("\n"));
    }

    #[test]
    fn every_language_to_come_can_write_every_day_in_these_digits() {
        const TO_COME: &str = "ja ja-yasashii en zh-Hans zh-Hant ko vi ne id fil th my km mn pt-BR es si bn ur \
                               fa ar hi uk ru fr tr";
        for tag in TO_COME.split(' ') {
            let language = Language {
                tag: Tag::parse(tag).unwrap(),
                ..Language::english()
            };
            let formats = Formats::new(&language);
            for (style, year) in [
                (DateStyle::Full, "2028"),
                (DateStyle::Long, "2028"),
                (DateStyle::Medium, "2028"),
                (DateStyle::Month, "2028"),
                (DateStyle::Weekday, ""),
                (DateStyle::Era, "10"),
            ] {
                for day in date(2028, 1, 1).series(jiff::Span::new().days(1)).take(366) {
                    let written = formats.date(day, style);
                    assert!(written.contains(year), "{tag} {style:?} {day}: {written}");
                    let digits = written.chars().filter(|c| c.is_numeric());
                    assert!(digits.into_iter().all(|c| c.is_ascii_digit()), "{tag}: {written}");
                }
            }
        }
    }

    #[test]
    fn the_japanese_era_begins_with_its_first_year() {
        assert_eq!(
            formats("ja").date(date(2026, 11, 26), DateStyle::Era),
            "令和8年11月26日"
        );
        assert_eq!(
            formats("ja").date(date(2019, 5, 1), DateStyle::Era),
            "令和元年5月1日"
        );
        assert_eq!(
            formats("ja").date(date(2019, 4, 30), DateStyle::Era),
            "平成31年4月30日"
        );
    }

    #[test]
    fn easy_japanese_dates_carry_readings_on_every_kanji() {
        let written = formats("ja-yasashii").date(date(2026, 11, 26), DateStyle::Full);
        assert_eq!(
            written,
            "2026年《ねん》11月《がつ》26日《にち》木曜日《もくようび》"
        );
        for style in [
            DateStyle::Era,
            DateStyle::Month,
            DateStyle::Weekday,
            DateStyle::Medium,
        ] {
            for day in [date(2019, 5, 1), date(2018, 2, 4)] {
                assert_eq!(ruby::unread(&formats("ja-yasashii").date(day, style)), None);
            }
        }
    }

    #[test]
    fn thousands_are_parted_as_the_language_does() {
        let of = |tag| formats(tag).number(1_234_567);
        assert_eq!(
            [of("en"), of("ja"), of("vi"), of("my"), of("ar")],
            ["1,234,567", "1,234,567", "1.234.567", "1,234,567", "1,234,567"]
        );
        assert_eq!(formats("en").numbers.write(2026, false), "2026");
    }

    #[test]
    fn lists_are_joined_as_the_language_does() {
        let items = ["A".to_owned(), "B".to_owned(), "C".to_owned()];
        assert_eq!(formats("en").list(&items), "A, B, and C");
        assert_eq!(formats("ja").list(&items), "A、B、C");
        assert_eq!(formats("vi").list(&items), "A, B và C");
        assert_eq!(formats("en").list(&[]), "");
    }
}
