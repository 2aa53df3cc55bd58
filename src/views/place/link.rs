//! Ways out of the app to a place: made on the device, opened only when somebody taps.

use crate::feeds::{Place, Point};
use serde::{Deserialize, Serialize};
use url::form_urlencoded::byte_serialize;

/// Where a place leads out of the app.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlaceLinks {
    /// The place on OpenStreetMap; a search for its address where it has no coordinates.
    pub map: Option<String>,
    /// The way there on OpenStreetMap; from where is asked there.
    pub route: Option<String>,
    /// The same for the map app of the device.
    pub geo: Option<String>,
    /// Its web page.
    pub web: Option<String>,
    /// Its number, to call.
    pub call: Option<String>,
}

pub(super) fn links(place: &Place) -> PlaceLinks {
    let at = |point: Point| (degrees(point.latitude), degrees(point.longitude));
    PlaceLinks {
        map: place.point.map(at).map_or_else(
            || {
                let address = (!place.address.is_empty()).then_some(&place.address)?;
                Some(format!(
                    "https://www.openstreetmap.org/search?query={}",
                    escaped(address)
                ))
            },
            |(north, east)| {
                Some(format!(
                    "https://www.openstreetmap.org/?mlat={north}&mlon={east}#map=17/{north}/{east}"
                ))
            },
        ),
        route: place.point.map(at).map(|(north, east)| {
            format!("https://www.openstreetmap.org/directions?to={north}%2C{east}#map=15/{north}/{east}")
        }),
        geo: place
            .point
            .map(at)
            .map(|(north, east)| format!("geo:{north},{east}?q={north},{east}({})", escaped(&place.name))),
        web: web(&place.url),
        call: call(&place.phone),
    }
}

/// To ten centimetres: more digits would only pretend.
fn degrees(degrees: f64) -> String {
    format!("{degrees:.6}")
}

fn escaped(text: &str) -> String {
    // Map apps read a plus as a plus.
    byte_serialize(text.as_bytes())
        .collect::<String>()
        .replace('+', "%20")
}

/// A list may only lead to pages.
pub(super) fn web(url: &str) -> Option<String> {
    let read = url::Url::parse(url.trim()).ok()?;
    matches!(read.scheme(), "https" | "http").then(|| read.to_string())
}

/// The digits of a number as somebody wrote it; nothing where there are too few or too many for one number.
fn call(phone: &str) -> Option<String> {
    let half = |letter: char| match letter {
        '０'..='９' => char::from_u32(u32::from(letter) - u32::from('０') + u32::from('0')),
        '＋' => Some('+'),
        _ => Some(letter),
    };
    let digits: String = phone
        .chars()
        .filter_map(half)
        .filter(|letter| letter.is_ascii_digit() || *letter == '+')
        .collect();
    (3..=15).contains(&digits.len()).then(|| format!("tel:{digits}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_called_however_it_is_written() {
        assert_eq!(call("0767-57-5018").as_deref(), Some("tel:0767575018"));
        assert_eq!(
            call("０７６７（５７）５０１８").as_deref(),
            Some("tel:0767575018")
        );
        assert_eq!(call("+81-767-57-5018").as_deref(), Some("tel:+81767575018"));
        assert_eq!(call("なし"), None);
        assert_eq!(call("0767-57-5018、0767-57-5019、0767-57-5020"), None);
    }

    #[test]
    fn a_list_leads_to_pages_only() {
        assert_eq!(
            web(" https://www.city.nanao.lg.jp/ ").as_deref(),
            Some("https://www.city.nanao.lg.jp/")
        );
        assert_eq!(web("javascript:alert(1)"), None);
        assert_eq!(web(""), None);
    }

    #[test]
    fn a_name_cannot_add_to_an_address() {
        assert_eq!(escaped("a b&c=(d)"), "a%20b%26c%3D%28d%29");
    }
}
