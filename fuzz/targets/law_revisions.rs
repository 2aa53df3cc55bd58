//! e-Gov's revisions: nothing is news to who knows them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tomoni::feeds::egov::{LawHistory, law_history};

fuzz_target!(|data: &[u8]| {
    let Ok(history) = law_history(data) else { return };
    assert!(history.news(&history.known()).is_empty());
    let _ = (history.current(), history.coming());
    let kept = serde_json::to_string(&history).unwrap();
    assert_eq!(serde_json::from_str::<LawHistory>(&kept).unwrap(), history);
});
