### Đi lại, ở lâu hơn và về nước. Mã của mỗi thông điệp là mã của quy định.

moving-on-re-entry-permit = Xin giấy phép tái nhập cảnh trước khi đi (再入国許可)
    .what = Bạn định đi hơn 1 năm, hoặc muốn có giấy phép. Hãy xin trước khi rời Nhật. Giấy có giá trị nhiều nhất 5 năm, nhưng không quá thời hạn lưu trú.
    .late = Không có giấy này, bạn phải trở lại trong vòng 1 năm, nếu không sẽ mất tư cách lưu trú và thẻ.
    .cost = 4,000 yên cho một lần đi, 7,000 yên cho nhiều lần. Qua mạng là 3,500 và 6,500 yên, và từ ngày 1 tháng 10 năm 2026 có thêm phí thanh toán.
    .say = Tôi muốn xin giấy phép tái nhập cảnh.

moving-on-return-on-permit = Trở lại trước khi hết giấy phép tái nhập cảnh
    .what = Hãy nhập cảnh Nhật chậm nhất vào ngày cuối của giấy phép (再入国許可).
    .late = Sau ngày đó, bạn mất tư cách lưu trú và thẻ. Nếu có lý do chính đáng, như bị bệnh, đại sứ quán Nhật có thể kéo dài giấy phép trước khi hết hạn.

moving-on-return-within-a-year = Trở lại trong 1 năm, trước khi hết hạn lưu trú
    .what = Nếu ở sân bay bạn đánh dấu ô tái nhập cảnh (みなし再入国) và đưa thẻ lưu trú, bạn được trở lại trong vòng 1 năm. Nếu thời hạn lưu trú hết sớm hơn thì tính theo ngày đó. Ở nước ngoài không kéo dài được.
    .late = Sau ngày đó, bạn mất tư cách lưu trú và thẻ, và cần visa mới.
    .cost = Miễn phí.
    .rights = Khi đi, bạn giữ thẻ lưu trú; không ai được lấy hay đục lỗ thẻ.
    .say = Tôi xuất cảnh theo diện tái nhập cảnh đặc biệt. Tôi sẽ trở lại.

moving-on-return-within-a-year-permanent = Trở lại trong vòng 1 năm
    .what = Nếu ở sân bay bạn đánh dấu ô tái nhập cảnh (みなし再入国) và đưa thẻ lưu trú, bạn được trở lại trong vòng 1 năm. Ở nước ngoài không kéo dài được. Nếu đi lâu hơn, hãy xin giấy phép tái nhập cảnh trước.
    .late = Sau ngày đó, bạn mất tư cách lưu trú.
    .cost = Miễn phí.
    .rights = Khi đi, bạn giữ thẻ lưu trú; không ai được lấy hay đục lỗ thẻ.
    .say = Tôi xuất cảnh theo diện tái nhập cảnh đặc biệt. Tôi sẽ trở lại.

moving-on-return-within-two-years = Trở lại trong vòng 2 năm
    .what = Là người vĩnh trú đặc biệt, bạn được trở lại trong vòng 2 năm nếu đánh dấu ô tái nhập cảnh (みなし再入国) và đưa giấy chứng nhận. Nếu đi lâu hơn, hãy xin giấy phép tái nhập cảnh trước.
    .late = Sau ngày đó, bạn mất tư cách vĩnh trú đặc biệt.
    .cost = Miễn phí.
    .say = Tôi xuất cảnh theo diện tái nhập cảnh đặc biệt. Tôi sẽ trở lại.

moving-on-home-leave-philippines = Xin giấy xuất cảnh trước khi về Philippines
    .what = Philippines yêu cầu người lao động có giấy xuất cảnh (OEC hoặc OFW Pass) hoặc giấy miễn mỗi lần rời nước đó. Hãy hỏi Văn phòng lao động di trú (MWO) ở Tokyo hoặc Osaka trước khi mua vé.
    .late = Không có giấy này, bạn có thể bị giữ ở sân bay khi trở lại Nhật.

moving-on-home-leave-nepal = Hỏi về giấy phép lao động trước khi về Nepal
    .what = Nepal yêu cầu người lao động có giấy phép lao động mỗi lần rời nước đó. Hãy hỏi đại sứ quán của bạn trước khi mua vé.
    .late = Không có giấy này, bạn có thể bị giữ ở sân bay khi trở lại Nhật.

