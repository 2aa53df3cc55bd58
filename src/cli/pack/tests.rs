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
