//! Which addresses may leave the app.

/// Whether an address may be handed to the system: web pages, phone calls, messages, mail and maps, nothing that runs
/// or opens a file.
pub(super) fn may_leave(address: &str) -> bool {
    ["https://", "http://", "tel:", "sms:", "mailto:", "geo:"]
        .iter()
        .any(|scheme| {
            address
                .get(..scheme.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_calls_and_mail_may_leave() {
        for address in [
            "https://www.moj.go.jp/",
            "TEL:0570-013904",
            "mailto:a@example.org",
            "sms:110",
            "geo:37.0,136.9",
        ] {
            assert!(may_leave(address), "{address}");
        }
    }

    #[test]
    fn scripts_and_files_may_not() {
        for address in [
            "javascript:alert(1)",
            "file:///etc/passwd",
            "data:text/html,x",
            "",
            "日本",
        ] {
            assert!(!may_leave(address), "{address}");
        }
    }
}
