//! The shape that all warnings of the weather side share: `Warning` lists, `Item`, `Kind`, `Area`.

use super::envelope::change;
use super::place;
use super::tree::Node;
use crate::feeds::alert::{AlertArea, Area, Change, Details, Grade, Hazard, Warning};

/// One kind for one area, as it stands.
pub(super) struct Stated<'a> {
    pub name: &'a str,
    pub code: &'a str,
    /// The code of what held before; empty where not told.
    pub last: &'a str,
}

/// What a family says of a kind.
pub(super) struct Judged {
    pub hazard: Hazard,
    pub grade: Grade,
    pub level: Option<u8>,
    /// What held before was graded so.
    pub before: Option<Grade>,
}

/// Names of what is known not to be used: marks for editors, who else reports, how offices are reached, and what comes
/// next (it is told when it comes).
pub(super) const KNOWN: [&str; 13] = [
    "TargetArea",
    "ChangeStatus",
    "FullStatus",
    "EditingMark",
    "OtherReport",
    "OfficeInfo",
    "AdditionalInfo",
    "MeteorologicalInfos",
    "NextKinds",
    "ClassName",
    "Stations",
    "Station",
    "FormalName",
];

/// Every warning of a body.
pub(super) fn warnings(body: &Node, judge: impl Fn(&Stated) -> Judged) -> Vec<AlertArea> {
    let mut out = Vec::new();
    for list in body.children("Warning") {
        let of = list.attribute("type");
        for item in list.children("Item") {
            let areas = areas(item, of);
            for kind in item.children("Kind") {
                let one = warning(kind, &judge);
                out.extend(areas.iter().map(|(area, name)| AlertArea {
                    area: area.clone(),
                    name: name.clone(),
                    ..one.clone()
                }));
            }
        }
    }
    out
}

fn areas(item: &Node, of: &str) -> Vec<(Area, String)> {
    let single = item.children("Area");
    let listed = item.children("Areas").flat_map(|areas| areas.children("Area"));
    let table = item
        .child("Areas")
        .map_or("", |areas| areas.attribute("codeType"));
    let mut out = Vec::new();
    for node in single.chain(listed) {
        let of = [of, table, node.attribute("codeType")].join(" ");
        out.push((place::area(&of, node.text("Code")), node.text("Name").to_owned()));
        // River floods name the municipalities that may be under water.
        for (names, codes) in [("CityList", "CityCodeList"), ("City", "CityCode")] {
            let (names, codes) = (node.text(names), node.text(codes));
            let pairs = codes.split_whitespace().zip(names.split_whitespace());
            out.extend(pairs.map(|(code, name)| (place::municipality(code), name.to_owned())));
        }
        // What else describes an area is told by its name and code.
        for child in node.every_child() {
            child.all();
        }
    }
    out
}

fn warning(kind: &Node, judge: &impl Fn(&Stated) -> Judged) -> AlertArea {
    let last = kind.child("LastKind");
    let (name, code) = (kind.text("Name"), kind.text("Code"));
    let last_code = last.map_or("", |last| last.text("Code"));
    let _ = last.map(Node::all);
    let judged = judge(&Stated {
        name,
        code,
        last: last_code,
    });
    let told = change(kind.text("Status"));
    let change = match (told, judged.before) {
        (Change::Issued, Some(before)) if before > Grade::Nothing && before < judged.grade => Change::Raised,
        _ => told,
    };
    let over = matches!(change, Change::Lifted | Change::Nothing);
    AlertArea {
        area: Area::Everywhere,
        name: String::new(),
        hazard: judged.hazard,
        warning: (!name.is_empty()).then(|| Warning {
            code: code.to_owned(),
            name: name.to_owned(),
        }),
        level: judged.level.filter(|_| !over),
        change,
        grade: if over { Grade::Nothing } else { judged.grade },
        details: Details {
            notes: notes(kind),
            ..Details::default()
        },
    }
}

/// What a kind adds, in official words.
fn notes(kind: &Node) -> Vec<(String, String)> {
    let mut out = Vec::new();
    let mut add = |label: &str, text: String| {
        if !text.is_empty() {
            out.push((label.to_owned(), text));
        }
    };
    add("対象", kind.text("Condition").to_owned());
    for (element, label) in [
        ("Attention", "特記事項"),
        ("WarningNotice", "予告"),
        ("Addition", "付加事項"),
    ] {
        for node in kind.children(element) {
            add(label, leaves(node));
        }
    }
    add("時刻", kind.text("DateTime").to_owned());
    for property in kind.children("Property") {
        let label = property.text("Type");
        add(if label.is_empty() { "要素" } else { label }, leaves(property));
    }
    out
}

/// The words of an element: descriptions where there are any, values else; codes and machine times left out.
fn leaves(node: &Node) -> String {
    let words = node.all().into_iter().filter_map(|leaf| {
        let unspoken = ["Code", "Type", "Time", "Duration", "DateTime"].contains(&leaf.name.as_str());
        let description = leaf.attribute("description");
        let text = if description.is_empty() {
            leaf.value()
        } else {
            description
        };
        (!unspoken && !text.is_empty()).then_some(text)
    });
    words.collect::<Vec<_>>().join(" ")
}
