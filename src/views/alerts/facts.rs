//! What is known of an event, line by line.

use super::area_name::{epicentre, foreign};
use super::concern::{Held, HeldAt};
use super::figures::{arrival, decimal, height, intensity, intensity_means, magnitude, range};
use super::moment::moment;
use crate::feeds::alert::{Alert, AlertArea, Area, Facts, Hazard, Quake, TideStation};
use crate::views::Scene;
use crate::words::Text;
use serde::{Deserialize, Serialize};

/// One thing that is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactView {
    /// What: “Magnitude”.
    pub name: Text,
    /// How much, or where.
    pub value: Text,
    /// What that is like.
    pub note: Option<Text>,
}

/// So many gauges are shown.
const MOST_STATIONS: usize = 5;

/// The lines of a fact list.
struct Lines<'s, 'a> {
    scene: &'s Scene<'a>,
    out: Vec<FactView>,
}

impl Lines<'_, '_> {
    fn add(&mut self, name: Text, value: Option<Text>) {
        self.out.extend(value.map(|value| FactView {
            name,
            value,
            note: None,
        }));
    }
}

/// Everything that is known and can be said in words: of the place first, then of the event.
pub(super) fn facts(scene: &Scene<'_>, held: &Held<'_>, one: &HeldAt<'_>) -> Vec<FactView> {
    let mut lines = Lines {
        scene,
        out: Vec::new(),
    };
    for alert in telegrams(one) {
        if lines.tsunami(one, alert, held) {
            break;
        }
    }
    lines.shaking(&one.areas);
    let of = |known: fn(&Facts) -> bool| telegrams(one).find(|alert| known(&alert.facts));
    if let Some(alert) = of(|facts| facts.max_intensity.is_some()) {
        lines.strongest(&alert.facts);
    }
    if let Some(quake) = of(|facts| !facts.quakes.is_empty()).and_then(|alert| alert.facts.quakes.first()) {
        lines.quake(quake, held);
    }
    if let Some(alert) = of(|facts| !facts.tide_stations.is_empty()) {
        lines.stations(one, &alert.facts.tide_stations, held);
    }
    lines.volcano(&one.alert.facts);
    lines.typhoon(&one.alert.facts);
    lines.out
}

/// The alert, and of a tsunami the latest telegram of each other kind: what is in force and what was measured come apart.
pub(super) fn speaking<'h>(one: &'h HeldAt<'_>) -> Vec<&'h Alert> {
    let mut speaking: Vec<&Alert> = vec![one.alert];
    for other in one.with.iter().filter(|other| other.hazard == Hazard::Tsunami) {
        if speaking.iter().all(|known| known.kind != other.kind) {
            speaking.push(other);
        }
    }
    speaking
}

/// The fixed sentences of which we have words, each once.
pub(super) fn comments(scene: &Scene<'_>, one: &HeldAt<'_>) -> Vec<Text> {
    let mut codes: Vec<&str> = Vec::new();
    for comment in speaking(one).iter().flat_map(|alert| &alert.facts.comments) {
        for code in &comment.codes {
            if !codes.contains(&code.as_str()) {
                codes.push(code);
            }
        }
    }
    codes.sort_by_key(|code| !URGENT.contains(code));
    let texts = codes
        .iter()
        .filter_map(|code| scene.text(&format!("alert-comment-{code}")));
    texts.collect()
}

/// Sentences that come before all others: ただちに避難してください, and why.
const URGENT: [&str; 2] = ["0149", "0141"];

/// The alert, and what was said of the same event, newest first.
fn telegrams<'h>(one: &'h HeldAt<'_>) -> impl Iterator<Item = &'h Alert> {
    std::iter::once(one.alert).chain(one.with.iter().copied())
}

impl Lines<'_, '_> {
    /// Height and arrival at the person's coast; whether this telegram tells them.
    fn tsunami(&mut self, one: &HeldAt<'_>, alert: &Alert, held: &Held<'_>) -> bool {
        let mine = |area: &&AlertArea| one.areas.iter().any(|here| here.area == area.area);
        let Some(told) = alert
            .areas
            .iter()
            .filter(mine)
            .find_map(|area| area.details.tsunami.as_ref())
        else {
            return false;
        };
        let say = self.scene.words.say();
        let high = told.height.as_ref().and_then(|told| height(self.scene, told));
        let when = told
            .arrival
            .as_ref()
            .and_then(|told| arrival(self.scene, told, held.now));
        let known = high.is_some() || when.is_some();
        self.add(say.alerts_fact_height(), high);
        self.add(say.alerts_fact_arrival(), when);
        known
    }

