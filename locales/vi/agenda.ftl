group-overdue = Đã quá hạn
group-today = Hôm nay
group-this-week = Tuần này
group-later = Sau đó
group-needs-answer = Cần bạn trả lời
group-rights = Quyền của bạn hiện nay
group-changed = Những gì đã thay đổi
group-coming-law = Luật sắp thay đổi
group-always = Luôn ghi nhớ
group-possible = Có thể liên quan đến bạn
group-done = Đã xong

state-needs-answer = Chúng tôi cần bạn trả lời một câu hỏi
state-upcoming = Chưa đến lúc
state-open = Bạn có thể làm ngay bây giờ
state-due-soon = Sắp đến hạn
state-overdue = Ngày cuối cùng đã qua
state-done = Đã xong
state-right = Đây là quyền của bạn
state-coming-law = Luật này chưa có hiệu lực
state-perhaps = Việc này có thể liên quan đến bạn
state-standing = Luôn áp dụng
state-past = Thời gian cho việc này đã qua

kind-duty = Việc bạn phải làm
kind-window = Việc bạn có thể làm trong một khoảng thời gian
kind-right = Quyền của bạn
kind-limit = Giới hạn do luật định
kind-ban = Điều người khác không được làm với bạn

due-on = Chậm nhất là { $date }
last-open-day = Văn phòng mở cửa đến hết { $date }
opens-on = Từ { $date }
done-on = Đã làm xong vào { $date }
in-force-from = Có hiệu lực từ { $date }
act-by = Hãy đi chậm nhất vào { $date }
cautious = Các cơ quan hiểu luật này theo hai cách. Để an toàn, hãy coi { $date } là ngày cuối cùng.
overdue-calm = Bạn vẫn có thể làm việc này. Hãy đi càng sớm càng tốt và nói rằng bạn đến muộn.

part-what = Cần làm gì
part-where = Ở đâu
part-bring = Cần mang theo gì
part-cost = Chi phí
part-late = Nếu bạn làm muộn
part-why = Vì sao việc này liên quan đến bạn
part-law = Luật
part-counting = Cách tính ngày
part-rights = Quyền của bạn trong việc này
part-form = Mẫu đơn
part-ask = Hỏi ở đây
part-publisher = Nguồn thông tin
cost-free = Miễn phí

confidence-verified = Đã đối chiếu với luật
    .note = Chúng tôi đã so sánh với văn bản luật.
confidence-from-knowledge = Chưa đối chiếu với luật
    .note = Đây là điều nhiều người biết, nhưng chưa có ai so sánh với văn bản luật.
confidence-uncertain = Chưa chắc chắn
    .note = Hãy hỏi lại trước khi bạn dựa vào thông tin này.

change-added = Mới đối với bạn
change-removed = Không còn liên quan đến bạn
change-moved = Ngày cuối cùng được dời từ { $from } sang { $to }
change-moved-unknown = Ngày cuối cùng đã thay đổi
change-opened = Bạn có thể làm ngay bây giờ

questions-count = { $count ->
    [0] Không có câu hỏi nào
   *[other] { $count } câu hỏi
}
progress = { $done } trên { $all }
