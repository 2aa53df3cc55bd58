//! Holidays, laws, places and news; and one source in trouble among good ones.

use crate::site::{Device, File, Site, feed};
use futures_util::future::{AbortHandle, abortable};
use std::cell::RefCell;
use std::time::Duration;
use tomoni::packs::{Feed, FeedFrom};
use tomoni::sync::feeds::{HOLIDAYS, Progress, Step, Trouble, run};

const PACK: &str = include_str!("../../assets/packs/jp/holidays.csv");

/// The list as the Cabinet Office writes it: CP932, CRLF, dates without zeros.
fn list(years: i16) -> Vec<u8> {
    let mut text = "国民の祝日・休日月日,国民の祝日・休日名称\r\n".to_owned();
    for line in PACK.lines().skip(1) {
        let (date, name) = line.split_once(',').unwrap();
        let date: jiff::civil::Date = date.parse().unwrap();
        if date.year() <= years {
            text += &format!("{}/{}/{},{name}\r\n", date.year(), date.month(), date.day());
        }
    }
    encoding_rs::SHIFT_JIS.encode(&text).0.into_owned()
}

fn holidays(site: &Site) -> Feed {
    feed(
        "holidays",
        FeedFrom::Holidays {
            url: site.url("holidays.csv"),
        },
    )
}

fn places(site: &Site) -> Feed {
    feed(
        "nanao",
        FeedFrom::OpenData {
            url: site.url("places.csv"),
            place: "evacuation-site".to_owned(),
            municipality: "17202".to_owned(),
        },
    )
}

fn news(site: &Site) -> Feed {
    let url = site.url("news.rdf");
    feed(
        "news",
        FeedFrom::Notices {
            url,
            language: "ja".to_owned(),
        },
    )
}

pub const NANAO: &str = include_str!("../feeds/nanao-evacuation.csv");
pub const RDF: &str = r#"<?xml version="1.0" encoding="utf-8"?>
<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="x"><title>新着</title><link>https://example.jp/</link></channel>
<item rdf:about="https://example.jp/1"><title>最低賃金が変わります</title><link>https://example.jp/1</link><dc:date>2026-11-20T10:00:00+09:00</dc:date></item>
</rdf:RDF>"#;

fn count(device: &Device) -> usize {
    device.content.borrow().place_count("nanao")
}

trait Count {
    fn place_count(&self, source: &str) -> usize;
}

impl Count for tomoni::store::Content {
    fn place_count(&self, source: &str) -> usize {
        let point = tomoni::feeds::Point {
            latitude: 37.043,
            longitude: 136.967,
        };
        let near = self.nearest(point, None, None, 10_000).unwrap();
        near.into_iter().filter(|near| near.source == source).count()
    }
}

#[test]
fn a_list_of_holidays_takes_effect_and_a_shrunken_one_is_refused() {
    let (site, mut device) = (Site::new(), Device::new("2026-11-22T00:00:00Z"));
    device.wanted.holidays = Some(PACK.to_owned());
    site.put("holidays.csv", list(9999));
    assert_eq!(device.look(&[&holidays(&site)])[0].problem, "");
    let kept = device.content.borrow().remembered(HOLIDAYS).unwrap();
    assert!(
        kept.as_ref()
            .is_some_and(|kept| kept.starts_with("date,name_ja\n"))
    );
    site.put("holidays.csv", list(2020));
    device.later(60 * 24 * 8);
    let state = &device.look(&[&holidays(&site)])[0];
    assert!(matches!(
        Trouble::from_kept(&state.problem),
        Some(Trouble::Unreadable(_))
    ));
    assert_eq!(device.content.borrow().remembered(HOLIDAYS).unwrap(), kept);
}

#[test]
fn a_broken_list_of_places_leaves_yesterdays_and_is_asked_for_again_in_full() {
    let (site, mut device) = (Site::new(), Device::new("2026-11-22T00:00:00Z"));
    site.put("places.csv", NANAO);
    device.look(&[&places(&site)]);
    let whole = count(&device);
    assert!(whole > 100, "{whole}");
    for broken in [
        "<html>maintenance</html>",
        "",
        "名称,住所\n,,,\n",
        "\u{0}\u{1}\u{2}",
    ] {
        site.put("places.csv", broken);
        device.later(24 * 60);
        let state = &device.look(&[&places(&site)])[0];
        assert_ne!(state.problem, "", "{broken:?}");
        assert_eq!(count(&device), whole, "{broken:?}");
    }
    site.put("places.csv", NANAO);
    device.later(24 * 60);
    assert_eq!(device.look(&[&places(&site)])[0].problem, "");
}

