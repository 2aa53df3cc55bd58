//! Overtime, night and legal-holiday premium of a month, from totals or from the days of work.

use super::premium::{self, Due, Month, Ordinary, PremiumHours};
use super::rate::Rate;
use super::registry::{Computation, Contract, Messages, Need, NeedKind, NeedList};
use super::{Bar, Bars, Given, Law, Night, Outcome, Quantity, Said, Shift, Stop, Verdict};
use crate::calendar::Date;

/// Premium pay of a month.
pub(super) const PREMIUM_BANDS: Computation = Computation {
    id: "premium-bands",
    contract: Contract {
        inputs: &[
            Need::new("pay-kind", NeedKind::Choice(&["hour", "day", "month"])),
            Need::new("pay", NeedKind::Yen),
            Need::new("not-counting", NeedKind::Yen),
            Need::new("hours", NeedKind::Hours),
            Need::new("month-begins", NeedKind::Date),
            premium::OVERTIME,
            premium::OVERTIME_NIGHT,
            premium::HOLIDAY,
            premium::HOLIDAY_NIGHT,
            premium::NIGHT,
            Need::new("job", NeedKind::Text),
        ],
        lists: &[NeedList {
            name: "days",
            columns: &[
                Need::new("date", NeedKind::Date),
                Need::new("job", NeedKind::Text),
                Need::new("started", NeedKind::Time),
                Need::new("ended", NeedKind::Time),
                Need::new("break", NeedKind::Hours),
                Need::new("hours", NeedKind::Hours),
                Need::new("day-off", NeedKind::YesNo),
            ],
        }],
        figures: &[("working-time", 1), ("premium", 1), ("night", 1)],
        messages: Messages {
            headlines: &["due", "none"],
            lines: &[
                "total",
                "overtime-pay",
                "beyond-pay",
                "holiday-pay",
                "night-pay",
                "rate",
                "overtime-hours",
                "holiday-hours",
                "night-hours",
            ],
            steps: &[
                "counted",
                "made-hourly",
                "from-days",
                "overtime",
                "beyond",
                "holiday",
                "night",
                "total",
            ],
            sentences: &["due"],
            wrongs: &[
                "pay-too-small",
                "pay-too-large",
                "more-than-a-month",
                "more-night-than-work",
                "no-date",
                "no-hours",
                "more-than-a-day",
                "break-too-long",
                "several-jobs",
                "day-off-past-midnight",
            ],
            pictures: &["parts"],
        },
    },
    run,
};

fn run(given: &Given, law: &Law<'_>) -> Result<Outcome, Stop> {
    let rate = Rate::told(given, "not-counting")?;
    let begins = given
        .date("month-begins")
        .unwrap_or_else(|| law.today.first_of_month());
    let mut out = Outcome::new(Verdict::Neutral, Said::new("none", &[]));
    rate.explain(&mut out, given, "not-counting");
    let hours = match PremiumHours::told(given)? {
        Some(hours) => hours,
        None => worked(&mut out, given, law, begins)?,
    };
    let due = premium::due(rate, hours, law, begins)?;
    due.explain(&mut out);
    lines(&mut out, &due, hours, rate);
    if due.total() > 0 {
        let [overtime, holiday, night] = hours.values();
        let total = ("total", Quantity::Yen(due.total()));
        out.headline = Said::new("due", std::slice::from_ref(&total));
        out.step("total", std::slice::from_ref(&total));
        out.sentence = Some(Said::new("due", &[overtime, holiday, night, total]));
        out.picture = Some(parts(&due));
    }
    Ok(out)
}

/// The hours of the month from its days, where no totals were told.
fn worked(out: &mut Outcome, given: &Given, law: &Law<'_>, begins: Date) -> Result<PremiumHours, Stop> {
    let mut shifts = Shift::all("days", given.rows("days"))?;
    if let Some(job) = given.value("job").map(|job| job.to_string().trim().to_owned()) {
        shifts.retain(|shift| shift.job.as_ref().is_none_or(|known| *known == job));
    }
    let mut jobs: Vec<&String> = shifts.iter().filter_map(|shift| shift.job.as_ref()).collect();
    jobs.sort();
    jobs.dedup();
    if jobs.len() > 1 {
        return Err(Stop::wrong("days", "several-jobs"));
    }
    if shifts.is_empty() {
        return Err(Stop::lacks("overtime"));
    }
    let (day, day_figure) = law.whole("working-time", &["day"], begins)?;
    let (week, week_figure) = law.whole("working-time", &["week"], begins)?;
    let (night, night_figures) = Night::of(law, begins)?;
    let month = Month::from(begins);
    let ordinary = Ordinary {
        day: day * 60,
        week: week * 60,
    };
    let hours = premium::from_days(&shifts, month, ordinary, night)?;
    let [overtime, holiday, night] = hours.values();
    let values = [
        ("first", Quantity::Date(month.first)),
        ("last", Quantity::Date(month.last)),
        ("day", Quantity::Minutes(ordinary.day)),
        ("week", Quantity::Minutes(ordinary.week)),
        overtime,
        holiday,
        night,
    ];
    out.step("from-days", &values);
    for figure in [day_figure, week_figure].into_iter().chain(night_figures) {
        out.used(figure);
    }
    Ok(hours)
}

fn lines(out: &mut Outcome, due: &Due, hours: PremiumHours, rate: Rate) {
    out.line("total", Quantity::Yen(due.total()));
    for (line, yen) in due.parts() {
        if yen > 0 {
            out.line(line, Quantity::Yen(yen));
        }
    }
    out.line("rate", rate.shown());
    out.line("overtime-hours", Quantity::Minutes(hours.overtime));
    out.line("holiday-hours", Quantity::Minutes(hours.holiday));
    out.line("night-hours", Quantity::Minutes(hours.all_night()));
}

fn parts(due: &Due) -> Bars {
    let parts = due.parts().into_iter().filter(|(_, yen)| *yen > 0);
    let bar = |(line, yen): (&str, i64)| Bar {
        of: Quantity::Line(line.to_owned()),
        is: Quantity::Yen(yen),
        verdict: Verdict::Neutral,
    };
    Bars {
        id: "parts".to_owned(),
        bars: parts.map(bar).collect(),
        limit: None,
    }
}
