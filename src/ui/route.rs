//! Where screens stand. On the web the place is behind the `#`, so that no server learns it.

use super::app::Frame;
use super::screens::{
    about::About, area::AreaScreen, counter::Counter, item::ItemScreen, life::Life, record::RecordScreen,
    rule::RuleScreen, settings::SettingsScreen, timeline::Timeline, today::Today,
};
use dioxus::prelude::*;

/// All places of the app. A record of 0 stands for an item that is about the person as a whole.
#[derive(Clone, Debug, PartialEq, Routable)]
#[rustfmt::skip]
#[allow(missing_docs, reason = "the parts of an address are named for what they are")]
pub enum Route {
    #[layout(Frame)]
        /// What is due, what opens, one question.
        #[route("/")]
        Today {},
        /// Twelve months.
        #[route("/timeline")]
        Timeline {},
        /// The eight areas.
        #[route("/life")]
        Life {},
        /// One area.
        #[route("/life/:area")]
        AreaScreen { area: String },
        /// A rule in general.
        #[route("/rule/:rule")]
        RuleScreen { rule: String },
        /// One item.
        #[route("/item/:rule/:record")]
        ItemScreen { rule: String, record: i64 },
        /// Everything that was told.
        #[route("/about")]
        About {},
        /// One record; 0 for a new one.
        #[route("/about/:entity/:record")]
        RecordScreen { entity: String, record: i64 },
        /// Language, theme, text size, lock.
        #[route("/settings")]
        SettingsScreen {},
    #[end_layout]
    /// The card for the counter, without anything around it.
    #[route("/counter/:rule")]
    Counter { rule: String },
}
