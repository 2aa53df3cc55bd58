//! One source in one language, ready to speak, with that language's own plural rules.

use super::args::Args;
use super::formats::Formats;
use super::language::Language;
use super::ledger::Prints;
use super::read::Reading;
use super::text::{Text, TranslationState};
use super::values;
use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::language::Tag;

/// A bundle with the states of its messages.
pub(super) struct Voice {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    states: BTreeMap<String, Option<TranslationState>>,
    formats: Arc<Formats>,
}

/// What a voice has to say.
pub(super) struct Said {
    pub text: Text,
    /// Whether every value was found; if not, another language may do better.
    pub whole: bool,
}

impl Voice {
    pub fn new(reading: Reading, prints: &BTreeMap<Tag, Prints>, formats: Arc<Formats>) -> Self {
        let states = reading.states(prints);
        let mut bundle = FluentBundle::new_concurrent(vec![reading.language.tag.identifier()]);
        bundle.set_formatter(Some(values::write_number));
        // neither name can be taken already: nothing was added before
        let _ = bundle.add_builtins();
        let _ = bundle.add_function("DATETIME", values::datetime);
        for entry in reading.entries {
            // ids are unique by now, and only a repeated id is an error here
            let _ = bundle.add_resource(entry.resource);
        }
        Self {
            language: reading.language,
            bundle,
            states,
            formats,
        }
    }

    /// Says a message, or one of its attributes.
    pub fn say(&self, id: &str, attribute: Option<&str>, args: &Args) -> Option<Said> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let values = values::values(args, &self.formats);
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&values), &mut errors)
            .into_owned();
        let state = self
            .states
            .get(id)
            .cloned()
            .flatten()
            .unwrap_or(TranslationState::MachineDrafted);
        let (lang, dir) = (self.language.tag.clone(), self.language.direction);
        Some(Said {
            text: Text {
                text,
                lang,
                dir,
                state,
                fallen_back: false,
            },
            whole: errors.is_empty(),
        })
    }
}
