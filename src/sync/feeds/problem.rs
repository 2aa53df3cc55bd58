//! Why a look at a source did not yield everything, small enough to be kept and told later in any language.

use crate::sync::Failure;
use crate::words::{Messages, Text};
use serde::{Deserialize, Serialize};

/// What was wrong with the last look. Yesterday's content stays in place whichever it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum Trouble {
    /// This device has no connection.
    #[error("no connection")]
    Offline,
    /// The host was not reached, or not in time.
    #[error("not reached: {0}")]
    NotReached(String),
    /// The host answered that it will not or cannot.
    #[error("refused: {0}")]
    Refused(String),
    /// Something came that must not be taken: too large, not secure, a page to sign in.
    #[error("not taken: {0}")]
    NotTaken(String),
    /// It came and cannot be read.
    #[error("cannot be read: {0}")]
    Unreadable(String),
    /// It is an old one: the source itself stands still, though its host answers.
    #[error("it stands still")]
    Frozen,
    /// This build has no network.
    #[error("no network in this build")]
    NoNetwork,
    /// What was read could not be stored.
    #[error("could not be stored: {0}")]
    Storage(String),
    /// The mirror's signatures could not be verified.
    #[error("the mirror could not be verified: {0}")]
    Unsigned(String),
}

impl Trouble {
    /// For a person: what is so.
    pub fn words(&self, say: Messages<'_>) -> Text {
        match self {
            Trouble::Offline => say.source_trouble_offline(),
            Trouble::NotReached(_) => say.source_trouble_not_reached(),
            Trouble::Refused(_) => say.source_trouble_refused(),
            Trouble::NotTaken(_) => say.source_trouble_not_taken(),
            Trouble::Unreadable(_) => say.source_trouble_unreadable(),
            Trouble::Frozen => say.source_trouble_frozen(),
            Trouble::NoNetwork => say.source_trouble_no_network(),
            Trouble::Storage(_) => say.source_trouble_storage(),
            Trouble::Unsigned(_) => say.source_trouble_unsigned(),
        }
    }

    /// What could not be read, as its parser says it.
    pub fn unreadable(why: impl std::fmt::Display) -> Trouble {
        Trouble::Unreadable(why.to_string())
    }

    /// As it is kept.
    pub fn kept(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// As it was kept; nothing for none.
    pub fn from_kept(text: &str) -> Option<Trouble> {
        serde_json::from_str(text).ok()
    }
}

impl From<&Failure> for Trouble {
    fn from(failure: &Failure) -> Trouble {
        let why = failure.to_string();
        match failure {
            Failure::Offline => Trouble::Offline,
            Failure::NoNetwork => Trouble::NoNetwork,
            Failure::Dns | Failure::NoAnswer | Failure::Cut(_) | Failure::TooSlow(_) => {
                Trouble::NotReached(why)
            }
            Failure::NotThere(_) | Failure::Busy { .. } | Failure::Status(_) => Trouble::Refused(why),
            _ => Trouble::NotTaken(why),
        }
    }
}

impl From<Failure> for Trouble {
    fn from(failure: Failure) -> Trouble {
        Trouble::from(&failure)
    }
}
