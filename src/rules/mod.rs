//! Law as data: conditions, due dates and reasons.
