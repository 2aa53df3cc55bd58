//! An item's page: when, steps, facts, the law, notices, the counter.

use dioxus::prelude::*;

use super::words::*;
use crate::ui::parts::bottom_bar::BottomBar;
use crate::ui::parts::button::{Button, ButtonKind};
use crate::ui::parts::card::Card;
use crate::ui::parts::counter_card::{Both, CounterCard};
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::parts::group::Section;
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::law_article::LawArticle;
use crate::ui::parts::notice::{Notice, NoticeKind};
use crate::ui::parts::phrase::Phrase;
use crate::ui::parts::record_rows::{RecordRow, RecordRows};
use crate::ui::parts::state::State;
use crate::ui::parts::steps::{Step, Steps};
use crate::ui::parts::when::When;

#[component]
pub(super) fn Reading(tongue: Tongue) -> Element {
    rsx! {
        Section { title: tongue.say(&TELL_WARD),
            Card {
                When {
                    date: tongue.say(&BY_THURSDAY),
                    era: japanese("令和[れいわ]8年[ねん]11月[がつ]26日[にち]"),
                    state: State::Soon,
                    state_word: tongue.say(&DUE_SOON),
                    Disclosure { summary: tongue.say(&COUNTED), open: true, Counted { tongue } }
                }
            }
        }
        Section { title: tongue.say(&WHY_ME), Facts { tongue } }
        Law { tongue }
        Notices { tongue }
        Counter { tongue }
        BottomBar {
            Button { label: tongue.say(&DONE), kind: ButtonKind::Primary, glyph: Glyph::Done }
            Button { label: tongue.say(&AT_COUNTER), glyph: Glyph::Counter }
        }
    }
}

#[component]
fn Counted(tongue: Tongue) -> Element {
    let steps = [STEP_ONE, STEP_TWO, STEP_THREE];
    rsx! {
        Steps { steps: steps.iter().map(|words| Step { title: tongue.say(words), detail: None }).collect::<Vec<_>>() }
    }
}

#[component]
fn Facts(tongue: Tongue) -> Element {
    let row = |id: &str, name: &Four, value, known| RecordRow {
        id: id.into(),
        name: tongue.say(name),
        value,
        known,
        to: Some(format!("/me/{id}")),
    };
    rsx! {
        RecordRows {
            rows: vec![
                row("address", &ADDRESS, japanese("東京都[とうきょうと]豊島区[としまく]南池袋[みなみいけぶくろ]2-45-1"), true),
                row("moved", &MOVED_IN, tongue.say(&LEAD), true),
                row("employer", &EMPLOYER, tongue.say(&NOT_YET), false),
            ],
            change: tongue.say(&CHANGE),
        }
    }
}

#[component]
fn Law(tongue: Tongue) -> Element {
    let foreign = tongue != Tongue::Japanese;
    rsx! {
        LawArticle {
            act: Phrase::japanese("住民基本台帳法"),
            article: Phrase::japanese("第二十二条"),
            caption: Phrase::japanese("（転入届）"),
            text: vec![Phrase::japanese(
                "転入（新たに市町村の区域内に住所を定めることをいい、出生による場合を除く。以下この条及び第三十条の四十六において同じ。）をした者は、\
                 転入をした日から十四日以内に、次に掲げる事項（いずれの市町村においても住民基本台帳に記録されたことがない者にあつては、\
                 第一号から第五号まで及び第七号に掲げる事項）を市町村長に届け出なければならない。",
            )],
            translation: if foreign { vec![tongue.say(&TRANSLATED)] } else { vec![] },
            translation_note: tongue.say(&NOT_OFFICIAL),
            source: tongue.say(&OFFICIAL_SOURCE),
            source_url: "https://laws.e-gov.go.jp/law/342AC0000000081",
            checked: tongue.say(&CHECKED),
        }
    }
}

#[component]
fn Notices(tongue: Tongue) -> Element {
    rsx! {
        Notice { kind: NoticeKind::Uncertain, title: tongue.say(&ASK_FIRST), text: tongue.say(&ASK_WHOM) }
        Notice { kind: NoticeKind::MachineDraft, text: tongue.say(&MACHINE) }
        Notice { kind: NoticeKind::Offline, text: tongue.say(&OFFLINE), live: true }
        Notice { kind: NoticeKind::Info, text: tongue.say(&THREE_MORE),
            Button { label: tongue.say(&SHOW), kind: ButtonKind::Quiet }
        }
        Notice { kind: NoticeKind::Wrong, text: tongue.say(&DATE_WRONG) }
        Notice { kind: NoticeKind::Good, text: tongue.say(&TAKE_LEAVE) }
    }
}

#[component]
fn Counter(tongue: Tongue) -> Element {
    let both = |marked: &str, own: &Four| Both {
        japanese: japanese(marked),
        own: (tongue != Tongue::Japanese).then(|| tongue.say(own)),
    };
    rsx! {
        CounterCard {
            form: both("転入届[てんにゅうとどけ]", &FORM_OWN),
            ask: both("新[あたら]しい住所[じゅうしょ]の届[とど]け出[で]をお願[ねが]いします。", &ASK_OWN),
            brought_title: both("持[も]ってきた物[もの]", &BROUGHT_OWN),
            brought: vec![both("在留[ざいりゅう]カード", &RESIDENCE_CARD), both("マイナンバーカード", &MY_NUMBER)],
            write_here: both("ここに日付[ひづけ]を書[か]いてください", &WRITE_OWN),
        }
    }
}
