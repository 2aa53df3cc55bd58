//! The strength of shaking on JMA's scale.

use serde::{Deserialize, Serialize};

/// 震度: how strongly it shook at a place, on the Japanese scale of ten steps.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Intensity {
    /// 震度０
    #[serde(rename = "0")]
    Zero,
    /// 震度１
    #[serde(rename = "1")]
    One,
    /// 震度２
    #[serde(rename = "2")]
    Two,
    /// 震度３
    #[serde(rename = "3")]
    Three,
    /// 震度４
    #[serde(rename = "4")]
    Four,
    /// 震度５弱以上未入電: at least 5 lower is feared, and no number has arrived.
    #[serde(rename = "5?")]
    FiveUnheard,
    /// 震度５弱
    #[serde(rename = "5-")]
    FiveLower,
    /// 震度５強
    #[serde(rename = "5+")]
    FiveUpper,
    /// 震度６弱
    #[serde(rename = "6-")]
    SixLower,
    /// 震度６強
    #[serde(rename = "6+")]
    SixUpper,
    /// 震度７
    #[serde(rename = "7")]
    Seven,
}

impl Intensity {
    /// Every step, weakest first, with its code and its official Japanese name.
    #[rustfmt::skip]
    pub const ALL: [(Intensity, &'static str, &'static str); 11] = [
        (Intensity::Zero, "0", "震度０"),
        (Intensity::One, "1", "震度１"),
        (Intensity::Two, "2", "震度２"),
        (Intensity::Three, "3", "震度３"),
        (Intensity::Four, "4", "震度４"),
        (Intensity::FiveUnheard, "5?", "震度５弱以上未入電"),
        (Intensity::FiveLower, "5-", "震度５弱"),
        (Intensity::FiveUpper, "5+", "震度５強"),
        (Intensity::SixLower, "6-", "震度６弱"),
        (Intensity::SixUpper, "6+", "震度６強"),
        (Intensity::Seven, "7", "震度７"),
    ];

    /// From a telegram: `6+`, or the words `震度５弱以上未入電`.
    pub fn from_code(code: &str) -> Option<Intensity> {
        Self::ALL
            .iter()
            .find(|row| row.1 == code || row.2 == code)
            .map(|row| row.0)
    }

    /// `6+`.
    pub fn code(self) -> &'static str {
        Self::ALL.iter().find(|row| row.0 == self).map_or("", |row| row.1)
    }

    /// `震度６強`.
    pub fn japanese(self) -> &'static str {
        Self::ALL.iter().find(|row| row.0 == self).map_or("", |row| row.2)
    }
}

/// A shaking that is expected: from, to. `to` is nothing for "or more" (程度以上).
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IntensityRange {
    /// At least.
    pub from: Intensity,
    /// At most; nothing for "or more".
    pub to: Option<Intensity>,
}

/// 長周期地震動階級: 0 to 4, how hard it is to stand in a tall building.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LongPeriod(pub u8);
