//! The work log: days of work by week, this week as bars, and the hours in seven days where the person's permission has a
//! limit for them.

mod limit;

pub use limit::SevenDaysView;

use super::calculator::{BarView, BarsView, law};
use super::quantity::hours;
use super::scene::Scene;
use crate::calculators::{Night, Row, SevenDays, Shift, Verdict};
use crate::calendar::Date;
use crate::facts::{Entity, Facts, Record, RecordId};
use crate::words::{DateStyle, Text};
use jiff::ToSpan;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The entity whose records are days of work.
pub const WORK_DAY: &str = "work-day";

/// The fields of a day of work that the log writes and reads.
const FIELDS: [&str; 7] = ["date", "job", "started", "ended", "break", "hours", "day-off"];

/// The work log.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WorkLogView {
    /// The day of asking.
    pub today: Date,
    /// The names of jobs that were used, the latest first.
    pub jobs: Vec<String>,
    /// The last day of work once more, for today.
    pub again: Option<AgainView>,
    /// This week, Monday to Sunday; nothing before anything was told.
    pub week: Option<BarsView>,
    /// The sum of this week.
    pub week_total: Option<Text>,
    /// The hours in seven days, where the person's permission has a limit for them.
    pub seven_days: Option<SevenDaysView>,
    /// Everything that was told, by week, the latest first.
    pub weeks: Vec<WorkWeekView>,
}

/// The last day of work once more.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AgainView {
    /// What would be added, in words.
    pub text: Text,
    /// The same as answers by field.
    pub fields: BTreeMap<String, String>,
}

/// The days of one week.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WorkWeekView {
    /// From when to when, or that the day is missing.
    pub title: Text,
    /// The sum.
    pub total: Option<Text>,
    /// The days, the latest first.
    pub days: Vec<WorkDayView>,
}

/// One stretch of work.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WorkDayView {
    /// Its record.
    pub record: RecordId,
    /// The day.
    pub title: Text,
    /// Job, times, night.
    pub detail: Option<Text>,
    /// The hours; what is missing, where they cannot be known.
    pub hours: Text,
}

/// A record of the log, read.
struct Entry<'f> {
    record: &'f Record,
    row: Row,
    shift: Result<Shift, &'static str>,
}

/// Makes the work log; nothing where the pack knows no days of work.
pub fn work_log(scene: &Scene<'_>, facts: &Facts, today: Date) -> Option<WorkLogView> {
    let schema = &scene.pack.schema;
    let ix = schema.entity(WORK_DAY)?;
    let entity = schema.get(ix)?;
    let mut entries: Vec<Entry<'_>> = facts.of(ix).map(|record| entry(entity, record)).collect();
    let jobs = jobs(&entries);
    let again = entries.last().and_then(|last| again(scene, last, today));
    entries.sort_by_key(|entry| std::cmp::Reverse((entry.row.date("date"), entry.row.minutes("started"))));
    let shifts: Vec<&Shift> = entries
        .iter()
        .filter_map(|entry| entry.shift.as_ref().ok())
        .collect();
    let days = SevenDays::of(shifts);
    let monday = monday(today);
    let told = !entries.is_empty();
    Some(WorkLogView {
        today,
        jobs,
        again,
        week: told.then(|| week(scene, &days, monday)),
        week_total: told.then(|| {
            let total = hours(scene.words, days.from(monday)).plain();
            scene.words.say().work_log_week_total(&total)
        }),
        seven_days: limit::seven_days(scene, facts, &days, today),
        weeks: weeks(scene, &entries, night(scene, today)),
    })
}

fn entry<'f>(entity: &Entity, record: &'f Record) -> Entry<'f> {
    let cell = |name: &&str| {
        let value = record.fact(entity.field(name)?).known()?;
        Some(((*name).to_owned(), value.clone()))
    };
    let row = Row(FIELDS.iter().filter_map(cell).collect());
    Entry {
        record,
        shift: Shift::read(&row),
        row,
    }
}

