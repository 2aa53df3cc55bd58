-app = Tomoni

nav-today = 今日《きょう》
nav-timeline = 予定《よてい》
nav-life = 生活《せいかつ》
nav-about-me = 私《わたし》のこと
nav-settings = 設定《せってい》

action-continue = 次《つぎ》へ
action-back = 前《まえ》へ
action-cancel = やめる
action-save = 保存《ほぞん》する
action-undo = 元《もと》に戻《もど》す
action-close = 閉《と》じる
action-retry = もう一度《いちど》する
action-show-at-counter = 窓口《まどぐち》で見《み》せる
action-choose-language = ことばを選《えら》んでください
action-correct = 直《なお》す

answer-yes = はい
answer-no = いいえ
answer-unknown = わかりません
answer-declined = 答《こた》えたくないです

translation-reviewed = { $by }さんが翻訳《ほんやく》を見《み》ました（{ DATETIME($on, dateStyle: "medium") }）
translation-machine-drafted = 機械《きかい》が翻訳《ほんやく》しました。まだ人《ひと》が見《み》ていません。
translation-outdated = 翻訳《ほんやく》した後《あと》で、元《もと》の文《ぶん》が変《か》わりました。
translation-fallen-back = まだあなたのことばになっていません。

information-only = これは情報《じょうほう》です。法律《ほうりつ》の相談《そうだん》ではありません。
