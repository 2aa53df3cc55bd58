//! Why the companion cannot be reached.

use serde::{Deserialize, Serialize};

/// Why the companion cannot be reached. The texts are for logs; screens show words of their own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum DoorProblem {
    /// Another tab has it: two at once would overwrite each other's changes.
    #[error("open in another tab")]
    OpenElsewhere,
    /// It could not be started beside the screens: no worker in this browser, no thread on this system.
    #[error("the companion did not start: {reason}")]
    NoWorker {
        /// What the browser or the system said.
        reason: String,
    },
    /// The browser gives no file storage here (a private window, an old browser, a full disk).
    #[error("no storage in this browser: {reason}")]
    NoStorage {
        /// What the browser said.
        reason: String,
    },
    /// The system names no folder in which programs keep their data.
    #[error("the system names no folder for data")]
    NoFolder,
    /// It stopped while the app was running. Nothing that was saved is lost.
    #[error("the companion has stopped")]
    Lost,
}
