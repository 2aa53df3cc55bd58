//! Telephone numbers in one form: digits and hyphens.

use crate::feeds::width;

/// A number as read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Phone {
    /// As it stood, or only put into one form.
    Good(String),
    /// With the zero that a spreadsheet took.
    Repaired(String),
    /// Nothing told.
    None,
    /// Something else.
    Unreadable,
}

/// The first number in a cell: `0767-53-1111`, `０７６７（５３）１１１１`, `+81-767-53-1111`, `0767-53-1111（代表）`.
pub(super) fn phone(text: &str) -> Phone {
    let plain = width::plain(text);
    // what a spreadsheet makes of a number without hyphens
    let plain = plain.strip_suffix(".0").unwrap_or(&plain).to_owned();
    if plain.trim_matches(['-', ' ', '.']).is_empty()
        || ["なし", "無", "未定", "不明"].contains(&plain.as_str())
    {
        return Phone::None;
    }
    let begin = plain
        .find(|c: char| c.is_ascii_digit() || c == '+')
        .unwrap_or(plain.len());
    let number = plain.get(begin..).unwrap_or_default();
    let end = number
        .char_indices()
        .find(|(at, c)| !belongs(*c, *at))
        .map_or(number.len(), |(at, _)| at);
    let number = number.get(..end).unwrap_or_default().replace(")(", "-");
    let abroad = number
        .strip_prefix("+81")
        .map(|rest| rest.trim_start_matches(['-', ' ', '(', '0', ')']));
    let number = abroad.map_or(number.clone(), |rest| format!("0{rest}"));
    let number = hyphens(&number);
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    match (number.starts_with('0'), digits) {
        (true, 10 | 11) => Phone::Good(number),
        // 110, 119, 171, #7119
        (_, 3 | 4) if plain.len() <= 5 && !number.contains('-') => Phone::Good(number),
        // 767531111
        (false, 9 | 10) => Phone::Repaired(format!("0{number}")),
        _ => Phone::Unreadable,
    }
}

fn belongs(c: char, at: usize) -> bool {
    c.is_ascii_digit() || matches!(c, '-' | '(' | ')' | ' ' | '.') || (c == '+' && at == 0)
}

/// One hyphen wherever something stands between digits.
fn hyphens(number: &str) -> String {
    let parts = number
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty());
    let mut parts: Vec<&str> = parts.collect();
    // A second number or an extension behind the first.
    let mut digits = 0;
    let keep = parts.iter().take_while(|part| {
        digits += part.len();
        digits <= 11
    });
    let keep = keep.count();
    parts.truncate(keep.max(1));
    parts.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_into_one_form() {
        let good = |text: &str| Phone::Good(text.to_owned());
        for text in [
            "0767-53-1111",
            "０７６７－５３－１１１１",
            "0767(53)1111",
            "（0767）53-1111",
            "+81-767-53-1111",
            "TEL 0767 53 1111",
            "0767-53-1111（代表）",
            "0767‐53‐1111 内線 201",
        ] {
            assert_eq!(phone(text), good("0767-53-1111"), "{text}");
        }
        assert_eq!(phone("0767531111"), good("0767531111"));
        assert_eq!(phone("0767-53-1111;0767-53-2222"), good("0767-53-1111"));
        assert_eq!(phone("119"), good("119"));
    }

    #[test]
    fn a_lost_zero_is_put_back_and_the_rest_is_told() {
        assert_eq!(phone("767-53-1111"), Phone::Repaired("0767-53-1111".to_owned()));
        assert_eq!(phone("767531111.0"), Phone::Repaired("0767531111".to_owned()));
        assert_eq!(phone("－"), Phone::None);
        assert_eq!(phone("受付へ"), Phone::Unreadable);
        assert_eq!(phone("12-34"), Phone::Unreadable);
    }
}
