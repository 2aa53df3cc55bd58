use super::refusal::Refusal;
use crate::words::{Text, Words};
impl Refusal {
    /// What is so, and what to do, in the person's language.
    pub fn said(&self, words: &Words) -> Vec<Text> { let _ = words; Vec::new() }
}