moving-on-home-leave-other = Hỏi đại sứ quán trước khi về thăm nhà
    .what = Nước bạn có thể yêu cầu người lao động có giấy phép, thẻ hoặc đăng ký trước khi đi Nhật lần nữa. Hãy hỏi đại sứ quán hoặc bộ phận lao động ở đó trước khi mua vé.
    .late = Không có giấy tờ đó, bạn có thể bị giữ ở sân bay khi trở lại Nhật.

moving-on-permanent-residence = Tìm hiểu đường đến vĩnh trú (永住)
    .what = Nói chung: 10 năm ở Nhật, trong đó 5 năm có tư cách làm việc hoặc gia đình (không tính thực tập kỹ năng hay Kỹ năng đặc định số 1); hạnh kiểm tốt; cuộc sống ổn định; đóng thuế, nenkin và bảo hiểm đúng hạn. Hướng dẫn đang được sửa đổi, nên hãy hỏi trước khi dựa vào đây.
    .cost = Bạn chỉ trả tiền khi được cho phép. Lệ phí cao hơn với đơn được nhận từ ngày 1 tháng 10 năm 2026.
    .rights = Nộp đơn không kéo dài thời hạn lưu trú: hãy gia hạn như bình thường.
    .say = Tôi muốn hỏi về việc xin vĩnh trú.

moving-on-permanent-residence-family = Tìm hiểu đường ngắn hơn đến vĩnh trú (永住)
    .what = Vợ/chồng của người Nhật hoặc người vĩnh trú: đến nay là 3 năm kết hôn và 1 năm ở Nhật; người định trú: 5 năm. Hướng dẫn đang được sửa đổi, nên hãy hỏi trước khi dựa vào đây.
    .cost = Bạn chỉ trả tiền khi được cho phép. Lệ phí cao hơn với đơn được nhận từ ngày 1 tháng 10 năm 2026.
    .rights = Nộp đơn không kéo dài thời hạn lưu trú: hãy gia hạn như bình thường.
    .say = Tôi muốn hỏi về việc xin vĩnh trú.

moving-on-permanent-residence-points = Dùng điểm của bạn để xin vĩnh trú (永住)
    .what = Có 70 điểm thì 3 năm là đủ, có 80 điểm thì 1 năm. Hướng dẫn đang được sửa đổi, nên hãy hỏi trước khi dựa vào đây.
    .cost = Bạn chỉ trả tiền khi được cho phép. Lệ phí cao hơn với đơn được nhận từ ngày 1 tháng 10 năm 2026.
    .rights = Nộp đơn không kéo dài thời hạn lưu trú, nếu bạn có thời hạn: hãy gia hạn như bình thường.
    .say = Tôi muốn hỏi về việc xin vĩnh trú theo điểm.

moving-on-permanent-residence-2027 = Chuẩn bị cho quy định mới về vĩnh trú (永住)
    .what = Bản dự thảo tháng 8 năm 2026 đòi hỏi nhiều hơn từ ngày 1 tháng 4 năm 2027: thu nhập so với hộ gia đình Nhật, triển vọng lương hưu, tiếng Nhật trình độ B1, và thời gian dài hơn cho vợ/chồng và con. Thời hạn lưu trú 3 năm chỉ được coi là dài nhất đến ngày 31 tháng 3 năm 2027. Ở đây chúng tôi chưa xác nhận được bản cuối cùng.
    .late = Hãy hỏi Cục Xuất nhập cảnh xem quy định nào áp dụng cho ngày bạn nộp đơn.

moving-on-naturalisation = Tìm hiểu đường đến quốc tịch Nhật (帰化)
    .what = Luật yêu cầu 5 năm ở Nhật, từ 18 tuổi, hạnh kiểm tốt, cuộc sống ổn định và bỏ quốc tịch kia. Vợ/chồng của người Nhật có thời gian ngắn hơn. Chính phủ đã nói muốn lấy 10 năm làm nguyên tắc; chưa rõ từ khi nào. Bước đầu là đặt hẹn để hỏi.
    .cost = Miễn phí.
    .say = Tôi muốn đặt hẹn để hỏi về việc nhập quốc tịch.

moving-on-after-training = Tính tư cách tiếp theo trước khi hết tư cách này
    .what = Sau thực tập kỹ năng hoặc Kỹ năng đặc định số 1, có trường hợp bạn đổi được sang tư cách làm việc khác. Hoàn thành tốt thực tập có thể được miễn thi. Hãy nộp đơn trước khi hết thời hạn lưu trú.
    .late = Hãy nộp đơn chậm nhất vào ngày cuối của thời hạn lưu trú. Khi đó bạn được ở lại chờ kết quả.
    .say = Tôi muốn hỏi về việc đổi sang tư cách làm việc khác.

