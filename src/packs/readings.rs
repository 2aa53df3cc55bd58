//! How the kanji in a pack's words are read: the readings that its easy words carry, gathered for search.

use crate::words::ruby;
use std::collections::BTreeMap;

/// Lines of `word,kana`, sorted by word; of a word's readings the most frequent first.
pub(super) fn gather<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let mut counted: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
    let runs = texts.flat_map(str::lines).flat_map(ruby::parse);
    for run in runs {
        let Some(reading) = run.reading else {
            continue;
        };
        // A comma would end the word.
        if !run.base.contains(',') {
            *counted.entry(run.base).or_default().entry(reading).or_default() += 1;
        }
    }
    let lines = |(word, readings): (String, BTreeMap<String, usize>)| {
        let mut readings: Vec<(String, usize)> = readings.into_iter().collect();
        readings.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let line = |(reading, _)| format!("{word},{reading}\n");
        readings.into_iter().map(line).collect::<String>()
    };
    counted.into_iter().map(lines).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_more_frequent_reading_comes_first() {
        let texts = [
            "a = 今日《きょう》\nb = 今日《こんにち》",
            "今日《こんにち》は在留《ざいりゅう》カード",
        ];
        let gathered = super::gather(texts.into_iter());
        assert_eq!(gathered, "今日,こんにち\n今日,きょう\n在留,ざいりゅう\n");
    }
}
