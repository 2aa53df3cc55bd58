//! The search index: documents by their tokens, made when a pack or a language is first used and kept.

use super::Content;
use crate::search::{Document, EDITION, Entry, Index, Lookup, Part, Readings, Row};
use crate::store::StoreError;
use rusqlite::{Connection, OptionalExtension, Transaction};
use std::fmt::Write;
use std::ops::RangeInclusive;

/// So many documents one source may have: their numbers stand below each other's.
const ROOM: i64 = 1 << 24;
/// A token that stands in more documents than this tells too little; the first of them are enough.
const MOST_ROWS: i64 = 20_000;

/// What an index was made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Indexed<'a> {
    /// A pack or a feed.
    pub source: &'a str,
    /// The reader's language; empty for what reads the same in all of them.
    pub language: &'a str,
    /// What tells this edition of it from others.
    pub digest: &'a str,
    /// Many alike, such as towns and places: they come after what is said about the matter itself.
    pub aside: bool,
}

impl Indexed<'_> {
    /// The digest with the way in which text is cut: an index cut in another way is made anew.
    fn edition(&self) -> String {
        format!("{}-{EDITION}", self.digest)
    }
}

impl Content {
    /// Whether this edition is in the index.
    pub fn has_index(&self, wanted: Indexed<'_>) -> Result<bool, StoreError> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT digest FROM search_source WHERE source = ? AND language = ?")?;
        let found: Option<String> = statement
            .query_row((wanted.source, wanted.language), |row| row.get(0))
            .optional()?;
        Ok(found.is_some_and(|digest| digest == wanted.edition()))
    }

    /// Puts documents into the index, in place of what it had from the same source in the same language. Each comes with
    /// its kind and its id. All or nothing.
    pub fn index<'d>(
        &mut self,
        made_from: Indexed<'_>,
        documents: impl IntoIterator<Item = (&'static str, String, &'d Document)>,
        readings: &Readings,
    ) -> Result<(), StoreError> {
        let all = self.conn.transaction()?;
        remove(&all, made_from.source, made_from.language)?;
        let slot: i64 = all.query_row(
            "SELECT COALESCE(MAX(slot), 0) + 1 FROM search_source",
            (),
            |row| row.get(0),
        )?;
        all.execute(
            "INSERT INTO search_source (slot, source, language, digest, documents, aside) VALUES (?, ?, ?, ?, 0, ?)",
            (
                slot,
                made_from.source,
                made_from.language,
                made_from.edition(),
                made_from.aside,
            ),
        )?;
        let mut count = 0;
        for (kind, target, document) in documents {
            count += 1;
            if count < ROOM {
                write(
                    &all,
                    slot,
                    slot * ROOM + count,
                    kind,
                    &target,
                    &Entry::new(document, readings),
                )?;
            }
        }
        all.execute(
            "UPDATE search_source SET documents = ? WHERE slot = ?",
            (count, slot),
        )?;
        all.execute("INSERT INTO search_text (search_text) VALUES ('optimize')", ())?;
        Ok(all.commit()?)
    }

    /// Takes a source out of the index.
    pub fn forget_index(&mut self, source: &str, language: &str) -> Result<(), StoreError> {
        let all = self.conn.transaction()?;
        remove(&all, source, language)?;
        Ok(all.commit()?)
    }

    /// The index for a reader: what is in their language and what is in all.
    pub fn search_index(&self, language: &str) -> Result<SearchIndex<'_>, StoreError> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT slot, documents, aside FROM search_source WHERE language IN (?, '')")?;
        let rows = statement.query_map([language], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let slots: Vec<(i64, i64, bool)> = rows.collect::<Result<_, _>>()?;
        Ok(SearchIndex {
            conn: &self.conn,
            size: usize::try_from(slots.iter().map(|(_, documents, _)| documents).sum::<i64>())
                .unwrap_or_default(),
            slots: slots.into_iter().map(|(slot, _, aside)| (slot, aside)).collect(),
        })
    }
}

