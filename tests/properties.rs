//! What holds for everybody: properties of the Japan pack over the persons of the law cases, changed at random.

use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Map, Value as Json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;
use tomoni::agenda::{Agenda, Item, State, agenda};
use tomoni::calendar::{Date, Due, Step};
use tomoni::facts::{
    EntityIx, Fact, Facts, FieldKind, FieldRef, Missing, Record, RecordId, Schema, Value, read_facts,
};
use tomoni::packs::Japan;

static JAPAN: LazyLock<Japan> = LazyLock::new(|| Japan::open().unwrap());
/// The persons of the law cases, with the day of each.
static PERSONS: LazyLock<Vec<(Facts, Date)>> = LazyLock::new(persons);
/// The rules and definitions as they are written.
static CORE: LazyLock<Json> = LazyLock::new(|| {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/built/jp/core.json");
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
});

fn persons() -> Vec<(Facts, Date)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/laws");
    let mut paths: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .collect();
    paths.sort();
    let texts = paths.iter().map(|path| fs::read_to_string(path).unwrap());
    let cases = texts.flat_map(|text| text.split("\n---\n").map(str::to_owned).collect::<Vec<_>>());
    let person = |text: String| {
        let case: Map<String, Json> = serde_saphyr::from_str(&text).unwrap();
        let (facts, _) = read_facts(schema(), &case["facts"]);
        (facts, case["today"].as_str().unwrap().parse().unwrap())
    };
    cases.map(person).collect()
}

fn schema() -> &'static Schema {
    &JAPAN.pack.schema
}

// --- Persons at random -----------------------------------------------------------------------------------------------

/// A change of what a person told.
#[derive(Clone, Debug)]
enum Change {
    /// Another answer to one field of one record.
    Field(Index, Index, Answer),
    /// One more record of an entity, with one answer.
    Record(Index, Index, Answer),
}

/// An answer, whatever the field holds.
#[derive(Clone, Debug)]
enum Answer {
    Unknown,
    Declined,
    Known(Index, i32),
}

fn answers() -> impl Strategy<Value = Answer> {
    prop_oneof![
        1 => Just(Answer::Unknown),
        1 => Just(Answer::Declined),
        6 => (any::<Index>(), -1200..1200i32).prop_map(|(index, days)| Answer::Known(index, days)),
    ]
}

fn changes() -> impl Strategy<Value = Change> {
    prop_oneof![
        4 => (any::<Index>(), any::<Index>(), answers()).prop_map(|(record, field, answer)| Change::Field(record, field, answer)),
        1 => (any::<Index>(), any::<Index>(), answers()).prop_map(|(entity, field, answer)| Change::Record(entity, field, answer)),
    ]
}

fn people() -> impl Strategy<Value = (Facts, Date)> {
    let changed = prop::collection::vec(changes(), 0..6);
    (select(PERSONS.as_slice()), changed, -40..400i32).prop_map(|((facts, today), changes, later)| {
        let today = day(today, later);
        (
            changes
                .iter()
                .fold(facts, |facts, change| changed_by(facts, change, today)),
            today,
        )
    })
}

fn day(today: Date, days: i32) -> Date {
    today.checked_add(jiff::Span::new().days(days)).unwrap()
}

fn changed_by(mut facts: Facts, change: &Change, today: Date) -> Facts {
    match change {
        Change::Field(at, field, answer) if !facts.records.is_empty() => {
            let at = at.index(facts.records.len());
            answer_in(&mut facts.records[at], field, answer, today);
        }
        Change::Record(entity, field, answer) => {
            let entities: Vec<_> = schema().entities().collect();
            let (entity, info) = entities[entity.index(entities.len())];
            if info.many || facts.of(entity).next().is_none() {
                let mut record = empty(&facts, entity);
                answer_in(&mut record, field, answer, today);
                facts.none.remove(&entity);
                facts.records.push(record);
            }
        }
        Change::Field(..) => {}
    }
    facts
}

fn empty(facts: &Facts, entity: EntityIx) -> Record {
    let fields = schema().get(entity).unwrap().fields.len();
    let last = facts.records.iter().map(|record| record.id.0).max().unwrap_or(0);
    Record {
        id: RecordId(last + 1),
        entity,
        values: vec![Fact::Unknown; fields],
    }
}

fn answer_in(record: &mut Record, field: &Index, answer: &Answer, today: Date) {
    let fields = &schema().get(record.entity).unwrap().fields;
    let at = field.index(fields.len());
    record.values[at] = fact(&fields[at].kind, answer, today);
}

