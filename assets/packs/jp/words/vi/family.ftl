### Gia đình và trường học. Mã của mỗi thông điệp là mã của quy định.

family-birth-notice = Nộp đơn khai sinh (出生届)
    .what = Mọi trẻ sinh ở Nhật đều phải được báo cho tòa thị chính trong vòng 14 ngày; ngày sinh là ngày thứ 1. Cha mẹ người nước ngoài cũng vậy. Nửa bên phải của mẫu đơn là giấy chứng sinh do bệnh viện điền.
    .late = Dù muộn, bạn hãy vẫn đi và nói lý do. Nếu không có lý do chính đáng, có thể bị phạt hành chính đến 50,000 yên.
    .cost = Miễn phí.
    .rights = Hãy xin giấy chứng nhận đã nhận khai sinh (受理証明書): bạn cần giấy này cho tư cách lưu trú và đại sứ quán.
    .say = Con chúng tôi vừa sinh. Chúng tôi muốn nộp đơn khai sinh và cần giấy chứng nhận đã nhận khai sinh.

family-baby-at-the-embassy = Đăng ký em bé với nước của bạn
    .what = Khai sinh ở Nhật không tự báo cho nước bạn. Hãy hỏi đại sứ quán cách đăng ký cho bé và làm hộ chiếu. Một số nước có hạn cuối riêng.
    .cost = Tùy từng nước.
    .say = Con chúng tôi sinh ở Nhật. Làm thế nào để đăng ký khai sinh và làm hộ chiếu ạ?

family-child-allowance-after-birth = Xin trợ cấp trẻ em sau khi sinh (児童手当)
    .what = Cha mẹ sống ở Nhật được trợ cấp trẻ em, dù quốc tịch nào. Xin trong vòng 15 ngày sau ngày sinh thì coi như xin ngay, không mất tháng nào. Đi một lần cùng lúc khai sinh là đủ.
    .late = Bạn vẫn xin được, nhưng tiền bắt đầu từ tháng sau tháng bạn xin. Các tháng đã lỡ không được trả bù.
    .cost = Miễn phí. Bạn nhận 15,000 yên mỗi tháng cho con dưới 3 tuổi, 10,000 yên từ 3 tuổi, và 30,000 yên cho con thứ ba trở đi.
    .rights = Không có giới hạn thu nhập. Công chức xin ở nơi làm việc.
    .say = Con chúng tôi vừa sinh. Tôi muốn xin trợ cấp trẻ em.

family-child-allowance-after-move = Xin trợ cấp trẻ em ở nơi ở mới (児童手当)
    .what = Khi chuyển sang địa phương khác, trợ cấp dừng lại và bạn xin lại ở nơi mới. Xin trong vòng 15 ngày sau khi chuyển thì không mất tháng nào.
    .late = Bạn vẫn xin được, nhưng tiền bắt đầu từ tháng sau tháng bạn xin.
    .cost = Miễn phí.
    .say = Chúng tôi mới chuyển đến đây. Tôi muốn xin trợ cấp trẻ em.

family-child-allowance = Trợ cấp trẻ em: hãy xin nếu bạn chưa nhận (児童手当)
    .what = Trợ cấp được trả cho cha hoặc mẹ sống ở Nhật, dù quốc tịch nào, đến ngày 31 tháng 3 sau khi con tròn 18 tuổi. Tiền được trả vào tháng 2 và sau đó cứ 2 tháng một lần.
    .late = Tiền bắt đầu từ tháng sau tháng bạn xin, nên xin sớm thì hơn.
    .cost = Miễn phí. Bạn nhận 15,000 yên mỗi tháng cho con dưới 3 tuổi, 10,000 yên từ 3 tuổi, và 30,000 yên cho con thứ ba trở đi.
    .rights = Không có giới hạn thu nhập.
    .say = Tôi muốn xin trợ cấp trẻ em.

family-childbirth-lump-sum = Trợ cấp sinh con một lần từ bảo hiểm y tế (出産育児一時金)
    .what = Bảo hiểm y tế của bạn trả đến 500,000 yên cho mỗi con. Thường bệnh viện nhận trực tiếp, và bạn chỉ trả phần còn lại. Nếu không, hãy xin ở nơi bạn tham gia bảo hiểm.
    .late = Quyền xin hết sau 2 năm kể từ khi sinh. Ngày này không được dời.
    .cost = Bạn nhận 500,000 yên, hoặc 488,000 yên nếu nơi sinh không thuộc chế độ bồi thường tai biến khi sinh.
    .rights = Cũng được trả khi sảy thai hoặc thai chết từ ngày thứ 85 của thai kỳ.
    .say = Tôi muốn xin trợ cấp sinh con một lần.

