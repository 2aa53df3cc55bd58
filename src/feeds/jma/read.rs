//! A telegram's bytes become an alert, and a list of what in it nobody read.

use super::envelope::Envelope;
use super::tree::{Node, TreeError};
use super::{
    ash, bulletins, early_warning, megaquake, notice, quake, special, tsunami, typhoon, volcano, weather,
};
use crate::feeds::Refused;
use crate::feeds::alert::{Alert, AlertArea, Comment, Grade, Message};

/// A telegram, read.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// What it says.
    pub alert: Alert,
    /// Elements that were not read and are not known to be of no use: something new in the format.
    pub unread: Vec<Refused>,
}

/// Why bytes are no telegram.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// No XML, or more of it than a telegram has.
    #[error(transparent)]
    Tree(#[from] TreeError),
    /// XML of something else.
    #[error("no telegram: {0}")]
    NoTelegram(String),
    /// A status beside 通常, 訓練 and 試験: nobody can know whether it is meant.
    #[error("unknown status {0:?}")]
    Status(String),
    /// An information type beside 発表, 訂正, 取消 and 遅延.
    #[error("unknown information type {0:?}")]
    Message(String),
}

/// How a family is read, and the names of its elements that are known not to be used.
pub(super) struct Family {
    pub read: fn(&Envelope, &Node) -> Alert,
    pub known: &'static [&'static str],
}

/// What is not used in any telegram's envelope, and why: the target's vagueness and length and the form's version say
/// nothing to a person; the headline's former kind is in the body; shapes stand for areas that have codes.
const ENVELOPE: [&str; 9] = [
    "TargetDTDubious",
    "TargetDuration",
    "InfoKind",
    "InfoKindVersion",
    "LastKind",
    "Circle",
    "Coordinate",
    "Line",
    "Polygon",
];

fn family(kind: &str) -> Family {
    match (kind.get(..4).unwrap_or_default(), kind) {
        (_, "VXSE42" | "VXSE43" | "VXSE44" | "VXSE45") => early_warning::FAMILY,
        (_, "VXSE51" | "VXSE52" | "VXSE53" | "VXSE61" | "VXSE62") => quake::FAMILY,
        ("VTSE", _) => tsunami::FAMILY,
        ("VYSE", _) => megaquake::FAMILY,
        ("VPWW", _) => weather::FAMILY,
        ("VXWW" | "VPOA" | "VPHW" | "VXKO" | "VPCU" | "VPZU", _) => bulletins::FAMILY,
        ("VPNO" | "VPFT" | "VPBS", _) => special::FAMILY,
        (_, "VFVO53" | "VFVO54" | "VFVO55") => ash::FAMILY,
        ("VFVO" | "VFSV", _) => volcano::FAMILY,
        ("VPTW", _) => typhoon::FAMILY,
        _ => notice::FAMILY,
    }
}

/// Reads a telegram. `name` is its address or file name, of which the type and the office are read where they are told;
/// it may be empty.
///
/// # Errors
/// [`Unreadable`] where the bytes are no telegram. A telegram of an unknown type is none: it becomes a notice.
pub fn read(bytes: &[u8], name: &str) -> Result<Reading, Unreadable> {
    let report = Node::parse(bytes)?;
    let envelope = Envelope::read(&report, bytes, name)?;
    let family = family(&envelope.kind);
    let none = Node::default();
    let body = report.child("Body").unwrap_or(&none);
    let mut alert = (family.read)(&envelope, body);
    texts(body, &mut alert);
    if alert.message == Message::Cancel {
        alert.areas.clear();
        alert.grade = Grade::Nothing;
    }
    let known: Vec<&str> = ENVELOPE.iter().chain(family.known).copied().collect();
    Ok(Reading {
        unread: report.unread(&known),
        alert,
    })
}

/// The texts that any body may have. Where the headline says nothing, the first of them is the alert's text.
fn texts(body: &Node, alert: &mut Alert) {
    for list in body.children("Comments") {
        for comment in [
            "WarningComment",
            "ForecastComment",
            "ObservationComment",
            "VarComment",
        ] {
            alert
                .facts
                .comments
                .extend(list.children(comment).map(|one| Comment {
                    codes: one.text("Code").split_whitespace().map(str::to_owned).collect(),
                    text: one.text("Text").to_owned(),
                }));
        }
        push(alert, "付加文", list.text("FreeFormComment"));
        push(alert, "URI", list.text("URI"));
    }
    push(alert, "注意事項", body.text("Notice"));
    for comment in body.children("Comment") {
        comment.text("Code");
        for text in comment.children("Text") {
            push(alert, text.attribute("type"), text.value());
        }
    }
    push(alert, "本文", body.text("Text"));
    push(alert, "次回発表予定", body.text("NextAdvisory"));
    if alert.text.is_empty() {
        let texts = &mut alert.facts.texts;
        if let Some(place) = texts
            .iter()
            .position(|(label, _)| label == "本文" || label == "本文（冒頭）")
        {
            alert.text = texts.remove(place).1;
        }
    }
}

/// Adds a text that is told.
pub(super) fn push(alert: &mut Alert, label: &str, text: &str) {
    if !text.is_empty() {
        alert.facts.texts.push((label.to_owned(), text.to_owned()));
    }
}

/// The gravest of what holds in some areas.
pub(super) fn gravest(areas: &[AlertArea], otherwise: Grade) -> Grade {
    let active = areas.iter().filter(|area| area.is_active());
    match active.map(|area| area.grade).max() {
        Some(grade) => grade,
        None if areas.is_empty() => otherwise,
        None => Grade::Nothing,
    }
}
