//! Reads a law as the mirror of e-Gov writes it: front matter, then Markdown with bold headings.

use super::numerals::heading_numbers;
use super::text::{LawText, Place, Provision};
use std::collections::BTreeMap;

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
