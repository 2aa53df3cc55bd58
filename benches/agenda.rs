//! The agenda of the fullest life that can be told, over all rules with their reasons; and what it takes to get there.

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use serde_json::{Value as Json, json};
use std::hint::black_box;
use tomoni::agenda::{agenda, agendas};
use tomoni::calendar::Date;
use tomoni::facts::{Facts, Household, Trial, read_facts, read_household};
use tomoni::packs::{Japan, Pack, Shelf, Vocabulary};
use tomoni::views::{Reading, timeline, tried};
use tomoni::words::Tag;

const CORE: &str = include_str!("../assets/built/jp/core.json");

fn today() -> Date {
    Date::constant(2026, 11, 21)
}

/// A worker and parent, tenant and car owner, divorced, with a business beside the job, about to leave for good.
fn fullest() -> Json {
    json!({
        "person": { "born": "1986-03-05", "nationality": "PH", "tax-residence-years": 6, "pregnancy-due": "2027-03-01",
            "foreign-assets-over-50-million": "yes", "securities-over-100-million": "yes", "tv-receiver": "yes",
            "arrested": "2026-11-20", "became-dual-national": "2026-01-01", "insured-through-spouse": "no" },
        "stay": [{ "status": "engineer-humanities-international", "landed": "2024-01-10", "permitted": "2026-01-10",
            "until": "2027-01-10", "period": "1 year", "card-lost": "2026-11-10", "item-changed": "2026-11-12",
            "work-permission": "none", "activity-ended": "2026-10-31", "card-exchange-ordered": "2026-11-10" }],
        "home": [
            { "moved-in": "2024-01-12", "moved-out": "2026-11-10", "municipality": "13116", "previous": "abroad",
                "address-notified": "2024-01-15" },
            { "moved-in": "2026-11-10", "municipality": "14104", "previous": "other-municipality",
                "household-head-changed": "2026-11-12" }],
        "lease": [{ "started": "2026-11-10", "ends": "2028-11-09", "kind": "fixed-term", "deposit": "200000",
            "guarantor": "individual", "through-broker": "yes", "leaving": "2027-01-05", "landlord-ends-it": "2026-11-15",
            "returned": "2026-11-01" }],
        "job": [
            { "started": "2024-02-01", "ended": "2026-10-31", "ended-by": "dismissed", "contract": "fixed-term",
                "hours-week": "40", "days-week": "5", "company-insurance": "yes", "employment-insurance": "yes",
                "main-activity": "yes", "workplace": "13116", "pay-kind": "month", "pay": "250000",
                "dismissal-told": "2026-10-20", "wages-requested": "2026-11-15", "unpaid-since": "2026-09-25",
                "injury": "2026-08-01", "bankruptcy-decided": "2026-11-01" },
            { "started": "2026-11-16", "contract": "fixed-term", "contract-ends": "2027-03-31", "hours-week": "30",
                "days-week": "4", "company-insurance": "yes", "employment-insurance": "yes", "main-activity": "yes",
                "workplace": "14104", "pay-kind": "hour", "pay": "1300", "organisation-changed": "2026-11-17" }],
        "school": [{ "kind": "vocational", "started": "2025-04-01", "ended": "2026-11-09", "changed": "2026-11-09" }],
        "marriage": [{ "married": "2019-03-03", "ended": "2026-11-09", "ended-by": "divorce", "spouse-japanese": "yes",
            "separated": "2026-10-01" }, { "planned": "2026-12-20", "spouse-japanese": "no" }],
        "family": [
            { "relation": "child", "born": "2026-11-12", "born-in-japan": "yes", "japanese-nationality": "no",
                "other-nationality": "yes", "lives-with-me": "yes", "health-insurance": "none" },
            { "relation": "child", "born": "2020-07-07", "born-in-japan": "yes", "japanese-nationality": "yes",
                "other-nationality": "yes", "lives-with-me": "yes", "health-insurance": "company" },
            { "relation": "parent", "born": "1955-07-07", "lives-with-me": "yes", "died": "2026-11-18",
                "staying-over-60-days": "yes", "health-insurance": "national" },
            { "relation": "child", "born": "2014-07-07", "born-in-japan": "no", "lives-abroad": "yes" }],
        "insurance": [
            { "kind": "employees-pension", "from": "2024-02-01", "until": "2026-10-31", "months": "33" },
            { "kind": "national-health", "from": "2026-11-01", "decision-received": "2026-11-10" }],
        "tax-year": [
            { "year": "2026", "adjusted": "no", "employers": "2", "side-income": "500000", "self-employed": "yes",
                "refund-wanted": "yes", "resident-tax-by-slips": "yes", "business-started": "2026-11-01" },
            { "year": "2025", "adjusted": "yes", "employers": "1", "side-income": "0", "refund-wanted": "yes" }],
        "trip": [{ "departs": "2026-12-20", "for-good": "yes", "cash-over-1-million": "yes" },
            { "departs": "2026-12-01", "returns": "2026-12-10", "for-good": "no", "re-entry": "deemed" }],
        "account": [{ "bank": "A", "opened": "2024-02-01", "told-until": "2026-01-10" }],
        "purchase": [{ "kind": "door-to-door", "papers-received": "2026-11-18" },
            { "kind": "long-term-service", "papers-received": "2026-11-01" }],
        "vehicle": [{ "kind": "car", "acquired": "2026-11-12" }, { "kind": "bicycle", "acquired": "2026-11-12" }],
        "application": [{ "kind": "extension", "filed": "2026-11-01", "channel": "counter" },
            { "kind": "permanent-residence", "filed": "2026-05-01", "channel": "online", "decided": "2026-11-15", "granted": "no" }],
        "paper": [{ "kind": "passport", "issued": "2017-01-01", "expires": "2027-01-01" },
            { "kind": "my-number-card", "issued": "2024-02-01", "expires": "2027-01-10", "lost": "2026-11-10" },
            { "kind": "foreign-licence", "issued": "2015-01-01", "expires": "2027-05-01" },
            { "kind": "driving-licence", "issued": "2024-01-01", "expires": "2027-04-05" }]
    })
}

