//! Where screens stand. On the web the place is behind the `#`, so that no server learns it.

use super::app::Frame;
use super::screens::{
    about::About,
    alerts::{AlertHistoryScreen, AlertScreen, AlertsScreen},
    area::AreaScreen,
    calculator::{CalculatorScreen, CalculatorsScreen},
    counter::Counter,
    disaster::Disaster,
    events::{EventScreen, Events, PlanScreen, WhatIf, WhatIfEvent, WhatIfRecord},
    field::FieldScreen,
    gallery_screen::GalleryScreen,
    going_home::GoingHome,
    guide::GuideScreen,
    household::{AddMemberScreen, For, ForAbout, ForItem, HouseholdScreen, MemberQuestionScreen},
    item::ItemScreen,
    life::Life,
    lock::ChooseLock,
    notices::NoticesScreen,
    pathway::PathwayScreen,
    pathways::PathwaysScreen,
    payments::{PaymentScreen, Payments},
    places::{PlaceCardScreen, PlaceScreen, PlacesOfScreen, PlacesScreen},
    portable::Portable,
    publishers::{AddPublisherFrom, AddPublisherScreen, PublishersScreen, WaitingScreen},
    record::RecordScreen,
    rule::RuleScreen,
    search::SearchScreen,
    settings::{LanguageScreen, SettingsScreen},
    sources::SourcesScreen,
    start::{Promise, StartQuestion, Welcome},
    timeline::Timeline,
    today::Today,
    work_log::WorkLog,
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
        /// Everything that can be found.
        #[route("/search")]
        SearchScreen {},
        /// What can come next.
        #[route("/pathways")]
        PathwaysScreen {},
        /// One way to what can come next.
        #[route("/pathways/:pathway")]
        PathwayScreen { pathway: String },
        /// What may happen.
        #[route("/events")]
        Events {},
        /// One event: what it asks, and what would follow.
        #[route("/events/:event")]
        EventScreen { event: String },
        /// The plan of an event that was told.
        #[route("/plan/:record")]
        PlanScreen { record: i64 },
        /// What to try.
        #[route("/what-if")]
        WhatIf {},
        /// One event, tried.
        #[route("/what-if/:event")]
        WhatIfEvent { event: String },
        /// A record of any kind, tried.
        #[route("/what-if/record/:entity")]
        WhatIfRecord { entity: String },
        /// A rule in general.
        #[route("/rule/:rule")]
        RuleScreen { rule: String },
        /// A guide.
        #[route("/guide/:id")]
        GuideScreen { id: String },
        /// One item.
        #[route("/item/:rule/:record")]
        ItemScreen { rule: String, record: i64 },
        /// What authorities announced.
        #[route("/alerts")]
        AlertsScreen {},
        /// What they announced in the last month.
        #[route("/alerts/history")]
        AlertHistoryScreen {},
        /// One alert.
        #[route("/alerts/:id")]
        AlertScreen { id: String },
        /// What helps in a disaster.
        #[route("/disaster")]
        Disaster {},
        /// What is near.
        #[route("/places")]
        PlacesScreen {},
        /// What is near, of one kind.
        #[route("/places-of/:kind")]
        PlacesOfScreen { kind: String },
        /// One place.
        #[route("/places/:source/:id")]
        PlaceScreen { source: String, id: String },
        /// All calculators.
        #[route("/calculators")]
        CalculatorsScreen {},
        /// One calculator.
        #[route("/calculators/:calculator")]
        CalculatorScreen { calculator: String },
        /// Days of work.
        #[route("/work-log")]
        WorkLog {},
        /// Everything that was told.
        #[route("/about")]
        About {},
        /// One record; 0 for a new one.
        #[route("/about/:entity/:record")]
        RecordScreen { entity: String, record: i64 },
        /// One question about a record; `-` asks whether there is any.
        #[route("/about/:entity/:record/:field")]
        FieldScreen { entity: String, record: i64, field: String },
        /// The people of the household.
        #[route("/household")]
        HouseholdScreen {},
        /// Telling of somebody.
        #[route("/household/add")]
        AddMemberScreen {},
        /// A question about somebody, from 1.
        #[route("/household/:member/:number")]
        MemberQuestionScreen { member: i64, number: usize },
        /// Somebody's Today; 0 for the first person.
        #[route("/for/:member")]
        For { member: i64 },
        /// What was told of somebody.
        #[route("/for/:member/about")]
        ForAbout { member: i64 },
        /// Somebody's item.
        #[route("/for/:member/item/:rule/:record")]
        ForItem { member: i64, rule: String, record: i64 },
        /// What was paid, month by month.
        #[route("/payments")]
        Payments {},
        /// One month of one thing that is paid.
        #[route("/payments/:column/:month")]
        PaymentScreen { column: String, month: String },
        /// The list of leaving.
        #[route("/going-home")]
        GoingHome {},
        /// What can be taken along.
        #[route("/portable-record")]
        Portable {},
        /// Language, theme, text size, lock.
        #[route("/settings")]
        SettingsScreen {},
        /// What may be looked up on the internet.
        #[route("/settings/sources")]
        SourcesScreen {},
        /// Whose words are read here.
        #[route("/settings/publishers")]
        PublishersScreen {},
        /// Look at somebody before trusting them.
        #[route("/settings/publishers/add")]
        AddPublisherScreen {},
        /// The same from a code on a poster, which holds the address and the fingerprint to expect there.
        #[route("/settings/publishers/add/:from")]
        AddPublisherFrom { from: String },
        /// What an update that waits would change.
        #[route("/waiting")]
        WaitingScreen {},
        /// News from offices.
        #[route("/notices")]
        NoticesScreen {},
        /// The languages.
        #[route("/settings/language")]
        LanguageScreen {},
        /// Choosing a lock.
        #[route("/lock")]
        ChooseLock {},
        /// First start: the language.
        #[route("/start")]
        Welcome {},
        /// First start: what happens to what one tells.
        #[route("/start/promise")]
        Promise {},
        /// First start: the questions, from 1.
        #[route("/start/:number")]
        StartQuestion { number: usize },
    #[end_layout]
    /// All parts together, in debug builds.
    #[route("/gallery")]
    GalleryScreen {},
    /// The card for the counter, without anything around it.
    #[route("/counter/:rule")]
    Counter { rule: String },
    /// The card with the address of a place, without anything around it.
    #[route("/places/:source/:id/show")]
    PlaceCardScreen { source: String, id: String },
}

