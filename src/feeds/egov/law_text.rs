//! A law's text as e-Gov gives it (法令標準XML), article by article.

use super::names::{Part, amending_part, names, table_number};
use crate::feeds::text::{TextError, decode};
use crate::feeds::xml::{Piece, Pieces, Start, XmlError};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The longest law's XML has some 15 MB.
const CAP: usize = 64 << 20;

/// A law's text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LawText {
    /// The e-Gov law id and the revision, where the text stands in an answer of the API.
    pub law: Option<String>,
    /// See `law`.
    pub revision: Option<String>,
    /// 平成五年法律第八十八号
    pub number: String,
    /// 行政手続法
    pub title: String,
    /// Its provisions by the pack's names for them, such as `19-9`.
    pub articles: BTreeMap<String, LawArticle>,
}

/// An article, a table, or the text of a part without articles.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LawArticle {
    /// 第十九条の九
    pub heading: String,
    /// （住居地の変更届出）
    pub caption: String,
    /// One line per paragraph, item or row.
    pub lines: Vec<String>,
}

/// Why a text is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LawTextError {
    /// No text.
    #[error(transparent)]
    Text(#[from] TextError),
    /// No XML, or an attack.
    #[error(transparent)]
    Xml(#[from] XmlError),
    /// Some other XML.
    #[error("it is `{0}`, not a law in e-Gov's standard XML")]
    NotALaw(String),
    /// A law without a provision: the answer was cut to a part.
    #[error("the law holds no article")]
    NoArticle,
}

/// Reads a law in the standard XML, bare (`<Law>`) or within an answer of `/law_data`.
pub fn law_text(bytes: &[u8]) -> Result<LawText, LawTextError> {
    let text = decode(bytes, CAP, None)?.text;
    let mut reader = LawReader {
        pieces: Pieces::new(&text),
        law: LawText::default(),
        part: Part::Main,
        own: Vec::new(),
    };
    let mut root = None;
    while let Some(piece) = reader.pieces.next()? {
        if let Piece::Start(start) = piece {
            root.get_or_insert_with(|| start.local().to_owned());
            reader.element(&start)?;
        }
    }
    let LawReader { mut law, own, .. } = reader;
    if law.title.is_empty() && law.number.is_empty() {
        return Err(LawTextError::NotALaw(root.unwrap_or_default()));
    }
    go_on_counting(&mut law, &own);
    if law.articles.is_empty() {
        Err(LawTextError::NoArticle)
    } else {
        Ok(law)
    }
}

struct LawReader<'a> {
    pieces: Pieces<'a>,
    law: LawText,
    part: Part,
    /// The numbers of the law's own supplementary articles.
    own: Vec<String>,
}

