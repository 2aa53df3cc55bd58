//! Yes and no, and numbers in prose.

use crate::feeds::width;

/// Whether a mark says yes: `1`, `1.0`, `○`, `true`, `有`. Nothing for one that says neither: to be asked before one
/// relies on it.
pub(super) fn flag(text: &str) -> Option<bool> {
    let text = text.trim();
    // nearly every mark of nearly every list
    match text {
        "" | "0" => return Some(false),
        "1" => return Some(true),
        _ => {}
    }
    match width::plain(text).to_lowercase().as_str() {
        "1" | "1.0" | "1.00" | "○" | "◯" | "〇" | "●" | "◎" | "o" | "✓" | "✔" | "レ" | "true" | "t"
        | "yes" | "y" | "有" | "あり" | "有り" | "はい" | "可" | "対象" | "指定" | "適" | "対応" => {
            Some(true)
        }
        "0" | "0.0" | "×" | "✕" | "✖" | "x" | "-" | "false" | "f" | "no" | "n" | "無" | "なし" | "無し"
        | "いいえ" | "不可" | "対象外" | "不適" | "null" | "none" | "nan" => Some(false),
        _ => None,
    }
}

/// How many people: `300`, `約300人`, `1,371名`; of what is told for inside and outside, the sum. Nothing where no
/// number is told.
pub(super) fn people(text: &str) -> Option<u32> {
    let plain = width::plain(text).replace(',', "");
    if let Ok(number) = plain.parse::<f64>() {
        return whole(number);
    }
    let numbers = numbers(&plain);
    let parts: Vec<u32> = numbers
        .iter()
        .filter(|(before, _)| {
            ["屋内", "屋外", "室内", "室外"]
                .iter()
                .any(|p| before.ends_with(p))
        })
        .map(|(_, n)| *n)
        .collect();
    if parts.len() > 1 {
        return parts.iter().try_fold(0_u32, |sum, part| sum.checked_add(*part));
    }
    numbers.first().map(|(_, number)| *number)
}

fn whole(number: f64) -> Option<u32> {
    let fits = number.is_finite() && (0.0..=10_000_000.0).contains(&number) && number.fract() == 0.0;
    // The range was looked at above.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    fits.then_some(number as u32)
}

/// Numbers of people, each with what stands before it.
fn numbers(text: &str) -> Vec<(&str, u32)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = text
        .get(from..)
        .and_then(|rest| rest.find(|c: char| c.is_ascii_digit()))
    {
        let begin = from + at;
        let digits = text.get(begin..).unwrap_or_default();
        let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
        let after = digits.get(end..).unwrap_or_default();
        let before = text
            .get(from..begin)
            .unwrap_or_default()
            .trim_end_matches(['約', ':', ' ']);
        if after.starts_with(['人', '名'])
            || (after.is_empty() && text.chars().next().is_some_and(|c| c == '約'))
        {
            found.extend(
                digits
                    .get(..end)
                    .and_then(|n| n.parse().ok())
                    .map(|number| (before, number)),
            );
        }
        from = begin + end;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mark_is_yes_or_no_or_neither() {
        for yes in ["1", "1.0", "１", "○", "◯", "〇", "TRUE", "有", " ● "] {
            assert_eq!(flag(yes), Some(true), "{yes}");
        }
        for no in ["", "0", "0.0", "×", "－", "False", "無", "なし"] {
            assert_eq!(flag(no), Some(false), "{no}");
        }
        for neither in ["△", "2階以上", "2"] {
            assert_eq!(flag(neither), None, "{neither}");
        }
    }

    #[test]
    fn people_are_counted_from_prose() {
        let cases = [
            ("300", 300),
            ("300.0", 300),
            ("約300人", 300),
            ("約１，２００名", 1200),
            ("屋内1,371人／屋外5,470人（面積の1/2）", 6841),
            ("屋内191人／屋外0人(面積の1/2)", 191),
            ("300人（最大500人）", 300),
        ];
        for (text, people_told) in cases {
            assert_eq!(people(text), Some(people_told), "{text}");
        }
        for none in ["", "未定", "-5", "面積の1/2", "1.5", "99999999999"] {
            assert_eq!(people(none), None, "{none}");
        }
    }
}
