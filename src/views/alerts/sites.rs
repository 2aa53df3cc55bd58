//! Where to go: the nearest evacuation sites that are designated for this danger, and for no other.

use super::area_name::place_name;
use super::concern::{Concern, Held};
use super::moment::in_japan;
use crate::feeds::alert::{Grade, Hazard, Severity};
use crate::feeds::{Near, Refuge};
use crate::views::Scene;
use crate::views::place::{LocalTime, PlaceCard, card};
use crate::words::Text;
use serde::{Deserialize, Serialize};

/// The sites near one of the person's places.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SitesView {
    /// Near which place: “from the centre of Nanao”.
    pub from: Text,
    /// What they are designated for.
    pub refuge: Refuge,
    /// The nearest first.
    pub sites: Vec<PlaceCard>,
    /// Where there is no list: that there is none, and where to go instead.
    pub instead: Option<(Text, Text)>,
}

/// For what a site must be designated in this danger; the first for which there are some is shown. None where one does
/// not flee.
///
/// 大雨: water that does not drain (内水氾濫) first, then rivers (洪水), because many lists have no column for the former.
/// 南海トラフ: the coast prepares for a tsunami, the rest for shaking.
pub fn refuges(hazard: Hazard, grade: Grade) -> Vec<Refuge> {
    let severity = grade.cap().severity;
    match hazard {
        Hazard::EarthquakeEarlyWarning => Vec::new(),
        Hazard::Earthquake if severity < Severity::Severe => Vec::new(),
        Hazard::NankaiTrough => vec![Refuge::Tsunami, Refuge::Earthquake],
        Hazard::HeavyRain | Hazard::RecordRain | Hazard::Weather => vec![Refuge::InlandFlood, Refuge::Flood],
        _ if severity < Severity::Moderate => Vec::new(),
        hazard => hazard.refuge().into_iter().collect(),
    }
}

/// The sites for a danger near one place.
pub(super) fn sites(
    scene: &Scene<'_>,
    held: &Held<'_>,
    concern: &Concern,
    danger: (Hazard, Grade),
    near: &dyn Fn(&Concern, Refuge) -> Vec<Near>,
) -> Option<SitesView> {
    let wanted = refuges(danger.0, danger.1);
    let found = wanted.iter().map(|refuge| (*refuge, near(concern, *refuge)));
    let found = found.into_iter().find(|(_, sites)| !sites.is_empty());
    let (refuge, sites) = found.or_else(|| Some((*wanted.first()?, Vec::new())))?;
    let name = place_name(scene, held.names, &concern.municipality);
    let say = scene.words.say();
    Some(SitesView {
        from: say.alerts_sites_of(&name.plain()),
        refuge,
        instead: sites
            .is_empty()
            .then(|| (say.alerts_sites_none(), elsewhere(scene, refuge))),
        sites: cards(scene, held, &sites),
    })
}

/// Where to go where there is no list.
fn elsewhere(scene: &Scene<'_>, refuge: Refuge) -> Text {
    let json = serde_json::to_value(refuge).ok();
    let name = json.as_ref().and_then(|json| json.as_str()).unwrap_or_default();
    scene.named(&format!("alert-refuge-none-{name}"))
}

fn cards(scene: &Scene<'_>, held: &Held<'_>, sites: &[Near]) -> Vec<PlaceCard> {
    let now = in_japan(held.now);
    let now = LocalTime {
        day: now.date(),
        time: now.time(),
    };
    let numbered = sites.iter().zip(1..);
    numbered
        .map(|(site, number)| card(scene, site, number, now))
        .collect()
}

/// What stands below the sites; `listed` where there are any.
pub(super) fn notes(scene: &Scene<'_>, listed: bool) -> Vec<Text> {
    let checked = listed.then(|| scene.words.say().alerts_sites_checked());
    let always = ["alert-refuge-follow", "alert-refuge-for-all"].map(|id| scene.named(id));
    checked.into_iter().chain(always).collect()
}
