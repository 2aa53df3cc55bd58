//! Tomoni.
#![forbid(unsafe_code)]
