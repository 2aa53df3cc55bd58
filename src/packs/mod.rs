//! Everything one publisher offers: reading, checking, building.
