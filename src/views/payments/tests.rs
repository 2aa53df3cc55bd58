use super::*;
use crate::facts::read_facts;
use crate::packs::Shelf;
use crate::views::Reading;
use crate::words::Tag;
use serde_json::{Value as Json, json};

const TODAY: Date = Date::constant(2026, 11, 21);

fn view(told: &Json) -> PaymentsView {
    let reading = Reading::open(&Tag::template(), &Shelf::built_in()).unwrap();
    let (facts, problems) = read_facts(&reading.japan.pack.schema, told);
    assert!(problems.is_empty(), "{problems:?}");
    payments(&reading.scene(), &facts, TODAY)
}

fn state(view: &PaymentsView, month: &str, column: &str) -> PaymentState {
    cell_of(view, month, column).state
}

fn cell_of<'a>(view: &'a PaymentsView, month: &str, column: &str) -> &'a PaymentCell {
    let month = view
        .months
        .iter()
        .find(|known| known.first.to_string().starts_with(month))
        .unwrap();
    month.cells.iter().find(|cell| cell.column == column).unwrap()
}

/// In a company until 30 September 2026, then without a job.
fn former_employee(payments: &Json) -> Json {
    json!({
        "person": { "born": "1995-05-05", "nationality": "VN" },
        "stay": { "status": "engineer-humanities-international", "until": "2027-12-31", "landed": "2024-03-28" },
        "home": [ { "moved-in": "2024-04-01", "municipality": "13116", "previous": "abroad" } ],
        "job": [ { "started": "2024-04-01", "ended": "2026-09-30", "company-insurance": true } ],
        "payment": payments,
    })
}

#[test]
fn every_definition_and_rule_that_the_table_names_is_there() {
    let reading = Reading::open(&Tag::template(), &Shelf::built_in()).unwrap();
    let scene = reading.scene();
    let facts = Facts::default();
    let case = scene.pack.case(&facts, TODAY);
    let columns = columns(&scene);
    assert_eq!(columns.len(), 3);
    for column in columns {
        for id in [
            Some(&column.owed),
            Some(&column.withheld),
            column.excused.as_ref(),
        ] {
            assert!(id.is_none_or(|id| case.defined(id).is_some()), "{id:?}");
        }
        assert!(
            column
                .rule
                .is_none_or(|rule| scene.pack.book.rule(&rule).is_some())
        );
        let kinds = scene.pack.schema.resolve("payment", "kind").unwrap();
        let known = scene
            .pack
            .schema
            .choices(&scene.pack.schema.field(kinds).unwrap().kind);
        assert!(column.kinds.iter().all(|kind| known.contains(kind)));
    }
}

#[test]
fn what_the_employer_takes_is_assumed_until_the_month_the_job_ends() {
    let view = view(&former_employee(&json!([])));
    for column in ["pension", "health-insurance", "resident-tax"] {
        let cell = cell_of(&view, "2026-09", column);
        assert_eq!(
            (cell.state, cell.assumed),
            (PaymentState::Withheld, true),
            "{column}"
        );
    }
    // October's pension is due on 30 November; its health insurance has passed and nobody told.
    assert_eq!(state(&view, "2026-10", "pension"), PaymentState::Due);
    assert_eq!(
        cell_of(&view, "2026-10", "pension").due,
        Some(Date::constant(2026, 11, 30))
    );
    assert_eq!(
        state(&view, "2026-10", "health-insurance"),
        PaymentState::Unanswered
    );
    // The slip of October ended on 2 November, a Monday; November has none.
    assert_eq!(
        cell_of(&view, "2026-10", "resident-tax").due,
        Some(Date::constant(2026, 11, 2))
    );
    assert_eq!(state(&view, "2026-10", "resident-tax"), PaymentState::Unanswered);
    assert_eq!(state(&view, "2026-11", "resident-tax"), PaymentState::None);
}

#[test]
fn resident_tax_begins_in_june_after_the_first_first_of_january() {
    let view = view(&former_employee(&json!([])));
    assert_eq!(state(&view, "2025-05", "resident-tax"), PaymentState::None);
    assert_eq!(state(&view, "2025-06", "resident-tax"), PaymentState::Withheld);
}

