//! The plural forms of a language, found out by asking the very machinery that will choose between them.

use super::entries::Entry;
use super::language::Tag;
use super::problem::Fault;
use super::uses::Uses;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use std::collections::BTreeSet;

/// CLDR's names of plural forms.
const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
const PROBE: &str =
    "n = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }\n";
/// Whole numbers among which every language shows all of its forms; French and Spanish keep one for a million.
const SAMPLES: [std::ops::RangeInclusive<i64>; 2] = [0..=200, 1_000_000..=1_000_000];

/// The forms that whole numbers choose from in a language: only `other` in Japanese, six in Arabic.
pub(super) fn forms(tag: &Tag) -> BTreeSet<String> {
    let mut bundle = FluentBundle::new_concurrent(vec![tag.identifier()]);
    if let Ok(resource) = FluentResource::try_new(PROBE.to_owned()) {
        // the only resource: no id can be taken
        let _ = bundle.add_resource(resource);
    }
    let Some(pattern) = bundle.get_message("n").and_then(|message| message.value()) else {
        return BTreeSet::new();
    };
    let form = |number: i64| {
        let mut args = FluentArgs::new();
        args.set("n", number);
        bundle
            .format_pattern(pattern, Some(&args), &mut Vec::new())
            .into_owned()
    };
    // the default of every choice, also where only fractions need it
    let other = std::iter::once("other".to_owned());
    SAMPLES.into_iter().flatten().map(form).chain(other).collect()
}

/// The choices by number in a message that do not have exactly the forms of the language.
pub(super) fn faults(entry: &Entry, forms: &BTreeSet<String>) -> Vec<Fault> {
    let patterns = entry.patterns().into_iter();
    let choices = patterns.flat_map(|(_, pattern)| Uses::of(pattern).choices);
    choices
        .filter(|found| found.iter().all(|name| FORMS.contains(&name.as_str())) && found != forms)
        .map(|found| Fault::PluralForms {
            found: list(&found),
            needed: list(forms),
        })
        .collect()
}

fn list(forms: &BTreeSet<String>) -> String {
    let sorted = FORMS.iter().filter(|form| forms.contains(**form));
    sorted.copied().collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::super::entries::read;
    use super::*;

    fn of(tag: &str) -> String {
        list(&forms(&Tag::parse(tag).unwrap()))
    }

    #[test]
    fn each_language_has_its_own_forms() {
        assert_eq!(of("en"), "one, other");
        assert_eq!(of("ar"), "zero, one, two, few, many, other");
        assert_eq!(of("ru"), "one, few, many, other");
        for tag in [
            "ja",
            "ja-yasashii",
            "vi",
            "my",
            "zh-Hans",
            "zh-Hant",
            "ko",
            "th",
            "km",
            "id",
        ] {
            assert_eq!(of(tag), "other", "{tag}");
        }
    }

    #[test]
    fn a_choice_with_other_forms_is_a_fault() {
        let text = "a = { $n ->\n    [0] none\n    [one] x\n   *[other] y\n}\n";
        let entries = read("x.ftl", text, &mut Vec::new());
        let faults = |tag: &str| faults(&entries[0], &forms(&Tag::parse(tag).unwrap()));
        assert_eq!(faults("en"), []);
        let one_form = Fault::PluralForms {
            found: "one, other".into(),
            needed: "other".into(),
        };
        assert_eq!(faults("vi"), [one_form]);
        assert_eq!(faults("ar").len(), 1);
    }
}
