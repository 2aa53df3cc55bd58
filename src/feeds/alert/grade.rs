//! How grave: one word per statement that Japan's authorities make, and what it is in CAP's three words.

use serde::{Deserialize, Serialize};

/// CAP `severity`, the gravest last.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Severity {
    /// Not known, or nothing.
    Unknown,
    /// Minimal to no known threat.
    Minor,
    /// Possible threat to life or property.
    Moderate,
    /// Significant threat.
    Severe,
    /// Extraordinary threat.
    Extreme,
}

/// CAP `urgency`, the most pressing last.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Urgency {
    /// Not known.
    Unknown,
    /// Nothing to do any more.
    Past,
    /// In the near future.
    Future,
    /// Soon, within the hour or so.
    Expected,
    /// Now.
    Immediate,
}

/// CAP `certainty`, the most certain last.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Certainty {
    /// Not known.
    Unknown,
    /// Not expected.
    Unlikely,
    /// At most as likely as not.
    Possible,
    /// More likely than not.
    Likely,
    /// It happened or is going on.
    Observed,
}

/// CAP's three words.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cap {
    /// How grave.
    pub severity: Severity,
    /// How soon.
    pub urgency: Urgency,
    /// How certain.
    pub certainty: Certainty,
}

/// What was stated, the gravest last within a family and on the whole.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    /// Lifted, or nothing.
    Nothing,
    /// Information without a grade of its own.
    Information,
    /// Shaking of intensity 1 to 3.
    Shaking3,
    /// Long-period ground motion of class 1 or 2.
    SlowShaking2,
    /// Little or moderate ash.
    Ash,
    /// 噴火予報, 噴火警戒レベル１.
    Volcano1,
    /// 津波予報（若干の海面変動）.
    TsunamiForecast,
    /// 早期注意情報, level 1.
    EarlyNotice,
    /// 注意報 of air, frost, snow on wires: crops and things more than lives.
    MinorAdvisory,
    /// 南海トラフ地震臨時情報（調査中）, 関連解説情報.
    MegaquakeStudy,
    /// 台風情報.
    Typhoon,
    /// Shaking of intensity 4.
    Shaking4,
    /// 緊急地震速報（予報）.
    EarlyWarningForecast,
    /// 注意報, level 2.
    Advisory,
    /// 噴火警戒レベル２, 火口周辺警報.
    Volcano2,
    /// 多量の降灰.
    HeavyAsh,
    /// 津波注意報.
    TsunamiAdvisory,
    /// 巨大地震注意, 北海道・三陸沖後発地震注意情報.
    MegaquakeCaution,
    /// 噴火警戒レベル３（入山規制）.
    Volcano3,
    /// 竜巻注意情報.
    Tornado,
    /// 熱中症警戒アラート.
    Heat,
    /// Long-period ground motion of class 3 or 4.
    SlowShaking4,
    /// 噴火速報 and 噴火した火山: an eruption that was just seen.
    Eruption,
    /// 警報, level 3.
    Warning,
    /// Shaking of intensity 5 lower or upper.
    Shaking5,
    /// 巨大地震警戒.
    MegaquakeWarning,
    /// 記録的短時間大雨情報.
    RecordRain,
    /// 危険警報, 土砂災害警戒情報, 氾濫危険情報: level 4.
    DangerWarning,
    /// 噴火警戒レベル４（高齢者等避難）.
    Volcano4,
    /// 津波警報.
    TsunamiWarning,
    /// 緊急地震速報（警報）.
    EarlyWarning,
    /// 熱中症特別警戒情報.
    SpecialHeat,
    /// Shaking of intensity 6 lower to 7.
    Shaking7,
    /// 特別警報, level 5.
    SpecialWarning,
    /// 噴火警戒レベル５（避難）.
    Volcano5,
    /// 大津波警報.
    MajorTsunamiWarning,
}

use Certainty as C;
use Severity as S;
use Urgency as U;

