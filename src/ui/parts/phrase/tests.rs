use super::*;
use dioxus_ssr::render_element;

#[test]
fn text_in_the_pages_language_needs_no_element() {
    assert_eq!(
        render_element(rsx! { p { Say { phrase: "Bring it" } } }),
        "<p>Bring it</p>"
    );
}

#[test]
fn a_foreign_run_says_its_language_and_stands_alone() {
    let arabic = Phrase::foreign("بطاقة", "ar", Dir::Rtl);
    let html = render_element(rsx! { p { Say { phrase: arabic } } });
    assert_eq!(html, r#"<p><bdi lang="ar" dir="rtl">بطاقة</bdi></p>"#);
}

#[test]
fn easy_japanese_is_japanese_to_a_screen_reader() {
    let easy = Phrase::foreign("カードを もって きて ください", "ja-yasashii", Dir::Ltr);
    assert_eq!(easy.lang_attribute().as_deref(), Some("ja"));
}

#[test]
fn readings_stand_over_kanji_only_and_in_brackets_where_ruby_is_unknown() {
    let phrase = Phrase::japanese("届け出る").with_ruby(vec![
        ("届".into(), Some("とど".into())),
        ("け".into(), None),
        ("出".into(), Some("で".into())),
        ("る".into(), None),
    ]);
    let html = render_element(rsx! { Say { phrase } });
    assert_eq!(
        html,
        "<bdi lang=\"ja\" dir=\"ltr\"><ruby>届<rp>(</rp><rt>とど</rt><rp>)</rp></ruby>け\
         <ruby>出<rp>(</rp><rt>で</rt><rp>)</rp></ruby>る</bdi>"
    );
}
