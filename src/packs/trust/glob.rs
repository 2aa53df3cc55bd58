//! The patterns of paths that a publisher may name (TUF 4.5, PATHPATTERN).

use super::digest::Digest;
use super::path::TargetPath;
use serde::Deserialize;

/// What a publisher may name.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Paths {
    /// Shell-style patterns: `*` and `?` match anything within one part of a path, never a slash.
    Paths(Vec<String>),
    /// The beginnings of the SHA-256 digest of the path, in hexadecimal.
    PathHashPrefixes(Vec<String>),
}

impl Paths {
    /// Whether a path is among them.
    pub fn allow(&self, path: &TargetPath) -> bool {
        match self {
            Self::Paths(patterns) => patterns.iter().any(|pattern| matches(pattern, path.as_str())),
            Self::PathHashPrefixes(prefixes) => {
                let digest = Digest::sha256(path.as_str().as_bytes()).to_string();
                prefixes.iter().any(|prefix| digest.starts_with(prefix.as_str()))
            }
        }
    }
}

/// TUF 4.5: part by part, because a wildcard never matches a slash.
fn matches(pattern: &str, path: &str) -> bool {
    let (mut patterns, mut parts) = (pattern.split('/'), path.split('/'));
    loop {
        match (patterns.next(), parts.next()) {
            (None, None) => return true,
            (Some(pattern), Some(part)) if part_matches(pattern, part) => {}
            _ => return false,
        }
    }
}

/// One part, in time proportional to the product of the lengths: on a mismatch the last `*` takes one more
/// character, and no earlier one is ever tried again.
fn part_matches(pattern: &str, part: &str) -> bool {
    let (mut pattern, mut part) = (pattern.chars(), part.chars());
    let mut retry = None;
    loop {
        let unread = part.clone();
        match (pattern.next(), part.next()) {
            (None, None) => return true,
            (Some('*'), _) => {
                part = unread;
                retry = Some((pattern.clone(), part.clone()));
                continue;
            }
            (Some('?'), Some(_)) => continue,
            (Some(a), Some(b)) if a == b => continue,
            _ => {}
        }
        let Some((after, mut from)) = retry.take() else {
            return false;
        };
        if from.next().is_none() {
            return false;
        }
        (pattern, part) = (after.clone(), from.clone());
        retry = Some((after, from));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wildcards_stay_within_one_part() {
        for (pattern, path, expected) in [
            ("*", "a", true),
            ("*", "a/b", false),
            ("packs/jp/*", "packs/jp/core.json", true),
            ("packs/jp/*", "packs/jp/words/ja.json", false),
            ("packs/*/*.json", "packs/jp/core.json", true),
            ("foo-?.tgz", "foo-1.tgz", true),
            ("foo-?.tgz", "foo-.tgz", false),
            ("foo-?.tgz", "foo-alpha.tgz", false),
            ("*.md", "README.MD", false),
            ("a*b*c", "aXbYbZc", true),
            ("a*b*c", "aXbYbZ", false),
            ("", "", true),
            ("a", "ab", false),
            ("**", "ab", true),
        ] {
            assert_eq!(matches(pattern, path), expected, "{pattern} {path}");
        }
    }

    #[test]
    fn a_pattern_made_to_be_slow_is_not() {
        let pattern = "*a".repeat(500) + "b";
        assert!(!matches(&pattern, &"a".repeat(1000)));
    }
}
