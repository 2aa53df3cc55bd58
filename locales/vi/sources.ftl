## Settings, "Updates and sources"

sources-title = Cập nhật và nguồn tin
sources-lead = Ứng dụng chạy được mà không cần internet. Ở đây bạn chọn tin nào được lấy từ mạng. Khi bạn chưa bật, ứng dụng không lấy gì.
source-reveals-nothing = Thông tin rời khỏi thiết bị này: không có gì về bạn. Ai cũng hỏi giống nhau.
source-reveals-prefecture = Thông tin rời khỏi thiết bị này: chỉ tên tỉnh của bạn. Ai ở tỉnh đó cũng hỏi giống nhau.
source-reveals-municipality = Thông tin rời khỏi thiết bị này: tên địa phương của bạn. Ứng dụng hỏi thẳng trang web của địa phương, và trang đó thấy có người hỏi.
source-terms = { $attribution } · { $licence }
source-terms-link = Điều khoản của nơi công bố
source-size-about = Khoảng { $size } KB mỗi lần có tin mới
source-size-was = { $size } KB ở lần có tin mới gần nhất
source-never-checked = Chưa lấy tin lần nào
source-checked-minutes = { $minutes ->
    [0] Vừa lấy tin
   *[other] Đã lấy tin { $minutes } phút trước
}
source-checked-hours = Đã lấy tin { $hours } giờ trước
source-checked-days = Đã lấy tin { $days } ngày trước
source-refused = Không đọc được { $count } phần
source-refused-note = Chúng tôi đã bỏ các phần này ra. Những dòng sau dành cho nơi công bố, bằng tiếng Anh.
source-needs-copy = Hỏi thẳng trang web của thành phố sẽ cho trang đó biết bạn sống ở đâu. Nguồn này dùng được khi có bên phát hành cung cấp bản sao.
source-not-in-browser = Trình duyệt web không lấy được tin từ nguồn này. Ứng dụng trên điện thoại và máy tính lấy được, hoặc khi bên phát hành trang này có bản sao.

## Why something did not come

source-trouble-offline = Thiết bị này không có kết nối internet. Những gì bạn có vẫn còn.
source-trouble-not-reached = Bên kia không trả lời. Những gì bạn có vẫn còn. Chúng tôi sẽ thử lại sau.
source-trouble-refused = Bên kia hiện không cho lấy. Những gì bạn có vẫn còn. Chúng tôi sẽ thử lại sau.
source-trouble-not-taken = Thứ nhận được không phải là tin này. Có thể Wi-Fi này cần bạn đăng nhập trước. Những gì bạn có vẫn còn.
source-trouble-unreadable = Dữ liệu nhận được bị hỏng nên chúng tôi không dùng. Những gì bạn có vẫn còn.
source-trouble-frozen = Nguồn này có trả lời, nhưng đã lâu không có tin mới. Có thể nguồn đang gặp sự cố. Khi khẩn cấp, hãy xem ti vi hoặc nghe đài.
source-trouble-no-network = Phiên bản này của ứng dụng không dùng được internet.
source-trouble-storage = Thiết bị này không lưu được dữ liệu nhận về. Những gì bạn có vẫn còn.
source-trouble-unsigned = Chúng tôi không chứng minh được dữ liệu này từ ai, nên không dùng. Những gì bạn có vẫn còn.

## Checking now

sync-check-now = Kiểm tra ngay
sync-cancel = Dừng
sync-step = Đang lấy nguồn { $at } trên { $of }
sync-so-far = Đã nhận { $size } KB
sync-done-new = Xong. Có tin mới.
sync-done-same = Xong. Không có gì mới.
sync-done-troubles = Xong. { $count } nguồn có trục trặc. Hãy xem bên dưới.
sync-stopped = Đã dừng. Những gì đã nhận vẫn được giữ.
sync-nothing-on = Trước hết, hãy bật ít nhất một nguồn.
sync-size = Khoảng { $size } KB, nếu mọi thứ đều mới
sync-metered = Khi dùng mạng di động hoặc mạng có giới hạn, ứng dụng chỉ tự lấy các cảnh báo.

## News

notices-title = Tin từ các cơ quan
notices-lead = Đây là lời của chính các cơ quan. Chúng tôi không dịch.
notices-none = Chưa có tin nào ở đây.
notices-none-next = Bạn chọn muốn nhận tin của ai trong “Cập nhật và nguồn tin”.
notice-in = Bằng { $language }
notice-by = { $publisher } · { $date }

## A rule whose law has changed

law-changed = Luật đã thay đổi vào { DATETIME($changed, dateStyle: "medium") }. Phần giải thích này được kiểm tra vào { DATETIME($checked, dateStyle: "medium") }. Hãy hỏi lại trước khi bạn dựa vào đó.
law-changed-perhaps = Một phần của luật này đã thay đổi vào { DATETIME($changed, dateStyle: "medium") }, có thể không phải phần liên quan ở đây. Phần giải thích này được kiểm tra vào { DATETIME($checked, dateStyle: "medium") }.
law-will-change = Luật này sẽ thay đổi vào { DATETIME($date, dateStyle: "medium") }.
law-will-change-someday = Luật này sẽ thay đổi. Ngày chưa được định: { $comment }
