//! One alert: what is known, what to do, where to go, and the official text.

use super::area_name::{area_name, place_name, role};
use super::card::{AlertCard, AlertMark, card, dangers, mark};
use super::concern::{Concern, Held, HeldAt};
use super::facts::{FactView, comments, facts, speaking};
use super::figures::intensity;
use super::levels::{LevelView, levels};
use super::moment::moment;
use super::sites::{SitesView, notes, sites};
use super::todo::{TodoView, todo};
use crate::feeds::alert::{Alert, AlertArea, Area, Grade, Hazard, Status};
use crate::feeds::{Near, Refuge};
use crate::views::Scene;
use crate::words::Text;
use serde::{Deserialize, Serialize};

/// So many areas are listed.
const MOST_AREAS: usize = 60;

/// One alert as its screen shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AlertView {
    /// Its head, as in the list.
    pub card: AlertCard,
    /// Said for a drill: nothing is happening.
    pub drill: Option<Text>,
    /// What it says of each of the person's places.
    pub here: Vec<HereView>,
    /// What is known.
    pub facts: Vec<FactView>,
    /// Sentences of the Agency in our words: whether a tsunami follows, and the like.
    pub comments: Vec<Text>,
    /// What to do, one for each danger, the gravest first.
    pub todo: Vec<TodoView>,
    /// Where to go.
    pub sites: Vec<SitesView>,
    /// What stands below the sites.
    pub site_notes: Vec<Text>,
    /// The five levels, where one of them holds.
    pub levels: Vec<LevelView>,
    /// How to read them.
    pub levels_note: Text,
    /// The other areas it names, with how grave it is there.
    pub areas: Vec<(Text, Text)>,
    /// How many more there are.
    pub more_areas: usize,
    /// Until when it counts, where that is told.
    pub until: Option<Text>,
    /// The Agency's own words.
    pub official: OfficialView,
    /// Who said it and when.
    pub source: Text,
}

/// What an alert says of one of the person's places.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HereView {
    /// Why the place matters.
    pub role: Text,
    /// Its name.
    pub name: Text,
    /// What is announced there, and how grave it is.
    pub lines: Vec<(Text, AlertMark)>,
}

/// The Agency's own words, in Japanese.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfficialView {
    /// Its title.
    pub headline: String,
    /// Its text.
    pub text: String,
    /// Further texts: label and text.
    pub more: Vec<(String, String)>,
}

/// The screen of an alert. `told` is what it says of the person's places; `near` finds evacuation sites.
pub fn alert_view(
    scene: &Scene<'_>,
    held: &Held<'_>,
    alert: &Alert,
    near: &dyn Fn(&Concern, Refuge) -> Vec<Near>,
) -> AlertView {
    let mine: Vec<(&Concern, &HeldAt<'_>)> = of_mine(held, alert);
    let general = HeldAt::of(alert);
    let one = mine.first().map_or(&general, |(_, one)| *one);
    let all = all_dangers(&mine, &general);
    let level = mine
        .iter()
        .flat_map(|(_, one)| &one.areas)
        .filter(|area| area.hazard != Hazard::Volcano);
    let level = level.filter_map(|area| area.level).max();
    let places = || {
        mine.iter()
            .flat_map(|(at, one)| dangers(one).into_iter().map(move |danger| (*at, danger)))
    };
    let sites: Vec<SitesView> = places()
        .filter_map(|(at, danger)| sites(scene, held, at, danger, near))
        .fold(Vec::new(), |mut known: Vec<SitesView>, one| {
            if known
                .iter()
                .all(|seen| (&seen.from, seen.refuge) != (&one.from, one.refuge))
            {
                known.push(one);
            }
            known
        });
    let (areas, more_areas) = areas(scene, held, alert);
    let say = scene.words.say();
    AlertView {
        card: card(scene, held, one),
        drill: (alert.status == Status::Exercise).then(|| say.alerts_drill_note()),
        here: mine.iter().map(|(at, one)| here(scene, held, at, one)).collect(),
        facts: facts(scene, held, one),
        comments: comments(scene, one),
        todo: all
            .into_iter()
            .map(|(hazard, grade)| todo(scene, hazard, grade))
            .collect(),
        site_notes: if sites.is_empty() {
            Vec::new()
        } else {
            notes(scene, sites.iter().any(|near| !near.sites.is_empty()))
        },
        sites,
        levels: level.map(|level| levels(scene, level)).unwrap_or_default(),
        levels_note: scene.named("alert-levels-note"),
        areas,
        more_areas,
        until: alert
            .expires
            .map(|at| say.alerts_until(&moment(scene, at, held.now).plain())),
        official: official(one),
        source: say.alerts_source(&alert.publisher, &moment(scene, alert.sent, held.now).plain()),
    }
}

/// What the alert says of the person's places.
fn of_mine<'h, 'a>(held: &'h Held<'a>, alert: &Alert) -> Vec<(&'h Concern, &'h HeldAt<'a>)> {
    let told = |(at, told): &'h (Concern, Vec<HeldAt<'a>>)| {
        let one = told.iter().find(|one| one.alert.id == alert.id)?;
        Some((at, one))
    };
    held.places.iter().filter_map(told).collect()
}

