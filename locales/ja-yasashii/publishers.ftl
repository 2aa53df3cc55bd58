publishers-title = 情報《じょうほう》を出《だ》すところ
publishers-lead = あなたがここで読《よ》む文《ぶん》は、「情報《じょうほう》を出《だ》すところ」が書《か》いています。どこを信《しん》じるか、あなたが選《えら》びます。
publishers-built-in = このアプリの中《なか》にあります
publishers-add = 新《あたら》しいところを加《くわ》える
publishers-none = まだ、他《ほか》のところを加《くわ》えていません。

## 1つのところ

publishers-checked = { $date }に確《たし》かめました
publishers-never-checked = まだ確《たし》かめていません
publishers-edition = バージョン { $number }
publishers-address = アドレス
publishers-fingerprint = フィンガープリント（本物《ほんもの》か確《たし》かめる数字《すうじ》）
publishers-fingerprint-hint = ポスターやホームページにある数字《すうじ》と比《くら》べてください。同《おな》じ数字《すうじ》なら、本物《ほんもの》です。
publishers-fingerprint-same = この数字《すうじ》は、あなたが読《よ》み取《と》ったコードの数字《すうじ》と同《おな》じです。
publishers-fingerprint-other = この数字《すうじ》は、あなたが読《よ》み取《と》ったコードの数字《すうじ》と違《ちが》います。信《しん》じないでください。情報《じょうほう》を出《だ》すところに聞《き》いてください。
publishers-keys = 鍵《かぎ》を変《か》えるときは、{ $keys }個《こ》の鍵《かぎ》の中《なか》で { $needed }個《こ》の署名《しょめい》（サイン）が必要《ひつよう》です。

## 何を出すか

publishers-brings = ここから来《く》るもの
publishers-brings-rules = ルールと締《し》め切《き》り。このアプリにあるルールの代《か》わりに使《つか》います。
publishers-brings-laws = 法律《ほうりつ》の文《ぶん》
publishers-brings-words = 文《ぶん》（ことばの数《かず》：{ $count }）
publishers-brings-places = 相談《そうだん》できるところと場所《ばしょ》
publishers-brings-mirror = ニュース、災害《さいがい》の情報《じょうほう》、役所《やくしょ》などのデータ
publishers-brings-nothing = まだありません
publishers-cannot = あなたがこのアプリに書《か》いたことを、見《み》ることができません。プログラムを動《うご》かすこと、インターネットを使《つか》うこともできません。

## 加える

publishers-add-lead = 情報《じょうほう》を出《だ》すところから聞《き》いたアドレスを書《か》いてください。または、ポスターのコードをカメラのアプリで読《よ》み取《と》ってください。
publishers-add-field = 情報《じょうほう》を出《だ》すところのアドレス
publishers-add-folder = フォルダーやUSBメモリも使《つか》えます。どこにあるか書《か》いてください。
publishers-look = ここを見《み》る
publishers-looking = 見《み》ています
publishers-no-address = これはアドレスではありません。アドレスの例《れい》：nanao.example.org/tomoni
publishers-not-secure = このアドレスは安全《あんぜん》ではありません（httpsではありません）。安全《あんぜん》なアドレスを聞《き》いてください。
publishers-trust = ここを信《しん》じる
publishers-not-now = 今《いま》はしない
publishers-known = { $name }は、もう信《しん》じています。
publishers-unnamed = 名前《なまえ》がないところ

## やめる

publishers-remove = ここをやめる
publishers-remove-hint = ここから来《き》たものは、なくなります。あなたがこのアプリに書《か》いたことは、残《のこ》ります。

## 新しいルール

waiting-title = 新《あたら》しいルールで、あなたのことが変《か》わります
waiting-lead = 新《あたら》しい情報《じょうほう》が来《き》ました。下《した》のことが変《か》わります。使《つか》う前《まえ》に見《み》てください。
waiting-use = 新《あたら》しいルールを使《つか》う
waiting-later = 後《あと》で
waiting-look = 変《か》わることを見《み》る
waiting-added = 新《あたら》しくあること
waiting-gone = なくなること
waiting-moved = 日《ひ》が変《か》わること
waiting-until-now = 今《いま》まで
waiting-from-now = 新《あたら》しいルール
waiting-nothing = 新《あたら》しいルールはありません。
waiting-nothing-next = 新《あたら》しいルールであなたの日《ひ》にちが変《か》わるときは、その前《まえ》にここで知《し》らせます。

## もらっている時

publishers-fetching = { $of } KBの中《なか》で { $kilobytes } KB
publishers-size = 受《う》け取《と》る データは { $kilobytes } KBです。
