//! Volcanoes: VFVO50 噴火警報・予報, VFVO51 解説情報, VFVO52 火山観測報, VFVO56 噴火速報, VFVO60 推定噴煙流向報, VFSV
//! 海上警報・予報.

use super::envelope::{Envelope, change};
use super::read::{Family, gravest, push};
use super::tree::Node;
use super::values::{coordinate, time, whole};
use super::{place, values};
use crate::feeds::alert::{Alert, AlertArea, Area, Change, Details, Grade, Hazard, VolcanoEvent, Warning};

/// Winds aloft and the height above the sea are for aircraft; ash shapes of VFVO60 are a picture.
pub(super) const FAMILY: Family = Family {
    read,
    known: &[
        "EventTime",
        "EventDateTimeUTC",
        "EventDateTimeComment",
        "WindAboveCrater",
        "PlumeHeightAboveSeaLevel",
        "AshInfos",
        "CraterCoordinate",
        "AreaFromMark",
        "Coordinate",
        "FormalName",
        "WhitePlume",
    ],
};

fn read(envelope: &Envelope, body: &Node) -> Alert {
    // The event is the volcano; observations add the time to it, and are a thread each.
    let mut alert = envelope.alert(Hazard::Volcano, &envelope.thread());
    let routine = matches!(envelope.kind.as_str(), "VFVO51" | "VFVO52" | "VFVO60");
    infos(body, &mut alert, routine);
    observation(body, &mut alert);
    contents(body, &mut alert);
    let whole = if envelope.kind == "VFVO56" {
        Grade::Eruption
    } else {
        Grade::Information
    };
    alert.grade = gravest(&alert.areas, whole);
    alert
}

/// The lists of volcanoes and municipalities, and the volcano itself.
pub(super) fn infos(body: &Node, alert: &mut Alert, routine: bool) {
    for list in body.children("VolcanoInfo") {
        let of = list.attribute("type");
        for item in list.children("Item") {
            let kind = Kind::of(item);
            for areas in item.children("Areas") {
                let table = [of, areas.attribute("codeType")].join(" ");
                for node in areas.children("Area") {
                    let code = node.text("Code");
                    let area = place::area(&table, code);
                    if let (Area::Volcano(_), None) = (&area, &alert.facts.volcano) {
                        alert.facts.volcano = Some(event(node, &kind, item));
                    }
                    let _ = (node.text("CraterName"), node.text("AreaFromMark"));
                    push_area(&mut alert.areas, kind.area(area, node.text("Name"), routine));
                }
            }
        }
    }
}

/// A municipality is often in two lists: who is concerned, and what is done there. The graver word stays.
fn push_area(areas: &mut Vec<AlertArea>, new: AlertArea) {
    match areas.iter_mut().find(|old| old.area == new.area) {
        Some(old) if old.grade >= new.grade => {}
        Some(old) => *old = new,
        None => areas.push(new),
    }
}

struct Kind<'a> {
    name: &'a str,
    code: &'a str,
    change: Change,
    grade: Grade,
    level: Option<u8>,
}

impl<'a> Kind<'a> {
    fn of(item: &'a Node) -> Kind<'a> {
        let (name, code) = (item.text("Kind/Name"), item.text("Kind/Code"));
        if let Some(kind) = item.child("Kind") {
            kind.all();
        }
        let last = item
            .child("LastKind")
            .map(|last| (last.text("Code"), last.all().len()));
        let (now, before) = (grade(code), last.map(|(code, _)| grade(code)));
        let told = change(item.text("Kind/Condition"));
        let change = match (told, before) {
            (Change::Untold, Some(before)) if now > before => Change::Raised,
            (Change::Untold, Some(before)) if now < before => Change::Lowered,
            (Change::Untold, Some(_)) => Change::Continued,
            (Change::Untold, None) => Change::Issued,
            _ => told,
        };
        let level = values::level(name).filter(|_| ("11"..="15").contains(&code));
        Kind {
            name,
            code,
            change,
            grade: now,
            level,
        }
    }

    fn area(&self, area: Area, name: &str, routine: bool) -> AlertArea {
        AlertArea {
            area,
            name: name.to_owned(),
            hazard: Hazard::Volcano,
            warning: Some(Warning {
                code: self.code.to_owned(),
                name: self.name.to_owned(),
            }),
            level: self.level,
            change: self.change,
            // 噴火 is observed hundreds of times a year at some volcanoes: an observation by itself grades nothing.
            grade: if routine && self.grade == Grade::Eruption {
                Grade::Information
            } else {
                self.grade
            },
            details: Details::default(),
        }
    }
}

/// VolcanicWarning: 11 to 15 levels, 21 to 25 the same without levels, 31 to 36 at sea, 41 to 49 per municipality, 51 to
/// 65 what was seen.
pub(super) fn grade(code: &str) -> Grade {
    match code {
        "15" | "25" | "41" | "46" => Grade::Volcano5,
        "01" | "14" | "24" | "47" => Grade::Volcano4,
        "03" | "13" | "23" | "31" | "36" | "42" | "43" | "44" => Grade::Volcano3,
        "02" | "12" | "22" | "48" | "49" => Grade::Volcano2,
        "04" | "05" | "11" | "21" | "32" | "33" | "35" | "45" => Grade::Volcano1,
        "51" | "52" | "53" | "54" | "56" | "61" | "62" | "63" | "64" => Grade::Eruption,
        "70" | "71" | "72" => Grade::Ash,
        "73" | "75" => Grade::HeavyAsh,
        _ => Grade::Information,
    }
}

fn event(node: &Node, kind: &Kind, item: &Node) -> VolcanoEvent {
    VolcanoEvent {
        code: node.text("Code").to_owned(),
        name: node.text("Name").to_owned(),
        level: kind.level,
        point: coordinate(node.text("Coordinate")).map(|(point, _)| point),
        phenomenon: kind.name.to_owned(),
        at: time(item.text("EventTime/EventDateTime")),
        plume_m: None,
        plume_to: String::new(),
    }
}

fn observation(body: &Node, alert: &mut Alert) {
    let Some(seen) = body.child("VolcanoObservation") else {
        return;
    };
    let plume = seen.child("ColorPlume").or_else(|| seen.child("WhitePlume"));
    if let (Some(plume), Some(volcano)) = (plume, &mut alert.facts.volcano) {
        volcano.plume_m = whole(plume.text("PlumeHeightAboveCrater"));
        volcano.plume_to = plume.text("PlumeDirection").to_owned();
        volcano.at = volcano.at.or_else(|| time(seen.text("EventTime/EventDateTime")));
    }
    push(
        alert,
        "噴煙",
        plume.map_or("", |plume| plume.text("PlumeComment")),
    );
    push(alert, "観測", seen.text("OtherObservation"));
    push(alert, "参考", seen.text("Appendix"));
}

/// The texts of a volcano's telegram.
pub(super) fn contents(body: &Node, alert: &mut Alert) {
    const TEXTS: [(&str, &str); 7] = [
        ("VolcanoHeadline", "見出し"),
        ("VolcanoActivity", "火山活動の状況"),
        ("VolcanoPrevention", "防災上の警戒事項等"),
        ("NextAdvisory", "次回発表予定"),
        ("OtherInfo", "その他"),
        ("Appendix", "参考"),
        ("Text", "本文"),
    ];
    for content in body.children("VolcanoInfoContent") {
        for (element, label) in TEXTS {
            push(alert, label, content.text(element));
        }
    }
}
