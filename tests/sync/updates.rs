//! Updates from a publisher's static host to a device, over networks of every kind.

use crate::repository::{Device, Host, House, day, files, serve};
use crate::server::{Server, answer};
use crate::transport::wait;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;
use tomoni::agenda::agenda;
use tomoni::facts::read_facts;
use tomoni::packs::{CORE, Shelf};
use tomoni::store::content::Standing;
use tomoni::sync::updates::{Errand, Files, Looked, Stage, UpdateError, lay};
use tomoni::sync::{Backoff, Failure};
use tomoni::views::{Reading, Side, effect};
use tomoni::words::Tag;

/// Text that does not pack well, the same for the same number.
pub fn noise(seed: u64, length: usize) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        b'a' + (state >> 40) as u8 % 26
    };
    (0..length).map(|_| next()).collect()
}

fn house(core: &[u8]) -> House {
    let mut house = House::default();
    house.publish(
        &files(&[
            ("core.json", core),
            ("words-vi.json", b"{}"),
            ("words-en.json", b"{\"a\":1}"),
        ]),
        day(0),
    );
    house
}

#[test]
fn a_first_update_fetches_what_is_wanted_and_nothing_else() {
    let core = noise(1, 50_000);
    let house = house(&core);
    let host = Host::new(&house);
    let device = Device::new(&house, &host, files(&[]), &["core", "words-vi"]);
    let Looked::New(plan) = wait(device.look(day(1))).unwrap() else {
        panic!("nothing new")
    };
    assert!(
        matches!(plan.errands.as_slice(), [Errand::Whole(_), Errand::Piece(_)]),
        "{:?}",
        plan.errands.len()
    );
    let said_before = plan.bytes();
    assert_eq!(device.file("core.json"), None);
    host.server.wire();
    wait(device.update().take(&plan, day(1), 0)).unwrap();
    assert_eq!(device.file("core.json"), None, "staged is not in use");
    assert_eq!(device.staged("core.json"), Some(core.clone()));
    let seen = device.progress.look();
    assert_eq!(
        (seen.stage, seen.bytes, seen.of),
        (Stage::Done, said_before, said_before)
    );
    assert_eq!(wait(device.look(day(1))), Ok(Looked::Waits));
    assert!(device.update().activate().unwrap());
    assert_eq!(device.file("core.json"), Some(core));
    assert_eq!(device.file("words-vi.json"), Some(b"{}".to_vec()));
    assert_eq!(device.file("words-en.json"), None);
    assert_eq!(wait(device.look(day(2))), Ok(Looked::UpToDate));
}

#[test]
fn looking_when_nothing_changed_costs_two_requests() {
    let house = house(&noise(1, 50_000));
    let host = Host::new(&house);
    let device = Device::new(&house, &host, files(&[]), &["core"]);
    wait(device.catch_up(day(1))).unwrap();
    host.server.wire();
    assert_eq!(wait(device.look(day(2))), Ok(Looked::UpToDate));
    let (requests, up, down) = host.server.wire();
    assert!(
        requests == 2 && up + down <= 5_000,
        "{requests} requests, {up} + {down} bytes"
    );
}

#[test]
fn what_is_built_in_is_not_fetched() {
    let core = noise(1, 50_000);
    let house = house(&core);
    let host = Host::new(&house);
    let device = Device::new(&house, &host, files(&[("core.json", &core)]), &["core"]);
    let Looked::New(plan) = wait(device.look(day(1))).unwrap() else {
        panic!("nothing new")
    };
    assert_eq!(plan.bytes(), 0);
    assert_eq!(
        host.server
            .requests()
            .iter()
            .filter(|request| request.path.ends_with(".index"))
            .count(),
        0
    );
    wait(device.update().take(&plan, day(1), 0)).unwrap();
    assert_eq!(device.staged("core.json"), Some(core));
}

