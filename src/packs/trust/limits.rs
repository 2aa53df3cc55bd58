//! How much is read before anything is believed. A file that needs more is refused before it is parsed.

/// The most bytes of a root file.
pub const MOST_IN_ROOT: u64 = 64 << 10;
/// The most bytes of a timestamp file.
pub const MOST_IN_TIMESTAMP: u64 = 16 << 10;
/// The most bytes of a snapshot file.
pub const MOST_IN_SNAPSHOT: u64 = 256 << 10;
/// The most bytes of one publisher's list of files.
pub const MOST_IN_TARGETS: u64 = 1 << 20;
/// The most root files that one refresh follows; the next refresh goes on from there.
pub const MOST_ROOT_STEPS: u32 = 32;
/// How often trust may be handed on from the top-level list.
pub const MOST_DEPTH: usize = 4;
/// The most publishers that are asked for one file.
pub const MOST_ROLES: usize = 32;
/// The most signatures on one file.
pub const MOST_SIGNATURES: usize = 64;
/// How deep JSON may be nested. The deepest of the formats needs seven levels; `custom` fields may need more.
pub const MOST_NESTING: usize = 24;
