//! Public sources: what may be fetched, how each stands, and the news that came.

use super::scene::Scene;
use crate::calendar::Date;
use crate::feeds::Notice;
use crate::packs::{Feed, Reveals};
use crate::words::{DateStyle, Messages, Tag, Text, bidi, endonym};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// One source as it stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SourceTold {
    /// Whether the person turned it on.
    pub on: bool,
    /// Whether it can be asked from here.
    pub can: Able,
    /// When it last answered well.
    pub checked: Option<Timestamp>,
    /// Bytes that travelled when something was new; 0 for not measured.
    pub bytes: u64,
    /// It comes from a mirror, whose files are the same for everybody.
    pub mirrored: bool,
    /// What was wrong the last time.
    pub problem: Option<Text>,
    /// How many parts could not be read.
    pub refused_count: u32,
    /// The first of them: place and reason.
    pub refused: Vec<(String, String)>,
}

/// Whether a source can be asked.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Able {
    /// Yes.
    #[default]
    Yes,
    /// Only where somebody offers a copy: asking the source itself would tell it where the person lives.
    NeedsCopy,
    /// Not by a browser, and nobody offers a copy.
    NotInBrowser,
}

/// A source, ready to be shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SourceCard {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: Text,
    /// What it is good for.
    pub gives: Text,
    /// Who publishes it, in their own language.
    pub publisher: Text,
    /// Whose it is and under which terms.
    pub terms: Text,
    /// Where the terms can be read.
    pub site: Option<String>,
    /// Whether the person turned it on.
    pub on: bool,
    /// Whether it can be asked.
    pub able: Able,
    /// Why not, where it cannot.
    pub unable: Option<Text>,
    /// What leaves the device.
    pub reveals: Text,
    /// How much travels.
    pub size: Text,
    /// When it last answered well.
    pub checked: Text,
    /// What was wrong the last time.
    pub problem: Option<Text>,
    /// How many parts could not be read, where any.
    pub refused: Option<Text>,
    /// The first of them, in English, for the publisher.
    pub refused_lines: Vec<String>,
}

/// All sources.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SourcesView {
    /// The sources in the pack's order.
    pub sources: Vec<SourceCard>,
    /// About how much travels when all that are on have something new.
    pub size: Text,
    /// Whether any is on.
    pub any_on: bool,
}

/// The sources of the pack, each with how it stands.
pub fn sources(scene: &Scene<'_>, told: &[(&Feed, SourceTold)], now: Timestamp) -> SourcesView {
    let on = told.iter().filter(|(_, told)| told.on);
    let bytes: u64 = on.clone().map(|(feed, told)| usual(feed, told)).sum();
    SourcesView {
        any_on: on.count() > 0,
        size: scene.words.say().sync_size(kilobytes(bytes)),
        sources: told
            .iter()
            .map(|(feed, told)| source(scene, feed, told, now))
            .collect(),
    }
}

fn usual(feed: &Feed, told: &SourceTold) -> u64 {
    if told.bytes > 0 { told.bytes } else { feed.usual }
}

fn source(scene: &Scene<'_>, feed: &Feed, told: &SourceTold, now: Timestamp) -> SourceCard {
    let say = scene.words.say();
    let id = format!("feed-{}", feed.id);
    SourceCard {
        title: scene.named(&id),
        gives: scene.named(&format!("{id}.gives")),
        publisher: scene.official.verbatim(&feed.publisher),
        terms: say.source_terms(&feed.attribution, &feed.licence),
        site: feed.site.as_ref().map(ToString::to_string),
        on: told.on,
        able: told.can,
        unable: match told.can {
            Able::Yes => None,
            Able::NeedsCopy => Some(say.source_needs_copy()),
            Able::NotInBrowser => Some(say.source_not_in_browser()),
        },
        reveals: match feed.reveals() {
            _ if told.mirrored => say.source_reveals_nothing(),
            Reveals::Nothing => say.source_reveals_nothing(),
            Reveals::Prefecture => say.source_reveals_prefecture(),
            Reveals::Municipality => say.source_reveals_municipality(),
        },
        size: match told.bytes {
            0 => say.source_size_about(kilobytes(feed.usual)),
            bytes => say.source_size_was(kilobytes(bytes)),
        },
        checked: checked(&say, told.checked, now),
        problem: told.problem.clone(),
        refused: (told.refused_count > 0).then(|| say.source_refused(i64::from(told.refused_count))),
        refused_lines: told
            .refused
            .iter()
            .map(|(place, why)| format!("{place}: {why}"))
            .collect(),
        id: feed.id.clone(),
    }
}

