//! One source in the languages of one reader, tried one after another for each message.

use super::args::Args;
use super::formats::Formats;
use super::language::{Language, Tag};
use super::problem::Problem;
use super::read::Readings;
use super::source::Source;
use super::text::Text;
use super::voice::Voice;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The voices of one source, the reader's own language first.
pub(super) struct Shelf(Vec<Voice>);

impl Shelf {
    pub fn open(
        source: &Source,
        chain: &[&Language],
        formats: &BTreeMap<Tag, Arc<Formats>>,
        problems: &mut Vec<Problem>,
    ) -> Self {
        let mut readings = Readings::of(source, chain);
        problems.append(&mut readings.problems);
        let prints = readings.prints();
        let voice = |reading: super::read::Reading| {
            let formats = formats.get(&reading.language.tag)?;
            Some(Voice::new(reading, &prints, Arc::clone(formats)))
        };
        Self(readings.readings.into_iter().filter_map(voice).collect())
    }

    /// The message from the first language that has it and can fill it; else the best that any made of it.
    pub fn say(&self, reader: &Tag, id: &str, attribute: Option<&str>, args: &Args) -> Option<Text> {
        let mut best = None;
        for said in self.0.iter().filter_map(|voice| voice.say(id, attribute, args)) {
            let text = Text {
                fallen_back: said.text.lang != *reader,
                ..said.text
            };
            if said.whole {
                return Some(text);
            }
            best.get_or_insert(text);
        }
        best
    }
}
