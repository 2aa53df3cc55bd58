//! Which type a telegram is: a telegram does not say it itself, its control title and its file name do.

/// What a file name tells: `20240101072429_0_VXSE53_010000.xml`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TelegramName {
    /// `VXSE53`.
    pub kind: String,
    /// The six digits of the office: `010000`. Empty where not told.
    pub office: String,
}

impl TelegramName {
    /// From an address or a file name; nothing in it where it is of another form.
    pub fn read(name: &str) -> TelegramName {
        let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
        let parts: Vec<&str> = file.split(['_', '.']).collect();
        let kind = parts.iter().position(|part| is_kind(part));
        let office = kind
            .and_then(|place| parts.get(place + 1))
            .filter(|part| is_office(part));
        TelegramName {
            kind: kind
                .and_then(|place| parts.get(place))
                .map_or(String::new(), |part| (*part).to_owned()),
            office: office.map_or(String::new(), |part| (*part).to_owned()),
        }
    }
}

fn is_kind(part: &str) -> bool {
    let letters = part.get(..4).unwrap_or_default();
    let digits = part.get(4..).unwrap_or_default();
    part.len() == 6
        && letters.bytes().all(|byte| byte.is_ascii_uppercase())
        && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_office(part: &str) -> bool {
    part.len() == 6 && part.bytes().all(|byte| byte.is_ascii_digit())
}

/// The type of a telegram: the control title decides, as it stands in the telegram itself; the file name decides where
/// a title stands for several types or is not known here.
pub(super) fn kind(title: &str, name: &TelegramName) -> String {
    let fits: Vec<&str> = TITLES
        .iter()
        .filter(|row| row.0 == title)
        .map(|row| row.1)
        .collect();
    if fits.is_empty() || fits.contains(&name.kind.as_str()) {
        let known = if name.kind.is_empty() { title } else { &name.kind };
        return known.to_owned();
    }
    let series = |kind: &&&str| kind.get(..4) == name.kind.get(..4) && !name.kind.is_empty();
    match (fits.len(), fits.iter().find(series)) {
        // A series of numbered types, of which the table has the first and the last.
        (2.., Some(_)) => name.kind.clone(),
        _ => fits.first().map_or(String::new(), |kind| (*kind).to_owned()),
    }
}

/// Control titles and their types. Where a title has several, the first is taken if the file name does not say.
#[rustfmt::skip]
const TITLES: [(&str, &str); 61] = [
    ("緊急地震速報（警報）", "VXSE43"),
    ("緊急地震速報（予報）", "VXSE44"),
    ("緊急地震速報（地震動予報）", "VXSE45"),
    ("緊急地震速報テスト", "VXSE42"),
    ("震度速報", "VXSE51"),
    ("震源に関する情報", "VXSE52"),
    ("震源・震度に関する情報", "VXSE53"),
    ("地震の活動状況等に関する情報", "VXSE56"),
    ("地震回数に関する情報", "VXSE60"),
    ("顕著な地震の震源要素更新のお知らせ", "VXSE61"),
    ("長周期地震動に関する観測情報", "VXSE62"),
    ("津波警報・注意報・予報a", "VTSE41"),
    ("津波警報・注意報・予報", "VTSE41"),
    ("津波情報a", "VTSE51"),
    ("津波情報", "VTSE51"),
    ("沖合の津波観測に関する情報", "VTSE52"),
    ("国際津波関連情報（国内向け）", "WEPA60"),
    ("地震・津波に関するお知らせ", "VZSE40"),
    ("南海トラフ地震臨時情報", "VYSE50"),
    ("南海トラフ地震関連解説情報", "VYSE51"),
    ("南海トラフ地震関連解説情報", "VYSE52"),
    ("北海道・三陸沖後発地震注意情報", "VYSE60"),
    ("噴火警報・予報", "VFVO50"),
    ("火山の状況に関する解説情報", "VFVO51"),
    ("噴火に関する火山観測報", "VFVO52"),
    ("降灰予報（定時）", "VFVO53"),
    ("降灰予報（速報）", "VFVO54"),
    ("降灰予報（詳細）", "VFVO55"),
    ("噴火速報", "VFVO56"),
    ("推定噴煙流向報", "VFVO60"),
    ("火山現象に関する海上警報・海上予報", "VFSV50"),
    ("火山現象に関する海上警報・海上予報", "VFSV99"),
    ("火山に関するお知らせ", "VZVO40"),
    ("気象警報・注意報", "VPWW50"),
    ("気象特別警報・警報・注意報", "VPWW53"),
    ("気象警報・注意報（Ｈ２７）", "VPWW54"),
    ("気象警報・注意報（Ｒ０６）（大雨）", "VPWW55"),
    ("気象警報・注意報（Ｒ０６）（土砂）", "VPWW56"),
    ("気象警報・注意報（Ｒ０６）（高潮）", "VPWW57"),
    ("気象警報・注意報（Ｒ０６）（暴風）", "VPWW58"),
    ("気象警報・注意報（Ｒ０６）（波浪）", "VPWW59"),
    ("気象警報・注意報（Ｒ０６）（大雪）", "VPWW60"),
    ("気象警報・注意報（Ｒ０６）（その他注意報）", "VPWW61"),
    ("気象警報・注意報時系列情報（Ｒ０６）", "VPWP50"),
    ("土砂災害警戒情報", "VXWW50"),
    ("土砂災害危険警報", "VXWW50"),
    ("記録的短時間大雨情報", "VPOA50"),
    ("竜巻注意情報", "VPHW50"),
    ("竜巻注意情報（目撃情報付き）", "VPHW51"),
    ("気象特別警報報知", "VPNO50"),
    ("熱中症警戒アラート", "VPFT50"),
    ("熱中症特別警戒アラート", "VPFT50"),
    ("府県気象防災速報", "VPBS50"),
    ("指定河川洪水予報", "VXKO50"),
    ("指定河川洪水予報", "VXKO99"),
    ("台風解析・予報情報（５日予報）（Ｈ３０）", "VPTW60"),
    ("台風解析・予報情報（５日予報）（Ｈ３０）", "VPTW69"),
    ("台風解析・予報情報（５日予報）", "VPTW50"),
    ("台風解析・予報情報（５日予報）", "VPTW59"),
    ("台風解析・予報情報（３日予報）", "VPTW40"),
    ("台風解析・予報情報（３日予報）", "VPTW49"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_tells_type_and_office_and_the_title_corrects_it() {
        let name = TelegramName::read(
            "https://www.data.jma.go.jp/developer/xml/data/20240101072429_0_VXSE53_170000.xml",
        );
        assert_eq!((name.kind.as_str(), name.office.as_str()), ("VXSE53", "170000"));
        assert_eq!(TelegramName::read("15_08_05_130412_VPWW53.xml").office, "");
        assert_eq!(TelegramName::read("some.xml"), TelegramName::default());
        assert_eq!(kind("震度速報", &name), "VXSE51");
        assert_eq!(
            kind("南海トラフ地震関連解説情報", &TelegramName::read("VYSE52.xml")),
            "VYSE52"
        );
        assert_eq!(
            kind(
                "台風解析・予報情報（５日予報）（Ｈ３０）",
                &TelegramName::read("a_VPTW63.xml")
            ),
            "VPTW63"
        );
        assert_eq!(
            kind("府県天気予報（Ｒ１）", &TelegramName::default()),
            "府県天気予報（Ｒ１）"
        );
    }
}
