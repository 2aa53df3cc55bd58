//! The law cases: every document of `tests/laws/*.yaml`, applied to the built-in Japan pack.

use serde::Deserialize;
use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use tomoni::agenda::{Agenda, Item, State, agendas};
use tomoni::calculators::{Law, Quantity};
use tomoni::calendar::Date;
use tomoni::facts::{Facts, Household, RecordId, Schema, read_household, write_fields};
use tomoni::packs::{Japan, given, prefilled};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    today: Date,
    facts: Json,
    #[serde(default)]
    expect: Vec<Expected>,
    #[serde(default)]
    absent: Vec<Absent>,
    #[serde(default)]
    calculate: Vec<Calculation>,
}

/// A calculator asked with these answers, on top of what the facts fill in, and what its result lines must be: a line's
/// id, or `id of` for lines that stand once for each of several things (`short-in 2026-11-16`). `none` says that there is
/// no such line.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Calculation {
    calculator: String,
    #[serde(default)]
    inputs: BTreeMap<String, String>,
    #[serde(default)]
    lists: BTreeMap<String, Vec<BTreeMap<String, String>>>,
    #[serde(default)]
    headline: Option<String>,
    #[serde(default)]
    expect: BTreeMap<String, String>,
    #[serde(default)]
    stop: Option<String>,
}

/// A rule or reference that must not appear: for the first person, or for somebody of the household.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Absent {
    Mine(String),
    Whose { rule: String, whose: String },
}

/// What an item must show. `none` says that it has no such date; what is left out is not looked at.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Expected {
    rule: Option<String>,
    reference: Option<String>,
    due: Option<String>,
    counted: Option<String>,
    last_open: Option<String>,
    cautious: Option<String>,
    opens: Option<String>,
    amount: Option<i64>,
    state: Option<State>,
    /// Somebody of the household, by name or relation; the first person where it is left out.
    whose: Option<String>,
}

#[test]
fn every_law_case_comes_out_as_written() {
    let japan = Japan::open().unwrap();
    let (cases, mut wrong) = cases();
    println!("{} law cases", cases.len());
    assert!(cases.len() >= 36, "only {} cases", cases.len());
    for (file, case) in &cases {
        let faults = faults(&japan, case);
        wrong.extend(
            faults
                .into_iter()
                .map(|fault| format!("{file}, {}: {fault}", case.name)),
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Every case with the name of its file, and what could not be read.
fn cases() -> (Vec<(String, Case)>, Vec<String>) {
    let (mut cases, mut wrong) = (Vec::new(), Vec::new());
    let mut paths: Vec<_> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    for path in paths
        .iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "yaml"))
    {
        let text = fs::read_to_string(path).unwrap();
        let file = path.file_name().unwrap().to_string_lossy();
        for document in text.split("\n---\n") {
            match serde_saphyr::from_str(document) {
                Ok(case) => cases.push((file.to_string(), case)),
                Err(error) => wrong.push(format!("{}: {error}", path.display())),
            }
        }
    }
    (cases, wrong)
}

/// Somebody of whom only the relation was told has questions, whatever the life of the first person: nothing that is to
/// be done by a day follows from what nobody said.
#[test]
fn nothing_is_due_for_somebody_of_whom_nothing_is_known() {
    let japan = Japan::open().unwrap();
    for (file, case) in cases().0 {
        for relation in ["spouse", "child", "parent", "other"] {
            let mut facts = case.facts.clone();
            facts["household"] = serde_json::json!([{ "relation": relation }]);
            let (household, _) = read_household(&japan.pack.schema, &facts);
            let people = household.people(&japan.pack.schema, case.today);
            let agendas = agendas(
                &people,
                |facts| japan.pack.case(facts, case.today),
                |_| Vec::new(),
            );
            let due = agendas[1]
                .items
                .iter()
                .filter(|item| item.judged.timing.due.is_some());
            let due: Vec<&str> = due.map(|item| item.judged.rule.id.as_str()).collect();
            assert!(due.is_empty(), "{file}, {}, {relation}: {due:?}", case.name);
        }
    }
}

/// What stands on whose agenda does not depend on who was told first.
#[test]
fn the_order_in_which_a_household_was_told_never_matters() {
    let japan = Japan::open().unwrap();
    for (file, case) in cases().0.iter().filter(|(file, _)| file == "household.yaml") {
        let told = case.facts["household"].as_array().unwrap();
        let forwards = shown(&japan, case, told.clone());
        let backwards = shown(&japan, case, told.iter().rev().cloned().collect());
        let (first, rest) = told.split_first().unwrap();
        let turned = shown(&japan, case, rest.iter().chain([first]).cloned().collect());
        assert_eq!(forwards, backwards, "{file}, {}", case.name);
        assert_eq!(forwards, turned, "{file}, {}", case.name);
    }
}

/// Who has which item, due when and in which state.
fn shown(japan: &Japan, case: &Case, told: Vec<Json>) -> BTreeSet<String> {
    let mut facts = case.facts.clone();
    facts["household"] = Json::Array(told);
    let schema = &japan.pack.schema;
    let (household, _) = read_household(schema, &facts);
    let people = household.people(schema, case.today);
    let agendas = agendas(
        &people,
        |facts| japan.pack.case(facts, case.today),
        |_| Vec::new(),
    );
    let mut lines = BTreeSet::new();
    for (person, agenda) in people.iter().zip(&agendas) {
        let record = person.whose.and_then(|member| household.first.record(member));
        let who = record.map(|record| serde_json::Value::Object(write_fields(schema, record)).to_string());
        lines.extend(agenda.items.iter().map(|item| {
            let due = item.judged.timing.due.as_ref().map(|due| due.due);
            format!("{who:?} {} {due:?} {:?}", item.judged.rule.id, item.state)
        }));
    }
    lines
}

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/laws")
}

