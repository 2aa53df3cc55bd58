//! A day of the Meteorological Agency: real telegrams behind feeds as the Agency writes them.

use crate::site::{Device, File, Site, feed};
use tomoni::packs::{Feed, FeedFrom};
use tomoni::sync::feeds::Trouble;

const NOTO: &str = "20240101072429_0_VXSE53_010000.xml";
const TSUNAMI: &str = "20240101072300_0_VTSE41_010000.xml";
const RAIN: &str = "20240101060000_0_VPWW54_170000.xml";
const RAIN_LATER: &str = "20240101063000_0_VPWW54_170000.xml";
const ELSEWHERE: &str = "20240101063100_0_VPWW54_410000.xml";

fn sample(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/feeds/jma/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn quake() -> Vec<u8> {
    sample("real/20240101072429_0_VXSE53_010000.xml")
}

fn tsunami() -> Vec<u8> {
    on_new_year("official/32-39_11_02_250206_VTSE41.xml")
}

fn rain() -> Vec<u8> {
    on_new_year("official/15_15_01_220314_VPWW54.xml")
}

/// An official sample as if it had been issued on 1 January 2024: what is older than a month is not kept.
fn on_new_year(name: &str) -> Vec<u8> {
    let mut text = String::from_utf8(sample(name)).unwrap();
    for (element, at) in [
        ("DateTime", "2024-01-01T07:20:00Z"),
        ("ReportDateTime", "2024-01-01T16:20:00+09:00"),
    ] {
        let (open, close) = (format!("<{element}>"), format!("</{element}>"));
        let start = text.find(&open).unwrap() + open.len();
        let end = text.find(&close).unwrap();
        text.replace_range(start..end, at);
    }
    text.into_bytes()
}

/// A feed of the Agency's with these telegrams, each with the time in its name.
fn atom(site: &Site, updated: &str, telegrams: &[&str]) -> String {
    let entry = |name: &&str| {
        let url = site.url(&format!("data/{name}"));
        let at = format!(
            "{}-{}-{}T{}:{}:{}Z",
            &name[..4],
            &name[4..6],
            &name[6..8],
            &name[8..10],
            &name[10..12],
            &name[12..14]
        );
        format!(
            "<entry><title>x</title><id>{url}</id><updated>{at}</updated><author><name>気象庁</name></author>\
             <link type=\"application/xml\" href=\"{url}\"/><content type=\"text\">x</content></entry>"
        )
    };
    let entries: String = telegrams.iter().map(entry).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?><feed xmlns=\"http://www.w3.org/2005/Atom\" lang=\"ja\">\
         <title>高頻度（地震火山）</title><updated>{updated}</updated><id>x</id>{entries}</feed>"
    )
}

fn source(site: &Site) -> Feed {
    let (short, long) = (site.url("short.xml"), site.url("long.xml"));
    feed("jma", FeedFrom::Jma { short, long })
}

fn alerts(device: &Device) -> usize {
    device.content.borrow().alert_history(99).unwrap().len()
}

/// The day of the earthquake in Noto: a feed, a long feed, and the telegrams.
fn new_year() -> (Site, Device) {
    let site = Site::new();
    site.put(
        "short.xml",
        atom(&site, "2024-01-01T16:25:00+09:00", &[NOTO, TSUNAMI]),
    );
    let earlier = [NOTO, TSUNAMI, RAIN, RAIN_LATER, ELSEWHERE];
    site.put("long.xml", atom(&site, "2024-01-01T16:00:00+09:00", &earlier));
    site.put(&format!("data/{NOTO}"), quake());
    site.put(&format!("data/{TSUNAMI}"), tsunami());
    for name in [RAIN, RAIN_LATER, ELSEWHERE] {
        site.put(&format!("data/{name}"), rain());
    }
    (site, Device::new("2024-01-01T07:30:00Z"))
}

