### 月ごとの納付、帰国、持ち帰る記録。

## 納付

payments-title = 納付の記録
payments-lead = 税金、健康保険、年金を月ごとに表示します。月を押して教えてください。
payments-month = 月
payments-row = 月ごとの納付
payments-nothing = 何を納めるか、まだ分かりません。
payments-nothing-do = 先に、在留資格、住まい、仕事、生年月日を教えてください。
payments-table = 月ごとの納付
payments-year-note = 新しい月から順に並んでいます。
payments-others = 年に1回のもの、そのほか
payments-add = ほかの納付を追加
payments-withheld-note = 「会社が納付」は、会社の社会保険に入っている仕事があるという意味です。引かれた額を給与明細で確認してください。

payment-on-time = 納付済み
payment-late = 遅れて納付
payment-exempt = 免除
payment-postponed = 猶予
payment-withheld = 会社が納付
payment-due = これから納付
payment-unpaid = 未納
payment-unanswered = 回答してください
payment-unknown = 不明
payment-none = なし

payment-tell = どのように納めましたか。
payment-save = 保存
payment-due-on = 納付の期限は{ $date }です。
payment-slip-date = 納付書の期限
payment-slip-date-hint = 手元に納付書がないときは、空欄にしてください。
payment-paid-on = 領収書の日付
payment-paid-on-hint = 分からないときは、空欄にしてください。
payment-check-payslip = 仕事の記録から入れています。給与明細で確認してください。
payment-check-letter = 保険の記録から入れています。役所の通知で確認してください。
payment-facts-missing = 在留資格、住まい、仕事、保険、生年月日のどれかが分からないため、まだ決められません。
payment-correct = 入力したことを訂正する

payments-sum-months = 直近{ $count }か月
payments-sum-on-time = 納付済み：{ $count }か月
payments-sum-withheld = 会社が納付：{ $count }か月
payments-sum-exempt = 免除・猶予：{ $count }か月
payments-sum-late = 遅れて納付：{ $count }か月
payments-sum-unpaid = 未納：{ $count }か月
payments-sum-unanswered = 回答が必要：{ $count }か月
payments-sum-nothing = この期間に納めるものはありません。
payments-all-on-time = すべて期限内に納めました
payments-looked-at = だれがこれを見るか

## 帰国

going-home-title = 帰国
going-home-lead = 日本を離れる前にすることと、その期限です。
going-home-row = 日本を離れるまでの手順
going-home-departs = 出国の日は{ DATETIME($date, dateStyle: "long") }です。
going-home-for-good = 戻る予定のない出国です。
going-home-coming-back = また日本に戻ります。することは少なくなります。
going-home-ask = 出国の日はいつですか。
going-home-ask-note = 出国の日が分かると、それぞれの手順に日付が出ます。それまでは、ふつうの順番で表示します。
going-home-ask-for-good = もう日本に戻らない予定ですか。
going-home-change = 予定を変更する
going-home-origin = 帰国先の国でのこと
going-home-origin-note = これらの窓口の決まりは、よく変わります。頼る前に、大使館に確認してください。
going-home-origin-ask = 国籍を教えてもらうと、自国で必要かもしれないことを表示します。
going-home-plan-note = 法律で日が決まっていないものは、出国の日から考えた目安の日です。
slot-as-soon = 決まったらすぐに
slot-months = 2～3か月前
slot-month = 1か月前
slot-weeks = 2週間前
slot-last-week = 最後の1週間
slot-departure = 出国の日
slot-after = 帰国した後
slot-two-years = 2年以内
going-home-until = { DATETIME($date, dateStyle: "long") }まで
going-home-from = { DATETIME($date, dateStyle: "long") }から

## 持ち帰る記録

portable-title = 持ち帰る記録
portable-lead = 仕事、技能、試験、保険・年金の加入期間を持ち帰れます。選ぶまで、何も入りません。
portable-row = 持ち帰る記録を作る
portable-choose = 入れるもの
portable-nothing = まだ入れられるものがありません。
portable-nothing-do = 先に、仕事、学校、試験、技能を教えてください。
portable-all = すべて選ぶ
portable-none = すべて外す
portable-page = あなたのページ
portable-page-empty = 上で選ぶと、ここに出ます。
portable-print = 印刷
portable-save = ファイルに保存（JSON）
portable-save-note = ファイルにロックはかかりません。ファイルを持っている人はだれでも読めます。
portable-saved = 保存しました：{ $name }
portable-not-saved = この端末にファイルを保存できませんでした。
portable-name-here = 名前
portable-made-on = { DATETIME($date, dateStyle: "long") }作成
portable-own-words = 上に名前のある本人が書いたものです。証明書で確かめられます。
