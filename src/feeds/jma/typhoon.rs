//! 台風解析・予報情報: VPTW60 to 69, and the older 40 to 59.

use super::envelope::Envelope;
use super::read::Family;
use super::tree::Node;
use super::values::{coordinate, time, whole};
use crate::feeds::alert::{Alert, Grade, Hazard, Typhoon, TyphoonAt};

/// Circles of wind are a picture; direction and speed follow from the track.
pub(super) const FAMILY: Family = Family {
    read,
    known: &[
        "WarningAreaPart",
        "Circle",
        "Direction",
        "Speed",
        "Radius",
        "Duration",
        "TimeSeriesInfo",
        "AdditionalInfo",
        "Time",
        "Remark",
        "Coordinate",
        "Location",
        "Status",
    ],
};

fn read(envelope: &Envelope, body: &Node) -> Alert {
    let mut alert = envelope.alert(Hazard::Typhoon, &format!("VPTW/{}", envelope.event));
    let mut typhoon = Typhoon::default();
    for info in body
        .children("MeteorologicalInfos")
        .flat_map(|list| list.children("MeteorologicalInfo"))
    {
        let mut at = TyphoonAt {
            at: time(info.text("DateTime")),
            when: info
                .child("DateTime")
                .map_or("", |node| node.attribute("type"))
                .to_owned(),
            ..TyphoonAt::default()
        };
        for item in info.children("Item") {
            for property in item.children("Kind").flat_map(|kind| kind.children("Property")) {
                let _ = property.text("Type");
                name(property, &mut typhoon);
                class(property, &mut at);
                centre(property, &mut at);
                wind(property, &mut at);
            }
            circle(item, &mut at);
        }
        typhoon.track.push(at);
    }
    alert.grade = if body.child("MeteorologicalInfos").is_some() {
        Grade::Typhoon
    } else {
        Grade::Information
    };
    // 台風消滅: there is no typhoon any more.
    if typhoon.remark.contains("消滅") {
        alert.grade = Grade::Nothing;
    }
    alert.facts.typhoon = (!typhoon.track.is_empty()).then_some(typhoon);
    alert
}

fn name(property: &Node, typhoon: &mut Typhoon) {
    for part in property.children("TyphoonNamePart") {
        let take = |old: &mut String, element: &str| {
            if old.is_empty() {
                part.text(element).clone_into(old);
            } else {
                part.child(element);
            }
        };
        take(&mut typhoon.name, "Name");
        take(&mut typhoon.kana, "NameKana");
        take(&mut typhoon.number, "Number");
        take(&mut typhoon.remark, "Remark");
    }
}

fn class(property: &Node, at: &mut TyphoonAt) {
    if let Some(part) = property.child("ClassPart") {
        at.class = part.text("TyphoonClass").to_owned();
        at.size = part.text("AreaClass").to_owned();
        at.strength = part.text("IntensityClass").to_owned();
    }
}

fn centre(property: &Node, at: &mut TyphoonAt) {
    let Some(part) = property.child("CenterPart") else {
        return;
    };
    // The same place comes in degrees and in degrees and minutes, and a forecast has it in its circle.
    let circles = part.children("ProbabilityCircle");
    let points: Vec<&Node> = circles
        .flat_map(|circle| {
            let told = radius(circle);
            at.circle_km = at.circle_km.or(told);
            circle.children("BasePoint")
        })
        .chain(part.children("Coordinate"))
        .collect();
    at.point = points
        .into_iter()
        .find_map(|node| coordinate(node.value()))
        .map(|(point, _)| point);
    at.place = part.text("Location").to_owned();
    at.pressure_hpa = whole(part.text("Pressure"));
}

/// The radius in kilometres, of those that are also told in miles.
fn radius(circle: &Node) -> Option<u32> {
    let below = circle.all();
    let kilometres = below
        .iter()
        .find(|node| node.name == "Radius" && node.attribute("unit") == "km");
    kilometres.and_then(|node| whole(node.value()))
}

fn wind(property: &Node, at: &mut TyphoonAt) {
    for speed in property
        .children("WindPart")
        .flat_map(|part| part.children("WindSpeed"))
    {
        if speed.attribute("unit") != "m/s" {
            continue;
        }
        match speed.attribute("type") {
            "最大瞬間風速" => at.gust_ms = whole(speed.value()),
            _ => at.wind_ms = whole(speed.value()),
        }
    }
}

/// A forecast's circle of 70 % probability stands beside the area's name.
fn circle(item: &Node, at: &mut TyphoonAt) {
    let Some(area) = item.child("Area") else { return };
    let _ = area.text("Name");
    for circle in area.children("Circle") {
        if circle.attribute("type") == "予報円" {
            let told = radius(circle);
            at.circle_km = at.circle_km.or(told);
            let centre = circle
                .children("BasePoint")
                .find_map(|node| coordinate(node.value()));
            at.point = at.point.or(centre.map(|(point, _)| point));
        } else {
            circle.all();
        }
    }
}
