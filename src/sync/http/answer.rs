//! What the head of an answer says, judged before a byte of the body is read.

use crate::sync::{Failure, Get, Status, Validators, Wanted, heads};
use reqwest::Response;
use reqwest::header::{self, HeaderName};

/// What follows a head.
pub(super) enum Head {
    /// Nothing: what is known holds.
    NotModified(Validators),
    /// A body.
    Body(Told),
}

/// What a head tells of its body.
pub(super) struct Told {
    pub(super) status: Status,
    pub(super) validators: Validators,
    pub(super) encoding: Option<String>,
    pub(super) media: Option<String>,
    /// So many bytes should come.
    pub(super) length: Option<u64>,
    pub(super) retry_after: Option<std::time::Duration>,
}

/// Judges a head.
pub(super) fn judge(response: &Response, get: &Get) -> Result<Head, Failure> {
    let text = |name: HeaderName| response.headers().get(name).and_then(|value| value.to_str().ok());
    let own = |name| text(name).map(str::to_owned);
    let validators = Validators {
        etag: own(header::ETAG),
        last_modified: own(header::LAST_MODIFIED),
    };
    let retry_after = heads::retry_after(text(header::RETRY_AFTER), text(header::DATE));
    let status = match response.status().as_u16() {
        200 => Status::Fresh,
        206 => {
            let begun = get.resume.as_ref().ok_or(Failure::Nonsense("a part that nobody asked for"))?;
            heads::continues(text(header::CONTENT_RANGE), begun, &validators)?;
            Status::Partial
        }
        // RFC 9110 section 15.4.5: only "if the condition evaluated to false", so one must have been sent.
        304 if get.known.is_empty() || get.resume.is_some() => {
            return Err(Failure::Nonsense("not modified, though nothing was known"));
        }
        304 => return Ok(Head::NotModified(heads::newer(&get.known, validators))),
        404 | 410 => return Err(Failure::NotThere(response.status().as_u16())),
        status @ (408 | 425 | 429 | 500..=599) => return Err(Failure::Busy { status, retry_after }),
        status => return Err(Failure::Status(status)),
    };
    let media = own(header::CONTENT_TYPE);
    if get.wanted == Wanted::Data && heads::is_page(media.as_deref()) {
        return Err(Failure::WrongType);
    }
    let length = text(header::CONTENT_LENGTH).and_then(|length| length.parse().ok());
    let begun = get.resume.as_ref().filter(|_| status == Status::Partial);
    let begun = begun.map_or(0, |partial| partial.bytes.len() as u64);
    if length.is_some_and(|length: u64| length.saturating_add(begun) > get.limits.bytes) {
        return Err(Failure::TooLarge(get.limits.bytes));
    }
    Ok(Head::Body(Told {
        status,
        validators,
        encoding: own(header::CONTENT_ENCODING),
        media,
        length,
        retry_after,
    }))
}
