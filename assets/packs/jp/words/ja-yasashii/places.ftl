## 場所の種類

place-kind-municipal-office = 市役所《しやくしょ》・区役所《くやくしょ》・役場《やくば》
place-kind-evacuation-site = 指定《してい》緊急《きんきゅう》避難《ひなん》場所《ばしょ》（危《あぶ》ないときに逃《に》げる場所《ばしょ》）
place-kind-evacuation-shelter = 指定《してい》避難所《ひなんじょ》（家《いえ》に帰《かえ》れないときに泊《と》まる場所《ばしょ》）
place-kind-medical-institution = 病院《びょういん》・クリニック
place-kind-public-facility = 公共《こうきょう》施設《しせつ》（みんなが使《つか》う建物《たてもの》）
place-kind-childcare = 子《こ》どもを預《あず》かるところ（保育園《ほいくえん》など）
place-kind-wifi = みんなが使《つか》えるWi-Fi
place-kind-event = イベント
place-kind-other = その他《た》

## 災害の種類

refuge-earthquake = 地震《じしん》
refuge-tsunami = 津波《つなみ》
refuge-flood = 洪水《こうずい》（川《かわ》の水《みず》があふれること）
refuge-inland-flood = 内水《ないすい》氾濫《はんらん》（大雨《おおあめ》で、道《みち》などに水《みず》がたまること）
refuge-storm-surge = 高潮《たかしお》（台風《たいふう》などで海《うみ》の水《みず》が高《たか》くなること）
refuge-landslide = 土砂《どしゃ》災害《さいがい》（山《やま》やがけが崩《くず》れること）
refuge-large-fire = 大《おお》きい火事《かじ》
refuge-volcano = 火山《かざん》の噴火《ふんか》（爆発《ばくはつ》）

## 役所

place-municipal-office = { $town }の役所《やくしょ》
place-source-municipal-offices = 全部《ぜんぶ》の市区町村《しくちょうそん》の役所《やくしょ》
