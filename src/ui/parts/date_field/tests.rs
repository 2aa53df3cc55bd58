use super::*;
use crate::ui::parts::shown::shown;

fn field(order: DateOrder) -> String {
    shown(move || {
        rsx! {
            DateField {
                label: "When?",
                words: DateWords { year: "Year".into(), month: "Month".into(), day: "Day".into() },
                order,
                value: RawDate { year: "R8".into(), month: "11".into(), day: "26".into() },
                on_change: |_| {},
            }
        }
    })
}

#[test]
fn the_fields_stand_in_the_order_of_the_language() {
    let places = |html: &str| ["Year", "Month", "Day"].map(|word| html.find(&format!(">{word}<")).unwrap());
    let [year, month, day] = places(&field(DateOrder::DayMonthYear));
    assert!(day < month && month < year);
    let [year, month, day] = places(&field(DateOrder::YearMonthDay));
    assert!(year < month && month < day);
}

#[test]
fn an_era_can_be_typed_so_the_year_has_all_keys() {
    let html = field(DateOrder::YearMonthDay);
    assert!(
        html.contains(r#"inputmode="text""#) && html.contains(r#"value="R8""#),
        "{html}"
    );
}

#[test]
fn the_question_is_the_legend_of_the_three_fields() {
    let html = field(DateOrder::DayMonthYear);
    assert!(
        html.starts_with("<fieldset") && html.contains("<legend class=\"field-label\">When?</legend>"),
        "{html}"
    );
    assert_eq!(html.matches("<label").count(), 3);
}

#[test]
fn changing_one_part_leaves_the_others() {
    let date = RawDate {
        year: "2026".into(),
        month: "11".into(),
        day: "2".into(),
    };
    assert_eq!(
        date.clone().with(Part::Day, "26".into()),
        RawDate {
            day: "26".into(),
            ..date
        }
    );
}
