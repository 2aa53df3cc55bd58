//! Reading a person's facts from a YAML file; the files of `tests/laws/` are accepted as they are.

use crate::facts::{FactProblem, Facts, Schema, read_facts};
use crate::views::problem;
use crate::words::{Text, Words};
use miette::miette;
use serde::Deserialize;
use serde_json::Value as Json;
use std::fs;
use std::path::Path;

/// Files larger than this are refused unread.
const LARGEST: u64 = 1024 * 1024;

/// What a facts file holds; the other keys of a law case are left alone.
#[derive(Debug, Deserialize)]
struct FactsFile {
    facts: Json,
}

/// Reads a facts file; everything that cannot be understood is said at once, with what to do.
pub(super) fn read(path: &Path, schema: &Schema, words: &Words) -> miette::Result<Facts> {
    let name = path.display();
    let say = words.say();
    let unreadable = |cause: String| {
        let sentence = say.input_unreadable_file(&name.to_string()).plain();
        miette!(
            help = say.input_unreadable_file_do().plain(),
            "{sentence}\n{cause}"
        )
    };
    let size = fs::metadata(path)
        .map_err(|error| unreadable(error.to_string()))?
        .len();
    if size > LARGEST {
        return Err(unreadable("> 1 MiB".to_owned()));
    }
    let text = fs::read_to_string(path).map_err(|error| unreadable(error.to_string()))?;
    let file = first_document(&text).map_err(|error| unreadable(error.to_string()))?;
    let (facts, problems) = read_facts(schema, &file.facts);
    if problems.is_empty() {
        return Ok(facts);
    }
    let line = |told: &FactProblem| {
        let sentences: Vec<String> = problem(told, words).iter().map(Text::plain).collect();
        format!("{}: {}", told.at, sentences.join(" "))
    };
    let lines: Vec<String> = problems.iter().map(line).collect();
    Err(miette!("{name}\n{}", lines.join("\n")))
}

/// A law file may hold several cases; its first is taken.
fn first_document(text: &str) -> Result<FactsFile, serde_saphyr::Error> {
    let first = text.split("\n---").next().unwrap_or(text);
    serde_saphyr::from_str(first)
}
