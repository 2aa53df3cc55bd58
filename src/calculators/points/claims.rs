//! What the person says to have.

use super::items::{ITEMS, Kind, YES};
use crate::calculators::{Given, Stop};
use std::collections::BTreeMap;

/// What stands for an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Claim {
    /// A band by its name.
    Band(&'static str),
    /// A number.
    Number(i64),
}

/// The claims by item. What was not told is not there.
#[derive(Clone, Debug, Default)]
pub(super) struct Claims(BTreeMap<&'static str, Claim>);

impl Claims {
    /// Reads the answers. "None" and "no" claim nothing.
    pub fn read(given: &Given) -> Result<Claims, Stop> {
        let mut claims = Claims::default();
        for (item, kind) in ITEMS {
            let claim = match kind {
                Kind::Bands(bands) => {
                    let told = given.code(item);
                    let band = bands.iter().find(|band| told == Some(**band));
                    band.map(|band| Claim::Band(band))
                }
                Kind::YesNo => given.yes(item).then_some(Claim::Band(YES)),
                Kind::Number { .. } => match given.number(item) {
                    Some(number) if number < 0 => return Err(Stop::wrong(item, "negative")),
                    number => number.filter(|number| *number > 0).map(Claim::Number),
                },
            };
            claims.0.extend(claim.map(|claim| (item, claim)));
        }
        Ok(claims)
    }

    /// What stands for an item.
    pub fn of(&self, item: &str) -> Option<&Claim> {
        self.0.get(item)
    }

    /// A number; nothing told is none.
    pub fn number(&self, item: &str) -> i64 {
        match self.of(item) {
            Some(Claim::Number(number)) => *number,
            _ => 0,
        }
    }

    /// The same with another claim for one item.
    pub fn with(&self, item: &'static str, claim: Claim) -> Claims {
        let mut changed = self.clone();
        changed.0.insert(item, claim);
        changed
    }
}
