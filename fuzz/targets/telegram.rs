//! Telegrams: what is read can be kept and read again, and a board takes it.
#![no_main]

use jiff::SignedDuration;
use libfuzzer_sys::fuzz_target;
use tomoni::feeds::alert::Alert;
use tomoni::feeds::jma::{Board, read};

fuzz_target!(|data: &[u8]| {
    let Ok(reading) = read(data, "20240101072429_0_VXSE53_010000.xml") else {
        return;
    };
    let kept = serde_json::to_string(&reading.alert).unwrap();
    assert_eq!(serde_json::from_str::<Alert>(&kept).unwrap(), reading.alert);
    let sent = reading.alert.sent;
    let mut board = Board::default();
    board.take(reading.alert.clone());
    board.take(reading.alert);
    let _ = (board.standing(sent).len(), board.history().len());
    board.forget(sent, SignedDuration::from_hours(24 * 30));
});
