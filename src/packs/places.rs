//! Municipalities, kinds of offices, and contacts.

use crate::words::bidi;
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
    if more.len() > MOST_TEXT {
        return Ok(here.to_owned());
    }
    let mut theirs = csv::Reader::from_reader(more.as_bytes());
    let read = theirs.deserialize::<Contact>().flatten();
    for contact in read.filter_map(plain).take(MOST_CONTACTS) {
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
/// The largest table of them.
const MOST_TEXT: usize = 2_000_000;
/// The longest cell, in characters.
const MOST_CELL: usize = 300;

/// Somebody else's contact without what could turn the text around it; nothing where it is too long to be one, or its
/// number is none that a person could dial without harm: `*` and `#` within it give orders to the network, such as to
/// send all calls elsewhere.
fn plain(contact: Contact) -> Option<Contact> {
    let digits = contact.phone.strip_prefix('#').unwrap_or(&contact.phone);
    let international = digits.strip_prefix('+').unwrap_or(digits);
    let dialled = |letter: char| letter.is_ascii_digit() || matches!(letter, '-' | ' ' | '(' | ')');
    if !international.chars().all(dialled) || international.len() > 30 {
        return None;
    }
    let cell = |text: String| {
        let shown: String = bidi::strip(&text)
            .chars()
            .filter(|letter| !letter.is_control())
            .collect();
        (shown.chars().count() <= MOST_CELL).then_some(shown)
    };
    Some(Contact {
        id: cell(contact.id)?,
        name_ja: cell(contact.name_ja)?,
        name_en: cell(contact.name_en)?,
        languages: cell(contact.languages)?,
        phone: contact.phone,
        hours: cell(contact.hours)?,
        topics: cell(contact.topics)?,
        // Nobody here has called it.
        confidence: "uncertain".to_owned(),
        checked: cell(contact.checked)?,
        area: cell(contact.area)?,
        publisher: String::new(),
    })
}

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

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "id,name_ja,name_en,languages,phone,hours,topics,confidence,checked,area\n";

    fn added(rows: &str) -> Vec<Contact> {
        let all = with_contacts(HEAD, &format!("{HEAD}{rows}"), "123", "Friends").unwrap();
        super::rows(&all).unwrap()
    }

    #[test]
    fn somebody_elses_number_is_theirs_and_not_confirmed_by_us() {
        let contacts = added("desk,窓口,Desk,vi,0767-00-0000,,status,verified,2026-11-01,17202\n");
        assert_eq!(contacts[0].id, "123.desk");
        assert_eq!(contacts[0].publisher, "Friends");
        assert_ne!(contacts[0].confidence, "verified");
    }

    #[test]
    fn a_number_that_gives_orders_to_the_network_is_left_out() {
        for (phone, is) in [
            ("#7119", 1),
            ("+81 3 1234 5678", 1),
            ("", 1),
            ("*21*0901234567#", 0),
            ("119?body=x", 0),
            ("javascript:alert(1)", 0),
            ("##002#", 0),
        ] {
            let row = format!("a,あ,A,vi,{phone},,status,verified,2026-11-01,\n");
            assert_eq!(added(&row).len(), is, "{phone}");
        }
    }

    #[test]
    fn cells_cannot_turn_the_text_nor_fill_the_screen() {
        let turned = added("a,あ,A\u{202e}B,vi,119,,status,verified,2026-11-01,\n");
        assert_eq!(turned[0].name_en, "AB");
        let long = "x".repeat(400);
        assert_eq!(
            added(&format!("a,あ,{long},vi,119,,status,verified,2026-11-01,\n")),
            []
        );
        let many = "a,あ,A,vi,119,,status,verified,2026-11-01,\n".repeat(3_000);
        assert_eq!(added(&many).len(), 2_000);
    }
}
