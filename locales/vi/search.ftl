search-title = Tìm kiếm
search-field = Bạn đang tìm gì?
search-hint = Hãy nhập bằng tiếng của bạn, bằng tiếng Nhật, hoặc tiếng Nhật viết bằng chữ Latinh.
search-begin = Bạn có thể nhập một từ trong thư, tên cơ quan hoặc thành phố, hoặc việc bạn muốn làm.
search-count = { $count } kết quả
search-none = Không tìm thấy gì cho “{ $text }”.
search-none-do = Hãy thử từ khác, hoặc từ tiếng Nhật trong thư của bạn. Những nơi này cũng có thể giúp bạn.
search-contacts = Hỏi ai

## What was found

search-kind-area = Lĩnh vực cuộc sống
search-kind-guide = Nên biết
search-kind-calculator = Tính toán
search-kind-pathway = Con đường tiếp theo
search-kind-event = Sự kiện trong đời
search-kind-contact = Hỏi ai
search-kind-municipality = Thành phố hoặc thị trấn
search-kind-place = Địa điểm
search-kind-record = Bạn đã kể
