//! Public sources, as issued and as spoiled on the way: what is read of them, and what is refused and why.

use encoding_rs::SHIFT_JIS;
use proptest::prelude::*;
use serde_json::{Value as Json, json};
use std::fs;
use std::path::Path;
use tomoni::feeds::egov::{ArticleChange, RevisionStatus, compare, law_text};
use tomoni::feeds::open_data::Hints as PlaceHints;
use tomoni::feeds::{
    Encoding, FeedKind, Hints, OpenData, PlaceKind, Reading, Refuge, notices, open_data, read, sniff,
};

fn bytes(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/feeds")
        .join(name);
    fs::read(path).unwrap()
}

fn places(name: &str) -> OpenData {
    let hints = PlaceHints {
        municipality: PlaceHints::municipality_of_file(name.trim_start_matches("made-gsi-")),
        ..PlaceHints::default()
    };
    open_data(&bytes(name), &hints).unwrap()
}

fn golden(name: &str, found: &impl serde::Serialize) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("feeds/golden");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_json_snapshot!(name, found));
}

#[test]
fn the_citys_own_evacuation_sites_are_read_whole() {
    let found = places("nanao-evacuation.csv");
    assert_eq!(
        (found.kind, found.rows, found.places.len()),
        (PlaceKind::EvacuationSite, 112, 112)
    );
    let tsunami = found
        .places
        .iter()
        .filter(|place| place.refuge.contains(&Refuge::Tsunami))
        .count();
    let located = found.places.iter().filter(|place| place.point.is_some()).count();
    let summary = json!({
        "tsunami": tsunami, "located": located, "encoding": found.encoding, "repaired": found.repaired,
        "refused": found.refused, "left out": found.left_out, "first": found.places[0], "last": found.places[111],
    });
    golden("nanao-evacuation", &summary);
}

#[test]
fn every_oddity_of_a_list_is_mended_or_told() {
    let found = places("made-odd-evacuation.csv");
    assert_eq!(found.rows, found.places.len() + found.refused.len());
    golden("made-odd-evacuation", &found);
}

