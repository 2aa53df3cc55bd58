//! The ledger of a language: for every message, who vouches for it, and which texts it was made from.
//! It stands as `ledger.json` beside the language's messages, one line per message.

use super::text::TranslationState;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The file name of a ledger.
pub const LEDGER: &str = "ledger.json";

/// Fingerprints of messages by id.
pub(super) type Prints = BTreeMap<String, String>;

/// Who vouches for a translation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "state")]
pub enum Stamp {
    /// Nobody: a machine drafted it.
    MachineDrafted,
    /// A person compared it with its source.
    Reviewed {
        /// Who.
        by: String,
        /// When.
        on: Date,
    },
}

/// One message's line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Line {
    #[serde(flatten)]
    pub stamp: Stamp,
    /// The fingerprint of the translation that was stamped.
    pub text: String,
    /// The fingerprints of the texts it was made from, by language.
    pub from: BTreeMap<String, String>,
}

/// The ledger of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Ledger(BTreeMap<String, Line>);

/// Which messages a stamp concerns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Which {
    /// New ones, and those whose translation changed since they were stamped. Never one that only its
    /// template outdated: the translation must change first.
    Changed,
    /// These, whatever their state.
    These(Vec<String>),
}

impl Ledger {
    /// Reads a ledger.
    pub fn parse(json: &str) -> Result<Self, String> {
        serde_json::from_str(json).map_err(|e| e.to_string())
    }

    /// Writes it with one line per message, so that differences can be read.
    pub fn to_json(&self) -> String {
        let line = |(id, line): (&String, &Line)| {
            let (id, line) = (serde_json::to_string(id), serde_json::to_string(line));
            format!("{}:{}", id.unwrap_or_default(), line.unwrap_or_default())
        };
        let lines: Vec<String> = self.0.iter().map(line).collect();
        format!("{{\n{}\n}}\n", lines.join(",\n"))
    }

    /// The state of a message with its present text and the present texts of its sources.
    pub(super) fn state(
        &self,
        id: &str,
        text: &str,
        sources: &BTreeMap<String, Prints>,
    ) -> Option<TranslationState> {
        let line = self.0.get(id)?;
        let unchanged = |(tag, print): (&String, &String)| {
            sources
                .get(tag)
                .is_none_or(|prints| prints.get(id).is_none_or(|now| now == print))
        };
        if !line.from.iter().all(unchanged) {
            return Some(TranslationState::Outdated);
        }
        // a review vouches for the words that were read, not for later ones
        if line.text != text {
            return None;
        }
        Some(match &line.stamp {
            Stamp::MachineDrafted => TranslationState::MachineDrafted,
            Stamp::Reviewed { by, on } => TranslationState::Reviewed {
                by: by.clone(),
                on: *on,
            },
        })
    }

    /// Stamps messages of `own`, made from `sources`, and forgets messages that no longer exist.
    /// Returns how many were stamped.
    pub(super) fn stamp(
        &mut self,
        stamp: &Stamp,
        which: &Which,
        own: &Prints,
        sources: &BTreeMap<String, Prints>,
    ) -> usize {
        self.0.retain(|id, _| own.contains_key(id));
        let mut count = 0;
        for (id, text) in own {
            let chosen = match which {
                Which::Changed => self.0.get(id).is_none_or(|line| line.text != *text),
                Which::These(ids) => ids.contains(id),
            };
            if chosen {
                let from = sources
                    .iter()
                    .filter_map(|(tag, prints)| Some((tag.clone(), prints.get(id)?.clone())))
                    .collect();
                let line = Line {
                    stamp: stamp.clone(),
                    text: text.clone(),
                    from,
                };
                self.0.insert(id.clone(), line);
                count += 1;
            }
        }
        count
    }
}

/// A short fingerprint (32 bits of FNV-1a, in hexadecimal) that changes when the text does. It guards against
/// forgetting, not against forging: packs are signed.
pub(super) fn fingerprint(text: &str) -> String {
    let mix = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325, mix);
    format!("{:08x}", (hash >> 32) ^ (hash & 0xffff_ffff))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prints(rows: &[(&str, &str)]) -> Prints {
        rows.iter()
            .map(|(id, text)| ((*id).to_owned(), fingerprint(text)))
            .collect()
    }

    fn english(text: &str) -> BTreeMap<String, Prints> {
        BTreeMap::from([("en".to_owned(), prints(&[("a", text)]))])
    }

    fn stamped(stamp: &Stamp) -> Ledger {
        let mut ledger = Ledger::default();
        let own = prints(&[("a", "Nhà")]);
        assert_eq!(ledger.stamp(stamp, &Which::Changed, &own, &english("House")), 1);
        ledger
    }

    #[test]
    fn a_changed_template_outdates_its_translations() {
        let ledger = stamped(&Stamp::MachineDrafted);
        let text = fingerprint("Nhà");
        assert_eq!(
            ledger.state("a", &text, &english("House")),
            Some(TranslationState::MachineDrafted)
        );
        assert_eq!(
            ledger.state("a", &text, &english("Home")),
            Some(TranslationState::Outdated)
        );
    }

    #[test]
    fn a_review_vouches_only_for_the_words_that_were_read() {
        let on = jiff::civil::date(2026, 11, 21);
        let ledger = stamped(&Stamp::Reviewed { by: "Lan".into(), on });
        assert_eq!(ledger.state("a", &fingerprint("Nhà ở"), &english("House")), None);
    }

    #[test]
    fn stamping_everything_does_not_hide_what_is_outdated() {
        let mut ledger = stamped(&Stamp::MachineDrafted);
        let own = prints(&[("a", "Nhà")]);
        assert_eq!(
            ledger.stamp(&Stamp::MachineDrafted, &Which::Changed, &own, &english("Home")),
            0
        );
        assert_eq!(
            ledger.state("a", &fingerprint("Nhà"), &english("Home")),
            Some(TranslationState::Outdated)
        );
        let these = Which::These(vec!["a".into()]);
        assert_eq!(
            ledger.stamp(&Stamp::MachineDrafted, &these, &own, &english("Home")),
            1
        );
    }

    #[test]
    fn a_ledger_survives_writing_and_forgets_what_is_gone() {
        let mut ledger = stamped(&Stamp::Reviewed {
            by: "Lan".into(),
            on: jiff::civil::date(2026, 1, 2),
        });
        assert_eq!(Ledger::parse(&ledger.to_json()), Ok(ledger.clone()));
        assert!(Ledger::parse("{]").is_err());
        ledger.stamp(
            &Stamp::MachineDrafted,
            &Which::Changed,
            &Prints::new(),
            &english("House"),
        );
        assert_eq!(ledger, Ledger::default());
    }
}
