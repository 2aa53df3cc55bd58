//! What follows, in three ways: the plan, the list of changes, the year.

use crate::ui::parts::button::{ButtonKind, ButtonLink};
use crate::ui::parts::choice::Choice;
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::parts::empty_state::EmptyState;
use crate::ui::parts::group::{Group, List, Section};
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::item_card::ItemCard;
use crate::ui::parts::link_row::LinkRow;
use crate::ui::parts::phrase::Phrase;
use crate::ui::parts::segmented::Segmented;
use crate::ui::parts::timeline_rail::TimelineRail;
use crate::ui::phrases::{joined, phrase};
use crate::ui::route::Route;
use crate::ui::screens::field;
use crate::ui::screens::item::papers::PaperList;
use crate::ui::screens::shapes::{Telling, leads_to, picture, shape};
use crate::ui::screens::timeline::rail;
use crate::ui::session::Spoken;
use crate::views::{
    DifferenceKind, DifferenceLine, EntryChange, ItemCard as Card, PlanItem, TriedView, VisitView,
};
use crate::words::Text;
use dioxus::prelude::*;

/// How what follows is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum As {
    /// Visits, papers, rights.
    Plan,
    /// What is new, gone, moved.
    Changes,
    /// Twelve months.
    Timeline,
}

impl As {
    const ALL: [As; 3] = [As::Plan, As::Changes, As::Timeline];

    fn name(self) -> &'static str {
        match self {
            As::Plan => "plan",
            As::Changes => "changes",
            As::Timeline => "timeline",
        }
    }

    fn word(self, spoken: &Spoken) -> Text {
        let say = spoken.0.say();
        match self {
            As::Plan => say.plan_as_plan(),
            As::Changes => say.plan_as_changes(),
            As::Timeline => say.plan_as_timeline(),
        }
    }
}

/// What follows. `telling` says whether it is only tried.
#[component]
pub fn Outcome(spoken: Spoken, view: TriedView, first: As, telling: Telling) -> Element {
    let mut shown = use_signal(|| first);
    let say = spoken.0.say();
    let options: Vec<Choice> = As::ALL
        .iter()
        .map(|way| Choice::new(way.name(), phrase(&way.word(&spoken))))
        .collect();
    rsx! {
        Segmented {
            legend: phrase(&say.plan_views()),
            options,
            chosen: shown().name(),
            on_choose: move |name: String| {
                shown.set(As::ALL.into_iter().find(|way| way.name() == name).unwrap_or(As::Plan));
            },
        }
        match shown() {
            As::Plan => rsx! { Plan { spoken, view, telling } },
            As::Changes => rsx! { Changes { spoken, view, telling } },
            As::Timeline => rsx! { TimelineRail { months: rail::months(&view.timeline, &spoken, telling) } },
        }
    }
}

#[component]
fn Plan(spoken: Spoken, view: TriedView, telling: Telling) -> Element {
    let say = spoken.0.say();
    let plan = view.plan;
    let nothing =
        plan.trips.is_empty() && plan.elsewhere.is_empty() && plan.later.is_empty() && plan.rights.is_empty();
    rsx! {
        if nothing {
            EmptyState { glyph: Glyph::Done, so: phrase(&say.plan_nothing()), next: phrase(&say.plan_nothing_next()) }
        }
        for (number , trip) in (1i64..).zip(plan.trips) {
            Visit { key: "{number}", spoken: spoken.clone(), number, trip, telling }
        }
        Items {
            spoken: spoken.clone(), title: say.plan_elsewhere(), hint: phrase(&say.plan_elsewhere_hint()),
            items: plan.elsewhere, telling,
        }
        if !plan.papers.is_empty() {
            Disclosure { summary: phrase(&say.plan_papers()),
                PaperList { rule: "plan".to_owned(), papers: plan.papers }
            }
        }
        if !view.questions.is_empty() {
            Group { title: phrase(&say.plan_questions()), joined: true,
                for asked in &view.questions {
                    LinkRow {
                        key: "{asked.at:?}",
                        to: field::place(&asked.at).to_string(),
                        title: phrase(&asked.title),
                    }
                }
            }
        }
        Items { spoken: spoken.clone(), title: say.plan_rights(), items: plan.rights, telling }
        Items { spoken: spoken.clone(), title: say.plan_later(), items: plan.later, telling }
    }
}

