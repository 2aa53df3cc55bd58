//! What a column is called, in the old and the new standard, in GSI's lists and in the wild.

use crate::feeds::{PlaceKind, Refuge, width};
use std::collections::BTreeMap;

/// What a column tells.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Column {
    Id,
    Name,
    Kana,
    English,
    Address,
    Prefecture,
    City,
    Town,
    Block,
    Building,
    Latitude,
    Longitude,
    Phone,
    Url,
    /// The municipality in which it lies.
    Located,
    /// The municipality that publishes.
    Publisher,
    Refuge(Refuge),
    Capacity,
    Days,
    Opens,
    Closes,
    FromDay,
    ToDay,
    FromTime,
    ToTime,
    Languages,
    /// Useless without the publisher's own systems: numbers and file names.
    Dull,
    /// Anything else; shown under its own name.
    Note,
}

/// Column names as compared (`width::name`), with the part that they play.
const NAMES: &[(Column, &[&str])] = &[
    (
        Column::Id,
        &[
            "id",
            "no",
            "no.",
            "identifier",
            "共通id",
            "番号",
            "整理番号",
            "施設id",
            "通し番号",
        ],
    ),
    (
        Column::Name,
        &[
            "名称",
            "name",
            "施設・場所名",
            "施設名",
            "施設名称",
            "施設場所名",
            "イベント名",
            "イベント名称",
            "イベントタイトル",
            "避難所名",
            "避難場所名",
            "介護サービス事業所名称",
            "名前",
        ],
    ),
    (
        Column::Kana,
        &[
            "名称カナ",
            "namekana",
            "名称かな",
            "名称ふりがな",
            "フリガナ",
            "ふりがな",
            "施設名カナ",
            "施設名称カナ",
            "イベント名カナ",
            "イベント名称カナ",
        ],
    ),
    (
        Column::English,
        &[
            "名称英語",
            "名称英字",
            "nameen",
            "英語名",
            "名称英語表記",
            "イベント名英語",
            "イベント名英字",
            "イベント名称英字",
            "英語名称",
        ],
    ),
    (
        Column::Address,
        &[
            "住所",
            "所在地連結表記",
            "所在地連結標記",
            "fulladdress",
            "address",
            "所在地",
            "施設所在地",
        ],
    ),
    (Column::Prefecture, &["所在地都道府県", "prefecture"]),
    (Column::City, &["所在地市区町村", "city"]),
    (Column::Town, &["所在地町字", "streetaddress"]),
    (Column::Block, &["所在地番地以下", "cityblock"]),
    (
        Column::Building,
        &[
            "方書",
            "建物名等方書",
            "buildingnameetc",
            "施設方書",
            "建物名等",
            "建物名",
        ],
    ),
    (
        Column::Latitude,
        &["緯度", "latitude", "lat", "y", "緯度世界測地系", "北緯"],
    ),
    (
        Column::Longitude,
        &[
            "経度",
            "longitude",
            "lon",
            "lng",
            "long",
            "x",
            "経度世界測地系",
            "東経",
        ],
    ),
    (
        Column::Phone,
        &[
            "電話番号",
            "telephone",
            "phone",
            "tel",
            "電話",
            "施設電話番号",
            "連絡先電話番号",
            "phonenumber",
        ],
    ),
    (
        Column::Url,
        &["url", "ホームページ", "webサイト", "hp", "ホームページurl"],
    ),
    (
        Column::Located,
        &[
            "所在地全国地方公共団体コード",
            "locatedlocalgovernmentcode",
            "所在地自治体コード",
        ],
    ),
    (
        Column::Publisher,
        &[
            "全国地方公共団体コード",
            "localgovernmentcode",
            "市区町村コード",
            "都道府県コード又は市区町村コード",
            "自治体コード",
            "団体コード",
            "市町村コード",
        ],
    ),
    (
        Column::Capacity,
        &[
            "想定収容人数",
            "収容人数",
            "収容定員",
            "capacity",
            "収容可能人数",
            "定員",
        ],
    ),
    (
        Column::Days,
        &[
            "利用可能曜日",
            "診療曜日",
            "曜日",
            "開館曜日",
            "営業曜日",
            "openinghoursdays",
        ],
    ),
    (
        Column::Opens,
        &[
            "開始時間",
            "診療開始時間",
            "利用開始時間",
            "開館時間",
            "営業開始時間",
        ],
    ),
    (
        Column::Closes,
        &[
            "終了時間",
            "診療終了時間",
            "利用終了時間",
            "閉館時間",
            "営業終了時間",
        ],
    ),
    (Column::FromDay, &["開始日", "開催日", "startdate", "開催開始日"]),
    (Column::ToDay, &["終了日", "enddate", "開催終了日"]),
    (
        Column::Languages,
        &[
            "対応言語",
            "外国語対応",
            "対応可能言語",
            "対応外国語",
            "languages",
            "language",
        ],
    ),
    (
        Column::Dull,
        &[
            "都道府県名",
            "市区町村名",
            "地方公共団体名",
            "町字id",
            "streetaddressid",
            "poiコード",
            "法人番号",
            "医療機関コード",
            "画像",
            "画像ライセンス",
            "数値id",
        ],
    ),
];

