//! A web server that does as it is told, down to the byte: it answers, drips, lies, breaks off.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use url::Url;

/// What came.
#[derive(Clone, Debug)]
pub struct Request {
    pub path: String,
    pub heads: BTreeMap<String, String>,
}

impl Request {
    pub fn head(&self, name: &str) -> Option<&str> {
        self.heads.get(name).map(String::as_str)
    }
}

/// What is sent back.
#[derive(Clone, Debug)]
pub enum Step {
    Bytes(Vec<u8>),
    Wait(Duration),
    /// The same again and again.
    Endless(Vec<u8>),
    Close,
}

/// An ordinary answer.
pub fn answer(status: u16, heads: &[(&str, &str)], body: &[u8]) -> Vec<Step> {
    let mut all: Vec<(&str, String)> = heads
        .iter()
        .map(|(name, value)| (*name, (*value).to_owned()))
        .collect();
    if !all
        .iter()
        .any(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        && status != 304
    {
        all.push(("Content-Length", body.len().to_string()));
    }
    vec![Step::Bytes([head(status, &all), body.to_vec()].concat())]
}

/// The head of an answer.
pub fn head(status: u16, heads: &[(&str, String)]) -> Vec<u8> {
    let mut text = format!("HTTP/1.1 {status} So\r\n");
    for (name, value) in heads {
        text += &format!("{name}: {value}\r\n");
    }
    (text + "\r\n").into_bytes()
}

type Handler = dyn Fn(&Request) -> Vec<Step> + Send + Sync;

pub struct Server {
    pub base: Url,
    state: Arc<State>,
}

struct State {
    handler: Box<Handler>,
    log: Mutex<Vec<Request>>,
    received: AtomicU64,
    sent: AtomicU64,
    /// After so many more bytes every connection breaks; negative for never.
    fuse: AtomicI64,
}

impl Server {
    pub fn new(handler: impl Fn(&Request) -> Vec<Step> + Send + Sync + 'static) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let base = format!("http://{}/", listener.local_addr().unwrap())
            .parse()
            .unwrap();
        let state = Arc::new(State {
            handler: Box::new(handler),
            log: Mutex::default(),
            received: AtomicU64::new(0),
            sent: AtomicU64::new(0),
            fuse: AtomicI64::new(-1),
        });
        let shared = state.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let state = shared.clone();
                std::thread::spawn(move || serve(&state, stream));
            }
        });
        Server { base, state }
    }

    pub fn url(&self, path: &str) -> Url {
        self.base.join(path).unwrap()
    }

    pub fn requests(&self) -> Vec<Request> {
        self.state.log.lock().unwrap().clone()
    }

    /// Heads and bodies in both directions since the last call: requests, bytes up, bytes down.
    pub fn wire(&self) -> (usize, u64, u64) {
        let requests = std::mem::take(&mut *self.state.log.lock().unwrap()).len();
        let up = self.state.received.swap(0, Ordering::SeqCst);
        (requests, up, self.state.sent.swap(0, Ordering::SeqCst))
    }

    /// Breaks every connection after so many more bytes, until it is mended with `None`.
    pub fn cut_after(&self, bytes: Option<u64>) {
        self.state
            .fuse
            .store(bytes.map_or(-1, |bytes| bytes as i64), Ordering::SeqCst);
    }
}

fn serve(state: &State, mut stream: TcpStream) {
    let _ = stream.set_nodelay(true);
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    while let Some(request) = read(state, &mut reader) {
        state.log.lock().unwrap().push(request.clone());
        for step in (state.handler)(&request) {
            match step {
                Step::Bytes(bytes) => {
                    if !send(state, &mut stream, &bytes) {
                        return;
                    }
                }
                Step::Wait(time) => std::thread::sleep(time),
                Step::Endless(bytes) => while send(state, &mut stream, &bytes) {},
                Step::Close => {
                    let _ = stream.shutdown(std::net::Shutdown::Both);
                    return;
                }
            }
        }
    }
}

fn read(state: &State, reader: &mut BufReader<TcpStream>) -> Option<Request> {
    let mut line = String::new();
    let mut first = String::new();
    let mut heads = BTreeMap::new();
    loop {
        line.clear();
        if reader.by_ref().take(65_536).read_line(&mut line).ok()? == 0 {
            return None;
        }
        state.received.fetch_add(line.len() as u64, Ordering::SeqCst);
        let text = line.trim_end();
        if first.is_empty() {
            first = text.to_owned();
        } else if text.is_empty() {
            let path = first.split(' ').nth(1)?.to_owned();
            return Some(Request { path, heads });
        } else {
            let (name, value) = text.split_once(':')?;
            heads.insert(name.to_ascii_lowercase(), value.trim().to_owned());
        }
    }
}

/// Sends as much as the fuse allows; says whether all of it went.
fn send(state: &State, stream: &mut TcpStream, bytes: &[u8]) -> bool {
    let mut allowed = bytes.len();
    if state.fuse.load(Ordering::SeqCst) >= 0 {
        let left = state.fuse.fetch_sub(bytes.len() as i64, Ordering::SeqCst).max(0);
        state.fuse.fetch_max(0, Ordering::SeqCst);
        allowed = allowed.min(left as usize);
    }
    state.sent.fetch_add(allowed as u64, Ordering::SeqCst);
    let went = stream
        .write_all(&bytes[..allowed])
        .and_then(|()| stream.flush())
        .is_ok();
    if allowed < bytes.len() {
        let _ = stream.shutdown(std::net::Shutdown::Both);
        return false;
    }
    went
}
