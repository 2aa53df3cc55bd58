disaster-title = Khi có thiên tai
disaster-hint = Gọi cho ai, nói gì, liên lạc với gia đình thế nào
disaster-lead = Dùng được khi không có mạng và không cần mở khóa.
disaster-call = Gọi cứu giúp
disaster-sentences = Nói bằng tiếng Nhật
disaster-messages = Liên lạc với gia đình
disaster-safe-title = Tôi an toàn
disaster-safe-lead = Hãy sao chép tin nhắn này và gửi bằng cách bạn có. Chúng tôi không gửi gì và không xem bạn ở đâu.
disaster-safe-where = Bạn đang ở đâu? (nếu bạn muốn nói)
disaster-safe-where-hint = Ví dụ tên nơi lánh nạn hoặc tên thành phố.
disaster-safe-in-shelter = Tôi đang ở nơi lánh nạn
disaster-safe-preview = Tin nhắn của bạn
disaster-copy = Sao chép
disaster-copied = Đã sao chép.
disaster-send-sms = Gửi bằng SMS
disaster-send-mail = Gửi bằng e-mail
disaster-meeting = Nơi hẹn gặp của gia đình
disaster-meeting-hint = Nơi cả nhà gặp nhau nếu không ai gọi điện được: một nơi gần nhà và một nơi xa hơn.
disaster-meeting-locked = Nơi hẹn gặp của bạn đang được khóa.
disaster-embassy-number = Số điện thoại đại sứ quán của bạn
disaster-embassy-contacts = Các số để gọi
disaster-embassy-of = Đại sứ quán { $country }
disaster-embassy-list = Danh sách đại sứ quán ở Nhật (Bộ Ngoại giao Nhật Bản)
disaster-save = Lưu
disaster-saved = Đã lưu.
disaster-unlock = Mở khóa

## How sure we are of the steps

disaster-checked = Đã so sánh với { $source }
disaster-unchecked = Viết theo hiểu biết của chúng tôi. Chúng tôi chưa so sánh với trang chính thức nào.
