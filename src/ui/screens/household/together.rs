//! One move of several people: each thing and each paper once, by office.

use super::turn::item_route;
use crate::facts::RecordId;
use crate::ui::parts::button::{Button, ButtonKind};
use crate::ui::parts::detail_rows::{DetailRow, DetailRows};
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::parts::group::{List, Section};
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::link_row::{LinkRow, RowPicture};
use crate::ui::parts::phrase::{Phrase, Say};
use crate::ui::phrases::{joined, optional, phrase};
use crate::ui::session::Spoken;
use crate::views::{ItemAt, TogetherLineView, TogetherOfficeView, TogetherPaperView, TogetherView};
use dioxus::prelude::*;

/// Items that are done, and whose.
pub type Done = Vec<(Option<RecordId>, ItemAt)>;

/// The list of one move.
#[component]
pub(super) fn Together(list: TogetherView, spoken: Spoken, on_done: EventHandler<Done>) -> Element {
    rsx! {
        Section { title: phrase(&list.title), hint: spoken.say(|say| say.household_together()),
            for (at , office) in list.offices.into_iter().enumerate() {
                Office { key: "{at}", office, spoken: spoken.clone(), on_done }
            }
        }
    }
}

#[component]
fn Office(office: TogetherOfficeView, spoken: Spoken, on_done: EventHandler<Done>) -> Element {
    let name = office.office.as_ref().map(|pair| phrase(&pair.text));
    let name = name.unwrap_or_else(|| spoken.say(|say| say.household_everywhere()));
    rsx! {
        div { class: "stack",
            h3 { Say { phrase: name } }
            List { joined: true,
                for (at , line) in office.lines.iter().enumerate() {
                    Line { key: "{at}", line: line.clone() }
                }
            }
            AllDone { office: office.clone(), spoken: spoken.clone(), on_done }
            if !office.papers.is_empty() {
                Disclosure { summary: spoken.say(|say| say.household_papers()),
                    DetailRows { rows: office.papers.iter().map(paper).collect::<Vec<_>>() }
                }
            }
        }
    }
}

/// After the visit, everything of it for everybody.
#[component]
fn AllDone(office: TogetherOfficeView, spoken: Spoken, on_done: EventHandler<Done>) -> Element {
    if office.open.is_empty() {
        return rsx! {};
    }
    rsx! {
        Button {
            label: spoken.say(|say| say.household_all_done()),
            kind: ButtonKind::Quiet,
            glyph: Glyph::Done,
            on_press: move |()| on_done.call(office.open.clone()),
        }
    }
}

#[component]
fn Line(line: TogetherLineView) -> Element {
    let card = &line.card;
    let when = card
        .act_by
        .as_ref()
        .or(card.when.as_ref())
        .filter(|_| line.people.is_some());
    let hint: Option<Phrase> = joined(line.people.iter().chain(when).chain(&line.done), " · ");
    let done = line.people.is_none().then_some(RowPicture::Glyph(Glyph::Done));
    rsx! {
        LinkRow { to: item_route(line.whose, &card.at), title: phrase(&card.title), hint, picture: done }
    }
}

fn paper(paper: &TogetherPaperView) -> DetailRow {
    DetailRow {
        glyph: Glyph::Documents,
        name: phrase(&paper.paper.text),
        value: phrase(&paper.people),
        beside: optional(paper.paper.official.as_ref()),
    }
}
