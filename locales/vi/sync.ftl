## Why something did not come

sync-failed-offline = Thiết bị này không có kết nối internet. Chúng tôi sẽ thử lại sau.
sync-failed-dns = Chúng tôi không tìm thấy địa chỉ này trên internet. Hãy kiểm tra kết nối. Chúng tôi sẽ thử lại sau.
sync-failed-no-answer = Bên kia không trả lời. Chúng tôi sẽ thử lại sau.
sync-failed-cut = Kết nối bị ngắt. Những gì đã nhận vẫn được giữ. Chúng tôi sẽ tiếp tục từ đó.
sync-failed-too-slow = Kết nối hiện quá chậm. Những gì đã nhận vẫn được giữ. Chúng tôi sẽ tiếp tục từ đó.
sync-failed-too-large = Dữ liệu trả về lớn hơn mức cho phép. Chúng tôi không nhận.
sync-failed-redirect = Địa chỉ này dẫn đi vòng tròn. Chúng tôi đã dừng.
sync-failed-not-secure = Địa chỉ này không an toàn (không có https). Chúng tôi không mở.
sync-failed-private-address = Địa chỉ này dẫn vào một mạng riêng. Chúng tôi không mở.
sync-failed-certificate = Bên kia không chứng minh được họ là thật. Có thể Wi-Fi này cần bạn đăng nhập trước, hoặc ngày giờ của thiết bị này bị sai.
sync-failed-wrong-type = Nhận được một trang web thay vì dữ liệu. Có thể Wi-Fi này cần bạn đăng nhập trước.
sync-failed-not-there = Nội dung này không còn ở đó nữa.
sync-failed-busy = Bên kia đang bận. Chúng tôi sẽ thử lại sau.
sync-failed-refused = Bên kia không cho chúng tôi lấy.
sync-failed-nonsense = Dữ liệu trả về bị hỏng. Chúng tôi không nhận.
sync-failed-no-network = Phiên bản này của ứng dụng không dùng được internet.

## Why an update did not come about

update-failed-other-bytes = Một phần bị hỏng khi nhận. Chúng tôi không dùng phần đó và sẽ thử lại sau.
update-failed-publisher = Các tệp của bên phát hành bị lỗi. Chúng tôi không nhận. Bên phát hành phải sửa lại.
update-failed-disk-full = Thiết bị này đã hết chỗ trống. Những gì bạn có vẫn dùng được.
update-failed-not-kept = Thiết bị này không lưu được bản cập nhật. Những gì bạn có vẫn dùng được.

## What an update would change for the person

effect-why-rule = Quy định cho việc này đã được thay đổi hoặc sửa lại.
effect-why-new-rule = Đây là quy định mới.
effect-why-rule-gone = Quy định này không còn nữa.
effect-why-figures = Một con số trong luật đã thay đổi, ví dụ lệ phí hoặc mức lương.
effect-why-holidays = Danh sách ngày lễ đã thay đổi.
effect-why-definitions = Một điều kiện mà quy định này dùng đã được thay đổi hoặc sửa lại.
effect-why-other = Thông tin mà quy định này dùng đã được sửa lại.
effect-checked = Bên phát hành kiểm tra luật lần cuối vào { $day }.
