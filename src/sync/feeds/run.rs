//! One source after the other, those first that can cost a life.

use super::asker::{Asker, Look};
use super::{Job, Now, Trouble, holidays, jma, keep, laws, notices, open_data};
use crate::packs::FeedFrom;
use crate::store::{Content, Known};
use crate::sync::{Net, Watch};
use std::cell::RefCell;

/// How far it has come; whoever watches looks at it between two pieces of it.
#[derive(Clone, Debug, Default)]
pub struct Progress {
    /// The sources in their order, by id.
    pub steps: Vec<(String, Step)>,
    /// Counts the bytes that have arrived.
    pub watch: Watch,
    /// Nothing more will happen.
    pub finished: bool,
    /// It was stopped before its end.
    pub cancelled: bool,
}

/// How one source stands in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Its turn has not come.
    Waiting,
    /// It is being asked.
    Asking,
    /// It answered; whether anything was new.
    Done(bool),
    /// It did not, or not wholly.
    Failed(Trouble),
}

impl Progress {
    /// Before the first source is asked.
    pub fn of(jobs: &[Job]) -> Progress {
        let steps = jobs.iter().map(|job| (job.feed.id.clone(), Step::Waiting));
        Progress {
            steps: steps.collect(),
            ..Progress::default()
        }
    }

    pub(super) fn set(&mut self, at: usize, to: Step) {
        if let Some((_, step)) = self.steps.get_mut(at) {
            *step = to;
        }
    }
}

/// Asks all of these sources. One that fails does not keep from the next. Each is written as a whole when it has
/// answered; dropping this in the middle loses the one that is being asked, and nothing of it is there.
pub async fn run(
    net: &dyn Net,
    content: &RefCell<Content>,
    jobs: &[Job],
    now: Now,
    progress: &RefCell<Progress>,
) {
    for (at, job) in jobs.iter().enumerate() {
        progress.borrow_mut().set(at, Step::Asking);
        let watch = progress.borrow().watch.clone();
        let known = content.borrow().known(&job.feed.id);
        let step = match known {
            Ok(known) => {
                let found = look(net, job, &known, now, watch, false).await;
                written(&mut content.borrow_mut(), job, &found, now)
            }
            Err(why) => Step::Failed(Trouble::Storage(why.to_string())),
        };
        progress.borrow_mut().set(at, step);
    }
    progress.borrow_mut().finished = true;
}

pub(super) fn written(content: &mut Content, job: &Job, found: &Look, now: Now) -> Step {
    match keep::keep(content, &job.feed, found, now) {
        Err(why) => Step::Failed(Trouble::Storage(why.to_string())),
        Ok(state) => match Trouble::from_kept(&state.problem) {
            Some(trouble) => Step::Failed(trouble),
            None => Step::Done(!found.readings.is_empty()),
        },
    }
}

/// Looks at one source. Writes nothing.
pub async fn look(net: &dyn Net, job: &Job, known: &Known, now: Now, watch: Watch, raw: bool) -> Look {
    let mut asker = Asker::new(net, known, now.at, watch, raw);
    let (asker_mut, wanted, largest) = (&mut asker, &job.wanted, job.feed.largest);
    match &job.feed.from {
        FeedFrom::Jma { short, long } => jma::look(asker_mut, short, long, largest, wanted).await,
        FeedFrom::Holidays { url } => holidays::look(asker_mut, url, largest, wanted).await,
        FeedFrom::LawRevisions { base } => laws::look(asker_mut, base, largest, wanted).await,
        FeedFrom::Notices { url, language } => notices::look(asker_mut, url, largest, language).await,
        FeedFrom::MunicipalNotices { language } => {
            notices::look_at_sites(asker_mut, largest, language, wanted).await;
        }
        FeedFrom::OpenData {
            url,
            place,
            municipality,
        } => open_data::look(asker_mut, url, largest, place, municipality).await,
    }
    asker.look
}