moving-on-skilled-worker-fields = Biết các ngành bạn được làm (特定技能)
    .what = Kỹ năng đặc định có 16 ngành, từ điều dưỡng (kaigo) đến lâm nghiệp. Đã quyết định thêm 3 ngành: cung ứng đồ vải (linen supply), kho vận và tái chế tài nguyên; dự kiến bắt đầu từ năm 2027. Không được làm ngoài ngành của bạn.

moving-on-side-job = Xin phép trước khi làm thêm hoặc làm tự do
    .what = Việc có lương ngoài tư cách lưu trú cần giấy phép riêng (資格外活動許可), xin trước khi bắt đầu. Không có số giờ cố định, nhưng không được ảnh hưởng đến việc chính.
    .late = Làm không phép bị coi là hoạt động ngoài tư cách lưu trú. Hãy dừng lại và tìm người tư vấn.
    .cost = Miễn phí.
    .say = Tôi muốn xin phép riêng cho hoạt động ngoài tư cách lưu trú.

moving-on-student-to-work = Đổi từ du học sang đi làm kịp thời
    .what = Khi đã được nhận việc (内定), hãy xin đổi sang tư cách làm việc; nếu bắt đầu vào tháng 4, đơn được nhận từ khoảng tháng 12. Việc đổi được cho phép sau khi bạn tốt nghiệp. Sau khi đổi mới được làm toàn thời gian.
    .late = Hãy nộp đơn trước khi hết hạn lưu trú; khi đó bạn được ở lại chờ kết quả.
    .cost = Bạn chỉ trả tiền khi được cho phép.
    .say = Tôi đã được nhận việc. Tôi muốn đổi từ du học sang tư cách làm việc.

moving-on-job-search-after-graduation = Ở lại tìm việc sau khi tốt nghiệp
    .what = Sau đại học hoặc trường chuyên môn (senmon), bạn có thể đổi sang “Hoạt động đặc định” (特定活動) để tìm việc: 6 tháng, thêm một lần 6 tháng. Hãy xin trường thư giới thiệu. Hãy báo Cục Xuất nhập cảnh trong vòng 14 ngày là bạn đã rời trường.
    .late = Hãy nộp đơn trước khi hết hạn du học, và không muộn hơn 3 tháng sau khi rời trường.
    .say = Tôi muốn đổi tư cách lưu trú để tìm việc sau khi tốt nghiệp.

moving-on-leaving-checklist = Rời Nhật theo đúng thứ tự
    .what = Trước hết là thông báo chuyển đi, người đại diện nộp thuế, bảo hiểm và ngân hàng; ở sân bay trả thẻ lưu trú; từ nước ngoài xin tiền nenkin rút một lần (脱退一時金). Hãy xin công ty phiếu khấu trừ thuế và giấy chứng nhận đã làm việc. Hãy mang theo số nenkin và giấy ghi tiêm chủng.
    .late = Làm xong trước khi đi là đỡ tốn nhất; nhiều việc vẫn làm được từ nước ngoài nhờ người bạn tin tưởng.

moving-on-card-hand-back = Trả thẻ lưu trú ở sân bay
    .what = Bạn đi mà không có phép tái nhập cảnh, nên thẻ lưu trú (在留カード) hết hiệu lực khi làm thủ tục xuất cảnh. Hãy đưa thẻ cho cán bộ xuất nhập cảnh.
    .late = Nếu quên, hãy gửi trả qua bưu điện. Có thể bị phạt tiền đến 200,000 yên.
    .cost = Miễn phí.
    .rights = Bạn có thể xin lại thẻ đã đục lỗ để làm kỷ niệm.
    .say = Tôi rời Nhật hẳn. Tôi muốn trả thẻ lưu trú.

moving-on-pension-lump-sum = Xin lại tiền nenkin đã đóng (脱退一時金)
    .what = Nếu đã đóng ít nhất 6 tháng và không có quyền nhận lương hưu Nhật, bạn có thể xin tiền rút một lần trong vòng 2 năm sau khi không còn địa chỉ và bảo hiểm ở Nhật. Bạn xin từ nước ngoài, qua bưu điện. Khi nhận tiền này, mọi tháng đã đóng bị xóa.
    .late = Sau 2 năm, quyền này mất. Hãy gửi đơn sớm: ngày hiển thị là ngày cuối cùng, và để đơn đến nơi trước đó một ngày thì chắc chắn hơn.
    .cost = Miễn phí. Tiền từ nenkin công ty (厚生年金) bị giữ lại 20.42% thuế; có thể xin lại.
    .rights = Nếu đóng đủ tổng cộng 10 năm, bạn có lương hưu thay vì tiền này. Theo một luật sắp tới, khi giấy phép tái nhập cảnh còn hiệu lực thì sẽ không được trả.
    .say = Xin cho tôi mẫu đơn xin tiền nenkin rút một lần.

