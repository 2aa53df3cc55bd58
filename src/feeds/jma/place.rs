//! Areas as telegrams write them.

use super::tree::Node;
use crate::feeds::alert::Area;

/// An area by its code and by what the telegram says that the code is of: `気象警報・注意報（市町村等）`,
/// `気象・地震・火山情報／市町村等`. Where neither fits, the code's length decides.
pub(super) fn area(of: &str, code: &str) -> Area {
    let own = || code.to_owned();
    let digits = code.bytes().all(|byte| byte.is_ascii_digit());
    if of.contains("火山名") || of.contains("対象火山") {
        return Area::Volcano(own());
    }
    if of.contains("津波予報区") {
        return Area::TsunamiArea(own());
    }
    if of.contains("海上") || of.contains("海域") {
        return Area::Sea(own());
    }
    if of.contains("河川") && code.len() > 7 {
        return Area::River(own());
    }
    if of.contains("高潮予報区間") || !digits || code.is_empty() {
        return Area::Other(format!("{of} {code}"));
    }
    match code.len() {
        2 => Area::Prefecture(own()),
        3 if of.contains("地震") => Area::QuakeArea(own()),
        4 if of.contains("緊急地震速報") => Area::QuakeForecastArea(own()),
        6 if of.contains("一次細分区域") => Area::Primary(own()),
        6 if of.contains("府県予報区等）") || code.ends_with("000") => Area::Office(own()),
        6 if code.ends_with('0') => Area::Primary(own()),
        6 => Area::Group(own()),
        7 => municipality(code),
        _ => Area::Other(format!("{of} {code}")),
    }
}

/// From seven digits: a municipality or ward ends in 00, a part of one does not.
pub(super) fn municipality(code: &str) -> Area {
    match code.strip_suffix("00") {
        Some(whole) if code.len() == 7 => Area::Municipality(whole.to_owned()),
        _ => Area::Part(code.to_owned()),
    }
}

/// The areas in a list (`Areas` with its `codeType`), with their names.
pub(super) fn listed(areas: &Node, of: &str) -> Vec<(Area, String)> {
    let tables = [of, areas.attribute("codeType")].join(" ");
    let one = |node: &Node| (area(&tables, node.text("Code")), node.text("Name").to_owned());
    areas.children("Area").map(one).collect()
}
