//! Life and its eight areas: rules and rights in general, contacts, and one's own items when unlocked.

use super::calculator::{CalculatorCard, calculators};
use super::card::{ItemAt, ItemCard, area_word, card};
use super::guide::{GuideLine, guides};
use super::hours::hours;
use super::item::kind_word;
use super::scene::Scene;
use crate::agenda::{Agenda, State};
use crate::packs::Contact;
use crate::rules::Kind;
use crate::words::{Text, endonym};
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
    /// How many pathways begin in this area.
    pub pathways: usize,
    /// The rules in general, by kind: duties, windows, rights, limits, bans.
    pub rules: Vec<KindView>,
    /// Calculators.
    pub calculators: Vec<CalculatorCard>,
    /// What is good to know.
    pub guides: Vec<GuideLine>,
    /// Whom to ask, wherever one lives, and near the person's home where that is known.
    pub contacts: Vec<ContactView>,
    /// Help desks of all regions, where the home is unknown.
    pub elsewhere: Vec<ContactView>,
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

impl RuleLine {
    /// The line of a rule.
    pub(super) fn of(scene: &Scene<'_>, id: &str) -> RuleLine {
        RuleLine {
            at: ItemAt {
                rule: id.to_owned(),
                record: None,
            },
            title: scene.title(id),
        }
    }
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
    /// When somebody answers, line by line; nothing where nobody knows.
    pub hours: Vec<Text>,
    /// The names of the languages spoken, each in its own language.
    pub languages: Vec<Text>,
    /// Whether the reader's language is among them.
    pub speaks_mine: bool,
    /// Whether the number was confirmed.
    pub confirmed: bool,
    /// When it was looked up.
    pub checked: String,
    /// Who says so, where it is somebody whom the person added.
    pub publisher: Option<Text>,
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

/// One area; `agenda` and `home`, the code of the municipality, only while unlocked.
pub fn area(scene: &Scene<'_>, id: &str, agenda: Option<&Agenda<'_>>, home: Option<&str>) -> AreaView {
    let mine = agenda.map(|agenda| {
        let items = agenda.items.iter().filter(|item| item.judged.rule.area == id);
        items.map(|item| card(scene, item, agenda.today)).collect()
    });
    let kinds = [Kind::Duty, Kind::Window, Kind::Limit, Kind::Right, Kind::Ban];
    let rules = kinds
        .iter()
        .map(|kind| rules_of(scene, id, *kind))
        .filter(|view| !view.rules.is_empty());
    AreaView {
        id: id.to_owned(),
        title: area_word(scene, id),
        mine: mine.unwrap_or_default(),
        pathways: pathways(scene, id),
        rules: rules.collect(),
        calculators: calculators(scene, |calculator| calculator.area == id),
        guides: guides(scene, id),
        contacts: those(scene, id, |contact| {
            contact.area.is_empty() || home.is_some_and(|home| home.starts_with(&contact.area))
        }),
        elsewhere: those(scene, id, |contact| home.is_none() && !contact.area.is_empty()),
    }
}

fn pathways(scene: &Scene<'_>, area: &str) -> usize {
    let all = scene
        .pack
        .book
        .pathways()
        .into_iter()
        .flat_map(|pathways| &pathways.all);
    all.filter(|pathway| pathway.area == area).count()
}

/// The contacts of an area, those that speak the reader's language first.
fn those(scene: &Scene<'_>, area: &str, keep: impl Fn(&Contact) -> bool) -> Vec<ContactView> {
    let found = scene.places.contacts.iter();
    let found = found.filter(|contact| contact.topics.split(';').any(|topic| topic == area) && keep(contact));
    let mut views: Vec<ContactView> = found.map(|found| contact(scene, found)).collect();
    views.sort_by_key(|contact| !contact.speaks_mine);
    views
}

fn rules_of(scene: &Scene<'_>, area: &str, kind: Kind) -> KindView {
    let rules = scene
        .pack
        .book
        .rules()
        .iter()
        .filter(|rule| rule.area == area && rule.kind == kind);
    KindView {
        kind,
        title: kind_word(scene, kind),
        rules: rules.map(|rule| RuleLine::of(scene, &rule.id)).collect(),
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

/// Whether a language of a contact is the reader's, whatever its script.
fn speaks(scene: &Scene<'_>, tag: &str) -> bool {
    let mine = scene.words.language().tag.as_str();
    mine.split('-').next() == tag.split('-').next()
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
        hours: hours(scene.words, &contact.hours),
        languages: contact.languages.split(';').map(endonym).collect(),
        speaks_mine: contact.languages.split(';').any(|tag| speaks(scene, tag)),
        confirmed: contact.confidence == "verified",
        checked: contact.checked.clone(),
        publisher: (!contact.publisher.is_empty()).then(|| scene.verbatim(&contact.publisher)),
    }
}
