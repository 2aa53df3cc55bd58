### Sổ giờ làm: một ngày làm việc gồm những gì.

entity-work-day = Ngày làm việc
    .many = Các ngày làm việc
    .add = Thêm ngày làm việc
field-work-day-date = Ngày
    .hint = Nếu làm qua nửa đêm: ngày bắt đầu làm.
field-work-day-job = Việc làm
    .hint = Tên bạn tự đặt, như “quán cà phê” hoặc tên công ty.
field-work-day-started = Bắt đầu
field-work-day-ended = Kết thúc
    .hint = Nếu sớm hơn giờ bắt đầu, đó là sáng hôm sau.
field-work-day-break = Giờ nghỉ
    .hint = Thời gian không làm việc, như 1 hoặc 0:45.
field-work-day-hours = Số giờ
    .hint = Không tính giờ nghỉ. Bạn có thể để trống khi đã ghi giờ bắt đầu và kết thúc.
field-work-day-day-off = Đó có phải ngày nghỉ hằng tuần của bạn không?
    .hint = Phần lớn công ty định một ngày mỗi tuần là ngày nghỉ theo luật (法定休日), thường là chủ nhật.
parameter-working-time = Giờ làm thường
parameter-premium = Tiền trả thêm, tính bằng phần trăm
parameter-night = Giờ ban đêm
parameter-overtime-limit = Giới hạn làm thêm giờ
parameter-other-activity-week = Số giờ mỗi tuần theo giấy phép làm thêm (資格外活動許可)
parameter-other-activity-vacation-day = Số giờ mỗi ngày trong kỳ nghỉ dài
