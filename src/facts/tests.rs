use super::*;
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;

fn schema() -> Schema {
    let source = json!([
        { "entity": "person", "fields": [ { "field": "born", "type": "date" } ] },
        { "entity": "home", "many": true, "current": { "from": "in", "until": "out" }, "ordered": [["in", "out"]],
          "fields": [
            { "field": "in", "type": "date" },
            { "field": "out", "type": "date", "event": true },
            { "field": "place", "type": "place" },
            { "field": "kind", "type": "choice", "choices": ["rented", "owned"] },
            { "field": "rent", "type": "yen" },
            { "field": "shared", "type": "yes-no" },
        ] },
    ]);
    Schema::build(serde_json::from_value(source).unwrap(), BTreeMap::new()).unwrap()
}

fn problems(facts: Json) -> Vec<(String, ProblemKind)> {
    let (_, problems) = read_facts(&schema(), &facts);
    problems
        .into_iter()
        .map(|problem| (problem.at, problem.kind))
        .collect()
}

#[test]
fn answers_are_read_as_files_and_papers_write_them() {
    let told =
        json!({ "home": { "in": "令和8年11月12日", "place": 1101, "rent": "58,000", "shared": true } });
    let (facts, problems) = read_facts(&schema(), &told);
    assert_eq!(problems, []);
    let written = write_fields(&schema(), &facts.records[0]);
    assert_eq!(
        Json::Object(written),
        json!({ "in": "2026-11-12", "place": "01101", "rent": 58000, "shared": "yes" })
    );
}

#[test]
fn what_cannot_be_read_is_said_and_the_rest_is_kept() {
    let told = json!({ "home": { "in": "2026-02-30", "kind": "rentd", "place": "13116" }, "car": {} });
    let (facts, _) = read_facts(&schema(), &told);
    assert_eq!(facts.records.len(), 1);
    let said = problems(told);
    assert!(said.contains(&("car".into(), ProblemKind::UnknownName { nearest: None })));
    assert!(said.contains(&(
        "home.in".into(),
        ProblemKind::NoSuchDate {
            given: "2026-02-30".into()
        }
    )));
    let near = ProblemKind::NoSuchChoice {
        given: "rentd".into(),
        nearest: Some("rented".into()),
    };
    assert!(said.contains(&("home.kind".into(), near)));
}

#[test]
fn a_number_that_nobody_can_mean_is_refused() {
    assert_eq!(problems(json!({ "home": { "rent": "1,000,000,000,000円" } })), []);
    let too_large = ProblemKind::NotANumber {
        given: "1000000000001".into(),
    };
    assert_eq!(
        problems(json!({ "home": { "rent": 1_000_000_000_001_i64 } })),
        [("home.rent".into(), too_large)]
    );
}

#[test]
fn none_and_declined_are_answers_too() {
    let schema = schema();
    let home = schema.entity("home").unwrap();
    let (facts, _) = read_facts(&schema, &json!({ "home": "none" }));
    assert_eq!(facts.presence(&schema, home), Presence::None);
    let (facts, _) = read_facts(&schema, &json!({ "home": "declined" }));
    assert!(facts.any_record(home).declined);
    assert_eq!(
        problems(json!({ "person": [{}, {}] })),
        [("person".into(), ProblemKind::OnlyOne)]
    );
}

#[test]
fn the_current_home_is_the_last_one_that_has_not_ended() {
    let schema = schema();
    let told = json!({ "home": [ { "in": "2024-01-01", "out": "2026-03-31" }, { "in": "2026-04-01" }, { "in": "2027-01-01" } ] });
    let (facts, _) = read_facts(&schema, &told);
    let home = schema.entity("home").unwrap();
    let on = |day: &str| facts.current(&schema, home, day.parse().unwrap()).unwrap().id.0;
    assert_eq!((on("2025-01-01"), on("2026-11-21"), on("2027-02-01")), (1, 2, 3));
}

#[test]
fn answers_that_contradict_each_other_are_found_and_both_kept() {
    let schema = schema();
    let told =
        json!({ "person": { "born": "2004-05-01" }, "home": { "in": "2001-01-01", "out": "2000-12-31" } });
    let (facts, problems) = read_facts(&schema, &told);
    assert_eq!(problems, []);
    let found = contradictions(&schema, &facts);
    assert!(
        matches!(found[0], Contradiction::EndsBeforeStart { .. }),
        "{found:?}"
    );
    assert_eq!(
        found
            .iter()
            .filter(|found| matches!(found, Contradiction::BeforeBirth { .. }))
            .count(),
        2
    );
}

#[test]
fn a_schema_that_contradicts_itself_is_refused() {
    let build =
        |source: Json| Schema::build(serde_json::from_value(source).unwrap(), BTreeMap::new()).unwrap_err();
    let twice = json!([{ "entity": "a", "fields": [] }, { "entity": "a", "fields": [] }]);
    assert_eq!(build(twice), SchemaError::EntityTwice("a".into()));
    let no_table = json!([{ "entity": "a", "fields": [ { "field": "b", "type": "choice", "table": "c" } ] }]);
    assert_eq!(
        build(no_table),
        SchemaError::NoTable("a".into(), "b".into(), "c".into())
    );
}
