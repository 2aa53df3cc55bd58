//! What was found, as a screen or a terminal shows it.

use super::marked::MarkedText;
use super::target::Target;
use super::texts::{Texts, texts};
use crate::feeds::Place;
use crate::search::Query;
use crate::views::about::AboutView;
use crate::views::area::{ContactView, contact};
use crate::views::item::kind_word;
use crate::views::scene::Scene;
use crate::words::Text;
use serde::{Deserialize, Serialize};

/// The answer to what was typed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SearchView {
    /// What was typed.
    pub typed: String,
    /// What was found, the best first.
    pub hits: Vec<HitView>,
    /// How many, in words; that nothing was found; or what to do where nothing was typed.
    pub status: Text,
    /// What to do where nothing was found.
    pub next: Option<Text>,
    /// Whom to ask where nothing was found.
    pub contacts: Vec<ContactView>,
}

/// Something that was found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HitView {
    /// What it is.
    pub target: Target,
    /// The same in words.
    pub kind: Text,
    /// Its title.
    pub title: MarkedText,
    /// The sentence in which it was found, or its name in Japanese.
    pub line: Option<MarkedText>,
    /// The whole contact, where it is one.
    pub contact: Option<ContactView>,
    /// Its web page, where it has no screen.
    pub url: Option<String>,
}

/// What stands there before anything is typed.
pub fn nothing_typed(scene: &Scene<'_>) -> SearchView {
    SearchView {
        typed: String::new(),
        hits: Vec::new(),
        status: scene.words.say().search_begin(),
        next: None,
        contacts: Vec::new(),
    }
}

/// What was found, in words. `sides` are the same pack as [`Scene::sides`] has it, `own` everything that was told, where
/// it is open, and `place` a place of a feed by its id.
pub fn found(
    scene: &Scene<'_>,
    sides: &[Scene<'_>],
    typed: &str,
    targets: &[Target],
    own: Option<&AboutView>,
    place: &dyn Fn(&str) -> Option<Place>,
) -> SearchView {
    let say = scene.words.say();
    let looking = Looking {
        scene,
        sides,
        query: Query::new(typed),
        own,
        place,
    };
    let hits: Vec<HitView> = targets.iter().filter_map(|target| looking.hit(target)).collect();
    let none = hits.is_empty();
    SearchView {
        typed: typed.to_owned(),
        status: match i64::try_from(hits.len()) {
            Ok(0) => say.search_none(typed),
            count => say.search_count(count.unwrap_or(i64::MAX)),
        },
        next: none.then(|| say.search_none_do()),
        contacts: if none { whom_to_ask(scene) } else { Vec::new() },
        hits,
    }
}

/// So many contacts are offered where nothing was found.
const OFFERED: usize = 3;

/// Contacts for all of the country and for several matters, those that speak the reader's language first.
fn whom_to_ask(scene: &Scene<'_>) -> Vec<ContactView> {
    let all = scene.places.contacts.iter();
    let general = all.filter(|contact| contact.area.is_empty() && contact.topics.contains("status"));
    let mut views: Vec<ContactView> = general.map(|found| contact(scene, found)).collect();
    views.sort_by_key(|view| (!view.speaks_mine, std::cmp::Reverse(view.languages.len())));
    views.truncate(OFFERED);
    views
}

struct Looking<'a> {
    scene: &'a Scene<'a>,
    sides: &'a [Scene<'a>],
    query: Query,
    own: Option<&'a AboutView>,
    place: &'a dyn Fn(&str) -> Option<Place>,
}

