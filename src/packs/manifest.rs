//! Who publishes a pack, and for where.

use crate::calendar::Date;
use serde::{Deserialize, Serialize};

/// `pack.yaml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The pack's id.
    pub id: String,
    /// The country whose law it holds, ISO 3166 alpha-2.
    pub country: String,
    /// Who says so.
    pub publisher: String,
    /// The day on which its law was last read through.
    pub checked: Date,
    /// The language that translations are made from.
    pub template: String,
    /// The language of the offices.
    pub official: String,
}
