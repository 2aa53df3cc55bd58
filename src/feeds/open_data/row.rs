//! A place from a row.

use super::Hints;
use super::code::{Code, code};
use super::columns::{Column, of_event};
use super::flag::{flag, people};
use super::hours::hours;
use super::phone::{Phone, phone};
use super::point::{Located, locate};
use super::repaired::{Repair, Repairs};
use super::table::Table;
use crate::feeds::moment::{clock_time, day};
use crate::feeds::{Place, PlaceKind, Point, Refuge, width};
use csv::StringRecord;
use std::collections::{BTreeMap, BTreeSet};

/// Which column stands where.
pub(super) struct Layout {
    kind: PlaceKind,
    names: Vec<String>,
    at: BTreeMap<Column, usize>,
    refuges: Vec<(Refuge, usize)>,
    notes: Vec<usize>,
    dull: Vec<usize>,
}

impl Layout {
    pub fn new(table: &Table<'_>, kind: PlaceKind) -> Layout {
        let mut layout = Layout {
            kind,
            names: table.names.clone(),
            at: BTreeMap::new(),
            refuges: Vec::new(),
            notes: Vec::new(),
            dull: Vec::new(),
        };
        for (index, column) in table.columns.iter().enumerate() {
            let column = if kind == PlaceKind::Event {
                of_event(*column)
            } else {
                *column
            };
            match column {
                Column::Refuge(refuge) => layout.refuges.push((refuge, index)),
                Column::Dull => layout.dull.push(index),
                // A second column of the same name tells something of its own.
                column if column == Column::Note || layout.at.contains_key(&column) => {
                    layout.notes.push(index)
                }
                column => drop(layout.at.insert(column, index)),
            }
        }
        layout
    }

    /// The names of the columns that are not read.
    pub fn left_out(&self) -> Vec<String> {
        self.dull
            .iter()
            .map(|index| self.name(*index).to_owned())
            .collect()
    }

    fn name(&self, index: usize) -> &str {
        self.names.get(index).map_or("", String::as_str)
    }
}

struct Row<'a> {
    layout: &'a Layout,
    record: &'a StringRecord,
    repairs: &'a mut Repairs,
    notes: Vec<(String, String)>,
}

/// Reads a row; why not, if it cannot be read.
pub(super) fn read(
    layout: &Layout,
    record: &StringRecord,
    hints: &Hints,
    repairs: &mut Repairs,
) -> Result<Place, String> {
    let columns = layout.names.len();
    if record.iter().skip(columns).any(|cell| !cell.trim().is_empty()) {
        return Err(format!(
            "{} cells stand under {columns} columns: a comma within a cell needs quotation marks",
            record.len()
        ));
    }
    if let Some(cell) = record.iter().find(|cell| cell.contains('\u{FFFD}')) {
        return Err(format!(
            "`{}` holds bytes that are no character of its encoding",
            cell.chars().take(40).collect::<String>()
        ));
    }
    let mut row = Row {
        layout,
        record,
        repairs,
        notes: Vec::new(),
    };
    let name = row.line(Column::Name);
    if name.is_empty() {
        return Err("no name".to_owned());
    }
    let point = row.point()?;
    let address = row.address();
    let municipality = row.municipality(&address, hints);
    let (from, to) = row.days()?;
    let place = Place {
        id: row.id(&name, &address, point),
        kind: layout.kind,
        kana: row.line(Column::Kana),
        names: row.names(),
        name,
        address,
        point,
        municipality,
        phone: row.phone(),
        url: row.url(),
        hours: row.hours(),
        from,
        to,
        refuge: row.refuge(),
        languages: row.languages(),
        capacity: row.capacity(),
        notes: row.all_notes(),
    };
    Ok(place)
}

