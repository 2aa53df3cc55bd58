//! Caps that stand before the Fluent parser: fluent-syntax 0.12 panics on `"\u12Ľxxxx"` (it slices within a
//! character, fluent-rs#389) and overflows the stack on deep nesting (about 2,000 levels on 1 MiB).

use super::problem::Fault;

/// The largest file of words that is read, in bytes.
pub const MOST_IN_FILE: usize = 1 << 20;
/// The longest message that is read, in bytes.
pub const MOST_IN_MESSAGE: usize = 16 << 10;
/// The most opening brackets in one value or attribute. Nesting can never be deeper than this count, however
/// quotes and text are mixed; six Arabic plural forms with two values each need thirteen. A level costs the
/// parser about 0.5 KiB of stack, ten times that in debug builds, and a browser's worker has 1 MiB.
pub const MOST_BRACKETS: usize = 64;

/// Refuses a file that is too large to be split.
pub fn file(text: &str) -> Result<(), Fault> {
    within(text.len(), MOST_IN_FILE)
}

/// Refuses a message that the parser could not survive.
pub fn message(text: &str) -> Result<(), Fault> {
    within(text.len(), MOST_IN_MESSAGE)?;
    let count = most_brackets(text);
    if count > MOST_BRACKETS {
        return Err(Fault::TooNested {
            count,
            most: MOST_BRACKETS,
        });
    }
    escapes(text)
}

fn within(size: usize, most: usize) -> Result<(), Fault> {
    if size > most {
        Err(Fault::TooLarge { size, most })
    } else {
        Ok(())
    }
}

/// The opening brackets of the value or attribute that has most. No nesting outlasts a line that begins with a
/// dot: there the parser either begins an attribute or gives up.
fn most_brackets(text: &str) -> usize {
    let (mut most, mut count) = (0, 0);
    for line in text.lines() {
        if line.trim_start_matches(' ').starts_with('.') {
            count = 0;
        }
        count += line.bytes().filter(|b| matches!(b, b'{' | b'(')).count();
        most = most.max(count);
    }
    most
}

/// Every backslash must begin a whole escape, also outside quotes, where nobody needs one.
fn escapes(text: &str) -> Result<(), Fault> {
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        if byte != b'\\' {
            continue;
        }
        let digits = match bytes.next() {
            Some(b'\\' | b'"') => 0,
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => return Err(Fault::BadEscape),
        };
        if !(0..digits).all(|_| bytes.next().is_some_and(|b| b.is_ascii_hexdigit())) {
            return Err(Fault::BadEscape);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_escape_that_panics_the_parser_is_refused() {
        assert_eq!(message("a = { \"\\u12Ľxxxx\" }"), Err(Fault::BadEscape));
        assert_eq!(message("a = { \"\\u12"), Err(Fault::BadEscape));
        assert_eq!(message("a = { \"\\"), Err(Fault::BadEscape));
        assert_eq!(message("a = { \"\\u00A0\\U01F602\\\\\\\"\" }"), Ok(()));
    }

    #[test]
    fn nesting_that_overflows_the_stack_is_refused() {
        let deep = format!("a = {}x{}", "{ ".repeat(4000), " }".repeat(4000));
        assert!(matches!(
            message(&deep),
            Err(Fault::TooNested { count: 4000, .. })
        ));
        let calls = format!("a = {{ {}1{} }}", "NUMBER(".repeat(500), ")".repeat(500));
        assert!(matches!(message(&calls), Err(Fault::TooNested { .. })));
    }

    #[test]
    fn the_deepest_message_that_passes_can_be_parsed() {
        let deep = format!(
            "a = {}$x{}\n",
            "{".repeat(MOST_BRACKETS),
            "}".repeat(MOST_BRACKETS)
        );
        assert_eq!(message(&deep), Ok(()));
        let parsed = std::thread::Builder::new()
            .stack_size(1 << 20)
            .spawn(move || fluent_syntax::parser::parse(deep).is_ok())
            .unwrap();
        assert!(parsed.join().unwrap());
    }

    #[test]
    fn nesting_does_not_outlast_a_line_that_begins_with_a_dot() {
        let many = format!("a = A\n{}", "    .b = {{{{ $x }}}}\n".repeat(100));
        assert_eq!(message(&many), Ok(()));
        let broken = format!("a = {}", "{{{{\n.b = {{{{\n[x]\n".repeat(10_000));
        let parsed = std::thread::Builder::new()
            .stack_size(1 << 20)
            .spawn(move || fluent_syntax::parser::parse(broken).is_ok())
            .unwrap();
        assert!(!parsed.join().unwrap());
    }

    #[test]
    fn size_is_capped() {
        assert!(matches!(
            file(&"x".repeat(MOST_IN_FILE + 1)),
            Err(Fault::TooLarge { .. })
        ));
        assert!(matches!(
            message(&"x".repeat(MOST_IN_MESSAGE + 1)),
            Err(Fault::TooLarge { .. })
        ));
    }

    proptest! {
        #[test]
        fn what_passes_never_panics_the_parser(
            text in r#"a = ([{}()\[\]"\\uU0-9a-fĽ《"$*.,: \n>-]|\\u[0-9a-fĽ]{4}){0,60}"#
        ) {
            if message(&text).is_ok() {
                let _ = fluent_syntax::parser::parse_runtime(text.as_str());
                let _ = fluent_syntax::parser::parse(text.as_str());
            }
        }
    }
}
