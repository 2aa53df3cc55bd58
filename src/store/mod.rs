//! The encrypted database.
