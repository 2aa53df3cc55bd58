//! What authorities said of dangers: telegrams' alerts, kept for a month.

use super::Content;
use crate::feeds::alert::{Alert, AlertId, Hazard};
use crate::store::{Part, StoreError};
use jiff::{Timestamp, ToSpan};
use rusqlite::{Connection, OptionalExtension, Row};

/// So many days an alert stays, for the history. What lasts longer (a volcano's level) stays until its thread moves on.
pub const ALERT_DAYS: i64 = 30;

/// When the source of alerts last showed itself to be alive, by its own clock or ours, whichever is earlier.
pub(super) const HEARD: &str = "alerts.heard";

/// The municipality whose alerts are shown while nothing personal is open; chosen in the public zone.
const AREA: &str = "alerts.area";

impl Content {
    /// Keeps alerts in one transaction; those that are here already are left as they are. Returns how many are new.
    pub fn add_alerts(&mut self, alerts: &[Alert]) -> Result<usize, StoreError> {
        let transaction = self.conn.transaction()?;
        let new = write_alerts(&transaction, alerts)?;
        transaction.commit()?;
        Ok(new)
    }

    /// The alerts sent from then until now, and what lasts from before; oldest first, so that they can be told one after
    /// the other. What was sent after `now` (a clock that is wrong) is among them.
    pub fn alerts_since(&self, from: Timestamp) -> Result<Vec<Alert>, StoreError> {
        read(
            &self.conn,
            "SELECT alert FROM alert WHERE sent >= ?1 OR lasting = 1 ORDER BY sent, id",
            (from.as_second(),),
        )
    }

    /// All alerts that are kept, the newest first; at most so many.
    pub fn alert_history(&self, most: u32) -> Result<Vec<Alert>, StoreError> {
        read(
            &self.conn,
            "SELECT alert FROM alert ORDER BY sent DESC, id LIMIT ?1",
            (most,),
        )
    }

    /// One alert.
    pub fn alert(&self, id: &AlertId) -> Result<Option<Alert>, StoreError> {
        let mut statement = self.conn.prepare_cached("SELECT alert FROM alert WHERE id = ?")?;
        let found = statement.query_row([&id.0], json).optional()?;
        Ok(found.and_then(|json| serde_json::from_str(&json).ok()))
    }

    /// What one thread said, the newest first.
    pub fn alert_thread(&self, of: &AlertId) -> Result<Vec<Alert>, StoreError> {
        read(
            &self.conn,
            "SELECT alert FROM alert WHERE thread = (SELECT thread FROM alert WHERE id = ?1) ORDER BY sent DESC, id",
            (&of.0,),
        )
    }

    /// Forgets what is older than [`ALERT_DAYS`], except the newest of what lasts.
    pub fn prune_alerts(&mut self, now: Timestamp) -> Result<(), StoreError> {
        // Days of 24 hours: a timestamp knows no calendar.
        let oldest = now
            .checked_sub((ALERT_DAYS * 24).hours())
            .unwrap_or(Timestamp::MIN);
        self.conn
            .prepare_cached(
                "DELETE FROM alert WHERE sent < ?1 AND NOT (lasting = 1 AND NOT EXISTS \
                 (SELECT 1 FROM alert AS later WHERE later.thread = alert.thread AND later.sent > alert.sent))",
            )?
            .execute((oldest.as_second(),))?;
        Ok(())
    }

    /// When alerts were last heard of; nothing before the first time.
    pub fn alerts_heard(&self) -> Result<Option<Timestamp>, StoreError> {
        Ok(self.remembered(HEARD)?.and_then(|told| told.parse().ok()))
    }

    /// The source was alive then: the time at which it was read, or its own time where that is earlier.
    pub fn set_alerts_heard(&mut self, at: Timestamp) -> Result<(), StoreError> {
        self.remember(HEARD, &at.to_string())
    }

    /// The municipality chosen in the public zone, by its five-digit code.
    pub fn alert_area(&self) -> Result<Option<String>, StoreError> {
        Ok(self.remembered(AREA)?.filter(|code| !code.is_empty()))
    }

    /// Chooses it, or none.
    pub fn set_alert_area(&mut self, code: Option<&str>) -> Result<(), StoreError> {
        self.remember(AREA, code.unwrap_or_default())
    }
}

