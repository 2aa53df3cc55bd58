//! Municipalities' lists: every row is a place or refused, and every place can be kept.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tomoni::feeds::open_data::Hints;
use tomoni::feeds::{OpenData, open_data};

fuzz_target!(|data: &[u8]| {
    let hints = Hints {
        municipality: Some("17202".to_owned()),
        ..Hints::default()
    };
    let Ok(found) = open_data(data, &hints) else {
        return;
    };
    assert_eq!(found.rows, found.places.len() + found.refused.len());
    let kept = serde_json::to_string(&found).unwrap();
    assert_eq!(serde_json::from_str::<OpenData>(&kept).unwrap(), found);
});
