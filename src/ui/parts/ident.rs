//! Names that tie a label, a hint or an error to what it belongs to.

use dioxus::core::current_scope_id;
use dioxus::prelude::*;

/// A name that no other part on the page has, and that stays while the part stays.
pub(crate) fn use_ident(part: &'static str) -> String {
    use_hook(|| format!("{part}-{}", current_scope_id().0))
}

/// A list of names for `aria-describedby`, or none.
pub(crate) fn idents<const N: usize>(names: [Option<String>; N]) -> Option<String> {
    let names: Vec<String> = names.into_iter().flatten().collect();
    (!names.is_empty()).then(|| names.join(" "))
}
