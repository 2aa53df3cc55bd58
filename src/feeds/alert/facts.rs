//! What is known of the event behind an alert.

use super::{Intensity, LongPeriod, TideStation};
use crate::feeds::Point;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// All that a telegram tells beside areas. Empty where it tells nothing of the kind.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Facts {
    /// The earthquakes; several where several broke at once.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub quakes: Vec<Quake>,
    /// The strongest shaking observed or expected anywhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_intensity: Option<Intensity>,
    /// The highest class of long-period ground motion anywhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_long_period: Option<LongPeriod>,
    /// What gauges measured of a tsunami.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tide_stations: Vec<TideStation>,
    /// The volcano, its level and what was seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub volcano: Option<VolcanoEvent>,
    /// The typhoon.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub typhoon: Option<Typhoon>,
    /// Fixed sentences of the authority, with their codes: the key of a translation.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub comments: Vec<Comment>,
    /// Further official texts: label and text.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub texts: Vec<(String, String)>,
    /// What is expected over time, where a telegram tells it in words.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub forecasts: Vec<Forecast>,
}

/// A fixed sentence (固定付加文): `0215`, この地震による津波の心配はありません。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Comment {
    /// Codes of the sentences in the authority's table, in their order.
    pub codes: Vec<String>,
    /// The sentences in Japanese.
    pub text: String,
}

/// An earthquake.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Quake {
    /// When it broke.
    pub origin: Option<Timestamp>,
    /// When it was first felt by a station.
    pub arrival: Option<Timestamp>,
    /// Its region's code (震央地名), three digits: the key of the official multilingual names.
    pub epicentre: String,
    /// Its region's name in Japanese.
    pub epicentre_name: String,
    /// Where it is from a landmark, in Japanese: `輪島の東北東３０ｋｍ付近`. Empty where not told.
    pub near: String,
    /// What to know of these values, in Japanese: `仮定震源要素`, `ＰＴＷＣ`. Empty where nothing.
    pub condition: String,
    /// Where on the map.
    pub point: Option<Point>,
    /// How deep, in kilometres; 0 is "very shallow" (ごく浅い). Nothing where unknown.
    pub depth_km: Option<u32>,
    /// Magnitude. Nothing where unknown; then `magnitude_words` has the official words.
    pub magnitude: Option<f64>,
    /// `Ｍ７．６`, `Ｍ８を超える巨大地震`, `Ｍ不明`.
    pub magnitude_words: String,
}

/// What a volcano does.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct VolcanoEvent {
    /// Its code, three digits.
    pub code: String,
    /// Its name in Japanese.
    pub name: String,
    /// 噴火警戒レベル 1 to 5, for volcanoes that have levels.
    pub level: Option<u8>,
    /// Where it is.
    pub point: Option<Point>,
    /// What was seen or is in force, in official words: `噴火`, `レベル３（入山規制）`.
    pub phenomenon: String,
    /// When it was seen.
    pub at: Option<Timestamp>,
    /// The height of the column above the crater, in metres.
    pub plume_m: Option<u32>,
    /// Where the column drifts, in official words: `南東`.
    pub plume_to: String,
}

/// A typhoon or other tropical cyclone.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Typhoon {
    /// Its international name: `TALIM`. Empty before it has one.
    pub name: String,
    /// Its name in kana: `タリム`.
    pub kana: String,
    /// Its number: `1718` is the 18th of 2017. Empty before it has one.
    pub number: String,
    /// 台風発生, 台風消滅（…） and the like, in official words.
    pub remark: String,
    /// Where it was and will be, in order of time. The first is the analysis.
    pub track: Vec<TyphoonAt>,
}

/// A typhoon at one time.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TyphoonAt {
    /// When.
    pub at: Option<Timestamp>,
    /// `実況`, `予報　２４時間後`, in official words.
    pub when: String,
    /// The centre.
    pub point: Option<Point>,
    /// Where that is, in official words.
    pub place: String,
    /// 台風, 熱帯低気圧, 温帯低気圧.
    pub class: String,
    /// 強い, 非常に強い, 猛烈な; empty where not told.
    pub strength: String,
    /// 大型, 超大型; empty where not told.
    pub size: String,
    /// Pressure at the centre, in hectopascals.
    pub pressure_hpa: Option<u32>,
    /// Sustained wind, metres per second.
    pub wind_ms: Option<u32>,
    /// Gusts, metres per second.
    pub gust_ms: Option<u32>,
    /// The radius in which the centre is with 70 % probability, kilometres.
    pub circle_km: Option<u32>,
}

/// What is expected at some time, in official words.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Forecast {
    /// From when.
    pub from: Option<Timestamp>,
    /// What: the telegram's own name of it.
    pub what: String,
    /// Where, in Japanese.
    pub place: String,
    /// The words or the number with its unit.
    pub value: String,
}
