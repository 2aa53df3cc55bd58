### Địa phương và khu phố. Mã của mỗi thông điệp là mã của quy định.

community-move-in = Nộp thông báo chuyển đến (転入届)
    .what = Trong vòng 14 ngày sau khi dọn đến, mọi người sống ở địa phương đều ghi tên vào sổ đăng ký cư trú. Hãy mang thẻ lưu trú của tất cả những người cùng chuyển. Trong cùng lần đi, bạn làm được cả bảo hiểm y tế và nenkin.
    .late = Dù muộn, bạn hãy vẫn đi và trình bày. Có thể bị phạt hành chính đến 50,000 yên. Không có trong sổ cư trú thì không có bảo hiểm y tế, tài khoản ngân hàng hay thư của trường học.
    .cost = Miễn phí.
    .say = Tôi muốn nộp thông báo chuyển đến và ghi địa chỉ lên thẻ lưu trú.

community-move-within = Báo đổi chỗ ở trong cùng địa phương (転居届)
    .what = Trong vòng 14 ngày sau khi chuyển nhà trong cùng thành phố, quận, thị trấn hoặc làng, hãy báo địa chỉ mới cho tòa thị chính.
    .late = Dù muộn, bạn hãy vẫn đi và trình bày. Có thể bị phạt hành chính đến 50,000 yên.
    .cost = Miễn phí.
    .say = Tôi muốn nộp thông báo đổi chỗ ở và ghi địa chỉ mới lên thẻ lưu trú.

community-move-out = Nộp thông báo chuyển đi trước khi chuyển (転出届)
    .what = Trước khi chuyển sang địa phương khác, hãy báo cho tòa thị chính nơi ở cũ. Bạn làm được qua mạng bằng thẻ My Number, hoặc tại quầy, từ khoảng 14 ngày trước.
    .late = Phần lớn các nơi vẫn nhận đến 14 ngày sau khi chuyển. Có thể bị phạt hành chính đến 50,000 yên.
    .cost = Miễn phí.
    .say = Tôi muốn nộp thông báo chuyển đi.

community-move-out-abroad = Nộp thông báo chuyển đi trước khi rời Nhật (転出届)
    .what = Trước khi rời Nhật hẳn, hoặc đi khoảng 1 năm trở lên, hãy báo cho tòa thị chính. Thường nhận từ 14 ngày trước. Hãy làm luôn thủ tục bảo hiểm y tế ở đó.
    .late = Nếu không báo, bạn vẫn bị tính là cư dân: thuế cư trú và tiền bảo hiểm cứ tiếp tục, và không xin được tiền nenkin rút một lần. Người bạn tin tưởng có thể nộp thay bạn.
    .cost = Miễn phí.
    .say = Tôi chuyển ra nước ngoài. Tôi muốn nộp thông báo chuyển đi.

community-household-after-marriage-ends = Nếu hộ gia đình thay đổi, hãy báo tòa thị chính
    .what = Chỉ khi chủ hộ hoặc quan hệ của bạn với chủ hộ (世帯主) thay đổi mà không ai chuyển nhà: hãy báo trong vòng 14 ngày. Nếu bạn chuyển nhà, chỉ cần thông báo chuyển nhà. Nếu trong sổ cư trú không có gì thay đổi thì không cần làm gì.
    .late = Dù muộn, bạn hãy vẫn đi. Có thể bị phạt hành chính đến 50,000 yên.
    .cost = Miễn phí.
    .say = Hộ gia đình của tôi đã thay đổi. Tôi muốn nộp thông báo thay đổi hộ gia đình.

community-household-head = Báo chủ hộ mới cho tòa thị chính
    .what = Khi chủ hộ (世帯主) thay đổi, hoặc quan hệ của bạn với chủ hộ là người nước ngoài thay đổi, hãy báo trong vòng 14 ngày. Hãy mang giấy tờ cho thấy quan hệ, kèm bản dịch.
    .late = Dù muộn, bạn hãy vẫn đi. Có thể bị phạt hành chính đến 50,000 yên.
    .cost = Miễn phí.
    .say = Tôi muốn nộp thông báo thay đổi chủ hộ.

