//! One item whole: what, when, where, bring, cost, if late, why, the law.

use super::area::{ContactView, contact};
use super::calculator::{CalculatorCard, calculators};
use super::card::{ItemAt, area_word, state_word};
use super::names::value;
use super::question::FieldAt;
use super::scene::Scene;
use super::when::{WhenView, when};
use crate::agenda::{Item, State};
use crate::calendar::Date;
use crate::facts::FieldRef;
use crate::packs::Article;
use crate::rules::{Citation, Confidence, Kind, Reason, Rule};
use crate::words::{DateStyle, Text};
use serde::{Deserialize, Serialize};

/// An item, or a rule in general, as its screen shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ItemView {
    /// Which item.
    pub at: ItemAt,
    /// The area of life.
    pub area: String,
    /// The area's name.
    pub area_word: Text,
    /// Duty, window, right, limit or ban.
    pub kind: Kind,
    /// The same in words.
    pub kind_word: Text,
    /// The verb-first title.
    pub title: Text,
    /// Where it stands; nothing for a rule in general.
    pub state: Option<State>,
    /// The same in words.
    pub state_word: Option<Text>,
    /// When it was done.
    pub done_on: Option<Text>,
    /// The person marked it as done, and can take that back.
    pub marked: bool,
    /// The dates.
    pub when: Option<WhenView>,
    /// What to do.
    pub what: Option<Text>,
    /// The office, in the person's language and in Japanese.
    pub office: Option<Pair>,
    /// The form.
    pub form: Option<Pair>,
    /// What to bring.
    pub bring: Vec<Pair>,
    /// What it costs or pays.
    pub cost: Option<Text>,
    /// An amount in yen, where one can be told.
    pub amount: Option<Text>,
    /// If late.
    pub late: Option<Text>,
    /// Rights that stand beside it.
    pub rights: Option<Text>,
    /// The facts that made it apply.
    pub facts: Vec<FactLine>,
    /// The articles.
    pub law: Vec<ArticleView>,
    /// What changed in the law since it was explained, or will.
    #[serde(default)]
    pub law_news: Vec<Text>,
    /// Calculators for the same matter.
    pub calculators: Vec<CalculatorCard>,
    /// How sure we are.
    pub confidence: Confidence,
    /// The same in words, with what it means.
    pub confidence_word: Text,
    /// What that means.
    pub confidence_note: Text,
    /// Whom to ask.
    pub ask: Option<ContactView>,
    /// Who says so, and when the law was last read.
    pub publisher: String,
    /// When the law was last read.
    pub checked: Text,
    /// Whether there is something to show at a counter.
    pub counter: bool,
    /// Whether it can be marked as done.
    pub can_be_done: bool,
}

/// A name in the person's language beside the official one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pair {
    /// An id that stays the same in every language.
    pub id: String,
    /// In the person's language.
    pub text: Text,
    /// As the clerk knows it; nothing where it would be the same.
    pub official: Option<Text>,
}

/// A fact that made an item apply.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FactLine {
    /// Where it can be corrected.
    pub at: FieldAt,
    /// The field's name.
    pub label: Text,
    /// What the person told.
    pub value: Text,
}

/// An article of a law.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ArticleView {
    /// The number that the rule cites.
    pub cited: String,
    /// The e-Gov law id.
    pub law_id: String,
    /// The article with its official text; nothing where the pack does not ship it.
    pub article: Option<Article>,
}

/// The screen of an item.
pub fn item(scene: &Scene<'_>, item: &Item<'_>, today: Date) -> ItemView {
    let record = item.judged.record;
    let base = rule(scene, item.judged.rule);
    let amount = item.judged.amount;
    let free = amount == Some(0);
    let dated = item.judged.rule.due.is_some() || item.judged.rule.done_by.is_some();
    ItemView {
        at: ItemAt { record, ..base.at },
        state: Some(item.state),
        state_word: Some(state_word(scene, item)),
        done_on: item.done_on.map(|day| scene.words.say().done_on(day)),
        marked: item.judged.done.is_none() && item.done_on.is_some(),
        when: when(scene, item, today),
        cost: base.cost.or(free.then(|| scene.words.say().cost_free())),
        amount: amount.filter(|_| !free).map(|amount| scene.words.yen(amount)),
        facts: fact_lines(scene, &item.judged.reason),
        can_be_done: dated && item.state != State::Standing,
        ..base
    }
}

