//! Dates and numbers as Fluent sees them: real values until the moment they are written, so that plural forms
//! are chosen by the number and a fallen-back message writes its dates in its own language.

use super::args::{Arg, Args};
use super::bidi;
use super::formats::{DateStyle, Formats, Numbers};
use fluent_bundle::types::{FluentNumber, FluentType};
use fluent_bundle::{FluentArgs, FluentValue};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use jiff::civil::Date;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

/// A date on its way into a message.
struct DateValue {
    date: Date,
    style: DateStyle,
    formats: Arc<Formats>,
}

impl DateValue {
    fn write(&self) -> Cow<'static, str> {
        Cow::Owned(self.formats.date(self.date, self.style))
    }

    fn in_style(&self, style: DateStyle) -> Self {
        Self {
            date: self.date,
            style,
            formats: Arc::clone(&self.formats),
        }
    }
}

impl PartialEq for DateValue {
    fn eq(&self, other: &Self) -> bool {
        (self.date, self.style) == (other.date, other.style)
    }
}

impl fmt::Debug for DateValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({:?})", self.date, self.style)
    }
}

impl FluentType for DateValue {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.in_style(self.style))
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        self.write()
    }

    fn as_string_threadsafe(&self, _: &IntlLangMemoizer) -> Cow<'static, str> {
        self.write()
    }
}

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();
    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        Ok(Self::new(&lang))
    }
}

/// The values of a message, in the language of the bundle that will write them.
pub(super) fn values(args: &Args, formats: &Arc<Formats>) -> FluentArgs<'static> {
    let mut values = FluentArgs::new();
    for (name, arg) in args.iter() {
        let value = match arg {
            Arg::Text(text) => FluentValue::String(Cow::Owned(bidi::strip(text))),
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Date(date) => FluentValue::Custom(Box::new(DateValue {
                date: *date,
                style: DateStyle::default(),
                formats: Arc::clone(formats),
            })),
        };
        values.set(name.clone(), value);
    }
    values
}

/// Writes whole numbers with the language's separators; everything else is left to Fluent.
pub(super) fn write_number(value: &FluentValue, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, options }) = value else {
        return None;
    };
    // beyond 2^53 a float no longer counts in ones; no amount of ours comes near
    if value.fract() != 0.0 || value.abs() > 9e15 {
        return None;
    }
    let grouped = options.use_grouping;
    memoizer
        .with_try_get::<Numbers, _, _>((), |numbers| numbers.write(*value as i64, grouped))
        .ok()
}

/// `DATETIME($date, dateStyle: "medium")`
pub(super) fn datetime<'a>(positional: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    let Some(FluentValue::Custom(custom)) = positional.first() else {
        return FluentValue::Error;
    };
    let Some(date) = custom.as_any().downcast_ref::<DateValue>() else {
        return FluentValue::Error;
    };
    let style = match named.get("dateStyle") {
        Some(FluentValue::String(name)) => DateStyle::named(name),
        _ => Some(date.style),
    };
    match style {
        Some(style) => FluentValue::Custom(Box::new(date.in_style(style))),
        None => FluentValue::Error,
    }
}
