//! Which addresses may be asked: https, and never into the network of a home or an office.
//!
//! A publisher's or a feed's address is somebody else's text. Without this, a signed redirect could make the app knock
//! at the router or the printer beside it, and a name that resolves to a private address would do the same (DNS
//! rebinding). Names are judged by what they resolve to, at the moment of connecting.

use super::Failure;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use url::{Host, Url};

/// How far requests may reach.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Public hosts over https.
    Public,
    /// Those, and this machine itself without https: for tests and for trying out a repository of one's own.
    Loopback,
}

/// How many times one request may be sent on; a browser counts for itself.
#[cfg(all(feature = "http", not(target_arch = "wasm32")))]
pub const MOST_REDIRECTS: usize = 5;
/// The longest address.
const LONGEST: usize = 2_048;

impl Reach {
    /// Whether the address may be asked, as far as it can be told without resolving its name.
    pub fn check(self, url: &Url) -> Result<(), Failure> {
        if url.as_str().len() > LONGEST || !url.username().is_empty() || url.password().is_some() {
            return Err(Failure::BadRedirect);
        }
        let host = url.host().ok_or(Failure::BadRedirect)?;
        if self == Reach::Loopback && is_this_machine(&host) && matches!(url.scheme(), "http" | "https") {
            return Ok(());
        }
        if url.scheme() != "https" {
            return Err(Failure::NotSecure);
        }
        let ip = match host {
            Host::Ipv4(ip) => IpAddr::V4(ip),
            Host::Ipv6(ip) => IpAddr::V6(ip),
            Host::Domain(name) if is_local_name(name) => return Err(Failure::PrivateAddress),
            Host::Domain(_) => return Ok(()),
        };
        self.allows(ip).then_some(()).ok_or(Failure::PrivateAddress)
    }

    /// Whether a connection to this address may be made.
    pub fn allows(self, ip: IpAddr) -> bool {
        is_public(ip) || (self == Reach::Loopback && ip.to_canonical().is_loopback())
    }

    /// Where a redirect leads: relative ones are resolved, and each is judged like the first address.
    pub fn follow(self, from: &Url, location: Option<&str>) -> Result<Url, Failure> {
        let next = location
            .and_then(|to| from.join(to).ok())
            .ok_or(Failure::BadRedirect)?;
        self.check(&next)?;
        Ok(next)
    }
}

fn is_this_machine(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => *name == "localhost",
        Host::Ipv4(ip) => ip.is_loopback(),
        Host::Ipv6(ip) => ip.is_loopback(),
    }
}

/// RFC 6762 and RFC 6761: names that only a local network answers.
fn is_local_name(name: &str) -> bool {
    let name = name.trim_end_matches('.');
    let ends = |ending: &str| name == ending || name.ends_with(&format!(".{ending}"));
    [
        "localhost",
        "local",
        "internal",
        "lan",
        "home.arpa",
        "test",
        "invalid",
    ]
    .into_iter()
    .any(ends)
}

/// Whether an address is one of the public internet, by IANA's special-purpose registries.
pub fn is_public(ip: IpAddr) -> bool {
    match ip.to_canonical() {
        IpAddr::V4(ip) => is_public_v4(ip),
        IpAddr::V6(ip) => is_public_v6(ip),
    }
}

fn is_public_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    !(a == 0 // this network
        || ip.is_private()
        || ip.is_loopback()
        || ip.is_link_local()
        || ip.is_documentation()
        || a >= 224 // multicast, reserved, broadcast
        || (a == 100 && (64..128).contains(&b)) // shared by a carrier's customers
        || (a == 198 && (b == 18 || b == 19)) // benchmarks
        || (a == 192 && b == 0 && c == 0)) // protocol assignments
}

