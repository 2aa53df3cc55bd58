//! The articles, in the law's own words.

use crate::calendar::Date;
use crate::packs::Article;
use crate::ui::parts::anchor::Anchor;
use crate::ui::parts::card::Card;
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::parts::group::Section;
use crate::ui::parts::law_article::LawArticle;
use crate::ui::parts::phrase::{Phrase, Say};
use crate::ui::phrases::phrase;
use crate::ui::session::Spoken;
use crate::views::ArticleView;
use crate::words::Text;
use dioxus::prelude::*;

/// Every article that a rule cites; each opens to its official text.
#[component]
pub fn LawSection(law: Vec<ArticleView>, checked: Text, spoken: Spoken) -> Element {
    if law.is_empty() {
        return rsx! {};
    }
    rsx! {
        Section { title: phrase(&spoken.0.say().part_law()),
            for cited in law {
                match cited.article.clone() {
                    Some(article) => rsx! {
                        Quoted { key: "{cited.law_id} {cited.cited}", article, checked: checked.clone(), spoken: spoken.clone() }
                    },
                    None => rsx! {
                        Elsewhere { key: "{cited.law_id} {cited.cited}", cited, spoken: spoken.clone() }
                    },
                }
            }
        }
    }
}

#[component]
fn Quoted(article: Article, checked: Text, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    let as_of = article.enforced_at.parse::<Date>().ok();
    let said = [
        as_of.map(|day| say.item_law_as_of(day).to_string()),
        Some(say.item_law_checked(&checked.plain()).to_string()),
    ];
    let caption = article.caption.filter(|caption| !caption.is_empty());
    rsx! {
        Disclosure { summary: Phrase::japanese(format!("{} {}", article.title_ja, article.heading)),
            LawArticle {
                act: Phrase::japanese(article.title_ja),
                article: Phrase::japanese(article.heading),
                caption: caption.map(Phrase::japanese),
                text: article.text.into_iter().map(Phrase::japanese).collect::<Vec<_>>(),
                source: phrase(&say.item_law_source()),
                source_url: article.source,
                checked: Phrase::from(said.into_iter().flatten().collect::<Vec<_>>().join(" · ")),
            }
        }
    }
}

/// Where the pack has no text: the law's number, the article, and where to read it.
#[component]
fn Elsewhere(cited: ArticleView, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    rsx! {
        Card {
            p { class: "url", "{cited.law_id} · {cited.cited}" }
            p { class: "quiet small", Say { phrase: phrase(&say.item_law_elsewhere()) } }
            p {
                Anchor { to: "https://laws.e-gov.go.jp/law/{cited.law_id}", Say { phrase: phrase(&say.item_law_source()) } }
            }
        }
    }
}
