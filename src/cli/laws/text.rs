//! A law as read: its provisions, and how to find one of them.

use super::article::{ArticleId, Part};
use std::collections::BTreeMap;

/// One law as read.
#[derive(Debug, Default)]
pub struct LawText {
    /// The front matter, nesting dropped: `title`, `law_num`, `enforced_at`, `source`, ….
    pub about: BTreeMap<String, String>,
    /// Its provisions in the order of the text.
    pub provisions: Vec<Provision>,
}

/// An article, a table or the text of a part that has no articles.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Provision {
    /// Where it stands.
    pub place: Place,
    /// Number and branch numbers.
    pub numbers: Vec<u32>,
    /// 第十九条の七; empty in a part without articles.
    pub heading: String,
    /// 新規上陸後の住居地届出; empty in laws that have none.
    pub caption: String,
    /// One line per paragraph (項), item (号) or table row; cells are divided by tabs, tables by an
    /// empty line. The statutory text is untouched.
    pub lines: Vec<String>,
}

/// The part of the text in which a provision stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// 本則.
    #[default]
    Main,
    /// The n-th 附則: 0 is the law's own, the others came with the acts that amended it.
    Suppl(usize),
    /// 別表.
    Table,
}

impl LawText {
    /// The provision that `id` names. `anchor` is a phrase of the supplementary provisions that are
    /// meant: the mirror does not say which act brought which 附則.
    pub fn find(&self, id: &ArticleId, anchor: Option<&str>) -> Option<&Provision> {
        let at = |place: Place| {
            self.provisions
                .iter()
                .find(|p| p.place == place && p.numbers == id.numbers)
        };
        match id.part {
            // The supplementary provisions of some laws go on counting where the articles end
            // (労働基準法第百三十七条), and are cited without 附則.
            Part::Main => at(Place::Main).or_else(|| at(Place::Suppl(0))),
            Part::Suppl => at(Place::Suppl(0)),
            Part::SupplOf(..) => at(self.anchored(anchor?)?),
            Part::Table => at(Place::Table),
        }
    }

    fn anchored(&self, anchor: &str) -> Option<Place> {
        let holds = |p: &&Provision| {
            matches!(p.place, Place::Suppl(_)) && p.lines.iter().any(|line| line.contains(anchor))
        };
        self.provisions.iter().find(holds).map(|p| p.place)
    }
}

#[cfg(test)]
mod tests {
    use super::super::reader::read;
    use super::*;

    const LAW: &str = include_str!("sample.md");

    fn find(name: &str) -> Option<Provision> {
        read(LAW).find(&name.parse().unwrap(), None).cloned()
    }

    #[test]
    fn the_front_matter_names_the_law() {
        let law = read(LAW);
        assert_eq!(law.about["title"], "見本法");
        assert_eq!(law.about["law_num"], "昭和二十二年法律第二百二十四号");
        assert_eq!(law.about["enforced_at"], "2026-06-14");
    }

    #[test]
    fn an_article_keeps_its_paragraphs_and_items_without_marks() {
        let article = find("19-7").unwrap();
        assert_eq!(article.heading, "第十九条の七");
        assert_eq!(article.caption, "新規上陸後の住居地届出（届出先）");
        let lines = [
            "届け出なければならない。",
            "一　氏名",
            "イ　姓",
            "２　前項の届出は、書面でする。",
        ];
        assert_eq!(article.lines, lines);
    }

    #[test]
    fn an_article_without_caption_is_read_and_ends_at_the_next_chapter() {
        let article = find("43").unwrap();
        assert_eq!(
            (article.heading.as_str(), article.caption.as_str()),
            ("第四十三条", "")
        );
        assert_eq!(
            article.lines,
            ["届出期間は、届出事件発生の日からこれを起算する。", "②　同じ。"]
        );
    }

    #[test]
    fn the_articles_of_supplementary_provisions_are_not_those_of_the_law() {
        assert_eq!(find("1").unwrap().lines, ["目的"]);
        assert_eq!(
            find("suppl-1").unwrap().lines,
            ["この法律は、公布の日から施行する。"]
        );
        assert_eq!(find("suppl-9-3-2").unwrap().lines, ["脱退一時金"]);
        assert_eq!(find("suppl-2"), None);
    }

    #[test]
    fn a_phrase_finds_the_supplementary_provisions_of_an_amending_act() {
        let law = read(LAW);
        let id: ArticleId = "suppl-of-2024-59-2".parse().unwrap();
        assert_eq!(
            law.find(&id, Some("在留カードに関する")).unwrap().lines,
            ["従前の例による。"]
        );
        assert_eq!(law.find(&id, Some("どこにもない")), None);
        assert_eq!(law.find(&id, None), None);
    }

    #[test]
    fn articles_numbered_on_in_the_supplementary_provisions_are_found() {
        assert_eq!(find("137").unwrap().lines, ["当分の間"]);
    }

    #[test]
    fn tables_keep_their_rows_and_are_divided_by_an_empty_line() {
        let table = find("table-1").unwrap();
        assert_eq!(
            table.lines,
            [
                "在留資格\t活動",
                "外交\t外交活動",
                "",
                "在留資格\t活動",
                "留学\t教育"
            ]
        );
        assert_eq!(find("table-3-2").unwrap().lines, ["１　本人のみ"]);
    }

    #[test]
    fn a_table_written_twice_stands_once() {
        let lines = [
            "次の表のとおりとする。",
            "六月以上\t六",
            "一二月以上\t一二",
            "２　前項",
        ];
        assert_eq!(find("12").unwrap().lines, lines);
    }

    #[test]
    fn a_law_without_articles_has_one_sole_text() {
        let law = read("割増賃金の率は二割五分とする。\n\n## 附則\n\n**１**　施行する。\n");
        let sole = law.find(&"sole".parse().unwrap(), None).unwrap();
        assert_eq!(sole.lines, ["割増賃金の率は二割五分とする。"]);
        assert_eq!(
            law.find(&"suppl".parse().unwrap(), None).unwrap().lines,
            ["１　施行する。"]
        );
    }
}
