### Hướng dẫn: điều ai cũng nên biết. Mã của mỗi thông điệp là `guide-` và mã của hướng dẫn.

guide-counting-days = Cách tính ngày và tháng
    .what = “Trong vòng 14 ngày kể từ khi chuyển nhà” nghĩa là: không tính ngày bạn chuyển. Ngày hôm sau là ngày thứ 1. Tháng và năm tính theo lịch.
    .step-1 = Ngày: cộng số ngày vào ngày xảy ra. 14 ngày từ ngày 7 thì hết vào ngày 21.
    .step-2 = Tháng và năm: hết vào ngày có cùng số, ở tháng hoặc năm sau đó trên lịch.
    .step-3 = Nếu tháng đó không có ngày như vậy, thời hạn hết vào ngày cuối tháng.
    .step-4 = Ngày hết hạn lưu trú, ngày hết hạn thẻ và hạn tái nhập cảnh không bao giờ được dời, kể cả ngày lễ. Hãy tính theo ngày cuối văn phòng mở cửa trước đó.

guide-closed-days-immigration = Khi Cục Xuất nhập cảnh hoặc cơ quan nhà nước khác đóng cửa
    .what = Cơ quan nhà nước đóng cửa vào thứ bảy, chủ nhật, ngày lễ và từ ngày 29 tháng 12 đến ngày 3 tháng 1. Nếu phải báo trong một số ngày và ngày cuối là ngày đóng cửa, thì ngày mở cửa tiếp theo vẫn kịp.
    .step-1 = Điều này giúp cho thông báo và đơn phải nộp trong một thời hạn, ví dụ trong vòng 14 ngày.
    .step-2 = Điều này không giúp cho ngày hết hạn lưu trú: ngày đó không bao giờ được dời.
    .step-3 = Nhiều thông báo gửi được qua mạng hoặc bưu điện vào bất cứ ngày nào. Khi đó bạn không cần chờ.

guide-closed-days-municipality = Khi tòa thị chính hoặc ủy ban quận đóng cửa
    .what = Tòa thị chính và ủy ban quận đóng cửa vào thứ bảy, chủ nhật, ngày lễ và thường từ ngày 29 tháng 12 đến ngày 3 tháng 1. Nếu ngày cuối là ngày đóng cửa, ngày mở cửa tiếp theo vẫn kịp.
    .step-1 = Mỗi địa phương tự định ngày nghỉ cuối năm. Hãy xem trang web của địa phương.
    .step-2 = Một số nơi mở cửa một ngày thứ bảy hoặc chủ nhật mỗi tháng.
    .step-3 = Khai sinh, đăng ký kết hôn và khai tử thường được nhận cả ban đêm và ngày lễ.

guide-counting-family-register = Cách tính ngày sau khi sinh con hoặc có người mất
    .what = Khi sinh con hoặc có người mất, chính ngày đó là ngày thứ 1. Vì vậy thời hạn ngắn hơn một ngày so với khi chuyển nhà.
    .step-1 = Sinh con: 14 ngày, ngày sinh là ngày thứ 1.
    .step-2 = Có người mất: 7 ngày, ngày bạn biết tin là ngày thứ 1.
    .step-3 = Nếu ngày cuối là ngày đóng cửa, ngày mở cửa tiếp theo vẫn kịp.

guide-counting-first-day-too = Khi ngày đầu tiên cũng được tính
    .what = Một số luật ghi “tính từ ngày đó”. Khi đó ngày được nêu là ngày thứ 1. Như vậy khi bạn hủy hợp đồng mua bán, xin tiền nenkin rút một lần, hoặc dùng bằng lái nước ngoài để lái xe.
    .step-1 = 8 ngày từ ngày bạn nhận giấy hợp đồng: ngày đó là ngày thứ 1.
    .step-2 = 1 năm từ ngày bạn nhập cảnh hết vào ngày trước ngày tương ứng của năm sau.
    .step-3 = Ngày cuối như vậy không được dời vì cuối tuần hay ngày lễ.
    .step-4 = Một số nơi tính thêm một ngày. Để chắc chắn, hãy theo ngày sớm hơn.

guide-counting-tax-days = Khi hạn thuế rơi vào cuối tuần
    .what = Nếu ngày cuối để khai thuế hoặc nộp tiền là thứ bảy, chủ nhật, ngày lễ, hoặc nằm trong khoảng từ ngày 29 tháng 12 đến ngày 3 tháng 1, thì tính ngày mở cửa tiếp theo.
    .step-1 = Hạn khai thuế thu nhập là ngày 15 tháng 3. Nếu là chủ nhật thì thành thứ hai ngày 16 tháng 3.
    .step-2 = Ngày bạn rời Nhật không được dời: khai thuế trước khi đi phải xong chậm nhất vào ngày đó.
    .step-3 = Khai chậm có thể tốn thêm tiền. Dù vậy, hãy khai sớm.

