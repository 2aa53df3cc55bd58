use super::*;
use crate::facts::{FactProblem, ProblemKind};
use crate::views::{AskedView, Told};
use jiff::civil::date;

struct Person {
    companion: Companion,
    _home: tempfile::TempDir,
}

impl Person {
    fn new() -> Person {
        let home = tempfile::tempdir().unwrap();
        let mut person = Person {
            companion: Companion::new(Place::Folder(home.path().join("store"))),
            _home: home,
        };
        person.ask(Command::Begin).unwrap();
        person
    }

    fn ask(&mut self, command: Command) -> Result<Reply, Problem> {
        let request = Request {
            id: 1,
            moment: crate::app::Moment::on(date(2026, 11, 13)),
            language: "en".into(),
            whose: None,
            command,
        };
        self.companion.handle(request).reply
    }

    fn start(&mut self) -> Vec<AskedView> {
        match self.ask(Command::StartQuestions) {
            Ok(Reply::Start(questions)) => questions,
            other => panic!("{other:?}"),
        }
    }

    /// Answers the first question of that name.
    fn answer(&mut self, number: usize, answer: &str) -> Result<Reply, Problem> {
        let at = self.start()[number - 1].question.at.clone();
        self.ask(Command::Answer {
            at,
            answer: answer.into(),
        })
    }

    fn told(&mut self, number: usize) -> Told {
        self.start()[number - 1].told.clone()
    }
}

#[test]
fn the_first_questions_are_six_in_the_order_of_the_schema() {
    let asked: Vec<String> = Person::new()
        .start()
        .iter()
        .map(|asked| {
            let at = &asked.question.at;
            format!("{}.{}", at.entity, at.field.as_deref().unwrap_or("-"))
        })
        .collect();
    assert_eq!(
        asked,
        [
            "stay.status",
            "stay.until",
            "home.moved-in",
            "home.previous",
            "job.-",
            "person.born"
        ]
    );
}

#[test]
fn going_back_keeps_every_answer() {
    let mut person = Person::new();
    person.answer(1, "student").unwrap();
    person.answer(2, "R9.2.15").unwrap();
    person.answer(3, "unknown").unwrap();
    person.answer(4, "declined").unwrap();
    person.answer(5, "no").unwrap();
    assert_eq!(person.told(1), Told::Value("student".into()));
    assert_eq!(person.told(2), Told::Value("2027-02-15".into()));
    assert_eq!(person.told(3), Told::Unknown);
    assert_eq!(person.told(4), Told::Declined);
    assert_eq!(person.told(5), Told::Value("no".into()));
    assert_eq!(person.told(6), Told::Nothing);
}

#[test]
fn status_and_last_day_belong_to_the_same_stay() {
    let mut person = Person::new();
    person.answer(1, "student").unwrap();
    person.answer(2, "2027-02-15").unwrap();
    let records: Vec<_> = person.start()[..2]
        .iter()
        .map(|asked| asked.question.at.record)
        .collect();
    assert!(records[0].is_some() && records[0] == records[1], "{records:?}");
}

#[test]
fn who_changes_their_mind_about_working_has_no_job_left_over() {
    let mut person = Person::new();
    person.answer(5, "yes").unwrap();
    person.answer(5, "yes").unwrap();
    assert_eq!(person.told(5), Told::Value("yes".into()));
    person.answer(5, "no").unwrap();
    assert_eq!(person.told(5), Told::Value("no".into()));
    let Ok(Reply::About(about)) = person.ask(Command::About) else {
        panic!("no records");
    };
    let job = about.entities.iter().find(|entity| entity.id == "job").unwrap();
    assert!(job.records.is_empty());
}

#[test]
fn not_to_know_about_a_new_job_leaves_the_known_one_alone() {
    let mut person = Person::new();
    let fields = [("started".to_owned(), "2026-04-01".to_owned())].into();
    let entity = "job".to_owned();
    let Ok(Reply::Added(record)) = person.ask(Command::AddRecord { entity, fields }) else {
        panic!("not added");
    };
    let at = |record| FieldAt {
        entity: "job".into(),
        field: Some("started".into()),
        record,
    };
    let answer = "unknown".to_owned();
    person.ask(Command::Answer { at: at(None), answer }).unwrap();
    let Ok(Reply::Asked(asked)) = person.ask(Command::Question { at: at(Some(record)) }) else {
        panic!("not asked");
    };
    assert_eq!(asked.told, Told::Value("2026-04-01".into()));
}

#[test]
fn a_question_about_a_record_that_is_gone_says_so() {
    let at = FieldAt {
        entity: "job".into(),
        field: Some("started".into()),
        record: Some(crate::facts::RecordId(99)),
    };
    assert_eq!(Person::new().ask(Command::Question { at }), Err(Problem::Gone));
}

#[test]
fn a_day_that_does_not_exist_changes_nothing_and_comes_back() {
    let mut person = Person::new();
    let problem = person.answer(3, "2026-11-31").unwrap_err();
    assert_eq!(
        problem,
        Problem::Answer(FactProblem {
            at: "home.moved-in".into(),
            kind: ProblemKind::NoSuchDate {
                given: "2026-11-31".into()
            }
        })
    );
    assert_eq!(person.told(3), Told::Nothing);
}

#[test]
fn a_date_in_burmese_or_arabic_digits_is_a_date() {
    let mut person = Person::new();
    person.answer(3, "၂၀၂၆-၁၁-၀၁").unwrap();
    assert_eq!(person.told(3), Told::Value("2026-11-01".into()));
    person.answer(3, "٢٠٢٦-١١-٠٢").unwrap();
    assert_eq!(person.told(3), Told::Value("2026-11-02".into()));
}

#[test]
fn a_visitor_is_asked_no_question_that_changes_nothing_on_today() {
    let mut person = Person::new();
    person.answer(1, "temporary-visitor").unwrap();
    let Ok(Reply::Today(today)) = person.ask(Command::Today) else {
        panic!("no today");
    };
    assert!(today.question.is_none_or(|question| question.changes > 0));
}