#[test]
fn a_cut_at_any_byte_loses_nothing_that_was_proved_and_never_leaves_half_a_pack() {
    let before = noise(1, 6_000);
    let mut after = before.clone();
    after[3_000] = b'!';
    let mut house = house(&before);
    let host = Host::new(&house);
    let whole = {
        let device = Device::new(&house, &host, files(&[]), &["core"]);
        wait(device.catch_up(day(1))).unwrap();
        house.publish(&files(&[("core.json", &after)]), day(7));
        host.upload(&house);
        host.server.wire();
        wait(device.catch_up(day(8))).unwrap();
        host.server.wire().2
    };
    let old = {
        let mut house = House::default();
        house.publish(
            &files(&[
                ("core.json", &before),
                ("words-vi.json", b"{}"),
                ("words-en.json", b"{\"a\":1}"),
            ]),
            day(0),
        );
        house
    };
    let cut_at = |fuse: u64| {
        host.server.cut_after(None);
        host.upload(&old);
        let device = Device::new(&old, &host, files(&[]), &["core"]);
        wait(device.catch_up(day(1))).unwrap();
        host.upload(&house);
        host.server.wire();
        host.server.cut_after(Some(fuse));
        let first = wait(device.catch_up(day(8)));
        assert!(first.is_err(), "cut after {fuse} of {whole}");
        assert_eq!(
            device.file("core.json").as_ref(),
            Some(&before),
            "half a pack after {fuse}"
        );
        let fetched = host.server.wire().2;
        host.server.cut_after(None);
        assert_eq!(wait(device.catch_up(day(8))), Ok(true), "after {fuse}");
        assert_eq!(device.file("core.json").as_ref(), Some(&after), "after {fuse}");
        fetched + host.server.wire().2
    };
    let step = if std::env::var_os("TOMONI_EVERY_BYTE").is_some() {
        1
    } else {
        7
    };
    let most = (0..whole).step_by(step).map(cut_at).max().unwrap();
    // The root that is not there is asked again, and one list or piece begins anew; the rest is not.
    assert!(most < whole + 6_500, "{most} bytes for an update of {whole}");
    println!("{whole} bytes, cut at every {step}: at most {most}");
}

#[test]
fn a_large_file_goes_on_where_it_was_cut() {
    let core = noise(1, 200_000);
    let house = house(&core);
    let host = Host::new(&house);
    let device = Device::new(&house, &host, files(&[]), &["core"]);
    let Looked::New(plan) = wait(device.look(day(1))).unwrap() else {
        panic!("nothing new")
    };
    let (size, mut sent) = (plan.bytes(), 0);
    for cut in [30_000, 50_000, 20_000] {
        host.server.wire();
        host.server.cut_after(Some(cut));
        assert!(wait(device.update().take(&plan, day(1), 0)).is_err());
        sent += host.server.wire().2;
    }
    host.server.cut_after(None);
    wait(device.update().take(&plan, day(1), 0)).unwrap();
    sent += host.server.wire().2;
    assert_eq!(device.staged("core.json"), Some(core));
    assert!(sent < size + 3_000, "{sent} bytes for {size}");
}

/// A host that cuts the first answer of every blob and lies when asked to go on.
fn lying_host(house: &House, lie: fn(&[u8], usize) -> Vec<crate::server::Step>) -> Server {
    let folder = house.folder.clone();
    Server::new(move |request| {
        let path = request.path.trim_start_matches('/');
        if !path.starts_with("blobs/") {
            return serve(&folder, request);
        }
        let bytes = &folder[path];
        match request.head("range") {
            Some(range) => lie(bytes, range[6..range.len() - 1].parse().unwrap()),
            None if request.head("x").is_none() && CUT.swap(false, Ordering::SeqCst) => vec![
                crate::server::Step::Bytes(crate::server::head(
                    200,
                    &[("Content-Length", bytes.len().to_string())],
                )),
                crate::server::Step::Bytes(bytes[..bytes.len() / 2].to_vec()),
                crate::server::Step::Close,
            ],
            None => answer(200, &[], bytes),
        }
    })
}

static CUT: AtomicBool = AtomicBool::new(true);

