//! Japanese numerals as statutes write them (漢数字): 十九, 百四十, 四百六十五.

/// The number that `kanji` writes, or nothing if it is not a numeral below ten thousand.
///
/// Statutes write article numbers positionally (四百六十五), never digit by digit (四六五).
pub fn number(kanji: &str) -> Option<u32> {
    let mut total = 0;
    let mut digit = None;
    for c in kanji.chars() {
        match unit(c) {
            Some(unit) => total += digit.take().unwrap_or(1) * unit,
            // Two digits in a row are not a positional numeral.
            None if digit.is_some() => return None,
            None => digit = Some(value(c)?),
        }
    }
    let total = total + digit.unwrap_or(0);
    (total > 0).then_some(total)
}

fn unit(c: char) -> Option<u32> {
    match c {
        '十' => Some(10),
        '百' => Some(100),
        '千' => Some(1000),
        _ => None,
    }
}

fn value(c: char) -> Option<u32> {
    let position = "一二三四五六七八九".chars().position(|digit| digit == c)?;
    u32::try_from(position + 1).ok()
}

/// The numbers of a heading such as 第十九条の七 (19, 7) or 別表第三の二 (3, 2): the branch numbers
/// (枝番) follow の. Nothing if the heading is something else.
pub fn heading_numbers(heading: &str) -> Option<Vec<u32>> {
    let rest = heading.strip_prefix("第")?;
    let (first, branches) = match rest.split_once('条') {
        Some((first, branches)) => (first, branches),
        None => rest.split_at(rest.find('の').unwrap_or(rest.len())),
    };
    let mut numbers = vec![number(first)?];
    for branch in branches.split('の').skip(1) {
        numbers.push(number(branch)?);
    }
    // 第七条から第九条まで is a deleted range: 条 is followed by something other than a branch.
    (branches.is_empty() || branches.starts_with('の')).then_some(numbers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positional_numerals_are_read() {
        let read: Vec<_> = ["一", "十", "十九", "二十", "百四十", "四百六十五", "千二百三"]
            .into_iter()
            .map(number)
            .collect();
        assert_eq!(read, [1, 10, 19, 20, 140, 465, 1203].map(Some));
    }

    #[test]
    fn what_is_no_numeral_is_refused() {
        for text in ["", "条", "四六五", "１９", "十九の"] {
            assert_eq!(number(text), None, "{text}");
        }
    }

    #[test]
    fn branch_numbers_follow_the_article_number() {
        assert_eq!(heading_numbers("第十九条の七"), Some(vec![19, 7]));
        assert_eq!(heading_numbers("第百四十条"), Some(vec![140]));
        assert_eq!(heading_numbers("第四百六十五条の二"), Some(vec![465, 2]));
        assert_eq!(heading_numbers("第九条の三の二"), Some(vec![9, 3, 2]));
        assert_eq!(heading_numbers("第三の二"), Some(vec![3, 2]));
    }

    #[test]
    fn chapters_paragraphs_and_ranges_are_no_articles() {
        for heading in ["第七条から第九条まで", "２", "様式第一号", "第条"] {
            assert_eq!(heading_numbers(heading), None, "{heading}");
        }
    }
}
