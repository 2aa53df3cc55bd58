//! What public sources cost to read: as many evacuation sites as the whole country has, a law, a feed.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use std::fmt::Write;
use std::hint::black_box;
use std::time::Duration;
use tomoni::feeds::egov::{compare, law_text};
use tomoni::feeds::open_data::Hints;
use tomoni::feeds::{notices, open_data};

/// The sites of the whole country.
const SITES: u32 = 120_000;

/// A list of evacuation sites in the old standard, the same at every run; one row in fifty is odd.
fn sites(count: u32) -> String {
    let mut text = String::from(
        "NO,名称,名称_カナ,住所,方書,緯度,経度,標高,電話番号,内線番号,市区町村コード,都道府県名,市区町村名,災害種別_洪水,\
         災害種別_崖崩れ、土石流及び地滑り,災害種別_高潮,災害種別_地震,災害種別_津波,災害種別_大規模な火事,災害種別_内水氾濫,\
         災害種別_火山現象,指定避難所との重複,想定収容人数,対象となる町会・自治会,URL,備考\n",
    );
    let mut seed = 0x2026_1122_u32;
    for number in 1..=count {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let (north, east) = (
            f64::from(seed >> 16) / 65_536.0 * 14.0 + 31.0,
            f64::from(seed & 0xFFFF) / 65_536.0 * 14.0 + 131.0,
        );
        let (north, east) = if number % 50 == 0 {
            (east, north)
        } else {
            (north, east)
        };
        let flag = |bit: u32| if seed >> bit & 1 == 1 { "1" } else { "" };
        let flags: Vec<&str> = (0..9).map(flag).collect();
        let _ = writeln!(
            text,
            "{number},見本第{number}小学校,ミホンダイ{number}ショウガッコウ,石川県七尾市見本町{number}番地,体育館,{north:.6},{east:.6},{}.5,0767-{:02}-{:04},,172022,石川県,七尾市,{},{},見本町会;新町会,https://www.example.jp/{number},",
            seed % 90,
            seed % 100,
            seed % 10_000,
            flags.join(","),
            seed % 2_000
        );
    }
    text
}

/// A law amended in a tenth of its articles.
fn amended(law: &str) -> String {
    law.replace("届出", "届け出")
}

fn feed(items: u32) -> String {
    let item = |n: u32| {
        format!(
            "<item><title>お知らせ{n}</title><link>https://www.example.jp/{n}</link><pubDate>Tue, 03 Nov 2026 10:00:00 JST</pubDate><description>&lt;p&gt;概要{n}&lt;/p&gt;</description></item>"
        )
    };
    format!(
        "<rss version='2.0'><channel><title>新着</title>{}</channel></rss>",
        (0..items).map(item).collect::<String>()
    )
}

fn benches(c: &mut Criterion) {
    let sites = sites(SITES);
    let mut group = c.benchmark_group("feeds");
    group.sample_size(10).measurement_time(Duration::from_secs(15));
    group.throughput(Throughput::Bytes(sites.len() as u64));
    group.bench_function("120,000 evacuation sites", |b| {
        b.iter(|| open_data(black_box(sites.as_bytes()), &Hints::default()).map(|data| data.places.len()));
    });
    let cp932 = encoding_rs::SHIFT_JIS.encode(&sites).0.into_owned();
    group.bench_function("120,000 evacuation sites in CP932", |b| {
        b.iter(|| open_data(black_box(&cp932), &Hints::default()).map(|data| data.places.len()));
    });
    let law = include_str!("../tests/feeds/405AC0000000088_20240401_504AC0100000052.xml");
    let before = law_text(law.as_bytes()).unwrap_or_default();
    let after = amended(law);
    group.throughput(Throughput::Bytes(after.len() as u64));
    group.bench_function("a law read and compared", |b| {
        b.iter(|| law_text(black_box(after.as_bytes())).map(|after| compare(&before, &after).len()));
    });
    let feed = feed(300);
    group.throughput(Throughput::Bytes(feed.len() as u64));
    group.bench_function("300 notices", |b| {
        b.iter(|| notices(black_box(feed.as_bytes()), None).map(|feed| feed.notices.len()))
    });
    group.finish();
}

criterion_group!(all, benches);
criterion_main!(all);
