//! The companion on a thread of its own.

use super::live::{Edge, live};
use super::{Door, DoorProblem};
use crate::app::{Companion, Request, Response};
use crate::store::Place;
use futures_channel::{mpsc, oneshot};
use std::path::PathBuf;

/// A request with the place to put its answer.
type Errand = (Request, oneshot::Sender<Response>);

/// The way to the thread.
pub(super) struct Wire(mpsc::UnboundedSender<Errand>);

impl Wire {
    /// Sends; if the thread has ended, the receiver is cancelled.
    pub(super) fn send(&self, request: Request) -> oneshot::Receiver<Response> {
        let (answer, waiting) = oneshot::channel();
        // A failed send drops `answer`, which is exactly what tells the one who waits.
        let _ = self.0.unbounded_send((request, answer));
        waiting
    }
}

impl Door {
    /// Starts the companion on its own thread, with its store in the folder `home`. Nothing is written there until
    /// a command asks for it, so that a full or read-only disk still shows what can be read.
    pub async fn open(home: PathBuf) -> Result<Self, DoorProblem> {
        let (errands, inbox) = mpsc::unbounded();
        let thread = std::thread::Builder::new().name("companion".to_owned());
        thread
            .spawn(move || {
                let companion = Companion::new(Place::Folder(home));
                futures_executor::block_on(live(Thread, companion, inbox));
            })
            .map_err(|error| DoorProblem::NoWorker {
                reason: error.to_string(),
            })?;
        Ok(Self::through(Wire(errands)))
    }
}

/// A thread has everything built in.
struct Thread;

impl Edge for Thread {
    type Errand = Errand;

    fn request((request, _): &Errand) -> &Request {
        request
    }

    async fn before(&self, _companion: &mut Companion, _request: &Request) {}

    fn answer(&self, (_, answer): Errand, response: Response) {
        // The screen that asked may be gone; what was asked is done all the same.
        let _ = answer.send(response);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{Command, Moment};
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
                wait(door.ask(Moment::on(date(2026, 11, 13)), "vi", None, Command::Status)).id,
                id
            );
        }
    }

    #[test]
    fn a_start_writes_nothing() {
        let home = tempfile::tempdir().unwrap();
        let door = wait(Door::open(home.path().join("store"))).unwrap();
        wait(door.ask(Moment::on(date(2026, 11, 13)), "vi", None, Command::Status));
        assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_companion_that_has_stopped_is_a_problem_and_not_a_wait_for_ever() {
        let (errands, inbox) = mpsc::unbounded();
        drop(inbox);
        let door = Door::through(Wire(errands));
        let response = wait(door.ask(Moment::on(date(2026, 11, 13)), "vi", None, Command::Status));
        assert_eq!(response, Response::refused(1, DoorProblem::Lost));
    }
}
