//! Legal time: periods, first day, closed days, ages and eras.
//!
//! A day is a [`Date`] of the civil calendar (no clock, no time zone). Everything here is a function of its
//! arguments; `today` never appears. What a person could ask "why that day?" about carries its [`Step`]s.
//!
//! | file | what it holds |
//! |---|---|
//! | `period` | "14 days", first day excluded or included |
//! | `count` | where a period ends, forwards and backwards (Civil Code 138 to 143) |
//! | `holidays` | the published list of holidays, read and refused |
//! | `holiday_act` | the holidays that the Holiday Act gives to a year without a published list |
//! | `closed` | why an office is closed, and whether a last day rolls |
//! | `business` | [`Calendar`]: open and closed days |
//! | `step` | the steps on the way to a day |
//! | `due` | [`Due`]: the legal last day, the last open day before it, and the steps |
//! | `fiscal` | fiscal and tax years |
//! | `age` | ages as Japanese law counts them |
//! | `era` | Japanese eras |
//! | `era_text` | R8 and 令和8年11月26日, read |

mod age;
mod business;
mod closed;
mod count;
mod due;
mod era;
mod era_text;
mod fiscal;
mod holiday_act;
mod holidays;
mod period;
mod step;
#[cfg(test)]
mod tests;

pub use age::{age_on, attains, birthday, document_birthday};
pub use business::Calendar;
pub use closed::{Certainty, ClosedDay, Closure};
pub use count::OutOfCalendar;
pub use due::{Due, Opening};
pub use era::{Era, era_of};
pub use era_text::{EraDate, EraError, parse_era};
pub use fiscal::{FiscalYear, TaxYear};
pub use holidays::CalendarError;
pub use jiff::civil::Date;
pub use period::{FirstDay, Period, PeriodError, Unit};
pub use step::Step;
