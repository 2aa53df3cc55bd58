//! What the worker tells the page.

use super::DoorProblem;
use crate::app::Response;
use serde::{Deserialize, Serialize};

/// What the worker tells the page, as JSON. `assets/web/worker.js` writes the failed starts itself.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(super) enum FromWorker {
    /// The companion is ready, or why it is not. Sent once, before any answer.
    Started(Result<(), DoorProblem>),
    /// The answer to one request.
    Answer(Box<Response>),
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The two messages that the worker's script writes by hand.
    fn script_writes(json: &str) -> bool {
        include_str!("../../../assets/web/worker.js").contains(json)
    }

    #[test]
    fn the_script_says_that_another_tab_is_open_in_words_the_page_understands() {
        let json = r#"{ Started: { Err: 'OpenElsewhere' } }"#;
        assert!(script_writes(json));
        let message = FromWorker::Started(Err(DoorProblem::OpenElsewhere));
        assert_eq!(
            serde_json::to_string(&message).unwrap(),
            r#"{"Started":{"Err":"OpenElsewhere"}}"#
        );
    }

    #[test]
    fn the_script_says_that_the_program_failed_in_words_the_page_understands() {
        let json = r#"{ Started: { Err: { NoWorker: { reason: String(error) } } } }"#;
        assert!(script_writes(json));
        let message = FromWorker::Started(Err(DoorProblem::NoWorker {
            reason: "gone".into(),
        }));
        let json = r#"{"Started":{"Err":{"NoWorker":{"reason":"gone"}}}}"#;
        assert_eq!(serde_json::to_string(&message).unwrap(), json);
    }
}
