//! Several people behind one door: whose answers are kept apart, and what is done for one is not done for another.

use super::*;
use crate::agenda::State;
use crate::app::Lock;
use crate::views::{HouseholdView, ItemAt, TodayView};
use std::collections::BTreeMap;
use std::path::Path;

const ON: &str = "2026-11-21";
const PASSPHRASE: &str = "four quiet words here";

struct Family {
    companion: Companion,
    lan: RecordId,
    minh: RecordId,
}

impl Family {
    /// A worker, a wife and a child who moved within Japan a week ago.
    fn new(home: &Path) -> Family {
        let mut family = Family {
            companion: Companion::new(Place::Folder(home.to_owned())),
            lan: RecordId(0),
            minh: RecordId(0),
        };
        family.ask(None, Command::Begin).unwrap();
        family.tell(None, "person", &[("born", "1990-02-02")]);
        let work = ("status", "engineer-humanities-international");
        family.tell(
            None,
            "stay",
            &[work, ("landed", "2023-04-01"), ("until", "2028-03-31")],
        );
        family.tell(
            None,
            "home",
            &[
                ("moved-in", "2026-11-14"),
                ("municipality", "13116"),
                ("previous", "other-municipality"),
            ],
        );
        family.lan = family.add("spouse", &[("family.name", "Lan"), ("family.born", "1991-05-05")]);
        family.minh = family.add("child", &[("family.name", "Minh"), ("family.born", "2019-07-07")]);
        let dependent = ("status", "dependent");
        family.tell(
            Some(family.lan),
            "stay",
            &[dependent, ("landed", "2023-04-01"), ("until", "2026-12-20")],
        );
        family.tell(
            Some(family.minh),
            "stay",
            &[dependent, ("landed", "2023-04-01"), ("until", "2028-03-31")],
        );
        family
    }

    fn ask(&mut self, whose: Whose, command: Command) -> Result<Reply, Problem> {
        let request = Request {
            id: 1,
            moment: crate::app::Moment::on(ON.parse().unwrap()),
            language: "en".to_owned(),
            whose,
            command,
        };
        self.companion.handle(request).reply
    }

    fn tell(&mut self, whose: Whose, entity: &str, fields: &[(&str, &str)]) -> RecordId {
        let fields = fields
            .iter()
            .map(|(field, answer)| ((*field).to_owned(), (*answer).to_owned()));
        let fields: BTreeMap<_, _> = fields.collect();
        let entity = entity.to_owned();
        match self.ask(whose, Command::AddRecord { entity, fields }) {
            Ok(Reply::Added(record)) => record,
            other => panic!("{other:?}"),
        }
    }

    fn add(&mut self, relation: &str, answers: &[(&str, &str)]) -> RecordId {
        let relation = relation.to_owned();
        let Ok(Reply::Added(member)) = self.ask(None, Command::AddMember { relation }) else {
            panic!()
        };
        for (path, answer) in answers {
            self.answer(Some(member), path, Some(member), answer).unwrap();
        }
        member
    }

    fn answer(&mut self, whose: Whose, path: &str, record: Whose, answer: &str) -> Result<Reply, Problem> {
        let (entity, field) = path.split_once('.').unwrap();
        let at = FieldAt {
            entity: entity.to_owned(),
            field: Some(field.to_owned()),
            record,
        };
        let answer = answer.to_owned();
        self.ask(whose, Command::Answer { at, answer })
    }

    fn today(&mut self, whose: Whose) -> TodayView {
        match self.ask(whose, Command::Today) {
            Ok(Reply::Today(view)) => *view,
            other => panic!("{other:?}"),
        }
    }

    fn item(&mut self, whose: Whose, rule: &str) -> Option<(ItemAt, State)> {
        let view = self.today(whose);
        let mut cards = view.groups.iter().flat_map(|group| &group.cards);
        cards
            .find(|card| card.at.rule == rule)
            .map(|card| (card.at.clone(), card.state))
    }

    fn state(&mut self, whose: Whose, rule: &str) -> Option<State> {
        self.item(whose, rule).map(|(_, state)| state)
    }

    fn household(&mut self) -> HouseholdView {
        match self.ask(None, Command::Household) {
            Ok(Reply::Household(view)) => view,
            other => panic!("{other:?}"),
        }
    }

    fn records(&mut self, whose: Whose, entity: &str) -> usize {
        let Ok(Reply::About(view)) = self.ask(whose, Command::About) else {
            panic!()
        };
        let known = view.entities.iter().find(|known| known.id == entity);
        known.map_or(0, |known| known.records.len())
    }
}

const MOVE: &str = "status.address-change";

#[test]
fn each_is_shown_their_own_and_everybody_is_named() {
    let home = tempfile::tempdir().unwrap();
    let mut family = Family::new(home.path());
    assert!(family.state(Some(family.lan), "status.extension").is_some());
    let view = family.household();
    let names: Vec<String> = view.people.iter().map(|person| person.name.plain()).collect();
    assert_eq!(names, ["You", "Lan (Husband or wife)", "Minh (Child)"]);
    assert_eq!(view.people[2].heading.plain(), "For Minh (Child)");
    assert!(view.people[1].presses);
    assert_eq!(family.records(None, "stay"), 1);
    assert_eq!(family.records(Some(family.lan), "stay"), 1);
    assert_eq!(
        family.records(Some(family.lan), "family"),
        0,
        "told by the first person"
    );
}

