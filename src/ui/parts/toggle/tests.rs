use super::*;
use crate::ui::parts::shown::shown;

#[test]
fn a_switch_is_a_switch_to_a_screen_reader() {
    let html = shown(move || {
        rsx! {
            Toggle { label: "Readings", word: "On", on: true, on_toggle: |_| {} }
        }
    });
    assert!(
        html.contains(r#"type="checkbox" role="switch" checked=true"#),
        "{html}"
    );
    assert!(html.contains("On"), "the state is also a word");
}
