//! The language of a notice: what its letters show, then what the feed says.

use crate::words::Tag;

/// A language tag as feeds write it (`ja`, `JA`, `ja_JP`, `en-us`), in its normal form.
pub(super) fn tag(told: &str) -> Option<String> {
    let told = told.trim().replace('_', "-").to_ascii_lowercase();
    // Ministries write the country's name for the language's.
    let told = if told == "jp" { "ja".to_owned() } else { told };
    let told = told.strip_suffix("-jp").map(str::to_owned).unwrap_or(told);
    Tag::parse(&told)
        .ok()
        .map(|tag| tag.to_string())
        .filter(|tag| tag != "und")
}

/// The language of a text. Kana is Japanese whatever the feed says; a text in Latin letters of a feed that says it is
/// Japanese is not Japanese.
pub(super) fn of(text: &str, told: Option<&str>) -> Option<String> {
    let seen = script(text)?;
    let told = told.map(str::to_owned);
    let says = |language: &str| {
        told.as_deref()
            .is_some_and(|t| t == language || t.starts_with(&format!("{language}-")))
    };
    match seen {
        Script::Kana => Some("ja".to_owned()),
        Script::Hangul => Some("ko".to_owned()),
        Script::Thai => Some("th".to_owned()),
        Script::Khmer => Some("km".to_owned()),
        Script::Burmese => Some("my".to_owned()),
        Script::Sinhala => Some("si".to_owned()),
        Script::Bengali => Some("bn".to_owned()),
        // Characters alone can be Japanese or Chinese: 防災訓練. Japanese authorities write Japanese unless they say so.
        Script::Han => Some(
            told.filter(|told| told.starts_with("zh"))
                .unwrap_or_else(|| "ja".to_owned()),
        ),
        Script::Latin if says("ja") || says("zh") || says("ko") => Some("und-Latn".to_owned()),
        Script::Latin => Some(told.unwrap_or_else(|| "und-Latn".to_owned())),
        Script::Other if says("ja") => None,
        Script::Other => told,
    }
}

#[derive(Copy, Clone, PartialEq, Eq)]
enum Script {
    Kana,
    Han,
    Hangul,
    Thai,
    Khmer,
    Burmese,
    Sinhala,
    Bengali,
    Latin,
    Other,
}

fn of_letter(c: char) -> Option<Script> {
    Some(match c {
        'ぁ'..='ゟ' | 'ァ'..='ヺ' | 'ｦ'..='ﾟ' => Script::Kana,
        '\u{4E00}'..='\u{9FFF}' | '\u{3400}'..='\u{4DBF}' | '\u{F900}'..='\u{FAFF}' => Script::Han,
        '가'..='힣' => Script::Hangul,
        '\u{E00}'..='\u{E7F}' => Script::Thai,
        '\u{1780}'..='\u{17FF}' => Script::Khmer,
        '\u{1000}'..='\u{109F}' => Script::Burmese,
        '\u{D80}'..='\u{DFF}' => Script::Sinhala,
        '\u{980}'..='\u{9FF}' => Script::Bengali,
        'A'..='Z' | 'a'..='z' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => Script::Latin,
        c if c.is_alphabetic() => Script::Other,
        _ => return None,
    })
}

/// The script that a text is in. A few Latin letters within Japanese (`RSS`, `PDF`) do not make it another.
fn script(text: &str) -> Option<Script> {
    let letters: Vec<Script> = text.chars().filter_map(of_letter).collect();
    let count = |script: Script| letters.iter().filter(|letter| **letter == script).count();
    let (kana, han, latin) = (count(Script::Kana), count(Script::Han), count(Script::Latin));
    // "Garbage collection calendar (ごみ)" is written for readers of Latin letters.
    let japanese = (kana + han) * 3 >= latin;
    let others = [
        Script::Hangul,
        Script::Thai,
        Script::Khmer,
        Script::Burmese,
        Script::Sinhala,
        Script::Bengali,
    ];
    if let Some(other) = others
        .into_iter()
        .find(|script| count(*script) * 2 > letters.len())
    {
        return Some(other);
    }
    match () {
        () if kana > 0 && japanese => Some(Script::Kana),
        () if han > 0 && japanese => Some(Script::Han),
        () if latin * 2 > letters.len() => Some(Script::Latin),
        () if letters.is_empty() => None,
        () => Some(Script::Other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, told: Option<&str>) -> Option<String> {
        of(text, told.and_then(tag).as_deref())
    }

    #[test]
    fn letters_show_the_language_and_the_feed_settles_what_they_cannot() {
        let some = |tag: &str| Some(tag.to_owned());
        assert_eq!(found("防災訓練のお知らせ（PDF）", Some("en")), some("ja"));
        assert_eq!(found("防災訓練", None), some("ja"));
        assert_eq!(found("防災训练", Some("zh-cn")), some("zh-CN"));
        assert_eq!(found("Garbage collection calendar", Some("ja")), some("und-Latn"));
        assert_eq!(found("Garbage collection calendar", Some("en-US")), some("en-US"));
        assert_eq!(found("Thông báo về thuế", Some("vi")), some("vi"));
        assert_eq!(found("안내", Some("ja")), some("ko"));
        assert_eq!(found("ประกาศ", None), some("th"));
        assert_eq!(found("2026/11/03", Some("ja")), None);
    }

    #[test]
    fn tags_of_feeds_come_into_their_normal_form() {
        let tags = ["ja", "JA", "ja_JP", "jp", "en-us", "", "und", "日本語"].map(tag);
        let tags: Vec<_> = tags.iter().map(|t| t.as_deref().unwrap_or("-")).collect();
        assert_eq!(tags, ["ja", "ja", "ja", "ja", "en-US", "-", "-", "-"]);
    }
}
