use super::*;
use crate::ui::parts::phrase::Dir;
use crate::ui::parts::shown::shown;

#[test]
fn every_language_is_named_in_itself() {
    let languages = vec![LanguageOption {
        tag: "ar".into(),
        own_name: Phrase::foreign("العربية", "ar", Dir::Rtl),
        name: Some("Arabic".into()),
    }];
    let html = shown(move || {
        rsx! {
            LanguageList { legend: "Language", languages: languages.clone(), chosen: "ar", on_choose: |_| {} }
        }
    });
    assert!(
        html.contains(r#"<bdi lang="ar" dir="rtl">العربية</bdi>"#),
        "{html}"
    );
    assert!(html.contains("checked") && html.contains("Arabic"), "{html}");
}
