use super::*;
use crate::facts::read_facts;
use crate::packs::Shelf;
use crate::views::Reading;
use crate::words::Tag;
use serde_json::{Value as Json, json};
use std::collections::BTreeSet;

const TODAY: Date = Date::constant(2026, 11, 21);

fn reading(language: &str) -> Reading {
    Reading::open(&Tag::parse(language).unwrap(), &Shelf::built_in()).unwrap()
}

fn worker(reading: &Reading) -> Facts {
    let told = json!({
        "person": { "born": "1993-02-02", "nationality": "MM" },
        "stay": { "status": "specified-skilled-worker-1", "until": "2027-12-31", "landed": "2023-10-01" },
        "job": [ { "started": "2023-10-01", "employer": "Sakura \"Care\" <1>", "role": "Nursing care", "hours-week": 40, "pay": 250000 } ],
        "certificate": [ { "kind": "japanese-test", "name": "JLPT", "level": "N3", "issued": "2022-12-04" } ],
        "skill": [ { "name": "Care of people with dementia", "years": 3 } ],
        "insurance": [ { "kind": "employees-pension", "from": "2023-10-01", "months": 38 } ]
    });
    let (facts, problems) = read_facts(&reading.japan.pack.schema, &told);
    assert!(problems.is_empty(), "{problems:?}");
    facts
}

fn file(language: &str, chosen: impl Fn(&Facts) -> BTreeSet<RecordId>) -> Json {
    let reading = reading(language);
    let facts = worker(&reading);
    let text = portable_file(&reading.scene(), &facts, &chosen(&facts), TODAY);
    serde_json::from_str(&text).unwrap()
}

fn all(facts: &Facts) -> BTreeSet<RecordId> {
    facts.records.iter().map(|record| record.id).collect()
}

#[test]
fn the_file_keeps_to_its_schema_in_every_language() {
    let schema: Json =
        serde_json::from_str(include_str!("../../../assets/schema/portable-record.schema.json")).unwrap();
    for language in ["en", "my", "ar", "vi", "ja", "ja-yasashii"] {
        let file = file(language, all);
        let faults = faults(&schema, &schema, &file, "");
        assert!(faults.is_empty(), "{language}: {faults:?}");
        assert_eq!(file["entries"].as_array().unwrap().len(), 6, "{language}");
    }
}

#[test]
fn the_check_itself_finds_what_is_wrong() {
    let schema: Json =
        serde_json::from_str(include_str!("../../../assets/schema/portable-record.schema.json")).unwrap();
    let broken = |change: fn(&mut Json)| {
        let mut file = file("en", all);
        change(&mut file);
        faults(&schema, &schema, &file, "")
    };
    assert!(!broken(|file| file["version"] = json!(2)).is_empty());
    assert!(!broken(|file| file["made-on"] = json!("21.11.2026")).is_empty());
    assert!(!broken(|file| file["entries"][0]["kind"] = json!("bank")).is_empty());
    assert!(!broken(|file| file["entries"][0]["fields"][0]["label"] = json!({})).is_empty());
    assert!(!broken(|file| file["name"] = json!("A")).is_empty());
    assert!(!broken(|file| drop(file.as_object_mut().unwrap().remove("country"))).is_empty());
}

#[test]
fn nothing_is_in_the_file_that_was_not_ticked() {
    let none = file("en", |_| BTreeSet::new());
    assert_eq!(none["entries"], json!([]));
    let jobs = file("en", |facts| {
        facts
            .records
            .iter()
            .skip(2)
            .take(1)
            .map(|record| record.id)
            .collect()
    });
    assert_eq!(jobs["entries"].as_array().unwrap().len(), 1);
    assert_eq!(jobs["entries"][0]["kind"], "job");
    let text = jobs.to_string();
    assert!(
        !text.contains("1993") && !text.contains("250000"),
        "neither the birth nor the pay: {text}"
    );
    assert!(text.contains("Sakura \\\"Care\\\" <1>"));
}

#[test]
fn the_page_says_everything_in_both_languages_as_far_as_they_are_there() {
    let reading = reading("my");
    let view = portable(&reading.scene(), &worker(&reading), TODAY);
    let stay = view.sections.iter().find(|section| section.id == "stay").unwrap();
    let status = &stay.entries[0].lines[0];
    assert_eq!(status.id, "stay.status");
    assert_eq!(status.value.official.as_ref().unwrap().plain(), "特定技能1号");
    assert_eq!(status.value.text.lang.as_str(), "my");
    // The employer is what the person wrote: once, not twice.
    let job = view.sections.iter().find(|section| section.id == "job").unwrap();
    assert_eq!(job.entries[0].lines[0].value.official, None);
}

