### 災害のときのカード。

disaster-title = 災害のとき
disaster-hint = 電話するところ、伝える言葉、家族との連絡
disaster-lead = ネットワークがなくても、ロックを解除しなくても使えます。
disaster-call = 助けを呼ぶ
disaster-sentences = 日本語で伝える
disaster-messages = 家族と連絡を取る
disaster-safe-title = 無事を知らせる
disaster-safe-lead = この文をコピーして、使える方法で送ってください。{ -app }は何も送らず、あなたの居場所も調べません。
disaster-safe-where = 今どこにいますか（知らせたいときだけ）
disaster-safe-where-hint = 避難所や町の名前などです。
disaster-safe-in-shelter = 避難所にいます
disaster-safe-preview = あなたの伝言
disaster-copy = コピー
disaster-copied = コピーしました。
disaster-send-sms = SMSで送る
disaster-send-mail = メールで送る
disaster-meeting = 家族の集合場所
disaster-meeting-hint = 電話がつながらないときに集まる場所です。家の近くに一つ、離れた所に一つ決めておきます。
disaster-meeting-locked = 集合場所を見るには、ロックを解除してください。
disaster-embassy-number = 大使館の電話番号
disaster-embassy-contacts = 電話できるところ
disaster-embassy-of = { $country }の大使館
disaster-embassy-list = 駐日外国公館の一覧（外務省）
disaster-save = 保存
disaster-saved = 保存しました。
disaster-unlock = ロックを解除する

## 手順の確かさ

disaster-checked = { $source }の情報と照らし合わせました
disaster-unchecked = 一般に知られている内容です。まだ公式のページと照らし合わせていません。
