//! The network code against real servers on this machine.
#![cfg(all(feature = "net", feature = "store-native", feature = "kit"))]

mod figures;
mod repository;
mod server;
mod transport;
mod updates;
