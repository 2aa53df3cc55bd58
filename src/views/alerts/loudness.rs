//! How loud an alert may be.

use crate::feeds::alert::{Alert, Grade, Severity, Urgency};
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

/// How loud an alert may be, the loudest last.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Loudness {
    /// It stands in the list, and no more.
    Quiet,
    /// It stands on Today as well.
    Notice,
    /// It stands first on Today, and may sound.
    Loud,
}

/// So many hours after an earthquake there is no longer something to be done within minutes.
const SHAKEN_HOURS: i64 = 6;

/// How loud an alert may be for a place at which it has a grade. A drill, a test and what was taken back never are.
///
/// Loud is what asks for action at once and threatens lives: CAP's `Extreme`, and `Severe` with `Immediate`. What asks
/// for readiness is a notice. What already happened and asks for nothing is quiet.
pub fn loudness(alert: &Alert, grade: Grade, now: Timestamp) -> Loudness {
    if !alert.is_meant() {
        return Loudness::Quiet;
    }
    let cap = grade.cap();
    let loudness = match (cap.severity, cap.urgency) {
        (_, Urgency::Past) if cap.severity < Severity::Severe => Loudness::Quiet,
        (Severity::Extreme, _) | (Severity::Severe, Urgency::Immediate) => Loudness::Loud,
        (Severity::Severe, _) | (Severity::Moderate, Urgency::Immediate) => Loudness::Notice,
        // 巨大地震注意: rare, and a week of readiness.
        _ if grade == Grade::MegaquakeCaution => Loudness::Notice,
        _ => Loudness::Quiet,
    };
    let shaken = matches!(grade, Grade::Shaking5 | Grade::Shaking7);
    let long_ago = alert
        .sent
        .checked_add(SHAKEN_HOURS.hours())
        .is_ok_and(|then| then < now);
    if shaken && long_ago {
        return loudness.min(Loudness::Notice);
    }
    loudness
}
