//! 緊急地震速報: VXSE43 warning, VXSE44 and VXSE45 forecast, VXSE42 test. By the public feeds it comes minutes late, so
//! it is never a warning on a screen; it is read as what it is.

use super::envelope::Envelope;
use super::quake::quakes;
use super::read::{Family, gravest};
use super::tree::Node;
use crate::feeds::alert::{
    Alert, AlertArea, Area, Change, Details, Grade, Hazard, Intensity, IntensityRange, LongPeriod, Status,
    Warning,
};

/// Why and how a forecast changed is for machines; so are accuracies and short names.
pub(super) const FAMILY: Family = Family {
    read,
    known: &[
        "CodeDefine",
        "Appendix",
        "ReduceName",
        "ReduceCode",
        "LandOrSea",
        "Accuracy",
        "DetailedCode",
        "MarkCode",
        "Direction",
        "Distance",
        "LastKind",
    ],
};

fn read(envelope: &Envelope, body: &Node) -> Alert {
    let mut alert = envelope.alert(Hazard::EarthquakeEarlyWarning, &envelope.thread());
    if envelope.kind == "VXSE42" {
        // 緊急地震速報テスト is a test whatever its status says.
        alert.status = Status::Test;
    }
    alert.facts.quakes = quakes(body);
    alert.onset = alert
        .facts
        .quakes
        .first()
        .and_then(|quake| quake.origin.or(quake.arrival));
    if let Some(forecast) = body.at("Intensity/Forecast") {
        let range = range(forecast);
        alert.facts.max_intensity = range.map(|range| range.to.unwrap_or(range.from));
        alert.facts.max_long_period = class(forecast);
        for prefecture in forecast.children("Pref") {
            // The areas below say the same and more.
            let _ = (
                prefecture.text("Name"),
                prefecture.text("Code"),
                range_of_whole(prefecture),
            );
            alert.areas.extend(prefecture.children("Area").map(area));
        }
    }
    let whole = if envelope.kind == "VXSE43" {
        Grade::EarlyWarning
    } else {
        Grade::EarlyWarningForecast
    };
    alert.grade = gravest(&alert.areas, whole);
    alert
}

fn range_of_whole(node: &Node) -> Option<IntensityRange> {
    let _ = (
        class(node),
        node.child("Category").map(Node::all),
        node.text("ArrivalTime"),
        node.text("Condition"),
    );
    range(node)
}

fn range(node: &Node) -> Option<IntensityRange> {
    let from = Intensity::from_code(node.text("ForecastInt/From"))?;
    // "over": and more.
    Some(IntensityRange {
        from,
        to: Intensity::from_code(node.text("ForecastInt/To")),
    })
}

fn class(node: &Node) -> Option<LongPeriod> {
    let (from, to) = (node.text("ForecastLgInt/From"), node.text("ForecastLgInt/To"));
    to.parse().or(from.parse()).ok().map(LongPeriod)
}

fn area(node: &Node) -> AlertArea {
    let code = node.text("Category/Kind/Code");
    let arrival = node.text("ArrivalTime");
    let told = [("主要動の到達予測", arrival), ("状況", node.text("Condition"))];
    let told = told.into_iter().filter(|(_, text)| !text.is_empty());
    AlertArea {
        area: Area::QuakeArea(node.text("Code").to_owned()),
        name: node.text("Name").to_owned(),
        hazard: Hazard::EarthquakeEarlyWarning,
        warning: Some(Warning {
            code: code.to_owned(),
            name: node.text("Category/Kind/Name").to_owned(),
        }),
        level: None,
        change: Change::Issued,
        // 10, 11, 19: 警報; 00, 01, 09: 予報.
        grade: if code.starts_with('1') {
            Grade::EarlyWarning
        } else {
            Grade::EarlyWarningForecast
        },
        details: Details {
            expected: range(node),
            long_period: class(node),
            notes: told
                .map(|(label, text)| (label.to_owned(), text.to_owned()))
                .collect(),
            ..Details::default()
        },
    }
}
