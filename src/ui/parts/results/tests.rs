use super::*;
use crate::ui::parts::shown::shown;

#[test]
fn what_a_result_means_is_a_word_and_a_shape_and_not_only_a_colour() {
    let row = ResultRow {
        name: "Missing in all".into(),
        value: "¥3,480".into(),
        mark: Mark::Attention,
        word: Some("Attention:".into()),
    };
    let html = shown(move || rsx! { Results { rows: vec![row.clone()] } });
    assert!(html.contains("<svg") && html.contains("Attention:"), "{html}");
    assert!(
        html.contains("<dt class=\"result-name\">Missing in all</dt>"),
        "{html}"
    );
}
