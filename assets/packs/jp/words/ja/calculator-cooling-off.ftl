### 計算：クーリング・オフ。

calculator-cooling-off = この契約はいつまで解約できますか（クーリング・オフ）
    .what = 販売の方法によっては、理由がなくても、お金を払わずに契約を解約できます。契約の書面を受け取った日を1日目として数えます。
input-cooling-off-papers = 契約の書面を受け取りましたか
    .hint = 価格、商品、販売業者、解約できることが書かれた書面です。メールなどは、あなたが承諾したときだけ書面として扱われます。
input-cooling-off-goods = 最初の商品を受け取った日
    .hint = 書面より後に届いたときだけ書いてください。

headline-cooling-off-until = { $until }まで解約できます。その日のうちに通知を出せば間に合います。
headline-cooling-off-no-papers = 正しい書面を受け取っていないので、期間はまだ始まっていません。今も解約できます。
headline-cooling-off-none = 店やインターネットでの購入には、法律上のクーリング・オフはありません。
headline-cooling-off-sent-in-time = { $sent }に出しました。期間内です。
headline-cooling-off-sent-late = { $sent }に出しました。最後の日は{ $until }でした。
headline-cooling-off-over = 期間は{ $until }に終わりました。ほかの方法があるかもしれません。相談してください。
line-cooling-off-until = 通知を出せる最後の日
line-cooling-off-days = 法律で決められた日数
line-cooling-off-days-left = 残りの日数（今日を含む）
step-cooling-off-count = { $received }が1日目です。{ $days }の期間は{ $until }に終わります。
step-cooling-off-stands = 最後の日は、週末や祝日でも延びません。
step-cooling-off-goods = 商品は、書面より後の{ $goods }に届きました。この販売の方法では、その日から数えます。
step-cooling-off-exceptions = 自動車や、その場で全額を払った少額のものなど、対象にならない買い物もあります。消費者ホットライン（188）で確認してください。
step-cooling-off-sent = 出した日で決まります。出した日は{ $sent }、最後の日は{ $until }でした。
step-cooling-off-how = 特定記録郵便か簡易書留、メール、または販売業者の専用フォームで通知します。日付、買ったもの、価格、販売業者、解約することを書き、控えや写真を残してください。カードや分割で払ったときは、クレジット会社にも送ってください。
step-cooling-off-free = 費用はかかりません。返品の送料もいりません。払ったお金は返ります。
step-cooling-off-no-papers = { $days }の期間は、正しい書面を受け取った日から始まります。販売業者がうそや強い言い方で解約を妨げたときも、数え直しになります。
step-cooling-off-none = インターネットでは、販売業者の返品の決まりに従います。決まりが示されていないときは、届いてから8日以内なら、送料を自分で払って返品できます。店で買ったときは、店に聞いてください。
say-cooling-off-cancel = クーリング・オフにより、この契約を解除します。支払った代金を返金し、商品を貴社の費用で引き取ってください。
wrong-cooling-off-no-such-day = 日付が離れすぎていて数えられません。確認してください。
wrong-cooling-off-sent-before = 通知を出した日が、書面を受け取った日より前になっています。両方の日付を確認してください。
parameter-cooling-off-days = クーリング・オフできる日数
