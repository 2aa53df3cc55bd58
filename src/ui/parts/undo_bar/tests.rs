use super::*;
use crate::ui::parts::shown::shown;

#[test]
fn undo_and_close_are_buttons_with_names() {
    let html = shown(move || {
        rsx! {
            UndoBar { text: "Done.", undo: Phrase::from("Undo"), close: "Close", on_undo: |_| {}, on_close: |_| {} }
        }
    });
    assert_eq!(html.matches("<button").count(), 2, "{html}");
    assert!(
        html.contains("<span>Undo</span>") && html.contains("Close</span>"),
        "{html}"
    );
}

#[test]
fn there_are_at_least_ten_seconds_to_take_it_back() {
    let css = include_str!("style.css");
    let seconds = css
        .split("animation: undo-time ")
        .nth(1)
        .unwrap()
        .split('s')
        .next()
        .unwrap();
    assert!(seconds.parse::<u32>().unwrap() >= 10);
}
