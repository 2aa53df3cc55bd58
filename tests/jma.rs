//! The weather agency's telegrams: the official samples and three real ones, by `tomoni::feeds::jma`.

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;
use tomoni::feeds::alert::{Alert, Area, Change, Grade, Hazard, Intensity, Message, Status};
use tomoni::feeds::jma::{Age, Areas, Board, Holding, Names, Relation, read, read_feed};

fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// File names and bytes, in order of name.
static SAMPLES: LazyLock<Vec<(String, Vec<u8>)>> = LazyLock::new(|| {
    let mut all = Vec::new();
    for part in ["official", "real"] {
        for entry in fs::read_dir(folder("tests/feeds/jma").join(part)).unwrap() {
            let entry = entry.unwrap();
            all.push((
                entry.file_name().into_string().unwrap(),
                fs::read(entry.path()).unwrap(),
            ));
        }
    }
    all.sort();
    all
});

static ALERTS: LazyLock<Vec<Alert>> = LazyLock::new(|| {
    SAMPLES
        .iter()
        .map(|(name, bytes)| read(bytes, name).unwrap().alert)
        .collect()
});

static AREAS: LazyLock<Areas> = LazyLock::new(|| {
    let [areas, groups, coasts] =
        Areas::FILES.map(|name| fs::read_to_string(folder("assets/packs/jp/areas").join(name)).unwrap());
    Areas::from_csv(&areas, &groups, &coasts).unwrap()
});

