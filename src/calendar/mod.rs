//! Legal time: periods, first day, closed days, ages and eras.
