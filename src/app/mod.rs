//! The companion: commands in, replies and changes out.
//!
//! The only door between the screens and everything else. A screen asks through a [`Door`]; behind it the
//! [`Companion`] lives on a thread of its own (desktop, phones) or in a dedicated worker (web), so that a slow
//! disk never freezes a screen. Requests and responses are plain serializable data on every platform.

mod command;
mod companion;
mod door;
mod message;
mod problem;
mod reply;

pub use command::{Command, Lock};
pub use companion::Companion;
#[cfg(target_arch = "wasm32")]
pub use door::serve;
pub use door::{Door, DoorProblem};
pub use message::{Moment, Request, Response};
pub use problem::{Problem, StoreProblem};
pub use reply::{Changes, Reply, Stage, Status};
