//! Writes the folders of two hosts for the tests in a browser (tests/web/hosts): a publisher with one contact, and a mirror
//! with what was told on 1 January 2024.
//!
//! `cargo run --no-default-features --features kit,store-native --example web_hosts -- tests/web/hosts`
//!
//! The earthquake is the weather agency's real telegram (出典：気象庁). Its samples have no tsunami on the coast of Noto:
//! that of 11 March 2011 is adapted, as in `src/app/companion/alerts_tests.rs`; for a test, and for nothing else.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;
use std::{env, fs};
use tomoni::feeds::jma::read;
use tomoni::feeds::{Notice, alert::Alert};
use tomoni::packs::trust::sign::{Expiries, Repository, Ring, Secret, Versions};
use tomoni::sync::feeds::{Reading, Readings, mirrored};
use tomoni::sync::updates::{Files, publish::make_repository};

type Outcome<T> = Result<T, Box<dyn Error>>;

const QUAKE: &str = include_str!("../tests/feeds/jma/real/20240101072429_0_VXSE53_010000.xml");
const TSUNAMI: [&str; 2] = [
    include_str!("../tests/feeds/jma/official/32-39_11_02_250206_VTSE41.xml"),
    include_str!("../tests/feeds/jma/official/32-39_11_03_250206_VTSE51.xml"),
];
const CONTACTS: &str = "id,name_ja,name_en,languages,phone,hours,topics,confidence,checked,area\n\
    desk,七尾の相談,Nanao desk,vi;ja,0767-00-0000,Mo-Fr 09:00-17:00,status,verified,2026-11-01,17202\n";
const ABOUT: &str = r#"{"name":{"en":"Friends of Nanao","ja":"七尾の友","vi":"Những người bạn của Nanao"}}"#;

fn main() -> Outcome<()> {
    let folder = env::args().nth(1).ok_or("which folder?")?;
    let folder = Path::new(&folder);
    write(&folder.join("publisher"), publisher()?)?;
    write(&folder.join("mirror"), mirror()?)
}

/// Keys that everybody knows: good for nothing but a test.
fn repository(first: u8) -> Outcome<Repository> {
    let keys = [first, first + 1, first + 2].map(|n| Secret::from_seed([n; 32]));
    let expires = Expiries::all("2099-01-01T00:00:00Z".parse()?);
    let daily = Secret::from_seed([first + 3; 32]);
    Ok(Repository::new(
        Ring::of(keys.to_vec(), 2),
        daily,
        Versions::all(1),
        expires,
    ))
}

fn publisher() -> Outcome<Files> {
    let files = [("publisher.json", ABOUT), ("contacts.csv", CONTACTS)];
    let files = files.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()));
    Ok(make_repository(repository(1)?, Files::from(files), &BTreeMap::new())?.0)
}

fn mirror() -> Outcome<Files> {
    let mut alerts = vec![read(QUAKE.as_bytes(), "")?.alert];
    for sample in TSUNAMI {
        alerts.push(adapted(sample)?);
    }
    let notice = Notice {
        id: "1".to_owned(),
        title: "令和6年能登半島地震について".to_owned(),
        link: "https://www.mhlw.go.jp/".to_owned(),
        published: None,
        summary: String::new(),
        language: Some("ja".to_owned()),
    };
    let mut repository = repository(11)?;
    for (source, reading) in [
        ("earthquakes", Reading::Alerts(alerts)),
        ("labour-ministry-news", Reading::Notices(vec![notice])),
    ] {
        let readings = Readings {
            source: source.to_owned(),
            read: "2024-01-01T16:50:00+09:00".parse()?,
            readings: vec![reading],
            ..Readings::default()
        };
        repository.offer(&mirrored::target_of(source), serde_json::to_vec(&readings)?)?;
    }
    Ok(repository.build()?)
}

/// The sample as it would have been for Noto on 1 January 2024, two hours later in the day.
fn adapted(sample: &str) -> Outcome<Alert> {
    let mut text = sample
        .replace("20110311144640", "20240101161010")
        .replace(
            "<Name>宮城県</Name><Code>220</Code>",
            "<Name>石川県能登</Name><Code>360</Code>",
        )
        .replace("2011-03-11T", "2024-01-01T");
    for hour in (14..22).rev() {
        let at = |hour| format!("2024-01-01T{hour}:");
        text = text.replace(&at(hour), &at(hour + 2));
    }
    Ok(read(text.as_bytes(), "")?.alert)
}

fn write(folder: &Path, files: Files) -> Outcome<()> {
    for (path, bytes) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().ok_or("a path without a folder")?)?;
        fs::write(path, bytes)?;
    }
    Ok(())
}
