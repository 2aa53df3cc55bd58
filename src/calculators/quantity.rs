//! What a result counts.

use crate::calendar::Date;
use serde::{Deserialize, Serialize};

/// A quantity with its unit; exact, never a floating number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Quantity {
    /// Yen.
    Yen(i64),
    /// Hundredths of a yen, for rates.
    YenHundredths(i64),
    /// Working time in minutes.
    Minutes(i64),
    /// Days.
    Days(i64),
    /// Half days, as paid leave is taken.
    HalfDays(i64),
    /// Months.
    Months(i64),
    /// Years.
    Years(i64),
    /// A plain number.
    Count(i64),
    /// Points.
    Points(i64),
    /// A share in thousandths: 250 is 25 %.
    PerMille(i64),
    /// A decimal number: its digits and how many of them stand behind the point. 3.3 is `(33, 1)`.
    Decimal(i64, u8),
    /// A day.
    Date(Date),
    /// Yes or no.
    YesNo(bool),
    /// The choice that was made for an input, shown by its name.
    Choice {
        /// The input.
        input: String,
        /// The choice's id.
        id: String,
    },
    /// The name of a result line, where a picture needs one.
    Line(String),
    /// Text that needs no translation, such as what the person wrote.
    Text(String),
}

/// Divides so that halves are rounded up, as Japanese wage offices do with fractions of a yen (昭63.3.14 基発150号:
/// below 50 sen down, from 50 sen up).
pub(super) fn round_half_up(dividend: i64, divisor: i64) -> i64 {
    (dividend * 2 + divisor).div_euclid(divisor * 2)
}

#[cfg(test)]
mod tests {
    use super::round_half_up;

    #[test]
    fn half_a_yen_goes_up_and_less_goes_down() {
        assert_eq!(round_half_up(1625 * 65, 60), 1760);
        assert_eq!(round_half_up(3, 2), 2);
        assert_eq!(round_half_up(149, 100), 1);
    }
}