#[test]
fn what_was_told_comes_before_what_is_assumed_and_a_month_before_many() {
    let view = view(&former_employee(&json!([
        { "kind": "national-pension", "month": "2026-10-01", "paid": "2026-12-01" },
        { "kind": "national-health-insurance", "month": "2026-08-01", "until": "2027-03-01", "how": "on-time" },
        { "kind": "national-health-insurance", "month": "2026-11-01", "how": "late" },
        { "kind": "employees-insurance", "month": "2026-07-15", "how": "withheld" },
        { "kind": "income-tax", "month": "2026-03-01", "how": "on-time" },
    ])));
    assert_eq!(state(&view, "2026-10", "pension"), PaymentState::Late);
    assert_eq!(state(&view, "2026-10", "health-insurance"), PaymentState::OnTime);
    assert_eq!(state(&view, "2026-11", "health-insurance"), PaymentState::Late);
    // A payment in advance changes nothing in a month in which the employer paid.
    assert_eq!(
        state(&view, "2026-08", "health-insurance"),
        PaymentState::Withheld
    );
    for column in ["pension", "health-insurance"] {
        let cell = cell_of(&view, "2026-07", column);
        assert_eq!((cell.state, cell.assumed), (PaymentState::Withheld, false));
    }
    assert_eq!(view.others.len(), 1, "income tax has no column");
}

#[test]
fn paid_on_the_day_to_which_a_sunday_moved_is_paid_in_time() {
    // May 2026: the 31st is a Sunday, so April's premium was due on 1 June.
    let mut told = former_employee(
        &json!([{ "kind": "national-pension", "month": "2026-04-01", "paid": "2026-06-01" }]),
    );
    told["job"] = json!([{ "started": "2024-04-01", "ended": "2026-03-31", "company-insurance": true }]);
    let seen = view(&told);
    assert_eq!(state(&seen, "2026-04", "pension"), PaymentState::OnTime);
    told["payment"][0]["paid"] = json!("2026-06-02");
    assert_eq!(state(&view(&told), "2026-04", "pension"), PaymentState::Late);
}

#[test]
fn a_student_with_the_exception_is_exempt_for_the_school_year() {
    let view = view(&json!({
        "person": { "born": "2003-05-01", "nationality": "NP" },
        "stay": { "status": "student", "landed": "2025-04-01", "until": "2028-03-31" },
        "home": [ { "moved-in": "2025-04-05", "municipality": "13116", "previous": "abroad" } ],
        "job": "none",
        "insurance": [ { "kind": "national-pension", "from": "2025-04-05", "student-exception": "2026-05-10" } ],
    }));
    assert_eq!(state(&view, "2026-04", "pension"), PaymentState::Exempt);
    assert_eq!(state(&view, "2026-03", "pension"), PaymentState::Unanswered);
    assert!(
        view.months.last().unwrap().first >= Date::constant(2025, 4, 1),
        "nothing before the arrival"
    );
    let pension = view.sums.iter().find(|sum| sum.column == "pension").unwrap();
    // April 2025 to March 2026, twelve months without an answer; seven are exempt.
    let lines: Vec<String> = pension.lines.iter().map(Text::plain).collect();
    assert_eq!(
        lines,
        ["12 months need an answer", "7 months exempt or postponed"]
    );
    assert_eq!(
        pension.unanswered,
        Some((Date::constant(2025, 4, 1), Date::constant(2026, 3, 1)))
    );
}

#[test]
fn twenty_is_attained_on_the_eve_of_the_birthday() {
    let told = |born: &str| {
        json!({
            "person": { "born": born, "insured-through-spouse": false },
            "stay": { "status": "long-term-resident", "landed": "2020-04-01", "until": "2028-03-31" },
            "home": [ { "moved-in": "2020-04-05", "municipality": "13116", "previous": "abroad" } ],
            "job": "none",
        })
    };
    assert_eq!(
        state(&view(&told("2006-09-01")), "2026-08", "pension"),
        PaymentState::Unanswered
    );
    assert_eq!(
        state(&view(&told("2006-09-02")), "2026-08", "pension"),
        PaymentState::None
    );
}

#[test]
fn without_facts_nothing_is_guessed() {
    let nothing = view(&json!({}));
    assert!(nothing.facts_missing);
    let states = nothing
        .months
        .iter()
        .flat_map(|month| &month.cells)
        .map(|cell| cell.state);
    assert!(states.into_iter().all(|state| state == PaymentState::Unknown));
}

#[test]
fn all_months_in_time_are_said_to_be_so() {
    let mut told = former_employee(&json!([]));
    told["job"] = json!([{ "started": "2024-04-01", "company-insurance": true }]);
    let view = view(&told);
    assert!(view.sums.iter().all(|sum| !sum.open), "{:?}", view.sums);
    let lines: Vec<String> = view.sums.iter().map(|sum| sum.lines[0].plain()).collect();
    // Resident tax: June 2025 to October 2026; nothing before.
    assert_eq!(
        lines,
        [
            "17 months by the employer",
            "24 months by the employer",
            "24 months by the employer"
        ]
    );
}
