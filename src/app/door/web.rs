//! The page's side of the door: requests go to the worker as JSON, answers are matched by id.

use super::from_worker::FromWorker;
use super::{Door, DoorProblem};
use crate::app::{Request, Response};
use futures_channel::oneshot;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use wasm_bindgen::prelude::{Closure, JsCast, JsValue};
use web_sys::{ErrorEvent, MessageEvent, Worker, WorkerOptions, WorkerType};

/// The worker and those who wait for its answers.
pub(super) struct Wire {
    worker: Worker,
    waiting: Rc<RefCell<Waiting>>,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut(ErrorEvent)>,
    on_leaving: Closure<dyn FnMut()>,
}

#[derive(Default)]
struct Waiting {
    start: Option<oneshot::Sender<Result<(), DoorProblem>>>,
    answers: BTreeMap<u64, oneshot::Sender<Response>>,
}

impl Waiting {
    fn receive(&mut self, message: FromWorker) {
        match message {
            FromWorker::Started(outcome) => {
                if let Some(start) = self.start.take() {
                    let _ = start.send(outcome);
                }
            }
            FromWorker::Answer(response) => {
                if let Some(answer) = self.answers.remove(&response.id) {
                    let _ = answer.send(*response);
                }
            }
        }
    }

    /// The worker has failed: who waits for the start learns why, who waits for an answer is cancelled.
    fn fail(&mut self, reason: String) {
        if let Some(start) = self.start.take() {
            let _ = start.send(Err(DoorProblem::NoWorker { reason }));
        }
        self.answers.clear();
    }
}

impl Wire {
    fn new(script: &str, start: oneshot::Sender<Result<(), DoorProblem>>) -> Result<Self, JsValue> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = Worker::new_with_options(script, &options)?;
        let waiting = Rc::new(RefCell::new(Waiting {
            start: Some(start),
            ..Waiting::default()
        }));
        let on_message = listen_to_messages(&worker, waiting.clone());
        let on_error = listen_to_errors(&worker, waiting.clone());
        let on_leaving = end_with_the_page(&worker)?;
        // The compiled program itself is the first message: the worker need not compile it a second time.
        worker.post_message(&wasm_bindgen::module())?;
        Ok(Self {
            worker,
            waiting,
            _on_message: on_message,
            _on_error: on_error,
            on_leaving,
        })
    }

    /// Sends; if the worker fails, the receiver is cancelled.
    pub(super) fn send(&self, request: Request) -> oneshot::Receiver<Response> {
        let (answer, receiver) = oneshot::channel();
        if let Ok(json) = serde_json::to_string(&request) {
            self.waiting.borrow_mut().answers.insert(request.id, answer);
            if self.worker.post_message(&JsValue::from_str(&json)).is_err() {
                self.waiting.borrow_mut().answers.remove(&request.id);
            }
        }
        receiver
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
        if let Some(window) = web_sys::window() {
            let listener = self.on_leaving.as_ref().unchecked_ref();
            // Fails only for a listener that is not there.
            let _ = window.remove_event_listener_with_callback("pagehide", listener);
        }
    }
}

fn listen_to_messages(worker: &Worker, waiting: Rc<RefCell<Waiting>>) -> Closure<dyn FnMut(MessageEvent)> {
    let listener = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let json = event.data().as_string().unwrap_or_default();
        match serde_json::from_str(&json) {
            Ok(message) => waiting.borrow_mut().receive(message),
            Err(error) => waiting.borrow_mut().fail(error.to_string()),
        }
    });
    worker.set_onmessage(Some(listener.as_ref().unchecked_ref()));
    listener
}

fn listen_to_errors(worker: &Worker, waiting: Rc<RefCell<Waiting>>) -> Closure<dyn FnMut(ErrorEvent)> {
    let listener = Closure::<dyn FnMut(ErrorEvent)>::new(move |event: ErrorEvent| {
        // A script that cannot be loaded gives a plain Event, without a message.
        let event: &JsValue = event.as_ref();
        let message = js_sys::Reflect::get(event, &JsValue::from_str("message"));
        let reason = message.ok().and_then(|text| text.as_string());
        waiting
            .borrow_mut()
            .fail(reason.unwrap_or_else(|| "the script cannot be loaded".to_owned()));
    });
    worker.set_onerror(Some(listener.as_ref().unchecked_ref()));
    listener
}

/// A page that is left may be kept asleep for the way back, its worker with the lock and the files in its hands: then
/// no tab could open the store. So the worker ends with the page; `assets/web/page.js` starts afresh on the way back.
fn end_with_the_page(worker: &Worker) -> Result<Closure<dyn FnMut()>, JsValue> {
    let worker = worker.clone();
    let listener = Closure::<dyn FnMut()>::new(move || worker.terminate());
    if let Some(window) = web_sys::window() {
        window.add_event_listener_with_callback("pagehide", listener.as_ref().unchecked_ref())?;
    }
    Ok(listener)
}

impl Door {
    /// Starts the companion in a dedicated worker whose script is at the address `script`.
    pub async fn open(script: &str) -> Result<Self, DoorProblem> {
        let (started, starting) = oneshot::channel();
        let wire = Wire::new(script, started).map_err(|error| DoorProblem::NoWorker {
            reason: format!("{error:?}"),
        })?;
        starting.await.unwrap_or(Err(DoorProblem::Lost))?;
        Ok(Self::through(wire))
    }
}
