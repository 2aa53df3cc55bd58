//! A person of the law cases before the screens: told to a real companion, shown as a browser would get it; for tests.

use crate::app::{Command, Companion, Reply, Request};
use crate::calendar::Date;
use crate::facts::RecordId;
use crate::store::Place;
use crate::ui::parts::phrase::Dir;
use crate::ui::session::Spoken;
use crate::ui::theme::{Look, STYLESHEET, TextSize, Theme};
use crate::views::{FieldAt, ItemAt, ItemView};
use crate::words::{Direction, Sources, Tag, Words};
use dioxus::prelude::*;
use serde::Deserialize;
use serde_json::{Map, Value as Json};
use std::collections::BTreeMap;
use std::rc::Rc;

/// A companion that was told everything of one law case.
pub struct Staged {
    companion: Companion,
    /// The day of the case.
    pub today: Date,
    language: &'static str,
    _folder: tempfile::TempDir,
}

#[derive(Deserialize)]
struct Case {
    today: Date,
    facts: BTreeMap<String, Json>,
}

impl Staged {
    /// The first case of a file in `tests/laws`, told to a companion that has no lock.
    pub fn of(file: &str, language: &'static str) -> Staged {
        let path = format!("{}/tests/laws/{file}.yaml", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(path).unwrap();
        let case: Case = serde_saphyr::from_str(text.split("\n---\n").next().unwrap()).unwrap();
        let mut staged = Staged::locked(case.today, language);
        staged.ask(Command::Begin);
        for (entity, told) in case.facts {
            staged.tell(&entity, told);
        }
        staged
    }

    /// A companion that knows nobody.
    pub fn locked(today: Date, language: &'static str) -> Staged {
        let folder = tempfile::tempdir().unwrap();
        Staged {
            companion: Companion::new(Place::Folder(folder.path().to_owned())),
            today,
            language,
            _folder: folder,
        }
    }

    fn tell(&mut self, entity: &str, told: Json) {
        match (entity, told) {
            ("household", Json::Array(people)) => people.into_iter().for_each(|person| self.person(person)),
            (_, told) => self.tell_of(None, entity, told),
        }
    }

    /// Somebody of the household, with the facts that are theirs.
    fn person(&mut self, told: Json) {
        let Json::Object(mut fields) = told else { panic!() };
        let Some(Json::Object(own)) = fields.remove("facts").or(Some(Json::Object(Map::new()))) else {
            panic!()
        };
        let relation = answer(&fields.remove("relation").unwrap());
        let Reply::Added(member) = self.ask(Command::AddMember { relation }) else {
            panic!()
        };
        for (field, value) in fields {
            let at = FieldAt {
                entity: "family".to_owned(),
                field: Some(field),
                record: Some(member),
            };
            let answer = answer(&value);
            self.ask(Command::Answer { at, answer });
        }
        own.into_iter()
            .for_each(|(entity, told)| self.tell_of(Some(member), &entity, told));
    }

    fn tell_of(&mut self, whose: Option<RecordId>, entity: &str, told: Json) {
        match told {
            Json::Array(records) => records
                .into_iter()
                .for_each(|record| self.tell_of(whose, entity, record)),
            Json::Object(fields) => {
                let fields = fields.into_iter().map(|(name, value)| (name, answer(&value)));
                let command = Command::AddRecord {
                    entity: entity.to_owned(),
                    fields: fields.collect(),
                };
                self.ask_of(whose, command);
            }
            _ => {
                let at = FieldAt {
                    entity: entity.to_owned(),
                    field: None,
                    record: None,
                };
                let answer = "no".to_owned();
                self.ask_of(whose, Command::Answer { at, answer });
            }
        }
    }

    /// Asks, and takes no refusal.
    pub fn ask(&mut self, command: Command) -> Reply {
        self.ask_of(None, command)
    }

    /// The same of somebody of the household.
    pub fn ask_of(&mut self, whose: Option<RecordId>, command: Command) -> Reply {
        let request = Request {
            id: 1,
            moment: crate::app::Moment::on(self.today),
            language: self.language.to_owned(),
            whose,
            command,
        };
        self.companion.handle(request).reply.unwrap()
    }

    /// Puts a list of places into the public database, as fetching it would.
    pub fn import_places(&mut self, source: &crate::feeds::PlaceSource, places: &[crate::feeds::Place]) {
        self.companion.import_places(source, places);
    }

    /// Which item of the person's a rule makes.
    pub fn at(&mut self, rule: &str) -> ItemAt {
        let Reply::Today(today) = self.ask(Command::Today) else {
            panic!("not today");
        };
        let cards = today.groups.iter().flat_map(|group| &group.cards);
        cards
            .map(|card| &card.at)
            .find(|at| at.rule == rule)
            .unwrap_or_else(|| panic!("no {rule}"))
            .clone()
    }

    /// The item that a rule makes.
    pub fn item(&mut self, rule: &str) -> ItemView {
        let at = self.at(rule);
        match self.ask(Command::Item { at }) {
            Reply::Item(view) => *view,
            _ => panic!("not an item"),
        }
    }

    /// The words of the reader.
    pub fn spoken(&self) -> Spoken {
        let tag = Tag::parse(self.language).unwrap();
        Spoken(Rc::new(Words::new(&Sources::embedded().unwrap(), &tag)))
    }
}

fn answer(value: &Json) -> String {
    match value {
        Json::Bool(true) => "yes".to_owned(),
        Json::Bool(false) => "no".to_owned(),
        Json::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// The headings of a page in their order: `1`, `2`, `2`.
pub fn headings(html: &str) -> Vec<u8> {
    let levels = html.split("<h").skip(1);
    levels
        .filter_map(|rest| rest.bytes().next())
        .filter(u8::is_ascii_digit)
        .map(|digit| digit - b'0')
        .collect()
}

/// One page begins with its title and never leaves out a level on the way down.
pub fn assert_headings(html: &str) {
    let found = headings(html);
    assert_eq!(found.first(), Some(&1), "{found:?}");
    assert_eq!(found.iter().filter(|level| **level == 1).count(), 1, "{found:?}");
    for pair in found.windows(2) {
        assert!(pair[1] <= pair[0] + 1, "{found:?}");
    }
}

/// The HTML of an English page without what changes from run to run or says nothing: drawings, ends of elements, the
/// numbers of names, and that English is English.
pub fn bare(html: &str) -> String {
    let mut bare = html
        .replace(r#"<bdi lang="en" dir="ltr">"#, "")
        .replace("><", ">\n<");
    while let Some(start) = bare.find("<svg") {
        let end = bare[start..].find("</svg>").unwrap() + start + "</svg>".len();
        bare.replace_range(start..end, "");
    }
    let noise = |line: &str| {
        let line = line.trim();
        line.is_empty() || line.starts_with("</") || line.starts_with("<span class=\"icon")
    };
    let lines = bare
        .lines()
        .map(|line| line.split("</").next().unwrap_or_default());
    let lines = lines.filter(|line| !noise(line)).map(without_numbers);
    lines.collect::<Vec<_>>().join("\n")
}

/// `id="section-12"` as `id="section"`.
fn without_numbers(line: &str) -> String {
    let mut line = line.to_owned();
    for part in [
        "section-", "page-", "check-", "item-", "month-", "counter-", "date-",
    ] {
        let mut from = 0;
        while let Some(found) = line[from..].find(part) {
            let start = from + found + part.len();
            let digits = line[start..].bytes().take_while(u8::is_ascii_digit).count();
            line.replace_range(start..start + digits, "");
            from = start;
        }
    }
    line
}

/// Writes a screen for eyes into the folder that `TOMONI_SCREENS` names, in light and dark.
pub fn write(name: &str, spoken: &Spoken, body: &str) {
    let folder = std::path::PathBuf::from(std::env::var("TOMONI_SCREENS").unwrap());
    let language = spoken.0.language();
    for (theme, theme_name) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
        for (text, size) in [(TextSize::Normal, ""), (TextSize::Largest, "-200")] {
            let look = Look {
                lang: language.tag.html_lang(),
                dir: match language.direction {
                    Direction::Ltr => Dir::Ltr,
                    Direction::Rtl => Dir::Rtl,
                },
                theme,
                text,
                plain_kanji: false,
            };
            let attributes = look.attributes();
            let attributes: String = attributes
                .iter()
                .map(|(name, value)| format!(" {name}=\"{value}\""))
                .collect();
            let html = format!(
                "<!doctype html><html{attributes}><head><meta charset=utf-8><title>Tomoni</title><meta name=viewport \
                 content=\"width=device-width\"><style>{STYLESHEET}</style></head><body>{body}</body></html>"
            );
            let tag = language.tag.as_str();
            std::fs::write(folder.join(format!("{name}-{tag}-{theme_name}{size}.html")), html).unwrap();
        }
    }
}

/// What stands around every screen but the counter card.
#[component]
pub fn Around(spoken: Spoken, children: Element) -> Element {
    use crate::ui::parts::icon::Glyph;
    use crate::ui::parts::nav::{Nav, NavEntry};
    use crate::ui::parts::page::Frame;
    use crate::ui::phrases::phrase;
    let say = spoken.0.say();
    let entry = |glyph, label| NavEntry {
        to: "/".into(),
        glyph,
        label: phrase(&label),
        current: false,
    };
    rsx! {
        Frame {
            skip: "skip",
            nav: rsx! {
                Nav { label: "Places", brand: crate::ui::parts::phrase::Phrase::from("Tomoni"), entries: vec![
                    entry(Glyph::Today, say.nav_today()),
                    entry(Glyph::Timeline, say.nav_timeline()),
                    entry(Glyph::Life, say.nav_life()),
                    entry(Glyph::AboutMe, say.nav_about_me()),
                ] }
            },
            toast: rsx! {},
            {children}
        }
    }
}