fn faults(japan: &Japan, case: &Case) -> Vec<String> {
    let (household, problems) = read_household(&japan.pack.schema, &case.facts);
    let mut faults: Vec<String> = problems.iter().map(|problem| format!("{problem:?}")).collect();
    let people = household.people(&japan.pack.schema, case.today);
    for person in &people {
        let judged = japan.pack.case(&person.facts, case.today).judge();
        let both = tomoni::rules::Case::contradictions(&judged);
        faults.extend(both.into_iter().map(|(one, other)| {
            format!(
                "{} and {} exclude each other and both apply",
                one.rule.id, other.rule.id
            )
        }));
    }
    for calculation in &case.calculate {
        faults.extend(calculated(japan, &household.first, case.today, calculation));
    }
    let made = agendas(
        &people,
        |facts| japan.pack.case(facts, case.today),
        |_| Vec::new(),
    );
    let agendas: BTreeMap<Option<RecordId>, Agenda<'_>> =
        people.iter().map(|person| person.whose).zip(made).collect();
    let of = |whose: Option<&str>| match whose {
        None => agendas.get(&None),
        Some(name) => agendas.get(&Some(somebody(&japan.pack.schema, &household, name)?)),
    };
    for expected in &case.expect {
        faults.extend(match of(expected.whose.as_deref()) {
            Some(agenda) => missed(agenda, expected),
            None => Some(format!("{:?} has no agenda", expected.whose)),
        });
    }
    for absent in &case.absent {
        let (name, whose) = match absent {
            Absent::Mine(name) => (name, None),
            Absent::Whose { rule, whose } => (rule, Some(whose.as_str())),
        };
        let Some(agenda) = of(whose) else {
            faults.push(format!("{whose:?} has no agenda"));
            continue;
        };
        let found = agenda.items.iter().find(|item| named(item, name));
        faults.extend(found.map(|item| {
            format!(
                "`{name}` must not appear for {}, but {} is {:?}",
                whose.unwrap_or("the first person"),
                item.judged.rule.id,
                item.state
            )
        }));
    }
    faults
}

/// What a calculator gives otherwise than written.
fn calculated(japan: &Japan, facts: &Facts, today: Date, asked: &Calculation) -> Vec<String> {
    let pack = &japan.pack;
    let Some(calculator) = pack.calculator(&asked.calculator) else {
        return vec![format!("there is no calculator `{}`", asked.calculator)];
    };
    let mut told = prefilled(&pack.schema, calculator, facts, today);
    told.inputs.extend(asked.inputs.clone());
    told.lists.extend(asked.lists.clone());
    let given = match given(&pack.schema, calculator, &told) {
        Ok(given) => given,
        Err(problems) => return vec![format!("{}: {problems:?}", asked.calculator)],
    };
    let law = Law {
        today,
        calendar: &pack.calendar,
        parameters: &pack.parameters,
        roles: &calculator.figures,
    };
    let outcome = match ((calculator.computation.run)(&given, &law), &asked.stop) {
        (Ok(outcome), None) => outcome,
        (Ok(outcome), Some(stop)) => {
            return vec![format!(
                "{}: gives {:?}, not {stop}",
                asked.calculator, outcome.headline
            )];
        }
        (Err(stop), Some(expected)) if format!("{stop:?}").contains(expected) => return Vec::new(),
        (Err(stop), _) => return vec![format!("{}: {stop:?}", asked.calculator)],
    };
    let shown: BTreeMap<String, String> = outcome
        .lines
        .iter()
        .map(|line| {
            let of = line.of.as_ref().map(|of| format!(" {}", written(of)));
            (
                format!("{}{}", line.id, of.unwrap_or_default()),
                written(&line.is),
            )
        })
        .collect();
    let headline = asked
        .headline
        .iter()
        .filter(|headline| **headline != outcome.headline.id);
    let headline = headline.map(|headline| {
        format!(
            "{}: headline is {}, not {headline}",
            asked.calculator, outcome.headline.id
        )
    });
    let wrong = asked
        .expect
        .iter()
        .filter(|(line, expected)| shown.get(*line).map_or("none", String::as_str) != expected.as_str());
    let wrong = wrong.map(|(line, expected)| {
        format!(
            "{}: {line} is {:?}, not {expected}; all: {shown:?}",
            asked.calculator,
            shown.get(line)
        )
    });
    headline.chain(wrong).collect()
}

