//! `tomoni-kit feed read`: what it prints of each kind of source, and how it fetches one.

#[allow(dead_code)]
#[path = "sync/server.rs"]
mod server;

use clap::Parser;
use server::{Server, answer};
use std::path::Path;
use tomoni::cli::{Arguments, run};
use tomoni::feeds::Reading;

const TELEGRAM: &str = "jma/real/20240101072429_0_VXSE53_010000.xml";

fn try_reading(source: &str, more: &[&str]) -> Result<String, String> {
    let now = ["--now", "2026-11-20T03:00:00Z"];
    let words = ["tomoni-kit", "feed", "read", source].into_iter().chain(now);
    let arguments =
        Arguments::try_parse_from(words.chain(more.iter().copied())).map_err(|error| error.to_string())?;
    run(arguments).map_err(|report| format!("{report:?}"))
}

fn reading(source: &str, more: &[&str]) -> String {
    try_reading(source, more).unwrap()
}

fn file(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/feeds")
        .join(name);
    path.into_os_string().into_string().unwrap()
}

fn golden(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("feeds/golden");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

#[test]
fn a_telegram_is_printed_with_its_areas_grades_and_facts() {
    golden("read-earthquake", &reading(&file(TELEGRAM), &["--limit", "5"]));
}

#[test]
fn a_tsunami_warning_is_printed_with_heights_and_arrivals() {
    let name = "jma/official/32-39_11_02_250206_VTSE41.xml";
    golden("read-tsunami", &reading(&file(name), &["--limit", "6"]));
}

#[test]
fn a_list_of_telegrams_is_printed_with_its_types_and_its_age() {
    golden(
        "read-telegram-feed",
        &reading(&file("jma/feeds/eqvol_excerpt_20260921.xml"), &[]),
    );
}

#[test]
fn a_list_of_places_is_printed_with_what_was_mended() {
    let municipality = ["--municipality", "17202", "--limit", "3"];
    golden(
        "read-places",
        &reading(&file("nanao-evacuation.csv"), &municipality),
    );
}

#[test]
fn notices_are_printed_with_what_was_refused() {
    let address = ["--address", "https://city.example.jp/rss/news.xml"];
    golden("read-notices", &reading(&file("made-notices.rss"), &address));
}

#[test]
fn revisions_of_a_law_are_printed() {
    golden(
        "read-law-revisions",
        &reading(&file("made-law-revisions.json"), &[]),
    );
}

#[test]
fn every_reading_comes_back_from_its_json() {
    for name in [
        TELEGRAM,
        "jma/feeds/extra_excerpt_20260409.xml",
        "nanao-evacuation.csv",
        "made-notices.rss",
        "made-law-revisions.json",
        "405AC0000000088_20240401_504AC0100000052.xml",
    ] {
        let json = reading(&file(name), &["--json"]);
        let back: Reading = serde_json::from_str(&json).unwrap();
        let again = serde_json::to_value(&back).unwrap();
        let mut json: serde_json::Value = serde_json::from_str(&json).unwrap();
        for told_besides in ["changes", "affected"] {
            json.as_object_mut().unwrap().remove(told_besides);
        }
        assert_eq!(again, json, "{name}");
    }
}

fn host() -> Server {
    Server::new(|request| {
        let bytes = |name: &str| std::fs::read(file(name)).unwrap();
        match request.path.as_str() {
            "/20240101072429_0_VXSE53_010000.xml" => answer(200, &[], &bytes(TELEGRAM)),
            "/old.xml" => answer(302, &[("Location", "/new/rss.xml")], b""),
            "/new/rss.xml" => answer(200, &[], &bytes("made-notices.rss")),
            "/" => answer(
                200,
                &[("Content-Type", "text/html")],
                b"<!DOCTYPE html><html><head><link rel=alternate type=application/rss+xml title=News href=rss.xml></head>",
            ),
            _ => answer(404, &[], b"nothing"),
        }
    })
}

#[test]
fn an_address_is_fetched_and_its_name_and_place_are_used() {
    let host = host();
    let telegram = host.url("20240101072429_0_VXSE53_010000.xml");
    let fetched = reading(telegram.as_str(), &["--allow-loopback"]);
    assert!(fetched.contains("(VXSE53)"), "{fetched}");
    // A relative link belongs to the address after redirects.
    let fetched = reading(host.url("old.xml").as_str(), &["--allow-loopback"]);
    assert!(
        fetched.contains(host.url("soudan/time.html").as_str()),
        "{fetched}"
    );
}

#[test]
fn a_page_is_only_read_where_a_page_is_wanted() {
    let host = host();
    let refused = try_reading(host.url("").as_str(), &["--allow-loopback"]).unwrap_err();
    assert!(refused.contains("--kind page"), "{refused}");
    let found = reading(host.url("").as_str(), &["--allow-loopback", "--kind", "page"]);
    assert_eq!(found, format!("{}  News\n", host.url("rss.xml")));
}

#[test]
fn nothing_but_https_is_asked_and_no_private_network() {
    let host = host();
    let telegram = host.url("20240101072429_0_VXSE53_010000.xml");
    let refused = try_reading(telegram.as_str(), &[]).unwrap_err();
    assert!(refused.contains("not https"), "{refused}");
    let private = format!("https://{}/", telegram.authority());
    assert!(
        try_reading(&private, &[])
            .unwrap_err()
            .contains("private address")
    );
    assert!(host.requests().is_empty());
    let missing = try_reading(host.url("gone").as_str(), &["--allow-loopback"]).unwrap_err();
    assert!(missing.contains("not there: status 404"), "{missing}");
}
