//! An alert: what an authority says of a danger, for whom, until when. In CAP's terms, and with what Japan's law adds.
//!
//! Nothing here is about a telegram's form; the families of telegrams in [`super::jma`] yield it. Texts are the
//! authority's own, in Japanese: they are passed through and never rewritten (Meteorological Service Act 17).

mod area;
mod facts;
mod grade;
mod hazard;
mod intensity;
mod tsunami;

pub use area::{AlertArea, Area, Change, Details, Warning};
pub use facts::{Comment, Facts, Forecast, Quake, Typhoon, TyphoonAt, VolcanoEvent};
pub use grade::{CAP, Cap, Certainty, Grade, Severity, Urgency};
pub use hazard::Hazard;
pub use intensity::{Intensity, IntensityRange, LongPeriod};
pub use tsunami::{Arrival, Height, TideStation, TsunamiHere};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Names one alert: the same telegram read twice has the same id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AlertId(pub String);

/// What a later alert replaces: a newer one in the same thread says what holds instead of the older one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Thread(pub String);

/// Whether an alert is meant (CAP `status`).
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// 通常: it is meant.
    Actual,
    /// 訓練: a drill. Shown with a label, never loud.
    Exercise,
    /// 試験: a test of the machines. Never shown by itself.
    Test,
}

/// What an alert does to earlier ones (CAP `msgType`).
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Message {
    /// 発表: it says something.
    Alert,
    /// 訂正: it replaces one that was wrong.
    Update,
    /// 取消: it takes back what the thread said.
    Cancel,
}

/// One alert.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Alert {
    /// The same for the same telegram.
    pub id: AlertId,
    /// What later alerts replace.
    pub thread: Thread,
    /// Who is asked to be believed: `jma`.
    pub source: String,
    /// What happened, by the authority's number (`20240101161010`): alerts of one earthquake share it. Empty where there
    /// is none.
    pub event: String,
    /// The telegram type: `VXSE53`. Where the type cannot be known, the control title.
    pub kind: String,
    /// Meant, drill or test.
    pub status: Status,
    /// What it does to earlier ones.
    pub message: Message,
    /// Its number in its thread, where it has one.
    pub serial: Option<u32>,
    /// When it was issued, as it says itself.
    pub sent: Timestamp,
    /// When it went out; tells apart what was issued in the same minute.
    pub transmitted: Timestamp,
    /// From when it counts.
    pub effective: Option<Timestamp>,
    /// When what it warns of is expected to begin.
    pub onset: Option<Timestamp>,
    /// When it stops counting, where the authority says so. [`super::jma::Board`] adds its own limits.
    pub expires: Option<Timestamp>,
    /// Who issued it, in Japanese: `気象庁`, `金沢地方気象台`.
    pub publisher: String,
    /// Which office wrote it, in Japanese: `金沢地方気象台`. A number of an event is only unique with it for weather.
    pub editor: String,
    /// The danger, as a whole; each area may have its own.
    pub hazard: Hazard,
    /// The highest grade among its areas, or of the alert itself where it names no area.
    pub grade: Grade,
    /// Its title in Japanese: `石川県気象警報・注意報`.
    pub headline: String,
    /// Its text in Japanese, as issued.
    pub text: String,
    /// Where it counts. An area that is free of danger again is here too, with its change.
    pub areas: Vec<AlertArea>,
    /// What is known of the event.
    pub facts: Facts,
}

impl Alert {
    /// Severity, urgency and certainty of the whole, by [`CAP`].
    pub fn cap(&self) -> Cap {
        self.grade.cap()
    }

    /// Whether it may be loud: it is meant and it was not taken back.
    pub fn is_meant(&self) -> bool {
        self.status == Status::Actual && self.message != Message::Cancel
    }
}
