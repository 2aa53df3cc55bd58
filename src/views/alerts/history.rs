//! What was announced in the last month, drills and tests among it.

use super::card::{AlertCard, card};
use super::concern::{Held, HeldAt};
use crate::feeds::alert::Alert;
use crate::views::Scene;
use serde::{Deserialize, Serialize};

/// What was announced, the newest first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AlertHistoryView {
    /// One card for each telegram.
    pub cards: Vec<AlertCard>,
}

/// The history of some alerts, in the order in which they are given.
pub fn history(scene: &Scene<'_>, held: &Held<'_>, alerts: &[Alert]) -> AlertHistoryView {
    AlertHistoryView {
        cards: alerts
            .iter()
            .map(|alert| card(scene, held, &HeldAt::of(alert)))
            .collect(),
    }
}
