use super::*;
use crate::calendar::Date;
use crate::ui::parts::shown::shown;
use crate::ui::screens::staged::{Around, Staged, assert_headings, write};
use crate::views::SearchView;

fn html(staged: &mut Staged, text: &str) -> String {
    let Reply::Found(view) = staged.ask(Command::Search {
        text: text.to_owned(),
    }) else {
        panic!("nothing was looked for");
    };
    let spoken = staged.spoken();
    shown(move || {
        rsx! {
            Around { spoken: spoken.clone(),
                SearchPage { spoken: spoken.clone(), on_search: |_| {},
                    Results { view: SearchView::clone(&view), spoken: spoken.clone() }
                }
            }
        }
    })
}

fn locked(language: &'static str) -> Staged {
    Staged::locked(Date::constant(2026, 11, 13), language)
}

#[test]
fn what_was_asked_for_is_marked_and_each_find_says_what_it_is() {
    let html = html(&mut locked("en"), "residence card");
    assert_headings(&html);
    assert!(html.contains("<mark>"), "{html}");
    assert!(html.contains("href=\"/rule/status.card-renewal\""), "{html}");
    assert!(html.contains("role=\"status\""), "{html}");
}

#[test]
fn nothing_typed_says_what_to_do_and_nothing_found_offers_people() {
    let mut staged = locked("en");
    assert!(html(&mut staged, "").contains("You can type"));
    assert!(html(&mut staged, "qwxzvk").contains("href=\"tel:"));
}

/// `TOMONI_SCREENS=folder cargo test --lib -- --ignored write_search`.
#[test]
#[ignore = "writes files"]
fn write_search() {
    for (language, typed) in [
        ("en", "residence card"),
        ("ja-yasashii", "在留カード"),
        ("ar", "بطاقة"),
        ("my", "အခွန်"),
    ] {
        let mut staged = locked(language);
        write("search", &staged.spoken(), &html(&mut staged, typed));
    }
}