impl LawReader<'_> {
    fn element(&mut self, start: &Start) -> Result<(), XmlError> {
        match start.local() {
            "LawNum" => self.law.number = self.words()?,
            "LawTitle" => self.law.title = self.words()?,
            "law_id" => self.law.law = Some(self.words()?),
            "law_revision_id" => self.law.revision = Some(self.words()?),
            "TOC" => drop(self.words()?),
            "MainProvision" => self.part = Part::Main,
            "SupplProvision" => self.part = start.attribute("AmendLawNum").map_or(Part::Suppl, amending_part),
            "Article" => {
                let num = start.attribute("Num").unwrap_or_default().to_owned();
                if self.part == Part::Suppl {
                    self.own.push(num.clone());
                }
                let article = self.provision("Article")?;
                self.keep(&self.part.clone(), &num, article);
            }
            // A part without articles: 附則２　この法律は…
            "Paragraph" => {
                let article = self.provision("Paragraph")?;
                self.keep(&self.part.clone(), "", article);
            }
            "AppdxTable" | "SupplProvisionAppdxTable" => {
                let table = self.provision(start.local())?;
                let own = start.local() == "AppdxTable";
                let number = table_number(&table.heading);
                if own {
                    self.keep(&Part::Table, &number, table);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn words(&mut self) -> Result<String, XmlError> {
        Ok(even(&self.pieces.text(is_reading)?))
    }

    fn keep(&mut self, part: &Part, num: &str, article: LawArticle) {
        for name in names(part, num) {
            let known = self.law.articles.entry(name).or_default();
            if known.heading.is_empty() {
                known.heading.clone_from(&article.heading);
                known.caption.clone_from(&article.caption);
            }
            known.lines.extend(article.lines.iter().cloned());
        }
    }

    /// All that stands in the element that has just begun: a line begins where a paragraph, an item or a row does.
    fn provision(&mut self, _name: &str) -> Result<LawArticle, XmlError> {
        let (mut article, mut line) = (LawArticle::default(), String::new());
        let depth = self.pieces.depth();
        while let Some(piece) = self.pieces.next()? {
            match piece {
                Piece::Start(start) => match start.local() {
                    "ArticleCaption" => article.caption = self.words()?,
                    "ArticleTitle" | "AppdxTableTitle" => article.heading = self.words()?,
                    "Rt" => drop(self.words()?),
                    name if begins_a_line(name) => end_line(&mut article, &mut line),
                    "Column" | "TableColumn" if !line.is_empty() => line.push('\u{3000}'),
                    name if name.ends_with("Sentence") && !line.is_empty() && name != "Sentence" => {
                        line.push('\u{3000}')
                    }
                    _ => {}
                },
                Piece::Text(text) => line.push_str(&even(&text)),
                Piece::End if self.pieces.depth() < depth => break,
                Piece::End => {}
            }
        }
        end_line(&mut article, &mut line);
        Ok(article)
    }
}

fn begins_a_line(name: &str) -> bool {
    matches!(
        name,
        "Paragraph" | "Item" | "TableRow" | "TableHeaderRow" | "List" | "Remarks"
    ) || name
        .strip_prefix("Subitem")
        .is_some_and(|n| n.bytes().all(|b| b.is_ascii_digit()))
}

fn end_line(article: &mut LawArticle, line: &mut String) {
    let done = line.trim_matches(|c: char| c == '\u{3000}' || c.is_whitespace());
    if !done.is_empty() {
        article.lines.push(done.to_owned());
    }
    line.clear();
}

/// Readings above characters are no text of the law.
fn is_reading(start: &Start) -> bool {
    start.local() == "Rt"
}

/// Without the line ends and indents that the file has and the law has not.
fn even(text: &str) -> String {
    let spaced = text.contains(['\n', '\t']);
    if !spaced {
        return text.to_owned();
    }
    text.lines().map(|line| line.trim_matches([' ', '\t'])).collect()
}

/// The supplementary provisions of some laws go on counting where the articles end (労働基準法第百三十七条): those are cited
/// without 附則, and named so.
fn go_on_counting(law: &mut LawText, own: &[String]) {
    let first = |name: &String| {
        name.split(['-', '_', ':'])
            .next()
            .and_then(|n| n.parse::<u32>().ok())
    };
    let last = law.articles.keys().filter_map(first).max();
    let continues = last > Some(0) && own.iter().filter_map(first).min() > last;
    for num in own.iter().filter(|_| continues) {
        for (suppl, main) in names(&Part::Suppl, num).into_iter().zip(names(&Part::Main, num)) {
            if let Some(article) = law.articles.remove(&suppl) {
                law.articles.insert(main, article);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn law(parts: &str) -> LawText {
        let xml = format!(
            "<Law><LawNum>令和八年法律第一号</LawNum><LawBody><LawTitle>見本法</LawTitle>{parts}</LawBody></Law>"
        );
        law_text(xml.as_bytes()).unwrap()
    }

    fn article(num: &str, text: &str) -> String {
        format!(
            "<Article Num=\"{num}\"><ArticleTitle>第条</ArticleTitle><Paragraph Num=\"1\"><ParagraphNum/><ParagraphSentence><Sentence>{text}</Sentence></ParagraphSentence></Paragraph></Article>"
        )
    }

    #[test]
    fn every_part_of_a_law_is_named_as_in_the_packs() {
        let parts = format!(
            "<MainProvision>{}{}</MainProvision><SupplProvision>{}</SupplProvision>\
             <SupplProvision AmendLawNum=\"令和六年六月二一日法律第五九号\">{}</SupplProvision>\
             <AppdxTable><AppdxTableTitle>別表第三の二</AppdxTableTitle><TableStruct><Table><TableRow><TableColumn><Sentence>甲</Sentence></TableColumn><TableColumn><Sentence>乙</Sentence></TableColumn></TableRow></Table></TableStruct></AppdxTable>",
            article("1", "目的"),
            article("36_3", "求め"),
            article("1", "施行"),
            article("2", "経過")
        );
        let law = law(&parts);
        let names: Vec<_> = law.articles.keys().map(String::as_str).collect();
        assert_eq!(names, ["1", "36-3", "suppl-1", "suppl-of-2024-59-2", "table-3-2"]);
        assert_eq!(law.articles["table-3-2"].lines, ["甲　乙"]);
    }

    #[test]
    fn articles_numbered_on_in_the_supplementary_provisions_need_no_part() {
        let parts = format!(
            "<MainProvision>{}</MainProvision><SupplProvision>{}</SupplProvision>",
            article("120", "罰"),
            article("137", "当分の間")
        );
        assert_eq!(law(&parts).articles["137"].lines, ["当分の間"]);
    }

    #[test]
    fn a_law_without_articles_has_one_sole_text() {
        let parts = "<MainProvision><Paragraph Num=\"1\"><ParagraphSentence><Sentence>国旗は、<Ruby>日章<Rt>にっしょう</Rt></Ruby>旗とする。</Sentence></ParagraphSentence></Paragraph></MainProvision>";
        assert_eq!(law(parts).articles["sole"].lines, ["国旗は、日章旗とする。"]);
    }

    #[test]
    fn other_xml_is_refused() {
        assert_eq!(
            law_text(b"<rss><channel/></rss>"),
            Err(LawTextError::NotALaw("rss".to_owned()))
        );
        assert!(matches!(
            law_text(b"<Law><LawNum>x</LawNum>"),
            Err(LawTextError::Xml(XmlError::CutOff(_)))
        ));
    }
}
