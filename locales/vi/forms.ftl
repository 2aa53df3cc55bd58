### Biểu mẫu: nhiều câu hỏi nhỏ cùng nhau.

form-choose = Chọn
form-unit = Đơn vị
form-unit-days = ngày
form-unit-weeks = tuần
form-unit-months = tháng
form-unit-years = năm
