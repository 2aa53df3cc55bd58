//! From when and until when it can be claimed.

use crate::calculators::{Given, Law, Outcome, Quantity, Stop, Verdict};
use crate::calendar::{ClosedDay, Date, FirstDay, Period, Unit};

/// The day on which the insured status is lost: the day after the address and the job have both ended. Without a day
/// for the address it is the day of departure.
pub(super) fn loss(given: &Given) -> Option<Date> {
    let address = given.date("address-ends").or_else(|| given.date("departs"))?;
    let last = address.max(given.date("job-ended").unwrap_or(address));
    last.tomorrow().ok()
}

/// 「最後に…被保険者の資格を喪失した日…から起算して二年を経過しているとき」 it is too late: that day is counted. A day earlier is
/// the cautious last day.
pub(super) fn window(out: &mut Outcome, law: &Law<'_>, loss: Date) -> Result<Option<Date>, Stop> {
    let (number, used) = law.whole("claim-years", &[], loss)?;
    let Some(until) = years(law, number, loss) else {
        return Ok(None);
    };
    let cautious = until.yesterday().unwrap_or(until);
    let verdict = if until < law.today {
        Verdict::Attention
    } else {
        Verdict::Neutral
    };
    out.line("claim-from", Quantity::Date(loss));
    out.judged("claim-until", Quantity::Date(until), verdict);
    out.line("claim-cautious", Quantity::Date(cautious));
    let values = [
        ("loss", Quantity::Date(loss)),
        ("years", Quantity::Years(number)),
        ("until", Quantity::Date(until)),
        ("cautious", Quantity::Date(cautious)),
    ];
    out.step("claim", &values);
    out.used(used);
    Ok(Some(until))
}

/// The last day of so many years of which `first` is the first day.
pub(super) fn years(law: &Law<'_>, number: i64, first: Date) -> Option<Date> {
    let period = Period::new(u16::try_from(number).ok()?, Unit::Year).ok()?;
    let due = law
        .calendar
        .within(period, first, FirstDay::Included, ClosedDay::Stands);
    Some(due.ok()?.due)
}
