//! The law's figures as a computation asks for them: by their role, on a day.

use super::Stop;
use crate::calendar::{Calendar, Date};
use crate::parameters::Parameters;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a computation may look at besides the answers.
#[derive(Copy, Clone)]
pub struct Law<'a> {
    /// The day of asking.
    pub today: Date,
    /// Legal time.
    pub calendar: &'a Calendar,
    /// The pack's figures.
    pub parameters: &'a Parameters,
    /// Which parameter plays which role.
    pub roles: &'a BTreeMap<String, String>,
}

/// A figure that was used.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Used {
    /// The parameter of the pack.
    pub parameter: String,
    /// What found its row.
    pub keys: Vec<String>,
    /// The figure as it stands in the table.
    pub value: String,
    /// The first day on which it counts.
    pub from: Date,
}

impl Law<'_> {
    /// The figure of a role on a day. Without one the computation stops and says for which day none is known.
    pub fn figure(&self, role: &str, keys: &[&str], on: Date) -> Result<Used, Stop> {
        let none = || Stop::NoFigure {
            role: role.to_owned(),
            on,
        };
        let parameter = self.roles.get(role).ok_or_else(none)?;
        let figure = self.parameters.figure(parameter, keys, on).ok_or_else(none)?;
        Ok(Used {
            parameter: parameter.clone(),
            keys: keys.iter().map(|key| (*key).to_owned()).collect(),
            value: figure.value,
            from: figure.from,
        })
    }

    /// What the last key of a role can be where the others are these, whether or not a figure counts today.
    pub fn last_keys(&self, role: &str, first: &[&str]) -> Vec<String> {
        let parameter = self.roles.get(role);
        parameter.map_or_else(Vec::new, |parameter| self.parameters.last_keys(parameter, first))
    }

    /// The same as a whole number.
    pub fn whole(&self, role: &str, keys: &[&str], on: Date) -> Result<(i64, Used), Stop> {
        let used = self.figure(role, keys, on)?;
        let whole = used.value.parse().map_err(|_| Stop::NoFigure {
            role: role.to_owned(),
            on,
        })?;
        Ok((whole, used))
    }

    /// The same in tenths, for figures with one digit behind the point: `3.3` is 33.
    pub fn tenths(&self, role: &str, keys: &[&str], on: Date) -> Result<(i64, Used), Stop> {
        let used = self.figure(role, keys, on)?;
        let (whole, part) = used.value.split_once('.').unwrap_or((&used.value, "0"));
        let digits: Option<i64> = format!("{whole}{part}").parse().ok().filter(|_| part.len() == 1);
        let tenths = digits.ok_or_else(|| Stop::NoFigure {
            role: role.to_owned(),
            on,
        })?;
        Ok((tenths, used))
    }
}
