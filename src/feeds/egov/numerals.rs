//! Japanese numerals as the numbers of amending laws have them: digit by digit (一七) or by position (二百二十四).

/// The number that `kanji` writes.
pub(super) fn number(kanji: &str) -> Option<u32> {
    let positional = kanji.contains(['十', '百', '千']);
    if kanji.is_empty() || kanji.chars().count() > 12 {
        return None;
    }
    if kanji == "元" {
        return Some(1);
    }
    if !positional {
        return kanji
            .chars()
            .try_fold(0_u32, |sum, c| sum.checked_mul(10)?.checked_add(digit(c)?));
    }
    let (mut total, mut last) = (0_u32, None);
    for c in kanji.chars() {
        let unit = match c {
            '十' => 10,
            '百' => 100,
            '千' => 1000,
            _ => {
                last = Some(digit(c)?);
                continue;
            }
        };
        total += last.take().unwrap_or(1) * unit;
    }
    Some(total + last.unwrap_or(0))
}

fn digit(c: char) -> Option<u32> {
    if c == '〇' {
        return Some(0);
    }
    if let Some(digit) = c.to_digit(10) {
        return Some(digit);
    }
    let place = "一二三四五六七八九".chars().position(|digit| digit == c)?;
    u32::try_from(place + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn both_ways_of_writing_are_read() {
        let found = ["一一", "一六〇", "四", "二十四", "二百二十四", "元", "59"].map(number);
        assert_eq!(found, [11, 160, 4, 24, 224, 1, 59].map(Some));
        assert_eq!(number("第四"), None);
    }
}
