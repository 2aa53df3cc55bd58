//! The years, and from when they are full.

use super::absence::Absences;
use crate::calculators::{Given, Law, Outcome, Quantity, Stop, Verdict};
use crate::calendar::{ClosedDay, Date, FirstDay, Period, Unit};

/// From when all years are full.
pub(super) struct Full {
    /// As the dates were told.
    pub from: Date,
    /// If the stay began anew after the last long absence.
    pub cautious: Date,
}

/// What years are asked of, with the input that says since when.
const OF: [(&str, &str); 4] = [
    ("stay", "since"),
    ("status", "status-since"),
    ("marriage", "married"),
    ("points", "points-since"),
];

pub(super) fn years(
    out: &mut Outcome,
    given: &Given,
    law: &Law<'_>,
    route: &str,
    absences: &Absences,
) -> Result<Full, Stop> {
    let asked: Vec<_> = OF
        .into_iter()
        .filter_map(|(what, input)| {
            let used = law.figure("years", &[route, what], law.today).ok()?;
            Some((what, input, used))
        })
        .collect();
    let lacks = asked.iter().filter(|(_, input, _)| given.date(input).is_none());
    let lacks: Vec<String> = lacks.map(|(_, input, _)| (*input).to_owned()).collect();
    if !lacks.is_empty() {
        return Err(Stop::Lacks(lacks));
    }
    let mut full = Full {
        from: Date::MIN,
        cautious: Date::MIN,
    };
    for (what, input, used) in asked {
        let (Some(told), Some(number)) = (given.date(input), used.whole()) else {
            continue;
        };
        let anew = |after: Option<Date>| match what {
            // A marriage lasts while one is abroad.
            "marriage" => told,
            _ => after.map_or(told, |after| after.max(told)),
        };
        let start = anew(absences.renewed);
        let met = plus(law, number, start).ok_or_else(|| Stop::wrong(input, "date"))?;
        let cautious = plus(law, number, anew(absences.renewed.max(absences.long))).unwrap_or(met);
        let values = [
            ("what", Quantity::Line(what.to_owned())),
            ("start", Quantity::Date(start)),
            ("years", Quantity::Years(number)),
            ("met", Quantity::Date(met)),
        ];
        out.step("years", &values);
        if start > told {
            out.step("renewed", &[("start", Quantity::Date(start))]);
        }
        out.judged(what, Quantity::Date(met), judged(met, law.today));
        out.used(used);
        full.from = full.from.max(met);
        full.cautious = full.cautious.max(cautious);
    }
    lines(out, law.today, &full);
    draft(out, given, law, route, &full);
    Ok(full)
}

fn lines(out: &mut Outcome, today: Date, full: &Full) {
    out.judged("from", Quantity::Date(full.from), judged(full.from, today));
    if full.cautious > full.from {
        let verdict = judged(full.cautious, today);
        out.judged("from-cautious", Quantity::Date(full.cautious), verdict);
        out.step("cautious", &[("from", Quantity::Date(full.cautious))]);
    }
}

/// The years of a draft that is not final. The day of the application decides which years count, so that they concern
/// those whose years are full only after its day.
fn draft(out: &mut Outcome, given: &Given, law: &Law<'_>, route: &str, full: &Full) {
    let mut from: Option<Date> = None;
    for (what, input) in OF {
        let used = law.figure("draft-years", &[route, what], Date::MAX).ok();
        let Some(used) = used.filter(|used| used.from > law.today) else {
            continue;
        };
        let number = used.whole().unwrap_or(0);
        let Some(met) = given.date(input).and_then(|start| plus(law, number, start)) else {
            continue;
        };
        let values = [
            ("what", Quantity::Line(what.to_owned())),
            ("years", Quantity::Years(number)),
            ("day", Quantity::Date(used.from)),
            ("met", Quantity::Date(met)),
        ];
        out.step("draft-years", &values);
        if full.from >= used.from {
            from = from.max(Some(met.max(full.from)));
        }
        out.used(used);
    }
    if let Some(from) = from {
        out.judged("draft-from", Quantity::Date(from), Verdict::Attention);
    }
}

/// The first day after so many full years of which `start` is the first day.
pub(super) fn plus(law: &Law<'_>, years: i64, start: Date) -> Option<Date> {
    let period = Period::new(u16::try_from(years).ok()?, Unit::Year).ok()?;
    let due = law
        .calendar
        .within(period, start, FirstDay::Included, ClosedDay::Stands);
    due.ok()?.due.tomorrow().ok()
}

fn judged(met: Date, today: Date) -> Verdict {
    if met <= today {
        Verdict::Fine
    } else {
        Verdict::Neutral
    }
}
