//! Wages that are open after leaving: the days in which they have to be paid on request, interest, and until when they
//! can be claimed.
//!
//! Labor Standards Act 23(1): 「権利者の請求があつた場合においては、七日以内に賃金を支払い…労働者の権利に属する金品を返還しなけれ
//! ばならない」. Act on Ensuring Wage Payment 6(1): for wages, not for a retirement allowance, interest from the day after
//! leaving (or after the pay day, where it comes later) to the day of payment. Labor Standards Act 115 with 143(3): until when.

use super::counting::{days_between, figure, within};
use super::quantity::round_half_up;
use super::registry::{Computation, Contract, Messages, Need, NeedKind, NeedList};
use super::{Given, Law, Outcome, Quantity, Row, Said, Stop, Verdict};
use crate::calendar::{Date, FirstDay, Unit};

/// Open wages after leaving.
pub(super) const WAGES_AFTER_LEAVING: Computation = Computation {
    id: "wages-after-leaving",
    contract: Contract {
        inputs: &[
            Need::new("left", NeedKind::Date),
            Need::new("asked", NeedKind::Date),
            Need::new("paid", NeedKind::Date),
            Need::new("allowance", NeedKind::Yen),
            Need::new("allowance-day", NeedKind::Date),
        ],
        lists: &[NeedList {
            name: "unpaid",
            columns: &[
                Need::new("pay-day", NeedKind::Date),
                Need::new("yen", NeedKind::Yen),
            ],
        }],
        figures: &[
            ("request-days", 0),
            ("interest-per-mille", 0),
            ("claim-years", 0),
            ("allowance-claim-years", 0),
        ],
        messages: Messages {
            headlines: &["late", "due", "ask", "paid-late"],
            lines: &[
                "due",
                "due-if-asked-today",
                "owed",
                "interest",
                "interest-of",
                "all",
                "claim-until",
                "allowance-claim-until",
            ],
            steps: &[
                "asked",
                "not-asked",
                "belongings",
                "interest",
                "no-interest",
                "claim",
                "allowance",
            ],
            sentences: &["ask", "late"],
            wrongs: &["no-such-day", "not-an-amount"],
            pictures: &[],
        },
    },
    run,
};

fn run(given: &Given, law: &Law<'_>) -> Result<Outcome, Stop> {
    let left = given.date("left").ok_or_else(|| Stop::lacks("left"))?;
    let mut out = Outcome::new(Verdict::Neutral, Said::new("ask", &[]));
    let asked = given.date("asked");
    let days = figure(&mut out, law, "request-days", &[], asked.unwrap_or(law.today))?;
    let counted_from = asked.unwrap_or_else(|| law.today.max(left));
    let due = within(law, (days, Unit::Day), counted_from, FirstDay::Excluded, "asked")?.due;
    let values = [
        ("asked", Quantity::Date(counted_from)),
        ("days", Quantity::Days(days)),
        ("due", Quantity::Date(due)),
    ];
    out.step(if asked.is_some() { "asked" } else { "not-asked" }, &values);
    out.step("belongings", &[]);
    let paid = given.date("paid");
    let late = asked.is_some() && due < paid.unwrap_or(law.today);
    let line = if asked.is_some() {
        "due"
    } else {
        "due-if-asked-today"
    };
    out.judged(line, Quantity::Date(due), attention(late));
    let before_rows = out.lines.len();
    let (mut owed, mut interest) = (0, 0);
    for row in given.rows("unpaid") {
        let (yen, more) = open_wages(&mut out, law, row, left, paid.unwrap_or(law.today))?;
        owed += yen;
        interest += more;
    }
    owed += allowance(&mut out, given, law, left)?;
    let rows = out.lines.split_off(before_rows);
    sums(&mut out, owed, interest);
    out.lines.extend(rows);
    conclude(&mut out, asked, due, late, paid.is_some(), (owed, interest));
    Ok(out)
}

