//! Our side of the comparison with MiniSearch; `benches/peers/search/run` starts it and says what it compares.
//!
//! `search_peers corpus FOLDER` writes the documents as both sides get them, one file for each language of words;
//! `search_peers measure FOLDER ROUNDS` makes our index of the same documents and asks all queries.

#[path = "../../../tests/search/corpus.rs"]
mod corpus;

use corpus::{Corpus, Wanted, wanted};
use serde_json::json;
use std::error::Error;
use std::path::Path;
use std::time::Instant;
use tomoni::search::{Document, Query, find};
use tomoni::store::{Content, Indexed};

/// The languages that have words; readers of the others have English.
const WORDS: [&str; 6] = ["en", "ja", "ja-yasashii", "vi", "my", "ar"];
/// So many finds are looked at.
const AT: usize = 5;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|one| one != "--bench").collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["corpus", folder] => write_corpus(Path::new(folder)),
        ["measure", folder, rounds] => measure(Path::new(folder), rounds.parse()?),
        _ => {
            println!("started by benches/peers/search/run");
            Ok(())
        }
    }
}

fn write_corpus(folder: &Path) -> Result<(), Box<dyn Error>> {
    for words in WORDS {
        let corpus = Corpus::of(words);
        let documents = corpus.documents.iter().chain(&corpus.aside).zip(&corpus.keys);
        let documents: Vec<_> = documents
            .map(|(document, key)| json!({ "id": key, "title": document.titles.join("\n"), "body": document.bodies.join("\n") }))
            .collect();
        std::fs::write(
            folder.join(format!("corpus-{words}.json")),
            serde_json::to_string(&documents)?,
        )?;
    }
    let queries: Vec<_> = wanted()
        .into_iter()
        .map(|one| json!({ "language": one.language, "words": words_of(&one), "typed": one.typed, "expect": one.expect }))
        .collect();
    std::fs::write(folder.join("queries.json"), serde_json::to_string(&queries)?)?;
    Ok(())
}

fn words_of(one: &Wanted) -> &str {
    if WORDS.contains(&one.language.as_str()) {
        &one.language
    } else {
        "en"
    }
}

fn measure(folder: &Path, rounds: usize) -> Result<(), Box<dyn Error>> {
    let (mut times, mut index_ms, mut bytes, mut answers) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut open_ms = Vec::new();
    for words in WORDS {
        let corpus = Corpus::of(words);
        let home = folder.join(format!("ours-{words}"));
        let _ = std::fs::remove_dir_all(&home);
        std::fs::create_dir_all(&home)?;
        let place = tomoni::store::Place::Folder(home.clone());
        let mut content = Content::open(&place)?;
        content.keep(&place)?;
        let begun = Instant::now();
        put(&mut content, &corpus, words)?;
        index_ms.push(begun.elapsed().as_secs_f64() * 1e3);
        drop(content);
        bytes.push(
            std::fs::read_dir(&home)?
                .filter_map(|file| file.ok()?.metadata().ok())
                .map(|file| file.len())
                .sum::<u64>(),
        );
        // A later start: nothing is built.
        let begun = Instant::now();
        let content = Content::open(&place)?;
        let index = content.search_index(words)?;
        find(&index, &Query::new("a"), AT)?;
        open_ms.push(begun.elapsed().as_secs_f64() * 1e3);
        for one in wanted().iter().filter(|one| words_of(one) == words) {
            let mut best = Vec::new();
            for _ in 0..rounds {
                let begun = Instant::now();
                best = find(&index, &Query::new(&one.typed), AT)?;
                times.push(begun.elapsed().as_secs_f64() * 1e3);
            }
            let mut found = Vec::new();
            for hit in best {
                let target = index.target(hit.row)?.ok_or("gone")?;
                found.push(
                    corpus
                        .keys
                        .get(target.1.parse::<usize>()?)
                        .cloned()
                        .ok_or("gone")?,
                );
            }
            answers.push(json!({ "typed": one.typed, "language": one.language, "found": found }));
        }
    }
    let peak = std::fs::read_to_string("/proc/self/status")?;
    let peak = peak
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .unwrap_or_default()
        .trim()
        .to_owned();
    println!(
        "{}",
        json!({ "times": times, "index_ms": index_ms, "open_ms": open_ms, "bytes": bytes, "peak": peak, "answers": answers })
    );
    Ok(())
}

fn put(content: &mut Content, corpus: &Corpus, words: &str) -> Result<(), Box<dyn Error>> {
    let parts: [(&str, bool, usize, &[Document]); 2] = [
        ("pack", false, 0, &corpus.documents),
        ("towns", true, corpus.documents.len(), &corpus.aside),
    ];
    for (source, aside, from, documents) in parts {
        let made_from = Indexed {
            source,
            language: words,
            digest: "1",
            aside,
        };
        let keyed = documents.iter().enumerate();
        let keyed = keyed.map(|(at, document)| ("row", (from + at).to_string(), document));
        content.index(made_from, keyed, &corpus.readings)?;
    }
    Ok(())
}
