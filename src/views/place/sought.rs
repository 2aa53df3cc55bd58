//! What somebody looks for among places, and whether a place is that.

use crate::calendar::Date;
use crate::feeds::{MUNICIPAL_OFFICES, Opening, Place, PlaceKind, Point, Refuge, Special, opening};
use crate::packs::Pack;
use crate::words::fold;
use jiff::civil::Time;
use serde::{Deserialize, Serialize};

/// What is looked for.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sought {
    /// The office of a municipality.
    MunicipalOffice,
    /// Where one flees to.
    EvacuationSite,
    /// Where one stays afterwards.
    EvacuationShelter,
    /// Hospitals and clinics.
    MedicalInstitution,
    /// Libraries, halls, centres.
    PublicFacility,
    /// Child care.
    Childcare,
    /// Public Wi-Fi.
    Wifi,
    /// Events.
    Event,
    /// Anything else.
    Other,
}

impl Sought {
    /// All of them, in the order of a list.
    pub const ALL: [Sought; 9] = [
        Sought::MunicipalOffice,
        Sought::EvacuationSite,
        Sought::EvacuationShelter,
        Sought::MedicalInstitution,
        Sought::PublicFacility,
        Sought::Childcare,
        Sought::Wifi,
        Sought::Event,
        Sought::Other,
    ];

    /// Its id, as in addresses and in the pack's words.
    pub fn id(self) -> &'static str {
        match self {
            Sought::MunicipalOffice => "municipal-office",
            Sought::EvacuationSite => "evacuation-site",
            Sought::EvacuationShelter => "evacuation-shelter",
            Sought::MedicalInstitution => "medical-institution",
            Sought::PublicFacility => "public-facility",
            Sought::Childcare => "childcare",
            Sought::Wifi => "wifi",
            Sought::Event => "event",
            Sought::Other => "other",
        }
    }

    /// By its id.
    pub fn by_id(id: &str) -> Option<Sought> {
        Sought::ALL.into_iter().find(|one| one.id() == id)
    }

    /// What an office of a rule is among places; nothing where no list of places tells of such offices.
    pub fn of_office(office: &str) -> Option<Sought> {
        match office {
            "municipal-office" => Some(Sought::MunicipalOffice),
            "board-of-education" | "public-health-centre" | "welfare-office" => Some(Sought::PublicFacility),
            "hospital" => Some(Sought::MedicalInstitution),
            _ => None,
        }
    }

    /// What a place of a source is.
    pub fn of_place(source: &str, kind: PlaceKind) -> Sought {
        match kind {
            _ if source == MUNICIPAL_OFFICES => Sought::MunicipalOffice,
            PlaceKind::EvacuationSite => Sought::EvacuationSite,
            PlaceKind::EvacuationShelter => Sought::EvacuationShelter,
            PlaceKind::MedicalInstitution => Sought::MedicalInstitution,
            PlaceKind::PublicFacility => Sought::PublicFacility,
            PlaceKind::Wifi => Sought::Wifi,
            PlaceKind::Childcare => Sought::Childcare,
            PlaceKind::Event => Sought::Event,
            PlaceKind::Other => Sought::Other,
        }
    }

    /// The kind that a database knows it by.
    pub fn kind(self) -> PlaceKind {
        match self {
            Sought::MunicipalOffice | Sought::PublicFacility => PlaceKind::PublicFacility,
            Sought::EvacuationSite => PlaceKind::EvacuationSite,
            Sought::EvacuationShelter => PlaceKind::EvacuationShelter,
            Sought::MedicalInstitution => PlaceKind::MedicalInstitution,
            Sought::Childcare => PlaceKind::Childcare,
            Sought::Wifi => PlaceKind::Wifi,
            Sought::Event => PlaceKind::Event,
            Sought::Other => PlaceKind::Other,
        }
    }

    /// Whether it is meant for some dangers and not for others.
    pub fn has_dangers(self) -> bool {
        matches!(self, Sought::EvacuationSite | Sought::EvacuationShelter)
    }
}

/// From where it is measured.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PlacesNear {
    /// From the municipality in which the person lives; nothing of it shows while their facts are closed.
    #[default]
    Home,
    /// From the office of a municipality, by its code.
    Municipality(String),
    /// From a point.
    Point(Point),
}

/// What is asked of places.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PlacesAsked {
    /// From where.
    pub near: PlacesNear,
    /// What; everything where nothing is named.
    pub sought: Option<Sought>,
    /// Designated for this danger.
    pub refuge: Option<Refuge>,
    /// Only where this language is spoken, BCP 47.
    pub language: Option<String>,
    /// Only what is open now.
    pub open_now: bool,
    /// Only what has this in its name or address.
    pub text: String,
}

/// The day and the time where the places are.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct LocalTime {
    /// The day.
    pub day: Date,
    /// The time of day.
    pub time: Time,
}

/// Whether a place is open at a time; holidays are the pack's.
pub fn is_open(pack: &Pack, place: &Place, now: LocalTime) -> Opening {
    opening(&place.hours, now.day, now.time, |day| {
        let calendar = &pack.calendar;
        if calendar.is_year_end(day) {
            Some(Special::UsuallyClosed)
        } else {
            calendar.is_holiday(day).then_some(Special::Holiday)
        }
    })
}

/// Whether a place is what was asked for.
pub fn is_wanted(pack: &Pack, asked: &PlacesAsked, now: LocalTime, source: &str, place: &Place) -> bool {
    let sought = asked
        .sought
        .is_none_or(|sought| sought == Sought::of_place(source, place.kind));
    let refuge = asked.refuge.is_none_or(|danger| place.refuge.contains(&danger));
    let spoken = asked
        .language
        .as_deref()
        .is_none_or(|language| speaks(place, language));
    let open = || !asked.open_now || matches!(is_open(pack, place, now), Opening::Always | Opening::Open(_));
    sought && refuge && spoken && reads(place, &asked.text) && open()
}

/// Whether a language is spoken there, whatever its script.
pub(super) fn speaks(place: &Place, language: &str) -> bool {
    let primary = |tag: &str| tag.split('-').next().map(str::to_ascii_lowercase);
    place
        .languages
        .iter()
        .any(|spoken| primary(spoken) == primary(language))
}

/// Whether a text stands in its names or its address; case, width and accents do not matter.
fn reads(place: &Place, text: &str) -> bool {
    let wanted = fold(text.trim());
    let texts = [&place.name, &place.kana, &place.address];
    let mut texts = texts.into_iter().chain(place.names.values());
    wanted.is_empty() || texts.any(|text| fold(text).contains(&wanted))
}
