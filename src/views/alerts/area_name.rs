//! Names of areas: the Agency's own in the reader's language where it has one, else in English, else in Japanese.

use super::concern::{Concern, Role};
use crate::feeds::alert::Area;
use crate::feeds::jma::Names;
use crate::views::Scene;
use crate::views::names::reads_japanese;
use crate::words::{Direction, Tag, Text, TranslationState};

/// The name of an area. The dictionary knows municipalities and prefectures; other regions have no official name but the
/// Japanese one.
pub(super) fn area_name(scene: &Scene<'_>, names: Option<&Names>, area: &Area, japanese: &str) -> Text {
    if reads_japanese(scene) {
        return scene.verbatim(japanese);
    }
    let official = names.and_then(|names| match area {
        Area::Municipality(code) => names.municipality(code),
        Area::Prefecture(code) => names.prefecture(code),
        _ => None,
    });
    match (official, area) {
        (Some(name), _) => foreign(scene, name.text, name.language),
        (None, Area::Municipality(code)) => {
            municipality(scene, code).unwrap_or_else(|| foreign(scene, japanese, "ja"))
        }
        _ => foreign(scene, japanese, "ja"),
    }
}

/// The name of a municipality, with its prefecture.
pub(super) fn place_name(scene: &Scene<'_>, names: Option<&Names>, code: &str) -> Text {
    let japanese = scene.places.municipalities.get(code);
    let japanese = japanese.map_or_else(|| code.to_owned(), |place| place.name_ja.clone());
    area_name(scene, names, &Area::Municipality(code.to_owned()), &japanese)
}

/// Where it broke.
pub(super) fn epicentre(scene: &Scene<'_>, names: Option<&Names>, code: &str, japanese: &str) -> Text {
    if reads_japanese(scene) {
        return scene.verbatim(japanese);
    }
    match names.and_then(|names| names.epicentre(code)) {
        Some(name) => foreign(scene, name.text, name.language),
        None => foreign(scene, japanese, "ja"),
    }
}

/// Why a place matters, in words.
pub(super) fn role(scene: &Scene<'_>, concern: &Concern) -> Text {
    let say = scene.words.say();
    match &concern.role {
        Role::Home => say.alerts_place_home(),
        Role::Work => say.alerts_place_work(),
        Role::School => say.alerts_place_school(),
        Role::Family(name) => say.alerts_place_family(name),
        Role::Chosen => say.alerts_place_other(),
    }
}

/// The name of a municipality in Latin letters, marked as English.
fn municipality(scene: &Scene<'_>, code: &str) -> Option<Text> {
    let place = scene.places.municipalities.get(code)?;
    Some(foreign(scene, &place.name_en, "en"))
}

/// A text in a language that may not be the reader's.
pub(super) fn foreign(scene: &Scene<'_>, text: &str, language: &str) -> Text {
    let own = &scene.words.language().tag;
    let lang = Tag::parse(language).unwrap_or_else(|_| own.clone());
    Text {
        text: text.to_owned(),
        fallen_back: lang != *own,
        dir: if lang == *own {
            scene.words.language().direction
        } else {
            Direction::Ltr
        },
        lang,
        state: TranslationState::Original,
    }
}
