//! The tables of the Japan pack hold together, and agree with the law texts beside them.

use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

type Row = BTreeMap<String, String>;

const CONFIDENCE: [&str; 3] = ["verified", "from-knowledge", "uncertain"];

fn pack(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("assets/packs/jp")
        .join(path)
}

fn rows(path: &str) -> Vec<Row> {
    let mut reader = csv::Reader::from_path(pack(path)).unwrap();
    reader.deserialize().collect::<Result<_, _>>().unwrap()
}

fn json(path: &str) -> serde_json::Value {
    serde_json::from_slice(&fs::read(pack(path)).unwrap()).unwrap()
}

fn column<'a>(rows: &'a [Row], name: &str) -> Vec<&'a str> {
    rows.iter().map(|row| row[name].as_str()).collect()
}

fn assert_unique(path: &str, name: &str) {
    let rows = rows(path);
    let names = column(&rows, name);
    let distinct: BTreeSet<_> = names.iter().collect();
    assert_eq!(distinct.len(), names.len(), "{path}: two rows share one {name}");
    assert!(!distinct.contains(&""), "{path}: a row without {name}");
}

/// The lines of an article of a shipped law.
fn law_lines(law: &str, article: &str) -> Vec<String> {
    let file = json(&format!("laws/{law}.json"));
    let articles = file["articles"].as_array().unwrap();
    let found = articles.iter().find(|a| a["article"] == article).unwrap();
    found["text"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| line.as_str().unwrap().to_owned())
        .collect()
}

/// The first two cells of every row of a law's table, headings left out.
fn law_table(law: &str, article: &str) -> Vec<(String, String)> {
    let lines = law_lines(law, article);
    let cells = lines.iter().filter_map(|line| line.split_once('\t'));
    let body = cells.filter(|(name, _)| *name != "在留資格" && !name.starts_with("備考"));
    body.map(|(name, text)| (name.to_owned(), text.to_owned()))
        .collect()
}

#[test]
fn every_id_is_unique() {
    for path in [
        "tables/statuses.csv",
        "tables/prefectures.csv",
        "contacts.csv",
        "places/offices.csv",
    ] {
        assert_unique(path, "id");
    }
    for path in ["tables/countries.csv", "places/municipalities.csv"] {
        assert_unique(path, "code");
    }
}

#[test]
fn japan_has_47_prefectures_1741_municipalities_and_171_wards() {
    let prefectures = rows("tables/prefectures.csv");
    assert_eq!(prefectures.len(), 47);
    let municipalities = rows("places/municipalities.csv");
    let wards = municipalities.iter().filter(|row| row["kind"] == "ward").count();
    assert_eq!((wards, municipalities.len() - wards), (171, 1741));
    let codes: BTreeMap<_, _> = prefectures
        .iter()
        .map(|p| (p["id"].as_str(), p["name_ja"].as_str()))
        .collect();
    for row in &municipalities {
        assert_eq!(row["code"].len(), 5, "{row:?}");
        assert_eq!(codes[&row["code"][..2]], row["pref_ja"], "{row:?}");
        assert!(
            !row["jma"].is_empty() && !row["name_kana"].is_empty() && !row["name_en"].is_empty(),
            "{row:?}"
        );
        let (lat, lon): (f64, f64) = (row["lat"].parse().unwrap(), row["lon"].parse().unwrap());
        assert!(
            (24.0..46.0).contains(&lat) && (122.0..146.0).contains(&lon),
            "{row:?}"
        );
    }
}

#[test]
fn every_status_of_the_appended_tables_is_listed_and_no_other() {
    let statuses = rows("tables/statuses.csv");
    let act: Vec<_> = ["table-1", "table-2"]
        .iter()
        .flat_map(|table| law_table("326CO0000000319", table))
        .collect();
    assert_eq!(act.len(), 29);
    for (name, _) in &act {
        assert!(
            statuses.iter().any(|row| row["name_ja"].starts_with(name)),
            "{name} is missing"
        );
    }
    for row in &statuses {
        let known = act.iter().any(|(name, _)| {
            let rest = row["name_ja"].strip_prefix(name.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.contains('号'))
        });
        // Special permanent residence is no status of the Act; 育成就労 comes with Act 60 of 2024.
        let apart = row["table"] == "spr" || row["from"] == "2027-04-01";
        assert!(known != apart, "{row:?}");
    }
}

#[test]
fn the_periods_of_stay_are_those_of_the_regulation() {
    let statuses = rows("tables/statuses.csv");
    let mut compared = 0;
    for (name, text) in law_table("356M50000010054", "table-2") {
        // 「五年、三年、一年又は三月」; what the Minister designates case by case reads differently.
        let Some(periods) = listed_periods(&text) else {
            continue;
        };
        let row = statuses.iter().find(|row| row["name_ja"] == name).unwrap();
        assert_eq!(row["periods"], periods, "{name}");
        compared += 1;
    }
    assert_eq!(compared, 19);
}

