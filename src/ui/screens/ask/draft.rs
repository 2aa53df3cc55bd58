//! What a person has picked or typed, before it is sent.

use crate::ui::parts::date_field::{self, RawDate};
use crate::ui::parts::question::Answer;
use crate::views::{self, AskedView, Told};

/// An answer in the making.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// A choice, or one of the two ways out.
    pub picked: Option<Answer>,
    /// The three fields of a date.
    pub date: RawDate,
    /// A text, a number.
    pub text: String,
    /// What narrows a long list.
    pub query: String,
}

impl Draft {
    /// Begins with what was answered before.
    pub fn of(asked: &AskedView) -> Draft {
        let mut draft = Draft::default();
        match &asked.told {
            Told::Nothing => {}
            Told::Unknown => draft.picked = Some(Answer::Unknown),
            Told::Declined => draft.picked = Some(Answer::Declined),
            Told::Value(value) => {
                draft.picked = Some(Answer::Value(value.clone()));
                draft.text.clone_from(value);
                draft.date = date_field::raw(value);
            }
        }
        draft
    }

    /// Who types a date has left the ways out.
    pub fn type_date(&mut self, typed: RawDate) {
        self.date = typed;
        self.picked = None;
    }

    /// Who types has left the ways out.
    pub fn type_text(&mut self, typed: String) {
        self.text = typed;
        self.picked = None;
    }

    /// The answer as the companion reads it; nothing while there is none.
    pub fn answer(&self, kind: &views::Answer) -> Option<String> {
        match (&self.picked, kind) {
            (Some(Answer::Unknown), _) => Some("unknown".to_owned()),
            (Some(Answer::Declined), _) => Some("declined".to_owned()),
            (_, views::Answer::Date) => date_field::text(&self.date),
            (
                _,
                views::Answer::Number
                | views::Answer::Yen
                | views::Answer::Period
                | views::Answer::Hours
                | views::Answer::Time
                | views::Answer::Text,
            ) => Some(self.text.trim().to_owned()).filter(|text| !text.is_empty()),
            (Some(Answer::Value(value)), _) => Some(value.clone()),
            (None, _) => None,
        }
    }
}
