//! The offices of all municipalities, from the pack's own table: something is near without any network.

use super::{Place, PlaceKind, Point};
use crate::packs::{Municipality, Places};
use std::collections::{BTreeMap, BTreeSet};

/// The id of this source.
pub const MUNICIPAL_OFFICES: &str = "municipal-offices";

/// One place for each municipality that has a point: the Address Base Registry's point of a municipality is its office.
pub fn municipal_offices(places: &Places) -> Vec<Place> {
    places.municipalities.values().map(office).collect()
}

impl Municipality {
    /// Where its office stands, to eleven metres.
    pub fn point(&self) -> Option<Point> {
        Point::new(self.latitude?, self.longitude?)
    }
}

fn office(of: &Municipality) -> Place {
    Place {
        id: of.code.clone(),
        kind: PlaceKind::PublicFacility,
        name: format!("{}{}", of.name_ja, suffix(&of.name_ja)),
        kana: String::new(),
        names: BTreeMap::from([("en".to_owned(), format!("{} municipal office", of.name_en))]),
        address: String::new(),
        point: of.point(),
        municipality: Some(of.code.clone()),
        phone: String::new(),
        url: of.url.clone(),
        hours: String::new(),
        from: String::new(),
        to: String::new(),
        refuge: BTreeSet::new(),
        languages: BTreeSet::new(),
        capacity: None,
        notes: Vec::new(),
    }
}

/// 市役所 and 区役所, but 町役場 and 村役場.
fn suffix(name: &str) -> &'static str {
    if name.ends_with(['町', '村']) {
        "役場"
    } else {
        "役所"
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packs::{Japan, Shelf};

    #[test]
    fn every_municipality_has_an_office_in_japan() {
        let places = Japan::open().unwrap().places(&Shelf::built_in()).unwrap();
        let offices = municipal_offices(&places);
        assert_eq!(offices.len(), places.municipalities.len());
        for office in &offices {
            let point = office.point.unwrap();
            assert!((20.0..46.0).contains(&point.latitude), "{}", office.name);
            assert!((122.0..154.0).contains(&point.longitude), "{}", office.name);
        }
    }

    #[test]
    fn towns_have_a_yakuba_and_cities_a_yakusho() {
        let places = Japan::open().unwrap().places(&Shelf::built_in()).unwrap();
        let offices = municipal_offices(&places);
        let name = |code: &str| {
            offices
                .iter()
                .find(|office| office.id == code)
                .unwrap()
                .name
                .clone()
        };
        assert_eq!(name("17202"), "七尾市役所");
        assert_eq!(name("01101"), "札幌市中央区役所");
        assert!(name("17461").ends_with("町役場"), "{}", name("17461"));
    }
}
