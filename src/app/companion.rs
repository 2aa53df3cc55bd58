//! The companion: joins the rooms below and answers one request at a time.

use super::{Changes, Command, Reply, Request, Response};
use std::path::PathBuf;

/// Answers requests, one after the other, on a thread or in a worker of its own.
#[derive(Debug)]
pub struct Companion {
    #[expect(dead_code, reason = "the store will be opened here")]
    home: PathBuf,
    greetings: u32,
}

impl Companion {
    /// A companion whose data live in `home`: a folder, or on the web the root of the browser's file pool.
    pub fn new(home: PathBuf) -> Self {
        Self { home, greetings: 0 }
    }

    /// Carries out one request.
    pub fn handle(&mut self, request: Request) -> Response {
        let reply = match request.command {
            Command::Hello => {
                self.greetings += 1;
                Ok(Reply::Hello {
                    times: self.greetings,
                })
            }
        };
        Response {
            id: request.id,
            reply,
            changes: Changes::default(),
        }
    }
}