family-childbirth-lump-sum-abroad = Trợ cấp sinh con một lần khi sinh ở nước ngoài
    .what = Nếu bạn đang có bảo hiểm y tế Nhật khi con sinh ở nước ngoài, nơi bảo hiểm có thể trả trợ cấp (出産育児一時金). Họ yêu cầu giấy chứng minh việc sinh kèm bản dịch, và giấy tờ về chuyến đi của bạn.
    .late = Quyền xin hết sau 2 năm kể từ khi sinh. Ngày này không được dời.
    .cost = Bạn nhận 488,000 yên.
    .say = Con chúng tôi sinh ở nước ngoài. Tôi có xin được trợ cấp sinh con một lần không ạ?

family-marriage-notice = Nộp đơn đăng ký kết hôn (婚姻届)
    .what = Ở Nhật, hôn nhân có hiệu lực vào ngày đơn được nhận. Mỗi người phải đủ điều kiện theo luật nước mình, nên đại sứ quán cấp giấy chứng nhận đủ điều kiện kết hôn. Hai người trưởng thành ký làm chứng.
    .late = Không có hạn cuối. Hãy hỏi trước tòa thị chính cần giấy tờ gì với nước của bạn.
    .cost = Miễn phí ở tòa thị chính.
    .say = Chúng tôi muốn nộp đơn đăng ký kết hôn. Với nước của tôi thì cần giấy tờ gì ạ?

family-after-the-marriage = Sau khi kết hôn: đại sứ quán, họ tên, tư cách lưu trú
    .what = Hãy báo đại sứ quán về việc kết hôn. Nếu tên bạn thay đổi, phải đổi thẻ lưu trú (在留カード). Tư cách lưu trú không tự đổi; bạn có thể xin tư cách khác.
    .rights = Không ai phải đổi tư cách lưu trú vì kết hôn, nếu vẫn tiếp tục hoạt động hiện tại.
    .say = Tôi đã kết hôn. Tôi muốn hỏi về tư cách lưu trú của mình.

family-property-after-divorce = Chia tài sản sau khi ly hôn (財産分与)
    .what = Bạn có thể đòi phần của mình trong những gì hai người cùng gây dựng, kể cả khi chỉ một người có thu nhập. Nếu không thỏa thuận được, tòa án gia đình quyết định. Theo nguyên tắc, hai phần bằng nhau.
    .late = Quyền yêu cầu tòa án gia đình hết sau 5 năm kể từ khi ly hôn. Ngày này không được dời.
    .rights = Quốc tịch và tư cách lưu trú của bạn không ảnh hưởng đến việc này.
    .say = Tôi muốn xin tòa án chia tài sản sau khi ly hôn.

family-property-after-earlier-divorce = Chia tài sản sau khi ly hôn (財産分与)
    .what = Bạn có thể đòi phần của mình trong những gì hai người cùng gây dựng. Nếu ly hôn trước ngày 1 tháng 4 năm 2026, quyền yêu cầu tòa án gia đình hết sau 2 năm kể từ khi ly hôn.
    .late = Sau ngày này, tòa án không quyết định được nữa. Hãy sớm hỏi tư vấn pháp luật, cả về những cách khác.
    .rights = Quốc tịch và tư cách lưu trú của bạn không ảnh hưởng đến việc này.
    .say = Tôi muốn xin tòa án chia tài sản sau khi ly hôn.

family-children-after-divorce = Con sau ly hôn: quyền nuôi con và tiền cấp dưỡng
    .what = Từ tháng 4 năm 2026, cha mẹ có thể thỏa thuận để cả hai hoặc một người có quyền cha mẹ (親権). Cha mẹ cũng thỏa thuận con sống ở đâu, việc gặp con và tiền nuôi con. Nếu không thỏa thuận được, tòa án gia đình quyết định vì lợi ích của con.
    .rights = Nếu có bạo lực, tòa án phải trao quyền cha mẹ cho một người.
    .say = Tôi muốn hỏi về quyền nuôi con và tiền cấp dưỡng sau khi ly hôn.