impl Looking<'_> {
    fn hit(&self, target: &Target) -> Option<HitView> {
        match target {
            Target::Municipality(code) => self.municipality(target, code),
            Target::Place(id) => self.place(target, id),
            Target::Record(entity, record) => self.record(target, entity, *record),
            _ => self.of_pack(target),
        }
    }

    fn of_pack(&self, target: &Target) -> Option<HitView> {
        let mine = texts(self.scene, target)?;
        let title = self.mark(mine.titles.first()?.clone());
        let line = self.line(target, &mine, &title);
        let contact = match target {
            Target::Contact(id) => self
                .scene
                .places
                .contact(id)
                .map(|found| contact(self.scene, found)),
            _ => None,
        };
        Some(HitView {
            target: target.clone(),
            kind: self.kind(target),
            line,
            title,
            contact,
            url: None,
        })
    }

    /// The sentence with the most of what was asked for: in the reader's language, else in another. A title that says it
    /// all needs none, but its Japanese name helps at the counter.
    fn line(&self, target: &Target, mine: &Texts, title: &MarkedText) -> Option<MarkedText> {
        let others: Vec<Texts> = self
            .sides
            .iter()
            .skip(1)
            .filter_map(|side| texts(side, target))
            .collect();
        let own = self.best(mine.titles.iter().skip(1).chain(&mine.bodies));
        let found = own.or_else(|| {
            let foreign = others
                .iter()
                .flat_map(|side| side.titles.iter().chain(&side.bodies));
            self.best(foreign)
        });
        let worth_more = found.filter(|line| line.marked() > title.marked());
        let official = || {
            let name = others.first()?.titles.first()?;
            (name.plain() != title.text.plain()).then(|| self.mark(name.clone()))
        };
        worth_more.or_else(official)
    }

    fn best<'t>(&self, texts: impl Iterator<Item = &'t Text>) -> Option<MarkedText> {
        let marked = texts.flat_map(sentences).map(|sentence| self.mark(sentence));
        let mut best: Option<MarkedText> = None;
        for one in marked.filter(|one| one.marked() > 0) {
            if best.as_ref().is_none_or(|best| one.marked() > best.marked()) {
                best = Some(one);
            }
        }
        best
    }

    fn municipality(&self, target: &Target, code: &str) -> Option<HitView> {
        let place = self.scene.places.municipalities.get(code)?;
        let japanese = format!("{}{}", place.pref_ja, place.name_ja);
        let latin = format!("{}, {}", place.name_en, place.pref_en);
        let reads_japanese = crate::views::names::reads_japanese(self.scene);
        let (title, line) = if reads_japanese {
            (japanese, latin)
        } else {
            (latin, japanese)
        };
        Some(HitView {
            target: target.clone(),
            kind: self.kind(target),
            title: self.mark(self.scene.verbatim(&title)),
            line: Some(self.mark(if reads_japanese {
                self.scene.verbatim(&line)
            } else {
                japanese_text(self, &line)
            })),
            contact: None,
            url: (!place.url.is_empty()).then(|| place.url.clone()),
        })
    }

    fn place(&self, target: &Target, id: &str) -> Option<HitView> {
        let place = (self.place)(id)?;
        let mine = place.names.get(self.scene.words.language().tag.as_str());
        let title = mine.map_or_else(
            || japanese_text(self, &place.name),
            |name| self.scene.verbatim(name),
        );
        Some(HitView {
            target: target.clone(),
            kind: self.kind(target),
            title: self.mark(title),
            line: (!place.address.is_empty()).then(|| self.mark(japanese_text(self, &place.address))),
            contact: None,
            url: None,
        })
    }

    fn record(&self, target: &Target, entity: &str, record: i64) -> Option<HitView> {
        let entity = self.own?.entities.iter().find(|one| one.id == entity)?;
        let record = entity.records.iter().find(|one| one.id.0 == record)?;
        Some(HitView {
            target: target.clone(),
            kind: self.scene.words.say().search_kind_record(),
            title: self.mark(record.summary.clone()),
            line: Some(self.mark(entity.one.clone())),
            contact: None,
            url: None,
        })
    }

    fn kind(&self, target: &Target) -> Text {
        let say = self.scene.words.say();
        match target {
            Target::Area(_) => say.search_kind_area(),
            Target::Rule(id) => match self.scene.pack.book.rule(id) {
                Some(rule) => kind_word(self.scene, rule.kind),
                None => say.search_kind_guide(),
            },
            Target::Guide(_) => say.search_kind_guide(),
            Target::Calculator(_) => say.search_kind_calculator(),
            Target::Pathway(_) => say.search_kind_pathway(),
            Target::Event(_) => say.search_kind_event(),
            Target::Contact(_) => say.search_kind_contact(),
            Target::Municipality(_) => say.search_kind_municipality(),
            Target::Place(_) => say.search_kind_place(),
            Target::Record(..) => say.search_kind_record(),
        }
    }

    fn mark(&self, text: Text) -> MarkedText {
        MarkedText::new(text, &self.query)
    }
}

/// A text as it stands in Japanese open data.
fn japanese_text(looking: &Looking<'_>, text: &str) -> Text {
    Text {
        text: text.to_owned(),
        ..looking.scene.official.verbatim(text)
    }
}

/// The sentences of a text.
fn sentences(text: &Text) -> Vec<Text> {
    let ends = |letter: char| {
        matches!(
            letter,
            '.' | '。' | '။' | '।' | '!' | '?' | '؟' | '！' | '？' | '\n'
        )
    };
    let parts = text
        .text
        .split_inclusive(ends)
        .map(str::trim)
        .filter(|part| !part.is_empty());
    parts
        .map(|part| Text {
            text: part.to_owned(),
            ..text.clone()
        })
        .collect()
}
