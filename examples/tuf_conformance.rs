//! The command line of the public suite [tuf-conformance](https://github.com/theupdateframework/tuf-conformance)
//! (its CLIENT-CLI.md) over `tomoni::packs::trust`. `benches/conformance/run` installs and runs the suite.
//!
//! What stands only here, because the suite needs it and the app does not: ECDSA keys (its default), files in a
//! folder, plain HTTP to its local server.
//!
//! Deviations, as far as the suite can see them:
//!
//! - **RSA keys are not supported** (`test_keytype_and_scheme[rsa/rsassa-pss-sha256]` fails): publishers of packs have
//!   Ed25519 keys, and the pure-Rust RSA has an open timing advisory (RUSTSEC-2023-0071).
//! - **The same version of the timestamp with other bytes** is refused aloud by the verifier, so that a person hears
//!   of it; it is also discarded, as TUF 5.4.3.1 wants, which calls this normal. Here it is therefore reported, and
//!   the command succeeds with what is held (`test_timestamp_content_changes`).
//! - **Expiry hides nothing that was accepted.** The suite asks for new files only, and these are refused.

use p256::ecdsa::signature::Verifier as _;
use p256::ecdsa::{DerSignature, VerifyingKey};
use p256::pkcs8::DecodePublicKey;
use std::error::Error;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use tomoni::packs::trust::{
    Answer, Catalog, Folder, Key, Refresh, Refusal, RoleName, TargetPath, Trusted, Wanted, ed25519, gather,
};

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    match run(std::env::args().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("tuf_conformance: {error}");
            ExitCode::FAILURE
        }
    }
}

/// What the suite says on the command line.
#[derive(Default)]
struct Asked {
    metadata_dir: PathBuf,
    metadata_url: String,
    target_names: Vec<String>,
    target_dir: PathBuf,
    target_base_url: String,
    verb: Vec<String>,
}

fn run(mut words: impl Iterator<Item = String>) -> Outcome<()> {
    let mut asked = Asked::default();
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or("a value is missing");
        match word.as_str() {
            "--metadata-dir" => asked.metadata_dir = value()?.into(),
            "--metadata-url" => asked.metadata_url = value()?,
            "--target-name" => asked.target_names.push(value()?),
            "--target-dir" => asked.target_dir = value()?.into(),
            "--target-base-url" => asked.target_base_url = value()?,
            _ => asked.verb.push(word),
        }
    }
    let verb: Vec<&str> = asked.verb.iter().map(String::as_str).collect();
    match verb.as_slice() {
        ["init", root] => {
            fs::create_dir_all(&asked.metadata_dir)?;
            fs::copy(root, asked.metadata_dir.join("root.json"))?;
            Ok(())
        }
        ["refresh"] => asked.refresh().map(drop),
        ["download"] => asked.download(),
        _ => Err("init ROOT, refresh or download".into()),
    }
}

impl Asked {
    fn refresh(&self) -> Outcome<Catalog> {
        let trusted = load(&self.metadata_dir)?;
        let mut refresh = Refresh::begin_with(trusted, jiff::Timestamp::now(), ed25519_or_ecdsa)?;
        let gathered = gather(&mut refresh, |wanted| self.fetch(wanted));
        save(&self.metadata_dir, refresh.trusted())?;
        match gathered {
            Ok(()) => Ok(refresh.finish()?),
            Err(error) => match error.downcast_ref() {
                Some(refusal @ Refusal::SameVersionOtherBytes { .. }) => {
                    eprintln!("tuf_conformance: kept what is held: {refusal}");
                    Ok(Catalog::held_with(refresh.into_trusted(), ed25519_or_ecdsa)?)
                }
                _ => Err(error),
            },
        }
    }

    fn download(&self) -> Outcome<()> {
        let mut catalog = self.refresh()?;
        for name in &self.target_names {
            let mut walk = catalog.find(&TargetPath::new(name)?)?;
            let gathered = gather(&mut walk, |wanted| self.fetch(wanted));
            let found = gathered.and_then(|()| Ok(walk.file()?));
            save(&self.metadata_dir, catalog.trusted())?;
            let target = found?;
            let file = self.target_dir.join(escaped(name));
            if fs::read(&file).is_ok_and(|bytes| target.check(&bytes).is_ok()) {
                continue;
            }
            let Answer::Bytes(bytes) = self.fetch(&target.wanted())? else {
                return Err(format!("{name} is missing").into());
            };
            target.check(&bytes)?;
            fs::write(file, bytes)?;
        }
        Ok(())
    }

