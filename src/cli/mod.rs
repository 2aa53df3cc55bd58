//! The publishers' tool, one file per verb.

pub mod words;
