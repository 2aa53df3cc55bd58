//! Languages by the names that their speakers call them, for lists in which a reader looks for their own.

use super::language::{Direction, Tag};
use super::text::{Text, TranslationState};

use Direction::{Ltr, Rtl};

const NAMES: [(&str, &str, Direction); 28] = [
    ("ja", "日本語", Ltr),
    ("en", "English", Ltr),
    ("zh", "中文", Ltr),
    ("ko", "한국어", Ltr),
    ("vi", "Tiếng Việt", Ltr),
    ("ne", "नेपाली", Ltr),
    ("id", "Bahasa Indonesia", Ltr),
    ("fil", "Filipino", Ltr),
    ("th", "ไทย", Ltr),
    ("my", "မြန်မာ", Ltr),
    ("km", "ខ្មែរ", Ltr),
    ("mn", "Монгол", Ltr),
    ("pt", "Português", Ltr),
    ("es", "Español", Ltr),
    ("si", "සිංහල", Ltr),
    ("bn", "বাংলা", Ltr),
    ("ur", "اردو", Rtl),
    ("fa", "فارسی", Rtl),
    ("ar", "العربية", Rtl),
    ("hi", "हिन्दी", Ltr),
    ("uk", "Українська", Ltr),
    ("ru", "Русский", Ltr),
    ("fr", "Français", Ltr),
    ("tr", "Türkçe", Ltr),
    ("ms", "Bahasa Melayu", Ltr),
    ("de", "Deutsch", Ltr),
    ("it", "Italiano", Ltr),
    ("ta", "தமிழ்", Ltr),
];

/// The name of a language in itself; a tag that nobody named stands for itself.
pub fn endonym(tag: &str) -> Text {
    let (name, dir) = NAMES
        .iter()
        .find(|(known, _, _)| *known == tag)
        .map_or((tag, Ltr), |(_, name, dir)| (*name, *dir));
    Text {
        text: name.to_owned(),
        lang: Tag::parse(tag).unwrap_or_else(|_| Tag::template()),
        dir,
        state: TranslationState::Original,
        fallen_back: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_that_a_contact_speaks_has_its_own_name() {
        let places = crate::packs::Japan::open()
            .unwrap()
            .places(&crate::packs::Shelf::built_in())
            .unwrap();
        for contact in &places.contacts {
            for tag in contact.languages.split(';') {
                assert_ne!(endonym(tag).text, tag, "{}", contact.id);
            }
        }
    }
}
