//! Documents for an index: each in the person's language, in Japanese and in English at once, so that a query finds what
//! is written in any of them.

use super::target::Target;
use super::texts::{Texts, targets, texts};
use crate::feeds::Place;
use crate::packs::Municipality;
use crate::search::{Document, Readings};
use crate::views::about::AboutView;
use crate::views::scene::Scene;
use crate::words::Text;
use std::collections::BTreeSet;

/// The pack's documents, their words taken from all the scenes.
pub fn documents(scenes: &[Scene<'_>]) -> Vec<(Target, Document)> {
    let Some(first) = scenes.first() else {
        return Vec::new();
    };
    let document = |target: Target| {
        let sides: Vec<Texts> = scenes.iter().filter_map(|scene| texts(scene, &target)).collect();
        let titles = plain(sides.iter().flat_map(|side| &side.titles));
        let bodies = plain(sides.iter().flat_map(|side| &side.bodies));
        (target, Document { titles, bodies })
    };
    targets(first).into_iter().map(document).collect()
}

/// Cities, towns, villages and wards; the same in every language.
pub fn municipality_documents(scene: &Scene<'_>) -> Vec<(Target, Document)> {
    let all = scene.places.municipalities.values();
    all.map(|place| (Target::Municipality(place.code.clone()), municipality(place)))
        .collect()
}

fn municipality(place: &Municipality) -> Document {
    Document {
        titles: vec![
            place.name_ja.clone(),
            format!("{}{}", place.pref_ja, place.name_ja),
            place.name_kana.clone(),
            place.name_en.clone(),
        ],
        bodies: vec![place.pref_en.clone()],
    }
}

/// A place of a feed, with what it is in the reader's words and in those of the offices.
pub fn place_document(place: &Place, kinds: &[Text]) -> Document {
    let mut titles = vec![place.name.clone(), place.kana.clone()];
    titles.extend(place.names.values().cloned());
    titles.retain(|title| !title.is_empty());
    let mut bodies = vec![place.address.clone(), place.phone.clone()];
    bodies.extend(kinds.iter().map(Text::plain));
    bodies.retain(|body| !body.is_empty());
    Document { titles, bodies }
}

/// What the person told, record by record. Only for an index in memory.
pub fn record_documents(view: &AboutView) -> Vec<(Target, Document)> {
    let of_entity = |entity: &crate::views::EntityView| {
        let one = entity.one.plain();
        let document = |record: &crate::views::RecordView| Document {
            titles: vec![one.clone(), record.summary.plain()],
            bodies: record
                .fields
                .iter()
                .filter_map(|field| Some(field.value.as_ref()?.plain()))
                .collect(),
        };
        let records = entity.records.iter();
        let found: Vec<(Target, Document)> = records
            .map(|record| (Target::Record(entity.id.clone(), record.id.0), document(record)))
            .collect();
        found
    };
    view.entities.iter().flat_map(of_entity).collect()
}

/// How kanji are read: the pack's words with readings (`readings.csv`), and the names of towns and prefectures.
pub fn readings(scene: &Scene<'_>, csv: &str) -> Readings {
    let mut readings = Readings::from_csv(csv);
    for place in scene.places.municipalities.values() {
        readings.add_place(&place.name_ja, &place.name_kana);
        readings.add_place(&place.pref_ja, &place.pref_en);
    }
    readings
}

/// Each text once, without readings and marks, in the order in which they come.
fn plain<'a>(texts: impl Iterator<Item = &'a Text>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let plain = texts.map(Text::plain);
    plain
        .filter(|text| !text.is_empty() && seen.insert(text.clone()))
        .collect()
}