/// One visit: where, when, what, which papers.
#[component]
fn Visit(spoken: Spoken, number: i64, trip: VisitView, telling: Telling) -> Element {
    let say = spoken.0.say();
    let things = i64::try_from(trip.items.len()).unwrap_or(i64::MAX);
    let several = (things > 1).then(|| say.plan_trip_things(things));
    let hint = joined([&trip.when].into_iter().chain(&several), " ");
    rsx! {
        Section { title: phrase(&say.plan_trip(number, &trip.office.text.plain())), hint,
            if let Some(official) = &trip.office.official {
                p { class: "quiet small", crate::ui::parts::phrase::Say { phrase: phrase(official) } }
            }
            PlanCards { spoken: spoken.clone(), items: trip.items, telling }
            if !trip.papers.is_empty() {
                Disclosure { summary: phrase(&say.plan_bring()), open: true,
                    PaperList { rule: format!("plan-{number}"), papers: trip.papers }
                }
            }
        }
    }
}

/// Things under one heading; nothing where there are none.
#[component]
fn Items(
    spoken: Spoken,
    title: Text,
    #[props(default)] hint: Option<Phrase>,
    items: Vec<PlanItem>,
    telling: Telling,
) -> Element {
    if items.is_empty() {
        return rsx! {};
    }
    rsx! {
        Section { title: phrase(&title), hint, PlanCards { spoken, items, telling } }
    }
}

/// Things to do, each with the card for the counter one tap away.
#[component]
fn PlanCards(spoken: Spoken, items: Vec<PlanItem>, telling: Telling) -> Element {
    rsx! {
        List {
            for item in items {
                Shown { key: "{item.card.at:?}", change: EntryChange::Added, more: None, card: item.card.clone(), telling }
                if item.counter {
                    li { class: "plan-counter",
                        ButtonLink {
                            label: spoken.say(|say| say.action_show_at_counter()),
                            to: Route::Counter { rule: item.card.at.rule.clone() }.to_string(),
                            glyph: Glyph::Counter,
                            kind: ButtonKind::Quiet,
                        }
                    }
                }
            }
        }
    }
}

/// An item as it would be.
#[component]
fn Shown(card: Card, change: EntryChange, more: Option<Phrase>, telling: Telling) -> Element {
    let when = card.act_by.as_ref().or(card.when.as_ref());
    rsx! {
        ItemCard {
            to: leads_to(&card.at, change, telling),
            area: picture(&card.area),
            title: phrase(&card.title),
            when: joined(when.into_iter().chain(&card.relative), " · "),
            place: more,
            state: shape(card.state, card.kind),
            state_word: phrase(&card.state_word),
        }
    }
}

#[component]
fn Changes(spoken: Spoken, view: TriedView, telling: Telling) -> Element {
    let say = spoken.0.say();
    let groups = [
        (DifferenceKind::Added, "＋", say.what_if_added()),
        (DifferenceKind::Moved, "↻", say.what_if_moved()),
        (DifferenceKind::Gone, "－", say.what_if_gone()),
    ];
    let same = i64::try_from(view.unchanged).unwrap_or(i64::MAX);
    rsx! {
        if view.changes.is_empty() {
            p { {say.what_if_nothing().plain()} }
        }
        for (kind , sign , title) in groups {
            ChangeGroup {
                key: "{sign}",
                spoken: spoken.clone(),
                title: headed(sign, &title),
                lines: view.changes.iter().filter(|line| line.kind == kind).cloned().collect::<Vec<_>>(),
                telling,
            }
        }
        p { class: "quiet", {say.what_if_same(same).plain()} }
    }
}

/// `＋ New`.
fn headed(sign: &str, title: &Text) -> Phrase {
    let mut heading = title.clone();
    heading.text = format!("{sign} {}", title.text);
    phrase(&heading)
}

#[component]
fn ChangeGroup(spoken: Spoken, title: Phrase, lines: Vec<DifferenceLine>, telling: Telling) -> Element {
    if lines.is_empty() {
        return rsx! {};
    }
    let moved = |line: &DifferenceLine| {
        let (was, now) = line.from.as_ref().zip(line.to.as_ref())?;
        Some(spoken.say(|say| say.what_if_from_to(&was.plain(), &now.plain())))
    };
    let change = |kind: DifferenceKind| match kind {
        DifferenceKind::Added => EntryChange::Added,
        DifferenceKind::Moved => EntryChange::Moved,
        DifferenceKind::Gone => EntryChange::Gone,
    };
    rsx! {
        Group { title,
            for line in lines {
                Shown {
                    key: "{line.card.at:?}",
                    more: moved(&line),
                    change: change(line.kind),
                    card: line.card.clone(),
                    telling,
                }
            }
        }
    }
}
