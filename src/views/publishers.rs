//! Publishers in words: who they are as far as their keys say, and what they bring.

use super::Scene;
use crate::calendar::Date;
use crate::packs::About;
use crate::packs::trust::Introduction;
use crate::words::{Messages, Text};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What is known of a publisher.
pub struct PublisherFacts<'a> {
    /// Its id on this device.
    pub id: &'a str,
    /// Where it is.
    pub address: &'a str,
    /// What it says of itself.
    pub about: Option<&'a About>,
    /// Its keys.
    pub introduction: &'a Introduction,
    /// The digits that a poster told, where one did.
    pub expected: Option<&'a str>,
    /// The groups of files that it offers.
    pub groups: &'a BTreeSet<String>,
    /// The edition in use.
    pub edition: Option<u64>,
    /// How many bytes fetching it takes, where that is asked.
    pub bytes: Option<u64>,
    /// When it last answered.
    pub checked: Option<Date>,
    /// Whether the person trusts it.
    pub trusted: bool,
}

/// A publisher in words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PublisherView {
    /// Its id on this device.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// Where it is.
    pub address: String,
    /// Thirty digits in six groups.
    pub fingerprint: String,
    /// Whether they are those of the poster, where one told them.
    pub as_expected: Option<bool>,
    /// How many keys must sign.
    pub keys: Text,
    /// What it brings, a line each.
    pub brings: Vec<Text>,
    /// Its edition and when it last answered, a line each.
    pub state: Vec<Text>,
    /// Whether the person trusts it.
    pub trusted: bool,
}

/// All of them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PublishersView {
    /// Who wrote what is built in.
    pub built_in: String,
    /// Whom the person added.
    pub added: Vec<PublisherView>,
    /// Whether a folder can be read here.
    pub folders: bool,
}

/// What looking at somebody found so far.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LookedView {
    /// Nobody is looked at.
    Nobody,
    /// Still looking.
    Busy,
    /// Why nobody was found, and what to do.
    Failed(Vec<Text>),
    /// Who is there.
    Found(Box<PublisherView>),
}

/// How far fetching is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FetchState {
    /// Whether it goes on.
    pub running: bool,
    /// Whether the person stopped it.
    pub cancelled: bool,
    /// Bytes that came.
    pub bytes: u64,
    /// Bytes that come in all; 0 while that is not known.
    pub of: u64,
    /// What went wrong, and what to do.
    pub failed: Vec<Text>,
}

/// Who wrote what is built in, and whom the person added.
pub fn publishers(scene: &Scene<'_>, added: Vec<PublisherView>, folders: bool) -> PublishersView {
    PublishersView {
        built_in: scene.pack.manifest.publisher.clone(),
        added,
        folders,
    }
}

/// A publisher in words.
pub fn publisher(scene: &Scene<'_>, facts: &PublisherFacts<'_>) -> PublisherView {
    let say = scene.words.say();
    let language = scene.words.language().tag.as_str();
    let name = facts.about.and_then(|about| about.named(language));
    let fingerprint = facts.introduction.fingerprint.to_string();
    let digits: String = fingerprint.chars().filter(char::is_ascii_digit).collect();
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    PublisherView {
        id: facts.id.to_owned(),
        name: name.map_or_else(
            || say.publishers_unnamed(),
            |(tag, name)| scene.foreign(name, tag),
        ),
        address: facts.address.to_owned(),
        as_expected: facts.expected.map(|expected| expected == digits),
        fingerprint,
        keys: say.publishers_keys(
            i64::from(facts.introduction.threshold),
            number(facts.introduction.keys),
        ),
        brings: brings(scene.words.say(), facts.groups),
        state: state(scene.words.say(), facts),
        trusted: facts.trusted,
    }
}

/// What the groups of files are to a reader.
fn brings(say: Messages<'_>, groups: &BTreeSet<String>) -> Vec<Text> {
    let has = |name: &str| groups.contains(name);
    let languages = groups.iter().filter(|group| group.starts_with("words-")).count();
    let mut lines = Vec::new();
    lines.extend(has("core").then(|| say.publishers_brings_rules()));
    lines.extend(has("laws").then(|| say.publishers_brings_laws()));
    let languages = i64::try_from(languages).unwrap_or(i64::MAX);
    lines.extend((languages > 0).then(|| say.publishers_brings_words(languages)));
    lines.extend(has("places").then(|| say.publishers_brings_places()));
    lines.extend(has("mirror").then(|| say.publishers_brings_mirror()));
    if lines.is_empty() {
        lines.push(say.publishers_brings_nothing());
    }
    lines
}

fn state(say: Messages<'_>, facts: &PublisherFacts<'_>) -> Vec<Text> {
    let edition = facts.edition.and_then(|number| i64::try_from(number).ok());
    let mut lines: Vec<Text> = edition
        .map(|number| say.publishers_edition(number))
        .into_iter()
        .collect();
    let kilobytes = facts
        .bytes
        .and_then(|bytes| i64::try_from(bytes.div_ceil(1_000)).ok());
    lines.extend(kilobytes.map(|kilobytes| say.publishers_size(kilobytes)));
    if facts.trusted {
        lines.push(facts.checked.map_or_else(
            || say.publishers_never_checked(),
            |day| say.publishers_checked(day),
        ));
    }
    lines
}
