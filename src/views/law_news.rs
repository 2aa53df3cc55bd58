//! What a rule's reader must know when the law behind it has changed since it was explained, or will.

use super::scene::Scene;
use crate::calendar::Date;
use crate::feeds::egov::{Affected, LawChange, Statement, affected};
use crate::words::Text;
use std::collections::BTreeSet;

/// So many changes are told of one rule; who is told of more reads the law.
const MOST: usize = 3;

/// The changes that touch a rule, in words; each day once.
pub fn law_news(scene: &Scene<'_>, rule: &str, changes: &[LawChange], today: Date) -> Vec<Text> {
    let of_rule = Statement::Rule(rule.to_owned());
    let touched = affected(scene.pack, changes);
    let mine = touched.iter().filter(|one| one.statement == of_rule);
    let (mut told, mut days) = (Vec::new(), BTreeSet::new());
    for one in mine {
        if told.len() < MOST && days.insert((one.law.as_str(), one.changed_on)) {
            told.push(said(scene, one, comment(changes, one), today));
        }
    }
    told
}

fn said(scene: &Scene<'_>, one: &Affected, comment: &str, today: Date) -> Text {
    let say = scene.words.say();
    let checked = scene.pack.manifest.checked;
    match one.changed_on {
        // What was to come when it was last looked up may be the law by now.
        Some(day) if day <= today && one.certain => say.law_changed(day, checked),
        Some(day) if day <= today => say.law_changed_perhaps(day, checked),
        Some(day) if one.fixed => say.law_will_change(day),
        _ => say.law_will_change_someday(comment),
    }
}

fn comment<'c>(changes: &'c [LawChange], one: &Affected) -> &'c str {
    let change = changes.iter().find(|change| change.revision == one.revision);
    change.map_or("", |change| change.comment.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::feeds::egov::RevisionStatus;
    use crate::packs::Shelf;
    use crate::views::Reading;
    use crate::words::Tag;
    use jiff::civil::date;

    #[test]
    fn a_change_of_the_law_behind_a_rule_is_told_with_both_days() {
        let reading = Reading::open(&Tag::template(), &Shelf::built_in()).unwrap();
        let scene = reading.scene();
        let rule = scene
            .pack
            .book
            .rules()
            .iter()
            .find(|rule| !rule.law.is_empty())
            .unwrap();
        let change = |in_force, status| LawChange {
            law: rule.law[0].law_id.clone(),
            title: "法".to_owned(),
            revision: format!("x_{in_force}"),
            amended_on: None,
            in_force: Some(in_force),
            fixed: true,
            comment: String::new(),
            status,
            amending: None,
            repealed: None,
            articles: None,
        };
        let changes = [
            change(date(2026, 12, 1), RevisionStatus::CurrentEnforced),
            change(date(2027, 4, 1), RevisionStatus::UnEnforced),
        ];
        let told = law_news(&scene, &rule.id, &changes, date(2026, 12, 24));
        let told: Vec<String> = told.iter().map(Text::plain).collect();
        assert_eq!(told.len(), 2);
        assert!(
            told[0].starts_with("Part of this law changed on Dec 1, 2026"),
            "{told:?}"
        );
        assert_eq!(told[1], "This law will change on Apr 1, 2027.");
        assert_eq!(
            law_news(&scene, "no-such-rule", &changes, date(2026, 12, 24)),
            Vec::new()
        );
    }
}
