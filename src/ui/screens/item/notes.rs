//! How far this can be trusted: the law's certainty and the translation's state.

use crate::rules;
use crate::ui::parts::contact_card::ContactCard;
use crate::ui::parts::group::Group;
use crate::ui::parts::notice::{Notice, NoticeKind};
use crate::ui::parts::phrase::Say;
use crate::ui::phrases::phrase;
use crate::ui::screens::area::contact;
use crate::ui::screens::shapes::first;
use crate::ui::session::Spoken;
use crate::views::{ContactView, ItemView};
use crate::words::{Text, TranslationState};
use dioxus::prelude::*;

/// What was not seen in the law says so before anybody relies on it, with whom to ask.
#[component]
pub fn Confidence(
    confidence: rules::Confidence,
    word: Text,
    note: Text,
    ask: Option<ContactView>,
    spoken: Spoken,
) -> Element {
    let kind = match confidence {
        rules::Confidence::Verified => return rsx! {},
        rules::Confidence::FromKnowledge => NoticeKind::Info,
        rules::Confidence::Uncertain => NoticeKind::Uncertain,
    };
    let ask = ask.as_ref().map(|ask| contact(ask, &spoken));
    rsx! {
        Notice { kind, title: phrase(&word), text: phrase(&note) }
        if let Some(entry) = ask {
            Group { title: phrase(&spoken.0.say().part_ask()), ContactCard { entry } }
        }
    }
}

/// Whether a person has read the words over, and whether they are in the reader's language at all.
#[component]
pub fn Translation(texts: Vec<Option<Text>>, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    let texts: Vec<Option<&Text>> = texts.iter().map(Option::as_ref).collect();
    let is = |state: TranslationState| first(&texts, |text| text.state == state).is_some();
    let drafted = is(TranslationState::MachineDrafted).then(|| say.translation_machine_drafted());
    let outdated = is(TranslationState::Outdated).then(|| say.translation_outdated());
    let fallen = first(&texts, |text| text.fallen_back).map(|_| say.translation_fallen_back());
    rsx! {
        for text in [drafted, outdated].into_iter().flatten() {
            Notice { kind: NoticeKind::MachineDraft, text: phrase(&text) }
        }
        if let Some(text) = fallen {
            p { class: "quiet small", Say { phrase: phrase(&text) } }
        }
    }
}

/// The texts of an item that were translated together.
pub fn texts(view: &ItemView) -> Vec<Option<Text>> {
    vec![
        Some(view.title.clone()),
        view.what.clone(),
        view.cost.clone(),
        view.late.clone(),
        view.rights.clone(),
    ]
}
