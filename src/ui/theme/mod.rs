//! Calm paper: colours, type and spaces as CSS custom properties, and the one stylesheet of all parts.
//!
//! [`Sheet`] puts the stylesheet into the page and tells the root element, which Dioxus does not own, what
//! the person chose. Parts use the tokens only; no part names a colour.

#[cfg(test)]
mod contrast;
mod fonts;
mod look;
mod sheet;

pub use fonts::font_faces;
pub use look::{Lines, Look, TextSize, Theme};
pub use sheet::{STYLESHEET, Sheet};
