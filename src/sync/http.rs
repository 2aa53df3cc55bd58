//! The network on machines: requests run on a thread of their own, the answers come back to whoever awaits them, so
//! that the companion's thread needs no runtime and is never held up.
//!
//! TLS is rustls with the system's certificates; its aws-lc is C and is linked on desktops. What is fetched is signed
//! besides: who controls a certificate can withhold content and cannot change it.

mod answer;
mod body;
mod errors;
mod request;
mod resolve;

use super::{Failure, Fetching, Get, Net, Reach};
use futures_channel::oneshot;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use tokio::runtime::{Builder, Handle};
use tokio::task::JoinHandle;

/// Who asks, for the hosts' operators: the same for everybody.
const AGENT: &str = concat!("Tomoni/", env!("CARGO_PKG_VERSION"), " (offline companion; same for everybody)");

/// The way out over HTTP. It lives as long as its last clone; its thread ends with it.
#[derive(Clone)]
pub struct Http(Arc<Inner>);

struct Inner {
    runtime: Handle,
    client: reqwest::Client,
    reach: Reach,
    /// Dropping it ends the thread.
    _end: oneshot::Sender<()>,
}

impl Http {
    /// Starts the network's thread.
    pub fn start(reach: Reach) -> Result<Http, Failure> {
        let client = client(reach).map_err(|_| Failure::NoNetwork)?;
        let runtime = Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|_| Failure::NoNetwork)?;
        let handle = runtime.handle().clone();
        let (end, ended) = oneshot::channel::<()>();
        let thread = std::thread::Builder::new().name("network".to_owned());
        let life = move || {
            let _ = runtime.block_on(ended);
            // A name that is still being looked up must not hold the app open.
            runtime.shutdown_background();
        };
        thread.spawn(life).map_err(|_| Failure::NoNetwork)?;
        Ok(Http(Arc::new(Inner {
            runtime: handle,
            client,
            reach,
            _end: end,
        })))
    }
}

fn client(reach: Reach) -> reqwest::Result<reqwest::Client> {
    let mut builder = reqwest::Client::builder()
        .user_agent(AGENT)
        .referer(false)
        // Redirects are followed here, each judged anew.
        .redirect(reqwest::redirect::Policy::none())
        // What failed is asked again by the schedule alone, which knows about patience.
        .retry(reqwest::retry::never())
        .tls_version_min(reqwest::tls::Version::TLS_1_2)
        .connect_timeout(std::time::Duration::from_secs(15))
        .pool_idle_timeout(std::time::Duration::from_secs(60))
        .http1_max_headers(100)
        .http2_max_header_list_size(32 * 1024)
        .dns_resolver(resolve::Resolver(reach));
    if reach == Reach::Loopback {
        builder = builder.no_proxy();
    }
    builder.build()
}

impl Net for Http {
    fn get(&self, get: Get) -> Fetching<'_> {
        Box::pin(async move {
            let errand = request::run(self.0.client.clone(), self.0.reach, get);
            Errand(self.0.runtime.spawn(errand)).await
        })
    }
}

/// A request that is stopped when nobody waits for it any more.
struct Errand(JoinHandle<Result<super::Got, Failure>>);

impl Future for Errand {
    type Output = Result<super::Got, Failure>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0)
            .poll(context)
            .map(|ended| ended.unwrap_or(Err(Failure::NoNetwork)))
    }
}

impl Drop for Errand {
    fn drop(&mut self) {
        self.0.abort();
    }
}
