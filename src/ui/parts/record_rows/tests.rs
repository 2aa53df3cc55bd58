use super::*;
use crate::ui::parts::shown::shown;

#[test]
fn a_change_link_says_what_it_changes() {
    let row = RecordRow {
        id: "address".into(),
        name: "Address".into(),
        value: Phrase::japanese("豊島区"),
        known: true,
        to: Some("/me/address".into()),
    };
    let html = shown(move || rsx! { RecordRows { rows: vec![row.clone()], change: "Change" } });
    assert!(
        html.contains(r#"href="/me/address">Change<span class="unseen"> Address</span></a>"#),
        "{html}"
    );
    assert!(html.contains("<dt class=\"record-name\">Address</dt>"), "{html}");
}
