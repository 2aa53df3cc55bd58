//! A small country of its own: one schema, a few rules, so that each meaning can be seen alone.

use super::source::RuleFile;
use super::*;
use crate::calendar::{Calendar, Date};
use crate::facts::{EntitySource, Facts, Schema, Table, read_facts};
use crate::parameters::Parameters;
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;

const HOLIDAYS: &str = include_str!("../../assets/packs/jp/holidays.csv");

struct Country {
    schema: Schema,
    parameters: Parameters,
    calendar: Calendar,
}

impl Country {
    fn new() -> Country {
        let schema = json!([
            { "entity": "person", "fields": [ { "field": "born", "type": "date" } ] },
            { "entity": "stay", "many": true, "current": { "from": "landed", "until": "until" }, "fields": [
                { "field": "status", "type": "choice", "table": "statuses" },
                { "field": "landed", "type": "date" },
                { "field": "until", "type": "date" },
                { "field": "lost", "type": "date", "event": true },
            ] },
            { "entity": "job", "many": true, "start": 1, "fields": [
                { "field": "hours", "type": "number" },
                { "field": "ended", "type": "date", "event": true },
            ] },
        ]);
        let entities: Vec<EntitySource> = serde_json::from_value(schema).unwrap();
        let statuses = Table::from_csv("id,work\nstudent,none\nnurse,restricted\n").unwrap();
        Country {
            schema: Schema::build(entities, BTreeMap::from([("statuses".into(), statuses)])).unwrap(),
            parameters: Parameters::default(),
            calendar: Calendar::from_holidays(HOLIDAYS).unwrap(),
        }
    }

    fn book(&self, rule: Json) -> Result<RuleBook, Vec<Finding>> {
        let mut whole = json!({ "id": "status.trial", "reference": "T-1", "kind": "duty", "confidence": "verified",
            "law": [ { "id": "129AC0000000089", "article": "140" } ] });
        whole
            .as_object_mut()
            .unwrap()
            .extend(rule.as_object().unwrap().clone());
        let file: RuleFile = serde_json::from_value(json!({ "area": "status", "rules": [whole] })).unwrap();
        let adult = json!({ "person.born": { "age-at-least": 20 } });
        let definitions = BTreeMap::from([("adult".to_owned(), adult)]);
        resolve(&self.schema, &self.parameters, &definitions, &[file], None)
    }

    fn judge<T>(&self, rule: Json, facts: Json, today: &str, look: impl Fn(&[Judged<'_>]) -> T) -> T {
        let book = self.book(rule).unwrap();
        let (facts, problems) = read_facts(&self.schema, &facts);
        assert_eq!(problems, []);
        look(&self.case(&book, &facts, today.parse().unwrap()).judge())
    }

    fn case<'a>(&'a self, book: &'a RuleBook, facts: &'a Facts, today: Date) -> Case<'a> {
        let Country {
            schema,
            parameters,
            calendar,
        } = self;
        Case {
            schema,
            book,
            parameters,
            calendar,
            facts,
            today,
        }
    }

    /// Whether a condition holds; false when the rule does not appear.
    fn holds(&self, when: Json, facts: Json) -> Truth {
        self.judge(json!({ "when": when }), facts, "2026-11-21", |judged| {
            judged.first().map_or(Truth::False, |judged| judged.verdict)
        })
    }

    fn problem(&self, rule: Json) -> String {
        self.book(rule).unwrap_err().remove(0).problem
    }
}

#[test]
fn an_unknown_fact_gives_unknown_and_names_what_to_ask() {
    let rule = json!({ "when": { "stay.status": "student" } });
    Country::new().judge(
        rule,
        json!({ "stay": { "until": "2027-01-01" } }),
        "2026-11-21",
        |judged| {
            assert_eq!(judged[0].verdict, Truth::Unknown);
            assert_eq!(judged[0].pending.len(), 1);
            assert!(judged[0].pending[0].field.is_some());
        },
    );
}

