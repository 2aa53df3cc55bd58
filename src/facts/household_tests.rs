use super::*;
use crate::calendar::Date;
use serde_json::{Value as Json, json};
use std::collections::{BTreeMap, BTreeSet};

/// A country that is none: the household knows no other one.
fn schema() -> Schema {
    let source = json!([
        { "entity": "person", "fields": [ { "field": "born", "type": "date" }, { "field": "covered", "type": "yes-no" } ] },
        { "entity": "stay", "fields": [ { "field": "landed", "type": "date" } ] },
        { "entity": "work", "many": true, "fields": [ { "field": "started", "type": "date" } ] },
        { "entity": "home", "many": true, "shared": true, "current": { "from": "in", "until": "out" }, "fields": [
            { "field": "in", "type": "date" }, { "field": "out", "type": "date", "event": true },
            { "field": "told", "type": "date", "event": true, "own": true } ] },
        { "entity": "kin", "many": true, "event": true,
          "household": {
            "relation": "relation", "name": "name", "born": "born", "together": "together", "no-agenda": ["gone"],
            "arrived": { "field": "stay.landed", "unless": ["born-here"] },
            "person": [ { "field": "person.born", "from": "born" },
                { "field": "person.covered", "from": "cover", "yes": ["firm"], "no": ["own"] } ],
            "young": [ { "below": 15, "none": "work" } ],
            "seen-by": [ { "by": "spouse", "first": "spouse", "others": { "child": "child" } },
                { "by": "child", "first": "parent", "others": { "spouse": "parent" } } ],
            "otherwise": "other", "ask": [ { "field": "kin.relation" } ] },
          "fields": [
            { "field": "relation", "type": "choice", "choices": ["child", "spouse", "parent", "other"] },
            { "field": "name", "type": "text" }, { "field": "born", "type": "date" },
            { "field": "together", "type": "yes-no" }, { "field": "gone", "type": "date", "event": true },
            { "field": "born-here", "type": "yes-no" },
            { "field": "cover", "type": "choice", "choices": ["firm", "own"] },
            { "field": "notified", "type": "date", "event": true } ] },
    ]);
    Schema::build(serde_json::from_value(source).unwrap(), BTreeMap::new()).unwrap()
}

fn today() -> Date {
    "2026-11-21".parse().unwrap()
}

fn read(facts: Json) -> Household {
    let (household, problems) = read_household(&schema(), &facts);
    assert_eq!(problems, []);
    household
}

fn fact(facts: &Facts, entity: &str, field: &str) -> Vec<String> {
    let at = schema().resolve(entity, field).unwrap();
    let shown = |record: &Record| record.fact(at.field).known().map(ToString::to_string);
    facts
        .of(at.entity)
        .map(|record| shown(record).unwrap_or_default())
        .collect()
}

/// A member by name.
fn named<'p>(people: &'p [Person<'_>], household: &Household, name: &str) -> &'p Person<'p> {
    let names = fact(&household.first, "kin", "name");
    let kin = schema().entity("kin").unwrap();
    let at = names.iter().position(|known| known == name).unwrap();
    let id = household.first.of(kin).nth(at).unwrap().id;
    people.iter().find(|person| person.whose == Some(id)).unwrap()
}

fn family() -> Json {
    json!({
        "person": { "born": "1990-01-01" },
        "home": [ { "in": "2026-11-14", "told": "2026-11-16" } ],
        "household": [
            { "relation": "child", "name": "Minh", "born": "2019-07-07", "facts": { "stay": { "landed": "2023-04-01" } } },
            { "relation": "spouse", "name": "Lan", "cover": "firm", "facts": { "stay": { "landed": "2023-04-01" } } },
            { "relation": "child", "name": "Linh", "born": "2026-11-16", "born-here": true, "notified": "2026-11-18" },
        ],
    })
}

#[test]
fn what_belongs_to_others_is_not_the_first_persons() {
    let household = read(family());
    assert_eq!(fact(&household.first, "stay", "landed"), Vec::<String>::new());
    let people = household.people(&schema(), today());
    assert_eq!(people[0].whose, None);
    assert_eq!(people.len(), 4);
}

#[test]
fn one_move_is_everybodys_but_what_each_does_is_not_done_by_another() {
    let household = read(family());
    let people = household.people(&schema(), today());
    for name in ["Lan", "Minh"] {
        let person = named(&people, &household, name);
        assert_eq!(fact(&person.facts, "home", "in"), ["2026-11-14"], "{name}");
        assert_eq!(fact(&person.facts, "home", "told"), [""], "{name}");
    }
    assert_eq!(fact(&people[0].facts, "home", "told"), ["2026-11-16"]);
}

#[test]
fn who_was_born_later_did_not_move_and_is_not_asked_about_it() {
    let household = read(family());
    let people = household.people(&schema(), today());
    let linh = named(&people, &household, "Linh");
    let home = schema().entity("home").unwrap();
    assert_eq!(linh.facts.presence(&schema(), home), Presence::None);
    assert_eq!(linh.first_of_all, None);
}

