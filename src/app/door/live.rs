//! The companion's life behind the door, the same on a thread and in a worker: it answers one request after the other,
//! and between two of them goes on with what takes long, such as fetching an update. Nobody waits for a network.

use crate::app::companion::Task;
use crate::app::{Companion, Request, Response};
use futures_channel::mpsc;
use futures_util::stream::{FuturesUnordered, StreamExt};

/// What the two kinds of edges do differently.
pub(super) trait Edge {
    /// What came in: a request with the way back to who asked.
    type Errand;

    /// The request.
    fn request(errand: &Self::Errand) -> &Request;

    /// Fetches what the request needs and is not here yet. Only a page ever lacks something.
    async fn before(&self, companion: &mut Companion, request: &Request);

    /// Gives the answer back.
    fn answer(&self, errand: Self::Errand, response: Response);
}

/// Answers until the last door is dropped. What was being fetched then is left; nothing half is ever kept.
pub(super) async fn live<E: Edge>(
    edge: E,
    mut companion: Companion,
    mut inbox: mpsc::UnboundedReceiver<E::Errand>,
) {
    let mut tasks: FuturesUnordered<Task> = FuturesUnordered::new();
    loop {
        futures_util::select_biased! {
            errand = inbox.next() => {
                let Some(errand) = errand else { return };
                edge.before(&mut companion, E::request(&errand)).await;
                let response = companion.handle(E::request(&errand).clone());
                edge.answer(errand, response);
                tasks.extend(companion.begun());
            }
            () = tasks.select_next_some() => {}
        }
    }
}
