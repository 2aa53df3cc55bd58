//! `tomoni-kit feed read`: one source from a file or from standard input.

use super::{law, print};
use crate::feeds::open_data::Hints as PlaceHints;
use crate::feeds::{FeedKind, Hints, read};
use crate::packs::Japan;
use miette::{IntoDiagnostic, WrapErr, miette};
use std::io::Read;
use std::path::{Path, PathBuf};
use url::Url;

/// More than any source holds; each format has its own, smaller limit.
const CAP: u64 = 80 << 20;

/// Which source, and what is known of it.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Arguments {
    /// A file, or - for standard input.
    source: String,
    /// What it is, where its bytes do not tell: notices, page, holidays, law-revisions, law-text, open-data, or what a
    /// list of places is of: evacuation-site, evacuation-shelter, medical-institution, public-facility, wifi, childcare,
    /// event, other.
    #[arg(long)]
    kind: Option<FeedKind>,
    /// The source's own address, to which its links are relative.
    #[arg(long)]
    address: Option<Url>,
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
    let bytes = bytes(&arguments.source)?;
    let before = arguments.against.as_deref().map(file).transpose()?;
    let hints = hints(arguments, &japan, before.as_deref())?;
    let mut reading = read(&bytes, arguments.kind, &hints)
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
    Ok(print::reading(&reading, arguments.limit) + &changes.text(arguments.limit))
}

fn bytes(source: &str) -> miette::Result<Vec<u8>> {
    if source.starts_with("http://") || source.starts_with("https://") {
        return Err(miette!(
            help = "fetch it first: curl -fsSL ADDRESS | tomoni-kit feed read - --address ADDRESS",
            "only files and standard input are read"
        ));
    }
    if source != "-" {
        return file(Path::new(source));
    }
    let mut bytes = Vec::new();
    std::io::stdin()
        .lock()
        .take(CAP)
        .read_to_end(&mut bytes)
        .into_diagnostic()?;
    Ok(bytes)
}

fn file(path: &Path) -> miette::Result<Vec<u8>> {
    let open = || -> std::io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        std::fs::File::open(path)?.take(CAP).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    open()
        .into_diagnostic()
        .wrap_err_with(|| path.display().to_string())
}

fn hints(arguments: &Arguments, japan: &Japan, before: Option<&[u8]>) -> miette::Result<Hints> {
    let places = japan.places(&crate::packs::Shelf::built_in()).into_diagnostic()?;
    let of_file = || PlaceHints::municipality_of_file(&arguments.source);
    // The holidays in use are the pack's, or the edition that is named.
    let before = before
        .and_then(|bytes| crate::feeds::holidays(bytes, None).ok())
        .map(|list| list.csv);
    let in_use = before.map_or_else(|| japan.holidays().into_diagnostic(), Ok)?;
    Ok(Hints {
        address: arguments.address.clone(),
        holidays_in_use: Some(in_use),
        places: PlaceHints {
            kind: None,
            municipality: arguments.municipality.clone().or_else(of_file),
            municipalities: Some(places.municipalities.into_keys().collect()),
        },
    })
}
