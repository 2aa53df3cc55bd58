//! Earthquakes that happened: VXSE51 震度速報, VXSE52 震源に関する情報, VXSE53 震源・震度に関する情報, VXSE61
//! 顕著な地震の震源要素更新のお知らせ, VXSE62 長周期地震動に関する観測情報.

use super::envelope::Envelope;
use super::place;
use super::read::{Family, gravest};
use super::tree::Node;
use super::values::{coordinate, number, time};
use crate::feeds::alert::{
    Alert, AlertArea, Area, Change, Details, Grade, Hazard, Intensity, LongPeriod, Quake,
};

/// Stations are not used: their municipality has the strongest of them. Revisions, because each telegram stands for
/// itself. The names from a landmark and the accuracies, because the epicentre's name and point are used.
pub(super) const FAMILY: Family = Family {
    read,
    known: &[
        "CodeDefine",
        "IntensityStation",
        "Revise",
        "LgCategory",
        "ReduceName",
        "ReduceCode",
        "DetailedCode",
        "MarkCode",
        "Direction",
        "Distance",
        "LandOrSea",
        "Accuracy",
        "Category",
        "Naming",
    ],
};

fn read(envelope: &Envelope, body: &Node) -> Alert {
    let slow = envelope.kind == "VXSE62";
    let hazard = if slow {
        Hazard::LongPeriodMotion
    } else {
        Hazard::Earthquake
    };
    let mut alert = envelope.alert(hazard, &envelope.thread());
    alert.facts.quakes = quakes(body);
    if let Some(observed) = body.at("Intensity/Observation") {
        alert.facts.max_intensity = Intensity::from_code(observed.text("MaxInt"));
        alert.facts.max_long_period = class(observed);
        for prefecture in observed.children("Pref") {
            alert.areas.push(area(prefecture, Area::Prefecture, slow));
            for region in prefecture.children("Area") {
                alert.areas.push(area(region, Area::QuakeArea, slow));
                let city = |code: String| place::municipality(&code);
                alert
                    .areas
                    .extend(region.children("City").map(|node| area(node, city, slow)));
            }
        }
    }
    alert.onset = alert
        .facts
        .quakes
        .first()
        .and_then(|quake| quake.origin.or(quake.arrival));
    alert.grade = gravest(&alert.areas, Grade::Information);
    alert
}

/// The earthquakes of a body.
pub(super) fn quakes(body: &Node) -> Vec<Quake> {
    body.children("Earthquake").map(quake).collect()
}

fn quake(node: &Node) -> Quake {
    let mut quake = Quake {
        origin: time(node.text("OriginTime")),
        arrival: time(node.text("ArrivalTime")),
        ..Quake::default()
    };
    if let Some(area) = node.at("Hypocenter/Area") {
        quake.epicentre = area.text("Code").to_owned();
        // A great far quake has a more exact name; both are official.
        let (exact, name) = (area.text("DetailedName"), area.text("Name"));
        quake.epicentre_name = if exact.is_empty() { name } else { exact }.to_owned();
        quake.near = area.text("NameFromMark").to_owned();
        // The second coordinate of a far quake repeats the first in degrees and minutes.
        let found = area
            .children("Coordinate")
            .filter_map(|one| coordinate(one.value()))
            .next();
        if let Some((point, height)) = found {
            quake.point = Some(point);
            quake.depth_km = height.map(|metres| (metres.abs() / 1000.0).round() as u32);
        }
    }
    // 仮定震源要素 and the source of a far quake's data.
    let source = [node.text("Condition"), node.text("Hypocenter/Source")];
    quake.condition = source
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join("、");
    for magnitude in node.children("Magnitude") {
        quake.magnitude = quake.magnitude.or(number(magnitude.value()));
        if quake.magnitude_words.is_empty() {
            quake.magnitude_words = magnitude.attribute("description").to_owned();
        }
    }
    quake
}

fn class(node: &Node) -> Option<LongPeriod> {
    node.text("MaxLgInt").parse().ok().map(LongPeriod)
}

fn area(node: &Node, code: impl Fn(String) -> Area, slow: bool) -> AlertArea {
    let told = Intensity::from_code(node.text("MaxInt"));
    let condition = node.text("Condition");
    // 震度５弱以上未入電: a station fears at least 5 lower and is silent.
    let unheard = condition.contains("未入電").then_some(Intensity::FiveUnheard);
    let intensity = told.max(unheard);
    let long_period = class(node);
    let notes = [
        ("Condition", condition),
        ("ArrivalTime", node.text("ArrivalTime")),
    ];
    let notes = notes.into_iter().filter(|(_, text)| !text.is_empty());
    AlertArea {
        area: code(node.text("Code").to_owned()),
        name: node.text("Name").to_owned(),
        hazard: if slow {
            Hazard::LongPeriodMotion
        } else {
            Hazard::Earthquake
        },
        warning: None,
        level: None,
        change: Change::Issued,
        grade: if slow {
            slow_grade(long_period)
        } else {
            grade(intensity)
        },
        details: Details {
            intensity,
            long_period,
            notes: notes
                .map(|(label, text)| (label.to_owned(), text.to_owned()))
                .collect(),
            ..Details::default()
        },
    }
}

/// The grade of a shaking.
pub(super) fn grade(intensity: Option<Intensity>) -> Grade {
    match intensity {
        None => Grade::Information,
        Some(Intensity::Zero | Intensity::One | Intensity::Two | Intensity::Three) => Grade::Shaking3,
        Some(Intensity::Four) => Grade::Shaking4,
        Some(Intensity::FiveUnheard | Intensity::FiveLower | Intensity::FiveUpper) => Grade::Shaking5,
        Some(Intensity::SixLower | Intensity::SixUpper | Intensity::Seven) => Grade::Shaking7,
    }
}

fn slow_grade(class: Option<LongPeriod>) -> Grade {
    match class {
        Some(LongPeriod(3..)) => Grade::SlowShaking4,
        Some(LongPeriod(1..)) => Grade::SlowShaking2,
        _ => Grade::Information,
    }
}
