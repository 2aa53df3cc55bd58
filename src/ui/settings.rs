//! What a person chose about the app itself. It holds nothing personal, so it is read before the lock is opened.

use super::platform;
use super::theme::{TextSize, Theme};
use crate::words::Tag;
use serde::{Deserialize, Serialize};

/// Language and look.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Settings {
    /// The chosen language; until one is chosen, the device's.
    pub language: Option<Tag>,
    /// Light or dark.
    pub theme: Theme,
    /// The size of all text.
    pub text: TextSize,
    /// Whether readings above kanji are hidden.
    pub plain_kanji: bool,
}

impl Settings {
    /// Those of the last time, or none. A file that cannot be read counts as none.
    pub fn read() -> Self {
        platform::read_settings()
            .and_then(|text| serde_json::from_str(&text).ok())
            .unwrap_or_default()
    }

    /// Keeps them for the next start.
    pub fn write(&self) {
        if let Ok(text) = serde_json::to_string(self) {
            platform::write_settings(&text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_of_an_older_version_keep_what_they_say() {
        let read: Settings = serde_json::from_str(r#"{"language":"vi","gone":1}"#).unwrap();
        assert_eq!(read.language, Tag::parse("vi").ok());
        assert_eq!(read.theme, Theme::System);
    }

    #[test]
    fn what_is_written_is_read_again() {
        let settings = Settings {
            theme: Theme::Dark,
            text: TextSize::Largest,
            plain_kanji: true,
            language: Tag::parse("ja-yasashii").ok(),
        };
        let text = serde_json::to_string(&settings).unwrap();
        assert_eq!(serde_json::from_str::<Settings>(&text).unwrap(), settings);
    }
}
