//! What the companion answers.

use super::DoorProblem;
use serde::{Deserialize, Serialize};

/// The answer to one command.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reply {
    /// The companion is there and was greeted so many times since it started.
    Hello {
        /// Greetings since the start.
        times: u32,
    },
}

/// Why a command could not be carried out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum Problem {
    /// The companion itself could not be reached.
    #[error(transparent)]
    Door(#[from] DoorProblem),
}

/// What a command changed; screens redraw for it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changes {}
