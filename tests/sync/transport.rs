//! The transport against servers that misbehave in every way that hosts and networks do.

use crate::server::{Server, Step, answer, head};
use flate2::{Compression, write::GzEncoder};
use std::future::Future;
use std::io::Write;
use std::time::{Duration, Instant};
use tomoni::sync::{Failure, Get, Got, Http, Limits, Net, Partial, Reach, Status, Validators, Wanted};

pub fn wait<T>(future: impl Future<Output = T>) -> T {
    futures_executor::block_on(future)
}

fn http() -> Http {
    Http::start(Reach::Loopback).unwrap()
}

fn ask(get: Get) -> Result<Got, Failure> {
    wait(http().get(get))
}

/// Limits that a test can wait for.
fn quick(get: Get) -> Get {
    let limits = Limits {
        total: Duration::from_millis(1500),
        silence: Duration::from_millis(300),
        ..get.limits
    };
    Get { limits, ..get }
}

fn etag(text: &str) -> Validators {
    Validators {
        etag: Some(text.to_owned()),
        last_modified: None,
    }
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

#[test]
fn an_ordinary_answer_comes_whole_with_its_marks() {
    let server = Server::new(|_| answer(200, &[("ETag", "\"a\""), ("Content-Type", "text/csv; charset=Shift_JIS")], b"one"));
    let got = ask(Get::data(server.url("list.csv"), 100)).unwrap();
    assert_eq!((got.status, got.body.as_slice()), (Status::Fresh, b"one".as_slice()));
    assert_eq!(got.validators, etag("\"a\""));
    assert_eq!(got.media.as_deref(), Some("text/csv; charset=Shift_JIS"));
}

#[test]
fn a_request_tells_nothing_of_the_person() {
    let server = Server::new(|_| answer(200, &[("Set-Cookie", "who=you; Path=/")], b"one"));
    let http = http();
    for _ in 0..2 {
        wait(http.get(Get::data(server.url("a"), 100))).unwrap();
    }
    for request in server.requests() {
        let mut names: Vec<&str> = request.heads.keys().map(String::as_str).collect();
        names.sort();
        assert_eq!(names, ["accept", "accept-encoding", "accept-language", "host", "user-agent"]);
        assert_eq!(request.head("accept-language"), Some("ja,en;q=0.5"));
        assert!(request.head("user-agent").unwrap().starts_with("Tomoni/"));
    }
}

#[test]
fn what_is_known_is_not_sent_again() {
    let server = Server::new(|request| match request.head("if-none-match") {
        Some("\"a\"") => answer(304, &[("ETag", "\"a\"")], b""),
        _ => answer(200, &[("ETag", "\"a\"")], b"one"),
    });
    let first = ask(Get::data(server.url("a"), 100)).unwrap();
    let again = ask(Get::data(server.url("a"), 100).unless(first.validators)).unwrap();
    assert_eq!((again.status, again.body.len()), (Status::NotModified, 0));
    assert_eq!(again.validators, etag("\"a\""));
}

#[test]
fn not_modified_with_a_body_has_none_and_harms_no_later_answer() {
    let server = Server::new(|request| match request.path.as_str() {
        "/a" => answer(304, &[("Content-Length", "9")], b"HTTP/1.1 "),
        _ => answer(200, &[], b"two"),
    });
    let http = http();
    let got = wait(http.get(Get::data(server.url("a"), 100).unless(etag("\"a\"")))).unwrap();
    assert_eq!((got.status, got.body.len()), (Status::NotModified, 0));
    let next = wait(http.get(Get::data(server.url("b"), 100)));
    assert_eq!(next.unwrap().body, b"two");
}

#[test]
fn not_modified_though_nothing_was_known_is_refused() {
    let server = Server::new(|_| answer(304, &[], b""));
    assert!(matches!(ask(Get::data(server.url("a"), 100)), Err(Failure::Nonsense(_))));
}

#[test]
fn a_cut_answer_goes_on_where_it_was_cut() {
    let body: Vec<u8> = (0..100).collect();
    let whole = body.clone();
    let server = Server::new(move |request| match request.head("range") {
        None => vec![
            Step::Bytes(head(200, &[("Content-Length", "100".into()), ("ETag", "\"a\"".into())])),
            Step::Bytes(whole[..40].to_vec()),
            Step::Close,
        ],
        Some(range) => {
            assert_eq!((range, request.head("if-range")), ("bytes=40-", Some("\"a\"")));
            answer(206, &[("Content-Range", "bytes 40-99/100"), ("ETag", "\"a\"")], &whole[40..])
        }
    });
    let cut = ask(Get::plain(server.url("a"), 100)).unwrap_err();
    let partial = cut.partial().cloned().unwrap();
    assert_eq!(partial.bytes, body[..40]);
    let got = ask(Get::plain(server.url("a"), 100).from(Some(partial))).unwrap();
    assert_eq!((got.status, got.wire), (Status::Partial, 60));
    assert_eq!(got.body, body);
}

#[test]
fn a_host_that_changed_meanwhile_sends_the_whole_anew() {
    let server = Server::new(|_| answer(200, &[("ETag", "\"b\"")], b"new body"));
    let partial = Partial {
        bytes: b"old".to_vec(),
        validators: etag("\"a\""),
    };
    let got = ask(Get::plain(server.url("a"), 100).from(Some(partial))).unwrap();
    assert_eq!((got.status, got.body.as_slice()), (Status::Fresh, b"new body".as_slice()));
}

#[test]
fn a_lie_about_the_part_is_refused() {
    for (range, mark) in [("bytes 0-99/100", "\"a\""), ("bytes 4-99/100", "\"a\""), ("bytes 3-99/100", "\"b\""), ("", "\"a\"")] {
        let server = Server::new(move |_| answer(206, &[("Content-Range", range), ("ETag", mark)], b"rest"));
        let partial = Partial {
            bytes: b"old".to_vec(),
            validators: etag("\"a\""),
        };
        let got = ask(Get::plain(server.url("a"), 100).from(Some(partial)));
        assert!(matches!(got, Err(Failure::Nonsense(_))), "{range} {mark}");
    }
    let server = Server::new(|_| answer(206, &[("Content-Range", "bytes 0-2/3")], b"one"));
    assert!(matches!(ask(Get::plain(server.url("a"), 100)), Err(Failure::Nonsense(_))));
}

#[test]
fn a_slow_drip_ends_within_its_time() {
    let server = Server::new(|_| {
        let mut steps = vec![Step::Bytes(head(200, &[("Content-Length", "1000".into())]))];
        for _ in 0..1000 {
            steps.extend([Step::Bytes(vec![b'x']), Step::Wait(Duration::from_millis(20))]);
        }
        steps
    });
    let began = Instant::now();
    let failure = ask(quick(Get::plain(server.url("a"), 1000))).unwrap_err();
    assert!(matches!(&failure, Failure::TooSlow(partial) if !partial.bytes.is_empty()), "{failure:?}");
    assert!(began.elapsed() < Duration::from_secs(2));
}

#[test]
fn silence_before_the_head_and_near_the_end_is_not_waited_for() {
    let mute = Server::new(|_| vec![Step::Wait(Duration::from_secs(5))]);
    assert_eq!(ask(quick(Get::data(mute.url("a"), 100))), Err(Failure::NoAnswer));
    let drips = Server::new(|_| {
        let head = head(200, &[("Content-Length", "100".into())]);
        head.iter().flat_map(|byte| [Step::Bytes(vec![*byte]), Step::Wait(Duration::from_millis(50))]).collect()
    });
    assert_eq!(ask(quick(Get::data(drips.url("a"), 100))), Err(Failure::NoAnswer));
    let stalls = Server::new(|_| {
        vec![
            Step::Bytes(head(200, &[("Content-Length", "100".into())])),
            Step::Bytes(vec![b'x'; 99]),
            Step::Wait(Duration::from_secs(5)),
        ]
    });
    let failure = ask(quick(Get::plain(stalls.url("a"), 100))).unwrap_err();
    assert!(matches!(failure, Failure::TooSlow(partial) if partial.bytes.len() == 99));
}

#[test]
fn an_endless_body_ends_at_the_limit() {
    let plain = Server::new(|_| vec![Step::Bytes(head(200, &[])), Step::Endless(vec![b'x'; 4096])]);
    assert_eq!(ask(Get::data(plain.url("a"), 100_000)), Err(Failure::TooLarge(100_000)));
    let chunked = Server::new(|_| {
        vec![
            Step::Bytes(head(200, &[("Transfer-Encoding", "chunked".into())])),
            Step::Endless(b"4\r\nmore\r\n".to_vec()),
        ]
    });
    assert_eq!(ask(Get::data(chunked.url("a"), 10_000)), Err(Failure::TooLarge(10_000)));
    let heads = Server::new(|_| vec![Step::Bytes(b"HTTP/1.1 200 OK\r\n".to_vec()), Step::Endless(b"X-A: b\r\n".to_vec())]);
    let failure = ask(quick(Get::data(heads.url("a"), 10_000))).unwrap_err();
    assert!(matches!(failure, Failure::Nonsense(_) | Failure::NoAnswer), "{failure:?}");
}

#[test]
fn a_body_that_is_announced_too_large_is_not_begun() {
    let server = Server::new(|_| answer(200, &[("Content-Length", "101")], &[b'x'; 101]));
    assert_eq!(ask(Get::data(server.url("a"), 100)), Err(Failure::TooLarge(100)));
}

#[test]
fn a_bomb_stops_at_the_limit() {
    let bomb = gzip(&vec![0; 256 << 20]);
    let server = Server::new(move |_| answer(200, &[("Content-Encoding", "gzip")], &bomb));
    assert_eq!(ask(Get::data(server.url("a"), 1 << 20)), Err(Failure::TooLarge(1 << 20)));
}

#[test]
fn packed_answers_are_unpacked_once_and_only_as_asked() {
    let server = Server::new(|_| answer(200, &[("Content-Encoding", "gzip")], &gzip(b"one one one")));
    assert_eq!(ask(Get::data(server.url("a"), 100)).unwrap().body, b"one one one");
    for encoding in ["gzip, gzip", "br", "zstd"] {
        let server = Server::new(move |_| answer(200, &[("Content-Encoding", encoding)], &gzip(&gzip(b"one"))));
        assert!(matches!(ask(Get::data(server.url("a"), 100)), Err(Failure::Nonsense(_))), "{encoding}");
    }
    let broken = Server::new(|_| answer(200, &[("Content-Encoding", "gzip")], b"not packed at all"));
    assert!(matches!(ask(Get::data(broken.url("a"), 100)), Err(Failure::Nonsense(_))));
}

#[test]
fn a_length_that_promises_more_is_a_cut_and_one_that_promises_less_ends_there() {
    let short = Server::new(|_| {
        vec![Step::Bytes([head(200, &[("Content-Length", "10".into())]), b"one".to_vec()].concat()), Step::Close]
    });
    assert!(matches!(ask(Get::plain(short.url("a"), 100)), Err(Failure::Cut(partial)) if partial.bytes == b"one"));
    let long = Server::new(|_| vec![Step::Bytes([head(200, &[("Content-Length", "3".into())]), b"one and more".to_vec()].concat()), Step::Close]);
    assert_eq!(ask(Get::plain(long.url("a"), 100)).unwrap().body, b"one");
}

#[test]
fn a_page_to_sign_in_is_no_data() {
    let honest = Server::new(|_| answer(200, &[("Content-Type", "text/html; charset=utf-8")], b"<p>Welcome to the Wi-Fi"));
    assert_eq!(ask(Get::data(honest.url("a"), 1000)), Err(Failure::WrongType));
    let lying = Server::new(|_| answer(200, &[("Content-Type", "application/json")], b"\n<!DOCTYPE HTML><title>Sign in"));
    assert_eq!(ask(Get::data(lying.url("a"), 1000)), Err(Failure::WrongType));
    let page = Get {
        wanted: Wanted::Page,
        ..Get::data(honest.url("a"), 1000)
    };
    assert!(ask(page).is_ok());
}

#[test]
fn redirects_are_followed_a_few_times_and_never_in_a_circle() {
    let server = Server::new(|request| match request.path.as_str() {
        "/1" => answer(302, &[("Location", "/2")], b""),
        "/2" => answer(301, &[("Location", "3")], b""),
        "/3" => answer(200, &[], b"there"),
        _ => answer(302, &[("Location", "/again")], b""),
    });
    let got = ask(Get::data(server.url("1"), 100)).unwrap();
    assert_eq!((got.body.as_slice(), got.url.path()), (b"there".as_slice(), "/3"));
    assert_eq!(ask(Get::data(server.url("again"), 100)), Err(Failure::BadRedirect));
    assert!(server.requests().len() <= 3 + 6);
}

#[test]
fn redirects_lead_neither_into_the_house_nor_away_from_https() {
    for (to, why) in [
        ("http://example.org/", Failure::NotSecure),
        ("https://192.168.0.1/", Failure::PrivateAddress),
        ("https://[fd00::1]/", Failure::PrivateAddress),
        ("https://printer.local/", Failure::PrivateAddress),
        ("file:///etc/passwd", Failure::BadRedirect),
        ("ftp://example.org/", Failure::NotSecure),
    ] {
        let server = Server::new(move |_| answer(302, &[("Location", to)], b""));
        assert_eq!(ask(Get::data(server.url("a"), 100)), Err(why), "{to}");
    }
    let nowhere = Server::new(|_| answer(302, &[], b""));
    assert_eq!(ask(Get::data(nowhere.url("a"), 100)), Err(Failure::BadRedirect));
}

#[test]
fn this_machine_is_not_asked_by_the_app_that_people_have() {
    let server = Server::new(|_| answer(200, &[], b"one"));
    let http = Http::start(Reach::Public).unwrap();
    assert_eq!(wait(http.get(Get::data(server.url("a"), 100))), Err(Failure::NotSecure));
    let secure = format!("https://localhost:{}/", server.base.port().unwrap());
    let get = Get::data(secure.parse().unwrap(), 100);
    assert_eq!(wait(http.get(get)), Err(Failure::PrivateAddress));
    assert!(server.requests().is_empty());
}

#[test]
fn names_that_lead_nowhere_say_so() {
    let get = Get::data("https://no-such-host-4711.example/".parse().unwrap(), 100);
    assert!(matches!(ask(quick(get)), Err(Failure::Dns | Failure::NoAnswer | Failure::Offline)));
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let get = Get::data(format!("http://{closed}/").parse().unwrap(), 100);
    assert_eq!(ask(quick(get)), Err(Failure::NoAnswer));
}

#[test]
fn a_host_in_trouble_says_how_long() {
    let server = Server::new(|_| answer(503, &[("Retry-After", "120")], b"<html>busy"));
    let busy = Failure::Busy {
        status: 503,
        retry_after: Some(Duration::from_secs(120)),
    };
    assert_eq!(ask(Get::data(server.url("a"), 100)), Err(busy));
    let gone = Server::new(|_| answer(404, &[("Content-Type", "text/html")], b"<html>"));
    assert_eq!(ask(Get::data(gone.url("a"), 100)), Err(Failure::NotThere(404)));
}

#[test]
fn what_is_no_http_is_refused() {
    let server = Server::new(|_| vec![Step::Bytes(b"SSH-2.0-OpenSSH_9.2\r\n\r\n".to_vec()), Step::Close]);
    let failure = ask(quick(Get::data(server.url("a"), 100))).unwrap_err();
    assert!(matches!(failure, Failure::Nonsense(_) | Failure::NoAnswer), "{failure:?}");
}

#[test]
fn a_request_that_nobody_waits_for_any_more_stops() {
    let server = Server::new(|_| {
        vec![Step::Bytes(head(200, &[("Content-Length", "1000000".into())])), Step::Endless(vec![b'x'; 100])]
    });
    let http = http();
    let get = Get::data(server.url("a"), 1 << 30);
    let watch = get.watch.clone();
    let stopped = async {
        let asking = http.get(get);
        futures_util::pin_mut!(asking);
        let tick = async { while watch.bytes() == 0 { std::thread::sleep(Duration::from_millis(1)); yield_now().await } };
        futures_util::pin_mut!(tick);
        futures_util::future::select(asking, tick).await;
    };
    wait(stopped);
    std::thread::sleep(Duration::from_millis(50));
    let after = watch.bytes();
    std::thread::sleep(Duration::from_millis(100));
    assert_eq!(watch.bytes(), after);
}

async fn yield_now() {
    let mut yielded = false;
    std::future::poll_fn(|context| {
        if std::mem::replace(&mut yielded, true) {
            return std::task::Poll::Ready(());
        }
        context.waker().wake_by_ref();
        std::task::Poll::Pending
    })
    .await;
}
