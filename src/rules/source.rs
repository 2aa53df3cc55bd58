//! Rules as they stand in files. The same form is read from YAML by the publishers' tool and from JSON by the app.

use super::{Confidence, Kind, Whose};
use crate::calendar::{ClosedDay, Date, FirstDay, Period};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use std::collections::BTreeMap;

/// A file of rules for one area of life.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleFile {
    /// The area of all its rules.
    pub area: String,
    /// The rules.
    pub rules: Vec<RuleSource>,
}

/// Named conditions of the law, by their ids.
pub type Definitions = BTreeMap<String, Json>;

/// One rule.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RuleSource {
    /// Its id; the message of its words is the same with `-` for `.`.
    pub id: String,
    /// The researched rule that it comes from, such as `ST-08`.
    pub reference: String,
    /// Duty, window, right, limit or ban on others.
    pub kind: Kind,
    /// The entity of which every record gives an item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub for_each: Option<String>,
    /// Whether each person of a household has it, or the household has it once.
    #[serde(default, skip_serializing_if = "Whose::is_each")]
    pub whose: Whose,
    /// When it applies; left out, it concerns everybody.
    #[serde(default = "everybody")]
    pub when: Json,
    /// From when something can be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens: Option<Json>,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<DueSource>,
    /// Rules that can never apply to the same record as this one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub excludes: Vec<String>,
    /// The date field that tells that it is done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done_by: Option<String>,
    /// What it costs or pays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<AmountSource>,
    /// The kind of office.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#where: Option<String>,
    /// Papers to bring.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bring: Vec<String>,
    /// The form's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
    /// The articles; may be left out only where the rule is not verified.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub law: Vec<Citation>,
    /// The day whose law counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub law_of: Option<Json>,
    /// From when until when this is the law.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_force: Option<InForce>,
    /// How sure we are.
    pub confidence: Confidence,
    /// Whom to ask; obligatory where it is not verified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ask: Option<String>,
}

fn everybody() -> Json {
    serde_json::json!({ "all": [] })
}

/// By when, in one of two forms.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct DueSource {
    /// A period …
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<Period>,
    /// … of an event,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<Json>,
    /// of which the first day is counted or not;
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_day: Option<FirstDay>,
    /// or a day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Json>,
    /// What happens when the last day is a closed day.
    pub closed_day: ClosedDay,
    /// So much earlier to be safe, where readings of the law differ.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cautious: Option<Period>,
}

/// An amount, in one of two forms.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AmountSource {
    /// A fixed amount in yen,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub yen: Option<i64>,
    /// or a dated parameter
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parameter: Option<String>,
    /// as of a day
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Json>,
    /// looked up by fields.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keys: Vec<String>,
}

/// An article of a law.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Citation {
    /// The e-Gov law id.
    #[serde(rename = "id")]
    pub law_id: String,
    /// The article as in `19-9` (第十九条の九), with a paragraph as in `21(2)`.
    pub article: String,
}

/// The interval in which something is the law; both days belong to it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InForce {
    /// The first day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// In place of a first day: it begins on this day or earlier, and nobody has fixed the day yet (「公布の日から起算して…年を超えない
    /// 範囲内において政令で定める日」), or it is announced for that time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Date>,
    /// The last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
}