/// What of JSON Schema the file's schema uses, checked by hand; a word that is not known here is a fault of the schema.
fn faults(root: &Json, schema: &Json, value: &Json, at: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut wrong = |what: &str| found.push(format!("{at}: {what}"));
    let mut deeper = Vec::new();
    for (word, rule) in schema.as_object().unwrap() {
        match word.as_str() {
            "$schema" | "$id" | "$defs" | "title" | "description" => {}
            "$ref" => {
                let name = rule.as_str().unwrap().strip_prefix("#/$defs/").unwrap();
                deeper.extend(faults(root, &root["$defs"][name], value, at));
            }
            "type" => {
                let is = match rule.as_str().unwrap() {
                    "object" => value.is_object(),
                    "array" => value.is_array(),
                    "string" => value.is_string(),
                    other => panic!("type {other}"),
                };
                if !is {
                    wrong("type");
                }
            }
            "const" if value != rule => wrong("const"),
            "enum" if !rule.as_array().unwrap().contains(value) => wrong("enum"),
            "const" | "enum" => {}
            "pattern" if !matches(rule.as_str().unwrap(), value.as_str().unwrap_or_default()) => {
                wrong("pattern")
            }
            "pattern" => {}
            "required" => {
                for name in rule.as_array().unwrap() {
                    if value.get(name.as_str().unwrap()).is_none() {
                        wrong("required");
                    }
                }
            }
            "minItems" | "maxItems" => {
                let (length, bound) = (
                    value.as_array().map_or(0, Vec::len) as u64,
                    rule.as_u64().unwrap(),
                );
                if (word == "minItems" && length < bound) || (word == "maxItems" && length > bound) {
                    wrong(word);
                }
            }
            "minProperties"
                if (value.as_object().map_or(0, |map| map.len()) as u64) < rule.as_u64().unwrap() =>
            {
                wrong("minProperties");
            }
            "minProperties" => {}
            "items" => {
                for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                    deeper.extend(faults(root, rule, item, &format!("{at}/{index}")));
                }
            }
            "propertyNames" => {
                for name in value.as_object().into_iter().flat_map(|map| map.keys()) {
                    deeper.extend(faults(root, rule, &json!(name), &format!("{at}/{name}")));
                }
            }
            "properties" => {
                for (name, rule) in rule.as_object().unwrap() {
                    if let Some(inner) = value.get(name) {
                        deeper.extend(faults(root, rule, inner, &format!("{at}/{name}")));
                    }
                }
            }
            "additionalProperties" => {
                let known = schema.get("properties").and_then(Json::as_object);
                for (name, inner) in value.as_object().into_iter().flatten() {
                    if known.is_some_and(|known| known.contains_key(name)) {
                        continue;
                    }
                    match rule {
                        Json::Bool(false) => wrong("additionalProperties"),
                        rule => deeper.extend(faults(root, rule, inner, &format!("{at}/{name}"))),
                    }
                }
            }
            other => panic!("the check does not know `{other}`"),
        }
    }
    found.extend(deeper);
    found
}

/// The four patterns of the schema.
fn matches(pattern: &str, text: &str) -> bool {
    let all = |part: &str, is: fn(char) -> bool| !part.is_empty() && part.chars().all(is);
    match pattern {
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" => text.len() == 10 && text.parse::<Date>().is_ok(),
        "^[A-Z]{2}$" => text.len() == 2 && all(text, |c| c.is_ascii_uppercase()),
        "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$" => {
            let mut parts = text.split('-');
            let first = parts.next().unwrap_or_default();
            (2..=3).contains(&first.len())
                && all(first, |c| c.is_ascii_lowercase())
                && parts.all(|part| part.len() <= 8 && all(part, |c| c.is_ascii_alphanumeric()))
        }
        "^[a-z][a-z0-9-]*$" => {
            text.starts_with(|c: char| c.is_ascii_lowercase())
                && all(text, |c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        }
        other => panic!("pattern {other}"),
    }
}
