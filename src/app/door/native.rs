//! The companion on a thread of its own.

use super::{Door, DoorProblem};
use crate::app::{Companion, Request, Response};
use crate::store::Place;
use futures_channel::oneshot;
use std::path::PathBuf;
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
    /// Starts the companion on its own thread, with its store in the folder `home`. Nothing is written there until
    /// a command asks for it, so that a full or read-only disk still shows what can be read.
    pub async fn open(home: PathBuf) -> Result<Self, DoorProblem> {
        let (errands, inbox) = mpsc::channel();
        let thread = std::thread::Builder::new().name("companion".to_owned());
        thread
            .spawn(move || live(Companion::new(Place::Folder(home)), &inbox))
            .map_err(|error| DoorProblem::NoWorker {
                reason: error.to_string(),
            })?;
        Ok(Self::through(Wire(errands)))
    }
}

/// The life of the thread: answers until the last door is dropped.
fn live(mut companion: Companion, inbox: &mpsc::Receiver<Errand>) {
    while let Ok((request, answer)) = inbox.recv() {
        // The screen that asked may be gone; what was asked is done all the same.
        let _ = answer.send(companion.handle(request));
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
        for id in 1..=3 {
            assert_eq!(
                wait(door.ask(date(2026, 11, 13), "vi", None, Command::Status)).id,
                id
            );
        }
    }

    #[test]
    fn a_start_writes_nothing() {
        let home = tempfile::tempdir().unwrap();
        let door = wait(Door::open(home.path().join("store"))).unwrap();
        wait(door.ask(date(2026, 11, 13), "vi", None, Command::Status));
        assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_companion_that_has_stopped_is_a_problem_and_not_a_wait_for_ever() {
        let (errands, inbox) = mpsc::channel();
        drop(inbox);
        let door = Door::through(Wire(errands));
        let response = wait(door.ask(date(2026, 11, 13), "vi", None, Command::Status));
        assert_eq!(response, Response::refused(1, DoorProblem::Lost));
    }
}