#[test]
fn nothing_is_asked_below_what_is_settled_already() {
    let when = json!({ "any": [ { "stay.status": "student" }, { "person.born": "known" } ] });
    let rule = json!({ "when": when });
    Country::new().judge(
        rule,
        json!({ "stay": { "status": "student" } }),
        "2026-11-21",
        |judged| {
            assert_eq!(judged[0].verdict, Truth::True);
            assert_eq!(judged[0].pending, []);
        },
    );
}

#[test]
fn a_declined_fact_stays_unknown_and_is_marked() {
    let rule = json!({ "when": { "stay.status": "student" } });
    Country::new().judge(
        rule,
        json!({ "stay": { "status": "declined" } }),
        "2026-11-21",
        |judged| {
            assert!(judged[0].pending[0].declined);
        },
    );
}

#[test]
fn an_event_that_nobody_told_has_not_happened() {
    let country = Country::new();
    let stay = || json!({ "stay": { "status": "student" } });
    assert_eq!(
        country.holds(json!({ "stay.lost": "known" }), stay()),
        Truth::False
    );
    assert_eq!(
        country.holds(json!({ "stay.lost": "not-known" }), stay()),
        Truth::True
    );
    assert_eq!(
        country.holds(json!({ "stay.landed": "known" }), stay()),
        Truth::Unknown
    );
}

#[test]
fn unless_known_gives_the_benefit_of_the_doubt() {
    let country = Country::new();
    let when = json!({ "unless-known": { "stay.status": "student" } });
    assert_eq!(country.holds(when.clone(), json!({ "stay": {} })), Truth::True);
    assert_eq!(
        country.holds(when, json!({ "stay": { "status": "student" } })),
        Truth::False
    );
}

#[test]
fn whether_there_is_any_job_is_asked_before_the_job_is() {
    let rule = json!({ "when": { "some": "job", "where": { "job.hours": { "at-least": 20 } } } });
    let country = Country::new();
    country.judge(rule.clone(), json!({}), "2026-11-21", |judged| {
        assert_eq!(judged[0].verdict, Truth::Unknown);
        assert!(judged[0].pending.iter().all(|missing| missing.field.is_none()));
    });
    country.judge(rule.clone(), json!({ "job": "none" }), "2026-11-21", |judged| {
        assert!(judged.is_empty())
    });
    let jobs = json!({ "job": [ { "hours": 8 }, { "hours": 20 } ] });
    country.judge(rule, jobs, "2026-11-21", |judged| {
        assert_eq!(judged[0].verdict, Truth::True)
    });
}

#[test]
fn a_rule_for_each_record_gives_one_item_a_record() {
    let rule = json!({ "for-each": "job", "when": { "job.ended": "not-known" } });
    let jobs = json!({ "job": [ { "hours": 8 }, { "hours": 20, "ended": "2026-01-31" }, { "hours": 4 } ] });
    Country::new().judge(rule, jobs, "2026-11-21", |judged| {
        assert_eq!(
            judged
                .iter()
                .map(|judged| judged.record.unwrap().0)
                .collect::<Vec<_>>(),
            [1, 3]
        );
    });
}

#[test]
fn attributes_of_a_status_and_ages_are_tested() {
    let country = Country::new();
    let nurse = json!({ "person": { "born": "2006-11-21" }, "stay": { "status": "nurse" } });
    assert_eq!(
        country.holds(json!({ "stay.status.work": "restricted" }), nurse.clone()),
        Truth::True
    );
    assert_eq!(
        country.holds(json!({ "holds": "adult" }), nurse.clone()),
        Truth::True
    );
    assert_eq!(
        country.holds(json!({ "person.born": { "age-at-least": 21 } }), nurse),
        Truth::False
    );
}

#[test]
fn fourteen_days_from_a_saturday_roll_over_the_holiday() {
    let due =
        json!({ "within": "14 days", "of": "stay.lost", "first-day": "excluded", "closed-day": "national" });
    let rule = json!({ "when": { "stay.lost": "known" }, "due": due });
    let facts = json!({ "stay": { "status": "nurse", "lost": "2026-11-07" } });
    Country::new().judge(rule, facts, "2026-11-21", |judged| {
        let due = judged[0].timing.due.as_ref().unwrap();
        assert_eq!(
            (due.counted_day.to_string(), due.due.to_string()),
            ("2026-11-21".into(), "2026-11-24".into())
        );
    });
}

