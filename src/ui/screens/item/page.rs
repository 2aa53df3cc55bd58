//! The item's sheet, from top to bottom.

use super::bar::Bar;
use super::law::LawSection;
use super::notes::{Confidence, Translation, texts};
use super::papers::Papers;
use super::when::WhenCard;
use super::who::{Publisher, Why};
use crate::app::Problem;
use crate::ui::parts::detail_rows::{DetailRow, DetailRows};
use crate::ui::parts::group::{Group, Section};
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::notice::{Notice, NoticeKind};
use crate::ui::parts::page::Page;
use crate::ui::parts::phrase::Run;
use crate::ui::phrases::{optional, phrase};
use crate::ui::route::Route;
use crate::ui::screens::calculator::calculator_rows;
use crate::ui::screens::places::PlacesOfLink;
use crate::ui::screens::problem::Wrong;
use crate::ui::screens::shapes::back;
use crate::ui::session::Spoken;
use crate::views::{ItemView, Sought};
use crate::words::Text;
use dioxus::prelude::*;
use jiff::civil::Date;

/// An item, or a rule in general when the view has no state.
#[component]
pub fn ItemPage(
    view: ItemView,
    spoken: Spoken,
    today: Date,
    #[props(default)] problem: Option<Problem>,
    #[props(default)] on_done: EventHandler<Date>,
    #[props(default)] on_unmark: EventHandler<()>,
) -> Element {
    let say = spoken.0.say();
    let general = view.state.is_none();
    let fallback = if general {
        Route::AreaScreen {
            area: view.area.clone(),
        }
    } else {
        Route::Today {}
    };
    rsx! {
        Page { title: phrase(&view.title), lead: phrase(&view.kind_word), back: back(&spoken, fallback),
            if general {
                Notice { kind: NoticeKind::Info, text: phrase(&say.item_in_general()) }
            }
            WhenCard { view: view.clone(), spoken: spoken.clone(), on_unmark }
            Confidence {
                confidence: view.confidence,
                word: view.confidence_word.clone(),
                note: view.confidence_note.clone(),
                ask: view.ask.clone(),
                spoken: spoken.clone(),
            }
            Translation { texts: texts(&view), spoken: spoken.clone() }
            Told { title: say.part_what(), text: view.what.clone() }
            Details { view: view.clone(), spoken: spoken.clone() }
            Papers { rule: view.at.rule.clone(), papers: view.bring.clone(), spoken: spoken.clone() }
            Told { title: say.part_late(), text: view.late.clone() }
            if let Some(rights) = &view.rights {
                Section { title: phrase(&say.part_rights()),
                    Notice { kind: NoticeKind::Good, text: phrase(rights) }
                }
            }
            if !view.calculators.is_empty() {
                Group { title: phrase(&say.area_calculators()), joined: true, {calculator_rows(&view.calculators)} }
            }
            Why { facts: view.facts.clone(), spoken: spoken.clone() }
            LawSection { law: view.law.clone(), checked: view.checked.clone(), spoken: spoken.clone() }
            Publisher {
                name: view.publisher.clone(),
                confidence: view.confidence,
                note: view.confidence_note.clone(),
                spoken: spoken.clone(),
            }
            if let Some(problem) = problem {
                Wrong { said: problem.said(&spoken.0) }
            }
            Bar { view, spoken, today, on_done }
        }
    }
}

/// A heading and a paragraph, where there is something to say.
#[component]
pub fn Told(title: Text, text: Option<Text>) -> Element {
    match text {
        None => rsx! {},
        // A paragraph in another language begins on that language's side.
        Some(text) => {
            let text = phrase(&text);
            let (lang, dir) = (text.lang_attribute(), text.dir_attribute());
            rsx! {
                Section { title: phrase(&title),
                    p { lang, dir, Run { phrase: text } }
                }
            }
        }
    }
}

/// Where, which form, how much.
#[component]
fn Details(view: ItemView, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    let mut rows = Vec::new();
    if let Some(office) = &view.office {
        rows.push(DetailRow {
            glyph: Glyph::Place,
            name: phrase(&say.part_where()),
            value: phrase(&office.text),
            beside: optional(office.official.as_ref()),
        });
    }
    if let Some(form) = &view.form {
        rows.push(DetailRow {
            glyph: Glyph::Documents,
            name: phrase(&say.part_form()),
            value: phrase(&form.text),
            beside: optional(form.official.as_ref()),
        });
    }
    if let Some(cost) = view.amount.as_ref().or(view.cost.as_ref()) {
        rows.push(DetailRow {
            glyph: Glyph::Cost,
            name: phrase(&say.part_cost()),
            value: phrase(cost),
            beside: optional(view.cost.as_ref().filter(|text| *text != cost)),
        });
    }
    let near = view
        .office
        .as_ref()
        .and_then(|office| Sought::of_office(&office.id));
    rsx! {
        if !rows.is_empty() {
            DetailRows { rows }
        }
        if let Some(sought) = near {
            PlacesOfLink { sought, spoken }
        }
    }
}
