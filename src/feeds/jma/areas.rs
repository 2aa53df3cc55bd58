//! Which area lies where: municipalities, the groups and regions of warnings, the regions of earthquakes, the coasts.
//!
//! A volcano's municipalities are in no table: its telegrams name them (VFVO50, 54 to 56), and by those it is placed. An
//! observation that names only the volcano concerns no municipality and stands in the list of the whole country.
//!
//! The tables are read from text that is handed in: a page fetches them only when it has telegrams to place.

use crate::feeds::alert::Area;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Why a table could not be read.
#[derive(Debug, thiserror::Error)]
pub enum AreasError {
    /// No table, or a row that is none of its.
    #[error("{table}: {source}")]
    Csv {
        /// `areas.csv`.
        table: &'static str,
        /// What is wrong.
        source: csv::Error,
    },
}

/// How an area of an alert and a municipality lie to each other, the nearest first.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// The municipality itself, a part of it, one of its wards, or the city of a ward.
    Itself,
    /// A group of municipalities, or the municipality's coast.
    Group,
    /// A primary region of warnings, or a region of earthquakes.
    Region,
    /// A forecast office's whole area.
    Office,
    /// The prefecture.
    Prefecture,
    /// The whole country.
    Country,
}

/// The tables.
#[derive(Clone, Debug, Default)]
pub struct Areas {
    places: BTreeMap<String, Place>,
    groups: BTreeMap<String, (String, String)>,
    coasts: BTreeMap<String, Vec<String>>,
}

/// What a municipality lies in.
#[derive(Clone, Debug, Default)]
struct Place {
    groups: BTreeSet<String>,
    quake: BTreeSet<String>,
    by_the_sea: bool,
    parent: String,
}

#[derive(Deserialize)]
struct PlaceRow {
    code: String,
    groups: String,
    quake: String,
    sea: u8,
    parent: String,
}

#[derive(Deserialize)]
struct GroupRow {
    group: String,
    primary: String,
    office: String,
}

#[derive(Deserialize)]
struct CoastRow {
    coast: String,
    places: String,
}

fn rows<T: serde::de::DeserializeOwned>(table: &'static str, text: &str) -> Result<Vec<T>, AreasError> {
    let read: Result<Vec<T>, csv::Error> = csv::Reader::from_reader(text.as_bytes())
        .into_deserialize()
        .collect();
    read.map_err(|source| AreasError::Csv { table, source })
}

fn words(list: &str) -> BTreeSet<String> {
    list.split_whitespace().map(str::to_owned).collect()
}

