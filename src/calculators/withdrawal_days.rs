//! The days in which a purchase or contract can be taken back without a reason (クーリング・オフ).
//!
//! Act on Specified Commercial Transactions 9(1), 24(1), 48(1): 「書面を受領した日…から起算して八日を経過したとき」; 40(1),
//! 58(1): twenty days; by 40(1) from the day of the goods, where they come after the papers. The day on which the papers came is day 1; 9(2): it counts from when it is sent.

use super::counting::{days_between, figure, within};
use super::registry::{Computation, Contract, Messages, Need, NeedKind};
use super::{Given, Law, Outcome, Quantity, Said, Stop, Verdict};
use crate::calendar::{Date, FirstDay, Unit};

/// Days for taking back a purchase.
pub(super) const WITHDRAWAL_DAYS: Computation = Computation {
    id: "withdrawal-days",
    contract: Contract {
        inputs: &[
            Need::new("kind", NeedKind::AnyChoice),
            Need::new("papers", NeedKind::YesNo),
            Need::new("received", NeedKind::Date),
            Need::new("goods", NeedKind::Date),
            Need::new("sent", NeedKind::Date),
        ],
        lists: &[],
        figures: &[("days", 1)],
        messages: Messages {
            headlines: &["until", "no-papers", "none", "sent-in-time", "sent-late", "over"],
            lines: &["until", "days", "days-left"],
            steps: &[
                "count",
                "goods",
                "exceptions",
                "stands",
                "sent",
                "how",
                "free",
                "no-papers",
                "none",
            ],
            sentences: &["cancel"],
            wrongs: &["no-such-day", "sent-before"],
            pictures: &[],
        },
    },
    run,
};

fn run(given: &Given, law: &Law<'_>) -> Result<Outcome, Stop> {
    let kind = given.code("kind").ok_or_else(|| Stop::lacks("kind"))?;
    let mut out = Outcome::new(Verdict::Neutral, Said::new("none", &[]));
    let on = given.date("received").unwrap_or(law.today);
    let days = figure(&mut out, law, "days", &[kind], on)?;
    if days == 0 {
        out.step("none", &[]);
        return Ok(out);
    }
    if given.code("papers") == Some("no") {
        // The days begin with the papers; before them nothing runs out.
        out.verdict = Verdict::Fine;
        out.headline = Said::new("no-papers", &[]);
        out.step("no-papers", &[("days", Quantity::Days(days))]);
        send(&mut out);
        return Ok(out);
    }
    let received = given.date("received").ok_or_else(|| Stop::lacks("received"))?;
    let goods = given.date("goods").filter(|goods| *goods > received);
    let from = goods.unwrap_or(received);
    let last = within(law, (days, Unit::Day), from, FirstDay::Included, "received")?.due;
    if let Some(goods) = goods {
        out.step("goods", &[("goods", Quantity::Date(goods))]);
    }
    out.line("until", Quantity::Date(last));
    out.line("days", Quantity::Days(days));
    let values = [
        ("received", Quantity::Date(from)),
        ("days", Quantity::Days(days)),
        ("until", Quantity::Date(last)),
    ];
    out.step("count", &values);
    out.step("stands", &[]);
    out.step("exceptions", &[]);
    match given.date("sent") {
        Some(sent) if sent < received => return Err(Stop::wrong("sent", "sent-before")),
        Some(sent) => judge_sent(&mut out, sent, last),
        None => judge_open(&mut out, law, last),
    }
    Ok(out)
}

fn judge_sent(out: &mut Outcome, sent: Date, last: Date) {
    let values = [("sent", Quantity::Date(sent)), ("until", Quantity::Date(last))];
    out.step("sent", &values);
    let (headline, verdict) = if sent <= last {
        ("sent-in-time", Verdict::Fine)
    } else {
        ("sent-late", Verdict::Attention)
    };
    out.headline = Said::new(headline, &values);
    out.verdict = verdict;
}

fn judge_open(out: &mut Outcome, law: &Law<'_>, last: Date) {
    let left = days_between(law.today, last) + 1;
    let values = [("until", Quantity::Date(last))];
    out.verdict = Verdict::Attention;
    if left < 1 {
        out.headline = Said::new("over", &values);
        return;
    }
    out.headline = Said::new("until", &values);
    out.judged("days-left", Quantity::Days(left), Verdict::Attention);
    send(out);
}

fn send(out: &mut Outcome) {
    out.step("how", &[]);
    out.step("free", &[]);
    out.sentence = Some(Said::new("cancel", &[]));
}
