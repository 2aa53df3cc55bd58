//! What the screens are made of, one folder per part: the component and its style.
//!
//! No part has a word of its own: every text comes in as a [`phrase::Phrase`], ready in the person's
//! language. No part reads the store, a clock or a locale. Each style is joined into the one stylesheet in
//! [`super::theme`].

pub mod phrase;
pub mod icon;
pub mod anchor;
pub mod state;
pub mod card;
pub mod button;
pub mod page;
pub mod nav;
pub mod group;
pub mod choice;
pub mod question;
pub mod progress;
pub mod choice_list;
pub mod text_field;
pub mod date_field;
pub mod passphrase_field;
pub mod segmented;
pub mod toggle;
pub mod checklist;
pub mod item_card;
pub mod when;
pub mod link_row;
pub mod record_rows;
pub mod disclosure;
pub mod steps;
pub mod law_article;
pub mod notice;
pub mod empty_state;
pub mod loading;
pub mod undo_bar;
pub mod bottom_bar;
pub mod timeline_rail;
pub mod language_list;
pub mod counter_card;

mod ident;
#[cfg(test)]
mod shown;
