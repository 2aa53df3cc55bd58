//! Show at the counter: Japanese for the clerk, the person's language below, nothing else of their life.

use super::item::{Pair, pair};
use super::scene::{Scene, message};
use crate::rules::Rule;
use crate::words::{Text, Words};
use serde::{Deserialize, Serialize};

/// A full-screen bilingual card.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CounterView {
    /// The sentence for the clerk.
    pub say_official: Text,
    /// The same sentence for the person.
    pub say: Text,
    /// The procedure's name.
    pub title: Pair,
    /// The form.
    pub form: Option<Pair>,
    /// What was brought.
    pub bring: Vec<Pair>,
    /// The heading over what was brought.
    pub brought: Pair,
    /// What stands beside the line for the clerk's pen.
    pub date_here: Pair,
}

/// The card of a rule; nothing where there is nothing to say at a counter.
pub fn counter(scene: &Scene<'_>, rule: &Rule) -> Option<CounterView> {
    let id = message(&rule.id, Some("say"));
    let title = message(&rule.id, None);
    Some(CounterView {
        say_official: scene.official(&id)?,
        say: scene.text(&id)?,
        title: Pair {
            id: title.clone(),
            text: scene.named(&title),
            official: scene.official(&title),
        },
        form: rule.form.as_ref().map(|form| pair(scene, "form", form)),
        bring: rule
            .bring
            .iter()
            .map(|paper| pair(scene, "paper", paper))
            .collect(),
        brought: said(scene, "brought", |words| words.say().counter_brought()),
        date_here: said(scene, "date-here", |words| words.say().counter_date_here()),
    })
}

/// One of the app's own messages in both languages.
fn said(scene: &Scene<'_>, id: &str, message: impl Fn(&Words) -> Text) -> Pair {
    let (text, official) = (message(scene.words), message(scene.official));
    Pair {
        id: id.to_owned(),
        official: (official.plain() != text.plain()).then_some(official),
        text,
    }
}
