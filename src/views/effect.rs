//! What a new edition of the pack would change for this person: shown before it takes effect, with why.

use super::card::ItemCard;
use super::plan::{DifferenceKind, planned, stands};
use super::scene::Scene;
use crate::agenda::{Agenda, Item, difference};
use crate::calendar::Date;
use crate::packs::Core;
use crate::words::Text;
use serde::{Deserialize, Serialize};

/// What would change for one person.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EffectView {
    /// What is new, moved or gone.
    pub lines: Vec<EffectLine>,
    /// How many things stay as they are.
    pub unchanged: usize,
}

/// One thing that would change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EffectLine {
    /// New, gone or moved.
    pub kind: DifferenceKind,
    /// The item as it would be; as it was, where it would be gone.
    pub card: ItemCard,
    /// As it was, in words; only where it moved.
    pub from: Option<Text>,
    /// As it would be, in words; only where it moved.
    pub to: Option<Text>,
    /// Why, a sentence each.
    pub why: Vec<Text>,
}

impl EffectView {
    /// Whether the person must see it first. Otherwise the edition may take effect at once.
    pub fn matters(&self) -> bool {
        !self.lines.is_empty()
    }
}

/// A pack of one edition with the words of its reader, and the core that it was opened from.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// The pack and the words.
    pub scene: Scene<'a>,
    /// What it was opened from.
    pub core: &'a Core,
}

/// Compares one person's agendas of the same day by the pack in use and by the one that waits. The facts must have
/// been read with each pack's own schema.
pub fn effect(old: Side<'_>, new: Side<'_>, before: &Agenda<'_>, after: &Agenda<'_>) -> EffectView {
    let found = difference(before, after);
    let today = after.today;
    let line = |kind, side: Side<'_>, item: &Item<'_>| EffectLine {
        kind,
        card: planned(&side.scene, item, today),
        from: None,
        to: None,
        why: why(old.core, new, item),
    };
    let added = found
        .added
        .iter()
        .map(|item| line(DifferenceKind::Added, new, item));
    let moved = found.moved.iter().map(|(was, now)| EffectLine {
        from: Some(stands(&old.scene, was, today)),
        to: Some(stands(&new.scene, now, today)),
        ..line(DifferenceKind::Moved, new, now)
    });
    let gone = found
        .removed
        .iter()
        .map(|item| line(DifferenceKind::Gone, old, item));
    EffectView {
        lines: moved.chain(added).chain(gone).collect(),
        unchanged: found.unchanged,
    }
}

/// What is different in the editions that could have changed an item. The rule itself comes first and alone; only
/// where it is the same do the things that it rests on count.
fn why(old: &Core, new: Side<'_>, item: &Item<'_>) -> Vec<Text> {
    let say = new.scene.words.say();
    let id = item.judged.rule.id.as_str();
    match (rule(old, id), rule(new.core, id)) {
        (None, _) => return vec![say.effect_why_new_rule(), checked(new)],
        (_, None) => return vec![say.effect_why_rule_gone(), checked(new)],
        (was, is) if was != is => return vec![say.effect_why_rule(), checked(new)],
        _ => (),
    }
    let mut why = Vec::new();
    if old.tables != new.core.tables {
        why.push(say.effect_why_figures());
    }
    if old.holidays != new.core.holidays {
        why.push(say.effect_why_holidays());
    }
    if old.definitions != new.core.definitions {
        why.push(say.effect_why_definitions());
    }
    if why.is_empty() {
        why.push(say.effect_why_other());
    }
    why.push(checked(new));
    why
}

/// When the law was last read through for the new edition.
fn checked(new: Side<'_>) -> Text {
    let day: Date = new.core.manifest.checked;
    new.scene.words.say().effect_checked(day)
}

/// A rule as it is written.
fn rule(core: &Core, id: &str) -> Option<serde_json::Value> {
    let rule = core
        .rules
        .iter()
        .flat_map(|file| &file.rules)
        .find(|rule| rule.id == id)?;
    serde_json::to_value(rule).ok()
}

#[cfg(test)]
mod tests {
    use super::super::Reading;
    use super::*;
    use crate::agenda::agenda;
    use crate::facts::read_facts;
    use crate::packs::{CORE, Shelf};
    use crate::words::Tag;
    use serde_json::json;

    const TODAY: Date = Date::constant(2026, 11, 21);

    fn shelf_with(change: impl Fn(String) -> String) -> Shelf {
        let mut shelf = Shelf::built_in();
        let core = change(shelf.text(CORE).unwrap().to_owned());
        shelf.add(CORE, core);
        shelf
    }

    fn compare(old: &Shelf, new: &Shelf) -> EffectView {
        let facts = json!({
            "stay": { "status": "permanent-resident" },
            "home": [{ "moved-in": "2026-11-19", "previous": "other-municipality" }],
        });
        let core = |shelf: &Shelf| -> Core { serde_json::from_str(shelf.text(CORE).unwrap()).unwrap() };
        let (old_core, new_core) = (core(old), core(new));
        let open = |shelf| Reading::open(&Tag::parse("en").unwrap(), shelf).unwrap();
        let (was, is) = (open(old), open(new));
        let (old_facts, _) = read_facts(&was.scene().pack.schema, &facts);
        let (new_facts, _) = read_facts(&is.scene().pack.schema, &facts);
        let before = agenda(&was.scene().pack.case(&old_facts, TODAY), &[]);
        let after = agenda(&is.scene().pack.case(&new_facts, TODAY), &[]);
        let side = |scene, core| Side { scene, core };
        effect(
            side(was.scene(), &old_core),
            side(is.scene(), &new_core),
            &before,
            &after,
        )
    }

    fn rule_text(core: &str, id: &str) -> std::ops::Range<usize> {
        let start = core.find(&format!("\"id\":\"{id}\"")).unwrap();
        let end = core[start + 5..]
            .find("\"id\":\"")
            .map_or(core.len(), |end| end + start + 5);
        start..end
    }

    #[test]
    fn an_edition_that_says_the_same_takes_effect_at_once() {
        let view = compare(&Shelf::built_in(), &shelf_with(|core| core));
        assert!(!view.matters());
        assert!(view.unchanged > 0);
    }

    #[test]
    fn a_due_date_that_would_change_is_shown_with_why() {
        let new = shelf_with(|core| {
            let place = rule_text(&core, "status.address-change");
            let rule = core[place.clone()].replace("14 days", "7 days");
            assert_ne!(rule, core[place.clone()], "the rule says fourteen days");
            [&core[..place.start], &rule, &core[place.end..]].concat()
        });
        let view = compare(&Shelf::built_in(), &new);
        let [line] = view.lines.as_slice() else {
            panic!("{:?}", view.lines)
        };
        assert_eq!(
            (line.kind, line.card.at.rule.as_str()),
            (DifferenceKind::Moved, "status.address-change")
        );
        assert_ne!(line.from, line.to);
        assert!(line.from.is_some() && line.to.is_some());
        assert!(line.why[0].text.contains("rule"), "{:?}", line.why);
    }

    #[test]
    fn a_new_holiday_that_moves_a_last_day_is_named_as_the_cause() {
        // The fourteenth day after 19 November is Thursday 3 December; that the office would be closed moves the day.
        let new = shelf_with(|core| {
            core.replace(
                "2026-11-23,勤労感謝の日",
                "2026-11-23,勤労感謝の日\\n2026-12-03,祝日",
            )
        });
        let view = compare(&Shelf::built_in(), &new);
        assert!(view.matters());
        assert!(
            view.lines.iter().all(|line| line.why[0].text.contains("holiday")),
            "{:?}",
            view.lines
        );
    }
}
