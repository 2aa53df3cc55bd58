//! Why the companion cannot be reached.

use serde::{Deserialize, Serialize};

/// Why the companion cannot be reached. The texts are for logs; screens show words of their own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum DoorProblem {
    /// Another tab or window has it: two at once would overwrite each other's changes.
    #[error("open in another tab or window")]
    OpenElsewhere,
    /// The browser started no worker: the file is missing, or workers are forbidden.
    #[error("the worker did not start: {reason}")]
    NoWorker {
        /// What the browser said.
        reason: String,
    },
    /// The browser gives no file storage here (a private window, an old browser, a full disk).
    #[error("no storage in this browser: {reason}")]
    NoStorage {
        /// What the browser said.
        reason: String,
    },
    /// The data folder can be neither made nor written (a full or read-only disk, no permission).
    #[error("the data folder {folder} cannot be used: {reason}")]
    NoFolder {
        /// The folder; empty if the system names none.
        folder: String,
        /// What the system said.
        reason: String,
    },
    /// It stopped while the app was running. Nothing that was saved is lost.
    #[error("the companion has stopped")]
    Lost,
}