#[test]
fn one_move_is_one_list_with_everybodys_names_and_each_paper_once() {
    let home = tempfile::tempdir().unwrap();
    let mut family = Family::new(home.path());
    let view = family.household();
    assert_eq!(view.together.len(), 1);
    let office = view.together[0]
        .offices
        .iter()
        .find(|office| office.lines.iter().any(|line| line.card.at.rule == MOVE))
        .unwrap();
    let line = office
        .lines
        .iter()
        .find(|line| line.card.at.rule == MOVE)
        .unwrap();
    let people = line.people.as_ref().unwrap().plain();
    assert_eq!(people, "For you, Lan, and Minh");
    let papers: Vec<&str> = office
        .papers
        .iter()
        .map(|paper| paper.paper.id.as_str())
        .collect();
    let mut once = papers.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), papers.len(), "{papers:?}");
    assert!(papers.contains(&"residence-cards-of-family"));
}

#[test]
fn what_is_done_for_one_is_not_done_for_another_and_undo_goes_across() {
    let home = tempfile::tempdir().unwrap();
    let mut family = Family::new(home.path());
    let (lan, minh) = (Some(family.lan), Some(family.minh));
    let at = family.item(lan, MOVE).unwrap().0;
    let on = ON.parse().unwrap();
    family.ask(lan, Command::MarkDone { at, on }).unwrap();
    assert_eq!(family.state(lan, MOVE), Some(State::Done));
    assert_eq!(family.state(None, MOVE), Some(State::DueSoon));
    assert_eq!(family.state(minh, MOVE), Some(State::DueSoon));
    let line = |family: &mut Family| {
        let view = family.household();
        let mut lines = view
            .together
            .iter()
            .flat_map(|list| &list.offices)
            .flat_map(|office| &office.lines);
        lines.find(|line| line.card.at.rule == MOVE).cloned().unwrap()
    };
    let shown = line(&mut family);
    assert_eq!(shown.people.unwrap().plain(), "For you and Minh");
    assert_eq!(shown.done.unwrap().plain(), "Done for Lan");
    // Taken back while somebody else is looked at.
    assert!(matches!(family.ask(minh, Command::Undo), Ok(Reply::Undone(true))));
    assert_eq!(family.state(lan, MOVE), Some(State::DueSoon));
    assert_eq!(line(&mut family).done, None);
}

#[test]
fn one_visit_is_done_for_all_and_taken_back_at_once() {
    let home = tempfile::tempdir().unwrap();
    let mut family = Family::new(home.path());
    let people = [None, Some(family.lan), Some(family.minh)];
    let offices = family.household().together.remove(0).offices;
    let of_the_move = |office: &&crate::views::TogetherOfficeView| {
        office.lines.iter().any(|line| line.card.at.rule == MOVE)
    };
    let items = offices.iter().find(of_the_move).unwrap().open.clone();
    assert!(items.len() >= 6, "two notices for each of three: {items:?}");
    let on = ON.parse().unwrap();
    family.ask(None, Command::MarkAllDone { items, on }).unwrap();
    for whose in people {
        assert_eq!(family.state(whose, MOVE), Some(State::Done), "{whose:?}");
    }
    family.ask(None, Command::Undo).unwrap();
    for whose in people {
        assert_eq!(family.state(whose, MOVE), Some(State::DueSoon), "{whose:?}");
    }
    // The next undo takes back what was told before, one thing only.
    family.ask(None, Command::Undo).unwrap();
    assert_eq!(family.records(Some(family.minh), "stay"), 0);
    assert_eq!(family.records(Some(family.lan), "stay"), 1);
}

#[test]
fn answers_are_kept_apart() {
    let home = tempfile::tempdir().unwrap();
    let mut family = Family::new(home.path());
    let lan = Some(family.lan);
    let whether = |answer: &str| Command::Answer {
        at: FieldAt {
            entity: "job".to_owned(),
            field: None,
            record: None,
        },
        answer: answer.to_owned(),
    };
    family.ask(lan, whether("no")).unwrap();
    family.tell(None, "job", &[("started", "2023-04-10")]);
    assert_eq!(family.state(None, "work.minimum-wage"), Some(State::Standing));
    assert_eq!(family.state(lan, "work.minimum-wage"), None);
    // Telling of Lan's job takes back that she had none, and touches nobody else's.
    family.tell(lan, "job", &[("started", "2026-11-16")]);
    assert_eq!(family.state(lan, "work.minimum-wage"), Some(State::Standing));
    assert_eq!((family.records(None, "job"), family.records(lan, "job")), (1, 1));
}

