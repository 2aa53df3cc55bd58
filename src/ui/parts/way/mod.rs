//! A way with its stops: where one is, where it leads.

use dioxus::prelude::*;

use super::phrase::{Phrase, Say};

/// A stop of the way.
#[derive(Clone, Debug, PartialEq)]
pub struct Stop {
    /// What this stop is: "Your present status", "Goal".
    pub role: Phrase,
    /// Its name.
    pub name: Phrase,
    /// The same as the office writes it.
    pub beside: Option<Phrase>,
    /// Whether one is here now.
    pub here: bool,
}

/// Stops along a rail, in their order. The rail is drawn only; a list says the same.
#[component]
pub fn Way(stops: Vec<Stop>, #[props(into)] name: Phrase) -> Element {
    rsx! {
        ol { class: "way", role: "list", aria_label: name.text,
            for (at , stop) in stops.into_iter().enumerate() {
                li {
                    key: "{at}",
                    class: if stop.here { "way-stop way-here" } else { "way-stop" },
                    aria_current: stop.here.then_some("step"),
                    p { class: "quiet small", Say { phrase: stop.role } }
                    p { class: "way-name", Say { phrase: stop.name } }
                    if let Some(beside) = stop.beside {
                        p { class: "quiet", Say { phrase: beside } }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::parts::shown::shown;

    #[test]
    fn where_one_is_is_said_and_not_only_drawn() {
        let stop = |here| Stop {
            role: "Now".into(),
            name: "Student".into(),
            beside: Some(Phrase::japanese("留学")),
            here,
        };
        let html = shown(move || rsx! { Way { name: "The way", stops: vec![stop(true), stop(false)] } });
        assert_eq!(html.matches("<li").count(), 2, "{html}");
        assert_eq!(html.matches(r#"aria-current="step""#).count(), 1, "{html}");
        assert!(html.contains(r#"<bdi lang="ja" dir="ltr">留学</bdi>"#), "{html}");
    }
}
