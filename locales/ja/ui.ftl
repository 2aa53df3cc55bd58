-app = Tomoni

nav-today = 今日
nav-timeline = 予定表
nav-life = 暮らし
nav-about-me = 私について
nav-settings = 設定

action-continue = 次へ
action-back = 戻る
action-cancel = キャンセル
action-save = 保存
action-undo = 元に戻す
action-close = 閉じる
action-retry = もう一度試す
action-show-at-counter = 窓口で見せる
action-choose-language = 言語を選んでください
action-correct = 訂正する

answer-yes = はい
answer-no = いいえ
answer-unknown = わかりません
answer-declined = 答えたくありません

translation-reviewed = 翻訳確認：{ $by }（{ DATETIME($on, dateStyle: "medium") }）
translation-machine-drafted = 機械翻訳です。まだ人が確認していません。
translation-outdated = 翻訳した後に原文が変わりました。
translation-fallen-back = まだあなたの言語に翻訳されていません。

information-only = これは一般的な情報であり、法律相談ではありません。