/// The places in the bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// What is due.
    Today,
    /// Twelve months.
    Timeline,
    /// The eight areas.
    Life,
    /// Everything told.
    About,
    /// Language, look, lock.
    Settings,
}

impl Route {
    /// Whether it shows something of the person's, and so needs an open store or a draft.
    pub fn is_personal(&self) -> bool {
        !matches!(
            self,
            Route::Life {}
                | Route::AreaScreen { .. }
                | Route::SearchScreen {}
                | Route::PathwaysScreen {}
                | Route::PathwayScreen { .. }
                | Route::RuleScreen { .. }
                | Route::CalculatorsScreen {}
                | Route::CalculatorScreen { .. }
                | Route::GuideScreen { .. }
                | Route::AlertsScreen {}
                | Route::AlertHistoryScreen {}
                | Route::AlertScreen { .. }
                | Route::Disaster {}
                | Route::PlacesScreen {}
                | Route::PlacesOfScreen { .. }
                | Route::PlaceScreen { .. }
                | Route::PlaceCardScreen { .. }
                | Route::Events {}
                | Route::SettingsScreen {}
                | Route::PublishersScreen {}
                | Route::AddPublisherScreen {}
                | Route::AddPublisherFrom { .. }
                | Route::NoticesScreen {}
                | Route::LanguageScreen {}
                | Route::Counter { .. }
                | Route::GalleryScreen {}
        )
    }