/// Keeps alerts within a transaction that is the caller's. Returns how many are new.
pub(in crate::store) fn write_alerts(conn: &Connection, alerts: &[Alert]) -> Result<usize, StoreError> {
    let mut insert = conn.prepare_cached(
        "INSERT INTO alert (id, thread, sent, lasting, alert) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
    )?;
    let mut new = 0;
    for alert in alerts {
        let json = serde_json::to_string(alert).map_err(|_| StoreError::Damaged(Part::Database))?;
        let lasting = alert.hazard == Hazard::Volcano;
        let (id, thread) = (&alert.id.0, &alert.thread.0);
        new += insert.execute((id, thread, alert.sent.as_second(), lasting, json))?;
    }
    Ok(new)
}

/// Alerts of a query. One that an older version wrote in another form is left out: it is a copy, and ages away.
fn read(conn: &Connection, sql: &str, with: impl rusqlite::Params) -> Result<Vec<Alert>, StoreError> {
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map(with, json)?;
    let mut alerts = Vec::new();
    for row in rows {
        alerts.extend(serde_json::from_str(&row?).ok());
    }
    Ok(alerts)
}

fn json(row: &Row<'_>) -> rusqlite::Result<String> {
    row.get(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::feeds::alert::{Facts, Grade, Message, Status, Thread};

    fn alert(id: &str, thread: &str, hazard: Hazard, sent: &str) -> Alert {
        Alert {
            id: AlertId(id.into()),
            thread: Thread(thread.into()),
            source: "jma".into(),
            event: String::new(),
            kind: "VXSE53".into(),
            status: Status::Actual,
            message: Message::Alert,
            serial: None,
            sent: sent.parse().unwrap(),
            transmitted: sent.parse().unwrap(),
            effective: None,
            onset: None,
            expires: None,
            publisher: "気象庁".into(),
            editor: "気象庁本庁".into(),
            hazard,
            grade: Grade::Information,
            headline: String::new(),
            text: String::new(),
            areas: Vec::new(),
            facts: Facts::default(),
        }
    }

    fn ids(alerts: &[Alert]) -> Vec<&str> {
        alerts.iter().map(|alert| alert.id.0.as_str()).collect()
    }

    fn some() -> Content {
        let mut content = Content::in_memory().unwrap();
        let all = [
            alert("b", "quake", Hazard::Earthquake, "2024-01-01T07:24:00Z"),
            alert("a", "quake", Hazard::Earthquake, "2024-01-01T07:12:00Z"),
            alert("old", "rain", Hazard::HeavyRain, "2023-11-01T00:00:00Z"),
            alert("level-2", "fuji", Hazard::Volcano, "2023-08-01T00:00:00Z"),
            alert("level-3", "fuji", Hazard::Volcano, "2023-09-01T00:00:00Z"),
        ];
        assert_eq!(content.add_alerts(&all).unwrap(), 5);
        assert_eq!(content.add_alerts(&all).unwrap(), 0, "read twice, kept once");
        content
    }

    #[test]
    fn what_was_said_since_then_comes_oldest_first_with_what_lasts() {
        let content = some();
        let since = content
            .alerts_since("2024-01-01T00:00:00Z".parse().unwrap())
            .unwrap();
        assert_eq!(ids(&since), ["level-2", "level-3", "a", "b"]);
        let thread = content.alert_thread(&AlertId("a".into())).unwrap();
        assert_eq!(ids(&thread), ["b", "a"]);
        assert_eq!(ids(&content.alert_history(2).unwrap()), ["b", "a"]);
    }

    #[test]
    fn a_month_later_only_the_newest_of_what_lasts_is_left() {
        let mut content = some();
        content
            .prune_alerts("2024-01-02T00:00:00Z".parse().unwrap())
            .unwrap();
        assert_eq!(ids(&content.alert_history(9).unwrap()), ["b", "a", "level-3"]);
        content
            .prune_alerts("2024-03-01T00:00:00Z".parse().unwrap())
            .unwrap();
        assert_eq!(ids(&content.alert_history(9).unwrap()), ["level-3"]);
    }

    #[test]
    fn the_area_of_the_public_zone_can_be_chosen_and_forgotten() {
        let mut content = Content::in_memory().unwrap();
        content.set_alert_area(Some("17202")).unwrap();
        assert_eq!(content.alert_area().unwrap().as_deref(), Some("17202"));
        content.set_alert_area(None).unwrap();
        assert_eq!(content.alert_area().unwrap(), None);
        let heard: Timestamp = "2024-01-01T07:24:00Z".parse().unwrap();
        content.set_alerts_heard(heard).unwrap();
        assert_eq!(content.alerts_heard().unwrap(), Some(heard));
    }
}
