//! Which rows of a very long list are shown.

use super::{Choice, narrow};

/// So many are shown at once.
const MOST: usize = 30;
/// A list of so many is shown before anything is typed.
const SHORT: usize = 60;

/// How much of a list is shown, to be said in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sight {
    /// How many fit what was typed.
    pub found: usize,
    /// How many rows are shown.
    pub shown: usize,
    /// Whether nothing was typed yet.
    pub untyped: bool,
}

/// The rows to show, and how many were found. What was picked stays in sight, and is the first.
pub fn in_sight(options: &[Choice], query: &str, picked: Option<&str>) -> (Vec<Choice>, Sight) {
    let untyped = query.trim().is_empty();
    let found = match untyped && options.len() > SHORT {
        true => Vec::new(),
        false => narrow(options, query),
    };
    let count = found.len();
    let most = if untyped { SHORT } else { MOST };
    let mut shown: Vec<Choice> = found.into_iter().take(most).collect();
    if let Some(picked) = picked
        && !shown.iter().any(|option| option.value == picked)
        && let Some(option) = options.iter().find(|option| option.value == picked)
    {
        shown.insert(0, option.clone());
    }
    let sight = Sight {
        found: count,
        shown: shown.len(),
        untyped,
    };
    (shown, sight)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn towns(count: usize) -> Vec<Choice> {
        (0..count)
            .map(|code| Choice::new(format!("{code:05}"), format!("town {code}")))
            .collect()
    }

    #[test]
    fn of_two_thousand_none_is_shown_before_something_is_typed_and_thirty_after() {
        assert_eq!(in_sight(&towns(1900), " ", None).0, vec![]);
        let (hits, sight) = in_sight(&towns(1900), "town", None);
        assert_eq!((hits.len(), sight.found), (30, 1900));
    }

    #[test]
    fn a_short_list_stands_there_whole() {
        assert_eq!(in_sight(&towns(45), "", None).0.len(), 45);
    }

    #[test]
    fn what_was_picked_stays_in_sight() {
        assert_eq!(
            in_sight(&towns(1900), "", Some("00007")).0,
            vec![towns(8).remove(7)]
        );
    }
}
