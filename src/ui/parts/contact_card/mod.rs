//! Somebody to call: the number first, then in which languages and when.

use dioxus::prelude::*;

use super::anchor::Anchor;
use super::icon::{Glyph, GlyphIcon};
use super::phrase::{Dir, Phrase, Say};
use super::state::{State, StateBadge};

/// A contact in words.
#[derive(Clone, Debug, PartialEq)]
pub struct ContactEntry {
    /// A name that stays.
    pub id: String,
    /// Its name.
    pub name: Phrase,
    /// Its name in the country's language, where that is another.
    pub official: Option<Phrase>,
    /// The number as it is dialled.
    pub phone: String,
    /// "Speaks your language", where it does.
    pub speaks_yours: Option<Phrase>,
    /// "Languages" and their names, each in its own language.
    pub languages: (Phrase, Vec<Phrase>),
    /// "Hours" and what is known of them.
    pub hours: (Phrase, Vec<Phrase>),
    /// Whether the number was confirmed, in words.
    pub confirmed: Phrase,
    /// Who says so, where it is somebody whom the person added.
    pub publisher: Option<Phrase>,
}

/// The address that a phone dials: `#7119` needs its sign written out.
fn tel(phone: &str) -> String {
    format!("tel:{}", phone.replace('#', "%23").replace(' ', ""))
}

/// A card in a [`super::group::List`]; the number is the link.
#[component]
pub fn ContactCard(entry: ContactEntry) -> Element {
    rsx! {
        li { class: "contact",
            h3 { class: "contact-name", Say { phrase: entry.name.clone() } }
            if let Some(official) = entry.official {
                p { class: "quiet small", Say { phrase: official } }
            }
            if let Some(publisher) = entry.publisher {
                p { class: "quiet small", Say { phrase: publisher } }
            }
            PhoneLink { phone: entry.phone, name: entry.name }
            if let Some(word) = entry.speaks_yours {
                p { StateBadge { state: State::Right, word } }
            }
            dl { class: "contact-more small",
                dt { class: "quiet", Say { phrase: entry.languages.0 } }
                dd { class: "contact-languages",
                    for (at , language) in entry.languages.1.into_iter().enumerate() {
                        span { key: "{at}", Say { phrase: language } }
                    }
                }
                dt { class: "quiet", Say { phrase: entry.hours.0 } }
                for (at , line) in entry.hours.1.into_iter().enumerate() {
                    dd { key: "{at}", Say { phrase: line } }
                }
            }
            p { class: "quiet small", Say { phrase: entry.confirmed } }
        }
    }
}

/// A number that can be called. The digits keep their order in a page of either direction; the name is read out too.
#[component]
pub fn PhoneLink(phone: String, #[props(into)] name: Phrase) -> Element {
    rsx! {
        Anchor { class: "contact-phone", to: tel(&phone),
            GlyphIcon { glyph: Glyph::Phone }
            Say { phrase: Phrase::foreign(phone, "", Dir::Ltr) }
            span { class: "unseen", " " Say { phrase: name } }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::parts::shown::shown;

    #[test]
    fn a_number_keeps_the_order_of_its_digits_and_a_sign_is_dialled() {
        let html = shown(|| rsx! { PhoneLink { phone: "#7119", name: "Advice" } });
        assert!(html.contains(r#"href="tel:%237119""#), "{html}");
        assert!(html.contains(r#"<bdi dir="ltr">#7119</bdi>"#), "{html}");
    }
}