    /// The place in the bar that it belongs to; none during the first start.
    pub fn tab(&self) -> Option<Tab> {
        match self {
            Route::For { .. } | Route::ForItem { .. } => Some(Tab::Today),
            Route::Today {} | Route::ItemScreen { .. } | Route::ChooseLock {} | Route::Counter { .. } => {
                Some(Tab::Today)
            }
            Route::Timeline {}
            | Route::WhatIf {}
            | Route::WhatIfEvent { .. }
            | Route::WhatIfRecord { .. } => Some(Tab::Timeline),
            Route::Life {}
            | Route::AreaScreen { .. }
            | Route::SearchScreen {}
            | Route::PathwaysScreen {}
            | Route::PathwayScreen { .. }
            | Route::RuleScreen { .. }
            | Route::CalculatorsScreen {}
            | Route::CalculatorScreen { .. }
            | Route::GuideScreen { .. }
            | Route::AlertsScreen {}
            | Route::AlertHistoryScreen {}
            | Route::AlertScreen { .. }
            | Route::Disaster {}
            | Route::PlacesScreen {}
            | Route::PlacesOfScreen { .. }
            | Route::PlaceScreen { .. }
            | Route::PlaceCardScreen { .. }
            | Route::Payments {}
            | Route::PaymentScreen { .. }
            | Route::GoingHome {}
            | Route::NoticesScreen {}
            | Route::WaitingScreen {}
            | Route::Events {}
            | Route::EventScreen { .. }
            | Route::PlanScreen { .. }
            | Route::WorkLog {} => Some(Tab::Life),
            Route::About {}
            | Route::Portable {}
            | Route::RecordScreen { .. }
            | Route::FieldScreen { .. }
            | Route::HouseholdScreen {}
            | Route::AddMemberScreen {}
            | Route::MemberQuestionScreen { .. }
            | Route::ForAbout { .. } => Some(Tab::About),
            Route::SettingsScreen {}
            | Route::LanguageScreen {}
            | Route::SourcesScreen {}
            | Route::PublishersScreen {}
            | Route::AddPublisherScreen {}
            | Route::AddPublisherFrom { .. } => Some(Tab::Settings),
            Route::Welcome {} | Route::Promise {} | Route::StartQuestion { .. } | Route::GalleryScreen {} => {
                None
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_areas_and_settings_open_without_unlocking_and_nothing_else_does() {
        let public = [
            "/life",
            "/life/work",
            "/search",
            "/pathways",
            "/pathways/extension",
            "/rule/x",
            "/calculators",
            "/calculators/x",
            "/guide/x",
            "/settings",
            "/settings/language",
            "/counter/x",
            "/events",
            "/alerts",
            "/alerts/x",
            "/alerts/history",
            "/disaster",
            "/places",
            "/places-of/municipal-office",
            "/places/nanao/1",
            "/places/nanao/1/show",
            "/notices",
        ];
        let personal = [
            "/",
            "/timeline",
            "/item/x/0",
            "/work-log",
            "/about",
            "/about/job/1",
            "/about/job/1/ended",
            "/payments",
            "/payments/pension/2026-10-01",
            "/going-home",
            "/portable-record",
            "/lock",
            "/settings/sources",
            "/start/2",
            "/household",
            "/household/7/2",
            "/for/7",
            "/events/moved",
            "/plan/1",
            "/what-if",
            "/what-if/moved",
            "/what-if/record/job",
        ];
        let personal_is = |address: &str| address.parse::<Route>().unwrap().is_personal();
        assert!(!public.iter().any(|address| personal_is(address)));
        assert!(personal.iter().all(|address| personal_is(address)));
    }

    #[test]
    fn the_promise_is_no_number_of_a_question() {
        assert_eq!("/start/promise".parse::<Route>().unwrap(), Route::Promise {});
        assert_eq!(
            "/start/2".parse::<Route>().unwrap(),
            Route::StartQuestion { number: 2 }
        );
    }
}
