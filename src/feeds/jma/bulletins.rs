//! Warnings of their own kind in the common shape: VXWW50 土砂災害警戒情報 (土砂災害危険警報), VPOA50
//! 記録的短時間大雨情報, VPHW50 and 51 竜巻注意情報, VXKO 指定河川洪水予報, VPCU and VPZU 海上警報.

use super::envelope::Envelope;
use super::read::{Family, gravest};
use super::tree::Node;
use super::values::level;
use super::warnings::{Judged, Stated, warnings};
use crate::feeds::alert::{Alert, Area, Change, Grade, Hazard, Warning};

/// As with weather warnings. The kinds of a river's stations and tables stand in the texts.
pub(super) const FAMILY: Family = Family {
    read,
    known: &[
        "ChangeStatus",
        "FullStatus",
        "EditingMark",
        "OtherReport",
        "OfficeInfo",
        "AdditionalInfo",
        "MeteorologicalInfos",
        "NextKinds",
        "ClassName",
        "Stations",
        "Station",
        "FormalName",
        "TargetArea",
    ],
};

fn read(envelope: &Envelope, body: &Node) -> Alert {
    let family = envelope.kind.get(..4).unwrap_or_default();
    let (hazard, judge): (Hazard, fn(&Stated) -> Judged) = match family {
        "VXWW" => (Hazard::Landslide, landslide),
        "VPOA" => (Hazard::RecordRain, record_rain),
        "VPHW" => (Hazard::Tornado, tornado),
        "VXKO" => (Hazard::Flood, flood),
        _ => (Hazard::Marine, marine),
    };
    let mut areas = warnings(body, judge);
    let target = body.text("TargetArea/Code");
    if family == "VXKO" {
        // The headline names the prefectures along the river, which count where no municipality is named.
        let judged = |name: &str, code: &str| (Hazard::Flood, flood(&Stated { name, code, last: "" }).grade);
        let along = envelope.areas(judged);
        areas.extend(
            along
                .into_iter()
                .filter(|one| !matches!(one.area, Area::River(_) | Area::Other(_))),
        );
    }
    for area in &mut areas {
        if matches!(family, "VXWW") && area.is_active() {
            // Its kind is only called 警戒; the control title is what is in force.
            area.warning = Some(Warning {
                code: "3".to_owned(),
                name: envelope.title.to_owned(),
            });
        }
        if matches!(family, "VXKO" | "VPCU" | "VPZU") && area.change == Change::Untold {
            area.change = if area.grade == Grade::Nothing {
                Change::Lifted
            } else {
                Change::Issued
            };
        }
    }
    // A landslide alert is one thread per office's area: a new number replaces the last one, event or not.
    let thread = match family {
        "VXWW" if !target.is_empty() => format!("VXWW50/{target}"),
        // Its event is the river.
        "VXKO" if !envelope.event.is_empty() => format!("VXKO/{}", envelope.event),
        _ => envelope.thread(),
    };
    let mut alert = envelope.alert(hazard, &thread);
    super::read::push(&mut alert, "対象", body.text("TargetArea/Name"));
    alert.grade = gravest(&areas, Grade::Information);
    alert.areas = areas;
    alert
}

fn plain(hazard: Hazard, grade: Grade, level: Option<u8>) -> Judged {
    Judged {
        hazard,
        grade,
        level,
        before: None,
    }
}

/// SoilWarning: 3 警戒, 1 解除, 0 なし. Level 4 by the law of 2026, and "equivalent to 4" before.
fn landslide(stated: &Stated) -> Judged {
    match stated.code.trim_start_matches('0') {
        "3" => plain(Hazard::Landslide, Grade::DangerWarning, Some(4)),
        _ => plain(Hazard::Landslide, Grade::Nothing, None),
    }
}

fn record_rain(stated: &Stated) -> Judged {
    let grade = if stated.code.trim_start_matches('0') == "1" {
        Grade::RecordRain
    } else {
        Grade::Nothing
    };
    plain(Hazard::RecordRain, grade, None)
}

fn tornado(stated: &Stated) -> Judged {
    let grade = if stated.code.trim_start_matches('0') == "1" {
        Grade::Tornado
    } else {
        Grade::Nothing
    };
    plain(Hazard::Tornado, grade, None)
}

/// 指定河川洪水予報: the first digit is the grade: 1 lifted, 2 注意報, 3 警報, 4 氾濫危険情報, 5 氾濫発生情報; the
/// second what became of it. Its levels are those of the law: 2 to 5.
fn flood(stated: &Stated) -> Judged {
    let told = level(stated.name);
    // 氾濫注意報解除; yet 氾濫注意報（警報解除） is in force.
    if stated.name.ends_with("解除") {
        return plain(Hazard::Flood, Grade::Nothing, None);
    }
    match stated.code.chars().next() {
        Some('2') => plain(Hazard::Flood, Grade::Advisory, told.or(Some(2))),
        Some('3') => plain(Hazard::Flood, Grade::Warning, told.or(Some(3))),
        Some('4') => plain(Hazard::Flood, Grade::DangerWarning, told.or(Some(4))),
        Some('5') => plain(Hazard::Flood, Grade::SpecialWarning, told.or(Some(5))),
        Some('0' | '1') => plain(Hazard::Flood, Grade::Nothing, None),
        _ => plain(Hazard::Flood, Grade::Information, told),
    }
}

/// 海上警報: for ships. On land nothing follows from it, so it is information.
fn marine(stated: &Stated) -> Judged {
    let grade = if stated.code == "00" {
        Grade::Nothing
    } else {
        Grade::Information
    };
    plain(Hazard::Marine, grade, None)
}
