area-status = 在留資格
area-work = 仕事
area-money = お金と税金
area-insurance = 社会保険と健康
area-home = 住まい
area-family = 家族と学校
area-community = 地域とことば
area-moving-on = 転居と帰国