family-death-notice = Nộp đơn khai tử (死亡届)
    .what = Khi có người mất ở Nhật, phải báo tòa thị chính trong vòng 7 ngày; ngày bạn biết tin là ngày thứ 1. Bác sĩ điền giấy chứng tử trên cùng mẫu đơn. Công ty tang lễ thường nộp thay gia đình.
    .late = Dù muộn, bạn hãy vẫn đi và trình bày. Nếu không có lý do chính đáng, có thể bị phạt hành chính đến 50,000 yên.
    .cost = Miễn phí.
    .rights = Hãy báo cả đại sứ quán, văn phòng nenkin và ngân hàng. Nếu có thể có nợ, hãy sớm hỏi tư vấn pháp luật.
    .say = Người nhà tôi đã mất. Tôi muốn nộp đơn khai tử.

family-death-notice-spouse = Nộp đơn khai tử (死亡届)
    .what = Khi có người mất ở Nhật, phải báo tòa thị chính trong vòng 7 ngày; ngày bạn biết tin là ngày thứ 1. Bác sĩ điền giấy chứng tử trên cùng mẫu đơn. Công ty tang lễ thường nộp thay gia đình.
    .late = Dù muộn, bạn hãy vẫn đi và trình bày. Nếu không có lý do chính đáng, có thể bị phạt hành chính đến 50,000 yên.
    .cost = Miễn phí.
    .rights = Hãy báo cả đại sứ quán, văn phòng nenkin và ngân hàng. Nếu có thể có nợ, hãy sớm hỏi tư vấn pháp luật.
    .say = Chồng (vợ) tôi đã mất. Tôi muốn nộp đơn khai tử.

family-violence-at-home = An toàn ở nhà: giúp đỡ khi bị bạo lực
    .what = Đánh, đe dọa, lấy hộ chiếu hay tiền của bạn không phải là chuyện riêng trong nhà: luôn có người giúp, ngày và đêm, bằng nhiều thứ tiếng. Hãy gọi #8008 hoặc 0120-279-889, khi nguy hiểm gọi 110. Tòa án có thể cấm người kia đến gần bạn.
    .cost = Tư vấn miễn phí.
    .rights = Sống riêng vì bị bạo lực là lý do chính đáng: tư cách lưu trú của bạn không bị thu hồi vì việc đó. Địa chỉ của bạn có thể được giữ kín. Bạn có thể xin tư cách khác.
    .say = Tôi bị vợ/chồng bạo lực. Tôi cần giúp đỡ và một nơi an toàn.

family-child-chooses-nationality = Con bạn chọn quốc tịch trước 20 tuổi
    .what = Con có quốc tịch Nhật và quốc tịch khác phải chọn một trước khi tròn 20 tuổi. Nếu chọn quốc tịch Nhật, nộp giấy chọn quốc tịch (国籍選択届) ở tòa thị chính hoặc đại sứ quán Nhật.
    .late = Dù muộn, hãy vẫn nộp. Bộ trưởng Bộ Tư pháp có thể đề nghị chọn bằng văn bản; chỉ sau đó mới có thể mất quốc tịch Nhật.
    .cost = Miễn phí.
    .say = Tôi muốn nộp giấy chọn quốc tịch.

family-public-school = Con bạn được học trường công
    .what = Trường tiểu học và trung học cơ sở công nhận trẻ em nước ngoài, miễn phí. Bạn xin học ở ủy ban giáo dục (教育委員会); ở nhiều nơi không tự có thư gửi đến. Trường có hỗ trợ tiếng Nhật.
    .cost = Học phí và sách giáo khoa miễn phí. Ăn trưa và tham quan phải trả tiền.
    .rights = Tư cách lưu trú không ảnh hưởng gì.
    .say = Tôi muốn cho con học trường công. Tôi phải làm gì ạ?

family-first-school-year = Con bạn vào lớp 1 tháng 4 năm sau
    .what = Trường học bắt đầu vào tháng 4 sau khi trẻ tròn 6 tuổi. Mùa thu trước đó, hãy xin chỗ học ở ủy ban giáo dục (教育委員会); ở nhiều nơi gia đình nước ngoài không tự nhận được thư.
    .late = Lúc nào cũng xin được, kể cả sau tháng 4. Trường nhận con bạn.
    .cost = Học phí và sách giáo khoa miễn phí.
    .say = Tháng 4 năm sau con tôi vào tiểu học. Tôi muốn xin cho con đi học.

family-help-with-school-costs = Xin hỗ trợ chi phí đi học (就学援助)
    .what = Gia đình thu nhập thấp được hỗ trợ tiền ăn trưa, đồ dùng học tập và tham quan. Hãy hỏi trường hoặc ủy ban giáo dục khi nào nộp đơn.
    .cost = Miễn phí.
    .rights = Quốc tịch không ảnh hưởng gì.
    .say = Tôi muốn xin hỗ trợ chi phí đi học (shugaku enjo).

