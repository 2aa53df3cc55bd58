//! A result in words: headline, lines, steps, figures, the sentence to say, a picture.

use super::Naming;
use crate::calculators::{Bars, Outcome, Quantity, Said, Used, Verdict};
use crate::views::item::Pair;
use crate::views::quantity::{arg, plain};
use crate::words::{Args, DateStyle, Text, Words};
use serde::{Deserialize, Serialize};

/// A result.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OutcomeView {
    /// What it means for the person.
    pub verdict: Verdict,
    /// The one sentence that matters.
    pub headline: Text,
    /// The results.
    pub lines: Vec<LineView>,
    /// How it was calculated.
    pub steps: Vec<Text>,
    /// The law's figures.
    pub figures: Vec<FigureView>,
    /// A sentence to say to the employer or clerk, in both languages.
    pub sentence: Option<Pair>,
    /// A picture.
    pub picture: Option<BarsView>,
}

/// One result.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LineView {
    /// Which one.
    pub id: String,
    /// Its label.
    pub label: Text,
    /// The result in words.
    pub value: Text,
    /// The result as a quantity.
    pub is: Quantity,
    /// What it means.
    pub verdict: Verdict,
}

/// A figure of the law.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FigureView {
    /// The table's name.
    pub label: Text,
    /// The figure as it stands in the table.
    pub value: String,
    /// Since when it counts.
    pub since: Option<Text>,
    /// Where it was read.
    pub source: String,
    /// When it was last compared with its source.
    pub checked: Option<Text>,
}

/// Bars beside each other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BarsView {
    /// What they show.
    pub title: Text,
    /// The bars.
    pub bars: Vec<BarView>,
    /// The limit, in words.
    pub limit: Option<Text>,
    /// Where the limit stands, in thousandths of the longest.
    pub limit_at: Option<u16>,
}

/// One bar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BarView {
    /// What it stands for.
    pub label: Text,
    /// Its value in words.
    pub value: Text,
    /// Its length in thousandths of the longest.
    pub length: u16,
    /// What it means.
    pub verdict: Verdict,
}

pub(super) fn outcome(naming: &Naming<'_>, outcome: &Outcome) -> OutcomeView {
    OutcomeView {
        verdict: outcome.verdict,
        headline: said(naming, "headline", &outcome.headline),
        lines: outcome.lines.iter().map(|line| line_view(naming, line)).collect(),
        steps: outcome
            .steps
            .iter()
            .map(|step| said(naming, "step", step))
            .collect(),
        figures: outcome.figures.iter().map(|used| figure(naming, used)).collect(),
        sentence: outcome.sentence.as_ref().map(|said| sentence(naming, said)),
        picture: outcome.picture.as_ref().map(|bars| picture(naming, bars)),
    }
}

fn line_view(naming: &Naming<'_>, line: &crate::calculators::Line) -> LineView {
    let label = naming.scene.named(&naming.message("line", &line.id));
    let label = match &line.of {
        None => label,
        Some(of) => naming
            .scene
            .words
            .say()
            .calculator_line_of(&label.plain(), &value(naming, of).plain()),
    };
    LineView {
        id: line.id.clone(),
        label,
        value: value(naming, &line.is),
        is: line.is.clone(),
        verdict: line.verdict,
    }
}

fn value(naming: &Naming<'_>, quantity: &Quantity) -> Text {
    plain(naming.scene.words, quantity).unwrap_or_else(|| naming.name(quantity))
}

fn said(naming: &Naming<'_>, kind: &str, said: &Said) -> Text {
    let id = naming.message(kind, &said.id);
    let words = naming.scene.words;
    words
        .text(&id, &args(naming, words, said))
        .unwrap_or_else(|| naming.scene.verbatim(&id))
}

fn args(naming: &Naming<'_>, words: &Words, said: &Said) -> Args {
    said.values.iter().fold(Args::none(), |args, (name, quantity)| {
        args.with(name, arg(words, quantity, |quantity| naming.name(quantity)))
    })
}

/// The sentence in the person's language, beside the one that the employer or clerk reads.
fn sentence(naming: &Naming<'_>, said_: &Said) -> Pair {
    let id = naming.message("say", &said_.id);
    let official = naming.official();
    let text = official
        .scene
        .words
        .text(&id, &args(&official, official.scene.words, said_));
    let mine = said(naming, "say", said_);
    Pair {
        official: text.filter(|text| text.plain() != mine.plain()),
        text: mine,
        id,
    }
}

fn figure(naming: &Naming<'_>, used: &Used) -> FigureView {
    let scene = &naming.scene;
    let info = scene.pack.parameters.info(&used.parameter);
    let known = used.from > crate::calendar::Date::MIN;
    FigureView {
        label: scene.named(&format!("parameter-{}", used.parameter)),
        value: used.value.clone(),
        since: known.then(|| scene.words.say().calculator_figure_from(used.from)),
        source: info.map(|info| info.source.clone()).unwrap_or_default(),
        checked: info
            .and_then(|info| info.checked)
            .map(|day| scene.words.date(day, DateStyle::Medium)),
    }
}

/// How long a bar is, in hundredths of its unit.
fn size(quantity: &Quantity) -> i64 {
    match quantity {
        Quantity::Yen(number)
        | Quantity::Minutes(number)
        | Quantity::Days(number)
        | Quantity::HalfDays(number)
        | Quantity::Months(number)
        | Quantity::Count(number)
        | Quantity::Points(number)
        | Quantity::PerMille(number) => number.saturating_mul(100).max(0),
        Quantity::YenHundredths(number) => (*number).max(0),
        Quantity::Decimal(digits, places) => {
            digits.saturating_mul(100).max(0) / 10i64.saturating_pow(u32::from(*places))
        }
        _ => 0,
    }
}

fn picture(naming: &Naming<'_>, bars: &Bars) -> BarsView {
    let all = bars.bars.iter().map(|bar| &bar.is).chain(&bars.limit);
    let longest = all.map(size).max().unwrap_or(0).max(1);
    let share = |quantity: &Quantity| u16::try_from(size(quantity) * 1000 / longest).unwrap_or(1000);
    let bar = |bar: &crate::calculators::Bar| BarView {
        label: value(naming, &bar.of),
        value: value(naming, &bar.is),
        length: share(&bar.is),
        verdict: bar.verdict,
    };
    BarsView {
        title: naming.scene.named(&naming.message("picture", &bars.id)),
        bars: bars.bars.iter().map(bar).collect(),
        limit: bars.limit.as_ref().map(|limit| {
            naming
                .scene
                .words
                .say()
                .calculator_limit(&value(naming, limit).plain())
        }),
        limit_at: bars.limit.as_ref().map(share),
    }
}
