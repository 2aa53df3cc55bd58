use super::*;
use crate::ui::parts::shown::shown;

fn field(error: Option<Phrase>) -> String {
    shown(move || {
        rsx! {
            TextField { label: "Name", hint: Phrase::from("As on the card"), error: error.clone(), value: "", on_input: |_| {} }
        }
    })
}

#[test]
fn the_error_is_read_before_the_hint_with_the_field() {
    let html = field(Some("Letters, please".into()));
    assert!(html.contains(r#"aria-invalid="true""#), "{html}");
    let described_by = html
        .split("aria-describedby=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    let names: Vec<_> = described_by.split(' ').collect();
    assert!(
        matches!(names.as_slice(), [error, hint] if error.ends_with("-error") && hint.ends_with("-hint"))
    );
}

#[test]
fn a_field_without_fault_is_not_called_invalid() {
    assert!(!field(None).contains("aria-invalid"));
}

#[test]
fn what_is_typed_runs_in_its_own_direction() {
    assert!(field(None).contains(r#"dir="auto""#));
}
