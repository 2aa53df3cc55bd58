//! Figures in words: intensity, heights, times of arrival, magnitudes.

use super::moment::moment;
use crate::feeds::alert::{Arrival, Height, Intensity, IntensityRange, Quake};
use crate::views::Scene;
use crate::views::alerts::area_name::foreign;
use crate::words::Text;
use jiff::Timestamp;

/// `5 lower`.
fn step(scene: &Scene<'_>, intensity: Intensity) -> Text {
    scene.named(&intensity_id(intensity))
}

fn intensity_id(intensity: Intensity) -> String {
    let name = match intensity {
        Intensity::Zero => "0",
        Intensity::One => "1",
        Intensity::Two => "2",
        Intensity::Three => "3",
        Intensity::Four => "4",
        Intensity::FiveUnheard => "5-unheard",
        Intensity::FiveLower => "5-lower",
        Intensity::FiveUpper => "5-upper",
        Intensity::SixLower => "6-lower",
        Intensity::SixUpper => "6-upper",
        Intensity::Seven => "7",
    };
    format!("alert-intensity-{name}")
}

/// `Intensity 5 lower`.
pub(super) fn intensity(scene: &Scene<'_>, intensity: Intensity) -> Text {
    scene
        .words
        .say()
        .alerts_intensity(&step(scene, intensity).plain())
}

/// What that is like.
pub(super) fn intensity_means(scene: &Scene<'_>, intensity: Intensity) -> Option<Text> {
    scene.text(&format!("{}.means", intensity_id(intensity)))
}

/// What is expected.
pub(super) fn range(scene: &Scene<'_>, range: IntensityRange) -> Text {
    let say = scene.words.say();
    let from = step(scene, range.from).plain();
    match range.to {
        None => say.alerts_intensity_or_more(&from),
        Some(to) if to == range.from => say.alerts_intensity(&from),
        Some(to) => say.alerts_intensity_range(&from, &step(scene, to).plain()),
    }
}

/// A height in metres, or the Agency's word for it.
pub(super) fn height(scene: &Scene<'_>, height: &Height) -> Option<Text> {
    let say = scene.words.say();
    if let Some(metres) = height.metres {
        let metres = decimal(scene, metres);
        return Some(match (height.or_more, height.less) {
            (true, _) => say.alerts_height_or_more(&metres),
            (_, true) => say.alerts_height_less(&metres),
            _ => say.alerts_height(&metres),
        });
    }
    let known = [
        ("巨大", "huge"),
        ("高い", "high"),
        ("若干", "slight"),
        ("観測中", "measuring"),
        ("微弱", "faint"),
    ];
    let words = if height.words.is_empty() {
        &height.condition
    } else {
        &height.words
    };
    known_words(scene, "alert-height", &known, words)
}

/// When the first wave comes.
pub(super) fn arrival(scene: &Scene<'_>, arrival: &Arrival, now: Timestamp) -> Option<Text> {
    let known = [
        ("ただちに", "at-once"),
        ("到達中", "now"),
        ("第１波の到達", "confirmed"),
        ("識別不能", "unknown"),
        ("なし", "unknown"),
    ];
    let words = known_words(scene, "alert-arrival", &known, &arrival.condition);
    words.or_else(|| arrival.at.map(|at| moment(scene, at, now)))
}

/// The magnitude.
pub(super) fn magnitude(scene: &Scene<'_>, quake: &Quake) -> Option<Text> {
    if let Some(magnitude) = quake.magnitude {
        return Some(scene.verbatim(&decimal_to_tenths(scene, magnitude)));
    }
    let known = [("巨大地震", "giant"), ("不明", "unknown")];
    known_words(scene, "alert-magnitude", &known, &quake.magnitude_words)
}

/// Official words by what is in them: our own where we know them, else theirs in Japanese. Nothing for no words.
fn known_words(scene: &Scene<'_>, id: &str, known: &[(&str, &str)], words: &str) -> Option<Text> {
    if words.is_empty() {
        return None;
    }
    let found = known.iter().find(|(part, _)| words.contains(part));
    Some(match found {
        Some((_, name)) => scene.named(&format!("{id}-{name}")),
        None => foreign(scene, words, "ja"),
    })
}

/// `3`, `0.2`: tenths only where there are some.
pub(super) fn decimal(scene: &Scene<'_>, number: f64) -> String {
    let tenths = tenths(number);
    if tenths % 10 == 0 {
        scene.words.number(tenths / 10).plain()
    } else {
        scene.words.decimal(tenths, 1).plain()
    }
}

/// `7.0`: a magnitude always has its tenth.
fn decimal_to_tenths(scene: &Scene<'_>, number: f64) -> String {
    scene.words.decimal(tenths(number), 1).plain()
}

/// Heights, magnitudes and distances are far from the end of whole numbers; what is not is cut off there.
fn tenths(number: f64) -> i64 {
    (number * 10.0).round() as i64
}
