//! The worker's side of the door: the companion beside the browser's file pool.
//!
//! The same program as the page, loaded a second time by `assets/web/worker.js`, which holds the Web Lock that
//! lets one tab at a time be here. OPFS access handles exist only in dedicated workers.

use super::DoorProblem;
use super::from_worker::FromWorker;
use super::live::{Edge, live};
use crate::app::{Companion, Request};
use crate::store::{Place, StoreError, install};
use crate::sync::Browser;
use futures_channel::mpsc;
use wasm_bindgen::prelude::{Closure, JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent, Response};

/// If this is the worker and not the page: starts the companion, serves from then on, and says `true`.
pub fn serve() -> bool {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else {
        return false;
    };
    wasm_bindgen_futures::spawn_local(async move {
        let outcome = prepare_storage().await;
        if outcome.is_ok() {
            let companion = Companion::new(Place::Pool);
            let tried_out = Browser::start().is_some_and(|net| net.is_on_this_machine());
            answer_messages(&scope, companion.with_loopback(tried_out));
        }
        post(&scope, &FromWorker::Started(outcome));
    });
    true
}

/// Makes the browser's file pool ready before the first request; only this step is asynchronous.
async fn prepare_storage() -> Result<(), DoorProblem> {
    install().await.map_err(|error| match error {
        StoreError::InUse => DoorProblem::OpenElsewhere,
        other => DoorProblem::NoStorage {
            reason: other.to_string(),
        },
    })
}

/// Requests are answered one after the other, in the order in which they came; what one needs and the page does not
/// have yet is fetched before it is answered.
fn answer_messages(scope: &DedicatedWorkerGlobalScope, companion: Companion) {
    let (errands, inbox) = mpsc::unbounded();
    let listener = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let json = event.data().as_string().unwrap_or_default();
        // Page and worker are the same build: what cannot be read is nobody's request.
        if let Ok(request) = serde_json::from_str::<Request>(&json) {
            // The inbox lives as long as the worker.
            let _ = errands.unbounded_send(request);
        }
    });
    scope.set_onmessage(Some(listener.as_ref().unchecked_ref()));
    // The listener lives as long as the worker.
    listener.forget();
    wasm_bindgen_futures::spawn_local(live(Worker(scope.clone()), companion, inbox));
}

/// A worker posts its answers; a request carries its id, which is all the way back that it needs.
struct Worker(DedicatedWorkerGlobalScope);

impl Edge for Worker {
    type Errand = Request;

    fn request(request: &Request) -> &Request {
        request
    }

    async fn before(&self, companion: &mut Companion, request: &Request) {
        for name in companion.lacking(request) {
            // Without a network and without the service worker's copy the screen falls back to what is there.
            if let Some(text) = fetch(&self.0, &name).await {
                companion.supply(&name, text);
            }
        }
    }

    fn answer(&self, _request: Request, response: crate::app::Response) {
        post(&self.0, &FromWorker::Answer(Box::new(response)));
    }
}

/// A file of the pack, from beside the program: the service worker keeps all of them.
async fn fetch(scope: &DedicatedWorkerGlobalScope, name: &str) -> Option<String> {
    let answer = JsFuture::from(scope.fetch_with_str(&format!("./pack/{name}")))
        .await
        .ok()?;
    let answer: Response = answer.dyn_into().ok()?;
    if !answer.ok() {
        return None;
    }
    JsFuture::from(answer.text().ok()?).await.ok()?.as_string()
}

fn post(scope: &DedicatedWorkerGlobalScope, message: &FromWorker) {
    if let Ok(json) = serde_json::to_string(message) {
        // Posting a string fails only while the worker is being closed.
        let _ = scope.post_message(&JsValue::from_str(&json));
    }
}
