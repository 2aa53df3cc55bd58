//! Indexes of updates: what is read is written as it was, and names no file outside its folder.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tomoni::sync::updates::{Index, MOST_FILE};

fuzz_target!(|data: &[u8]| {
    let Ok(index) = Index::parse(data) else { return };
    for file in &index.files {
        assert!(
            !file.name.contains(['/', '\\', '\0']) && !file.name.starts_with('.'),
            "{}",
            file.name
        );
        assert!(file.length <= MOST_FILE);
        assert_eq!(
            file.pieces.iter().map(|piece| piece.length).sum::<u64>(),
            file.length
        );
    }
    assert_eq!(Index::parse(index.to_text().as_bytes()).unwrap(), index);
});
