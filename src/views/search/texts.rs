//! The words of what can be found, in one language.

use super::target::Target;
use crate::packs::Contact;
use crate::rules::{Goal, Pathway, Rule};
use crate::views::AREAS;
use crate::views::card::area_word;
use crate::views::item::kind_word;
use crate::views::pathways::goal;
use crate::views::scene::{Scene, message};
use crate::words::{Text, endonym};

/// What it is called, and what it says.
#[derive(Default)]
pub(super) struct Texts {
    /// The title first, then other names that it is known by.
    pub titles: Vec<Text>,
    /// What it says.
    pub bodies: Vec<Text>,
}

/// Everything in the pack that has words, in the order in which equally good finds are shown.
pub(super) fn targets(scene: &Scene<'_>) -> Vec<Target> {
    let pack = scene.pack;
    let pathways = pack
        .book
        .pathways()
        .into_iter()
        .flat_map(|pathways| &pathways.all);
    let areas = AREAS.iter().map(|id| Target::Area((*id).to_owned()));
    areas
        .chain(pack.book.rules().iter().map(|rule| Target::Rule(rule.id.clone())))
        .chain(pack.guides.iter().map(|guide| Target::Guide(guide.id.clone())))
        .chain(
            pack.events
                .events
                .iter()
                .map(|event| Target::Event(event.id.clone())),
        )
        .chain(
            pack.calculators
                .iter()
                .map(|one| Target::Calculator(one.id.clone())),
        )
        .chain(pathways.map(|pathway| Target::Pathway(pathway.id.clone())))
        .chain(
            scene
                .places
                .contacts
                .iter()
                .map(|contact| Target::Contact(contact.id.clone())),
        )
        .collect()
}

/// The words of something in the pack; nothing where it is no longer there.
pub(super) fn texts(scene: &Scene<'_>, target: &Target) -> Option<Texts> {
    match target {
        Target::Area(id) => Some(Texts {
            titles: vec![area_word(scene, id)],
            bodies: Vec::new(),
        }),
        Target::Rule(id) => scene.pack.book.rule(id).map(|rule| of_rule(scene, rule)),
        Target::Guide(id) => scene.pack.guide(id).map(|_| of_guide(scene, id)),
        Target::Calculator(id) => scene
            .pack
            .calculator(id)
            .map(|_| plain(scene, &format!("calculator-{id}"))),
        Target::Event(id) => scene
            .pack
            .events
            .event(id)
            .map(|_| plain(scene, &format!("event-{id}"))),
        Target::Pathway(id) => scene
            .pack
            .book
            .pathways()?
            .pathway(id)
            .map(|pathway| of_pathway(scene, pathway)),
        Target::Contact(id) => scene.places.contact(id).map(|contact| of_contact(scene, contact)),
        Target::Municipality(_) | Target::Place(_) | Target::Record(..) => None,
    }
}

/// A message with `.what`, and words that it may also be looked for by.
fn plain(scene: &Scene<'_>, message: &str) -> Texts {
    Texts {
        titles: scene
            .text(message)
            .into_iter()
            .chain(also(scene, message))
            .collect(),
        bodies: scene.text(&format!("{message}.what")).into_iter().collect(),
    }
}

/// Other words for the same matter that a person may type, joined by commas: `search-status-extension`.
fn also(scene: &Scene<'_>, message: &str) -> Vec<Text> {
    let Some(words) = scene.text(&format!("search-{message}")) else {
        return Vec::new();
    };
    let one = |word: &str| Text {
        text: word.trim().to_owned(),
        ..words.clone()
    };
    words.text.split([',', '、', '،', '၊']).map(one).collect()
}

fn of_rule(scene: &Scene<'_>, rule: &Rule) -> Texts {
    let named = |kind: &str, id: &String| scene.text(&format!("{kind}-{id}"));
    let title = message(&rule.id, None);
    let mut titles: Vec<Text> = vec![scene.title(&rule.id)];
    titles.extend(rule.form.iter().filter_map(|form| named("form", form)));
    titles.extend(also(scene, &title));
    let told = ["what", "late", "cost", "rights", "say"];
    let mut bodies: Vec<Text> = told
        .iter()
        .filter_map(|part| scene.rule_text(&rule.id, Some(part)))
        .collect();
    bodies.extend(rule.bring.iter().filter_map(|paper| named("paper", paper)));
    bodies.extend(rule.office.iter().filter_map(|office| named("office", office)));
    bodies.extend([kind_word(scene, rule.kind), area_word(scene, &rule.area)]);
    Texts { titles, bodies }
}

fn of_guide(scene: &Scene<'_>, id: &str) -> Texts {
    let message = format!("guide-{id}");
    let mut texts = plain(scene, &message);
    texts
        .bodies
        .extend((1..).map_while(|number| scene.text(&format!("{message}.step-{number}"))));
    texts
}

fn of_pathway(scene: &Scene<'_>, pathway: &Pathway) -> Texts {
    let mut texts = plain(scene, &format!("pathway-{}", pathway.id));
    if !matches!(pathway.goal, Goal::Stays) {
        let goal = goal(scene, pathway, None);
        let names = std::iter::once(goal.name).chain(goal.others);
        texts
            .titles
            .extend(names.flat_map(|name| std::iter::once(name.text).chain(name.official)));
    }
    let named = |kind: &str, id: &String| scene.text(&format!("{kind}-{id}"));
    texts
        .titles
        .extend(pathway.form.iter().filter_map(|form| named("form", form)));
    texts.bodies.extend(
        pathway
            .requirements
            .iter()
            .filter_map(|one| named("requirement", &one.id)),
    );
    texts
        .bodies
        .extend(pathway.bring.iter().filter_map(|paper| named("paper", paper)));
    texts
}

fn of_contact(scene: &Scene<'_>, contact: &Contact) -> Texts {
    let names = crate::views::area::contact(scene, contact);
    let mut titles = vec![names.name];
    titles.extend([&contact.name_ja, &contact.name_en].map(|name| scene.verbatim(name)));
    titles.extend(also(scene, &format!("contact-{}", contact.id)));
    let mut bodies: Vec<Text> = contact.languages.split(';').map(endonym).collect();
    bodies.extend(
        contact
            .topics
            .split(';')
            .filter_map(|topic| scene.text(&format!("area-{topic}"))),
    );
    bodies.push(scene.verbatim(&contact.phone));
    Texts { titles, bodies }
}
