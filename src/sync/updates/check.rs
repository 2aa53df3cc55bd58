//! Looking for an update, with what is remembered of it: when it was last checked, and how patient to be.

use super::error::UpdateError;
use super::plan::Plan;
use super::run::{Update, activate};
use crate::packs::trust::RoleName;
use crate::store::content::{Checked, Standing};
use crate::sync::{Backoff, Failure};
use jiff::Timestamp;
use std::collections::BTreeSet;

/// What looking found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Looked {
    /// Nothing newer than what is in use.
    UpToDate,
    /// Something newer, and what it would take. Not fetched yet.
    New(Plan),
}

impl Update<'_> {
    /// Looks whether there is something new, and remembers when it did. `random` is any number.
    pub async fn look(
        &self,
        role: Option<&RoleName>,
        wanted: &BTreeSet<String>,
        now: Timestamp,
        random: u64,
    ) -> Result<Looked, UpdateError> {
        let looked = self.try_look(role, wanted, now).await;
        self.remember(looked.as_ref().err(), now, random)?;
        looked
    }

    async fn try_look(
        &self,
        role: Option<&RoleName>,
        wanted: &BTreeSet<String>,
        now: Timestamp,
    ) -> Result<Looked, UpdateError> {
        let offer = self.ask(role, now).await?;
        Ok(self.plan(&offer, wanted).await?.map_or(Looked::UpToDate, Looked::New))
    }

    /// Fetches and stages what looking found, and remembers whether that went well.
    pub async fn take(&self, plan: &Plan, now: Timestamp, random: u64) -> Result<(), UpdateError> {
        let staged = self.stage(plan, now).await;
        self.remember(staged.as_ref().err(), now, random)?;
        staged
    }

    /// Puts what is staged into use; says whether anything was.
    pub fn activate(&self) -> Result<bool, UpdateError> {
        activate(&mut self.content.borrow_mut(), self.publisher)
    }

    /// Whether something is staged and waits to be seen.
    pub fn waits(&self) -> Result<bool, UpdateError> {
        Ok(self.content.borrow().edition(self.publisher, Standing::Staged)?.is_some())
    }

    /// When it was last checked, and how long to leave it alone.
    pub fn checked(&self) -> Result<(Option<Timestamp>, Backoff), UpdateError> {
        let checked = self.content.borrow().checked(self.publisher)?;
        let backoff = Backoff {
            failures: checked.failures,
            until: checked.until,
        };
        Ok((checked.answered, backoff))
    }

    fn remember(&self, error: Option<&UpdateError>, now: Timestamp, random: u64) -> Result<(), UpdateError> {
        let (answered, backoff) = self.checked()?;
        let (answered, backoff) = match error {
            None => (Some(now), Backoff::succeeded()),
            Some(UpdateError::Failed(failure)) => (answered, backoff.failed(failure, now, random)),
            // What is broken at the publisher's or on this device is not repaired within seconds either.
            Some(_) => (answered, backoff.failed(&Failure::NoAnswer, now, random)),
        };
        let checked = Checked {
            answered,
            failures: backoff.failures,
            until: backoff.until,
        };
        Ok(self.content.borrow_mut().keep_checked(self.publisher, &checked)?)
    }
}
