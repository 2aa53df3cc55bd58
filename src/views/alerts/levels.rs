//! The five levels of vigilance (警戒レベル), explained.

use crate::views::Scene;
use crate::words::Text;
use serde::{Deserialize, Serialize};

/// One level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LevelView {
    /// 1 to 5.
    pub level: u8,
    /// Its name.
    pub name: Text,
    /// What it means.
    pub means: Text,
    /// Who does what.
    pub who: Text,
    /// Whether it holds now.
    pub now: bool,
}

/// All five, the highest first, and how to read them.
pub(super) fn levels(scene: &Scene<'_>, now: u8) -> Vec<LevelView> {
    let view = |level: u8| LevelView {
        level,
        name: scene.named(&format!("alert-level-{level}")),
        means: scene.named(&format!("alert-level-{level}.means")),
        who: scene.named(&format!("alert-level-{level}.who")),
        now: level == now,
    };
    (1..=5).rev().map(view).collect()
}
