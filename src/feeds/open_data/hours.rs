//! Opening hours in OpenStreetMap's syntax, from columns of days and times.

use crate::feeds::moment::clock_time;
use crate::feeds::width;

const DAYS: [(char, &str); 7] = [
    ('月', "Mo"),
    ('火', "Tu"),
    ('水', "We"),
    ('木', "Th"),
    ('金', "Fr"),
    ('土', "Sa"),
    ('日', "Su"),
];

/// `Mo-Fr 08:30-17:15` from `月火水木金`, `8:30` and `17:15`; empty where nothing is told, nothing where it is told in a
/// way that is not understood. Several spans stand with `;` between them, in both columns alike.
pub(super) fn hours(days: &str, opens: &str, closes: &str) -> Option<String> {
    let (days, times) = (days_of_week(days)?, spans(opens, closes)?);
    let whole_day = times == "00:00-24:00";
    Some(match (days.as_str(), times.as_str()) {
        ("Mo-Su", "00:00-24:00") => "24/7".to_owned(),
        ("", "") => String::new(),
        (days, "") => days.to_owned(),
        ("", _) if whole_day => "24/7".to_owned(),
        ("", times) => times.to_owned(),
        (days, times) => format!("{days} {times}"),
    })
}

fn days_of_week(text: &str) -> Option<String> {
    let plain = width::plain(text).replace("曜日", "").replace('曜', "");
    let mut open = [false; 7];
    let mut holidays = false;
    match plain.as_str() {
        "" => return Some(String::new()),
        "毎日" | "全日" | "年中無休" | "無休" => open = [true; 7],
        "平日" => open.iter_mut().take(5).for_each(|day| *day = true),
        "土日祝" | "土日・祝日" => {
            (open, holidays) = ([false, false, false, false, false, true, true], true)
        }
        _ => read_days(&plain.replace("祝日", "祝"), &mut open, &mut holidays)?,
    }
    let mut found = runs(&open);
    if holidays {
        found.push("PH".to_owned());
    }
    Some(found.join(","))
}

/// `月火水木金`, `月・水・金`, `月～金`, `月-金、祝`
fn read_days(text: &str, open: &mut [bool; 7], holidays: &mut bool) -> Option<()> {
    let (mut last, mut until) = (None, false);
    for c in text.chars() {
        if let Some(day) = DAYS.iter().position(|(name, _)| *name == c) {
            let from = if until { last? } else { day };
            for passed in from..=day {
                *open.get_mut(passed)? = true;
            }
            (last, until) = (Some(day), false);
        } else {
            match c {
                '祝' => *holidays = true,
                '~' | '〜' | '-' => until = true,
                '・' | '、' | ',' | ';' | ' ' | '/' | '\u{3000}' => {}
                _ => return None,
            }
        }
    }
    Some(())
}

/// Mo-Fr,Su
fn runs(open: &[bool; 7]) -> Vec<String> {
    let mut found: Vec<(usize, usize)> = Vec::new();
    for day in open
        .iter()
        .enumerate()
        .filter(|(_, open)| **open)
        .map(|(day, _)| day)
    {
        match found.last_mut() {
            Some((_, end)) if *end + 1 == day => *end = day,
            _ => found.push((day, day)),
        }
    }
    let name = |day: usize| DAYS.get(day).map_or("", |(_, name)| name);
    let run = |(from, to): (usize, usize)| match to - from {
        0 => name(from).to_owned(),
        1 => format!("{},{}", name(from), name(to)),
        _ => format!("{}-{}", name(from), name(to)),
    };
    found.into_iter().map(run).collect()
}

fn spans(opens: &str, closes: &str) -> Option<String> {
    let split = |text: &str| -> Vec<String> {
        let plain = width::plain(text);
        plain
            .split([';', '、', '/'])
            .map(|part| part.trim().to_owned())
            .filter(|part| !part.is_empty())
            .collect()
    };
    let (opens, closes) = (split(opens), split(closes));
    if opens.len() != closes.len() {
        return None;
    }
    let spans = opens
        .iter()
        .zip(&closes)
        .map(|(from, to)| Some(format!("{}-{}", time(from)?, time(to)?)));
    Some(spans.collect::<Option<Vec<_>>>()?.join(","))
}

fn time(text: &str) -> Option<String> {
    if matches!(text, "24:00" | "24:00:00" | "24時" | "2400" | "23:59") {
        return Some("24:00".to_owned());
    }
    clock_time(text).map(|time| time.strftime("%H:%M").to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_times_become_openstreetmaps() {
        let cases = [
            (("月火水木金", "8:30", "17:15"), "Mo-Fr 08:30-17:15"),
            (("月火水木金土日", "0:00", "24:00"), "24/7"),
            (
                ("月・水・金・土", "９：００", "12時30分"),
                "Mo,We,Fr,Sa 09:00-12:30",
            ),
            (
                ("月～金、祝", "09:00:00;13:00", "12:00;17:00"),
                "Mo-Fr,PH 09:00-12:00,13:00-17:00",
            ),
            (("平日", "", ""), "Mo-Fr"),
            (("", "22:00", "2:00"), "22:00-02:00"),
            (("土曜日日曜日", "0900", "1700"), "Sa,Su 09:00-17:00"),
            (("", "", ""), ""),
        ];
        for ((days, opens, closes), expected) in cases {
            assert_eq!(
                hours(days, opens, closes).as_deref(),
                Some(expected),
                "{days} {opens} {closes}"
            );
        }
    }

    #[test]
    fn what_is_not_understood_is_none() {
        for (days, opens, closes) in [
            ("第3火曜日", "", ""),
            ("月", "9:00", ""),
            ("月", "朝", "晩"),
            ("月", "9:00;13:00", "17:00"),
        ] {
            assert_eq!(hours(days, opens, closes), None, "{days} {opens} {closes}");
        }
    }
}
