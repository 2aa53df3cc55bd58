//! How the pack names a provision of a law.

use std::fmt;
use std::str::FromStr;

/// A provision's name within its law. Paragraphs and items (項, 号) are not part of it.
///
/// | name | provision |
/// |---|---|
/// | `19-7` | 第十九条の七 |
/// | `sole` | the text of a law that has no articles |
/// | `suppl-9-3-2` | 附則第九条の三の二, of the law's own supplementary provisions |
/// | `suppl` | those supplementary provisions where they have no articles |
/// | `suppl-of-2024-59-2` | 附則第二条 of the amending Act 59 of 2024 |
/// | `table-3-2` | 別表第三の二; `table` for a sole 別表 |
///
/// The order is the law's: articles, supplementary provisions, tables.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ArticleId {
    /// The part of the law.
    pub part: Part,
    /// The number and its branch numbers (枝番); empty for a part without articles.
    pub numbers: Vec<u32>,
}

/// A part of a law.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// 本則.
    Main,
    /// 附則 of the law itself.
    Suppl,
    /// 附則 of the act that amended it: year and number (0 where the number is not known).
    SupplOf(u16, u16),
    /// 別表.
    Table,
}

impl fmt::Display for ArticleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut words = match &self.part {
            Part::Main if self.numbers.is_empty() => vec!["sole".to_owned()],
            Part::Main => Vec::new(),
            Part::Suppl => vec!["suppl".to_owned()],
            Part::SupplOf(year, act) => vec![format!("suppl-of-{year}-{act}")],
            Part::Table => vec!["table".to_owned()],
        };
        words.extend(self.numbers.iter().map(u32::to_string));
        f.write_str(&words.join("-"))
    }
}

impl FromStr for ArticleId {
    type Err = NotAnArticle;

    fn from_str(text: &str) -> Result<Self, NotAnArticle> {
        let (part, rest) = split_part(text).ok_or_else(|| NotAnArticle(text.to_owned()))?;
        let numbers = rest
            .split('-')
            .filter(|number| !number.is_empty())
            .map(str::parse)
            .collect::<Result<_, _>>()
            .map_err(|_| NotAnArticle(text.to_owned()))?;
        let id = ArticleId { part, numbers };
        // `19-`, `--7` and `019` would be second spellings of one provision.
        if id.to_string() == text {
            Ok(id)
        } else {
            Err(NotAnArticle(text.to_owned()))
        }
    }
}

fn split_part(text: &str) -> Option<(Part, &str)> {
    if let Some(rest) = text.strip_prefix("suppl-of-") {
        let (year, rest) = rest.split_once('-')?;
        let (act, rest) = rest.split_once('-').unwrap_or((rest, ""));
        return Some((Part::SupplOf(year.parse().ok()?, act.parse().ok()?), rest));
    }
    let named = [
        ("suppl", Part::Suppl),
        ("table", Part::Table),
        ("sole", Part::Main),
    ];
    for (name, part) in named {
        if let Some(rest) = text.strip_prefix(name) {
            return Some((part, rest));
        }
    }
    Some((Part::Main, text))
}

/// A text that names no provision.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` names no provision: write 19-7, suppl-9-3-2, suppl-of-2024-59-2, table-2 or sole")]
pub struct NotAnArticle(String);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_read_and_written_alike() {
        for name in [
            "19-7",
            "140",
            "sole",
            "suppl",
            "suppl-9-3-2",
            "suppl-of-2024-59-2",
            "table",
            "table-3-2",
        ] {
            assert_eq!(name.parse::<ArticleId>().unwrap().to_string(), name);
        }
    }

    #[test]
    fn second_spellings_are_refused() {
        for name in [
            "",
            "19-",
            "19--7",
            "019",
            "19(1)",
            "Suppl. 7",
            "suppl-of-2024",
            "-7",
        ] {
            assert!(name.parse::<ArticleId>().is_err(), "{name}");
        }
    }

    #[test]
    fn articles_stand_in_the_order_of_the_law() {
        let mut names: Vec<ArticleId> = ["table-1", "suppl-1", "20", "19-10", "19-9", "19", "4-2"]
            .map(|n| n.parse().unwrap())
            .into();
        names.sort();
        let sorted: Vec<_> = names.iter().map(ArticleId::to_string).collect();
        assert_eq!(sorted, ["4-2", "19", "19-9", "19-10", "20", "suppl-1", "table-1"]);
    }
}