fn write(
    all: &Transaction<'_>,
    slot: i64,
    number: i64,
    kind: &str,
    target: &str,
    entry: &Entry,
) -> Result<(), StoreError> {
    let titles: Vec<String> = entry.titles.iter().map(|title| title.join(" ")).collect();
    all.prepare_cached("INSERT INTO search_document (number, kind, target, titles) VALUES (?, ?, ?, ?)")?
        .execute((number, kind, target, titles.join("\n")))?;
    all.prepare_cached(
        "INSERT INTO search_text (rowid, title, body, title_sound, body_sound) VALUES (?, ?, ?, ?, ?)",
    )?
    .execute((
        number,
        format!("{} {}", titles.join(" "), entry.joined.join(" ")),
        entry.bodies.join(" "),
        spaced(&entry.title_sounds),
        spaced(&entry.body_sounds),
    ))?;
    let mut word =
        all.prepare_cached("INSERT OR IGNORE INTO search_word (letters, word, slot) VALUES (?, ?, ?)")?;
    for one in entry.vocabulary() {
        word.execute((i64::try_from(one.chars().count()).unwrap_or(i64::MAX), one, slot))?;
    }
    Ok(())
}

fn spaced<'a>(tokens: impl IntoIterator<Item = &'a String>) -> String {
    let tokens: Vec<&str> = tokens.into_iter().map(String::as_str).collect();
    tokens.join(" ")
}

fn remove(all: &Transaction<'_>, source: &str, language: &str) -> Result<(), StoreError> {
    let slot: Option<i64> = all
        .query_row(
            "SELECT slot FROM search_source WHERE source = ? AND language = ?",
            (source, language),
            |row| row.get(0),
        )
        .optional()?;
    let Some(slot) = slot else {
        return Ok(());
    };
    let range = (slot * ROOM, (slot + 1) * ROOM - 1);
    all.execute("DELETE FROM search_text WHERE rowid BETWEEN ? AND ?", range)?;
    all.execute("DELETE FROM search_document WHERE number BETWEEN ? AND ?", range)?;
    all.execute("DELETE FROM search_word WHERE slot = ?", [slot])?;
    all.execute("DELETE FROM search_source WHERE slot = ?", [slot])?;
    Ok(())
}

/// The index as one reader asks it.
pub struct SearchIndex<'a> {
    conn: &'a Connection,
    /// The slots that are the reader's, and whether each is aside.
    slots: Vec<(i64, bool)>,
    size: usize,
}

impl SearchIndex<'_> {
    /// The kind and the id of a document.
    pub fn target(&self, row: Row) -> Result<Option<(String, String)>, StoreError> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT kind, target FROM search_document WHERE number = ?")?;
        Ok(statement
            .query_row([row], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?)
    }

    fn mine(&self, row: Row) -> bool {
        self.has(row / ROOM)
    }

    fn has(&self, slot: i64) -> bool {
        self.slots.iter().any(|(mine, _)| *mine == slot)
    }
}

impl Index for SearchIndex<'_> {
    type Problem = StoreError;

    fn size(&self) -> Result<usize, StoreError> {
        Ok(self.size)
    }

    fn rows(&self, lookup: &Lookup<'_>) -> Result<Vec<Row>, StoreError> {
        if lookup.tokens.is_empty() {
            return Ok(Vec::new());
        }
        let mut statement = self
            .conn
            .prepare_cached("SELECT rowid FROM search_text WHERE search_text MATCH ? LIMIT ?")?;
        let mut rows = statement.query((asked(lookup), MOST_ROWS))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let row: Row = row.get(0)?;
            if self.mine(row) {
                found.push(row);
            }
        }
        Ok(found)
    }

    fn words(&self, lengths: RangeInclusive<usize>) -> Result<Vec<String>, StoreError> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT word, slot FROM search_word WHERE letters BETWEEN ? AND ?")?;
        let bound = |letters: usize| i64::try_from(letters).unwrap_or(i64::MAX);
        let mut rows = statement.query((bound(*lengths.start()), bound(*lengths.end())))?;
        let mut words: Vec<String> = Vec::new();
        while let Some(row) = rows.next()? {
            let word = row.get_ref(0)?.as_str().unwrap_or_default();
            if self.has(row.get(1)?) && words.last().is_none_or(|last| last != word) {
                words.push(word.to_owned());
            }
        }
        Ok(words)
    }

    fn is_aside(&self, row: Row) -> bool {
        self.slots.contains(&(row / ROOM, true))
    }

    fn titles(&self, row: Row) -> Result<Vec<String>, StoreError> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT titles FROM search_document WHERE number = ?")?;
        let titles: Option<String> = statement.query_row([row], |row| row.get(0)).optional()?;
        Ok(titles
            .iter()
            .flat_map(|titles| titles.lines())
            .map(str::to_owned)
            .collect())
    }
}

