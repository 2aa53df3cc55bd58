//! The portable record: tick, look, print or save.

#[cfg(test)]
mod tests;

use super::problem::{ProblemScreen, WrongReply};
use super::shapes::back;
use super::wait::Wait;
use crate::app::{Command, Reply};
use crate::facts::RecordId;
use crate::ui::parts::button::{Button, ButtonKind};
use crate::ui::parts::checklist::{CheckEntry, Checklist};
use crate::ui::parts::counter_card::Both;
use crate::ui::parts::empty_state::EmptyState;
use crate::ui::parts::group::Section;
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::notice::{Notice, NoticeKind};
use crate::ui::parts::page::Page;
use crate::ui::parts::phrase::Say;
use crate::ui::parts::record_page::{PageLine, PagePart, RecordSheet};
use crate::ui::phrases::phrase;
use crate::ui::platform;
use crate::ui::route::Route;
use crate::ui::session::{Session, Spoken, use_reply};
use crate::views::{Pair, PortableRecord, PortableSection, PortableView};
use crate::words::Text;
use dioxus::prelude::*;
use std::collections::BTreeSet;

/// The name of the saved file.
const FILE: &str = "tomoni-portable-record.json";

/// The portable record. What is ticked is forgotten with the screen: nothing is taken along by habit.
#[component]
pub fn Portable() -> Element {
    let session = Session::of();
    let spoken = session.words.cloned();
    let mut chosen = use_signal(BTreeSet::<RecordId>::new);
    let mut saved = use_signal(|| None::<Result<String, ()>>);
    let reply = use_reply(|| Command::Portable);
    let on_save = move |()| async move {
        let records = chosen.peek().clone();
        let text = match session.ask_quietly(Command::PortableFile { records }).await {
            Ok(Reply::File(text)) => Some(text),
            _ => None,
        };
        let path = text.and_then(|text| platform::save_file(FILE, &text));
        saved.set(Some(path.ok_or(())));
    };
    match reply.cloned() {
        None => rsx! { Wait {} },
        Some(Err(problem)) => rsx! { ProblemScreen { problem } },
        Some(Ok(Reply::Portable(view))) => rsx! {
            PortablePage {
                view: *view, spoken, chosen: chosen(), saved: saved(),
                on_choose: move |now| {
                    saved.set(None);
                    chosen.set(now);
                },
                on_save,
            }
        },
        Some(Ok(_)) => rsx! { WrongReply {} },
    }
}

/// The boxes, and the page of what is ticked.
#[component]
pub fn PortablePage(
    view: PortableView,
    spoken: Spoken,
    chosen: BTreeSet<RecordId>,
    saved: Option<Result<String, ()>>,
    on_choose: EventHandler<BTreeSet<RecordId>>,
    on_save: EventHandler<()>,
) -> Element {
    let say = spoken.0.say();
    rsx! {
        Page { title: phrase(&say.portable_title()), lead: phrase(&say.portable_lead()),
            back: back(&spoken, Route::About {}),
            if view.sections.is_empty() {
                EmptyState {
                    glyph: Glyph::AboutMe,
                    so: phrase(&say.portable_nothing()),
                    next: phrase(&say.portable_nothing_do()),
                }
            } else {
                Boxes { view: view.clone(), spoken: spoken.clone(), chosen: chosen.clone(), on_choose }
                Section { title: phrase(&say.portable_page()),
                    if chosen.is_empty() {
                        p { class: "quiet", Say { phrase: phrase(&say.portable_page_empty()) } }
                    } else {
                        {sheet(&view, &chosen)}
                    }
                }
            }
            if !chosen.is_empty() {
                Ways { spoken: spoken.clone(), saved, on_save }
            }
        }
    }
}

