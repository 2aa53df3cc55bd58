use super::*;
use crate::ui::parts::shown::shown;

#[test]
fn a_notice_that_appears_by_itself_is_read_out_and_one_that_stands_is_not() {
    let html = |live| shown(move || rsx! { Notice { kind: NoticeKind::Offline, text: "No network.", live } });
    assert!(html(true).contains(r#"role="status""#));
    assert!(html(false).contains(r#"role="note""#));
}
