//! Public sources, asked of real servers on this machine.
#![cfg(all(feature = "net", feature = "store-native", feature = "kit"))]

mod consent;
mod jma;
mod mirror;
mod others;
#[path = "../sync/server.rs"]
#[allow(dead_code)]
mod server;
mod site;
