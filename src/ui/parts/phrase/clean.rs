//! Invisible marks that reorder text.

use std::borrow::Cow;

/// Takes out what could reorder the text around it: embeddings, overrides and single marks always, isolates
/// when they are not closed. Closed isolates stay, because Fluent puts them around what it inserts.
pub(super) fn without_bidi_controls(text: &str) -> Cow<'_, str> {
    let isolates_are_closed = isolates_are_closed(text);
    let keep = |c: &char| match c {
        '\u{202A}'..='\u{202E}' | '\u{200E}' | '\u{200F}' | '\u{061C}' => false,
        '\u{2066}'..='\u{2069}' => isolates_are_closed,
        _ => true,
    };
    if text.chars().all(|c| keep(&c)) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter(keep).collect())
}

fn isolates_are_closed(text: &str) -> bool {
    let mut open = 0_u32;
    for c in text.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' if open == 0 => return false,
            '\u{2069}' => open -= 1,
            _ => {}
        }
    }
    open == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_override_cannot_reverse_a_phone_number() {
        assert_eq!(without_bidi_controls("\u{202E}0120\u{202C}"), "0120");
    }

    #[test]
    fn the_isolates_that_fluent_inserts_stay_and_stray_ones_go() {
        assert_eq!(
            without_bidi_controls("a\u{2068}b\u{2069}c"),
            "a\u{2068}b\u{2069}c"
        );
        assert_eq!(without_bidi_controls("a\u{2069}b\u{2068}"), "ab");
    }
}
