use super::*;
use std::io::Write;

const WORKER: &str = "
  person: { born: 1990-04-04, nationality: VN }
  stay: { status: engineer-humanities-international, permitted: 2025-08-21, until: 2028-08-20, period: 3 years }
  home: [ { moved-in: 2023-05-01, municipality: \"13112\", previous: other-municipality, address-notified: 2023-05-02 } ]
  job: [ { started: 2022-04-01, company-insurance: yes, hours-week: 40, contract: open-ended } ]
  paper: [ { kind: my-number-card, issued: 2023-06-01, expires: 2028-08-20 } ]
  insurance: [ { kind: employees-pension, from: 2022-04-01, months: 55 } ]
";
const STUDENT: &str = "
  stay: { status: student, until: 2027-04-20, period: 1 years, work-permission: blanket-28-hours }
  school: [ { kind: japanese-language, started: 2025-04-01 } ]
";
const CHILD: &str = "
  family: [ { relation: child, born: 2021-07-07, born-in-japan: yes, japanese-nationality: no, lives-with-me: yes, birth-notified: 2021-07-10, status-applied: 2021-07-12 } ]
";
const SPOUSE: &str = "
  person: { born: 1988-04-04, nationality: TH }
  stay: { status: spouse-of-japanese, permitted: 2026-08-21, until: 2027-08-20, period: 1 years }
  home: [ { moved-in: 2020-05-01, municipality: \"13112\", previous: other-municipality, address-notified: 2020-05-02 } ]
  marriage: [ { married: 2019-03-03, spouse-japanese: yes } ]
  family: [ { relation: child, born: 2021-07-07, born-in-japan: yes, japanese-nationality: yes, lives-with-me: yes } ]
";

fn tried(facts: &[&str], event: &str, set: &[&str], json: bool) -> miette::Result<String> {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    write!(file, "facts:{}", facts.concat()).unwrap();
    run(&Arguments {
        event: event.to_owned(),
        facts: file.path().to_owned(),
        set: set.iter().map(|set| (*set).to_owned()).collect(),
        record: None,
        on: Date::constant(2026, 11, 21),
        lang: "en".to_owned(),
        json,
    })
}

fn plan(facts: &[&str], event: &str, set: &[&str]) -> String {
    tried(facts, event, set, false).unwrap()
}

#[test]
fn a_family_moves_to_another_town() {
    let set = ["home.moved-in=2026-12-05", "home.municipality=14104"];
    insta::assert_snapshot!(plan(&[WORKER, CHILD], "moved", &set));
}

#[test]
fn a_child_is_born_to_two_foreign_parents() {
    let set = ["family.born=2026-11-18", "family.japanese-nationality=no"];
    insta::assert_snapshot!(plan(&[WORKER], "baby", &set));
}

#[test]
fn an_engineer_loses_the_job() {
    let set = ["job.dismissal-told=2026-11-20", "job.ended=2026-12-20"];
    insta::assert_snapshot!(plan(&[WORKER], "dismissed", &set));
}

#[test]
fn somebody_leaves_for_good() {
    let set = ["trip.departs=2027-02-10", "job.ended=2027-01-31"];
    insta::assert_snapshot!(plan(&[WORKER], "leaving", &set));
}

#[test]
fn the_spouse_of_a_japanese_national_divorces() {
    insta::assert_snapshot!(plan(&[SPOUSE], "divorced", &["marriage.ended=2026-11-09"]));
}

#[test]
fn a_disaster_is_a_short_plan_of_what_helps() {
    let text = plan(
        &[WORKER],
        "disaster",
        &["disaster.happened=2026-11-19", "disaster.home-damaged=yes"],
    );
    for rule in [
        "community.disaster-certificate",
        "community.disaster-reductions",
        "[community.disaster]",
    ] {
        assert!(text.contains(rule), "{text}");
    }
}

#[test]
fn an_unknown_day_still_gives_a_plan() {
    for answer in ["unknown", "declined"] {
        let text = plan(&[WORKER], "baby", &[&format!("family.born={answer}")]);
        assert!(text.contains("baby"), "{text}");
    }
}

#[test]
fn every_event_of_the_pack_can_be_tried_with_nothing_answered() {
    let pack = crate::packs::Japan::open().unwrap().pack;
    for event in &pack.events.events {
        plan(&[WORKER, CHILD], &event.id, &[]);
        plan(&[], &event.id, &[]);
    }
}

#[test]
fn every_event_brings_something_once_its_day_is_told() {
    let pack = crate::packs::Japan::open().unwrap().pack;
    for event in &pack.events.events {
        let day = format!("{}=2026-11-20", pack.schema.path(event.key));
        let mut set = vec![day];
        let extra: &[&str] = match event.id.as_str() {
            "away" => &["trip.departs=2026-12-20"],
            "marrying" => &["marriage.planned=2026-12-20"],
            "expecting" => &["person.pregnancy-due=2027-05-01"],
            "new-permission" => &["stay.status=student", "stay.until=2027-11-19"],
            "finished-school" => &["school.has-job-offer=no"],
            _ => &[],
        };
        set.extend(extra.iter().map(|set| (*set).to_owned()));
        let set: Vec<&str> = set.iter().map(String::as_str).collect();
        let facts: &[&str] = if event.id == "finished-school" {
            &[STUDENT]
        } else {
            &[WORKER, CHILD]
        };
        let json: serde_json::Value =
            serde_json::from_str(&tried(facts, &event.id, &set, true).unwrap()).unwrap();
        assert!(
            !json["changes"].as_array().unwrap().is_empty(),
            "{} brings nothing",
            event.id
        );
    }
}

#[test]
fn a_field_that_an_event_does_not_ask_is_refused_with_those_that_it_asks() {
    let wrong = tried(&[WORKER], "moved", &["home.colour=red"], false).unwrap_err();
    assert!(format!("{wrong:?}").contains("home.moved-in"), "{wrong:?}");
    let wrong = tried(&[WORKER], "mooved", &[], false).unwrap_err();
    assert!(format!("{wrong:?}").contains("moved"), "{wrong:?}");
    let wrong = tried(&[WORKER], "moved", &["home.moved-in=2026-02-30"], false).unwrap_err();
    assert!(
        format!("{wrong:?}").contains("There is no such date"),
        "{wrong:?}"
    );
}
