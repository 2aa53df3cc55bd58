//! Whether the pension months of two countries count together for the right to a pension (社会保障協定).
//!
//! Months that are added together open the right; each country pays for its own months only.

use super::registry::{Computation, Contract, Messages, Need, NeedKind};
use super::{Bar, Bars, Given, Law, Outcome, Quantity, Said, Stop, Verdict};

/// Pension months of two countries.
pub(super) const TOTALIZATION: Computation = Computation {
    id: "totalization",
    contract: Contract {
        inputs: &[
            Need::new("country", NeedKind::Country),
            Need::new("months", NeedKind::Number),
            Need::new("other-months", NeedKind::Number),
        ],
        lists: &[],
        figures: &[("agreement", 1), ("right-months", 0)],
        messages: Messages {
            headlines: &["right", "adds-enough", "adds", "adds-not", "none"],
            lines: &["since", "adds", "here", "there", "together", "needed", "missing"],
            steps: &[
                "needed",
                "right",
                "added",
                "not-added",
                "no-agreement",
                "own-months",
                "list",
                "ask",
            ],
            sentences: &["adds", "ask"],
            wrongs: &["months"],
            pictures: &["months"],
        },
    },
    run,
};

fn run(given: &Given, law: &Law<'_>) -> Result<Outcome, Stop> {
    let country = given.code("country").ok_or_else(|| Stop::lacks("country"))?;
    let here = months(given, "months")?.ok_or_else(|| Stop::lacks("months"))?;
    let there = months(given, "other-months")?.unwrap_or(0);
    let (needed, used) = law.whole("right-months", &[], law.today)?;
    let mut out = Outcome::new(Verdict::Neutral, Said::new("none", &[]));
    out.used(used);
    let agreement = law.figure("agreement", &[country], law.today).ok();
    let adds = agreement.as_ref().map(|used| used.value == "yes");
    let counted = if adds == Some(true) { here + there } else { here };
    out.step("needed", &[("needed", Quantity::Months(needed))]);
    if let Some(used) = agreement {
        out.line("since", Quantity::Date(used.from));
        out.used(used);
    }
    out.line("adds", Quantity::YesNo(adds == Some(true)));
    out.line("here", Quantity::Months(here));
    if adds == Some(true) {
        out.line("there", Quantity::Months(there));
        out.line("together", Quantity::Months(counted));
    }
    out.line("needed", Quantity::Months(needed));
    if counted < needed {
        out.line("missing", Quantity::Months(needed - counted));
    }
    explain(&mut out, adds, here, there, needed);
    out.headline = headline(adds, here, counted, needed);
    out.verdict = if counted >= needed {
        Verdict::Fine
    } else {
        Verdict::Neutral
    };
    out.picture = (adds == Some(true)).then(|| picture(here, counted, needed));
    Ok(out)
}

fn months(given: &Given, input: &str) -> Result<Option<i64>, Stop> {
    match given.number(input) {
        Some(number) if !(0..=720).contains(&number) => Err(Stop::wrong(input, "months")),
        number => Ok(number),
    }
}

fn explain(out: &mut Outcome, adds: Option<bool>, here: i64, there: i64, needed: i64) {
    let values = [
        ("here", Quantity::Months(here)),
        ("there", Quantity::Months(there)),
        ("together", Quantity::Months(here + there)),
        ("needed", Quantity::Months(needed)),
    ];
    if here >= needed {
        out.step("right", &values);
    }
    match adds {
        Some(true) => {
            out.step("added", &values);
            out.step("own-months", &values);
        }
        Some(false) => out.step("not-added", &[]),
        None => out.step("no-agreement", &[]),
    }
    out.step("list", &[]);
    out.step("ask", &[]);
    let sentence = if adds == Some(true) { "adds" } else { "ask" };
    out.sentence = Some(Said::new(sentence, &values));
}

fn headline(adds: Option<bool>, here: i64, counted: i64, needed: i64) -> Said {
    let values = [("together", Quantity::Months(counted))];
    match adds {
        _ if here >= needed => Said::new("right", &[]),
        Some(true) if counted >= needed => Said::new("adds-enough", &values),
        Some(true) => Said::new("adds", &values),
        Some(false) => Said::new("adds-not", &[]),
        None => Said::new("none", &[]),
    }
}

fn picture(here: i64, together: i64, needed: i64) -> Bars {
    let bar = |line: &str, months: i64| Bar {
        of: Quantity::Line(line.to_owned()),
        is: Quantity::Months(months),
        verdict: if months >= needed {
            Verdict::Fine
        } else {
            Verdict::Neutral
        },
    };
    Bars {
        id: "months".to_owned(),
        bars: vec![bar("here", here), bar("together", together)],
        limit: Some(Quantity::Months(needed)),
    }
}
