//! Tomoni: from a person's own facts to their duties, deadlines, windows and rights, on their own device.
//!
//! The rooms of the house, in the order in which data flows. A lower line may use a higher one, never the
//! reverse; `tests/layers.rs` fails when one does. Nothing above `app` knows a clock, a socket or a file:
//! `today` is an argument.
//!
//! | room | what it holds |
//! |---|---|
//! | [`calendar`] | legal time: periods, first day, closed days, ages, eras |
//! | [`facts`] | records, values, the schema that a pack declares, questions |
//! | [`parameters`] | dated numbers and tables: the law's figures on a given day |
//! | [`calculators`] | how much, how many, until when: hours, premiums, grants, points, lump sums |
//! | [`rules`] | rule, condition, three-valued evaluation, due dates, reasons, checks |
//! | [`agenda`] | items, their state and order, the timeline, what changed |
//! | [`words`] | languages, Fluent bundles, the message contract, dates and numbers, furigana |
//! | [`packs`] | everything one publisher offers: reading, checking, building |
//! | [`feeds`] | public sources' formats: bytes in; alerts, notices, places, law changes out |
//! | [`search`] | tokens, readings, typos, queries |
//! | [`views`] | what a screen or a terminal shows, in the person's language, still no screen |
//! | `store` | the encrypted database: opening, keys, migrations, records with history |
//! | `sync` | the only network code: transport with limits, pack updates, feed polling |
//! | `app` | the companion: commands in, replies and changes out |
//! | `ui` | the screens (Dioxus) |
//! | `cli` | the publishers' tool, one file per verb |

#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(
    not(test),
    warn(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic
    )
)]

pub mod agenda;
#[cfg(feature = "store")]
pub mod app;
pub mod calculators;
pub mod calendar;
#[cfg(feature = "kit")]
pub mod cli;
pub mod facts;
pub mod feeds;
pub mod packs;
pub mod parameters;
pub mod rules;
pub mod search;
#[cfg(feature = "store")]
pub mod store;
pub mod sync;
#[cfg(feature = "ui")]
pub mod ui;
pub mod views;
pub mod words;
