//! Which of many telegrams counts.

use super::{Holding, Life};
use crate::feeds::alert::{Alert, AlertArea, Area, Grade, Hazard, Message};
use crate::feeds::jma::areas::{Areas, Relation};
use crate::feeds::jma::weather::{belongs, domain, is_combined};
use jiff::Timestamp;
use std::collections::BTreeMap;

/// The order of telegrams: the later, and of one minute the one sent later, and the correction after what it corrects.
pub(super) fn order(alert: &Alert) -> (Timestamp, Timestamp, Option<u32>, bool, &str) {
    (
        alert.sent,
        alert.transmitted,
        alert.serial,
        alert.message == Message::Update,
        &alert.id.0,
    )
}

/// Those that no cancel took back; the cancels are not among them.
pub(super) fn not_cancelled<'a>(all: &[&'a Alert]) -> Vec<&'a Alert> {
    let (cancels, mut kept): (Vec<&Alert>, Vec<&Alert>) =
        all.iter().partition(|alert| alert.message == Message::Cancel);
    kept.sort_by(|one, other| order(one).cmp(&order(other)));
    let mut cancels = cancels;
    cancels.sort_by(|one, other| order(one).cmp(&order(other)));
    for cancel in cancels {
        let hit = |alert: &&Alert| {
            let alike = alert.kind == cancel.kind && alert.event == cancel.event;
            // Events of weather are numbered by each office for itself.
            let own = cancel.event.is_empty() || cancel.kind.starts_with("VP");
            let same = alike && (!own || alert.editor == cancel.editor);
            same && (alert.sent, alert.transmitted) <= (cancel.sent, cancel.transmitted)
        };
        if cancel.event.is_empty() {
            if let Some(last) = kept.iter().rposition(hit) {
                kept.remove(last);
            }
        } else {
            kept.retain(|alert| !hit(alert));
        }
    }
    kept
}

/// By thread the latest.
pub(super) fn latest<'a>(all: &[&'a Alert]) -> Vec<&'a Alert> {
    let mut threads: BTreeMap<&str, &Alert> = BTreeMap::new();
    for alert in all {
        let kept = threads.entry(&alert.thread.0).or_insert(alert);
        if order(alert) > order(kept) {
            *kept = alert;
        }
    }
    threads.into_values().collect()
}

/// What the alerts say of a municipality.
pub(super) fn holding<'a>(
    mut alerts: Vec<&'a Alert>,
    areas: &Areas,
    municipality: &str,
    now: Timestamp,
) -> Vec<Holding<'a>> {
    fullest_of_each_quake(&mut alerts);
    let (weather, others): (Vec<&Alert>, Vec<&Alert>) = alerts
        .into_iter()
        .partition(|alert| alert.kind.starts_with("VPWW"));
    let warned: Vec<Said> = weather
        .into_iter()
        .filter_map(|alert| said(alert, areas, municipality))
        .collect();
    let mut all = one_per_thread(warned);
    combined_yields(&mut all);
    let told = latest(&others)
        .into_iter()
        .filter_map(|alert| said(alert, areas, municipality));
    let bells: Vec<Said> = told.collect();
    for bell in bells {
        if bell.alert.kind != "VPNO50" || !is_answered(&bell, &all) {
            all.push(bell);
        }
    }
    let mut out: Vec<Holding> = all.iter().flat_map(|said| said.holdings(now)).collect();
    out.sort_by(|one, other| {
        let (first, second) = (order(other.alert), order(one.alert));
        (other.grade(), other.age, first).cmp(&(one.grade(), one.age, second))
    });
    out
}

/// What one alert says here.
struct Said<'a> {
    alert: &'a Alert,
    here: Vec<(Relation, &'a AlertArea)>,
}

impl<'a> Said<'a> {
    fn holdings(&self, now: Timestamp) -> Vec<Holding<'a>> {
        let Some(age) = Life::of(self.alert).age(self.alert, now) else {
            return Vec::new();
        };
        let alert = self.alert;
        if self.here.is_empty() {
            return vec![Holding {
                alert,
                area: None,
                relation: Relation::Country,
                age,
            }];
        }
        let active = self.here.iter().filter(|(_, area)| area.is_active());
        active
            .map(|(relation, area)| Holding {
                alert,
                area: Some(area),
                relation: *relation,
                age,
            })
            .collect()
    }
}

