//! e-Gov's texts: a law does not differ from itself.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tomoni::feeds::egov::{compare, law_text};

fuzz_target!(|data: &[u8]| {
    let Ok(law) = law_text(data) else { return };
    assert!(compare(&law, &law).is_empty());
});
