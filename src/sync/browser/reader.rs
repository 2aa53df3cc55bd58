//! A body piece by piece, as the browser's stream gives it.

use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ReadableStreamDefaultReader, Response};

/// Reads a body.
pub(super) struct Reader(ReadableStreamDefaultReader);

impl Reader {
    /// The reader of an answer's body; nothing where it has none.
    pub(super) fn of(response: &Response) -> Option<Reader> {
        response.body()?.get_reader().dyn_into().ok().map(Reader)
    }

    /// The next piece; nothing at the end; an error where the connection broke or was stopped.
    pub(super) async fn piece(&mut self) -> Result<Option<Vec<u8>>, ()> {
        let read = JsFuture::from(self.0.read()).await.map_err(drop)?;
        let get = |name: &str| Reflect::get(&read, &JsValue::from_str(name));
        if get("done").map_err(drop)?.is_truthy() {
            return Ok(None);
        }
        let bytes: Uint8Array = get("value").map_err(drop)?.dyn_into().map_err(drop)?;
        Ok(Some(bytes.to_vec()))
    }
}
