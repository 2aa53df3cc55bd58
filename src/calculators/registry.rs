//! The computations by their names, with what they need and what they may say.

use super::{Given, Law, Outcome, Stop};

/// One computation.
pub struct Computation {
    /// Its name, as packs write it.
    pub id: &'static str,
    /// What it needs and what it may say.
    pub contract: Contract,
    /// The computation itself.
    pub run: fn(&Given, &Law<'_>) -> Result<Outcome, Stop>,
}

/// What a pack that names a computation must declare.
#[derive(Copy, Clone)]
pub struct Contract {
    /// The inputs.
    pub inputs: &'static [Need],
    /// The lists.
    pub lists: &'static [NeedList],
    /// The roles of the law's figures, with the number of keys of each.
    pub figures: &'static [(&'static str, usize)],
    /// The messages.
    pub messages: Messages,
}

/// The messages that a computation may use; a pack that lacks one is told so.
#[derive(Copy, Clone)]
pub struct Messages {
    /// `headline-<calculator>-…`
    pub headlines: &'static [&'static str],
    /// `line-<calculator>-…`
    pub lines: &'static [&'static str],
    /// `step-<calculator>-…`
    pub steps: &'static [&'static str],
    /// `say-<calculator>-…`
    pub sentences: &'static [&'static str],
    /// `wrong-<calculator>-…`
    pub wrongs: &'static [&'static str],
    /// `picture-<calculator>-…`
    pub pictures: &'static [&'static str],
}

/// An input that a computation reads. Whether it can do without is the computation's business: it stops and says so.
pub struct Need {
    /// Its name.
    pub name: &'static str,
    /// What it must be.
    pub kind: NeedKind,
}

impl Need {
    /// An input by its name and kind.
    pub const fn new(name: &'static str, kind: NeedKind) -> Need {
        Need { name, kind }
    }
}

/// A list that a computation reads.
pub struct NeedList {
    /// Its name.
    pub name: &'static str,
    /// Its columns.
    pub columns: &'static [Need],
}

/// What an input must be.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum NeedKind {
    /// A date.
    Date,
    /// Yes or no.
    YesNo,
    /// One of several choices, of which the computation reads none by name.
    AnyChoice,
    /// One of these choices.
    Choice(&'static [&'static str]),
    /// A whole number.
    Number,
    /// An amount in yen.
    Yen,
    /// Working time.
    Hours,
    /// A time of day.
    Time,
    /// A country.
    Country,
    /// Free text.
    Text,
}

const ALL: &[&Computation] = &[
    &super::guaranteed_wages::GUARANTEED_WAGES,
    &super::leave_balance::LEAVE_BALANCE,
    &super::lump_sum::LUMP_SUM,
    &super::notice_pay::NOTICE_PAY,
    &super::overtime_limits::OVERTIME_LIMITS,
    &super::payslip::PAYSLIP,
    &super::pending_stay::PENDING_STAY,
    &super::permission_fee::PERMISSION_FEE,
    &super::points::POINTS,
    &super::premium_bands::PREMIUM_BANDS,
    &super::residence::RESIDENCE,
    &super::return_limit::RETURN_LIMIT,
    &super::sliding_hours::SLIDING_HOURS,
    &super::tenancy_end::TENANCY_END,
    &super::tenancy_start::TENANCY_START,
    &super::totalization::TOTALIZATION,
    &super::wage_floor::WAGE_FLOOR,
    &super::wages_after_leaving::WAGES_AFTER_LEAVING,
    &super::withdrawal_days::WITHDRAWAL_DAYS,
];

/// A computation by its name.
pub fn computation(id: &str) -> Option<&'static Computation> {
    computations().find(|computation| computation.id == id)
}

/// All computations.
pub fn computations() -> impl Iterator<Item = &'static Computation> {
    ALL.iter().copied()
}
