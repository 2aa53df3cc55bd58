use super::form::FormPage;
use super::outcome::As;
use super::plan::PlanPage;
use super::trying::OutcomePage;
use super::*;
use crate::calendar::Date;
use crate::facts::RecordId;
use crate::ui::parts::page::Back;
use crate::ui::parts::shown::shown;
use crate::ui::screens::staged::{Around, Staged, assert_headings, write};
use crate::views::{EventView, Tried, TriedView};
use std::collections::BTreeMap;

const NEWBORN: &str = "s07-newborn";
const LEAVING: &str = "s17-s21-leaving";
const DIVORCE: &str = "s09-divorce";

fn tried(staged: &mut Staged, event: &str, told: &[(&str, &str)]) -> TriedView {
    let pair = |(path, answer): &(&str, &str)| ((*path).to_owned(), (*answer).to_owned());
    let tried = Tried::Event {
        event: event.to_owned(),
        record: None,
        answers: told.iter().map(pair).collect(),
    };
    match staged.ask(Command::Try { tried }) {
        Reply::Tried(view) => *view,
        _ => panic!("not tried"),
    }
}

fn moving(staged: &mut Staged) -> TriedView {
    tried(
        staged,
        "moved",
        &[
            ("home.moved-in", "2027-01-09"),
            ("home.previous", "other-municipality"),
        ],
    )
}

fn outcome(staged: &Staged, view: TriedView, first: As) -> String {
    let spoken = staged.spoken();
    shown(move || {
        let title = view
            .event
            .as_ref()
            .map(|event| phrase(&event.title))
            .unwrap_or_default();
        rsx! {
            Around { spoken: spoken.clone(),
                OutcomePage {
                    spoken: spoken.clone(), title, view: view.clone(), first,
                    back: Back { label: "Back".into(), to: "/events".into() },
                    on_keep: |()| {}, on_correct: |()| {}, on_drop: |()| {},
                }
            }
        }
    })
}

fn events(staged: &mut Staged) -> String {
    let Reply::Events(view) = staged.ask(Command::Events) else {
        panic!("no events");
    };
    let spoken = staged.spoken();
    shown(move || {
        rsx! { Around { spoken: spoken.clone(), EventsPage { view: view.clone(), spoken: spoken.clone() } } }
    })
}

fn form(staged: &mut Staged, event: &str, wrong: Option<&'static str>) -> String {
    let reply = staged.ask(Command::Event {
        event: event.to_owned(),
        record: None,
    });
    let Reply::Event(view) = reply else {
        panic!("no event");
    };
    let spoken = staged.spoken();
    shown(move || {
        let EventView {
            card,
            about,
            fields,
            record,
        } = (*view).clone();
        let answers: BTreeMap<String, String> = fields
            .iter()
            .map(|field| (field.path.clone(), field.value.clone()))
            .collect();
        let wrong = wrong.map(|path| (path.to_owned(), vec![spoken.0.say().input_no_such_date()]));
        rsx! {
            Around { spoken: spoken.clone(),
                FormPage {
                    spoken: spoken.clone(), title: phrase(&card.title), lead: optional(card.what.as_ref()),
                    back: Back { label: "Back".into(), to: "/events".into() },
                    about, chosen: record.map(|record| record.0.to_string()), fields, answers, wrong,
                    on_choose: |_| {}, on_answer: |_| {}, on_show: |()| {},
                }
            }
        }
    })
}

#[test]
fn what_happened_lately_stands_first_and_leads_to_its_plan() {
    let html = events(&mut Staged::of(DIVORCE, "en"));
    assert_headings(&html);
    let recent = html.find("/plan/").unwrap();
    assert!(recent < html.find("/events/moved").unwrap(), "{html}");
    let locked = events(&mut Staged::locked(Date::constant(2026, 11, 21), "en"));
    assert!(
        !locked.contains("/plan/") && locked.contains("/events/moved"),
        "{locked}"
    );
}

