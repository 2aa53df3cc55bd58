//! The network in a page's worker: the browser's own `fetch`.
//!
//! What the browser decides and a page cannot: TLS, names, private addresses, unpacking, and which hosts may be read
//! at all (CORS). Conditional and partial requests to other hosts would first ask for leave with a second request,
//! which static hosts refuse; so they are made only to the page's own host, and elsewhere the whole is fetched.

mod alarm;
mod reader;

use super::address::Reach;
use super::{Body, Failure, Fetching, Form, Get, Got, Net, Partial, Status, Validators, Wanted, heads};
use alarm::Alarm;
use reader::Reader;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    DedicatedWorkerGlobalScope, Headers, ReferrerPolicy, Request, RequestCache, RequestCredentials,
    RequestInit, RequestMode, RequestRedirect, Response,
};

/// The way out of a worker.
#[derive(Clone, Debug)]
pub struct Browser {
    scope: DedicatedWorkerGlobalScope,
    /// Where the app itself comes from.
    own: String,
    reach: Reach,
}

impl Browser {
    /// The way out; none outside of a worker. An app that comes from this very machine is being tried out: it may ask
    /// this machine without https, as `Reach::Loopback` says.
    pub fn start() -> Option<Browser> {
        let scope: DedicatedWorkerGlobalScope = js_sys::global().dyn_into().ok()?;
        let location = scope.location();
        let here = matches!(location.hostname().as_str(), "localhost" | "127.0.0.1");
        Some(Browser {
            own: location.origin(),
            reach: if here { Reach::Loopback } else { Reach::Public },
            scope,
        })
    }

    /// Whether the app comes from this very machine.
    pub fn is_on_this_machine(&self) -> bool {
        self.reach == Reach::Loopback
    }
}

impl Net for Browser {
    fn get(&self, get: Get) -> Fetching<'_> {
        Box::pin(ask(self.clone(), get))
    }
}

async fn ask(browser: Browser, mut get: Get) -> Result<Got, Failure> {
    let Browser { scope, own, reach } = browser;
    let same_host = own == get.url.origin().ascii_serialization();
    reach.check(&get.url)?;
    if !same_host {
        (get.known, get.resume) = (Validators::default(), None);
    }
    // Dropping it stops the request: when time is up, and when nobody waits any more.
    let alarm = Alarm::set(&scope, get.limits).ok_or(Failure::NoNetwork)?;
    let request = request(&get, &alarm).map_err(|_| Failure::NoNetwork)?;
    let answer = JsFuture::from(scope.fetch_with_request(&request)).await;
    let response: Response = match answer.map(JsCast::dyn_into) {
        Ok(Ok(response)) => response,
        _ if !scope.navigator().on_line() => return Err(Failure::Offline),
        // The browser does not say why, so that a page cannot look around in the network.
        _ => return Err(Failure::NoAnswer),
    };
    let url = response.url().parse().unwrap_or_else(|_| get.url.clone());
    if response.redirected() {
        reach.check(&url)?;
    }
    read(response, get, url, alarm).await
}

fn request(get: &Get, alarm: &Alarm) -> Result<Request, JsValue> {
    let headers = Headers::new()?;
    if let Some(partial) = &get.resume {
        headers.set("Range", &format!("bytes={}-", partial.bytes.len()))?;
        if let Some(etag) = partial.validators.strong() {
            headers.set("If-Range", etag)?;
        }
    } else if let Some(etag) = &get.known.etag {
        headers.set("If-None-Match", etag)?;
    } else if let Some(day) = &get.known.last_modified {
        headers.set("If-Modified-Since", day)?;
    }
    let init = RequestInit::new();
    init.set_method("GET");
    init.set_headers(&headers);
    init.set_mode(RequestMode::Cors);
    init.set_credentials(RequestCredentials::Omit);
    init.set_cache(RequestCache::NoStore);
    init.set_redirect(RequestRedirect::Follow);
    init.set_referrer_policy(ReferrerPolicy::NoReferrer);
    init.set_signal(Some(&alarm.signal()));
    Request::new_with_str_and_init(get.url.as_str(), &init)
}

async fn read(response: Response, get: Get, url: url::Url, mut alarm: Alarm) -> Result<Got, Failure> {
    let own = |name: &str| response.headers().get(name).ok().flatten();
    let validators = Validators {
        etag: own("etag"),
        last_modified: own("last-modified"),
    };
    let retry_after = heads::retry_after(own("retry-after").as_deref(), own("date").as_deref());
    let begun = get.resume.clone();
    let status = match (response.status(), &begun) {
        (200, _) => Status::Fresh,
        (206, Some(begun)) => {
            heads::continues(own("content-range").as_deref(), begun, &validators)?;
            Status::Partial
        }
        (304, None) if !get.known.is_empty() => Status::NotModified,
        (206 | 304, _) => return Err(Failure::Nonsense("an answer that nobody asked for")),
        (status @ (404 | 410), _) => return Err(Failure::NotThere(status)),
        (status @ (408 | 425 | 429 | 500..=599), _) => return Err(Failure::Busy { status, retry_after }),
        (status, _) => return Err(Failure::Status(status)),
    };
    let media = own("content-type");
    if get.wanted == Wanted::Data && status != Status::NotModified && heads::is_page(media.as_deref()) {
        return Err(Failure::WrongType);
    }
    let beginning = begun
        .filter(|_| status == Status::Partial)
        .map(|partial| partial.bytes)
        .unwrap_or_default();
    let mut got = Got {
        status,
        validators: if status == Status::NotModified {
            heads::newer(&get.known, validators)
        } else {
            validators
        },
        body: Vec::new(),
        media,
        url,
        wire: 0,
        retry_after,
    };
    if status == Status::NotModified {
        return Ok(got);
    }
    // The browser has unpacked it.
    let mut body = Body::new(None, get.limits.bytes, beginning)?;
    let Some(mut reader) = Reader::of(&response) else {
        return Ok(got);
    };
    loop {
        let piece = match reader.piece().await {
            Ok(Some(piece)) => piece,
            Ok(None) => break,
            Err(()) => {
                let partial = match get.form {
                    Form::Packed => Partial::default(),
                    Form::Plain => Partial {
                        bytes: body.cut(),
                        validators: got.validators,
                    },
                };
                return Err(if alarm.rang() {
                    Failure::TooSlow(partial)
                } else {
                    Failure::Cut(partial)
                });
            }
        };
        get.watch.add(piece.len() as u64);
        body.push(&piece)?;
        if get.wanted == Wanted::Data && heads::begins_like_a_page(body.start()) {
            return Err(Failure::WrongType);
        }
        alarm.heard(piece.len() as u64);
    }
    got.wire = body.wire();
    got.body = body.finish()?;
    Ok(got)
}
