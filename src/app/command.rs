//! What a screen may ask of the companion.

use serde::{Deserialize, Serialize};

/// One thing asked of the companion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Command {
    /// Are you there? The answer counts how often it was asked.
    Hello,
}
