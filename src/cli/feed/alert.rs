//! A telegram and a list of telegrams as text for the terminal: everything that was read, in the telegram's words.

use super::law::rest;
use super::print::refused;
use crate::feeds::Refused;
use crate::feeds::alert::{Alert, AlertArea, Cap};
use crate::feeds::jma::Feed;
use jiff::{Timestamp, tz};
use serde::Serialize;
use serde_json::Value as Json;
use std::collections::BTreeMap;
use std::fmt::Write;

/// A telegram, with so many of its areas and of its facts.
pub(super) fn telegram(
    out: &mut String,
    alert: &Alert,
    unread: &[Refused],
    limit: usize,
) -> std::fmt::Result {
    writeln!(out, "{} ({}), {}", alert.headline, alert.kind, alert.publisher)?;
    let serial = alert
        .serial
        .map_or(String::new(), |serial| format!(", number {serial}"));
    let (status, message) = (word(&alert.status), word(&alert.message));
    writeln!(out, "  {status} {message}{serial}, sent {}", japan(alert.sent))?;
    let moments = [
        ("from", alert.effective),
        ("onset", alert.onset),
        ("until", alert.expires),
    ];
    for (name, moment) in moments {
        if let Some(moment) = moment {
            writeln!(out, "  {name} {}", japan(moment))?;
        }
    }
    writeln!(
        out,
        "  {}, {}: {}",
        word(&alert.hazard),
        word(&alert.grade),
        cap(alert.cap())
    )?;
    for (name, value) in [
        ("event", &alert.event),
        ("thread", &alert.thread.0),
        ("id", &alert.id.0),
    ] {
        if !value.is_empty() {
            writeln!(out, "  {name} {value}")?;
        }
    }
    if !alert.text.is_empty() {
        writeln!(out, "{}", indented(&alert.text, "  | "))?;
    }
    writeln!(out, "{} areas", alert.areas.len())?;
    alert
        .areas
        .iter()
        .take(limit)
        .try_for_each(|found| area(out, found))?;
    rest(out, alert.areas.len(), limit);
    facts(out, alert, limit)?;
    refused(out, "nobody reads", unread)
}

fn area(out: &mut String, area: &AlertArea) -> std::fmt::Result {
    let place = serde_json::to_value(&area.area).unwrap_or_default();
    let told = |key: &str| {
        place
            .get(key)
            .and_then(Json::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let place = [told("kind"), told("code"), area.name.clone()].join(" ");
    write!(out, "  {}: {}", place.trim_end(), word(&area.hazard))?;
    if let Some(warning) = &area.warning {
        write!(out, " {} {}", warning.code, warning.name)?;
    }
    if let Some(level) = area.level {
        write!(out, ", level {level}")?;
    }
    let grade = word(&area.grade);
    write!(out, ", {}, {grade}: {}", word(&area.change), cap(area.cap()))?;
    let mut details = Vec::new();
    leaves(
        "",
        &serde_json::to_value(&area.details).unwrap_or_default(),
        &mut details,
    );
    for (name, value) in details {
        write!(out, "; {name} {}", value.replace('\n', " "))?;
    }
    writeln!(out)
}

/// The facts by their names in JSON, so that none is forgotten here when a new one comes.
fn facts(out: &mut String, alert: &Alert, limit: usize) -> std::fmt::Result {
    let mut all = Vec::new();
    leaves(
        "",
        &serde_json::to_value(&alert.facts).unwrap_or_default(),
        &mut all,
    );
    if !all.is_empty() {
        writeln!(out, "facts")?;
    }
    // A fact has several lines: an earthquake some ten.
    let limit = limit.saturating_mul(5);
    for (name, value) in all.iter().take(limit) {
        writeln!(out, "  {name}: {}", indented(value, "    ").trim_start())?;
    }
    rest(out, all.len(), limit);
    Ok(())
}

/// Every value in a tree with its path; what is empty tells nothing.
fn leaves(path: &str, value: &Json, found: &mut Vec<(String, String)>) {
    match value {
        // What is not so is not told.
        Json::Null | Json::Bool(false) => {}
        Json::Array(all) if !all.is_empty() && all.iter().all(Json::is_string) => {
            let all: Vec<&str> = all.iter().filter_map(Json::as_str).collect();
            found.push((path.to_owned(), all.join(" ")));
        }
        Json::Array(all) => {
            for (place, one) in all.iter().enumerate() {
                leaves(&format!("{path}[{}]", place + 1), one, found);
            }
        }
        Json::Object(all) => {
            for (name, one) in all {
                let dot = if path.is_empty() { "" } else { "." };
                leaves(&format!("{path}{dot}{name}"), one, found);
            }
        }
        Json::String(text) if text.is_empty() => {}
        Json::String(text) => {
            let moment = text.parse().map(japan);
            found.push((path.to_owned(), moment.unwrap_or_else(|_| text.clone())));
        }
        other => found.push((path.to_owned(), other.to_string())),
    }
}

/// A list of telegrams, and how old it is.
pub(super) fn feed(out: &mut String, feed: &Feed, limit: usize, now: Timestamp) -> std::fmt::Result {
    let (entries, refusals) = (feed.entries.len(), feed.refused.len());
    let minutes = now.duration_since(feed.updated).as_mins();
    let age = match minutes {
        ..120 => format!("{minutes} minutes"),
        120..2880 => format!("{} hours", minutes / 60),
        _ => format!("{} days", minutes / 1440),
    };
    writeln!(out, "{}, written {}, {age} ago", feed.title, japan(feed.updated))?;
    writeln!(out, "{entries} telegrams, {refusals} refused")?;
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for entry in &feed.entries {
        *kinds.entry(&entry.kind).or_default() += 1;
    }
    let named = |kind: &str| {
        if kind.is_empty() {
            "?".to_owned()
        } else {
            kind.to_owned()
        }
    };
    let kinds: Vec<String> = kinds
        .iter()
        .map(|(kind, times)| format!("{} {times}", named(kind)))
        .collect();
    writeln!(out, "types: {}", kinds.join(", "))?;
    for entry in feed.entries.iter().take(limit) {
        let at = japan(entry.updated);
        let by = [entry.author.as_str(), entry.office.as_str()].join(" ");
        let (kind, title) = (named(&entry.kind), &entry.title);
        writeln!(out, "  {at} {kind} {title}, {}", by.trim())?;
        if !entry.content.is_empty() {
            writeln!(out, "{}", indented(&entry.content, "    | "))?;
        }
        writeln!(out, "    {}", entry.link)?;
    }
    rest(out, entries, limit);
    refused(out, "refused", &feed.refused)
}

fn cap(cap: Cap) -> String {
    format!("{:?}, {:?}, {:?}", cap.severity, cap.urgency, cap.certainty)
}

/// A value's name as it is written in JSON.
fn word(value: &impl Serialize) -> String {
    let json = serde_json::to_value(value).unwrap_or_default();
    json.as_str().unwrap_or_default().to_owned()
}

/// A moment by the clocks of Japan.
fn japan(moment: Timestamp) -> String {
    let there = moment.to_zoned(tz::offset(9).to_time_zone());
    there.strftime("%Y-%m-%d %H:%M:%S JST").to_string()
}

fn indented(text: &str, by: &str) -> String {
    let lines: Vec<String> = text
        .lines()
        .map(|line| format!("{by}{line}").trim_end().to_owned())
        .collect();
    lines.join("\n")
}
