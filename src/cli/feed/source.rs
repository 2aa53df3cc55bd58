//! Where a source's bytes come from: a file, standard input or the network.

use crate::feeds::FeedKind;
use crate::sync::{Failure, Get, Http, Net, Reach, Wanted};
use miette::{IntoDiagnostic, WrapErr, miette};
use std::io::Read;
use std::path::Path;
use url::Url;

/// More than any source holds; each format has its own, smaller limit.
const CAP: u64 = 80 << 20;

/// What came.
pub(super) struct Source {
    pub bytes: Vec<u8>,
    /// Where it came from, after redirects.
    pub address: Option<Url>,
}

/// Reads what is named. Only https is asked, and never a private network; with `loopback` also this machine itself.
pub(super) fn open(name: &str, kind: Option<FeedKind>, loopback: bool) -> miette::Result<Source> {
    if name.starts_with("http://") || name.starts_with("https://") {
        return fetch(name, kind, loopback).wrap_err_with(|| name.to_owned());
    }
    let bytes = if name == "-" {
        input()?
    } else {
        file(Path::new(name))?
    };
    Ok(Source { bytes, address: None })
}

fn input() -> miette::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    std::io::stdin()
        .lock()
        .take(CAP)
        .read_to_end(&mut bytes)
        .into_diagnostic()?;
    Ok(bytes)
}

/// Reads a file.
pub(super) fn file(path: &Path) -> miette::Result<Vec<u8>> {
    let open = || -> std::io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        std::fs::File::open(path)?.take(CAP).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    open()
        .into_diagnostic()
        .wrap_err_with(|| path.display().to_string())
}

fn fetch(address: &str, kind: Option<FeedKind>, loopback: bool) -> miette::Result<Source> {
    let reach = if loopback { Reach::Loopback } else { Reach::Public };
    let url: Url = address.parse().into_diagnostic()?;
    let mut get = Get::data(url, CAP);
    if kind == Some(FeedKind::Page) {
        get.wanted = Wanted::Page;
    }
    let asked = Http::start(reach).and_then(|http| futures_executor::block_on(http.get(get)));
    let got = asked.map_err(explained)?;
    Ok(Source {
        bytes: got.body,
        address: Some(got.url),
    })
}

/// A failure, with what can be done about it where something can.
fn explained(failure: Failure) -> miette::Report {
    match failure {
        Failure::WrongType => miette!(help = "for the feeds that a page names: --kind page", "{failure}"),
        Failure::NotSecure => miette!(
            help = "only https is asked; fetch it by other means and give the file",
            "{failure}"
        ),
        Failure::PrivateAddress => miette!(
            help = "--allow-loopback allows this machine itself, nothing allows the network around it",
            "{failure}"
        ),
        failure => miette!("{failure}"),
    }
}
