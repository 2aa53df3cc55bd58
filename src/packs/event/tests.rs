use super::*;
use crate::agenda::{Agenda, agenda, difference};
use crate::calendar::Date;
use crate::facts::{Facts, RecordId, Trial, read_facts};
use crate::packs::{Japan, Pack};
use serde_json::json;
use std::collections::BTreeMap;

/// Path and answer.
type Told<'a> = &'a [(&'a str, &'a str)];

const TODAY: Date = Date::constant(2026, 11, 21);

fn worker(pack: &Pack) -> Facts {
    let (facts, problems) = read_facts(
        &pack.schema,
        &json!({
            "person": { "born": "1990-04-04", "nationality": "VN" },
            "stay": { "status": "engineer-humanities-international", "permitted": "2025-08-21", "until": "2028-08-20", "period": "3 years" },
            "home": [{ "moved-in": "2023-05-01", "municipality": "13112", "previous": "other-municipality", "address-notified": "2023-05-02" }],
            "job": [{ "started": "2022-04-01", "company-insurance": "yes", "hours-week": "40" }],
            "marriage": "none"
        }),
    );
    assert_eq!(problems, []);
    facts
}

fn answers(told: &[(&str, &str)]) -> BTreeMap<String, String> {
    let pair = |(path, answer): &(&str, &str)| ((*path).to_owned(), (*answer).to_owned());
    told.iter().map(pair).collect()
}

fn trials(pack: &Pack, facts: &Facts, event: &str, told: &[(&str, &str)]) -> Vec<Trial> {
    let event = pack.events.event(event).unwrap();
    event.trials(&pack.schema, facts, None, &answers(told), TODAY)
}

fn rules<'i>(items: impl IntoIterator<Item = &'i &'i crate::agenda::Item<'i>>) -> Vec<&'i str> {
    items
        .into_iter()
        .map(|item| item.judged.rule.id.as_str())
        .collect()
}

fn compared<T>(facts: &Facts, with: &Facts, pack: &Pack, look: impl Fn(&Agenda<'_>, &Agenda<'_>) -> T) -> T {
    look(
        &agenda(&pack.case(facts, TODAY), &[]),
        &agenda(&pack.case(with, TODAY), &[]),
    )
}

#[test]
fn a_move_ends_the_present_home_on_the_day_on_which_the_new_one_begins() {
    let pack = Japan::open().unwrap().pack;
    let facts = worker(&pack);
    let home = facts.of(pack.schema.entity("home").unwrap()).next().unwrap().id;
    let told = [
        ("home.moved-in", "2026-12-05"),
        ("home.previous", "other-municipality"),
        ("lease.leaving", ""),
    ];
    assert_eq!(
        trials(&pack, &facts, "moved", &told),
        [
            Trial::Change {
                record: home,
                fields: BTreeMap::from([("moved-out".into(), "2026-12-05".into())]),
            },
            Trial::Add {
                entity: "home".into(),
                fields: BTreeMap::from([
                    ("moved-in".into(), "2026-12-05".into()),
                    ("previous".into(), "other-municipality".into()),
                ]),
            },
        ]
    );
}

#[test]
fn a_day_that_nobody_knows_ends_nothing() {
    let pack = Japan::open().unwrap().pack;
    let facts = worker(&pack);
    for unknown in ["unknown", "declined", ""] {
        let tried = trials(&pack, &facts, "moved", &[("home.moved-in", unknown)]);
        assert!(
            !tried.iter().any(|trial| matches!(trial, Trial::Change { .. })),
            "{tried:?}"
        );
        let (_, problems) = facts.trying(&pack.schema, &tried);
        assert_eq!(problems, []);
    }
}

#[test]
fn what_is_tried_leaves_the_facts_as_they_were_and_has_numbers_of_its_own() {
    let pack = Japan::open().unwrap().pack;
    let facts = worker(&pack);
    let before = facts.clone();
    let told = [("marriage.ended", "2026-11-01")];
    let (with, _) = facts.trying(&pack.schema, &trials(&pack, &facts, "divorced", &told));
    assert_eq!(facts, before);
    let added = with
        .records
        .iter()
        .filter(|record| facts.record(record.id).is_none());
    assert_eq!(added.map(|record| record.id).collect::<Vec<_>>(), [RecordId(-1)]);
    assert!(
        with.none.is_empty(),
        "telling of a marriage takes back that there is none"
    );
}

#[test]
fn an_answer_that_cannot_be_read_comes_back_with_its_place() {
    let pack = Japan::open().unwrap().pack;
    let facts = worker(&pack);
    let told = [("home.moved-in", "2026-02-30")];
    let (_, problems) = facts.trying(&pack.schema, &trials(&pack, &facts, "moved", &told));
    assert!(
        problems.iter().any(|problem| problem.at == "home.moved-in"),
        "{problems:?}"
    );
}

