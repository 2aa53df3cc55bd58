//! Life events as they stand in `events.yaml`.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// `events.yaml`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct EventsFile {
    /// Kinds of office that one does not go to.
    pub without_a_trip: Vec<String>,
    /// Kinds of office where one is only on the last day itself.
    pub on_the_day: Vec<String>,
    /// The events.
    pub events: Vec<EventSource>,
}

/// One event.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct EventSource {
    /// Its id.
    #[serde(rename = "event")]
    pub id: String,
    /// The area of life.
    pub area: String,
    /// The date field that tells when: `home.moved-in`.
    pub key: String,
    /// What it changes, in order.
    pub steps: Vec<StepSource>,
    /// Rules that belong to its plan even where they hold without it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shows: Vec<String>,
}

/// One change: `add` or `change` names the entity.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct StepSource {
    /// A new record of this entity,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub add: Option<String>,
    /// or the record of this entity that holds now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<String>,
    /// The fields to ask, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ask: Vec<String>,
    /// Fields that follow from the event: an answer, or `key` for the key date.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub set: BTreeMap<String, String>,
    /// What stands in a field that is asked until the person says otherwise.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub suggest: BTreeMap<String, String>,
}
