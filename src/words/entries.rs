//! A file of words cut into its messages before anything is parsed, so that one broken message costs only
//! itself and every fault knows its line.

use super::guard;
use super::problem::{Fault, Problem};
use fluent_bundle::FluentResource;
use fluent_syntax::ast;

/// One message or term that passed the guard and the parser.
#[derive(Debug)]
pub(super) struct Entry {
    /// `address-change`, or `-brand` for a term.
    pub id: String,
    pub file: String,
    /// Counted from 1.
    pub line: usize,
    /// The comment directly above it, without the `#`.
    pub comment: Vec<String>,
    /// The message as written, without its comment.
    pub text: String,
    pub resource: FluentResource,
}

impl Entry {
    /// The parsed patterns: the value under `None`, attributes under their names.
    pub fn patterns(&self) -> Vec<(Option<&str>, &ast::Pattern<&str>)> {
        let (value, attributes) = match self.resource.get_entry(0) {
            Some(ast::Entry::Message(message)) => (message.value.as_ref(), &message.attributes),
            Some(ast::Entry::Term(term)) => (Some(&term.value), &term.attributes),
            _ => return Vec::new(),
        };
        let value = value.map(|pattern| (None, pattern));
        value
            .into_iter()
            .chain(attributes.iter().map(|a| (Some(a.id.name), &a.value)))
            .collect()
    }

    pub fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }

    pub fn problem(&self, fault: Fault) -> Problem {
        let message = Some(self.id.clone());
        Problem {
            file: self.file.clone(),
            line: self.line,
            message,
            fault,
        }
    }
}

/// A message as it stands in the file, not yet parsed.
#[derive(Default)]
struct Raw {
    id: String,
    line: usize,
    comment: Vec<String>,
    text: String,
}

/// Cuts, guards and parses a file. Whatever fails is reported and left out.
pub(super) fn read(file: &str, text: &str, problems: &mut Vec<Problem>) -> Vec<Entry> {
    if let Err(fault) = guard::file(text) {
        problems.push(Problem {
            file: file.to_owned(),
            line: 1,
            message: None,
            fault,
        });
        return Vec::new();
    }
    let mut entries = Vec::new();
    for raw in cut(text) {
        let (line, id) = (raw.line, raw.id.clone());
        match parse(file, raw) {
            Ok(entry) => entries.push(entry),
            Err(fault) => {
                problems.push(Problem {
                    file: file.to_owned(),
                    line,
                    message: Some(id),
                    fault,
                });
            }
        }
    }
    entries
}

/// A message begins where a letter or a hyphen stands in the first column, and ends before the next one.
fn cut(text: &str) -> Vec<Raw> {
    let mut found: Vec<Raw> = Vec::new();
    let mut comment: Vec<String> = Vec::new();
    let mut open = false;
    for (at, line) in text.trim_start_matches('\u{FEFF}').lines().enumerate() {
        let first = line.chars().next();
        if let Some(rest) = line.strip_prefix('#') {
            // `##` and `###` head a group or a file and belong to no message
            if !rest.starts_with('#') {
                comment.push(rest.trim().to_owned());
            }
            open = false;
        } else if first.is_some_and(|c| c.is_ascii_alphabetic() || c == '-') {
            let id = line
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
            let comment = std::mem::take(&mut comment);
            found.push(Raw {
                id: id.collect(),
                line: at + 1,
                comment,
                text: line.to_owned(),
            });
            open = true;
        } else if let (true, Some(last)) = (open, found.last_mut()) {
            last.text.push('\n');
            last.text.push_str(line);
        } else if first.is_none() {
            comment.clear();
        } else {
            found.push(Raw {
                line: at + 1,
                text: line.to_owned(),
                ..Raw::default()
            });
        }
    }
    found
}

fn parse(file: &str, raw: Raw) -> Result<Entry, Fault> {
    let text = raw.text.trim_end().to_owned();
    guard::message(&text)?;
    let resource = FluentResource::try_new(format!("{text}\n")).map_err(|(_, errors)| {
        Fault::Syntax(errors.first().map(|e| e.kind.to_string()).unwrap_or_default())
    })?;
    let is_one = resource.entries().count() == 1
        && matches!(
            resource.get_entry(0),
            Some(ast::Entry::Message(_) | ast::Entry::Term(_))
        );
    if !is_one {
        return Err(Fault::Syntax("expected a message".to_owned()));
    }
    Ok(Entry {
        id: raw.id,
        file: file.to_owned(),
        line: raw.line,
        comment: raw.comment,
        text,
        resource,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_message_costs_only_itself_and_knows_its_line() {
        let mut problems = Vec::new();
        let text = "# $n (Number) - how many\na = { $n }\n    .b = B\n\n### Head\nbroken = {\nc = C\n";
        let entries = read("en/x.ftl", text, &mut problems);
        let ids: Vec<_> = entries
            .iter()
            .map(|e| (e.id.as_str(), e.line, e.patterns().len()))
            .collect();
        assert_eq!(ids, [("a", 2, 2), ("c", 7, 1)]);
        assert_eq!(entries[0].comment, ["$n (Number) - how many"]);
        assert_eq!(problems.len(), 1);
        assert_eq!(
            (problems[0].line, problems[0].message.as_deref()),
            (6, Some("broken"))
        );
    }

    #[test]
    fn the_parsers_known_bad_inputs_are_reported_not_run() {
        let mut problems = Vec::new();
        let deep = format!(
            "deep = {}\nfine = F\nesc = {{ \"\\u12Ľxxxx\" }}\n",
            "{ ".repeat(5000)
        );
        let entries = read("x.ftl", &deep, &mut problems);
        assert_eq!(entries.len(), 1);
        assert!(matches!(
            problems[0].fault,
            Fault::TooNested { .. } | Fault::TooLarge { .. }
        ));
        assert_eq!(problems[1].fault, Fault::BadEscape);
    }

    #[test]
    fn blank_lines_part_a_comment_from_the_next_message() {
        let mut problems = Vec::new();
        let entries = read("x.ftl", "# about nothing\n\na = A\n", &mut problems);
        assert!(entries[0].comment.is_empty());
        assert!(problems.is_empty());
    }
}