const REFUGES: [(Refuge, &[&str]); 8] = [
    (Refuge::Flood, &["洪水", "洪水時", "flood"]),
    (
        Refuge::Landslide,
        &[
            "崖崩れ、土石流及び地滑り",
            "崖崩れ土石流及び地滑り",
            "がけ崩れ、土石流及び地滑り",
            "土砂災害",
            "崖崩れ・土石流及び地滑り",
            "崖崩れ,土石流及び地滑り",
            "landslide",
        ],
    ),
    (Refuge::StormSurge, &["高潮", "stormsurge"]),
    (Refuge::Earthquake, &["地震", "earthquake"]),
    (Refuge::Tsunami, &["津波", "tsunami"]),
    (
        Refuge::LargeFire,
        &["大規模な火事", "大規模火災", "大規模な火災", "大火", "fire"],
    ),
    (
        Refuge::InlandFlood,
        &["内水氾濫", "内水はん濫", "内水", "inlandflood"],
    ),
    (Refuge::Volcano, &["火山現象", "火山", "噴火", "volcano"]),
];

/// Finds columns by their names; made once per file.
pub(super) struct Names(BTreeMap<String, Column>);

impl Names {
    pub fn new() -> Names {
        let mut known = BTreeMap::new();
        for (column, names) in NAMES {
            known.extend(names.iter().map(|name| (width::name(name), *column)));
        }
        for (refuge, names) in REFUGES {
            for name in names {
                known.insert(width::name(&format!("災害種別{name}")), Column::Refuge(refuge));
                known.insert(width::name(name), Column::Refuge(refuge));
            }
        }
        Names(known)
    }

    pub fn column(&self, name: &str) -> Column {
        self.0.get(&width::name(name)).copied().unwrap_or(Column::Note)
    }
}

/// What a list is of, by the columns that only such a list has.
pub(super) fn kind(names: &[String], columns: &[Column]) -> PlaceKind {
    let names: Vec<String> = names.iter().map(|name| width::name(name)).collect();
    let any = |wanted: &[&str]| names.iter().any(|name| wanted.contains(&name.as_str()));
    let refuges = columns
        .iter()
        .filter(|column| matches!(column, Column::Refuge(_)))
        .count();
    if refuges >= 3 {
        PlaceKind::EvacuationSite
    } else if any(&[
        "指定緊急避難場所との住所同一",
        "指定緊急避難場所との重複",
        "受入対象者",
        "避難所名",
        "避難所種別",
    ]) {
        PlaceKind::EvacuationShelter
    } else if any(&[
        "診療科目",
        "医療機関の種類",
        "診療曜日",
        "病床数",
        "medicaldepartment",
    ]) {
        PlaceKind::MedicalInstitution
    } else if any(&["ssid", "提供エリア"]) {
        PlaceKind::Wifi
    } else if any(&["受入年齢", "一時預かりの有無", "病児保育", "認可等年月日"]) {
        PlaceKind::Childcare
    } else if any(&[
        "料金基本",
        "小児対応設備の有無",
        "実施サービス",
        "多機能トイレ数",
        "文化財分類",
        "営業の種類",
    ]) && !columns.contains(&Column::FromDay)
    {
        // sights, defibrillators, care, toilets, heritage, licensed restaurants
        PlaceKind::Other
    } else if columns.contains(&Column::FromDay) {
        PlaceKind::Event
    } else if any(&["バリアフリー情報", "利用可能時間特記事項", "施設種別", "施設分類"])
    {
        PlaceKind::PublicFacility
    } else {
        PlaceKind::Other
    }
}

/// In a list of events, the hours belong to the days of the event and not to a week.
pub(super) fn of_event(column: Column) -> Column {
    match column {
        Column::Opens => Column::FromTime,
        Column::Closes => Column::ToTime,
        other => other,
    }
}