/// A lookup in FTS5's own language. Tokens hold letters and digits only, so that no quotation mark can end the string.
fn asked(lookup: &Lookup<'_>) -> String {
    let part = match lookup.part {
        Part::Title => "title",
        Part::Body => "body",
        Part::TitleSound => "title_sound",
        Part::BodySound => "body_sound",
    };
    let mut asked = format!("{part} : \"");
    for token in lookup.tokens {
        // Writing to a string cannot fail.
        let _ = write!(asked, "{} ", token.replace('"', ""));
    }
    asked.push('"');
    if lookup.prefix {
        asked.push('*');
    }
    asked
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::{Query, find};

    fn document(title: &str, body: &str) -> Document {
        Document {
            titles: vec![title.to_owned()],
            bodies: vec![body.to_owned()],
        }
    }

    fn content(documents: &[Document], language: &str, digest: &str) -> Content {
        let mut content = Content::in_memory().unwrap();
        put(&mut content, documents, language, digest);
        content
    }

    fn put(content: &mut Content, documents: &[Document], language: &str, digest: &str) {
        let readings = Readings::from_csv("住民票,じゅうみんひょう\n");
        let made_from = Indexed {
            source: "jp",
            language,
            digest,
            aside: false,
        };
        let numbered = documents.iter().enumerate();
        let documents = numbered.map(|(at, document)| ("rule", at.to_string(), document));
        content.index(made_from, documents, &readings).unwrap();
    }

    fn ids(content: &Content, language: &str, typed: &str) -> Vec<String> {
        let index = content.search_index(language).unwrap();
        let found = find(&index, &Query::new(typed), 10).unwrap();
        found
            .into_iter()
            .map(|one| index.target(one.row).unwrap().unwrap().1)
            .collect()
    }

    #[test]
    fn a_title_comes_before_what_is_said() {
        let documents = [
            document("Move out", "take your residence card"),
            document("Residence card", "carry it"),
        ];
        let content = content(&documents, "en", "1");
        assert_eq!(ids(&content, "en", "residence card"), ["1", "0"]);
        assert_eq!(ids(&content, "en", "resid"), ["1", "0"]);
        assert_eq!(ids(&content, "en", "residense"), ["1", "0"]);
    }

    #[test]
    fn japanese_is_found_by_two_letters_by_one_and_by_its_sound() {
        let documents = [document("住民票の写し", ""), document("Thẻ cư trú", "在留カード")];
        let content = content(&documents, "vi", "1");
        for typed in [
            "住民",
            "民票",
            "票",
            "juminhyo",
            "じゅうみんひょう",
            "jumin hyo",
            "zyuuminhyo",
        ] {
            assert_eq!(ids(&content, "vi", typed), ["0"], "{typed}");
        }
        assert_eq!(ids(&content, "vi", "the cu tru"), ["1"]);
        assert!(ids(&content, "vi", "\" OR *").is_empty());
    }

    #[test]
    fn each_language_has_its_own_and_all_have_what_reads_the_same() {
        let mut content = content(&[document("Tax", "")], "en", "1");
        put(&mut content, &[document("Thuế", "")], "vi", "1");
        put(&mut content, &[document("Nanao", "")], "", "1");
        assert_eq!(ids(&content, "en", "tax"), ["0"]);
        assert!(ids(&content, "vi", "tax").is_empty());
        assert_eq!(ids(&content, "vi", "nanao"), ["0"]);
    }

    #[test]
    fn a_new_edition_takes_the_place_of_the_old_one() {
        let mut content = content(&[document("Tax", ""), document("Taxes", "")], "en", "1");
        let edition = |digest| Indexed {
            source: "jp",
            language: "en",
            digest,
            aside: false,
        };
        assert!(content.has_index(edition("1")).unwrap());
        assert!(!content.has_index(edition("2")).unwrap());
        put(&mut content, &[document("Pension", "")], "en", "2");
        assert!(content.has_index(edition("2")).unwrap());
        assert!(ids(&content, "en", "tax").is_empty());
        assert_eq!(ids(&content, "en", "pension"), ["0"]);
        content.forget_index("jp", "en").unwrap();
        assert!(ids(&content, "en", "pension").is_empty());
    }
}