fn facts(pack: &Pack) -> Facts {
    let (facts, problems) = read_facts(&pack.schema, &fullest());
    assert!(problems.is_empty(), "{problems:?}");
    facts
}

fn agenda_of_one(criterion: &mut Criterion) {
    let pack = Pack::from_json(CORE).unwrap();
    let facts = facts(&pack);
    let case = pack.case(&facts, today());
    let rules = pack.book.rules();
    let items = agenda(&case, &[]).items.len();
    let met = rules
        .iter()
        .filter(|rule| !case.judge_rule(rule).is_empty())
        .count();
    println!(
        "{items} items from {met} of {} rules, {} records",
        rules.len(),
        facts.records.len()
    );
    criterion.bench_function("agenda of the fullest life, all rules", |bench| {
        bench.iter(|| agenda(black_box(&case), &[]).items.len());
    });
    // The same by rule: the whole divided by the number of rules.
    let mut group = criterion.benchmark_group("agenda");
    group.throughput(criterion::Throughput::Elements(rules.len() as u64));
    group.bench_function("by rule", |bench| {
        bench.iter(|| {
            rules
                .iter()
                .map(|rule| case.judge_rule(black_box(rule)).len())
                .sum::<usize>()
        });
    });
    group.finish();
}

/// Five people under one roof a week after a move: two who work, two at school, one baby.
fn five() -> Json {
    let stay = |status: &str| json!({ "status": status, "landed": "2023-04-01", "until": "2027-03-31" });
    let member = |relation: &str, born: &str, facts: Json| {
        json!({ "relation": relation, "born": born, "born-in-japan": "no", "japanese-nationality": "no",
            "health-insurance": "company", "facts": facts })
    };
    json!({
        "person": { "born": "1990-02-02", "nationality": "VN" },
        "stay": stay("engineer-humanities-international"),
        "job": { "started": "2023-04-10", "company-insurance": "yes", "hours-week": "40", "days-week": "5" },
        "home": [{ "moved-in": "2026-11-14", "municipality": "13116", "previous": "other-municipality" }],
        "household": [
            member("spouse", "1991-05-05", json!({ "stay": stay("dependent"),
                "job": { "started": "2024-04-10", "company-insurance": "no", "hours-week": "20" } })),
            member("child", "2010-07-07", json!({ "stay": stay("dependent") })),
            member("child", "2019-07-07", json!({ "stay": stay("dependent") })),
            { "relation": "child", "born": "2026-11-16", "born-in-japan": "yes", "japanese-nationality": "no" }],
    })
}

