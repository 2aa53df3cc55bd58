//! Official names of places in many languages: the weather agency's dictionary, taken apart into a file per language.

use super::Files;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Languages of the dictionary (多言語辞書): our tag, its key in the tables of names, its key in the excerpt of terms.
#[rustfmt::skip]
pub const NAME_LANGUAGES: [(&str, &str, &str); 15] = [
    ("ja", "japanese", "ja"), ("en", "english", "en"), ("zh-Hans", "chinese_zs", "zh"), ("zh-Hant", "chinese_zt", "zhHant"),
    ("ko", "korean", "ko"), ("vi", "vietnamese", "vi"), ("ne", "nepali", "ne"), ("id", "indonesian", "id"),
    ("fil", "tagalog", "tl"), ("th", "thai", "th"), ("my", "burmese", "my"), ("km", "khmer", "km"),
    ("mn", "mongolian", "mn"), ("pt-BR", "portuguese", "pt"), ("es", "spanish", "es"),
];

/// The file of a language's names: `jma-names-vi.json`.
pub fn names_file(language: &str) -> String {
    format!("jma-names-{language}.json")
}

type Table = BTreeMap<String, BTreeMap<String, String>>;

/// The files of names by their name; none where the pack has no dictionary in `names/`.
pub(super) fn files(sources: &Files) -> Result<BTreeMap<String, String>, serde_json::Error> {
    let Some(cities) = sources.text("names/city.json") else {
        return Ok(BTreeMap::new());
    };
    let table = |name: &str| serde_json::from_str::<Table>(sources.text(name).unwrap_or("{}"));
    // Seven digits, of which the last two are nothing for a municipality.
    let cities: Table = serde_json::from_str(cities)?;
    let short = |code: &str| {
        code.strip_suffix("00")
            .filter(|_| code.len() == 7)
            .unwrap_or(code)
            .to_owned()
    };
    let cities: Table = cities
        .into_iter()
        .map(|(code, names)| (short(&code), names))
        .collect();
    let tables = [
        ("pref", table("names/pref.json")?),
        ("city", cities),
        ("epi", table("names/epi.json")?),
    ];
    let terms: BTreeMap<String, Value> =
        serde_json::from_str(sources.text("names/terms.json").unwrap_or("{}"))?;
    let mut out = BTreeMap::new();
    for (tag, key, short) in NAME_LANGUAGES {
        let mut file: Map<String, Value> = Map::new();
        for (name, table) in &tables {
            let named = table
                .iter()
                .filter_map(|(code, names)| Some((code, names.get(key)?.trim())));
            let named = named.filter(|(_, name)| !name.is_empty());
            let names: Map<String, Value> = named.map(|(code, name)| (code.clone(), name.into())).collect();
            file.insert((*name).to_owned(), names.into());
        }
        file.insert("term".to_owned(), terms_of(&terms, short).into());
        out.insert(names_file(tag), serde_json::to_string(&file)? + "\n");
    }
    Ok(out)
}

/// The official words by their Japanese form.
fn terms_of(terms: &BTreeMap<String, Value>, language: &str) -> Map<String, Value> {
    let told = terms.iter().filter_map(|(japanese, words)| {
        let word = if language == "ja" {
            Some(japanese.as_str())
        } else {
            words.get(language)?.as_str()
        };
        Some((japanese.clone(), word?.trim().into()))
    });
    told.collect()
}
