### 災害のときのカード。ネットワークがなくても、ロックを解除しなくても使える。.said と .read はどの言語でも同じ。

## 電話する

disaster-call-police = 警察：事件・事故
    .step-1 = 110に電話してください。どの電話からでも無料です。
    .step-2 = 何が起きたか、どこにいるかを伝えてください。通訳を呼んでもらえることもあります。
disaster-call-fire = 消防・救急
    .step-1 = 119に電話してください。どの電話からでも無料です。
    .step-2 = 最初に「火事ですか、救急ですか」と聞かれます。下の文で答えてください。
    .step-3 = どこにいるか伝えてください。住所、または近くの大きな建物や交差点です。

## 日本語で伝える文

disaster-say-fire = 火事を知らせる
    .said = 火事です。
    .read = Kaji desu.
disaster-say-ambulance = 救急車を呼ぶ
    .said = 救急です。救急車をお願いします。
    .read = Kyūkyū desu. Kyūkyūsha o onegai shimasu.
disaster-say-injured = けが人がいることを伝える
    .said = けが人がいます。
    .read = Keganin ga imasu.
disaster-say-trapped = 閉じ込められた人がいることを伝える
    .said = 閉じ込められた人がいます。
    .read = Tojikomerareta hito ga imasu.
disaster-say-crime = 事件を知らせる（警察に）
    .said = 事件です。
    .read = Jiken desu.
disaster-say-accident = 交通事故を知らせる（警察に）
    .said = 事故です。
    .read = Jiko desu.
disaster-say-address = 住所を伝える
    .said = 住所は…です。
    .read = Jūsho wa … desu.
disaster-say-interpreter = 通訳を頼む
    .said = 日本語が話せません。通訳をお願いします。
    .read = Nihongo ga hanasemasen. Tsūyaku o onegai shimasu.
disaster-say-evacuation-site = 避難場所を聞く
    .said = 避難場所はどこですか。
    .read = Hinan basho wa doko desu ka.
disaster-say-allergy = 食べられないことを伝え、何が入っているか聞く
    .said = これは食べられません。何が入っていますか。
    .read = Kore wa taberaremasen. Nani ga haitte imasu ka.

## 災害用伝言ダイヤル（171）

disaster-171 = 声の伝言を残す・聞く：災害用伝言ダイヤル（171）
    .source = NTT東日本
    .what = 電話がつながりにくいとき、171は電話番号ごとに声の伝言を預かります。使う番号を家族で一つ決めておきましょう。大きな災害のときに使えるようになります。案内は日本語です。
    .step-1 = 171に電話してください。
    .step-2 = 伝言を残すときは1、聞くときは2を押します。
    .step-3 = 家族で決めた電話番号を入力します。被災地の人の番号を、最初の0から入力してください。
    .step-4 = 案内があったら1を押します。「ピッ」と鳴ったら、名前、無事かどうか、いる場所を30秒以内で話します。
    .step-5 = 毎月1日と15日に、無料で練習できます。

## 災害用伝言板（web171）

disaster-web171 = 文字の伝言を残す・読む：災害用伝言板（web171）
    .source = NTT東日本・NTT西日本
    .what = 171と同じことを文字でできます。外国からも使え、英語、中国語、韓国語もあります。171に残した伝言も確認できます。
    .step-1 = www.web171.jp を開いてください。
    .step-2 = 家族で決めた電話番号を入力します。
    .step-3 = 伝言を登録するか、確認するかを選びます。
    .step-4 = 名前、無事かどうか、短い伝言を登録します。

## 00000JAPAN

disaster-wifi = 災害時の無料Wi-Fi：00000JAPAN
    .source = 無線LANビジネス推進連絡会（Wi-Biz）
    .what = 大きな災害のとき、電話会社がこのWi-Fiをだれでも無料で使えるようにします。
    .step-1 = スマートフォンのWi-Fiの設定を開いてください。
    .step-2 = 00000JAPAN（ゼロが五つ）を選びます。パスワードはいりません。
    .step-3 = 暗号化されていません。ニュースや連絡に使い、銀行、カード、パスワードの入力には使わないでください。
    .step-4 = 使い終わったら、自動でつながらないように、スマートフォンの設定から削除してください。

## 持って行くもの

disaster-bag = 持って行くもの
    .item-1 = 在留カード（いつも持ち歩く）
    .item-2 = パスポート
    .item-3 = 健康保険：マイナンバーカードまたは資格確認書
    .item-4 = 薬と、薬の名前のメモ
    .item-5 = 現金（硬貨も）：カードは使えないことがあります
    .item-6 = 電話、充電器、モバイルバッテリー
    .item-7 = 水と少しの食べ物
    .item-8 = 懐中電灯、笛、マスク、タオル
    .item-9 = 暖かい服、雨具、丈夫な靴
    .item-10 = 赤ちゃんのミルク、おむつ。生理用品。眼鏡。
    .note = 時間がないときは、何も持たずに逃げてください。

## 無事を知らせる

disaster-safe = 無事です。
    .said = 無事です。
disaster-safe-at = 無事です。{ $place }にいます。
    .said = 無事です。{ $place }にいます。
disaster-safe-shelter = 避難所にいます。
    .said = 避難所にいます。
disaster-safe-later = 電話がつながりにくいので、また連絡します。
    .said = 電話がつながりにくいので、また連絡します。

## 大使館

disaster-embassy = あなたの国の大使館
    .what = パスポートをなくしたときや、外国の家族があなたを捜しているときに、大使館が助けてくれることがあります。自国民に登録を求める大使館も多くあります。
    .step-1 = 落ち着いているうちに、電話番号をここに書いておいてください。
