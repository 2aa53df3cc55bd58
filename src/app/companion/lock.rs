//! The lock: begin without one, choose one, open, close.

use super::{Companion, Vault};
use crate::app::{Changes, Lock, Problem, Reply, Stage, Status};
use crate::store::{
    Cost, LockKind, MINIMUM_PASSPHRASE, NewLock, Part, Presence, Store, StoreError, Unlock,
    keystore_available, presence, unlock,
};
use secrecy::SecretString;

impl Companion {
    pub(super) fn status(&self) -> Result<Reply, Problem> {
        let stage = match &self.vault {
            Vault::Open(_) => Stage::Open,
            Vault::Draft(_) => Stage::Draft,
            Vault::Closed => self.closed_stage()?,
        };
        let shortest_passphrase = MINIMUM_PASSPHRASE;
        Ok(Reply::Status(Status {
            stage,
            keystore: keystore_available(),
            shortest_passphrase,
        }))
    }

    pub(super) fn closed_stage(&self) -> Result<Stage, Problem> {
        match presence(&self.place)? {
            Presence::NeverChosen => Ok(Stage::New),
            Presence::Locked { locks } if locks.contains(&LockKind::Passphrase) => {
                Ok(Stage::LockedByPassphrase)
            }
            Presence::Locked { .. } => Ok(Stage::LockedByKeystore),
            Presence::Damaged(part) => Err(damaged(part)),
        }
    }

    pub(super) fn begin(&mut self, changes: &mut Changes) -> Result<Reply, Problem> {
        if matches!(self.vault, Vault::Closed) {
            // A store that exists is opened, never passed over.
            if self.closed_stage()? != Stage::New {
                return Err(Problem::Locked);
            }
            self.vault = Vault::Draft(Store::draft()?);
            changes.stage = true;
        }
        Ok(Reply::Done)
    }

    /// Only now is anything written: the draft becomes the store. Should that fail, the draft is still there.
    pub(super) fn choose_lock(&mut self, lock: Lock, changes: &mut Changes) -> Result<Reply, Problem> {
        let Vault::Draft(draft) = &self.vault else {
            return Err(Problem::Gone);
        };
        let lock = match lock {
            Lock::Passphrase(passphrase) => {
                NewLock::Passphrase(SecretString::from(passphrase), Cost::calibrate())
            }
            Lock::Keystore => NewLock::Keystore,
        };
        self.vault = Vault::Open(draft.keep(&self.place, lock)?);
        if self.public.is_some() {
            // It would go on from what was in memory; the next look begins anew.
            self.cancel_sync();
            // Whom the person trusts is kept from here on as well. A full disk is told of with the next wish.
            let _ = self.kept_public();
        }
        changes.stage = true;
        Ok(Reply::Done)
    }

    pub(super) fn unlock(&mut self, lock: Lock, changes: &mut Changes) -> Result<Reply, Problem> {
        let key = match lock {
            Lock::Passphrase(passphrase) => Unlock::Passphrase(SecretString::from(passphrase)),
            Lock::Keystore => Unlock::Keystore,
        };
        self.vault = Vault::Open(unlock(&self.place, key)?);
        // Without the database of what others publish the built-in list stays.
        let _ = self.take_holidays();
        self.news.clear();
        changes.stage = true;
        changes.agenda = true;
        Ok(Reply::Done)
    }

    /// Closing forgets everything of the person's that is in memory.
    pub(super) fn close(&mut self, changes: &mut Changes) -> Reply {
        self.vault = Vault::Closed;
        self.cancel_sync();
        self.shown = None;
        self.skipped.clear();
        self.news.clear();
        changes.stage = true;
        changes.agenda = true;
        Reply::Done
    }
}

fn damaged(part: Part) -> Problem {
    Problem::from(StoreError::Damaged(part))
}