#[test]
fn who_came_later_tells_a_move_of_their_own_and_who_said_no_day_is_asked_first() {
    let later = json!({ "home": { "in": "2020-01-01" }, "household": [
        { "relation": "spouse", "name": "Lan", "facts": { "stay": { "landed": "2023-04-01" } } },
        { "relation": "child", "name": "Minh" } ] });
    let household = read(later);
    let people = household.people(&schema(), today());
    let home = schema().entity("home").unwrap();
    let lan = named(&people, &household, "Lan");
    assert_eq!(lan.facts.presence(&schema(), home), Presence::Unknown);
    assert!(lan.is_asked(&lan.facts.any_record(home)));
    let minh = named(&people, &household, "Minh");
    assert_eq!(minh.facts.presence(&schema(), home), Presence::Unknown);
    assert!(!minh.is_asked(&minh.facts.any_record(home)));
    let landed = schema().resolve("stay", "landed").unwrap();
    assert_eq!(minh.first_of_all.unwrap().field, Some(landed.field));
}

#[test]
fn a_record_of_their_own_takes_the_place_of_the_shared_one() {
    let told = json!({ "home": { "in": "2026-11-14" }, "household": [ { "relation": "spouse", "name": "Lan",
        "facts": { "stay": { "landed": "2020-01-01" }, "home": [ { "in": "2026-11-01" } ] } } ] });
    let household = read(told);
    let people = household.people(&schema(), today());
    assert_eq!(
        fact(&named(&people, &household, "Lan").facts, "home", "in"),
        ["2026-11-01"]
    );
}

#[test]
fn who_lives_elsewhere_shares_nothing_and_who_is_gone_has_no_agenda() {
    let told = json!({ "home": { "in": "2026-11-14" }, "household": [
        { "relation": "parent", "name": "Hoa", "together": false, "facts": { "stay": { "landed": "2020-01-01" } } },
        { "relation": "other", "name": "Tam", "together": false },
        { "relation": "parent", "name": "Ba", "gone": "2026-01-01" } ] });
    let household = read(told);
    let people = household.people(&schema(), today());
    assert_eq!(people.len(), 2, "oneself and Hoa");
    assert_eq!(
        fact(&named(&people, &household, "Hoa").facts, "home", "in"),
        Vec::<String>::new()
    );
}

#[test]
fn relations_turn_round() {
    let household = read(family());
    let people = household.people(&schema(), today());
    let seen = |name: &str| {
        let person = named(&people, &household, name);
        let relations = fact(&person.facts, "kin", "relation");
        relations.into_iter().collect::<BTreeSet<_>>()
    };
    assert_eq!(seen("Lan"), BTreeSet::from(["spouse".into(), "child".into()]));
    assert_eq!(seen("Minh"), BTreeSet::from(["parent".into(), "other".into()]));
    let lan = named(&people, &household, "Lan");
    assert!(
        fact(&lan.facts, "kin", "notified").contains(&"2026-11-18".to_owned()),
        "her child too"
    );
    let minh = named(&people, &household, "Minh");
    assert!(!fact(&minh.facts, "kin", "notified").contains(&"2026-11-18".to_owned()));
}

#[test]
fn what_the_first_person_said_of_them_is_known_and_the_young_are_spared() {
    let household = read(family());
    let people = household.people(&schema(), today());
    let (lan, minh) = (
        named(&people, &household, "Lan"),
        named(&people, &household, "Minh"),
    );
    assert_eq!(fact(&lan.facts, "person", "covered"), ["yes"]);
    assert_eq!(fact(&minh.facts, "person", "born"), ["2019-07-07"]);
    let work = schema().entity("work").unwrap();
    assert_eq!(minh.facts.presence(&schema(), work), Presence::None);
    assert_eq!(lan.facts.presence(&schema(), work), Presence::Unknown);
}

#[test]
fn the_order_in_which_people_were_told_never_matters() {
    let Json::Array(told) = family()["household"].clone() else {
        panic!()
    };
    let mut shown = BTreeSet::new();
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        let mut facts = family();
        facts["household"] = order.iter().map(|at| told[*at].clone()).collect();
        let household = read(facts);
        let people = household.people(&schema(), today());
        let kin = schema().resolve("kin", "name").unwrap();
        let name = |person: &Person<'_>| {
            let record = person.whose.and_then(|id| household.first.record(id))?;
            record.fact(kin.field).known().map(ToString::to_string)
        };
        let line = |person: &Person<'_>| {
            let entities = ["person", "stay", "work", "home", "kin"];
            let mut told: Vec<Vec<String>> = entities
                .iter()
                .map(|entity| {
                    let ix = schema().entity(entity).unwrap();
                    let mut of: Vec<String> = person
                        .facts
                        .of(ix)
                        .map(|record| Json::Object(write_fields(&schema(), record)).to_string())
                        .collect();
                    of.sort();
                    of
                })
                .collect();
            told.push(vec![name(person).unwrap_or_default()]);
            told
        };
        shown.insert(people.iter().map(line).collect::<Vec<_>>());
    }
    assert_eq!(shown.len(), 1);
}

#[test]
fn a_household_that_names_what_is_not_there_is_refused() {
    let source = json!([ { "entity": "kin", "household": {
        "relation": "relation", "name": "name", "born": "born", "together": "together", "no-agenda": [],
        "arrived": { "field": "stay.landed", "unless": [] }, "person": [], "young": [], "seen-by": [],
        "otherwise": "other", "ask": [] }, "fields": [ { "field": "relation", "type": "text" } ] } ]);
    let built = Schema::build(serde_json::from_value(source).unwrap(), BTreeMap::new());
    assert_eq!(
        built.unwrap_err(),
        SchemaError::NoField("kin".into(), "name".into())
    );
}
