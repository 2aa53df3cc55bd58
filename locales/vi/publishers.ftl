publishers-title = Bên phát hành
publishers-lead = Bên phát hành viết những gì bạn đọc ở đây. Bạn chọn mình tin ai.
publishers-built-in = Có sẵn trong ứng dụng này
publishers-add = Thêm bên phát hành
publishers-none = Bạn chưa thêm bên phát hành nào khác.

## One publisher

publishers-checked = Kiểm tra lần cuối vào { $date }
publishers-never-checked = Chưa kiểm tra
publishers-edition = Bản số { $number }
publishers-address = Địa chỉ
publishers-fingerprint = Dãy số nhận dạng
publishers-fingerprint-hint = Hãy so các số này với các số trên áp phích hoặc trang web của bên phát hành. Chúng phải giống nhau.
publishers-fingerprint-same = Các số này giống với mã bạn đã quét.
publishers-fingerprint-other = Các số này khác với mã bạn đã quét. Đừng tin bên phát hành này. Hãy hỏi lại họ.
publishers-keys = Mỗi lần đổi khóa ký phải có chữ ký của { $needed } trong { $keys } khóa.

## What it brings

publishers-brings = Nội dung có trong đó
publishers-brings-rules = Quy định và thời hạn. Chúng thay cho các quy định trong ứng dụng này.
publishers-brings-laws = Văn bản luật
publishers-brings-words = Bản dịch bằng { $count } ngôn ngữ
publishers-brings-places = Nơi liên hệ và địa điểm
publishers-brings-mirror = Tin tức, cảnh báo và dữ liệu mở
publishers-brings-nothing = Chưa có gì
publishers-cannot = Bên phát hành không xem được những gì bạn đã kể với ứng dụng này, không chạy được chương trình và không dùng được internet.

## Adding

publishers-add-lead = Hãy nhập địa chỉ mà bên phát hành đã cho bạn, hoặc dùng máy ảnh quét mã trên áp phích của họ.
publishers-add-field = Địa chỉ của bên phát hành
publishers-add-folder = Thư mục hoặc USB cũng được. Hãy nhập đường dẫn.
publishers-look = Xem bên phát hành này
publishers-looking = Đang xem
publishers-no-address = Đây không phải là địa chỉ. Địa chỉ trông như thế này: nanao.example.org/tomoni
publishers-not-secure = Địa chỉ này không an toàn (không có https). Hãy xin bên phát hành một địa chỉ an toàn.
publishers-trust = Tin bên phát hành này
publishers-not-now = Để sau
publishers-known = Bạn đã tin { $name } rồi.
publishers-unnamed = Bên phát hành không có tên

## Removing

publishers-remove = Bỏ bên phát hành này
publishers-remove-hint = Nội dung của họ sẽ mất đi. Những gì bạn đã kể với ứng dụng này vẫn còn.

## An update that waits

waiting-title = Quy định mới làm thay đổi vài điều cho bạn
waiting-lead = Đã có bản cập nhật. Những điều sau sẽ thay đổi. Hãy xem trước khi áp dụng.
waiting-use = Dùng quy định mới
waiting-later = Để sau
waiting-look = Xem điều gì thay đổi
waiting-added = Mới
waiting-gone = Không còn
waiting-moved = Đổi ngày
waiting-until-now = Cho đến nay
waiting-from-now = Theo quy định mới
waiting-nothing = Không có bản cập nhật nào đang chờ.
waiting-nothing-next = Chúng tôi báo cho bạn ở đây trước khi quy định mới làm đổi một ngày của bạn.

## Fetching

publishers-fetching = { $kilobytes } trên { $of } KB
publishers-size = Tải về cần { $kilobytes } KB.
