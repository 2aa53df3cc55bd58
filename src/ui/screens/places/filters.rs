//! What the list is narrowed by.

use crate::feeds::Refuge;
use crate::ui::parts::button::{Button, ButtonKind};
use crate::ui::parts::choice::Choice;
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::parts::form_field::{Control, FormField};
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::text_field::TextField;
use crate::ui::parts::toggle::Toggle;
use crate::ui::phrases::phrase;
use crate::ui::session::Spoken;
use crate::views::{ChoiceView, PlacesAsked, PlacesView, Sought};
use dioxus::prelude::*;

/// What is looked for, for which danger, and more behind a line that opens. It takes effect at once.
#[component]
pub fn Filters(view: PlacesView, spoken: Spoken, on_ask: EventHandler<PlacesAsked>) -> Element {
    let say = spoken.0.say();
    let asked = view.asked.clone();
    let (for_kind, for_danger) = (asked.clone(), asked.clone());
    let kind = asked.sought.map(Sought::id).unwrap_or_default();
    let danger = asked.refuge.map(id).unwrap_or_default();
    rsx! {
        FormField {
            label: phrase(&say.places_what()),
            control: Control::Select {
                options: choices(&view.kinds),
                nothing: phrase(&say.places_what_all()),
            },
            value: kind,
            on_change: move |id: String| {
                let sought = Sought::by_id(&id);
                // A danger is only asked for where places differ in it.
                let refuge = for_kind.refuge.filter(|_| sought.is_some_and(Sought::has_dangers));
                on_ask.call(PlacesAsked { sought, refuge, ..for_kind.clone() });
            },
        }
        if !view.dangers.is_empty() {
            FormField {
                label: phrase(&say.places_danger()),
                control: Control::Select {
                    options: choices(&view.dangers),
                    nothing: phrase(&say.places_danger_any()),
                },
                value: danger,
                on_change: move |id: String| on_ask.call(PlacesAsked { refuge: by_id(&id), ..for_danger.clone() }),
            }
        }
        Disclosure { summary: phrase(&say.places_narrow()),
            More { asked, spoken, on_ask }
        }
    }
}

/// The switches and the field.
#[component]
fn More(asked: PlacesAsked, spoken: Spoken, on_ask: EventHandler<PlacesAsked>) -> Element {
    let say = spoken.0.say();
    let mut typed = use_signal(|| asked.text.clone());
    let word = |on: bool| phrase(&if on { say.settings_on() } else { say.settings_off() });
    let (speaks, open) = (asked.language.is_some(), asked.open_now);
    let (for_language, for_open) = (asked.clone(), asked.clone());
    let mine = spoken.0.language().tag.as_str().to_owned();
    rsx! {
        Toggle {
            label: phrase(&say.places_speaks_mine()),
            word: word(speaks),
            on: speaks,
            on_toggle: move |on: bool| {
                on_ask.call(PlacesAsked { language: on.then(|| mine.clone()), ..for_language.clone() });
            },
        }
        Toggle {
            label: phrase(&say.places_open_now()),
            word: word(open),
            on: open,
            on_toggle: move |on: bool| on_ask.call(PlacesAsked { open_now: on, ..for_open.clone() }),
        }
        form {
            class: "form",
            onsubmit: move |event| {
                event.prevent_default();
                on_ask.call(PlacesAsked { text: typed(), ..asked.clone() });
            },
            TextField {
                label: phrase(&say.places_text()),
                value: typed.peek().clone(),
                on_input: move |text| typed.set(text),
            }
            Button { label: phrase(&say.places_search()), kind: ButtonKind::Secondary, glyph: Glyph::Search, submit: true }
        }
    }
}

fn choices(views: &[ChoiceView]) -> Vec<Choice> {
    let choice = |view: &ChoiceView| Choice::new(view.id.clone(), phrase(&view.label));
    views.iter().map(choice).collect()
}

/// The id of a danger is its name in data.
fn id(danger: Refuge) -> String {
    match serde_json::to_value(danger) {
        Ok(serde_json::Value::String(id)) => id,
        _ => String::new(),
    }
}

fn by_id(id: &str) -> Option<Refuge> {
    serde_json::from_value(serde_json::Value::String(id.to_owned())).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_danger_is_found_by_its_id() {
        assert_eq!(id(Refuge::StormSurge), "storm-surge");
        assert_eq!(by_id("storm-surge"), Some(Refuge::StormSurge));
        assert_eq!(by_id(""), None);
    }
}
