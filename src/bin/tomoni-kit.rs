//! The publishers tool.
fn main() {}
