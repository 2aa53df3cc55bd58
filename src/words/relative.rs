//! How far away a day is, and amounts of money: formats that ICU4X has no stable words for, written with our
//! own messages and their plural forms.

use super::speak::Words;
use super::text::Text;
use jiff::civil::Date;

/// Up to this many days are counted one by one; a person plans with them.
const DAYS_COUNTED: i64 = 60;
/// Up to this many days are counted in months.
const MONTHS_COUNTED: i64 = 730;

impl Words {
    /// How far `day` is from `today`: “today”, “tomorrow”, “in 5 days”, “3 days ago”, “in about 4 months”.
    pub fn relative(&self, today: Date, day: Date) -> Text {
        let days = today.until(day).map_or(0, |span| i64::from(span.get_days()));
        let (say, far) = (self.say(), days.abs());
        match (days, far) {
            (0, _) => say.relative_today(),
            (1, _) => say.relative_tomorrow(),
            (-1, _) => say.relative_yesterday(),
            (2.., ..=DAYS_COUNTED) => say.relative_in_days(far),
            (_, ..=DAYS_COUNTED) => say.relative_days_ago(far),
            (2.., ..=MONTHS_COUNTED) => say.relative_in_months(far / 30),
            (_, ..=MONTHS_COUNTED) => say.relative_months_ago(far / 30),
            (2.., _) => say.relative_in_years(far / 365),
            _ => say.relative_years_ago(far / 365),
        }
    }

    /// An amount in yen: “¥50,000”, “50,000円”.
    pub fn yen(&self, amount: i64) -> Text {
        self.say().amount_yen(amount)
    }
}
