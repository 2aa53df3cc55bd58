use super::*;

fn read(xml: &str) -> Notices {
    notices(
        xml.as_bytes(),
        Some(&Url::parse("https://www.example.go.jp/rss/news.rdf").unwrap()),
    )
    .unwrap()
}

fn json(moment: Option<Moment>) -> String {
    serde_json::to_value(moment)
        .unwrap()
        .as_str()
        .unwrap_or("-")
        .to_owned()
}

const RDF: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xml:lang="ja">
<channel rdf:about="https://www.example.go.jp/"><title>新着情報</title><link>https://www.example.go.jp/</link><items><rdf:Seq><rdf:li rdf:resource="x"/></rdf:Seq></items></channel>
<item rdf:about="https://www.example.go.jp/1"><title>在留カード&amp;#65289;の手続&lt;br&gt;について</title><link>/1.html</link><dc:date>2026-11-03T10:00:00+09:00</dc:date></item>
<item rdf:about="https://www.example.go.jp/2"><title>Notice to foreign residents</title><link>https://www.example.go.jp/2</link><dc:date>令和8年11月3日</dc:date></item>
<item><description/></item>
</rdf:RDF>"#;

#[test]
fn rss_1_is_read_with_its_items_beside_the_channel() {
    let feed = read(RDF);
    assert_eq!(
        (
            feed.title.as_str(),
            feed.link.as_str(),
            feed.language.as_deref(),
            feed.items
        ),
        ("新着情報", "https://www.example.go.jp/", Some("ja"), 3)
    );
    let [first, second] = feed.notices.as_slice() else {
        panic!("{feed:?}")
    };
    assert_eq!(first.title, "在留カード）の手続 について");
    assert_eq!(
        (first.link.as_str(), first.id.as_str()),
        ("https://www.example.go.jp/1.html", "https://www.example.go.jp/1")
    );
    assert_eq!(json(first.published), "2026-11-03T01:00:00Z");
    assert_eq!(
        (json(second.published).as_str(), second.language.as_deref()),
        ("2026-11-03", Some("und-Latn"))
    );
    assert_eq!(
        feed.refused,
        [Refused {
            place: "item 3".into(),
            why: "neither a title nor a text".into()
        }]
    );
}

#[test]
fn rss_2_with_dates_in_jst_and_permanent_ids_is_read() {
    let feed = read(
        "<rss version='2.0'><channel><title>金融庁</title><language>ja</language><image><title>logo</title><link>x</link></image>
        <item><title><![CDATA[<b>相談</b>窓口]]></title><guid>https://www.fsa.go.jp/a</guid><pubDate>Tue, 03 Nov 2026 10:00:00 JST</pubDate><description>&lt;p&gt;概要&lt;/p&gt;&lt;script&gt;x&lt;/script&gt;</description></item>
        <item><title>b</title><link>javascript:alert(1)</link></item>
        <item><title>c</title><guid isPermaLink='false'>n3</guid><pubDate>近日</pubDate></item>
        <item><title>c</title><guid isPermaLink='false'>n3</guid></item></channel></rss>",
    );
    let [first, third] = feed.notices.as_slice() else {
        panic!("{feed:?}")
    };
    assert_eq!(
        (feed.title.as_str(), first.title.as_str(), first.summary.as_str()),
        ("金融庁", "相談窓口", "概要")
    );
    assert_eq!(
        (first.link.as_str(), json(first.published).as_str()),
        ("https://www.fsa.go.jp/a", "2026-11-03T01:00:00Z")
    );
    assert_eq!(
        (third.id.as_str(), third.link.as_str(), third.published),
        ("n3", "", None)
    );
    assert_eq!(feed.undated.len(), 1);
    let why: Vec<_> = feed.refused.iter().map(|r| r.why.as_str()).collect();
    assert_eq!(
        why,
        [
            "its link `javascript:alert(1)` does not lead to the web",
            "`n3` stands twice"
        ]
    );
}

#[test]
fn atom_is_read_with_its_languages_and_bases() {
    let feed = read(
        "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='ja' xml:base='https://a.jp/x/'><title>町</title><link rel='self' href='self'/><link href='./'/>
        <entry xml:lang='vi'><title>Thông báo</title><id>tag:1</id><link rel='enclosure' href='a.pdf'/><link href='vi.html'/><updated>2026-11-03T01:00:00Z</updated><content type='xhtml'><div>Một<p>hai</p></div></content></entry></feed>",
    );
    assert_eq!(feed.link, "https://a.jp/x/");
    let [only] = feed.notices.as_slice() else {
        panic!("{feed:?}")
    };
    assert_eq!(
        (
            only.link.as_str(),
            only.language.as_deref(),
            only.summary.as_str()
        ),
        ("https://a.jp/x/vi.html", Some("vi"), "Một hai")
    );
    assert_eq!(json(only.published), "2026-11-03T01:00:00Z");
}

#[test]
fn attacks_and_other_files_are_refused_quickly() {
    let laughs =
        "<!DOCTYPE rss [<!ENTITY a \"x\">]><rss><channel><item><title>&a;</title></item></channel></rss>";
    assert_eq!(
        notices(laughs.as_bytes(), None),
        Err(NoticesError::Xml(XmlError::Entities))
    );
    let deep = format!("<rss><channel>{}", "<a>".repeat(200_000));
    assert_eq!(
        notices(deep.as_bytes(), None),
        Err(NoticesError::Xml(XmlError::TooDeep))
    );
    assert_eq!(
        notices(b"<svg/>", None),
        Err(NoticesError::NotAFeed("svg".to_owned()))
    );
    let many = format!(
        "<rss><channel>{}</channel></rss>",
        "<item><title>a</title></item>".repeat(3_000)
    );
    assert_eq!(notices(many.as_bytes(), None), Err(NoticesError::TooManyItems));
    assert!(matches!(
        notices(&RDF.as_bytes()[..700], None),
        Err(NoticesError::Xml(
            XmlError::CutOff(_) | XmlError::Malformed { .. }
        ))
    ));
}
