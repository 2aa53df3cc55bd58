//! Search: the pack in the public index, and what the person told in one of their own that is never written.

use super::{Asked, Companion, Whose};
use crate::app::{Problem, Reply};
use crate::packs::{READINGS, Shelf, Vocabulary};
use crate::search::{Document, MemoryIndex, Query, find};
use crate::store::{Content, Indexed};
use crate::views::{self, AboutView, Reading, Target};
use crate::words::{Languages, Tag, Words};

/// So many results are shown.
/// So many places of one list are put into the index.
const MOST_PLACES: u32 = 5_000;
const MOST: usize = 30;
/// So many of them are what the person told.
const MOST_OWN: usize = 5;
/// The pack, as the index knows it, and its towns, which read the same in every language.
const PACK: &str = "jp";
const TOWNS: &str = "jp-towns";

/// What search keeps between two questions, and forgets when the pack or what was told changes.
#[derive(Default)]
pub(super) struct Searching {
    /// English, for what is found only there.
    english: Option<Words>,
    /// The editions of the pack's words in a language, and of its towns.
    editions: Option<(String, Editions)>,
    /// An index in memory, for a disk that is full or may not be written.
    spare: Option<Content>,
    own: Option<Own>,
}

#[derive(Clone)]
struct Editions {
    pack: String,
    towns: String,
}

/// What the person told, ready to be searched. It lives in memory alone.
struct Own {
    of: (Whose, String),
    view: AboutView,
    targets: Vec<Target>,
    index: MemoryIndex,
}

impl Searching {
    /// The pack on the shelf is another one.
    pub(super) fn forget_pack(&mut self) {
        *self = Searching::default();
    }

    /// What was told has changed, or is locked.
    pub(super) fn forget_own(&mut self) {
        self.own = None;
    }
}

impl Companion {
    /// Looks for what was typed. The index of a language is made when it is first asked, and kept.
    pub(super) fn search(&mut self, typed: &str, asked: &Asked<'_>) -> Result<Reply, Problem> {
        self.content(asked.language)?;
        self.prepare_sides(asked.language);
        let found = self.public_targets(typed, asked.language)?;
        let content = self.content.as_ref().ok_or(Problem::Pack)?;
        if Query::new(typed).is_empty() {
            return Ok(Reply::Found(Box::new(views::nothing_typed(&content.scene()))));
        }
        let mut targets = self.own_targets(typed, asked)?;
        targets.extend(found);
        let content = self.content.as_ref().ok_or(Problem::Pack)?;
        let own = self.searching.own.as_ref().map(|own| &own.view);
        let public = self.public.clone();
        let place = |key: &str| {
            let (source, id) = key.split_once('/')?;
            public.as_ref()?.borrow().place(source, id).ok()?
        };
        let sides = sides(content, &self.searching);
        let view = views::found(&content.scene(), &sides, typed, &targets, own, &place);
        Ok(Reply::Found(Box::new(view)))
    }

    fn prepare_sides(&mut self, language: &str) {
        let editions = self.searching.editions.take().filter(|(of, _)| of == language);
        let editions = editions.unwrap_or_else(|| {
            (
                language.to_owned(),
                editions_of(&self.shelf, &self.languages, language),
            )
        });
        self.searching.editions = Some(editions);
        if let (None, Some(content)) = (&self.searching.english, &self.content) {
            let english = content
                .japan
                .words(&Tag::template(), &self.shelf, Vocabulary::Everyday);
            self.searching.english = Some(english);
        }
    }

