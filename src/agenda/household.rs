//! The agendas of several people who live together: the same rules for each, and what is one matter for all only once.

use super::build::compose;
use super::{Agenda, Mark, Question};
use crate::facts::{Facts, Person, RecordId};
use crate::rules::{Case, Judged, Truth, Whose};
use std::collections::BTreeMap;

/// What the agendas of earlier people show for the whole household: rule and record, and whether it certainly applies.
#[derive(Default)]
struct Shown<'a>(BTreeMap<(&'a str, Option<RecordId>), Truth>);

impl<'a> Shown<'a> {
    fn note(&mut self, judged: &[Judged<'a>]) {
        for one in judged.iter().filter(|one| one.rule.whose == Whose::Household) {
            let shown = self.0.entry((&one.rule.id, one.record)).or_insert(one.verdict);
            if one.verdict == Truth::True {
                *shown = Truth::True;
            }
        }
    }

    /// What is certain for one person is never hidden by what is only possible for another.
    fn has(&self, one: &Judged<'_>) -> bool {
        let shown = self.0.get(&(one.rule.id.as_str(), one.record));
        one.rule.whose == Whose::Household
            && shown.is_some_and(|shown| *shown == Truth::True || *shown == one.verdict)
    }
}

/// The agenda of the person at a place among all people of the household; `case` makes the case of some facts.
pub fn agenda_of<'a>(
    people: &'a [Person<'a>],
    at: usize,
    case: impl Fn(&'a Facts) -> Case<'a>,
    marks: &[Mark],
) -> Option<Agenda<'a>> {
    let mut shown = Shown::default();
    for earlier in people.iter().take(at) {
        shown.note(&case(&earlier.facts).judge_for_all());
    }
    let person = people.get(at)?;
    Some(personal(person, case(&person.facts), &mut shown, marks))
}

/// The agendas of all people of the household, in their order; `marks` are those of one person.
pub fn agendas<'a>(
    people: &'a [Person<'a>],
    case: impl Fn(&'a Facts) -> Case<'a>,
    marks: impl Fn(Option<RecordId>) -> Vec<Mark>,
) -> Vec<Agenda<'a>> {
    let mut shown = Shown::default();
    let agenda =
        |person: &'a Person<'a>| personal(person, case(&person.facts), &mut shown, &marks(person.whose));
    people.iter().map(agenda).collect()
}

fn personal<'a>(person: &Person<'_>, case: Case<'a>, shown: &mut Shown<'a>, marks: &[Mark]) -> Agenda<'a> {
    let judged = case.judge();
    let mut own: Vec<Judged<'a>> = Vec::with_capacity(judged.len());
    let mut noted = Vec::new();
    for one in judged {
        if !shown.has(&one) {
            noted.extend((one.rule.whose == Whose::Household).then(|| one.clone()));
            own.push(one);
        }
    }
    shown.note(&noted);
    let mut agenda = compose(&case, own, marks);
    ask_only_them(person, &mut agenda);
    agenda
}

/// Each is asked what only they can say. What decides whether a shared record is theirs too comes first.
fn ask_only_them(person: &Person<'_>, agenda: &mut Agenda<'_>) {
    agenda
        .questions
        .retain(|question| person.is_asked(&question.missing));
    if let Some(missing) = person.first_of_all.filter(|missing| !missing.declined) {
        let same = |question: &Question| {
            (question.missing.entity, question.missing.field) == (missing.entity, missing.field)
        };
        let known = agenda.questions.iter().position(same);
        let changes = known.map_or(1, |at| agenda.questions.remove(at).changes);
        agenda.questions.insert(0, Question { missing, changes });
    }
}
