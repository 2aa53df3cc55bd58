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
