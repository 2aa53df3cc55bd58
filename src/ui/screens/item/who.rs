//! Why this concerns the person, and who says so.

use crate::rules;
use crate::ui::parts::group::Section;
use crate::ui::parts::phrase::{Phrase, Say};
use crate::ui::parts::record_rows::{RecordRow, RecordRows};
use crate::ui::phrases::phrase;
use crate::ui::route::Route;
use crate::ui::session::Spoken;
use crate::views::FactLine;
use crate::words::Text;
use dioxus::prelude::*;

/// The facts that made it apply, each with the way to change it.
#[component]
pub fn Why(facts: Vec<FactLine>, spoken: Spoken) -> Element {
    if facts.is_empty() {
        return rsx! {};
    }
    let row = |(at, fact): (usize, &FactLine)| RecordRow {
        id: at.to_string(),
        name: phrase(&fact.label),
        value: phrase(&fact.value),
        known: true,
        to: Some(record_route(fact)),
    };
    let say = spoken.0.say();
    rsx! {
        Section { title: phrase(&say.part_why()),
            RecordRows {
                rows: facts.iter().enumerate().map(row).collect::<Vec<_>>(),
                change: phrase(&say.item_change()),
            }
        }
    }
}

fn record_route(fact: &FactLine) -> String {
    Route::RecordScreen {
        entity: fact.at.entity.clone(),
        record: fact.at.record.map_or(0, |record| record.0),
    }
    .to_string()
}

/// Who publishes this, how far it was held against the law, and that it is no legal advice.
#[component]
pub fn Publisher(name: String, confidence: rules::Confidence, note: Text, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    rsx! {
        Section { title: phrase(&say.part_publisher()),
            p { Say { phrase: phrase(&say.item_publisher(&name)) } }
            if confidence == rules::Confidence::Verified {
                p { Say { phrase: phrase(&note) } }
            }
            p { class: "quiet small", Say { phrase: Phrase { ..phrase(&say.information_only()) } } }
        }
    }
}
