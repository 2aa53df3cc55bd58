### Hướng dẫn: điều ai cũng nên biết trong mỗi lĩnh vực.

area-guides = Nên biết
guide-general = Đây là thông tin chung, giống nhau cho tất cả mọi người.
part-steps = Từng bước
guide-what = Tóm tắt
guide-examples = Ví dụ
guide-contacts = Số điện thoại để gọi