fn is_public_v6(ip: Ipv6Addr) -> bool {
    let [a, b, c, d, e, f, g, h] = ip.segments();
    let embedded = |high: u16, low: u16| {
        let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
        is_public_v4(Ipv4Addr::new(a, b, c, d))
    };
    match (a, b) {
        // A carrier without IPv4 reaches it through this prefix (RFC 6052).
        (0x64, 0xff9b) => (c, d, e, f) == (0, 0, 0, 0) && embedded(g, h),
        // 6to4 carries an IPv4 address.
        (0x2002, _) => embedded(b, c),
        // Teredo, ORCHID, benchmarks; documentation.
        (0x2001, 0..0x200) | (0x2001, 0xdb8) => false,
        // Only this eighth of the space is given out as public addresses.
        _ => a & 0xe000 == 0x2000,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(reach: Reach, url: &str) -> Result<(), Failure> {
        reach.check(&url.parse().unwrap())
    }

    #[test]
    fn only_https_to_public_hosts_is_asked() {
        assert_eq!(check(Reach::Public, "https://example.org/a"), Ok(()));
        assert_eq!(
            check(Reach::Public, "http://example.org/a"),
            Err(Failure::NotSecure)
        );
        assert_eq!(
            check(Reach::Public, "ftp://example.org/a"),
            Err(Failure::NotSecure)
        );
        assert_eq!(
            check(Reach::Public, "file:///etc/passwd"),
            Err(Failure::BadRedirect)
        );
        assert_eq!(
            check(Reach::Public, "https://me:secret@example.org/"),
            Err(Failure::BadRedirect)
        );
        let private = Err(Failure::PrivateAddress);
        for host in [
            "127.0.0.1",
            "localhost",
            "printer.local",
            "10.0.0.1",
            "192.168.1.1",
            "172.20.0.1",
            "169.254.169.254",
            "100.64.0.1",
            "[::1]",
            "[fe80::1]",
            "[fd00::1]",
            "[::ffff:10.0.0.1]",
            "[64:ff9b::10.0.0.1]",
            "0.0.0.0",
            "2130706433",
            "0x7f.1",
            "[2002:0a00:0001::]",
            "router.lan",
            "224.0.0.1",
            "255.255.255.255",
        ] {
            assert_eq!(
                check(Reach::Public, &format!("https://{host}/")),
                private,
                "{host}"
            );
        }
    }

    #[test]
    fn this_machine_is_asked_only_where_that_was_allowed() {
        assert_eq!(check(Reach::Loopback, "http://127.0.0.1:8080/"), Ok(()));
        assert_eq!(check(Reach::Loopback, "http://localhost:8080/"), Ok(()));
        assert_eq!(
            check(Reach::Loopback, "http://example.org/"),
            Err(Failure::NotSecure)
        );
        assert_eq!(
            check(Reach::Loopback, "http://10.0.0.1/"),
            Err(Failure::NotSecure)
        );
        assert_eq!(
            check(Reach::Loopback, "https://10.0.0.1/"),
            Err(Failure::PrivateAddress)
        );
    }

    #[test]
    fn public_addresses_are_public_whichever_way_they_are_written() {
        for ip in [
            "8.8.8.8",
            "2606:4700::1111",
            "::ffff:8.8.8.8",
            "64:ff9b::8.8.8.8",
            "2002:808:808::1",
        ] {
            assert!(is_public(ip.parse().unwrap()), "{ip}");
        }
    }

    #[test]
    fn a_redirect_is_judged_like_an_address_that_was_typed() {
        let from: Url = "https://example.org/a/b".parse().unwrap();
        let follow = |to| Reach::Public.follow(&from, Some(to));
        assert_eq!(follow("../c").unwrap().as_str(), "https://example.org/c");
        assert_eq!(follow("http://example.org/a/b"), Err(Failure::NotSecure));
        assert_eq!(follow("https://192.168.0.1/"), Err(Failure::PrivateAddress));
        assert_eq!(follow("javascript:alert(1)"), Err(Failure::BadRedirect));
        assert_eq!(Reach::Public.follow(&from, None), Err(Failure::BadRedirect));
    }
}