fn sample(part: &str) -> Alert {
    let (name, bytes) = SAMPLES.iter().find(|(name, _)| name.contains(part)).unwrap();
    read(bytes, name).unwrap().alert
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn hours(alert: &Alert, hours: i64) -> Timestamp {
    alert.sent + SignedDuration::from_hours(hours)
}

#[test]
fn every_sample_is_read_and_nothing_in_it_is_ignored_silently() {
    let mut wrong = Vec::new();
    for (name, bytes) in SAMPLES.iter() {
        match read(bytes, name) {
            Ok(reading) => {
                wrong.extend(
                    reading
                        .unread
                        .iter()
                        .map(|one| format!("{name}: {} {}", one.place, one.why)),
                );
                let said = !reading.alert.text.is_empty() || !reading.alert.headline.is_empty();
                let told = said || !reading.alert.areas.is_empty() || reading.alert.facts.typhoon.is_some();
                if !told {
                    wrong.push(format!("{name}: says nothing"));
                }
                if !name.contains(&reading.alert.kind) {
                    wrong.push(format!("{name}: taken for {}", reading.alert.kind));
                }
            }
            Err(error) => wrong.push(format!("{name}: {error}")),
        }
    }
    assert_eq!(SAMPLES.len(), 68);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_type_is_found_without_a_file_name() {
    for (name, bytes) in SAMPLES.iter() {
        let kind = read(bytes, "").unwrap().alert.kind;
        if kind.is_ascii() {
            let series = |kind: &str| kind[..4].to_owned();
            assert!(
                name.contains(&kind) || name.contains(&series(&kind)),
                "{name}: {kind}"
            );
        }
    }
}

#[test]
fn one_telegram_of_each_family_reads_as_it_is_kept() {
    for part in [
        "04_01_100831_VXSE51",
        "04_04_240613_VXSE53",
        "06_06_100915_VXSE53",
        "37_01_01_240613_VXSE43",
        "78_01_01_240613_VXSE62",
        "32-39_13_07_250206_VTSE41",
        "61_11_01_250206_VTSE52",
        "15_13_01_161226_VPWW53",
        "15_15_01_220314_VPWW54",
        "15_16_03_241226_VPWW55",
        "15_16_02_250630_VPWW57",
        "15_16_07_241226_VPWW61",
        "17_04_02_250630_VXWW50",
        "18_02_01_111226_VPOA50",
        "19_06_01_140425_VPHW51",
        "20240725040512_0_VPNO50",
        "57_03_01_240401_VPFT50",
        "82_01_03_241031_VPBS50",
        "75_01_02_200512_VYSE51",
        "80_01_01_240821_VYSE60",
        "45_02_01_200522_VFVO50",
        "43_01_01_200522_VFVO52",
        "66_01_01_210517_VFVO53",
        "10_04_07_170916_VPTW60",
        "13_05_01_110207_VPCU50",
        "06_04_04_200826_VPTI50",
    ] {
        let mut alert = sample(part);
        // Long lists and texts are kept by their first lines.
        let areas = alert.areas.len();
        alert.areas.truncate(6);
        for (_, text) in &mut alert.facts.texts {
            *text = text.chars().take(60).collect();
        }
        alert.facts.tide_stations.truncate(3);
        alert.facts.forecasts.truncate(4);
        insta::with_settings!({ snapshot_path => "feeds/jma/snapshots", prepend_module_to_snapshot => false }, {
            insta::assert_yaml_snapshot!(part, (areas, alert));
        });
    }
}

#[test]
fn the_noto_earthquake_was_six_upper_in_nanao() {
    let alert = sample("20240101072429_0_VXSE53");
    assert_eq!(
        (alert.status, alert.message, alert.hazard),
        (Status::Actual, Message::Alert, Hazard::Earthquake)
    );
    let nanao = alert
        .areas
        .iter()
        .find(|area| area.area == Area::Municipality("17202".into()))
        .unwrap();
    assert_eq!(
        (nanao.name.as_str(), nanao.details.intensity),
        ("七尾市", Some(Intensity::SixUpper))
    );
    assert_eq!(
        (nanao.grade, nanao.details.intensity.unwrap().japanese()),
        (Grade::Shaking7, "震度６強")
    );
    let quake = &alert.facts.quakes[0];
    assert_eq!(
        (quake.magnitude, quake.depth_km, quake.epicentre_name.as_str()),
        (Some(7.6), Some(0), "石川県能登地方")
    );
    assert_eq!(alert.facts.max_intensity, Some(Intensity::Seven));
    let mut board = Board::default();
    board.take(alert.clone());
    let here = board.holding(&AREAS, "17202", hours(&alert, 1));
    assert_eq!(
        (here.len(), here[0].relation, here[0].age),
        (1, Relation::Itself, Age::Fresh)
    );
    assert_eq!(board.holding(&AREAS, "17202", hours(&alert, 30))[0].age, Age::Old);
    assert!(board.holding(&AREAS, "17202", hours(&alert, 80)).is_empty());
    // It was not felt in Naha.
    assert!(board.holding(&AREAS, "47201", hours(&alert, 1)).is_empty());
}

#[test]
fn a_tsunami_is_told_on_its_coasts_and_not_inland() {
    let alert = sample("32-39_11_02_250206_VTSE41");
    let iwate = alert
        .areas
        .iter()
        .find(|area| area.area == Area::TsunamiArea("210".into()))
        .unwrap();
    let tsunami = iwate.details.tsunami.as_ref().unwrap();
    assert_eq!(
        (iwate.grade, iwate.change),
        (Grade::MajorTsunamiWarning, Change::Issued)
    );
    assert_eq!(tsunami.height.as_ref().unwrap().words, "巨大");
    assert_eq!(tsunami.arrival.as_ref().unwrap().condition, "津波到達中と推測");
    let mut board = Board::default();
    board.take(alert.clone());
    let grade = |code: &str| {
        board
            .holding(&AREAS, code, hours(&alert, 1))
            .first()
            .map(Holding::grade)
    };
    assert_eq!(grade("03202"), Some(Grade::MajorTsunamiWarning), "Miyako");
    assert_eq!(grade("03201"), None, "Morioka is inland");
    assert_eq!(grade("20201"), None, "Nagano has no sea");
    // The later information of the same event replaces the warning's words; taking it back brings them again.
    let later = sample("32-39_11_03_250206_VTSE51");
    assert_eq!(later.facts.tide_stations[0].name, "宮古");
    board.take(later);
    assert_eq!(board.standing(hours(&alert, 1)).len(), 1);
}

#[test]
fn a_drill_is_kept_apart_and_a_test_is_never_shown() {
    let alert = sample("32-39_13_07_250206_VTSE41");
    assert_eq!(
        (alert.status, alert.areas[0].change),
        (Status::Exercise, Change::Lifted)
    );
    let mut drill = sample("32-39_11_02_250206_VTSE41");
    (drill.status, drill.id.0) = (Status::Exercise, "drill".into());
    let mut test = drill.clone();
    (test.status, test.id.0) = (Status::Test, "test".into());
    let mut board = Board::default();
    let now = hours(&drill, 1);
    board.take(drill);
    board.take(test);
    assert!(board.holding(&AREAS, "03202", now).is_empty() && board.standing(now).is_empty());
    assert_eq!(board.drills(&AREAS, "03202", now).len(), 1);
    assert_eq!(board.history().len(), 2);
}

#[test]
fn heavy_rain_and_landslide_of_one_minute_stand_side_by_side_and_are_lifted_each_by_itself() {
    let rain = sample("15_16_03_241226_VPWW55");
    let mut board = Board::default();
    board.take(rain.clone());
    let now = hours(&rain, 1);
    let wakkanai = board.holding(&AREAS, "01214", now);
    let area = wakkanai[0].area.unwrap();
    assert_eq!(
        (area.level, area.change, area.grade),
        (Some(4), Change::Raised, Grade::DangerWarning)
    );
    assert_eq!(area.warning.as_ref().unwrap().name, "レベル４大雨危険警報");
    let mut landslide = rain.clone();
    landslide.kind = "VPWW56".into();
    (landslide.id.0, landslide.thread.0) = ("56".into(), "VPWW56/011000".into());
    landslide
        .areas
        .iter_mut()
        .for_each(|area| area.hazard = Hazard::Landslide);
    board.take(landslide);
    assert_eq!(board.holding(&AREAS, "01214", now).len(), 2);
    let mut lifted = rain.clone();
    lifted.id.0 = "later".into();
    lifted.sent = hours(&rain, 1);
    for area in &mut lifted.areas {
        (area.change, area.grade) = (Change::Lifted, Grade::Nothing);
    }
    board.take(lifted.clone());
    let left = board.holding(&AREAS, "01214", now);
    assert_eq!((left.len(), left[0].area.unwrap().hazard), (1, Hazard::Landslide));
    // What was lifted by mistake holds again when the lifting is taken back.
    let cancel = Alert {
        message: Message::Cancel,
        id: tomoni::feeds::alert::AlertId("cancel".into()),
        areas: vec![],
        ..lifted
    };
    board.take(cancel);
    assert_eq!(board.holding(&AREAS, "01214", now).len(), 2);
}

#[test]
fn a_cancelled_earthquake_never_was() {
    let cancel = sample("32-35_06_06_100915_VXSE53");
    assert_eq!((cancel.message, cancel.grade), (Message::Cancel, Grade::Nothing));
    let mut wrong = sample("20240101072429_0_VXSE53");
    wrong.event = cancel.event.clone();
    wrong.sent = cancel.sent - SignedDuration::from_mins(5);
    wrong.transmitted = wrong.sent;
    let mut board = Board::default();
    board.take(cancel.clone());
    board.take(wrong);
    assert!(board.holding(&AREAS, "17202", hours(&cancel, 0)).is_empty());
    assert!(cancel.text.contains("取り消します"));
}

#[test]
fn a_special_warning_bell_yields_to_the_warning_itself() {
    let bell = sample("20240725040512_0_VPNO50");
    let mut board = Board::default();
    board.take(bell.clone());
    let now = hours(&bell, 1);
    let sakata = board.holding(&AREAS, "06204", now);
    assert_eq!(
        (sakata.len(), sakata[0].grade(), sakata[0].relation),
        (1, Grade::SpecialWarning, Relation::Itself)
    );
    // Tsuruoka is in the same region and was not named.
    assert!(board.holding(&AREAS, "06203", now).is_empty());
}

#[test]
fn a_silent_feed_is_told() {
    let mut board = Board::default();
    board.hear("extra", at("2026-04-09T01:00:00Z"));
    board.hear("extra", at("2026-04-09T00:00:00Z"));
    assert_eq!(board.last_heard("extra"), Some(at("2026-04-09T01:00:00Z")));
    let hour = SignedDuration::from_hours(1);
    assert_eq!(board.silent(at("2026-04-09T03:00:00Z"), hour).len(), 1);
    assert!(board.silent(at("2026-04-09T01:30:00Z"), hour).is_empty());
}

#[test]
fn wards_parts_and_coasts_are_found_from_a_municipality() {
    let relation = |code: &str, area: Area| AREAS.relation(code, &area);
    assert_eq!(
        relation("01101", Area::Municipality("01100".into())),
        Some(Relation::Itself)
    );
    assert_eq!(
        relation("01100", Area::Municipality("01101".into())),
        Some(Relation::Itself)
    );
    assert_eq!(relation("01102", Area::Municipality("01101".into())), None);
    assert_eq!(
        relation("01346", Area::Part("0134602".into())),
        Some(Relation::Itself)
    );
    assert_eq!(
        relation("14105", Area::Part("1410011".into())),
        Some(Relation::Itself)
    );
    assert_eq!(
        relation("17202", Area::Group("170022".into())),
        Some(Relation::Group)
    );
    assert_eq!(
        relation("17202", Area::Primary("170020".into())),
        Some(Relation::Region)
    );
    assert_eq!(
        relation("17202", Area::QuakeArea("390".into())),
        Some(Relation::Region)
    );
    assert_eq!(AREAS.coasts("17202"), ["360"]);
    assert!(AREAS.coasts("20201").is_empty());
    assert_eq!(
        AREAS.relation("99999", &Area::Prefecture("99".into())),
        Some(Relation::Prefecture)
    );
}

#[test]
fn a_river_flood_is_told_in_the_municipalities_it_names_or_along_the_river() {
    let telegram = |municipality: &str, kind: &str| {
        format!(
            r#"<Report><Control><Title>指定河川洪水予報</Title><DateTime>2026-09-06T14:51:00Z</DateTime><Status>通常</Status></Control>
            <Head><Title>名取川洪水予報</Title><ReportDateTime>2026-09-06T23:51:00+09:00</ReportDateTime><EventID>850204000601</EventID>
            <InfoType>発表</InfoType><Headline><Text>名取川では、氾濫のおそれ</Text>
            <Information type="指定河川洪水予報（予報区域）"><Item><Kind>{kind}</Kind><Areas><Area><Name>名取川</Name><Code>850204000601</Code></Area></Areas></Item></Information>
            <Information type="指定河川洪水予報（府県予報区等）"><Item><Kind>{kind}</Kind><Areas><Area><Name>宮城県</Name><Code>040000</Code></Area></Areas></Item></Information>
            </Headline></Head><Body><Warning type="指定河川洪水予報（予報区域）"><Item><Kind>{kind}</Kind>
            <Areas><Area><Name>名取川</Name><Code>850204000601</Code></Area>{municipality}</Areas></Item></Warning></Body></Report>"#
        )
    };
    let four = "<Name>レベル４氾濫危険警報</Name><Code>40</Code>";
    let city = "<Area><Name>浸水想定地区</Name><City>名取市</City><CityCode>0420700</CityCode></Area>";
    let holding = |text: &str, code: &str| {
        let reading = read(text.as_bytes(), "x_VXKO51_040000.xml").unwrap();
        assert!(reading.unread.is_empty(), "{:?}", reading.unread);
        let (mut board, now) = (Board::default(), hours(&reading.alert, 1));
        board.take(reading.alert);
        let all = board.holding(&AREAS, code, now);
        all.first()
            .map(|one| (one.grade(), one.area.unwrap().level, one.relation))
    };
    let narrow = telegram(city, four);
    assert_eq!(
        holding(&narrow, "04207"),
        Some((Grade::DangerWarning, Some(4), Relation::Itself))
    );
    assert_eq!(holding(&narrow, "04202"), None, "Ishinomaki is not named");
    let wide = telegram("", four);
    assert_eq!(holding(&wide, "04207").unwrap().2, Relation::Office);
    assert_eq!(
        holding(
            &telegram(city, "<Name>氾濫注意報解除</Name><Code>10</Code>"),
            "04207"
        ),
        None
    );
}

#[test]
fn names_come_in_the_persons_language_then_in_english() {
    let mut names = Names::default();
    for file in Names::files(&tomoni::words::Tag::parse("vi").unwrap()) {
        names
            .add(
                &file,
                &fs::read_to_string(folder("assets/built/jp").join(&file)).unwrap(),
            )
            .unwrap();
    }
    let nanao = names.municipality("17202").unwrap();
    assert_eq!((nanao.text, nanao.language), ("thành phố Nanao", "vi"));
    assert_eq!(names.municipality("1720200"), Some(nanao));
    assert_eq!(names.prefecture("17").unwrap().language, "vi");
    let noto = sample("20240101072429_0_VXSE53").facts.quakes[0]
        .epicentre
        .clone();
    assert_eq!(names.epicentre(&noto).unwrap().language, "vi");
    assert!(names.epicentre("000").is_none());
    assert_eq!(names.term("大津波警報").unwrap().text, "Cảnh báo sóng thần lớn");
    let files = |tag: &str| Names::files(&tomoni::words::Tag::parse(tag).unwrap());
    assert_eq!(files("ar"), ["jma-names-en.json", "jma-names-ja.json"]);
    assert_eq!(files("ja-yasashii"), ["jma-names-ja.json"]);
    assert_eq!(files("fil")[0], "jma-names-fil.json");
}

#[test]
fn the_excerpts_of_feeds_are_read() {
    for name in ["eqvol_excerpt_20260921.xml", "extra_excerpt_20260409.xml"] {
        let feed = read_feed(&fs::read(folder("tests/feeds/jma/feeds").join(name)).unwrap()).unwrap();
        assert!(feed.refused.is_empty() && !feed.entries.is_empty(), "{name}");
        assert!(feed.entries.iter().all(|entry| !entry.kind.is_empty()), "{name}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn the_order_of_telegrams_does_not_matter(order in Just((0..SAMPLES.len()).collect::<Vec<_>>()).prop_shuffle(), hour in 0i64..200) {
        let (mut straight, mut shuffled) = (Board::default(), Board::default());
        ALERTS.iter().for_each(|alert| straight.take(alert.clone()));
        for place in order.iter().chain(order.iter().take(9)) {
            shuffled.take(ALERTS[*place].clone());
        }
        let pivot = &ALERTS[order[0]];
        for code in ["17202", "01214", "13101", "47201", "29201"] {
            let told = |board: &Board| -> Vec<String> {
                let holding = board.holding(&AREAS, code, hours(pivot, hour));
                holding.iter().map(|one| format!("{} {:?} {:?}", one.alert.id.0, one.area.map(|area| &area.warning), one.age)).collect()
            };
            prop_assert_eq!(told(&straight), told(&shuffled));
        }
    }

    #[test]
    fn damaged_telegrams_are_refused_or_read_and_never_break(which in 0..68usize, cuts in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..3u8), 1..6)) {
        let (name, bytes) = &SAMPLES[which];
        // The long ones are cut so that the test stays quick.
        let mut bytes = bytes[..bytes.len().min(40_000)].to_vec();
        for (place, byte, what) in cuts {
            let place = place.index(bytes.len());
            match what {
                0 => bytes[place] = byte,
                1 => bytes.truncate(place.max(1)),
                _ => bytes.insert(place, byte),
            }
        }
        let _ = read(&bytes, name);
        let _ = read_feed(&bytes);
    }
}
