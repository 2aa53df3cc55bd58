# Thuế, ngân hàng, mua bán.

money-tax-residence = Thu nhập của bạn chịu thuế ở đâu
    .what = Sống ở đây từ 1 năm trở lên, bạn là người cư trú tính thuế (居住者). Trong 5 năm đầu, thu nhập từ nước ngoài chỉ chịu thuế phần được trả tại Nhật hoặc gửi về Nhật. Người ở ngắn hạn chịu một tỷ lệ cố định trên tiền công làm ở Nhật.
    .rights = Sở thuế giải thích miễn phí.
    .say = Tôi muốn hỏi tôi có phải là người cư trú tính thuế không.

money-income-tax-return = Khai thuế thu nhập (確定申告)
    .what = Nếu ngoài lương bạn có hơn 200,000 yên, tự kinh doanh hoặc có nhiều công ty trả lương, bạn khai thu nhập cả năm. Thuế cũng nộp chậm nhất vào cùng ngày đó.
    .late = Hãy khai càng sớm càng tốt. Tiền thuế thêm sẽ ít hơn nếu bạn khai trước khi Sở thuế hỏi.
    .cost = Khai miễn phí, tại Sở thuế hoặc qua mạng.
    .rights = Sở thuế giúp bạn điền.
    .say = Tôi muốn khai thuế thu nhập.

money-refund-return = Lấy lại thuế thu nhập đã nộp thừa (還付)
    .what = Nếu lương của bạn bị trừ thuế quá nhiều, khai thuế sẽ lấy lại được. Lý do thường gặp: không được điều chỉnh thuế cuối năm, tiền chữa bệnh nhiều, có quyên góp hoặc nuôi người nhà.
    .late = Sau 5 năm thì không lấy lại được nữa.
    .cost = Miễn phí.
    .say = Tôi muốn khai để được hoàn thuế.

money-refund-after-job = Lấy lại thuế cho năm bạn nghỉ việc
    .what = Nếu cuối năm bạn không có việc làm thì không ai điều chỉnh thuế cho bạn, và thường bị trừ quá nhiều. Khai thuế sẽ lấy lại được. Hãy xin công ty cũ phiếu khấu trừ thuế (源泉徴収票).
    .late = Sau 5 năm thì không lấy lại được nữa.
    .cost = Miễn phí.
    .rights = Công ty phải đưa phiếu khấu trừ thuế cho bạn.
    .say = Tôi nghỉ việc giữa năm và muốn khai để được hoàn thuế.

money-return-before-leaving = Khai thuế trước khi rời Nhật (確定申告)
    .what = Nếu không có người đại diện nộp thuế, bạn phải khai và nộp thuế trước khi đi. Nếu có người đại diện ở Nhật, hạn là ngày thường lệ vào tháng 3.
    .late = Bạn vẫn khai được từ nước ngoài qua người đại diện. Có thể bị tính thêm tiền thuế.
    .cost = Khai miễn phí.
    .say = Tôi sắp rời Nhật và muốn khai thuế thu nhập.

money-return-by-agent = Nhờ người đại diện khai thuế thay (納税管理人)
    .what = Bất cứ ai sống ở Nhật đều có thể làm người đại diện nộp thuế cho bạn. Hãy báo Sở thuế trước khi đi. Sau đó người đại diện khai và nộp thuế đến ngày thường lệ.
    .late = Nếu không báo, bạn phải khai thuế trước khi đi.
    .cost = Báo miễn phí.
    .rights = Người đại diện cũng nhận được tiền hoàn thuế thay bạn.
    .say = Tôi sắp rời Nhật và muốn báo người đại diện nộp thuế.

money-return-by-agent-next-year = Nhờ người đại diện khai thuế năm nay (納税管理人)
    .what = Bất cứ ai sống ở Nhật đều có thể làm người đại diện nộp thuế cho bạn. Hãy báo Sở thuế trước khi đi. Người đại diện khai thu nhập năm nay vào mùa xuân năm sau.
    .late = Nếu không báo, bạn phải khai thuế trước khi đi.
    .cost = Báo miễn phí.
    .rights = Người đại diện cũng nhận được tiền hoàn thuế thay bạn.
    .say = Tôi sắp rời Nhật và muốn báo người đại diện nộp thuế.

