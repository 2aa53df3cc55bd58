//! For which places alerts concern the person: where they and their family live, work and learn.

use super::{Asked, Companion};
use crate::app::Problem;
use crate::calendar::Date;
use crate::facts::{EntityIx, FieldKind, Person, Record, Schema};
use crate::views::{self, Concern, Role};

impl Companion {
    /// The places, each municipality once and for the nearest reason. While nothing personal is open, the one that was
    /// chosen in the public zone.
    pub(super) fn concerns(&mut self, asked: &Asked<'_>) -> Result<Vec<Concern>, Problem> {
        let mut all = Vec::new();
        if !self.locked() {
            all = self.told_concerns(asked)?;
        }
        if all.is_empty() {
            let chosen = self.public()?.borrow().alert_area()?;
            all.extend(chosen.map(|municipality| Concern {
                role: Role::Chosen,
                municipality,
            }));
        }
        all.sort();
        let mut once: Vec<Concern> = Vec::new();
        for concern in all {
            if once
                .iter()
                .all(|known| known.municipality != concern.municipality)
            {
                once.push(concern);
            }
        }
        Ok(once)
    }

    /// What was told of everybody's places.
    fn told_concerns(&mut self, asked: &Asked<'_>) -> Result<Vec<Concern>, Problem> {
        self.content(asked.language)?;
        let scene = self.content.as_ref().ok_or(Problem::Pack)?.scene();
        let schema = &scene.pack.schema;
        let household = self.household(schema)?;
        let mut all = Vec::new();
        for person in household.people(schema, asked.today) {
            let name = person
                .whose
                .map(|_| views::name(&scene, &household, person.whose).plain());
            for (entity, municipality) in places_of(schema, &person, asked.today) {
                let role = match &name {
                    Some(name) => Role::Family(name.clone()),
                    None => role(&entity),
                };
                all.push(Concern { role, municipality });
            }
        }
        Ok(all)
    }
}

/// What a place is by the thing that it is a place of.
fn role(entity: &str) -> Role {
    match entity {
        "home" => Role::Home,
        "job" => Role::Work,
        "school" => Role::School,
        _ => Role::Chosen,
    }
}

/// Every municipality that somebody's current records name, with the kind of record.
fn places_of(schema: &Schema, person: &Person<'_>, today: Date) -> Vec<(String, String)> {
    let mut places = Vec::new();
    for record in person
        .facts
        .records
        .iter()
        .filter(|record| is_current(schema, record, today))
    {
        let Some(entity) = schema.get(record.entity) else {
            continue;
        };
        for (field, value) in entity.fields.iter().zip(&record.values) {
            let code = value.known().and_then(|value| value.code());
            if let (FieldKind::Place, Some(code)) = (&field.kind, code) {
                places.push((entity.id.clone(), code.to_owned()));
            }
        }
    }
    places
}

/// Whether what a record tells of has not ended. A home into which one moves tomorrow counts already.
fn is_current(schema: &Schema, record: &Record, today: Date) -> bool {
    let until = |entity: EntityIx| Some(schema.get(entity)?.current.as_ref()?.until);
    let ended = until(record.entity).and_then(|field| record.date(field));
    ended.is_none_or(|day| day >= today)
}
