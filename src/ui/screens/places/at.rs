//! The address of a place. An id is whatever its publisher wrote, also with the signs that divide an address.

use crate::ui::route::Route;

/// The screen of a place.
pub fn place_route(source: &str, id: &str) -> Route {
    Route::PlaceScreen {
        source: written(source),
        id: written(id),
    }
}

/// The card of a place.
pub fn card_route(source: &str, id: &str) -> Route {
    Route::PlaceCardScreen {
        source: written(source),
        id: written(id),
    }
}

/// Every byte but letters, digits and `-` as `~` and two digits.
fn written(id: &str) -> String {
    let byte = |byte: u8| match byte {
        b'-' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => char::from(byte).to_string(),
        _ => format!("~{byte:02x}"),
    };
    id.bytes().map(byte).collect()
}

/// The id that was written so; nothing is found under what never was.
pub fn read(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'~' {
            bytes.push(byte);
            continue;
        }
        let mut digit = || char::from(rest.next()?).to_digit(16);
        let (Some(high), Some(low)) = (digit(), digit()) else {
            return String::new();
        };
        bytes.extend(u8::try_from(high * 16 + low));
    }
    String::from_utf8(bytes).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn an_id_of_any_letters_comes_back_from_its_address(id in "\\PC{1,12}") {
            let route = place_route("a list", &id);
            let again = route.to_string().parse::<Route>().unwrap();
            prop_assert_eq!(&again, &route);
            let Route::PlaceScreen { source, id: written } = again else { panic!() };
            prop_assert_eq!((read(&source), read(&written)), ("a list".to_owned(), id));
        }

        #[test]
        fn no_address_stops_it(text in "\\PC{0,12}") {
            let _ = read(&text);
        }
    }
}
