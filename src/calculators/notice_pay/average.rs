//! The average wage (平均賃金): all wages of three months by their days, and the floor by the days worked.

use crate::calculators::counting::{days_between, figure};
use crate::calculators::{Given, Law, Outcome, Quantity, Row, Stop};
use crate::calendar::Date;

/// What the rows of wages come to.
#[derive(Default)]
struct Sum {
    yen: i64,
    by_the_month: i64,
    days: i64,
    worked: Option<i64>,
}

/// The average wage of a day in hundredths of a yen; what is less is cut off (昭22.11.5 基発232号: 銭未満切捨て).
pub(super) fn average(
    out: &mut Outcome,
    given: &Given,
    law: &Law<'_>,
    told: Date,
) -> Result<Option<i64>, Stop> {
    let rows = given.rows("wages");
    if rows.is_empty() {
        return Ok(None);
    }
    let sum = sum(rows, told)?;
    let sen = sum.yen * 100 / sum.days;
    let values = [
        ("yen", Quantity::Yen(sum.yen)),
        ("days", Quantity::Days(sum.days)),
        ("average", Quantity::YenHundredths(sen)),
    ];
    out.step("wages", &[]);
    out.step("average", &values);
    // The floor of 12(1), proviso, is for pay by the hour or day; it cannot be counted without the days worked.
    let worked = match (given.code("pay-kind"), sum.worked) {
        (Some("month"), _) | (None, None) => return Ok(Some(sen)),
        (None, Some(_)) => return Err(Stop::lacks("pay-kind")),
        (Some(_), None) => return Err(Stop::wrong("wages", "worked")),
        (Some(_), Some(worked)) => worked,
    };
    let percent = figure(out, law, "floor-percent", &[], told)?;
    // 12(1)(i), and (ii) where a part is paid by the month: that part by all days, and six tenths of the rest.
    let rest = sum.yen - sum.by_the_month;
    let floor = (sum.by_the_month * worked * 100 + rest * percent * sum.days) / (worked * sum.days);
    let values = [
        ("rest", Quantity::Yen(rest)),
        ("month-part", Quantity::Yen(sum.by_the_month)),
        ("worked", Quantity::Days(worked)),
        ("days", Quantity::Days(sum.days)),
        ("percent", Quantity::PerMille(percent * 10)),
        ("floor", Quantity::YenHundredths(floor)),
    ];
    out.step(
        if sum.by_the_month > 0 {
            "floor-mixed"
        } else {
            "floor"
        },
        &values,
    );
    if floor > sen {
        out.step("floor-higher", &values);
    }
    Ok(Some(sen.max(floor)))
}

fn sum(rows: &[Row], told: Date) -> Result<Sum, Stop> {
    let mut periods = Vec::new();
    let mut sum = Sum {
        worked: Some(0),
        ..Sum::default()
    };
    for row in rows {
        let lacks = || Stop::lacks("wages");
        let from = row.date("from").ok_or_else(lacks)?;
        let until = row.date("until").ok_or_else(lacks)?;
        let yen = row.number("yen").ok_or_else(lacks)?;
        let by_the_month = row.number("by-the-month").unwrap_or(0);
        if until < from {
            return Err(Stop::wrong("wages", "ends-before"));
        }
        // 12(2): from the last closing day before; the day of being told is no full day and does not count.
        if until >= told {
            return Err(Stop::wrong("wages", "after-told"));
        }
        if !(0..=yen).contains(&by_the_month) {
            return Err(Stop::wrong("wages", "month-part"));
        }
        let left_out = row.number("left-out").unwrap_or(0).max(0);
        sum.yen += yen;
        sum.by_the_month += by_the_month;
        sum.days += days_between(from, until) + 1 - left_out;
        sum.worked = sum
            .worked
            .zip(row.number("worked"))
            .map(|(all, these)| all + these);
        periods.push((from, until));
    }
    check(periods, sum)
}

fn check(mut periods: Vec<(Date, Date)>, sum: Sum) -> Result<Sum, Stop> {
    periods.sort_unstable();
    let overlap = periods
        .iter()
        .zip(periods.iter().skip(1))
        .any(|(one, next)| next.0 <= one.1);
    if overlap {
        return Err(Stop::wrong("wages", "overlap"));
    }
    let span: i64 = periods
        .iter()
        .map(|(from, until)| days_between(*from, *until) + 1)
        .sum();
    // Three months have 92 days at most.
    if span > 92 {
        return Err(Stop::wrong("wages", "too-long"));
    }
    if sum.days <= 0 || sum.worked.is_some_and(|worked| worked <= 0 || worked > span) {
        return Err(Stop::wrong("wages", "worked"));
    }
    Ok(sum)
}
