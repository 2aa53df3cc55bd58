//! What to bring, with ticks that stay until the app is closed.

use crate::ui::parts::checklist::{CheckEntry, Checklist};
use crate::ui::parts::group::Section;
use crate::ui::phrases::{optional, phrase};
use crate::ui::session::Spoken;
use crate::views::Pair;
use dioxus::prelude::*;
use std::collections::BTreeSet;

/// A rule and one of its papers.
pub type Tick = (String, String);

/// What lies ready, whichever screen shows it. Never stored: a paper that was at hand yesterday may not be today.
static TICKS: GlobalSignal<BTreeSet<Tick>> = Signal::global(BTreeSet::new);

/// The papers of a rule that lie ready.
pub fn ready(rule: &str) -> BTreeSet<String> {
    let ticks = TICKS.read();
    let of_rule = ticks.iter().filter(|(of, _)| of == rule);
    of_rule.map(|(_, paper)| paper.clone()).collect()
}

/// Things to bring; nothing where there are none.
#[component]
pub fn Papers(rule: String, papers: Vec<Pair>, spoken: Spoken) -> Element {
    if papers.is_empty() {
        return rsx! {};
    }
    rsx! {
        Section { title: phrase(&spoken.0.say().part_bring()), PaperList { rule, papers } }
    }
}

/// The list alone. `rule` names whose ticks they are.
#[component]
pub fn PaperList(rule: String, papers: Vec<Pair>) -> Element {
    let ready = ready(&rule);
    let entry = |paper: &Pair| CheckEntry {
        id: paper.id.clone(),
        label: phrase(&paper.text),
        note: optional(paper.official.as_ref()),
        ticked: ready.contains(&paper.id),
    };
    rsx! {
        Checklist {
            entries: papers.iter().map(entry).collect::<Vec<_>>(),
            on_tick: move |(paper, ticked): (String, bool)| {
                let tick = (rule.clone(), paper);
                let mut ticks = TICKS.write();
                if ticked { ticks.insert(tick); } else { ticks.remove(&tick); }
            },
        }
    }
}
