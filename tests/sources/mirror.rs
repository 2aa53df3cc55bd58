//! What a mirror writes is read back by the library, and nothing that was not signed.

use crate::others::{NANAO, RDF};
use crate::site::{Device, Site, feed};
use clap::Parser;
use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};
use tomoni::packs::{Feed, FeedFrom};
use tomoni::sync::feeds::mirrored::{self, Mirror};
use tomoni::sync::feeds::{Progress, Step, Trouble};

/// An origin, and a mirror of it in a folder.
struct Mirrored {
    origin: Site,
    host: Site,
    folder: tempfile::TempDir,
}

impl Mirrored {
    fn new() -> Mirrored {
        let (origin, host) = (Site::new(), Site::new());
        origin.put("news.rdf", RDF);
        origin.put("places.csv", NANAO);
        let folder = tempfile::tempdir().unwrap();
        let config = format!(
            "keys: keys\nmore:\n{}{}",
            yaml(
                "news",
                &format!("notices: {{ url: '{}', language: ja }}", origin.url("news.rdf"))
            ),
            yaml(
                "nanao",
                &format!(
                    "open-data: {{ url: '{}', place: evacuation-site, municipality: '17202' }}",
                    origin.url("places.csv")
                )
            ),
        );
        fs::write(folder.path().join("mirror.yaml"), config).unwrap();
        let mirrored = Mirrored { origin, host, folder };
        mirrored.kit(&["--make-keys"]).unwrap();
        mirrored.run().unwrap();
        mirrored
    }

    fn out(&self) -> PathBuf {
        self.folder.path().join("out")
    }

    fn kit(&self, more: &[&str]) -> Result<String, String> {
        let config = self.folder.path().join("mirror.yaml").display().to_string();
        let all = ["tomoni-kit", "mirror", &config]
            .into_iter()
            .chain(more.iter().copied());
        tomoni::cli::run(tomoni::cli::Arguments::parse_from(all)).map_err(|why| why.to_string())
    }

    /// One run, put on the host.
    fn run(&self) -> Result<String, String> {
        let out = self.out().display().to_string();
        let told = self.kit(&["--out", &out, "--once", "--allow-loopback"])?;
        self.upload(&self.out());
        Ok(told)
    }

    fn upload(&self, folder: &Path) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                self.upload(&path);
            } else {
                let name = path
                    .strip_prefix(self.out())
                    .unwrap()
                    .to_str()
                    .unwrap()
                    .to_owned();
                self.host.put(&name, fs::read(&path).unwrap());
            }
        }
    }

    fn mirror(&self) -> Mirror {
        Mirror {
            base: self.host.url(""),
            root: fs::read_to_string(self.out().join("metadata/1.root.json")).unwrap(),
        }
    }

    fn feeds(&self) -> [Feed; 2] {
        let url = |path: &str| self.origin.url(path);
        let notices = FeedFrom::Notices {
            url: url("news.rdf"),
            language: "ja".to_owned(),
        };
        let places = FeedFrom::OpenData {
            url: url("places.csv"),
            place: "evacuation-site".to_owned(),
            municipality: "17202".to_owned(),
        };
        [feed("news", notices), feed("nanao", places)]
    }

    fn read(&self, device: &Device) -> Vec<Step> {
        let feeds = self.feeds();
        let jobs = device.jobs(&feeds.iter().collect::<Vec<_>>());
        let progress = RefCell::new(Progress::of(&jobs));
        let mirror = self.mirror();
        let run = mirrored::run(
            &device.net,
            &device.content,
            &mirror,
            &jobs,
            device.now(),
            &progress,
        );
        futures_executor::block_on(run);
        progress
            .borrow()
            .steps
            .iter()
            .map(|(_, step)| step.clone())
            .collect()
    }
}

fn yaml(id: &str, from: &str) -> String {
    format!(
        "  - id: {id}\n    publisher: 某庁\n    licence: CC BY 4.0\n    attribution: 出典：某庁\n    from: {{ {from} }}\n    \
         every: 60\n    usual: 1000\n    largest: 4000000\n"
    )
}

fn today() -> String {
    jiff::Timestamp::now().to_string()
}

#[test]
fn what_a_mirror_wrote_is_read_back_without_asking_the_origin() {
    let mirrored = Mirrored::new();
    mirrored.origin.asked();
    let device = Device::new(&today());
    assert_eq!(mirrored.read(&device), [Step::Done(true), Step::Done(true)]);
    assert_eq!(mirrored.origin.asked(), Vec::<String>::new());
    assert_eq!(
        device.content.borrow().notices(9).unwrap()[0].notice.title,
        "最低賃金が変わります"
    );
    assert_eq!(device.content.borrow().place_sources().unwrap()[0].id, "nanao");
    // The same again: only signed lists travel.
    mirrored.host.asked();
    assert_eq!(mirrored.read(&device), [Step::Done(false), Step::Done(false)]);
    assert!(
        !mirrored
            .host
            .asked()
            .iter()
            .any(|path| path.starts_with("/targets/"))
    );
}

#[test]
fn a_file_that_is_not_the_signed_one_fails_alone() {
    let mirrored = Mirrored::new();
    let targets = mirrored.out().join("targets/mirror");
    for entry in fs::read_dir(targets).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if name.ends_with("news.json") {
            let forged = fs::read_to_string(&path)
                .unwrap()
                .replace("変わります", "下がります");
            mirrored.host.put(&format!("targets/mirror/{name}"), forged);
        }
    }
    let device = Device::new(&today());
    let steps = mirrored.read(&device);
    assert!(
        matches!(steps[0], Step::Failed(Trouble::Unsigned(_))),
        "{steps:?}"
    );
    assert_eq!(steps[1], Step::Done(true));
    assert!(device.content.borrow().notices(9).unwrap().is_empty());
}

#[test]
fn an_origin_in_trouble_leaves_its_last_readings_in_the_edition() {
    let mirrored = Mirrored::new();
    mirrored.origin.put("places.csv", "<html>maintenance</html>");
    mirrored.origin.set("news.rdf", crate::site::File::Status(500));
    let told = mirrored.run().unwrap();
    assert!(told.contains("edition 2 of 2 sources"), "{told}");
    let device = Device::new(&today());
    assert_eq!(mirrored.read(&device), [Step::Done(true), Step::Done(true)]);
}

#[test]
fn an_older_edition_is_never_put_over_a_newer_one() {
    let mirrored = Mirrored::new();
    mirrored.run().unwrap();
    fs::remove_dir_all(mirrored.folder.path().join("out.state")).unwrap();
    let why = mirrored.run().unwrap_err();
    assert!(why.contains("edition 2"), "{why}");
}
