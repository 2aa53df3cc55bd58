//! The dangers of which authorities speak.

use crate::feeds::Refuge;
use serde::{Deserialize, Serialize};

/// A danger. Combined ones (a telegram of all warnings of a prefecture) are [`Hazard::Weather`] as a whole and have
/// their own danger per area.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hazard {
    /// 地震: it shook.
    Earthquake,
    /// 緊急地震速報: it will shake in seconds.
    EarthquakeEarlyWarning,
    /// 長周期地震動
    LongPeriodMotion,
    /// 津波
    Tsunami,
    /// 南海トラフ地震
    NankaiTrough,
    /// 北海道・三陸沖後発地震
    HokkaidoSanriku,
    /// 火山の噴火
    Volcano,
    /// 降灰
    Ash,
    /// Weather in general: several of the following.
    Weather,
    /// 大雨
    HeavyRain,
    /// 記録的短時間大雨
    RecordRain,
    /// 土砂災害
    Landslide,
    /// 洪水
    Flood,
    /// 高潮
    StormSurge,
    /// 暴風, 強風
    Wind,
    /// 暴風雪, 風雪
    Blizzard,
    /// 大雪
    Snow,
    /// 波浪
    Waves,
    /// 雷
    Thunder,
    /// 竜巻
    Tornado,
    /// 融雪
    Thaw,
    /// 濃霧
    Fog,
    /// 乾燥
    DryAir,
    /// なだれ
    Avalanche,
    /// 低温
    Cold,
    /// 霜
    Frost,
    /// 着氷
    Icing,
    /// 着雪
    SnowAccretion,
    /// 熱中症
    Heat,
    /// 台風
    Typhoon,
    /// 海上の風, 霧, 着氷
    Marine,
    /// Anything else: a forecast, an observation, a notice of the service itself.
    Other,
}

impl Hazard {
    /// For what a place of refuge must be designated to be safe from this; nothing where one does not flee from it,
    /// or where no designation says that a place is safe from it.
    pub fn refuge(self) -> Option<Refuge> {
        match self {
            Hazard::Earthquake | Hazard::EarthquakeEarlyWarning | Hazard::NankaiTrough => {
                Some(Refuge::Earthquake)
            }
            Hazard::Tsunami | Hazard::HokkaidoSanriku => Some(Refuge::Tsunami),
            Hazard::Volcano => Some(Refuge::Volcano),
            Hazard::Landslide => Some(Refuge::Landslide),
            Hazard::Flood => Some(Refuge::Flood),
            // 大雨: without a river's own warning it is the water that does not drain (内水氾濫).
            Hazard::HeavyRain | Hazard::RecordRain => Some(Refuge::InlandFlood),
            Hazard::StormSurge => Some(Refuge::StormSurge),
            _ => None,
        }
    }
}
