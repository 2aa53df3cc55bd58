//! What the hours with a premium come to.

use super::PremiumHours;
use crate::calculators::rate::Rate;
use crate::calculators::{Law, Outcome, Quantity, Stop, Used};
use crate::calendar::Date;

/// What is due, each kind rounded once: half a yen and more goes up (昭63.3.14 基発150号: 「1か月における時間外労働、休日労働及び
/// 深夜業の各々の割増賃金の総額に1円未満の端数が生じた場合」).
#[derive(Clone, Debug)]
pub(in crate::calculators) struct Due {
    /// Overtime up to the step.
    pub(in crate::calculators) overtime: i64,
    /// Overtime beyond the step.
    pub(in crate::calculators) beyond: i64,
    /// The night's premium, on top of everything.
    pub(in crate::calculators) night: i64,
    /// Work on a legal day off.
    pub(in crate::calculators) holiday: i64,
    hours: PremiumHours,
    rate: Rate,
    step: i64,
    percent: Percent,
    used: Vec<Used>,
}

/// The premiums in percent.
#[derive(Copy, Clone, Debug)]
struct Percent {
    overtime: i64,
    beyond: i64,
    night: i64,
    holiday: i64,
}

/// The pay that so many hours at a rate come to, by the figures of a day.
pub(in crate::calculators) fn due(
    rate: Rate,
    hours: PremiumHours,
    law: &Law<'_>,
    on: Date,
) -> Result<Due, Stop> {
    let mut used = Vec::new();
    let mut whole = |role: &str, key: &str| {
        let (number, figure) = law.whole(role, &[key], on)?;
        used.push(figure);
        Ok(number)
    };
    let step = whole("working-time", "premium-step")? * 60;
    let percent = Percent {
        overtime: whole("premium", "overtime")?,
        beyond: whole("premium", "over-step")?,
        night: whole("premium", "night")?,
        holiday: whole("premium", "holiday")?,
    };
    let within = hours.overtime.min(step);
    Ok(Due {
        overtime: rate.pay(within, 100 + percent.overtime),
        beyond: rate.pay(hours.overtime - within, 100 + percent.beyond),
        night: rate.pay(hours.all_night(), percent.night),
        holiday: rate.pay(hours.holiday, 100 + percent.holiday),
        hours,
        rate,
        step,
        percent,
        used,
    })
}

impl Due {
    /// All of it.
    pub(in crate::calculators) fn total(&self) -> i64 {
        self.overtime + self.beyond + self.night + self.holiday
    }

    /// Each kind with the name of its line.
    pub(in crate::calculators) fn parts(&self) -> [(&'static str, i64); 4] {
        [
            ("overtime-pay", self.overtime),
            ("beyond-pay", self.beyond),
            ("holiday-pay", self.holiday),
            ("night-pay", self.night),
        ]
    }

    /// Says how each kind was computed.
    pub(in crate::calculators) fn explain(&self, out: &mut Outcome) {
        let beyond = (self.hours.overtime - self.step).max(0);
        let within = self.hours.overtime - beyond;
        self.step(
            out,
            "overtime",
            within,
            100 + self.percent.overtime,
            self.overtime,
        );
        self.step(out, "beyond", beyond, 100 + self.percent.beyond, self.beyond);
        self.step(
            out,
            "holiday",
            self.hours.holiday,
            100 + self.percent.holiday,
            self.holiday,
        );
        self.step(
            out,
            "night",
            self.hours.all_night(),
            self.percent.night,
            self.night,
        );
        for figure in &self.used {
            out.used(figure.clone());
        }
    }

    fn step(&self, out: &mut Outcome, id: &str, minutes: i64, percent: i64, pay: i64) {
        if minutes > 0 {
            let values = [
                ("hours", Quantity::Minutes(minutes)),
                ("rate", self.rate.shown()),
                ("percent", Quantity::PerMille(percent * 10)),
                ("step", Quantity::Minutes(self.step)),
                ("pay", Quantity::Yen(pay)),
            ];
            out.step(id, &values);
        }
    }
}
