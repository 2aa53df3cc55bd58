//! Cards, rows, states, the timeline.

use dioxus::prelude::*;

use super::words::*;
use crate::ui::parts::bars::{Bar, BarLimit, Bars};
use crate::ui::parts::button::Button;
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::parts::empty_state::EmptyState;
use crate::ui::parts::group::{Group, List, Section};
use crate::ui::parts::icon::{Area, Glyph};
use crate::ui::parts::item_card::ItemCard;
use crate::ui::parts::language_list::{LanguageList, LanguageOption};
use crate::ui::parts::link_row::{LinkRow, RowPicture};
use crate::ui::parts::loading::Loading;
use crate::ui::parts::phrase::{Dir, Phrase};
use crate::ui::parts::state::{State, StateBadge};
use crate::ui::parts::timeline_rail::{
    BarPiece, RailBar, RailChange, RailEntry, RailMark, RailMonth, TimelineRail,
};

#[component]
pub(super) fn Lists(tongue: Tongue) -> Element {
    rsx! {
        Agenda { tongue }
        Section { title: tongue.say(&DUE_SOON), States { tongue } }
        Group { title: tongue.say(&LIFE), joined: true,
            for (at , area) in Area::ALL.into_iter().enumerate() {
                LinkRow {
                    key: "{at}",
                    to: "/life/{at}",
                    title: AREAS.get(at).map(|words| tongue.say(words)).unwrap_or_default(),
                    hint: (at == 0).then(|| tongue.say(&TELL_EMPLOYER)),
                    value: (at < 3).then(|| tongue.say(&THREE_THINGS)),
                    picture: RowPicture::Area(area),
                }
            }
        }
        Group { title: tongue.say(&SETTINGS), joined: true,
            LinkRow { to: "/s/1", title: tongue.say(&THEME), value: tongue.say(&SYSTEM), picture: RowPicture::Glyph(Glyph::Show) }
            LinkRow { to: "/s/2", title: tongue.say(&TEXT_SIZE), value: Phrase::from("100 %"), current: true }
        }
        Section { title: tongue.say(&TIMELINE), Rail { tongue } }
        Hours { tongue }
        EmptyState { glyph: Glyph::Done, so: tongue.say(&NOTHING_DUE), next: tongue.say(&LOOK_AHEAD),
            Button { label: tongue.say(&TIMELINE) }
        }
        Loading { text: tongue.say(&READING) }
    }
}

#[component]
fn Agenda(tongue: Tongue) -> Element {
    rsx! {
        Group { title: tongue.say(&OVERDUE),
            ItemCard {
                to: "/item/1",
                area: Area::Status,
                title: tongue.say(&TELL_EMPLOYER),
                when: tongue.say(&WAS_TUESDAY),
                place: japanese("東京[とうきょう]出入国[しゅつにゅうこく]在留[ざいりゅう]管理局[かんりきょく]"),
                state: State::Overdue,
                state_word: tongue.say(&OVERDUE),
            }
        }
        Group { title: tongue.say(&THIS_WEEK),
            ItemCard {
                to: "/item/2",
                area: Area::Home,
                title: tongue.say(&TELL_WARD),
                when: tongue.say(&BY_THURSDAY),
                place: tongue.say(&BRING_CARD),
                state: State::Soon,
                state_word: tongue.say(&DUE_SOON),
                more: tongue.say(&THREE_MORE),
            }
            ItemCard {
                to: "/item/3",
                area: Area::Leaving,
                title: tongue.say(&TAKE_LEAVE),
                state: State::Right,
                state_word: tongue.say(&YOUR_RIGHT),
            }
        }
        Disclosure { summary: tongue.say(&DONE),
            List {
                ItemCard {
                    to: "/item/4",
                    area: Area::Work,
                    title: tongue.say(&TELL_EMPLOYER),
                    state: State::Done,
                    state_word: tongue.say(&DONE),
                }
            }
        }
    }
}

#[component]
fn States(tongue: Tongue) -> Element {
    let states = [
        (State::Overdue, OVERDUE),
        (State::Today, DUE_TODAY),
        (State::Soon, DUE_SOON),
        (State::Later, LATER),
        (State::Done, DONE),
        (State::Ask, NEEDS_ANSWER),
        (State::Open, OPEN_NOW),
        (State::Right, YOUR_RIGHT),
        (State::Coming, COMING),
    ];
    rsx! {
        div { class: "actions",
            for (state , word) in states {
                StateBadge { key: "{state:?}", state, word: tongue.say(&word) }
            }
        }
    }
}

#[component]
fn Hours(tongue: Tongue) -> Element {
    let bar = |label: &Four, value: &Four, length, verdict| Bar {
        label: tongue.say(label),
        value: tongue.say(value),
        length,
        verdict,
    };
    rsx! {
        Bars {
            title: tongue.say(&HOURS),
            bars: vec![
                bar(&NOVEMBER, &WITHIN, 667, None),
                bar(&DECEMBER, &BEYOND, 1000, Some((State::Overdue, tongue.say(&ABOVE)))),
            ],
            limit: BarLimit { text: tongue.say(&LIMIT), at: Some(778) },
        }
    }
}

#[component]
fn Rail(tongue: Tongue) -> Element {
    let entry = |id: &str, state, when: &Four, title: &Four, change| {
        RailMark::from(RailEntry {
            id: id.into(),
            state,
            when: tongue.say(when),
            title: tongue.say(title),
            to: Some(format!("/item/{id}")),
            change,
        })
    };
    let month = |id: &str, title: &Four, piece, marks| RailMonth {
        id: id.into(),
        title: tongue.say(title),
        bars: vec![RailBar { lane: 0, piece }],
        marks,
    };
    let months = vec![
        month(
            "2026-11",
            &NOVEMBER,
            BarPiece::Opens,
            vec![
                RailMark::Today(tongue.say(&TODAY)),
                entry("a", State::Soon, &BY_THURSDAY, &TELL_WARD, None),
                entry("b", State::Open, &OPEN_NOW, &RENEW, None),
            ],
        ),
        month("2026-12", &DECEMBER, BarPiece::Runs, vec![]),
        month(
            "2027-01",
            &JANUARY,
            BarPiece::Closes,
            vec![
                entry(
                    "c",
                    State::Later,
                    &LATER,
                    &TELL_EMPLOYER,
                    Some((RailChange::Added, tongue.say(&WITH_PLAN))),
                ),
                entry(
                    "d",
                    State::Later,
                    &LATER,
                    &RENEW,
                    Some((RailChange::Gone, tongue.say(&WITHOUT_PLAN))),
                ),
                entry("e", State::Coming, &COMING, &TAKE_LEAVE, None),
            ],
        ),
    ];
    rsx! { TimelineRail { months } }
}

#[component]
pub(super) fn Languages(tongue: Tongue, on_choose: EventHandler<Tongue>) -> Element {
    let names = ["English", "日本語", "العربية", "မြန်မာဘာသာ"];
    let languages = Tongue::ALL
        .into_iter()
        .zip(names)
        .map(|(each, name)| LanguageOption {
            tag: each.tag().into(),
            own_name: Phrase::foreign(
                name,
                each.tag(),
                if each.dir() == Dir::Rtl {
                    Dir::Rtl
                } else {
                    Dir::Ltr
                },
            ),
            name: None,
        });
    rsx! {
        LanguageList {
            legend: Phrase::from("Language · 言語"),
            languages: languages.collect::<Vec<_>>(),
            chosen: tongue.tag(),
            on_choose: move |tag: String| on_choose.call(Tongue::of(&tag)),
        }
    }
}
