//! What an alert is called: by its danger and its grade, in words of the pack.

use crate::feeds::alert::{Alert, Grade, Hazard};
use crate::views::Scene;
use crate::words::Text;

/// The name of what is announced.
pub(super) fn event(scene: &Scene<'_>, hazard: Hazard, grade: Grade) -> Text {
    let danger = format!("alert-{}", name(hazard));
    let announced = announcement(grade).and_then(|attribute| scene.text(&format!("{danger}.{attribute}")));
    announced.unwrap_or_else(|| scene.named(&danger))
}

/// The same of an alert as a whole.
pub(super) fn event_of(scene: &Scene<'_>, alert: &Alert) -> Text {
    event(scene, alert.hazard, alert.grade)
}

/// A danger's name in ids of messages: `heavy-rain`.
pub(super) fn name(hazard: Hazard) -> String {
    let json = serde_json::to_value(hazard).ok();
    let name = json.as_ref().and_then(|json| json.as_str());
    name.unwrap_or("other").to_owned()
}

/// The attribute under which a grade of a danger is named.
fn announcement(grade: Grade) -> Option<&'static str> {
    Some(match grade {
        Grade::EarlyNotice => "notice",
        Grade::Advisory | Grade::MinorAdvisory | Grade::TsunamiAdvisory => "advisory",
        Grade::Warning | Grade::TsunamiWarning | Grade::EarlyWarning | Grade::MegaquakeWarning => "warning",
        Grade::DangerWarning => "danger",
        Grade::SpecialWarning | Grade::SpecialHeat => "special",
        Grade::MajorTsunamiWarning => "major",
        Grade::TsunamiForecast | Grade::EarlyWarningForecast => "forecast",
        Grade::MegaquakeStudy => "study",
        Grade::MegaquakeCaution => "caution",
        Grade::Volcano1 => "level-1",
        Grade::Volcano2 => "level-2",
        Grade::Volcano3 => "level-3",
        Grade::Volcano4 => "level-4",
        Grade::Volcano5 => "level-5",
        Grade::Eruption => "eruption",
        Grade::HeavyAsh => "heavy",
        Grade::Heat => "alert",
        Grade::Nothing
        | Grade::Information
        | Grade::Shaking3
        | Grade::Shaking4
        | Grade::Shaking5
        | Grade::Shaking7
        | Grade::SlowShaking2
        | Grade::SlowShaking4
        | Grade::Ash
        | Grade::Typhoon
        | Grade::Tornado
        | Grade::RecordRain => return None,
    })
}

/// The messages that say what to do, the most pressing first.
pub(super) fn advice(hazard: Hazard, grade: Grade) -> Vec<String> {
    let words = match (hazard, grade) {
        (_, Grade::MajorTsunamiWarning) => vec!["tsunami-major"],
        (_, Grade::TsunamiWarning) => vec!["tsunami-warning"],
        (_, Grade::TsunamiAdvisory) => vec!["tsunami-advisory"],
        (_, Grade::TsunamiForecast) => vec!["tsunami-forecast"],
        (Hazard::Tsunami, _) => vec!["tsunami"],
        (_, Grade::Shaking5 | Grade::Shaking7) => vec!["quake-strong"],
        (_, Grade::Shaking4) => vec!["quake-felt"],
        (Hazard::EarthquakeEarlyWarning, _) => vec!["early-warning"],
        (Hazard::Earthquake, _) => vec!["quake-weak"],
        (Hazard::LongPeriodMotion, _) => vec!["slow-shaking"],
        (Hazard::NankaiTrough, Grade::MegaquakeWarning) => vec!["nankai-warning"],
        (Hazard::NankaiTrough, Grade::MegaquakeCaution) => vec!["nankai-caution"],
        (Hazard::NankaiTrough, _) => vec!["nankai-study"],
        (Hazard::HokkaidoSanriku, _) => vec!["hokkaido-sanriku"],
        (_, Grade::Volcano5) => vec!["volcano-5"],
        (_, Grade::Volcano4) => vec!["volcano-4"],
        (_, Grade::Volcano3) => vec!["volcano-3"],
        (_, Grade::Volcano2) => vec!["volcano-2"],
        (_, Grade::Eruption) => vec!["eruption"],
        (Hazard::Volcano, _) => vec!["volcano-1"],
        (_, Grade::HeavyAsh) => vec!["ash-heavy"],
        (Hazard::Ash, _) => vec!["ash"],
        (Hazard::HeavyRain, _) => by_level(grade, "heavy-rain"),
        (Hazard::Landslide, _) => by_level(grade, "landslide"),
        (Hazard::Flood, _) => by_level(grade, "flood"),
        (Hazard::StormSurge, _) => by_level(grade, "storm-surge"),
        (Hazard::Weather, _) => by_level(grade, ""),
        (Hazard::RecordRain, _) => vec!["record-rain"],
        (Hazard::Wind, Grade::SpecialWarning) => vec!["storm-special"],
        (Hazard::Wind, Grade::Warning | Grade::DangerWarning) => vec!["storm"],
        (Hazard::Wind, _) => vec!["wind"],
        (Hazard::Blizzard, _) => vec!["blizzard"],
        (Hazard::Snow, Grade::Warning | Grade::DangerWarning | Grade::SpecialWarning) => vec!["snow-heavy"],
        (Hazard::Snow, _) => vec!["snow"],
        (Hazard::Heat, Grade::SpecialHeat) => vec!["heat-special"],
        (Hazard::Heat, _) => vec!["heat"],
        (
            Hazard::Waves
            | Hazard::Thunder
            | Hazard::Tornado
            | Hazard::Thaw
            | Hazard::Fog
            | Hazard::DryAir
            | Hazard::Avalanche
            | Hazard::Cold
            | Hazard::Frost
            | Hazard::Icing
            | Hazard::SnowAccretion
            | Hazard::Typhoon
            | Hazard::Marine
            | Hazard::Other,
            _,
        ) => return vec![format!("alert-do-{}", name(hazard))],
    };
    words
        .into_iter()
        .filter(|word| !word.is_empty())
        .map(|word| format!("alert-do-{word}"))
        .collect()
}

/// What the level asks of everybody (警戒レベル), and what to add for this danger.
fn by_level(grade: Grade, danger: &'static str) -> Vec<&'static str> {
    let level = match grade {
        Grade::SpecialWarning => "level-5",
        Grade::DangerWarning => "level-4",
        Grade::Warning => "level-3",
        Grade::Advisory | Grade::MinorAdvisory => "level-2",
        _ => "level-1",
    };
    vec![level, danger]
}
