//! From a calculator as it is written to one that can be asked: every name is looked up, and the computation's
//! contract is held against what the pack declares.

use super::source::{CalculatorSource, ColumnSource, InputSource, ListSource};
use super::{Calculator, Input, List};
use crate::calculators::{Contract, Need, NeedKind, computation};
use crate::facts::{Choices, Field, FieldKind, FieldRef, Schema};
use crate::parameters::Parameters;
use crate::rules::{Attribute, Confidence, Finding};

/// Resolves all calculators, or tells everything that is wrong with them.
pub fn resolve(
    schema: &Schema,
    parameters: &Parameters,
    sources: &[CalculatorSource],
) -> (Vec<Calculator>, Vec<Finding>) {
    let mut findings = Vec::new();
    let mut calculators: Vec<Calculator> = Vec::new();
    for source in sources {
        let mut resolver = Resolver {
            schema,
            parameters,
            source,
            findings: &mut findings,
        };
        if calculators.iter().any(|known| known.id == source.id) {
            resolver.finding(
                &source.id,
                "two calculators have this id",
                "give one of them another id",
            );
        }
        calculators.extend(resolver.calculator());
    }
    (calculators, findings)
}

struct Resolver<'a> {
    schema: &'a Schema,
    parameters: &'a Parameters,
    source: &'a CalculatorSource,
    findings: &'a mut Vec<Finding>,
}

