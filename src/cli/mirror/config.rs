//! What a mirror is to fetch, and with which keys it signs.

use crate::packs::trust::sign::Secret;
use crate::packs::{Feed, Japan, Shelf};
use crate::sync::feeds::{Job, Wanted};
use miette::{IntoDiagnostic, WrapErr, miette};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use url::Url;

/// A mirror's configuration.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Config {
    /// The folder of `root.key` and `daily.key`, beside the configuration unless it is absolute.
    pub keys: PathBuf,
    /// The two-digit codes of the prefectures that it serves.
    #[serde(default)]
    pub prefectures: BTreeSet<String>,
    /// The five-digit codes of the municipalities whose news it fetches.
    #[serde(default)]
    pub municipalities: BTreeSet<String>,
    /// The ids of sources of the built-in pack.
    #[serde(default)]
    pub sources: Vec<String>,
    /// Other sources, as in a pack's `feeds.yaml`.
    #[serde(default)]
    pub more: Vec<Feed>,
    /// So many days what is signed is good. Who withholds news for longer is noticed.
    #[serde(default = "week")]
    pub days: u32,
}

fn week() -> u32 {
    7
}

impl Config {
    pub(super) fn read(path: &Path) -> miette::Result<Config> {
        let text = fs::read_to_string(path)
            .into_diagnostic()
            .wrap_err_with(|| path.display().to_string())?;
        let mut config: Config = serde_saphyr::from_str(&text)
            .into_diagnostic()
            .wrap_err_with(|| path.display().to_string())?;
        let beside = path.parent().unwrap_or(Path::new(""));
        config.keys = beside.join(&config.keys);
        Ok(config)
    }

    /// What is to be fetched.
    pub(super) fn jobs(&self, holidays: Option<String>) -> miette::Result<Vec<Job>> {
        let japan = Japan::open().into_diagnostic()?;
        let places = japan.places(&Shelf::built_in()).into_diagnostic()?;
        let mut sites = Vec::new();
        for code in &self.municipalities {
            let known = places.municipalities.get(code);
            let known = known.ok_or_else(|| miette!("there is no municipality {code}"))?;
            sites.extend(Url::parse(&known.url).ok().map(|url| (code.clone(), url)));
        }
        let pack = &japan.pack;
        let wanted = Wanted {
            prefectures: self.prefectures.clone(),
            sites,
            laws: pack.cited_laws().into_iter().map(str::to_owned).collect(),
            checked: Some(pack.manifest.checked),
            holidays: Some(holidays.unwrap_or_else(|| pack.holidays.clone())),
        };
        let of_pack = self.sources.iter().map(|id| {
            let feed = pack.feed(id).cloned();
            feed.ok_or_else(|| miette!("the pack has no source `{id}`"))
        });
        let feeds = of_pack.chain(self.more.iter().cloned().map(Ok));
        let job = |feed| Job {
            feed,
            wanted: wanted.clone(),
        };
        feeds.map(|feed| feed.map(job)).collect()
    }

    pub(super) fn key(&self, name: &str) -> miette::Result<Secret> {
        let path = self.keys.join(name);
        let text = fs::read_to_string(&path).into_diagnostic().wrap_err_with(|| {
            format!(
                "{}: `tomoni-kit mirror CONFIG --make-keys` makes it",
                path.display()
            )
        })?;
        Secret::from_text(text.trim()).into_diagnostic()
    }

    /// Makes the keys; those that are there stay.
    pub(super) fn make_keys(&self) -> miette::Result<String> {
        fs::create_dir_all(&self.keys).into_diagnostic()?;
        let mut told = String::new();
        for name in ["root.key", "daily.key"] {
            let path = self.keys.join(name);
            if !path.exists() {
                write_secret(&path, &Secret::random().into_diagnostic()?.to_text())?;
                told += &format!("made {}\n", path.display());
            }
        }
        Ok(told)
    }
}

/// Only its owner may read it.
fn write_secret(path: &Path, text: &str) -> miette::Result<()> {
    use std::io::Write;
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).into_diagnostic()?;
    file.write_all(text.as_bytes()).into_diagnostic()
}
