//! The Japan pack, as built in. `tomoni-kit pack build` writes these files; a test fails when they are stale.
