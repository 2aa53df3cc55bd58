//! The revisions of the laws that the pack cites. A few laws a day, those first that were asked longest ago, so that all
//! are asked within two weeks and no host is stormed.

use super::asker::Asker;
use super::{Reading, Trouble, Wanted};
use crate::feeds::egov::law_history;
use crate::sync;
use std::collections::BTreeSet;
use url::Url;

/// Within so many looks every law is asked once.
const LOOKS: usize = 14;

pub(super) async fn look(asker: &mut Asker<'_>, base: &Url, largest: u64, wanted: &Wanted) {
    for (law, url) in turn(asker, base, &wanted.laws) {
        match asker.ask(&url, largest, sync::Wanted::Data).await {
            Ok(None) => {}
            Err(failure @ sync::Failure::NotThere(_)) => {
                asker.look.trouble = Some(Trouble::from(failure));
            }
            Err(failure) => return asker.stopped(failure),
            Ok(Some(answer)) => match law_history(&answer.body) {
                Ok(history) if history.law != law => {
                    asker.look.trouble = Some(Trouble::unreadable(format!("{} came for {law}", history.law)));
                }
                Ok(history) => {
                    asker.understood(&answer);
                    asker.look.refused.extend(history.refused.iter().cloned());
                    let changes = match wanted.checked {
                        Some(day) => history.after(day).into_iter().cloned().collect(),
                        None => history.revisions,
                    };
                    asker.look.readings.push(Reading::Law { law, changes });
                }
                Err(why) => asker.look.trouble = Some(Trouble::unreadable(why)),
            },
        }
    }
}

/// The laws whose turn it is: those that were never asked, then those that were asked longest ago.
fn turn(asker: &Asker<'_>, base: &Url, laws: &BTreeSet<String>) -> Vec<(String, Url)> {
    let addresses = laws
        .iter()
        .filter_map(|law| Some((law.clone(), base.join(law).ok()?)));
    let mut all: Vec<_> = addresses
        .map(|(law, url)| (asker.address(&url).and_then(|state| state.checked), law, url))
        .collect();
    let most = all.len().div_ceil(LOOKS);
    all.sort();
    all.truncate(most);
    all.into_iter().map(|(_, law, url)| (law, url)).collect()
}
