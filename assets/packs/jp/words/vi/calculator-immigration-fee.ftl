### Tính: lệ phí ở Cục Xuất nhập cảnh.

calculator-immigration-fee = Lệ phí ở Cục Xuất nhập cảnh là bao nhiêu?
    .what = Bạn chỉ trả tiền khi được cho phép. Ngày Cục Xuất nhập cảnh (入管) nhận đơn quyết định mức lệ phí nào áp dụng. Từ ngày 1 tháng 10 năm 2026, thời hạn được cấp cũng quyết định.
input-immigration-fee-kind = Để xin gì
choice-immigration-fee-kind-extension = Gia hạn thời hạn lưu trú
choice-immigration-fee-kind-change = Thay đổi tư cách lưu trú
choice-immigration-fee-kind-permanent-residence = Vĩnh trú
choice-immigration-fee-kind-re-entry-single = Giấy phép tái nhập cảnh, một lần
choice-immigration-fee-kind-re-entry-multiple = Giấy phép tái nhập cảnh, nhiều lần
choice-immigration-fee-kind-status-acquisition = Cấp tư cách lưu trú (sau khi sinh)
choice-immigration-fee-kind-other-activity-permission = Phép làm việc ngoài tư cách lưu trú
choice-immigration-fee-kind-employment-certificate = Giấy chứng nhận tư cách làm việc (就労資格証明書)
choice-immigration-fee-kind-card-exchange = Đổi thẻ lưu trú theo ý muốn
choice-immigration-fee-kind-certificate-of-eligibility = Giấy chứng nhận tư cách lưu trú (COE)

headline-immigration-fee-fee = Lệ phí là { $fee }.
headline-immigration-fee-free = Không có lệ phí.
headline-immigration-fee-two-ways = { $counter } tại quầy, { $online } qua mạng.
headline-immigration-fee-by-period = Từ { $least } đến { $most }, tùy thời hạn được cấp.
headline-immigration-fee-no-fee-known = Với cách nộp này, chúng tôi không biết lệ phí.
line-immigration-fee-fee = Lệ phí:
line-immigration-fee-counter = Tại quầy
line-immigration-fee-online = Qua mạng
line-immigration-fee-reduced = Mức giảm khi khó khăn, tại quầy
step-immigration-fee-received = Đơn được nhận vào { $filed }. Lệ phí của ngày đó áp dụng.
step-immigration-fee-old-table = Đến ngày 30 tháng 9 năm 2026, mọi thời hạn có cùng một lệ phí.
step-immigration-fee-fee = { $channel }: { $fee }. Mức này áp dụng cho đơn từ { $from }.
step-immigration-fee-pay-at = Tại quầy, bạn trả bằng tem lệ phí (収入印紙). Các mức từ ngày 1 tháng 10 năm 2026 chúng tôi thấy trong các bài viết về trang của Cục Xuất nhập cảnh, chưa đọc trong chính văn bản quy định. Hãy hỏi trước khi mua tem.
step-immigration-fee-online = Số tiền qua mạng đã gồm phí thanh toán ở cửa hàng tiện lợi hoặc ngân hàng.
step-immigration-fee-refused = Nếu không được cho phép, bạn không phải trả gì.
step-immigration-fee-reduced = Có lệ phí giảm là { $fee } cho người gặp khó khăn. Chúng tôi chưa đọc điều kiện. Hãy hỏi tại quầy.
say-immigration-fee-pay = Đơn của tôi được nhận vào { $filed }. Lệ phí là { $fee } phải không ạ?
picture-immigration-fee-by-period = Lệ phí theo thời hạn được cấp
parameter-immigration-fee = Lệ phí ở Cục Xuất nhập cảnh
