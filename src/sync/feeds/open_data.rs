//! Places that a municipality publishes as a table. A list that is broken, or has suddenly lost most of its places, is
//! refused, and yesterday's stays.

use super::asker::Asker;
use super::{Reading, Trouble};
use crate::feeds::PlaceKind;
use crate::feeds::open_data::{Hints, open_data};
use crate::sync;
use url::Url;

pub(super) async fn look(asker: &mut Asker<'_>, url: &Url, largest: u64, place: &str, municipality: &str) {
    let answer = match asker.ask(url, largest, sync::Wanted::Data).await {
        Ok(Some(answer)) => answer,
        Ok(None) => return,
        Err(failure) => return asker.stopped(failure),
    };
    let hints = Hints {
        kind: serde_json::from_value::<PlaceKind>(place.into()).ok(),
        municipality: Some(municipality.to_owned()),
        municipalities: None,
    };
    match open_data(&answer.body, &hints) {
        Ok(list) if list.places.is_empty() => {
            asker.look.refused.extend(list.refused);
            asker.look.trouble = Some(Trouble::unreadable("no row of it is a place"));
        }
        Ok(list) if list.refused.len() > list.places.len() => {
            let (refused, places) = (list.refused.len(), list.places.len());
            asker.look.refused.extend(list.refused);
            let why = format!("{refused} rows cannot be read and only {places} can");
            asker.look.trouble = Some(Trouble::unreadable(why));
        }
        Ok(list) => {
            asker.understood(&answer);
            asker.look.refused.extend(list.refused);
            asker.look.readings.push(Reading::Places(list.places));
        }
        Err(why) => asker.look.trouble = Some(Trouble::unreadable(why)),
    }
}
