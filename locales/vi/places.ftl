## The list

places-title = Địa điểm gần bạn
places-lead = Cơ quan, nơi lánh nạn, phòng khám. Khoảng cách được tính ngay trên thiết bị này.
places-link = Tìm gần bạn
places-around = Gần { $town }
places-choose = Chọn thành phố, quận, thị trấn hoặc làng
places-choose-lead = Chúng tôi đo từ tòa thị chính ở đó. Ở đây không hiện gì về bạn, và không gửi gì đi.
places-change-town = Chọn địa phương khác
places-what = Bạn đang tìm gì?
places-what-all = Tất cả
places-danger = An toàn khi có mối nguy nào?
places-danger-any = Bất kỳ
places-speaks-mine = Nói được ngôn ngữ của tôi
places-open-now = Đang mở cửa
places-narrow = Lọc bớt danh sách
places-text = Tên hoặc địa chỉ
places-search = Tìm kiếm
places-found = { $count } địa điểm gần nhất, theo đường chim bay
places-none = Không tìm thấy gì.
places-none-do = Hãy tìm thứ khác, hoặc bỏ bớt điều kiện lọc.
places-no-list = Ứng dụng chưa có danh sách địa điểm của { $town }.
places-no-list-do = Bạn có thể bật các danh sách công khai trong Cài đặt. Trang web của địa phương cũng có thể có danh sách.
places-town-web = Trang web của { $town }
places-settings = Mở Cài đặt
places-kept = Bạn đã giữ lại
places-kept-gone = “{ $name }” không còn trong danh sách ban đầu nữa.
places-sources = Nguồn thông tin

## The picture

places-map = Vị trí
places-middle = Tòa thị chính { $town }
places-middle-point = Điểm bạn đã chọn
places-map-words = Hình có { $count } địa điểm quanh điểm giữa. Danh sách bên dưới dùng cùng các số đó. Phía trên là hướng bắc. Thanh thước dài { $bar }.
places-map-north = B

## A distance

distance-metres = { $metres } m
distance-kilometres = { $kilometres } km

## One place

place-open-until = Mở cửa đến { $time }
place-open-always = Mở cửa cả ngày lẫn đêm
place-opens-at = Đang đóng cửa, mở lúc { $time }
place-closed = Đang đóng cửa
place-hours-unknown = Không rõ giờ mở cửa
place-speaks-yours = Nói được ngôn ngữ của bạn
place-safe-in = Nơi lánh nạn khi có
place-safe-note = Danh sách ghi nơi này cho những mối nguy trên. Với mối nguy khác, nơi này có thể không an toàn.
place-distance = Khoảng cách
place-name-japanese = Tên bằng tiếng Nhật
place-address = Địa chỉ
place-web = Trang web
place-hours = Giờ mở cửa
place-times = Thời gian
place-languages = Ngôn ngữ
place-capacity = Sức chứa
place-people = { $count } người
place-notes = Thông tin khác trong danh sách, bằng tiếng Nhật
place-way = Đường đến đó
place-map-link = Xem trên OpenStreetMap
place-route-link = Chỉ đường trên OpenStreetMap
place-geo-link = Mở trong ứng dụng bản đồ của tôi
place-leaves = Các liên kết này mở ra ngoài ứng dụng. Khi đó, bên quản lý bản đồ biết bạn xem nơi nào.
place-show = Cho xem địa chỉ bằng tiếng Nhật
place-keep = Giữ lại nơi này
place-keep-no-more = Không giữ nữa
place-ask-way = Tôi muốn đến nơi này. Xin chỉ đường giúp tôi.
place-checked = Đã kiểm tra vào { $date }
