//! The door between the screens and the companion: one method to ask, the same on every platform.

#[cfg(any(test, target_arch = "wasm32"))]
mod from_worker;
mod live;
#[cfg(not(target_arch = "wasm32"))]
mod native;
mod problem;
#[cfg(not(target_arch = "wasm32"))]
use native::Wire;
#[cfg(target_arch = "wasm32")]
mod web;
#[cfg(target_arch = "wasm32")]
mod worker;
#[cfg(target_arch = "wasm32")]
use web::Wire;

pub use problem::DoorProblem;
#[cfg(target_arch = "wasm32")]
pub use worker::serve;

use super::{Command, Moment, Request, Response};
use crate::facts::RecordId;
use std::cell::Cell;
use std::rc::Rc;

/// Asks the companion. Cheap to clone; the companion lives as long as the last clone.
#[derive(Clone)]
pub struct Door(Rc<Inner>);

struct Inner {
    wire: Wire,
    last_id: Cell<u64>,
}

impl Door {
    fn through(wire: Wire) -> Self {
        Self(Rc::new(Inner {
            wire,
            last_id: Cell::new(0),
        }))
    }

    /// Asks and waits for the answer. A companion that has stopped answers with [`DoorProblem::Lost`].
    pub async fn ask(
        &self,
        moment: Moment,
        language: &str,
        whose: Option<RecordId>,
        command: Command,
    ) -> Response {
        let id = self.0.last_id.get() + 1;
        self.0.last_id.set(id);
        let request = Request {
            id,
            moment,
            language: language.to_owned(),
            whose,
            command,
        };
        match self.0.wire.send(request).await {
            Ok(response) => response,
            Err(_) => Response::refused(id, DoorProblem::Lost),
        }
    }
}

/// Two doors are the same when they lead to the same companion.
impl PartialEq for Door {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
