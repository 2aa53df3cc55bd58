//! `tomoni-kit feed read`: one source from a file, standard input or the network.

use super::source::{self, file};
use super::{law, print};
use crate::feeds::open_data::Hints as PlaceHints;
use crate::feeds::{FeedKind, Hints, read};
use crate::packs::{Japan, Shelf};
use jiff::Timestamp;
use miette::{IntoDiagnostic, WrapErr};
use std::path::PathBuf;
use url::Url;

/// Which source, and what is known of it.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Arguments {
    /// A file, - for standard input, or an address that begins with https://.
    source: String,
    /// What it is, where its bytes do not tell: telegram, telegram-feed, notices, page, holidays, law-revisions, law-text, open-data, or what a
    /// list of places is of: evacuation-site, evacuation-shelter, medical-institution, public-facility, wifi, childcare,
    /// event, other.
    #[arg(long)]
    kind: Option<FeedKind>,
    /// The source's own address, to which its links are relative; known where it is fetched.
    #[arg(long)]
    address: Option<Url>,
    /// Ask this machine itself too, also without TLS: for trying out files of one's own.
    #[arg(long)]
    allow_loopback: bool,
    /// The moment from which the age of a list of telegrams counts, if not now.
    #[arg(long)]
    now: Option<Timestamp>,
    /// The edition before, of a law's text or revisions or of the holidays, to tell what changed.
    #[arg(long)]
    against: Option<PathBuf>,
    /// The five-digit code of the municipality that a list of places is of; else its file's name tells it.
    #[arg(long)]
    municipality: Option<String>,
    /// How many notices, places or articles are printed.
    #[arg(long, default_value_t = 20)]
    limit: usize,
    /// Print JSON, and everything.
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: &Arguments) -> miette::Result<String> {
    let japan = Japan::open().into_diagnostic()?;
    let source = source::open(&arguments.source, arguments.kind, arguments.allow_loopback)?;
    let before = arguments.against.as_deref().map(file).transpose()?;
    let hints = Hints {
        address: arguments.address.clone().or(source.address),
        ..hints(arguments, &japan, before.as_deref())?
    };
    let mut reading = read(&source.bytes, arguments.kind, &hints)
        .into_diagnostic()
        .wrap_err_with(|| format!("{} yields nothing", arguments.source))?;
    let changes = law::changes(&mut reading, &arguments.source, before.as_deref(), &japan)?;
    if arguments.json {
        let mut json = serde_json::to_value(&reading).into_diagnostic()?;
        if let Some(object) = json.as_object_mut() {
            object.extend(changes.json().into_diagnostic()?);
        }
        return Ok(serde_json::to_string_pretty(&json).into_diagnostic()? + "\n");
    }
    let now = arguments.now.unwrap_or_else(Timestamp::now);
    Ok(print::reading(&reading, arguments.limit, now) + &changes.text(arguments.limit))
}

fn hints(arguments: &Arguments, japan: &Japan, before: Option<&[u8]>) -> miette::Result<Hints> {
    let shelf = Shelf::built_in();
    let places = japan.places(&shelf).into_diagnostic()?;
    let of_file = || PlaceHints::municipality_of_file(&arguments.source);
    // The holidays in use are the pack's, or the edition that is named.
    let before = before
        .and_then(|bytes| crate::feeds::holidays(bytes, None).ok())
        .map(|list| list.csv);
    let in_use = before.map_or_else(|| japan.holidays(&shelf).into_diagnostic(), Ok)?;
    Ok(Hints {
        address: None,
        name: arguments.source.clone(),
        holidays_in_use: Some(in_use),
        places: PlaceHints {
            kind: None,
            municipality: arguments.municipality.clone().or_else(of_file),
            municipalities: Some(places.municipalities.into_keys().collect()),
        },
    })
}
