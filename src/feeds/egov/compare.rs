//! Two texts of one law, article by article.

use super::history::{LawChange, RevisionStatus};
use super::law_text::{LawArticle, LawText};
use crate::calendar::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What became of an article.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ArticleChange {
    /// It is new.
    Added,
    /// Its words are others.
    Changed,
    /// Its caption alone is another.
    Caption,
    /// It is gone, or only 削除 is left of it.
    Removed,
}

/// A changed article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArticleChanged {
    /// Its name as in a pack: `19-9`.
    pub article: String,
    /// 第十九条の九
    pub heading: String,
    /// What became of it.
    pub change: ArticleChange,
    /// Its lines that are no more.
    pub before: Vec<String>,
    /// Its lines that are new.
    pub after: Vec<String>,
}

impl LawText {
    /// What e-Gov's id of a revision says, which is also the name of its files: law, day of enforcement, amending law.
    /// For a text that does not name its law itself.
    pub fn name(&mut self, revision: &str) {
        let stem = revision.rsplit(['/', '\\']).next().unwrap_or_default();
        let stem = stem.split('.').next().unwrap_or_default();
        let law = stem.split('_').next().unwrap_or_default();
        let is_law = law.len() == 15 && law.bytes().all(|b| b.is_ascii_alphanumeric());
        if self.law.is_none() && is_law && day_of(stem).is_some() {
            (self.law, self.revision) = (Some(law.to_owned()), Some(stem.to_owned()));
        }
    }

    /// What changed since an earlier text, as a revision; nothing where the text does not name its law. Whether it is
    /// the law yet is the caller's to say.
    pub fn change_since(&self, before: &LawText, status: RevisionStatus) -> Option<LawChange> {
        let (law, revision) = (self.law.clone()?, self.revision.clone()?);
        let in_force = day_of(&revision);
        Some(LawChange {
            law,
            title: self.title.clone(),
            revision,
            amended_on: None,
            in_force,
            fixed: in_force.is_some(),
            comment: String::new(),
            status,
            amending: None,
            repealed: None,
            articles: Some(compare(before, self)),
        })
    }
}

/// `405AC0000000088_20240401_504AC0100000052` is the law from 1 April 2024.
fn day_of(revision: &str) -> Option<Date> {
    let day = revision.split('_').nth(1).filter(|day| day.len() == 8)?;
    let number = |from, to| day.get(from..to)?.parse::<i16>().ok();
    let (month, day) = (
        i8::try_from(number(4, 6)?).ok()?,
        i8::try_from(number(6, 8)?).ok()?,
    );
    Date::new(number(0, 4)?, month, day).ok()
}

/// The articles in which two texts differ, in the order of their names. White space does not count, nor does the form of
/// the same character (０ and 0).
pub fn compare(before: &LawText, after: &LawText) -> Vec<ArticleChanged> {
    let names: BTreeSet<&String> = before.articles.keys().chain(after.articles.keys()).collect();
    let changed = names.into_iter().filter_map(|name| {
        let (old, new) = (before.articles.get(name), after.articles.get(name));
        let change = change(old, new)?;
        let heading = new.or(old).map_or("", |article| article.heading.as_str());
        Some(ArticleChanged {
            article: name.clone(),
            heading: heading.to_owned(),
            change,
            before: lacking(old, new),
            after: lacking(new, old),
        })
    });
    changed.collect()
}

fn change(old: Option<&LawArticle>, new: Option<&LawArticle>) -> Option<ArticleChange> {
    match (old.filter(|a| !is_deleted(a)), new.filter(|a| !is_deleted(a))) {
        (None, None) => None,
        (None, Some(_)) => Some(ArticleChange::Added),
        (Some(_), None) => Some(ArticleChange::Removed),
        (Some(old), Some(new)) if essence(old) != essence(new) => Some(ArticleChange::Changed),
        (Some(old), Some(new)) if bare(&old.caption) != bare(&new.caption) => Some(ArticleChange::Caption),
        _ => None,
    }
}

fn is_deleted(article: &LawArticle) -> bool {
    matches!(article.lines.as_slice(), [only] if only.trim() == "削除")
}

fn essence(article: &LawArticle) -> String {
    article.lines.iter().map(|line| bare(line)).collect()
}

fn bare(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| match c {
            '！'..='～' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
            _ => c,
        })
        .collect()
}

fn lacking(these: Option<&LawArticle>, those: Option<&LawArticle>) -> Vec<String> {
    let known: BTreeSet<String> = those
        .into_iter()
        .flat_map(|a| &a.lines)
        .map(|line| bare(line))
        .collect();
    let lines = these.into_iter().flat_map(|a| &a.lines);
    lines
        .filter(|line| !known.contains(&bare(line)))
        .cloned()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn law(articles: &[(&str, &str, &[&str])]) -> LawText {
        let article = |(name, caption, lines): &(&str, &str, &[&str])| {
            let lines = lines.iter().map(|line| (*line).to_owned()).collect();
            (
                (*name).to_owned(),
                LawArticle {
                    heading: String::new(),
                    caption: (*caption).to_owned(),
                    lines,
                },
            )
        };
        LawText {
            articles: articles.iter().map(article).collect(),
            ..LawText::default()
        }
    }

    #[test]
    fn only_what_a_reader_would_call_a_change_is_one() {
        let before = law(&[
            ("1", "目的", &["同じ。 １"]),
            ("2", "", &["十四日以内", "二　氏名"]),
            ("3", "旧", &["届出"]),
            ("4", "", &["罰"]),
            ("5", "", &["削除"]),
        ]);
        let after = law(&[
            ("1", "目的", &["同じ。1"]),
            ("2", "", &["三十日以内", "二　氏名"]),
            ("3", "新", &["届出"]),
            ("4", "", &["削除"]),
            ("5-2", "", &["新設"]),
        ]);
        let changes: Vec<_> = compare(&before, &after)
            .into_iter()
            .map(|c| (c.article, c.change))
            .collect();
        let expected = [
            ("2", ArticleChange::Changed),
            ("3", ArticleChange::Caption),
            ("4", ArticleChange::Removed),
            ("5-2", ArticleChange::Added),
        ];
        assert_eq!(changes, expected.map(|(name, change)| (name.to_owned(), change)));
        let second = &compare(&before, &after)[0];
        assert_eq!(
            (second.before.as_slice(), second.after.as_slice()),
            (
                ["十四日以内".to_owned()].as_slice(),
                ["三十日以内".to_owned()].as_slice()
            )
        );
    }
}
