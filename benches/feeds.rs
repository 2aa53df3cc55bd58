//! Feeds: how long reading takes. `cargo bench --no-default-features --bench feeds`

use criterion::{Criterion, criterion_group, criterion_main};
use std::fs;
use std::hint::black_box;
use std::path::Path;
use tomoni::feeds::jma::{Areas, Board, read};

/// The official samples by name.
fn telegrams() -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/feeds/jma/official");
    let file = |entry: std::io::Result<fs::DirEntry>| {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        (name, fs::read(path).expect("a file"))
    };
    let mut all: Vec<_> = fs::read_dir(folder).expect("the samples").map(file).collect();
    all.sort();
    all
}

fn areas() -> Areas {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/packs/jp/areas");
    let [areas, groups, coasts] =
        Areas::FILES.map(|name| fs::read_to_string(folder.join(name)).expect("a table"));
    Areas::from_csv(&areas, &groups, &coasts).expect("tables")
}

/// The budget: all 65 read and merged for one municipality within 50 ms.
fn jma(criterion: &mut Criterion) {
    let (telegrams, areas) = (telegrams(), areas());
    criterion.bench_function("65 telegrams read and merged", |bencher| {
        bencher.iter(|| {
            let mut board = Board::default();
            for (name, bytes) in &telegrams {
                board.take(read(bytes, name).expect("a telegram").alert);
            }
            let now = "2024-04-17T15:00:00Z".parse().expect("a time");
            black_box(board.holding(&areas, "17202", now).len())
        });
    });
    let mut board = Board::default();
    for (name, bytes) in &telegrams {
        board.take(read(bytes, name).expect("a telegram").alert);
    }
    let now = "2020-06-22T15:00:00Z".parse().expect("a time");
    criterion.bench_function("what holds in a municipality", |bencher| {
        bencher.iter(|| black_box(board.holding(&areas, "01214", now).len()));
    });
}

criterion_group!(benches, jma);
criterion_main!(benches);
