//! The Cabinet Office's list of holidays. A list that lost days is refused, and the one in use stays.

use super::asker::Asker;
use super::{Reading, Trouble, Wanted};
use crate::feeds::holidays;
use crate::sync;
use url::Url;

pub(super) async fn look(asker: &mut Asker<'_>, url: &Url, largest: u64, wanted: &Wanted) {
    match asker.ask(url, largest, sync::Wanted::Data).await {
        Ok(None) => {}
        Err(failure) => asker.stopped(failure),
        Ok(Some(answer)) => match holidays(&answer.body, wanted.holidays.as_deref()) {
            Ok(list) => {
                asker.understood(&answer);
                asker.look.readings.push(Reading::Holidays(list.csv));
            }
            Err(why) => asker.look.trouble = Some(Trouble::unreadable(why)),
        },
    }
}
