//! Until when a stay is lawful while an application is decided (特例期間), and by when to file.
//!
//! ICRRA 20(6), 21(4): from the end of the stay until the decision, or until two months have passed, whichever comes
//! first; not for stays of thirty days or less. The end of a stay never moves off a closed day, the office is closed all the same.

use super::counting::{day_after, figure, within};
use super::registry::{Computation, Contract, Messages, Need, NeedKind};
use super::{Given, Law, Outcome, Quantity, Said, Stop, Verdict};
use crate::calendar::{ClosedDay, Date, FirstDay, Unit};

const KINDS: &[&str] = &[
    "extension",
    "change",
    "permanent-residence",
    "acquisition",
    "re-entry-permit",
    "work-permission",
    "naturalisation",
];

/// The stay while an application is decided.
pub(super) const PENDING_STAY: Computation = Computation {
    id: "pending-stay",
    contract: Contract {
        inputs: &[
            Need::new("until", NeedKind::Date),
            Need::new("kind", NeedKind::Choice(KINDS)),
            Need::new("filed", NeedKind::Date),
            Need::new("decided", NeedKind::Date),
            Need::new("granted", NeedKind::YesNo),
            Need::new("short-stay", NeedKind::YesNo),
        ],
        lists: &[],
        figures: &[("months", 0)],
        messages: Messages {
            headlines: &[
                "file-by",
                "lawful-until",
                "granted",
                "refused",
                "filed-late",
                "not-for-this",
                "short-stay",
                "stay-over",
            ],
            lines: &["file-by", "stay-ends", "lawful-until", "collect-by"],
            steps: &[
                "file-by",
                "online",
                "months",
                "clamped",
                "stands",
                "decided",
                "proofs",
                "others",
                "collect",
                "go-now",
                "not-for-this",
                "short-stay",
            ],
            sentences: &["pending"],
            wrongs: &["no-such-day", "decided-before"],
            pictures: &[],
        },
    },
    run,
};

fn run(given: &Given, law: &Law<'_>) -> Result<Outcome, Stop> {
    let until = given.date("until").ok_or_else(|| Stop::lacks("until"))?;
    let kind = given.code("kind").ok_or_else(|| Stop::lacks("kind"))?;
    let stay = law
        .calendar
        .on(until, ClosedDay::Stands)
        .map_err(|_| Stop::wrong("until", "no-such-day"))?;
    let mut out = Outcome::new(Verdict::Neutral, Said::new("file-by", &[]));
    out.line("stay-ends", Quantity::Date(until));
    let values = [
        ("until", Quantity::Date(until)),
        ("open", Quantity::Date(stay.last_open_day)),
    ];
    out.step("file-by", &values);
    if !matches!(kind, "extension" | "change") || given.yes("short-stay") {
        let why = if given.yes("short-stay") {
            "short-stay"
        } else {
            "not-for-this"
        };
        out.line("file-by", Quantity::Date(stay.last_open_day));
        out.step(why, &values);
        out.headline = Said::new(why, &values);
        out.verdict = Verdict::Attention;
        return Ok(out);
    }
    let months = figure(
        &mut out,
        law,
        "months",
        &[],
        given.date("filed").unwrap_or(law.today),
    )?;
    let lawful = lawful(&mut out, law, until, months)?;
    match given.date("filed") {
        None => to_file(&mut out, law, until, stay.last_open_day, lawful),
        Some(filed) if filed > until => late(&mut out, until),
        Some(filed) => filed_in_time(&mut out, given, law, filed, until, lawful)?,
    }
    Ok(out)
}

/// The last day of the two months, before any decision.
fn lawful(out: &mut Outcome, law: &Law<'_>, until: Date, months: i64) -> Result<Date, Stop> {
    let last = within(law, (months, Unit::Month), until, FirstDay::Excluded, "until")?.due;
    let first = day_after(until, "until")?;
    let values = [
        ("until", Quantity::Date(until)),
        ("first", Quantity::Date(first)),
        ("months", Quantity::Months(months)),
        ("last", Quantity::Date(last)),
    ];
    out.step("months", &values);
    // Civil Code 143(2), proviso: a last month without such a day ends the count with its own last day.
    let corresponding = last.tomorrow().is_ok_and(|next| next.day() == first.day());
    if !corresponding {
        out.step("clamped", &values);
    }
    out.step("stands", &values);
    Ok(last)
}

fn to_file(out: &mut Outcome, law: &Law<'_>, until: Date, open: Date, lawful: Date) {
    let values = [("until", Quantity::Date(until)), ("open", Quantity::Date(open))];
    out.step("online", &values);
    if law.today > until {
        out.step("go-now", &values);
        out.headline = Said::new("stay-over", &values);
        out.verdict = Verdict::Attention;
        return;
    }
    out.headline = Said::new("file-by", &values);
    out.line("file-by", Quantity::Date(open));
    out.line("lawful-until", Quantity::Date(lawful));
    proofs(out);
}

fn late(out: &mut Outcome, until: Date) {
    let values = [("until", Quantity::Date(until))];
    out.step("go-now", &values);
    out.headline = Said::new("filed-late", &values);
    out.verdict = Verdict::Attention;
}

fn filed_in_time(
    out: &mut Outcome,
    given: &Given,
    law: &Law<'_>,
    filed: Date,
    until: Date,
    lawful: Date,
) -> Result<(), Stop> {
    let Some(decided) = given.date("decided") else {
        let collect = law.calendar.last_open_day(lawful);
        let values = [
            ("filed", Quantity::Date(filed)),
            ("until", Quantity::Date(until)),
            ("last", Quantity::Date(lawful)),
            ("collect", Quantity::Date(collect)),
        ];
        out.line("lawful-until", Quantity::Date(lawful));
        out.line("collect-by", Quantity::Date(collect));
        out.step("collect", &values);
        proofs(out);
        out.headline = Said::new("lawful-until", &values);
        let over = lawful < law.today;
        out.verdict = if over { Verdict::Attention } else { Verdict::Fine };
        out.sentence = Some(Said::new("pending", &values));
        return Ok(());
    };
    if decided < filed {
        return Err(Stop::wrong("decided", "decided-before"));
    }
    // 「処分がされる時又は従前の在留期間の満了の日から二月を経過する日が終了する時のいずれか早い時まで」; the stay itself ends no earlier.
    let end = decided.min(lawful).max(until);
    let values = [("decided", Quantity::Date(decided)), ("end", Quantity::Date(end))];
    out.step("decided", &values);
    if given.yes("granted") {
        out.headline = Said::new("granted", &values);
        out.verdict = Verdict::Fine;
    } else {
        out.line("lawful-until", Quantity::Date(end));
        out.headline = Said::new("refused", &values);
        out.verdict = Verdict::Attention;
    }
    Ok(())
}

fn proofs(out: &mut Outcome) {
    out.step("proofs", &[]);
    out.step("others", &[]);
}
