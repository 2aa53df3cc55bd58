//! What travels through the door.

use super::{Changes, Command, Problem, Reply};
use crate::facts::RecordId;
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// A command with what the edge knows and the companion must not look up: the day and the language.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Request {
    /// Joins the response to its request; given by the door.
    pub id: u64,
    /// The day and the moment, as the edge tells them.
    #[serde(flatten)]
    pub moment: Moment,
    /// The person's language, a BCP 47 tag.
    pub language: String,
    /// Who of the household it concerns; nothing for the first person.
    #[serde(default)]
    pub whose: Option<RecordId>,
    /// What is asked.
    pub command: Command,
}

/// When something is asked. Deadlines count civil days; how fresh an alert is counts seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// Today where the person is.
    pub today: Date,
    /// Now.
    pub now: Timestamp,
}

impl Moment {
    /// Noon in Japan on a day, for tests that only name the day.
    pub fn on(today: Date) -> Moment {
        // Japan is nine hours ahead of UTC all year: noon there is three o'clock.
        let noon = today.at(3, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC);
        let now = noon.map_or(Timestamp::UNIX_EPOCH, |noon| noon.timestamp());
        Moment { today, now }
    }
}

/// The answer to the request of the same id.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Response {
    /// The id of the request.
    pub id: u64,
    /// The reply, or why there is none.
    pub reply: Result<Reply, Problem>,
    /// What the command changed.
    pub changes: Changes,
}

impl Response {
    /// The answer that a request gets when nothing was done.
    pub fn refused(id: u64, problem: impl Into<Problem>) -> Self {
        Self {
            id,
            reply: Err(problem.into()),
            changes: Changes::default(),
        }
    }
}