impl Row<'_> {
    fn cell(&self, column: Column) -> &str {
        let index = self.layout.at.get(&column);
        index
            .and_then(|index| self.record.get(*index))
            .map_or("", str::trim)
    }

    /// A cell without line ends.
    fn line(&self, column: Column) -> String {
        let cell = self.cell(column);
        if cell.contains(['\n', '\r', '\t']) {
            cell.split_whitespace().collect::<Vec<_>>().join(" ")
        } else {
            cell.to_owned()
        }
    }

    /// Keeps a cell that was not understood as it stands.
    fn note(&mut self, column: Column) {
        let Some(index) = self.layout.at.get(&column) else {
            return;
        };
        let cell = self.record.get(*index).map_or("", str::trim);
        if !cell.is_empty() {
            self.notes
                .push((self.layout.name(*index).to_owned(), cell.to_owned()));
        }
    }

    fn point(&mut self) -> Result<Option<Point>, String> {
        let (north, east) = (self.cell(Column::Latitude), self.cell(Column::Longitude));
        let told = |north: &str, east: &str| format!("{north},{east}").chars().take(60).collect::<String>();
        match locate(north, east) {
            Located::At(point) => Ok(Some(point)),
            Located::Swapped(point) => {
                let cell = told(north, east);
                self.repairs.add(Repair::SwappedCoordinates, &cell);
                Ok(Some(point))
            }
            Located::Nowhere { told: false } => Ok(None),
            Located::Nowhere { told: true } => {
                let cell = told(north, east);
                self.repairs.add(Repair::NoCoordinates, &cell);
                Ok(None)
            }
            Located::Words => Err(format!(
                "`{}` are no coordinates: the cells may have moved",
                told(north, east)
            )),
            Located::Abroad => Err(format!("{} is outside Japan", told(north, east))),
        }
    }

    /// The address in one: as it stands, or of its parts, with the building behind it.
    fn address(&self) -> String {
        let mut address = self.line(Column::Address);
        if address.is_empty() {
            for part in [Column::Prefecture, Column::City, Column::Town, Column::Block] {
                let part = self.line(part);
                // The whole address is at times written into one of its parts.
                if !address.contains(&part) {
                    address = if part.starts_with(&address) {
                        part
                    } else {
                        address + &part
                    };
                }
            }
        }
        let building = self.line(Column::Building);
        if !building.is_empty() && !address.ends_with(&building) {
            address = format!("{address} {building}");
        }
        address.trim().to_owned()
    }

    fn municipality(&mut self, address: &str, hints: &Hints) -> Option<String> {
        for column in [Column::Located, Column::Publisher] {
            let cell = self.cell(column).to_owned();
            match code(&cell, address, hints) {
                Code::Good(five) => return Some(five),
                Code::Repaired(five) => {
                    self.repairs.add(Repair::MunicipalityCode, &cell);
                    return Some(five);
                }
                Code::Unknown => self.repairs.add(Repair::UnknownCode, &cell),
                Code::None => {}
            }
        }
        hints.municipality.clone()
    }

    fn id(&mut self, name: &str, address: &str, point: Option<Point>) -> String {
        let id = self.line(Column::Id);
        if !id.is_empty() {
            return id;
        }
        self.repairs.add(Repair::MissingId, name);
        match point {
            Some(point) => format!("{name}@{:.5},{:.5}", point.latitude, point.longitude),
            None => format!("{name}@{address}"),
        }
    }

    fn names(&self) -> BTreeMap<String, String> {
        let name = self.line(Column::English);
        // 名称_英字 is often no English but the kana in Latin letters, in one word.
        let tag = if name.contains(' ') { "en" } else { "ja-Latn" };
        (!name.is_empty())
            .then(|| (tag.to_owned(), name))
            .into_iter()
            .collect()
    }

    fn phone(&mut self) -> String {
        let cell = self.cell(Column::Phone).to_owned();
        match phone(&cell) {
            Phone::Good(number) => number,
            Phone::Repaired(number) => {
                self.repairs.add(Repair::PhoneZero, &cell);
                number
            }
            Phone::None => String::new(),
            Phone::Unreadable => {
                self.repairs.add(Repair::NoPhone, &cell);
                self.note(Column::Phone);
                String::new()
            }
        }
    }

    fn url(&mut self) -> String {
        let cell = self.cell(Column::Url).to_owned();
        if cell.is_empty() {
            return cell;
        }
        if let Some(url) = crate::feeds::link::web(&cell) {
            return url;
        }
        let named =
            cell.starts_with("www.") || cell.split('/').next().is_some_and(|host| host.ends_with(".jp"));
        match crate::feeds::link::web(&format!("https://{cell}")).filter(|_| named) {
            Some(url) => {
                self.repairs.add(Repair::LinkScheme, &cell);
                url
            }
            None => {
                self.repairs.add(Repair::NoLink, &cell);
                String::new()
            }
        }
    }

    fn hours(&mut self) -> String {
        let (days, opens, closes) = (
            self.cell(Column::Days),
            self.cell(Column::Opens),
            self.cell(Column::Closes),
        );
        match hours(days, opens, closes) {
            Some(hours) => hours,
            None => {
                let cell = format!("{days} {opens} {closes}");
                self.repairs.add(Repair::UnclearHours, &cell);
                [Column::Days, Column::Opens, Column::Closes]
                    .into_iter()
                    .for_each(|column| self.note(column));
                String::new()
            }
        }
    }

    /// When an event begins and ends; a day that cannot be read would send people out on another.
    fn days(&mut self) -> Result<(String, String), String> {
        let mut one = |date: Column, clock: Column| {
            let cell = self.cell(date);
            if cell.is_empty() {
                return Ok::<String, String>(String::new());
            }
            let day = day(cell).ok_or_else(|| format!("`{cell}` is no date"))?;
            let time = self.cell(clock);
            match clock_time(&width::plain(time)) {
                Some(time) => Ok(format!("{day}T{}", time.strftime("%H:%M"))),
                None => {
                    if !time.is_empty() {
                        let time = time.to_owned();
                        self.repairs.add(Repair::UnclearHours, &time);
                        self.note(clock);
                    }
                    Ok(day.to_string())
                }
            }
        };
        let (from, to) = (
            one(Column::FromDay, Column::FromTime)?,
            one(Column::ToDay, Column::ToTime)?,
        );
        Ok((from, to))
    }

    fn refuge(&mut self) -> BTreeSet<Refuge> {
        let mut refuges = BTreeSet::new();
        for (refuge, index) in &self.layout.refuges {
            let cell = self.record.get(*index).unwrap_or_default();
            match flag(cell) {
                Some(true) => drop(refuges.insert(*refuge)),
                Some(false) => {}
                None => {
                    self.repairs.add(Repair::UnclearMark, cell);
                    self.notes
                        .push((self.layout.name(*index).to_owned(), cell.trim().to_owned()));
                }
            }
        }
        refuges
    }

    fn languages(&mut self) -> BTreeSet<String> {
        let cell = self.cell(Column::Languages);
        let parts = cell
            .split([';', '、', ',', '・', '/', '／', '；'])
            .map(str::trim)
            .filter(|part| !part.is_empty());
        let tags: Vec<Option<&str>> = parts.map(language).collect();
        if tags.contains(&None) {
            self.note(Column::Languages);
        }
        tags.into_iter().flatten().map(str::to_owned).collect()
    }

    fn capacity(&mut self) -> Option<u32> {
        let cell = self.cell(Column::Capacity);
        if cell.is_empty() {
            return None;
        }
        if !cell.bytes().all(|b| b.is_ascii_digit()) {
            self.note(Column::Capacity);
        }
        people(self.cell(Column::Capacity))
    }

    /// What was not understood, then all other columns that say something.
    fn all_notes(mut self) -> Vec<(String, String)> {
        for index in &self.layout.notes {
            let cell = self.record.get(*index).map_or("", str::trim);
            if !cell.is_empty() {
                self.notes
                    .push((self.layout.name(*index).to_owned(), cell.to_owned()));
            }
        }
        self.notes
    }
}

