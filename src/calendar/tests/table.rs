//! Literal dates, written by hand from the statutes, the legal report and the scenarios; none is computed here.

use super::JAPAN;
use crate::calendar::{ClosedDay, ClosedDay::*, Date, FirstDay, FirstDay::*, Period};

/// Source; period; event; whether the event's day counts; closed days; day counted; due; last open day.
type Row = (
    &'static str,
    &'static str,
    &'static str,
    FirstDay,
    ClosedDay,
    [&'static str; 3],
);

#[rustfmt::skip]
const WITHIN: &[Row] = &[
    // Civil Code 140: the first day is not counted
    ("PROC-01", "14 days", "2026-11-07", Excluded, Stands, ["2026-11-21", "2026-11-21", "2026-11-20"]),
    ("S03 lost card, ST-13", "14 days", "2026-11-07", Excluded, National, ["2026-11-21", "2026-11-24", "2026-11-24"]),
    ("S01 address, ST-06", "14 days", "2026-11-12", Excluded, Municipal, ["2026-11-26", "2026-11-26", "2026-11-26"]),
    ("S01 90 days, ST-09", "90 days", "2026-11-09", Excluded, Stands, ["2027-02-07", "2027-02-07", "2027-02-05"]),
    ("S09 divorce, ST-16iii", "14 days", "2026-11-09", Excluded, National, ["2026-11-23", "2026-11-24", "2026-11-24"]),
    ("S09 household, CM-04", "14 days", "2026-11-09", Excluded, Municipal, ["2026-11-23", "2026-11-24", "2026-11-24"]),
    ("S07 allowance, FA-02", "15 days", "2026-12-15", Excluded, Municipal, ["2026-12-30", "2027-01-04", "2027-01-04"]),
    ("S07 status, ST-05", "30 days", "2026-12-15", Excluded, National, ["2027-01-14", "2027-01-14", "2027-01-14"]),
    ("S07 stay, ST-05", "60 days", "2026-12-15", Excluded, Stands, ["2027-02-13", "2027-02-13", "2027-02-12"]),
    ("a week", "1 week", "2026-11-13", Excluded, National, ["2026-11-20", "2026-11-20", "2026-11-20"]),
    ("two weeks", "2 weeks", "2026-11-07", Excluded, Tax, ["2026-11-21", "2026-11-24", "2026-11-24"]),
    // Family Register Act 43 and 「から起算して」: the first day is counted
    ("S07 birth, FA-01", "14 days", "2026-12-15", Included, Municipal, ["2026-12-28", "2026-12-28", "2026-12-28"]),
    ("birth a day later", "14 days", "2026-12-16", Included, Municipal, ["2026-12-29", "2027-01-04", "2027-01-04"]),
    ("cooling-off, 8 days", "8 days", "2026-11-21", Included, Stands, ["2026-11-28", "2026-11-28", "2026-11-27"]),
    ("S15 leave of A, WK-08", "6 months", "2025-04-01", Included, Stands, ["2025-09-30", "2025-09-30", "2025-09-30"]),
    ("S15 leave of B, WK-08", "6 months", "2026-04-01", Included, Stands, ["2026-09-30", "2026-09-30", "2026-09-30"]),
    ("S15 leave lapses, WK-08", "2 years", "2025-10-01", Included, Stands, ["2027-09-30", "2027-09-30", "2027-09-30"]),
    ("S15 five days, WK-08", "1 year", "2026-10-01", Included, Stands, ["2027-09-30", "2027-09-30", "2027-09-30"]),
    ("S17 lump sum, SO-10", "2 years", "2026-12-21", Included, Stands, ["2028-12-20", "2028-12-20", "2028-12-20"]),
    ("S21 lump sum, SO-10", "2 years", "2027-02-11", Included, Stands, ["2029-02-10", "2029-02-10", "2029-02-09"]),
    ("from a leap day", "1 year", "2028-02-29", Included, Stands, ["2029-02-28", "2029-02-28", "2029-02-28"]),
    ("leap day to leap day", "4 years", "2024-02-29", Included, Stands, ["2028-02-28", "2028-02-28", "2028-02-28"]),
    // Civil Code 143(2): the day before the corresponding day
    ("S09 six months, ST-19", "6 months", "2026-11-09", Excluded, Stands, ["2027-05-09", "2027-05-09", "2027-05-07"]),
    ("S09 property, FA-05", "5 years", "2026-11-09", Excluded, Stands, ["2031-11-09", "2031-11-09", "2031-11-07"]),
    ("S07 lump sum, FA-03", "2 years", "2026-12-15", Excluded, Stands, ["2028-12-15", "2028-12-15", "2028-12-15"]),
    ("S12 wages, WK-14", "3 years", "2026-12-10", Excluded, Stands, ["2029-12-10", "2029-12-10", "2029-12-10"]),
    ("a month from the month's last day", "1 month", "2027-02-28", Excluded, Stands, ["2027-03-31", "2027-03-31", "2027-03-31"]),
    // Civil Code 143(2), proviso: no corresponding day
    ("S05 special period, ST-03", "2 months", "2026-12-31", Excluded, Stands, ["2027-02-28", "2027-02-28", "2027-02-26"]),
    ("PROC-01, start 31 December", "2 months", "2026-12-30", Excluded, Stands, ["2027-02-28", "2027-02-28", "2027-02-26"]),
    ("PROC-01, start 30 December", "2 months", "2026-12-29", Excluded, Stands, ["2027-02-28", "2027-02-28", "2027-02-26"]),
    ("PROC-01, start 29 December", "2 months", "2026-12-28", Excluded, Stands, ["2027-02-28", "2027-02-28", "2027-02-26"]),
    ("start 28 December", "2 months", "2026-12-27", Excluded, Stands, ["2027-02-27", "2027-02-27", "2027-02-26"]),
    ("PROC-01, leap year", "2 months", "2027-12-31", Excluded, Stands, ["2028-02-29", "2028-02-29", "2028-02-29"]),
    ("leap year, start 31 December", "2 months", "2027-12-30", Excluded, Stands, ["2028-02-29", "2028-02-29", "2028-02-29"]),
    ("leap year, start 29 December", "2 months", "2027-12-28", Excluded, Stands, ["2028-02-28", "2028-02-28", "2028-02-28"]),
    ("start 31 January", "1 month", "2026-01-30", Excluded, National, ["2026-02-28", "2026-03-02", "2026-03-02"]),
    ("start 29 February", "1 year", "2028-02-28", Excluded, Stands, ["2029-02-28", "2029-02-28", "2029-02-28"]),
];

#[test]
fn periods_end_on_the_days_that_the_report_and_the_scenarios_name() {
    for (source, period, of, first_day, closed, expected) in WITHIN {
        let due = JAPAN
            .within(period.parse().unwrap(), day(of), *first_day, *closed)
            .unwrap();
        assert_eq!(
            [due.counted_day, due.due, due.last_open_day],
            expected.map(day),
            "{source}"
        );
    }
}

#[test]
fn dates_roll_or_stand_as_the_report_and_the_scenarios_say() {
    for (source, date, closed, due, open) in [
        (
            "S05 expiry, ST-02",
            "2026-12-31",
            Stands,
            "2026-12-31",
            "2026-12-28",
        ),
        (
            "S01 expiry on a Sunday",
            "2027-02-07",
            Stands,
            "2027-02-07",
            "2027-02-05",
        ),
        (
            "S21 return with an agent, TX-04",
            "2027-03-15",
            Tax,
            "2027-03-15",
            "2027-03-15",
        ),
        (
            "S21 return before leaving, TX-04",
            "2027-02-10",
            Stands,
            "2027-02-10",
            "2027-02-10",
        ),
        (
            "S21 instalment, TX-05",
            "2027-01-31",
            Municipal,
            "2027-02-01",
            "2027-02-01",
        ),
        (
            "S17 refund, TX-08",
            "2032-12-31",
            Stands,
            "2032-12-31",
            "2032-12-28",
        ),
        (
            "citizens' holiday of 2026",
            "2026-09-22",
            Tax,
            "2026-09-24",
            "2026-09-24",
        ),
        (
            "substitute holiday of 2027",
            "2027-03-21",
            National,
            "2027-03-23",
            "2027-03-23",
        ),
    ] {
        let result = JAPAN.on(day(date), closed).unwrap();
        assert_eq!(
            (result.due, result.last_open_day),
            (day(due), day(open)),
            "{source}"
        );
    }
}

#[test]
fn windows_open_on_the_same_day_number_or_the_last_day_of_the_month() {
    for (source, period, of, opens) in [
        ("S05 extension, ST-02", "3 months", "2026-12-31", "2026-09-30"),
        ("S21 move-out, CM-03", "14 days", "2027-02-10", "2027-01-27"),
        ("a day that exists", "3 months", "2026-12-30", "2026-09-30"),
        ("into February", "1 month", "2027-03-31", "2027-02-28"),
        ("into a leap February", "1 month", "2028-03-31", "2028-02-29"),
        ("into the year before", "2 months", "2027-01-15", "2026-11-15"),
        ("from a leap day", "1 year", "2028-02-29", "2027-02-28"),
        ("weeks", "2 weeks", "2027-01-04", "2026-12-21"),
    ] {
        let period: Period = period.parse().unwrap();
        assert_eq!(JAPAN.before(period, day(of)), Ok(day(opens)), "{source}");
    }
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}