/// The dangers at any of the places, each at its gravest.
fn all_dangers(mine: &[(&Concern, &HeldAt<'_>)], general: &HeldAt<'_>) -> Vec<(Hazard, Grade)> {
    let mut all: Vec<(Hazard, Grade)> = Vec::new();
    for danger in mine.iter().flat_map(|(_, one)| dangers(one)) {
        match all.iter_mut().find(|known| known.0 == danger.0) {
            Some(known) => known.1 = known.1.max(danger.1),
            None => all.push(danger),
        }
    }
    if all.is_empty() {
        all = dangers(general);
    }
    all.sort_by_key(|danger| std::cmp::Reverse(danger.1));
    all
}

fn here(scene: &Scene<'_>, held: &Held<'_>, at: &Concern, one: &HeldAt<'_>) -> HereView {
    let level = |hazard: Hazard| {
        let areas = one.areas.iter().filter(|area| area.hazard == hazard);
        areas.filter_map(|area| area.level).max()
    };
    let line = |(hazard, grade): (Hazard, Grade)| {
        let event = super::event::event(scene, hazard, grade);
        (event, mark(scene, hazard, grade, level(hazard)))
    };
    HereView {
        role: role(scene, at),
        name: place_name(scene, held.names, &at.municipality),
        lines: dangers(one).into_iter().map(line).collect(),
    }
}

/// The areas of the alert, the gravest first: regions rather than each of their towns.
fn areas(scene: &Scene<'_>, held: &Held<'_>, alert: &Alert) -> (Vec<(Text, Text)>, usize) {
    let is_town = |area: &AlertArea| matches!(area.area, Area::Municipality(_) | Area::Part(_));
    let active = || alert.areas.iter().filter(|area| area.is_active());
    let regions = active().any(|area| !is_town(area));
    let mut shown: Vec<&AlertArea> = active()
        .filter(|area| !regions || (!is_town(area) && !matches!(area.area, Area::Prefecture(_))))
        .collect();
    shown.sort_by_key(|area| std::cmp::Reverse((area.grade, area.details.intensity)));
    let more = shown.len().saturating_sub(MOST_AREAS);
    let line = |area: &&AlertArea| {
        let name = area_name(scene, held.names, &area.area, &area.name);
        let what = match area.details.intensity {
            Some(told) => intensity(scene, told),
            None => super::event::event(scene, area.hazard, area.grade),
        };
        (name, what)
    };
    (shown.iter().take(MOST_AREAS).map(line).collect(), more)
}

/// Its own text first; below it what other telegrams of the same event say.
fn official(one: &HeldAt<'_>) -> OfficialView {
    let alert = one.alert;
    let mut more = Vec::new();
    for speaking in speaking(one) {
        if speaking.id != alert.id {
            more.push((speaking.headline.clone(), speaking.text.clone()));
        }
        let comments = speaking.facts.comments.iter();
        more.extend(comments.map(|comment| (String::new(), comment.text.clone())));
        more.extend(speaking.facts.texts.iter().cloned());
    }
    OfficialView {
        headline: alert.headline.clone(),
        text: alert.text.clone(),
        more,
    }
}
