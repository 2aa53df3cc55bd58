//! Reads a law as the mirror of e-Gov writes it: front matter, then Markdown with bold headings.

use super::article::{ArticleId, Part};
use super::numerals::heading_numbers;
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

/// Reads a law.
pub fn read(markdown: &str) -> LawText {
    let (about, body) = split_front_matter(markdown);
    let mut reader = Reader::default();
    for line in body.lines() {
        reader.line(line.trim_end());
    }
    reader.finish();
    LawText {
        about,
        provisions: reader.done,
    }
}

fn split_front_matter(markdown: &str) -> (BTreeMap<String, String>, &str) {
    let Some((front, body)) = markdown
        .strip_prefix("---\n")
        .and_then(|rest| rest.split_once("\n---\n"))
    else {
        return (BTreeMap::new(), markdown);
    };
    let about = front
        .lines()
        .filter_map(|line| line.split_once(": "))
        .map(|(key, value)| (key.trim().to_owned(), value.trim().trim_matches('"').to_owned()))
        .collect();
    (about, body)
}

#[derive(Default)]
struct Reader {
    done: Vec<Provision>,
    open: Option<Provision>,
    suppl: Option<usize>,
    after_gap: bool,
    /// The line at which the table being read begins.
    table: Option<usize>,
}

impl Reader {
    fn line(&mut self, line: &str) {
        if line.is_empty() {
            self.after_gap = true;
            return;
        }
        if let Some(heading) = line.strip_prefix('#') {
            self.finish();
            if heading.trim_start_matches('#').trim() == "附則" {
                self.suppl = Some(self.suppl.map_or(0, |n| n + 1));
            }
        } else if let Some((bold, text)) = line.strip_prefix("**").and_then(|rest| rest.split_once("**")) {
            self.bold(bold, text.trim_start_matches('　'));
        } else if line.starts_with('|') {
            self.row(line);
        } else {
            self.push(line.trim_start().strip_prefix("- ").unwrap_or(line).to_owned());
        }
        self.after_gap = false;
    }

    fn bold(&mut self, bold: &str, text: &str) {
        let (heading, caption) = bold.split_once('（').unwrap_or((bold, ""));
        let place = self.suppl.map_or(Place::Main, Place::Suppl);
        if let Some(numbers) = heading.strip_prefix("別表").and_then(table_numbers) {
            self.start(Place::Table, numbers, heading, caption, text);
        } else if let Some(numbers) = heading.contains('条').then(|| heading_numbers(heading)).flatten() {
            self.start(place, numbers, heading, caption, text);
        } else if is_paragraph_number(heading) {
            self.push(format!("{bold}　{text}"));
        } else {
            // Forms (様式) and tables of supplementary provisions are not read.
            self.finish();
        }
    }

    fn start(&mut self, place: Place, numbers: Vec<u32>, heading: &str, caption: &str, text: &str) {
        self.finish();
        let (heading, caption) = (
            heading.to_owned(),
            caption.strip_suffix('）').unwrap_or(caption).to_owned(),
        );
        self.open = Some(Provision {
            place,
            numbers,
            heading,
            caption,
            lines: Vec::new(),
        });
        if !text.is_empty() {
            self.push(text.to_owned());
        }
    }

    fn row(&mut self, line: &str) {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        if cells
            .iter()
            .all(|cell| cell.chars().all(|c| c == '-') && !cell.is_empty())
        {
            return;
        }
        let gap = self.table.is_some() && self.after_gap;
        let lines = &mut self.opened().lines;
        let first = lines.len();
        lines.extend(gap.then(String::new));
        lines.push(cells.join("\t"));
        self.table.get_or_insert(first);
    }

    fn push(&mut self, line: String) {
        self.end_table();
        self.opened().lines.push(line);
    }

    fn opened(&mut self) -> &mut Provision {
        let place = self.suppl.map_or(Place::Main, Place::Suppl);
        self.open.get_or_insert_with(|| Provision {
            place,
            ..Provision::default()
        })
    }

    fn finish(&mut self) {
        self.end_table();
        self.done.extend(self.open.take());
    }

    fn end_table(&mut self) {
        if let (Some(first), Some(open)) = (self.table.take(), &mut self.open) {
            drop_flattened_table(&mut open.lines, first);
        }
    }
}

/// The mirror writes a table twice: once flattened onto the end of the sentence before it, once as a
/// table. The law has it once.
fn drop_flattened_table(lines: &mut [String], first: usize) {
    let (before, table) = lines.split_at_mut(first);
    let flat = table.concat().replace('\t', "");
    if let Some(sentence) = before.last_mut()
        && let Some(own) = sentence.strip_suffix(flat.as_str())
    {
        *sentence = own.to_owned();
    }
}

fn table_numbers(rest: &str) -> Option<Vec<u32>> {
    if rest.is_empty() {
        Some(Vec::new())
    } else {
        heading_numbers(rest)
    }
}

fn is_paragraph_number(heading: &str) -> bool {
    !heading.is_empty()
        && heading
            .chars()
            .all(|c| matches!(c, '０'..='９' | '①'..='⑳' | '㉑'..='㉟'))
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
