//! A law's revisions (法令履歴), as `/law_revisions/{law id}` lists them in JSON, and what is new in them.

use super::compare::ArticleChanged;
use crate::calendar::Date;
use crate::feeds::Refused;
use crate::feeds::text::{TextError, decode};
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The most amended law has some hundred revisions of one kilobyte.
const CAP: usize = 4 << 20;

/// Where a revision stands in time, as e-Gov says on the day it is asked.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum RevisionStatus {
    /// 未施行: enacted, not yet the law.
    UnEnforced,
    /// 現施行: the law of today.
    CurrentEnforced,
    /// 過去施行: it was the law.
    PreviousEnforced,
    /// 廃止・失効: the law is no more.
    Repeal,
}

/// The law that amends another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amending {
    /// Its e-Gov id.
    pub law: String,
    /// 令和六年法律第四十六号
    pub number: String,
    /// Its name.
    pub title: String,
}

/// One revision of a law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LawChange {
    /// The e-Gov id of the law that changes.
    pub law: String,
    /// Its name from then on.
    pub title: String,
    /// The revision's id: law, day of enforcement, amending law.
    pub revision: String,
    /// When the amending law was promulgated (公布).
    pub amended_on: Option<Date>,
    /// From when it is the law (施行).
    pub in_force: Option<Date>,
    /// Whether that day is fixed. e-Gov also gives a day of its own making where a cabinet order is still to fix it.
    pub fixed: bool,
    /// What is said of the day where it is not fixed: 公布の日から起算して一年を超えない範囲内において政令で定める日.
    pub comment: String,
    /// Where it stands in time.
    pub status: RevisionStatus,
    /// The law that brings it; nothing for the law's own first text.
    pub amending: Option<Amending>,
    /// When the law was or will be repealed.
    pub repealed: Option<Date>,
    /// The articles that change; nothing where the texts have not been compared.
    #[serde(default)]
    pub articles: Option<Vec<ArticleChanged>>,
}

/// A law and its revisions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LawHistory {
    /// The e-Gov id.
    pub law: String,
    /// 令和三年法律第三十六号
    pub number: String,
    /// Its revisions, the latest first.
    pub revisions: Vec<LawChange>,
    /// Revisions that could not be read.
    pub refused: Vec<Refused>,
}

/// What was known of a revision when it was last looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownRevision {
    /// Where it stood in time.
    pub status: RevisionStatus,
    /// From when it was to be the law.
    pub in_force: Option<Date>,
}

/// The revisions known from the last look, by their ids.
pub type KnownRevisions = BTreeMap<String, KnownRevision>;

impl LawHistory {
    /// What is to be remembered for the next look.
    pub fn known(&self) -> KnownRevisions {
        let known = |change: &LawChange| KnownRevision {
            status: change.status,
            in_force: change.in_force,
        };
        self.revisions
            .iter()
            .map(|change| (change.revision.clone(), known(change)))
            .collect()
    }

    /// Revisions that are new, came into force or had their day moved since the last look; those that were the law and
    /// no longer are tell nothing new.
    pub fn news(&self, known: &KnownRevisions) -> Vec<&LawChange> {
        let is_news = |change: &&LawChange| match known.get(&change.revision) {
            None => true,
            Some(known) => {
                let passed = change.status == RevisionStatus::PreviousEnforced;
                !passed && (known.status != change.status || known.in_force != change.in_force)
            }
        };
        self.revisions.iter().filter(is_news).collect()
    }

    /// Revisions that became or become the law after a day, such as that of the text which an explanation was written by.
    pub fn after(&self, day: Date) -> Vec<&LawChange> {
        self.revisions
            .iter()
            .filter(|change| change.in_force.is_none_or(|from| from > day))
            .collect()
    }

    /// The law of today.
    pub fn current(&self) -> Option<&LawChange> {
        self.revisions
            .iter()
            .find(|change| change.status == RevisionStatus::CurrentEnforced)
    }

    /// Enacted law that is not yet in force, the next first; those whose day nobody knows last.
    pub fn coming(&self) -> Vec<&LawChange> {
        let mut coming: Vec<_> = self
            .revisions
            .iter()
            .filter(|change| change.status == RevisionStatus::UnEnforced)
            .collect();
        coming.sort_by_key(|change| {
            (
                change.in_force.is_none(),
                change.in_force,
                change.revision.as_str(),
            )
        });
        coming
    }
}

