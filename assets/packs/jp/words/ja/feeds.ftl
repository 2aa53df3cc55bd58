### オンにできる公開情報（設定「更新と情報源」）。

feed-weather-warnings = 気象の警報・注意報
    .gives = 大雨、氾濫、土砂災害、暴風、大雪、暑さについて、あなたの都道府県に出ている公式の情報です。
feed-earthquakes = 地震、津波、火山
    .gives = 日本全国の公式の情報と警報が、発表から数分で届きます。
feed-holidays = 祝日
    .gives = 国の祝日の一覧です。祝日は役所が休みで、期限が変わることもあります。
feed-law-revisions = 法律の改正
    .gives = 説明のもとになる法律が変わったこと、これから変わることが分かります。
feed-labour-ministry-news = 厚生労働省のお知らせ
    .gives = 仕事、賃金、保険、年金、健康について。日本語です。
feed-internal-affairs-news = 総務省のお知らせ
    .gives = 地方行政、住民票、電話、統計について。日本語です。
feed-education-ministry-news = 文部科学省のお知らせ
    .gives = 学校、大学、日本語教育について。日本語です。
feed-municipal-news = 市区町村のお知らせ
    .gives = あなたの市区町村がウェブサイトに載せるお知らせです。日本語です。
