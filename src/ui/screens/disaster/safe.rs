//! “I am safe” in two languages, put together here and sent by the person. Nothing finds out where they are.

use crate::ui::parts::button::{Button, ButtonLink};
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::phrase::{Dir, Phrase, Say};
use crate::ui::parts::text_field::TextField;
use crate::ui::parts::toggle::Toggle;
use crate::ui::phrases::phrase;
use crate::ui::platform;
use crate::ui::session::Spoken;
use crate::views::{PLACE_MARK, SafeSentence, SafeView};
use dioxus::prelude::*;
use url::form_urlencoded::byte_serialize;

/// The message: where, at a shelter or not, copy or send.
#[component]
pub(super) fn Safe(safe: SafeView, spoken: Spoken) -> Element {
    let mut place = use_signal(String::new);
    let mut shelter = use_signal(|| false);
    let mut copied = use_signal(|| false);
    let message = message(&safe, &place.read(), shelter());
    let (to_copy, address) = (message.clone(), escaped(&message));
    let say = spoken.0.say();
    rsx! {
        TextField {
            label: phrase(&say.disaster_safe_where()),
            hint: phrase(&say.disaster_safe_where_hint()),
            value: String::new(),
            on_input: move |text| {
                copied.set(false);
                place.set(text);
            },
        }
        Toggle {
            label: phrase(&say.disaster_safe_in_shelter()),
            word: if shelter() { phrase(&say.answer_yes()) } else { phrase(&say.answer_no()) },
            on: shelter(),
            on_toggle: move |on| {
                copied.set(false);
                shelter.set(on);
            },
        }
        div { class: "card", role: "group", aria_label: say.disaster_safe_preview().plain(),
            p { class: "alert-text", Say { phrase: Phrase::foreign(message, "", Dir::Auto) } }
        }
        Button {
            label: phrase(&say.disaster_copy()),
            on_press: move |()| copied.set(platform::copy_text(&to_copy)),
        }
        p { role: "status", class: "quiet small",
            if copied() {
                Say { phrase: phrase(&say.disaster_copied()) }
            }
        }
        ButtonLink { label: phrase(&say.disaster_send_sms()), to: "sms:?body={address}", glyph: Glyph::Share }
        ButtonLink { label: phrase(&say.disaster_send_mail()), to: "mailto:?body={address}", glyph: Glyph::Share }
    }
}

/// The reader's language, an empty line, Japanese.
pub(super) fn message(safe: &SafeView, place: &str, shelter: bool) -> String {
    let place = place.trim();
    let first = if place.is_empty() {
        &safe.safe
    } else {
        &safe.safe_at
    };
    let mut sentences = vec![first];
    if shelter {
        sentences.push(&safe.shelter);
    }
    sentences.push(&safe.later);
    let filled = |text: String| text.replace(PLACE_MARK, place);
    let own = |sentence: &&SafeSentence| filled(sentence.own.plain());
    let said = |sentence: &&SafeSentence| filled(sentence.said.clone());
    let own: Vec<String> = sentences.iter().map(own).collect();
    let said: Vec<String> = sentences.iter().map(said).collect();
    // Who reads Japanese needs it once.
    if own == said {
        return said.concat();
    }
    format!("{}\n\n{}", own.join(" "), said.concat())
}

fn escaped(text: &str) -> String {
    byte_serialize(text.as_bytes())
        .collect::<String>()
        .replace('+', "%20")
}
