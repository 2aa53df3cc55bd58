//! What every operating system has: a clock with a time zone, languages, folders, a way to open links.

use super::link::may_leave;
use crate::app::{Door, DoorProblem};
use jiff::Zoned;
use jiff::civil::Date;
use std::path::PathBuf;
use unic_langid::LanguageIdentifier;

/// Today's date in the device's time zone.
pub fn today() -> Date {
    let given = std::env::var("TOMONI_TODAY").ok();
    given
        .and_then(|day| day.parse().ok())
        .unwrap_or_else(|| Zoned::now().date())
}

/// The languages the device is set to, the preferred first, as BCP 47 tags.
pub fn languages() -> Vec<String> {
    // Not every name is a language: an unset Linux says `C`.
    sys_locale::get_locales()
        .filter(|tag| tag.parse::<LanguageIdentifier>().is_ok())
        .collect()
}

/// Opens a web page, a phone call or a letter outside the app; anything else is left alone.
pub fn open_link(address: &str) {
    if may_leave(address) {
        // Without a browser or a telephone nothing opens; the address stays on the screen to be copied.
        let _ = webbrowser::open(address);
    }
}

/// Starts the companion. Its store has a folder of its own, which the store makes, for this person alone.
pub async fn open_door() -> Result<Door, DoorProblem> {
    Door::open(home()?.join("store")).await
}

/// `$TOMONI_HOME` (tests; on Android the activity names the app's own files), else the system's folder for programs'
/// data, such as `~/.local/share/tomoni`.
pub(super) fn home() -> Result<PathBuf, DoorProblem> {
    if let Some(home) = std::env::var_os("TOMONI_HOME").filter(|home| !home.is_empty()) {
        return Ok(home.into());
    }
    Ok(dirs::data_dir().ok_or(DoorProblem::NoFolder)?.join("tomoni"))
}

/// Language and direction of the whole page, for screen readers, fonts and layout.
pub(super) fn describe_root(language: &str, direction: &str) {
    let values = serde_json::json!({ "lang": language, "dir": direction });
    dioxus::document::eval(&format!("Object.assign(document.documentElement, {values});"));
}

/// Whether there is a place that the person came from.
pub fn can_go_back() -> bool {
    dioxus::router::try_router().is_some_and(|router| router.can_go_back())
}
