//! The typed accessors, written out of the template: one method per message and attribute, with the English
//! text as its documentation. `tomoni-kit words generate` writes both files; a test fails when one is stale.

use super::contract::{Contract, VariableType};
use super::entries::{self, Entry};
use super::language::Tag;
use super::source::Source;
use std::collections::BTreeSet;
use std::fmt::Write;

const MESSAGES_HEAD: &str = "\
//! Generated from `locales/en` by `tomoni-kit words generate`. Change the messages there, not here.

use super::args::Args;
use super::speak::Words;
use super::text::Text;
use jiff::civil::Date;

/// The app's own messages in the language of a reader, one method per message of the template.
pub struct Messages<'w>(&'w Words);

impl<'w> Messages<'w> {
    pub(super) fn new(words: &'w Words) -> Self {
        Self(words)
    }
";

const EMBEDDED_HEAD: &str = "\
//! Generated from the folder `locales` by `tomoni-kit words generate`: the files that are built in.

pub(super) const LANGUAGES: &str = include_str!(\"../../locales/languages.json\");

/// Folder, file name, content.
pub(super) const FILES: &[(&str, &str, &str)] = &[
";

/// The content of `src/words/messages.rs` for the template in `source`.
pub fn messages(source: &Source) -> String {
    let mut out = MESSAGES_HEAD.to_owned();
    let mut seen = Vec::new();
    for file in source
        .files(&Tag::template())
        .map(|files| files.messages.as_slice())
        .unwrap_or_default()
    {
        seen.extend(entries::read(&file.name, &file.text, &mut Vec::new()));
    }
    let contract = Contract::of(&seen, &mut Vec::new());
    for entry in seen.iter().filter(|entry| !entry.is_term()) {
        for (attribute, _) in entry.patterns() {
            accessor(&mut out, entry, attribute, &contract);
        }
    }
    out.push_str("}\n");
    out
}

/// The content of `src/words/embedded.rs` for these folders and files of `locales`.
pub fn embedded(files: &BTreeSet<(String, String)>) -> String {
    let mut out = EMBEDDED_HEAD.to_owned();
    for (folder, name) in files {
        let content = format!("include_str!(\"../../locales/{folder}/{name}\")");
        // writing to a string cannot fail
        let _ = writeln!(out, "    (\"{folder}\", \"{name}\", {content}),");
    }
    out.push_str("];\n");
    out
}

fn accessor(out: &mut String, entry: &Entry, attribute: Option<&str>, contract: &Contract) {
    let id = &entry.id;
    let name = attribute
        .map_or_else(|| id.clone(), |name| format!("{id}-{name}"))
        .replace('-', "_");
    let variables = variables(entry, attribute, contract);
    let kind = |kind| match kind {
        VariableType::String => "&str",
        VariableType::Number => "i64",
        VariableType::Date => "Date",
    };
    let rust = |name: &str| name.replace('-', "_");
    let params: String = variables
        .iter()
        .map(|(v, t)| format!(", {}: {}", rust(v), kind(*t)))
        .collect();
    let args: String = variables
        .iter()
        .map(|(v, _)| format!(".with(\"{v}\", {})", rust(v)))
        .collect();
    let attribute = attribute.map_or("None".to_owned(), |name| format!("Some(\"{name}\")"));
    let _ = write!(
        out,
        "\n{}    pub fn {name}(&self{params}) -> Text {{\n        \
         self.0.own(\"{id}\", {attribute}, &Args::none(){args})\n    }}\n",
        documentation(entry)
    );
}

/// The variables of the pattern in the order in which they are declared.
fn variables(entry: &Entry, attribute: Option<&str>, contract: &Contract) -> Vec<(String, VariableType)> {
    let Some(promise) = contract.get(&entry.id) else {
        return Vec::new();
    };
    let Some(used) = promise.patterns.get(&attribute.map(str::to_owned)) else {
        return Vec::new();
    };
    promise
        .declared
        .iter()
        .filter(|(name, _)| used.contains(name))
        .cloned()
        .collect()
}

fn documentation(entry: &Entry) -> String {
    let comment = entry
        .comment
        .iter()
        .map(|line| format!("    /// {}\n", line.replace('$', "")));
    let lines = entry.text.lines().map(|line| format!("    /// {line}\n"));
    format!(
        "{}    /// ```text\n{}    /// ```\n",
        gap(comment.collect()),
        lines.collect::<String>()
    )
}

fn gap(comment: String) -> String {
    if comment.is_empty() {
        comment
    } else {
        format!("{comment}    ///\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::PathBuf;

    fn root() -> PathBuf {
        PathBuf::from(env!("CARGO_MANIFEST_DIR"))
    }

    /// The files of `locales` as they stand in the work tree, also those not built in yet.
    fn locales() -> (Source, BTreeSet<(String, String)>) {
        let (mut source, mut files) = (Source::new(), BTreeSet::new());
        for folder in std::fs::read_dir(root().join("locales"))
            .unwrap()
            .map(Result::unwrap)
        {
            if !folder.file_type().unwrap().is_dir() {
                continue;
            }
            let tag = folder.file_name().into_string().unwrap();
            let mut names: Vec<_> = std::fs::read_dir(folder.path())
                .unwrap()
                .map(|file| file.unwrap().file_name().into_string().unwrap())
                .collect();
            names.sort();
            for name in names {
                let text = std::fs::read_to_string(folder.path().join(&name)).unwrap();
                source.add(&Tag::parse(&tag).unwrap(), &name, text);
                files.insert((tag.clone(), name));
            }
        }
        (source, files)
    }

    /// Fails when a generated file is stale; writes it instead with `UPDATE=1`.
    fn must_stand_in(file: &str, expected: &str) {
        let path = root().join(file);
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&path, expected).unwrap();
        }
        let found = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            found == expected,
            "{file} is stale: run UPDATE=1 cargo test --lib words::generate"
        );
    }

    #[test]
    fn the_accessors_are_those_of_the_template() {
        must_stand_in("src/words/messages.rs", &messages(&locales().0));
    }

    #[test]
    fn every_file_of_locales_is_built_in() {
        must_stand_in("src/words/embedded.rs", &embedded(&locales().1));
    }

    #[test]
    fn an_accessor_takes_the_pattern_s_variables_in_the_declared_order() {
        let mut source = Source::new();
        let text = "# $to (Date) - b\n# $days (Number) - a\nmove-on = { $days } { $to }\n    .late = late\n";
        source.add(&Tag::template(), "x.ftl", text);
        let out = messages(&source);
        assert!(out.contains("pub fn move_on(&self, to: Date, days: i64) -> Text {"));
        assert!(out.contains("&Args::none().with(\"to\", to).with(\"days\", days))"));
        assert!(out.contains("pub fn move_on_late(&self) -> Text {"));
        assert!(out.contains("self.0.own(\"move-on\", Some(\"late\"), &Args::none())"));
    }
}