    fn fetch(&self, wanted: &Wanted) -> Outcome<Answer> {
        let base = match wanted.folder {
            Folder::Metadata => &self.metadata_url,
            Folder::Targets => &self.target_base_url,
        };
        let address = format!("{}/{}", base.trim_end_matches('/'), wanted.in_folder());
        get(&address, wanted.most_bytes)
    }
}

/// One HTTP/1.0 request, and one byte more than wanted of what comes back.
fn get(address: &str, most: u64) -> Outcome<Answer> {
    let rest = address.strip_prefix("http://").ok_or("not plain HTTP")?;
    let (host, path) = rest.split_once('/').ok_or("no path")?;
    let mut stream = TcpStream::connect(host)?;
    write!(stream, "GET /{path} HTTP/1.0\r\nHost: {host}\r\n\r\n")?;
    let mut received = Vec::new();
    stream.take(most + 4096).read_to_end(&mut received)?;
    let end = received
        .windows(4)
        .position(|four| four == b"\r\n\r\n")
        .ok_or("no head")?;
    let head = std::str::from_utf8(&received[..end])?;
    match head.split(' ').nth(1) {
        Some("200") => Ok(Answer::Bytes(received[end + 4..].to_vec())),
        Some("404" | "403") => Ok(Answer::Missing),
        status => Err(format!("{address}: {status:?}").into()),
    }
}

/// Ed25519 as in the app, and the suite's own default: ECDSA over P-256 with SHA-256, PEM keys, DER signatures.
fn ed25519_or_ecdsa(key: &Key, message: &[u8], signature: &[u8]) -> bool {
    if key.scheme != "ecdsa-sha2-nistp256" {
        return ed25519(key, message, signature);
    }
    let public = VerifyingKey::from_public_key_pem(&key.keyval.public);
    let (Ok(public), Ok(signature)) = (public, DerSignature::from_bytes(signature)) else {
        return false;
    };
    public.verify(message, &signature).is_ok()
}

const TOP: [&str; 4] = ["root", "timestamp", "snapshot", "targets"];

fn load(folder: &Path) -> Outcome<Trusted> {
    let mut trusted = Trusted::default();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let (Some(stem), Ok(text)) = (
            path.file_stem().and_then(|stem| stem.to_str()),
            fs::read_to_string(&path),
        ) else {
            continue;
        };
        match stem {
            "root" => trusted.root = text,
            "timestamp" => trusted.timestamp = Some(text),
            "snapshot" => trusted.snapshot = Some(text),
            "targets" => trusted.targets = Some(text),
            _ => drop(trusted.publishers.insert(RoleName::new(&unescaped(stem)?)?, text)),
        }
    }
    Ok(trusted)
}

fn save(folder: &Path, trusted: &Trusted) -> Outcome<()> {
    let Trusted {
        root,
        timestamp,
        snapshot,
        targets,
        publishers,
    } = trusted;
    let top = [
        Some(root),
        timestamp.as_ref(),
        snapshot.as_ref(),
        targets.as_ref(),
    ];
    for (name, text) in TOP.iter().zip(top) {
        let path = folder.join(format!("{name}.json"));
        match text {
            Some(text) => fs::write(path, text)?,
            None => drop(fs::remove_file(path)),
        }
    }
    for (name, text) in publishers {
        fs::write(folder.join(format!("{}.json", name.in_files())), text)?;
    }
    Ok(())
}

fn escaped(name: &str) -> String {
    let safe = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
    let one = |byte| match safe(byte) {
        true => char::from(byte).to_string(),
        false => format!("%{byte:02X}"),
    };
    name.bytes().map(one).collect()
}

fn unescaped(text: &str) -> Outcome<String> {
    let mut parts = text.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let (hex, rest) = part.split_at_checked(2).ok_or("a broken escape")?;
        bytes.push(u8::from_str_radix(hex, 16)?);
        bytes.extend(rest.as_bytes());
    }
    Ok(String::from_utf8(bytes)?)
}
