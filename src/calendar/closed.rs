use serde::{Deserialize, Serialize};

/// Who keeps the closed days, and whether a last day on one of them rolls to the next open day.
///
/// Every rule says which; none is a default. Between private persons a period that ends on a holiday moves by a
/// day only 「その日に取引をしない慣習がある場合に限り」 (Civil Code 142): plan as if it stands.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClosedDay {
    /// Filing with a national office rolls. Act on Holidays of Administrative Organs 2 (行政機関の休日に関する
    /// 法律): a limit set as a *period* that falls on a closed day ends 「行政機関の休日の翌日をもつて」. It does
    /// not speak of limits set as a date.
    National,
    /// Filing with a municipality rolls. Local Autonomy Act 4-2(4) (地方自治法): 「地方公共団体の休日の翌日を
    /// もつてその期限とみなす」. The closed days themselves are set by each ordinance (4-2(1), 「条例で定める」):
    /// the year-end days are normally 29 December to 3 January, as counted here, and a municipality may keep
    /// a memorial day of its own (4-2(3)), which is not known here.
    Municipal,
    /// National tax rolls, also a limit set as a date. National Tax General Act 10(2) (国税通則法): 「これらの
    /// 日の翌日をもつてその期限とみなす」; closed are Sundays, holidays, 「その他一般の休日」 and, by its Order 2,
    /// Saturdays and 29 to 31 December. Limits that Order 2 exempts, such as departure, are [`ClosedDay::Stands`].
    Tax,
    /// Never rolls: a period of stay, a re-entry limit, a card's expiry, prescription.
    Stands,
}

impl ClosedDay {
    /// Whether a last day on a closed day moves to the next open day.
    pub const fn rolls(self) -> bool {
        !matches!(self, ClosedDay::Stands)
    }
}

/// Whether a holiday stands in the Cabinet Office's list or is only expected.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// In the list that the Cabinet Office has published.
    Published,
    /// Computed by the Holiday Act for a year whose list is not published: the equinoxes are announced each
    /// February for the following year, and a law can move a holiday (as in 2019, 2020 and 2021).
    Expected,
}

/// Why an office is closed on a day. Act on Holidays of Administrative Organs 1(1).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "why", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum Closure {
    /// 「日曜日及び土曜日」. A holiday on a weekend is told as a weekend, which needs no list.
    Weekend,
    /// 「国民の祝日に関する法律に規定する休日」
    Holiday {
        /// The name in the list, such as 勤労感謝の日; substitute and citizens' holidays are 休日.
        name_ja: String,
        /// Published, or computed by the Holiday Act.
        certainty: Certainty,
    },
    /// 「十二月二十九日から翌年の一月三日までの日（前号に掲げる日を除く。）」
    YearEnd,
}
