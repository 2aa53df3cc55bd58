//! One request from the first address to the last byte.

use super::answer::{Head, judge};
use super::body::read;
use super::errors::failure;
use crate::sync::address::MOST_REDIRECTS;
use crate::sync::{Failure, Form, Get, Got, Reach, Status};
use reqwest::header::{self, HeaderMap, HeaderValue};
use reqwest::{Client, Response};
use tokio::time::{Instant, timeout, timeout_at};
use url::Url;

/// Asks, follows, reads; within the time that it may take in all.
pub(super) async fn run(client: Client, reach: Reach, get: Get) -> Result<Got, Failure> {
    let until = Instant::now() + get.limits.total;
    let head = timeout_at(until, follow(&client, reach, &get)).await;
    let (response, url) = head.map_err(|_| Failure::NoAnswer)??;
    match judge(&response, &get)? {
        Head::NotModified(validators) => Ok(Got {
            status: Status::NotModified,
            validators,
            body: Vec::new(),
            media: None,
            url,
            wire: 0,
            retry_after: None,
        }),
        Head::Body(told) => read(response, &get, told, url, until).await,
    }
}

/// The first answer that is not a redirect, and where it came from.
async fn follow(client: &Client, reach: Reach, get: &Get) -> Result<(Response, Url), Failure> {
    let mut url = get.url.clone();
    reach.check(&url)?;
    for _ in 0..=MOST_REDIRECTS {
        let request = client.get(url.clone()).headers(headers(get)).send();
        let answer = timeout(get.limits.silence, request).await;
        let response = answer.map_err(|_| Failure::NoAnswer)?.map_err(|error| failure(&error))?;
        if !matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308) {
            return Ok((response, url));
        }
        let location = response.headers().get(header::LOCATION);
        url = reach.follow(&url, location.and_then(|to| to.to_str().ok()))?;
    }
    Err(Failure::BadRedirect)
}

/// The same for everybody: nothing tells the person's language, system or earlier visits.
fn headers(get: &Get) -> HeaderMap {
    let mut headers = HeaderMap::new();
    let mut set = |name, text: &str| {
        if let Ok(value) = HeaderValue::from_str(text) {
            headers.insert(name, value);
        }
    };
    set(header::ACCEPT, "*/*");
    set(header::ACCEPT_LANGUAGE, "ja,en;q=0.5");
    let encoding = match get.form {
        Form::Packed => "gzip",
        Form::Plain => "identity",
    };
    set(header::ACCEPT_ENCODING, encoding);
    if let Some(partial) = &get.resume {
        set(header::RANGE, &format!("bytes={}-", partial.bytes.len()));
        // Without a strong mark the bytes themselves must prove that both halves belong together.
        if let Some(etag) = partial.validators.strong() {
            set(header::IF_RANGE, etag);
        }
    } else {
        if let Some(etag) = &get.known.etag {
            set(header::IF_NONE_MATCH, etag);
        }
        if let Some(day) = &get.known.last_modified {
            set(header::IF_MODIFIED_SINCE, day);
        }
    }
    headers
}
