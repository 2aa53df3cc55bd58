//! One way: where it leads, what is needed, what is met, who decides, the law, whom to ask.

mod requirement;
#[cfg(test)]
mod tests;

use super::area::contact;
use super::field;
use super::item::law::LawSection;
use super::item::papers::Papers;
use super::problem::{ProblemScreen, WrongReply};
use super::shapes::back;
use super::wait::Wait;
use crate::app::{Command, Reply};
use crate::rules;
use crate::ui::parts::contact_card::ContactCard;
use crate::ui::parts::detail_rows::{DetailRow, DetailRows};
use crate::ui::parts::group::{Group, Section};
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::link_row::LinkRow;
use crate::ui::parts::notice::{Notice, NoticeKind};
use crate::ui::parts::page::Page;
use crate::ui::parts::phrase::Say;
use crate::ui::parts::way::{Stop, Way};
use crate::ui::phrases::{optional, phrase};
use crate::ui::route::Route;
use crate::ui::session::{Session, Spoken, use_reply};
use crate::views::{ArticleView, Pair, PathwayView, RequirementView, Start};
use dioxus::prelude::*;
use requirement::RequirementCard;
use std::collections::BTreeSet;

/// One way.
#[component]
pub fn PathwayScreen(pathway: String) -> Element {
    let spoken = Session::of().words.cloned();
    let pathway = use_memo(use_reactive!(|pathway| pathway));
    let reply = use_reply(move || Command::Pathway { pathway: pathway() });
    match reply.cloned() {
        None => rsx! { Wait {} },
        Some(Err(problem)) => rsx! { ProblemScreen { problem } },
        Some(Ok(Reply::Pathway(view))) => rsx! { PathwayPage { view: *view, spoken } },
        Some(Ok(_)) => rsx! { WrongReply {} },
    }
}

/// A way's sheet, from top to bottom.
#[component]
pub fn PathwayPage(view: PathwayView, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    let (certain, doubtful): (Vec<_>, Vec<_>) = view.requirements.iter().cloned().partition(certain);
    let (facts, decided): (Vec<_>, Vec<_>) = certain
        .into_iter()
        .partition(|one| one.kind == rules::RequirementKind::Fact);
    let note = match view.start {
        Start::InGeneral => Some(say.pathways_general_note()),
        Start::Elsewhere => Some(say.pathways_elsewhere()),
        Start::Perhaps => Some(say.pathways_perhaps_note()),
        Start::Here => None,
    };
    rsx! {
        Page { title: phrase(&view.title), lead: optional(view.what.as_ref()), back: back(&spoken, Route::PathwaysScreen {}),
            if let Some(note) = note {
                Notice { kind: NoticeKind::Info, text: phrase(&note) }
            }
            Way { name: phrase(&say.pathways_way()), stops: stops(&view, &spoken) }
            Standing { view: view.clone(), spoken: spoken.clone() }
            Requirements { title: phrase(&say.pathways_facts()), all: facts, spoken: spoken.clone() }
            Requirements { title: phrase(&say.pathways_decided()), all: decided, spoken: spoken.clone() }
            Requirements { title: phrase(&say.pathways_uncertain()), all: doubtful, spoken: spoken.clone() }
            Notice { kind: NoticeKind::Info, text: phrase(&say.pathways_no_promise()) }
            DetailRows { rows: details(&view, &spoken) }
            Papers { rule: format!("pathway {}", view.id), papers: view.bring.clone(), spoken: spoken.clone() }
            if let Some(ask) = &view.ask {
                Group { title: phrase(&say.part_ask()), ContactCard { entry: contact(ask, &spoken) } }
            }
            LawSection { law: articles(&view), checked: view.checked.clone(), spoken: spoken.clone() }
            Section { title: phrase(&say.part_publisher()),
                p { Say { phrase: phrase(&say.item_publisher(&view.publisher)) } }
                p { Say { phrase: phrase(&view.confidence_note) } }
                p { class: "quiet small", Say { phrase: phrase(&say.information_only()) } }
            }
        }
    }
}

/// What is asked for today and is sure enough to build on.
fn certain(one: &RequirementView) -> bool {
    one.coming.is_none() && one.confidence != rules::Confidence::Uncertain
}

fn stops(view: &PathwayView, spoken: &Spoken) -> Vec<Stop> {
    let say = spoken.0.say();
    let stop = |pair: &Pair, role, here| Stop {
        role: phrase(&role),
        name: phrase(&pair.text),
        beside: optional(pair.official.as_ref()),
        here,
    };
    let here = view.here.iter().map(|here| stop(here, say.pathways_you(), true));
    let goals = std::iter::once(&view.goal.name).chain(&view.goal.others);
    here.chain(goals.map(|goal| stop(goal, say.pathways_goal_role(), false)))
        .collect()
}

/// How far the person is, or what would have to be known.
#[component]
fn Standing(view: PathwayView, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    let progress = view.progress.clone();
    rsx! {
        if let Some(opens) = &view.opens {
            Notice { kind: NoticeKind::Info, text: phrase(opens) }
        }
        if view.confidence == rules::Confidence::Uncertain {
            Notice { kind: NoticeKind::Uncertain, title: phrase(&view.confidence_word), text: phrase(&view.confidence_note) }
        }
        if let Some(progress) = progress {
            Notice {
                kind: if progress.all_met.is_some() { NoticeKind::Good } else { NoticeKind::Info },
                title: phrase(&progress.count),
                text: phrase(progress.from.as_ref().or(progress.all_met.as_ref()).or(progress.next.as_ref()).unwrap_or(&progress.count)),
                if let Some(uncertain) = &progress.uncertain {
                    p { class: "quiet small", Say { phrase: phrase(uncertain) } }
                }
            }
        }
        if !view.questions.is_empty() {
            Group { title: phrase(&say.pathways_answer()), joined: true,
                for asked in &view.questions {
                    LinkRow { to: field::place(&asked.at).to_string(), title: phrase(&asked.title) }
                }
            }
        }
    }
}

#[component]
fn Requirements(
    title: crate::ui::parts::phrase::Phrase,
    all: Vec<RequirementView>,
    spoken: Spoken,
) -> Element {
    if all.is_empty() {
        return rsx! {};
    }
    rsx! {
        Group { title,
            for one in all {
                RequirementCard { key: "{one.id}", one, spoken: spoken.clone() }
            }
        }
    }
}

fn details(view: &PathwayView, spoken: &Spoken) -> Vec<DetailRow> {
    let say = spoken.0.say();
    let row = |glyph, name, pair: &Pair| DetailRow {
        glyph,
        name: phrase(&name),
        value: phrase(&pair.text),
        beside: optional(pair.official.as_ref()),
    };
    let office = row(Glyph::Place, say.part_where(), &view.office);
    let form = view
        .form
        .as_ref()
        .map(|form| row(Glyph::Documents, say.part_form(), form));
    std::iter::once(office).chain(form).collect()
}

/// The articles of the way and of its requirements, each once.
fn articles(view: &PathwayView) -> Vec<ArticleView> {
    let mut seen = BTreeSet::new();
    let all = view
        .law
        .iter()
        .chain(view.requirements.iter().flat_map(|one| &one.law));
    all.filter(|cited| seen.insert((cited.law_id.clone(), cited.cited.clone())))
        .cloned()
        .collect()
}
