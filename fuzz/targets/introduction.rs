//! A stranger's root.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tomoni::packs::trust::introduce;

fuzz_target!(|root: &str| {
    if let Ok(introduced) = introduce(root) {
        assert!(introduced.keys > 0 && introduced.threshold > 0);
    }
});
