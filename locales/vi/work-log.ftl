### Sổ giờ làm: các ngày làm việc, tuần này, số giờ trong 7 ngày.

work-log-title = Sổ giờ làm
work-log-lead = Hãy ghi lại bạn đã làm khi nào. Việc này giúp bạn kiểm tra lương và số giờ. Thông tin chỉ ở trên thiết bị này.
work-log-open = Ghi giờ làm của tôi
work-log-days = { $count } ngày làm việc

## Thêm một ngày

work-log-add = Thêm giờ làm
work-log-again = Như lần trước, hôm nay: { $what }
work-log-day = Ngày
work-log-today = Hôm nay
work-log-yesterday = Hôm qua
work-log-other-day = Ngày khác
work-log-how = Bạn muốn ghi thế nào?
work-log-by-hours = Số giờ
work-log-by-times = Từ mấy giờ đến mấy giờ
work-log-hours = Số giờ, không tính giờ nghỉ
work-log-started = Bắt đầu
work-log-ended = Kết thúc
work-log-ended-hint = Nếu sớm hơn giờ bắt đầu, đó là sáng hôm sau.
work-log-break = Giờ nghỉ
work-log-job = Việc làm
work-log-job-other = Việc làm khác
work-log-job-name = Tên việc làm
work-log-job-hint = Tên bạn tự đặt, như “quán cà phê”. Bạn có thể để trống.
work-log-save = Lưu ngày này
work-log-no-hours = Hãy ghi số giờ, hoặc cả giờ bắt đầu và giờ kết thúc.
work-log-no-day = Hãy ghi ngày.

## Đã làm những gì

work-log-this-week = Tuần này
work-log-week-total = Tuần này { $hours }
work-log-seven-days = Tổng 7 ngày
work-log-last-seven = Trong 7 ngày đến hôm nay: { $hours }. Giấy phép của bạn cho làm { $limit }.
work-log-room = Hôm nay bạn còn được làm { $hours }.
work-log-no-room = Hôm nay không còn giờ nào được làm.
work-log-above = Từ { DATETIME($from, dateStyle: "medium") } đến { DATETIME($until, dateStyle: "medium") }, tổng cộng là { $hours }. Như vậy là nhiều hơn { $limit }. Hãy xin các công ty giảm giờ trong những ngày này. Nếu việc này đã xảy ra, hãy tìm người tư vấn trước lần nộp đơn tiếp theo.
work-log-limit-note = Trong kỳ nghỉ dài của trường, sinh viên có giới hạn khác.
work-log-week = { DATETIME($from, dateStyle: "medium") } – { DATETIME($until, dateStyle: "medium") }
work-log-times = { $from } – { $until }
work-log-night = { $hours } ban đêm
work-log-day-off = Ngày nghỉ hằng tuần
work-log-incomplete = Thiếu số giờ
work-log-odd-times = Các giờ này không khớp nhau
work-log-undated = Thiếu ngày
work-log-nothing = Chưa ghi ngày làm việc nào.
work-log-nothing-next = Hãy thêm một ngày ở trên. Chạm hai lần là đủ.
