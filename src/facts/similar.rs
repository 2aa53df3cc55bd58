//! "Did you mean": the most similar name.

/// The most similar name, for "did you mean".
pub(crate) fn nearest<'a>(given: &str, names: impl Iterator<Item = &'a str>) -> Option<String> {
    let close = |name: &&str| distance(given, name) <= given.chars().count().max(3) / 3;
    names
        .filter(close)
        .min_by_key(|name| distance(given, name))
        .map(str::to_owned)
}

/// Levenshtein distance in characters.
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (line, from) in left.chars().enumerate() {
        let mut diagonal = line;
        let mut before = line + 1;
        let mut next = vec![before];
        for (to, above) in right.iter().zip(row.iter().skip(1)) {
            let cost = diagonal + usize::from(from != *to);
            diagonal = *above;
            before = cost.min(above + 1).min(before + 1);
            next.push(before);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}