/// The areas of an alert that speak of this municipality, of the nearest kind only. A wider area does not count where the
/// alert names smaller ones inside it: then the municipality was left out on purpose.
fn said<'a>(alert: &'a Alert, areas: &Areas, municipality: &str) -> Option<Said<'a>> {
    let countrywide = matches!(
        alert.hazard,
        Hazard::NankaiTrough | Hazard::HokkaidoSanriku | Hazard::Typhoon
    );
    if alert.areas.is_empty() {
        return (countrywide && alert.grade > Grade::Information).then(|| Said {
            alert,
            here: Vec::new(),
        });
    }
    let concerned = |area: &'a AlertArea| Some((areas.relation(municipality, &area.area)?, area));
    let mut here: Vec<_> = alert.areas.iter().filter_map(concerned).collect();
    let nearest = here.iter().map(|(relation, _)| *relation).min()?;
    here.retain(|(relation, area)| *relation == nearest && !is_divided(alert, &area.area, areas));
    (!here.is_empty()).then_some(Said { alert, here })
}

/// Whether an alert names municipalities inside a wider area.
fn is_divided(alert: &Alert, wider: &Area, areas: &Areas) -> bool {
    if matches!(
        wider,
        Area::Municipality(_) | Area::Part(_) | Area::TsunamiArea(_) | Area::Everywhere
    ) {
        return false;
    }
    let inside = |code: &str| {
        code.get(..5)
            .is_some_and(|code| areas.relation(code, wider).is_some())
    };
    alert.areas.iter().any(|one| match &one.area {
        Area::Municipality(code) | Area::Part(code) => inside(code),
        _ => false,
    })
}

/// Of weather warnings, by thread the latest that names the place.
fn one_per_thread(all: Vec<Said>) -> Vec<Said> {
    let mut threads: BTreeMap<&str, Said> = BTreeMap::new();
    for said in all {
        let thread = said.alert.thread.0.as_str();
        match threads.get(thread) {
            Some(kept) if order(kept.alert) >= order(said.alert) => {}
            _ => drop(threads.insert(thread, said)),
        }
    }
    threads.into_values().collect()
}

/// Takes from the combined form what the newer form says by itself, at the same time or later.
fn combined_yields(all: &mut [Said]) {
    let single = all.iter().filter(|said| !is_combined(&said.alert.kind));
    let newer: Vec<(Hazard, Timestamp)> = single
        .map(|said| (domain(&said.alert.kind), said.alert.sent))
        .collect();
    for said in all.iter_mut().filter(|said| is_combined(&said.alert.kind)) {
        let sent = said.alert.sent;
        said.here.retain(|(_, area)| {
            let told = |(domain, at): &(Hazard, Timestamp)| {
                let own = *domain != Hazard::Weather || is_of_the_rest(area.hazard);
                own && belongs(area.hazard, *domain) && *at >= sent
            };
            !newer.iter().any(told)
        });
    }
}

/// Whether VPWW61 (その他注意報) tells of it.
fn is_of_the_rest(hazard: Hazard) -> bool {
    let single = [
        Hazard::HeavyRain,
        Hazard::Landslide,
        Hazard::StormSurge,
        Hazard::Wind,
        Hazard::Blizzard,
        Hazard::Waves,
        Hazard::Snow,
        Hazard::Flood,
    ];
    !single.contains(&hazard)
}

/// Whether warnings of the same danger here came with or after a bell.
fn is_answered(bell: &Said, warnings: &[Said]) -> bool {
    let hazards = bell.here.iter().map(|(_, area)| area.hazard);
    let answered = |hazard: Hazard| {
        warnings
            .iter()
            .any(|said| said.alert.sent >= bell.alert.sent && belongs(hazard, domain(&said.alert.kind)))
    };
    let mut hazards = hazards.peekable();
    hazards.peek().is_some() && hazards.all(answered)
}

/// Of one earthquake only the fullest telegrams stay.
fn fullest_of_each_quake(alerts: &mut Vec<&Alert>) {
    let rank = |kind: &str| match kind {
        "VXSE43" | "VXSE44" | "VXSE45" => Some(1),
        "VXSE51" => Some(2),
        "VXSE52" => Some(3),
        "VXSE53" => Some(4),
        _ => None,
    };
    let mut fullest: BTreeMap<&str, u8> = BTreeMap::new();
    for alert in alerts.iter().filter(|alert| !alert.event.is_empty()) {
        if let Some(rank) = rank(&alert.kind) {
            let best = fullest.entry(&alert.event).or_default();
            *best = rank.max(*best);
        }
    }
    alerts.retain(
        |alert| match (rank(&alert.kind), fullest.get(alert.event.as_str())) {
            // The hypocentre alone names no area, so the first intensities stay beside it.
            (Some(2), Some(3)) => true,
            (Some(rank), Some(best)) => rank >= *best,
            _ => true,
        },
    );
}
