//! One of a few, side by side: theme, text size.

use dioxus::prelude::*;

use super::choice::Choice;
use super::ident::use_ident;
use super::phrase::{Phrase, Say};

/// A few short words of which one holds. It takes effect at once.
#[component]
pub fn Segmented(
    #[props(into)] legend: Phrase,
    options: Vec<Choice>,
    chosen: String,
    on_choose: EventHandler<String>,
) -> Element {
    let name = use_ident("segmented");
    rsx! {
        fieldset { class: "segmented",
            legend { class: "field-label", Say { phrase: legend } }
            div { class: "segmented-row",
                for option in options {
                    label { key: "{option.value}", class: "segment",
                        input {
                            class: "segment-mark",
                            r#type: "radio",
                            name: name.clone(),
                            value: option.value.clone(),
                            checked: option.value == chosen,
                            onchange: {
                                let value = option.value.clone();
                                move |_| on_choose.call(value.clone())
                            },
                        }
                        super::state::Shape { state: super::state::State::Done }
                        span { Say { phrase: option.label } }
                    }
                }
            }
        }
    }
}