#[test]
fn lies_about_ranges_end_in_the_truth() {
    let core = noise(1, 3_000);
    let house = house(&core);
    type Lie = fn(&[u8], usize) -> Vec<crate::server::Step>;
    let lies: [Lie; 5] = [
        // Other bytes in the second half.
        |bytes, start| {
            let range = format!("bytes {start}-{}/{}", bytes.len() - 1, bytes.len());
            answer(
                206,
                &[("Content-Range", &range)],
                &vec![b'?'; bytes.len() - start],
            )
        },
        // Another part.
        |bytes, _| {
            answer(
                206,
                &[(
                    "Content-Range",
                    &format!("bytes 0-{}/{}", bytes.len() - 1, bytes.len()),
                )],
                bytes,
            )
        },
        // Ranges are not known.
        |bytes, _| answer(200, &[], bytes),
        // The part is said not to be there.
        |_, _| answer(416, &[], b""),
        // More than there is.
        |bytes, start| {
            let range = format!("bytes {start}-{}/{}", bytes.len() - 1, bytes.len());
            answer(206, &[("Content-Range", &range)], bytes)
        },
    ];
    for (number, lie) in lies.into_iter().enumerate() {
        CUT.store(true, Ordering::SeqCst);
        let server = lying_host(&house, lie);
        let mut device = Device::new(&house, &Host::new(&house), files(&[]), &["core"]);
        device.base = server.base.clone();
        assert_eq!(wait(device.catch_up(day(1))), Ok(true), "lie {number}");
        assert_eq!(device.file("core.json").as_ref(), Some(&core), "lie {number}");
    }
}

#[test]
fn damaged_pieces_and_lists_are_refused_and_the_last_good_pack_stays() {
    let before = noise(1, 6_000);
    let mut after = before.clone();
    after[100] = b'!';
    let mut house = house(&before);
    let host = Host::new(&house);
    let old = house.folder.clone();
    house.publish(&files(&[("core.json", &after)]), day(7));
    let new = house
        .folder
        .iter()
        .filter(|(path, bytes)| old.get(*path) != Some(*bytes))
        .map(|(path, _)| path);
    let mut refused = Vec::new();
    for path in new {
        host.restore(&old);
        let device = Device::new(&house, &host, files(&[]), &["core"]);
        wait(device.catch_up(day(1))).unwrap();
        host.upload(&house);
        host.tamper(path, |bytes| {
            let middle = bytes.len() / 2;
            bytes[middle] ^= 1;
        });
        match wait(device.catch_up(day(8))) {
            // A blob of the whole file, which an update in pieces does not touch.
            Ok(_) => assert_eq!(device.file("core.json").as_ref(), Some(&after), "{path}"),
            Err(_) => {
                assert_eq!(device.file("core.json").as_ref(), Some(&before), "{path}");
                refused.push(path);
            }
        }
        host.upload(&house);
        wait(device.catch_up(day(8))).unwrap();
        assert_eq!(device.file("core.json").as_ref(), Some(&after), "{path}");
    }
    // Timestamp, snapshot, targets, index, and at least one piece.
    assert!(refused.len() >= 5, "{refused:?}");
}

#[test]
fn a_page_to_sign_in_stops_an_update_without_harm() {
    let house = house(&noise(1, 6_000));
    let host = Host::new(&house);
    let portal = Server::new(|_| answer(200, &[("Content-Type", "text/html")], b"<html>Welcome"));
    let mut device = Device::new(&house, &host, files(&[]), &["core"]);
    device.base = portal.base.clone();
    assert_eq!(
        wait(device.look(day(1))),
        Err(UpdateError::Failed(Failure::WrongType))
    );
    device.base = host.server.base.clone();
    assert_eq!(wait(device.catch_up(day(1))), Ok(true));
}

#[test]
fn a_host_in_trouble_is_asked_ever_less_and_everything_goes_well_afterwards() {
    let house = house(&noise(1, 6_000));
    let host = Host::new(&house);
    let storm = Arc::new(AtomicUsize::new(0));
    let counted = storm.clone();
    let busy = Server::new(move |_| {
        counted.fetch_add(1, Ordering::SeqCst);
        answer(503, &[], b"")
    });
    let mut device = Device::new(&house, &host, files(&[]), &["core"]);
    device.base = busy.base.clone();
    let (mut now, mut tries) = (day(0), 0);
    // Virtual time: a day of errors.
    while now < day(1) {
        assert!(matches!(
            wait(device.look(now)),
            Err(UpdateError::Failed(Failure::Busy { .. }))
        ));
        let (_, backoff) = device.update().checked().unwrap();
        now += jiff::SignedDuration::try_from(backoff.left(now).unwrap()).unwrap();
        tries += 1;
    }
    assert!(
        tries < 20 && storm.load(Ordering::SeqCst) == tries,
        "{tries} tries"
    );
    device.base = host.server.base.clone();
    assert_eq!(wait(device.catch_up(now)), Ok(true));
    assert_eq!(
        device.update().checked().unwrap(),
        (Some(now), Backoff::default())
    );
}