impl Resolver<'_> {
    fn finding(&mut self, needle: &str, problem: impl Into<String>, hint: impl Into<String>) {
        self.findings.push(Finding {
            rule: self.source.id.clone(),
            needle: needle.to_owned(),
            problem: problem.into(),
            hint: hint.into(),
        });
    }

    fn calculator(&mut self) -> Option<Calculator> {
        let source = self.source;
        let Some(computation) = computation(&source.computes) else {
            let known: Vec<&str> = crate::calculators::computations().map(|known| known.id).collect();
            self.finding(
                &source.computes,
                format!("there is no computation `{}`", source.computes),
                format!("there are: {}", known.join(", ")),
            );
            return None;
        };
        if source.confidence != Confidence::Verified && source.ask.is_none() {
            self.finding(
                "confidence",
                "what is not verified names whom to ask",
                "add `ask: …`",
            );
        }
        let inputs: Vec<Option<Input>> = source.inputs.iter().map(|input| self.input(input)).collect();
        let lists: Vec<Option<List>> = source.lists.iter().map(|list| self.list(list)).collect();
        let inputs: Vec<Input> = inputs.into_iter().flatten().collect();
        let lists: Vec<List> = lists.into_iter().flatten().collect();
        self.keeps(&computation.contract, &inputs, &lists);
        Some(Calculator {
            id: source.id.clone(),
            area: source.area.clone(),
            references: source.references.clone(),
            computation,
            inputs,
            lists,
            figures: source.figures.clone(),
            law: source.law.clone(),
            confidence: source.confidence,
            ask: source.ask.clone(),
        })
    }

    fn input(&mut self, source: &InputSource) -> Option<Input> {
        let like = match &source.like {
            Some(path) => Some(self.path(path)?.0),
            None => None,
        };
        let from = match &source.from {
            Some(path) => Some(self.path(path)?),
            None => like.map(|at| (at, None)),
        };
        let kind = match (like.and_then(|at| self.schema.field(at)), source.r#type) {
            (Some(field), None) => Some(field.kind.clone()),
            (None, Some(kind)) => FieldKind::of(kind, source.choices.clone(), source.table.clone()),
            _ => None,
        };
        let Some(kind) = kind else {
            self.finding(
                &source.input,
                format!("nobody knows what `{}` holds", source.input),
                "write `like: entity.field`, or `type: …`, with `choices: [...]` or `table: name` for a choice",
            );
            return None;
        };
        Some(Input {
            field: Field {
                id: source.input.clone(),
                kind,
                event: false,
                ask: false,
                own: false,
                start: None,
            },
            like,
            from,
            shown_if: source
                .shown_if
                .as_ref()
                .and_then(|shown| shown.first_key_value())
                .map(|(input, codes)| (input.clone(), codes.clone())),
        })
    }

    fn path(&mut self, path: &str) -> Option<(FieldRef, Option<Attribute>)> {
        let mut names = path.splitn(3, '.');
        let (entity, field) = (names.next().unwrap_or_default(), names.next().unwrap_or_default());
        let at = self.schema.resolve(entity, field);
        let attribute = names
            .next()
            .map(|name| at.and_then(|at| Attribute::of(self.schema, at, name)));
        match (at, attribute) {
            (Some(at), None) => Some((at, None)),
            (Some(at), Some(Some(attribute))) => Some((at, Some(attribute))),
            _ => {
                self.finding(path, format!("no field `{path}`"), "see schema/ for the fields");
                None
            }
        }
    }

    fn list(&mut self, source: &ListSource) -> Option<List> {
        let entity = match &source.of {
            None => None,
            Some(id) => match self.schema.entity(id) {
                Some(entity) => Some(entity),
                None => {
                    self.finding(id, format!("the schema has no entity `{id}`"), "see schema/");
                    return None;
                }
            },
        };
        let columns = source.columns.iter().map(|column| match (column, &source.of) {
            (ColumnSource::Own(own), _) => self.input(own),
            (ColumnSource::Field(name), Some(of)) => {
                self.input(&InputSource::like(name, &format!("{of}.{name}")))
            }
            (ColumnSource::Field(name), None) => {
                self.finding(
                    name,
                    format!("`{name}` is a field of nothing"),
                    "write `of: entity`, or the column's type",
                );
                None
            }
        });
        let columns: Vec<Option<Input>> = columns.collect();
        Some(List {
            id: source.list.clone(),
            entity,
            columns: columns.into_iter().collect::<Option<Vec<_>>>()?,
        })
    }

    /// The pack declares what the computation reads: no more, no less, and of the right kind.
    fn keeps(&mut self, contract: &Contract, inputs: &[Input], lists: &[List]) {
        self.fits(
            contract.inputs,
            &inputs.iter().map(|input| &input.field).collect::<Vec<_>>(),
        );
        for input in inputs {
            let condition = input.shown_if.as_ref();
            if condition.is_some_and(|(other, _)| inputs.iter().all(|input| input.field.id != *other)) {
                self.finding(
                    &input.field.id,
                    "`shown-if` names no input",
                    "name another input of this calculator",
                );
            }
        }
        for need in contract.lists {
            let Some(list) = lists.iter().find(|list| list.id == need.name) else {
                self.finding(
                    "lists",
                    format!("the list `{}` is missing", need.name),
                    "declare it under `lists`",
                );
                continue;
            };
            self.fits(
                need.columns,
                &list
                    .columns
                    .iter()
                    .map(|column| &column.field)
                    .collect::<Vec<_>>(),
            );
        }
        for (role, keys) in contract.figures {
            let parameter = self.source.figures.get(*role);
            match parameter.map(|parameter| self.parameters.keys(parameter)) {
                Some(Some(found)) if found == *keys => {}
                Some(Some(found)) => {
                    let problem =
                        format!("the parameter for `{role}` has {found} keys, the computation gives {keys}");
                    self.finding(role, problem, "see tables/index.json");
                }
                _ => self.finding(
                    "figures",
                    format!("no parameter plays the role `{role}`"),
                    "write `role: parameter` under `figures`; parameters are declared in tables/index.json",
                ),
            }
        }
    }

    fn fits(&mut self, needs: &[Need], fields: &[&Field]) {
        for need in needs {
            match fields.iter().find(|field| field.id == need.name) {
                None => self.finding(
                    "inputs",
                    format!("`{}` is missing", need.name),
                    "the computation reads it: declare it",
                ),
                Some(field) if !suits(self.schema, need.kind, &field.kind) => self.finding(
                    need.name,
                    format!("`{}` is not of the kind that the computation reads", need.name),
                    format!("it must be {:?}", need.kind),
                ),
                Some(_) => {}
            }
        }
        for field in fields
            .iter()
            .filter(|field| needs.iter().all(|need| need.name != field.id))
        {
            self.finding(
                &field.id,
                format!("the computation does not read `{}`", field.id),
                "take it out",
            );
        }
    }
}

fn suits(schema: &Schema, need: NeedKind, kind: &FieldKind) -> bool {
    match (need, kind) {
        (NeedKind::Date, FieldKind::Date)
        | (NeedKind::YesNo, FieldKind::YesNo)
        | (NeedKind::Number, FieldKind::Number)
        | (NeedKind::Yen, FieldKind::Yen)
        | (NeedKind::Hours, FieldKind::Hours)
        | (NeedKind::Time, FieldKind::Time)
        | (NeedKind::Country, FieldKind::Country)
        | (NeedKind::Text, FieldKind::Text) => true,
        (NeedKind::AnyChoice, FieldKind::Choice(Choices::Listed(_) | Choices::Table(_))) => true,
        (NeedKind::Choice(ids), FieldKind::Choice(_)) => {
            schema.choices(kind).iter().all(|id| ids.contains(&id.as_str()))
        }
        _ => false,
    }
}
