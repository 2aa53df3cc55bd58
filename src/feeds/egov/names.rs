//! How e-Gov numbers provisions and how a pack names them: `36_3` is `36-3`, 附則第二条 of Act 59 of 2024 is
//! `suppl-of-2024-59-2`, 別表第三の二 is `table-3-2`.

use super::numerals::number;

/// The part of a law in which a provision stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Part {
    /// 本則.
    #[default]
    Main,
    /// 附則 of the law itself.
    Suppl,
    /// 附則 of an amending act: its year and number.
    SupplOf(i16, u32),
    /// 別表.
    Table,
}

/// The pack's names for a provision: several where one element stands for a range of deleted articles (`12:14`).
pub(super) fn names(part: &Part, num: &str) -> Vec<String> {
    let single = |num: &str| {
        let number = num.replace('_', "-");
        match part {
            Part::Main if number.is_empty() => "sole".to_owned(),
            Part::Main => number,
            Part::Suppl => joined("suppl", &number),
            Part::SupplOf(year, act) => joined(&format!("suppl-of-{year}-{act}"), &number),
            Part::Table => joined("table", &number),
        }
    };
    let ends = num
        .split_once(':')
        .map(|(from, to)| (from.parse::<u32>(), to.parse::<u32>()));
    match ends {
        // 第十二条から第十四条まで　削除
        Some((Ok(from), Ok(to))) if from < to && to - from < 500 => {
            (from..=to).map(|n| single(&n.to_string())).collect()
        }
        _ => vec![single(num)],
    }
}

fn joined(part: &str, number: &str) -> String {
    if number.is_empty() {
        part.to_owned()
    } else {
        format!("{part}-{number}")
    }
}

/// 平成一七年六月二九日法律第七三号: the part that its supplementary provisions are. The number of anything but an act
/// (a cabinet order, a ministry's ordinance) is 0, as in the packs.
pub(super) fn amending_part(law_num: &str) -> Part {
    supplementary(law_num).unwrap_or(Part::SupplOf(0, 0))
}

fn supplementary(law_num: &str) -> Option<Part> {
    const ERAS: [(&str, i16); 5] = [
        ("明治", 1867),
        ("大正", 1911),
        ("昭和", 1925),
        ("平成", 1988),
        ("令和", 2018),
    ];
    let (rest, before) = ERAS
        .iter()
        .find_map(|(era, before)| Some((law_num.strip_prefix(era)?, *before)))?;
    let (year, rest) = rest.split_once('年')?;
    let year = before + i16::try_from(number(year)?).ok()?;
    let act = rest
        .split_once("法律第")
        .and_then(|(_, rest)| number(rest.split('号').next()?))
        .unwrap_or(0);
    Some(Part::SupplOf(year, act))
}

/// 別表第三の二 is `3_2`; a sole 別表 has no number.
pub(super) fn table_number(title: &str) -> String {
    let Some(rest) = title.trim().strip_prefix("別表第") else {
        return String::new();
    };
    let end = rest.find(|c: char| c != 'の' && number(&c.to_string()).is_none() && !"十百千".contains(c));
    let numbers = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
    let numbers = numbers.split('の').map_while(number).map(|n| n.to_string());
    numbers.collect::<Vec<_>>().join("_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn provisions_are_named_as_in_the_packs() {
        assert_eq!(names(&Part::Main, "36_3"), ["36-3"]);
        assert_eq!(names(&Part::Main, "12:14"), ["12", "13", "14"]);
        assert_eq!(names(&Part::Main, ""), ["sole"]);
        assert_eq!(names(&Part::Suppl, "9_3_2"), ["suppl-9-3-2"]);
        assert_eq!(
            names(&Part::Table, &table_number("別表第三の二（第五条関係）")),
            ["table-3-2"]
        );
        assert_eq!(
            names(&Part::Table, &table_number("別表（第五条関係）")),
            ["table"]
        );
        let part = amending_part("令和六年六月二一日法律第五九号");
        assert_eq!(names(&part, "2"), ["suppl-of-2024-59-2"]);
        assert_eq!(
            amending_part("令和八年三月三一日法務省令第四号"),
            Part::SupplOf(2026, 0)
        );
    }
}
