//! What a pattern uses: variables, functions, terms and other messages.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::collections::BTreeSet;

/// Everything that a pattern names.
#[derive(Debug, Default)]
pub(super) struct Uses {
    pub variables: BTreeSet<String>,
    pub functions: BTreeSet<String>,
    /// Messages, and terms with their hyphen.
    pub references: BTreeSet<String>,
    /// The named variants of each choice, such as `one` and `other`.
    pub choices: Vec<BTreeSet<String>>,
    /// The literal text, all variants one after another.
    pub text: String,
}

impl Uses {
    pub fn of(pattern: &Pattern<&str>) -> Self {
        let mut uses = Self::default();
        uses.pattern(pattern);
        uses
    }

    // The recursion is as deep as the nesting, which the guard has capped.
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
        self.text.push('\n');
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let name = |key: &VariantKey<&str>| match key {
                    VariantKey::Identifier { name } => Some((*name).to_owned()),
                    VariantKey::NumberLiteral { .. } => None,
                };
                self.choices
                    .push(variants.iter().filter_map(|variant| name(&variant.key)).collect());
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.text.push_str(value),
            InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name.to_owned());
                self.arguments(arguments);
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                arguments.iter().for_each(|list| self.arguments(list));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn arguments(&mut self, list: &CallArguments<&str>) {
        list.positional.iter().for_each(|value| self.inline(value));
        list.named.iter().for_each(|named| self.inline(&named.value));
    }
}
