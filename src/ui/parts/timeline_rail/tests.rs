use super::*;
use crate::ui::parts::shown::shown;

fn rail(marks: Vec<RailMark>) -> String {
    let month = RailMonth {
        id: "2026-11".into(),
        title: "November 2026".into(),
        bars: vec![RailBar {
            lane: 1,
            piece: BarPiece::Opens,
        }],
        marks,
    };
    shown(move || rsx! { TimelineRail { months: vec![month.clone()] } })
}

#[test]
fn a_month_is_a_section_with_a_heading_and_its_bars_are_not_read() {
    let html = rail(vec![]);
    assert!(
        html.contains("<section class=\"rail-month\" aria-labelledby"),
        "{html}"
    );
    assert!(html.contains(r#"<div class="rail-track" aria-hidden="true"><span class="rail-bar rail-bar-opens" style="--lane:1">"#), "{html}");
}

#[test]
fn today_is_the_current_date() {
    assert!(rail(vec![RailMark::Today("Today".into())]).contains(r#"aria-current="date""#));
}

#[test]
fn what_if_says_in_words_what_its_signs_show() {
    let html = rail(vec![
        RailEntry {
            id: "a".into(),
            state: State::Later,
            when: "in March".into(),
            title: "Extend your stay".into(),
            to: None,
            change: Some((RailChange::Gone, "no longer".into())),
        }
        .into(),
    ]);
    assert!(
        html.contains(r#"<span aria-hidden="true">－ </span>no longer"#),
        "{html}"
    );
    assert!(!html.contains("<a "), "{html}");
}
