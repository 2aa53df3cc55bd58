//! How far an update is, for whoever looks: the task that updates and the screen that asks share it.

use crate::sync::Watch;
use serde::{Deserialize, Serialize};
use std::cell::Cell;
use std::rc::Rc;

/// How far an update is. Clones are the same progress.
#[derive(Clone, Debug, Default)]
pub struct Progress(Rc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    stage: Cell<Stage>,
    expected: Cell<u64>,
    before: Cell<u64>,
    watch: Watch,
}

/// What is being done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Asking what is new.
    #[default]
    Looking,
    /// Fetching what is new.
    Fetching,
    /// Proving it and putting it in place.
    Proving,
    /// Nothing any more.
    Done,
}

/// How far an update was when somebody looked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// What is being done.
    pub stage: Stage,
    /// Bytes that came.
    pub bytes: u64,
    /// Bytes that come in all; 0 while that is not known.
    pub of: u64,
}

impl Progress {
    /// How far it is.
    pub fn look(&self) -> Seen {
        let of = self.0.expected.get();
        let came = self.0.watch.bytes().saturating_sub(self.0.before.get());
        Seen {
            stage: self.0.stage.get(),
            bytes: if of == 0 { 0 } else { came.min(of) },
            of,
        }
    }

    /// All bytes that came, what was asked before the size was known among them.
    pub fn wire(&self) -> u64 {
        self.0.watch.bytes()
    }

    pub(super) fn stage(&self, stage: Stage) {
        self.0.stage.set(stage);
    }

    pub(super) fn expect(&self, bytes: u64) {
        self.0.expected.set(bytes);
        self.0.before.set(self.0.watch.bytes());
    }

    pub(super) fn watch(&self) -> Watch {
        self.0.watch.clone()
    }
}
