//! Which explanations of a pack a change of law touches.

use super::compare::ArticleChange;
use super::history::{LawChange, RevisionStatus};
use crate::calendar::Date;
use crate::packs::Pack;
use crate::rules::Citation;
use serde::{Deserialize, Serialize};

/// What a pack says on the ground of a law.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Statement {
    /// A rule, by its id.
    Rule(String),
    /// A guide, by its id.
    Guide(String),
    /// A calculator, by its id.
    Calculator(String),
    /// A pathway, by its id; its requirements are meant too.
    Pathway(String),
}

/// A statement that rests on an article which a revision changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Affected {
    /// The statement.
    pub statement: Statement,
    /// The e-Gov id of the law.
    pub law: String,
    /// The article as the statement cites it, such as `21(2)`.
    pub article: String,
    /// From when the changed article is the law; nothing where no day is known.
    pub changed_on: Option<Date>,
    /// Whether that day is fixed.
    pub fixed: bool,
    /// Whether it is yet to come into force.
    pub coming: bool,
    /// Whether the article itself is known to change. If not, the texts were not compared: some article of the law does.
    pub certain: bool,
    /// What becomes of the article, where it is known.
    pub change: Option<ArticleChange>,
    /// The revision.
    pub revision: String,
}

/// The statements of a pack that cite what changes, in the order of the changes and of the pack. Of a change whose
/// texts were compared ([`LawChange::articles`]) only the changed articles count, captions aside; of any other, all.
pub fn affected(pack: &Pack, changes: &[LawChange]) -> Vec<Affected> {
    let cited = citations(pack);
    let touched = changes.iter().flat_map(|change| {
        let of_law = cited.iter().filter(|(_, citation)| citation.law_id == change.law);
        of_law.filter_map(|(statement, citation)| touch(statement, citation, change))
    });
    touched.collect()
}

fn touch(statement: &Statement, citation: &Citation, change: &LawChange) -> Option<Affected> {
    let found = match &change.articles {
        None => None,
        Some(articles) => {
            let cited = article_number(&citation.article);
            let found = articles.iter().find(|changed| is_same(cited, &changed.article))?;
            Some(found.change)
                .filter(|change| *change != ArticleChange::Caption)?
                .into()
        }
    };
    Some(Affected {
        statement: statement.clone(),
        law: change.law.clone(),
        article: citation.article.clone(),
        changed_on: change.in_force,
        fixed: change.fixed,
        coming: change.status == RevisionStatus::UnEnforced,
        certain: change.articles.is_some(),
        change: found,
        revision: change.revision.clone(),
    })
}

/// `21(2)` is paragraph 2 of article `21`; changes are told by article.
fn article_number(article: &str) -> &str {
    article.split('(').next().unwrap_or(article).trim()
}

/// Whether a citation means an article. `suppl-of-2026-0-2` is of an act of 2026 whose number the pack does not know.
fn is_same(cited: &str, article: &str) -> bool {
    let of_act = |name: &'_ str| {
        let (year, rest) = name.strip_prefix("suppl-of-")?.split_once('-')?;
        let (act, article) = rest.split_once('-').unwrap_or((rest, ""));
        Some((year.to_owned(), act.to_owned(), article.to_owned()))
    };
    let unnumbered = || match (of_act(cited), of_act(article)) {
        (Some((year, act, number)), Some(found)) => act == "0" && (year, number) == (found.0, found.2),
        _ => false,
    };
    cited == article || unnumbered()
}

fn citations(pack: &Pack) -> Vec<(Statement, Citation)> {
    let mut cited = Vec::new();
    let mut add = |statement: Statement, law: &[Citation]| {
        for citation in law {
            let pair = (statement.clone(), citation.clone());
            if !cited.contains(&pair) {
                cited.push(pair);
            }
        }
    };
    for rule in pack.book.rules() {
        add(Statement::Rule(rule.id.clone()), &rule.law);
    }
    for guide in &pack.guides {
        add(Statement::Guide(guide.id.clone()), &guide.law);
    }
    for calculator in &pack.calculators {
        add(Statement::Calculator(calculator.id.clone()), &calculator.law);
    }
    for pathway in pack
        .book
        .pathways()
        .into_iter()
        .flat_map(|pathways| &pathways.all)
    {
        add(Statement::Pathway(pathway.id.clone()), &pathway.law);
        for requirement in &pathway.requirements {
            add(Statement::Pathway(pathway.id.clone()), &requirement.law);
        }
    }
    cited
}

#[cfg(test)]
mod tests {
    use super::super::{ArticleChanged, law_history};
    use super::*;
    use crate::packs::Japan;

    fn change(articles: Option<&[(&str, ArticleChange)]>) -> LawChange {
        let json = r#"{"law_info":{"law_id":"326CO0000000319"},"revisions":[{"law_revision_id":"326CO0000000319_20270401_506AC0000000059",
            "amendment_enforcement_date":"2027-04-01","current_revision_status":"UnEnforced"}]}"#;
        let mut change = law_history(json.as_bytes()).unwrap().revisions.remove(0);
        let named = |(name, change): &(&str, ArticleChange)| ArticleChanged {
            article: (*name).to_owned(),
            heading: String::new(),
            change: *change,
            before: vec![],
            after: vec![],
        };
        change.articles = articles.map(|list| list.iter().map(named).collect());
        change
    }

    #[test]
    fn a_changed_article_marks_the_rules_that_cite_it_and_no_others() {
        let pack = Japan::open().unwrap().pack;
        let changed = change(Some(&[
            ("19-9", ArticleChange::Changed),
            ("19-7", ArticleChange::Caption),
        ]));
        let found = affected(&pack, &[changed]);
        assert!(
            found.contains(&Affected {
                statement: Statement::Rule("status.address-change".to_owned()),
                law: "326CO0000000319".to_owned(),
                article: "19-9".to_owned(),
                changed_on: Some(Date::constant(2027, 4, 1)),
                fixed: true,
                coming: true,
                certain: true,
                change: Some(ArticleChange::Changed),
                revision: "326CO0000000319_20270401_506AC0000000059".to_owned(),
            }),
            "{found:?}"
        );
        assert!(found.iter().all(|f| f.article.starts_with("19-9")), "{found:?}");
    }

    #[test]
    fn an_act_without_its_number_is_any_of_its_year() {
        assert!(is_same("19-9", "19-9") && !is_same("19", "19-9"));
        assert!(is_same("suppl-of-2026-0-2", "suppl-of-2026-32-2"));
        assert!(!is_same("suppl-of-2026-0-2", "suppl-of-2026-32-1"));
        assert!(!is_same("suppl-of-2024-59-2", "suppl-of-2024-60-2"));
    }

    #[test]
    fn a_law_whose_texts_were_not_compared_marks_all_that_cite_it_as_possible() {
        let pack = Japan::open().unwrap().pack;
        let found = affected(&pack, &[change(None)]);
        assert!(found.len() > 20 && found.iter().all(|f| !f.certain && f.change.is_none()));
        assert!(
            found
                .iter()
                .any(|f| matches!(f.statement, Statement::Guide(_) | Statement::Pathway(_)))
        );
    }
}
