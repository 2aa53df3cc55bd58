//! Paid leave: what was granted with the years of service, what was taken, what is left and until when (年次有給休暇).
//!
//! Labor Standards Act 39(1): 「雇入れの日から起算して六箇月間継続勤務し全労働日の八割以上出勤した労働者」; (2): one more
//! grant with each year after these six months; (3) with Regulation 24-3: fewer days for fewer working days. 115: each
//! grant can be used for two years. 39(7): of ten days or more the employer has to see five taken within a year.

mod grants;
mod left;
mod taken;

use grants::{grant_day, grants};
use left::{employers_days, tell_left};
use taken::take;

use super::registry::{Computation, Contract, Messages, Need, NeedKind, NeedList};
use super::{Given, Law, Outcome, Quantity, Said, Stop, Verdict};
use crate::calendar::Date;

/// Paid leave.
pub(super) const LEAVE_BALANCE: Computation = Computation {
    id: "leave-balance",
    contract: Contract {
        inputs: &[
            Need::new("started", NeedKind::Date),
            Need::new("ended", NeedKind::Date),
            Need::new("days-week", NeedKind::Number),
            Need::new("hours-week", NeedKind::Number),
            Need::new("days-year", NeedKind::Number),
            Need::new("taken-more", NeedKind::Number),
        ],
        lists: &[
            NeedList {
                name: "taken",
                columns: &[
                    Need::new("day", NeedKind::Date),
                    Need::new("part", NeedKind::Choice(&["full", "half"])),
                ],
            },
            NeedList {
                name: "before",
                columns: &[
                    Need::new("until", NeedKind::Date),
                    Need::new("days-week", NeedKind::Number),
                    Need::new("hours-week", NeedKind::Number),
                ],
            },
            NeedList {
                name: "absent",
                columns: &[Need::new("day", NeedKind::Date)],
            },
        ],
        figures: &[
            ("days", 2),
            ("year-days", 1),
            ("full-hours", 0),
            ("full-days", 0),
            ("valid-years", 0),
            ("first-months", 0),
            ("employer-from", 0),
            ("employer-days", 0),
        ],
        messages: Messages {
            headlines: &["left", "not-yet", "none", "ended", "too-few"],
            lines: &[
                "left",
                "left-of",
                "until",
                "five-until",
                "five-missing",
                "taken",
                "granted",
                "next-day",
                "next-days",
            ],
            steps: &[
                "attendance",
                "first",
                "grant-full",
                "grant-part",
                "grant-absent",
                "grant-too-few",
                "oldest-first",
                "left-of",
                "expired",
                "planned",
                "beyond",
                "five",
                "ended",
            ],
            sentences: &["take"],
            wrongs: &["no-such-day", "ends-before", "days-week", "taken-more"],
            pictures: &["left"],
        },
    },
    run,
};

const FULL: &str = "full";

/// One grant, in half days.
struct Grant {
    day: Date,
    until: Date,
    months: i64,
    basis: Basis,
    granted: i64,
    left: i64,
}

/// What a grant's days rest on.
enum Basis {
    /// The table of the law.
    Full,
    /// The table for so many days a week.
    Part(String),
    /// Too many absences in the time before: no days.
    Absent,
    /// Too few working days a year: no days.
    TooFew,
}

fn run(given: &Given, law: &Law<'_>) -> Result<Outcome, Stop> {
    let started = given.date("started").ok_or_else(|| Stop::lacks("started"))?;
    let ended = given.date("ended");
    if ended.is_some_and(|ended| ended < started) {
        return Err(Stop::wrong("ended", "ends-before"));
    }
    let mut out = Outcome::new(Verdict::Neutral, Said::new("none", &[]));
    out.step("attendance", &[]);
    let first = grant_day(law, started, 0)?;
    let dates = [
        ("started", Quantity::Date(started)),
        ("first", Quantity::Date(first)),
    ];
    out.step("first", &dates);
    let (mut grants, next) = grants(&mut out, given, law, started)?;
    let taken = take(&mut out, given, law, &mut grants)?;
    let left = tell_left(&mut out, law, &grants);
    employers_days(&mut out, given, law, &grants)?;
    out.line("taken", Quantity::HalfDays(taken));
    for grant in &grants {
        let of = Quantity::Date(grant.day);
        out.line_of("granted", of, Quantity::HalfDays(grant.granted), Verdict::Neutral);
    }
    if let Some(next) = &next {
        out.line("next-day", Quantity::Date(next.day));
        out.line("next-days", Quantity::HalfDays(next.granted));
    }
    headline(&mut out, given, law, &grants, next.as_ref(), left);
    Ok(out)
}
fn headline(
    out: &mut Outcome,
    given: &Given,
    law: &Law<'_>,
    grants: &[Grant],
    next: Option<&Grant>,
    left: i64,
) {
    if let Some(ended) = given.date("ended") {
        out.step("ended", &[("ended", Quantity::Date(ended))]);
        if ended < law.today {
            out.headline = Said::new("ended", &[("ended", Quantity::Date(ended))]);
            return;
        }
    }
    let oldest = grants
        .iter()
        .find(|grant| grant.left > 0 && grant.until >= law.today);
    out.headline = match (grants.is_empty(), oldest, next) {
        (true, _, None) => Said::new("none", &[]),
        (true, _, Some(next)) if next.granted == 0 => Said::new("too-few", &[]),
        (true, _, Some(next)) => {
            let day = Quantity::Date(next.day);
            Said::new(
                "not-yet",
                &[("day", day), ("days", Quantity::HalfDays(next.granted))],
            )
        }
        _ => Said::new("left", &[("left", Quantity::HalfDays(left))]),
    };
    if let Some(oldest) = oldest {
        let values = [
            ("left", Quantity::HalfDays(left)),
            ("until", Quantity::Date(oldest.until)),
        ];
        out.sentence = Some(Said::new("take", &values));
    }
}
