//! The browser.

use super::link::may_leave;
use crate::app::{Door, DoorProblem, Moment};
use crate::sync::Connection;
use dioxus::prelude::{Element, LaunchBuilder};
use dioxus::web::{Config, HashHistory};
use jiff::civil::Date;
use std::cell::OnceCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::UrlSearchParams;

thread_local! {
    /// The day a test has given in the address. Kept, because moving between screens changes the address.
    static GIVEN_DAY: OnceCell<Option<Date>> = const { OnceCell::new() };
}

/// Fills the page. The screen's name stands behind the `#` of the address: that part never leaves the browser, so
/// no server learns from a reload what a person is reading, and any folder on any host can serve the app.
pub fn launch(app: fn() -> Element) {
    GIVEN_DAY.with(|day| day.get_or_init(day_in_the_address).is_some());
    let config = Config::new().history(Rc::new(HashHistory::default()));
    LaunchBuilder::new().with_cfg(config).launch(app);
}

/// `?today=2026-11-13`, heard only on this machine's own address: a link must not move anybody's deadlines.
fn day_in_the_address() -> Option<Date> {
    let location = web_sys::window()?.location();
    if !matches!(location.hostname().ok()?.as_str(), "localhost" | "127.0.0.1") {
        return None;
    }
    let query = UrlSearchParams::new_with_str(&location.search().ok()?).ok()?;
    query.get("today")?.parse().ok()
}

/// Now, with today's date. A day that a test has given stands at noon.
pub fn moment() -> Moment {
    if let Some(day) = GIVEN_DAY.with(|day| *day.get_or_init(day_in_the_address)) {
        return Moment::on(day);
    }
    // The browser counts milliseconds in a number with a fraction; a clock outside of all time stands at its start.
    let now =
        jiff::Timestamp::from_millisecond(js_sys::Date::now() as i64).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    Moment { today: today(), now }
}

/// Today's date in the device's time zone.
pub fn today() -> Date {
    GIVEN_DAY
        .with(|day| *day.get_or_init(day_in_the_address))
        .unwrap_or_else(clock)
}

fn clock() -> Date {
    let now = js_sys::Date::new_0();
    let year = i16::try_from(now.get_full_year()).unwrap_or(i16::MAX);
    // getMonth counts from 0; both are within 1 to 31 by definition.
    let month = i8::try_from(now.get_month() + 1).unwrap_or(1);
    let day = i8::try_from(now.get_date()).unwrap_or(1);
    Date::new(year, month, day).unwrap_or(Date::MAX)
}

/// The languages the browser asks pages for, the preferred first, as BCP 47 tags.
pub fn languages() -> Vec<String> {
    let Some(window) = web_sys::window() else {
        return Vec::new();
    };
    window
        .navigator()
        .languages()
        .iter()
        .filter_map(|tag| tag.as_string())
        .collect()
}

/// What the browser tells of the way out; Firefox and Safari tell only whether there is one.
pub fn connection() -> Connection {
    let Some(navigator) = web_sys::window().map(|window| window.navigator()) else {
        return Connection::default();
    };
    let of = |object: &JsValue, name: &str| js_sys::Reflect::get(object, &JsValue::from_str(name)).ok();
    let navigator: &JsValue = navigator.as_ref();
    let network = of(navigator, "connection").filter(JsValue::is_object);
    let told = |name: &str| network.as_ref().and_then(|network| of(network, name));
    Connection {
        offline: of(navigator, "onLine").is_some_and(|line| line.is_falsy()),
        metered: told("type").and_then(|kind| kind.as_string()).as_deref() == Some("cellular"),
        saver: told("saveData").is_some_and(|saver| saver.is_truthy()),
        battery_low: false,
    }
}

/// Comes back after a while.
pub async fn wait(milliseconds: u32) {
    let later = js_sys::Promise::new(&mut |done, _| {
        if let Some(window) = web_sys::window() {
            let time = i32::try_from(milliseconds).unwrap_or(i32::MAX);
            // Without a clock it comes back at once.
            if window
                .set_timeout_with_callback_and_timeout_and_arguments_0(&done, time)
                .is_err()
            {
                let _ = done.call0(&JsValue::NULL);
            }
        }
    });
    let _ = wasm_bindgen_futures::JsFuture::from(later).await;
}