fn fact(kind: &FieldKind, answer: &Answer, today: Date) -> Fact {
    let (index, days) = match answer {
        Answer::Unknown => return Fact::Unknown,
        Answer::Declined => return Fact::Declined,
        Answer::Known(index, days) => (index, *days),
    };
    let one = |of: &[&str]| of[index.index(of.len())].to_owned();
    Fact::Known(match kind {
        FieldKind::Date => Value::Date(day(today, days)),
        FieldKind::YesNo => Value::YesNo(days > 0),
        FieldKind::Choice(_) => {
            let choices = schema().choices(kind);
            Value::Choice(choices[index.index(choices.len())].clone())
        }
        FieldKind::Number => Value::Number(i64::from(days.abs() % 130)),
        FieldKind::Hours => Value::Hours(i64::from(days.abs())),
        FieldKind::Time => Value::Time(i64::from(days.abs() % 1440)),
        FieldKind::Yen => Value::Yen(i64::from(days.abs()) * 1_000),
        FieldKind::Period => Value::Period(
            one(&["15 days", "90 days", "3 months", "1 year", "3 years", "5 years"])
                .parse()
                .unwrap(),
        ),
        FieldKind::Place => Value::Place(one(&["13116", "14104", "27127", "43202", "47201"])),
        FieldKind::Country => Value::Country(one(&["VN", "NP", "PH", "BR", "MM", "US"])),
        FieldKind::Text => Value::Text("x".to_owned()),
    })
}

// --- What an agenda says ---------------------------------------------------------------------------------------------

/// What can be seen of an item.
#[derive(Clone, Debug, PartialEq)]
struct Seen {
    state: State,
    due: Option<Due>,
    opens: Option<Date>,
    cautious: Option<Date>,
    amount: Option<i64>,
    done_on: Option<Date>,
}

type At = (String, Option<RecordId>);

fn at(item: &Item<'_>) -> At {
    (item.judged.rule.id.clone(), item.judged.record)
}

fn seen(item: &Item<'_>) -> Seen {
    let timing = &item.judged.timing;
    Seen {
        state: item.state,
        due: timing.due.clone(),
        opens: timing.opens,
        cautious: timing.cautious,
        amount: item.judged.amount,
        done_on: item.done_on,
    }
}

fn on<'a>(facts: &'a Facts, today: Date) -> Agenda<'a> {
    agenda(&JAPAN.pack.case(facts, today), &[])
}

fn by_place(agenda: &Agenda<'_>) -> BTreeMap<At, Seen> {
    agenda.items.iter().map(|item| (at(item), seen(item))).collect()
}

// --- What a rule reads -----------------------------------------------------------------------------------------------

/// Every word of a rule's conditions and days, with those of the definitions that it uses.
fn words(source: &Json, found: &mut BTreeSet<String>) {
    match source {
        Json::Object(map) => map.iter().for_each(|(key, value)| {
            found.insert(key.clone());
            words(value, found);
        }),
        Json::Array(parts) => parts.iter().for_each(|part| words(part, found)),
        Json::String(word) if found.insert(word.clone()) => {
            let used = CORE["definitions"].get(word);
            used.into_iter().for_each(|used| words(used, found));
        }
        _ => {}
    }
}

fn source(rule: &str) -> &'static Json {
    let files = CORE["rules"].as_array().unwrap().iter();
    let mut rules = files.flat_map(|file| file["rules"].as_array().unwrap());
    rules.find(|source| source["id"] == *rule).unwrap()
}

/// Whether a rule looks at a field, or, without a field, at anything of an entity.
fn reads(words: &BTreeSet<String>, entity: &str, field: Option<&str>) -> bool {
    let within = |word: &String, path: &str| word == path || word.starts_with(&format!("{path}."));
    match field {
        Some(field) => words
            .iter()
            .any(|word| within(word, &format!("{entity}.{field}"))),
        None => words.iter().any(|word| within(word, entity)),
    }
}

/// Whether an answer may change what a rule says. A new record, or a field that tells which record is the present one,
/// concerns everything of the entity.
fn concerns(rule: &str, missing: &Missing) -> bool {
    let entity = schema().get(missing.entity).unwrap();
    let picks = |field| {
        let current = entity.current.as_ref();
        current.is_some_and(|current| current.until == field || current.from.contains(&field))
    };
    let field = missing
        .field
        .filter(|field| missing.record.is_some() && !picks(*field));
    let at = field.map(|field| FieldRef {
        entity: missing.entity,
        field,
    });
    let field = at
        .and_then(|at| schema().field(at))
        .map(|field| field.id.as_str());
    let mut read = BTreeSet::new();
    words(source(rule), &mut read);
    reads(&read, &entity.id, field)
}

