//! All evacuation sites of the country: what their import costs and how long the nearest take. Run in release:
//! `cargo test --release --lib places::figures -- --ignored --nocapture`.

use super::tests::{place, source};
use crate::feeds::{Place, PlaceKind, Point, Refuge};
use crate::store::{Content, Place as Folder};
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

const MANY: usize = 120_000;

/// A generator of numbers from 0 to 1, the same in every run.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> f64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as f64 / (1u64 << 53) as f64
    }
}

/// Around 1,700 towns along the arc of the islands, most of them near their town, as real ones are.
fn sites() -> Vec<Place> {
    let mut dice = Dice(0x2545_F491_4F6C_DD1D);
    let towns: Vec<(f64, f64)> = (0..1_700)
        .map(|_| {
            let along = dice.next();
            (
                31.2 + 13.0 * along + 1.5 * dice.next(),
                130.3 + 12.5 * along + 2.0 * dice.next(),
            )
        })
        .collect();
    (0..MANY)
        .map(|number| {
            let (latitude, longitude) = towns[(dice.next() * dice.next() * 1_700.0) as usize];
            let mut spread = || (dice.next() + dice.next() + dice.next() - 1.5) * 0.12;
            let point = Point::new(latitude + spread(), longitude + spread());
            let all = [
                Refuge::Flood,
                Refuge::Landslide,
                Refuge::StormSurge,
                Refuge::Earthquake,
                Refuge::Tsunami,
            ];
            let refuge: BTreeSet<Refuge> = all.into_iter().filter(|_| dice.next() < 0.5).collect();
            Place {
                name: format!("{}地区コミュニティセンター", number % 977),
                kana: "チクコミュニティセンター".to_owned(),
                capacity: Some((dice.next() * 900.0) as u32),
                notes: vec![(
                    "対象となる町会・自治会".to_owned(),
                    format!("第{}地区（25町会）", number % 313),
                )],
                refuge,
                ..place(&format!("CC{number:010}"), point)
            }
        })
        .collect()
}

fn middle(mut times: Vec<Duration>) -> (Duration, Duration) {
    times.sort();
    (times[times.len() / 2], times[times.len() * 99 / 100])
}

#[test]
#[ignore = "measures"]
fn every_evacuation_site_of_the_country() {
    let folder = tempfile::tempdir().unwrap();
    let home = Folder::Folder(folder.path().join("store"));
    let mut content = Content::in_memory().unwrap();
    content.keep(&home).unwrap();
    let sites = sites();

    let begun = Instant::now();
    content.import_places(&source("all"), &sites).unwrap();
    println!("import of {MANY}: {:?}", begun.elapsed());
    drop(content);
    let bytes = || {
        std::fs::metadata(folder.path().join("store/content.db"))
            .unwrap()
            .len()
    };
    println!("bytes: {}", bytes());
    let mut content = Content::open(&home).unwrap();
    let begun = Instant::now();
    assert_eq!(content.import_places(&source("all"), &sites).unwrap().written, 0);
    println!("the same list again: {:?}", begun.elapsed());

    let mut dice = Dice(77);
    for (what, refuge) in [
        ("ten of a kind", None),
        ("ten for tsunami", Some(Refuge::Tsunami)),
    ] {
        let times = (0..1_000).map(|_| {
            let town = &sites[(dice.next() * MANY as f64) as usize];
            let begun = Instant::now();
            let kind = Some(PlaceKind::EvacuationSite);
            let found = content.nearest(town.point.unwrap(), kind, refuge, 10).unwrap();
            assert_eq!(found.len(), 10);
            begun.elapsed()
        });
        println!("nearest {what}, median and 99th: {:?}", middle(times.collect()));
    }
    let nothing = (0..20).map(|_| {
        let town = &sites[(dice.next() * MANY as f64) as usize];
        let begun = Instant::now();
        assert!(
            content
                .nearest(town.point.unwrap(), None, Some(Refuge::Volcano), 10)
                .unwrap()
                .is_empty()
        );
        begun.elapsed()
    });
    println!(
        "nothing within 128 km, median and worst: {:?}",
        middle(nothing.collect())
    );

    let mut edition = sites.clone();
    edition
        .iter_mut()
        .step_by(50)
        .for_each(|place| place.phone = "0767-53-1111".to_owned());
    let begun = Instant::now();
    let done = content.import_places(&source("all"), &edition[100..]).unwrap();
    println!(
        "an edition in which {} of them differ: {:?}",
        done.written + done.removed,
        begun.elapsed()
    );
    drop(content);
    println!("bytes after it: {}", bytes());
}
