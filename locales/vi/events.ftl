### Sự kiện trong đời, kế hoạch cho sự kiện, và thử xem nếu.

## Có chuyện xảy ra

events-title = Có chuyện gì xảy ra?
events-lead = Hãy chọn chuyện đã xảy ra, hoặc điều bạn đang dự định. Bạn sẽ thấy mọi việc tiếp theo, gộp từ tất cả các luật.
events-recent = Gần đây, và sắp tới
events-all = Đó là chuyện gì?
event-about = Chuyện này là về mục nào?
event-another = Mục khác, chưa kể
event-form-lead = Hãy trả lời những gì bạn biết. Phần để trống có thể thêm sau.
event-show = Xem những việc tiếp theo
event-correct = Sửa câu trả lời

## Kế hoạch

plan-day = Ngày: { $day }
plan-not-kept = Chưa lưu gì cả. Đây là những việc sẽ tiếp theo.
plan-keep = Lưu lại
plan-drop = Không lưu
plan-views = Cách xem
plan-as-plan = Kế hoạch
plan-as-changes = Thay đổi
plan-as-timeline = Dòng thời gian
plan-trip = { $number }. { $office }
plan-trip-now = Hãy đi càng sớm càng tốt.
plan-trip-on = Đi vào { DATETIME($date, dateStyle: "full") }.
plan-trip-by = Đi chậm nhất vào { DATETIME($date, dateStyle: "full") }.
plan-trip-from = Từ { DATETIME($date, dateStyle: "full") } trở đi.
plan-trip-between = Đi trong khoảng từ { DATETIME($from, dateStyle: "full") } đến { DATETIME($by, dateStyle: "full") }.
plan-trip-any = Không có ngày cố định.
plan-trip-things = { $count } việc trong một lần đi
plan-bring = Hãy mang theo
plan-papers = Tất cả giấy tờ
plan-elsewhere = Không cần đến cơ quan
plan-elsewhere-hint = Qua bưu điện, mạng hoặc điện thoại, hoặc người khác làm. Có việc bạn làm ngay tại chỗ.
plan-later = Sau 1 năm hoặc lâu hơn
plan-rights = Quyền của bạn
plan-questions = Hãy cho biết thêm, kế hoạch sẽ tốt hơn
plan-nothing = Chúng tôi không biết việc nào tiếp theo chuyện này.
plan-nothing-next = Hãy kể thêm về bạn, hoặc xem mọi quy định theo lĩnh vực của cuộc sống.

## Thử xem nếu

what-if-title = Nếu như…?
what-if-lead = Hãy thử trước khi quyết định. Không có gì được lưu trước khi bạn đồng ý.
what-if-open = Thử một thay đổi: nếu như…?
what-if-more = Thử bất cứ điều gì khác bạn có thể cho biết
what-if-added = Mới
what-if-gone = Không còn
what-if-moved = Đã thay đổi
what-if-from-to = Trước: { $was }. Sau đó: { $now }.
what-if-nothing = Không có gì thay đổi.
what-if-same = { $count } việc vẫn như cũ
