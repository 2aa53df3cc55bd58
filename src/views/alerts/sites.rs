//! Where to go: the nearest evacuation sites that are designated for this danger, and for no other.

use super::area_name::place_name;
use super::concern::{Concern, Held};
use super::figures::decimal;
use crate::feeds::alert::{Grade, Hazard, Severity};
use crate::feeds::{Place, Refuge};
use crate::views::Scene;
use crate::words::Text;
use serde::{Deserialize, Serialize};

/// A place and how far it is from the middle of the municipality, in metres.
#[derive(Clone, Debug, PartialEq)]
pub struct Near {
    /// The place.
    pub place: Place,
    /// Metres; nothing where the list tells no coordinates.
    pub metres: Option<f64>,
}

/// The sites near one of the person's places.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SitesView {
    /// Near which place: “from the centre of Nanao”.
    pub from: Text,
    /// What they are designated for.
    pub refuge: Refuge,
    /// The nearest first.
    pub sites: Vec<SiteView>,
    /// Where there is no list: that there is none, and where to go instead.
    pub instead: Option<(Text, Text)>,
}

/// One site.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SiteView {
    /// Its name, as it stands on the sign.
    pub name: String,
    /// The reading of it, empty where not told.
    pub kana: String,
    /// Its name in the reader's language, where the list has it.
    pub own_name: Option<String>,
    /// Where it is, in Japanese.
    pub address: String,
    /// How far.
    pub distance: Option<Text>,
    /// How many people it holds.
    pub holds: Option<Text>,
    /// The official map at that point.
    pub map: Option<String>,
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
        instead: sites.is_empty().then(|| (say.alerts_sites_none(), elsewhere(scene, refuge))),
        sites: sites.iter().map(|site| view(scene, site)).collect(),
    })
}

/// Where to go where there is no list.
fn elsewhere(scene: &Scene<'_>, refuge: Refuge) -> Text {
    let json = serde_json::to_value(refuge).ok();
    let name = json.as_ref().and_then(|json| json.as_str()).unwrap_or_default();
    scene.named(&format!("alert-refuge-none-{name}"))
}

fn view(scene: &Scene<'_>, near: &Near) -> SiteView {
    let (place, say) = (&near.place, scene.words.say());
    let tag = scene.words.language().tag.as_str();
    let holds = place.capacity.map(|people| scene.words.number(i64::from(people)).plain());
    SiteView {
        name: place.name.clone(),
        kana: place.kana.clone(),
        own_name: place.names.get(tag).cloned(),
        address: place.address.clone(),
        distance: near.metres.map(|metres| distance(scene, metres)),
        holds: holds.map(|people| say.alerts_site_holds(&people)),
        map: place
            .point
            .map(|point| format!("https://maps.gsi.go.jp/#17/{:.5}/{:.5}/", point.latitude, point.longitude)),
    }
}

/// Metres to the nearest ten, kilometres from one on.
fn distance(scene: &Scene<'_>, metres: f64) -> Text {
    let say = scene.words.say();
    if metres < 995.0 {
        let tens = (metres / 10.0).round() as i64 * 10;
        say.alerts_site_metres(&scene.words.number(tens).plain())
    } else {
        say.alerts_site_km(&decimal(scene, metres / 1000.0))
    }
}

/// What stands below every list.
pub(super) fn notes(scene: &Scene<'_>) -> Vec<Text> {
    let say = scene.words.say();
    vec![
        say.alerts_sites_checked(),
        scene.named("alert-refuge-follow"),
        scene.named("alert-refuge-for-all"),
    ]
}
