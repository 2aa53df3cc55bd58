//! At the thumb: show at the counter, and done.

use crate::calendar::{EraDate, parse_era};
use crate::ui::parts::bottom_bar::BottomBar;
use crate::ui::parts::button::{Button, ButtonKind, ButtonLink};
use crate::ui::parts::date_field::{DateField, DateOrder, DateWords, RawDate};
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::phrase::Phrase;
use crate::ui::phrases::phrase;
use crate::ui::route::Route;
use crate::ui::session::Spoken;
use crate::views::ItemView;
use crate::words::{DateStyle, Words};
use dioxus::prelude::*;
use jiff::civil::Date;

/// The actions of an item; nothing where there are none. `asked` opens it with the question when it was done.
#[component]
pub fn Bar(
    view: ItemView,
    spoken: Spoken,
    today: Date,
    #[props(default)] asked: bool,
    on_done: EventHandler<Date>,
) -> Element {
    let mut asking = use_signal(|| asked);
    let say = spoken.0.say();
    let open = view.can_be_done && view.done_on.is_none();
    if !(open || view.counter) {
        return rsx! {};
    }
    rsx! {
        BottomBar {
            if open && asking() {
                DoneForm { spoken, today,
                    on_done: move |on| {
                        asking.set(false);
                        on_done.call(on);
                    },
                    on_cancel: move |()| asking.set(false),
                }
            } else {
                if view.counter {
                    ButtonLink {
                        label: phrase(&say.action_show_at_counter()),
                        to: Route::Counter { rule: view.at.rule.clone() }.to_string(),
                        glyph: Glyph::Counter,
                        kind: if open { ButtonKind::Secondary } else { ButtonKind::Primary },
                    }
                }
                if open {
                    Button {
                        label: phrase(&say.item_done()),
                        kind: ButtonKind::Primary,
                        glyph: Glyph::Done,
                        on_press: move |()| asking.set(true),
                    }
                }
            }
        }
    }
}

/// When it was done: today, unless another day is written.
#[component]
fn DoneForm(
    spoken: Spoken,
    today: Date,
    on_done: EventHandler<Date>,
    on_cancel: EventHandler<()>,
) -> Element {
    let mut typed = use_signal(|| raw(today));
    let mut error = use_signal(|| None::<Phrase>);
    let say = spoken.0.say();
    let words = DateWords {
        year: phrase(&say.date_year()),
        month: phrase(&say.date_month()),
        day: phrase(&say.date_day()),
    };
    let order = order(&spoken.0);
    let label = phrase(&say.item_when_done());
    let save = phrase(&say.item_save_done());
    let cancel = phrase(&say.action_cancel());
    let (none, future) = (phrase(&say.input_no_such_date()), phrase(&say.item_future_day()));
    rsx! {
        form {
            class: "stack bottom-form",
            onsubmit: move |event| {
                event.prevent_default();
                match day(&typed.read()) {
                    None => error.set(Some(none.clone())),
                    Some(day) if day > today => error.set(Some(future.clone())),
                    Some(day) => on_done.call(day),
                }
            },
            DateField { label, error: error(), words, order, value: typed(), on_change: move |raw| typed.set(raw) }
            div { class: "actions",
                Button { label: save, kind: ButtonKind::Primary, glyph: Glyph::Done, submit: true }
                Button { label: cancel, on_press: move |()| on_cancel.call(()) }
            }
        }
    }
}

fn raw(day: Date) -> RawDate {
    RawDate {
        year: day.year().to_string(),
        month: day.month().to_string(),
        day: day.day().to_string(),
    }
}

/// The day that was typed, also with a year of an era.
fn day(raw: &RawDate) -> Option<Date> {
    let year = match raw.year.trim().parse::<i16>() {
        Ok(year) => year,
        Err(_) => match parse_era(&raw.year) {
            Ok(EraDate::Year(year)) => year,
            _ => return None,
        },
    };
    Date::new(year, raw.month.trim().parse().ok()?, raw.day.trim().parse().ok()?).ok()
}

/// In which order a language writes a date, told by how it writes one.
fn order(words: &Words) -> DateOrder {
    let Ok(day) = Date::new(1999, 11, 25) else {
        return DateOrder::YearMonthDay;
    };
    let written = words.date(day, DateStyle::Medium).plain();
    let place = |part: &str| written.find(part).unwrap_or(usize::MAX);
    match (place("1999"), place("25")) {
        (year, day) if year < day => DateOrder::YearMonthDay,
        (_, 0) => DateOrder::DayMonthYear,
        _ if written.starts_with(|first: char| first.is_ascii_digit()) => DateOrder::DayMonthYear,
        _ => DateOrder::MonthDayYear,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Sources, Tag};

    #[test]
    fn the_day_may_be_written_in_the_era_of_the_forms() {
        let typed = |year: &str| RawDate {
            year: year.into(),
            month: "11".into(),
            day: "26".into(),
        };
        let expected = Date::new(2026, 11, 26).ok();
        for year in ["2026", "R8", "令和8年"] {
            assert_eq!(day(&typed(year)), expected, "{year}");
        }
        assert_eq!(day(&typed("soon")), None);
    }

    #[test]
    fn the_parts_of_a_date_stand_in_the_order_of_the_language() {
        let of = |tag: &str| {
            order(&Words::new(
                &Sources::embedded().unwrap(),
                &Tag::parse(tag).unwrap(),
            ))
        };
        assert_eq!(of("en"), DateOrder::MonthDayYear);
        assert_eq!(of("ja"), DateOrder::YearMonthDay);
        assert_eq!(of("vi"), DateOrder::DayMonthYear);
        assert_eq!(of("ar"), DateOrder::DayMonthYear);
    }
}
