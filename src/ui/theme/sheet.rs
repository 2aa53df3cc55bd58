//! One stylesheet from all parts.

use dioxus::prelude::*;

use super::{Look, font_faces};

/// Every rule of every part. The dark values stand once in `dark.css` and are used twice: for those who
/// chose dark and for those whose system did; paper is always light, and so is what is shown at a counter.
pub const STYLESHEET: &str = concat!(
    ":root,.always-light{",
    include_str!("light.css"),
    "}\n@media (prefers-color-scheme:dark){:root:not([data-theme=light]){",
    include_str!("dark.css"),
    "}}\n:root[data-theme=dark]{",
    include_str!("dark.css"),
    "}\n@media print{:root:root:root{",
    include_str!("light.css"),
    "}}\n",
    include_str!("base.css"),
    include_str!("../parts/phrase/style.css"),
    include_str!("../parts/icon/style.css"),
    include_str!("../parts/state/style.css"),
    include_str!("../parts/card/style.css"),
    include_str!("../parts/button/style.css"),
    include_str!("../parts/page/style.css"),
    include_str!("../parts/nav/style.css"),
    include_str!("../parts/group/style.css"),
    include_str!("../parts/choice/style.css"),
    include_str!("../parts/question/style.css"),
    include_str!("../parts/progress/style.css"),
    include_str!("../parts/choice_list/style.css"),
    include_str!("../parts/text_field/style.css"),
    include_str!("../parts/date_field/style.css"),
    include_str!("../parts/passphrase_field/style.css"),
    include_str!("../parts/form_field/style.css"),
    include_str!("../parts/segmented/style.css"),
    include_str!("../parts/toggle/style.css"),
    include_str!("../parts/checklist/style.css"),
    include_str!("../parts/item_card/style.css"),
    include_str!("../parts/alert_card/style.css"),
    include_str!("../parts/when/style.css"),
    include_str!("../parts/link_row/style.css"),
    include_str!("../parts/found_row/style.css"),
    include_str!("../parts/search_field/style.css"),
    include_str!("../parts/record_rows/style.css"),
    include_str!("../parts/detail_rows/style.css"),
    include_str!("../parts/results/style.css"),
    include_str!("../parts/contact_card/style.css"),
    include_str!("../parts/disclosure/style.css"),
    include_str!("../parts/steps/style.css"),
    include_str!("../parts/law_article/style.css"),
    include_str!("../parts/notice/style.css"),
    include_str!("../parts/points/style.css"),
    include_str!("../parts/bars/style.css"),
    include_str!("../parts/place_map/style.css"),
    include_str!("../parts/empty_state/style.css"),
    include_str!("../parts/undo_bar/style.css"),
    include_str!("../parts/bottom_bar/style.css"),
    include_str!("../parts/timeline_rail/style.css"),
    include_str!("../parts/way/style.css"),
    include_str!("../parts/language_list/style.css"),
    include_str!("../parts/counter_card/style.css"),
    include_str!("../parts/whose_bar/style.css"),
    include_str!("../parts/month_grid/style.css"),
    include_str!("../parts/record_page/style.css"),
    include_str!("print.css"),
);

/// Puts the stylesheet into the page and the person's choices on its root element. Stands once, at the top.
///
/// `fonts` is the folder from which the page can fetch letters (`/fonts` on the web), or `None` where the
/// system's own must do.
#[component]
pub fn Sheet(look: Look, fonts: Option<String>) -> Element {
    let faces = fonts
        .map(|folder| font_faces(&look.lang, &folder))
        .unwrap_or_default();
    use_effect(use_reactive!(|look| {
        crate::ui::platform::mark_root(&look.attributes());
    }));
    rsx! {
        style { "{faces}" }
        style { {STYLESHEET} }
    }
}
