//! By when, in words: the legal last day, the day to go, and how it was counted.

use super::scene::Scene;
use crate::agenda::Item;
use crate::calendar::{Certainty, Closure, Date, Due, Period, Step, Unit};
use crate::rules::Law;
use crate::words::{Text, Words};
use serde::{Deserialize, Serialize};

/// The dates of an item in words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WhenView {
    /// The legal last day.
    pub due: Option<Date>,
    /// “By” the legal last day, with its weekday.
    pub due_text: Option<Text>,
    /// The same in the Japanese era, as it stands on forms.
    pub era: Option<String>,
    /// How far away the day is by which to go.
    pub relative: Option<Text>,
    /// The day by which to go, where it lies before the legal last day and has not passed.
    pub act_by: Option<Text>,
    /// From when it is the law, where that lies ahead.
    pub in_force: Option<Text>,
    /// From when it can be done.
    pub opens: Option<Text>,
    /// Why to plan a day earlier.
    pub cautious: Option<Text>,
    /// How it was counted, sentence by sentence.
    pub steps: Vec<Text>,
    /// It rests on holidays that are not announced yet.
    pub expected: bool,
}

/// The dates of an item; nothing where it has none.
pub fn when(scene: &Scene<'_>, item: &Item<'_>, today: Date) -> Option<WhenView> {
    let timing = &item.judged.timing;
    let due = timing.due.as_ref();
    let words = scene.words;
    let say = words.say();
    let in_force = match item.judged.law {
        Law::InForce => None,
        Law::Coming(from) => Some(say.in_force_from(from)),
        Law::Expected(by) => Some(say.in_force_by(by)),
    };
    if due.is_none() && timing.opens.is_none() && in_force.is_none() {
        return None;
    }
    let act_by = item.act_before_due(today);
    Some(WhenView {
        due: due.map(|due| due.due),
        due_text: due.map(|due| say.due_on(due.due)),
        era: due.map(|due| words.era_on_forms(due.due)),
        relative: due.map(|due| words.relative(today, act_by.unwrap_or(due.due))),
        act_by: act_by.map(|day| say.act_by(day)),
        in_force,
        opens: timing.opens.map(|day| say.opens_on(day)),
        cautious: timing.cautious.map(|day| say.cautious(day)),
        steps: due.map(|due| steps(words, due)).unwrap_or_default(),
        expected: due.is_some_and(|due| due.certainty == Certainty::Expected),
    })
}

/// How a day was counted, sentence by sentence.
pub(super) fn steps(words: &Words, due: &Due) -> Vec<Text> {
    let event = due.event();
    due.steps
        .iter()
        .flat_map(|step| sentences(words, step, event))
        .collect()
}

fn sentences(words: &Words, step: &Step, event: Option<Date>) -> Vec<Text> {
    let say = words.say();
    match step {
        Step::Event { date } => vec![say.step_event(*date)],
        Step::FirstDayCounted { date } if event == Some(*date) => vec![say.step_first_day_included()],
        Step::FirstDayCounted { .. } => vec![say.step_first_day_excluded()],
        Step::NoCorrespondingDay { .. } => vec![say.step_no_corresponding_day()],
        Step::Counted { period: length, date } => {
            vec![say.step_counted(&period(words, *length).plain(), *date)]
        }
        Step::Fixed { date } => vec![say.due_on(*date)],
        Step::Closed { date, closure } => vec![closed(words, *date, closure)],
        Step::Rolled { from, to } => vec![say.step_rolled(*from, *to)],
        Step::Stands { date, closure } => vec![closed(words, *date, closure), say.step_stands()],
        Step::LastOpenDay { date } => vec![say.step_last_open_day(*date)],
        Step::NotPublished { .. } => vec![say.step_expected()],
        Step::Backwards {
            period: length,
            from,
            date,
        } => {
            vec![say.step_backwards(&period(words, *length).plain(), *from, *date)]
        }
    }
}

fn closed(words: &Words, date: Date, closure: &Closure) -> Text {
    match closure {
        Closure::Weekend => words.say().step_closed_weekend(date),
        Closure::Holiday { name_ja, .. } => words.say().step_closed_holiday(date, name_ja),
        Closure::YearEnd => words.say().step_closed_year_end(date),
    }
}

/// "14 days".
pub(super) fn period(words: &Words, period: Period) -> Text {
    let (say, number) = (words.say(), i64::from(period.number()));
    match period.unit() {
        Unit::Day => say.unit_days(number),
        Unit::Week => say.unit_weeks(number),
        Unit::Month => say.unit_months(number),
        Unit::Year => say.unit_years(number),
    }
}
