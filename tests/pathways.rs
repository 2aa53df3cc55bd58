//! The cases of pathways: every document of `tests/laws/pathways/*.yaml`, judged with the built-in Japan pack.

use serde::Deserialize;
use serde_json::Value as Json;
use std::fs;
use std::path::Path;
use tomoni::calendar::Date;
use tomoni::facts::{FieldRef, Missing, Schema, read_facts};
use tomoni::packs::Japan;
use tomoni::rules::{JudgedPathway, JudgedRequirement, Law, Outcome, RequirementKind};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    today: Date,
    facts: Json,
    #[serde(default)]
    expect: Vec<Expected>,
    /// Pathways that must not be shown.
    #[serde(default)]
    absent: Vec<String>,
    /// Requirements that are no longer asked for.
    #[serde(default)]
    gone: Vec<Expected>,
}

/// What a requirement, or a pathway as a whole, must come out as; what is left out is not looked at.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Expected {
    pathway: String,
    requirement: Option<String>,
    outcome: Option<String>,
    from: Option<Date>,
    law: Option<String>,
    asks: Option<String>,
    tells: Option<String>,
    coming: Option<Date>,
    met: Option<usize>,
    counted: Option<usize>,
    all_from: Option<Date>,
}

#[test]
fn every_pathway_comes_out_as_written() {
    let japan = Japan::open().unwrap();
    let (mut cases, mut outcomes, mut wrong) = (0, 0, Vec::new());
    for (file, case) in cases_of_folder() {
        cases += 1;
        outcomes += case
            .expect
            .iter()
            .filter(|expected| expected.outcome.is_some())
            .count();
        let faults = faults(&japan, &case);
        wrong.extend(
            faults
                .into_iter()
                .map(|fault| format!("{file}, {}: {fault}", case.name)),
        );
    }
    println!("{cases} cases, {outcomes} requirements");
    assert!(
        cases >= 12 && outcomes >= 40,
        "only {cases} cases, {outcomes} requirements"
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn cases_of_folder() -> Vec<(String, Case)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/laws/pathways");
    let mut paths: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    let mut cases = Vec::new();
    for path in paths {
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).unwrap();
        for document in text.split("\n---\n") {
            let case = serde_saphyr::from_str(document).unwrap_or_else(|error| panic!("{file}: {error}"));
            cases.push((file.clone(), case));
        }
    }
    cases
}

fn faults(japan: &Japan, case: &Case) -> Vec<String> {
    let schema = &japan.pack.schema;
    let (facts, problems) = read_facts(schema, &case.facts);
    let mut faults: Vec<String> = problems.iter().map(|problem| format!("{problem:?}")).collect();
    let law_case = japan.pack.case(&facts, case.today);
    let judged = law_case.pathways();
    let find = |id: &str| judged.iter().find(|one| one.pathway.id == id);
    for expected in &case.expect {
        match find(&expected.pathway) {
            None => faults.push(format!("`{}` is not shown", expected.pathway)),
            Some(found) => faults.extend(differences(schema, found, expected)),
        }
    }
    for id in &case.absent {
        assert!(
            japan.pack.book.pathways().unwrap().pathway(id).is_some(),
            "no pathway `{id}`"
        );
        faults.extend(find(id).map(|_| format!("`{id}` must not be shown")));
    }
    for expected in &case.gone {
        let found = find(&expected.pathway).and_then(|found| requirement(found, expected));
        faults.extend(found.map(|found| format!("`{}` must be gone", found.requirement.id)));
    }
    faults
}

fn requirement<'j>(judged: &'j JudgedPathway<'j>, expected: &Expected) -> Option<&'j JudgedRequirement<'j>> {
    let id = expected.requirement.as_ref()?;
    judged.requirements.iter().find(|one| one.requirement.id == *id)
}

fn differences(schema: &Schema, judged: &JudgedPathway<'_>, expected: &Expected) -> Vec<String> {
    let mut found = Vec::new();
    let mut differ = |what: &str, is: String, wanted: Option<String>| {
        if wanted.as_ref().is_some_and(|wanted| *wanted != is) {
            found.push(format!(
                "{}: {what} is {is}, not {}",
                expected.pathway,
                wanted.unwrap()
            ));
        }
    };
    let said = |day: Option<Date>| day.map_or_else(|| "none".to_owned(), |day| day.to_string());
    let number = |count: Option<usize>| count.map(|count| count.to_string());
    differ("met", judged.met().to_string(), number(expected.met));
    differ(
        "counted",
        judged.counted().count().to_string(),
        number(expected.counted),
    );
    differ(
        "all-from",
        said(judged.from()),
        expected.all_from.map(|day| day.to_string()),
    );
    let Some(id) = &expected.requirement else {
        return found;
    };
    let Some(one) = requirement(judged, expected) else {
        return vec![format!("{} does not require `{id}`", expected.pathway)];
    };
    let (outcome, from) = match one.outcome {
        Outcome::Met => ("met", None),
        Outcome::NotYet(day) => ("not-yet", Some(day)),
        Outcome::NotMet => ("not-met", None),
        Outcome::Unknown => ("unknown", None),
        Outcome::RatherNotSaid => ("rather-not-said", None),
        Outcome::Discretion => ("discretion", None),
    };
    differ(id, outcome.to_owned(), expected.outcome.clone());
    differ("from", said(from), expected.from.map(|day| day.to_string()));
    let coming = match one.law {
        Law::Coming(day) => Some(day),
        Law::InForce | Law::Expected(_) => None,
    };
    differ("coming", said(coming), Some(said(expected.coming)));
    let cited: Vec<&str> = one
        .requirement
        .law
        .iter()
        .map(|law| law.article.as_str())
        .collect();
    if expected
        .law
        .as_ref()
        .is_some_and(|law| !cited.contains(&law.as_str()))
    {
        found.push(format!("`{id}` cites {cited:?}"));
    }
    let asked: Vec<String> = one.pending.iter().map(|missing| path(schema, missing)).collect();
    if expected.asks.as_ref().is_some_and(|asks| !asked.contains(asks)) {
        found.push(format!("`{id}` asks {asked:?}"));
    }
    let absent: Vec<String> = one.absent().into_iter().map(|at| schema.path(at)).collect();
    if expected
        .tells
        .as_ref()
        .is_some_and(|tells| !absent.contains(tells))
    {
        found.push(format!("`{id}` could be told by {absent:?}"));
    }
    found
}

fn path(schema: &Schema, missing: &Missing) -> String {
    let entity = missing.entity;
    match missing.field {
        Some(field) => schema.path(FieldRef { entity, field }),
        None => schema.get(entity).unwrap().id.clone(),
    }
}

/// The promise of the pack: what is verified names its article, what is discretion is never evaluated, and nothing that is
/// uncertain gives a day.
#[test]
fn nothing_is_promised_that_no_source_says() {
    let japan = Japan::open().unwrap();
    for (file, case) in cases_of_folder() {
        let (facts, _) = read_facts(&japan.pack.schema, &case.facts);
        for judged in japan.pack.case(&facts, case.today).pathways() {
            for one in &judged.requirements {
                let id = &one.requirement.id;
                let discretion = one.requirement.kind == RequirementKind::Discretion;
                assert_eq!(discretion, one.outcome == Outcome::Discretion, "{file}: {id}");
                if one.requirement.confidence == tomoni::rules::Confidence::Uncertain {
                    assert!(!matches!(one.outcome, Outcome::NotYet(_)), "{file}: {id}");
                }
            }
        }
    }
}
