//! The fee of a permission by the day of receipt, the way of filing and the period granted (手数料).
//!
//! ICRRA 67 and Order 25. The day on which the application is received decides which table holds.

use super::registry::{Computation, Contract, Messages, Need, NeedKind};
use super::{Bar, Bars, Given, Law, Outcome, Quantity, Said, Stop, Used, Verdict};
use crate::calendar::Date;

/// The fee.
pub(super) const PERMISSION_FEE: Computation = Computation {
    id: "permission-fee",
    contract: Contract {
        inputs: &[
            Need::new("kind", NeedKind::AnyChoice),
            Need::new("filed", NeedKind::Date),
            Need::new("channel", NeedKind::Choice(&["counter", "online"])),
            Need::new("period", NeedKind::AnyChoice),
        ],
        lists: &[],
        figures: &[("fee", 3)],
        messages: Messages {
            headlines: &["fee", "free", "two-ways", "by-period", "no-fee-known"],
            lines: &["fee", "counter", "online", "reduced"],
            steps: &[
                "received",
                "old-table",
                "fee",
                "pay-at",
                "online",
                "refused",
                "reduced",
            ],
            sentences: &["pay"],
            wrongs: &[],
            pictures: &["by-period"],
        },
    },
    run,
};

fn run(given: &Given, law: &Law<'_>) -> Result<Outcome, Stop> {
    let kind = given.code("kind").ok_or_else(|| Stop::lacks("kind"))?;
    let filed = given.date("filed").unwrap_or(law.today);
    let mut out = Outcome::new(Verdict::Neutral, Said::new("no-fee-known", &[]));
    out.step("received", &[("filed", Quantity::Date(filed))]);
    let channel = given.code("channel").unwrap_or("counter");
    let periods = law.last_keys("fee", &[kind, channel]);
    let known = periods
        .iter()
        .filter_map(|period| Some((fee(law, kind, channel, period, filed)?.0, period.as_str())));
    let mut known: Vec<(i64, &str)> = known.collect();
    known.sort_unstable();
    let told = given.code("period");
    let told = known.iter().find(|(_, period)| Some(*period) == told);
    match (told, known.as_slice()) {
        (_, []) => {
            return Err(Stop::NoFigure {
                role: "fee".to_owned(),
                on: filed,
            });
        }
        (Some((_, period)), _) | (None, [(_, period)]) => one(&mut out, given, law, (kind, period, filed)),
        // Until the change one fee held for every period.
        (None, [(least, period), .., (most, _)]) if least == most => {
            out.step("old-table", &[]);
            one(&mut out, given, law, (kind, period, filed));
        }
        (None, known) => each(&mut out, law, (kind, channel, filed), known),
    }
    out.step("pay-at", &[]);
    out.step("refused", &[]);
    Ok(out)
}

fn fee(law: &Law<'_>, kind: &str, channel: &str, period: &str, on: Date) -> Option<(i64, Used)> {
    law.whole("fee", &[kind, channel, period], on).ok()
}

/// One period: the fee at the counter and online, or the one that was asked for.
fn one(out: &mut Outcome, given: &Given, law: &Law<'_>, (kind, period, filed): (&str, &str, Date)) {
    let mut fees = Vec::new();
    let told = given.code("channel");
    for channel in ["counter", "online"] {
        if told.is_some_and(|told| told != channel) {
            continue;
        }
        if let Some((yen, used)) = fee(law, kind, channel, period, filed) {
            let line = if told.is_some() { "fee" } else { channel };
            out.line(line, Quantity::Yen(yen));
            let values = [
                ("fee", Quantity::Yen(yen)),
                ("channel", choice("channel", channel)),
                ("from", Quantity::Date(used.from)),
            ];
            out.step("fee", &values);
            if channel == "online" {
                out.step("online", &[]);
            }
            out.used(used);
            fees.push(yen);
        }
    }
    reduced(out, law, kind, period, filed);
    out.headline = match fees.as_slice() {
        [] => Said::new("no-fee-known", &[]),
        [0] => Said::new("free", &[]),
        [fee] => Said::new("fee", &[("fee", Quantity::Yen(*fee))]),
        [counter, online, ..] => Said::new(
            "two-ways",
            &[
                ("counter", Quantity::Yen(*counter)),
                ("online", Quantity::Yen(*online)),
            ],
        ),
    };
    if let [fee, ..] = fees.as_slice()
        && *fee > 0
    {
        let values = [("fee", Quantity::Yen(*fee)), ("filed", Quantity::Date(filed))];
        out.sentence = Some(Said::new("pay", &values));
    }
}

/// The table knows a lower fee for hardship; nobody has it without asking.
fn reduced(out: &mut Outcome, law: &Law<'_>, kind: &str, period: &str, filed: Date) {
    if let Some((yen, used)) = fee(law, kind, "counter-reduced", period, filed) {
        out.line("reduced", Quantity::Yen(yen));
        out.step("reduced", &[("fee", Quantity::Yen(yen))]);
        out.used(used);
    }
}

/// No period yet: the fee of each that could be granted.
fn each(out: &mut Outcome, law: &Law<'_>, (kind, channel, filed): (&str, &str, Date), known: &[(i64, &str)]) {
    let mut bars = Vec::new();
    for (yen, period) in known {
        let (of, is) = (choice("period", period), Quantity::Yen(*yen));
        out.line_of("fee", of.clone(), is.clone(), Verdict::Neutral);
        let verdict = Verdict::Neutral;
        bars.push(Bar { of, is, verdict });
        if let Some((_, used)) = fee(law, kind, channel, period, filed) {
            out.used(used);
        }
    }
    let yen = |at: Option<&(i64, &str)>| Quantity::Yen(at.map_or(0, |(yen, _)| *yen));
    let values = [("least", yen(known.first())), ("most", yen(known.last()))];
    out.headline = Said::new("by-period", &values);
    out.picture = Some(Bars {
        id: "by-period".to_owned(),
        bars,
        limit: None,
    });
}

fn choice(input: &str, id: &str) -> Quantity {
    Quantity::Choice {
        input: input.to_owned(),
        id: id.to_owned(),
    }
}
