//! Our side of the comparison with other rule engines; `benches/peers/run` starts it and says what it compares.
//!
//! `peers answer CASES CORE` writes the answers of all cases; `peers measure CASES CORE ROUNDS` writes times. CORE is a
//! built pack, the whole one or one cut down to the compared calculators.

use serde::Deserialize;
use serde_json::json;
use std::collections::BTreeMap;
use std::error::Error;
use std::hint::black_box;
use std::time::Instant;
use tomoni::calculators::{Law, Outcome, Quantity};
use tomoni::calendar::Date;
use tomoni::packs::{Calculator, Pack, Told, given};

/// A case as all three engines are given it.
#[derive(Deserialize)]
struct Case {
    rule: String,
    given: BTreeMap<String, String>,
}

/// What a calculator is asked, and on which line the answer stands.
struct Asked {
    calculator: &'static str,
    told: Told,
    today: Date,
    line: &'static str,
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|one| one != "--bench").collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["answer", cases, core] => answer(cases, core),
        ["measure", cases, core, rounds] => measure(cases, core, rounds.parse()?),
        _ => {
            println!("started by benches/peers/run");
            Ok(())
        }
    }
}

fn answer(cases: &str, core: &str) -> Result<(), Box<dyn Error>> {
    let pack = Pack::from_json(&std::fs::read_to_string(core)?)?;
    let cases: Vec<Case> = serde_json::from_str(&std::fs::read_to_string(cases)?)?;
    let mut answers = Vec::new();
    for case in &cases {
        answers.push(evaluate(&pack, &asked(case)?)?);
    }
    println!("{}", serde_json::to_string(&answers)?);
    Ok(())
}

/// Cold: reading the pack, and the first case. Warm: all cases again and again, by rule.
fn measure(cases: &str, core: &str, rounds: u32) -> Result<(), Box<dyn Error>> {
    let cases: Vec<Case> = serde_json::from_str(&std::fs::read_to_string(cases)?)?;
    let begun = Instant::now();
    let pack = Pack::from_json(&std::fs::read_to_string(core)?)?;
    let load = begun.elapsed();
    let mut asked_cases: BTreeMap<&str, Vec<Asked>> = BTreeMap::new();
    for case in &cases {
        asked_cases.entry(&case.rule).or_default().push(asked(case)?);
    }
    let begun = Instant::now();
    let first = asked_cases.values().flatten().next();
    black_box(first.map(|first| evaluate(&pack, first)).transpose()?);
    let first = begun.elapsed();
    let mut warm: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for _ in 0..rounds {
        for (rule, cases) in &asked_cases {
            let begun = Instant::now();
            for case in cases {
                black_box(evaluate(&pack, black_box(case))?);
            }
            let each = begun.elapsed().as_secs_f64() * 1e6 / cases.len() as f64;
            warm.entry(rule).or_default().push(each);
        }
    }
    let millis = |time: std::time::Duration| time.as_secs_f64() * 1e3;
    println!(
        "{}",
        json!({ "load_ms": millis(load), "first_ms": millis(first), "warm_us": warm })
    );
    Ok(())
}

/// From text to the answer: the inputs are read, the computation runs with its steps.
fn evaluate(pack: &Pack, asked: &Asked) -> Result<i64, Box<dyn Error>> {
    let calculator = pack.calculator(asked.calculator).ok_or(asked.calculator)?;
    let outcome = outcome(pack, calculator, asked)?;
    match outcome.is(asked.line) {
        Some(Quantity::Yen(yen)) => Ok(*yen),
        Some(Quantity::HalfDays(halves)) => Ok(halves / 2),
        Some(other) => Err(format!("{other:?} is no answer").into()),
        None => Ok(0),
    }
}

fn outcome(pack: &Pack, calculator: &Calculator, asked: &Asked) -> Result<Outcome, Box<dyn Error>> {
    let given = given(&pack.schema, calculator, &asked.told).map_err(|problems| format!("{problems:?}"))?;
    let law = Law {
        today: asked.today,
        calendar: &pack.calendar,
        parameters: &pack.parameters,
        roles: &calculator.figures,
    };
    (calculator.computation.run)(&given, &law).map_err(|stop| format!("{stop:?}").into())
}

/// The neutral facts of a case in the words of the calculator.
fn asked(case: &Case) -> Result<Asked, Box<dyn Error>> {
    let fact = |name: &str| case.given.get(name).cloned().ok_or(format!("no {name}"));
    let facts = |names: &[(&str, &str)]| -> Result<BTreeMap<String, String>, String> {
        let one = |(input, name): &(&str, &str)| Ok(((*input).to_owned(), fact(name)?));
        names.iter().map(one).collect()
    };
    let with = |mut inputs: BTreeMap<String, String>, input: &str, answer: &str| {
        inputs.insert(input.to_owned(), answer.to_owned());
        inputs
    };
    let rows = |list: &str, row| BTreeMap::from([(list.to_owned(), vec![row])]);
    let day: Date = fact("day")?.parse()?;
    let (calculator, line, today, inputs, lists) = match case.rule.as_str() {
        "minimum-wage" => {
            let row = facts(&[("from", "day"), ("until", "day"), ("hours", "hours")])?;
            let inputs = facts(&[("region", "prefecture"), ("pay", "pay")])?;
            let inputs = with(inputs, "pay-kind", "hour");
            ("minimum-wage", "short", day, inputs, rows("worked", row))
        }
        // The days of the next grant, asked on the day before it.
        "paid-leave" => {
            let names = ["started", "days-week", "hours-week"].map(|name| (name, name));
            let inputs = facts(&names)?;
            (
                "paid-leave",
                "next-days",
                day.yesterday()?,
                inputs,
                BTreeMap::new(),
            )
        }
        "premium-pay" => {
            let names = ["pay", "overtime", "holiday", "night"].map(|name| (name, name));
            let inputs = with(facts(&names)?, "pay-kind", "hour");
            ("premium-pay", "total", day, inputs, BTreeMap::new())
        }
        "dismissal" => {
            let inputs = with(
                facts(&["told", "last-day"].map(|name| (name, name)))?,
                "pay-kind",
                "month",
            );
            let row = facts(&["from", "until", "yen"].map(|name| (name, name)))?;
            ("dismissal-notice", "pay", day, inputs, rows("wages", row))
        }
        other => return Err(format!("no calculator for {other}").into()),
    };
    Ok(Asked {
        calculator,
        told: Told { inputs, lists },
        today,
        line,
    })
}
