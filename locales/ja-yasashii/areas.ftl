area-status = 在留資格《ざいりゅうしかく》（日本《にほん》にいるための資格《しかく》）
area-work = 仕事《しごと》
area-money = お金《かね》と税金《ぜいきん》
area-insurance = 社会保険《しゃかいほけん》と健康《けんこう》
area-home = 家《いえ》
area-family = 家族《かぞく》と学校《がっこう》
area-community = 町《まち》の人《ひと》とことば
area-moving-on = 引《ひ》っ越《こ》しと帰国《きこく》