#[component]
fn Boxes(
    view: PortableView,
    spoken: Spoken,
    chosen: BTreeSet<RecordId>,
    on_choose: EventHandler<BTreeSet<RecordId>>,
) -> Element {
    let say = spoken.0.say();
    let entries = view.sections.iter().flat_map(|section| &section.entries);
    let all: BTreeSet<RecordId> = entries.map(|entry| entry.record).collect();
    let every = chosen == all;
    let label = match every {
        true => say.portable_none(),
        false => say.portable_all(),
    };
    rsx! {
        Section { title: phrase(&say.portable_choose()),
            Button {
                label: phrase(&label),
                on_press: move |()| on_choose.call(if every { BTreeSet::new() } else { all.clone() }),
            }
            for section in view.sections.clone() {
                h3 { key: "{section.id}", Say { phrase: phrase(&section.title.text) } }
                Checklist {
                    entries: boxes(&section, &chosen),
                    on_tick: {
                        let chosen = chosen.clone();
                        move |(id, ticked): (String, bool)| on_choose.call(ticked_now(chosen.clone(), &id, ticked))
                    },
                }
            }
        }
    }
}

fn boxes(section: &PortableSection, chosen: &BTreeSet<RecordId>) -> Vec<CheckEntry> {
    let entry = |entry: &PortableRecord| CheckEntry {
        id: entry.record.0.to_string(),
        label: phrase(&entry.summary),
        note: None,
        ticked: chosen.contains(&entry.record),
    };
    section.entries.iter().map(entry).collect()
}

fn ticked_now(mut chosen: BTreeSet<RecordId>, id: &str, ticked: bool) -> BTreeSet<RecordId> {
    if let Ok(record) = id.parse().map(RecordId) {
        if ticked {
            chosen.insert(record);
        } else {
            chosen.remove(&record);
        }
    }
    chosen
}

/// Paper first; a file for programs beside it.
#[component]
fn Ways(spoken: Spoken, saved: Option<Result<String, ()>>, on_save: EventHandler<()>) -> Element {
    let say = spoken.0.say();
    let said = saved.map(|saved| match saved {
        Ok(name) => (NoticeKind::Good, say.portable_saved(&name)),
        Err(()) => (NoticeKind::Wrong, say.portable_not_saved()),
    });
    rsx! {
        if platform::CAN_PRINT {
            Button {
                label: phrase(&say.portable_print()), kind: ButtonKind::Primary, glyph: Glyph::Print,
                on_press: |()| platform::print(),
            }
        }
        Button {
            label: phrase(&say.portable_save()), glyph: Glyph::Share,
            on_press: move |()| on_save.call(()),
        }
        p { class: "quiet small", Say { phrase: phrase(&say.portable_save_note()) } }
        if let Some((kind, text)) = said {
            Notice { kind, text: phrase(&text), live: true }
        }
    }
}

fn sheet(view: &PortableView, chosen: &BTreeSet<RecordId>) -> Element {
    let lines = |entry: &PortableRecord| -> Vec<PageLine> {
        let line = |line: &crate::views::PortableLine| PageLine {
            id: line.id.clone(),
            label: both(&line.label),
            value: both(&line.value),
        };
        entry.lines.iter().map(line).collect()
    };
    let part = |section: &PortableSection| PagePart {
        id: section.id.clone(),
        title: both(&section.title),
        entries: section
            .entries
            .iter()
            .filter(|entry| chosen.contains(&entry.record))
            .map(lines)
            .collect(),
    };
    let parts: Vec<PagePart> = view
        .sections
        .iter()
        .map(part)
        .filter(|part| !part.entries.is_empty())
        .collect();
    rsx! {
        RecordSheet {
            title: both(&view.title),
            name_here: both(&view.name_here),
            parts,
            foot: vec![both(&view.made_on), both(&view.own_words)],
        }
    }
}

fn both(pair: &Pair) -> Both {
    let shown = |text: &Text| phrase(text);
    match &pair.official {
        Some(official) => Both {
            japanese: shown(official),
            own: Some(shown(&pair.text)),
        },
        None => Both {
            japanese: shown(&pair.text),
            own: None,
        },
    }
}
