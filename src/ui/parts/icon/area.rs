//! The eight areas of a life, drawn alike.

use super::*;

/// An area of life; all eight weigh the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// Status of residence: a card.
    Status,
    /// Work: hands.
    Work,
    /// Money and tax: a yen coin.
    Money,
    /// Social insurance and health: a heart.
    Health,
    /// Home: a house.
    Home,
    /// Family and school: a book.
    Family,
    /// Community and language: people.
    Community,
    /// Moving on and going home: a plane.
    Leaving,
}

impl Area {
    /// All eight, in the order in which they are shown.
    pub const ALL: [Area; 8] = [
        Area::Status,
        Area::Work,
        Area::Money,
        Area::Health,
        Area::Home,
        Area::Family,
        Area::Community,
        Area::Leaving,
    ];
}

/// The pictogram of an area, on its soft ground.
#[component]
pub fn Pictogram(area: Area) -> Element {
    let drawing = match area {
        Area::Status => drawn(
            "M14 10h4 M14 14h4 M6 16a3 3 0 0 1 5 0",
            rsx! {
                rect { x: "2", y: "4.5", width: "20", height: "15", rx: "2" }
                circle { cx: "8.5", cy: "10.5", r: "2" }
            },
        ),
        Area::Work => picture(LdHandshake, false),
        Area::Money => drawn(
            "M8.5 7.5 12 12.5l3.5-5 M12 12.5v4.5 M9 12.5h6 M9 15h6",
            rsx! {
                circle { cx: "12", cy: "12", r: "9.5" }
            },
        ),
        Area::Health => picture(LdHeartPulse, false),
        Area::Home => picture(LdHome, false),
        Area::Family => picture(LdBookOpen, false),
        Area::Community => picture(LdUsersRound, false),
        Area::Leaving => picture(LdPlane, true),
    };
    rsx! {
        span { class: "pictogram", aria_hidden: "true", {drawing} }
    }
}

/// A picture that the set lacks, in the set's stroke.
fn drawn(path: &'static str, shapes: Element) -> Element {
    rsx! {
        span { class: "icon",
            svg {
                width: "24",
                height: "24",
                view_box: "0 0 24 24",
                fill: "none",
                stroke: "currentColor",
                stroke_linecap: "round",
                stroke_linejoin: "round",
                {shapes}
                path { d: path }
            }
        }
    }
}
