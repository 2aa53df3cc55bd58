-app = Tomoni

nav-today = Hôm nay
nav-timeline = Dòng thời gian
nav-life = Cuộc sống
nav-about-me = Về tôi
nav-settings = Cài đặt

action-continue = Tiếp tục
action-back = Quay lại
action-cancel = Hủy
action-save = Lưu
action-undo = Hoàn tác
action-close = Đóng
action-retry = Thử lại
action-show-at-counter = Đưa cho nhân viên xem
action-choose-language = Chọn ngôn ngữ của bạn
action-correct = Sửa lại

answer-yes = Có
answer-no = Không
answer-unknown = Tôi không biết
answer-declined = Tôi không muốn trả lời

translation-reviewed = { $by } đã kiểm tra bản dịch vào { DATETIME($on, dateStyle: "medium") }
translation-machine-drafted = Bản dịch máy. Chưa có người kiểm tra.
translation-outdated = Bản gốc đã thay đổi sau khi được dịch.
translation-fallen-back = Chưa được dịch sang ngôn ngữ của bạn.

information-only = Đây là thông tin, không phải tư vấn pháp luật.
