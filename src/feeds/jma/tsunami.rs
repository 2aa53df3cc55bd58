//! Tsunami: VTSE41 津波警報・注意報・予報, VTSE51 津波情報, VTSE52 沖合の津波観測に関する情報.
//!
//! Each VTSE41, and each VTSE51 with forecasts, tells every coast of the country for which something is in force, so
//! all of them are one thread.

use super::envelope::Envelope;
use super::quake::quakes;
use super::read::{Family, gravest};
use super::tree::Node;
use super::values::{number, time};
use crate::feeds::alert::{
    Alert, AlertArea, Area, Arrival, Change, Details, Forecast, Grade, Hazard, Height, TideStation,
    TsunamiHere, Warning,
};

/// The thread of all that says what is in force on the coasts.
pub(super) const THREAD: &str = "tsunami";

/// A wave's period and revision marks say nothing to a person; the kind of sensor neither.
pub(super) const FAMILY: Family = Family {
    read,
    known: &[
        "CodeDefine",
        "Sensor",
        "Revise",
        "Period",
        "Duration",
        "City",
        "CurrentHeight",
        "ReduceName",
        "ReduceCode",
        "DetailedCode",
        "MarkCode",
        "Direction",
        "Distance",
        "LandOrSea",
        "Accuracy",
        "Naming",
    ],
};

fn read(envelope: &Envelope, body: &Node) -> Alert {
    let forecast = body.at("Tsunami/Forecast");
    let thread = if forecast.is_some() {
        THREAD.to_owned()
    } else {
        envelope.thread()
    };
    let mut alert = envelope.alert(Hazard::Tsunami, &thread);
    alert.facts.quakes = quakes(body);
    for item in forecast.into_iter().flat_map(|list| list.children("Item")) {
        alert.areas.push(coast(item));
        stations(item, &mut alert.facts.tide_stations);
    }
    for item in body
        .at("Tsunami/Observation")
        .into_iter()
        .flat_map(|list| list.children("Item"))
    {
        stations(item, &mut alert.facts.tide_stations);
    }
    for item in body
        .at("Tsunami/Estimation")
        .into_iter()
        .flat_map(|list| list.children("Item"))
    {
        alert.facts.forecasts.push(estimation(item));
    }
    if let Some(release) = body.child("Tsunami").map(|tsunami| tsunami.text("Release")) {
        super::read::push(&mut alert, "発表状況", release);
    }
    let arrivals = alert.areas.iter().filter(|area| area.is_active());
    let arrivals = arrivals.filter_map(|area| area.details.tsunami.as_ref()?.arrival.as_ref()?.at);
    alert.onset = arrivals.min();
    alert.grade = gravest(&alert.areas, Grade::Information);
    alert
}

/// What a code of 津波警報・注意報・予報 says: 52 and 53 major warning, 51 warning, 62 advisory, 71 to 73 slight change
/// of the sea, 50 and 60 lifted, 00 nothing.
fn grade(code: &str) -> Grade {
    match code {
        "52" | "53" => Grade::MajorTsunamiWarning,
        "51" => Grade::TsunamiWarning,
        "62" => Grade::TsunamiAdvisory,
        "71" | "72" | "73" => Grade::TsunamiForecast,
        _ => Grade::Nothing,
    }
}

fn coast(item: &Node) -> AlertArea {
    let code = item.text("Category/Kind/Code");
    let (now, before) = (grade(code), grade(item.text("Category/LastKind/Code")));
    let _ = item.text("Category/LastKind/Name");
    let change = match (now, before) {
        (Grade::Nothing, _) if matches!(code, "50" | "60") => Change::Lifted,
        (Grade::Nothing, Grade::Nothing) => Change::Nothing,
        (Grade::Nothing, _) => Change::Lifted,
        (_, Grade::Nothing) => Change::Issued,
        _ if now > before => Change::Raised,
        _ if now < before => Change::Lowered,
        _ => Change::Continued,
    };
    let tsunami = TsunamiHere {
        height: item.child("MaxHeight").map(height),
        arrival: item.child("FirstHeight").map(arrival),
    };
    AlertArea {
        area: Area::TsunamiArea(item.text("Area/Code").to_owned()),
        name: item.text("Area/Name").to_owned(),
        hazard: Hazard::Tsunami,
        warning: Some(Warning {
            code: code.to_owned(),
            name: item.text("Category/Kind/Name").to_owned(),
        }),
        level: None,
        change,
        grade: now,
        details: Details {
            tsunami: Some(tsunami),
            ..Details::default()
        },
    }
}

fn height(node: &Node) -> Height {
    let bounds = [node.child("TsunamiHeightFrom"), node.child("TsunamiHeightTo")];
    let bounds: Vec<&Node> = bounds.into_iter().flatten().collect();
    let value = node.child("TsunamiHeight").or(bounds.last().copied());
    let words = value.map_or("", |value| value.attribute("description"));
    // ０．２ｍ未満, １０ｍ超, ３ｍ以上
    let condition = value.map_or("", |value| value.attribute("condition"));
    let told = node.text("Condition");
    Height {
        metres: value.and_then(|value| number(value.value())),
        or_more: words.contains(['超']) || words.contains("以上"),
        less: words.contains("未満"),
        words: if words.is_empty() { told } else { words }.to_owned(),
        condition: if told.is_empty() && condition != "不明" {
            condition
        } else {
            told
        }
        .to_owned(),
        at: time(node.text("DateTime")),
    }
}

fn arrival(node: &Node) -> Arrival {
    let from = time(node.text("ArrivalTimeFrom"));
    let _ = node.text("ArrivalTimeTo");
    let first = node
        .child("TsunamiHeight")
        .map_or("", |height| height.attribute("description"));
    let initial = [node.text("Initial"), first];
    Arrival {
        at: time(node.text("ArrivalTime")).or(from),
        condition: node.text("Condition").to_owned(),
        initial: initial
            .into_iter()
            .filter(|text| !text.is_empty())
            .collect::<Vec<_>>()
            .join(" "),
    }
}

fn stations(item: &Node, out: &mut Vec<TideStation>) {
    let _ = item.text("Area/Name");
    let area = item.text("Area/Code");
    for station in item.children("Station") {
        out.push(TideStation {
            code: station.text("Code").to_owned(),
            name: station.text("Name").to_owned(),
            area: area.to_owned(),
            high_tide: time(station.text("HighTideDateTime")),
            first: station.child("FirstHeight").map(arrival),
            highest: station.child("MaxHeight").map(height),
        });
    }
}

fn estimation(item: &Node) -> Forecast {
    let arrival = item.child("FirstHeight").map(arrival).unwrap_or_default();
    let height = item.child("MaxHeight").map(height).unwrap_or_default();
    let words = [height.words, height.condition, arrival.condition];
    let _ = (item.text("Area/Code"), item.child("Category").map(Node::all));
    Forecast {
        from: arrival.at.or(height.at),
        what: "沖合の観測から推定される沿岸の津波".to_owned(),
        place: item.text("Area/Name").to_owned(),
        value: words
            .into_iter()
            .filter(|text| !text.is_empty())
            .collect::<Vec<_>>()
            .join("、"),
    }
}
