//! The public sources that a pack knows, as `feeds.yaml` lists them. Nothing is fetched from any of them before the person
//! has turned it on.

use serde::{Deserialize, Serialize};
use url::Url;

/// One public source. Its words are the message `feed-<id>`: its name, and `.gives`, what it is good for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Feed {
    /// Its id.
    pub id: String,
    /// Who publishes it, in their own language.
    pub publisher: String,
    /// Where its terms can be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub site: Option<Url>,
    /// The terms of reuse, by their usual name.
    pub licence: String,
    /// What the publisher wants to be named as.
    pub attribution: String,
    /// What it is and where it is.
    pub from: FeedFrom,
    /// How many minutes lie between two looks.
    pub every: u32,
    /// About how many bytes travel when something has changed. An estimate, until this device has measured it.
    pub usual: u64,
    /// The largest answer that is taken, in bytes.
    pub largest: u64,
    /// After how many minutes without anything new the source itself is held to stand still.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stale_after: Option<u32>,
    /// The codes of the only prefectures that it is for; everybody's where empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub prefectures: Vec<String>,
}

/// What a source is and where it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FeedFrom {
    /// A feed of the Meteorological Agency, whose entries are telegrams.
    Jma {
        /// What came lately.
        short: Url,
        /// What came in the last days, for who was away.
        long: Url,
    },
    /// The Cabinet Office's list of holidays.
    Holidays {
        /// The list.
        url: Url,
    },
    /// The revisions of the laws that the pack cites. The law's id is put behind the address.
    LawRevisions {
        /// The address before the id.
        base: Url,
    },
    /// A list of places.
    OpenData {
        /// The list.
        url: Url,
        /// What its rows are, as in `feeds::PlaceKind`: `evacuation-site`.
        place: String,
        /// The five-digit code of the municipality that publishes it.
        municipality: String,
    },
    /// News.
    Notices {
        /// The feed.
        url: Url,
        /// The language it is written in, BCP 47.
        language: String,
    },
    /// News of the municipality in which the person lives: its own site says where its feed is.
    MunicipalNotices {
        /// The language it is written in, BCP 47.
        language: String,
    },
}

/// What a source's host can tell from being asked.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reveals {
    /// The same is asked for everybody in the country.
    Nothing,
    /// The same is asked for everybody in a prefecture.
    Prefecture,
    /// The same is asked for everybody in a municipality.
    Municipality,
}

impl Feed {
    /// What its host can tell from being asked.
    pub fn reveals(&self) -> Reveals {
        match &self.from {
            FeedFrom::Jma { .. } | FeedFrom::OpenData { .. } => Reveals::Prefecture,
            FeedFrom::Holidays { .. } | FeedFrom::LawRevisions { .. } | FeedFrom::Notices { .. } => {
                Reveals::Nothing
            }
            FeedFrom::MunicipalNotices { .. } => Reveals::Municipality,
        }
    }

    /// Whether it concerns somebody whose places lie in these prefectures.
    pub fn is_for<'a>(&self, mut prefectures: impl Iterator<Item = &'a str>) -> bool {
        self.prefectures.is_empty() || prefectures.any(|code| self.prefectures.iter().any(|own| own == code))
    }

    /// Whether waiting for it can cost a life: it is looked at on a metered connection too.
    pub fn is_urgent(&self) -> bool {
        matches!(self.from, FeedFrom::Jma { .. })
    }

    /// The addresses that stand in the pack.
    pub fn urls(&self) -> Vec<&Url> {
        match &self.from {
            FeedFrom::Jma { short, long } => vec![short, long],
            FeedFrom::Holidays { url } | FeedFrom::OpenData { url, .. } | FeedFrom::Notices { url, .. } => {
                vec![url]
            }
            FeedFrom::LawRevisions { base } => vec![base],
            FeedFrom::MunicipalNotices { .. } => Vec::new(),
        }
    }
}
