use super::*;

fn frame() -> Element {
    rsx! {
        Frame {
            skip: "Go to the content",
            nav: rsx! { nav { aria_label: "Places" } },
            toast: rsx! {},
            Page { title: "Today", back: Back { label: "Back".into(), to: "/".into() }, p { "content" } }
        }
    }
}

fn html() -> String {
    let mut dom = VirtualDom::new(frame);
    dom.rebuild_in_place();
    dioxus_ssr::render(&dom)
}

#[test]
fn the_first_thing_one_meets_leads_to_the_content() {
    let html = html();
    assert!(
        html.starts_with(r##"<div class="frame"><a class="skip" href="#main""##),
        "{html}"
    );
    assert!(
        html.contains(r#"<main class="page arrives" id="main" tabindex="-1">"#),
        "{html}"
    );
}

#[test]
fn there_is_one_heading_of_the_first_order() {
    assert_eq!(html().matches("<h1").count(), 1);
}

#[test]
fn the_place_for_what_appears_is_there_before_anything_appears() {
    assert!(
        html().contains(r#"class="frame-toast" role="status" aria-live="polite""#),
        "{}",
        html()
    );
}
