//! Notices for everybody's eyes: VPNO50 気象特別警報報知, VPFT50 熱中症警戒アラート, VPBS50 府県気象防災速報. What they say
//! stands in the headline and its lists, or in plain text.

use super::envelope::Envelope;
use super::read::{Family, gravest};
use super::tree::Node;
use super::values::level;
use super::weather;
use crate::feeds::alert::{Alert, AlertArea, Area, Change, Details, Grade, Hazard, Warning};
use jiff::{Timestamp, ToSpan, tz::TimeZone};

/// Measured values of VPBS50 stand in its headline too.
pub(super) const FAMILY: Family = Family {
    read,
    known: &[
        "MeteorologicalInfos",
        "AdditionalInfo",
        "OfficeInfo",
        "TargetArea",
        "Warning",
    ],
};

fn read(envelope: &Envelope, _body: &Node) -> Alert {
    match envelope.kind.get(..4) {
        Some("VPNO") => special(envelope),
        Some("VPFT") => heat(envelope),
        _ => quick(envelope),
    }
}

/// Each list of the headline names areas of one size; the last one sums them up again.
fn special(envelope: &Envelope) -> Alert {
    let mut areas = envelope.areas(|name, code| {
        weather::grade(code).unwrap_or((
            Hazard::Weather,
            if name.contains("特別警報") {
                Grade::SpecialWarning
            } else {
                Grade::Information
            },
        ))
    });
    for area in &mut areas {
        area.change = Change::Issued;
        area.level = area.warning.as_ref().and_then(|warning| level(&warning.name));
    }
    let mut alert = envelope.alert(Hazard::Weather, &envelope.thread());
    alert.hazard = one_hazard(&areas);
    // The telegram exists only for special warnings.
    alert.grade = gravest(&areas, Grade::SpecialWarning);
    alert.areas = areas;
    alert
}

fn one_hazard(areas: &[AlertArea]) -> Hazard {
    let first = areas.first().map(|area| area.hazard);
    first
        .filter(|hazard| areas.iter().all(|area| area.hazard == *hazard))
        .unwrap_or(Hazard::Weather)
}

/// Issued about 17:00 for the next day and about 5:00 for the same day, for the whole prefecture named in the title.
fn heat(envelope: &Envelope) -> Alert {
    let special = envelope.title.contains("特別");
    let grade = if special { Grade::SpecialHeat } else { Grade::Heat };
    let mut alert = envelope.alert(Hazard::Heat, &envelope.thread());
    alert.expires = alert.expires.or_else(|| last_moment(alert.sent));
    alert.grade = grade;
    let name = alert
        .headline
        .split("熱中症")
        .next()
        .unwrap_or_default()
        .to_owned();
    let area = envelope.office().map(|code| Area::Office(code.to_owned()));
    if let Some(area) = area.or_else(|| super::areas::prefecture_named(&name)) {
        alert.areas = vec![AlertArea {
            area,
            name,
            hazard: Hazard::Heat,
            warning: Some(Warning {
                code: String::new(),
                name: envelope.title.to_owned(),
            }),
            level: None,
            change: Change::Issued,
            grade,
            details: Details::default(),
        }];
    }
    alert
}

/// The end of the day that the alert is about, in Japan.
fn last_moment(sent: Timestamp) -> Option<Timestamp> {
    // 日本標準時, UTC+9 all year.
    let zone = TimeZone::fixed(jiff::tz::offset(9));
    let local = sent.to_zoned(zone.clone());
    let days = if local.hour() >= 12 { 2 } else { 1 };
    let day = local.date().checked_add(days.days()).ok()?;
    Some(day.to_zoned(zone).ok()?.timestamp())
}

/// 府県気象防災速報: a tag says what: 記録的短時間大雨, 線状降水帯, 短時間大雪, 竜巻.
fn quick(envelope: &Envelope) -> Alert {
    let tag = |words: &str| match words {
        words if words.contains("記録的短時間大雨") => (Hazard::RecordRain, Grade::RecordRain),
        words if words.contains("線状降水帯") => (Hazard::HeavyRain, Grade::RecordRain),
        words if words.contains("竜巻") => (Hazard::Tornado, Grade::Tornado),
        words if words.contains("大雪") => (Hazard::Snow, Grade::Warning),
        words if words.contains("大雨") => (Hazard::HeavyRain, Grade::Information),
        _ => (Hazard::Weather, Grade::Information),
    };
    let mut areas = Vec::new();
    for item in envelope.information.iter().flat_map(|list| &list.items) {
        for (name, code, condition) in &item.kinds {
            let words = if condition.is_empty() { name } else { condition };
            let (hazard, grade) = tag(words);
            areas.extend(item.areas.iter().map(|(area, place)| AlertArea {
                area: area.clone(),
                name: place.clone(),
                hazard,
                warning: Some(Warning {
                    code: (*code).to_owned(),
                    name: (*words).to_owned(),
                }),
                level: None,
                change: Change::Issued,
                grade,
                details: Details::default(),
            }));
        }
    }
    let mut alert = envelope.alert(Hazard::Weather, &envelope.thread());
    let (hazard, grade) = tag(&alert.headline);
    alert.hazard = if areas.is_empty() {
        hazard
    } else {
        one_hazard(&areas)
    };
    alert.grade = gravest(&areas, grade);
    if let (true, Some(office)) = (areas.is_empty(), envelope.office()) {
        let area = Area::Office(office.to_owned());
        areas.push(super::notice::whole(area, envelope, alert.hazard, alert.grade));
    }
    alert.areas = areas;
    alert
}
