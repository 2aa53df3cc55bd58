//! Every part with sample words in four scripts, for eyes and for page checkers; in debug builds only.

use dioxus::prelude::*;

use crate::ui::parts::choice::Choice;
use crate::ui::parts::group::Section;
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::nav::{Nav, NavEntry};
use crate::ui::parts::page::{Back, Frame, Page};
use crate::ui::parts::phrase::Phrase;
use crate::ui::parts::segmented::Segmented;
use crate::ui::parts::undo_bar::UndoBar;
use crate::ui::theme::{Look, Sheet, TextSize, Theme};

mod forms;
mod lists;
mod reading;
#[cfg(test)]
mod tests;
mod words;

pub use words::Tongue;
use words::*;

/// How the gallery opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The language of the sample words.
    pub tongue: Tongue,
    /// Light or dark.
    pub theme: Theme,
    /// The size of text.
    pub text: TextSize,
}

/// The gallery.
#[component]
pub fn Gallery(opening: Opening) -> Element {
    let mut chosen = use_signal(|| opening);
    let mut toast = use_signal(|| true);
    let Opening { tongue, theme, text } = chosen();
    let look = Look {
        lang: tongue.tag().into(),
        dir: tongue.dir(),
        theme,
        text,
        plain_kanji: false,
    };
    rsx! {
        Sheet { look, fonts: None }
        Frame {
            skip: tongue.say(&SKIP),
            nav: rsx! { Places { tongue } },
            toast: rsx! {
                if toast() {
                    UndoBar {
                        text: tongue.say(&MARKED_DONE),
                        undo: tongue.say(&UNDO),
                        close: tongue.say(&CLOSE),
                        on_undo: move |()| toast.set(false),
                        on_close: move |()| toast.set(false),
                    }
                }
            },
            Page {
                title: tongue.say(&TODAY),
                lead: tongue.say(&LEAD),
                back: Back { label: tongue.say(&BACK), to: "/".into() },
                Section { title: tongue.say(&LOOK),
                    Choosers { opening: chosen(), on_choose: move |opening| chosen.set(opening) }
                }
                lists::Lists { tongue }
                forms::Forms { tongue }
                reading::Reading { tongue }
            }
        }
    }
}

#[component]
fn Places(tongue: Tongue) -> Element {
    let entry = |to: &str, glyph, label: &Four| NavEntry {
        to: to.into(),
        glyph,
        label: tongue.say(label),
        current: glyph == Glyph::Today,
    };
    rsx! {
        Nav {
            label: tongue.say(&PLACES),
            brand: Phrase::from("Tomoni"),
            entries: vec![
                entry("/today", Glyph::Today, &TODAY),
                entry("/timeline", Glyph::Timeline, &TIMELINE),
                entry("/life", Glyph::Life, &LIFE),
                entry("/me", Glyph::AboutMe, &ABOUT_ME),
                entry("/settings", Glyph::Settings, &SETTINGS),
            ],
        }
    }
}

const THEMES: [(Theme, &str, Four); 3] = [
    (Theme::System, "system", SYSTEM),
    (Theme::Light, "light", LIGHT),
    (Theme::Dark, "dark", DARK),
];
const SIZES: [(TextSize, &str); 4] = [
    (TextSize::Normal, "100 %"),
    (TextSize::Large, "125 %"),
    (TextSize::Larger, "150 %"),
    (TextSize::Largest, "200 %"),
];

#[component]
fn Choosers(opening: Opening, on_choose: EventHandler<Opening>) -> Element {
    let Opening { tongue, theme, text } = opening;
    let theme_name = THEMES
        .iter()
        .find(|t| t.0 == theme)
        .map(|t| t.1)
        .unwrap_or_default();
    let size_name = SIZES
        .iter()
        .find(|s| s.0 == text)
        .map(|s| s.1)
        .unwrap_or_default();
    rsx! {
        lists::Languages { tongue, on_choose: move |tongue| on_choose.call(Opening { tongue, ..opening }) }
        Segmented {
            legend: tongue.say(&THEME),
            options: THEMES.iter().map(|(_, name, words)| Choice::new(*name, tongue.say(words))).collect::<Vec<_>>(),
            chosen: theme_name,
            on_choose: move |name: String| {
                let theme = THEMES.iter().find(|t| t.1 == name).map(|t| t.0).unwrap_or_default();
                on_choose.call(Opening { theme, ..opening });
            },
        }
        Segmented {
            legend: tongue.say(&TEXT_SIZE),
            options: SIZES.iter().map(|(_, name)| Choice::new(*name, *name)).collect::<Vec<_>>(),
            chosen: size_name,
            on_choose: move |name: String| {
                let text = SIZES.iter().find(|s| s.1 == name).map(|s| s.0).unwrap_or_default();
                on_choose.call(Opening { text, ..opening });
            },
        }
    }
}