#[test]
fn wrong_clocks_stop_nothing_for_good() {
    let core = noise(1, 6_000);
    let house = house(&core);
    let host = Host::new(&house);
    let device = Device::new(&house, &host, files(&[]), &["core"]);
    // 2099: everything has expired.
    assert!(matches!(
        wait(device.look(day(73 * 365))),
        Err(UpdateError::Refused(_))
    ));
    // 1970, and the right day again.
    assert!(wait(device.look(jiff::Timestamp::UNIX_EPOCH)).is_ok());
    assert_eq!(wait(device.catch_up(day(1))), Ok(true));
    assert_eq!(device.file("core.json"), Some(core));
}

#[test]
fn an_older_list_is_refused_and_what_is_in_use_stays() {
    let mut house = house(&noise(1, 6_000));
    let host = Host::new(&house);
    let old = house.folder.clone();
    let device = Device::new(&house, &host, files(&[]), &["core"]);
    house.publish(&files(&[("core.json", b"newer")]), day(7));
    host.upload(&house);
    wait(device.catch_up(day(8))).unwrap();
    host.tamper("metadata/timestamp.json", |bytes| {
        bytes.clone_from(&old["metadata/timestamp.json"])
    });
    assert!(matches!(wait(device.look(day(9))), Err(UpdateError::Refused(_))));
    assert_eq!(device.file("core.json"), Some(b"newer".to_vec()));
}

#[test]
fn a_language_that_is_chosen_later_is_fetched_alone() {
    let house = house(&noise(1, 50_000));
    let host = Host::new(&house);
    let mut device = Device::new(&house, &host, files(&[]), &["core"]);
    wait(device.catch_up(day(1))).unwrap();
    device.wanted.insert("words-en".into());
    host.server.wire();
    assert_eq!(wait(device.catch_up(day(2))), Ok(true));
    assert!(host.server.wire().2 < 3_000);
    assert_eq!(device.file("words-en.json"), Some(b"{\"a\":1}".to_vec()));
    assert!(device.file("core.json").is_some());
}

#[test]
fn an_update_that_is_stopped_goes_on_later() {
    let core = noise(1, 200_000);
    let house = house(&core);
    let host = Host::new(&house);
    let device = Device::new(&house, &host, files(&[]), &["core"]);
    let Looked::New(plan) = wait(device.look(day(1))).unwrap() else {
        panic!("nothing new")
    };
    wait(async {
        let update = device.update();
        let taking = update.take(&plan, day(1), 0);
        futures_util::pin_mut!(taking);
        // One look, and the person changes their mind.
        futures_util::future::select(taking, std::future::ready(())).await;
    });
    // A quick host may have sent all of it by then; half of it is never there.
    let staged = device.staged("core.json");
    assert!(staged.as_ref().is_none_or(|file| *file == core));
    let went_on = match staged {
        Some(_) => device.update().activate(),
        None => wait(device.catch_up(day(1))),
    };
    assert_eq!(went_on, Ok(true));
    assert_eq!(device.file("core.json"), Some(core));
}

#[test]
fn a_phone_that_was_offline_for_a_year_catches_up_in_one_go() {
    let mut core = noise(1, 50_000);
    let mut house = house(&core);
    let host = Host::new(&house);
    let device = Device::new(&house, &host, files(&[]), &["core"]);
    wait(device.catch_up(day(1))).unwrap();
    for week in 1..=52 {
        let place = (week as usize * 7_919) % core.len();
        core[place] = b'!';
        house.publish(&files(&[("core.json", &core)]), day(week * 7));
    }
    host.upload(&house);
    host.server.wire();
    assert_eq!(wait(device.catch_up(day(365))), Ok(true));
    let (requests, ..) = host.server.wire();
    assert_eq!(device.file("core.json"), Some(core));
    assert!(requests < 30, "{requests} requests");
    assert_eq!(
        device
            .content
            .borrow()
            .edition("jp", Standing::Active)
            .unwrap()
            .unwrap()
            .number,
        53
    );
}

