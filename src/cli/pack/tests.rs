use super::{build, check, references};
use crate::packs::read_folder;
use std::fs;
use std::path::Path;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn the_built_japan_pack_is_fresh() {
    for (path, text) in build::files(root()).unwrap() {
        let written = fs::read_to_string(root().join(&path)).unwrap_or_default();
        assert!(
            written == text,
            "{} is stale: run `tomoni-kit pack build`",
            path.display()
        );
    }
}

#[test]
fn nothing_is_wrong_with_the_japan_pack() {
    let files = read_folder(&root().join("assets/packs/jp")).unwrap();
    let findings: Vec<String> = check::findings(&files).iter().map(ToString::to_string).collect();
    assert_eq!(findings, Vec::<String>::new());
}

#[test]
fn the_packs_words_are_complete_stamped_and_without_fault() {
    let report = crate::cli::words::check(root(), &root().join("assets/packs/jp/words")).unwrap();
    let faults: Vec<String> = report.problems.iter().map(ToString::to_string).collect();
    assert_eq!(faults, Vec::<String>::new());
    for (language, coverage) in &report.languages {
        assert!(
            coverage.missing.is_empty(),
            "{language} lacks {:?}",
            coverage.missing
        );
        assert!(
            coverage.unstamped.is_empty(),
            "nobody vouches for {:?} in {language}",
            coverage.unstamped
        );
    }
}

/// The Japan pack with one file changed.
fn with(path: &str, change: impl Fn(&str) -> String) -> Vec<(String, String)> {
    let mut files = read_folder(&root().join("assets/packs/jp")).unwrap();
    let text = files.0.get_mut(path).unwrap();
    *text = change(text);
    let told = |shown: check::Shown| (shown.to_string(), format!("{:?}", miette::Report::new(shown)));
    check::findings(&files).into_iter().map(told).collect()
}

#[test]
fn a_field_that_the_schema_lacks_is_told_with_file_line_and_hint() {
    let found = with("rules/status.yaml", |text| {
        text.replacen("stay.card-lost", "stay.card-lots", 1)
    });
    assert_eq!(found[0].0, "no field `stay.card-lots`");
    assert!(found[0].1.contains("rules/status.yaml:"), "{}", found[0].1);
    assert!(
        found[0].1.contains("did you mean `stay.card-lost`?"),
        "{}",
        found[0].1
    );
}

#[test]
fn a_foreign_variable_in_a_translation_is_told_with_file_and_line() {
    let found = with("words/vi/status.ftl", |text| {
        text.replacen("status-extension = ", "status-extension = { $foreign } ", 1)
    });
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].1.contains("words/vi/status.ftl:"), "{}", found[0].1);
}

#[test]
fn a_file_that_is_no_yaml_is_told_with_its_line() {
    let found = with("definitions.yaml", |text| format!("{text}\nbroken: [\n"));
    assert!(found[0].1.contains("definitions.yaml"), "{}", found[0].1);
}

#[test]
fn an_unknown_key_in_a_rule_is_told() {
    let found = with("rules/work.yaml", |text| {
        text.replacen("    kind:", "    colour: red\n    kind:", 1)
    });
    assert!(found[0].0.contains("colour"), "{found:?}");
}

/// How the Japan pack covers what was researched: the figures of a release.
#[test]
fn every_researched_rule_is_covered() {
    let files = read_folder(&root().join("assets/packs/jp")).unwrap();
    let built = crate::packs::Built::from_sources(&files).unwrap();
    let covers = references::covers(&files, &built.core);
    let bare: Vec<_> = covers.iter().filter(|(_, how)| how.is_empty()).collect();
    assert!(bare.is_empty(), "nothing covers {bare:?}");
    assert_eq!(covers.len(), 206);
    assert_eq!(covers["PROC-04"], [references::Cover::Counting].into());
    assert_eq!(covers["DG-02"], [references::Cover::Guide].into());
    assert!(covers["ST-36"].contains(&references::Cover::Parameter));
}

#[test]
fn a_researched_rule_that_nothing_covers_is_told_with_its_line() {
    let found = with("guides.yaml", |text| text.replacen("[ DG-04 ]", "[ DG-02 ]", 1));
    assert_eq!(found[0].0, "nothing covers `DG-04`");
    assert!(found[0].1.contains("references.csv:"), "{}", found[0].1);
}

#[test]
fn a_reference_that_nobody_researched_is_told() {
    let found = with("rules/work.yaml", |text| {
        text.replacen("reference: WK-25", "reference: WK-99", 1)
    });
    assert_eq!(found[0].0, "nothing covers `WK-25`");
    assert_eq!(found[1].0, "no reference `WK-99`");
    assert!(found[1].1.contains("rules/work.yaml:"), "{}", found[1].1);
}

#[test]
fn a_rule_may_not_be_surer_than_what_was_researched_without_a_reason() {
    let surer = |text: &str| text.replacen("CO-02,consumer,from-knowledge", "CO-02,consumer,uncertain", 1);
    let found = with("references.csv", surer);
    assert_eq!(
        found[0].0,
        "`money.consumer-help` is surer than its reference `CO-02`"
    );
    let reason = |text: &str| surer(text).replacen("消費者相談,", "消費者相談,the law was read", 1);
    assert_eq!(with("references.csv", reason), Vec::new());
}

#[test]
fn an_example_that_the_calendar_counts_otherwise_is_told() {
    let found = with("guides.yaml", |text| {
        text.replacen("last: 2026-12-28", "last: 2026-12-29", 1)
    });
    assert_eq!(
        found[0].0,
        "the calendar counts 2026-12-28, not 2026-12-29, from 2026-12-15"
    );
    assert!(found[0].1.contains("guides.yaml:"), "{}", found[0].1);
}

#[test]
fn what_a_guide_names_and_nobody_has_is_told() {
    let told = |from: &str, to: &str| {
        let found = with("guides.yaml", |text| text.replacen(from, to, 1));
        found[0].0.clone()
    };
    assert_eq!(told("area: community", "area: sports"), "no area `sports`");
    assert_eq!(
        told("police, fire", "police, nobody, fire"),
        "no contact `nobody`"
    );
    assert!(told("article: \"140\"", "article: \"1400\"").contains("no text of 129AC0000000089"));
    assert_eq!(
        told("id: phone-contract", "id: telephone"),
        "there is no message `guide-telephone`"
    );
}

#[test]
fn a_goal_that_is_no_position_is_told_with_file_line_and_hint() {
    let found = with("pathways.yaml", |text| {
        text.replacen(
            "becomes: [permanent-resident]",
            "becomes: [permanent-residant]",
            1,
        )
    });
    assert_eq!(found[0].0, "there is no position `permanent-residant`");
    assert!(found[0].1.contains("pathways.yaml:"), "{}", found[0].1);
    assert!(
        found[0].1.contains("did you mean `permanent-resident`?"),
        "{}",
        found[0].1
    );
}

#[test]
fn a_requirement_without_words_is_told_with_its_line() {
    let found = with("words/en/pathways.ftl", |text| {
        text.replacen("requirement-pr-ten-years =", "requirement-pr-eleven-years =", 1)
    });
    let lacking = found
        .iter()
        .find(|(problem, _)| problem.contains("`requirement-pr-ten-years`"));
    assert!(
        lacking.is_some_and(|(_, shown)| shown.contains("pathways.yaml:")),
        "{found:?}"
    );
}
