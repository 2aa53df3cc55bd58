//! Reading a body: counted, capped, and never waited for too long.

use super::answer::Told;
use crate::sync::{Body, Failure, Form, Get, Got, Partial, Status, Wanted, heads};
use reqwest::Response;
use tokio::time::{Instant, timeout_at};
use url::Url;

/// Reads to the end, until a moment at the latest.
pub(super) async fn read(
    mut response: Response,
    get: &Get,
    told: Told,
    url: Url,
    until: Instant,
) -> Result<Got, Failure> {
    let begun = get.resume.clone().filter(|_| told.status == Status::Partial);
    let beginning = begun.map(|partial| partial.bytes).unwrap_or_default();
    let mut body = Body::new(told.encoding.as_deref(), get.limits.bytes, beginning)?;
    let mut pace = Pace::new(get.limits.least_rate);
    loop {
        let piece = match timeout_at(until.min(Instant::now() + get.limits.silence), response.chunk()).await {
            Err(_) => return Err(Failure::TooSlow(cut(body, get, told))),
            Ok(Err(_)) => return Err(Failure::Cut(cut(body, get, told))),
            Ok(Ok(None)) => break,
            Ok(Ok(Some(piece))) => piece,
        };
        get.watch.add(piece.len() as u64);
        body.push(&piece)?;
        if get.wanted == Wanted::Data && heads::begins_like_a_page(body.start()) {
            return Err(Failure::WrongType);
        }
        if pace.drips(piece.len(), get.limits.silence) {
            return Err(Failure::TooSlow(cut(body, get, told)));
        }
    }
    let wire = body.wire();
    if told.length.is_some_and(|length| length > wire) {
        return Err(Failure::Cut(cut(body, get, told)));
    }
    Ok(Got {
        status: told.status,
        validators: told.validators,
        body: body.finish()?,
        media: told.media,
        url,
        wire,
        retry_after: told.retry_after,
    })
}

/// What can be gone on with.
fn cut(body: Body, get: &Get, told: Told) -> Partial {
    match get.form {
        Form::Packed => Partial::default(),
        Form::Plain => Partial {
            bytes: body.cut(),
            validators: told.validators,
        },
    }
}

/// Sees when a body only drips, which no silence between two pieces would tell.
struct Pace {
    since: Instant,
    bytes: u64,
    least: u64,
}

impl Pace {
    fn new(least: u64) -> Pace {
        Pace {
            since: Instant::now(),
            bytes: 0,
            least,
        }
    }

    fn drips(&mut self, piece: usize, every: std::time::Duration) -> bool {
        self.bytes += piece as u64;
        let passed = self.since.elapsed();
        if passed < every {
            return false;
        }
        let needed = (self.least as f64 * passed.as_secs_f64()) as u64;
        let drips = self.bytes < needed;
        (self.since, self.bytes) = (Instant::now(), 0);
        drips
    }
}
