//! Asks one address after the other for one source, and gathers what came.

use super::{Reading, Trouble};
use crate::feeds::Refused;
use crate::store::{AddressState, Known};
use crate::sync::{Failure, Get, Got, Limits, Net, Status, Validators, Wanted, Watch};
use jiff::Timestamp;
use url::Url;

/// What one look at a source yielded.
#[derive(Clone, Debug, Default)]
pub struct Look {
    /// What was read.
    pub readings: Vec<Reading>,
    /// The raw bytes, by address, for who keeps them (a mirror).
    pub raw: Vec<(Url, Vec<u8>)>,
    /// What hosts marked their answers with, and the telegrams that were read.
    pub learned: Known,
    /// How new the source is by its own word.
    pub says: Option<Timestamp>,
    /// What could not be read.
    pub refused: Vec<Refused>,
    /// What was wrong, where not everything came. What came before it counts.
    pub trouble: Option<Trouble>,
    /// The failure behind it, where it was the network's, for when to ask again.
    pub failure: Option<Failure>,
    /// Bytes that travelled.
    pub wire: u64,
}

/// Asks for one source.
pub(super) struct Asker<'a> {
    net: &'a dyn Net,
    known: &'a Known,
    now: Timestamp,
    watch: Watch,
    keeps_raw: bool,
    pub(super) look: Look,
}

/// An answer that has not been read yet.
pub(super) struct Answer {
    /// The body.
    pub(super) body: Vec<u8>,
    /// Where it came from, after redirects.
    pub(super) url: Url,
    asked: Url,
    validators: Validators,
}

impl<'a> Asker<'a> {
    pub(super) fn new(net: &'a dyn Net, known: &'a Known, now: Timestamp, watch: Watch, raw: bool) -> Self {
        Asker {
            net,
            known,
            now,
            watch,
            keeps_raw: raw,
            look: Look::default(),
        }
    }

    /// What is known of an address.
    pub(super) fn address(&self, url: &Url) -> Option<&AddressState> {
        self.known.addresses.get(url.as_str())
    }

    /// All addresses that are known of the source.
    pub(super) fn addresses(&self) -> impl Iterator<Item = &str> {
        self.known.addresses.keys().map(String::as_str)
    }

    /// Whether a telegram was read, now or earlier.
    pub(super) fn has_read(&self, telegram: &str) -> bool {
        self.known.telegrams.contains(telegram) || self.look.learned.telegrams.contains(telegram)
    }

    /// A telegram was read.
    pub(super) fn read(&mut self, telegram: &str) {
        self.look.learned.telegrams.insert(telegram.to_owned());
    }

    /// Asks for an address unless it is what is known; nothing where it is.
    pub(super) async fn ask(
        &mut self,
        url: &Url,
        largest: u64,
        wanted: Wanted,
    ) -> Result<Option<Answer>, Failure> {
        let state = self.address(url).cloned().unwrap_or_default();
        let got = self.get(url, largest, wanted, validators(&state)).await?;
        if got.status == Status::NotModified {
            let checked = Some(self.now);
            self.learn(url, AddressState { checked, ..state });
            return Ok(None);
        }
        Ok(Some(self.take(url, got)))
    }

    /// Asks for an address that never changes, such as a telegram's.
    pub(super) async fn ask_once(&mut self, url: &Url, largest: u64) -> Result<Answer, Failure> {
        let got = self
            .get(url, largest, Wanted::Data, Validators::default())
            .await?;
        Ok(self.take(url, got))
    }

    async fn get(
        &mut self,
        url: &Url,
        largest: u64,
        wanted: Wanted,
        known: Validators,
    ) -> Result<Got, Failure> {
        let get = Get {
            wanted,
            limits: Limits::of(largest),
            watch: self.watch.clone(),
            ..Get::data(url.clone(), largest).unless(known)
        };
        let got = self.net.get(get).await?;
        self.look.wire = self.look.wire.saturating_add(got.wire);
        Ok(got)
    }

    fn take(&mut self, asked: &Url, got: Got) -> Answer {
        if self.keeps_raw {
            self.look.raw.push((asked.clone(), got.body.clone()));
        }
        Answer {
            body: got.body,
            url: got.url,
            asked: asked.clone(),
            validators: got.validators,
        }
    }

    /// An answer was understood: only now is it the one that need not travel again.
    pub(super) fn understood(&mut self, answer: &Answer) {
        let state = AddressState {
            etag: answer.validators.etag.clone(),
            last_modified: answer.validators.last_modified.clone(),
            checked: Some(self.now),
        };
        self.learn(&answer.asked.clone(), state);
    }

    fn learn(&mut self, url: &Url, state: AddressState) {
        self.look.learned.addresses.insert(url.to_string(), state);
    }

    /// The source says that it is as new as this; the newest of what it says counts.
    pub(super) fn says(&mut self, at: Timestamp) {
        // A source whose clock runs ahead must not look fresh for ever.
        let at = at.min(self.now);
        self.look.says = Some(self.look.says.map_or(at, |said| said.max(at)));
    }

    /// What came so far, and what went wrong then.
    pub(super) fn stopped(&mut self, failure: Failure) {
        self.look.trouble = Some(Trouble::from(&failure));
        self.look.failure = Some(failure);
    }
}

fn validators(state: &AddressState) -> Validators {
    Validators {
        etag: state.etag.clone(),
        last_modified: state.last_modified.clone(),
    }
}
