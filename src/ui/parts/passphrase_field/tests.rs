use super::*;
use crate::ui::parts::shown::shown;

#[test]
fn a_secret_is_hidden_can_be_shown_and_welcomes_a_password_manager() {
    let html = shown(move || {
        rsx! {
            PassphraseField { label: "Passphrase", show: "Show", hide: "Hide", fresh: true, value: "", on_input: |_| {} }
        }
    });
    assert!(
        html.contains(r#"type="password""#) && html.contains(r#"autocomplete="new-password""#),
        "{html}"
    );
    assert!(html.contains("Show") && !html.contains("Hide"), "{html}");
    assert!(!html.contains("onpaste"), "{html}");
}
