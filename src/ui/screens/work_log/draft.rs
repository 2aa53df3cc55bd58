//! A day of work in the making.

use crate::calendar::Date;
use crate::ui::parts::date_field::{self, RawDate};
use std::collections::BTreeMap;

/// Which day is meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Day {
    /// Today.
    #[default]
    Today,
    /// The day before.
    Yesterday,
    /// The one that is typed.
    Other,
}

/// How the working time is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Told {
    /// As hours.
    #[default]
    Hours,
    /// From when until when.
    Times,
}

/// What was picked and typed so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Draft {
    pub(super) day: Day,
    pub(super) date: RawDate,
    pub(super) told: Told,
    pub(super) hours: String,
    pub(super) started: String,
    pub(super) ended: String,
    pub(super) pause: String,
    /// A job that was used before; nothing for another one.
    pub(super) job: Option<String>,
    pub(super) other_job: String,
}

/// What is still missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lacks {
    /// The day.
    Day,
    /// The hours.
    Hours,
}

impl Draft {
    /// The answers by field, as the companion reads them.
    pub(super) fn fields(&self, today: Date) -> Result<BTreeMap<String, String>, Lacks> {
        let day = match self.day {
            Day::Today => Some(today.to_string()),
            Day::Yesterday => today.yesterday().ok().map(|day| day.to_string()),
            Day::Other => date_field::text(&self.date),
        };
        let mut fields = BTreeMap::from([("date".to_owned(), day.ok_or(Lacks::Day)?)]);
        let told = match self.told {
            Told::Hours => vec![("hours", &self.hours)],
            Told::Times => vec![("started", &self.started), ("ended", &self.ended)],
        };
        for (field, text) in told {
            if text.trim().is_empty() {
                return Err(Lacks::Hours);
            }
            fields.insert(field.to_owned(), text.trim().to_owned());
        }
        let mut may = |field: &str, text: &str| {
            if !text.trim().is_empty() {
                fields.insert(field.to_owned(), text.trim().to_owned());
            }
        };
        if self.told == Told::Times {
            may("break", &self.pause);
        }
        may("job", self.job.as_ref().unwrap_or(&self.other_job));
        Ok(fields)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = Date::constant(2026, 11, 21);

    #[test]
    fn only_the_way_that_was_chosen_is_told() {
        let draft = Draft {
            told: Told::Times,
            hours: "4".into(),
            started: "9:00".into(),
            ended: "13:00".into(),
            pause: " ".into(),
            job: Some("café".into()),
            other_job: "shop".into(),
            ..Draft::default()
        };
        let told = [
            ("date", "2026-11-21"),
            ("ended", "13:00"),
            ("job", "café"),
            ("started", "9:00"),
        ];
        let told = told.map(|(field, text)| (field.to_owned(), text.to_owned()));
        assert_eq!(draft.fields(TODAY), Ok(BTreeMap::from(told)));
    }

    #[test]
    fn hours_and_a_day_are_needed_and_a_job_is_not() {
        let mut draft = Draft::default();
        assert_eq!(draft.fields(TODAY), Err(Lacks::Hours));
        draft.hours = "4".into();
        assert_eq!(draft.fields(TODAY).map(|fields| fields.len()), Ok(2));
        draft.day = Day::Yesterday;
        let fields = draft.fields(TODAY).unwrap_or_default();
        assert_eq!(fields.get("date").map(String::as_str), Some("2026-11-20"));
        draft.day = Day::Other;
        assert_eq!(draft.fields(TODAY), Err(Lacks::Day));
    }
}
