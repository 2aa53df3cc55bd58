//! The period of stay that is held, and what the papers show.

use super::years::plus;
use crate::calculators::{Given, Law, Outcome, Quantity, Stop, Verdict};
use crate::calendar::Date;

/// Whether the period of stay counts as the longest, and until when it does.
pub(super) fn longest(out: &mut Outcome, given: &Given, law: &Law<'_>) -> Result<Option<bool>, Stop> {
    let Some(period) = given.code("period") else {
        return Ok(None);
    };
    let used = law.figure("longest", &[period], law.today)?;
    let yes = used.value == "yes";
    out.judged("longest", Quantity::YesNo(yes), judged(yes));
    out.used(used);
    let later = law.figure("longest", &[period], Date::MAX)?;
    let last = later.from.yesterday().ok();
    match last.filter(|last| yes && later.value != "yes" && *last >= law.today) {
        Some(last) => {
            out.line("longest-until", Quantity::Date(last));
            out.step("longest-until", &[("until", Quantity::Date(last))]);
        }
        None => out.step(if yes { "longest" } else { "longest-not" }, &[]),
    }
    Ok(Some(yes))
}

/// What must have been paid or told on time, with the papers that show it.
const ON_TIME: [(&str, &str); 4] = [
    ("taxes-on-time", "taxes"),
    ("pension-on-time", "insurance"),
    ("insurance-on-time", "insurance"),
    ("notices-on-time", "notices"),
];

/// Whether nothing speaks against the person in what was told.
pub(super) fn record(out: &mut Outcome, given: &Given, law: &Law<'_>, route: &str) -> Result<bool, Stop> {
    let mut clean = true;
    let mut years: Option<i64> = None;
    let mut unknown = false;
    for (input, papers) in ON_TIME {
        let Some(answer) = given.code(input) else {
            unknown = true;
            continue;
        };
        let good = answer == "yes";
        out.judged(input, Quantity::YesNo(good), judged(good));
        if !good {
            clean = false;
            let asked = law.whole("record-years", &[route, papers], law.today).ok();
            years = years.max(asked.map(|(years, _)| years));
        }
    }
    if !clean {
        out.step("late", &[]);
    }
    if unknown {
        out.step("record-unknown", &[]);
    }
    if given.yes("punished") {
        clean = false;
        out.judged("punished", Quantity::YesNo(true), Verdict::Attention);
        out.step("punished", &[]);
    }
    if let (Some(late), Some(years)) = (given.date("last-late"), years) {
        let from = plus(law, years, late).ok_or_else(|| Stop::wrong("last-late", "date"))?;
        out.line("record-clean", Quantity::Date(from));
        let values = [
            ("years", Quantity::Years(years)),
            ("late", Quantity::Date(late)),
            ("from", Quantity::Date(from)),
        ];
        out.step("record-clean", &values);
    }
    Ok(clean)
}

fn judged(good: bool) -> Verdict {
    if good { Verdict::Fine } else { Verdict::Attention }
}
