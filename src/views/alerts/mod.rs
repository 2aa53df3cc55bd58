//! Alerts as a person sees them: what holds for their places, what it means, what to do and where to go.
//!
//! Quiet unless it concerns them: what holds elsewhere is folded away. The words are ours and follow official advice; the
//! authority's own text stands beside them, unchanged.

mod area_name;
mod card;
mod concern;
mod detail;
mod event;
mod facts;
mod figures;
mod held;
mod history;
mod levels;
mod list;
mod loudness;
mod moment;
mod sites;
#[cfg(test)]
mod tests;
mod todo;

pub use card::{AlertCard, AlertMark};
pub use concern::{Concern, Held, HeldAt, Role};
pub use detail::{AlertView, HereView, OfficialView, alert_view};
pub use facts::FactView;
pub use held::held;
pub use history::{AlertHistoryView, history};
pub use levels::LevelView;
pub use list::{AlertsView, PlaceAlertsView, alerts};
pub use loudness::{Loudness, loudness};
pub use moment::{FreshView, STALE_AFTER};
pub use sites::{SitesView, refuges};
pub use todo::TodoView;
