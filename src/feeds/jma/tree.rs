//! A small tree of an XML document that remembers which of its elements were read.
//!
//! A telegram is at most some hundred kilobytes, so a tree is cheap, and only a tree can say at the end what nobody
//! looked at. Sizes are checked before and while reading; a document type is refused, so no entity can grow.

use crate::feeds::Refused;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use std::cell::Cell;
use std::collections::BTreeMap;

/// No telegram is longer. The longest official sample has 600 KB.
pub const MAX_BYTES: usize = 4 << 20;
/// The deepest official sample has 12 levels.
const MAX_DEPTH: usize = 32;
const MAX_NODES: usize = 200_000;
const MAX_ATTRIBUTES: usize = 16;

/// Why a document is no tree.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TreeError {
    /// Longer than any telegram.
    #[error("{0} bytes are more than {MAX_BYTES}")]
    TooLong(usize),
    /// Not UTF-8.
    #[error("byte {0} is not UTF-8")]
    Encoding(usize),
    /// Not XML.
    #[error("not well-formed XML at byte {0}: {1}")]
    Malformed(u64, String),
    /// A document type declaration.
    #[error("a document type declaration, which no telegram has")]
    DocumentType,
    /// An entity that XML does not define.
    #[error("an unknown entity: {0}")]
    Entity(String),
    /// More of something than a telegram has.
    #[error("more {0} than a telegram has")]
    TooMuch(&'static str),
    /// No element at all, or one that is not closed.
    #[error("the document ends too early")]
    Unfinished,
}

/// An element.
#[derive(Debug, Default)]
pub struct Node {
    /// Its name without a prefix.
    pub name: String,
    attributes: Vec<(String, String)>,
    text: String,
    children: Vec<Node>,
    read: Cell<bool>,
}

impl Node {
    /// Reads a document.
    pub fn parse(bytes: &[u8]) -> Result<Node, TreeError> {
        if bytes.len() > MAX_BYTES {
            return Err(TreeError::TooLong(bytes.len()));
        }
        let text = std::str::from_utf8(bytes).map_err(|error| TreeError::Encoding(error.valid_up_to()))?;
        Builder::default().build(text.trim_start_matches('\u{feff}').trim_start())
    }

    /// Its own text, without space around it.
    pub fn value(&self) -> &str {
        self.read.set(true);
        self.text.trim()
    }

    /// An attribute, by its name without a prefix; empty where there is none.
    pub fn attribute(&self, name: &str) -> &str {
        let found = self.attributes.iter().find(|(key, _)| key == name);
        found.map_or("", |(_, value)| value.trim())
    }

    /// The first child of a name.
    pub fn child(&self, name: &str) -> Option<&Node> {
        let found = self.children.iter().find(|node| node.name == name);
        found.inspect(|node| node.read.set(true))
    }

    /// All children of a name.
    pub fn children<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Node> {
        // Marked at once: who asks for all of a name and stops at the first has still chosen among all.
        let named = move || self.children.iter().filter(move |node| node.name == name);
        named().for_each(|node| node.read.set(true));
        named()
    }

    /// All children, whatever their names.
    pub fn every_child(&self) -> impl Iterator<Item = &Node> {
        self.children.iter().inspect(|node| node.read.set(true))
    }

    /// What stands at a path of first children: `Hypocenter/Area`.
    pub fn at(&self, path: &str) -> Option<&Node> {
        path.split('/').try_fold(self, |node, name| node.child(name))
    }

    /// The text at a path; empty where there is none.
    pub fn text(&self, path: &str) -> &str {
        self.at(path).map_or("", Node::value)
    }

    /// The element and all below it, each marked as read, in the document's order.
    pub fn all(&self) -> Vec<&Node> {
        self.read.set(true);
        let below = self.children.iter().flat_map(Node::all);
        std::iter::once(self).chain(below).collect()
    }

    /// Every element below that nobody read and whose name is not among those known not to be used: one line per path,
    /// with how often. What lies below a known one is known too.
    pub fn unread(&self, known: &[&str]) -> Vec<Refused> {
        let mut found = BTreeMap::new();
        self.look(&self.name, known, &mut found);
        let line = |(place, times)| Refused {
            place,
            why: format!("unread, {times} times"),
        };
        found.into_iter().map(line).collect()
    }

    fn look(&self, path: &str, known: &[&str], found: &mut BTreeMap<String, usize>) {
        for child in &self.children {
            if !child.read.get() && known.contains(&child.name.as_str()) {
                continue;
            }
            let path = format!("{path}/{}", child.name);
            if child.read.get() {
                child.look(&path, known, found);
            } else {
                *found.entry(path).or_default() += 1;
            }
        }
    }
}