/// Why a history is refused.
#[derive(Debug, thiserror::Error)]
pub enum HistoryError {
    /// No text.
    #[error(transparent)]
    Text(#[from] TextError),
    /// Not the JSON that the API answers with.
    #[error("this is not an answer of /law_revisions: {0}")]
    Json(#[from] serde_json::Error),
    /// A history without a revision.
    #[error("{0}: no revision in it; ask for all of them")]
    NoRevision(String),
}

#[derive(Deserialize)]
struct Answer {
    law_info: LawInfo,
    revisions: Vec<serde_json::Value>,
}

#[derive(Deserialize)]
struct LawInfo {
    law_id: String,
    #[serde(default, deserialize_with = "text")]
    law_num: String,
}

/// A revision as the API writes it. What it leaves out, it writes as null or as an empty text.
#[derive(Deserialize)]
struct Revision {
    law_revision_id: String,
    #[serde(default, deserialize_with = "text")]
    law_title: String,
    #[serde(default, deserialize_with = "text")]
    amendment_promulgate_date: String,
    #[serde(default, deserialize_with = "text")]
    amendment_enforcement_date: String,
    #[serde(default, deserialize_with = "text")]
    amendment_enforcement_comment: String,
    #[serde(default, deserialize_with = "text")]
    amendment_scheduled_enforcement_date: String,
    #[serde(default, deserialize_with = "text")]
    amendment_law_id: String,
    #[serde(default, deserialize_with = "text")]
    amendment_law_title: String,
    #[serde(default, deserialize_with = "text")]
    amendment_law_num: String,
    #[serde(default, deserialize_with = "text")]
    repeal_date: String,
    current_revision_status: RevisionStatus,
}

fn text<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    Ok(Option::<String>::deserialize(from)?
        .unwrap_or_default()
        .trim()
        .to_owned())
}

/// Reads an answer of `/law_revisions/{law id}`.
pub fn law_history(bytes: &[u8]) -> Result<LawHistory, HistoryError> {
    let json = decode(bytes, CAP, Some("utf-8"))?.text;
    let Answer {
        law_info: LawInfo { law_id, law_num },
        revisions,
    } = serde_json::from_str(&json)?;
    let mut history = LawHistory {
        law: law_id,
        number: law_num,
        revisions: Vec::new(),
        refused: Vec::new(),
    };
    let mut seen = BTreeSet::new();
    for (index, revision) in revisions.into_iter().enumerate() {
        let read = serde_json::from_value(revision).map_err(|e| e.to_string());
        match read.and_then(|revision| change(&history.law, revision)) {
            // Told in two ways it would be news at every look.
            Ok(change) if !seen.insert(change.revision.clone()) => history.refused.push(Refused {
                place: format!("revisions[{index}]"),
                why: format!("{} stands twice", change.revision),
            }),
            Ok(change) => history.revisions.push(change),
            Err(why) => history.refused.push(Refused {
                place: format!("revisions[{index}]"),
                why,
            }),
        }
    }
    if history.revisions.is_empty() && history.refused.is_empty() {
        return Err(HistoryError::NoRevision(history.law));
    }
    history
        .revisions
        .sort_by(|a, b| (b.in_force, &b.revision).cmp(&(a.in_force, &a.revision)));
    Ok(history)
}

fn change(law: &str, revision: Revision) -> Result<LawChange, String> {
    // "law_revision_id = {law_id}_{enforcement yyyymmdd}_{amending law id or 15 zeros}"
    if !revision.law_revision_id.starts_with(law) {
        return Err(format!(
            "{} is a revision of another law",
            revision.law_revision_id
        ));
    }
    let date = |text: &str| match text {
        "" => Ok(None),
        _ => text.parse().map(Some).map_err(|_| format!("`{text}` is no date")),
    };
    let fixed = date(&revision.amendment_enforcement_date)?;
    let scheduled = date(&revision.amendment_scheduled_enforcement_date)?;
    let amending = (!revision.amendment_law_id.is_empty()).then_some(Amending {
        law: revision.amendment_law_id,
        number: revision.amendment_law_num,
        title: revision.amendment_law_title,
    });
    Ok(LawChange {
        law: law.to_owned(),
        title: revision.law_title,
        revision: revision.law_revision_id,
        amended_on: date(&revision.amendment_promulgate_date)?,
        // A day of its own making stands beside an empty or the same day of enforcement.
        fixed: fixed.is_some() && revision.amendment_enforcement_comment.is_empty(),
        in_force: fixed.or(scheduled),
        comment: revision.amendment_enforcement_comment,
        status: revision.current_revision_status,
        amending,
        repealed: date(&revision.repeal_date)?,
        articles: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn history(revisions: &str) -> LawHistory {
        let json = format!(
            r#"{{"law_info":{{"law_id":"428AC0000000089","law_num":"平成二十八年法律第八十九号"}},"revisions":[{revisions}]}}"#
        );
        law_history(json.as_bytes()).unwrap()
    }

    fn revision(day: &str, status: &str, more: &str) -> String {
        let id = day.replace('-', "");
        format!(
            r#"{{"law_revision_id":"428AC0000000089_{id}_506AC0000000060","law_title":"育成就労法","amendment_promulgate_date":"2024-06-21",
            "amendment_law_id":"506AC0000000060","amendment_law_num":"令和六年法律第六十号","amendment_law_title":null,
            "current_revision_status":"{status}"{more}}}"#
        )
    }

    #[test]
    fn what_is_enacted_but_not_in_force_is_coming_law() {
        let fixed = revision(
            "2027-04-01",
            "UnEnforced",
            r#","amendment_enforcement_date":"2027-04-01""#,
        );
        let open = revision(
            "2029-06-21",
            "UnEnforced",
            r#","amendment_enforcement_date":null,"amendment_scheduled_enforcement_date":"2029-06-20","amendment_enforcement_comment":"公布の日から起算して五年を超えない範囲内において政令で定める日""#,
        );
        let now = revision(
            "2025-06-01",
            "CurrentEnforced",
            r#","amendment_enforcement_date":"2025-06-01""#,
        );
        let history = history(&[open, fixed, now].join(","));
        let coming: Vec<_> = history
            .coming()
            .iter()
            .map(|c| (c.in_force.unwrap().to_string(), c.fixed))
            .collect();
        assert_eq!(
            coming,
            [("2027-04-01".to_owned(), true), ("2029-06-20".to_owned(), false)]
        );
        assert_eq!(
            history.current().unwrap().in_force,
            Some(Date::constant(2025, 6, 1))
        );
        assert_eq!(history.after(Date::constant(2025, 6, 1)).len(), 2);
    }

    #[test]
    fn a_second_look_tells_only_what_is_new() {
        let now = revision(
            "2025-06-01",
            "CurrentEnforced",
            r#","amendment_enforcement_date":"2025-06-01""#,
        );
        let next = |status| {
            revision(
                "2027-04-01",
                status,
                r#","amendment_enforcement_date":"2027-04-01""#,
            )
        };
        let first = history(&now);
        let second = history(&[next("UnEnforced"), now.clone()].join(","));
        assert_eq!(first.news(&first.known()), Vec::<&LawChange>::new());
        assert_eq!(second.news(&first.known()).len(), 1);
        let later = history(&[next("CurrentEnforced"), now.replace("Current", "Previous")].join(","));
        let news: Vec<_> = later.news(&second.known()).iter().map(|c| c.status).collect();
        assert_eq!(news, [RevisionStatus::CurrentEnforced]);
    }

    #[test]
    fn a_revision_that_cannot_be_read_is_told() {
        let strange = revision("2027-04-01", "Sleeping", "");
        let no_day = revision(
            "2027-04-01",
            "UnEnforced",
            r#","amendment_enforcement_date":"soon""#,
        );
        let found = history(&[strange, no_day, "{}".to_owned()].join(","));
        assert_eq!((found.revisions.len(), found.refused.len()), (0, 3));
        assert!(law_history(b"<html>").is_err());
        assert!(law_history(br#"{"law_info":{"law_id":"x"},"revisions":[]}"#).is_err());
    }

    #[test]
    fn a_revision_that_stands_twice_counts_once_and_is_no_news_for_ever() {
        let now = revision("2025-06-01", "CurrentEnforced", "");
        let coming = revision("2025-06-01", "UnEnforced", "");
        let history = history(&format!("{now},{coming}"));
        assert_eq!((history.revisions.len(), history.refused.len()), (1, 1));
        assert!(history.news(&history.known()).is_empty());
    }
}
