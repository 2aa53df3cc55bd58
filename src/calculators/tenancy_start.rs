//! What it costs to begin renting a home, and what of it the law limits.
//!
//! Real Estate Brokerage Act 46: the Minister sets the highest fee of an agent. The rest is a matter of the contract; only
//! the deposit comes back (Civil Code 622-2).

use super::counting::figure;
use super::registry::{Computation, Contract, Messages, Need, NeedKind};
use super::{Bar, Bars, Given, Law, Outcome, Quantity, Said, Stop, Verdict};

/// The cost of beginning to rent.
pub(super) const TENANCY_START: Computation = Computation {
    id: "tenancy-start",
    contract: Contract {
        inputs: &[
            Need::new("rent", NeedKind::Yen),
            Need::new("broker-fee", NeedKind::Yen),
            Need::new("agreed", NeedKind::YesNo),
            Need::new("first-rent", NeedKind::Yen),
            Need::new("deposit", NeedKind::Yen),
            Need::new("key-money", NeedKind::Yen),
            Need::new("guarantor-fee", NeedKind::Yen),
            Need::new("insurance", NeedKind::Yen),
            Need::new("keys", NeedKind::Yen),
            Need::new("cleaning", NeedKind::Yen),
            Need::new("other", NeedKind::Yen),
        ],
        lists: &[],
        figures: &[("broker-agreed", 0), ("broker-not-agreed", 0)],
        messages: Messages {
            headlines: &["over", "total", "only-limit"],
            lines: &[
                "broker-limit",
                "broker-over",
                "total",
                "comes-back",
                "months",
                "broker-fee",
                "first-rent",
                "deposit",
                "key-money",
                "guarantor-fee",
                "insurance",
                "keys",
                "cleaning",
                "other",
            ],
            steps: &[
                "agreed",
                "not-agreed",
                "broker-over",
                "broker-within",
                "deposit",
                "key-money",
                "guarantor-fee",
                "insurance",
                "keys",
                "cleaning",
                "other",
                "before-signing",
            ],
            sentences: &["broker", "which"],
            wrongs: &["rent", "not-an-amount"],
            pictures: &["parts"],
        },
    },
    run,
};

/// What can be charged besides the agent's fee; each but the first rent has a step that says what it rests on.
const PARTS: [&str; 8] = [
    "first-rent",
    "deposit",
    "key-money",
    "guarantor-fee",
    "insurance",
    "keys",
    "cleaning",
    "other",
];

fn run(given: &Given, law: &Law<'_>) -> Result<Outcome, Stop> {
    let rent = given.number("rent").ok_or_else(|| Stop::lacks("rent"))?;
    if rent <= 0 {
        return Err(Stop::wrong("rent", "rent"));
    }
    let mut out = Outcome::new(Verdict::Neutral, Said::new("only-limit", &[]));
    let limit = limit(&mut out, given, law, rent)?;
    let fee = amount(given, "broker-fee")?;
    let over = broker(&mut out, fee, limit);
    let mut bars = Vec::new();
    let mut total = 0;
    if fee > 0 {
        part(&mut out, &mut bars, "broker-fee", fee, attention(over > 0));
        total += fee;
    }
    for name in PARTS {
        let yen = amount(given, name)?;
        if yen > 0 {
            part(&mut out, &mut bars, name, yen, Verdict::Neutral);
            if name != "first-rent" {
                out.step(name, &[("yen", Quantity::Yen(yen))]);
            }
            total += yen;
        }
    }
    out.step("before-signing", &[]);
    if bars.len() > 1 {
        out.picture = Some(Bars {
            id: "parts".to_owned(),
            bars,
            limit: None,
        });
    }
    conclude(
        &mut out,
        rent,
        (fee, limit, over),
        (total, amount(given, "deposit")?),
    );
    Ok(out)
}

/// The highest fee that the agent may take from the tenant of a home, tax included; parts of a yen fall away.
fn limit(out: &mut Outcome, given: &Given, law: &Law<'_>, rent: i64) -> Result<i64, Stop> {
    let agreed = given.yes("agreed");
    let role = if agreed {
        "broker-agreed"
    } else {
        "broker-not-agreed"
    };
    let share = figure(out, law, role, &[], law.today)?;
    let limit = rent * share / 1000;
    let values = [
        ("rent", Quantity::Yen(rent)),
        ("share", Quantity::PerMille(share)),
        ("limit", Quantity::Yen(limit)),
    ];
    out.step(if agreed { "agreed" } else { "not-agreed" }, &values);
    out.line("broker-limit", Quantity::Yen(limit));
    Ok(limit)
}

/// What is asked above the limit.
fn broker(out: &mut Outcome, fee: i64, limit: i64) -> i64 {
    let over = (fee - limit).max(0);
    let values = [
        ("fee", Quantity::Yen(fee)),
        ("limit", Quantity::Yen(limit)),
        ("over", Quantity::Yen(over)),
    ];
    if over > 0 {
        out.judged("broker-over", Quantity::Yen(over), Verdict::Attention);
        out.step("broker-over", &values);
    } else if fee > 0 {
        out.step("broker-within", &values);
    }
    over
}

fn amount(given: &Given, input: &str) -> Result<i64, Stop> {
    match given.number(input).unwrap_or(0) {
        ..0 => Err(Stop::wrong(input, "not-an-amount")),
        yen => Ok(yen),
    }
}

fn part(out: &mut Outcome, bars: &mut Vec<Bar>, line: &str, yen: i64, verdict: Verdict) {
    out.judged(line, Quantity::Yen(yen), verdict);
    bars.push(Bar {
        of: Quantity::Line(line.to_owned()),
        is: Quantity::Yen(yen),
        verdict,
    });
}

fn conclude(out: &mut Outcome, rent: i64, (fee, limit, over): (i64, i64, i64), (total, deposit): (i64, i64)) {
    let values = [
        ("total", Quantity::Yen(total)),
        ("deposit", Quantity::Yen(deposit)),
        ("fee", Quantity::Yen(fee)),
        ("limit", Quantity::Yen(limit)),
        ("over", Quantity::Yen(over)),
    ];
    if total > 0 {
        let parts = std::mem::take(&mut out.lines);
        out.line("total", Quantity::Yen(total));
        out.line("comes-back", Quantity::Yen(deposit));
        out.line("months", Quantity::Decimal(total * 10 / rent, 1));
        out.lines.extend(parts);
        out.headline = Said::new("total", &values);
        out.sentence = Some(Said::new("which", &values));
    } else {
        out.headline = Said::new("only-limit", &values);
    }
    if over > 0 {
        out.verdict = Verdict::Attention;
        out.headline = Said::new("over", &values);
        out.sentence = Some(Said::new("broker", &values));
    }
}

fn attention(needed: bool) -> Verdict {
    if needed {
        Verdict::Attention
    } else {
        Verdict::Neutral
    }
}
