//! Languages, Fluent bundles and the message contract.
