//! Fluent text of a pack: what passes the guard does not stop the parser, and checking it reports and never stops.
#![no_main]

use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;
use tomoni::words::check::check;
use tomoni::words::{Args, Languages, Source, Sources, Tag, Words, guard};

static LANGUAGES: LazyLock<Languages> = LazyLock::new(|| {
    Languages::parse(
        r#"[
        { "tag": "en", "own-name": "English", "direction": "ltr", "script": "Latn", "line-height": "normal", "fallback": [] },
        { "tag": "ar", "own-name": "x", "direction": "rtl", "script": "Arab", "line-height": "normal", "fallback": [] }
        ]"#,
    )
    .unwrap()
});

fuzz_target!(|text: &str| {
    if guard::file(text).is_ok() && guard::message(text).is_ok() {
        let _ = fluent_syntax::parser::parse(text);
    }
    let mut source = Source::new();
    for tag in ["en", "ar"] {
        source.add(&Tag::parse(tag).unwrap(), "x.ftl", text.to_owned());
    }
    let report = check(&source, &LANGUAGES);
    assert!(report.languages.len() <= 2);
    let sources = Sources {
        languages: LANGUAGES.clone(),
        app: source,
        packs: Vec::new(),
    };
    let words = Words::new(&sources, &Tag::parse("ar").unwrap());
    for id in text.lines().filter_map(|line| line.split_once(" = ")).take(20) {
        let _ = words.text(id.0, &Args::none());
    }
});