#[test]
fn the_same_list_is_read_alike_in_every_encoding() {
    let text = String::from_utf8(bytes("made-odd-evacuation.csv")).unwrap();
    let plain = open_data(text.as_bytes(), &PlaceHints::default()).unwrap();
    let utf16: Vec<u8> = [0xFEFF]
        .into_iter()
        .chain(text.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let crlf = text.replace('\n', "\r\n");
    for (bytes, encoding) in [
        (SHIFT_JIS.encode(&text).0.into_owned(), Encoding::ShiftJis),
        (format!("\u{FEFF}{text}").into_bytes(), Encoding::Utf8Bom),
        (utf16, Encoding::Utf16Le),
    ] {
        let found = open_data(&bytes, &PlaceHints::default()).unwrap();
        assert_eq!(
            found,
            OpenData {
                encoding,
                ..plain.clone()
            }
        );
    }
    let lines = |data: &OpenData| data.refused.iter().map(|r| r.place.clone()).collect::<Vec<_>>();
    assert_eq!(
        lines(&open_data(crlf.as_bytes(), &PlaceHints::default()).unwrap()),
        lines(&plain)
    );
}

#[test]
fn lists_of_every_kind_are_known_by_their_columns() {
    let kinds = [
        ("template-evacuation_space.csv", PlaceKind::EvacuationSite),
        ("template-hospital.csv", PlaceKind::MedicalInstitution),
        ("template-public_facility.csv", PlaceKind::PublicFacility),
        ("template-public_wireless_lan.csv", PlaceKind::Wifi),
        ("template-preschool.csv", PlaceKind::Childcare),
        ("template-event.csv", PlaceKind::Event),
        ("made-gsi-17202_2.csv", PlaceKind::EvacuationSite),
    ];
    for (name, kind) in kinds {
        let found = places(name);
        assert_eq!((found.kind, found.rows), (kind, found.places.len()), "{name}");
        assert_eq!(sniff(&bytes(name)).unwrap(), FeedKind::OpenData(None), "{name}");
    }
}

#[test]
fn each_standard_yields_all_that_a_person_needs() {
    for name in [
        "made-gsi-17202_2",
        "made-hospital",
        "made-new-childcare",
        "made-event",
        "made-english-wifi",
    ] {
        golden(name, &places(&format!("{name}.csv")));
    }
}

#[test]
fn the_kind_can_be_told_where_the_columns_do_not() {
    let list = "名称,住所,緯度,経度\n見本館,石川県七尾市,37.0,136.9\n".as_bytes();
    assert_eq!(
        open_data(list, &PlaceHints::default()).unwrap().kind,
        PlaceKind::Other
    );
    let told = read(list, Some("public-facility".parse().unwrap()), &Hints::default()).unwrap();
    let Reading::OpenData(told) = told else { panic!() };
    assert_eq!(told.places[0].kind, PlaceKind::PublicFacility);
}

#[test]
fn a_law_is_compared_article_by_article_in_the_packs_names() {
    const NAME: &str = "405AC0000000088_20240401_504AC0100000052.xml";
    let text = String::from_utf8(bytes(NAME)).unwrap();
    let before = law_text(text.as_bytes()).unwrap();
    let names: Vec<&str> = before.articles.keys().map(String::as_str).collect();
    assert!(
        ["1", "36-2", "36-3", "46", "suppl", "suppl-of-2005-73-1"]
            .iter()
            .all(|name| names.contains(name)),
        "{names:?}"
    );
    assert_eq!(before.articles["36-3"].heading, "第三十六条の三");

    let spaced = text.replace("<Paragraph ", "\n      <Paragraph ");
    assert_eq!(compare(&before, &law_text(spaced.as_bytes()).unwrap()), []);

    let amended = text.replacen("何人も、法令に違反する事実がある場合において、", "何人も、", 1);
    assert_ne!(text, amended);
    let answer = format!(
        "<law_data_response><law_info><law_id>405AC0000000088</law_id></law_info><revision_info><law_revision_id>405AC0000000088_20270401_508AC0000000001</law_revision_id></revision_info><law_full_text>{}</law_full_text></law_data_response>",
        amended.split_once("?>").unwrap().1
    );
    let after = law_text(answer.as_bytes()).unwrap();
    let change = after.change_since(&before, RevisionStatus::UnEnforced).unwrap();
    assert_eq!(change.in_force.unwrap().to_string(), "2027-04-01");
    let [only] = change.articles.as_deref().unwrap() else {
        panic!("{change:?}")
    };
    assert_eq!(
        (only.article.as_str(), only.change),
        ("36-3", ArticleChange::Changed)
    );
}

const RDF: &str = r#"<?xml version="1.0" encoding="UTF-8"?><rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://example.go.jp/"><title>新着</title><link>https://example.go.jp/</link></channel><item rdf:about="https://example.go.jp/1"><title>手続の案内</title><link>https://example.go.jp/1</link><dc:date>2026-11-03T10:00:00+09:00</dc:date></item><item rdf:about="https://example.go.jp/2"><title>A &amp; B</title><link>https://example.go.jp/2</link></item></rdf:RDF>"#;
const RSS: &str = r#"<rss version="2.0"><channel><title>新着</title><link>https://example.go.jp/</link><item><title>窓口</title><link>https://example.go.jp/1</link><pubDate>Tue, 03 Nov 2026 10:00:00 +0900</pubDate></item><item><title><![CDATA[相談]]></title><link>https://example.go.jp/2</link></item></channel></rss>"#;
const RSS_091: &str = r#"<rss version="0.91"><channel><title>新着</title><link>https://example.go.jp/</link><description/><item><title>窓口</title><link>https://example.go.jp/1</link></item></channel></rss>"#;
const ATOM: &str = r#"<feed xmlns="http://www.w3.org/2005/Atom"><title>新着</title><id>a</id><updated>2026-11-03T10:00:00Z</updated><entry><title>窓口</title><id>urn:1</id><link href="https://example.go.jp/1"/><published>2026-11-03T10:00:00+09:00</published><updated>2026-11-04T10:00:00+09:00</updated></entry></feed>"#;

#[test]
fn well_formed_feeds_yield_what_the_library_reads_of_them() {
    for xml in [RDF, RSS, RSS_091, ATOM] {
        let ours = notices(xml.as_bytes(), None).unwrap();
        let theirs = feed_rs::parser::parse(xml.as_bytes()).unwrap();
        let expected: Vec<_> = theirs
            .entries
            .iter()
            .map(|entry| {
                let title = entry.title.as_ref().unwrap().content.clone();
                (
                    title,
                    entry.links[0].href.clone(),
                    entry.published.map(|time| time.timestamp()),
                )
            })
            .collect();
        let found: Vec<_> = ours
            .notices
            .iter()
            .map(|notice| {
                let json = serde_json::to_value(notice.published).unwrap();
                let time = json
                    .as_str()
                    .map(|time| time.parse::<jiff::Timestamp>().unwrap().as_second());
                (notice.title.clone(), notice.link.clone(), time)
            })
            .collect();
        assert_eq!(found, expected);
    }
}

#[test]
fn a_feed_is_read_alike_in_the_encodings_of_old_sites() {
    let utf8 = notices(RDF.as_bytes(), None).unwrap();
    for (codec, label) in [(SHIFT_JIS, "Shift_JIS"), (encoding_rs::EUC_JP, "EUC-JP")] {
        let xml = RDF.replace("UTF-8", label);
        assert_eq!(notices(&codec.encode(&xml).0, None).unwrap(), utf8);
    }
}

/// Every source at hand, to be spoiled.
fn sources() -> Vec<Vec<u8>> {
    let names = [
        "made-odd-evacuation.csv",
        "made-hospital.csv",
        "made-event.csv",
        "made-new-childcare.csv",
    ];
    let mut sources: Vec<Vec<u8>> = names.into_iter().map(bytes).collect();
    sources.extend([RDF, RSS, ATOM].map(|xml| xml.as_bytes().to_vec()));
    sources.push(
        SHIFT_JIS
            .encode(&String::from_utf8(bytes("made-odd-evacuation.csv")).unwrap())
            .0
            .into_owned(),
    );
    sources.push(
        "国民の祝日・休日月日,国民の祝日・休日名称\r\n2026/1/1,元日\r\n2026/11/23,勤労感謝の日\r\n"
            .as_bytes()
            .to_vec(),
    );
    let history = json!({ "law_info": { "law_id": "1" }, "revisions": [{ "law_revision_id": "1_20270401_2", "current_revision_status": "UnEnforced" }] });
    sources.push(history.to_string().into_bytes());
    sources.push(b"<Law><LawNum>a</LawNum><LawBody><LawTitle>b</LawTitle><MainProvision><Article Num=\"1\"><ArticleTitle>c</ArticleTitle></Article></MainProvision></LawBody></Law>".to_vec());
    sources.push(
        b"<html><head><base href='/a/'><link rel=alternate type='application/rss+xml' href=b></head></html>"
            .to_vec(),
    );
    sources
}

/// Bytes changed, put in, cut out and doubled at random.
fn spoiled() -> impl Strategy<Value = Vec<u8>> {
    let change = (any::<prop::sample::Index>(), 0..4_u8, any::<u8>(), 1..40_usize);
    let special = prop::sample::select(b"\"',<>&;\n\r\t\0[]{}0\xff\x83\xef".to_vec());
    let changes = prop::collection::vec((change, special, any::<bool>()), 0..12);
    (prop::sample::select(sources()), changes).prop_map(|(mut bytes, changes)| {
        for ((at, what, byte, length), special, use_special) in changes {
            let at = at.index(bytes.len() + 1);
            let end = (at + length).min(bytes.len());
            let byte = if use_special { special } else { byte };
            match what {
                0 if at < bytes.len() => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                2 => drop(bytes.drain(at..end)),
                _ => {
                    let part = bytes[at..end].to_vec();
                    bytes.splice(at..at, part);
                }
            }
        }
        bytes
    })
}

const KINDS: [&str; 7] = [
    "notices",
    "page",
    "holidays",
    "law-revisions",
    "law-text",
    "open-data",
    "event",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn no_spoiled_source_panics_and_nothing_is_dropped_silently(bytes in spoiled(), kind in 0..=KINDS.len()) {
        let kind = KINDS.get(kind).map(|kind| kind.parse().unwrap());
        let hints = Hints { address: Some("https://example.jp/".parse().unwrap()), ..Hints::default() };
        match read(&bytes, kind, &hints) {
            Ok(Reading::OpenData(data)) => {
                prop_assert_eq!(data.rows, data.places.len() + data.refused.len());
                prop_assert!(data.places.iter().all(|place| !place.name.is_empty() && !place.id.is_empty()));
                prop_assert!(data.places.iter().all(|place| place.url.is_empty() || place.url.starts_with("http")));
            }
            Ok(Reading::Notices(feed)) => {
                prop_assert_eq!(feed.items, feed.notices.len() + feed.refused.len());
                prop_assert!(feed.notices.iter().all(|notice| notice.link.is_empty() || notice.link.starts_with("http")));
            }
            Ok(other) => drop(serde_json::to_string(&other).unwrap()),
            Err(why) => prop_assert!(!why.to_string().is_empty()),
        }
    }

    #[test]
    fn no_bytes_at_all_panic(bytes in prop::collection::vec(any::<u8>(), 0..600), kind in 0..=KINDS.len()) {
        let kind = KINDS.get(kind).map(|kind| kind.parse().unwrap());
        let _ = read(&bytes, kind, &Hints::default());
    }

    #[test]
    fn no_text_is_a_date_by_accident(text in "\\PC{0,40}") {
        let _ = tomoni::feeds::moment(&text);
        let _ = tomoni::feeds::plain(&text);
        let _ = tomoni::feeds::web(&text);
    }
}

/// Readings are kept and sent as JSON.
#[test]
fn a_reading_survives_being_written_and_read() {
    for source in ["made-odd-evacuation.csv", "made-event.csv"] {
        let reading = read(&bytes(source), None, &Hints::default()).unwrap();
        let json: Json = serde_json::to_value(&reading).unwrap();
        assert_eq!(serde_json::from_value::<Reading>(json).unwrap(), reading);
    }
}
