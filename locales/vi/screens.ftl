item-change = Sửa
item-legal-last-day = Ngày cuối cùng theo luật là { $date }.
item-when-done = Bạn đã làm việc này khi nào?
item-future-day = Ngày đó chưa đến.
item-save-done = Lưu là đã xong
item-done = Đã xong
item-not-done = Thật ra chưa xong
item-law-elsewhere = Ứng dụng này không có văn bản của luật này. Bạn có thể đọc ở e-Gov.
item-law-source = Trang tra cứu luật e-Gov (tiếng Nhật)
item-law-as-of = Văn bản luật tính đến { $date }
item-law-checked = Chúng tôi đã đọc luật này vào { $date }
item-publisher = { $publisher } công bố thông tin này.
item-in-general = Đây là quy định chung. Có thể quy định này không liên quan đến bạn.


counter-brought = Tôi đã mang theo những thứ này
counter-date-here = Xin ghi ngày vào đây

life-open = { $count } việc cần làm
life-lead = Nghĩa vụ, quyền và sự hỗ trợ, theo từng lĩnh vực của cuộc sống.
area-mine = Dành cho bạn lúc này
area-general = Mọi quy định trong lĩnh vực này
area-general-note = Đây là quy định cho tất cả mọi người. Không phải quy định nào cũng liên quan đến bạn.
area-contacts = Hỏi ai
area-contacts-near = Nơi tư vấn của riêng một vùng
contact-confirmed = Chúng tôi đã kiểm tra số này.
contact-unconfirmed = Chúng tôi chưa kiểm tra số này.
contact-speaks-yours = Nói được ngôn ngữ của bạn
contact-languages = Ngôn ngữ
contact-hours = Giờ làm việc
contact-hours-unknown = Chúng tôi không biết giờ làm việc.

hours-always = Cả ngày, mọi ngày
hours-open = { $days }: { $times }
hours-span = { $from } – { $to }
hours-closed = Nghỉ: { $days }
hours-public-holidays = ngày lễ

timeline-next = Việc sắp tới
timeline-same-day = { $count } việc khác trong cùng ngày
timeline-nothing = Trong 12 tháng tới không có việc nào có ngày cụ thể.
timeline-nothing-do = Hãy kể thêm về bạn, các ngày sẽ hiện ra ở đây.
timeline-today = Hôm nay, { $date }
timeline-lead = 12 tháng tới

