//! 気象特別警報・警報・注意報: VPWW53, VPWW54 and VPWW50 combined; VPWW55 to 61 one danger each, with levels.

use super::envelope::Envelope;
use super::read::{Family, gravest};
use super::tree::Node;
use super::values::level;
use super::warnings::{Judged, KNOWN, Stated, warnings};
use crate::feeds::alert::{Alert, Area, Grade, Hazard};

/// The time series of VPWW54 is left out: the warning itself has the hours.
pub(super) const FAMILY: Family = Family { read, known: &KNOWN };

fn read(envelope: &Envelope, body: &Node) -> Alert {
    let whole = domain(&envelope.kind);
    let areas = warnings(body, |stated| judge(stated, whole));
    let office = areas.iter().find_map(|one| match &one.area {
        Area::Office(code) => Some(code.clone()),
        _ => None,
    });
    let office = office.unwrap_or_else(|| envelope.editor.to_owned());
    let series = if is_combined(&envelope.kind) {
        "VPWW"
    } else {
        &envelope.kind
    };
    let mut alert = envelope.alert(whole, &format!("{series}/{office}"));
    alert.grade = gravest(&areas, Grade::Information);
    alert.areas = areas;
    alert
}

/// Whether a type tells all dangers together: then each says the whole state of its office.
pub(super) fn is_combined(kind: &str) -> bool {
    matches!(kind, "VPWW50" | "VPWW51" | "VPWW52" | "VPWW53" | "VPWW54")
}

/// The danger of which a type tells.
pub(super) fn domain(kind: &str) -> Hazard {
    match kind {
        "VPWW55" => Hazard::HeavyRain,
        "VPWW56" => Hazard::Landslide,
        "VPWW57" => Hazard::StormSurge,
        "VPWW58" => Hazard::Wind,
        "VPWW59" => Hazard::Waves,
        "VPWW60" => Hazard::Snow,
        _ => Hazard::Weather,
    }
}

/// Whether a danger belongs to the type of a domain, as the agency sorts them.
pub(super) fn belongs(hazard: Hazard, domain: Hazard) -> bool {
    match domain {
        Hazard::Wind => matches!(hazard, Hazard::Wind | Hazard::Blizzard),
        Hazard::Weather => true,
        _ => hazard == domain,
    }
}

fn judge(stated: &Stated, whole: Hazard) -> Judged {
    let (hazard, grade) = grade(stated.code).unwrap_or_else(|| by_name(stated.name, whole));
    Judged {
        hazard,
        grade,
        level: level(stated.name),
        before: grade_of(stated.last),
    }
}

fn grade_of(code: &str) -> Option<Grade> {
    grade(code).map(|(_, grade)| grade)
}

/// A code that is not in the table: the name's ending tells how grave it is, by the Meteorological Service Act 13, 13-2.
fn by_name(name: &str, whole: Hazard) -> (Hazard, Grade) {
    let grade = match name {
        name if name.contains("特別警報") => Grade::SpecialWarning,
        name if name.contains("危険警報") => Grade::DangerWarning,
        name if name.contains("警報") => Grade::Warning,
        name if name.contains("注意報") => Grade::Advisory,
        _ => Grade::Information,
    };
    (whole, grade)
}

/// A code of 警報等情報要素／気象警報・注意報.
pub(super) fn grade(code: &str) -> Option<(Hazard, Grade)> {
    let digits = code.trim_start_matches('0');
    let row = CODES.iter().find(|row| row.0 == digits)?;
    Some((row.1, row.2))
}

// 42 and 45 to 47 are reserved; should they come, their name tells.
use Grade::{Advisory, DangerWarning, MinorAdvisory, SpecialWarning};

#[rustfmt::skip]
const CODES: [(&str, Hazard, Grade); 36] = [
    ("2", Hazard::Blizzard, Grade::Warning), ("3", Hazard::HeavyRain, Grade::Warning), ("4", Hazard::Flood, Grade::Warning),
    ("5", Hazard::Wind, Grade::Warning), ("6", Hazard::Snow, Grade::Warning), ("7", Hazard::Waves, Grade::Warning),
    ("8", Hazard::StormSurge, Grade::Warning), ("9", Hazard::Landslide, Grade::Warning),
    ("10", Hazard::HeavyRain, Advisory), ("12", Hazard::Snow, Advisory), ("13", Hazard::Blizzard, Advisory),
    ("14", Hazard::Thunder, Advisory), ("15", Hazard::Wind, Advisory), ("16", Hazard::Waves, Advisory),
    ("17", Hazard::Thaw, MinorAdvisory), ("18", Hazard::Flood, Advisory), ("19", Hazard::StormSurge, Advisory),
    ("20", Hazard::Fog, MinorAdvisory), ("21", Hazard::DryAir, MinorAdvisory), ("22", Hazard::Avalanche, Advisory),
    ("23", Hazard::Cold, MinorAdvisory), ("24", Hazard::Frost, MinorAdvisory), ("25", Hazard::Icing, MinorAdvisory),
    ("26", Hazard::SnowAccretion, MinorAdvisory), ("27", Hazard::Other, MinorAdvisory), ("29", Hazard::Landslide, Advisory),
    ("32", Hazard::Blizzard, SpecialWarning), ("33", Hazard::HeavyRain, SpecialWarning), ("35", Hazard::Wind, SpecialWarning),
    ("36", Hazard::Snow, SpecialWarning), ("37", Hazard::Waves, SpecialWarning), ("38", Hazard::StormSurge, SpecialWarning),
    ("39", Hazard::Landslide, SpecialWarning), ("43", Hazard::HeavyRain, DangerWarning),
    ("48", Hazard::StormSurge, DangerWarning), ("49", Hazard::Landslide, DangerWarning),
];
