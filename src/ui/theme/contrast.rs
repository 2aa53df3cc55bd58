//! Contrast is computed from the tokens, because page checkers skip text in joined scripts.

use std::collections::BTreeMap;

const LIGHT: &str = include_str!("light.css");
const DARK: &str = include_str!("dark.css");

/// Text on its ground: WCAG 1.4.3 asks 4.5, we ask 5.5.
const TEXT: [(&str, &str); 16] = [
    ("ink", "paper"),
    ("ink", "surface"),
    ("ink-2", "paper"),
    ("ink-2", "surface"),
    ("ai", "paper"),
    ("ai", "surface"),
    ("on-ai", "ai"),
    ("ai", "ai-soft"),
    ("moss", "moss-soft"),
    ("kaki", "kaki-soft"),
    ("plum", "plum-soft"),
    ("plum", "surface"),
    ("kaki", "surface"),
    ("moss", "surface"),
    ("ink", "ai-soft"),
    ("ink", "kaki-soft"),
];

fn tokens(css: &str) -> BTreeMap<&str, &str> {
    css.lines()
        .filter_map(|line| {
            line.trim()
                .strip_prefix("--")?
                .strip_suffix(';')?
                .split_once(": ")
        })
        .collect()
}

/// WCAG 2.2 relative luminance of `#RRGGBB`.
fn luminance(hex: &str) -> f64 {
    let part = |at: usize| {
        let c = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
        if c <= 0.04045 {
            c / 12.92
        } else {
            ((c + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
}

fn contrast(a: &str, b: &str) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn assert_pair(tokens: &BTreeMap<&str, &str>, pair: (&str, &str), least: f64) {
    let found = contrast(tokens[pair.0], tokens[pair.1]);
    assert!(found >= least, "{pair:?}: {found:.2} is less than {least}");
}

#[test]
fn black_on_white_is_twenty_one() {
    assert!((contrast("#000000", "#FFFFFF") - 21.0).abs() < 0.01);
}

#[test]
fn text_stands_out_in_both_themes() {
    for css in [LIGHT, DARK] {
        for pair in TEXT {
            assert_pair(&tokens(css), pair, 5.5);
        }
    }
}

#[test]
fn borders_of_controls_stand_out_in_both_themes() {
    for css in [LIGHT, DARK] {
        assert_pair(&tokens(css), ("line", "surface"), 3.1);
        assert_pair(&tokens(css), ("line", "paper"), 3.1);
    }
}

#[test]
fn both_themes_name_the_same_tokens() {
    assert!(tokens(LIGHT).keys().eq(tokens(DARK).keys()));
}
