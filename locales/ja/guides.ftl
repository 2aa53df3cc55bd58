### 案内：暮らしの分野ごとに、だれにでも役立つこと。

area-guides = 知っておくとよいこと
guide-general = これは一般的な情報です。だれにでも同じ内容です。
part-steps = 順番に
guide-what = 要点
guide-examples = 例
guide-contacts = 電話番号