community-my-number-card-pending = Gia hạn thẻ My Number trong khi chờ kết quả
    .what = Thẻ My Number hết hạn cùng thời hạn lưu trú, kể cả khi bạn được ở lại chờ kết quả. Trước ngày đó, hãy mang thẻ và giấy tờ cho thấy đơn đang được xét đến tòa thị chính. Thẻ được kéo dài nhiều nhất 2 tháng; khi có kết quả, bạn đến thêm một lần.
    .late = Thẻ hết hạn phải làm lại, mất khoảng 1,000 yên, và trong lúc đó không dùng làm thẻ bảo hiểm y tế được.
    .cost = Miễn phí khi thẻ còn hạn.
    .say = Tôi đang chờ kết quả đơn lưu trú. Tôi muốn gia hạn hiệu lực của thẻ My Number.

community-my-number-card-extension = Gia hạn thẻ My Number sau khi được phép ở tiếp
    .what = Thời hạn lưu trú của bạn đã dài hơn, nhưng thẻ My Number vẫn ghi ngày cũ. Hãy mang cả hai thẻ đến tòa thị chính trước ngày đó. Thẻ không tự động được gia hạn.
    .late = Thẻ hết hạn phải làm lại, mất khoảng 1,000 yên, và trong lúc đó không dùng làm thẻ bảo hiểm y tế được.
    .cost = Miễn phí khi thẻ còn hạn.
    .say = Tôi đã được gia hạn lưu trú. Tôi muốn gia hạn hiệu lực của thẻ My Number.

community-my-number-card-move = Mang thẻ My Number khi đăng ký chuyển nhà
    .what = Hãy đưa thẻ My Number cùng lúc báo địa chỉ mới. Nhân viên sẽ ghi địa chỉ mới lên thẻ. Bạn cần mã PIN 4 số.
    .late = Hãy mang đến sớm: 90 ngày sau khi báo địa chỉ, thẻ sẽ không dùng được nữa.
    .cost = Miễn phí.
    .say = Xin ghi địa chỉ mới lên cả thẻ My Number của tôi.

community-my-number-card-item = Đổi thông tin trên thẻ My Number
    .what = Khi tên hoặc thông tin khác thay đổi, hãy mang thẻ My Number đến tòa thị chính trong vòng 14 ngày. Bạn cần mã PIN 4 số.
    .late = Dù muộn, bạn hãy vẫn mang đến.
    .cost = Miễn phí.
    .say = Thông tin trên thẻ My Number của tôi đã thay đổi.

community-my-number-card-lapse = Thẻ My Number mất hiệu lực nếu không báo chuyển đến
    .what = Sau khi chuyển sang địa phương khác mà không nộp thông báo chuyển đến (転入届), thẻ mất hiệu lực khi đã qua 14 ngày từ khi bạn dọn đến, hoặc 30 ngày từ ngày dự định chuyển đi. Không chắc ngày nghỉ có được dời không, nên hãy đi trước ngày này.
    .late = Khi đó bạn cần thẻ mới, mất khoảng 1,000 yên.

community-my-number-card-lost = Báo ngay khi mất thẻ My Number
    .what = Hãy gọi điện để khóa thẻ, báo mất với cảnh sát, và báo ngay cho tòa thị chính nơi bạn ở. Bạn xin thẻ mới ở đó.
    .late = Hãy làm càng sớm càng tốt; thẻ có thể bị người khác lợi dụng.
    .cost = Thẻ mới thường mất 1,000 yên.
    .say = Tôi bị mất thẻ My Number. Tôi muốn báo mất.

community-my-number-card-leaving = Trả thẻ My Number khi chuyển ra nước ngoài
    .what = Với người không có quốc tịch Nhật, thẻ hết hiệu lực khi chuyển ra nước ngoài. Hãy mang thẻ khi nộp thông báo chuyển đi. Hãy ghi lại số My Number: bạn cần số này cho thuế và nenkin.

community-hate-speech = Không ai được xúc phạm hay đe dọa bạn vì gốc gác
    .what = Luật kêu gọi mọi người cùng chấm dứt lời nói và hành vi thù ghét với người đến từ nước ngoài. Văn phòng nhân quyền của Bộ Tư pháp lắng nghe bằng 10 ngôn ngữ và có thể can thiệp.
    .cost = Miễn phí.
    .rights = Đe dọa, bạo lực và phá đồ đạc là tội phạm: hãy gọi cảnh sát. Một số thành phố có quy định chặt hơn.