#[test]
fn what_the_first_person_said_of_somebody_stands_once() {
    let home = tempfile::tempdir().unwrap();
    let mut family = Family::new(home.path());
    let minh = Some(family.minh);
    // Corrected as Minh's own, it is corrected in the family too.
    family.answer(minh, "person.born", minh, "2019-07-08").unwrap();
    let Ok(Reply::About(view)) = family.ask(None, Command::About) else {
        panic!()
    };
    let kin = view.entities.iter().find(|known| known.id == "family").unwrap();
    let child = kin.records.iter().find(|record| Some(record.id) == minh).unwrap();
    assert!(child.fields.iter().any(|field| field.raw == "2019-07-08"));
    // What only a person can say of themselves makes a record of Minh's own, not of the first person's.
    family.answer(minh, "person.nationality", minh, "VN").unwrap();
    assert_eq!(
        (family.records(None, "person"), family.records(minh, "person")),
        (1, 1)
    );
    let Ok(Reply::About(view)) = family.ask(None, Command::About) else {
        panic!()
    };
    let me = view.entities.iter().find(|known| known.id == "person").unwrap();
    assert!(me.records[0].fields.iter().all(|field| field.raw != "VN"));
}

#[test]
fn an_answer_never_goes_into_a_record_of_another_kind() {
    let home = tempfile::tempdir().unwrap();
    let mut family = Family::new(home.path());
    let lan = Some(family.lan);
    // The first person stands among Lan's family under the number of what they told of themselves.
    let wrong = family.answer(lan, "family.health-insurance", Some(RecordId(1)), "company");
    assert_eq!(wrong.unwrap_err(), Problem::Gone);
}

#[test]
fn the_questions_about_somebody_new_end_with_what_makes_them_pointless() {
    let home = tempfile::tempdir().unwrap();
    let mut family = Family::new(home.path());
    let fields = |family: &mut Family, member: RecordId| -> Vec<String> {
        match family.ask(None, Command::MemberQuestions { member }) {
            Ok(Reply::Start(asked)) => asked
                .iter()
                .map(|asked| {
                    format!(
                        "{}.{}",
                        asked.question.at.entity,
                        asked.question.at.field.as_ref().unwrap()
                    )
                })
                .collect(),
            other => panic!("{other:?}"),
        }
    };
    let new = family.add("other", &[]);
    let all = fields(&mut family, new);
    assert_eq!(all[..3], ["family.relation", "family.name", "family.born"]);
    assert!(all.contains(&"stay.until".to_owned()));
    family
        .answer(Some(new), "family.japanese-nationality", Some(new), "yes")
        .unwrap();
    let left = fields(&mut family, new);
    assert!(!left.contains(&"stay.until".to_owned()), "{left:?}");
    assert!(matches!(
        family.ask(Some(new), Command::Today),
        Err(Problem::Gone)
    ));
}

#[test]
fn who_is_removed_takes_their_records_along_and_brings_them_back() {
    let home = tempfile::tempdir().unwrap();
    let mut family = Family::new(home.path());
    let lan = family.lan;
    family.ask(None, Command::RemoveRecord { record: lan }).unwrap();
    assert_eq!(family.household().people.len(), 2);
    assert_eq!(family.records(None, "stay"), 1, "Lan's stay is nobody else's");
    family.ask(None, Command::Undo).unwrap();
    assert_eq!(family.records(Some(lan), "stay"), 1);
}

#[test]
fn what_changed_is_told_of_each_apart_and_kept_behind_the_lock() {
    let home = tempfile::tempdir().unwrap();
    let mut family = Family::new(home.path());
    family
        .ask(None, Command::ChooseLock(Lock::Passphrase(PASSPHRASE.to_owned())))
        .unwrap();
    let (lan, minh) = (Some(family.lan), Some(family.minh));
    assert!(family.today(lan).changes.is_empty() && family.today(None).changes.is_empty());
    family.tell(lan, "job", &[("started", "2026-11-16")]);
    family.companion = Companion::new(Place::Folder(home.path().to_owned()));
    assert_eq!(family.ask(lan, Command::Today).unwrap_err(), Problem::Locked);
    assert_eq!(family.ask(None, Command::Household).unwrap_err(), Problem::Locked);
    let unlock = Command::Unlock(Lock::Passphrase(PASSPHRASE.to_owned()));
    family.ask(None, unlock).unwrap();
    let told = family.today(lan).changes;
    assert!(
        told.iter().any(|change| change.at.rule == "work.minimum-wage"),
        "{told:?}"
    );
    assert!(family.today(None).changes.is_empty());
    assert!(family.today(minh).changes.is_empty(), "never looked at before");
}

#[test]
fn a_member_is_asked_only_what_is_theirs_to_say() {
    let home = tempfile::tempdir().unwrap();
    let mut family = Family::new(home.path());
    let new = Some(family.add("other", &[]));
    let first = family.today(new).question.unwrap();
    assert_eq!(
        first.at.field.as_deref(),
        Some("landed"),
        "whether the move is theirs too"
    );
    while let Some(question) = family.today(new).question {
        assert_ne!(question.at.entity, "family");
        assert_ne!(question.at.entity, "home");
        let answer = "unknown".to_owned();
        family
            .ask(
                new,
                Command::Answer {
                    at: question.at,
                    answer,
                },
            )
            .unwrap();
    }
}
