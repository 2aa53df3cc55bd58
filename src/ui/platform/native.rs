//! What every operating system has: a clock with a time zone, languages, folders, a way to open links.

use super::link::may_leave;
use crate::app::{Door, DoorProblem, Moment};
use crate::sync::Connection;
use jiff::Zoned;
use jiff::civil::Date;
use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use unic_langid::LanguageIdentifier;

/// Now, with today's date. A day that a test has given stands at noon.
pub fn moment() -> Moment {
    match std::env::var_os("TOMONI_TODAY") {
        Some(_) => Moment::on(today()),
        None => Moment {
            today: today(),
            now: jiff::Timestamp::now(),
        },
    }
}

/// Today's date in the device's time zone.
pub fn today() -> Date {
    let given = std::env::var("TOMONI_TODAY").ok();
    given
        .and_then(|day| day.parse().ok())
        .unwrap_or_else(|| Zoned::now().date())
}

/// What is known of the way out. No system tells every program alike whether bytes cost money: it counts as free, and
/// the screen says before what it costs.
pub fn connection() -> Connection {
    Connection::default()
}

/// Comes back after a while.
pub async fn wait(milliseconds: u32) {
    let (done, waiting) = futures_channel::oneshot::channel();
    std::thread::spawn(move || {
        std::thread::sleep(std::time::Duration::from_millis(milliseconds.into()));
        // Nobody waits any more where the screen was left.
        let _ = done.send(());
    });
    let _ = waiting.await;
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

/// Puts a text where it can be pasted. The field is what every web view knows; it is gone at once.
pub fn copy_text(text: &str) -> bool {
    let text = serde_json::json!(text);
    dioxus::document::eval(&format!(
        "const f = document.createElement('textarea'); f.value = {text}; f.style.position = 'fixed'; f.style.opacity = '0'; \
         document.body.append(f); f.select(); document.execCommand('copy'); f.remove();"
    ));
    true
}

/// Windows and phones draw with the system's own letters.
pub const FONTS: Option<&str> = None;

/// The file beside the store.
const SETTINGS: &str = "settings.json";

/// What [`write_settings`] wrote last.
pub fn read_settings() -> Option<String> {
    std::fs::read_to_string(home().ok()?.join(SETTINGS)).ok()
}

/// Keeps settings; they hold nothing personal. Where nothing can be written they last until the app is closed.
pub fn write_settings(text: &str) {
    if let Ok(home) = home()
        && std::fs::create_dir_all(&home).is_ok()
    {
        // A file that cannot be written is the same as none: the next start begins with the device's settings.
        let _ = std::fs::write(home.join(SETTINGS), text);
    }
}

/// Writes a file into the person's folder for downloads, or their documents, and says where it is. It replaces nothing
/// that is there, and only this person may read it.
pub fn save_file(name: &str, text: &str) -> Option<String> {
    let folder = dirs::download_dir().or_else(dirs::document_dir)?;
    write_new(&folder, name, text)
}

/// So many files of one name may lie in one folder.
const SAME_NAME: u32 = 99;

fn write_new(folder: &Path, name: &str, text: &str) -> Option<String> {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let names = std::iter::once(name.to_owned())
        .chain((2..=SAME_NAME).map(|number| format!("{stem}-{number}.{ending}")));
    for name in names {
        let path = folder.join(name);
        match private().open(&path) {
            Ok(mut file) => {
                return file
                    .write_all(text.as_bytes())
                    .ok()
                    .map(|()| path.display().to_string());
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(_) => return None,
        }
    }
    None
}

fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
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

/// Writes attributes on the page's root element. Values are quoted as JSON, so that a language tag from a pack cannot
/// become code.
pub fn mark_root(attributes: &[(&'static str, String)]) {
    let pairs = serde_json::json!(attributes);
    dioxus::document::eval(&format!(
        "for (const [k, v] of {pairs}) document.documentElement.setAttribute(k, v);"
    ));
}

/// Whether there is a place that the person came from.
pub fn can_go_back() -> bool {
    dioxus::router::try_router().is_some_and(|router| router.can_go_back())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_saved_file_never_replaces_another() {
        let folder = tempfile::tempdir().unwrap();
        let first = write_new(folder.path(), "record.json", "one").unwrap();
        let second = write_new(folder.path(), "record.json", "two").unwrap();
        assert!(second.ends_with("record-2.json"), "{second}");
        assert_eq!(std::fs::read_to_string(first).unwrap(), "one");
        assert_eq!(write_new(&folder.path().join("nowhere"), "record.json", ""), None);
    }
}
