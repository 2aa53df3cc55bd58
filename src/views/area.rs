//! Life and its eight areas: rules and rights in general, contacts, and one's own items when unlocked.

use super::card::{ItemAt, ItemCard, area_word, card};
use super::item::kind_word;
use super::scene::Scene;
use crate::agenda::{Agenda, State};
use crate::packs::Contact;
use crate::rules::Kind;
use crate::words::Text;
use serde::{Deserialize, Serialize};

/// The eight areas of life in their order.
pub const AREAS: [&str; 8] = [
    "status",
    "work",
    "money",
    "insurance",
    "home",
    "family",
    "community",
    "moving-on",
];

/// The areas with what is in them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LifeView {
    /// One for each area.
    pub areas: Vec<AreaCard>,
}

/// An area on the Life screen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AreaCard {
    /// Its id, for its pictogram.
    pub id: String,
    /// Its name.
    pub title: Text,
    /// How many things are to be done; nothing while locked.
    pub open: Option<usize>,
}

/// One area.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AreaView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: Text,
    /// One's own items; empty while locked.
    pub mine: Vec<ItemCard>,
    /// The rules in general, by kind: duties, windows, rights, limits, bans.
    pub rules: Vec<KindView>,
    /// Whom to ask.
    pub contacts: Vec<ContactView>,
}

/// Rules of one kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KindView {
    /// The kind.
    pub kind: Kind,
    /// The same in words.
    pub title: Text,
    /// The rules.
    pub rules: Vec<RuleLine>,
}

/// A rule in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RuleLine {
    /// Which rule.
    pub at: ItemAt,
    /// Its title.
    pub title: Text,
}

/// A hotline or person to ask.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ContactView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// Its name in Japanese.
    pub name_ja: String,
    /// The number.
    pub phone: String,
    /// When somebody answers, as OpenStreetMap writes it.
    pub hours: String,
    /// The languages spoken.
    pub languages: Vec<String>,
    /// Whether the number was confirmed.
    pub confirmed: bool,
    /// When it was looked up.
    pub checked: String,
}

/// The areas; `agenda` only while unlocked.
pub fn life(scene: &Scene<'_>, agenda: Option<&Agenda<'_>>) -> LifeView {
    let open = |area: &str| {
        let items = agenda?.items.iter().filter(|item| item.judged.rule.area == area);
        Some(items.filter(|item| matters_now(item.state)).count())
    };
    let card = |id: &&str| AreaCard {
        id: (*id).to_owned(),
        title: area_word(scene, id),
        open: open(id),
    };
    LifeView {
        areas: AREAS.iter().map(card).collect(),
    }
}

fn matters_now(state: State) -> bool {
    matches!(
        state,
        State::Overdue | State::DueSoon | State::Open | State::NeedsAnswer
    )
}

/// One area; `agenda` only while unlocked.
pub fn area(scene: &Scene<'_>, id: &str, agenda: Option<&Agenda<'_>>) -> AreaView {
    let mine = agenda.map(|agenda| {
        let items = agenda.items.iter().filter(|item| item.judged.rule.area == id);
        items.map(|item| card(scene, item, agenda.today)).collect()
    });
    let kinds = [Kind::Duty, Kind::Window, Kind::Limit, Kind::Right, Kind::Ban];
    let rules = kinds
        .iter()
        .map(|kind| rules_of(scene, id, *kind))
        .filter(|view| !view.rules.is_empty());
    let contacts = contacts(scene).into_iter().filter(|contact| {
        scene
            .places
            .contact(&contact.id)
            .is_some_and(|found| found.topics.split(';').any(|topic| topic == id))
    });
    AreaView {
        id: id.to_owned(),
        title: area_word(scene, id),
        mine: mine.unwrap_or_default(),
        rules: rules.collect(),
        contacts: contacts.collect(),
    }
}

fn rules_of(scene: &Scene<'_>, area: &str, kind: Kind) -> KindView {
    let rules = scene
        .pack
        .book
        .rules()
        .iter()
        .filter(|rule| rule.area == area && rule.kind == kind);
    let line = |rule: &crate::rules::Rule| RuleLine {
        at: ItemAt {
            rule: rule.id.clone(),
            record: None,
        },
        title: scene.title(&rule.id),
    };
    KindView {
        kind,
        title: kind_word(scene, kind),
        rules: rules.map(line).collect(),
    }
}

/// All contacts.
pub fn contacts(scene: &Scene<'_>) -> Vec<ContactView> {
    scene
        .places
        .contacts
        .iter()
        .map(|found| contact(scene, found))
        .collect()
}

/// A contact in words.
pub(super) fn contact(scene: &Scene<'_>, contact: &Contact) -> ContactView {
    let name = if super::names::reads_japanese(scene) {
        &contact.name_ja
    } else {
        &contact.name_en
    };
    ContactView {
        id: contact.id.clone(),
        name: scene.verbatim(name),
        name_ja: contact.name_ja.clone(),
        phone: contact.phone.clone(),
        hours: contact.hours.clone(),
        languages: contact.languages.split(';').map(str::to_owned).collect(),
        confirmed: contact.confidence == "verified",
        checked: contact.checked.clone(),
    }
}