money-year-end-adjustment = Nộp giấy tờ điều chỉnh thuế cuối năm (年末調整)
    .what = Công ty chính của bạn tính thuế cả năm vào tháng 12. Hãy nộp các mẫu đơn và giấy chứng nhận bảo hiểm đến ngày công ty yêu cầu.
    .late = Bạn có thể tự khai thuế để sửa lại.
    .cost = Miễn phí.
    .say = Xin cho tôi giấy tờ điều chỉnh thuế cuối năm.

money-family-abroad-deduction = Giảm thuế nếu nuôi người nhà ở nước ngoài
    .what = Bạn cần giấy chứng minh quan hệ và giấy gửi tiền cho từng người (送金関係書類), kèm bản dịch. Từ 30 đến 69 tuổi chỉ tính người đi du học, người khuyết tật hoặc người nhận từ 380,000 yên trở lên trong năm.
    .late = Thiếu giấy tờ thì không được giảm. Sau đó bạn vẫn xin được khi khai thuế.
    .say = Tôi nuôi người nhà ở nước ngoài. Cần những giấy tờ gì ạ?

money-non-resident-salary = Thuế trên tiền công khi ở ngắn hạn
    .what = Nếu bạn không có nơi cư trú ở Nhật (非居住者), tiền công làm ở đây bị trừ 20.42%. Nếu chưa bị trừ, bạn khai chậm nhất ngày 15 tháng 3, hoặc trước khi đi nếu đi sớm hơn.
    .say = Tôi muốn hỏi về thuế cho người không cư trú.

money-tax-treaty = Hiệp định thuế có thể giảm thuế cho bạn (租税条約)
    .what = Học sinh, tu nghiệp sinh, giáo sư và nhà nghiên cứu của một số nước trả ít thuế hơn hoặc không phải trả. Mẫu đơn nộp cho Sở thuế qua công ty, trước lần trả tiền đầu tiên.
    .late = Thuế đã bị trừ có thể xin lại trong 5 năm.
    .say = Tôi muốn nộp mẫu đơn hiệp định thuế.

money-foreign-assets-report = Khai tài sản ở nước ngoài trên 50 triệu yên
    .what = Người cư trú tính thuế có hơn 50 triệu yên ở nước ngoài vào ngày 31 tháng 12 phải khai (国外財産調書). Trong 5 năm đầu ở Nhật, bạn không phải khai.
    .late = Hãy khai càng sớm càng tốt. Nếu không khai, tiền thuế thêm trên thu nhập đó sẽ cao hơn.
    .cost = Miễn phí.
    .say = Tôi muốn nộp bản khai tài sản ở nước ngoài.

money-start-business = Báo Sở thuế rằng bạn bắt đầu kinh doanh (開業届)
    .what = Mở, chuyển hoặc đóng cửa kinh doanh phải báo cho Sở thuế chậm nhất vào hạn khai thuế của năm đó. Tư cách lưu trú của bạn phải cho phép kinh doanh.
    .late = Không bị phạt. Muốn khai xanh (青色申告) để có lợi về thuế thì phải nộp đơn riêng, sớm hơn.
    .cost = Miễn phí.
    .say = Tôi muốn nộp giấy báo bắt đầu kinh doanh.

money-inheritance-tax = Xem có phải nộp thuế thừa kế không (相続税)
    .what = Nếu có người để lại tài sản cho bạn, bạn có thể phải khai trong vòng 10 tháng kể từ ngày bạn biết. Tài sản ít thì không chịu thuế. Tài sản ở nước ngoài cũng có thể được tính.
    .late = Hãy khai càng sớm càng tốt. Tiền thuế thêm tăng theo thời gian.
    .rights = Nếu bạn rời Nhật mà không có người đại diện nộp thuế, phải khai trước khi đi.
    .say = Tôi muốn hỏi về thuế thừa kế.

