//! Every screen of UI-1 as a browser would get it, from a real companion; for tests and for eyes.

use super::about::AboutPage;
use super::ask::{AskForm, progress};
use super::lock::{Attempt, ChooseLockPage, UnlockPage};
use super::record::RecordPage;
use super::settings::SettingsPage;
use super::start::{PromisePage, WelcomePage};
use super::today::TodayPage;
use crate::app::{Command, Companion, Problem, Reply, Request, Stage, StoreProblem};
use crate::store::Place;
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::nav::{Nav, NavEntry};
use crate::ui::parts::page::Frame;
use crate::ui::parts::shown;
use crate::ui::session::Spoken;
use crate::ui::settings::Settings;
use crate::ui::theme::{Look, Sheet, TextSize, Theme};
use crate::views::{AskedView, ChoiceView, FieldAt};
use crate::words::{Sources, Tag, Words, bidi};
use dioxus::prelude::*;
use jiff::civil::date;
use std::rc::Rc;

/// The HTML, without the marks that keep numbers apart from the text around them.
fn shown(make: impl Fn() -> Element + Clone + 'static) -> String {
    bidi::strip(&shown::shown(make))
}

/// A person with a draft in memory, in one language.
pub(super) struct Visit {
    companion: Companion,
    pub(super) words: Spoken,
    _home: tempfile::TempDir,
}

impl Visit {
    pub(super) fn new(language: &str) -> Visit {
        let home = tempfile::tempdir().unwrap();
        let words = Words::new(&Sources::embedded().unwrap(), &Tag::parse(language).unwrap());
        let mut visit = Visit {
            companion: Companion::new(Place::Folder(home.path().join("store"))),
            words: Spoken(Rc::new(words)),
            _home: home,
        };
        visit.ask(Command::Begin);
        visit
    }

    /// A student who moved within Japan twelve days ago.
    pub(super) fn student(language: &str) -> Visit {
        let mut visit = Visit::new(language);
        let answers = [
            "student",
            "2027-02-15",
            "2026-11-01",
            "other-municipality",
            "no",
            "2001-04-03",
        ];
        for (number, answer) in answers.into_iter().enumerate() {
            let at = visit.start()[number].question.at.clone();
            let answer = answer.to_owned();
            visit.ask(Command::Answer { at, answer });
        }
        let at = visit.town();
        let answer = "13116".to_owned();
        visit.ask(Command::Answer { at, answer });
        visit
    }

    /// The municipality of the home, which is not among the first questions.
    fn town(&mut self) -> FieldAt {
        let home = self.start()[2].question.at.clone();
        FieldAt {
            field: Some("municipality".to_owned()),
            ..home
        }
    }

    pub(super) fn ask(&mut self, command: Command) -> Reply {
        let request = Request {
            id: 1,
            moment: crate::app::Moment::on(date(2026, 11, 13)),
            language: self.words.0.language().tag.as_str().to_owned(),
            whose: None,
            command,
        };
        self.companion.handle(request).reply.unwrap()
    }

    pub(super) fn start(&mut self) -> Vec<AskedView> {
        match self.ask(Command::StartQuestions) {
            Reply::Start(questions) => questions,
            other => panic!("{other:?}"),
        }
    }

    pub(super) fn today(&mut self) -> crate::views::TodayView {
        match self.ask(Command::Today) {
            Reply::Today(view) => *view,
            other => panic!("{other:?}"),
        }
    }

    pub(super) fn about(&mut self) -> crate::views::AboutView {
        match self.ask(Command::About) {
            Reply::About(view) => view,
            other => panic!("{other:?}"),
        }
    }

    pub(super) fn places(&mut self) -> Vec<ChoiceView> {
        match self.ask(Command::Municipalities) {
            Reply::Choices(choices) => choices,
            other => panic!("{other:?}"),
        }
    }
}

/// The HTML of the question with this number.
pub(super) fn question(visit: &mut Visit, number: usize, problem: Option<Problem>) -> String {
    let asked = visit.start()[number - 1].clone();
    form(visit, asked, Vec::new(), number, problem)
}

/// The question for the municipality, with the whole list to choose from.
pub(super) fn town(visit: &mut Visit) -> String {
    let at = visit.town();
    let Reply::Asked(asked) = visit.ask(Command::Question { at }) else {
        panic!()
    };
    let places = visit.places();
    form(visit, *asked, places, 4, None)
}

fn form(
    visit: &Visit,
    asked: AskedView,
    choices: Vec<ChoiceView>,
    number: usize,
    problem: Option<Problem>,
) -> String {
    let (choices, words) = (Rc::new(choices), visit.words.clone());
    let wrong = problem.map(|problem| problem.said(&words.0)).unwrap_or_default();
    shown(move || {
        rsx! {
            AskForm {
                asked: asked.clone(), words: words.clone(), wrong: wrong.clone(), choices: choices.clone(),
                progress: progress(&words, number, 6),
                next: words.say(|say| say.action_continue()),
                on_answer: |_| {}, on_back: move |()| {},
            }
        }
    })
}

pub(super) fn today(visit: &mut Visit) -> String {
    let (view, words) = (visit.today(), visit.words.clone());
    shown(move || rsx! { TodayPage { words: words.clone(), view: view.clone(), draft: true } })
}

pub(super) fn about(visit: &mut Visit) -> String {
    let (view, words) = (visit.about(), visit.words.clone());
    shown(move || rsx! { AboutPage { words: words.clone(), view: view.clone() } })
}

