use super::*;
use crate::calendar::Date;
use crate::ui::parts::shown::shown;
use crate::ui::screens::pathways::PathwaysPage;
use crate::ui::screens::staged::{Around, Staged, assert_headings, write};
use crate::views::{FieldAt, PathwaysView};
use crate::words::bidi;

fn locked(language: &'static str) -> Staged {
    Staged::locked(Date::constant(2026, 11, 21), language)
}

fn list(staged: &mut Staged) -> PathwaysView {
    match staged.ask(Command::Pathways) {
        Reply::Pathways(view) => view,
        _ => panic!("not the ways"),
    }
}

fn one(staged: &mut Staged, id: &str) -> PathwayView {
    let pathway = id.to_owned();
    match staged.ask(Command::Pathway { pathway }) {
        Reply::Pathway(view) => *view,
        _ => panic!("not a way"),
    }
}

fn list_html(staged: &mut Staged) -> String {
    let (view, spoken) = (list(staged), staged.spoken());
    bidi::strip(&shown(move || {
        rsx! {
            Around { spoken: spoken.clone(), PathwaysPage { view: view.clone(), spoken: spoken.clone() } }
        }
    }))
}

fn html(staged: &mut Staged, id: &str) -> String {
    let (view, spoken) = (one(staged, id), staged.spoken());
    bidi::strip(&shown(move || {
        rsx! {
            Around { spoken: spoken.clone(), PathwayPage { view: view.clone(), spoken: spoken.clone() } }
        }
    }))
}

#[test]
fn whoever_has_the_phone_in_hand_sees_every_way_in_general_and_nothing_of_its_owner() {
    let mut staged = locked("en");
    let view = list(&mut staged);
    assert!(view.here.is_none() && view.ask.is_none() && view.ways.len() > 15);
    assert!(view.ways.iter().all(|way| way.progress.is_none()));
    let html = list_html(&mut staged);
    assert_headings(&html);
    assert!(!html.contains(" met"), "{html}");
    assert_eq!(html.matches("href=\"/pathways/").count(), view.ways.len());
}

#[test]
fn every_way_can_be_read_in_general_and_who_decides_is_always_said() {
    let mut staged = locked("en");
    for card in list(&mut staged).ways {
        let view = one(&mut staged, &card.id);
        assert!(view.what.is_some() && view.ask.is_some(), "{}", card.id);
        assert_eq!(view.start, Start::InGeneral);
        for required in &view.requirements {
            let discretion = required.kind == rules::RequirementKind::Discretion;
            assert_eq!(required.who.is_some(), discretion, "{}", required.id);
            assert!(required.outcome.is_none() && required.facts.is_empty());
            assert!(
                required.law.iter().all(|cited| cited.article.is_some()),
                "{}",
                required.id
            );
        }
        assert_headings(&html(&mut staged, &card.id));
    }
}

#[test]
fn the_nearest_way_comes_first_with_how_much_is_met_and_from_when() {
    let mut staged = Staged::of("pathways/students", "en");
    let ways = list(&mut staged).ways;
    let place = |id: &str| ways.iter().position(|way| way.id == id).unwrap();
    assert!(place("student-to-work") < place("permanent-residence"));
    let html = list_html(&mut staged);
    assert_headings(&html);
    assert!(html.contains("Now: Student"), "{html}");
    assert!(html.contains("3 of 4 met"), "{html}");
    assert!(
        html.contains("From Saturday, March 20, 2027, if things stay as they are"),
        "{html}"
    );
}

#[test]
fn a_way_shows_where_one_is_where_it_leads_and_what_each_point_came_out_as() {
    let mut staged = Staged::of("pathways/students", "en");
    let html = html(&mut staged, "student-to-work");
    assert_headings(&html);
    let seen = |text: &str| assert!(html.contains(text), "{text}: {html}");
    seen("aria-current=\"step\"");
    seen("留学");
    seen("技術・人文知識・国際業務");
    seen("You have this");
    seen("Not yet: from Saturday, March 20, 2027");
    seen("Immigration decides.");
    seen("出入国管理及び難民認定法 第二十条");
}

