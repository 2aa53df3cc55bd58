//! The Cabinet Office's list: what is made of it for the pack reads as itself.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tomoni::feeds::holidays;

fuzz_target!(|data: &[u8]| {
    let Ok(list) = holidays(data, None) else { return };
    let again = holidays(data, Some(&list.csv)).unwrap();
    assert!(again.added.is_empty() && again.removed.is_empty());
    assert_eq!(again.csv, list.csv);
});
