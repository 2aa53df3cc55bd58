//! Where an alert counts, and what it says there.

use super::{Cap, Grade, Hazard, Intensity, IntensityRange, LongPeriod, TsunamiHere};
use serde::{Deserialize, Serialize};

/// A kind of area with its code in the authority's tables. Ordered, so that lists of areas are stable.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "code")]
pub enum Area {
    /// A municipality or a ward of a designated city: five digits (`17202`).
    Municipality(String),
    /// A part of a municipality for which warnings are issued apart: seven digits (`0134601`, 八雲町八雲).
    Part(String),
    /// 市町村等をまとめた地域: six digits (`170021`, 能登北部).
    Group(String),
    /// 一次細分区域: six digits (`170020`, 能登).
    Primary(String),
    /// 府県予報区: six digits (`170000`, 石川県).
    Office(String),
    /// A prefecture: two digits (`17`).
    Prefecture(String),
    /// 細分区域 of earthquake information: three digits (`390`, 石川県能登).
    QuakeArea(String),
    /// 緊急地震速報 府県予報区 or 地方予報区: four digits (`9170`, 石川).
    QuakeForecastArea(String),
    /// 津波予報区: three digits (`360`, 石川県能登).
    TsunamiArea(String),
    /// 火山: three digits (`314`, 富士山).
    Volcano(String),
    /// 河川 of a flood forecast: its code.
    River(String),
    /// A sea area of marine warnings: four digits.
    Sea(String),
    /// The whole country, or an alert that says of no place where it counts.
    Everywhere,
    /// An area of some other table, by that table's name in the telegram and the code.
    Other(String),
}

/// What is in force in an area, by its code and official name: `43`, `レベル４大雨危険警報`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Warning {
    /// The code in the authority's table; empty where there is none.
    pub code: String,
    /// The official name in Japanese.
    pub name: String,
}

/// What an alert changed in an area.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// 発表: new here.
    Issued,
    /// 継続: as before.
    Continued,
    /// A higher one than before, as the telegram itself tells.
    Raised,
    /// 警報から注意報 and the like: lower than before, and still in force at the grade that is told.
    Lowered,
    /// 解除: no more.
    Lifted,
    /// なし: nothing here, and nothing before.
    Nothing,
    /// The telegram does not say.
    Untold,
}

/// What an alert says for one area. Where several warnings hold in an area there are several of these.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AlertArea {
    /// Where.
    pub area: Area,
    /// Its official name in Japanese.
    pub name: String,
    /// The danger here.
    pub hazard: Hazard,
    /// What is in force, by its official name; nothing for an observation.
    pub warning: Option<Warning>,
    /// The level of vigilance 1 to 5 (警戒レベル, or 噴火警戒レベル for a volcano), only where the law defines it.
    pub level: Option<u8>,
    /// What changed.
    pub change: Change,
    /// How grave, in one word; see [`Grade`].
    pub grade: Grade,
    /// What else is told of this area.
    pub details: Details,
}

impl AlertArea {
    /// Severity, urgency and certainty here, by [`super::CAP`].
    pub fn cap(&self) -> Cap {
        self.grade.cap()
    }

    /// Whether something holds here: neither lifted nor nothing.
    pub fn is_active(&self) -> bool {
        self.grade != Grade::Nothing && !matches!(self.change, Change::Lifted | Change::Nothing)
    }
}

/// What an alert may tell of an area beside its warning.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Details {
    /// The strongest shaking observed here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intensity: Option<Intensity>,
    /// The shaking expected here (early warning).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected: Option<IntensityRange>,
    /// The class of long-period ground motion (長周期地震動階級).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub long_period: Option<LongPeriod>,
    /// Height and arrival of a tsunami.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tsunami: Option<TsunamiHere>,
    /// Anything else, in the telegram's own words: label and text (`付加事項`, `土砂災害注意`).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<(String, String)>,
}
