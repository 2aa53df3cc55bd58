//! The guides of a pack: their areas, words, articles, contacts and examples; and the articles and contacts of rules.

use super::check::{Shown, at_id, shown};
use super::words::messages;
use crate::packs::{Built, Counting, Files, Guide, Pack};
use crate::rules::{Citation, Confidence};
use crate::views::AREAS;
use std::collections::BTreeSet;

/// A problem and what to do about it.
type Problem = (String, String);

/// What is wrong with guides, and with the articles and contacts that rules name.
pub(super) fn findings(files: &Files, built: &Built, pack: &Pack) -> Vec<Shown> {
    let check = Check {
        files,
        built,
        pack,
        contacts: contacts(files),
        messages: messages(built),
    };
    let text = files.text("guides.yaml").unwrap_or_default();
    let (mut found, mut ids) = (Vec::new(), BTreeSet::new());
    for guide in &built.core.guides {
        let twice =
            (!ids.insert(&guide.id)).then(|| problem("two guides have this id", "give one another id"));
        for (problem, hint) in check.guide(guide).into_iter().chain(twice) {
            found.push(shown(
                "guides.yaml",
                text,
                &problem,
                &hint,
                at_id(text, &guide.id),
            ));
        }
    }
    for rule in built.core.rules.iter().flat_map(|file| &file.rules) {
        for (problem, hint) in check.named(&rule.law, rule.ask.iter()) {
            found.push(super::check::at_rule(files, &rule.id, &problem, &hint));
        }
    }
    found
}

fn problem(problem: impl Into<String>, hint: impl Into<String>) -> Problem {
    (problem.into(), hint.into())
}

fn contacts(files: &Files) -> BTreeSet<&str> {
    let lines = files.text("contacts.csv").unwrap_or_default().lines().skip(1);
    lines.filter_map(|line| line.split(',').next()).collect()
}

struct Check<'a> {
    files: &'a Files,
    built: &'a Built,
    pack: &'a Pack,
    contacts: BTreeSet<&'a str>,
    messages: BTreeSet<String>,
}

impl Check<'_> {
    fn guide(&self, guide: &Guide) -> Vec<Problem> {
        let mut found = self.named(&guide.law, guide.ask.iter().chain(&guide.contacts));
        if !AREAS.contains(&guide.area.as_str()) {
            found.push(problem(
                format!("no area `{}`", guide.area),
                format!("one of {}", AREAS.join(", ")),
            ));
        }
        if guide.references.is_empty() {
            found.push(problem(
                "no reference is named",
                "add `references: [ … ]`, see references.csv",
            ));
        }
        if guide.confidence != Confidence::Verified && guide.ask.is_none() {
            found.push(problem("nobody is named to ask", "add `ask: <contact>`"));
        }
        if guide.law.is_empty() && guide.confidence == Confidence::Verified && guide.contacts.is_empty() {
            found.push(problem(
                "no article is cited",
                "add `law: [ { id: …, article: … } ]`",
            ));
        }
        found.extend(self.words(guide));
        found.extend(guide.counting.iter().flat_map(|counting| self.examples(counting)));
        found
    }

    /// A title, what it is about, and at least one step, a number to call or an example.
    fn words(&self, guide: &Guide) -> Vec<Problem> {
        let id = format!("guide-{}", guide.id);
        let mut wanted = vec![id.clone(), format!("{id}.what")];
        if guide.contacts.is_empty() && guide.counting.is_none() {
            wanted.push(format!("{id}.step-1"));
        }
        let missing = wanted.into_iter().filter(|id| !self.messages.contains(id));
        missing
            .map(|id| {
                problem(
                    format!("there is no message `{id}`"),
                    "write it in a file of words/en",
                )
            })
            .collect()
    }

    fn examples(&self, counting: &Counting) -> Vec<Problem> {
        let wrong = counting.examples.iter().filter_map(|example| {
            let counted = counting.count(example, &self.pack.calendar);
            let last = counted.as_ref().map(|due| due.due);
            (last != Ok(example.last)).then(|| {
                let counts = counted.map_or_else(|error| error.to_string(), |due| due.due.to_string());
                let said = format!(
                    "the calendar counts {counts}, not {}, from {}",
                    example.last, example.from
                );
                problem(said, "count again, or mend the way of counting")
            })
        });
        let none = counting.examples.is_empty();
        let none = none.then(|| {
            problem(
                "there is no example",
                "add `examples: [ { from: …, within: …, last: … } ]`",
            )
        });
        wrong.chain(none).collect()
    }

    /// Articles without a text and contacts that nobody answers to.
    fn named<'n>(&self, law: &[Citation], asked: impl Iterator<Item = &'n String>) -> Vec<Problem> {
        let articles = law.iter().filter_map(|cited| {
            let Citation { law_id, article } = cited;
            // A law of which the pack ships nothing is named all the same; the screen says where to read it.
            let shipped = self.files.text(&format!("laws/{law_id}.json")).is_some();
            (shipped && self.built.laws.article(law_id, article).is_none()).then(|| {
                problem(
                    format!("the pack has no text of {law_id}, article `{article}`"),
                    "add it to laws/citations.csv, or cite another",
                )
            })
        });
        let contacts = asked.filter(|id| !self.contacts.contains(id.as_str()));
        let contacts = contacts.map(|id| problem(format!("no contact `{id}`"), "see contacts.csv"));
        articles.chain(contacts).collect()
    }
}
