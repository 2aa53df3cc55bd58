use super::{build, check};
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
