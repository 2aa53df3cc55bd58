//! One door to every format: what the bytes are, and what they yield.

use super::alert::Alert;
use super::egov::{HistoryError, LawHistory, LawText, LawTextError, law_history, law_text};
use super::jma;
use super::text::{TextError, decode};
use super::xml::{Piece, Pieces};
use super::{
    FoundFeed, Holidays, HolidaysError, Notices, NoticesError, OpenData, OpenDataError, PlaceKind, Refused,
    discover, holidays, notices, open_data,
};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use url::Url;

/// So much is looked at to tell what a source is.
const HEAD: usize = 64 << 10;

/// The namespaces of the weather agency's telegrams begin so.
const TELEGRAM: &str = "http://xml.kishou.go.jp/jmaxml";
/// Where the agency has them.
const TELEGRAM_HOSTS: [&str; 3] = [
    "https://www.data.jma.go.jp",
    "http://www.data.jma.go.jp",
    "https://xml.kishou.go.jp",
];

/// A kind of source.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FeedKind {
    /// A telegram of the weather agency.
    Telegram,
    /// The weather agency's Atom feed, which lists telegrams.
    TelegramFeed,
    /// RSS or Atom.
    Notices,
    /// A web page, for the feeds that it names.
    Page,
    /// The Cabinet Office's holidays.
    Holidays,
    /// An answer of e-Gov's `/law_revisions`.
    LawRevisions,
    /// A law's text in e-Gov's standard XML.
    LawText,
    /// A list of places; of what, where its columns do not tell.
    OpenData(Option<PlaceKind>),
}

/// The names of the kinds, as one types them.
const KINDS: [(&str, FeedKind); 16] = [
    ("telegram", FeedKind::Telegram),
    ("telegram-feed", FeedKind::TelegramFeed),
    ("notices", FeedKind::Notices),
    ("page", FeedKind::Page),
    ("holidays", FeedKind::Holidays),
    ("law-revisions", FeedKind::LawRevisions),
    ("law-text", FeedKind::LawText),
    ("open-data", FeedKind::OpenData(None)),
    (
        "evacuation-site",
        FeedKind::OpenData(Some(PlaceKind::EvacuationSite)),
    ),
    (
        "evacuation-shelter",
        FeedKind::OpenData(Some(PlaceKind::EvacuationShelter)),
    ),
    (
        "medical-institution",
        FeedKind::OpenData(Some(PlaceKind::MedicalInstitution)),
    ),
    (
        "public-facility",
        FeedKind::OpenData(Some(PlaceKind::PublicFacility)),
    ),
    ("wifi", FeedKind::OpenData(Some(PlaceKind::Wifi))),
    ("childcare", FeedKind::OpenData(Some(PlaceKind::Childcare))),
    ("event", FeedKind::OpenData(Some(PlaceKind::Event))),
    ("other", FeedKind::OpenData(Some(PlaceKind::Other))),
];

impl fmt::Display for FeedKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = KINDS.iter().find(|(_, kind)| kind == self);
        f.write_str(name.map_or("", |(name, _)| name))
    }
}

impl FromStr for FeedKind {
    type Err = UnknownKind;

    fn from_str(text: &str) -> Result<FeedKind, UnknownKind> {
        let kind = KINDS.iter().find(|(name, _)| *name == text);
        kind.map(|(_, kind)| *kind).ok_or_else(|| UnknownKind {
            name: text.to_owned(),
        })
    }
}

/// A name that no kind of source has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{name}` is no kind of source: {}", KINDS.map(|(name, _)| name).join(", "))]
pub struct UnknownKind {
    name: String,
}

/// What is known besides the bytes.
#[derive(Clone, Debug, Default)]
pub struct Hints {
    /// The source's own address, for relative links and for a telegram's type.
    pub address: Option<Url>,
    /// Its file's name, where it has no address.
    pub name: String,
    /// The pack's `holidays.csv` in use, which a new list must not fall behind.
    pub holidays_in_use: Option<String>,
    /// For lists of places.
    pub places: super::open_data::Hints,
}

/// What a source yields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "reading", rename_all = "kebab-case")]
pub enum Reading {
    /// A telegram.
    Telegram {
        /// What it says.
        alert: Box<Alert>,
        /// What in it nobody read: something new in the format.
        unread: Vec<Refused>,
    },
    /// A list of telegrams.
    TelegramFeed(jma::Feed),
    /// Notices.
    Notices(Notices),
    /// The feeds that a page names.
    Page {
        /// In the page's order.
        feeds: Vec<FoundFeed>,
    },
    /// A list of holidays.
    Holidays(Holidays),
    /// A law's revisions.
    LawRevisions(LawHistory),
    /// A law's text.
    LawText(LawText),
    /// Places.
    OpenData(OpenData),
}

