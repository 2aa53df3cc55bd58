//! What an index must be able to do; how much a find counts is not its business.

use std::ops::RangeInclusive;

/// A document in an index. The order of rows is the order of documents that are found equally well.
pub type Row = i64;

/// Where in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Its titles.
    Title,
    /// What else it says.
    Body,
    /// How its titles sound.
    TitleSound,
    /// How what it says sounds.
    BodySound,
}

/// Tokens that stand one after the other.
#[derive(Clone, Copy, Debug)]
pub struct Lookup<'a> {
    /// Where.
    pub part: Part,
    /// The tokens; none finds nothing.
    pub tokens: &'a [String],
    /// Whether the last token may go on.
    pub prefix: bool,
}

/// A place where tokens can be looked up.
pub trait Index {
    /// Why it cannot.
    type Problem;

    /// How many documents it holds.
    fn size(&self) -> Result<usize, Self::Problem>;

    /// The documents in which tokens stand, in order.
    fn rows(&self, lookup: &Lookup<'_>) -> Result<Vec<Row>, Self::Problem>;

    /// The whole words of such lengths, in letters.
    fn words(&self, lengths: RangeInclusive<usize>) -> Result<Vec<String>, Self::Problem>;

    /// Whether it is one of many alike, a town or a place, which comes after what is said about the matter itself.
    fn is_aside(&self, row: Row) -> bool;

    /// The titles of a document, each as its tokens joined by spaces.
    fn titles(&self, row: Row) -> Result<Vec<String>, Self::Problem>;
}
