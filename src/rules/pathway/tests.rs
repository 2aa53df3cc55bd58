//! A small country with one way, so that each meaning can be seen alone.

use super::source::PathwayFile;
use super::*;
use crate::calendar::{Calendar, Date};
use crate::facts::{EntitySource, Schema, Table, read_facts};
use crate::parameters::Parameters;
use crate::rules::{Case, Finding, Law, RuleBook, Truth, resolve};
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;

const HOLIDAYS: &str = include_str!("../../../assets/packs/jp/holidays.csv");

struct Country {
    schema: Schema,
    parameters: Parameters,
    calendar: Calendar,
}

impl Country {
    fn new() -> Country {
        let schema = json!([
            { "entity": "person", "fields": [ { "field": "exam", "type": "date", "event": true }, { "field": "paid", "type": "yes-no" } ] },
            { "entity": "stay", "many": true, "current": { "from": "landed", "until": "until" }, "fields": [
                { "field": "status", "type": "choice", "table": "statuses" },
                { "field": "landed", "type": "date" },
                { "field": "until", "type": "date" },
            ] },
        ]);
        let entities: Vec<EntitySource> = serde_json::from_value(schema).unwrap();
        let statuses = Table::from_csv("id,work\nstudent,none\nnurse,restricted\ncitizen,any\n").unwrap();
        Country {
            schema: Schema::build(entities, BTreeMap::from([("statuses".into(), statuses)])).unwrap(),
            parameters: Parameters::default(),
            calendar: Calendar::from_holidays(HOLIDAYS).unwrap(),
        }
    }

