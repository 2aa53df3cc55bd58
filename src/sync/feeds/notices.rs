//! News of authorities, and of the person's municipality, whose own site says where its feed is.

use super::asker::Asker;
use super::{Reading, Trouble, Wanted};
use crate::feeds::{Notice, Refused, discover, notices};
use crate::sync::{self, Failure};
use url::Url;

/// The largest page in which feeds are looked for.
const LARGEST_PAGE: u64 = 2 << 20;
/// So many feeds of one site are read; the first is that of its news.
const FEEDS: usize = 1;

pub(super) async fn look(asker: &mut Asker<'_>, url: &Url, largest: u64, language: &str) {
    if let Err(failure) = feed(asker, url, largest, language).await {
        asker.stopped(failure);
    }
}

async fn feed(asker: &mut Asker<'_>, url: &Url, largest: u64, language: &str) -> Result<(), Failure> {
    let Some(answer) = asker.ask(url, largest, sync::Wanted::Data).await? else {
        return Ok(());
    };
    match notices(&answer.body, Some(&answer.url)) {
        Ok(feed) => {
            asker.understood(&answer);
            asker.look.refused.extend(feed.refused);
            asker.look.refused.extend(feed.undated);
            let marked = feed.notices.into_iter().map(|notice| Notice {
                language: notice.language.or_else(|| Some(language.to_owned())),
                ..notice
            });
            asker.look.readings.push(Reading::Notices(marked.collect()));
        }
        Err(why) => asker.look.trouble = Some(Trouble::unreadable(why)),
    }
    Ok(())
}

/// The news of municipalities. One site in trouble does not keep from the next.
pub(super) async fn look_at_sites(asker: &mut Asker<'_>, largest: u64, language: &str, wanted: &Wanted) {
    for (_, site) in &wanted.sites {
        let page = asker.ask(site, LARGEST_PAGE, sync::Wanted::Page).await;
        let found = match page {
            Err(failure) => {
                asker.stopped(failure);
                continue;
            }
            Ok(None) => remembered(asker, site),
            Ok(Some(page)) => match discover(&page.body, &page.url) {
                Ok(found) if found.is_empty() => {
                    asker.understood(&page);
                    asker.look.refused.push(Refused {
                        place: site.to_string(),
                        why: "the site names no feed".to_owned(),
                    });
                    continue;
                }
                Ok(found) => {
                    asker.understood(&page);
                    let urls = found.iter().filter_map(|feed| Url::parse(&feed.url).ok());
                    urls.take(FEEDS).collect()
                }
                Err(why) => {
                    asker.look.trouble = Some(Trouble::unreadable(why));
                    continue;
                }
            },
        };
        for url in found {
            if let Err(failure) = feed(asker, &url, largest, language).await {
                asker.stopped(failure);
            }
        }
    }
}

/// The feeds that an unchanged page named when it was last read: the other addresses known of this source on the same
/// host.
fn remembered(asker: &Asker<'_>, site: &Url) -> Vec<Url> {
    let known = asker.addresses().filter_map(|url| Url::parse(url).ok());
    known
        .filter(|url| url.host() == site.host() && url != site)
        .take(FEEDS)
        .collect()
}