/// The names in the order of their last use.
fn jobs(entries: &[Entry<'_>]) -> Vec<String> {
    let mut jobs: Vec<String> = Vec::new();
    for job in entries.iter().rev().filter_map(|entry| entry.row.text("job")) {
        let job = job.trim();
        if !job.is_empty() && jobs.iter().all(|known| known != job) {
            jobs.push(job.to_owned());
        }
    }
    jobs
}

/// The same work today; not twice on one day.
fn again(scene: &Scene<'_>, last: &Entry<'_>, today: Date) -> Option<AgainView> {
    let shift = last.shift.as_ref().ok().filter(|shift| shift.date != today)?;
    let kept = FIELDS
        .into_iter()
        .filter(|field| *field != "date" && *field != "day-off");
    let cell = |field: &str| Some((field.to_owned(), last.row.0.get(field)?.to_string()));
    let mut fields: BTreeMap<String, String> = kept.filter_map(cell).collect();
    fields.insert("date".to_owned(), today.to_string());
    let parts = [
        shift.job.clone(),
        times(scene, &last.row).map(|times| times.plain()),
        Some(hours(scene.words, shift.minutes).plain()),
    ];
    Some(AgainView {
        text: line(scene, parts),
        fields,
    })
}

fn week(scene: &Scene<'_>, days: &SevenDays, monday: Date) -> BarsView {
    let week: Vec<Date> = (0..7).map(|day| monday.saturating_add(day.days())).collect();
    let longest = week.iter().map(|day| days.on(*day)).max().unwrap_or(0).max(1);
    let bar = |day: &Date| {
        let minutes = days.on(*day);
        BarView {
            label: scene.words.date(*day, DateStyle::Weekday),
            value: hours(scene.words, minutes),
            length: u16::try_from(minutes * 1000 / longest).unwrap_or(1000),
            verdict: Verdict::Neutral,
        }
    };
    BarsView {
        title: scene.words.say().work_log_this_week(),
        bars: week.iter().map(bar).collect(),
        limit: None,
        limit_at: None,
    }
}

/// The night as one of the pack's calculators knows it.
fn night(scene: &Scene<'_>, today: Date) -> Option<Night> {
    let knows = scene.pack.calculators.iter();
    let found = knows.map(|calculator| Night::of(&law(scene, calculator, today), today));
    Some(found.into_iter().find_map(Result::ok)?.0)
}

fn weeks(scene: &Scene<'_>, entries: &[Entry<'_>], night: Option<Night>) -> Vec<WorkWeekView> {
    let mut weeks: Vec<WorkWeekView> = Vec::new();
    for week in entries.chunk_by(|one, other| week_of(one) == week_of(other)) {
        let total: i64 = week
            .iter()
            .filter_map(|entry| Some(entry.shift.as_ref().ok()?.minutes))
            .sum();
        let first = week.first().and_then(week_of);
        weeks.push(WorkWeekView {
            title: match first {
                Some(monday) => {
                    let sunday = monday.saturating_add(6.days());
                    scene.words.say().work_log_week(monday, sunday)
                }
                None => scene.words.say().work_log_undated(),
            },
            total: first.map(|_| hours(scene.words, total)),
            days: week.iter().map(|entry| day(scene, entry, night)).collect(),
        });
    }
    weeks
}

fn week_of(entry: &Entry<'_>) -> Option<Date> {
    entry.row.date("date").map(monday)
}

fn day(scene: &Scene<'_>, entry: &Entry<'_>, night: Option<Night>) -> WorkDayView {
    let say = scene.words.say();
    let dark = night
        .zip(entry.shift.as_ref().ok())
        .map(|(night, shift)| shift.night(night));
    let parts = [
        entry.row.text("job").map(str::to_owned),
        times(scene, &entry.row).map(|times| times.plain()),
        dark.filter(|minutes| *minutes > 0)
            .map(|minutes| say.work_log_night(&hours(scene.words, minutes).plain()).plain()),
        (entry.row.code("day-off") == Some("yes")).then(|| say.work_log_day_off().plain()),
    ];
    WorkDayView {
        record: entry.record.id,
        title: entry.row.date("date").map_or_else(
            || say.work_log_undated(),
            |date| scene.words.date(date, DateStyle::Full),
        ),
        detail: parts.iter().any(Option::is_some).then(|| line(scene, parts)),
        hours: match &entry.shift {
            Ok(shift) => hours(scene.words, shift.minutes),
            Err("no-hours" | "no-date") => say.work_log_incomplete(),
            Err(_) => say.work_log_odd_times(),
        },
    }
}

fn times(scene: &Scene<'_>, row: &Row) -> Option<Text> {
    let (from, until) = (row.0.get("started")?.to_string(), row.0.get("ended")?.to_string());
    Some(scene.words.say().work_log_times(&from, &until))
}

/// Several things in one line; each keeps its own direction.
fn line<const N: usize>(scene: &Scene<'_>, parts: [Option<String>; N]) -> Text {
    let parts: Vec<String> = parts
        .into_iter()
        .flatten()
        .map(|part| format!("\u{2068}{part}\u{2069}"))
        .collect();
    scene.verbatim(&parts.join(" · "))
}

fn monday(day: Date) -> Date {
    let back = i64::from(day.weekday().to_monday_zero_offset());
    day.saturating_sub(back.days())
}