/// The facts with an answer to a question.
fn answered(mut facts: Facts, missing: &Missing, answer: &Answer, today: Date) -> Facts {
    let entity = schema().get(missing.entity).unwrap();
    let record = match missing.record {
        Some(id) => facts.records.iter_mut().find(|record| record.id == id).unwrap(),
        None => {
            let record = empty(&facts, missing.entity);
            facts.records.push(record);
            facts.records.last_mut().unwrap()
        }
    };
    if let Some(field) = missing.field {
        let (at, info) = entity
            .fields()
            .enumerate()
            .find(|(_, (ix, _))| *ix == field)
            .map(|(at, (_, info))| (at, info))
            .unwrap();
        record.values[at] = fact(&info.kind, answer, today);
    }
    facts
}

// --- Properties ------------------------------------------------------------------------------------------------------

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn an_agenda_does_not_depend_on_the_order_of_the_records((facts, today) in people(), seed in any::<u64>()) {
        let mut shuffled = facts.clone();
        shuffled.records.sort_by_key(|record| (record.id.0 as u64 ^ seed).wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let (told, otherwise) = (on(&facts, today), on(&shuffled, today));
        let list = |agenda: &Agenda<'_>| -> Vec<_> { agenda.items.iter().map(|item| (at(item), seen(item))).collect() };
        prop_assert_eq!(list(&told), list(&otherwise));
        prop_assert_eq!(told.questions, otherwise.questions);
    }

    #[test]
    fn an_answer_changes_nothing_that_does_not_look_at_it(
        (facts, today) in people(),
        question in any::<Index>(),
        answer in (any::<Index>(), -1200..1200i32).prop_map(|(index, days)| Answer::Known(index, days)),
    ) {
        let before = on(&facts, today);
        prop_assume!(!before.questions.is_empty());
        let missing = before.questions[question.index(before.questions.len())].missing;
        let facts_after = answered(facts.clone(), &missing, &answer, today);
        let after = by_place(&on(&facts_after, today));
        for (place, seen) in by_place(&before) {
            if !concerns(&place.0, &missing) {
                prop_assert_eq!(after.get(&place), Some(&seen), "{:?}", place);
            }
        }
    }

    #[test]
    fn nothing_is_due_before_its_event_or_opens_after_its_last_day((facts, today) in people()) {
        for item in &on(&facts, today).items {
            let timing = &item.judged.timing;
            let Some(due) = &timing.due else { continue };
            prop_assert!(due.due >= due.counted_day && due.last_open_day <= due.due);
            prop_assert!(timing.opens.is_none_or(|opens| opens <= due.due), "{}", item.judged.rule.id);
            for step in &due.steps {
                if let Step::Event { date } = step {
                    prop_assert!(due.counted_day >= *date, "{}", item.judged.rule.id);
                    prop_assert!(timing.cautious.is_none_or(|cautious| cautious >= *date), "{}", item.judged.rule.id);
                }
            }
        }
    }

    #[test]
    fn the_next_day_moves_no_last_day((facts, today) in people()) {
        let tomorrow = today.tomorrow().unwrap();
        let after = by_place(&on(&facts, tomorrow));
        let moves_on = |entity: EntityIx| {
            let current = |day| facts.current(schema(), entity, day).map(|record| record.id);
            current(today) != current(tomorrow)
        };
        for (place, seen) in by_place(&on(&facts, today)) {
            let (mut read, written) = (BTreeSet::new(), &source(&place.0)["due"]);
            words(written, &mut read);
            let moved = schema().entities().any(|(ix, entity)| moves_on(ix) && reads(&read, &entity.id, None));
            if read.contains("today") || moved {
                continue;
            }
            if let (Some(due), Some(Seen { due: Some(later), .. })) = (seen.due, after.get(&place)) {
                prop_assert_eq!(&due, later, "{:?}", place);
            }
        }
    }
}

/// The properties above would hold for empty agendas too: these are not empty.
#[test]
fn the_persons_of_the_law_cases_have_something_on_their_agendas() {
    let items: usize = PERSONS
        .iter()
        .map(|(facts, today)| on(facts, *today).items.len())
        .sum();
    let dated = |facts: &Facts, today| {
        on(facts, today)
            .items
            .iter()
            .filter(|item| item.judged.timing.due.is_some())
            .count()
    };
    let dated: usize = PERSONS.iter().map(|(facts, today)| dated(facts, *today)).sum();
    let asked: usize = PERSONS
        .iter()
        .map(|(facts, today)| on(facts, *today).questions.len())
        .sum();
    assert!(
        items > 30 * PERSONS.len() && dated > PERSONS.len() && asked > PERSONS.len(),
        "{items} {dated} {asked}"
    );
}