fn listed_periods(text: &str) -> Option<String> {
    if text == "無期限" {
        return Some("indefinite".to_owned());
    }
    let periods: Option<Vec<_>> = text.replace("又は", "、").split('、').map(period).collect();
    Some(periods?.join(";"))
}

fn period(text: &str) -> Option<String> {
    let (unit, letter) = [('年', 'y'), ('月', 'm'), ('日', 'd')]
        .into_iter()
        .find(|(u, _)| text.ends_with(*u))?;
    let digits = "一二三四五六七八九";
    let digit = |c: char| digits.chars().position(|d| d == c).map(|n| n + 1);
    let mut number = 0;
    for c in text.strip_suffix(unit)?.chars() {
        number = if c == '十' {
            number.max(1) * 10
        } else {
            number + digit(c)?
        };
    }
    Some(format!("{number}{letter}"))
}

#[test]
fn the_group_of_the_organisation_notice_is_that_of_article_19_16() {
    let items = law_lines("326CO0000000319", "19-16");
    let statuses = rows("tables/statuses.csv");
    for (group, item) in [
        ("activity", &items[1]),
        ("contract", &items[2]),
        ("spouse", &items[3]),
    ] {
        for row in statuses
            .iter()
            .filter(|row| row["organisation_notice"].split(';').any(|g| g == group))
        {
            let name = row["name_ja"].split(|c: char| c.is_ascii_digit()).next().unwrap();
            assert!(item.contains(name), "{name} is not in: {item}");
        }
    }
    let none = statuses.iter().filter(|row| row["organisation_notice"] == "none");
    for row in none.filter(|row| row["table"] != "spr" && row["table"] != "2") {
        let named = items[1..]
            .iter()
            .any(|item| item.split(['、', '　']).any(|n| n == row["name_ja"]));
        assert!(!named, "{row:?}");
    }
}

#[test]
fn every_parameter_has_a_source_dates_and_one_value_per_key_and_day() {
    for entry in json("tables/index.json").as_array().unwrap() {
        let text = |key: &str| entry[key].as_str().unwrap();
        for key in ["id", "unit", "reference", "source"] {
            assert!(!text(key).is_empty(), "{entry}");
        }
        assert!(CONFIDENCE.contains(&text("confidence")), "{entry}");
        text("checked").parse::<Date>().unwrap();
        let keys: Vec<_> = entry["keys"]
            .as_array()
            .unwrap()
            .iter()
            .map(|k| k.as_str().unwrap())
            .collect();
        let mut seen = BTreeSet::new();
        for row in rows(&format!("tables/{}", text("file"))) {
            // Only what no law fixes may be without a first day, and then nobody calls it verified.
            match entry["from"].as_str() {
                Some(from) => drop(row[from].parse::<Date>().unwrap()),
                None => assert_eq!(text("confidence"), "uncertain", "{entry}"),
            }
            let value = &row[text("value")];
            assert!(
                value.parse::<f64>().is_ok()
                    || matches!(value.as_str(), "yes" | "no")
                    || matches!(text("unit"), "item" | "kind" | "time"),
                "{row:?}"
            );
            assert!(
                row.get("confidence")
                    .is_none_or(|c| CONFIDENCE.contains(&c.as_str())),
                "{row:?}"
            );
            let key: Vec<_> = keys
                .iter()
                .copied()
                .chain(entry["from"].as_str())
                .map(|k| row[k].clone())
                .collect();
            assert!(seen.insert(key), "{}: twice {row:?}", text("id"));
        }
    }
}

/// The value in force on a day, among the rows that agree with `keys`.
fn in_force(path: &str, keys: &[(&str, &str)], value: &str, day: &str) -> Option<String> {
    let day: Date = day.parse().unwrap();
    let rows = rows(path)
        .into_iter()
        .filter(|row| keys.iter().all(|(k, v)| row[*k] == *v));
    let begun = rows.filter(|row| row["from"].parse::<Date>().unwrap() <= day);
    begun
        .max_by_key(|row| row["from"].clone())
        .map(|row| row[value].clone())
}

#[test]
fn a_three_year_extension_costs_by_the_day_of_receipt() {
    let fee = |channel, day| {
        let keys = [
            ("kind", "extension"),
            ("channel", channel),
            ("period", "3y-under-5y"),
        ];
        in_force("tables/immigration-fee.csv", &keys, "yen", day).unwrap()
    };
    assert_eq!(fee("counter", "2026-09-29"), "6000");
    assert_eq!(fee("counter", "2026-10-01"), "64000");
    assert_eq!(fee("online", "2026-12-25"), "56550");
}

