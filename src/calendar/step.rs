use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Closure, Period};

/// One step on the way to a day: enough to say it in any language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum Step {
    /// It happened on `date`.
    Event {
        /// Day of the event.
        date: Date,
    },
    /// Day 1 is `date`: the day after the event, or the day of the event itself.
    FirstDayCounted {
        /// 起算日
        date: Date,
    },
    /// The month of `last_of_month` has no such day, so its last day takes its place.
    NoCorrespondingDay {
        /// The day number that is lacking, 29 to 31.
        day: i8,
        /// The day in its place.
        last_of_month: Date,
    },
    /// The last day of `period` is `date`.
    Counted {
        /// The period.
        period: Period,
        /// Its last day.
        date: Date,
    },
    /// The limit is the day `date` itself.
    Fixed {
        /// The day that the law or a document names.
        date: Date,
    },
    /// Closed on `date`; one step for each closed day that a limit rolls over.
    Closed {
        /// The closed day.
        date: Date,
        /// Why.
        closure: Closure,
    },
    /// The limit moves to the next open day.
    Rolled {
        /// The last day as counted.
        from: Date,
        /// The next open day.
        to: Date,
    },
    /// Closed on `date`, and the limit stays there all the same.
    Stands {
        /// The legal last day.
        date: Date,
        /// Why it is closed.
        closure: Closure,
    },
    /// The last day on which the office is open before the limit; only where the two differ.
    LastOpenDay {
        /// The open day.
        date: Date,
    },
    /// The holidays after this day are computed, not published; only where `due` or the last open day rests
    /// on them.
    NotPublished {
        /// The last day that the published list covers.
        published_until: Date,
    },
    /// `date` is `period` before `from`.
    Backwards {
        /// The period.
        period: Period,
        /// The day that is counted back from.
        from: Date,
        /// The day reached.
        date: Date,
    },
}
