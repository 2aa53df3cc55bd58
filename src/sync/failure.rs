//! Why something did not come, and what that means for trying again.

use super::Partial;
use crate::words::{Messages, Text};
use std::time::Duration;

/// Why a request failed. What was there before stays in place whichever it is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// This device has no connection.
    #[error("no connection")]
    Offline,
    /// The name of the host leads nowhere.
    #[error("the name of the host is not known")]
    Dns,
    /// The host does not answer.
    #[error("the host does not answer")]
    NoAnswer,
    /// The connection broke in the middle.
    #[error("cut after {} bytes", .0.bytes.len())]
    Cut(Partial),
    /// It took too long, or dripped.
    #[error("too slow after {} bytes", .0.bytes.len())]
    TooSlow(Partial),
    /// More than the limit, in bytes.
    #[error("larger than {0} bytes")]
    TooLarge(u64),
    /// Sent from place to place, in a circle or to nowhere.
    #[error("redirected too often or to nowhere")]
    BadRedirect,
    /// The address, or one it leads to, is not https.
    #[error("not https")]
    NotSecure,
    /// The address leads into a home's or an office's own network.
    #[error("leads to a private address")]
    PrivateAddress,
    /// The host could not prove that it is who it says.
    #[error("certificate refused")]
    Certificate,
    /// Something else than what was asked for: most often a page to sign in.
    #[error("a page came instead of data")]
    WrongType,
    /// There is nothing at this address.
    #[error("not there: status {0}")]
    NotThere(u16),
    /// The host has trouble of its own, or asks for patience.
    #[error("the host is in trouble: status {status}")]
    Busy {
        /// What it said, by HTTP's numbers.
        status: u16,
        /// How long it asks to be left alone.
        retry_after: Option<Duration>,
    },
    /// The host refuses: other statuses.
    #[error("status {0}")]
    Status(u16),
    /// The answer contradicts itself or the question.
    #[error("an answer that makes no sense: {0}")]
    Nonsense(&'static str),
    /// The network's own thread has ended, or this build has no network.
    #[error("no network in this build")]
    NoNetwork,
}

/// What a failure means for trying again.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Again {
    /// At once, from where it was cut.
    Now,
    /// After a while, longer each time.
    Later,
}

impl Failure {
    /// The beginning that came, where one can go on from it.
    pub fn partial(&self) -> Option<&Partial> {
        match self {
            Failure::Cut(partial) | Failure::TooSlow(partial) => Some(partial),
            _ => None,
        }
    }

    /// Whether it is worth going on at once.
    pub fn again(&self) -> Again {
        match self {
            Failure::Cut(partial) if !partial.bytes.is_empty() => Again::Now,
            _ => Again::Later,
        }
    }

    /// How long the host asks to be left alone.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Failure::Busy { retry_after, .. } => *retry_after,
            _ => None,
        }
    }

    /// For a person: what happened, and what can be done about it.
    pub fn words(&self, say: Messages<'_>) -> Text {
        match self {
            Failure::Offline => say.sync_failed_offline(),
            Failure::Dns => say.sync_failed_dns(),
            Failure::NoAnswer => say.sync_failed_no_answer(),
            Failure::Cut(_) => say.sync_failed_cut(),
            Failure::TooSlow(_) => say.sync_failed_too_slow(),
            Failure::TooLarge(_) => say.sync_failed_too_large(),
            Failure::BadRedirect => say.sync_failed_redirect(),
            Failure::NotSecure => say.sync_failed_not_secure(),
            Failure::PrivateAddress => say.sync_failed_private_address(),
            Failure::Certificate => say.sync_failed_certificate(),
            Failure::WrongType => say.sync_failed_wrong_type(),
            Failure::NotThere(_) => say.sync_failed_not_there(),
            Failure::Busy { .. } => say.sync_failed_busy(),
            Failure::Status(_) => say.sync_failed_refused(),
            Failure::Nonsense(_) => say.sync_failed_nonsense(),
            Failure::NoNetwork => say.sync_failed_no_network(),
        }
    }
}
