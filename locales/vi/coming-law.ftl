### Các luật đã quyết định hoặc đã thông báo, mà ngày bắt đầu chưa định.

in-force-by = Dự kiến chậm nhất vào { DATETIME($date, dateStyle: "month") }. Ngày chính xác chưa định.