/// Opens a web page, a phone call or a letter outside the app; anything else is left alone.
pub fn open_link(address: &str) {
    if !may_leave(address) {
        return;
    }
    if let Some(window) = web_sys::window() {
        // A browser that forbids the new tab has said so to the person itself.
        let _ = window.open_with_url_and_target_and_features(address, "_blank", "noopener,noreferrer");
    }
}

/// Puts a text where it can be pasted; whether the browser lets us.
pub fn copy_text(text: &str) -> bool {
    let write = || {
        let navigator: wasm_bindgen::JsValue = web_sys::window()?.navigator().into();
        let clipboard = js_sys::Reflect::get(&navigator, &"clipboard".into()).ok()?;
        let write = js_sys::Reflect::get(&clipboard, &"writeText".into()).ok()?;
        let write: js_sys::Function = write.dyn_into().ok()?;
        write.call1(&clipboard, &text.into()).ok()
    };
    write().is_some()
}

/// The folder of letters, beside the page.
pub const FONTS: Option<&str> = Some("./fonts");

/// The name under which the browser keeps settings.
const SETTINGS: &str = "tomoni-settings";

/// What [`write_settings`] wrote last.
pub fn read_settings() -> Option<String> {
    web_sys::window()?
        .local_storage()
        .ok()??
        .get_item(SETTINGS)
        .ok()?
}

/// Keeps settings; they hold nothing personal. A browser that keeps nothing begins with its own settings next time.
pub fn write_settings(text: &str) {
    if let Some(Ok(Some(storage))) = web_sys::window().map(|window| window.local_storage()) {
        let _ = storage.set_item(SETTINGS, text);
    }
}

/// Whether [`print`] does something.
pub const CAN_PRINT: bool = true;

/// Opens the browser's window for printing.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // A browser that cannot print says so itself.
        let _ = window.print();
    }
}

/// Hands the browser a file; it says itself where it puts it. The file goes through the address of a link, which needs
/// no source beyond those that the page's policy allows: a link is followed, not loaded.
pub fn save_file(name: &str, text: &str) -> Option<String> {
    let link = document()?.create_element("a").ok()?;
    let content = js_sys::encode_uri_component(text).as_string()?;
    let address = format!("data:application/json;charset=utf-8,{content}");
    link.set_attribute("href", &address).ok()?;
    link.set_attribute("download", name).ok()?;
    link.dyn_into::<web_sys::HtmlElement>().ok()?.click();
    Some(name.to_owned())
}

/// Starts the companion in its worker.
pub async fn open_door() -> Result<Door, DoorProblem> {
    let script = worker_script().ok_or_else(|| DoorProblem::NoWorker {
        reason: "the page names no worker".to_owned(),
    })?;
    Door::open(&script).await
}

/// The worker's file name carries a digest of its content, so the page says what it is.
fn worker_script() -> Option<String> {
    let document = web_sys::window()?.document()?;
    document
        .query_selector("meta[name=tomoni-worker]")
        .ok()??
        .get_attribute("content")
}

/// Says what the screen shows, in the tab's title.
pub fn name_window(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Writes attributes on the page's root element; not by a script, which the page's own policy forbids.
pub fn mark_root(attributes: &[(&'static str, String)]) {
    let Some(root) = document().and_then(|document| document.document_element()) else {
        return;
    };
    for (name, value) in attributes {
        // Only a malformed name can fail, and these are fixed.
        let _ = root.set_attribute(name, value);
    }
}

fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}

/// Whether there is a place that the person came from. The router's own answer is always yes here, and a link that is
/// opened in a new tab would have a way back that leads nowhere.
pub fn can_go_back() -> bool {
    let history = web_sys::window().and_then(|window| window.history().ok());
    dioxus::router::try_router().is_some()
        && history.is_some_and(|history| history.length().is_ok_and(|places| places > 1))
}
