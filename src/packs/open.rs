//! Opening a built pack: from its files to what the rooms below need.

use super::{Calculator, Core, Events, Feed, Guide, Manifest, calculator, resolve_events};
use crate::calendar::{Calendar, CalendarError, Date};
use crate::facts::{Facts, Schema, SchemaError, Table, TableError};
use crate::parameters::{ParameterError, Parameters};
use crate::rules::{Case, Finding, RuleBook, resolve};
use std::collections::{BTreeMap, BTreeSet};
use thiserror::Error;

/// A pack that rules can be applied with.
pub struct Pack {
    /// Who publishes it.
    pub manifest: Manifest,
    /// The record schema.
    pub schema: Schema,
    /// The rules.
    pub book: RuleBook,
    /// What is good to know for everybody.
    pub guides: Vec<Guide>,
    /// What may happen.
    pub events: Events,
    /// The law's figures.
    pub parameters: Parameters,
    /// The calculators.
    pub calculators: Vec<Calculator>,
    /// Legal time.
    pub calendar: Calendar,
    /// Public sources that can be turned on.
    pub feeds: Vec<Feed>,
    /// The list of holidays that the calendar was made from.
    pub holidays: String,
}

/// Why a pack cannot be opened.
#[derive(Debug, Error)]
pub enum PackError {
    /// A table is broken.
    #[error("tables/{file}: {problem}")]
    Table {
        /// The file.
        file: String,
        /// What is wrong.
        problem: TableError,
    },
    /// The schema is broken.
    #[error("schema: {0}")]
    Schema(#[from] SchemaError),
    /// A parameter file is broken.
    #[error("tables/{0}")]
    Parameter(#[from] ParameterError),
    /// The index names a file that is not there.
    #[error("tables/index.json names `{0}`, which is not there")]
    NoFile(String),
    /// The holidays are broken.
    #[error("holidays.csv: {0}")]
    Calendar(#[from] CalendarError),
    /// Rules or events are broken.
    #[error("{} findings in the rules and events", .0.len())]
    Rules(Vec<Finding>),
    /// The built file cannot be read.
    #[error("the built pack cannot be read: {0}")]
    Json(#[from] serde_json::Error),
}

impl Pack {
    /// Opens a pack from its built core as JSON text.
    pub fn from_json(core: &str) -> Result<Pack, PackError> {
        Pack::open(&serde_json::from_str(core)?)
    }

    /// Opens a pack from its core.
    pub fn open(core: &Core) -> Result<Pack, PackError> {
        let schema = Schema::build(core.schema.clone(), tables(core)?)?;
        let parameters = parameters(core)?;
        let book = resolve(
            &schema,
            &parameters,
            &core.definitions,
            &core.rules,
            core.pathways.as_ref(),
        )
        .map_err(PackError::Rules)?;
        let (calculators, findings) = calculator::resolve(&schema, &parameters, &core.calculators);
        if !findings.is_empty() {
            return Err(PackError::Rules(findings));
        }
        let events = resolve_events(&schema, &book, &core.events).map_err(PackError::Rules)?;
        let calendar = Calendar::from_holidays(&core.holidays)?;
        Ok(Pack {
            manifest: core.manifest.clone(),
            schema,
            book,
            guides: core.guides.clone(),
            events,
            parameters,
            calculators,
            calendar,
            feeds: core.feeds.clone(),
            holidays: core.holidays.clone(),
        })
    }

    /// A calculator by its id.
    pub fn calculator(&self, id: &str) -> Option<&Calculator> {
        self.calculators.iter().find(|calculator| calculator.id == id)
    }

    /// A public source by its id.
    pub fn feed(&self, id: &str) -> Option<&Feed> {
        self.feeds.iter().find(|feed| feed.id == id)
    }

    /// The ids of all laws that rules, guides, calculators or pathways cite.
    pub fn cited_laws(&self) -> BTreeSet<&str> {
        let rules = self.book.rules().iter().flat_map(|rule| &rule.law);
        let guides = self.guides.iter().flat_map(|guide| &guide.law);
        let calculators = self.calculators.iter().flat_map(|calculator| &calculator.law);
        let all = rules.chain(guides).chain(calculators);
        all.map(|citation| citation.law_id.as_str()).collect()
    }

    /// A guide by its id.
    pub fn guide(&self, id: &str) -> Option<&Guide> {
        self.guides.iter().find(|guide| guide.id == id)
    }

    /// One person's facts on one day.
    pub fn case<'a>(&'a self, facts: &'a Facts, today: Date) -> Case<'a> {
        Case {
            schema: &self.schema,
            book: &self.book,
            parameters: &self.parameters,
            calendar: &self.calendar,
            facts,
            today,
        }
    }
}

/// Tables whose rows are choices; the others are parameters.
fn tables(core: &Core) -> Result<BTreeMap<String, Table>, PackError> {
    let choices = core.tables.iter().filter(|(_, text)| text.starts_with("id,"));
    let named = choices.map(|(file, text)| {
        let table = Table::from_csv(text);
        let table = table.map_err(|problem| PackError::Table {
            file: file.clone(),
            problem,
        })?;
        Ok((file.trim_end_matches(".csv").to_owned(), table))
    });
    named.collect()
}

fn parameters(core: &Core) -> Result<Parameters, PackError> {
    let mut parameters = Parameters::default();
    for info in &core.parameters {
        let text = core
            .tables
            .get(&info.file)
            .ok_or_else(|| PackError::NoFile(info.file.clone()))?;
        parameters.add(info, text)?;
    }
    Ok(parameters)
}
