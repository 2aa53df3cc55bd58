//! The result: the one sentence that matters, the lines, what to say, how it was calculated.

use crate::calculators::Verdict;
use crate::ui::parts::bars::{Bar, BarLimit, Bars};
use crate::ui::parts::card::Card;
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::parts::group::Section;
use crate::ui::parts::notice::{Notice, NoticeKind};
use crate::ui::parts::phrase::{Phrase, Say};
use crate::ui::parts::results::{Mark, ResultRow, Results};
use crate::ui::parts::state::State;
use crate::ui::parts::steps::{Step, Steps};
use crate::ui::phrases::{joined, phrase};
use crate::ui::session::Spoken;
use crate::views::{BarView, BarsView, FigureView, LineView, OutcomeView, Pair, ResultView};
use dioxus::prelude::*;

/// The result, or what is still needed for one. It is read out when it changes.
#[component]
pub fn ResultSection(result: ResultView, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    let inside = match result {
        ResultView::Outcome(outcome) => rsx! { Shown { outcome: *outcome, spoken: spoken.clone() } },
        ResultView::Lacks(labels) => rsx! {
            Notice { kind: NoticeKind::Info, text: phrase(&say.calculator_still_needed()), live: true,
                ul { class: "plain-list",
                    for (at , label) in labels.iter().enumerate() {
                        li { key: "{at}", Say { phrase: phrase(label) } }
                    }
                }
            }
        },
        ResultView::Wrong => rsx! {
            Notice { kind: NoticeKind::Info, text: phrase(&say.calculator_fill_in()), live: true }
        },
        ResultView::NoFigure(said) => rsx! {
            Notice { kind: NoticeKind::Uncertain, text: joined(&said, " ").unwrap_or_default(), live: true }
        },
    };
    rsx! {
        Section { title: phrase(&say.calculator_result()), {inside} }
    }
}

#[component]
fn Shown(outcome: OutcomeView, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    let kind = match outcome.verdict {
        Verdict::Fine => NoticeKind::Good,
        Verdict::Attention => NoticeKind::Attention,
        Verdict::Neutral => NoticeKind::Info,
    };
    let step = |text| Step {
        title: phrase(text),
        detail: None,
    };
    rsx! {
        Notice { kind, text: phrase(&outcome.headline), live: true }
        if !outcome.lines.is_empty() {
            Results { rows: outcome.lines.iter().map(|line| row(line, &spoken)).collect::<Vec<_>>() }
        }
        if let Some(picture) = &outcome.picture {
            Picture { picture: picture.clone(), spoken: spoken.clone() }
        }
        if let Some(sentence) = &outcome.sentence {
            Sentence { sentence: sentence.clone(), title: phrase(&say.calculator_sentence()) }
        }
        if !outcome.steps.is_empty() {
            Disclosure { summary: phrase(&say.calculator_steps()), open: true,
                Steps { steps: outcome.steps.iter().map(step).collect::<Vec<_>>() }
            }
        }
        if !outcome.figures.is_empty() {
            Disclosure { summary: phrase(&say.calculator_figures()),
                for (at , figure) in outcome.figures.iter().enumerate() {
                    Figure { key: "{at}", figure: figure.clone(), spoken: spoken.clone() }
                }
            }
        }
    }
}

/// The picture of a result.
#[component]
fn Picture(picture: BarsView, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    let bar = |bar: &BarView| Bar {
        label: phrase(&bar.label),
        value: phrase(&bar.value),
        length: bar.length,
        verdict: match bar.verdict {
            Verdict::Fine => Some((State::Done, phrase(&say.result_fine()))),
            Verdict::Attention => Some((State::Soon, phrase(&say.result_attention()))),
            Verdict::Neutral => None,
        },
    };
    let limit = picture.limit.as_ref().map(|limit| BarLimit {
        text: phrase(limit),
        at: picture.limit_at,
    });
    rsx! {
        Bars { title: phrase(&picture.title), bars: picture.bars.iter().map(bar).collect::<Vec<_>>(), limit }
    }
}

fn row(line: &LineView, spoken: &Spoken) -> ResultRow {
    let say = spoken.0.say();
    let (mark, word) = match line.verdict {
        Verdict::Fine => (Mark::Fine, Some(phrase(&say.result_fine()))),
        Verdict::Attention => (Mark::Attention, Some(phrase(&say.result_attention()))),
        Verdict::Neutral => (Mark::Plain, None),
    };
    ResultRow {
        name: phrase(&line.label),
        value: phrase(&line.value),
        mark,
        word,
    }
}

/// What to say, large in the language of the office, with the person's own below.
#[component]
fn Sentence(sentence: Pair, title: Phrase) -> Element {
    rsx! {
        Section { title,
            Card {
                if let Some(official) = &sentence.official {
                    p { class: "sentence-official", lang: "ja", Say { phrase: phrase(official) } }
                }
                p { Say { phrase: phrase(&sentence.text) } }
            }
        }
    }
}

/// A figure of the law: what it is, since when, where it was read.
#[component]
fn Figure(figure: FigureView, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    let checked = figure
        .checked
        .as_ref()
        .map(|day| say.item_law_checked(&day.plain()));
    rsx! {
        div { class: "figure-row",
            p {
                Say { phrase: phrase(&figure.label) }
                ": "
                bdi { "{figure.value}" }
                if let Some(since) = &figure.since {
                    ", "
                    Say { phrase: phrase(since) }
                }
            }
            if !figure.source.is_empty() {
                p { class: "quiet small", lang: "en", dir: "ltr", "{figure.source}" }
            }
            if let Some(checked) = &checked {
                p { class: "quiet small", Say { phrase: phrase(checked) } }
            }
        }
    }
}
