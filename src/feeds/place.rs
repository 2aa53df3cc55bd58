//! A place as open data tell of it.

use super::Refuge;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What a place is.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PlaceKind {
    /// 指定緊急避難場所: where one flees to from a danger.
    EvacuationSite,
    /// 指定避難所: where one stays afterwards.
    EvacuationShelter,
    /// 医療機関
    MedicalInstitution,
    /// 公共施設
    PublicFacility,
    /// 公衆無線LAN
    Wifi,
    /// 子育て施設
    Childcare,
    /// Something that happens somewhere at some time (イベント).
    Event,
    /// Anything else that a publisher lists.
    Other,
}

/// A point on the earth in degrees (JGD2011, which is WGS 84 to within a metre).
#[derive(Copy, Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Point {
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
}

/// A place. Texts are as the source has them, in Japanese where nothing else is said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// The same in every edition of the source: its number there, or what tells it from its neighbours.
    pub id: String,
    /// What it is.
    pub kind: PlaceKind,
    /// Its name.
    pub name: String,
    /// Its name in kana; empty where not told.
    pub kana: String,
    /// Its name in other languages, by BCP 47 tag.
    pub names: BTreeMap<String, String>,
    /// Where it is, for a taxi driver.
    pub address: String,
    /// Where it is on the map.
    pub point: Option<Point>,
    /// The five-digit code of its municipality; nothing where the source tells none that can be trusted.
    pub municipality: Option<String>,
    /// Telephone number; empty where not told.
    pub phone: String,
    /// Web page; empty where not told.
    pub url: String,
    /// Opening hours in OpenStreetMap's syntax (`Mo-Fr 08:30-17:15`); empty where not told.
    pub hours: String,
    /// For an event, when it begins and ends, as the source tells it: `2026-11-23` or `2026-11-23T10:00`.
    pub from: String,
    /// See `from`.
    pub to: String,
    /// What it is designated for; only for evacuation sites.
    pub refuge: BTreeSet<Refuge>,
    /// Languages spoken there, BCP 47.
    pub languages: BTreeSet<String>,
    /// How many people it holds, where a number is told.
    pub capacity: Option<u32>,
    /// Other things worth telling, by the source's own column name and in its order of columns.
    pub notes: Vec<(String, String)>,
}