family-night-junior-high = Học ở trường trung học cơ sở buổi tối (夜間中学)
    .what = Ai chưa học hết trung học cơ sở, ở Nhật hay nơi khác, có thể học trường buổi tối. Trường cũng dành cho người lớn, và nhiều học viên đến từ nước ngoài.
    .cost = Học phí miễn phí.
    .say = Tôi muốn học ở trường trung học cơ sở buổi tối.

family-high-school-support = Cấp 3: hỗ trợ học phí (就学支援金)
    .what = Nhà nước trả học phí trung học phổ thông cho người có quốc tịch Nhật, người vĩnh trú và vĩnh trú đặc biệt. Bạn nộp đơn ở trường, thường vào tháng 4 và tháng 7.
    .cost = Miễn phí.
    .say = Tôi muốn xin hỗ trợ học phí cấp 3 (shugaku shienkin).

family-high-school-support-other = Cấp 3: hỏi về hỗ trợ học phí (就学支援金)
    .what = Từ tháng 4 năm 2026, hỗ trợ tùy vào quốc tịch và tư cách lưu trú. Ở đây chúng tôi chưa xác nhận được còn tư cách nào khác được nhận. Người đã học từ trước tháng 4 năm 2026 vẫn theo quy định cũ. Hãy hỏi trường.
    .rights = Địa phương và trường có hỗ trợ khác. Hãy hỏi cả những hỗ trợ đó.
    .say = Với tư cách lưu trú của tôi, tôi có được hỗ trợ học phí cấp 3 không ạ? Có hỗ trợ nào khác không ạ?

family-high-school-support-child = Con bạn học cấp 3: hỏi về hỗ trợ học phí (就学支援金)
    .what = Nhà nước trả học phí cho người có quốc tịch Nhật, người vĩnh trú và vĩnh trú đặc biệt. Ở đây chúng tôi chưa xác nhận được từ tháng 4 năm 2026 còn tư cách nào khác được nhận. Người đã học từ trước đó vẫn theo quy định cũ.
    .rights = Địa phương và trường có hỗ trợ khác. Hãy hỏi cả những hỗ trợ đó.
    .say = Con tôi có được hỗ trợ học phí cấp 3 không ạ? Có hỗ trợ nào khác không ạ?

family-no-part-time-after-school = Sau khi rời trường, hãy dừng làm thêm
    .what = Với du học sinh, giấy phép 28 giờ mỗi tuần chỉ có giá trị khi còn học ở trường. Sau khi tốt nghiệp hoặc thôi học, hãy chờ có giấy phép hoặc tư cách mới rồi mới làm.
    .late = Nếu bạn đã làm tiếp, hãy dừng lại và tìm người tư vấn trước khi nộp đơn lần sau.
    .rights = Lương cho việc đã làm phải được trả cho bạn trong mọi trường hợp.
    .say = Tôi đã rời trường. Tôi muốn biết bây giờ tôi được làm gì.

family-nursery = Nhà trẻ và mẫu giáo (保育所)
    .what = Bạn xin chỗ ở tòa thị chính. Để vào tháng 4, thường nộp đơn vào mùa thu trước đó; mỗi địa phương có ngày riêng. Gia đình nước ngoài được đối xử như mọi người.
    .cost = Từ 3 đến 5 tuổi miễn phí; dưới 3 tuổi miễn phí cho gia đình không phải nộp thuế cư trú. Tiền ăn có thể phải trả.
    .say = Tôi muốn xin chỗ ở nhà trẻ. Khi nào nhận đơn ạ?

family-scholarship = Học bổng và vay tiền học (奨学金)
    .what = Với tư cách lưu trú của bạn, bạn có thể được JASSO hỗ trợ để học đại học và trường chuyên môn. Một số người “Lưu trú gia đình” đã học ở Nhật cũng xin được. Bạn nộp đơn qua trường vào mùa xuân hoặc mùa thu.
    .say = Với tư cách lưu trú của tôi, tôi xin được học bổng nào ạ?

family-scholarship-student-status = Học bổng cho du học sinh (奨学金)
    .what = Với tư cách Du học, bạn không nhận được hỗ trợ của JASSO dành cho cư dân, nhưng có học bổng khác: của trường, của các quỹ, của địa phương. Văn phòng trường có danh sách.
    .say = Có những học bổng nào cho du học sinh ạ?
