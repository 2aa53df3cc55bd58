//! `tomoni-kit mirror`: fetches public sources and writes signed static files, because a browser may not ask most of
//! their hosts itself.

mod config;
mod publish;

use crate::store::{Content, Place};
use crate::sync::feeds::{self, Job, Now, Reading, Readings, Trouble, keep_state};
use crate::sync::{Http, Reach, Watch};
use config::Config;
use jiff::Timestamp;
use miette::{IntoDiagnostic, miette};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What to fetch and where to put it.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Which sources, for which prefectures, signed with which keys; see assets/handbook/mirror.md.
    config: PathBuf,
    /// The folder that the web host serves.
    #[arg(long, required_unless_present = "make_keys")]
    out: Option<PathBuf>,
    /// What is remembered between two runs; beside the folder where left out. Never serve it.
    #[arg(long)]
    state: Option<PathBuf>,
    /// Fetch once and end (what is done where neither is told).
    #[arg(long, conflicts_with = "every")]
    once: bool,
    /// Fetch again and again, after so many minutes each time.
    #[arg(long, value_name = "MINUTES")]
    every: Option<u64>,
    /// Make the keys that are not there yet, and end.
    #[arg(long)]
    make_keys: bool,
    /// Sources on this machine may be asked too, without encryption: for trying it out.
    #[arg(long)]
    allow_loopback: bool,
}

pub(super) fn run(arguments: &Arguments) -> miette::Result<String> {
    let config = Config::read(&arguments.config)?;
    if arguments.make_keys {
        return config.make_keys();
    }
    let out = arguments
        .out
        .as_deref()
        .ok_or_else(|| miette!("--out is missing"))?;
    let mut beside = out.as_os_str().to_owned();
    beside.push(".state");
    let state = arguments.state.clone().unwrap_or_else(|| beside.into());
    let reach = if arguments.allow_loopback {
        Reach::Loopback
    } else {
        Reach::Public
    };
    let net = Http::start(reach).into_diagnostic()?;
    loop {
        let told = once(&config, out, &state, &net);
        let Some(minutes) = arguments.every else {
            return told;
        };
        // A run that failed is told and tried again: what lies in the folder stays.
        match told {
            Ok(told) => print!("{told}"),
            Err(why) => eprintln!("{why:?}"),
        }
        std::thread::sleep(Duration::from_secs(minutes.max(1) * 60));
    }
}

/// One look at every source, and an edition of what they gave.
fn once(config: &Config, out: &Path, state: &Path, net: &Http) -> miette::Result<String> {
    let now = Now {
        at: Timestamp::now(),
        device: 0,
    };
    let mut content = Content::in_memory().into_diagnostic()?;
    content.keep(&Place::Folder(state.to_owned())).into_diagnostic()?;
    let mut all = BTreeMap::new();
    let mut raw = BTreeMap::new();
    let mut told = String::new();
    let before = read(state, "holidays")?;
    for job in config.jobs(before.and_then(holidays_of))? {
        told += &one(&job, state, net, &mut content, now, (&mut all, &mut raw))?;
    }
    let version = publish::publish(config, out, state, &all, &raw, now.at)?;
    told += &format!(
        "edition {version} of {} sources in {}\n",
        all.len(),
        out.display()
    );
    Ok(told)
}

type Kept<'a> = (
    &'a mut BTreeMap<String, Readings>,
    &'a mut BTreeMap<String, Vec<u8>>,
);

/// One source. Where it is in trouble its last readings stay in the edition.
fn one(
    job: &Job,
    state: &Path,
    net: &Http,
    content: &mut Content,
    now: Now,
    (all, raw): Kept<'_>,
) -> miette::Result<String> {
    let id = &job.feed.id;
    let known = content.known(id).into_diagnostic()?;
    let look = futures_executor::block_on(feeds::look(net, job, &known, now, Watch::default(), true));
    let before = read(state, id)?;
    let is_new = before.is_none() || !look.readings.is_empty();
    let mut readings = before.unwrap_or_default();
    let answered = look.trouble.is_none() || !look.readings.is_empty();
    if readings.source.is_empty() && !answered {
        return Ok(format!("{id}: {}\n", trouble(look.trouble.as_ref())));
    }
    readings.source.clone_from(id);
    // The time of reading changes only with what was read: else every run would be another file for every reader.
    if is_new {
        readings.read = now.at;
    }
    readings.says = look.says.or(readings.says);
    if !look.readings.is_empty() {
        readings.refused = u32::try_from(look.refused.len()).unwrap_or(u32::MAX);
        readings = readings.with(look.readings.clone(), now.at);
    }
    for (url, bytes) in &look.raw {
        let name = url.path_segments().and_then(Iterator::last).unwrap_or_default();
        let name: String = name
            .chars()
            .filter(|c| c.is_ascii_alphanumeric() || "._-".contains(*c))
            .collect();
        if !name.is_empty() {
            raw.insert(format!("raw/{id}/{name}"), bytes.clone());
        }
    }
    let json = serde_json::to_vec(&readings).into_diagnostic()?;
    publish::write(&file(state, id), &json)?;
    // Only what is in the readings need not be asked for again.
    keep_state(content, &job.feed, &look, now).into_diagnostic()?;
    all.insert(id.clone(), readings);
    Ok(match &look.trouble {
        None => format!(
            "{id}: {} new, {} not read\n",
            look.readings.len(),
            look.refused.len()
        ),
        some => format!("{id}: {}\n", trouble(some.as_ref())),
    })
}

fn trouble(trouble: Option<&Trouble>) -> String {
    trouble.map_or_else(String::new, ToString::to_string)
}

fn file(state: &Path, id: &str) -> PathBuf {
    state.join("readings").join(format!("{id}.json"))
}

fn read(state: &Path, id: &str) -> miette::Result<Option<Readings>> {
    match fs::read(file(state, id)) {
        Ok(json) => Ok(Some(serde_json::from_slice(&json).into_diagnostic()?)),
        Err(_) => Ok(None),
    }
}

fn holidays_of(readings: Readings) -> Option<String> {
    readings.readings.into_iter().find_map(|reading| match reading {
        Reading::Holidays(list) => Some(list),
        _ => None,
    })
}