    /// A book with one way from nurse to citizen, of which `change` alters the file.
    fn book(&self, requirements: Json, change: impl Fn(&mut Json)) -> Result<RuleBook, Vec<Finding>> {
        let law = json!([ { "id": "129AC0000000089", "article": "140" } ]);
        let mut all = requirements;
        for one in all.as_array_mut().unwrap() {
            let one = one.as_object_mut().unwrap();
            one.entry("kind").or_insert(json!("fact"));
            one.entry("confidence").or_insert(json!("verified"));
            one.entry("law").or_insert(law.clone());
        }
        let ids: Vec<Json> = all
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["id"].clone())
            .collect();
        let mut file = json!({ "position": "stay.status", "requirements": all, "pathways": [ {
            "id": "to-citizen", "area": "status", "references": ["T-1"], "from": { "stay.status": "nurse" },
            "goal": { "becomes": ["citizen"] }, "requirements": ids, "where": "office", "law": law,
            "confidence": "verified", "ask": "friend",
        } ] });
        change(&mut file);
        let file: PathwayFile = serde_json::from_value(file).unwrap();
        resolve(&self.schema, &self.parameters, &BTreeMap::new(), &[], Some(&file))
    }

    fn judge<T>(&self, requirements: Json, facts: Json, look: impl Fn(&[JudgedPathway<'_>]) -> T) -> T {
        let book = self.book(requirements, |_| {}).unwrap();
        self.judge_book(&book, facts, look)
    }

    fn judge_book<T>(&self, book: &RuleBook, facts: Json, look: impl Fn(&[JudgedPathway<'_>]) -> T) -> T {
        let (facts, problems) = read_facts(&self.schema, &facts);
        assert_eq!(problems, []);
        let case = Case {
            schema: &self.schema,
            book,
            parameters: &self.parameters,
            calendar: &self.calendar,
            facts: &facts,
            today: today(),
        };
        look(&case.pathways())
    }

    fn outcome(&self, requirement: Json, facts: Json) -> Outcome {
        self.judge(json!([requirement]), facts, |ways| {
            ways[0].requirements[0].outcome
        })
    }

    fn problem(&self, requirements: Json, change: impl Fn(&mut Json)) -> String {
        self.book(requirements, change).unwrap_err()[0].problem.clone()
    }
}

fn today() -> Date {
    Date::constant(2026, 11, 21)
}

fn nurse(landed: &str) -> Json {
    json!({ "status": "nurse", "landed": landed, "until": "2028-01-01" })
}

#[test]
fn a_fact_is_met_not_met_unknown_or_rather_not_said() {
    let country = Country::new();
    let paid = |answer: Json| {
        let facts = json!({ "stay": nurse("2020-01-01"), "person": { "paid": answer } });
        country.outcome(json!({ "id": "paid", "when": { "person.paid": "yes" } }), facts)
    };
    assert_eq!(paid(json!("yes")), Outcome::Met);
    assert_eq!(paid(json!("no")), Outcome::NotMet);
    assert_eq!(paid(json!("unknown")), Outcome::Unknown);
    assert_eq!(paid(json!("declined")), Outcome::RatherNotSaid);
}

#[test]
fn waiting_gives_the_day_and_a_condition_that_fails_gives_none() {
    let country = Country::new();
    let years = json!({ "id": "years", "when": { "person.paid": "yes" },
        "from": { "within": "5 years", "of": "stay.landed", "first-day": "excluded" } });
    let told = |landed: &str, paid: &str| json!({ "stay": nurse(landed), "person": { "paid": paid } });
    assert_eq!(
        country.outcome(years.clone(), told("2023-04-02", "yes")),
        Outcome::NotYet(Date::constant(2028, 4, 2))
    );
    assert_eq!(
        country.outcome(years.clone(), told("2021-11-21", "yes")),
        Outcome::Met
    );
    assert_eq!(country.outcome(years, told("2023-04-02", "no")), Outcome::NotMet);
}

#[test]
fn what_has_not_happened_is_named_so_that_it_can_be_told() {
    let country = Country::new();
    let exam = json!([{ "id": "exam", "from": "person.exam" }]);
    country.judge(exam, json!({ "stay": nurse("2020-01-01") }), |ways| {
        let one = &ways[0].requirements[0];
        assert_eq!(one.outcome, Outcome::NotMet);
        let told: Vec<String> = one
            .absent()
            .into_iter()
            .map(|at| country.schema.path(at))
            .collect();
        assert_eq!(told, ["person.exam"]);
    });
}

#[test]
fn discretion_is_never_evaluated_and_never_counted() {
    let country = Country::new();
    let all = json!([ { "id": "conduct", "kind": "discretion" }, { "id": "paid", "when": { "person.paid": "yes" } } ]);
    country.judge(
        all,
        json!({ "stay": nurse("2020-01-01"), "person": { "paid": "yes" } }),
        |ways| {
            assert_eq!(ways[0].requirements[0].outcome, Outcome::Discretion);
            assert_eq!((ways[0].met(), ways[0].counted().count()), (1, 1));
        },
    );
}

#[test]
fn what_is_uncertain_or_to_come_is_shown_and_not_counted() {
    let country = Country::new();
    let all = json!([
        { "id": "new", "when": { "person.paid": "yes" }, "in-force": { "from": "2027-04-01" } },
        { "id": "doubt", "when": { "person.paid": "yes" }, "confidence": "uncertain" },
        { "id": "old", "when": { "person.paid": "yes" }, "in-force": { "until": "2026-11-20" } },
    ]);
    country.judge(
        all,
        json!({ "stay": nurse("2020-01-01"), "person": { "paid": "no" } }),
        |ways| {
            let seen: Vec<_> = ways[0]
                .requirements
                .iter()
                .map(|one| (one.requirement.id.as_str(), one.law))
                .collect();
            assert_eq!(
                seen,
                [
                    ("new", Law::Coming(Date::constant(2027, 4, 1))),
                    ("doubt", Law::InForce)
                ]
            );
            assert_eq!((ways[0].counted().count(), ways[0].open()), (0, 0));
        },
    );
}

#[test]
fn a_way_from_elsewhere_is_not_shown_and_one_from_nobody_knows_where_perhaps() {
    let country = Country::new();
    let all = || json!([{ "id": "paid", "when": { "person.paid": "yes" } }]);
    let student = json!({ "stay": { "status": "student" } });
    assert_eq!(country.judge(all(), student, |ways| ways.len()), 0);
    country.judge(all(), json!({}), |ways| {
        assert_eq!(ways[0].verdict, Truth::Unknown);
        assert_eq!(ways[0].pending.len(), 1);
    });
}

/// Two years, a gap, and then on: the third year ends where the days of both add up.
#[test]
fn records_add_up_to_a_day_over_a_gap() {
    let country = Country::new();
    let years = |period: &str| {
        json!({ "id": "years", "from": { "reaches": period, "of": "stay", "where": { "stay.status": "nurse" },
            "from": "stay.landed", "until": "stay.until" } })
    };
    let stays = json!({ "stay": [
        { "status": "nurse", "landed": "2018-01-01", "until": "2019-12-31" },
        { "status": "student", "landed": "2020-01-01", "until": "2024-12-31" },
        { "status": "nurse", "landed": "2026-01-01", "until": "2027-12-31" },
    ] });
    // 730 days until the gap; 2026-01-01 less 730 days is 2024-01-02, and three years after it is 2027-01-02.
    assert_eq!(
        country.outcome(years("3 years"), stays.clone()),
        Outcome::NotYet(Date::constant(2027, 1, 2))
    );
    assert_eq!(country.outcome(years("2 years"), stays.clone()), Outcome::Met);
    // What runs today is taken to go on after its last day.
    assert_eq!(
        country.outcome(years("5 years"), stays),
        Outcome::NotYet(Date::constant(2029, 1, 2))
    );
}

#[test]
fn days_that_two_records_share_count_once_and_days_before_since_not_at_all() {
    let country = Country::new();
    let sum = |period: &str, since: &str| {
        json!({ "id": "sum", "when": { "today": { "on-or-after": { "reaches": period, "of": "stay",
            "from": "stay.landed", "until": "stay.until", "since": since } } } })
    };
    let stays = json!({ "stay": [
        { "status": "nurse", "landed": "2026-01-01", "until": "2026-03-31" },
        { "status": "nurse", "landed": "2026-03-01", "until": "2026-04-10" },
    ] });
    assert_eq!(
        country.outcome(sum("90 days", "2026-01-01"), stays.clone()),
        Outcome::Met
    );
    assert_eq!(
        country.outcome(sum("110 days", "2026-01-01"), stays.clone()),
        Outcome::NotMet
    );
    assert_eq!(
        country.outcome(sum("90 days", "2026-02-01"), stays),
        Outcome::NotMet
    );
}

#[test]
fn an_unknown_end_leaves_the_sum_unknown_and_asks_for_it() {
    let country = Country::new();
    let all = json!([{ "id": "years", "from": { "reaches": "3 years", "of": "stay", "from": "stay.landed", "until": "stay.until" } }]);
    country.judge(
        all,
        json!({ "stay": { "status": "nurse", "landed": "2020-01-01" } }),
        |ways| {
            let one = &ways[0].requirements[0];
            assert_eq!((one.outcome, one.pending.len()), (Outcome::Unknown, 1));
        },
    );
}

#[test]
fn the_way_that_lacks_least_comes_first_and_what_is_next_is_named() {
    let country = Country::new();
    let all = json!([
        { "id": "paid", "when": { "person.paid": "yes" } },
        { "id": "years", "from": { "within": "5 years", "of": "stay.landed", "first-day": "excluded" } },
    ]);
    let second = |file: &mut Json| {
        let mut other = file["pathways"][0].clone();
        other["id"] = json!("shorter");
        other["requirements"] = json!(["years"]);
        file["pathways"].as_array_mut().unwrap().push(other);
    };
    let book = country.book(all, second).unwrap();
    let facts = json!({ "stay": nurse("2023-04-02"), "person": { "paid": "no" } });
    country.judge_book(&book, facts, |ways| {
        let ids: Vec<&str> = ways.iter().map(|way| way.pathway.id.as_str()).collect();
        assert_eq!(ids, ["shorter", "to-citizen"]);
        assert_eq!(ways[0].from(), Some(Date::constant(2028, 4, 2)));
        assert_eq!(
            (ways[1].from(), ways[1].next().unwrap().requirement.id.as_str()),
            (None, "paid")
        );
    });
}

#[test]
fn what_is_wrong_with_a_way_is_found_with_its_reason() {
    let country = Country::new();
    let paid = || json!([{ "id": "paid", "when": { "person.paid": "yes" } }]);
    let goal = country.book(paid(), |file| {
        file["pathways"][0]["goal"] = json!({ "becomes": ["nurce"] })
    });
    assert_eq!(goal.unwrap_err()[0].hint, "did you mean `nurse`?");
    assert_eq!(
        country.problem(paid(), |file| file["pathways"][0]["requirements"] =
            json!(["paid", "sung"])),
        "no requirement `sung`"
    );
    assert_eq!(
        country.problem(paid(), |file| file["pathways"][0]["requirements"] = json!([])),
        "no pathway requires this"
    );
    assert_eq!(
        country.problem(paid(), |file| file["position"] = json!("stay.landed")),
        "`stay.landed` is no choice"
    );
    let none = |_: &mut Json| {};
    assert_eq!(
        country.problem(json!([{ "id": "empty" }]), none),
        "nothing says when this fact is so"
    );
    let weighed = json!([{ "id": "w", "kind": "discretion", "when": { "person.paid": "yes" } }]);
    assert_eq!(country.problem(weighed, none), "discretion is never evaluated");
    let doubt = json!([{ "id": "d", "confidence": "uncertain", "from": "stay.landed" }]);
    assert_eq!(
        country.problem(doubt, none),
        "an uncertain requirement gives a hard date"
    );
    let uncited = json!([{ "id": "u", "when": { "person.paid": "yes" }, "law": [] }]);
    assert_eq!(country.problem(uncited, none), "no article is cited");
}
