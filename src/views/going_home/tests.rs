use super::*;
use crate::agenda::agenda;
use crate::facts::read_facts;
use crate::packs::Shelf;
use crate::views::Reading;
use crate::words::Tag;
use serde_json::{Value as Json, json};

const TODAY: Date = Date::constant(2026, 11, 21);

fn view(told: &Json) -> GoingHomeView {
    let reading = Reading::open(&Tag::template(), &Shelf::built_in()).unwrap();
    let (facts, problems) = read_facts(&reading.japan.pack.schema, told);
    assert!(problems.is_empty(), "{problems:?}");
    let scene = reading.scene();
    let agenda = agenda(&scene.pack.case(&facts, TODAY), &[]);
    going_home(&scene, &agenda, &facts)
}

fn worker(trip: &Json) -> Json {
    json!({
        "person": { "born": "1993-02-02", "nationality": "VN" },
        "stay": { "status": "engineer-humanities-international", "until": "2027-12-31", "period": "3 years", "landed": "2021-04-01" },
        "home": [ { "moved-in": "2021-04-05", "municipality": "13116", "previous": "abroad" } ],
        "job": [ { "started": "2021-04-01", "contract": "open-ended", "company-insurance": true } ],
        "lease": [ { "started": "2021-04-05", "kind": "ordinary" } ],
        "family": [ { "relation": "child", "born": "2018-06-01", "lives-with-me": true, "allowance-applied": "2021-04-10" } ],
        "paper": [ { "kind": "my-number-card", "expires": "2030-02-02" } ],
        "vehicle": [ { "kind": "car", "acquired": "2022-05-01" } ],
        "tax-year": [ { "year": 2026, "adjusted": true, "side-income": 300000 } ],
        "trip": trip,
    })
}

/// The list as one reads it: the part, its day, and each step with its date.
fn read(view: &GoingHomeView) -> String {
    let mut lines = Vec::new();
    for slot in &view.slots {
        let when = slot.when.as_ref().map(Text::plain).unwrap_or_default();
        lines.push(format!("{} [{when}]", slot.title.plain()));
        for card in &slot.cards {
            let when = card
                .when
                .as_ref()
                .map(Text::plain)
                .unwrap_or_else(|| "-".to_owned());
            lines.push(format!("  {} — {when}", card.title.plain()));
        }
        lines.extend(slot.rules.iter().map(|rule| format!("  {}", rule.title.plain())));
    }
    lines.extend(
        view.origin
            .steps
            .iter()
            .map(|step| format!("~ {}", step.text.plain())),
    );
    lines.join("\n")
}

#[test]
fn the_list_of_a_family_that_leaves_in_march() {
    let view = view(&worker(&json!([ { "departs": "2027-03-25", "for-good": true } ])));
    assert_eq!(view.ask, None);
    insta::assert_snapshot!(read(&view));
}

#[test]
fn the_list_of_a_visit_home_is_shorter_and_ends_nothing() {
    let view = view(&worker(
        &json!([ { "departs": "2026-12-20", "returns": "2027-01-10", "for-good": false, "re-entry": "deemed" } ]),
    ));
    insta::assert_snapshot!(read(&view));
}

#[test]
fn without_a_day_the_usual_order_is_shown_and_the_day_is_asked() {
    let view = view(&worker(&json!([])));
    assert_eq!(
        view.ask.as_ref().and_then(|at| at.field.as_deref()),
        Some("departs")
    );
    assert!(view.ask.unwrap().record.is_none());
    assert!(
        view.slots
            .iter()
            .all(|slot| slot.cards.is_empty() && slot.when.is_none())
    );
    let slots: Vec<Slot> = view.slots.iter().map(|slot| slot.slot).collect();
    assert_eq!(slots, Slot::ALL);
}

#[test]
fn a_day_without_its_kind_asks_whether_it_is_for_good() {
    let view = view(&worker(&json!([ { "departs": "2027-03-25" } ])));
    assert_eq!(view.ask.and_then(|at| at.field), Some("for-good".to_owned()));
}

#[test]
fn every_step_of_the_table_is_a_rule_and_every_origin_step_has_words() {
    let reading = Reading::open(&Tag::template(), &Shelf::built_in()).unwrap();
    let scene = reading.scene();
    let table = scene.pack.schema.table("leaving-steps").unwrap();
    assert_eq!(
        steps(&scene).count(),
        table.ids().len(),
        "a part of the way that nobody knows"
    );
    for (rule, _) in steps(&scene) {
        assert!(scene.pack.book.rule(rule).is_some(), "{rule}");
    }
    for id in scene.pack.schema.table("origin-steps").unwrap().ids() {
        assert!(scene.text(&format!("row-origin-steps-{id}")).is_some(), "{id}");
    }
}

#[test]
fn a_step_stands_where_its_day_lies_and_never_later_than_usual() {
    let departs = Date::constant(2027, 3, 25);
    let at = |month, day| Some(Date::constant(2027, month, day));
    assert_eq!(Slot::of(Slot::Month, at(1, 25), departs), Slot::Months);
    assert_eq!(Slot::of(Slot::Months, at(3, 11), departs), Slot::Months);
    assert_eq!(Slot::of(Slot::Departure, at(3, 25), departs), Slot::Departure);
    assert_eq!(Slot::of(Slot::After, at(3, 1), departs), Slot::Month);
    assert_eq!(Slot::of(Slot::TwoYears, None, departs), Slot::TwoYears);
}

#[test]
fn an_uncertain_country_is_said_to_be_uncertain_and_a_missing_one_is_asked() {
    let mut told = worker(&json!([ { "departs": "2027-03-25", "for-good": true } ]));
    told["person"]["nationality"] = json!("MM");
    let view = |told: &Json| view(told).origin;
    assert!(
        view(&told)
            .steps
            .iter()
            .all(|step| step.confidence == crate::rules::Confidence::Uncertain)
    );
    told["person"] = json!({ "born": "1993-02-02" });
    assert!(view(&told).ask.is_some());
}