#[test]
fn who_was_away_reads_the_long_feed_and_only_what_concerns_the_prefecture_or_everybody() {
    let (site, device) = new_year();
    let state = &device.look(&[&source(&site)])[0];
    assert_eq!((state.problem.as_str(), state.failures), ("", 0));
    assert_eq!(state.says, "2024-01-01T07:25:00Z".parse().ok());
    let asked = site.asked();
    for name in [NOTO, TSUNAMI, RAIN_LATER] {
        assert!(asked.contains(&format!("/data/{name}")), "{name}");
    }
    // Saga is another prefecture, and the later telegram of an office says anew what the earlier said.
    assert!(
        !asked
            .iter()
            .any(|path| path.contains(ELSEWHERE) || path.contains(RAIN))
    );
    assert_eq!(alerts(&device), 3);
    assert_eq!(device.content.borrow().alerts_heard().unwrap(), state.says);
}

#[test]
fn what_has_not_changed_does_not_travel_again_and_no_telegram_is_fetched_twice() {
    let (site, mut device) = new_year();
    let source = source(&site);
    device.look(&[&source]);
    site.asked();
    device.later(10);
    device.look(&[&source]);
    assert_eq!(site.asked(), ["/short.xml"]);
    // A new telegram beside the old ones: the short feed reaches back far enough.
    let news = "20240101073500_0_VXSE53_010000.xml";
    site.put(
        "short.xml",
        atom(&site, "2024-01-01T16:36:00+09:00", &[news, NOTO]),
    );
    site.put(
        &format!("data/{news}"),
        sample("official/32-35_04_04_240613_VXSE53.xml"),
    );
    device.look(&[&source]);
    assert_eq!(site.asked(), ["/short.xml".to_owned(), format!("/data/{news}")]);
}

#[test]
fn everybody_in_a_prefecture_asks_for_the_same() {
    let asked = |municipality: &str| {
        let (site, mut device) = new_year();
        device.wanted.sites = vec![(municipality.to_owned(), site.url("city"))];
        device.look(&[&source(&site)]);
        site.asked()
    };
    assert_eq!(asked("17202"), asked("17204"));
}

#[test]
fn a_telegram_that_did_not_come_is_asked_for_again() {
    let (site, mut device) = new_year();
    let source = source(&site);
    site.set(&format!("data/{TSUNAMI}"), File::Status(503));
    let state = &device.look(&[&source])[0];
    assert!(matches!(
        Trouble::from_kept(&state.problem),
        Some(Trouble::Refused(_))
    ));
    assert_eq!((state.failures, state.checked), (1, None));
    site.put(&format!("data/{TSUNAMI}"), tsunami());
    device.later(10);
    let state = &device.look(&[&source])[0];
    assert_eq!((state.problem.as_str(), state.failures), ("", 0));
    assert_eq!(alerts(&device), 3);
}

#[test]
fn a_feed_that_stands_still_is_told_although_its_host_answers() {
    let (site, mut device) = new_year();
    let source = source(&site);
    device.look(&[&source]);
    device.later(24 * 60);
    let state = &device.look(&[&source])[0];
    assert_eq!(Trouble::from_kept(&state.problem), Some(Trouble::Frozen));
    assert_eq!(state.checked, Some(device.now), "it did answer");
    assert_eq!(state.failures, 0);
    let heard = device.content.borrow().alerts_heard().unwrap();
    assert_eq!(
        heard,
        "2024-01-01T07:25:00Z".parse().ok(),
        "and says nothing newer"
    );
}

#[test]
fn a_telegram_that_nobody_can_read_is_counted_and_does_not_hold_up_the_others() {
    let (site, device) = new_year();
    site.put(
        &format!("data/{TSUNAMI}"),
        "<?xml version=\"1.0\"?><Report><Control><Title>",
    );
    let state = &device.look(&[&source(&site)])[0];
    assert_eq!(alerts(&device), 2);
    assert!(
        state
            .refused
            .iter()
            .any(|refused| refused.place.contains("VTSE41")),
        "{:?}",
        state.refused
    );
}

#[test]
fn a_telegram_on_another_host_is_not_fetched() {
    let (site, device) = new_year();
    let other = Site::new();
    other.put(&format!("data/{NOTO}"), quake());
    site.put("short.xml", atom(&other, "2024-01-01T16:25:00+09:00", &[NOTO]));
    site.set("long.xml", File::Status(404));
    device.look(&[&source(&site)]);
    assert_eq!(other.asked(), Vec::<String>::new());
}
