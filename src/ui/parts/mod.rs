//! What the screens are made of, one folder per part: the component and its style.
//!
//! No part has a word of its own: every text comes in as a [`phrase::Phrase`], ready in the person's
//! language. No part reads the store, a clock or a locale. Each style is joined into the one stylesheet in
//! [`super::theme`].

pub mod alert_card;
pub mod anchor;
pub mod bars;
pub mod bottom_bar;
pub mod button;
pub mod card;
pub mod checklist;
pub mod choice;
pub mod choice_list;
pub mod contact_card;
pub mod counter_card;
pub mod date_field;
pub mod detail_rows;
pub mod disclosure;
pub mod empty_state;
pub mod form_field;
pub mod found_row;
pub mod group;
pub mod icon;
pub mod item_card;
pub mod language_list;
pub mod law_article;
pub mod link_row;
pub mod loading;
pub mod month_grid;
pub mod nav;
pub mod notice;
pub mod page;
pub mod passphrase_field;
pub mod phrase;
pub mod place_map;
pub mod points;
pub mod progress;
pub mod question;
pub mod record_page;
pub mod record_rows;
pub mod results;
pub mod search_field;
pub mod segmented;
pub mod state;
pub mod steps;
pub mod text_field;
pub mod timeline_rail;
pub mod toggle;
pub mod undo_bar;
pub mod way;
pub mod when;
pub mod whose_bar;

mod ident;
#[cfg(test)]
pub(crate) mod shown;