impl Areas {
    /// The names of the three files on a pack's shelf, in the order in which [`Areas::from_csv`] takes them.
    pub const FILES: [&'static str; 3] = ["areas.csv", "area-groups.csv", "area-coasts.csv"];

    /// Reads the three tables of `assets/packs/jp/areas/`.
    ///
    /// # Errors
    /// [`AreasError`] where a table lacks a column or a row is broken.
    pub fn from_csv(areas: &str, groups: &str, coasts: &str) -> Result<Areas, AreasError> {
        let place = |row: PlaceRow| {
            let place = Place {
                groups: words(&row.groups),
                quake: words(&row.quake),
                by_the_sea: row.sea != 0,
                parent: row.parent,
            };
            (row.code, place)
        };
        let coast = |row: CoastRow| {
            (
                row.coast,
                row.places.split_whitespace().map(str::to_owned).collect(),
            )
        };
        Ok(Areas {
            places: rows("areas.csv", areas)?.into_iter().map(place).collect(),
            groups: rows("area-groups.csv", groups)?
                .into_iter()
                .map(|row: GroupRow| (row.group, (row.primary, row.office)))
                .collect(),
            coasts: rows("area-coasts.csv", coasts)?.into_iter().map(coast).collect(),
        })
    }

    /// Whether a municipality is in the tables.
    pub fn knows(&self, municipality: &str) -> bool {
        self.places.contains_key(municipality)
    }

    /// The coasts (津波予報区) that may concern a municipality: every coast of its region of the prefecture, if it lies by
    /// the sea. Rather one too many than one too few, as no table tells it exactly.
    pub fn coasts(&self, municipality: &str) -> Vec<&str> {
        let concerned = self
            .coasts
            .keys()
            .filter(|coast| self.lies_at(municipality, coast));
        concerned.map(String::as_str).collect()
    }

    /// How an alert's area concerns a municipality (five digits, a ward or a city); nothing where it does not. A
    /// municipality that the tables do not know is still found by its own code and its prefecture's.
    pub fn relation(&self, municipality: &str, area: &Area) -> Option<Relation> {
        let place = self.places.get(municipality);
        let in_groups = |wanted: &dyn Fn(&str, &(String, String)) -> bool| {
            let mine = place.into_iter().flat_map(|place| &place.groups);
            mine.filter_map(|group| self.groups.get(group).map(|above| (group, above)))
                .any(|(group, above)| wanted(group, above))
        };
        let prefecture = municipality.get(..2).unwrap_or_default();
        let (holds, relation) = match area {
            Area::Municipality(code) => (self.is_same(municipality, code), Relation::Itself),
            Area::Part(code) => (
                code.get(..5)
                    .is_some_and(|whole| self.is_same(municipality, whole)),
                Relation::Itself,
            ),
            Area::TsunamiArea(coast) => (self.lies_at(municipality, coast), Relation::Group),
            // Some codes stand for a region and for an office at once, so each is looked for as both.
            Area::Group(code) => (in_groups(&|group, _| group == code), Relation::Group),
            Area::Primary(code) | Area::Office(code) => {
                if in_groups(&|_, (primary, _)| primary == code) {
                    (true, Relation::Region)
                } else {
                    (in_groups(&|_, (_, office)| office == code), Relation::Office)
                }
            }
            Area::QuakeArea(code) => (
                place.is_some_and(|place| place.quake.contains(code)),
                Relation::Region,
            ),
            // 9170: 9, the prefecture, and which part of it.
            Area::QuakeForecastArea(code) => (code.get(1..3) == Some(prefecture), Relation::Prefecture),
            Area::Prefecture(code) => (code == prefecture && !code.is_empty(), Relation::Prefecture),
            Area::Everywhere => (true, Relation::Country),
            Area::Volcano(_) | Area::River(_) | Area::Sea(_) | Area::Other(_) => (false, Relation::Country),
        };
        holds.then_some(relation)
    }

    /// The same municipality, or a ward and its city.
    fn is_same(&self, one: &str, other: &str) -> bool {
        let parent = |code: &str| self.places.get(code).map_or("", |place| place.parent.as_str());
        one == other || parent(one) == other || parent(other) == one
    }

    fn lies_at(&self, municipality: &str, coast: &str) -> bool {
        let Some(places) = self.coasts.get(coast) else {
            return false;
        };
        let Some(place) = self.places.get(municipality) else {
            // A municipality that no table knows: every coast of its prefecture concerns it.
            return places.iter().any(|one| municipality.get(..2) == one.get(..2));
        };
        let primaries = || {
            place
                .groups
                .iter()
                .filter_map(|group| Some(&self.groups.get(group)?.0))
        };
        place.by_the_sea
            && places.iter().any(|one| match one.len() {
                2 => municipality.starts_with(one.as_str()),
                5 => self.is_same(municipality, one),
                _ => primaries().any(|primary| primary == one),
            })
    }
}

/// A prefecture by its Japanese name.
pub(super) fn prefecture_named(name: &str) -> Option<Area> {
    const NAMES: &str = "北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 \
         神奈川県 新潟県 富山県 石川県 福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 \
         奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県 福岡県 佐賀県 長崎県 熊本県 \
         大分県 宮崎県 鹿児島県 沖縄県";
    let place = NAMES.split_whitespace().position(|one| one == name)?;
    Some(Area::Prefecture(format!("{:02}", place + 1)))
}