#[test]
fn a_law_that_is_not_yet_in_force_is_coming_and_one_that_ended_is_gone() {
    let country = Country::new();
    let rule = |force: Json| json!({ "when": { "stay.status": "nurse" }, "in-force": force });
    let nurse = || json!({ "stay": { "status": "nurse" } });
    country.judge(
        rule(json!({ "from": "2027-04-01" })),
        nurse(),
        "2026-11-21",
        |judged| {
            assert_eq!(judged[0].law, Law::Coming("2027-04-01".parse().unwrap()));
        },
    );
    let unfixed = rule(json!({ "by": "2027-06-04" }));
    country.judge(unfixed.clone(), nurse(), "2026-11-21", |judged| {
        assert_eq!(judged[0].law, Law::Expected("2027-06-04".parse().unwrap()));
    });
    country.judge(unfixed, nurse(), "2027-06-04", |judged| {
        assert_eq!(judged[0].law, Law::InForce)
    });
    let both = rule(json!({ "from": "2027-04-01", "by": "2027-06-04" }));
    assert_eq!(country.problem(both), "two first days");
    let ended = rule(json!({ "until": "2026-09-30" }));
    country.judge(ended, nurse(), "2026-11-21", |judged| assert!(judged.is_empty()));
}

#[test]
fn what_is_wrong_with_a_rule_is_said_with_a_hint() {
    let country = Country::new();
    assert_eq!(
        country.problem(json!({ "when": { "stay.statsu": "student" } })),
        "no field `stay.statsu`"
    );
    assert_eq!(
        country
            .book(json!({ "when": { "stay.statsu": "student" } }))
            .unwrap_err()[0]
            .hint,
        "did you mean `stay.status`?"
    );
    assert_eq!(
        country.problem(json!({ "when": { "stay.status": "pilot" } })),
        "`stay.status` can never be `pilot`"
    );
    assert_eq!(
        country.problem(json!({ "when": { "holds": "citizen" } })),
        "no definition `citizen`"
    );
    assert_eq!(
        country.problem(json!({ "when": { "job.hours": { "before": "today" } } })),
        "`before: \"today\"` does not fit `job.hours`"
    );
    let uncertain = json!({ "confidence": "uncertain", "ask": "x", "due": { "on": "stay.until", "closed-day": "stands" } });
    assert_eq!(country.problem(uncertain), "an uncertain rule gives a hard date");
}

#[test]
fn two_rules_that_exclude_each_other_are_a_contradiction_and_not_a_choice() {
    let country = Country::new();
    let rule = |id: &str, excludes: Json| {
        json!({ "id": id, "reference": "T-1", "kind": "duty", "confidence": "verified", "excludes": excludes,
            "when": { "stay.status": "nurse" }, "law": [ { "id": "129AC0000000089", "article": "140" } ] })
    };
    let rules = json!([
        rule("status.one", json!(["status.other"])),
        rule("status.other", json!([]))
    ]);
    let file: RuleFile = serde_json::from_value(json!({ "area": "status", "rules": rules })).unwrap();
    let book = resolve(
        &country.schema,
        &country.parameters,
        &BTreeMap::new(),
        &[file],
        None,
    )
    .unwrap();
    let (facts, _) = read_facts(&country.schema, &json!({ "stay": { "status": "nurse" } }));
    let judged = country.case(&book, &facts, "2026-11-21".parse().unwrap()).judge();
    let found = Case::contradictions(&judged);
    assert_eq!(
        (found[0].0.rule.id.as_str(), found[0].1.rule.id.as_str()),
        ("status.one", "status.other")
    );
    assert!(
        country
            .problem(json!({ "excludes": ["status.nowhere"] }))
            .contains("status.nowhere")
    );
}
