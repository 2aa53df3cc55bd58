//! What a place of refuge is designated for.

use serde::{Deserialize, Serialize};

/// The kinds of disaster that a designated emergency evacuation site (指定緊急避難場所) is designated for, as in the
/// Basic Act on Disaster Management (災害対策基本法) 49-4 and the columns of the open data.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Refuge {
    /// 洪水
    Flood,
    /// 崖崩れ、土石流及び地滑り
    Landslide,
    /// 高潮
    StormSurge,
    /// 地震
    Earthquake,
    /// 津波
    Tsunami,
    /// 大規模な火事
    LargeFire,
    /// 内水氾濫
    InlandFlood,
    /// 火山現象
    Volcano,
}