fn households(criterion: &mut Criterion) {
    let reading = Reading::open(&Tag::parse("en").unwrap(), &Shelf::built_in()).unwrap();
    let (scene, pack) = (reading.scene(), &reading.japan.pack);
    let (household, problems): (Household, _) = read_household(&pack.schema, &five());
    assert!(problems.is_empty(), "{problems:?}");
    criterion.bench_function("agendas of a household of five", |bench| {
        bench.iter(|| {
            let people = black_box(&household).people(&pack.schema, today());
            let agendas = agendas(&people, |facts| pack.case(facts, today()), |_| Vec::new());
            agendas.iter().map(|agenda| agenda.items.len()).sum::<usize>()
        });
    });
    criterion.bench_function("the household's screen with its words", |bench| {
        bench.iter(|| {
            let people = black_box(&household).people(&pack.schema, today());
            let agendas = agendas(&people, |facts| pack.case(facts, today()), |_| Vec::new());
            tomoni::views::household(&scene, &household, &people, &agendas)
                .people
                .len()
        });
    });
}

fn openings(criterion: &mut Criterion) {
    criterion.bench_function("open the pack", |bench| {
        bench.iter(|| Pack::from_json(black_box(CORE)).map(|pack| pack.book.rules().len()));
    });
    let japan = Japan::open().unwrap();
    let (vietnamese, shelf) = (Tag::parse("vi").unwrap(), Shelf::built_in());
    criterion.bench_function("words of Vietnamese", |bench| {
        bench.iter_batched(
            || (),
            |()| japan.words(black_box(&vietnamese), &shelf, Vocabulary::Everyday),
            BatchSize::PerIteration,
        );
    });
}

fn timelines(criterion: &mut Criterion) {
    let reading = Reading::open(&Tag::parse("vi").unwrap(), &Shelf::built_in()).unwrap();
    let (scene, japan) = (reading.scene(), &reading.japan);
    let facts = facts(&japan.pack);
    let case = japan.pack.case(&facts, today());
    criterion.bench_function("timeline with its words", |bench| {
        bench.iter(|| timeline(&scene, &agenda(black_box(&case), &[])).months.len());
    });
    // What-if: both agendas, what is different, and the year with both. At most 5 ms.
    let trial = Trial::Add {
        entity: "home".to_owned(),
        fields: [("moved-in", "2027-02-01"), ("previous", "other-municipality")]
            .map(|(field, answer)| (field.to_owned(), answer.to_owned()))
            .into(),
    };
    let (with, problems) = facts.trying(&japan.pack.schema, &[trial]);
    assert!(problems.is_empty(), "{problems:?}");
    let other = japan.pack.case(&with, today());
    criterion.bench_function("timeline with what-if", |bench| {
        bench.iter(|| {
            let (before, after) = (agenda(black_box(&case), &[]), agenda(black_box(&other), &[]));
            tried(&scene, None, None, &before, &after).timeline.months.len()
        });
    });
}

criterion_group!(benches, agenda_of_one, households, openings, timelines);
criterion_main!(benches);