/// How long ago it was looked up. A time in the future was written by a wrong clock, and says no more than "just now".
fn checked(say: &Messages<'_>, at: Option<Timestamp>, now: Timestamp) -> Text {
    let Some(at) = at else {
        return say.source_never_checked();
    };
    let minutes = now.duration_since(at).as_mins().max(0);
    match minutes {
        0..120 => say.source_checked_minutes(minutes),
        120..2880 => say.source_checked_hours(minutes / 60),
        _ => say.source_checked_days(minutes / 1440),
    }
}

/// Rounded up: less than a kilobyte is one.
pub(super) fn kilobytes(bytes: u64) -> i64 {
    i64::try_from(bytes.div_ceil(1000)).unwrap_or(i64::MAX)
}

/// Something that an office told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NoticeView {
    /// Its title, in its own language.
    pub title: Text,
    /// What the feed tells of it, in its own language; empty where nothing.
    pub summary: Text,
    /// Its page; nothing where none is told.
    pub link: Option<String>,
    /// In which language it is, by the language's own name.
    pub language: Option<Text>,
    /// Who published it, and when.
    pub by: Text,
}

/// How far looking at sources is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SyncView {
    /// What is so, in one sentence.
    pub said: Text,
    /// How much has come.
    pub so_far: Text,
    /// The source that is being asked, counted from 1, and how many there are.
    pub step: (u32, u32),
    /// Whether it still runs.
    pub running: bool,
}

/// How far it is, as a view needs it.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub struct SyncTold {
    /// Sources that answered or failed.
    pub over: u32,
    /// All of them.
    pub of: u32,
    /// Sources with something new.
    pub new: u32,
    /// Sources that did not answer well.
    pub troubles: u32,
    /// Bytes that have come.
    pub bytes: u64,
    /// Whether it still runs.
    pub running: bool,
    /// Whether it was stopped before its end.
    pub cancelled: bool,
}

/// How far looking at sources is.
pub fn sync(scene: &Scene<'_>, told: SyncTold) -> SyncView {
    let say = scene.words.say();
    let at = (told.over + 1).min(told.of);
    let said = if told.running {
        say.sync_step(i64::from(at), i64::from(told.of))
    } else if told.cancelled {
        say.sync_stopped()
    } else if told.of == 0 {
        say.sync_nothing_on()
    } else if told.troubles > 0 {
        say.sync_done_troubles(i64::from(told.troubles))
    } else if told.new > 0 {
        say.sync_done_new()
    } else {
        say.sync_done_same()
    };
    SyncView {
        said,
        so_far: say.sync_so_far(kilobytes(told.bytes)),
        step: (at, told.of),
        running: told.running,
    }
}

/// A notice as it is kept.
pub struct NoticeTold<'a> {
    /// The notice.
    pub notice: &'a Notice,
    /// Its source's id.
    pub source: &'a str,
    /// When it was published, in Japan's days.
    pub day: Option<Date>,
}

/// News in their own words.
pub fn notices(scene: &Scene<'_>, told: &[NoticeTold<'_>]) -> Vec<NoticeView> {
    told.iter().map(|told| notice(scene, told)).collect()
}

fn notice(scene: &Scene<'_>, told: &NoticeTold<'_>) -> NoticeView {
    let say = scene.words.say();
    let NoticeTold { notice, source, day } = told;
    let tag = notice.language.as_deref().and_then(|tag| Tag::parse(tag).ok());
    let publisher = scene.pack.feed(source).map_or("", |feed| feed.publisher.as_str());
    let date = day.map_or(String::new(), |day| {
        scene.words.date(day, DateStyle::Medium).plain()
    });
    NoticeView {
        title: foreign(scene, &notice.title, tag.as_ref()),
        summary: foreign(scene, &notice.summary, tag.as_ref()),
        link: (!notice.link.is_empty()).then(|| notice.link.clone()),
        language: tag
            .as_ref()
            .filter(|tag| !tag.as_str().starts_with("und"))
            .map(|tag| say.notice_in(&endonym(base(tag)).text)),
        by: say.notice_by(publisher, &date),
    }
}

/// Somebody else's text, marked with its language.
fn foreign(scene: &Scene<'_>, text: &str, tag: Option<&Tag>) -> Text {
    let plain = scene.verbatim(&bidi::strip(text));
    match tag {
        Some(tag) => Text {
            dir: endonym(base(tag)).dir,
            lang: tag.clone(),
            ..plain
        },
        None => plain,
    }
}

/// The language of a tag without its region: `pt` of `pt-BR`.
fn base(tag: &Tag) -> &str {
    tag.as_str().split('-').next().unwrap_or_default()
}