#[test]
fn the_form_asks_all_at_once_and_every_field_may_stay_open() {
    let html = form(&mut Staged::of(NEWBORN, "en"), "baby", None);
    assert_headings(&html);
    assert_eq!(html.matches(r#"value="unknown""#).count(), 5, "{html}");
    assert_eq!(html.matches(r#"value="declined""#).count(), 5);
    assert_eq!(html.matches("button-primary").count(), 1);
    // What the pack suggests stands there and can be changed.
    assert!(
        html.split(r#"value="yes""#)
            .skip(1)
            .any(|rest| rest.starts_with(" checked")),
        "{html}"
    );
}

#[test]
fn what_was_not_understood_is_said_at_its_field() {
    let html = form(&mut Staged::of(NEWBORN, "en"), "baby", Some("family.born"));
    assert_eq!(html.matches("aria-invalid").count(), 3, "{html}");
    assert_eq!(html.matches(r#"role="alert""#).count(), 1);
}

#[test]
fn the_plan_is_visits_in_order_with_their_papers_and_the_counter_card_one_tap_away() {
    let mut staged = Staged::of(NEWBORN, "en");
    let view = moving(&mut staged);
    let html = outcome(&staged, view, As::Plan);
    assert_headings(&html);
    let old = html.find("Municipal office of your old address").unwrap();
    let new = html.find("Municipal office (city").unwrap();
    assert!(old < new);
    assert!(html.contains("/counter/community.move-in"), "{html}");
    assert!(html.contains("Bring these"), "{html}");
    assert!(html.contains("Nothing is kept yet"), "{html}");
    assert_eq!(html.matches("button-primary").count(), 1);
    assert!(
        !html.contains("/item/community.move-in/"),
        "what is only tried is no item of the agenda"
    );
}

#[test]
fn the_changes_say_in_words_what_is_new_and_what_is_gone() {
    let mut staged = Staged::of(DIVORCE, "en");
    let view = tried(&mut staged, "leaving", &[("trip.departs", "2027-02-10")]);
    let html = outcome(&staged, view, As::Changes);
    assert_headings(&html);
    assert!(html.contains("＋ New") && html.contains("－ No longer"), "{html}");
    assert!(html.contains("stay as they are"), "{html}");
}

#[test]
fn the_year_marks_what_the_trial_brings_and_takes_away() {
    let mut staged = Staged::of(DIVORCE, "en");
    let view = tried(&mut staged, "leaving", &[("trip.departs", "2027-02-10")]);
    let html = outcome(&staged, view, As::Timeline);
    assert_headings(&html);
    assert!(
        html.contains("rail-added") && html.contains("rail-gone"),
        "{html}"
    );
}

#[test]
fn the_plan_of_what_was_told_leads_to_its_items_and_its_facts() {
    let mut staged = Staged::of(LEAVING, "en");
    let Reply::Events(view) = staged.ask(Command::Events) else {
        panic!("no events");
    };
    let trip = view
        .recent
        .iter()
        .find(|recent| recent.card.id == "leaving")
        .unwrap();
    let RecordId(record) = trip.record;
    let Reply::Tried(plan) = staged.ask(Command::Plan { record: trip.record }) else {
        panic!("no plan");
    };
    let spoken = staged.spoken();
    let html = shown(move || {
        rsx! { Around { spoken: spoken.clone(), PlanPage { view: (*plan).clone(), spoken: spoken.clone() } } }
    });
    assert_headings(&html);
    assert!(
        html.contains(&format!("/item/community.move-out-abroad/{record}")),
        "{html}"
    );
    assert!(html.contains(&format!("/about/trip/{record}")), "{html}");
    assert!(!html.contains("Nothing is kept yet"));
}

#[test]
fn what_if_offers_the_events_and_everything_else_that_can_be_told() {
    let mut staged = Staged::of(NEWBORN, "en");
    let (Reply::Events(events), Reply::About(about)) =
        (staged.ask(Command::Events), staged.ask(Command::About))
    else {
        panic!("not what if");
    };
    let spoken = staged.spoken();
    let html = shown(move || {
        rsx! {
            Around { spoken: spoken.clone(),
                WhatIfPage { events: events.clone(), about: about.clone(), spoken: spoken.clone() }
            }
        }
    });
    assert_headings(&html);
    assert!(
        html.contains("/what-if/moved") && html.contains("/what-if/record/vehicle"),
        "{html}"
    );
}

/// `TOMONI_SCREENS=folder cargo test --lib -- --ignored write_events`.
#[test]
#[ignore = "writes files"]
fn write_events() {
    for language in ["en", "ja", "ar", "my"] {
        let mut staged = Staged::of(NEWBORN, language);
        let spoken = staged.spoken();
        write("events", &spoken, &events(&mut staged));
        write(
            "event-baby",
            &spoken,
            &form(&mut staged, "baby", Some("family.born")),
        );
        let view = moving(&mut staged);
        for (first, name) in [
            (As::Plan, "plan"),
            (As::Changes, "changes"),
            (As::Timeline, "timeline"),
        ] {
            write(
                &format!("event-moved-{name}"),
                &spoken,
                &outcome(&staged, view.clone(), first),
            );
        }
    }
}
