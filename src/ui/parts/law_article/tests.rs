use super::*;
use crate::ui::parts::shown::shown;

#[test]
fn the_law_stands_in_its_own_language_and_says_where_and_when_it_was_read() {
    let html = shown(move || {
        rsx! {
            LawArticle {
                act: Phrase::japanese("住民基本台帳法"),
                article: Phrase::japanese("第二十二条"),
                caption: Phrase::japanese("（転入届）"),
                text: vec![Phrase::japanese("転入をした者は、届け出なければならない。")],
                source: "e-Gov",
                source_url: "https://laws.e-gov.go.jp/law/342AC0000000081",
                checked: "checked 3 days ago",
            }
        }
    });
    assert!(
        html.contains(r#"<p lang="ja" dir="ltr">転入をした者は"#),
        "{html}"
    );
    assert!(
        html.contains(r#"<bdi lang="ja" dir="ltr">第二十二条 （転入届）</bdi>"#),
        "{html}"
    );
    assert!(
        html.contains(r#"cite="https://laws.e-gov.go.jp/law/342AC0000000081""#),
        "{html}"
    );
    assert!(html.contains("checked 3 days ago"));
}
