//! The items that follow for one person on one day.
