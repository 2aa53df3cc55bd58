//! Letters that cheap devices lack. They are fetched only for the language in use, and only where the page
//! can fetch: windows and phones rely on the system's own fonts.

/// One shipped font: for which languages, the family's name, the file, the letters it draws.
struct Face {
    langs: &'static [&'static str],
    family: &'static str,
    file: &'static str,
    range: &'static str,
}

const FACES: [Face; 8] = [
    face(
        &["my"],
        "Noto Sans Myanmar",
        "noto-sans-myanmar.woff2",
        "U+1000-109F, U+A9E0-A9FF, U+AA60-AA7F",
    ),
    face(
        &["km"],
        "Noto Sans Khmer",
        "noto-sans-khmer.woff2",
        "U+1780-17FF, U+19E0-19FF",
    ),
    face(
        &["si"],
        "Noto Sans Sinhala",
        "noto-sans-sinhala.woff2",
        "U+0D80-0DFF, U+111E0-111FF",
    ),
    face(&["th"], "Noto Sans Thai", "noto-sans-thai.woff2", "U+0E00-0E7F"),
    face(
        &["ne", "hi"],
        "Noto Sans Devanagari",
        "noto-sans-devanagari.woff2",
        "U+0900-097F, U+A8E0-A8FF",
    ),
    face(
        &["bn"],
        "Noto Sans Bengali",
        "noto-sans-bengali.woff2",
        "U+0980-09FF",
    ),
    face(
        &["ar", "fa"],
        "Noto Naskh Arabic",
        "noto-naskh-arabic.woff2",
        ARABIC,
    ),
    face(&["ur"], "Noto Nastaliq Urdu", "noto-nastaliq-urdu.woff2", ARABIC),
];

const ARABIC: &str = "U+0600-06FF, U+0750-077F, U+FB50-FDFF, U+FE70-FEFF";

const fn face(
    langs: &'static [&'static str],
    family: &'static str,
    file: &'static str,
    range: &'static str,
) -> Face {
    Face {
        langs,
        family,
        file,
        range,
    }
}

/// The `@font-face` rules for one language, from files in `folder` (on the web `/fonts`); empty for a
/// language whose letters every system has. A font that is already on the device is preferred.
pub fn font_faces(lang: &str, folder: &str) -> String {
    let primary = lang.split('-').next().unwrap_or_default();
    FACES
        .iter()
        .filter(|face| face.langs.contains(&primary))
        .map(|face| {
            let Face {
                family, file, range, ..
            } = face;
            format!(
                "@font-face{{font-family:\"{family}\";src:local(\"{family}\"),url(\"{folder}/{file}\") \
                 format(\"woff2\");font-weight:400;font-display:swap;unicode-range:{range}}}"
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_fetches_only_its_own_letters() {
        let css = font_faces("my", "/fonts");
        assert!(css.contains("/fonts/noto-sans-myanmar.woff2"), "{css}");
        assert_eq!(css.matches("@font-face").count(), 1);
    }

    #[test]
    fn a_language_that_every_system_can_draw_fetches_nothing() {
        assert_eq!(font_faces("ja", "/fonts"), "");
        assert_eq!(font_faces("pt-BR", "/fonts"), "");
    }
}
