//! One record.

use dioxus::prelude::*;

/// One record.
#[component]
pub fn RecordScreen(entity: String, record: i64) -> Element {
    rsx! {}
}
