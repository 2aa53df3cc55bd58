use super::*;
use crate::ui::parts::shown::shown;
use crate::ui::screens::staged::{Around, Staged, assert_headings, bare, write};

fn view(staged: &mut Staged) -> TimelineView {
    match staged.ask(Command::Timeline) {
        Reply::Timeline(view) => view,
        _ => panic!("not a timeline"),
    }
}

fn page(staged: &mut Staged) -> String {
    let (view, spoken) = (view(staged), staged.spoken());
    shown(move || rsx! { TimelinePage { view: view.clone(), spoken: spoken.clone() } })
}

#[test]
fn a_students_year_begins_with_what_comes_next() {
    let html = page(&mut Staged::of("s01-student-arrives", "en"));
    assert_headings(&html);
    insta::assert_snapshot!(bare(&html));
}

#[test]
fn a_window_is_a_bar_from_the_month_in_which_it_opens_to_the_one_in_which_it_closes() {
    let mut staged = Staged::of("s09-divorce", "en");
    let view = view(&mut staged);
    let months = rail::months(&view, &staged.spoken(), Telling::Told);
    let barred: Vec<&str> = months
        .iter()
        .filter(|month| !month.bars.is_empty())
        .map(|month| month.id.as_str())
        .collect();
    // The stay ends on 20 August 2027; its extension opens three months before.
    for month in ["2027-05", "2027-06", "2027-07", "2027-08"] {
        assert!(barred.contains(&month), "{barred:?}");
    }
}

#[test]
fn today_stands_before_everything_that_is_still_to_come() {
    let mut staged = Staged::of("s17-s21-leaving", "en");
    let view = view(&mut staged);
    let months = rail::months(&view, &staged.spoken(), Telling::Told);
    let first = months[0].marks.first().unwrap();
    assert!(matches!(
        first,
        crate::ui::parts::timeline_rail::RailMark::Today(_)
    ));
}

/// `TOMONI_SCREENS=folder cargo test --lib -- --ignored write_timelines`.
#[test]
#[ignore = "writes files"]
fn write_timelines() {
    for language in ["en", "ja", "ar", "my"] {
        for file in ["s01-student-arrives", "s09-divorce", "s17-s21-leaving", "s21-tax"] {
            let mut staged = Staged::of(file, language);
            let (view, spoken) = (view(&mut staged), staged.spoken());
            let around = spoken.clone();
            let body = shown(move || {
                rsx! {
                    Around { spoken: spoken.clone(), TimelinePage { view: view.clone(), spoken: spoken.clone() } }
                }
            });
            write(&format!("timeline-{file}"), &around, &body);
        }
    }
}
