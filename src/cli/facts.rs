//! Reading a person's facts from a YAML file; the files of `tests/laws/` are accepted as they are.

use crate::facts::{FactProblem, Household, Person, Schema, read_household};
use crate::views::{Scene, name, problem};
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
pub(super) fn read(path: &Path, schema: &Schema, words: &Words) -> miette::Result<Household> {
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
    let (household, problems) = read_household(schema, &file.facts);
    if problems.is_empty() {
        return Ok(household);
    }
    let line = |told: &FactProblem| {
        let sentences: Vec<String> = problem(told, words).iter().map(Text::plain).collect();
        format!("{}: {}", told.at, sentences.join(" "))
    };
    let lines: Vec<String> = problems.iter().map(line).collect();
    Err(miette!("{name}\n{}", lines.join("\n")))
}

/// The place of somebody among the people of a household: by what they are called, by their relation, or `me`.
pub(super) fn whose(
    scene: &Scene<'_>,
    household: &Household,
    people: &[Person<'_>],
    wanted: &str,
) -> miette::Result<usize> {
    let declared = scene.pack.schema.household.as_ref();
    let told = |person: &Person<'_>| -> Vec<String> {
        let record = person.whose.and_then(|member| household.first.record(member));
        let (Some(declared), Some(record)) = (declared, record) else {
            return vec!["me".to_owned()];
        };
        let fields = [declared.name, declared.relation];
        let known = fields.iter().filter_map(|field| record.fact(*field).known());
        known.map(ToString::to_string).collect()
    };
    let found = people
        .iter()
        .position(|person| told(person).iter().any(|known| known == wanted));
    found.ok_or_else(|| {
        let known: Vec<String> = people.iter().flat_map(told).collect();
        let names: Vec<String> = people
            .iter()
            .map(|person| name(scene, household, person.whose).plain())
            .collect();
        miette!(help = known.join(", "), "{wanted}: {}", names.join(", "))
    })
}

/// A law file may hold several cases; its first is taken.
fn first_document(text: &str) -> Result<FactsFile, serde_saphyr::Error> {
    let first = text.split("\n---").next().unwrap_or(text);
    serde_saphyr::from_str(first)
}
