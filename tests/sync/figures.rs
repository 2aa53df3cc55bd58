//! What updates of the real pack cost, in bytes on the wire: `cargo test --test sync --features … figures -- --ignored
//! --nocapture`. Heads and bodies in both directions are counted, as they pass the socket; TLS is not. The host
//! compresses nothing on the way.

use crate::repository::{Device, Host, House, day};
use crate::transport::wait;
use flate2::{Compression, write::GzEncoder};
use std::io::Write;
use tomoni::sync::updates::Files;

/// A Vietnamese reader: the rules, the texts of the laws, the places, and the words with what they fall back to.
const GROUPS: [&str; 6] = ["core", "laws", "places", "words-en", "words-ja", "words-vi"];

fn built() -> Files {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/built/jp");
    let entries = std::fs::read_dir(folder).unwrap().map(Result::unwrap);
    entries
        .map(|entry| {
            (
                entry.file_name().into_string().unwrap(),
                std::fs::read(entry.path()).unwrap(),
            )
        })
        .collect()
}

/// Replaces the first place after `from` (in thousandths of the file) where `old` stands.
fn edit(files: &mut Files, name: &str, from: usize, old: &str, new: &str) {
    let text = String::from_utf8(files[name].clone()).unwrap();
    let mut start = text.len() * (from % 1000) / 1000;
    while !text.is_char_boundary(start) {
        start += 1;
    }
    let place = text[start..]
        .find(old)
        .map(|place| place + start)
        .or_else(|| text.find(old));
    let place = place.unwrap_or_else(|| panic!("{old} is not in {name}"));
    let edited = [&text[..place], new, &text[place + old.len()..]].concat();
    files.insert(name.to_owned(), edited.into_bytes());
}

/// A week as it may come: two rules are corrected and a message about them in each language; once a month a law's
/// text and an office change; once a quarter a rule is added with its words; once a year the wages change.
fn week(files: &mut Files, week: usize) {
    let (old, new) = [(":1", ":2"), (":2", ":1")][week % 2];
    for nth in [1, 2] {
        edit(files, "core.json", week * 137 + nth * 411, old, new);
    }
    for name in [
        "words-en.json",
        "words-ja.json",
        "words-vi.json",
        "words-my.json",
        "words-ja-yasashii.json",
    ] {
        edit(files, name, week * 137, " = ", " = * ");
    }
    if week.is_multiple_of(4) {
        edit(files, "laws.json", week * 71, "。", "（第二項の場合を除く。）。");
        edit(files, "offices.csv", week * 51, ",", " 2,");
        edit(files, "calculators-vi.json", week * 31, " = ", " = ** ");
    }
    if week.is_multiple_of(13) {
        let rule = format!(
            "{{\"id\":\"new.rule-{week}\",\"kind\":\"duty\",\"for-each\":\"home\",\"text\":\"{}\"}},",
            "x y z ".repeat(90)
        );
        edit(
            files,
            "core.json",
            week * 17,
            "{\"id\":\"",
            &format!("{rule}{{\"id\":\""),
        );
        for name in ["words-en.json", "words-ja.json", "words-vi.json"] {
            edit(
                files,
                name,
                week * 17,
                "\\n\\n",
                &format!("\\n\\nnew-rule-{week} = {}\\n\\n", "mot hai ba bon ".repeat(40)),
            );
        }
    }
    if week == 45 {
        for place in (0..1000).step_by(20) {
            edit(files, "core.json", place, " months", " months ");
        }
    }
}

fn gzipped(files: &Files) -> u64 {
    let wanted = files
        .iter()
        .filter(|(name, _)| GROUPS.contains(&tomoni::sync::updates::group_of(name).as_str()));
    wanted
        .map(|(_, bytes)| {
            let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
            encoder.write_all(bytes).unwrap();
            encoder.finish().unwrap().len() as u64 + 400
        })
        .sum()
}

