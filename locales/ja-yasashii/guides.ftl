area-guides = 知《し》っておくといいこと
guide-general = これは、みんなのための情報《じょうほう》です。だれが読《よ》んでも同《おな》じです。
part-steps = 1つずつ見《み》る
guide-what = 短《みじか》く言《い》うと
guide-examples = 例《れい》
guide-contacts = 電話《でんわ》できるところ