    /// Makes the index where this edition of the pack is not in it yet.
    fn prepare_index(&self, public: &mut Content, language: &str) -> Result<(), Problem> {
        let (Some(content), Some((_, editions))) = (&self.content, &self.searching.editions) else {
            return Err(Problem::Pack);
        };
        let pack = Indexed {
            source: PACK,
            language,
            digest: &editions.pack,
            aside: false,
        };
        let towns = Indexed {
            source: TOWNS,
            language: "",
            digest: &editions.towns,
            aside: true,
        };
        let lacking = [!public.has_index(pack)?, !public.has_index(towns)?];
        if lacking == [false, false] {
            return Ok(());
        }
        let scene = content.scene();
        let readings = views::readings(&scene, self.shelf.text(READINGS).unwrap_or_default());
        let mut put = |made_from: Indexed<'_>, documents: Vec<(Target, Document)>| {
            let keyed = documents.iter().map(|(target, document)| {
                let (kind, id) = target.key();
                (kind, id, document)
            });
            public.index(made_from, keyed, &readings)
        };
        let [lacks_pack, lacks_towns] = lacking;
        if lacks_pack {
            put(pack, views::documents(&sides(content, &self.searching)))?;
        }
        if lacks_towns {
            put(towns, views::municipality_documents(&scene))?;
        }
        Ok(())
    }

    /// The same for the places of public lists. A list of the whole country is looked through by nearness instead.
    fn prepare_places(&self, public: &mut Content) -> Result<(), Problem> {
        let content = self.content.as_ref().ok_or(Problem::Pack)?;
        let readings = views::readings(&content.scene(), self.shelf.text(READINGS).unwrap_or_default());
        for source in public.place_sources()? {
            let name = format!("places.{}", source.id);
            let digest = format!("{} {}", source.edition, source.checked_on);
            let made_from = Indexed {
                source: &name,
                language: "",
                digest: &digest,
                aside: true,
            };
            if public.has_index(made_from)? {
                continue;
            }
            let places = public.places_of(&source.id, MOST_PLACES)?;
            let documents: Vec<(String, Document)> = places
                .iter()
                .map(|place| {
                    (
                        format!("{}/{}", source.id, place.id),
                        views::place_document(place, &[]),
                    )
                })
                .collect();
            let keyed = documents
                .iter()
                .map(|(id, document)| ("place", id.clone(), document));
            public.index(made_from, keyed, &readings)?;
        }
        Ok(())
    }

    /// What is found in the public index; in one in memory where the disk takes none.
    fn public_targets(&mut self, typed: &str, language: &str) -> Result<Vec<Target>, Problem> {
        let public = self.public()?;
        let mut public = public.try_borrow_mut().map_err(|_| Problem::Pack)?;
        if self.prepare_index(&mut public, language).is_ok() {
            // Places that cannot be put into the index are still found by nearness.
            let _ = self.prepare_places(&mut public);
            return targets(&public, typed, language);
        }
        let mut spare = match self.searching.spare.take() {
            Some(spare) => spare,
            None => Content::in_memory()?,
        };
        self.prepare_index(&mut spare, language)?;
        targets(self.searching.spare.insert(spare), typed, language)
    }

    /// What the person told, while it is open.
    fn own_targets(&mut self, typed: &str, asked: &Asked<'_>) -> Result<Vec<Target>, Problem> {
        if self.locked() {
            return Ok(Vec::new());
        }
        let of = (asked.whose, asked.language.to_owned());
        let own = match self.searching.own.take().filter(|own| own.of == of) {
            Some(own) => own,
            None => self.own(of, asked)?,
        };
        let own = self.searching.own.insert(own);
        let Ok(found) = find(&own.index, &Query::new(typed), MOST_OWN);
        let target = |row: i64| own.targets.get(usize::try_from(row).ok()?).cloned();
        Ok(found.into_iter().filter_map(|one| target(one.row)).collect())
    }

    fn own(&mut self, of: (Whose, String), asked: &Asked<'_>) -> Result<Own, Problem> {
        let Reply::About(view) = self.about(asked)? else {
            return Err(Problem::Pack);
        };
        let content = self.content.as_ref().ok_or(Problem::Pack)?;
        let readings = views::readings(&content.scene(), self.shelf.text(READINGS).unwrap_or_default());
        let (targets, documents): (Vec<Target>, Vec<Document>) =
            views::record_documents(&view).into_iter().unzip();
        Ok(Own {
            of,
            index: MemoryIndex::new(&documents, &readings),
            view,
            targets,
        })
    }
}

fn targets(public: &Content, typed: &str, language: &str) -> Result<Vec<Target>, Problem> {
    let index = public.search_index(language)?;
    let mut targets = Vec::new();
    for one in find(&index, &Query::new(typed), MOST)? {
        let key = index.target(one.row)?;
        targets.extend(key.and_then(|(kind, id)| Target::from_key(&kind, &id)));
    }
    Ok(targets)
}

/// The pack in the reader's language, in Japanese and in English.
fn sides<'a>(content: &'a Reading, searching: &'a Searching) -> Vec<views::Scene<'a>> {
    match &searching.english {
        Some(english) => content.scene().sides(english),
        None => vec![content.scene()],
    }
}

fn editions_of(shelf: &Shelf, languages: &Languages, language: &str) -> Editions {
    Editions {
        pack: shelf.edition_of_words(languages, &super::tag(language)),
        towns: shelf.edition_of_towns(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{Command, Moment, Request};
    use crate::store::Place;
    use crate::views::SearchView;
    use jiff::civil::date;
    use std::collections::BTreeMap;

    fn companion() -> (tempfile::TempDir, Companion) {
        let home = tempfile::tempdir().unwrap();
        let companion = Companion::new(Place::Folder(home.path().join("store")));
        (home, companion)
    }

    fn ask(companion: &mut Companion, language: &str, command: Command) -> Reply {
        let request = Request {
            id: 1,
            moment: Moment::on(date(2026, 11, 13)),
            language: language.to_owned(),
            whose: None,
            command,
        };
        companion.handle(request).reply.unwrap()
    }

    fn search(companion: &mut Companion, language: &str, text: &str) -> SearchView {
        match ask(
            companion,
            language,
            Command::Search {
                text: text.to_owned(),
            },
        ) {
            Reply::Found(view) => *view,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_public_zone_is_searched_while_locked_and_nothing_is_written() {
        let (home, mut companion) = companion();
        let view = search(&mut companion, "vi", "thẻ cư trú");
        assert!(
            matches!(view.hits[0].target, Target::Rule(_)),
            "{:?}",
            view.hits[0]
        );
        assert!(search(&mut companion, "vi", "").hits.is_empty());
        assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0);
    }

    #[test]
    fn what_is_not_found_offers_people() {
        let (_home, mut companion) = companion();
        let view = search(&mut companion, "en", "qwxzvk");
        assert!(view.hits.is_empty());
        assert!(!view.contacts.is_empty() && view.next.is_some());
    }

    #[test]
    fn what_the_person_told_is_found_while_it_is_open_and_not_after() {
        let (_home, mut companion) = companion();
        ask(&mut companion, "en", Command::Begin);
        let fields = BTreeMap::from([("employer".to_owned(), "Wombat Foods".to_owned())]);
        ask(
            &mut companion,
            "en",
            Command::AddRecord {
                entity: "job".to_owned(),
                fields,
            },
        );
        let view = search(&mut companion, "en", "wombat");
        assert!(
            matches!(view.hits[0].target, Target::Record(..)),
            "{:?}",
            view.hits
        );
        ask(&mut companion, "en", Command::CloseStore);
        assert!(search(&mut companion, "en", "wombat").hits.is_empty());
    }
}
