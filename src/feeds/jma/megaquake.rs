//! Great earthquakes that may come: VYSE50 南海トラフ地震臨時情報, VYSE51 and 52 関連解説情報, VYSE60
//! 北海道・三陸沖後発地震注意情報.

use super::envelope::Envelope;
use super::read::{Family, push};
use super::tree::Node;
use crate::feeds::alert::{Alert, Grade, Hazard};

pub(super) const FAMILY: Family = Family {
    read,
    known: &["Naming"],
};

/// They concern whole coasts and regions, which no code in the telegram names: no area, so they are shown everywhere.
fn read(envelope: &Envelope, body: &Node) -> Alert {
    let north = envelope.kind == "VYSE60";
    let hazard = if north {
        Hazard::HokkaidoSanriku
    } else {
        Hazard::NankaiTrough
    };
    let mut alert = envelope.alert(hazard, &envelope.thread());
    alert.grade = if north {
        Grade::MegaquakeCaution
    } else {
        Grade::MegaquakeStudy
    };
    for info in body.children("EarthquakeInfo").chain(body.children("Tokai")) {
        let code = info.text("InfoSerial/Code");
        push(&mut alert, info.text("InfoKind"), info.text("InfoSerial/Name"));
        if !north {
            alert.grade = grade(code);
        }
        push(&mut alert, "本文", info.text("Text"));
        push(&mut alert, "参考", info.text("Appendix"));
    }
    alert
}

/// TokaiInformation (地震関連情報番号コード): 111 to 113 調査中, 120 巨大地震警戒, 130 巨大地震注意, 190 調査終了, 200 to 219
/// explanations.
fn grade(code: &str) -> Grade {
    match code {
        "120" => Grade::MegaquakeWarning,
        "130" => Grade::MegaquakeCaution,
        "111" | "112" | "113" => Grade::MegaquakeStudy,
        _ => Grade::Information,
    }
}
