//! The short answers of an item: where, which form, how much.

use dioxus::prelude::*;

use super::icon::{Glyph, GlyphIcon};
use super::phrase::{Phrase, Say};

/// One question and its answer.
#[derive(Clone, Debug, PartialEq)]
pub struct DetailRow {
    /// The picture beside it.
    pub glyph: Glyph,
    /// The question: "Where".
    pub name: Phrase,
    /// The answer.
    pub value: Phrase,
    /// The same as the office writes it, or an amount.
    pub beside: Option<Phrase>,
}

/// Questions with their answers in one card.
#[component]
pub fn DetailRows(rows: Vec<DetailRow>) -> Element {
    rsx! {
        dl { class: "details",
            for (at , row) in rows.into_iter().enumerate() {
                div { key: "{at}", class: "detail",
                    GlyphIcon { glyph: row.glyph }
                    dt { class: "detail-name", Say { phrase: row.name } }
                    dd { class: "detail-value", Say { phrase: row.value } }
                    if let Some(beside) = row.beside {
                        dd { class: "detail-beside", Say { phrase: beside } }
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
    fn the_offices_own_name_stands_beside_in_its_own_language() {
        let row = DetailRow {
            glyph: Glyph::Place,
            name: "Where".into(),
            value: "Municipal office".into(),
            beside: Some(Phrase::japanese("市区町村の役所")),
        };
        let html = shown(move || rsx! { DetailRows { rows: vec![row.clone()] } });
        assert!(html.contains("<dt class=\"detail-name\">Where</dt>"), "{html}");
        assert!(
            html.contains(r#"<bdi lang="ja" dir="ltr">市区町村の役所</bdi>"#),
            "{html}"
        );
    }
}