fn record(visit: &mut Visit) -> String {
    let (view, words) = (visit.about(), visit.words.clone());
    let home = view
        .entities
        .into_iter()
        .find(|entity| entity.id == "home")
        .unwrap();
    let fields = home.records[0].fields.clone();
    let summary = home.records[0].summary.clone();
    shown(move || {
        rsx! {
            RecordPage {
                words: words.clone(), title: home.one.clone(), summary: summary.clone(), fields: fields.clone(),
                contradictions: vec![], known: true, on_remove: |()| {},
            }
        }
    })
}

fn lock(visit: &Visit, choosing: bool) -> String {
    let words = visit.words.clone();
    let wrong = Problem::Store(StoreProblem::WrongPassphrase).said(&words.0);
    shown(move || {
        let words = words.clone();
        if choosing {
            rsx! { ChooseLockPage { words, keystore: true, attempt: Attempt::Ready, on_choose: |_| {} } }
        } else {
            let attempt = Attempt::Failed(wrong.clone(), true);
            rsx! { UnlockPage { words, keystore: false, attempt, on_open: |_| {} } }
        }
    })
}

fn settings(visit: &mut Visit) -> String {
    let words = visit.words.clone();
    let pack = match visit.ask(Command::Pack) {
        Reply::Pack(pack) => Some(pack),
        other => panic!("{other:?}"),
    };
    shown(move || {
        rsx! {
            SettingsPage {
                words: words.clone(), settings: Settings::default(), stage: Stage::Open, pack: pack.clone(),
                on_change: |_| {}, on_lock: |()| {},
            }
        }
    })
}

fn welcome(visit: &Visit) -> String {
    let words = visit.words.clone();
    shown(move || rsx! { WelcomePage { words: words.clone(), on_next: |()| {} } })
}

fn promise(visit: &Visit) -> String {
    let words = visit.words.clone();
    shown(move || rsx! { PromisePage { words: words.clone(), on_begin: |()| {} } })
}

/// All screens by name.
fn all(language: &str) -> Vec<(&'static str, String)> {
    let mut visit = Visit::student(language);
    vec![
        ("welcome", welcome(&visit)),
        ("promise", promise(&visit)),
        ("q1", question(&mut visit, 1, None)),
        ("q2", question(&mut visit, 2, None)),
        ("q4", question(&mut visit, 4, None)),
        ("q5", question(&mut visit, 5, None)),
        ("today", today(&mut visit)),
        ("about", about(&mut visit)),
        ("record", record(&mut visit)),
        ("choose", lock(&visit, true)),
        ("unlock", lock(&visit, false)),
        ("settings", settings(&mut visit)),
    ]
}

#[test]
fn each_screen_has_one_heading_of_the_first_order_and_one_main_content() {
    for (name, html) in all("en") {
        assert_eq!(html.matches("<h1").count(), 1, "{name}");
        assert_eq!(html.matches("<main").count(), 1, "{name}");
    }
}

/// Writes the screens for eyes: `TOMONI_SCREENS=folder cargo test --lib -- --ignored write_the_screens`.
#[test]
#[ignore = "writes files"]
fn write_the_screens() {
    let folder = std::path::PathBuf::from(std::env::var("TOMONI_SCREENS").unwrap());
    for language in ["en", "ja", "ja-yasashii", "my", "ar", "vi"] {
        let words = Visit::new(language).words;
        for (name, html) in all(language) {
            for (theme, theme_name) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
                std::fs::write(
                    folder.join(format!("{name}-{language}-{theme_name}.html")),
                    page(&words, &html, theme),
                )
                .unwrap();
            }
        }
    }
}

fn page(words: &Spoken, html: &str, theme: Theme) -> String {
    let language = words.0.language();
    let look = Look {
        lang: language.tag.html_lang(),
        dir: match language.direction {
            crate::words::Direction::Ltr => crate::ui::parts::phrase::Dir::Ltr,
            crate::words::Direction::Rtl => crate::ui::parts::phrase::Dir::Rtl,
        },
        theme,
        text: TextSize::Normal,
        plain_kanji: false,
    };
    let attributes: String = look
        .attributes()
        .iter()
        .map(|(name, value)| format!(" {name}=\"{value}\""))
        .collect();
    let (words, html) = (words.clone(), html.to_owned());
    let body = shown(move || {
        let entry = |to: &str, glyph, label| NavEntry {
            to: to.into(),
            glyph,
            label,
            current: glyph == Glyph::Today,
        };
        let entries = vec![
            entry("/", Glyph::Today, words.say(|say| say.nav_today())),
            entry("/timeline", Glyph::Timeline, words.say(|say| say.nav_timeline())),
            entry("/life", Glyph::Life, words.say(|say| say.nav_life())),
            entry("/about", Glyph::AboutMe, words.say(|say| say.nav_about_me())),
            entry("/settings", Glyph::Settings, words.say(|say| say.nav_settings())),
        ];
        rsx! {
            Sheet { look: Look::default(), fonts: None }
            Frame {
                skip: words.say(|say| say.skip_to_content()),
                nav: rsx! { Nav { label: words.say(|say| say.places()), brand: crate::ui::parts::phrase::Phrase::from("Tomoni"), entries } },
                toast: rsx! {},
                div { dangerous_inner_html: html.clone() }
            }
        }
    });
    format!(
        "<!doctype html><html{attributes}><head><meta charset=utf-8><title>Tomoni</title>\
         <meta name=viewport content=\"width=device-width\"></head><body>{body}</body></html>"
    )
}
