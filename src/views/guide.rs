//! A guide: what is good to know for everybody, with examples, numbers to call and the law.

use super::area::{ContactView, contact};
use super::card::area_word;
use super::item::{ArticleView, articles, confidence};
use super::scene::Scene;
use super::when::steps;
use crate::packs::{Counting, Example, Guide};
use crate::rules::Confidence;
use crate::words::{DateStyle, Text};
use serde::{Deserialize, Serialize};

/// A guide in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GuideLine {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: Text,
}

/// A guide as its screen shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GuideView {
    /// Its id.
    pub id: String,
    /// The area of life.
    pub area: String,
    /// The area's name.
    pub area_word: Text,
    /// Its title.
    pub title: Text,
    /// What it is about.
    pub what: Option<Text>,
    /// Step by step.
    pub steps: Vec<Text>,
    /// Examples, counted by the calendar, each sentence by sentence.
    pub examples: Vec<Vec<Text>>,
    /// Numbers to call.
    pub contacts: Vec<ContactView>,
    /// The articles.
    pub law: Vec<ArticleView>,
    /// How sure we are.
    pub confidence: Confidence,
    /// The same in words.
    pub confidence_word: Text,
    /// What that means.
    pub confidence_note: Text,
    /// Whom to ask.
    pub ask: Option<ContactView>,
    /// Who says so.
    pub publisher: String,
    /// When the law was last read.
    pub checked: Text,
}

/// The guides of an area.
pub(super) fn guides(scene: &Scene<'_>, area: &str) -> Vec<GuideLine> {
    let those = scene.pack.guides.iter().filter(|guide| guide.area == area);
    those
        .map(|guide| GuideLine {
            id: guide.id.clone(),
            title: scene.named(&message(guide)),
        })
        .collect()
}

/// The screen of a guide.
pub fn guide(scene: &Scene<'_>, guide: &Guide) -> GuideView {
    let message = message(guide);
    let (confidence_word, confidence_note) = confidence(scene, guide.confidence);
    let known = |id: &String| scene.places.contact(id).map(|found| contact(scene, found));
    GuideView {
        id: guide.id.clone(),
        area: guide.area.clone(),
        area_word: area_word(scene, &guide.area),
        title: scene.named(&message),
        what: scene.text(&format!("{message}.what")),
        steps: (1..)
            .map_while(|number| scene.text(&format!("{message}.step-{number}")))
            .collect(),
        examples: guide
            .counting
            .iter()
            .flat_map(|counting| examples(scene, counting))
            .collect(),
        contacts: guide.contacts.iter().filter_map(known).collect(),
        law: articles(scene, &guide.law),
        confidence: guide.confidence,
        confidence_word,
        confidence_note,
        ask: guide.ask.as_ref().and_then(known),
        publisher: scene.pack.manifest.publisher.clone(),
        checked: scene.words.date(scene.pack.manifest.checked, DateStyle::Long),
    }
}

fn message(guide: &Guide) -> String {
    format!("guide-{}", guide.id)
}

/// The calendar counts, so that an example can never tell another day than an item would.
fn examples(scene: &Scene<'_>, counting: &Counting) -> Vec<Vec<Text>> {
    let example = |example: &Example| {
        let due = counting.count(example, &scene.pack.calendar).ok()?;
        Some(steps(scene.words, &due))
    };
    counting.examples.iter().filter_map(example).collect()
}
