### 市区町村が公開している一覧にある場所。

## 場所の種類

place-kind-municipal-office = 役所・役場
place-kind-evacuation-site = 指定緊急避難場所（まず逃げる場所）
place-kind-evacuation-shelter = 指定避難所（しばらく過ごす所）
place-kind-medical-institution = 病院・診療所
place-kind-public-facility = 公共施設
place-kind-childcare = 子育て施設
place-kind-wifi = 公衆Wi-Fi
place-kind-event = イベント
place-kind-other = その他

## 指定緊急避難場所の対象となる災害

refuge-earthquake = 地震
refuge-tsunami = 津波
refuge-flood = 洪水
refuge-inland-flood = 内水氾濫（排水が追いつかずあふれること）
refuge-storm-surge = 高潮
refuge-landslide = 土砂災害
refuge-large-fire = 大規模な火事
refuge-volcano = 火山現象

## 全国の役所・役場

place-municipal-office = { $town }の役所・役場
place-source-municipal-offices = 全国の市区町村の役所・役場