#[test]
fn the_wage_changes_on_the_day_of_the_prefecture() {
    let wage = |prefecture, day| {
        in_force(
            "tables/minimum-wage.csv",
            &[("prefecture", prefecture)],
            "yen",
            day,
        )
        .unwrap()
    };
    assert_eq!(
        (wage("26", "2026-11-15"), wage("26", "2026-11-16")),
        ("1122".into(), "1180".into())
    );
    assert_eq!(wage("13", "2026-11-21"), "1280");
    for prefecture in rows("tables/prefectures.csv") {
        let mine = rows("tables/minimum-wage.csv")
            .into_iter()
            .filter(|r| r["prefecture"] == prefecture["id"]);
        let yen: Vec<u32> = mine.map(|row| row["yen"].parse().unwrap()).collect();
        assert_eq!(yen.len(), 4, "{prefecture:?}");
        assert!(yen.is_sorted(), "{prefecture:?}: {yen:?}");
    }
}

#[test]
fn the_lump_sum_multipliers_are_those_of_the_orders() {
    let multipliers: Vec<_> = rows("tables/pension-lump-sum.csv")
        .iter()
        .map(|r| r["multiplier"].clone())
        .collect();
    for (law, article) in [("334CO0000000184", "14-3-2"), ("329CO0000000110", "12-2")] {
        let digits = |text: &str| -> String {
            let digit = |c: char| "〇一二三四五六七八九".chars().position(|d| d == c);
            text.chars().filter_map(digit).map(|n| n.to_string()).collect()
        };
        let law: Vec<_> = law_table(law, article)
            .iter()
            .map(|(_, value)| digits(value))
            .collect();
        assert_eq!(law, multipliers);
    }
}

#[test]
fn every_contact_says_who_confirms_it_and_what_it_is_for() {
    let areas = "status work money insurance home family community moving-on emergency";
    let areas: BTreeSet<_> = areas.split(' ').collect();
    for row in rows("contacts.csv") {
        assert!(!row["phone"].is_empty() && !row["source"].is_empty(), "{row:?}");
        assert!(CONFIDENCE.contains(&row["confidence"].as_str()), "{row:?}");
        row["checked"].parse::<Date>().unwrap();
        assert!(
            row["topics"].split(';').all(|topic| areas.contains(topic)),
            "{row:?}"
        );
        for language in row["languages"].split(';') {
            language.parse::<unic_langid::LanguageIdentifier>().unwrap();
        }
    }
}

#[test]
fn numbers_that_were_only_guessed_from_a_pattern_are_not_shipped() {
    let guessed = [
        "0120-531-403",
        "0120-531-404",
        "0120-531-407",
        "0120-613-802",
        "0120-613-804",
        "0120-613-805",
    ];
    let contacts = rows("contacts.csv");
    for phone in column(&contacts, "phone") {
        assert!(
            !guessed.contains(&phone) && !phone.starts_with("0570-001-7"),
            "{phone}"
        );
    }
}

#[test]
fn every_office_says_how_its_closed_days_move_a_limit() {
    let known = ["national", "municipal", "tax", "stands", "none"];
    let offices = rows("places/offices.csv");
    assert!(
        column(&offices, "closed_day")
            .iter()
            .all(|day| known.contains(day))
    );
}

#[test]
fn every_cited_provision_is_shipped_with_its_text() {
    let mut cited: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for row in rows("laws/citations.csv") {
        cited
            .entry(row["law_id"].clone())
            .or_default()
            .insert(row["article"].clone());
    }
    let files = fs::read_dir(pack("laws"))
        .unwrap()
        .map(|entry| entry.unwrap().path());
    assert_eq!(
        files
            .filter(|path| path.extension().is_some_and(|e| e == "json"))
            .count(),
        cited.len()
    );
    for (law_id, articles) in cited {
        let law = json(&format!("laws/{law_id}.json"));
        law["enforced_at"].as_str().unwrap().parse::<Date>().unwrap();
        let mut shipped = BTreeSet::new();
        for article in law["articles"].as_array().unwrap() {
            let text = article["text"].as_array().unwrap();
            assert!(!text.is_empty(), "{law_id} {}", article["article"]);
            assert!(
                text.iter().all(|line| !line.as_str().unwrap().contains("**")),
                "{law_id}"
            );
            shipped.insert(article["article"].as_str().unwrap().to_owned());
        }
        assert_eq!(shipped, articles, "{law_id}");
    }
}

#[test]
fn every_table_is_attributed() {
    let sources = fs::read_to_string(pack("SOURCES.md")).unwrap();
    for folder in ["tables", "places"] {
        for entry in fs::read_dir(pack(folder)).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            assert!(sources.contains(&format!("`{folder}/{name}`")), "{folder}/{name}");
        }
    }
}
