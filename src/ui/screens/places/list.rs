//! What is near.

use super::at::place_route;
use super::filters::Filters;
use crate::ui::parts::anchor::Anchor;
use crate::ui::parts::button::{Button, ButtonKind, ButtonLink};
use crate::ui::parts::empty_state::EmptyState;
use crate::ui::parts::group::{Group, Section};
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::link_row::{LinkRow, RowPicture};
use crate::ui::parts::notice::{Notice, NoticeKind};
use crate::ui::parts::page::Page;
use crate::ui::parts::phrase::Say;
use crate::ui::parts::place_map::{MapDot, PlaceMap};
use crate::ui::phrases::{joined, optional, phrase};
use crate::ui::route::Route;
use crate::ui::screens::shapes::back;
use crate::ui::session::Spoken;
use crate::views::{MAP_SIZE, PlaceCard, PlacesAsked, PlacesView, Sought, SourceView};
use dioxus::prelude::*;

/// What is near; `town` is the field in which another town is chosen, and stands there while that is done.
#[component]
pub fn PlacesPage(
    view: PlacesView,
    spoken: Spoken,
    choosing: bool,
    town: Element,
    #[props(default)] on_choose_town: EventHandler<()>,
    #[props(default)] on_ask: EventHandler<PlacesAsked>,
) -> Element {
    let say = spoken.0.say();
    rsx! {
        Page { title: phrase(&say.places_title()), lead: phrase(&say.places_lead()), back: back(&spoken, Route::Life {}),
            Kept { view: view.clone(), spoken: spoken.clone() }
            if choosing {
                {town}
            } else {
                Around { view: view.clone(), spoken: spoken.clone(), on_choose_town }
            }
            if view.measured {
                Filters { view: view.clone(), spoken: spoken.clone(), on_ask }
                NoList { view: view.clone(), spoken: spoken.clone() }
                FoundPlaces { view: view.clone(), spoken: spoken.clone() }
            }
            Sources { sources: view.sources.clone(), spoken: spoken.clone() }
        }
    }
}

/// From where it is measured.
#[component]
fn Around(view: PlacesView, spoken: Spoken, on_choose_town: EventHandler<()>) -> Element {
    let say = spoken.0.say();
    rsx! {
        if let Some(town) = &view.town {
            p { Say { phrase: phrase(&say.places_around(&town.full.plain())) } }
        }
        Button {
            label: phrase(&say.places_change_town()),
            kind: ButtonKind::Quiet,
            glyph: Glyph::Change,
            on_press: move |()| on_choose_town.call(()),
        }
    }
}

/// What the person keeps.
#[component]
fn Kept(view: PlacesView, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    rsx! {
        if !view.kept.is_empty() {
            Group { title: phrase(&say.places_kept()), joined: true,
                for card in view.kept.clone() {
                    Row { key: "{card.source} {card.id}", card }
                }
            }
        }
        for (at , name) in view.gone.iter().enumerate() {
            Notice { key: "{at}", kind: NoticeKind::Info, text: phrase(&say.places_kept_gone(&name.plain())) }
        }
    }
}

/// The town publishes nothing that the app has: what one can do.
#[component]
fn NoList(view: PlacesView, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    let Some(town) = view
        .town
        .filter(|_| !view.listed && view.asked.sought != Some(Sought::MunicipalOffice))
    else {
        return rsx! {};
    };
    rsx! {
        Notice {
            kind: NoticeKind::Info,
            title: phrase(&say.places_no_list(&town.name.plain())),
            text: phrase(&say.places_no_list_do()),
            if let Some(web) = town.web {
                ButtonLink {
                    label: phrase(&say.places_town_web(&town.name.plain())),
                    to: web,
                    kind: ButtonKind::Quiet,
                    glyph: Glyph::Outside,
                }
            }
            ButtonLink {
                label: phrase(&say.places_settings()),
                to: Route::SettingsScreen {}.to_string(),
                kind: ButtonKind::Quiet,
                glyph: Glyph::Settings,
            }
        }
    }
}

/// The picture and the list, or that there is nothing.
#[component]
fn FoundPlaces(view: PlacesView, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    if view.places.is_empty() {
        return rsx! {
            EmptyState { glyph: Glyph::Search, so: phrase(&say.places_none()), next: phrase(&say.places_none_do()) }
        };
    }
    let count = i64::try_from(view.places.len()).unwrap_or_default();
    rsx! {
        Picture { view: view.clone(), spoken: spoken.clone() }
        Group { title: phrase(&say.places_found(count)), joined: true,
            for card in view.places.clone() {
                Row { key: "{card.source} {card.id}", card }
            }
        }
    }
}

#[component]
fn Picture(view: PlacesView, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    let (Some(map), Some(bar)) = (view.map, view.bar) else {
        return rsx! {};
    };
    let count = i64::try_from(map.dots.len()).unwrap_or_default();
    let dot = |dot: &crate::views::DotView| MapDot {
        number: dot.number,
        at: dot.at,
        label: dot.label,
    };
    let middle = match &view.town {
        Some(town) => say.places_middle(&town.name.plain()),
        None => say.places_middle_point(),
    };
    rsx! {
        PlaceMap {
            title: phrase(&say.places_map()),
            words: phrase(&say.places_map_words(count, &bar.plain())),
            north: phrase(&say.places_map_north()),
            middle: phrase(&middle),
            size: MAP_SIZE,
            here: map.here,
            dots: map.dots.iter().map(dot).collect::<Vec<_>>(),
            bar: (map.bar, phrase(&bar)),
        }
    }
}

/// A place of a list.
#[component]
fn Row(card: PlaceCard) -> Element {
    let to = place_route(&card.source, &card.id);
    let open = card.open.as_ref().map(|open| &open.word);
    rsx! {
        LinkRow {
            to: to.to_string(),
            title: phrase(&card.name),
            beside: optional(card.name_official.as_ref()),
            hint: joined(std::iter::once(&card.kind).chain(open).chain(&card.refuge), " · "),
            value: optional(card.distance.as_ref()),
            picture: (card.number > 0).then_some(RowPicture::Number(card.number)),
        }
    }
}

/// Who says all this.
#[component]
fn Sources(sources: Vec<SourceView>, spoken: Spoken) -> Element {
    if sources.is_empty() {
        return rsx! {};
    }
    rsx! {
        Section { title: spoken.say(|say| say.places_sources()),
            for source in &sources {
                SourceLines { key: "{source.id}", source: source.clone() }
            }
        }
    }
}

/// A list, whose work it is, its licence and when it was checked.
#[component]
pub fn SourceLines(source: SourceView) -> Element {
    rsx! {
        div {
            p {
                if let Some(web) = source.web {
                    Anchor { to: web, Say { phrase: phrase(&source.title) } }
                } else {
                    Say { phrase: phrase(&source.title) }
                }
            }
            p { class: "quiet small",
                Say { phrase: phrase(&source.attribution) }
                for text in source.edition.iter().chain([&source.licence, &source.checked]) {
                    " · "
                    Say { phrase: phrase(text) }
                }
            }
        }
    }
}
