//! Ash fall: VFVO53 降灰予報（定時）, VFVO54（速報）, VFVO55（詳細）.

use super::envelope::Envelope;
use super::read::{Family, gravest};
use super::tree::Node;
use super::values::time;
use super::{place, volcano};
use crate::feeds::alert::{Alert, AlertArea, Area, Change, Details, Forecast, Grade, Hazard, Warning};

/// Shapes are a picture; the municipalities are named.
pub(super) const FAMILY: Family = Family {
    read,
    known: &[
        "EventTime",
        "LastKind",
        "Condition",
        "Polygon",
        "Coordinate",
        "CraterCoordinate",
        "EventDateTimeUTC",
        "EventDateTimeComment",
        "WindAboveCrater",
        "PlumeHeightAboveSeaLevel",
        "VolcanoObservation",
        "FormalName",
    ],
};

fn read(envelope: &Envelope, body: &Node) -> Alert {
    let mut alert = envelope.alert(Hazard::Ash, &envelope.thread());
    volcano::infos(body, &mut alert, true);
    for area in &mut alert.areas {
        area.hazard = Hazard::Ash;
    }
    // Its lists name who is concerned; what falls where stands in the hours below.
    alert.areas.retain(|area| matches!(area.area, Area::Volcano(_)));
    // 定時 is a forecast "if it erupts": it grades nothing.
    let supposed = envelope.kind == "VFVO53";
    for hours in body
        .children("AshInfos")
        .flat_map(|list| list.children("AshInfo"))
    {
        let (from, to) = (time(hours.text("StartTime")), time(hours.text("EndTime")));
        alert.onset = alert.onset.into_iter().chain(from).min();
        alert.expires = alert.expires.into_iter().chain(to).max();
        for item in hours.children("Item") {
            let (name, code) = (item.text("Kind/Name"), item.text("Kind/Code"));
            alert.facts.forecasts.push(Forecast {
                from,
                what: name.to_owned(),
                place: item.text("Kind/Property/PlumeDirection").to_owned(),
                value: reach(item),
            });
            let grade = if supposed {
                Grade::Information
            } else {
                volcano::grade(code)
            };
            for areas in item.children("Areas") {
                for (area, place) in place::listed(areas, "") {
                    falls(&mut alert, area, place, (name, code), grade);
                }
            }
        }
    }
    volcano::contents(body, &mut alert);
    alert.grade = gravest(&alert.areas, Grade::Information);
    alert
}

/// How far, and how big the stones are: `100 km`, `1 cm`.
fn reach(item: &Node) -> String {
    let Some(property) = item.at("Kind/Property") else {
        return String::new();
    };
    let told = property.children("Distance").chain(property.children("Size"));
    let told = told.map(|node| {
        format!(
            "{} {} {}",
            node.attribute("type"),
            node.value(),
            node.attribute("unit")
        )
    });
    let remark = property.text("Remark").to_owned();
    told.chain([remark])
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join("、")
}

fn falls(alert: &mut Alert, area: Area, name: String, kind: (&str, &str), grade: Grade) {
    let warning = Some(Warning {
        code: kind.1.to_owned(),
        name: kind.0.to_owned(),
    });
    match alert.areas.iter_mut().find(|old| old.area == area) {
        Some(old) if old.grade >= grade => {}
        Some(old) => (old.grade, old.warning) = (grade, warning),
        None => alert.areas.push(AlertArea {
            area,
            name,
            hazard: Hazard::Ash,
            warning,
            level: None,
            change: Change::Issued,
            grade,
            details: Details::default(),
        }),
    }
}
