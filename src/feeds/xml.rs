//! XML read with care: limits on depth, attributes and pieces, no document type with entities, nothing fetched.

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesRef, BytesStart, Event};

/// How deep elements may stand in one another. Public feeds and laws stay below twenty.
const DEPTH: usize = 64;
/// How many attributes an element may have.
const ATTRIBUTES: usize = 64;
/// How many elements and texts one document may have: the longest law has fewer than half a million.
const PIECES: usize = 4_000_000;

/// Why an XML document is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum XmlError {
    /// Not well-formed.
    #[error("byte {at}: {what}")]
    Malformed {
        /// Where.
        at: u64,
        /// What the parser says.
        what: String,
    },
    /// It declares entities, which have no use here but to attack.
    #[error("it declares entities of its own, which are not expanded here")]
    Entities,
    /// An entity that XML and HTML do not have.
    #[error("byte {at}: `&{name};` is no known character")]
    UnknownEntity {
        /// Where.
        at: u64,
        /// Which.
        name: String,
    },
    /// Elements stand deeper in one another than any real document needs.
    #[error("elements stand more than {DEPTH} deep in one another")]
    TooDeep,
    /// An element has more attributes than any real one.
    #[error("an element has more than {ATTRIBUTES} attributes")]
    TooManyAttributes,
    /// More elements than any real document has.
    #[error("it has more than {PIECES} elements and texts")]
    TooLong,
    /// It ends before its elements do.
    #[error("it ends within `{0}`: it was cut off")]
    CutOff(String),
    /// Nothing in it.
    #[error("it holds no element")]
    Empty,
}

/// A piece of a document, in its order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// An element begins.
    Start(Start),
    /// Text, character data or a character reference.
    Text(String),
    /// The element of that name ends.
    End,
}

/// The beginning of an element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Start {
    /// Its name with its prefix: `dc:date`.
    pub name: String,
    /// Its attributes, names with their prefixes.
    pub attributes: Vec<(String, String)>,
}

impl Start {
    /// The name without its prefix.
    pub fn local(&self) -> &str {
        self.name.rsplit(':').next().unwrap_or(&self.name)
    }

    /// An attribute's value, by its name with its prefix.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }
}

/// Reads a document piece by piece within the limits. The text must fit in memory: cap its size before.
pub(super) struct Pieces<'a> {
    reader: Reader<&'a [u8]>,
    open: Vec<String>,
    seen: usize,
    rooted: bool,
}

impl<'a> Pieces<'a> {
    pub fn new(xml: &'a str) -> Pieces<'a> {
        let mut reader = Reader::from_str(xml.trim_start());
        let config = reader.config_mut();
        config.expand_empty_elements = true;
        config.trim_markup_names_in_closing_tags = true;
        config.allow_dangling_amp = true;
        Pieces {
            reader,
            open: Vec::new(),
            seen: 0,
            rooted: false,
        }
    }

    /// How many elements are open.
    pub fn depth(&self) -> usize {
        self.open.len()
    }

    /// The next piece; nothing at the end.
    pub fn next(&mut self) -> Result<Option<Piece>, XmlError> {
        loop {
            self.seen += 1;
            if self.seen > PIECES {
                return Err(XmlError::TooLong);
            }
            let at = self.reader.buffer_position();
            let malformed = |e: &dyn std::fmt::Display| XmlError::Malformed {
                at,
                what: e.to_string(),
            };
            let event = self.reader.read_event().map_err(|e| malformed(&e))?;
            match event {
                Event::Start(start) | Event::Empty(start) => {
                    let start = begin(&start).map_err(|e| e.unwrap_or_else(|what| malformed(&what)))?;
                    if self.open.len() >= DEPTH {
                        return Err(XmlError::TooDeep);
                    }
                    self.rooted = true;
                    self.open.push(start.name.clone());
                    return Ok(Some(Piece::Start(start)));
                }
                Event::End(_) => {
                    self.open.pop();
                    return Ok(Some(Piece::End));
                }
                Event::Text(text) if !self.open.is_empty() => {
                    return Ok(Some(Piece::Text(text.into_inner().into_owned())));
                }
                Event::CData(text) => return Ok(Some(Piece::Text(text.into_inner().into_owned()))),
                Event::GeneralRef(name) => return Ok(Some(Piece::Text(character(&name, at)?))),
                // `<!DOCTYPE rss [ <!ENTITY … ]>`; without the brackets it only names a file that is not fetched.
                Event::DocType(text) if text.contains('[') || text.contains("ENTITY") => {
                    return Err(XmlError::Entities);
                }
                Event::Eof => return self.end().map(|()| None),
                _ => {}
            }
        }
    }

    fn end(&self) -> Result<(), XmlError> {
        match self.open.last() {
            Some(name) => Err(XmlError::CutOff(name.clone())),
            None if !self.rooted => Err(XmlError::Empty),
            None => Ok(()),
        }
    }

    /// The text of the element that has just begun with all that stands in it; `skip` leaves elements out.
    pub fn text(&mut self, skip: fn(&Start) -> bool) -> Result<String, XmlError> {
        let (mut text, mut depth, mut left_out) = (String::new(), 1_usize, None);
        while let Some(piece) = self.next()? {
            match piece {
                Piece::Start(start) => {
                    depth += 1;
                    if left_out.is_none() && skip(&start) {
                        left_out = Some(depth);
                    }
                }
                Piece::Text(more) if left_out.is_none() => text.push_str(&more),
                Piece::Text(_) => {}
                Piece::End => {
                    if left_out == Some(depth) {
                        left_out = None;
                    }
                    depth -= 1;
                    if depth == 0 {
                        break;
                    }
                }
            }
        }
        Ok(text)
    }
}

fn begin(start: &BytesStart<'_>) -> Result<Start, Result<XmlError, String>> {
    let mut found = Start {
        name: start.name().as_ref().to_owned(),
        attributes: Vec::new(),
    };
    // Looking for an attribute that stands twice takes the square of their number, so they are counted first.
    for attribute in start.attributes().with_checks(false) {
        if found.attributes.len() >= ATTRIBUTES {
            return Err(Ok(XmlError::TooManyAttributes));
        }
        let attribute = attribute.map_err(|e| Err(e.to_string()))?;
        let raw: &str = &attribute.value;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0);
        let value = value.map_or_else(|_| raw.to_owned(), |value| value.into_owned());
        found.attributes.push((attribute.key.as_ref().to_owned(), value));
    }
    Ok(found)
}

