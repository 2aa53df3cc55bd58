//! The companion on a thread of its own.

use super::{Door, DoorProblem};
use crate::app::{Companion, Request, Response};
use futures_channel::oneshot;
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::mpsc;

/// A request with the place to put its answer.
type Errand = (Request, oneshot::Sender<Response>);

/// The way to the thread.
pub(super) struct Wire(mpsc::Sender<Errand>);

impl Wire {
    /// Sends; if the thread has ended, the receiver is cancelled.
    pub(super) fn send(&self, request: Request) -> oneshot::Receiver<Response> {
        let (answer, waiting) = oneshot::channel();
        // A failed send drops `answer`, which is exactly what tells the one who waits.
        let _ = self.0.send((request, answer));
        waiting
    }
}

impl Door {
    /// Starts the companion on its own thread, with its data in the folder `home`.
    pub async fn open(home: PathBuf) -> Result<Self, DoorProblem> {
        let (errands, inbox) = mpsc::channel();
        let (started, starting) = oneshot::channel();
        let thread = std::thread::Builder::new().name("companion".to_owned());
        thread
            .spawn(move || live(home, &inbox, started))
            .map_err(|error| DoorProblem::NoWorker {
                reason: error.to_string(),
            })?;
        starting.await.unwrap_or(Err(DoorProblem::Lost))?;
        Ok(Self::through(Wire(errands)))
    }
}

/// The life of the thread: take the folder, answer until the last door is dropped.
fn live(home: PathBuf, inbox: &mpsc::Receiver<Errand>, started: oneshot::Sender<Result<(), DoorProblem>>) {
    let _lock = match take(&home) {
        Ok(lock) => lock,
        Err(problem) => return drop(started.send(Err(problem))),
    };
    let mut companion = Companion::new(home);
    if started.send(Ok(())).is_err() {
        return;
    }
    while let Ok((request, answer)) = inbox.recv() {
        // The screen that asked may be gone; what was asked is done all the same.
        let _ = answer.send(companion.handle(request));
    }
}

/// Makes the folder and holds its lock file. The system frees the lock when the process ends, however it ends.
fn take(home: &Path) -> Result<File, DoorProblem> {
    let unusable = |error: std::io::Error| DoorProblem::NoFolder {
        folder: home.display().to_string(),
        reason: error.to_string(),
    };
    std::fs::create_dir_all(home).map_err(unusable)?;
    let lock = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(home.join("tomoni.lock"))
        .map_err(unusable)?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(TryLockError::WouldBlock) => Err(DoorProblem::OpenElsewhere),
        Err(TryLockError::Error(error)) => Err(unusable(error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Command;
    use jiff::civil::date;
    use std::future::Future;
    use std::pin::pin;
    use std::sync::Arc;
    use std::task::{Context, Poll, Wake, Waker};
    use std::thread::Thread;

    struct Unpark(Thread);

    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }

    fn wait<T>(future: impl Future<Output = T>) -> T {
        let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
        let mut future = pin!(future);
        loop {
            match future.as_mut().poll(&mut Context::from_waker(&waker)) {
                Poll::Ready(value) => return value,
                Poll::Pending => std::thread::park(),
            }
        }
    }

    #[test]
    fn every_question_gets_the_answer_with_its_own_id() {
        let home = tempfile::tempdir().unwrap();
        let door = wait(Door::open(home.path().to_owned())).unwrap();
        let today = date(2026, 11, 13);
        for id in 1..=3 {
            assert_eq!(wait(door.ask(today, "vi", Command::Hello)).id, id);
        }
    }

    #[test]
    fn a_second_window_is_turned_away_until_the_first_has_closed() {
        let home = tempfile::tempdir().unwrap();
        let open = || wait(Door::open(home.path().to_owned()));
        let first = open().unwrap();
        assert_eq!(open().err(), Some(DoorProblem::OpenElsewhere));
        drop(first);
        while open().is_err() {
            std::thread::yield_now();
        }
    }

    #[test]
    fn a_folder_that_cannot_be_made_is_named_in_the_problem() {
        let home = tempfile::tempdir().unwrap();
        let file = home.path().join("a file");
        std::fs::write(&file, "").unwrap();
        let problem = wait(Door::open(file.join("below"))).err().unwrap();
        assert!(
            matches!(&problem, DoorProblem::NoFolder { folder, .. } if folder.ends_with("a file/below")),
            "{problem:?}"
        );
    }
}
