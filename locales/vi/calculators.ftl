### Tính toán: phần chung. Lời riêng của mỗi phần tính nằm trong gói của nó.

## Giờ làm và các đơn vị khác

unit-hours = { $hours } giờ
unit-minutes = { $minutes } phút
unit-hours-and-minutes = { $hours } { $minutes }
unit-half-days = { $number } ngày
unit-points = { $count } điểm
unit-percent = { $number }%

amount-yen-exact = { $amount } yên

## Câu trả lời không đọc được

input-not-hours = “{ $value }” không phải là số giờ làm.
input-not-hours-do = Hãy viết số giờ như 8, 7.5 hoặc 7:30.
input-not-a-time = “{ $value }” không phải là giờ trong ngày.
input-not-a-time-do = Hãy viết như 9:00 hoặc 22:30.
hours-hint = Số giờ, như 8, 7.5 hoặc 7:30
time-hint = Như 9:00 hoặc 22:30

## Màn hình

calculators-title = Tính toán
calculators-lead = Xem lại lương, giờ làm, ngày nghỉ phép, lệ phí và nhiều điều khác. Mọi thông tin chỉ ở trên thiết bị này.
calculator-form = Những gì cần điền
calculator-optional = Bạn có thể để trống.
calculator-still-needed = Còn cần điền để có kết quả
calculator-result = Kết quả
calculator-details = Mọi kết quả
calculator-steps = Cách tính
calculator-figures = Các con số của luật đã dùng
calculator-figure-from = có hiệu lực từ { DATETIME($from, dateStyle: "medium") }
calculator-sentence = Bạn có thể nói hoặc cho xem câu này
calculator-law = Luật
calculator-filled-in = Được điền từ những gì bạn đã cho biết. Bạn có thể sửa ở đây; những gì bạn đã cho biết vẫn giữ nguyên.
calculator-row-add = Thêm dòng
calculator-row-remove = Xóa dòng này
calculator-row = Dòng { $number }
calculator-fill-in = Hãy điền các ô ở trên. Kết quả sẽ hiện ra ở đây.
calculator-no-figure = Chúng tôi không biết con số của luật cho { DATETIME($date, dateStyle: "medium") }.
calculator-no-figure-do = Hãy hỏi nơi liên hệ bên dưới, hoặc chọn ngày khác.
calculator-start-over = Xóa hết
calculator-limit = Giới hạn: { $limit }
calculator-line-of = { $label } { $of }

## Ý nghĩa của kết quả, cho người không thấy dấu bên cạnh

result-fine = Đúng như phải có
result-attention = Hãy xem điểm này

## Chỗ có phần tính toán

life-calculators = Tính toán
life-calculators-hint = Lương, giờ làm, nghỉ phép, lệ phí, nenkin
area-calculators = Tính thử