money-resident-tax = Thuế cư trú tính theo ngày 1 tháng 1 (住民税)
    .what = Nơi bạn sống vào ngày 1 tháng 1 thu thuế trên thu nhập năm trước. Giấy báo đến vào tháng 6; công ty thường trừ vào lương. Dù sau đó bạn chuyển nhà hay về nước, vẫn phải nộp.
    .rights = Nếu thu nhập giảm, hãy xin giảm thuế hoặc trả dần.
    .say = Tôi muốn hỏi về thuế cư trú của tôi.

money-resident-tax-before-leaving = Giải quyết thuế cư trú trước khi rời Nhật (住民税)
    .what = Bạn sống ở đây vào ngày 1 tháng 1, nên thuế cư trú năm nay là của bạn, kể cả khi giấy báo đến sau khi bạn đi. Hãy báo người đại diện nộp thuế ở tòa thị chính, hoặc nộp trước khi đi. Nếu bạn nghỉ việc từ tháng 1 đến tháng 4, công ty thường trừ phần còn lại đến tháng 5 vào lương cuối.
    .late = Thuế chưa nộp có thể gây khó khăn khi bạn trở lại Nhật.
    .say = Tôi sắp rời Nhật. Tôi phải làm thế nào với thuế cư trú ạ?

money-resident-tax-fourth-slip = Nộp phiếu thuế cư trú thứ 4 (住民税)
    .what = Nếu không bị trừ vào lương, thuế cư trú được nộp bằng phiếu, thường vào tháng 6, 8, 10 và tháng 1. Đây là lần cuối. Hãy theo ngày ghi trên phiếu.
    .late = Hãy nộp càng sớm càng tốt; có thể thêm một ít tiền lãi. Nếu không nộp được, hãy xin trả dần.
    .say = Tôi muốn nộp thuế cư trú.

money-bank-account-six-months = Tài khoản ngân hàng đầy đủ sau 6 tháng
    .what = Khi bạn chưa đi làm ở đây hoặc chưa ở đủ 6 tháng, ngân hàng có thể coi bạn là người không cư trú (非居住者). Khi đó tài khoản bị hạn chế hoặc không mở được. Một số ngân hàng mở tài khoản cho sinh viên sớm hơn.
    .rights = Hãy hỏi ngân hàng khác, hoặc trường hay công ty của bạn.
    .say = Tôi muốn mở tài khoản ngân hàng.

money-bank-pending-application = Báo ngân hàng là đơn lưu trú đang được xét
    .what = Ngân hàng hạn chế tài khoản khi thời hạn lưu trú mà họ biết đã hết. Trước ngày đó, hãy cho họ xem giấy tờ cho thấy bạn đã nộp đơn (申請中). Có ngân hàng sẽ để mở thêm đến 2 tháng.
    .late = Hãy mang giấy tờ đó đến ngân hàng và xin mở lại tài khoản.
    .cost = Miễn phí.
    .say = Tôi đã nộp đơn gia hạn lưu trú. Đây là giấy tờ chứng minh.

money-bank-new-card = Cho ngân hàng xem thẻ lưu trú mới
    .what = Ngân hàng đang lưu ngày hết hạn lưu trú cũ của bạn. Trước ngày đó, hãy cho xem thẻ lưu trú (在留カード) mới, tại quầy hoặc trong ứng dụng.
    .late = Tài khoản có thể bị hạn chế cho đến khi bạn cho xem thẻ.
    .cost = Miễn phí.
    .say = Tôi đã được gia hạn lưu trú. Xin cập nhật thông tin của tôi.

money-never-sell-account = Không bao giờ bán hay cho mượn tài khoản, thẻ
    .what = Đưa tài khoản, thẻ, ứng dụng hay mật khẩu ngân hàng cho người khác để lấy tiền hoặc để họ dùng là tội phạm, kể cả khi bạn về nước. Việc đó cũng có thể làm bạn mất quyền ở lại.
    .rights = Nếu đã lỡ đưa, hãy sớm đến cảnh sát và ngân hàng.
    .say = Người khác đang dùng tài khoản của tôi. Xin khóa lại.

money-send-abroad = Gửi tiền ra nước ngoài an toàn
    .what = Hãy dùng ngân hàng hoặc công ty có giấy phép. Họ hỏi số My Number, thẻ lưu trú và mục đích gửi. Khoản gửi trên một mức nhất định được báo cho Sở thuế; riêng điều đó không có gì xấu.
    .rights = Chuyển tiền qua nơi không có giấy phép (地下銀行) là trái luật, và bạn có thể mất tiền.
    .say = Tôi muốn gửi tiền ra nước ngoài.

