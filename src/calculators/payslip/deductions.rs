//! What may be taken from pay: what a law or a written agreement between employer and workers allows, and nothing else.
//!
//! Labor Standards Act 24(1): 「法令に別段の定めがある場合又は … 書面による協定がある場合においては、賃金の一部を控除して支払うことができる」;
//! 17: 「前借金その他労働することを条件とする前貸の債権と賃金を相殺してはならない」.

use crate::calculators::registry::{Need, NeedKind};
use crate::calculators::{Outcome, Quantity, Row, Stop, Verdict};

pub(super) const COLUMNS: [Need; 3] = [
    Need::new(
        "kind",
        NeedKind::Choice(&["by-law", "housing", "meals", "loan-for-work", "penalty", "other"]),
    ),
    Need::new("amount", NeedKind::Yen),
    Need::new("agreed", NeedKind::YesNo),
];

/// What the deductions come to.
#[derive(Default)]
pub(super) struct Deducted {
    /// Yen that may not be deducted.
    pub(super) missing: i64,
    /// Yen that somebody must be asked about.
    pub(super) ask: i64,
}

/// Judges each deduction.
pub(super) fn check(out: &mut Outcome, rows: &[Row]) -> Result<Deducted, Stop> {
    let mut deducted = Deducted::default();
    for row in rows {
        let kind = row.code("kind").ok_or_else(|| Stop::lacks("deductions"))?;
        let yen = row.number("amount").ok_or_else(|| Stop::lacks("deductions"))?;
        if yen > 1_000_000_000 {
            return Err(Stop::wrong("deductions", "pay-too-large"));
        }
        let (line, verdict) = match (kind, row.code("agreed")) {
            ("by-law", _) => ("deduction-by-law", Verdict::Fine),
            ("loan-for-work", _) => ("deduction-missing", Verdict::Attention),
            // Whether a fine is allowed depends on the work rules and its size (Labor Standards Act 16, 91).
            ("penalty", _) | (_, None) => ("deduction-ask", Verdict::Attention),
            (_, Some("yes")) => ("deduction-agreed", Verdict::Neutral),
            (_, Some(_)) => ("deduction-missing", Verdict::Attention),
        };
        match line {
            "deduction-missing" => deducted.missing += yen.max(0),
            "deduction-ask" => deducted.ask += yen.max(0),
            _ => {}
        }
        let of = Quantity::Choice {
            input: "kind".to_owned(),
            id: kind.to_owned(),
        };
        out.line_of(line, of.clone(), Quantity::Yen(yen), verdict);
        let step = match (line, kind) {
            (_, "loan-for-work") => "deduction-loan",
            ("deduction-by-law", _) => continue,
            _ => "deduction-agreement",
        };
        out.step(step, &[("kind", of), ("amount", Quantity::Yen(yen))]);
    }
    Ok(deducted)
}
