//! What was found: rows that lead on, contacts as cards, people to ask where nothing was found.

use crate::ui::parts::contact_card::ContactCard;
use crate::ui::parts::found_row::{FoundRow, Marked};
use crate::ui::parts::group::Group;
use crate::ui::parts::phrase::Say;
use crate::ui::phrases::{optional, phrase};
use crate::ui::route::Route;
use crate::ui::screens::area::contact;
use crate::ui::session::Spoken;
use crate::views::{ContactView, HitView, MarkedText, SearchView, Target};
use dioxus::prelude::*;

/// How many, then each.
#[component]
pub fn Results(view: SearchView, spoken: Spoken) -> Element {
    // Seen, the count is the heading of what was found; a voice hears it when it changes.
    let class = if view.hits.is_empty() { "quiet" } else { "unseen" };
    rsx! {
        p { class, role: "status", Say { phrase: phrase(&view.status) } }
        if let Some(next) = optional(view.next.as_ref()) {
            p { Say { phrase: next } }
        }
        if !view.hits.is_empty() {
            Group { title: phrase(&view.status),
                for hit in &view.hits {
                    Hit { key: "{hit.target:?}", hit: hit.clone(), spoken: spoken.clone() }
                }
            }
        }
        if !view.contacts.is_empty() {
            Contacts { contacts: view.contacts.clone(), spoken }
        }
    }
}

#[component]
fn Contacts(contacts: Vec<ContactView>, spoken: Spoken) -> Element {
    rsx! {
        Group { title: phrase(&spoken.0.say().search_contacts()),
            for entry in &contacts {
                ContactCard { key: "{entry.id}", entry: contact(entry, &spoken) }
            }
        }
    }
}

#[component]
fn Hit(hit: HitView, spoken: Spoken) -> Element {
    if let Some(found) = &hit.contact {
        return rsx! { ContactCard { entry: contact(found, &spoken) } };
    }
    rsx! {
        FoundRow {
            to: leads_to(&hit),
            kind: phrase(&hit.kind),
            title: marked(&hit.title),
            line: hit.line.as_ref().map(marked),
        }
    }
}

/// Where it is read; a town has its own web site.
fn leads_to(hit: &HitView) -> Option<String> {
    let route = match hit.target.clone() {
        Target::Area(area) => Route::AreaScreen { area },
        Target::Rule(rule) => Route::RuleScreen { rule },
        Target::Guide(id) => Route::GuideScreen { id },
        Target::Calculator(calculator) => Route::CalculatorScreen { calculator },
        Target::Pathway(pathway) => Route::PathwayScreen { pathway },
        Target::Event(event) => Route::EventScreen { event },
        Target::Record(entity, record) => Route::RecordScreen { entity, record },
        Target::Place(key) => {
            let (source, id) = key.split_once('/')?;
            Route::PlaceScreen {
                source: source.to_owned(),
                id: id.to_owned(),
            }
        }
        Target::Municipality(_) | Target::Contact(_) => return hit.url.clone(),
    };
    Some(route.to_string())
}

fn marked(text: &MarkedText) -> Marked {
    let run = |run: &crate::views::MarkedRun| (run.base.clone(), run.reading.clone(), run.marked);
    Marked {
        whole: phrase(&text.text),
        runs: text.runs.iter().map(run).collect(),
    }
}
