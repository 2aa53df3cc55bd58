//! Names become addresses here, and those inside a home or an office are left out: a public name that leads there
//! (DNS rebinding) leads nowhere.

use crate::sync::Reach;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::net::SocketAddr;

/// Looks names up with the system.
pub(super) struct Resolver(pub(super) Reach);

/// All addresses of a name were private.
#[derive(Debug, thiserror::Error)]
#[error("the name leads to a private address")]
pub(super) struct OnlyPrivate;

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        let reach = self.0;
        Box::pin(async move {
            let all: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            let allowed: Vec<SocketAddr> = all.iter().copied().filter(|to| reach.allows(to.ip())).collect();
            if allowed.is_empty() && !all.is_empty() {
                return Err(OnlyPrivate.into());
            }
            Ok(Box::new(allowed.into_iter()) as Addrs)
        })
    }
}
