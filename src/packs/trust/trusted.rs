//! What is trusted, as texts that the caller keeps.

use super::names::RoleName;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The newest files that were believed, byte for byte as they came. A plain value: the caller writes it to its
/// store whenever it has changed, and hands it back next time. It begins with the root that the app has built in
/// or the person has confirmed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Trusted {
    /// The keys of all others.
    pub root: String,
    /// The newest timestamp.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<String>,
    /// The newest snapshot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snapshot: Option<String>,
    /// The newest top-level list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub targets: Option<String>,
    /// The newest lists of the publishers that were asked for.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub publishers: BTreeMap<RoleName, String>,
}

impl Trusted {
    /// Begins with a root. It is checked when it is first used.
    pub fn from_root(root: impl Into<String>) -> Self {
        Self {
            root: root.into(),
            ..Self::default()
        }
    }
}
