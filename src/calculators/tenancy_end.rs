//! What must come back of a deposit (敷金) after normal wear and the years of use are taken off (原状回復).
//!
//! Civil Code 621: the tenant restores damage, 「（通常の使用及び収益によって生じた賃借物の損耗並びに賃借物の経年変化を除く。…）」;
//! 622-2: the deposit comes back, less what the tenant owes from the lease. By the Ministry's guideline a thing loses its
//! value evenly over its years down to one yen, also where the tenant damaged it.

use super::counting::{figure, within};
use super::quantity::round_half_up;
use super::registry::{Computation, Contract, Messages, Need, NeedKind, NeedList};
use super::{Given, Law, Outcome, Quantity, Row, Said, Stop, Verdict};
use crate::calendar::{Date, FirstDay, Unit};

/// What comes back of a deposit.
pub(super) const TENANCY_END: Computation = Computation {
    id: "tenancy-end",
    contract: Contract {
        inputs: &[
            Need::new("deposit", NeedKind::Yen),
            Need::new("moved-in", NeedKind::Date),
            Need::new("returned", NeedKind::Date),
            Need::new("owed", NeedKind::Yen),
            Need::new("cleaning-agreed", NeedKind::YesNo),
            Need::new("cleaning", NeedKind::Yen),
            Need::new("kept", NeedKind::Yen),
        ],
        lists: &[NeedList {
            name: "damage",
            columns: &[
                Need::new("kind", NeedKind::AnyChoice),
                Need::new("what", NeedKind::Text),
                Need::new("cost", NeedKind::Yen),
                Need::new("by-you", NeedKind::YesNo),
                Need::new("new-since", NeedKind::Date),
            ],
        }],
        figures: &[("years", 1), ("claim-years", 0)],
        messages: Messages {
            headlines: &["back", "too-much", "nothing-back"],
            lines: &["back", "too-much", "deducted", "beyond", "yours", "claim-until"],
            steps: &[
                "wear",
                "not-yours",
                "no-years",
                "years",
                "years-over",
                "owed",
                "cleaning",
                "cleaning-not-agreed",
                "sum",
                "kept",
                "claim",
                "not-returned",
            ],
            sentences: &["back"],
            wrongs: &["no-such-day", "ends-before", "not-an-amount", "new-after"],
            pictures: &[],
        },
    },
    run,
};

fn run(given: &Given, law: &Law<'_>) -> Result<Outcome, Stop> {
    let deposit = amount(given, "deposit")?.ok_or_else(|| Stop::lacks("deposit"))?;
    let mut out = Outcome::new(Verdict::Neutral, Said::new("back", &[]));
    out.step("wear", &[]);
    let mut deducted = 0;
    for row in given.rows("damage") {
        deducted += damage(&mut out, given, law, row)?;
    }
    if let Some(owed) = amount(given, "owed")?.filter(|yen| *yen > 0) {
        out.step("owed", &[("yen", Quantity::Yen(owed))]);
        deducted += owed;
    }
    if let Some(cleaning) = amount(given, "cleaning")?.filter(|yen| *yen > 0) {
        let agreed = given.yes("cleaning-agreed");
        let step = if agreed { "cleaning" } else { "cleaning-not-agreed" };
        out.step(step, &[("yen", Quantity::Yen(cleaning))]);
        deducted += if agreed { cleaning } else { 0 };
    }
    conclude(&mut out, deposit, deducted, amount(given, "kept")?);
    claim(&mut out, given, law)?;
    Ok(out)
}

/// The tenant's share of one damage.
fn damage(out: &mut Outcome, given: &Given, law: &Law<'_>, row: &Row) -> Result<i64, Stop> {
    let kind = row.code("kind").ok_or_else(|| Stop::lacks("damage"))?;
    let cost = row.number("cost").ok_or_else(|| Stop::lacks("damage"))?;
    if cost < 0 {
        return Err(Stop::wrong("damage", "not-an-amount"));
    }
    let name = match row.text("what") {
        Some(what) => Quantity::Text(what.to_owned()),
        None => Quantity::Choice {
            input: "kind".to_owned(),
            id: kind.to_owned(),
        },
    };
    let values = [("what", name.clone()), ("cost", Quantity::Yen(cost))];
    let share = if row.code("by-you") == Some("yes") {
        used_up(out, given, law, row, (kind, cost), &values)?
    } else {
        out.step("not-yours", &values);
        0
    };
    out.line_of("yours", name, Quantity::Yen(share), Verdict::Neutral);
    Ok(share)
}