/// A quantity as a case writes it: yen, days, months and points as numbers, hours as `7:30`, 3.3 as `3.3`.
fn written(quantity: &Quantity) -> String {
    match quantity {
        Quantity::Yen(number)
        | Quantity::Days(number)
        | Quantity::Months(number)
        | Quantity::Years(number)
        | Quantity::Count(number)
        | Quantity::Points(number)
        | Quantity::PerMille(number) => number.to_string(),
        Quantity::HalfDays(halves) => {
            if halves % 2 == 0 {
                (halves / 2).to_string()
            } else {
                format!("{}.5", halves / 2)
            }
        }
        Quantity::Minutes(minutes) => format!("{}:{:02}", minutes / 60, minutes % 60),
        Quantity::YenHundredths(hundredths) => written(&Quantity::Decimal(*hundredths, 2)),
        Quantity::Decimal(digits, places) => {
            let digits = format!("{digits:0>width$}", width = usize::from(*places) + 1);
            let (whole, part) = digits.split_at(digits.len() - usize::from(*places));
            if part.is_empty() {
                whole.to_owned()
            } else {
                format!("{whole}.{part}")
            }
        }
        Quantity::Date(date) => date.to_string(),
        Quantity::YesNo(true) => "yes".to_owned(),
        Quantity::YesNo(false) => "no".to_owned(),
        Quantity::Choice { id, .. } => id.clone(),
        Quantity::Line(text) | Quantity::Text(text) => text.clone(),
    }
}

/// Somebody of the household by name or relation.
fn somebody(schema: &Schema, household: &Household, name: &str) -> Option<RecordId> {
    let declared = schema.household.as_ref()?;
    let is = |fact: &tomoni::facts::Fact| fact.known().is_some_and(|value| value.to_string() == name);
    let mut of = household.first.of(declared.people);
    of.find(|record| is(record.fact(declared.name)) || is(record.fact(declared.relation)))
        .map(|record| record.id)
}

fn named(item: &Item<'_>, name: &str) -> bool {
    item.judged.rule.id == name || item.judged.rule.reference == name
}

/// Nothing when one item of that name shows all that is expected.
fn missed(agenda: &Agenda<'_>, expected: &Expected) -> Option<String> {
    let name = expected
        .rule
        .as_deref()
        .or(expected.reference.as_deref())
        .expect("a rule or a reference");
    let items: Vec<&Item<'_>> = agenda.items.iter().filter(|item| named(item, name)).collect();
    if items.is_empty() {
        let asked = agenda.questions.len();
        return Some(format!("`{name}` does not appear ({asked} questions are open)"));
    }
    let shown: Vec<Vec<String>> = items.iter().map(|item| differences(item, expected)).collect();
    let nearest = shown.iter().min_by_key(|differences| differences.len())?;
    (!nearest.is_empty()).then(|| format!("`{name}`: {}", nearest.join(", ")))
}

fn differences(item: &Item<'_>, expected: &Expected) -> Vec<String> {
    let timing = &item.judged.timing;
    let due = timing.due.as_ref();
    let dates = [
        ("due", &expected.due, due.map(|due| due.due)),
        ("counted", &expected.counted, due.map(|due| due.counted_day)),
        ("last-open", &expected.last_open, due.map(|due| due.last_open_day)),
        ("cautious", &expected.cautious, timing.cautious),
        ("opens", &expected.opens, timing.opens),
    ];
    let mut found = Vec::new();
    for (what, wanted, is) in dates {
        let is = is.map_or_else(|| "none".to_owned(), |date| date.to_string());
        if wanted.as_ref().is_some_and(|wanted| *wanted != is) {
            found.push(format!(
                "{what} is {is}, not {}",
                wanted.as_deref().unwrap_or_default()
            ));
        }
    }
    if expected.amount.is_some() && expected.amount != item.judged.amount {
        found.push(format!("the amount is {:?}", item.judged.amount));
    }
    if expected.state.is_some_and(|state| state != item.state) {
        found.push(format!("it is {:?}", item.state));
    }
    found
}
