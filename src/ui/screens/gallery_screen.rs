//! All parts together at `/gallery`, in debug builds; elsewhere there is no such place.

use dioxus::prelude::*;

/// Every part with sample words in four scripts.
#[cfg(debug_assertions)]
#[component]
pub fn GalleryScreen() -> Element {
    use super::gallery::{Gallery, Opening, Tongue};
    use crate::ui::theme::{TextSize, Theme};
    let opening = Opening {
        tongue: Tongue::English,
        theme: Theme::System,
        text: TextSize::Normal,
    };
    rsx! {
        Gallery { opening }
    }
}

/// There is no such place.
#[cfg(not(debug_assertions))]
#[component]
pub fn GalleryScreen() -> Element {
    rsx! {
        super::problem::ProblemScreen { problem: crate::app::Problem::Gone }
    }
}