#[derive(Default)]
struct Builder {
    open: Vec<Node>,
    nodes: usize,
}

impl Builder {
    fn build(mut self, text: &str) -> Result<Node, TreeError> {
        let mut reader = quick_xml::Reader::from_str(text);
        loop {
            let event = reader
                .read_event()
                .map_err(|error| TreeError::Malformed(reader.error_position(), error.to_string()))?;
            match event {
                Event::Start(start) => {
                    let node = self.node(&start)?;
                    self.open.push(node);
                }
                Event::Empty(start) => {
                    let node = self.node(&start)?;
                    if let Some(root) = self.close(node) {
                        return Ok(root);
                    }
                }
                Event::End(_) => {
                    let node = self.open.pop().ok_or(TreeError::Unfinished)?;
                    if let Some(root) = self.close(node) {
                        return Ok(root);
                    }
                }
                Event::Text(text) => self.add(&text.xml10_content()),
                Event::CData(text) => self.add(&text.xml10_content()),
                Event::GeneralRef(reference) => {
                    let entity: &str = &reference;
                    let Ok(letter) =
                        quick_xml::escape::unescape(&format!("&{entity};")).map(|text| text.into_owned())
                    else {
                        return Err(TreeError::Entity(entity.to_owned()));
                    };
                    self.add(&letter);
                }
                Event::DocType(_) => return Err(TreeError::DocumentType),
                Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
                Event::Eof => return Err(TreeError::Unfinished),
            }
        }
    }

    fn add(&mut self, text: &str) {
        if let Some(node) = self.open.last_mut() {
            node.text.push_str(text);
        }
    }

    /// Hands an element to its parent, or gives it back when it is the outermost.
    fn close(&mut self, node: Node) -> Option<Node> {
        match self.open.last_mut() {
            Some(parent) => parent.children.push(node),
            None => return Some(node),
        }
        None
    }

    fn node(&mut self, start: &BytesStart) -> Result<Node, TreeError> {
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            return Err(TreeError::TooMuch("elements"));
        }
        if self.open.len() >= MAX_DEPTH {
            return Err(TreeError::TooMuch("levels"));
        }
        let mut attributes = Vec::new();
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|error| TreeError::Malformed(0, error.to_string()))?;
            if attributes.len() >= MAX_ATTRIBUTES {
                return Err(TreeError::TooMuch("attributes"));
            }
            let value = attribute
                .normalized_value(XmlVersion::Explicit1_0)
                .map_err(|error| TreeError::Entity(error.to_string()))?;
            let key: quick_xml::name::LocalName = attribute.key.into();
            attributes.push((key.as_ref().to_owned(), value.into_owned()));
        }
        Ok(Node {
            name: start.local_name().as_ref().to_owned(),
            attributes,
            ..Node::default()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bomb_of_entities_and_anything_bigger_than_a_telegram_is_refused() {
        let bomb = "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>";
        assert_eq!(Node::parse(bomb.as_bytes()).unwrap_err(), TreeError::DocumentType);
        assert!(matches!(Node::parse(b"<a>&x;</a>"), Err(TreeError::Entity(_))));
        assert!(matches!(
            Node::parse("<a>".repeat(40).as_bytes()),
            Err(TreeError::TooMuch("levels"))
        ));
        let wide = format!("<a>{}</a>", "<b/>".repeat(MAX_NODES + 1));
        assert!(matches!(
            Node::parse(wide.as_bytes()),
            Err(TreeError::TooMuch("elements"))
        ));
        let many: String = (0..20).map(|n| format!(" a{n}=''")).collect();
        assert!(matches!(
            Node::parse(format!("<a{many}/>").as_bytes()),
            Err(TreeError::TooMuch("attributes"))
        ));
        assert!(matches!(
            Node::parse(&vec![b' '; MAX_BYTES + 1]),
            Err(TreeError::TooLong(_))
        ));
        assert!(matches!(Node::parse(b"<a><b>"), Err(TreeError::Unfinished)));
        assert!(matches!(Node::parse(&[0xff, 0xfe]), Err(TreeError::Encoding(0))));
    }

    #[test]
    fn what_nobody_read_is_told_by_its_path_and_what_is_known_is_not() {
        let tree =
            Node::parse("\u{feff}<a><b x='1&amp;2'>1 &#x32;</b><b/><c><d/></c></a>".as_bytes()).unwrap();
        assert_eq!(tree.text("b"), "1 2");
        assert_eq!(tree.child("b").unwrap().attribute("x"), "1&2");
        let places: Vec<String> = tree.unread(&[]).into_iter().map(|one| one.place).collect();
        assert_eq!(places, ["a/b", "a/c"]);
        assert_eq!(tree.unread(&["c"]).len(), 1);
    }
}
