//! Takes the official Japanese text of the cited provisions out of a mirror of the e-Gov law database.
//!
//! Only what is cited is shipped: `citations.csv` lists it, one JSON file per law holds it.
//! The columns of the list are those of [`Citation`]. Source: e-Gov法令検索, terms compatible with CC BY 4.0; see the pack's SOURCES.md.

pub mod article;
pub mod numerals;
pub mod reader;
pub mod text;

use article::ArticleId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use text::{LawText, Place, Provision};

/// One line of `citations.csv`: a provision that a rule may cite.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The id of the law at e-Gov.
    pub law_id: String,
    /// The law's name in English. Not official.
    pub title_en: String,
    /// The provision.
    pub article: ArticleId,
    /// A phrase of the supplementary provisions that are meant, for `suppl-of-…`.
    pub anchor: Option<String>,
    /// The day from which another wording holds that the mirror does not have: past or coming.
    pub changed_on: Option<jiff::civil::Date>,
}

/// What an extraction wrote, and what it could not find.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Files written, with the number of provisions in each.
    pub written: BTreeMap<PathBuf, usize>,
    /// Citations without a text, and why.
    pub missing: Vec<(Citation, Missing)>,
}

/// Why a cited provision has no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// The mirror does not hold the law.
    Law,
    /// The law has no such provision.
    Provision,
    /// The provision is deleted (削除).
    Deleted,
}

/// An extraction that could not be carried out.
#[derive(Debug, thiserror::Error)]
pub enum LawsError {
    /// A file could not be read or written.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A line of the citations is wrong.
    #[error("citations: {0}")]
    Citations(#[from] csv::Error),
    /// A citation names no provision.
    #[error("{law_id}: {source}")]
    Article {
        /// The law whose provision was to be named.
        law_id: String,
        /// What was written instead.
        source: article::NotAnArticle,
    },
    /// A law's text could not be written as JSON.
    #[error("{0}")]
    Json(#[from] serde_json::Error),
}

#[derive(Deserialize)]
struct Row {
    law_id: String,
    title_en: String,
    article: String,
    anchor: Option<String>,
    changed_on: Option<jiff::civil::Date>,
}

#[derive(Serialize)]
struct LawFile<'a> {
    law_id: &'a str,
    title_ja: &'a str,
    title_en: &'a str,
    law_num: &'a str,
    enforced_at: &'a str,
    source: &'a str,
    articles: Vec<ArticleFile<'a>>,
}

#[derive(Serialize)]
struct ArticleFile<'a> {
    article: String,
    heading: String,
    caption: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    changed_on: Option<jiff::civil::Date>,
    text: &'a [String],
}

/// Reads `citations.csv`.
pub fn citations(csv: impl io::Read) -> Result<Vec<Citation>, LawsError> {
    csv::Reader::from_reader(csv)
        .into_deserialize()
        .map(|row| citation(row?))
        .collect()
}

fn citation(row: Row) -> Result<Citation, LawsError> {
    let article = row.article.parse().map_err(|source| LawsError::Article {
        law_id: row.law_id.clone(),
        source,
    })?;
    Ok(Citation {
        law_id: row.law_id,
        title_en: row.title_en,
        article,
        anchor: row.anchor,
        changed_on: row.changed_on,
    })
}

/// Writes one `<law id>.json` into `out` for every law of the citations that `law_text_dir` holds as
/// `<law id>.md`. A compressed text (`.md.xz`) counts as absent: unpack it first.
pub fn extract(law_text_dir: &Path, citations: &[Citation], out: &Path) -> Result<Report, LawsError> {
    let mut by_law: BTreeMap<&str, Vec<&Citation>> = BTreeMap::new();
    for citation in citations {
        by_law.entry(&citation.law_id).or_default().push(citation);
    }
    let mut report = Report::default();
    for (law_id, mut cited) in by_law {
        cited.sort_by(|a, b| a.article.cmp(&b.article));
        let Some(law) = read_law(&law_text_dir.join(format!("{law_id}.md")))? else {
            report
                .missing
                .extend(cited.into_iter().map(|c| (c.clone(), Missing::Law)));
            continue;
        };
        let found = find_all(&law, cited, &mut report);
        if !found.is_empty() {
            let path = out.join(format!("{law_id}.json"));
            write_law(&path, law_id, &law, &found)?;
            report.written.insert(path, found.len());
        }
    }
    Ok(report)
}

fn read_law(path: &Path) -> Result<Option<LawText>, LawsError> {
    match fs::read_to_string(path) {
        Ok(markdown) => Ok(Some(reader::read(&markdown))),
        Err(source) if source.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(LawsError::File {
            path: path.to_owned(),
            source,
        }),
    }
}

