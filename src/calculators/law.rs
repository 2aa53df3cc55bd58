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

    /// The figure of the band that a number falls into, where it reaches the lowest. The band's beginning is the last of
    /// the keys that were used.
    pub fn band(&self, role: &str, keys: &[&str], number: i64, on: Date) -> Option<Used> {
        let parameter = self.roles.get(role)?;
        let (begins, figure) = self.parameters.band(parameter, keys, number, on)?;
        let before = keys.iter().map(|key| (*key).to_owned());
        Some(Used {
            parameter: parameter.clone(),
            keys: before.chain([begins.to_string()]).collect(),
            value: figure.value,
            from: figure.from,
        })
    }

    /// A figure as a whole number, in units of its last of so many digits behind the point: of `20.42`, two are 2042.
    pub fn decimal(&self, role: &str, keys: &[&str], on: Date, digits: usize) -> Result<(i64, Used), Stop> {
        let used = self.figure(role, keys, on)?;
        let decimal = used.decimal(digits).ok_or_else(|| Stop::NoFigure {
            role: role.to_owned(),
            on,
        })?;
        Ok((decimal, used))
    }

    /// The same in tenths, for figures with one digit behind the point: `3.3` is 33.
    pub fn tenths(&self, role: &str, keys: &[&str], on: Date) -> Result<(i64, Used), Stop> {
        self.decimal(role, keys, on, 1)
    }

    /// The same as a time of day in minutes since midnight: `22:00` is 1320.
    pub fn clock(&self, role: &str, keys: &[&str], on: Date) -> Result<(i64, Used), Stop> {
        let used = self.figure(role, keys, on)?;
        let read = |text: &str| {
            let (hours, minutes) = text.split_once(':')?;
            let (hours, minutes): (i64, i64) = (hours.parse().ok()?, minutes.parse().ok()?);
            Some(hours * 60 + minutes)
        };
        let minutes = read(&used.value).ok_or_else(|| Stop::NoFigure {
            role: role.to_owned(),
            on,
        })?;
        Ok((minutes, used))
    }
}

impl Used {
    /// The figure as a whole number, where it is one.
    pub fn whole(&self) -> Option<i64> {
        self.value.parse().ok()
    }

    /// The figure in units of its last of so many digits behind the point; none where it has more of them.
    pub fn decimal(&self, digits: usize) -> Option<i64> {
        let (whole, part) = self.value.split_once('.').unwrap_or((&self.value, ""));
        format!("{whole}{part:0<digits$}")
            .parse()
            .ok()
            .filter(|_| part.len() <= digits)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_whole_numbers_of_their_last_digit() {
        let decimal = |value: &str, digits| {
            Used {
                parameter: String::new(),
                keys: Vec::new(),
                value: value.to_owned(),
                from: Date::MIN,
            }
            .decimal(digits)
        };
        assert_eq!(decimal("3.3", 1), Some(33));
        assert_eq!(decimal("20.42", 2), Some(2042));
        assert_eq!(decimal("5", 2), Some(500));
        assert_eq!(decimal("5.5", 2), Some(550));
        assert_eq!(decimal("5.105", 2), None);
        assert_eq!(decimal("no", 1), None);
    }
}