/// One pay day: what is open and the interest on it.
fn open_wages(
    out: &mut Outcome,
    law: &Law<'_>,
    row: &Row,
    left: Date,
    until: Date,
) -> Result<(i64, i64), Stop> {
    let pay_day = row.date("pay-day").ok_or_else(|| Stop::lacks("unpaid"))?;
    let yen = row.number("yen").ok_or_else(|| Stop::lacks("unpaid"))?;
    if yen <= 0 {
        return Err(Stop::wrong("unpaid", "not-an-amount"));
    }
    // 6(1): 「退職の日（退職の日後に支払期日が到来する賃金にあつては、当該支払期日…）…の翌日からその支払をする日まで」
    let from = left.max(pay_day);
    let days = days_between(from, until).max(0);
    let rate = figure(out, law, "interest-per-mille", &[], from)?;
    // A rate for a year counts 365 days, also in leap years (Act 13 of 1970, Art. 25).
    let interest = round_half_up(yen * rate * days, 365 * 1000);
    let values = [
        ("pay-day", Quantity::Date(pay_day)),
        ("yen", Quantity::Yen(yen)),
        ("from", Quantity::Date(from)),
        ("until", Quantity::Date(until)),
        ("days", Quantity::Days(days)),
        ("rate", Quantity::PerMille(rate)),
        ("interest", Quantity::Yen(interest)),
    ];
    out.step(if days > 0 { "interest" } else { "no-interest" }, &values);
    out.line_of(
        "interest-of",
        Quantity::Date(pay_day),
        Quantity::Yen(interest),
        attention(days > 0),
    );
    let years = figure(out, law, "claim-years", &[], pay_day)?;
    let claim = within(law, (years, Unit::Year), pay_day, FirstDay::Excluded, "unpaid")?.due;
    let values = [
        ("pay-day", Quantity::Date(pay_day)),
        ("years", Quantity::Years(years)),
        ("until", Quantity::Date(claim)),
    ];
    out.step("claim", &values);
    out.line_of(
        "claim-until",
        Quantity::Date(pay_day),
        Quantity::Date(claim),
        attention(claim < law.today),
    );
    Ok((yen, interest))
}

/// A retirement allowance: no interest under this Act, and more years for the claim (115: 「五年間」).
fn allowance(out: &mut Outcome, given: &Given, law: &Law<'_>, left: Date) -> Result<i64, Stop> {
    let Some(yen) = given.number("allowance").filter(|yen| *yen != 0) else {
        return Ok(0);
    };
    if yen < 0 {
        return Err(Stop::wrong("allowance", "not-an-amount"));
    }
    let day = given.date("allowance-day").unwrap_or(left);
    let years = figure(out, law, "allowance-claim-years", &[], day)?;
    let until = within(law, (years, Unit::Year), day, FirstDay::Excluded, "allowance-day")?.due;
    let values = [
        ("yen", Quantity::Yen(yen)),
        ("day", Quantity::Date(day)),
        ("years", Quantity::Years(years)),
        ("until", Quantity::Date(until)),
    ];
    out.step("allowance", &values);
    out.judged(
        "allowance-claim-until",
        Quantity::Date(until),
        attention(until < law.today),
    );
    Ok(yen)
}

fn sums(out: &mut Outcome, owed: i64, interest: i64) {
    if owed > 0 {
        out.line("owed", Quantity::Yen(owed));
        out.judged("interest", Quantity::Yen(interest), attention(interest > 0));
        out.line("all", Quantity::Yen(owed + interest));
    }
}

fn conclude(
    out: &mut Outcome,
    asked: Option<Date>,
    due: Date,
    late: bool,
    paid: bool,
    (owed, interest): (i64, i64),
) {
    let values = [
        ("asked", Quantity::Date(asked.unwrap_or(due))),
        ("due", Quantity::Date(due)),
        ("owed", Quantity::Yen(owed)),
        ("interest", Quantity::Yen(interest)),
    ];
    let headline = match (paid, late, asked) {
        (true, _, _) => "paid-late",
        (false, true, _) => "late",
        (false, false, Some(_)) => "due",
        (false, false, None) => "ask",
    };
    out.headline = Said::new(headline, &values);
    out.verdict = attention(late || interest > 0);
    if paid && interest == 0 {
        return;
    }
    let sentence = if late || paid { "late" } else { "ask" };
    out.sentence = Some(Said::new(sentence, &values));
}

fn attention(needed: bool) -> Verdict {
    if needed {
        Verdict::Attention
    } else {
        Verdict::Neutral
    }
}
