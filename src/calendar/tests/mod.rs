//! Legal time as a whole, over the published list.

mod closed_days;
mod properties;
mod steps;
mod table;

use std::sync::LazyLock;

use super::Calendar;

static JAPAN: LazyLock<Calendar> = LazyLock::new(|| {
    Calendar::from_holidays(include_str!("../../../assets/packs/jp/holidays.csv"))
        .expect("the published list")
});
