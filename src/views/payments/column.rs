//! The columns of the picture, as the pack's table has them.

use crate::calendar::{ClosedDay, Date};
use crate::views::Scene;

/// One thing that is paid, month by month.
pub(super) struct Column {
    pub(super) id: String,
    /// The kinds of payments that settle it; the first is told in this column.
    pub(super) kinds: Vec<String>,
    /// When it is due; nothing where only the slip knows.
    pub(super) due: Option<MonthlyDue>,
    /// The months that have an instalment; nothing where all have.
    pub(super) instalments: Option<Vec<i8>>,
    /// The definition of who owes it.
    pub(super) owed: String,
    /// The definition of who has it taken from the pay.
    pub(super) withheld: String,
    /// The definition of who is exempt.
    pub(super) excused: Option<String>,
    /// So many months are looked at.
    pub(super) looked_at: i64,
    /// The rule that says who looks.
    pub(super) rule: Option<String>,
}

/// The last day for a month.
#[derive(Copy, Clone)]
pub(super) enum MonthlyDue {
    /// The end of the month itself.
    MonthEnd,
    /// The end of the month after.
    NextMonthEnd,
}

impl Column {
    pub(super) fn pays(&self, kind: &str) -> bool {
        self.kinds.iter().any(|known| known == kind)
    }

    /// Whether a month has an instalment where one pays oneself.
    pub(super) fn has(&self, month: Date) -> bool {
        let listed = self.instalments.as_ref();
        listed.is_none_or(|months| months.contains(&month.month()))
    }

    /// The last day of a month's payment; a closed day moves it as it moves taxes.
    pub(super) fn due(&self, scene: &Scene<'_>, month: Date) -> Option<Date> {
        let day = match self.due? {
            MonthlyDue::MonthEnd => month.last_of_month(),
            MonthlyDue::NextMonthEnd => month.last_of_month().tomorrow().ok()?.last_of_month(),
        };
        let due = scene.pack.calendar.on(day, ClosedDay::Tax);
        Some(due.map_or(day, |due| due.due))
    }
}

/// All columns; a pack without the table has none.
pub(super) fn columns(scene: &Scene<'_>) -> Vec<Column> {
    let Some(table) = scene.pack.schema.table("payment-columns") else {
        return Vec::new();
    };
    let column = |id: &String| {
        let cell = |name: &str| {
            table
                .cell(id, table.column(name)?)
                .filter(|cell| !cell.is_empty())
        };
        let words = |name: &str| -> Vec<String> {
            let cell = cell(name).unwrap_or_default();
            cell.split_whitespace().map(str::to_owned).collect()
        };
        let months: Vec<i8> = words("months")
            .iter()
            .filter_map(|month| month.parse().ok())
            .collect();
        Some(Column {
            id: id.clone(),
            kinds: words("kinds"),
            due: match cell("due") {
                Some("month-end") => Some(MonthlyDue::MonthEnd),
                Some("next-month-end") => Some(MonthlyDue::NextMonthEnd),
                _ => None,
            },
            instalments: (!months.is_empty()).then_some(months),
            owed: cell("owed")?.to_owned(),
            withheld: cell("withheld")?.to_owned(),
            excused: cell("excused").map(str::to_owned),
            looked_at: cell("looked_at")?.parse().ok()?,
            rule: cell("rule").map(str::to_owned),
        })
    };
    table.ids().iter().filter_map(column).collect()
}