fn find_all<'a>(
    law: &'a LawText,
    cited: Vec<&'a Citation>,
    report: &mut Report,
) -> Vec<(&'a Citation, &'a Provision)> {
    let mut found = Vec::new();
    for citation in cited {
        match law.find(&citation.article, citation.anchor.as_deref()) {
            None => report.missing.push((citation.clone(), Missing::Provision)),
            Some(p) if p.lines == ["削除"] => report.missing.push((citation.clone(), Missing::Deleted)),
            Some(provision) => found.push((citation, provision)),
        }
    }
    found
}

fn write_law(
    path: &Path,
    law_id: &str,
    law: &LawText,
    found: &[(&Citation, &Provision)],
) -> Result<(), LawsError> {
    let about = |key: &str| law.about.get(key).map_or("", String::as_str);
    let file = LawFile {
        law_id,
        title_ja: about("title"),
        title_en: found.first().map_or("", |(citation, _)| &citation.title_en),
        law_num: about("law_num"),
        enforced_at: about("enforced_at"),
        source: about("source"),
        articles: found
            .iter()
            .map(|(citation, provision)| article_file(citation, provision))
            .collect(),
    };
    let json = serde_json::to_string_pretty(&file)? + "\n";
    fs::write(path, json).map_err(|source| LawsError::File {
        path: path.to_owned(),
        source,
    })
}

fn article_file<'a>(citation: &Citation, provision: &'a Provision) -> ArticleFile<'a> {
    let place = if matches!(provision.place, Place::Suppl(_)) {
        "附則"
    } else {
        ""
    };
    ArticleFile {
        article: citation.article.to_string(),
        heading: format!("{place}{}", provision.heading),
        caption: &provision.caption,
        changed_on: citation.changed_on,
        text: &provision.lines,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLE: &str = include_str!("laws/sample.md");

    fn run(citations_csv: &str) -> (Report, Option<serde_json::Value>) {
        let (laws, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        fs::write(laws.path().join("322AC0000000224.md"), SAMPLE).unwrap();
        let citations = citations(citations_csv.as_bytes()).unwrap();
        let report = extract(laws.path(), &citations, out.path()).unwrap();
        let written = fs::read(out.path().join("322AC0000000224.json")).ok();
        (
            report,
            written.map(|bytes| serde_json::from_slice(&bytes).unwrap()),
        )
    }

    #[test]
    fn the_cited_provisions_are_written_in_the_order_of_the_law() {
        let csv = "law_id,title_en,article,anchor,changed_on\n\
            322AC0000000224,Sample Act,suppl-9-3-2,,\n\
            322AC0000000224,Sample Act,43,,\n\
            322AC0000000224,Sample Act,19-7,,2027-04-01\n";
        let (report, law) = run(csv);
        let law = law.unwrap();
        assert_eq!(report.missing, []);
        assert_eq!(law["title_ja"], "見本法");
        assert_eq!(law["title_en"], "Sample Act");
        let headings: Vec<_> = law["articles"]
            .as_array()
            .unwrap()
            .iter()
            .map(|a| &a["heading"])
            .collect();
        assert_eq!(headings, ["第十九条の七", "第四十三条", "附則第九条の三の二"]);
        assert_eq!(law["articles"][0]["changed_on"], "2027-04-01");
        assert_eq!(law["articles"][1].get("changed_on"), None);
        assert_eq!(law["articles"][1]["text"][1], "②　同じ。");
    }

    #[test]
    fn what_has_no_text_is_reported_with_its_reason() {
        let csv = "law_id,title_en,article,anchor,changed_on\n\
            322AC0000000224,Sample Act,10,,\n\
            322AC0000000224,Sample Act,44,,\n\
            999AC0000000001,No Act,1,,\n";
        let (report, law) = run(csv);
        let reasons: Vec<_> = report
            .missing
            .iter()
            .map(|(c, why)| (c.article.to_string(), *why))
            .collect();
        let expected = [
            ("10", Missing::Deleted),
            ("44", Missing::Provision),
            ("1", Missing::Law),
        ];
        assert_eq!(reasons, expected.map(|(name, why)| (name.to_owned(), why)));
        assert_eq!(law, None);
    }

    #[test]
    fn a_citation_that_names_no_provision_is_an_error() {
        let csv = "law_id,title_en,article,anchor,changed_on\n322AC0000000224,Sample Act,19(1),,\n";
        assert!(matches!(
            citations(csv.as_bytes()),
            Err(LawsError::Article { .. })
        ));
    }

    /// Renews the shipped texts: `UPDATE_LAWS=<folder of the mirror> cargo test update_the_shipped_laws`.
    #[test]
    fn update_the_shipped_laws() {
        let Ok(mirror) = std::env::var("UPDATE_LAWS") else {
            return;
        };
        let laws = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/packs/jp/laws");
        let citations = citations(fs::File::open(laws.join("citations.csv")).unwrap()).unwrap();
        let report = extract(Path::new(&mirror), &citations, &laws).unwrap();
        for (citation, why) in &report.missing {
            eprintln!("{why:?}\t{}\t{}", citation.law_id, citation.article);
        }
        for (path, count) in &report.written {
            eprintln!("{count}\t{}", path.display());
        }
    }
}
