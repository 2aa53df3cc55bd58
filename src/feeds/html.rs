//! HTML in public texts: turned into plain text, never shown as it is.

/// How much of one piece of HTML is looked at.
const CAP: usize = 64 * 1024;

/// Plain text of a piece of HTML: tags gone, what they divide kept apart, white space folded, scripts left out.
pub fn plain(html: &str) -> String {
    let html = whole_tags(html, head(html, CAP));
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        text.push_str(before);
        if !is_tag(tag) {
            // "3 < 4" is no tag
            text.push('<');
            rest = tag.get(1..).unwrap_or_default();
            continue;
        }
        if divides(tag) {
            text.push(' ');
        }
        rest = after(tag);
    }
    text.push_str(rest);
    let text = super::text::clean(&characters(&text));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What is left of a text that was cut, without the tag that was cut with it.
fn whole_tags<'a>(whole: &str, cut: &'a str) -> &'a str {
    let open = cut
        .rfind('<')
        .filter(|at| whole.len() > cut.len() && cut.rfind('>') < Some(*at));
    open.and_then(|at| cut.get(..at)).unwrap_or(cut)
}

/// The first so many bytes, cut at a character.
pub(super) fn head(text: &str, cap: usize) -> &str {
    let mut end = cap.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or(text)
}

fn is_tag(tag: &str) -> bool {
    tag.get(1..2).is_some_and(|c| {
        c.chars()
            .all(|c| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'))
    })
}

fn name(tag: &str) -> String {
    let name = tag.trim_start_matches(['<', '/']);
    let end = name
        .find(|c: char| !c.is_ascii_alphanumeric())
        .unwrap_or(name.len());
    name.get(..end.min(16)).unwrap_or_default().to_ascii_lowercase()
}

/// Tags within a word do not divide it; all others do.
fn divides(tag: &str) -> bool {
    let within = [
        "a", "b", "i", "u", "em", "strong", "span", "font", "ruby", "rb", "small", "big", "sup", "sub", "rt",
        "rp",
    ];
    !within.contains(&name(tag).as_str())
}

/// What follows a tag; of scripts, styles and readings over characters, what follows their end.
fn after(tag: &str) -> &str {
    if let Some(comment) = tag.strip_prefix("<!--") {
        return comment.split_once("-->").map_or("", |(_, rest)| rest);
    }
    let rest = tag.split_once('>').map_or("", |(_, rest)| rest);
    let name = name(tag);
    if tag.starts_with("</")
        || !["script", "style", "template", "noscript", "rt", "rp"].contains(&name.as_str())
    {
        return rest;
    }
    let end = format!("</{name}");
    let found = find_ignoring_case(rest, &end);
    found
        .and_then(|at| rest.get(at..))
        .and_then(|tail| tail.split_once('>'))
        .map_or("", |(_, rest)| rest)
}

/// Where an ASCII text stands, in large or small letters.
pub(super) fn find_ignoring_case(text: &str, wanted: &str) -> Option<usize> {
    text.as_bytes()
        .windows(wanted.len())
        .position(|window| window.eq_ignore_ascii_case(wanted.as_bytes()))
}

/// Character references resolved; what is none stays.
pub(super) fn characters(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let name = head(from, 40).split_once(';').and_then(|(name, _)| name.get(1..));
        match name.and_then(|name| Some((name, reference(name)?))) {
            Some((name, c)) => {
                out.push_str(&c);
                rest = from.get(name.len() + 2..).unwrap_or_default();
            }
            None => {
                out.push('&');
                rest = from.get(1..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
    out
}

fn reference(name: &str) -> Option<String> {
    let Some(number) = name.strip_prefix('#') else {
        return entity(name).map(str::to_owned);
    };
    let hex = number.strip_prefix(['x', 'X']);
    let code = hex.map_or_else(|| number.parse().ok(), |hex| u32::from_str_radix(hex, 16).ok())?;
    char::from_u32(code).map(String::from)
}

/// The named characters that public texts use.
pub(super) fn entity(name: &str) -> Option<&'static str> {
    Some(match name {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        "nbsp" => "\u{A0}",
        "ensp" | "emsp" | "thinsp" => " ",
        "copy" => "©",
        "reg" => "®",
        "trade" => "™",
        "yen" => "¥",
        "euro" => "€",
        "middot" => "·",
        "bull" => "•",
        "hellip" => "…",
        "ndash" => "–",
        "mdash" => "—",
        "lsquo" => "‘",
        "rsquo" => "’",
        "ldquo" => "“",
        "rdquo" => "”",
        "laquo" => "«",
        "raquo" => "»",
        "times" => "×",
        "deg" => "°",
        "rarr" => "→",
        "larr" => "←",
        "zwj" | "zwnj" | "shy" | "lrm" | "rlm" => "",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn tags_go_and_words_stay_apart() {
        assert_eq!(
            plain("<p>防災<b>訓練</b></p><p>11月3日<br/>10:00</p>"),
            "防災訓練 11月3日 10:00"
        );
        assert_eq!(
            plain("A&amp;B &lt;i&gt; &#12354; &copy; 3 < 4 &unknown; & c"),
            "A&B <i> あ © 3 < 4 &unknown; & c"
        );
    }

    #[test]
    fn scripts_styles_comments_and_readings_are_left_out() {
        assert_eq!(
            plain("a<SCRIPT>alert('<b>')</Script >b<!-- c<d> -->e<style>p{}"),
            "a b e"
        );
        assert_eq!(plain("<ruby>漢字<rt>かんじ</rt></ruby>を"), "漢字を");
        assert_eq!(plain("a<b"), "a");
    }

    #[test]
    fn a_flood_of_open_tags_takes_no_time_and_no_stack() {
        assert_eq!(plain(&"<div>".repeat(1_000_000)), "");
        assert!(plain(&"&".repeat(1_000_000)).len() <= 64 * 1024);
    }
}