/// Every grade in CAP's words, with the reason. The only place where one becomes the other.
#[rustfmt::skip]
pub const CAP: [(Grade, Severity, Urgency, Certainty, &str); 36] = [
    (Grade::Nothing, S::Unknown, U::Past, C::Unlikely, "解除 or なし: nothing to do any more"),
    (Grade::Information, S::Unknown, U::Unknown, C::Unknown, "the telegram grades nothing; we do not grade for it"),
    (Grade::Shaking3, S::Minor, U::Past, C::Observed, "felt; 震度階級関連解説表: no damage at 3 or less"),
    (Grade::SlowShaking2, S::Minor, U::Past, C::Observed, "長周期地震動階級 1, 2: walking becomes hard at most"),
    (Grade::Ash, S::Minor, U::Expected, C::Likely, "降灰予報: less than 1 mm; windows and contact lenses"),
    (Grade::Volcano1, S::Minor, U::Unknown, C::Possible, "level 1: be aware that it is an active volcano"),
    (Grade::TsunamiForecast, S::Minor, U::Expected, C::Likely, "津波予報: under 0.2 m, no damage expected"),
    (Grade::EarlyNotice, S::Minor, U::Future, C::Possible, "level 1: a warning may come within five days; readiness"),
    (Grade::MinorAdvisory, S::Minor, U::Expected, C::Likely, "advisories of dry air, frost, cold, icing, thaw: things, crops, cars"),
    (Grade::MegaquakeStudy, S::Unknown, U::Future, C::Unknown, "調査中: the experts have not yet judged"),
    (Grade::Typhoon, S::Moderate, U::Future, C::Likely, "where a typhoon is and goes; the warnings by area say more"),
    (Grade::Shaking4, S::Moderate, U::Past, C::Observed, "most people are startled, unstable things fall"),
    (Grade::EarlyWarningForecast, S::Moderate, U::Immediate, C::Likely, "予報: intensity 3 or 4 is expected in seconds"),
    (Grade::Advisory, S::Moderate, U::Expected, C::Possible, "注意報, level 2: a disaster may happen; look at the hazard map"),
    (Grade::Volcano2, S::Moderate, U::Expected, C::Likely, "level 2: danger to life near the crater"),
    (Grade::HeavyAsh, S::Moderate, U::Expected, C::Likely, "多量: 1 mm and more; one should not go out"),
    (Grade::TsunamiAdvisory, S::Moderate, U::Immediate, C::Likely, "0.2 to 1 m: out of the sea and off the shore at once"),
    (Grade::MegaquakeCaution, S::Moderate, U::Future, C::Possible, "for a week a great earthquake is likelier than usual; a few in a thousand"),
    (Grade::Volcano3, S::Severe, U::Expected, C::Likely, "level 3: danger to life near homes; the mountain is closed"),
    (Grade::Tornado, S::Severe, U::Immediate, C::Possible, "valid about an hour; a hit in one of ten, yet deadly"),
    (Grade::Heat, S::Severe, U::Expected, C::Likely, "WBGT 33 and more: people die indoors too"),
    (Grade::SlowShaking4, S::Severe, U::Past, C::Observed, "class 3, 4: one cannot stand on high floors; lifts stop"),
    (Grade::Eruption, S::Severe, U::Immediate, C::Observed, "噴火速報: climbers must find cover at once"),
    (Grade::Warning, S::Severe, U::Expected, C::Likely, "警報, level 3: a grave disaster may happen; those who need time leave"),
    (Grade::Shaking5, S::Severe, U::Immediate, C::Observed, "5-, 5+: things fall, aftershocks; look after fire and exits now"),
    (Grade::MegaquakeWarning, S::Severe, U::Future, C::Possible, "after M8: a week in which coasts that have no time leave beforehand"),
    (Grade::RecordRain, S::Severe, U::Immediate, C::Observed, "measured rain of once in years, issued only at level 4 places"),
    (Grade::DangerWarning, S::Severe, U::Immediate, C::Likely, "level 4: everyone leaves dangerous places (全員避難)"),
    (Grade::Volcano4, S::Severe, U::Expected, C::Likely, "level 4: the elderly leave the homes in danger"),
    (Grade::TsunamiWarning, S::Extreme, U::Immediate, C::Likely, "1 to 3 m kill; 'ただちに避難': everyone leaves the coast at once"),
    (Grade::EarlyWarning, S::Extreme, U::Immediate, C::Likely, "警報: 5- or more within seconds; one cannot know how much more"),
    (Grade::SpecialHeat, S::Extreme, U::Expected, C::Likely, "heat as never before; the law's special alert"),
    (Grade::Shaking7, S::Extreme, U::Immediate, C::Observed, "6- and more: buildings fall"),
    (Grade::SpecialWarning, S::Extreme, U::Immediate, C::Likely, "特別警報, level 5: happening or about to; protect your life now"),
    (Grade::Volcano5, S::Extreme, U::Immediate, C::Likely, "level 5: leave the homes in danger"),
    (Grade::MajorTsunamiWarning, S::Extreme, U::Immediate, C::Likely, "over 3 m: a special warning by law"),
];

impl Grade {
    /// Its CAP words, by [`CAP`].
    pub fn cap(self) -> Cap {
        let found = CAP.iter().find(|row| row.0 == self);
        let (severity, urgency, certainty) =
            found.map_or((S::Unknown, U::Unknown, C::Unknown), |row| (row.1, row.2, row.3));
        Cap {
            severity,
            urgency,
            certainty,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_grade_stands_once_in_the_table_and_the_table_rises_in_severity() {
        for (place, row) in CAP.iter().enumerate() {
            assert_eq!(CAP.iter().filter(|other| other.0 == row.0).count(), 1, "{row:?}");
            if let Some(next) = CAP.get(place + 1) {
                assert!(row.0 < next.0, "{row:?}");
            }
            if row.1 != S::Unknown {
                assert!(CAP[..place].iter().all(|lower| lower.1 <= row.1), "{row:?}");
            }
        }
        assert_eq!(CAP.last().map(|row| row.0), Some(Grade::MajorTsunamiWarning));
    }
}
