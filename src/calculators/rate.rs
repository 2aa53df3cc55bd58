//! Pay for one hour, made from pay by the hour, day or month.

use super::quantity::round_half_up;
use super::{Given, Outcome, Quantity, Stop};

/// More than this is a slip of the finger, and sums of it stay far inside the numbers.
const LARGEST: i64 = 1_000_000_000;

/// An hourly rate as a fraction, so that nothing is rounded before the end: yen for each so many minutes.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) struct Rate {
    /// The yen.
    pub(super) yen: i64,
    /// The minutes that they stand for.
    pub(super) minutes: i64,
}

impl Rate {
    /// From the inputs `pay-kind`, `pay` and `hours`, without the parts of pay that an input says do not count. Pay by
    /// the day is divided by the day's agreed hours, pay by the month by the agreed hours of an average month (Labor
    /// Standards Act Enforcement Regulation 19(1); Minimum Wage Act Enforcement Regulation 2(1)).
    pub(super) fn told(given: &Given, not_counting: &str) -> Result<Rate, Stop> {
        let kind = given.code("pay-kind").ok_or_else(|| Stop::lacks("pay-kind"))?;
        let pay = given.number("pay").ok_or_else(|| Stop::lacks("pay"))?;
        if pay > LARGEST {
            return Err(Stop::wrong("pay", "pay-too-large"));
        }
        let yen = pay.saturating_sub(given.number(not_counting).unwrap_or(0).max(0));
        if yen <= 0 {
            return Err(Stop::wrong("pay", "pay-too-small"));
        }
        let minutes = match kind {
            "hour" => 60,
            _ => given
                .minutes("hours")
                .filter(|minutes| (1..=744 * 60).contains(minutes))
                .ok_or_else(|| Stop::lacks("hours"))?,
        };
        Ok(Rate { yen, minutes })
    }

    /// So many yen for each hour.
    pub(super) fn hourly(yen: i64) -> Rate {
        Rate { yen, minutes: 60 }
    }

    /// Hundredths of a yen an hour, for showing.
    pub(super) fn shown(self) -> Quantity {
        Quantity::YenHundredths(round_half_up(self.yen * 60 * 100, self.minutes))
    }

    /// Yen missing to the floor for so many minutes; nothing where the rate reaches it.
    pub(super) fn short(self, floor: i64, minutes: i64) -> i64 {
        let missing = (floor * self.minutes - self.yen * 60) * minutes;
        round_half_up(missing, 60 * self.minutes).max(0)
    }

    /// Whether it is at least so many yen an hour.
    pub(super) fn reaches(self, floor: i64) -> bool {
        self.yen * 60 >= floor * self.minutes
    }

    /// The pay for so many minutes at so many hundredths of the rate, rounded once at the end.
    pub(super) fn pay(self, minutes: i64, percent: i64) -> i64 {
        round_half_up(self.yen * minutes * percent, self.minutes * 100)
    }

    /// Says how the pay became a rate.
    pub(super) fn explain(self, out: &mut Outcome, given: &Given, not_counting: &str) {
        if let Some(left_out) = given.number(not_counting).filter(|yen| *yen > 0) {
            let values = [
                ("pay", Quantity::Yen(self.yen + left_out)),
                ("not-counting", Quantity::Yen(left_out)),
                ("counted", Quantity::Yen(self.yen)),
            ];
            out.step("counted", &values);
        }
        if given.code("pay-kind") != Some("hour") {
            let values = [
                ("counted", Quantity::Yen(self.yen)),
                ("hours", Quantity::Minutes(self.minutes)),
                ("rate", self.shown()),
            ];
            out.step("made-hourly", &values);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Rate;

    #[test]
    fn a_monthly_rate_is_rounded_only_once_at_the_end() {
        // 245,000 yen for 163.5 hours; 10 hours at 125 %: 18,730.88… yen.
        let rate = Rate {
            yen: 245_000,
            minutes: 9_810,
        };
        assert_eq!(rate.pay(600, 125), 18_731);
        assert!(rate.reaches(1_498) && !rate.reaches(1_499));
    }
}
