//! Municipalities, kinds of offices, and contacts.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A municipality (市区町村).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Municipality {
    /// The five-digit code (全国地方公共団体コード without its check digit).
    pub code: String,
    /// The prefecture in Japanese.
    pub pref_ja: String,
    /// The prefecture in Latin letters.
    pub pref_en: String,
    /// Its name in Japanese, with its city or county.
    pub name_ja: String,
    /// Its name in kana.
    pub name_kana: String,
    /// Its name in Latin letters.
    pub name_en: String,
    /// Where its office stands, degrees north.
    #[serde(rename = "lat", default)]
    pub latitude: Option<f64>,
    /// Where its office stands, degrees east.
    #[serde(rename = "lon", default)]
    pub longitude: Option<f64>,
    /// Its web site.
    pub url: String,
    /// City, ward, town …
    pub kind: String,
}

/// A kind of office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Office {
    /// Its id.
    pub id: String,
    /// Its name in Japanese.
    pub name_ja: String,
    /// Its name in English.
    pub name_en: String,
}

/// A country or region that people come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Country {
    /// ISO 3166 alpha-2.
    pub code: String,
    /// Its name in English.
    pub name_en: String,
    /// Its name in Japanese.
    pub name_ja: String,
}

/// A hotline or person to ask.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// Its id.
    pub id: String,
    /// Its name in Japanese.
    pub name_ja: String,
    /// Its name in English.
    pub name_en: String,
    /// The languages spoken, BCP 47, joined by `;`.
    pub languages: String,
    /// The number.
    pub phone: String,
    /// When somebody answers.
    pub hours: String,
    /// The areas of life, joined by `;`.
    pub topics: String,
    /// How sure we are of the number: `verified`, `from-knowledge`, `uncertain`.
    pub confidence: String,
    /// When it was looked up.
    pub checked: String,
    /// The code of the only prefecture or municipality that it is for; empty for all of the country.
    #[serde(default)]
    pub area: String,
    /// Who says so, where it is not the pack's own publisher.
    #[serde(default)]
    pub publisher: String,
}

/// A table of contacts with somebody else's behind it. Their ids cannot be taken for the pack's own, and their numbers
/// count as checked only by whoever published them.
pub(super) fn with_contacts(here: &str, more: &str, id: &str, name: &str) -> Result<String, csv::Error> {
    let mut table = csv::Writer::from_writer(Vec::new());
    for contact in rows::<Contact>(here)? {
        table.serialize(contact)?;
    }
    let mut theirs = csv::Reader::from_reader(more.as_bytes());
    for contact in theirs.deserialize::<Contact>().flatten().take(MOST_CONTACTS) {
        table.serialize(Contact {
            id: format!("{id}.{}", contact.id),
            publisher: name.to_owned(),
            ..contact
        })?;
    }
    let bytes = table.into_inner().map_err(|error| error.into_error())?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// So many contacts of one publisher are read.
const MOST_CONTACTS: usize = 2_000;

/// Everything of a pack that has a place or a number to call.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// By code.
    pub municipalities: BTreeMap<String, Municipality>,
    /// By code.
    pub countries: BTreeMap<String, Country>,
    /// By id.
    pub offices: BTreeMap<String, Office>,
    /// In the order of the file.
    pub contacts: Vec<Contact>,
}

impl Places {
    /// Reads the four CSV files.
    pub fn from_csv(
        municipalities: &str,
        countries: &str,
        offices: &str,
        contacts: &str,
    ) -> Result<Places, csv::Error> {
        let countries = rows::<Country>(countries)?;
        let municipalities = rows::<Municipality>(municipalities)?;
        let offices = rows::<Office>(offices)?;
        Ok(Places {
            municipalities: municipalities
                .into_iter()
                .map(|place| (place.code.clone(), place))
                .collect(),
            countries: countries
                .into_iter()
                .map(|country| (country.code.clone(), country))
                .collect(),
            offices: offices
                .into_iter()
                .map(|office| (office.id.clone(), office))
                .collect(),
            contacts: rows(contacts)?,
        })
    }

    /// A contact by its id.
    pub fn contact(&self, id: &str) -> Option<&Contact> {
        self.contacts.iter().find(|contact| contact.id == id)
    }
}

fn rows<T: serde::de::DeserializeOwned>(text: &str) -> Result<Vec<T>, csv::Error> {
    csv::Reader::from_reader(text.as_bytes()).deserialize().collect()
}
