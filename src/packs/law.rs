//! The official text of the cited articles.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A law file of a pack, as the extraction wrote it.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct LawFile {
    law_id: String,
    title_ja: String,
    title_en: String,
    enforced_at: String,
    source: String,
    articles: Vec<ArticleFile>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct ArticleFile {
    article: String,
    heading: String,
    #[serde(default)]
    caption: Option<String>,
    text: Vec<String>,
}

/// One article with what a reader needs to find it again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Article {
    /// The e-Gov law id.
    pub law_id: String,
    /// The law's name in Japanese.
    pub title_ja: String,
    /// The law's name in English (not official).
    pub title_en: String,
    /// The article's number as it stands in the law: 第十九条の九.
    pub heading: String,
    /// Its caption, where it has one: 住居地の変更届出.
    pub caption: Option<String>,
    /// Its paragraphs.
    pub text: Vec<String>,
    /// Where the text comes from.
    pub source: String,
    /// The last amendment in force in this text.
    pub enforced_at: String,
}

/// All cited articles of a pack.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct LawTexts {
    laws: BTreeMap<String, LawFile>,
}

impl LawTexts {
    /// Reads law files, keeping only the cited articles.
    pub fn gather<'a>(
        files: impl Iterator<Item = &'a str>,
        cited: &BTreeSet<(String, String)>,
    ) -> Result<LawTexts, serde_json::Error> {
        let mut laws = BTreeMap::new();
        for text in files {
            let mut law: LawFile = serde_json::from_str(text)?;
            let law_id = law.law_id.clone();
            law.articles
                .retain(|article| cited.contains(&(law_id.clone(), article.article.clone())));
            if !law.articles.is_empty() {
                laws.insert(law_id, law);
            }
        }
        Ok(LawTexts { laws })
    }

    /// An article by its law and number; a paragraph in brackets (`21(2)`) is understood as its article.
    pub fn article(&self, law_id: &str, article: &str) -> Option<Article> {
        let law = self.laws.get(law_id)?;
        let number = article_number(article);
        let found = law
            .articles
            .iter()
            .find(|candidate| candidate.article == number)?;
        Some(Article {
            law_id: law.law_id.clone(),
            title_ja: law.title_ja.clone(),
            title_en: law.title_en.clone(),
            heading: found.heading.clone(),
            caption: found.caption.clone(),
            text: found.text.clone(),
            source: law.source.clone(),
            enforced_at: law.enforced_at.clone(),
        })
    }
}

/// `21(2)` is paragraph 2 of article `21`.
pub(super) fn article_number(article: &str) -> &str {
    article.split('(').next().unwrap_or(article).trim()
}