guide-numbers-to-call = Số điện thoại khi khẩn cấp hoặc cần giúp đỡ
    .what = Khi nguy hiểm, khi có cháy hoặc có người bị thương nặng, hãy gọi ngay. Bạn không cần tiền xu, hợp đồng hay tiếng Nhật: hãy nói tên ngôn ngữ của bạn bằng tiếng Anh, và giữ máy.
    .step-1 = 110 là cảnh sát. 119 là cứu hỏa và xe cấp cứu. 118 là cảnh sát biển.
    .step-2 = Hãy nói chuyện gì xảy ra, bạn ở đâu, và tên bạn.
    .step-3 = Nếu ở nhà bạn bị đánh hoặc sợ hãi: hãy gọi các đường dây về bạo lực. Họ giữ kín những gì bạn nói.
    .step-4 = Khi có thiên tai, hãy để lại lời nhắn cho gia đình ở số 171.

guide-phone-contract = Có số điện thoại
    .what = Công ty điện thoại phải kiểm tra bạn là ai trước khi cấp số. Bạn thường cần thẻ lưu trú và một cách trả tiền. Có công ty yêu cầu thời hạn lưu trú dài hơn hợp đồng.
    .step-1 = So sánh giá mỗi tháng, thời hạn hợp đồng và chi phí khi dừng.
    .step-2 = Hỏi xem hợp đồng có bằng ngôn ngữ bạn đọc được không. Giữ một bản sao.
    .step-3 = Khi gia hạn lưu trú hoặc chuyển nhà, hãy báo công ty điện thoại.
    .step-4 = Đừng bao giờ bán, cho mượn hay cho SIM hoặc hợp đồng điện thoại của bạn. Đó có thể là tội, và số của bạn có thể bị dùng để lừa người khác.
    .step-5 = Trước khi rời Nhật, hãy dừng hợp đồng và giữ giấy chứng minh.

guide-j-skip-j-find = J-Skip và J-Find: đường cho người có trình độ cao
    .what = J-Skip là đường ngắn hơn đến tư cách Lao động chất lượng cao, không cần tính điểm. J-Find cho người tốt nghiệp một số trường đại học ở nước ngoài tìm việc hoặc chuẩn bị kinh doanh ở Nhật.
    .step-1 = J-Skip cho nhà nghiên cứu và kỹ sư: bằng thạc sĩ hoặc 10 năm làm việc, và thu nhập từ 20 triệu yên một năm trở lên.
    .step-2 = J-Skip cho người quản lý: 5 năm làm quản lý, và thu nhập từ 40 triệu yên một năm trở lên.
    .step-3 = Với J-Skip, sau 1 năm có thể nộp đơn xin vĩnh trú.
    .step-4 = J-Find: bằng của một trường trong danh sách trong 5 năm gần đây, và có một số tiền tiết kiệm. Được ở đến 2 năm.
    .step-5 = Hãy hỏi Cục Xuất nhập cảnh về danh sách và điều kiện hiện nay trước khi lên kế hoạch.

guide-limits-on-hospital-bills = Một tháng nằm viện bạn trả bao nhiêu
    .what = Phần bạn trả cho viện phí của một tháng theo lịch có giới hạn. Giới hạn tùy vào thu nhập và tuổi. Đây là mức cho người dưới 70 tuổi từ tháng 8 năm 2026, theo tin đã đưa; hãy hỏi nơi bạn tham gia bảo hiểm trước khi dựa vào đây.
    .step-1 = Thu nhập khoảng 3.7 đến 7.7 triệu yên một năm: 85,800 yên một tháng, và thêm một ít nếu viện phí cao. Từ tháng thứ 4 như vậy trong 1 năm: 44,400 yên.
    .step-2 = Thu nhập dưới khoảng 3.7 triệu yên: 61,500 yên một tháng.
    .step-3 = Cũng có giới hạn cho cả năm: 530,000 yên với phần lớn mọi người, 290,000 yên với người thu nhập thấp nhất.
    .step-4 = Thu nhập cao hơn thì giới hạn cao hơn: 1,110,000 hoặc 1,680,000 yên cho cả năm.
    .step-5 = Nếu đưa thẻ My Number ở quầy, bạn thường chỉ trả đến mức giới hạn. Nếu không, hãy xin lại phần thừa trong vòng 2 năm.
