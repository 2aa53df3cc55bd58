//! Names of values: what a person chose, in their own words.

use super::question::ChoiceView;
use super::scene::Scene;
use crate::facts::{Choices, Field, FieldKind, FieldRef, Value};
use crate::words::{DateStyle, Text};

/// A value as a person reads it.
pub(super) fn value(scene: &Scene<'_>, at: FieldRef, value: &Value) -> Text {
    let say = scene.words.say();
    match value {
        Value::Date(date) => scene.words.date(*date, DateStyle::Full),
        Value::YesNo(true) => say.answer_yes(),
        Value::YesNo(false) => say.answer_no(),
        Value::Number(number) => scene.words.number(*number),
        Value::Yen(amount) => scene.words.yen(*amount),
        Value::Period(period) => super::when::period(scene.words, *period),
        Value::Choice(id) => choice(scene, at, id),
        Value::Hours(minutes) => super::quantity::hours(scene.words, *minutes),
        Value::Time(_) => scene.verbatim(&value.to_string()),
        Value::Place(code) => place(scene, code),
        Value::Country(code) => country(scene, code),
        Value::Text(text) => scene.verbatim(text),
    }
}

/// The name of a choice: a row of a table, or a listed one.
pub(super) fn choice(scene: &Scene<'_>, at: FieldRef, id: &str) -> Text {
    match scene.pack.schema.field(at).map(|field| &field.kind) {
        Some(FieldKind::Choice(Choices::Table(table))) => row(scene, table, id),
        _ => {
            let path = scene.pack.schema.path(at).replace('.', "-");
            scene.named(&format!("choice-{path}-{id}"))
        }
    }
}

/// The name of a table's row: its message, or the name that stands in the table itself, as for prefectures.
pub(super) fn row(scene: &Scene<'_>, table: &str, id: &str) -> Text {
    let message = format!("row-{table}-{id}");
    let column = if reads_japanese(scene) {
        "name_ja"
    } else {
        "name_en"
    };
    let cell = || {
        let rows = scene.pack.schema.table(table)?;
        rows.cell(id, rows.column(column)?)
    };
    scene
        .text(&message)
        .unwrap_or_else(|| scene.verbatim(cell().unwrap_or(&message)))
}

/// All choices of a field with their names.
pub fn choices(scene: &Scene<'_>, at: FieldRef, field: &Field) -> Vec<ChoiceView> {
    let ids = scene.pack.schema.choices(&field.kind);
    ids.iter()
        .map(|id| ChoiceView {
            id: id.clone(),
            label: choice(scene, at, id),
            hint: official_row(scene, field, id),
        })
        .collect()
}

/// The official name of a choice; nothing for readers of that language, or where it is no row of a table.
pub(super) fn official_choice(scene: &Scene<'_>, at: FieldRef, id: &str) -> Option<Text> {
    official_row(scene, scene.pack.schema.field(at)?, id)
}

/// The official name of a table's row, as it stands on the person's card; nothing for readers of that language.
fn official_row(scene: &Scene<'_>, field: &Field, id: &str) -> Option<Text> {
    match &field.kind {
        FieldKind::Choice(Choices::Table(table)) if !reads_japanese(scene) => {
            scene.official(&format!("row-{table}-{id}"))
        }
        _ => None,
    }
}

/// All municipalities, for a list with a filter: the name in Latin letters and in Japanese.
pub fn municipalities(scene: &Scene<'_>) -> Vec<ChoiceView> {
    let choice = |code: &String| ChoiceView {
        id: code.clone(),
        label: place(scene, code),
        hint: scene
            .places
            .municipalities
            .get(code)
            .map(|place| scene.verbatim(&place.name_kana)),
    };
    scene.places.municipalities.keys().map(choice).collect()
}

/// All countries, for a list with a filter.
pub fn countries(scene: &Scene<'_>) -> Vec<ChoiceView> {
    let choice = |(code, _): (&String, _)| ChoiceView {
        id: code.clone(),
        label: country(scene, code),
        hint: None,
    };
    scene.places.countries.iter().map(choice).collect()
}

/// `Toshima-ku, Tokyo · 東京都豊島区`; in Japanese the Japanese name alone.
pub(super) fn place(scene: &Scene<'_>, code: &str) -> Text {
    let Some(place) = scene.places.municipalities.get(code) else {
        return scene.verbatim(code);
    };
    let japanese = format!("{}{}", place.pref_ja, place.name_ja);
    if reads_japanese(scene) {
        return scene.verbatim(&japanese);
    }
    scene.verbatim(&format!("{}, {} · {japanese}", place.name_en, place.pref_en))
}

pub(super) fn country(scene: &Scene<'_>, code: &str) -> Text {
    let Some(country) = scene.places.countries.get(code) else {
        return scene.verbatim(code);
    };
    scene.verbatim(if reads_japanese(scene) {
        &country.name_ja
    } else {
        &country.name_en
    })
}

pub(super) fn reads_japanese(scene: &Scene<'_>) -> bool {
    scene.words.language().tag.html_lang() == "ja"
}
