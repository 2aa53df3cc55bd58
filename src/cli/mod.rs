//! The publishers' tool, one file per verb.

pub mod laws;
pub mod words;