#[test]
fn pieces_that_nobody_needs_any_more_go() {
    let mut house = house(&noise(1, 50_000));
    let host = Host::new(&house);
    let device = Device::new(&house, &host, files(&[]), &["core"]);
    wait(device.catch_up(day(1))).unwrap();
    house.publish(&files(&[("core.json", b"small")]), day(7));
    host.upload(&house);
    wait(device.catch_up(day(8))).unwrap();
    assert_eq!(
        tomoni::sync::updates::tidy(&mut device.content.borrow_mut()),
        Ok(0)
    );
    let blobs: i64 = device
        .content
        .borrow_mut()
        .connection()
        .query_row("SELECT count(*) FROM blob", (), |row| row.get(0))
        .unwrap();
    assert_eq!(blobs, 1);
}

#[test]
fn a_slow_host_does_not_hold_up_the_reader() {
    let house = house(&noise(1, 6_000));
    let host = Host::new(&house);
    let slow = Server::new(|_| vec![crate::server::Step::Wait(Duration::from_millis(300))]);
    let mut device = Device::new(&house, &host, files(&[]), &["core"]);
    wait(device.catch_up(day(1))).unwrap();
    device.base = slow.base.clone();
    wait(async {
        let look = device.look(day(2));
        futures_util::pin_mut!(look);
        let began = std::time::Instant::now();
        let first = futures_util::future::select(look, std::future::ready(())).await;
        assert!(matches!(first, futures_util::future::Either::Right(_)));
        // Between two polls of the task the companion reads as ever.
        assert!(device.file("core.json").is_some());
        assert!(began.elapsed() < Duration::from_millis(250));
    });
}

#[test]
fn an_update_that_would_change_a_due_date_waits_until_it_is_seen() {
    let built_in = Shelf::built_in();
    let core = built_in.text(CORE).unwrap();
    let rule = core.find("\"id\":\"status.address-change\"").unwrap();
    let place = rule + core[rule..].find("14 days").unwrap();
    let later = [&core[..place], "7 days", &core[place + 7..]].concat();
    let files = |core: &str| {
        let names = built_in
            .names()
            .filter(|name| !name.starts_with("calculators") && !name.contains("-my"));
        let mut files: Files = names
            .map(|name| (name.to_owned(), built_in.text(name).unwrap().as_bytes().to_vec()))
            .collect();
        files.insert(CORE.to_owned(), core.as_bytes().to_vec());
        files
    };
    let mut house = House::default();
    house.publish(&files(core), day(0));
    let host = Host::new(&house);
    let mut device = Device::new(&house, &host, Files::new(), &["core", "places", "words-en"]);
    device.seed.0 = files(core);
    wait(device.catch_up(day(1))).unwrap();
    house.publish(&files(&later), day(7));
    host.upload(&house);
    let Looked::New(plan) = wait(device.look(day(8))).unwrap() else {
        panic!("nothing new")
    };
    wait(device.update().take(&plan, day(8), 0)).unwrap();
    // What waits is compared with what is in use, for this person.
    let content = device.content.borrow();
    let shelf = |standing| {
        let mut shelf = Shelf::built_in();
        let edition = content.edition("jp", standing).unwrap().unwrap();
        lay(&content, &edition, &mut shelf, |_| true).unwrap();
        shelf
    };
    let (old, new) = (shelf(Standing::Active), shelf(Standing::Staged));
    let open = |shelf: &Shelf| Reading::open(&Tag::parse("en").unwrap(), shelf).unwrap();
    let (was, is) = (open(&old), open(&new));
    let cores = [&old, &new].map(|shelf| serde_json::from_str(shelf.text(CORE).unwrap()).unwrap());
    let told = serde_json::json!({
        "stay": { "status": "permanent-resident" },
        "home": [{ "moved-in": "2026-11-19", "previous": "other-municipality" }],
    });
    let (was, is) = (was.scene(), is.scene());
    let facts = [was.pack, is.pack].map(|pack| read_facts(&pack.schema, &told).0);
    let today = jiff::civil::date(2026, 11, 29);
    let before = agenda(&was.pack.case(&facts[0], today), &[]);
    let after = agenda(&is.pack.case(&facts[1], today), &[]);
    let side = |scene, core| Side { scene, core };
    let view = effect(side(was, &cores[0]), side(is, &cores[1]), &before, &after);
    assert!(view.matters());
    let line = &view.lines[0];
    assert_eq!(line.card.at.rule, "status.address-change");
    println!(
        "{}: {:?} → {:?}: {}",
        line.card.title.text, line.from, line.to, line.why[0].text
    );
    drop(content);
    // Seen.
    assert!(device.update().activate().unwrap());
    assert_eq!(device.file(CORE).unwrap(), later.as_bytes());
}
