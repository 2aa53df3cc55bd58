//! Nanao City's evacuation sites (七尾市, CC BY 4.0) for tests of other rooms, read column by column.

use super::{Place, PlaceKind, PlaceSource, Point, Refuge};
use crate::calendar::Date;
use std::collections::{BTreeMap, BTreeSet};

const DANGERS: [(&str, Refuge); 8] = [
    ("災害種別_洪水", Refuge::Flood),
    ("災害種別_崖崩れ、土石流及び地滑り", Refuge::Landslide),
    ("災害種別_高潮", Refuge::StormSurge),
    ("災害種別_地震", Refuge::Earthquake),
    ("災害種別_津波", Refuge::Tsunami),
    ("災害種別_大規模な火事", Refuge::LargeFire),
    ("災害種別_内水氾濫", Refuge::InlandFlood),
    ("災害種別_火山現象", Refuge::Volcano),
];

/// The list and its places.
pub(crate) fn nanao() -> (PlaceSource, Vec<Place>) {
    let source = PlaceSource {
        id: "nanao-evacuation".to_owned(),
        title: "七尾市 指定緊急避難場所一覧".to_owned(),
        attribution: "七尾市".to_owned(),
        licence: "CC BY 4.0".to_owned(),
        url: "https://www.city.nanao.lg.jp/".to_owned(),
        edition: "2024-01-09".to_owned(),
        checked_on: Date::constant(2026, 11, 1),
    };
    let text = include_str!("../../tests/places/nanao-evacuation.csv");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let rows = reader.deserialize::<BTreeMap<String, String>>();
    (source, rows.map(|row| place(&row.unwrap())).collect())
}

fn place(row: &BTreeMap<String, String>) -> Place {
    let cell = |name: &str| row.get(name).cloned().unwrap_or_default();
    let dangers = DANGERS.iter().filter(|(column, _)| cell(column).starts_with('1'));
    let degrees = |name: &str| cell(name).parse::<f64>().ok();
    Place {
        id: cell("ID"),
        kind: PlaceKind::EvacuationSite,
        name: cell("名称"),
        kana: cell("名称_カナ"),
        names: BTreeMap::new(),
        address: cell("所在地_連結表記"),
        point: degrees("緯度")
            .zip(degrees("経度"))
            .and_then(|(north, east)| Point::new(north, east)),
        municipality: Some("17202".to_owned()),
        phone: cell("電話番号"),
        url: String::new(),
        hours: String::new(),
        from: String::new(),
        to: String::new(),
        refuge: dangers.map(|(_, danger)| *danger).collect::<BTreeSet<_>>(),
        languages: BTreeSet::new(),
        capacity: None,
        notes: vec![("想定収容人数".to_owned(), cell("想定収容人数"))],
    }
}
