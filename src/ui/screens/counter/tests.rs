use super::*;
use crate::calendar::Date;
use crate::ui::parts::shown::shown;
use crate::ui::screens::staged::{Staged, bare, write};

fn staged(language: &'static str) -> (CounterView, Spoken) {
    let mut staged = Staged::locked(Date::constant(2026, 11, 13), language);
    let rule = "status.first-address".to_owned();
    match staged.ask(Command::Counter { rule }) {
        Reply::Counter(view) => (*view, staged.spoken()),
        _ => panic!("not a card"),
    }
}

fn html(language: &'static str, ready: BTreeSet<String>) -> String {
    let (view, spoken) = staged(language);
    shown(move || {
        rsx! { CounterPage { view: view.clone(), ready: ready.clone(), spoken: spoken.clone(), on_close: |()| {} } }
    })
}

#[test]
fn the_clerk_reads_japanese_and_the_person_their_own_language() {
    insta::assert_snapshot!(bare(&html("en", BTreeSet::new())));
}

#[test]
fn the_clerk_reads_japanese_whatever_the_person_reads() {
    for language in ["en", "vi", "ar", "my", "ja"] {
        let html = html(language, BTreeSet::new());
        for line in html.split("counter-japanese\"").skip(1) {
            assert!(line.starts_with(r#" lang="ja" dir="ltr">"#), "{language}: {line}");
        }
        assert!(html.contains("ここに日付を書いてください"), "{language}: {html}");
    }
}

#[test]
fn a_japanese_reader_is_told_once() {
    assert!(!html("ja", BTreeSet::new()).contains("counter-own"));
}

#[test]
fn only_what_was_ticked_was_brought() {
    let (view, _) = staged("en");
    assert!(view.bring.len() > 1);
    let one = BTreeSet::from([view.bring[0].id.clone()]);
    assert_eq!(html("en", one).matches("<li").count(), 1);
    assert_eq!(
        html("en", BTreeSet::new()).matches("<li").count(),
        view.bring.len()
    );
}

/// `TOMONI_SCREENS=folder cargo test --lib -- --ignored write_counters`.
#[test]
#[ignore = "writes files"]
fn write_counters() {
    for language in ["en", "ja", "ar", "my"] {
        write("counter", &staged(language).1, &html(language, BTreeSet::new()));
    }
}
