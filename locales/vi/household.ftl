### Nhiều người trong một hồ sơ: họ là ai, việc tiếp theo của từng người, và một lần đi cho tất cả.

household-title = Những người trong hộ gia đình tôi
household-lead = Mỗi người có các ngày riêng. Những gì bạn kể về họ được giữ sau khóa của bạn.
household-nobody = Bạn chưa kể về ai.
household-nobody-next = Hãy thêm những người sống cùng bạn. Khi đó ứng dụng này cho thấy cả các ngày của họ.
household-add = Thêm người
household-you = Bạn
household-you-among = bạn
household-named = { $name } ({ $relation })
household-born = { $relation }, sinh { $date }
household-for = Cho { $people }
household-back-to-me = Quay lại phần của tôi
household-nothing = Hiện không có việc cần làm
household-see-all = Xem mọi thứ của người này
household-edit = Những gì bạn đã kể về người này
household-others = Cho người khác trong hộ gia đình
household-questions = { $count } câu hỏi

## Một lần đi cho tất cả

household-move = Chuyển nhà vào { $date }
household-move-undated = Chuyển nhà của bạn
household-together = Có thể làm những việc này cùng nhau trong một lần đi. Hãy hỏi cơ quan xem một người có đi thay cho tất cả được không. Hãy mang giấy tờ của mọi người.
household-everywhere = Ở đâu cũng được
household-done-for = Đã xong cho { $people }
household-papers = Mang một lần cho tất cả

household-overview = Việc tiếp theo của mọi người
household-together-hint = Có một danh sách cho việc chuyển nhà
household-all-done = Gia đình tôi đã làm xong tất cả
