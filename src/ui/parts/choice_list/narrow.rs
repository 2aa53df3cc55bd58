//! Which rows of a long list a person means.

use super::Choice;
use crate::words::fold;

/// The choices whose name, readings or other names contain what was typed, in their order; those that
/// begin with it come first. Case and accents do not matter; nothing typed means all.
pub fn narrow(options: &[Choice], query: &str) -> Vec<Choice> {
    let query = fold(query.trim());
    let (first, rest): (Vec<_>, Vec<_>) = options
        .iter()
        .filter(|option| names(option).any(|name| name.contains(&query)))
        .cloned()
        .partition(|option| names(option).any(|name| name.starts_with(&query)));
    first.into_iter().chain(rest).collect()
}

fn names(option: &Choice) -> impl Iterator<Item = String> {
    let reading = option.label.ruby.iter().map(|pieces| {
        pieces
            .iter()
            .map(|(base, reading)| reading.as_deref().unwrap_or(base))
            .collect::<String>()
    });
    std::iter::once(option.label.text.clone())
        .chain(reading)
        .chain(option.also.iter().cloned())
        .map(|name| fold(&name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::parts::phrase::Phrase;

    fn wards() -> Vec<Choice> {
        let toshima = Phrase::japanese("豊島区").with_ruby(vec![
            ("豊島".into(), Some("としま".into())),
            ("区".into(), Some("く".into())),
        ]);
        let mut toshima = Choice::new("13116", toshima);
        toshima.also = vec!["Toshima".into()];
        let mut shinjuku = Choice::new("13104", Phrase::japanese("新宿区"));
        shinjuku.also = vec!["Shinjuku, not Toshima".into()];
        vec![shinjuku, toshima]
    }

    #[test]
    fn a_reading_finds_the_kanji() {
        assert_eq!(narrow(&wards(), "としま").len(), 1);
    }

    #[test]
    fn what_begins_with_the_query_comes_first() {
        let found: Vec<_> = narrow(&wards(), " toshima")
            .into_iter()
            .map(|c| c.value)
            .collect();
        assert_eq!(found, ["13116", "13104"]);
    }

    #[test]
    fn nothing_typed_leaves_all_in_their_order() {
        assert_eq!(narrow(&wards(), ""), wards());
    }
}
