//! Calculators as they stand in `calculators/*.yaml`.

use crate::facts::TypeSource;
use crate::rules::{Citation, Confidence};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One calculator.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalculatorSource {
    /// Its id.
    pub id: String,
    /// The area of life.
    pub area: String,
    /// The researched rules that it covers.
    pub references: Vec<String>,
    /// The computation's name.
    pub computes: String,
    /// What it asks for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inputs: Vec<InputSource>,
    /// The lists that it asks for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lists: Vec<ListSource>,
    /// Role → parameter.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub figures: BTreeMap<String, String>,
    /// The articles.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub law: Vec<Citation>,
    /// How sure we are.
    pub confidence: Confidence,
    /// Whom to ask; obligatory where it is not verified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ask: Option<String>,
}

/// One input.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct InputSource {
    /// Its name.
    pub input: String,
    /// The field of the schema that it is like (type, choices, words, and where it is filled in from),
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub like: Option<String>,
    /// or its type,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#type: Option<TypeSource>,
    /// with its choices
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<String>,
    /// or the table of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub table: Option<String>,
    /// The field, or the attribute of one, that it is filled in from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// It is only asked while this input …
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown_if: Option<BTreeMap<String, Vec<String>>>,
}

impl InputSource {
    /// An input that is like a field of the schema.
    pub(super) fn like(name: &str, path: &str) -> InputSource {
        InputSource {
            input: name.to_owned(),
            like: Some(path.to_owned()),
            r#type: None,
            choices: Vec::new(),
            table: None,
            from: None,
            shown_if: None,
        }
    }
}

/// One list.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListSource {
    /// Its name.
    pub list: String,
    /// The entity whose records fill it in, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
    /// Its columns.
    pub columns: Vec<ColumnSource>,
}

/// A column: a field of the list's entity by its name, or one of its own.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum ColumnSource {
    /// A field of the list's entity.
    Field(String),
    /// Its own.
    Own(InputSource),
}
