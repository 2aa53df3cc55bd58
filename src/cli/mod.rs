//! The publishers' tool, one file per verb.
