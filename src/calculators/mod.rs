//! Computations that answer "how much", "how many" and "until when", each with its steps.
//!
//! They are named for what they compute and know no country: the law's figures come to them as dated parameters by
//! their role ([`Law`]), the person's answers as typed values by their names ([`Given`]). What comes out is an
//! [`Outcome`]: a headline, result lines, the steps that led there and the figures that were used, all as ids and
//! quantities, put into words elsewhere. A pack declares a calculator by naming a computation, the inputs to ask for,
//! the parameters to use and the articles.

mod claim;
mod counting;
mod given;
mod guaranteed_wages;
mod law;
mod leave_balance;
mod lump_sum;
mod notice_pay;
mod outcome;
mod overtime_limits;
mod payslip;
mod pending_stay;
mod permission_fee;
mod points;
mod premium;
mod premium_bands;
mod quantity;
mod rate;
mod registry;
mod residence;
mod return_limit;
mod shift;
mod sliding_hours;
mod sliding_window;
mod tenancy_end;
mod tenancy_start;
mod totalization;
mod wage_floor;
mod wages_after_leaving;
mod withdrawal_days;

pub use given::{Given, Row};
pub use law::{Law, Used};
pub use outcome::{Bar, Bars, Line, Outcome, Said, Step, Stop, Verdict};
pub use quantity::Quantity;
pub use registry::{Computation, Contract, Messages, Need, NeedKind, NeedList, computation, computations};
pub use shift::{Night, Shift};
pub use sliding_window::SevenDays;
