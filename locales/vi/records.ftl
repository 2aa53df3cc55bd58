### Các khoản đóng theo tháng, về nước và hồ sơ mang theo.

## Các khoản đóng

payments-title = Đã đóng những gì
payments-lead = Thuế, bảo hiểm y tế và nenkin, theo từng tháng. Chạm vào một tháng để cho biết.
payments-month = Tháng
payments-row = Đã đóng theo từng tháng
payments-nothing = Chúng tôi chưa biết bạn đóng những gì.
payments-nothing-do = Trước hết hãy cho biết tư cách lưu trú, chỗ ở, việc làm và ngày sinh của bạn.
payments-table = Các khoản đóng theo tháng
payments-year-note = Tháng mới nhất ở trên.
payments-others = Mỗi năm một lần, và khoản khác
payments-add = Thêm khoản đóng khác
payments-withheld-note = “Công ty trừ” nghĩa là việc làm của bạn có bảo hiểm công ty. Hãy xem bảng lương: ở đó ghi đã trừ bao nhiêu.

payment-on-time = Đã đóng
payment-late = Đóng chậm
payment-exempt = Được miễn
payment-postponed = Đóng sau
payment-withheld = Công ty trừ
payment-due = Cần đóng
payment-unpaid = Chưa đóng
payment-unanswered = Trả lời
payment-unknown = Không rõ
payment-none = Không có

payment-tell = Đã giải quyết thế nào?
payment-save = Lưu
payment-due-on = Ngày cuối để đóng là { $date }.
payment-slip-date = Ngày ghi trên phiếu
payment-slip-date-hint = Để trống nếu bạn không có phiếu ở đây.
payment-paid-on = Ngày ghi trên biên lai
payment-paid-on-hint = Để trống nếu bạn không biết.
payment-check-payslip = Chúng tôi lấy từ thông tin việc làm của bạn. Hãy xem lại trên bảng lương.
payment-check-letter = Chúng tôi lấy từ thông tin bảo hiểm của bạn. Hãy xem lại trong thư của cơ quan.
payment-facts-missing = Điều này tùy vào thông tin chúng tôi chưa biết: tư cách lưu trú, chỗ ở, việc làm, bảo hiểm hoặc ngày sinh của bạn.
payment-correct = Sửa điều tôi đã cho biết

payments-sum-months = { $count } tháng gần nhất
payments-sum-on-time = { $count } tháng đã đóng
payments-sum-withheld = { $count } tháng công ty trừ
payments-sum-exempt = { $count } tháng được miễn hoặc đóng sau
payments-sum-late = { $count } tháng đóng chậm
payments-sum-unpaid = { $count } tháng chưa đóng
payments-sum-unanswered = { $count } tháng cần câu trả lời
payments-sum-nothing = Trong thời gian này không phải đóng gì.
payments-all-on-time = Tôi đã đóng tất cả đúng hạn
payments-looked-at = Ai xem điều này

## Về nước

going-home-title = Về nước
going-home-lead = Những việc cần làm trước khi rời Nhật, và hạn của từng việc.
going-home-row = Rời Nhật, từng bước
going-home-departs = Bạn đi vào { DATETIME($date, dateStyle: "long") }.
going-home-for-good = Bạn rời Nhật hẳn.
going-home-coming-back = Bạn sẽ trở lại. Danh sách ngắn hơn.
going-home-ask = Khi nào bạn đi?
going-home-ask-note = Khi có ngày đi, mỗi bước sẽ có ngày. Trước đó, đây là thứ tự thường gặp.
going-home-ask-for-good = Bạn có rời Nhật hẳn không?
going-home-change = Sửa chuyến đi
going-home-origin = Ở nước bạn trở về
going-home-origin-note = Các cơ quan này hay thay đổi quy định. Hãy hỏi đại sứ quán trước khi dựa vào đây.
going-home-origin-ask = Hãy cho biết quốc tịch, chúng tôi sẽ cho thấy nước bạn có thể yêu cầu gì.
going-home-plan-note = Nếu luật không định ngày, ngày ở đây là dự tính: trước chuyến bay bao lâu.
slot-as-soon = Ngay khi bạn biết
slot-months = 2 đến 3 tháng trước
slot-month = 1 tháng trước
slot-weeks = 2 tuần trước
slot-last-week = Trong tuần cuối
slot-departure = Vào ngày bạn đi
slot-after = Sau khi bạn đến nơi
slot-two-years = Trong vòng 2 năm
going-home-until = Đến { DATETIME($date, dateStyle: "long") }
going-home-from = Từ { DATETIME($date, dateStyle: "long") }

## Hồ sơ mang theo

portable-title = Hồ sơ mang theo
portable-lead = Việc làm, kỹ năng, kỳ thi và các tháng bảo hiểm của bạn, để mang theo. Chỉ những gì bạn đánh dấu mới được đưa vào.
portable-row = Hồ sơ để mang theo
portable-choose = Đưa vào những gì
portable-nothing = Chưa có gì để đưa vào.
portable-nothing-do = Trước hết hãy kể về việc làm, trường học, kỳ thi và kỹ năng của bạn.
portable-all = Đánh dấu tất cả
portable-none = Bỏ mọi dấu
portable-page = Trang của bạn
portable-page-empty = Hãy đánh dấu ở trên, nội dung sẽ hiện ra ở đây.
portable-print = In
portable-save = Lưu thành tệp (JSON)
portable-save-note = Tệp không được khóa. Ai có tệp cũng đọc được.
portable-saved = Đã lưu: { $name }
portable-not-saved = Không lưu được tệp trên thiết bị này.
portable-name-here = Tên
portable-made-on = Làm vào { DATETIME($date, dateStyle: "long") }
portable-own-words = Do người có tên ở trên viết. Các chứng chỉ là bằng chứng.
