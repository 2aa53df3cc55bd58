//! Kleene's three values.

use serde::{Deserialize, Serialize};

/// True, false, or not known yet. An unknown fact gives unknown, never a guess.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Truth {
    /// Certainly so.
    True,
    /// Certainly not so.
    False,
    /// It depends on a fact that we do not have.
    Unknown,
}

impl Truth {
    /// All must hold: one false settles it.
    pub fn all(parts: impl Iterator<Item = Truth>) -> Truth {
        let mut verdict = Truth::True;
        for part in parts {
            match part {
                Truth::False => return Truth::False,
                Truth::Unknown => verdict = Truth::Unknown,
                Truth::True => {}
            }
        }
        verdict
    }

    /// One must hold: one true settles it.
    pub fn any(parts: impl Iterator<Item = Truth>) -> Truth {
        !Truth::all(parts.map(|part| !part))
    }
}

/// The opposite; what is unknown stays unknown.
impl std::ops::Not for Truth {
    type Output = Truth;

    fn not(self) -> Truth {
        match self {
            Truth::True => Truth::False,
            Truth::False => Truth::True,
            Truth::Unknown => Truth::Unknown,
        }
    }
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Truth {
        if holds { Truth::True } else { Truth::False }
    }
}

#[cfg(test)]
mod tests {
    use super::Truth::{self, False, True, Unknown};

    #[test]
    fn one_false_settles_all_and_one_true_settles_any() {
        assert_eq!(Truth::all([Unknown, False].into_iter()), False);
        assert_eq!(Truth::all([Unknown, True].into_iter()), Unknown);
        assert_eq!(Truth::any([Unknown, True].into_iter()), True);
        assert_eq!(Truth::any([Unknown, False].into_iter()), Unknown);
        assert_eq!(Truth::all([].into_iter()), True);
        assert_eq!(Truth::any([].into_iter()), False);
    }
}