moving-on-pension-agreement = Suy nghĩ trước khi nhận tiền nenkin rút một lần
    .what = Nhật và nước bạn cộng chung các tháng đóng lương hưu. Các tháng ở Nhật có thể giúp bạn có lương hưu ở một trong hai nước. Nhận tiền rút một lần (脱退一時金) sẽ xóa các tháng đó.
    .late = Hãy hỏi cơ quan lương hưu ở cả hai nước trước khi xin.
    .cost = Miễn phí.
    .say = Tôi muốn hỏi về hiệp định an sinh xã hội với nước tôi.

moving-on-pension-agreement-without-months = Hiệp định không cộng chung các tháng của bạn
    .what = Hiệp định của Nhật với nước bạn (社会保障協定) chỉ tránh đóng hai nơi. Các tháng ở Nhật không được cộng vào tháng ở nước bạn. Hãy so sánh tiền rút một lần với lương hưu Nhật sau 10 năm.
    .say = Tôi muốn hỏi về hiệp định an sinh xã hội với nước tôi.

moving-on-tax-agent-for-refund = Chọn người đại diện nộp thuế để lấy lại thuế
    .what = Tiền nenkin rút một lần từ nenkin công ty bị giữ lại 20.42% thuế. Người đại diện nộp thuế (納税管理人) ở Nhật có thể xin lại cho bạn, thường là toàn bộ. Đó có thể là một người bạn; hãy báo tên ở Sở thuế nơi ở cuối của bạn, tốt nhất là trước khi đi.
    .late = Bạn cũng báo được từ nước ngoài.
    .cost = Miễn phí ở Sở thuế.
    .say = Tôi muốn nộp giấy báo người đại diện nộp thuế.

moving-on-tax-refund-claim = Xin lại thuế của tiền nenkin rút một lần
    .what = Người đại diện nộp thuế của bạn khai thuế kèm bản gốc thông báo trả tiền rút một lần (支給決定通知書). Có thể nộp từ ngày 1 tháng 1 của năm sau năm nhận tiền, trong 5 năm.
    .late = Sau 5 năm thì không lấy lại được nữa.
    .cost = Miễn phí ở Sở thuế.
    .say = Tôi là người đại diện nộp thuế và muốn khai để hoàn thuế của tiền nenkin rút một lần.

moving-on-exit-tax = Giải quyết thuế chứng khoán trước khi rời Nhật
    .what = Chứng khoán trị giá từ 100 triệu yên trở lên bị tính thuế như đã bán khi bạn đi (国外転出時課税), nếu bạn sống ở Nhật hơn 5 năm trong 10 năm qua. Thời gian có tư cách làm việc có thể không được tính. Nếu không có người đại diện nộp thuế, phải khai trước khi đi.
    .late = Hãy sớm nói chuyện với chuyên viên thuế. Có thể hoãn nộp nếu có bảo đảm.
    .say = Tôi muốn hỏi về thuế khi rời Nhật.

moving-on-exit-tax-with-agent = Nhờ người đại diện khai thuế chứng khoán
    .what = Chứng khoán trị giá từ 100 triệu yên trở lên bị tính thuế như đã bán khi bạn đi (国外転出時課税), nếu bạn sống ở Nhật hơn 5 năm trong 10 năm qua. Người đại diện nộp thuế của bạn khai vào mùa xuân năm sau.
    .late = Hãy sớm nói chuyện với chuyên viên thuế. Có thể hoãn nộp nếu có bảo đảm.

moving-on-return-travel = Công ty giúp khi bạn không trả nổi tiền về nước
    .what = Khi hợp đồng kết thúc mà bạn không trả nổi tiền về nước, tổ chức nhận bạn làm việc (受入れ機関) phải trả và lo để bạn về được.
    .rights = Không ai được bắt bạn đặt cọc vì việc này.
    .say = Tôi không trả nổi tiền về nước. Xin lo cho tôi như hợp đồng quy định.

moving-on-return-travel-training = Tiền về nước của bạn được trả
    .what = Với thực tập kỹ năng (技能実習), nghiệp đoàn hoặc công ty trả tiền về nước cho bạn.
    .rights = Không ai được bắt bạn đặt cọc vì việc này. Nếu họ từ chối, hãy gọi đường dây tư vấn tiếng mẹ đẻ của Cơ quan Thực tập kỹ năng (OTIT).
