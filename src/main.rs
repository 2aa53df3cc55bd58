//! The app: opens the window, the phone screen or the page.

fn main() {
    // On the web the same program also runs in the worker, where there is nothing to show.
    #[cfg(target_arch = "wasm32")]
    if tomoni::app::serve() {
        return;
    }
    tomoni::ui::platform::launch(tomoni::ui::App);
}
