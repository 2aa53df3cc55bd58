//! What every operating system has: a clock with a time zone, languages, folders, a way to open links.

use super::link::may_leave;
use crate::app::{Door, DoorProblem};
use jiff::Zoned;
use jiff::civil::Date;
use std::path::PathBuf;

/// Today's date in the device's time zone.
pub fn today() -> Date {
    let given = std::env::var("TOMONI_TODAY").ok();
    given
        .and_then(|day| day.parse().ok())
        .unwrap_or_else(|| Zoned::now().date())
}

/// The languages the device is set to, the preferred first, as BCP 47 tags.
pub fn languages() -> Vec<String> {
    sys_locale::get_locales().collect()
}

/// Opens a web page, a phone call or a letter outside the app; anything else is left alone.
pub fn open_link(address: &str) {
    if may_leave(address) {
        // Without a browser or a telephone nothing opens; the address stays on the screen to be copied.
        let _ = webbrowser::open(address);
    }
}

/// Starts the companion with its data in this person's folder.
pub async fn open_door() -> Result<Door, DoorProblem> {
    Door::open(home()?).await
}

/// `$TOMONI_HOME` (tests; on Android the activity sets it to the app's own files), else the platform's folder for
/// programs' data, such as `~/.local/share/tomoni`.
pub(super) fn home() -> Result<PathBuf, DoorProblem> {
    if let Some(home) = std::env::var_os("TOMONI_HOME").filter(|home| !home.is_empty()) {
        return Ok(home.into());
    }
    dirs::data_dir()
        .map(|data| data.join("tomoni"))
        .ok_or_else(|| DoorProblem::NoFolder {
            folder: String::new(),
            reason: "the system names no folder for data".to_owned(),
        })
}
