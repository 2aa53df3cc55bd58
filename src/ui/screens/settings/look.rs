//! Light or dark, the size of the text, readings.

use crate::ui::parts::choice::Choice;
use crate::ui::parts::group::Section;
use crate::ui::parts::phrase::{Dir, Phrase};
use crate::ui::parts::segmented::Segmented;
use crate::ui::parts::toggle::Toggle;
use crate::ui::session::Spoken;
use crate::ui::settings::Settings;
use crate::ui::theme::{TextSize, Theme};
use crate::words::{Messages, Text};
use dioxus::prelude::*;

type Word = fn(Messages<'_>) -> Text;

const THEMES: [(Theme, &str, Word); 3] = [
    (Theme::System, "system", |say| say.settings_theme_system()),
    (Theme::Light, "light", |say| say.settings_theme_light()),
    (Theme::Dark, "dark", |say| say.settings_theme_dark()),
];
const SIZES: [(TextSize, &str); 4] = [
    (TextSize::Normal, "100 %"),
    (TextSize::Large, "125 %"),
    (TextSize::Larger, "150 %"),
    (TextSize::Largest, "200 %"),
];

/// How the app looks.
#[component]
pub(super) fn LookOf(words: Spoken, settings: Settings, on_change: EventHandler<Settings>) -> Element {
    let theme = THEMES.iter().find(|(theme, ..)| *theme == settings.theme);
    let size = SIZES.iter().find(|(size, _)| *size == settings.text);
    let (for_theme, for_size, for_readings) = (settings.clone(), settings.clone(), settings.clone());
    let readings = !settings.plain_kanji;
    rsx! {
        Section { title: words.say(|say| say.settings_look()),
            Segmented {
                legend: words.say(|say| say.settings_theme()),
                options: THEMES.iter().map(|(_, id, word)| Choice::new(*id, words.say(word))).collect::<Vec<_>>(),
                chosen: theme.map(|(_, id, _)| *id).unwrap_or_default(),
                on_choose: move |id: String| {
                    let theme = THEMES.iter().find(|known| known.1 == id).map(|known| known.0);
                    on_change.call(Settings { theme: theme.unwrap_or_default(), ..for_theme.clone() });
                },
            }
            Segmented {
                legend: words.say(|say| say.settings_text()),
                options: SIZES.iter().map(|(_, id)| Choice::new(*id, Phrase::foreign(*id, "", Dir::Ltr))).collect::<Vec<_>>(),
                chosen: size.map(|(_, id)| *id).unwrap_or_default(),
                on_choose: move |id: String| {
                    let text = SIZES.iter().find(|known| known.1 == id).map(|known| known.0);
                    on_change.call(Settings { text: text.unwrap_or_default(), ..for_size.clone() });
                },
            }
            Toggle {
                label: words.say(|say| say.settings_readings()),
                word: if readings { words.say(|say| say.settings_on()) } else { words.say(|say| say.settings_off()) },
                on: readings,
                on_toggle: move |on: bool| on_change.call(Settings { plain_kanji: !on, ..for_readings.clone() }),
            }
        }
    }
}
