//! What changed since last time, in words.

use super::card::ItemAt;
use super::scene::Scene;
use crate::agenda::{Change, ChangeKind};
use crate::words::Text;
use serde::{Deserialize, Serialize};

/// One change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChangeView {
    /// The item.
    pub at: ItemAt,
    /// Its title.
    pub title: Text,
    /// What changed.
    pub text: Text,
    /// Whether the item is still on the agenda.
    pub still_there: bool,
}

/// Puts changes into words.
pub fn change_views(scene: &Scene<'_>, changes: &[Change]) -> Vec<ChangeView> {
    changes.iter().map(|change| view(scene, change)).collect()
}

fn view(scene: &Scene<'_>, change: &Change) -> ChangeView {
    let say = scene.words.say();
    let text = match change.kind {
        ChangeKind::Added => say.change_added(),
        ChangeKind::Removed => say.change_removed(),
        ChangeKind::Opened => say.change_opened(),
        ChangeKind::Moved {
            from: Some(from),
            to: Some(to),
        } => say.change_moved(from, to),
        ChangeKind::Moved { .. } => say.change_moved_unknown(),
    };
    ChangeView {
        at: ItemAt {
            rule: change.rule.clone(),
            record: change.record,
        },
        title: scene.title(&change.rule),
        text,
        still_there: change.kind != ChangeKind::Removed,
    }
}
