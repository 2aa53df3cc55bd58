//! Hosts that cannot prove who they are. The system's list of certificates is another one for this test alone, so it
//! runs as a program of its own.

use crate::transport::wait;
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair, date_time_ymd};
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use std::io::{Read, Write};
use std::net::TcpListener;
use std::process::Command;
use std::sync::Arc;
use tomoni::sync::{Failure, Get, Http, Net, Reach};

type Authority = Issuer<'static, KeyPair>;

fn authority() -> (Authority, String) {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let key = KeyPair::generate().unwrap();
    let pem = params.self_signed(&key).unwrap().pem();
    (Issuer::new(params, key), pem)
}

/// A host that proves itself with a certificate for a name, good until a year; its port.
fn host(name: &str, until: i32, by: Option<&Authority>) -> u16 {
    let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
    params.not_before = date_time_ymd(2019, 1, 1);
    params.not_after = date_time_ymd(until, 1, 1);
    let key = KeyPair::generate().unwrap();
    let certificate = match by {
        Some(authority) => params.signed_by(&key, authority).unwrap(),
        None => params.self_signed(&key).unwrap(),
    };
    let secret = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap();
    let config = config
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], secret)
        .unwrap();
    let config = Arc::new(config);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let mut stream = StreamOwned::new(ServerConnection::new(config.clone()).unwrap(), stream);
            let mut request = [0; 4096];
            if stream.read(&mut request).is_ok() {
                let _ =
                    stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nConnection: close\r\n\r\none");
            }
        }
    });
    port
}

#[test]
fn who_cannot_prove_who_he_is_is_not_believed() {
    let folder = tempfile::tempdir().unwrap();
    let child = Command::new(std::env::current_exe().unwrap())
        .args(["tls::child", "--exact", "--ignored", "--nocapture"])
        .env("SSL_CERT_FILE", folder.path().join("authority.pem"))
        .env_remove("SSL_CERT_DIR")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&child.stderr);
    assert!(
        child.status.success(),
        "{said}\n{}",
        String::from_utf8_lossy(&child.stdout)
    );
}

#[test]
#[ignore = "run by the test above"]
fn child() {
    let (trusted, pem) = authority();
    std::fs::write(std::env::var_os("SSL_CERT_FILE").unwrap(), pem).unwrap();
    let (stranger, _) = authority();
    let http = Http::start(Reach::Loopback).unwrap();
    let ask = |port: u16| {
        let url = format!("https://localhost:{port}/").parse().unwrap();
        wait(http.get(Get::data(url, 100))).map(|got| got.body)
    };
    assert_eq!(ask(host("localhost", 2100, Some(&trusted))), Ok(b"one".to_vec()));
    let refused = Err(Failure::Certificate);
    assert_eq!(ask(host("localhost", 2020, Some(&trusted))), refused, "expired");
    assert_eq!(
        ask(host("example.org", 2100, Some(&trusted))),
        refused,
        "another host"
    );
    assert_eq!(
        ask(host("localhost", 2100, Some(&stranger))),
        refused,
        "an unknown authority"
    );
    assert_eq!(ask(host("localhost", 2100, None)), refused, "nobody");
    let plain = crate::server::Server::new(|_| crate::server::answer(200, &[], b"one"));
    let failure = ask(plain.base.port().unwrap()).unwrap_err();
    assert!(
        matches!(failure, Failure::NoAnswer | Failure::Nonsense(_)),
        "{failure:?}"
    );
}
