use super::*;
use crate::ui::parts::shown::shown;
use crate::ui::screens::staged::{Around, Staged, assert_headings, write};
use std::collections::BTreeMap;

fn staged(language: &'static str) -> Staged {
    let mut staged = Staged::of("leaving", language);
    let told = [
        (
            "certificate",
            vec![
                ("kind", "japanese-test"),
                ("name", "JLPT"),
                ("level", "N3"),
                ("issued", "2022-12-04"),
            ],
        ),
        ("skill", vec![("name", "Welding (TIG)"), ("years", "6")]),
        (
            "insurance",
            vec![
                ("kind", "employees-pension"),
                ("from", "2021-04-01"),
                ("months", "67"),
            ],
        ),
    ];
    for (entity, fields) in told {
        let fields = fields
            .into_iter()
            .map(|(name, told)| (name.to_owned(), told.to_owned()));
        let fields: BTreeMap<String, String> = fields.collect();
        staged.ask(Command::AddRecord {
            entity: entity.to_owned(),
            fields,
        });
    }
    staged
}

fn view(staged: &mut Staged) -> PortableView {
    match staged.ask(Command::Portable) {
        Reply::Portable(view) => *view,
        other => panic!("{other:?}"),
    }
}

fn html(staged: &mut Staged, chosen: &BTreeSet<RecordId>) -> String {
    let (view, spoken, chosen) = (view(staged), staged.spoken(), chosen.clone());
    shown(move || {
        rsx! {
            Around { spoken: spoken.clone(),
                PortablePage {
                    view: view.clone(), spoken: spoken.clone(), chosen: chosen.clone(), saved: None,
                    on_choose: |_| {}, on_save: |()| {},
                }
            }
        }
    })
}

fn all(view: &PortableView) -> BTreeSet<RecordId> {
    let entries = view.sections.iter().flat_map(|section| &section.entries);
    entries.map(|entry| entry.record).collect()
}

#[test]
fn nothing_is_on_the_page_before_it_is_ticked() {
    let mut staged = staged("en");
    let html = html(&mut staged, &BTreeSet::new());
    assert_headings(&html);
    assert!(
        !html.contains("class=\"sheet") && !html.contains("checked"),
        "{html}"
    );
    assert!(html.contains("Tick something above"));
}

#[test]
fn what_is_ticked_stands_on_the_page_and_the_rest_does_not() {
    let mut staged = staged("en");
    let view = view(&mut staged);
    let skill = view
        .sections
        .iter()
        .find(|section| section.id == "skill")
        .unwrap();
    let html = html(&mut staged, &BTreeSet::from([skill.entries[0].record]));
    assert_headings(&html);
    let page = html.split("class=\"sheet ").nth(1).unwrap();
    assert!(page.contains("Welding (TIG)") && !page.contains("JLPT"));
    assert_eq!(html.matches("button-primary").count(), 1);
}

#[test]
fn the_file_holds_what_was_ticked() {
    let mut staged = staged("en");
    let view = view(&mut staged);
    let records = all(&view);
    let Reply::File(text) = staged.ask(Command::PortableFile { records }) else {
        panic!()
    };
    assert!(text.contains("JLPT") && text.contains("tomoni-portable-record"));
    let Reply::File(none) = staged.ask(Command::PortableFile {
        records: BTreeSet::new(),
    }) else {
        panic!()
    };
    assert!(!none.contains("JLPT"));
}

#[test]
fn a_tick_adds_and_a_second_one_takes_out() {
    let one = ticked_now(BTreeSet::new(), "7", true);
    assert_eq!(one, BTreeSet::from([RecordId(7)]));
    assert!(ticked_now(one, "7", false).is_empty());
}

/// `TOMONI_SCREENS=folder cargo test --lib -- --ignored write_portable`.
#[test]
#[ignore = "writes files"]
fn write_portable() {
    for language in ["en", "my", "ar"] {
        let mut staged = staged(language);
        let chosen = all(&view(&mut staged));
        write("portable", &staged.spoken(), &html(&mut staged, &chosen));
    }
}
