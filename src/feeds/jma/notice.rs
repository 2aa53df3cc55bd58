//! Every other type: forecasts, observations, explanations, notices of the service. The envelope and the texts are
//! passed on; numbers and tables are not read, and that is known.

use super::envelope::Envelope;
use super::read::{Family, push};
use super::tree::Node;
use crate::feeds::alert::{Alert, AlertArea, Area, Change, Details, Grade, Hazard};

/// Whole parts of bodies that are tables: forecasts in numbers, series in time, observations, pictures, counts.
pub(super) const FAMILY: Family = Family {
    read,
    known: &[
        "MeteorologicalInfos",
        "AdditionalInfo",
        "OfficeInfo",
        "Warning",
        "EarthquakeCount",
        "Aftershock",
        "Naming",
        "Intensity",
        "Tsunami",
        "Earthquake",
        "VolcanoInfo",
        "AshInfos",
        "VolcanoInfoContent",
        "VolcanoObservation",
        "TargetArea",
    ],
};

fn read(envelope: &Envelope, body: &Node) -> Alert {
    let hazard = match envelope.kind.get(..4) {
        Some("VXSE" | "VZSE") => Hazard::Earthquake,
        Some("VZVO") => Hazard::Volcano,
        Some("VPTI" | "VPTA") => Hazard::Typhoon,
        _ => Hazard::Other,
    };
    let mut alert = envelope.alert(hazard, &envelope.thread());
    for info in body.children("EarthquakeInfo").chain(body.children("Tokai")) {
        push(&mut alert, info.text("InfoKind"), info.text("InfoSerial/Name"));
        let _ = info.text("InfoSerial/Code");
        push(&mut alert, "本文", info.text("Text"));
        push(&mut alert, "参考", info.text("Appendix"));
    }
    alert.areas = envelope.areas(|_, _| (hazard, Grade::Information));
    if let Some(target) = body.child("TargetArea") {
        let area = super::place::area(target.attribute("codeType"), target.text("Code"));
        let mut whole = whole(area, envelope, hazard, Grade::Information);
        target.text("Name").clone_into(&mut whole.name);
        if alert.areas.is_empty() {
            alert.areas.push(whole);
        }
    }
    if let (true, Some(office)) = (alert.areas.is_empty(), envelope.office()) {
        let area = Area::Office(office.to_owned());
        alert
            .areas
            .push(whole(area, envelope, hazard, Grade::Information));
    }
    alert
}

/// One area for the whole of a telegram.
pub(super) fn whole(area: Area, envelope: &Envelope, hazard: Hazard, grade: Grade) -> AlertArea {
    AlertArea {
        area,
        name: envelope.publisher.clone(),
        hazard,
        warning: None,
        level: None,
        change: Change::Issued,
        grade,
        details: Details::default(),
    }
}