#[test]
fn the_difference_tells_what_is_new_gone_and_moved_and_counts_the_rest() {
    let pack = Japan::open().unwrap().pack;
    let facts = worker(&pack);
    let (with, _) = facts.trying(
        &pack.schema,
        &trials(&pack, &facts, "left-job", &[("job.ended", "2026-11-30")]),
    );
    compared(&facts, &with, &pack, |before, after| {
        let found = difference(before, after);
        assert!(rules(&found.added).contains(&"status.contract-ended"));
        assert!(!found.removed.is_empty());
        assert_eq!(
            found.added.len() + found.moved.len() + found.unchanged,
            after.items.len()
        );
        assert_eq!(
            found.removed.len() + found.moved.len() + found.unchanged,
            before.items.len()
        );
    });
    // Another last day moves what the first one brought.
    let (later, _) = facts.trying(
        &pack.schema,
        &trials(&pack, &facts, "left-job", &[("job.ended", "2026-12-10")]),
    );
    compared(&with, &later, &pack, |before, after| {
        let found = difference(before, after);
        let moved = found
            .moved
            .iter()
            .find(|(_, now)| now.judged.rule.id == "status.contract-ended")
            .unwrap();
        assert!(moved.0.act_by() < moved.1.act_by());
    });
    compared(&facts, &facts.clone(), &pack, |before, after| {
        let found = difference(before, after);
        assert_eq!(
            (found.added.len(), found.moved.len(), found.removed.len()),
            (0, 0, 0)
        );
        assert_eq!(found.unchanged, before.items.len());
    });
}

#[test]
fn a_kept_event_taken_back_is_the_life_before_it() {
    let pack = Japan::open().unwrap().pack;
    let facts = worker(&pack);
    let told: [(&str, &str, Told); 3] = [
        (
            "moved",
            "home",
            &[
                ("home.moved-in", "2026-12-05"),
                ("home.previous", "other-municipality"),
            ],
        ),
        ("left-job", "job", &[("job.ended", "2026-11-30")]),
        (
            "dismissed",
            "job",
            &[("job.dismissal-told", "2026-11-10"), ("job.ended", "2026-12-10")],
        ),
    ];
    for (id, entity, told) in told {
        let (with, _) = facts.trying(&pack.schema, &trials(&pack, &facts, id, told));
        let event = pack.events.event(id).unwrap();
        let entity = pack.schema.entity(entity).unwrap();
        let tells = |record: &&crate::facts::Record| {
            event.told_by(&pack.schema, record) > Some(Date::constant(2026, 1, 1))
        };
        let record = with.of(entity).find(tells).unwrap();
        assert_eq!(event.undone(&pack.schema, &with, record), facts, "{id}");
    }
}

#[test]
fn of_a_family_the_person_says_who_it_happened_to() {
    let pack = Japan::open().unwrap().pack;
    let (facts, _) = read_facts(
        &pack.schema,
        &json!({ "family": [{ "relation": "parent", "born": "1950-01-01" }, { "relation": "child", "born": "2020-01-01" }] }),
    );
    let event = pack.events.event("family-died").unwrap();
    assert_eq!(event.candidates(&facts).len(), 2);
    let told = answers(&[("family.died", "2026-11-18")]);
    let first = event.trials(&pack.schema, &facts, Some(RecordId(1)), &told, TODAY);
    assert!(
        matches!(
            first[..],
            [Trial::Change {
                record: RecordId(1),
                ..
            }]
        ),
        "{first:?}"
    );
    let another = event.trials(&pack.schema, &facts, Some(RecordId(0)), &told, TODAY);
    assert!(matches!(another[..], [Trial::Add { .. }]), "{another:?}");
}

#[test]
fn everything_wrong_with_events_is_told_with_a_hint() {
    let pack = Japan::open().unwrap().pack;
    let file: EventsFile = serde_json::from_value(json!({
        "without-a-trip": ["moon"], "on-the-day": [],
        "events": [
            { "event": "a", "area": "home", "key": "home.municipality", "steps": [ { "add": "home", "ask": ["moved-in", "moved-in", "roof"] } ] },
            { "event": "a", "area": "sea", "key": "home.moved-in", "shows": ["no.rule"],
              "steps": [ { "add": "home", "change": "job" }, { "change": "castle" },
                         { "add": "home", "ask": ["moved-in"], "suggest": { "previous": "mars" } } ] },
        ]
    }))
    .unwrap();
    let found = resolve_events(&pack.schema, &pack.book, &file).unwrap_err();
    let problems: Vec<&str> = found.iter().map(|finding| finding.problem.as_str()).collect();
    for wanted in [
        "no rule is done at `moon`",
        "`home.municipality` is no date that the event asks",
        "`home.moved-in` is asked twice",
        "`home` has no field `roof`",
        "there is no area `sea`",
        "there is no rule `no.rule`",
        "a step adds or changes one entity",
        "the schema has no entity `castle`",
        "`mars` is no answer to `home.previous`",
        "the event stands twice",
    ] {
        assert!(problems.contains(&wanted), "{wanted}: {problems:?}");
    }
    assert!(found.iter().all(|finding| !finding.hint.is_empty()));
}
