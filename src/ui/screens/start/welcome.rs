//! The languages, each in its own script, the device's own first.

use crate::ui::parts::button::{Button, ButtonKind};
use crate::ui::parts::language_list::{LanguageList, LanguageOption};
use crate::ui::parts::page::Page;
use crate::ui::phrases::phrase;
use crate::ui::platform;
use crate::ui::route::Route;
use crate::ui::session::{Session, Spoken};
use crate::words::{Language, Sources, Tag, Text, TranslationState};
use dioxus::prelude::*;

/// The first thing anybody sees.
#[component]
pub fn Welcome() -> Element {
    let session = Session::of();
    let navigator = use_navigator();
    let words = session.words.read().clone();
    rsx! {
        WelcomePage {
            words,
            on_next: move |()| { navigator.push(Route::Promise {}); },
            Languages {}
        }
    }
}

/// The frame of the first screen; `children` are the languages.
#[component]
pub fn WelcomePage(words: Spoken, on_next: EventHandler<()>, children: Element) -> Element {
    rsx! {
        Page { title: words.say(|say| say.action_choose_language()),
            form {
                class: "stack",
                onsubmit: move |event| {
                    event.prevent_default();
                    on_next.call(());
                },
                {children}
                Button { label: words.say(|say| say.action_continue()), kind: ButtonKind::Primary, submit: true }
            }
        }
    }
}

/// The list of languages; a choice takes effect at once.
#[component]
pub fn Languages() -> Element {
    let session = Session::of();
    let mut settings = session.settings;
    let words = session.words.read().clone();
    // The order stays while the screen stands, whatever is chosen.
    let languages = use_hook(|| {
        let mut known: Vec<Language> = Sources::embedded()
            .map(|sources| sources.languages.iter().cloned().collect())
            .unwrap_or_default();
        let first = session.language.peek().clone();
        known.sort_by_key(|language| place(language, &first, &platform::languages()));
        known.iter().map(option).collect::<Vec<_>>()
    });
    rsx! {
        LanguageList {
            legend: words.say(|say| say.settings_language()),
            languages,
            chosen: session.language.read().as_str(),
            on_choose: move |tag: String| settings.write().language = Tag::parse(&tag).ok(),
        }
    }
}

/// The language in use stands first, then those that the device is set to, then all others in the table's order.
fn place(language: &Language, first: &Tag, device: &[String]) -> (bool, usize) {
    let preferred = |tag: &String| {
        Tag::parse(tag).is_ok_and(|tag| primary(tag.as_str()) == primary(language.tag.as_str()))
    };
    let at = device.iter().position(preferred);
    (language.tag != *first, at.unwrap_or(usize::MAX))
}

fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

fn option(language: &Language) -> LanguageOption {
    let own_name = Text {
        text: language.own_name.clone(),
        lang: language.tag.clone(),
        dir: language.direction,
        state: TranslationState::Original,
        fallen_back: false,
    };
    LanguageOption {
        tag: language.tag.as_str().to_owned(),
        own_name: phrase(&own_name),
        name: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_device_s_languages_come_before_the_others() {
        let mut known: Vec<Language> = Sources::embedded().unwrap().languages.iter().cloned().collect();
        let first = Tag::parse("my").unwrap();
        known.sort_by_key(|language| place(language, &first, &["my-MM".into(), "vi-VN".into()]));
        let tags: Vec<&str> = known.iter().map(|language| language.tag.as_str()).collect();
        assert_eq!(tags, ["my", "vi", "en", "ja-yasashii", "ja", "ar"]);
    }
}
