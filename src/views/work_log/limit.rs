//! The hours in seven days, where the person's permission has a limit for them.

use super::super::calculator::law;
use super::super::quantity::hours;
use super::super::scene::Scene;
use crate::calculators::{SevenDays, Verdict};
use crate::calendar::Date;
use crate::facts::{Facts, Found};
use crate::words::Text;
use jiff::ToSpan;
use serde::{Deserialize, Serialize};

/// The hours in seven days beside their limit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SevenDaysView {
    /// What it means for the person.
    pub verdict: Verdict,
    /// The seven days up to today, and the limit.
    pub total: Text,
    /// Their sum in thousandths of the limit.
    pub length: u16,
    /// The limit in words.
    pub limit: Text,
    /// The sum in words.
    pub hours: Text,
    /// Seven days around today that go above the limit, and what helps; or what is left today.
    pub next: Text,
    /// What is not counted here.
    pub note: Text,
    /// The calculator that counts it all.
    pub calculator: String,
    /// Its title.
    pub question: Text,
}

/// The limit follows from the kind of permission that the person told, by the figures of the calculator for it.
pub(super) fn seven_days(
    scene: &Scene<'_>,
    facts: &Facts,
    days: &SevenDays,
    today: Date,
) -> Option<SevenDaysView> {
    let known = scene.pack.calculators.iter();
    let calculator = known
        .into_iter()
        .find(|known| known.computation.id == "sliding-hours")?;
    let permission = calculator
        .inputs
        .iter()
        .find(|input| input.field.id == "permission")?;
    let (at, _) = permission.from.as_ref()?;
    let Found::Known(value, _) = facts.unbound(&scene.pack.schema, *at, today) else {
        return None;
    };
    let law = law(scene, calculator, today);
    let (limit, _) = law.whole("week-limit", &[value.code()?], today).ok()?;
    let (ordinary, _) = law.whole("working-time", &["day"], today).ok()?;
    let (limit, ordinary) = (limit * 60, ordinary * 60);
    let say = scene.words.say();
    let said = |minutes: i64| hours(scene.words, minutes);
    let total = days.from(today.saturating_sub(6.days()));
    let worst = worst(days, today);
    let left = days.room(today, limit, ordinary);
    let next = match worst {
        (first, most) if most > limit => {
            let last = first.saturating_add(6.days());
            say.work_log_above(first, last, &said(most).plain(), &said(limit).plain())
        }
        _ if left > 0 => say.work_log_room(&said(left).plain()),
        _ => say.work_log_no_room(),
    };
    Some(SevenDaysView {
        verdict: if worst.1 > limit {
            Verdict::Attention
        } else {
            Verdict::Fine
        },
        total: say.work_log_last_seven(&said(total).plain(), &said(limit).plain()),
        length: u16::try_from((total * 1000).checked_div(limit)?).unwrap_or(u16::MAX),
        limit: say.calculator_limit(&said(limit).plain()),
        hours: said(total),
        next,
        note: say.work_log_limit_note(),
        calculator: calculator.id.clone(),
        question: scene.named(&format!("calculator-{}", calculator.id)),
    })
}

/// Of all seven days that hold today, the first with the most hours.
fn worst(days: &SevenDays, today: Date) -> (Date, i64) {
    let firsts = (0..7).rev().map(|back| today.saturating_sub(back.days()));
    firsts.fold((today, -1), |worst, first| {
        let total = days.from(first);
        if total > worst.1 { (first, total) } else { worst }
    })
}
