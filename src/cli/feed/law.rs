//! What a law's revisions or text change, and whose explanation in the built-in pack that touches.

use crate::calendar::Date;
use crate::feeds::Reading;
use crate::feeds::egov::{Affected, LawChange, RevisionStatus, Statement, affected, law_history, law_text};
use crate::packs::{Japan, Shelf};
use miette::IntoDiagnostic;
use serde_json::{Map, Value as Json};
use std::fmt::Write;

/// What is new in a law.
#[derive(Default)]
pub(super) struct Changes {
    /// Since when, in words.
    since: String,
    changes: Vec<LawChange>,
    affected: Vec<Affected>,
}

/// Of revisions: those since the edition before, else those after the text that the pack has of the law. Of a text:
/// the articles that differ from the edition before.
pub(super) fn changes(
    reading: &mut Reading,
    source: &str,
    before: Option<&[u8]>,
    japan: &Japan,
) -> miette::Result<Changes> {
    let (since, changes) = match reading {
        Reading::LawRevisions(history) => match before {
            Some(before) => {
                let known = law_history(before).into_diagnostic()?.known();
                (
                    "the edition before".to_owned(),
                    history.news(&known).into_iter().cloned().collect(),
                )
            }
            None => match text_of(&history.law, japan)? {
                Some(day) => (
                    format!("the text in the pack, of {day}"),
                    history.after(day).into_iter().cloned().collect(),
                ),
                None => return Ok(Changes::default()),
            },
        },
        Reading::LawText(law) => {
            law.name(source);
            let Some(before) = before else {
                return Ok(Changes::default());
            };
            let before = law_text(before).into_diagnostic()?;
            let change = law.change_since(&before, RevisionStatus::CurrentEnforced);
            (
                "the edition before".to_owned(),
                change.into_iter().collect::<Vec<_>>(),
            )
        }
        _ => return Ok(Changes::default()),
    };
    Ok(Changes {
        since,
        affected: affected(&japan.pack, &changes),
        changes,
    })
}

/// The last amendment in the text that the pack has of a law; nothing where it cites none of its articles.
fn text_of(law: &str, japan: &Japan) -> miette::Result<Option<Date>> {
    let texts = japan.laws(&Shelf::built_in()).into_diagnostic()?;
    let cited = japan
        .pack
        .book
        .rules()
        .iter()
        .flat_map(|rule| &rule.law)
        .filter(|citation| citation.law_id == law);
    let article = cited
        .filter_map(|citation| texts.article(law, &citation.article))
        .next();
    Ok(article.and_then(|article| article.enforced_at.parse().ok()))
}

impl Changes {
    pub fn json(&self) -> serde_json::Result<Map<String, Json>> {
        let mut map = Map::new();
        if !self.since.is_empty() {
            map.insert("changes".to_owned(), serde_json::to_value(&self.changes)?);
            map.insert("affected".to_owned(), serde_json::to_value(&self.affected)?);
        }
        Ok(map)
    }

    pub fn text(&self, limit: usize) -> String {
        let mut out = String::new();
        if self.since.is_empty() {
            return out;
        }
        let _ = writeln!(out, "\n{} changes since {}", self.changes.len(), self.since);
        for change in &self.changes {
            let day = change.in_force.map_or("no day".to_owned(), |day| day.to_string());
            let _ = writeln!(out, "  {day} {:?} {}", change.status, change.revision);
            let articles = change.articles.iter().flatten();
            for article in articles.clone().take(limit) {
                let _ = writeln!(
                    out,
                    "    {} {}: {:?}",
                    article.article, article.heading, article.change
                );
            }
            rest(&mut out, articles.count(), limit);
        }
        let _ = writeln!(
            out,
            "\n{} statements of the pack rest on what changes",
            self.affected.len()
        );
        for found in self.affected.iter().take(limit) {
            let name = match &found.statement {
                Statement::Rule(id) => format!("rule {id}"),
                Statement::Guide(id) => format!("guide {id}"),
                Statement::Calculator(id) => format!("calculator {id}"),
                Statement::Pathway(id) => format!("pathway {id}"),
            };
            let sure = if found.certain {
                ""
            } else {
                " (perhaps: the texts were not compared)"
            };
            let coming = if found.coming { " coming" } else { "" };
            let day = found
                .changed_on
                .map_or("no day".to_owned(), |day| day.to_string());
            let _ = writeln!(out, "  {name}: article {}, {day}{coming}{sure}", found.article);
        }
        rest(&mut out, self.affected.len(), limit);
        out
    }
}

/// How many more there are than were printed.
pub(super) fn rest(out: &mut String, all: usize, limit: usize) {
    if all > limit {
        let _ = writeln!(out, "  … and {} more; --limit {all} prints all", all - limit);
    }
}