/// The value that is left after the months of use.
fn used_up(
    out: &mut Outcome,
    given: &Given,
    law: &Law<'_>,
    row: &Row,
    (kind, cost): (&str, i64),
    values: &[(&str, Quantity)],
) -> Result<i64, Stop> {
    let until = given.date("returned").unwrap_or(law.today);
    let years = figure(out, law, "years", &[kind], until)?;
    if years == 0 {
        out.step("no-years", values);
        return Ok(cost);
    }
    let since = row.date("new-since").or_else(|| given.date("moved-in"));
    let since = since.ok_or_else(|| Stop::lacks("moved-in"))?;
    if since > until {
        let input = if row.date("new-since").is_some() {
            ("damage", "new-after")
        } else {
            ("returned", "ends-before")
        };
        return Err(Stop::wrong(input.0, input.1));
    }
    let months = whole_months(since, until);
    let life = years * 12;
    let share = round_half_up(cost * (life - months).max(0), life).max(cost.min(1));
    let mut values = values.to_vec();
    values.extend([
        ("since", Quantity::Date(since)),
        ("months", Quantity::Months(months)),
        ("years", Quantity::Years(years)),
        ("share", Quantity::Yen(share)),
    ]);
    out.step(if months >= life { "years-over" } else { "years" }, &values);
    Ok(share)
}

fn whole_months(from: Date, to: Date) -> i64 {
    let months = (i64::from(to.year()) - i64::from(from.year())) * 12 + i64::from(to.month())
        - i64::from(from.month());
    months - i64::from(to.day() < from.day())
}

fn conclude(out: &mut Outcome, deposit: i64, deducted: i64, kept: Option<i64>) {
    let back = (deposit - deducted).max(0);
    let beyond = (deducted - deposit).max(0);
    let mut values = vec![
        ("deposit", Quantity::Yen(deposit)),
        ("deducted", Quantity::Yen(deducted)),
        ("back", Quantity::Yen(back)),
    ];
    out.step("sum", &values);
    out.line("back", Quantity::Yen(back));
    out.line("deducted", Quantity::Yen(deducted));
    if beyond > 0 {
        out.judged("beyond", Quantity::Yen(beyond), Verdict::Attention);
    }
    out.headline = Said::new(if back > 0 { "back" } else { "nothing-back" }, &values);
    if back > 0 {
        out.sentence = Some(Said::new("back", &values));
    }
    let Some(kept) = kept else {
        return;
    };
    let too_much = (kept - deducted.min(deposit)).max(0);
    values.push(("kept", Quantity::Yen(kept)));
    values.push(("too-much", Quantity::Yen(too_much)));
    out.step("kept", &values);
    if too_much > 0 {
        out.verdict = Verdict::Attention;
        out.judged("too-much", Quantity::Yen(too_much), Verdict::Attention);
        out.headline = Said::new("too-much", &values);
    }
}

/// Civil Code 166(1)(i): five years from knowing that it can be claimed, which is when the home was handed back.
fn claim(out: &mut Outcome, given: &Given, law: &Law<'_>) -> Result<(), Stop> {
    let Some(returned) = given.date("returned") else {
        out.step("not-returned", &[]);
        return Ok(());
    };
    let years = figure(out, law, "claim-years", &[], returned)?;
    let until = within(law, (years, Unit::Year), returned, FirstDay::Excluded, "returned")?.due;
    out.line("claim-until", Quantity::Date(until));
    let values = [
        ("returned", Quantity::Date(returned)),
        ("years", Quantity::Years(years)),
        ("until", Quantity::Date(until)),
    ];
    out.step("claim", &values);
    Ok(())
}

fn amount(given: &Given, input: &str) -> Result<Option<i64>, Stop> {
    match given.number(input) {
        Some(..0) => Err(Stop::wrong(input, "not-an-amount")),
        yen => Ok(yen),
    }
}

#[cfg(test)]
mod tests {
    use super::whole_months;

    #[test]
    fn a_month_is_whole_on_the_day_of_its_number() {
        let months = |from: &str, to: &str| whole_months(from.parse().unwrap(), to.parse().unwrap());
        assert_eq!(months("2023-11-21", "2026-11-20"), 35);
        assert_eq!(months("2023-11-21", "2026-11-21"), 36);
    }
}
