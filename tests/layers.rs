//! The house has one direction: a room may use those above it in the crate map, never those below.

use std::fs;
use std::path::{Path, PathBuf};

/// The rooms in the order in which data flows, as at the head of `src/lib.rs`.
const ROOMS: [&str; 16] = [
    "calendar",
    "facts",
    "parameters",
    "calculators",
    "rules",
    "agenda",
    "words",
    "packs",
    "feeds",
    "search",
    "views",
    "store",
    "sync",
    "app",
    "ui",
    "cli",
];
/// What the rooms above `store` may not touch: clocks, sockets, files, the surroundings, screens.
const FORBIDDEN: [&str; 8] = [
    "std::fs",
    "std::net",
    "std::env",
    "std::time",
    "Zoned::now",
    "Timestamp::now",
    "dioxus",
    "reqwest",
];

#[test]
fn no_room_uses_one_below_it() {
    let mut wrong = Vec::new();
    for (place, room) in ROOMS.iter().enumerate() {
        for (file, text) in sources(&src().join(room)) {
            for lower in ROOMS.iter().skip(place + 1) {
                // The publishers' tool and the screens stand side by side; neither may use the other.
                if text.contains(&format!("crate::{lower}::")) || text.contains(&format!("crate::{lower};")) {
                    wrong.push(format!("{} uses {lower}", file.display()));
                }
            }
            if *room == "cli" && text.contains("crate::ui") {
                wrong.push(format!("{} uses ui", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_pure_rooms_know_no_clock_no_file_no_socket_and_no_screen() {
    let pure = ROOMS.iter().take_while(|room| **room != "store");
    let mut wrong = Vec::new();
    for (file, text) in pure.flat_map(|room| sources(&src().join(room))) {
        // Reading a pack's folder is the kit's; it stands beside the format it reads.
        if file.ends_with("packs/source.rs") {
            continue;
        }
        let found = FORBIDDEN.iter().filter(|name| text.contains(**name));
        wrong.extend(found.map(|name| format!("{} uses {name}", file.display())));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_crate_map_names_every_room_in_order() {
    let map = fs::read_to_string(src().join("lib.rs")).unwrap();
    let row = |room: &&str| {
        let forms = [format!("| [`{room}`] |"), format!("| `{room}` |")];
        forms.iter().find_map(|form| map.find(form)).expect(room)
    };
    let places: Vec<usize> = ROOMS.iter().map(row).collect();
    assert!(
        places.is_sorted(),
        "the crate map at the head of src/lib.rs is out of order"
    );
}

fn src() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            // What a test at the foot of a file looks at is its own affair.
            let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
            found.push((path, code.to_owned()));
        }
    }
    found
}
