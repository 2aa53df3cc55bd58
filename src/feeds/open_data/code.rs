//! Codes of municipalities (全国地方公共団体コード), as they should be and as spreadsheets leave them.

use super::Hints;
use crate::feeds::width;

/// A five-digit code as read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Code {
    /// As it should be: with its check digit, or the five digits alone.
    Good(String),
    /// Mended: a zero that a spreadsheet took, `.0` that it added, a wrong check digit.
    Repaired(String),
    /// A prefecture's code, or nothing.
    None,
    /// No municipality's code, nor to be mended into one.
    Unknown,
}

/// Reads a code. `address` decides where a code could be two municipalities'.
pub(super) fn code(text: &str, address: &str, hints: &Hints) -> Code {
    let plain = width::plain(text);
    let (digits, tail) = plain
        .split_once('.')
        .map_or((plain.as_str(), ""), |(d, tail)| (d, tail));
    if plain.is_empty() {
        return Code::None;
    }
    if !digits.bytes().all(|b| b.is_ascii_digit()) || !tail.bytes().all(|b| b == b'0') {
        return Code::Unknown;
    }
    let spoiled = plain != text.trim() || !tail.is_empty();
    let good = |code: &str| {
        if spoiled {
            Code::Repaired(code.to_owned())
        } else {
            Code::Good(code.to_owned())
        }
    };
    match digits.len() {
        1 | 2 => Code::None,
        6 => match digits.split_at(5) {
            (five, check) if !is_municipality(five, hints) => prefecture(five, check),
            (five, check) if check_digit(five) == check.parse().ok() => good(five),
            (five, _) => Code::Repaired(five.to_owned()),
        },
        5 => five(digits, address, hints, good),
        4 => lost_zero(digits, hints).unwrap_or(Code::Unknown),
        _ => Code::Unknown,
    }
}

/// `92011` is 092011 without its zero; `17202` is a code without its check digit; `11002` could be either.
fn five(digits: &str, address: &str, hints: &Hints, good: impl Fn(&str) -> Code) -> Code {
    let padded = format!("0{digits}");
    let (as_six, check) = padded.split_at(5);
    let six = is_municipality(as_six, hints) && check_digit(as_six) == check.parse().ok();
    let five = is_municipality(digits, hints);
    match (six, five) {
        (true, true) if in_prefecture(digits, address) && !in_prefecture(as_six, address) => good(digits),
        (true, _) => Code::Repaired(as_six.to_owned()),
        (false, true) => good(digits),
        (false, false) => Code::Unknown,
    }
}

fn lost_zero(digits: &str, hints: &Hints) -> Option<Code> {
    let five = format!("0{digits}");
    is_municipality(&five, hints).then_some(Code::Repaired(five))
}

/// 130001 is Tokyo's: a good code, but of no municipality.
fn prefecture(five: &str, check: &str) -> Code {
    let whole = five.ends_with("000") && check_digit(five) == check.parse().ok();
    if whole { Code::None } else { Code::Unknown }
}

fn is_municipality(five: &str, hints: &Hints) -> bool {
    if let Some(known) = &hints.municipalities {
        return known.contains(five);
    }
    let prefecture: usize = five.get(..2).and_then(|p| p.parse().ok()).unwrap_or(0);
    (1..=PREFECTURES.len()).contains(&prefecture) && !five.ends_with("000")
}

/// "weights 6,5,4,3,2 on the five digits, sum S; if S<11: (11−S) mod 10, else 11−(S mod 11), take last digit"
fn check_digit(five: &str) -> Option<u32> {
    let digits = five.chars().map(|c| c.to_digit(10));
    let sum = digits
        .zip([6, 5, 4, 3, 2])
        .try_fold(0, |sum, (digit, weight)| Some(sum + digit? * weight))?;
    Some((11 - sum % 11) % 10)
}

fn in_prefecture(five: &str, address: &str) -> bool {
    let number: Option<usize> = five.get(..2).and_then(|p| p.parse().ok());
    let name = number.and_then(|n| PREFECTURES.get(n.checked_sub(1)?));
    name.is_some_and(|name| address.trim_start().starts_with(name))
}

/// The prefectures in the order of their codes.
const PREFECTURES: [&str; 47] = [
    "北海道",
    "青森県",
    "岩手県",
    "宮城県",
    "秋田県",
    "山形県",
    "福島県",
    "茨城県",
    "栃木県",
    "群馬県",
    "埼玉県",
    "千葉県",
    "東京都",
    "神奈川県",
    "新潟県",
    "富山県",
    "石川県",
    "福井県",
    "山梨県",
    "長野県",
    "岐阜県",
    "静岡県",
    "愛知県",
    "三重県",
    "滋賀県",
    "京都府",
    "大阪府",
    "兵庫県",
    "奈良県",
    "和歌山県",
    "鳥取県",
    "島根県",
    "岡山県",
    "広島県",
    "山口県",
    "徳島県",
    "香川県",
    "愛媛県",
    "高知県",
    "福岡県",
    "佐賀県",
    "長崎県",
    "熊本県",
    "大分県",
    "宮崎県",
    "鹿児島県",
    "沖縄県",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, address: &str) -> Code {
        code(text, address, &Hints::default())
    }

    #[test]
    fn good_codes_stay_and_spoiled_ones_are_mended() {
        let good = |five: &str| Code::Good(five.to_owned());
        let repaired = |five: &str| Code::Repaired(five.to_owned());
        assert_eq!(read("172022", ""), good("17202"));
        assert_eq!(read("17202", ""), good("17202"));
        assert_eq!(read("092011", ""), good("09201"));
        assert_eq!(read("92011", ""), repaired("09201"));
        assert_eq!(read("1100", ""), repaired("01100"));
        assert_eq!(read("172022.0", ""), repaired("17202"));
        assert_eq!(read("１７２０２２", ""), repaired("17202"));
        assert_eq!(read("172021", ""), repaired("17202"));
    }

    #[test]
    fn a_prefectures_code_is_no_municipality_and_nonsense_is_told() {
        assert_eq!(read("130001", ""), Code::None);
        assert_eq!(read("13", ""), Code::None);
        assert_eq!(read("", ""), Code::None);
        assert_eq!(read("七尾市", ""), Code::Unknown);
        assert_eq!(read("992022", ""), Code::Unknown);
    }

    #[test]
    fn the_address_decides_between_two_municipalities() {
        // 011011 is Sapporo's Chuo ward without its zero; 11011 would be in Saitama.
        assert_eq!(
            read("11011", "北海道札幌市中央区"),
            Code::Repaired("01101".to_owned())
        );
        assert_eq!(read("11011", "埼玉県"), Code::Good("11011".to_owned()));
    }
}
