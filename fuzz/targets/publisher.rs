//! What a stranger says of itself in `publisher.json`: a name that can be shown, nothing that turns the text around it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tomoni::packs::About;

fuzz_target!(|data: &[u8]| {
    let Ok(about) = About::read(data) else { return };
    assert!(about.site.is_empty() || about.site.starts_with("https://"));
    for name in about.name.values() {
        assert!(!name.trim().is_empty() && name.chars().count() <= 80 && !name.chars().any(char::is_control));
    }
    assert!(about.named("my").is_some());
});