/// Why a source yields nothing.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// No text.
    #[error(transparent)]
    Text(#[from] TextError),
    /// Text, but of no kind that is known.
    #[error("this is none of the kinds that are read: {0}")]
    UnknownFormat(String),
    /// A page without its address.
    #[error("a page's feeds have addresses relative to its own, which is not known")]
    NoAddress,
    /// See [`jma::read`].
    #[error(transparent)]
    Telegram(#[from] jma::Unreadable),
    /// See [`jma::read_feed`].
    #[error(transparent)]
    TelegramFeed(#[from] jma::FeedError),
    /// See [`notices`].
    #[error(transparent)]
    Notices(#[from] NoticesError),
    /// See [`holidays`].
    #[error(transparent)]
    Holidays(#[from] HolidaysError),
    /// See [`law_history`].
    #[error(transparent)]
    LawRevisions(#[from] HistoryError),
    /// See [`law_text`].
    #[error(transparent)]
    LawText(#[from] LawTextError),
    /// See [`open_data`].
    #[error(transparent)]
    OpenData(#[from] OpenDataError),
}

/// Reads a source of a kind, or of the kind that its bytes show.
pub fn read(bytes: &[u8], kind: Option<FeedKind>, hints: &Hints) -> Result<Reading, ReadError> {
    let kind = kind.map_or_else(|| sniff(bytes), Ok)?;
    Ok(match kind {
        FeedKind::Telegram => {
            let name = hints.address.as_ref().map_or(hints.name.as_str(), Url::as_str);
            let jma::Reading { alert, unread } = jma::read(bytes, name)?;
            Reading::Telegram {
                alert: Box::new(alert),
                unread,
            }
        }
        FeedKind::TelegramFeed => Reading::TelegramFeed(jma::read_feed(bytes)?),
        FeedKind::Notices => Reading::Notices(notices(bytes, hints.address.as_ref())?),
        FeedKind::Page => {
            let address = hints.address.as_ref().ok_or(ReadError::NoAddress)?;
            Reading::Page {
                feeds: discover(bytes, address)?,
            }
        }
        FeedKind::Holidays => Reading::Holidays(holidays(bytes, hints.holidays_in_use.as_deref())?),
        FeedKind::LawRevisions => Reading::LawRevisions(law_history(bytes)?),
        FeedKind::LawText => Reading::LawText(law_text(bytes)?),
        FeedKind::OpenData(of) => {
            let mut hints = hints.places.clone();
            hints.kind = of.or(hints.kind);
            Reading::OpenData(open_data(bytes, &hints)?)
        }
    })
}

/// What kind of source bytes are.
pub fn sniff(bytes: &[u8]) -> Result<FeedKind, ReadError> {
    let text = decode(head(bytes), HEAD, None)?.text;
    let start = text.trim_start();
    let unknown = |what: &str| Err(ReadError::UnknownFormat(what.to_owned()));
    if start.starts_with('{') || start.starts_with('[') {
        return match start.contains("\"law_info\"") {
            true if start.contains("\"law_full_text\"") => unknown("a law's text as JSON; ask e-Gov for XML"),
            true => Ok(FeedKind::LawRevisions),
            false => unknown("some other JSON"),
        };
    }
    if start.starts_with('<') {
        return match root(start).as_str() {
            "Law" | "law_data_response" => Ok(FeedKind::LawText),
            // A report of anybody else has another namespace.
            "Report" if start.contains(TELEGRAM) => Ok(FeedKind::Telegram),
            "feed" if lists_telegrams(start) => Ok(FeedKind::TelegramFeed),
            name if super::notices::is_root(name) => Ok(FeedKind::Notices),
            name if name.eq_ignore_ascii_case("html") => Ok(FeedKind::Page),
            "" => unknown("XML without an element"),
            name => unknown(&format!("XML, `{name}`")),
        };
    }
    let first = start.lines().next().unwrap_or_default();
    if first.contains("祝日") && first.contains("月日") {
        return Ok(FeedKind::Holidays);
    }
    if super::open_data::looks_like(&text) {
        return Ok(FeedKind::OpenData(None));
    }
    unknown(&first.chars().take(60).collect::<String>())
}

/// Whether an Atom feed is the weather agency's: by its own id (`extra.xml#short_…`, `extra_l.xml#long_…`) or by the
/// address of what it lists first. A feed that only mentions the agency in a text, or lists one telegram among other
/// things, is not.
fn lists_telegrams(text: &str) -> bool {
    let (mut pieces, mut entries) = (Pieces::new(text), 0);
    let ours = |address: &str| {
        let host = TELEGRAM_HOSTS
            .iter()
            .find_map(|host| address.trim().strip_prefix(host));
        host.is_some_and(|path| path.starts_with("/developer/xml/"))
    };
    // The head of a longer feed ends in the middle, which is no reason to say no more of it.
    while let Ok(Some(piece)) = pieces.next() {
        let Piece::Start(start) = piece else { continue };
        entries += usize::from(start.local() == "entry");
        if entries > 1 {
            return false;
        }
        let told = match start.local() {
            "id" => pieces.text(|_| false).is_ok_and(|id| ours(&id)),
            "link"
                if start
                    .attribute("rel")
                    .is_none_or(|rel| rel == "self" || rel == "alternate") =>
            {
                start.attribute("href").is_some_and(ours)
            }
            _ => false,
        };
        if told {
            return true;
        }
    }
    false
}

/// The first part of a source, ending with a line so that no character is cut.
fn head(bytes: &[u8]) -> &[u8] {
    let Some(head) = bytes.get(..HEAD).filter(|_| bytes.len() > HEAD) else {
        return bytes;
    };
    let end = head
        .iter()
        .rposition(|byte| *byte == b'\n' || *byte == b'>')
        .map_or(HEAD, |at| at + 1);
    // Two bytes make a line end in UTF-16.
    let end = end + usize::from(bytes.starts_with(b"\xff\xfe") && end % 2 == 1);
    bytes.get(..end).unwrap_or(head)
}

fn root(text: &str) -> String {
    if text
        .get(..9)
        .is_some_and(|start| start.eq_ignore_ascii_case("<!doctype"))
        && super::html::find_ignoring_case(super::html::head(text, 200), "html").is_some()
    {
        return "html".to_owned();
    }
    let mut pieces = Pieces::new(text);
    while let Ok(Some(piece)) = pieces.next() {
        if let Piece::Start(start) = piece {
            return start.local().to_owned();
        }
    }
    String::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_told_by_its_bytes() {
        let cases: [(&str, FeedKind); 12] = [
            (
                "<?xml version='1.0'?><Report xmlns='http://xml.kishou.go.jp/jmaxml1/'><Control>",
                FeedKind::Telegram,
            ),
            (
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>x</title>
                 <id>https://www.data.jma.go.jp/developer/xml/feed/extra.xml#short_1</id><entry>",
                FeedKind::TelegramFeed,
            ),
            (
                "<feed><id>1</id><entry><link href='https://www.data.jma.go.jp/developer/xml/data/a.xml'/>",
                FeedKind::TelegramFeed,
            ),
            (
                "<feed><id>1</id><entry><title>https://www.data.jma.go.jp/developer/xml/</title></entry>
                 <entry><link rel='related' href='https://www.data.jma.go.jp/developer/xml/'/></entry></feed>",
                FeedKind::Notices,
            ),
            (
                "<?xml version='1.0'?><rdf:RDF xmlns='http://purl.org/rss/1.0/'/>",
                FeedKind::Notices,
            ),
            ("<feed xmlns='http://www.w3.org/2005/Atom'/>", FeedKind::Notices),
            ("<rss version='2.0'><channel>", FeedKind::Notices),
            ("<!DOCTYPE html><html lang=ja>", FeedKind::Page),
            (
                "国民の祝日・休日月日,国民の祝日・休日名称\r\n1955/1/1,元日",
                FeedKind::Holidays,
            ),
            ("{\"law_info\":{},\"revisions\":[]}", FeedKind::LawRevisions),
            ("<Law Era='Reiwa'><LawNum>", FeedKind::LawText),
            (
                "# 一覧\nNO,名称,住所,緯度,経度\n1,a,b,35,135",
                FeedKind::OpenData(None),
            ),
        ];
        for (text, kind) in cases {
            assert_eq!(sniff(text.as_bytes()).unwrap(), kind, "{text}");
        }
        for other in ["", "hello", "a,b,c\n1,2,3", "{}", "<svg/>", "<Report/>"] {
            assert!(sniff(other.as_bytes()).is_err(), "{other}");
        }
    }

    #[test]
    fn kinds_are_named_and_found_by_their_names() {
        for (name, kind) in KINDS {
            assert_eq!((kind.to_string().as_str(), name.parse()), (name, Ok(kind)));
        }
        assert!("nothing".parse::<FeedKind>().is_err());
    }
}