#[test]
fn one_source_in_trouble_does_not_keep_from_the_others() {
    let (site, mut device) = (Site::new(), Device::new("2026-11-22T00:00:00Z"));
    device.wanted.holidays = Some(PACK.to_owned());
    site.set("holidays.csv", File::Status(500));
    site.put("places.csv", NANAO);
    site.put("news.rdf", RDF);
    let all = [holidays(&site), places(&site), news(&site)];
    let states = device.look(&all.iter().collect::<Vec<_>>());
    let fine: Vec<bool> = states.iter().map(|state| state.problem.is_empty()).collect();
    assert_eq!(fine, [false, true, true]);
    assert_eq!(states[0].failures, 1);
    assert!(states[0].next > Some(device.now));
    let notices = device.content.borrow().notices(9).unwrap();
    assert_eq!(notices[0].notice.title, "最低賃金が変わります");
    assert_eq!(notices[0].notice.language.as_deref(), Some("ja"));
}

#[test]
fn stopping_in_the_middle_keeps_what_is_whole_and_nothing_of_the_rest() {
    let (site, device) = (Site::new(), Device::new("2026-11-22T00:00:00Z"));
    site.put("news.rdf", RDF);
    site.set("places.csv", File::Silent(Duration::from_secs(5)));
    let jobs = device.jobs(&[&news(&site), &places(&site)]);
    let progress = RefCell::new(Progress::of(&jobs));
    let (task, stop): (_, AbortHandle) =
        abortable(run(&device.net, &device.content, &jobs, device.now(), &progress));
    std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(700));
        stop.abort();
    });
    assert!(futures_executor::block_on(task).is_err(), "it was stopped");
    assert_eq!(progress.borrow().steps[0].1, Step::Done(true));
    assert_eq!(progress.borrow().steps[1].1, Step::Asking);
    assert_eq!(device.content.borrow().notices(9).unwrap().len(), 1);
    assert_eq!(device.state(&places(&site)), Default::default());
    assert_eq!(count(&device), 0);
}

#[test]
fn laws_are_asked_a_few_a_day_and_all_within_two_weeks() {
    let (site, mut device) = (Site::new(), Device::new("2026-11-22T00:00:00Z"));
    let law = |number: usize| format!("4{number:02}AC0000000001");
    device.wanted.laws = (0..28).map(law).collect();
    device.wanted.checked = "2026-11-21".parse().ok();
    for number in 0..28 {
        let id = law(number);
        let json = format!(
            r#"{{"law_info":{{"law_id":"{id}","law_num":"x"}},"revisions":[{{"law_revision_id":"{id}_20270401_000000000000000","law_title":"法","amendment_enforcement_date":"2027-04-01","current_revision_status":"UnEnforced"}},{{"law_revision_id":"{id}_20200401_000000000000000","law_title":"法","amendment_enforcement_date":"2020-04-01","current_revision_status":"CurrentEnforced"}}]}}"#
        );
        site.put(&format!("laws/{id}"), json);
    }
    let source = feed(
        "laws",
        FeedFrom::LawRevisions {
            base: site.url("laws/"),
        },
    );
    for _ in 0..14 {
        let state = &device.look(&[&source])[0];
        assert_eq!(state.problem, "");
        assert_eq!(site.asked().len(), 2);
        device.later(24 * 60);
    }
    // Of each law only what is not yet in the explanations.
    let changes = device.content.borrow().law_changes().unwrap();
    assert_eq!(changes.len(), 28);
    assert!(
        changes
            .iter()
            .all(|change| change.in_force == "2027-04-01".parse().ok())
    );
}

#[test]
fn a_municipality_says_itself_where_its_news_are() {
    let (site, mut device) = (Site::new(), Device::new("2026-11-22T00:00:00Z"));
    let page =
        r#"<html><head><link rel="alternate" type="application/rss+xml" href="/news.rdf"></head></html>"#;
    site.put("", page);
    site.put("news.rdf", RDF);
    device.wanted.sites = vec![("17202".to_owned(), site.url(""))];
    let source = feed(
        "city",
        FeedFrom::MunicipalNotices {
            language: "ja".to_owned(),
        },
    );
    assert_eq!(device.look(&[&source])[0].problem, "");
    assert_eq!(device.content.borrow().notices(9).unwrap().len(), 1);
    device.later(24 * 60);
    site.asked();
    assert_eq!(device.look(&[&source])[0].problem, "");
    assert_eq!(
        site.asked(),
        ["/", "/news.rdf"],
        "the page is unchanged and its feed is known"
    );
}
