use super::*;
use crate::ui::parts::shown::shown;

#[test]
fn the_link_is_named_by_the_title_and_described_by_day_and_state() {
    let html = shown(move || {
        rsx! {
            ItemCard {
                to: "/item/1",
                area: Area::Home,
                title: "Tell the ward office",
                when: Phrase::from("by Thursday"),
                state: State::Soon,
                state_word: "Due soon",
            }
        }
    });
    assert_eq!(html.matches("<a ").count(), 1, "{html}");
    assert!(html.contains("Tell the ward office</a></h3>"), "{html}");
    let described_by = html
        .split("aria-describedby=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    for name in described_by.split(' ') {
        assert!(
            html.contains(&format!("id=\"{name}\"")),
            "{name} is nowhere in {html}"
        );
    }
    assert_eq!(described_by.split(' ').count(), 2);
}

#[test]
fn a_state_is_never_only_a_colour() {
    let html = shown(move || rsx! { StateBadge { state: State::Overdue, word: "Overdue" } });
    assert!(html.contains("<svg") && html.contains("aria-hidden=\"true\"") && html.contains("Overdue"));
}