money-bank-before-leaving = Đóng hoặc đổi tài khoản trước khi về nước
    .what = Trước khi rời Nhật hẳn, hãy đóng tài khoản (解約) hoặc đổi sang tài khoản cho người không cư trú. Chỉ giữ lại nếu còn nhận lương, tiền hoàn thuế hoặc nenkin.
    .late = Tài khoản có thể bị khóa, và đóng từ nước ngoài khó hơn.
    .say = Tôi sắp rời Nhật và muốn đóng tài khoản.

money-declare-cash = Khai tiền mặt trên 1 triệu yên
    .what = Tiền mặt, séc hoặc chứng khoán trị giá hơn 1 triệu yên phải khai ở hải quan (税関) trước khi ra hoặc vào Nhật. Một số nước đến có mức thấp hơn. Việc này không bị đánh thuế.
    .late = Tiền không khai có thể bị giữ lại.
    .cost = Miễn phí.
    .say = Tôi muốn khai tiền mặt.

money-cooling-off-eight-days = Hủy hợp đồng trong vòng 8 ngày (クーリング・オフ)
    .what = Nếu mua hàng bán tận cửa, qua điện thoại, hoặc đăng ký khóa học dài, bạn có thể hủy mà không cần lý do. Ngày nhận giấy hợp đồng là ngày thứ 1. Việc hủy có giá trị ngay khi bạn gửi đi.
    .late = Nếu giấy tờ sai hoặc thiếu, hoặc bạn bị ép hay bị lừa, bạn có thể vẫn hủy được. Hãy gọi 188.
    .cost = Miễn phí. Người bán tự chịu chi phí lấy lại hàng.
    .rights = Người bán không được đòi tiền vì bạn hủy.
    .say = Tôi hủy hợp đồng. Đây là cooling-off.

money-cooling-off-twenty-days = Hủy hợp đồng trong vòng 20 ngày (クーリング・オフ)
    .what = Nếu tham gia bán hàng đa cấp, hoặc mua hàng để được hứa cho việc làm tại nhà, bạn có thể hủy mà không cần lý do. Ngày nhận giấy hợp đồng là ngày thứ 1. Việc hủy có giá trị ngay khi bạn gửi đi.
    .late = Nếu giấy tờ sai hoặc thiếu, hoặc bạn bị ép hay bị lừa, bạn có thể vẫn hủy được. Hãy gọi 188.
    .cost = Miễn phí.
    .rights = Người bán không được đòi tiền vì bạn hủy.
    .say = Tôi hủy hợp đồng. Đây là cooling-off.

money-shop-return-terms = Mua ở cửa hàng, qua mạng: xem điều kiện trả hàng
    .what = Mua ở cửa hàng thì không có quyền trả hàng. Mua qua mạng thì theo điều kiện trả hàng (返品) của người bán. Nếu người bán không ghi, bạn được trả trong 8 ngày và tự trả tiền gửi.
    .rights = Hàng hỏng hoặc giao sai là chuyện khác. Hãy gọi 188 để được tư vấn.
    .say = Tôi muốn trả lại món hàng này.

money-consumer-help = Gọi 188 khi có vấn đề về mua hàng, hợp đồng
    .what = Số 188 nối bạn với trung tâm người tiêu dùng (消費生活センター) gần nhất. Họ giúp về hợp đồng, điện thoại, lừa đảo và sửa chữa.
    .cost = Tư vấn miễn phí.
    .say = Tôi có vấn đề với một hợp đồng.

money-broadcasting-contract = Có tivi thì cần hợp đồng với NHK
    .what = Hộ gia đình có tivi hoặc máy thu khác phải ký hợp đồng với NHK (受信契約). Một hợp đồng dùng cho cả hộ. Khi chuyển đi hoặc rời Nhật, hãy kết thúc hợp đồng.
    .rights = Không có máy thu thì không cần hợp đồng. Một số hộ được miễn hoặc trả một nửa.
    .say = Tôi không có tivi nên không cần hợp đồng.