    fn shaking(&mut self, areas: &[&AlertArea]) {
        let say = self.scene.words.say();
        if let Some(told) = areas.iter().find_map(|area| area.details.intensity) {
            self.out.push(FactView {
                name: say.alerts_fact_intensity_here(),
                value: intensity(self.scene, told),
                note: intensity_means(self.scene, told),
            });
        }
        let expected = areas.iter().find_map(|area| area.details.expected);
        self.add(
            say.alerts_fact_intensity_expected(),
            expected.map(|told| range(self.scene, told)),
        );
        let class = areas.iter().find_map(|area| area.details.long_period);
        let class = class.map(|class| self.scene.words.number(i64::from(class.0)));
        self.add(say.alerts_fact_long_period(), class);
    }

    fn strongest(&mut self, facts: &Facts) {
        let strongest = facts.max_intensity.map(|told| intensity(self.scene, told));
        self.add(
            self.scene.words.say().alerts_fact_intensity_strongest(),
            strongest,
        );
    }

    fn quake(&mut self, quake: &Quake, held: &Held<'_>) {
        let (scene, say) = (self.scene, self.scene.words.say());
        let place = (!quake.epicentre_name.is_empty())
            .then(|| epicentre(scene, held.names, &quake.epicentre, &quake.epicentre_name));
        self.add(say.alerts_fact_epicentre(), place);
        self.add(
            say.alerts_fact_origin(),
            quake.origin.map(|at| moment(scene, at, held.now)),
        );
        self.add(say.alerts_fact_magnitude(), magnitude(scene, quake));
        let depth = quake.depth_km.map(|km| match km {
            0 => say.alerts_depth_shallow(),
            km => say.alerts_depth(&scene.words.number(i64::from(km)).plain()),
        });
        self.add(say.alerts_fact_depth(), depth);
    }

    /// What gauges on the person's coast measured.
    fn stations(&mut self, one: &HeldAt<'_>, stations: &[TideStation], held: &Held<'_>) {
        let (scene, say) = (self.scene, self.scene.words.say());
        let coasts: Vec<&str> = one.areas.iter().filter_map(|area| coast(&area.area)).collect();
        let here = stations
            .iter()
            .filter(|station| coasts.contains(&station.area.as_str()));
        let mut shown = 0;
        for station in here {
            let highest = station.highest.as_ref();
            let Some(high) = highest.and_then(|told| height(scene, told)) else {
                continue;
            };
            let value = match highest.and_then(|told| told.at) {
                Some(at) => say.alerts_measured(&high.plain(), &moment(scene, at, held.now).plain()),
                None => high,
            };
            self.add(say.alerts_fact_measured(&station.name), Some(value));
            shown += 1;
            if shown == MOST_STATIONS {
                return;
            }
        }
    }

    fn volcano(&mut self, facts: &Facts) {
        let Some(volcano) = &facts.volcano else {
            return;
        };
        let (scene, say) = (self.scene, self.scene.words.say());
        let official = |text: &str| (!text.is_empty()).then(|| foreign(scene, text, "ja"));
        self.add(say.alerts_fact_volcano(), official(&volcano.name));
        self.add(say.alerts_fact_phenomenon(), official(&volcano.phenomenon));
        let plume = volcano
            .plume_m
            .map(|metres| scene.words.number(i64::from(metres)).plain());
        self.add(
            say.alerts_fact_plume(),
            plume.map(|metres| say.alerts_metres(&metres)),
        );
    }

    fn typhoon(&mut self, facts: &Facts) {
        let Some(typhoon) = &facts.typhoon else {
            return;
        };
        let (scene, say) = (self.scene, self.scene.words.say());
        // 1718: the year, then the number.
        let number = typhoon
            .number
            .get(2..)
            .unwrap_or_default()
            .trim_start_matches('0');
        let name = (!number.is_empty()).then(|| say.alerts_typhoon(number, &typhoon.name));
        self.add(say.alerts_fact_typhoon(), name);
        let Some(at) = typhoon.track.first() else {
            return;
        };
        let place = (!at.place.is_empty()).then(|| foreign(scene, &at.place, "ja"));
        self.add(say.alerts_fact_place(), place);
        let pressure = at
            .pressure_hpa
            .map(|hpa| scene.words.number(i64::from(hpa)).plain());
        self.add(
            say.alerts_fact_pressure(),
            pressure.map(|hpa| say.alerts_pressure(&hpa)),
        );
        let wind = at.wind_ms.map(|ms| decimal(scene, f64::from(ms)));
        self.add(say.alerts_fact_wind(), wind.map(|ms| say.alerts_wind(&ms)));
    }
}

fn coast(area: &Area) -> Option<&str> {
    match area {
        Area::TsunamiArea(code) => Some(code),
        _ => None,
    }
}
