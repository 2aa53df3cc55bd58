//! What every telegram has: `Control` and `Head`.

use super::kind::{TelegramName, kind};
use super::tree::Node;
use super::values::time;
use super::{Unreadable, place};
use crate::feeds::alert::{
    Alert, AlertArea, AlertId, Area, Change, Details, Facts, Grade, Hazard, Message, Status,
};
use crate::feeds::alert::{Thread, Warning};
use jiff::Timestamp;
use sha2::{Digest, Sha256};

/// The envelope, read.
pub(super) struct Envelope<'a> {
    id: AlertId,
    name: TelegramName,
    pub kind: String,
    /// The control title: what kind of information it is.
    pub title: &'a str,
    pub status: Status,
    pub message: Message,
    pub sent: Timestamp,
    transmitted: Timestamp,
    target: Option<Timestamp>,
    valid: Option<Timestamp>,
    pub event: &'a str,
    serial: Option<u32>,
    pub publisher: String,
    pub editor: &'a str,
    headline: &'a str,
    pub text: &'a str,
    pub information: Vec<Information<'a>>,
}

/// One list of the headline: what kind of thing, for which areas.
pub(super) struct Information<'a> {
    pub items: Vec<Item<'a>>,
}

/// What stands in a headline for some areas.
pub(super) struct Item<'a> {
    /// Name, code and condition.
    pub kinds: Vec<(&'a str, &'a str, &'a str)>,
    pub areas: Vec<(Area, String)>,
}

impl<'a> Envelope<'a> {
    pub(super) fn read(report: &'a Node, bytes: &[u8], name: &str) -> Result<Envelope<'a>, Unreadable> {
        if report.name != "Report" {
            return Err(Unreadable::NoTelegram(report.name.clone()));
        }
        let missing = |part: &str| Unreadable::NoTelegram(format!("a report without {part}"));
        let control = report.child("Control").ok_or_else(|| missing("Control"))?;
        let head = report.child("Head").ok_or_else(|| missing("Head"))?;
        let title = control.text("Title");
        let transmitted = time(control.text("DateTime"));
        let sent = time(head.text("ReportDateTime")).or(transmitted);
        let sent = sent.ok_or_else(|| missing("a time"))?;
        let name = TelegramName::read(name);
        let information = head.child("Headline").map(information).unwrap_or_default();
        let kind = kind(title, &name);
        // Type and time for the reader of a log; the digest tells apart what an office sends in the same second.
        let digest = Sha256::digest(bytes);
        let digest: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        Ok(Envelope {
            id: AlertId(format!("{kind}|{}|{digest}", transmitted.unwrap_or(sent))),
            kind,
            name,
            title,
            status: status(control.text("Status"))?,
            message: message(head.text("InfoType"))?,
            sent,
            transmitted: transmitted.unwrap_or(sent),
            target: time(head.text("TargetDateTime")),
            valid: time(head.text("ValidDateTime")),
            event: head.text("EventID"),
            serial: head.text("Serial").parse().ok(),
            publisher: words(control.text("PublishingOffice")),
            editor: control.text("EditorialOffice"),
            headline: head.text("Title"),
            text: head.text("Headline/Text"),
            information,
        })
    }

    /// The alert without what the body tells.
    pub(super) fn alert(&self, hazard: Hazard, thread: &str) -> Alert {
        Alert {
            id: self.id.clone(),
            thread: Thread(thread.to_owned()),
            source: "jma".to_owned(),
            event: self.event.to_owned(),
            kind: self.kind.clone(),
            status: self.status,
            message: self.message,
            serial: self.serial,
            sent: self.sent,
            transmitted: self.transmitted,
            effective: self.target,
            onset: None,
            expires: self.valid,
            publisher: self.publisher.clone(),
            editor: self.editor.to_owned(),
            hazard,
            grade: Grade::Information,
            headline: self.headline.to_owned(),
            text: self.text.to_owned(),
            areas: Vec::new(),
            facts: Facts::default(),
        }
    }

    /// What later telegrams of the same kind replace: the event, which earthquakes have for the whole country and other
    /// telegrams only within an office; or else what the office says.
    pub(super) fn thread(&self) -> String {
        match (self.kind.starts_with("VP"), self.event.is_empty()) {
            (_, true) => format!("{}/{}", self.kind, self.editor),
            (true, false) => format!("{}/{}/{}", self.kind, self.editor, self.event),
            (false, false) => format!("{}/{}", self.kind, self.event),
        }
    }

    /// The six digits of the office, where the file name tells one that is not the agency itself (`010000`), which speaks
    /// of the whole country.
    pub(super) fn office(&self) -> Option<&str> {
        Some(self.name.office.as_str()).filter(|code| !code.is_empty() && *code != "010000")
    }

    /// Areas of the headline, graded by the caller from the name and the code of each kind.
    pub(super) fn areas(&self, grade: impl Fn(&str, &str) -> (Hazard, Grade)) -> Vec<AlertArea> {
        let mut out: Vec<AlertArea> = Vec::new();
        for item in self.information.iter().flat_map(|one| &one.items) {
            for (name, code, condition) in &item.kinds {
                let (hazard, grade) = grade(name, code);
                for (area, place) in &item.areas {
                    let known = |one: &AlertArea| {
                        one.area == *area && one.warning.as_ref().is_some_and(|warning| warning.code == *code)
                    };
                    if out.iter().any(known) {
                        continue;
                    }
                    out.push(AlertArea {
                        area: area.clone(),
                        name: place.clone(),
                        hazard,
                        warning: Some(Warning {
                            code: (*code).to_owned(),
                            name: (*name).to_owned(),
                        }),
                        level: None,
                        change: change(condition),
                        grade,
                        details: Details::default(),
                    });
                }
            }
        }
        out
    }
}

/// What a status says of an area: 発表, 継続, 解除, なし, 警報から注意報.
pub(super) fn change(status: &str) -> Change {
    match status {
        "発表" => Change::Issued,
        "継続" => Change::Continued,
        "解除" => Change::Lifted,
        "引上げ" => Change::Raised,
        "引下げ" => Change::Lowered,
        "なし" => Change::Nothing,
        other if other.ends_with("はなし") => Change::Nothing,
        other if other.contains("から") => Change::Lowered,
        _ => Change::Untold,
    }
}

/// A name per line or between spaces becomes names between commas.
fn words(list: &str) -> String {
    list.split_whitespace().collect::<Vec<_>>().join("、")
}

fn status(text: &str) -> Result<Status, Unreadable> {
    match text {
        "通常" => Ok(Status::Actual),
        "訓練" => Ok(Status::Exercise),
        "試験" => Ok(Status::Test),
        other => Err(Unreadable::Status(other.to_owned())),
    }
}

fn message(text: &str) -> Result<Message, Unreadable> {
    match text {
        // 遅延: issued late, and meant all the same.
        "発表" | "遅延" => Ok(Message::Alert),
        "訂正" => Ok(Message::Update),
        "取消" => Ok(Message::Cancel),
        other => Err(Unreadable::Message(other.to_owned())),
    }
}

fn information(headline: &Node) -> Vec<Information<'_>> {
    headline
        .children("Information")
        .map(|list| {
            let of = list.attribute("type");
            let items = list.children("Item").map(|item| Item {
                kinds: item
                    .children("Kind")
                    .map(|kind| (kind.text("Name"), kind.text("Code"), kind.text("Condition")))
                    .collect(),
                areas: item
                    .children("Areas")
                    .flat_map(|areas| place::listed(areas, of))
                    .collect(),
            });
            Information {
                items: items.collect(),
            }
        })
        .collect()
}
