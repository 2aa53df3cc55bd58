use super::*;
use crate::ui::parts::shown::shown;

#[test]
fn a_busy_button_says_so_and_submits_nothing() {
    let html = shown(move || {
        rsx! {
            Button { label: "Save", busy: Phrase::from("Saving…"), submit: true }
        }
    });
    assert!(
        html.contains(r#"aria-busy="true" aria-disabled="true""#),
        "{html}"
    );
    assert!(
        html.contains(r#"type="button""#) && html.contains("Saving…"),
        "{html}"
    );
    assert!(!html.contains("Save<"), "{html}");
}

#[test]
fn a_link_in_the_form_of_a_button_is_a_link() {
    let html = shown(move || rsx! { ButtonLink { label: "More", to: "/more" } });
    assert!(
        html.starts_with(r#"<a class="button button-secondary" href="/more""#),
        "{html}"
    );
}
