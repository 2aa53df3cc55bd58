//! A rule, resolved and ready to be applied.

use super::{
    Condition, Day,
    source::{Citation, InForce},
};
use crate::calendar::{ClosedDay, FirstDay, Period};
use crate::facts::{EntityIx, FieldRef};
use serde::{Deserialize, Serialize};

/// One rule of the law.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Its id.
    pub id: String,
    /// The researched rule that it comes from.
    pub reference: String,
    /// The area of life.
    pub area: String,
    /// What follows from it.
    pub kind: Kind,
    /// The entity of which every record gives an item.
    pub for_each: Option<EntityIx>,
    /// Whether each person of a household has it, or the household has it once.
    pub whose: Whose,
    /// When it applies.
    pub when: Condition,
    /// From when something can be done.
    pub opens: Option<Day>,
    /// By when.
    pub due: Option<DueRule>,
    /// Rules that can never apply to the same record as this one; where both do, the pack contradicts itself.
    pub excludes: Vec<String>,
    /// The date field that tells that it is done.
    pub done_by: Option<FieldRef>,
    /// What it costs or pays.
    pub amount: Option<Amount>,
    /// The kind of office.
    pub office: Option<String>,
    /// Papers to bring.
    pub bring: Vec<String>,
    /// The form's name.
    pub form: Option<String>,
    /// The articles.
    pub law: Vec<Citation>,
    /// The day whose law counts.
    pub law_of: Day,
    /// From when until when this is the law.
    pub in_force: InForce,
    /// How sure we are.
    pub confidence: Confidence,
    /// Whom to ask.
    pub ask: Option<String>,
}

/// Whose matter a rule is where several people live together.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Whose {
    /// Each person's own: a notice of one's address, a leave of one's own.
    #[default]
    Each,
    /// One for all: when it stands on one person's agenda for a record, it stands on nobody else's.
    Household,
}

impl Whose {
    pub(super) fn is_each(&self) -> bool {
        *self == Whose::Each
    }
}

/// What follows from a rule.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Something one must do (義務).
    Duty,
    /// Something one can do only for a while.
    Window,
    /// Something one may do or is owed (権利).
    Right,
    /// Something one may not exceed.
    Limit,
    /// Something that nobody may do to one.
    Ban,
}

/// How sure we are of a rule.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Its core was seen in a source.
    Verified,
    /// Known to practitioners, not seen in a source.
    FromKnowledge,
    /// Ask before you rely on this; never a hard date.
    Uncertain,
}

/// By when, and what a closed day does to it.
#[derive(Clone, Debug)]
pub struct DueRule {
    /// How the last day is found.
    pub count: Count,
    /// What happens when it is a closed day.
    pub closed_day: ClosedDay,
    /// So much earlier to be safe.
    pub cautious: Option<Period>,
}

/// How a last day is found.
#[derive(Clone, Debug)]
pub enum Count {
    /// A period from an event.
    Within(Period, Day, FirstDay),
    /// A day.
    On(Day),
}

/// An amount in yen.
#[derive(Clone, Debug)]
pub enum Amount {
    /// Always the same.
    Fixed(i64),
    /// A dated parameter.
    Parameter {
        /// Its id.
        id: String,
        /// The day whose figure counts.
        on: Day,
        /// The fields whose codes find the row.
        keys: Vec<FieldRef>,
    },
}
