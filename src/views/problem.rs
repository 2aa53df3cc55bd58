//! What is wrong with an answer, and what to do, in the person's language.

use crate::facts::{FactProblem, ProblemKind};
use crate::words::{Text, Words};

/// The sentences for one problem: what is so, what to do, and a near word where there is one.
pub fn problem(problem: &FactProblem, words: &Words) -> Vec<Text> {
    let say = words.say();
    let near = |near: &Option<String>| {
        near.iter()
            .map(|near| say.input_nearest(near))
            .collect::<Vec<_>>()
    };
    let (mut said, more) = match &problem.kind {
        ProblemKind::UnknownName { nearest } => (
            vec![say.input_unknown_field(&problem.at), say.input_unknown_field_do()],
            near(nearest),
        ),
        ProblemKind::NoSuchDate { .. } => (
            vec![say.input_no_such_date(), say.input_no_such_date_do()],
            Vec::new(),
        ),
        ProblemKind::NoSuchChoice { given, nearest } => (
            vec![say.input_unknown_choice(given), say.input_unknown_choice_do()],
            near(nearest),
        ),
        ProblemKind::NotANumber { given } => (
            vec![say.input_not_a_number(given), say.input_not_a_number_do()],
            Vec::new(),
        ),
        ProblemKind::NotAPeriod { given } => (
            vec![say.input_not_a_period(given), say.input_not_a_period_do()],
            Vec::new(),
        ),
        ProblemKind::NotHours { given } => (
            vec![say.input_not_hours(given), say.input_not_hours_do()],
            Vec::new(),
        ),
        ProblemKind::NotATime { given } => (
            vec![say.input_not_a_time(given), say.input_not_a_time_do()],
            Vec::new(),
        ),
        ProblemKind::NotYesOrNo { given } => (
            vec![say.input_not_yes_or_no(given), say.input_not_yes_or_no_do()],
            Vec::new(),
        ),
        ProblemKind::WrongShape => (
            vec![say.input_wrong_shape(&problem.at), say.input_wrong_shape_do()],
            Vec::new(),
        ),
        ProblemKind::OnlyOne => (
            vec![say.input_only_one(&problem.at), say.input_only_one_do()],
            Vec::new(),
        ),
    };
    said.extend(more);
    said
}
