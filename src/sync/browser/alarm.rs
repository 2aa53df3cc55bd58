//! Stops a request when its time is up, when its host falls silent or only drips, and when nobody waits any more.

use crate::sync::Limits;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{AbortController, AbortSignal, DedicatedWorkerGlobalScope};

/// Looks at the request every `silence`. Dropping it stops the request.
pub(super) struct Alarm {
    scope: DedicatedWorkerGlobalScope,
    controller: AbortController,
    timer: i32,
    heard: Rc<Cell<u64>>,
    rang: Rc<Cell<bool>>,
    _look: Closure<dyn FnMut()>,
}

impl Alarm {
    pub(super) fn set(scope: &DedicatedWorkerGlobalScope, limits: Limits) -> Option<Alarm> {
        let controller = AbortController::new().ok()?;
        let (heard, rang) = (Rc::new(Cell::new(0)), Rc::new(Cell::new(false)));
        let needed = limits.least_rate.saturating_mul(limits.silence.as_secs()).max(1);
        let mut looks = limits.total.as_millis() / limits.silence.as_millis().max(1);
        let look = {
            let (controller, heard, rang) = (controller.clone(), heard.clone(), rang.clone());
            Closure::<dyn FnMut()>::new(move || {
                looks = looks.saturating_sub(1);
                if heard.replace(0) < needed || looks == 0 {
                    rang.set(true);
                    controller.abort();
                }
            })
        };
        let every = i32::try_from(limits.silence.as_millis()).unwrap_or(i32::MAX);
        let handler = look.as_ref().unchecked_ref();
        let timer = scope
            .set_interval_with_callback_and_timeout_and_arguments_0(handler, every)
            .ok()?;
        Some(Alarm {
            scope: scope.clone(),
            controller,
            timer,
            heard,
            rang,
            _look: look,
        })
    }

    pub(super) fn signal(&self) -> AbortSignal {
        self.controller.signal()
    }

    /// So many more bytes came.
    pub(super) fn heard(&mut self, bytes: u64) {
        self.heard.set(self.heard.get().saturating_add(bytes));
    }

    pub(super) fn rang(&self) -> bool {
        self.rang.get()
    }
}

impl Drop for Alarm {
    fn drop(&mut self) {
        self.scope.clear_interval_with_handle(self.timer);
        // What has ended already is not harmed by this.
        self.controller.abort();
    }
}