fn language(name: &str) -> Option<&'static str> {
    let name = name.trim_end_matches("対応");
    Some(match name.strip_suffix('語').unwrap_or(name) {
        "日本" => "ja",
        "やさしい日本" => "ja-yasashii",
        "英" | "English" | "en" => "en",
        "中国" | "中国語(簡体字)" | "中国語（簡体字）" | "中国語簡体字" | "zh" => {
            "zh-Hans"
        }
        "中国語(繁体字)" | "中国語（繁体字）" | "台湾" => "zh-Hant",
        "韓国" | "韓国・朝鮮" | "朝鮮" | "ko" => "ko",
        "ベトナム" | "vi" => "vi",
        "ネパール" | "ne" => "ne",
        "インドネシア" | "id" => "id",
        "タガログ" | "フィリピノ" | "フィリピン" | "tl" => "fil",
        "タイ" | "th" => "th",
        "ミャンマー" | "ビルマ" | "my" => "my",
        "クメール" | "カンボジア" => "km",
        "モンゴル" => "mn",
        "ポルトガル" | "pt" => "pt-BR",
        "スペイン" | "es" => "es",
        "シンハラ" => "si",
        "ベンガル" => "bn",
        "ウルドゥー" => "ur",
        "ペルシア" | "ペルシャ" => "fa",
        "アラビア" => "ar",
        "ヒンディー" => "hi",
        "ウクライナ" => "uk",
        "ロシア" | "ru" => "ru",
        "フランス" | "fr" => "fr",
        "トルコ" => "tr",
        _ => return None,
    })
}
