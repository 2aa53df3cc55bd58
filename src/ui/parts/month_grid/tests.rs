use super::*;
use crate::ui::parts::shown::shown;

fn cell(state: Option<State>, word: &str) -> GridCell {
    GridCell {
        state,
        word: word.into(),
        to: "/payments/pension/2026-10-01".into(),
    }
}

#[test]
fn a_month_is_a_row_whose_cells_say_in_a_word_what_their_shape_says() {
    let html = shown(|| {
        let row = GridRow {
            id: "2026-10".into(),
            title: "October 2026".into(),
            now: true,
            cells: vec![cell(Some(State::Done), "Paid"), cell(None, "Nothing")],
        };
        rsx! {
            MonthGrid { caption: "Payments", head: "Month", columns: vec!["Pension".into(), "Tax".into()], rows: vec![row] }
        }
    });
    assert!(
        html.contains(r#"scope="row""#) && html.matches(r#"scope="col""#).count() == 3,
        "{html}"
    );
    assert!(html.contains("aria-current=\"date\""));
    assert!(html.contains("Paid") && html.contains("Nothing"));
    assert_eq!(html.matches("<svg").count(), 1, "nothing to pay has no shape");
}
