//! The disaster card: whom to call, what to say in Japanese, how to reach the family. It needs no network and no unlocking;
//! only what the person wrote down themselves does.

use super::area::{ContactView, contact};
use super::names::country;
use super::scene::{Scene, message};
use crate::words::{Args, Text};
use serde::{Deserialize, Serialize};

/// Stands in a sentence where the place will be that the person chooses.
pub const PLACE_MARK: &str = "＿＿＿";

/// The sentences to say in Japanese, in the pack's words.
const SENTENCES: [&str; 10] = [
    "fire",
    "ambulance",
    "injured",
    "trapped",
    "crime",
    "accident",
    "address",
    "interpreter",
    "evacuation-site",
    "allergy",
];

/// The disaster card.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DisasterView {
    /// Police, fire brigade and ambulance.
    pub calls: Vec<CallView>,
    /// What to say to them.
    pub sentences: Vec<SentenceView>,
    /// How to reach the family.
    pub ways: Vec<WayView>,
    /// “I am safe”, to be sent by the person.
    pub safe: SafeView,
    /// What to take along.
    pub bag: BagView,
    /// The embassy.
    pub embassy: EmbassyView,
    /// What the person wrote down; nothing while that is locked.
    pub notes: Option<PersonalNotes>,
}

/// Whom to call, and how.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CallView {
    /// For what.
    pub title: Text,
    /// The number, and whether it was confirmed.
    pub contact: ContactView,
    /// Step by step.
    pub steps: Vec<Text>,
}

/// A sentence in the reader's words and in Japanese.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentenceView {
    /// What it means.
    pub means: Text,
    /// The Japanese sentence.
    pub said: String,
    /// How to read it, in Latin letters.
    pub read: String,
}

/// A way to reach the family.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WayView {
    /// Its name.
    pub title: Text,
    /// What it is.
    pub what: Text,
    /// Step by step.
    pub steps: Vec<Text>,
    /// With whose pages this was compared, or that it was not.
    pub sure: Text,
    /// The number, where it has one.
    pub contact: Option<ContactView>,
    /// The web page, where it has one.
    pub page: Option<String>,
}

/// “I am safe” in two languages. [`PLACE_MARK`] stands where the place comes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SafeView {
    /// Without a place.
    pub safe: SafeSentence,
    /// With a place.
    pub safe_at: SafeSentence,
    /// At an evacuation shelter.
    pub shelter: SafeSentence,
    /// The last line.
    pub later: SafeSentence,
}

/// One sentence of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SafeSentence {
    /// In the reader's language.
    pub own: Text,
    /// In Japanese.
    pub said: String,
}

/// What to take along.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BagView {
    /// Its name.
    pub title: Text,
    /// The things.
    pub items: Vec<Text>,
    /// When there is no time.
    pub note: Text,
}

/// The embassy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmbassyView {
    /// Whose: of the person's country, while that is open.
    pub title: Text,
    /// What it can do.
    pub what: Text,
    /// What to do now.
    pub steps: Vec<Text>,
}

/// What the person wrote down for a disaster. It is kept in the encrypted store.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PersonalNotes {
    /// Where the family meets.
    pub meeting: String,
    /// The embassy's number.
    pub embassy: String,
}

/// The card; `notes` and `nationality` (ISO 3166) only while the person's facts are open.
pub fn disaster(scene: &Scene<'_>, notes: Option<PersonalNotes>, nationality: Option<&str>) -> DisasterView {
    DisasterView {
        calls: [
            ("disaster-call-police", "police"),
            ("disaster-call-fire", "fire-ambulance"),
        ]
        .into_iter()
        .filter_map(|(words, number)| call(scene, words, number))
        .collect(),
        sentences: SENTENCES.iter().map(|id| sentence(scene, id)).collect(),
        ways: vec![
            way(scene, "disaster-171", Some("disaster-message"), None),
            way(scene, "disaster-web171", None, Some("https://www.web171.jp/")),
            way(scene, "disaster-wifi", None, None),
        ],
        safe: SafeView {
            safe: safe(scene, "disaster-safe"),
            safe_at: safe(scene, "disaster-safe-at"),
            shelter: safe(scene, "disaster-safe-shelter"),
            later: safe(scene, "disaster-safe-later"),
        },
        bag: BagView {
            title: scene.named("disaster-bag"),
            items: numbered(scene, "disaster-bag", "item"),
            note: scene.named("disaster-bag.note"),
        },
        embassy: embassy(scene, nationality),
        notes,
    }
}

fn call(scene: &Scene<'_>, words: &str, number: &str) -> Option<CallView> {
    Some(CallView {
        title: scene.named(words),
        contact: contact(scene, scene.places.contact(number)?),
        steps: numbered(scene, words, "step"),
    })
}

fn sentence(scene: &Scene<'_>, id: &str) -> SentenceView {
    let words = format!("disaster-say-{id}");
    let part = |part: &str| {
        scene
            .text(&message(&words, Some(part)))
            .map_or_else(String::new, |text| text.plain())
    };
    SentenceView {
        means: scene.named(&words),
        said: part("said"),
        read: part("read"),
    }
}

fn way(scene: &Scene<'_>, words: &str, number: Option<&str>, page: Option<&str>) -> WayView {
    let say = scene.words.say();
    let source = scene.text(&format!("{words}.source"));
    let number = number.and_then(|id| scene.places.contact(id));
    WayView {
        title: scene.named(words),
        what: scene.named(&format!("{words}.what")),
        steps: numbered(scene, words, "step"),
        sure: source.map_or_else(
            || say.disaster_unchecked(),
            |source| say.disaster_checked(&source.plain()),
        ),
        contact: number.map(|found| contact(scene, found)),
        page: page.map(str::to_owned),
    }
}

fn safe(scene: &Scene<'_>, id: &str) -> SafeSentence {
    let args = || Args::none().with("place", PLACE_MARK);
    let said = scene.words.text(&format!("{id}.said"), &args());
    SafeSentence {
        own: scene
            .words
            .text(id, &args())
            .unwrap_or_else(|| scene.verbatim(id)),
        said: said.map_or_else(String::new, |text| text.plain()),
    }
}

fn embassy(scene: &Scene<'_>, nationality: Option<&str>) -> EmbassyView {
    let of = |code: &str| {
        scene
            .words
            .say()
            .disaster_embassy_of(&country(scene, code).plain())
    };
    EmbassyView {
        title: nationality.map_or_else(|| scene.named("disaster-embassy"), of),
        what: scene.named("disaster-embassy.what"),
        steps: numbered(scene, "disaster-embassy", "step"),
    }
}

/// The attributes of a message that are counted from 1.
fn numbered(scene: &Scene<'_>, id: &str, part: &str) -> Vec<Text> {
    (1..)
        .map_while(|number| scene.text(&format!("{id}.{part}-{number}")))
        .collect()
}
