//! Invisible direction controls: set around every value by Fluent, and taken out of every foreign one, so that
//! a name or a feed's title cannot turn the sentence around it.

/// Whether a character steers direction: ALM, LRM, RLM, the embeddings and overrides, the isolates.
pub fn is_control(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The text without direction controls.
pub fn strip(text: &str) -> String {
    text.chars().filter(|c| !is_control(*c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn controls_go_and_joiners_stay() {
        assert_eq!(strip("a\u{202E}b\u{2066}c\u{2069}\u{200F}"), "abc");
        // Persian and Sinhala spelling needs the joiners
        assert_eq!(strip("می\u{200C}خواهم ශ්\u{200D}රී"), "می\u{200C}خواهم ශ්\u{200D}රී");
    }
}