fn character(name: &BytesRef<'_>, at: u64) -> Result<String, XmlError> {
    let unknown = || XmlError::UnknownEntity {
        at,
        name: name.chars().take(40).collect(),
    };
    if name.is_char_ref() {
        let found = name.resolve_char_ref().map_err(|_| unknown())?;
        return found
            .map(|c| super::text::clean(&c.to_string()))
            .ok_or_else(unknown);
    }
    super::html::entity(name).map(str::to_owned).ok_or_else(unknown)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(xml: &str) -> Result<Vec<Piece>, XmlError> {
        let mut pieces = Pieces::new(xml);
        let mut found = Vec::new();
        while let Some(piece) = pieces.next()? {
            found.push(piece);
        }
        Ok(found)
    }

    #[test]
    fn elements_attributes_and_characters_are_read() {
        let found = all("<a x=\"1 &lt; 2\"><b/>A&amp;B&#x3042;&nbsp;<![CDATA[<i>]]></a>").unwrap();
        let text: String = found
            .iter()
            .filter_map(|p| {
                if let Piece::Text(t) = p {
                    Some(t.as_str())
                } else {
                    None
                }
            })
            .collect();
        assert_eq!(text, "A&Bあ\u{A0}<i>");
        let Some(Piece::Start(start)) = found.first() else {
            panic!()
        };
        assert_eq!(start.attribute("x"), Some("1 < 2"));
    }

    #[test]
    fn attacks_are_refused_before_they_grow() {
        let laughs = "<!DOCTYPE a [<!ENTITY l \"ha\"><!ENTITY m \"&l;&l;\">]><a>&m;</a>";
        assert_eq!(all(laughs), Err(XmlError::Entities));
        let outside = "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a>&m;</a>";
        assert!(matches!(all(outside), Err(XmlError::UnknownEntity { .. })));
        assert_eq!(all(&"<a>".repeat(100_000)), Err(XmlError::TooDeep));
        let many: String = (0..100_000).map(|n| format!(" a{n}='1'")).collect();
        assert_eq!(all(&format!("<a{many}/>")), Err(XmlError::TooManyAttributes));
    }

    #[test]
    fn what_is_cut_off_or_empty_is_told() {
        assert_eq!(all("<a><b>text"), Err(XmlError::CutOff("b".to_owned())));
        assert_eq!(all("  "), Err(XmlError::Empty));
        assert!(matches!(all("<a></b>"), Err(XmlError::Malformed { .. })));
    }

    #[test]
    fn the_text_of_an_element_can_leave_parts_out() {
        let mut pieces = Pieces::new("<s>漢<Ruby>字<Rt>じ</Rt></Ruby>と</s>");
        pieces.next().unwrap();
        assert_eq!(pieces.text(|start| start.name == "Rt").unwrap(), "漢字と");
    }
}