community-disaster = Nơi lánh nạn mở cho tất cả mọi người
    .what = Khi có động đất, lũ lụt hay bão, hãy đến nơi lánh nạn (避難所) gần nhất. Không ai bị từ chối vì tư cách lưu trú hay giấy tờ. Số nhắn tin 171 giúp bạn liên lạc với gia đình.
    .cost = Miễn phí.
    .rights = Cư dân nước ngoài được hỗ trợ thiên tai như mọi người. Sau thiên tai lớn, hạn của thủ tục lưu trú có thể được kéo dài: hãy hỏi.

community-legal-aid = Gặp luật sư dù bạn không có tiền
    .what = Trung tâm Hỗ trợ Tư pháp Nhật Bản (法テラス, Houterasu) giúp người sống hợp pháp ở Nhật mà không trả nổi tiền luật sư, bằng 10 ngôn ngữ. Thường có tư vấn miễn phí, và tiền luật sư có thể được ứng trước rồi trả dần.
    .say = Tôi muốn được tư vấn pháp luật. Tôi cần người phiên dịch.

community-arrest = Biết quyền của bạn khi bị bắt
    .what = Bạn có quyền có luật sư, phiên dịch và liên lạc với lãnh sự quán, và bạn được im lặng. Cảnh sát phải chuyển bạn cho công tố viên trong 48 giờ; trong 72 giờ phải xin thẩm phán, nếu không bạn được thả. Tạm giam là 10 ngày, thêm nhiều nhất 10 ngày nữa.
    .cost = Lần gặp đầu tiên với luật sư trực là miễn phí.
    .rights = Đừng ký giấy tờ mà bạn không hiểu. Hãy yêu cầu luật sư trực (当番弁護士, tōban bengoshi).
    .say = Xin gọi luật sư trực và người phiên dịch. Tôi muốn liên lạc với lãnh sự quán nước tôi.

community-public-assistance = Hỏi trợ cấp sinh hoạt khi quá khó khăn
    .what = Người vĩnh trú, vợ/chồng của họ, vợ/chồng của người Nhật, người định trú và người vĩnh trú đặc biệt có thể nhận trợ cấp sinh hoạt (生活保護) theo mức như người Nhật. Hãy hỏi văn phòng phúc lợi nơi bạn ở.
    .cost = Miễn phí.
    .rights = Việc này có thể ảnh hưởng khi xin vĩnh trú sau này, nên hãy hỏi trước.
    .say = Tôi không đủ tiền sinh sống. Tôi muốn xin trợ cấp sinh hoạt.

community-rubbish = Đổ rác đúng ngày, đúng chỗ
    .what = Mỗi địa phương có ngày đổ, túi và cách phân loại riêng. Tòa thị chính có lịch đổ rác bằng nhiều thứ tiếng. Đồ lớn (粗大ごみ) phải đặt hẹn và dán tem, nên hãy đặt vài tuần trước khi chuyển nhà.
    .late = Bỏ rác ở chỗ khác có thể bị phạt nặng. Nếu lỡ nhầm, hãy mang về và hỏi hàng xóm hoặc tòa thị chính.
    .say = Có lịch đổ rác bằng tiếng nước tôi không ạ?

community-learn-japanese = Học tiếng Nhật gần nhà
    .what = Luật muốn mọi người có mong muốn đều có cơ hội học tiếng Nhật. Các địa phương và hiệp hội giao lưu quốc tế có lớp miễn phí hoặc rất rẻ.
    .cost = Thường miễn phí.
    .say = Tôi đang tìm lớp học tiếng Nhật. Xin giới thiệu cho tôi.

community-immigration-information = Hỏi về lưu trú bằng ngôn ngữ của bạn
    .what = Trung tâm thông tin lưu trú cho người nước ngoài của Cục Xuất nhập cảnh (入管) trả lời câu hỏi về tư cách lưu trú qua điện thoại vào ngày thường, bằng nhiều thứ tiếng. Bạn không cần nói tên.
    .cost = Miễn phí; bạn chỉ trả cước gọi.

community-online-applications = Nộp đơn lưu trú qua mạng
    .what = Gia hạn, thay đổi tư cách, xin phép làm việc khác và xin giấy chứng nhận đều nộp qua mạng được, bằng thẻ My Number hoặc tài khoản đã đăng ký. Ngày cuối của thời hạn lưu trú thì không nộp được.
    .cost = Lệ phí cho thời hạn dài qua mạng thấp hơn tại quầy.
