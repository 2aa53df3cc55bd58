use super::*;
use crate::agenda::{Agenda, agenda};
use crate::facts::{Facts, read_facts};
use crate::packs::{Japan, Pack};
use serde_json::{Value as Json, json};

const TODAY: Date = Date::constant(2026, 11, 21);

fn told(pack: &Pack, facts: Json) -> Facts {
    let (facts, problems) = read_facts(&pack.schema, &facts);
    assert_eq!(problems, []);
    facts
}

fn visits(agenda: &Agenda<'_>, pack: &Pack) -> Vec<(String, Vec<String>)> {
    let open = agenda.items.iter().filter(|item| item.state != State::Done);
    let ways = ways(open.collect(), &pack.events, TODAY);
    let rule = |item: &&Item<'_>| item.judged.rule.id.clone();
    ways.trips
        .iter()
        .map(|trip| (trip.office.to_owned(), trip.items.iter().map(rule).collect()))
        .collect()
}

fn mover() -> Json {
    json!({
        "stay": { "status": "permanent-resident" },
        "home": [
            { "moved-in": "2020-01-10", "moved-out": "2026-12-05", "previous": "other-municipality", "address-notified": "2020-01-11" },
            { "moved-in": "2026-12-05", "previous": "other-municipality" }],
        "family": [{ "relation": "child", "born": "2021-07-07", "lives-with-me": "yes" }]
    })
}

#[test]
fn the_old_office_comes_before_the_new_one_and_one_visit_settles_all_that_fits() {
    let pack = Japan::open().unwrap().pack;
    let facts = told(&pack, mover());
    let found = visits(&agenda(&pack.case(&facts, TODAY), &[]), &pack);
    let place = |rule: &str| {
        found
            .iter()
            .position(|(_, rules)| rules.iter().any(|known| known == rule))
            .unwrap()
    };
    assert!(
        place("community.move-out") < place("community.move-in"),
        "{found:?}"
    );
    for rule in ["status.address-change", "family.child-allowance-after-move"] {
        assert_eq!(place(rule), place("community.move-in"), "{found:?}");
    }
}

#[test]
fn there_is_a_day_on_which_everything_of_a_visit_is_in_time() {
    let pack = Japan::open().unwrap().pack;
    let facts = told(&pack, mover());
    let agenda = agenda(&pack.case(&facts, TODAY), &[]);
    let ways = ways(agenda.items.iter().collect(), &pack.events, TODAY);
    assert!(!ways.trips.is_empty());
    for trip in &ways.trips {
        let day = trip.from.unwrap_or(TODAY);
        assert!(trip.by.is_none_or(|by| day <= by), "{trip:?}");
        for item in trip.items.iter().filter(|item| item.state != State::Done) {
            assert!(item.act_by().is_none_or(|by| by.max(TODAY) >= day), "{trip:?}");
            assert!(
                item.judged.timing.opens.is_none_or(|opens| opens <= day),
                "{trip:?}"
            );
        }
    }
    assert!(
        ways.trips.iter().any(|trip| trip.from.is_some()),
        "a move that lies ahead is told after it"
    );
}

#[test]
fn the_airport_is_where_one_is_on_the_day_of_leaving() {
    let pack = Japan::open().unwrap().pack;
    let facts = told(
        &pack,
        json!({
            "stay": { "status": "engineer-humanities-international", "until": "2028-08-20" },
            "trip": [{ "departs": "2027-02-10", "for-good": "yes" }]
        }),
    );
    let agenda = agenda(&pack.case(&facts, TODAY), &[]);
    let ways = ways(agenda.items.iter().collect(), &pack.events, TODAY);
    let airport = ways.trips.iter().find(|trip| trip.office == "airport").unwrap();
    assert_eq!(
        (airport.from, airport.by),
        (
            Some(Date::constant(2027, 2, 10)),
            Some(Date::constant(2027, 2, 10))
        )
    );
    let town = ways.trips.iter().position(|trip| {
        trip.items
            .iter()
            .any(|item| item.judged.rule.id == "community.move-out-abroad")
    });
    let flight = ways.trips.iter().position(|trip| trip.office == "airport");
    assert!(town.unwrap() < flight.unwrap());
}

#[test]
fn a_right_without_a_day_and_a_duty_in_many_years_are_no_visit() {
    let pack = Japan::open().unwrap().pack;
    let facts = told(
        &pack,
        json!({
            "stay": { "status": "permanent-resident" },
            "family": [{ "relation": "child", "born": "2026-11-18", "born-in-japan": "yes", "japanese-nationality": "yes", "other-nationality": "yes", "lives-with-me": "yes" }]
        }),
    );
    let agenda = agenda(&pack.case(&facts, TODAY), &[]);
    let ways = ways(agenda.items.iter().collect(), &pack.events, TODAY);
    let has = |items: &[&Item<'_>], rule: &str| items.iter().any(|item| item.judged.rule.id == rule);
    assert!(has(&ways.later, "family.child-chooses-nationality"));
    assert!(has(&ways.rights, "family.nursery"));
    let employers = |trip: &&Trip<'_, '_>| {
        pack.events
            .without_a_trip
            .iter()
            .any(|office| office == trip.office)
    };
    assert_eq!(ways.trips.iter().filter(employers).count(), 0);
}
