//! Outline pictures of one hand, always beside a word: to a screen reader they are not there.

use dioxus::prelude::*;
use dioxus_free_icons::{Icon, IconShape, icons::ld_icons::*};

mod area;
mod glyph;

pub use area::{Area, Pictogram};
pub use glyph::{Glyph, GlyphIcon};

/// A picture from the set. One that points along the line turns round where the line does.
fn picture<T: IconShape + Clone + PartialEq + 'static>(icon: T, points: bool) -> Element {
    let class = if points { "icon icon-points" } else { "icon" };
    rsx! {
        span { class, aria_hidden: "true",
            Icon { icon, width: Some(24), height: Some(24) }
        }
    }
}
