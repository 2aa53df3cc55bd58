//! A tsunami at a coast: how high, when.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What is expected at a coast.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TsunamiHere {
    /// The highest wave expected.
    pub height: Option<Height>,
    /// When the first wave comes.
    pub arrival: Option<Arrival>,
}

/// A height.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Height {
    /// In metres. Nothing where only words are told, as in the first minutes of a great one.
    pub metres: Option<f64>,
    /// 超, 以上: it may be more.
    pub or_more: bool,
    /// 未満: it is less.
    pub less: bool,
    /// The official words: `５ｍ`, `１０ｍ超`, `巨大`, `高い`, `観測中`, `微弱`.
    pub words: String,
    /// 上昇中, 重要 and the like; empty where not told.
    pub condition: String,
    /// When it was measured, for an observation.
    pub at: Option<Timestamp>,
}

/// When a first wave comes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Arrival {
    /// The time; nothing where only words are told.
    pub at: Option<Timestamp>,
    /// The official words: `ただちに津波来襲と予測`, `津波到達中と推測`, `第１波の到達を確認`, `第１波識別不能`.
    pub condition: String,
    /// 押し or 引き with the height of a first wave that was measured; empty where not told.
    pub initial: String,
}

/// What a gauge measured, or when the tide is high there.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TideStation {
    /// Its code.
    pub code: String,
    /// Its name in Japanese.
    pub name: String,
    /// The 津波予報区 it stands in; empty for a station at sea.
    pub area: String,
    /// High tide at the place.
    pub high_tide: Option<Timestamp>,
    /// The first wave.
    pub first: Option<Arrival>,
    /// The highest so far.
    pub highest: Option<Height>,
}