#[test]
fn an_unknown_point_leads_to_the_question_that_settles_it() {
    let mut staged = Staged::of("pathways/work", "en");
    let view = one(&mut staged, "permanent-residence");
    let work = view
        .requirements
        .iter()
        .find(|one| one.id == "pr-five-work-years")
        .unwrap();
    let at = FieldAt {
        entity: "person".into(),
        field: Some("work-status-since".into()),
        record: work.questions[0].at.record,
    };
    assert_eq!(work.questions[0].at, at);
    let html = html(&mut staged, "permanent-residence");
    assert!(html.contains("/work-status-since\""), "{html}");
    assert_headings(&html);
}

#[test]
fn what_is_to_come_and_not_certain_stands_apart_with_its_day() {
    let mut staged = Staged::of("pathways/work", "en");
    let html = html(&mut staged, "permanent-residence");
    let (doubtful, japanese) = (
        html.find("Not certain, or still to come").unwrap(),
        html.find("New: Japanese at level B1").unwrap(),
    );
    assert!(doubtful < japanese);
    assert!(html.contains("Asked for from Thursday, April 1, 2027"), "{html}");
}

#[test]
fn nobody_knows_the_way_of_somebody_who_told_no_status() {
    let mut staged = locked("en");
    staged.ask(Command::Begin);
    let view = list(&mut staged);
    let at = view.ask.unwrap();
    assert_eq!(
        (at.entity.as_str(), at.field.as_deref()),
        ("stay", Some("status"))
    );
    assert!(list_html(&mut staged).contains("/stay/0/status"));
}

#[test]
fn life_and_the_area_of_the_status_lead_to_the_ways() {
    use crate::ui::screens::area::AreaPage;
    use crate::ui::screens::life::LifePage;
    let mut staged = locked("en");
    let spoken = staged.spoken();
    let Reply::Life(view) = staged.ask(Command::Life) else {
        panic!("not life");
    };
    let said = spoken.clone();
    let life = shown(
        move || rsx! { Around { spoken: said.clone(), LifePage { view: view.clone(), spoken: said.clone() } } },
    );
    assert!(life.contains("href=\"/pathways\""), "{life}");
    for (area, leads) in [("status", true), ("money", false)] {
        let area = area.to_owned();
        let Reply::Area(view) = staged.ask(Command::Area { area }) else {
            panic!("not an area");
        };
        let said = spoken.clone();
        let html = shown(
            move || rsx! { Around { spoken: said.clone(), AreaPage { view: view.clone(), spoken: said.clone() } } },
        );
        assert_eq!(html.contains("href=\"/pathways\""), leads, "{html}");
    }
}

#[test]
fn a_way_that_begins_elsewhere_says_so_and_is_not_held_against_the_person() {
    let mut staged = Staged::of("pathways/students", "en");
    let view = one(&mut staged, "ssw-1-to-ssw-2");
    assert_eq!(view.start, Start::Elsewhere);
    assert!(
        view.requirements
            .iter()
            .all(|required| required.outcome.is_none())
    );
    let html = html(&mut staged, "ssw-1-to-ssw-2");
    assert!(
        html.contains("This way does not begin at your present status."),
        "{html}"
    );
}

/// `TOMONI_SCREENS=folder cargo test --lib -- --ignored write_pathways`.
#[test]
#[ignore = "writes files"]
fn write_pathways() {
    for language in ["en", "ja", "ar", "my"] {
        let mut staged = Staged::of("pathways/students", language);
        write("pathways", &staged.spoken(), &list_html(&mut staged));
        write(
            "pathway-work",
            &staged.spoken(),
            &html(&mut staged, "student-to-work"),
        );
        write(
            "pathway-residence",
            &staged.spoken(),
            &html(&mut staged, "permanent-residence"),
        );
        let mut staged = locked(language);
        write("pathways-locked", &staged.spoken(), &list_html(&mut staged));
    }
}
