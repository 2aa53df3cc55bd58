//! The numbers that kinds and dangers have in the tables. A number once given is never given to something else.

use crate::feeds::{PlaceKind, Refuge};
use std::collections::BTreeSet;

const KINDS: [(PlaceKind, i64); 8] = [
    (PlaceKind::Other, 0),
    (PlaceKind::EvacuationSite, 1),
    (PlaceKind::EvacuationShelter, 2),
    (PlaceKind::MedicalInstitution, 3),
    (PlaceKind::PublicFacility, 4),
    (PlaceKind::Wifi, 5),
    (PlaceKind::Childcare, 6),
    (PlaceKind::Event, 7),
];

const DANGERS: [(Refuge, i64); 8] = [
    (Refuge::Flood, 1),
    (Refuge::Landslide, 2),
    (Refuge::StormSurge, 4),
    (Refuge::Earthquake, 8),
    (Refuge::Tsunami, 16),
    (Refuge::LargeFire, 32),
    (Refuge::InlandFlood, 64),
    (Refuge::Volcano, 128),
];

pub(super) fn of_kind(kind: PlaceKind) -> i64 {
    KINDS
        .iter()
        .find(|(one, _)| *one == kind)
        .map_or(0, |(_, code)| *code)
}

pub(super) fn kind(code: i64) -> PlaceKind {
    let found = KINDS.iter().find(|(_, one)| *one == code);
    found.map_or(PlaceKind::Other, |(kind, _)| *kind)
}

/// The bits of several dangers together.
pub(super) fn of_refuge<'a>(dangers: impl IntoIterator<Item = &'a Refuge>) -> i64 {
    let bit = |danger: &Refuge| {
        DANGERS
            .iter()
            .find(|(one, _)| one == danger)
            .map_or(0, |(_, bit)| *bit)
    };
    dangers.into_iter().map(bit).fold(0, |all, bit| all | bit)
}

pub(super) fn refuge(bits: i64) -> BTreeSet<Refuge> {
    let told = DANGERS.iter().filter(|(_, bit)| bits & bit != 0);
    told.map(|(danger, _)| *danger).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_and_every_danger_comes_back_as_it_was() {
        for (one, _) in KINDS {
            assert_eq!(kind(of_kind(one)), one);
        }
        for (one, _) in DANGERS {
            assert_eq!(refuge(of_refuge([&one])), BTreeSet::from([one]));
        }
        let all: BTreeSet<Refuge> = DANGERS.iter().map(|(one, _)| *one).collect();
        assert_eq!(refuge(of_refuge(&all)), all);
    }
}