/// A rule in general, as the public zone shows it: nothing of the person's.
pub fn rule(scene: &Scene<'_>, rule: &Rule) -> ItemView {
    let text = |attribute| scene.rule_text(&rule.id, Some(attribute));
    let (confidence_word, confidence_note) = confidence(scene, rule.confidence);
    ItemView {
        at: ItemAt {
            rule: rule.id.clone(),
            record: None,
        },
        area: rule.area.clone(),
        area_word: area_word(scene, &rule.area),
        kind: rule.kind,
        kind_word: kind_word(scene, rule.kind),
        title: scene.title(&rule.id),
        state: None,
        state_word: None,
        done_on: None,
        marked: false,
        when: None,
        what: text("what"),
        office: rule.office.as_ref().map(|id| pair(scene, "office", id)),
        form: rule.form.as_ref().map(|id| pair(scene, "form", id)),
        bring: rule.bring.iter().map(|id| pair(scene, "paper", id)).collect(),
        cost: text("cost"),
        amount: None,
        late: text("late"),
        rights: text("rights"),
        facts: Vec::new(),
        law: articles(scene, &rule.law),
        law_news: Vec::new(),
        calculators: calculators(scene, |calculator| {
            calculator.references.contains(&rule.reference)
        }),
        confidence: rule.confidence,
        confidence_word,
        confidence_note,
        ask: rule
            .ask
            .as_ref()
            .and_then(|id| scene.places.contact(id))
            .map(|found| contact(scene, found)),
        publisher: scene.pack.manifest.publisher.clone(),
        checked: scene.words.date(scene.pack.manifest.checked, DateStyle::Long),
        counter: text("say").is_some(),
        can_be_done: false,
    }
}

/// A name from the pack's words in both languages.
pub(super) fn pair(scene: &Scene<'_>, kind: &str, id: &str) -> Pair {
    let message = format!("{kind}-{id}");
    let text = scene.named(&message);
    let official = scene
        .official(&message)
        .filter(|official| official.plain() != text.plain());
    Pair {
        id: id.to_owned(),
        text,
        official,
    }
}

/// The facts of a reason, each with its place.
pub(super) fn fact_lines(scene: &Scene<'_>, reason: &Reason) -> Vec<FactLine> {
    let line = |fact: &&crate::rules::FactFound| {
        let at: FieldRef = fact.field?;
        let entity = scene.pack.schema.get(at.entity)?;
        let field = scene.pack.schema.field(at)?;
        Some(FactLine {
            at: FieldAt {
                entity: entity.id.clone(),
                field: Some(field.id.clone()),
                record: fact.record,
            },
            label: scene.named(&format!("field-{}-{}", entity.id, field.id)),
            value: value(scene, at, fact.value.as_ref()?),
        })
    };
    reason.facts().iter().filter_map(line).collect()
}

/// The articles of some citations with their official text.
pub(super) fn articles(scene: &Scene<'_>, law: &[Citation]) -> Vec<ArticleView> {
    let article = |citation: &Citation| ArticleView {
        cited: citation.article.clone(),
        law_id: citation.law_id.clone(),
        article: scene
            .laws
            .and_then(|laws| laws.article(&citation.law_id, &citation.article)),
    };
    law.iter().map(article).collect()
}

/// A kind in words.
pub(super) fn kind_word(scene: &Scene<'_>, kind: Kind) -> Text {
    let say = scene.words.say();
    match kind {
        Kind::Duty => say.kind_duty(),
        Kind::Window => say.kind_window(),
        Kind::Right => say.kind_right(),
        Kind::Limit => say.kind_limit(),
        Kind::Ban => say.kind_ban(),
    }
}

/// How sure we are, in words, and what that means.
pub(super) fn confidence(scene: &Scene<'_>, confidence: Confidence) -> (Text, Text) {
    let say = scene.words.say();
    match confidence {
        Confidence::Verified => (say.confidence_verified(), say.confidence_verified_note()),
        Confidence::FromKnowledge => (
            say.confidence_from_knowledge(),
            say.confidence_from_knowledge_note(),
        ),
        Confidence::Uncertain => (say.confidence_uncertain(), say.confidence_uncertain_note()),
    }
}
