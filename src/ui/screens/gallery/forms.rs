//! Questions, fields, buttons.

use dioxus::prelude::*;

use super::words::*;
use crate::ui::parts::button::{Button, ButtonKind};
use crate::ui::parts::checklist::{CheckEntry, Checklist};
use crate::ui::parts::choice::Choice;
use crate::ui::parts::choice_list::{ChoiceList, narrow};
use crate::ui::parts::date_field::{DateField, DateOrder, DateWords, RawDate};
use crate::ui::parts::form_field::{Control, FormField, WaysOut};
use crate::ui::parts::group::Section;
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::passphrase_field::PassphraseField;
use crate::ui::parts::phrase::Phrase;
use crate::ui::parts::question::{Answer, Question, QuestionProgress, QuestionWords};
use crate::ui::parts::text_field::TextField;
use crate::ui::parts::toggle::Toggle;

#[component]
pub(super) fn Forms(tongue: Tongue) -> Element {
    let mut text = use_signal(String::new);
    let mut secret = use_signal(|| "four plain words here".to_owned());
    let mut on = use_signal(|| true);
    rsx! {
        Asked { tongue }
        Section { title: tongue.say(&ABOUT_ME),
            Date { tongue }
            TextField { label: tongue.say(&EMPLOYER), value: text(), on_input: move |typed| text.set(typed) }
            PassphraseField {
                label: tongue.say(&PASSPHRASE),
                hint: tongue.say(&PASSPHRASE_HINT),
                show: tongue.say(&SHOW),
                hide: tongue.say(&HIDE),
                fresh: true,
                value: secret(),
                on_input: move |typed| secret.set(typed),
            }
            Toggle {
                label: tongue.say(&FURIGANA),
                word: tongue.say(&ON),
                on: on(),
                on_toggle: move |now| on.set(now),
            }
            Town { tongue }
        }
        Section { title: tongue.say(&LIFE), Form { tongue } }
        Section { title: tongue.say(&BRING), Things { tongue } }
        Buttons { tongue }
    }
}

#[component]
fn Asked(tongue: Tongue) -> Element {
    let mut answer = use_signal(|| Some(Answer::Value("residence".into())));
    let mut residence = Choice::new("residence", tongue.say(&RESIDENCE_CARD));
    residence.hint = Some(tongue.say(&CARD_HINT));
    rsx! {
        Question {
            title: tongue.say(&WHICH_CARD),
            why: tongue.say(&WHY_ADDRESS),
            words: QuestionWords {
                unknown: tongue.say(&UNKNOWN),
                declined: tongue.say(&DECLINED),
                next: tongue.say(&NEXT),
                back: tongue.say(&BACK),
            },
            progress: QuestionProgress { words: tongue.say(&TWO_OF_SIX), at: 2, of: 6 },
            choices: vec![residence, Choice::new("number", tongue.say(&MY_NUMBER))],
            answer: answer(),
            on_answer: move |given| answer.set(Some(given)),
            on_next: move |()| {},
            on_back: move |()| {},
        }
    }
}

#[component]
fn Date(tongue: Tongue) -> Element {
    let mut date = use_signal(|| RawDate {
        year: "R8".into(),
        month: "11".into(),
        day: "31".into(),
    });
    let order = match tongue {
        Tongue::Japanese | Tongue::Burmese => DateOrder::YearMonthDay,
        Tongue::English | Tongue::Arabic => DateOrder::DayMonthYear,
    };
    rsx! {
        DateField {
            label: tongue.say(&MOVED_IN),
            hint: tongue.say(&DATE_HINT),
            error: tongue.say(&DATE_WRONG),
            words: DateWords { year: tongue.say(&YEAR), month: tongue.say(&MONTH), day: tongue.say(&DAY) },
            order,
            value: date(),
            on_change: move |typed| date.set(typed),
        }
    }
}

