//! The words as a whole.
