//! A reading as text for the terminal.

use super::alert;
use super::law::rest;
use crate::feeds::egov::{LawHistory, LawText};
use crate::feeds::{Holidays, Notices, OpenData, Place, Reading, Refused};
use jiff::Timestamp;
use std::fmt::Write;

/// A reading, with so many of its parts. `now` tells how old a list of telegrams is.
pub(super) fn reading(reading: &Reading, limit: usize, now: Timestamp) -> String {
    let mut out = String::new();
    // Writing into a string does not fail.
    let _ = match reading {
        Reading::Telegram { alert, unread } => alert::telegram(&mut out, alert, unread, limit),
        Reading::TelegramFeed(feed) => alert::feed(&mut out, feed, limit, now),
        Reading::Notices(feed) => notices(&mut out, feed, limit),
        Reading::Page { feeds } => feeds
            .iter()
            .try_for_each(|feed| writeln!(out, "{}  {}", feed.url, feed.title)),
        Reading::Holidays(list) => holidays(&mut out, list),
        Reading::LawRevisions(history) => revisions(&mut out, history, limit),
        Reading::LawText(law) => law_text(&mut out, law),
        Reading::OpenData(data) => open_data(&mut out, data, limit),
    };
    out
}

fn notices(out: &mut String, feed: &Notices, limit: usize) -> std::fmt::Result {
    writeln!(out, "{} ({})", feed.title, feed.link)?;
    writeln!(
        out,
        "{} items: {} notices, {} refused",
        feed.items,
        feed.notices.len(),
        feed.refused.len()
    )?;
    for notice in feed.notices.iter().take(limit) {
        let day = notice
            .published
            .map_or("no date".to_owned(), |moment| moment.day().to_string());
        writeln!(
            out,
            "  {day} [{}] {}",
            notice.language.as_deref().unwrap_or("?"),
            notice.title
        )?;
        writeln!(out, "    {}", notice.link)?;
    }
    rest(out, feed.notices.len(), limit);
    refused(out, "refused", &feed.refused)?;
    refused(out, "without a date", &feed.undated)
}

fn holidays(out: &mut String, list: &Holidays) -> std::fmt::Result {
    writeln!(out, "{} holidays from {} to {}", list.days, list.from, list.until)?;
    for (sign, days) in [("+", &list.added), ("-", &list.removed)] {
        for (day, name) in days {
            writeln!(out, "  {sign} {day} {name}")?;
        }
    }
    Ok(())
}

fn revisions(out: &mut String, history: &LawHistory, limit: usize) -> std::fmt::Result {
    writeln!(
        out,
        "{} {}: {} revisions",
        history.law,
        history.number,
        history.revisions.len()
    )?;
    for change in history.revisions.iter().take(limit) {
        let day = change.in_force.map_or("no day".to_owned(), |day| day.to_string());
        let open = if change.fixed { "" } else { " (not fixed)" };
        let by = change.amending.as_ref().map_or("", |by| by.number.as_str());
        let told = format!("{day}{open} {:?} {by} {}", change.status, change.comment);
        writeln!(out, "  {}", told.trim_end())?;
    }
    rest(out, history.revisions.len(), limit);
    refused(out, "refused", &history.refused)
}

fn law_text(out: &mut String, law: &LawText) -> std::fmt::Result {
    let id = law.revision.as_deref().unwrap_or("no revision told");
    writeln!(
        out,
        "{} {} ({id}): {} provisions",
        law.title,
        law.number,
        law.articles.len()
    )
}

fn open_data(out: &mut String, data: &OpenData, limit: usize) -> std::fmt::Result {
    writeln!(out, "{:?}, {:?}", data.kind, data.encoding)?;
    writeln!(
        out,
        "{} rows: {} places, {} refused",
        data.rows,
        data.places.len(),
        data.refused.len()
    )?;
    data.places
        .iter()
        .take(limit)
        .try_for_each(|found| place(out, found))?;
    rest(out, data.places.len(), limit);
    if !data.repaired.is_empty() {
        writeln!(out, "mended:")?;
    }
    for mended in &data.repaired {
        writeln!(
            out,
            "  {:?}: {}, first {}: `{}`",
            mended.what, mended.count, mended.first, mended.example
        )?;
    }
    refused(out, "refused", &data.refused)?;
    for line in &data.above {
        writeln!(out, "above the heading: {line}")?;
    }
    if !data.left_out.is_empty() {
        writeln!(out, "columns left out: {}", data.left_out.join(", "))?;
    }
    Ok(())
}

fn place(out: &mut String, place: &Place) -> std::fmt::Result {
    let point = place.point.map_or("no point".to_owned(), |p| {
        format!("{:.5},{:.5}", p.latitude, p.longitude)
    });
    let code = place.municipality.as_deref().unwrap_or("-----");
    writeln!(out, "  {code} {} {} ({point})", place.id, place.name)?;
    let refuge: Vec<String> = place.refuge.iter().map(|refuge| format!("{refuge:?}")).collect();
    let capacity = place
        .capacity
        .map(|people| format!("{people} people"))
        .unwrap_or_default();
    let dates = if place.to.is_empty() {
        place.from.clone()
    } else {
        format!("{} to {}", place.from, place.to)
    };
    let parts = [
        &place.address,
        &place.phone,
        &place.hours,
        &dates,
        &place.url,
        &capacity,
        &refuge.join(" "),
    ];
    let parts: Vec<&str> = parts
        .into_iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    writeln!(out, "    {}", parts.join(" | "))
}

/// All of what could not be read, with the reasons: that is what one looks for.
pub(super) fn refused(out: &mut String, title: &str, all: &[Refused]) -> std::fmt::Result {
    if !all.is_empty() {
        writeln!(out, "{title}:")?;
    }
    all.iter()
        .try_for_each(|refused| writeln!(out, "  {}: {}", refused.place, refused.why))
}