/// Several fields of one form, one of each kind that stands nowhere else.
#[component]
fn Form(tongue: Tongue) -> Element {
    let mut card = use_signal(String::new);
    let mut town = use_signal(|| "unknown".to_owned());
    let mut length = use_signal(|| "3 months".to_owned());
    let ways_out = WaysOut {
        unknown: tongue.say(&UNKNOWN),
        declined: tongue.say(&DECLINED),
    };
    let cards = vec![
        Choice::new("residence", tongue.say(&RESIDENCE_CARD)),
        Choice::new("number", tongue.say(&MY_NUMBER)),
    ];
    let wards = ["新宿区", "豊島区", "中野区", "杉並区"];
    let wards = wards
        .map(|ward| Choice::new(ward, Phrase::japanese(ward)))
        .to_vec();
    let units = vec![
        Choice::new("months", tongue.say(&MONTH)),
        Choice::new("years", tongue.say(&YEAR)),
    ];
    rsx! {
        div { class: "form",
            FormField {
                label: tongue.say(&WHICH_CARD),
                hint: tongue.say(&WHY_ADDRESS),
                control: Control::Few(cards),
                value: card(),
                ways_out: ways_out.clone(),
                on_change: move |given| card.set(given),
            }
            FormField {
                label: tongue.say(&TOWN),
                control: Control::Select { options: wards, nothing: tongue.say(&NEXT) },
                value: town(),
                ways_out,
                on_change: move |given| town.set(given),
            }
            FormField {
                label: tongue.say(&MOVED_IN),
                error: tongue.say(&DATE_WRONG),
                control: Control::Period { units, unit_label: tongue.say(&MONTH) },
                value: length(),
                on_change: move |given| length.set(given),
            }
        }
    }
}

#[component]
fn Town(tongue: Tongue) -> Element {
    let mut query = use_signal(String::new);
    let mut town = use_signal(|| Some("13116".to_owned()));
    let towns = [
        ("13104", "新宿区[しんじゅくく]", "Shinjuku"),
        ("13116", "豊島区[としまく]", "Toshima"),
        ("27100", "大阪市[おおさかし]", "Osaka"),
    ];
    let options: Vec<Choice> = towns
        .into_iter()
        .map(|(code, name, latin)| Choice {
            hint: Some(Phrase::foreign(latin, "en", crate::ui::parts::phrase::Dir::Ltr)),
            also: vec![latin.into()],
            ..Choice::new(code, japanese(name))
        })
        .collect();
    rsx! {
        ChoiceList {
            legend: tongue.say(&TOWN),
            filter_label: tongue.say(&FILTER),
            query: query(),
            on_query: move |typed| query.set(typed),
            status: tongue.say(&THREE_LEFT),
            options: narrow(&options, &query()),
            chosen: town(),
            on_choose: move |code| town.set(Some(code)),
        }
    }
}

#[component]
fn Things(tongue: Tongue) -> Element {
    let mut ticked = use_signal(|| true);
    rsx! {
        Checklist {
            entries: vec![
                CheckEntry {
                    id: "card".into(),
                    label: tongue.say(&RESIDENCE_CARD),
                    note: Some(japanese("在留[ざいりゅう]カード")),
                    ticked: ticked(),
                },
                CheckEntry { id: "number".into(), label: tongue.say(&MY_NUMBER), note: None, ticked: false },
            ],
            on_tick: move |(_, now)| ticked.set(now),
        }
    }
}

#[component]
fn Buttons(tongue: Tongue) -> Element {
    rsx! {
        div { class: "actions",
            Button { label: tongue.say(&NEXT), kind: ButtonKind::Primary }
            Button { label: tongue.say(&AT_COUNTER), glyph: Glyph::Counter }
            Button { label: tongue.say(&CHANGE), kind: ButtonKind::Quiet, glyph: Glyph::Change }
            Button { label: tongue.say(&ERASE), kind: ButtonKind::Danger, glyph: Glyph::Remove }
            Button { label: tongue.say(&NEXT), kind: ButtonKind::Primary, busy: tongue.say(&SAVING) }
        }
    }
}