#[test]
#[ignore = "prints figures"]
fn figures_one_changed_rule() {
    let before = built();
    let mut house = House::default();
    house.publish(&before, day(0));
    let host = Host::new(&house);
    let device = Device::new(&house, &host, before.clone(), &GROUPS);
    wait(device.catch_up(day(1))).unwrap();
    println!(
        "first look of a new app: {:?} (requests, up, down)",
        host.server.wire()
    );
    wait(device.catch_up(day(2))).unwrap();
    println!("nothing changed: {:?}", host.server.wire());
    let mut worst = 0;
    for trial in 0..20 {
        let mut after = before.clone();
        edit(&mut after, "core.json", trial * 50, ":1", ":7");
        house.publish(&after, day(7));
        host.upload(&house);
        wait(device.catch_up(day(8))).unwrap();
        let (requests, up, down) = host.server.wire();
        worst = worst.max(up + down);
        if trial == 0 {
            println!("one changed rule: {requests} requests, {up} up, {down} down");
            for (path, bytes) in house
                .folder
                .iter()
                .filter(|(path, _)| path.starts_with("metadata/2"))
            {
                println!("  {path} {}", bytes.len());
            }
        }
        house.publish(&before, day(7));
        host.upload(&house);
        wait(device.catch_up(day(8))).unwrap();
        host.server.wire();
    }
    println!("one changed rule in 20 places: at most {worst} bytes");
    let mut after = before.clone();
    edit(&mut after, "core.json", 500, ":1", ":7");
    for name in ["words-en.json", "words-ja.json", "words-vi.json"] {
        edit(&mut after, name, 500, " = ", " = * ");
    }
    house.publish(&after, day(7));
    host.upload(&house);
    wait(device.catch_up(day(8))).unwrap();
    println!(
        "one changed rule with its words in three languages: {:?}",
        host.server.wire()
    );
    assert!(worst <= 20_000);
}

#[test]
#[ignore = "prints figures"]
fn figures_a_year_of_weeks() {
    let start = built();
    let mut files = start.clone();
    let mut house = House::default();
    house.publish(&files, day(0));
    let host = Host::new(&house);
    let weekly = Device::new(&house, &host, start.clone(), &GROUPS);
    let sleeper = Device::new(&house, &host, start.clone(), &GROUPS);
    wait(weekly.catch_up(day(1))).unwrap();
    host.server.wire();
    let (mut total, mut everything, mut requests) = (0, 0, 0);
    for number in 1..=52 {
        week(&mut files, number);
        house.publish(&files, day(number as i64 * 7));
        host.upload(&house);
        assert_eq!(wait(weekly.catch_up(day(number as i64 * 7))), Ok(true));
        let (count, up, down) = host.server.wire();
        (total, requests) = (total + up + down, requests + count);
        everything += gzipped(&files);
    }
    println!("a year, every week: {total} bytes in {requests} requests");
    println!(
        "downloading everything each week, gzip: {everything} bytes, {:.1} times",
        everything as f64 / total as f64
    );
    let began = std::time::Instant::now();
    assert_eq!(wait(sleeper.catch_up(day(365))), Ok(true));
    let (count, up, down) = host.server.wire();
    println!(
        "after a year offline, in one go: {} bytes in {count} requests, {:?}",
        up + down,
        began.elapsed()
    );
    for (name, bytes) in &files {
        if GROUPS.contains(&tomoni::sync::updates::group_of(name).as_str()) {
            assert_eq!(weekly.file(name).as_ref(), Some(bytes), "{name}");
            assert_eq!(sleeper.file(name).as_ref(), Some(bytes), "{name}");
        }
    }
    let new = Device::new(&house, &host, Files::new(), &GROUPS);
    let began = std::time::Instant::now();
    wait(new.catch_up(day(365))).unwrap();
    println!(
        "with nothing built in: {:?} in {:?}; all of it gzipped: {}",
        host.server.wire(),
        began.elapsed(),
        gzipped(&files)
    );
    let began = std::time::Instant::now();
    weekly.file("core.json").unwrap();
    println!("reading core.json from pieces: {:?}", began.elapsed());
}
