//! Who publishes what the app says about a country.

use super::scene::Scene;
use crate::calendar::Date;
use serde::{Deserialize, Serialize};

/// A pack's imprint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackView {
    /// Who says so.
    pub publisher: String,
    /// When its law was last read through.
    pub checked: Date,
}

/// The imprint of the pack.
pub fn pack(scene: &Scene<'_>) -> PackView {
    let manifest = &scene.pack.manifest;
    PackView {
        publisher: manifest.publisher.clone(),
        checked: manifest.checked,
    }
}
