//! What is wrong with a file of words, where, and what to do about it.

use serde::Serialize;

/// A fault in a file of words. The message it concerns is not used; its fallback is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{file}:{line}: {fault}")]
pub struct Problem {
    /// The file, as its source names it.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The message's id, where the fault lies within one.
    pub message: Option<String>,
    /// What is wrong.
    pub fault: Fault,
}

/// Kinds of faults in files of words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    /// The file or the message is larger than any honest one.
    #[error("{size} bytes where at most {most} are read")]
    TooLarge {
        /// Bytes found.
        size: usize,
        /// Bytes allowed.
        most: usize,
    },
    /// So many braces that the parser's stack could overflow.
    #[error("{count} opening brackets where at most {most} are read")]
    TooNested {
        /// Opening brackets found.
        count: usize,
        /// Opening brackets allowed.
        most: usize,
    },
    /// A backslash that begins no escape.
    #[error("a backslash that begins no escape")]
    BadEscape,
    /// Not Fluent.
    #[error("this is not a message: {0}")]
    Syntax(String),
    /// The same id again in the same language.
    #[error("“{0}” is written twice")]
    Twice(String),
    /// A translation uses a variable that the template does not.
    #[error("the variable ${0} is not one of the template's")]
    ForeignVariable(String),
    /// A template's variable has no type.
    #[error("the variable ${0} has no type")]
    UndeclaredVariable(String),
    /// A function that the app does not have.
    #[error("there is no function {0}")]
    UnknownFunction(String),
    /// A message or term that this language does not have, or one that has variables itself.
    #[error("“{0}” cannot be put in here")]
    UnknownReference(String),
    /// The template has no such message or attribute (any more).
    #[error("the template has no “{0}”")]
    Obsolete(String),
    /// An invisible direction mark.
    #[error("an invisible direction mark U+{0:04X}")]
    DirectionMark(u32),
    /// Kanji without a reading, where the language promises readings.
    #[error("“{0}” has no reading")]
    NoReading(String),
    /// Plural forms that are not those of the language.
    #[error("plural forms: {found} where this language has {needed}")]
    PluralForms {
        /// The forms written.
        found: String,
        /// The forms that its numbers choose from.
        needed: String,
    },
    /// The ledger is no ledger.
    #[error("the ledger cannot be read: {0}")]
    Ledger(String),
}

impl Fault {
    /// What to do about it, for the person who wrote the file.
    pub fn hint(&self) -> String {
        match self {
            Self::TooLarge { .. } => "split it".into(),
            Self::TooNested { .. } => "write it as several messages".into(),
            Self::BadEscape => r#"write \u and four hexadecimal digits, \\ or \" inside quotes"#.into(),
            Self::Syntax(_) => "begin with “name = text”; indent every further line".into(),
            Self::Twice(_) => "remove one of the two".into(),
            Self::ForeignVariable(_) => "use only the variables of the English message".into(),
            Self::UndeclaredVariable(name) => {
                format!("write “# ${name} (String)”, (Number) or (Date) on the line above the message")
            }
            Self::UnknownFunction(_) => "only NUMBER and DATETIME exist".into(),
            Self::UnknownReference(_) => {
                "refer to a term, or to a message without variables, of the same language".into()
            }
            Self::Obsolete(_) => "remove it, or write the English first".into(),
            Self::DirectionMark(_) => "remove it: direction is set around every value already".into(),
            Self::NoReading(_) => "write the reading behind it: 在留《ざいりゅう》".into(),
            Self::PluralForms { .. } => {
                "write exactly the forms of this language; exact numbers such as [0] may be added".into()
            }
            Self::Ledger(_) => "write it anew with “tomoni-kit words stamp”".into(),
        }
    }

    /// Whether a reader loses nothing by it (the text is merely left over).
    pub fn is_harmless(&self) -> bool {
        matches!(self, Self::Obsolete(_))
    }
}
