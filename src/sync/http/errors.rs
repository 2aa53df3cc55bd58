//! What the libraries below say went wrong, in our words.

use super::resolve::OnlyPrivate;
use crate::sync::Failure;
use std::error::Error;
use std::io;

/// Why a request was not answered.
pub(super) fn failure(error: &reqwest::Error) -> Failure {
    let causes = || std::iter::successors(error.source(), |cause| (*cause).source());
    if causes().any(<dyn Error>::is::<OnlyPrivate>) {
        return Failure::PrivateAddress;
    }
    if error.is_dns() {
        return Failure::Dns;
    }
    // rustls' errors travel inside an `io::Error`, which gives them out only by its own accessor.
    let says = |text: &str| causes().any(|cause| cause.to_string().contains(text));
    if says("invalid peer certificate") || says("certificate") {
        return Failure::Certificate;
    }
    let kinds: Vec<io::ErrorKind> = causes()
        .filter_map(|cause| cause.downcast_ref::<io::Error>())
        .map(io::Error::kind)
        .collect();
    let unreachable = [io::ErrorKind::NetworkUnreachable, io::ErrorKind::NetworkDown];
    if kinds.iter().any(|kind| unreachable.contains(kind)) {
        return Failure::Offline;
    }
    if error.is_connect() || error.is_timeout() {
        return Failure::NoAnswer;
    }
    if error.is_decode() || says("invalid HTTP") || says("message head is too large") {
        return Failure::Nonsense("not HTTP");
    }
    Failure::NoAnswer
}
