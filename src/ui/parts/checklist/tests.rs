use super::*;
use crate::ui::parts::shown::shown;

#[test]
fn every_box_has_its_label_and_its_note() {
    let entry = |id: &str, note: Option<&str>| CheckEntry {
        id: id.into(),
        label: "Residence card".into(),
        note: note.map(Phrase::japanese),
        ticked: id == "a",
    };
    let html = shown(move || {
        rsx! {
            Checklist { entries: vec![entry("a", Some("在留カード")), entry("b", None)], on_tick: |_| {} }
        }
    });
    assert_eq!(html.matches("<label").count(), 2);
    assert_eq!(html.matches("aria-describedby").count(), 1);
    assert_eq!(html.matches("checked=true").count(), 1, "{html}");
    assert!(
        html.contains(r#"<bdi lang="ja" dir="ltr">在留カード</bdi>"#),
        "{html}"
    );
}
