use super::*;
use crate::ui::parts::shown::shown;

#[test]
fn the_japanese_keeps_its_direction_and_stands_on_white_paper() {
    let both = |text: &str| Both {
        japanese: Phrase::japanese(text),
        own: Some("إشعار".into()),
    };
    let html = shown(move || {
        rsx! {
            div { dir: "rtl", CounterCard { form: both("転入届"), ask: both("お願いします。") } }
        }
    });
    assert!(html.contains("counter-card always-light"), "{html}");
    assert!(
        html.contains(r#"<p class="counter-japanese" lang="ja" dir="ltr">転入届</p>"#),
        "{html}"
    );
    assert!(html.contains(r#"<p class="counter-own">إشعار</p>"#), "{html}");
}

#[test]
fn a_japanese_reader_is_told_once() {
    let once = Both {
        japanese: "転入届".into(),
        own: None,
    };
    let html = shown(move || rsx! { CounterCard { form: once.clone(), ask: once.clone() } });
    assert!(!html.contains("counter-own"), "{html}");
}
