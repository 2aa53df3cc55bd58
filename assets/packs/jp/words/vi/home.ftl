### Nhà ở, lái xe và chuyển nhà. Mã của mỗi thông điệp là mã của quy định.

home-guarantor-maximum = Người bảo lãnh phải có mức tối đa ghi rõ (極度額)
    .what = Nếu một người bảo lãnh tiền thuê nhà cho bạn, hợp đồng phải ghi số tiền cao nhất người đó có thể phải trả. Không ghi số đó thì việc bảo lãnh không có hiệu lực. Công ty bảo lãnh theo quy định khác.
    .rights = Hãy đòi xem số tiền bằng văn bản trước khi bạn hoặc người bảo lãnh ký.
    .say = Mức tối đa của người bảo lãnh của tôi là bao nhiêu ạ? Xin cho xem chỗ ghi trong hợp đồng.

home-deposit-back = Lấy lại tiền cọc (敷金)
    .what = Khi hợp đồng đã kết thúc và bạn đã trả nhà, chủ nhà trả lại tiền cọc. Chỉ được trừ tiền thuê chưa trả và những chi phí bạn thật sự phải chịu. Hãy xin danh sách từng khoản.
    .late = Sau 5 năm kể từ khi trả nhà, chủ nhà có thể từ chối. Thường nên gửi thư và nói chuyện bình tĩnh trước; trung tâm người tiêu dùng (188) giúp bạn.
    .cost = Yêu cầu thì miễn phí.
    .rights = Bạn không cần nhận những chi phí không ai giải thích hay chứng minh.
    .say = Xin trả lại tiền cọc và cho tôi danh sách mọi khoản muốn trừ.

home-normal-wear = Bạn không trả tiền cho hao mòn bình thường
    .what = Bạn trả cho hư hỏng do bạn gây ra, không trả cho những gì do sinh hoạt bình thường và thời gian (通常損耗): giấy dán tường phai màu, vết đồ đạc, thiết bị cũ. Hãy chụp ảnh ngày dọn vào và ngày dọn đi.
    .rights = Đừng ký hóa đơn mà bạn không hiểu. Bạn có thể xin thời gian để nhờ người kiểm tra.
    .say = Tôi muốn biết khoản nào là hao mòn bình thường. Hôm nay tôi chưa ký được.

home-renewal-fee = Xem lại phí gia hạn trước khi trả (更新料)
    .what = Bạn chỉ phải trả phí gia hạn hợp đồng khi hợp đồng có ghi. Hãy tìm chữ 更新料 (koshinryo) trong hợp đồng. Lúc sắp hết hợp đồng là lúc nên xem.
    .rights = Nếu không ai báo đúng hạn, hợp đồng tự tiếp tục, kể cả không có giấy mới.
    .say = Phí gia hạn được ghi ở đâu trong hợp đồng của tôi ạ?

home-tell-landlord-a-month-before = Báo chủ nhà 1 tháng trước khi dọn đi
    .what = Hợp đồng yêu cầu báo trước 1 tháng (解約予告). Hãy báo bằng văn bản và giữ một bản sao. Ngày ở đây được tính lùi từ ngày bạn muốn dọn đi.
    .late = Bạn vẫn báo được, nhưng có lẽ phải trả tiền thuê đến hết thời gian báo trước. Bạn có thể dọn đi sớm hơn.
    .cost = Tiền thuê đến hết thời gian báo trước.
    .say = Tôi muốn kết thúc hợp đồng thuê nhà. Đây là thông báo bằng văn bản của tôi.

home-tell-landlord-two-months-before = Báo chủ nhà 2 tháng trước khi dọn đi
    .what = Hợp đồng yêu cầu báo trước 2 tháng (解約予告). Hãy báo bằng văn bản và giữ một bản sao. Ngày ở đây được tính lùi từ ngày bạn muốn dọn đi.
    .late = Bạn vẫn báo được, nhưng có lẽ phải trả tiền thuê đến hết thời gian báo trước. Bạn có thể dọn đi sớm hơn.
    .cost = Tiền thuê đến hết thời gian báo trước.
    .say = Tôi muốn kết thúc hợp đồng thuê nhà. Đây là thông báo bằng văn bản của tôi.

home-tell-landlord = Báo chủ nhà là bạn sẽ dọn đi
    .what = Hãy tìm trong hợp đồng thời gian báo trước (解約予告, kaiyaku yokoku); thường là 1 tháng. Hãy báo bằng văn bản và giữ một bản sao. Điền thời gian đó vào đây để thấy ngày cuối.
    .late = Báo càng muộn thì càng phải trả tiền thuê lâu.
    .say = Tôi muốn dọn đi. Hợp đồng của tôi yêu cầu báo trước bao lâu ạ?

home-open-ended-lease-ends = Hợp đồng hết 3 tháng sau khi bạn báo
    .what = Hợp đồng của bạn không có thời hạn, và bạn đã báo. Hợp đồng kết thúc sau 3 tháng, trừ khi hợp đồng ghi thời gian ngắn hơn. Hãy trả chìa khóa trước lúc đó.
    .late = Còn ở thì còn tính tiền thuê. Nếu cần thêm thời gian, hãy báo chủ nhà sớm.
    .say = Tôi đã báo kết thúc hợp đồng. Khi nào tôi phải trả chìa khóa ạ?

home-leave-fixed-term-early = Được kết thúc sớm hợp đồng cố định khi bất khả kháng
    .what = Bị chuyển chỗ làm, đi chữa bệnh, chăm sóc người nhà hoặc việc tương tự không tránh được thì bạn được kết thúc sớm hợp đồng thời hạn cố định (定期借家). Điều này áp dụng cho nhà dưới 200 mét vuông. Hợp đồng kết thúc 1 tháng sau khi bạn báo.
    .late = Nếu không có lý do như vậy, hãy tìm điều khoản về kết thúc sớm trong hợp đồng, hoặc nói chuyện với chủ nhà.
    .rights = Điều khoản tước mất quyền này không có giá trị.
    .say = Tôi phải chuyển đi vì lý do không tránh được. Tôi xin kết thúc hợp đồng theo Điều 38 Luật Thuê đất và nhà.

home-landlord-needs-reason = Chủ nhà phải có lý do chính đáng mới kết thúc hợp đồng
    .what = Chủ nhà phải báo đúng thời hạn và phải có lý do chính đáng (正当の事由). Tòa án xem ai cần nhà hơn, quá trình từ trước, và số tiền đề nghị để dọn đi. Điều khoản tước mất sự bảo vệ này không có giá trị.
    .rights = Khi chưa rõ, bạn được ở lại và tiếp tục trả tiền thuê. Đừng ký giấy đồng ý dọn đi trước khi hỏi tư vấn.
    .say = Xin cho tôi biết lý do bằng văn bản. Tôi muốn hỏi tư vấn trước khi trả lời.

home-landlord-last-day-for-notice = Ngày cuối để chủ nhà báo không gia hạn
    .what = Chủ nhà không muốn gia hạn phải báo trong khoảng từ 1 năm đến 6 tháng trước khi hết hợp đồng. Nếu đến ngày này không có thông báo, hợp đồng tiếp tục với điều kiện như cũ. Bạn không cần làm gì.
    .rights = Thông báo sau ngày này không thể kết thúc hợp đồng vào ngày hết thời hạn.

home-lease-goes-on = Hợp đồng thuê nhà của bạn tự tiếp tục
    .what = Còn chưa đầy 6 tháng và chủ nhà chưa có thông báo nào. Vì vậy khi hết thời hạn, hợp đồng tiếp tục với tiền thuê và điều kiện như cũ. Từ đó trở đi, hợp đồng không có ngày hết cố định.
    .rights = Để ở lại, bạn không cần ký hợp đồng mới với điều kiện xấu hơn.
    .say = Không có thông báo đúng thời hạn, nên hợp đồng của tôi tiếp tục với điều kiện như cũ.

home-landlord-notice-without-effect = Chủ nhà báo không đúng thời hạn
    .what = Thông báo không đến trong khoảng từ 1 năm đến 6 tháng trước khi hết hợp đồng. Vì vậy hợp đồng tiếp tục với điều kiện như cũ. Hãy giữ lá thư và tiếp tục trả tiền thuê.
    .rights = Bạn không cần dọn đi, và không cần ký hợp đồng mới.
    .say = Thông báo đến muộn hơn luật cho phép, nên hợp đồng của tôi được gia hạn. Tôi sẽ ở lại và trả tiền thuê.

home-landlord-notice-in-time = Chủ nhà không muốn gia hạn
    .what = Thông báo đã đến đúng thời hạn. Nó chỉ có giá trị khi có lý do chính đáng (正当の事由), nên hãy hỏi lý do và sớm hỏi tư vấn. Ngày ở đây là ngày hết thời hạn trong hợp đồng.
    .late = Nếu bạn ở tiếp và chủ nhà không phản đối ngay, hợp đồng được gia hạn.
    .rights = Không ai được đuổi bạn ra mà không qua tòa án. Bạn có thể xin tiền để dọn đi.
    .say = Xin cho tôi biết lý do bằng văn bản. Tôi muốn hỏi tư vấn trước khi trả lời.

home-landlord-ends-open-lease = Chủ nhà muốn kết thúc hợp đồng
    .what = Hợp đồng của bạn không có thời hạn. Thông báo của chủ nhà có hiệu lực sớm nhất sau 6 tháng, và chỉ khi có lý do chính đáng (正当の事由). Hãy xin lý do bằng văn bản.
    .late = Nếu bạn ở tiếp và chủ nhà không phản đối ngay, hợp đồng tiếp tục.
    .rights = Không ai được đuổi bạn ra mà không qua tòa án. Bạn có thể xin tiền để dọn đi.
    .say = Xin cho tôi biết lý do bằng văn bản. Tôi muốn hỏi tư vấn trước khi trả lời.

home-fixed-term-explained = Hợp đồng cố định phải được giải thích bằng giấy riêng
    .what = Trước khi ký hợp đồng thời hạn cố định (定期借家), chủ nhà phải đưa cho bạn một tờ giấy và giải thích rằng hợp đồng này không gia hạn. Hợp đồng cũng phải bằng văn bản. Nếu không giải thích, điều khoản không gia hạn không có giá trị và hợp đồng là hợp đồng thường.
    .rights = Nếu bạn chưa từng nhận giấy đó, bạn có thể được ở lại. Hãy hỏi tư vấn.
    .say = Tôi đã nhận giấy giải thích rằng hợp đồng không gia hạn chưa ạ?

home-fixed-term-last-day-for-notice = Ngày cuối để chủ nhà báo hết hợp đồng cố định
    .what = Với hợp đồng thời hạn cố định (定期借家) từ 1 năm trở lên, chủ nhà phải báo trong khoảng từ 1 năm đến 6 tháng trước là hợp đồng sẽ hết. Nếu báo muộn hơn, bạn được ở 6 tháng kể từ ngày nhận thông báo.
    .rights = Điều khoản tước mất điều này không có giá trị.

home-fixed-term-ends = Hợp đồng thời hạn cố định của bạn sắp hết
    .what = Hợp đồng thời hạn cố định (定期借家) không gia hạn. Nếu muốn ở tiếp, hãy sớm hỏi chủ nhà về hợp đồng mới. Nếu không, hãy chuẩn bị chuyển nhà.
    .late = Nếu cần thêm thời gian, hãy nói chuyện với chủ nhà và hỏi tư vấn.
    .rights = Với hợp đồng từ 1 năm trở lên, việc kết thúc chỉ có giá trị khi chủ nhà đã báo đúng thời hạn.
    .say = Hợp đồng thời hạn cố định của tôi sắp hết. Có thể làm hợp đồng mới không ạ?

home-fixed-term-late-notice = Bạn được ở 6 tháng sau khi chủ nhà báo muộn
    .what = Thông báo của chủ nhà đến khi chỉ còn chưa đầy 6 tháng. Vì vậy với bạn, hợp đồng chỉ kết thúc khi đã qua 6 tháng kể từ thông báo. Ngày ở đây là ngày đó.
    .rights = Đến lúc đó bạn được ở với tiền thuê như cũ.
    .say = Thông báo đến muộn. Theo luật, tôi được ở 6 tháng kể từ ngày tôi nhận.

home-agent-explains = Công ty bất động sản phải giải thích trước khi bạn ký
    .what = Trước hợp đồng, người có chứng chỉ giải thích các điểm quan trọng của nhà (重要事項説明): chi phí, cách hủy, những gì đi kèm. Bạn nhận bằng văn bản, và nhận cả hợp đồng. Phí của công ty có mức tối đa theo luật.
    .rights = Bạn có thể xin thêm thời gian, đưa người phiên dịch theo, và hỏi từng khoản tiền là để làm gì.
    .say = Xin giải thích chậm các điểm quan trọng. Tôi muốn biết mỗi khoản là tiền gì.

home-refused-as-foreigner = Bị từ chối vì là người nước ngoài? Có nơi giúp bạn
    .what = Người không có quốc tịch Nhật thuộc nhóm được luật hứa giúp tìm nhà. Nhóm hỗ trợ (居住支援法人) ở mỗi tỉnh biết những chủ nhà cho mọi người thuê. Hãy ghi lại ai nói gì và khi nào.
    .cost = Tư vấn miễn phí.
    .rights = Văn phòng nhân quyền lắng nghe bằng nhiều thứ tiếng. Tòa án có thể buộc bồi thường.
    .say = Tôi bị từ chối cho thuê nhà vì quốc tịch. Tôi muốn được tư vấn.

home-public-housing = Nhà công và nhà UR (公営住宅・UR)
    .what = Địa phương và tỉnh cho người thu nhập thấp thuê nhà; UR cho người đủ thu nhập thuê. UR không đòi người bảo lãnh, tiền lễ (reikin) hay phí gia hạn. Ai được xin nhà công thì mỗi địa phương quy định.
    .cost = Nhà công: tiền thuê theo thu nhập.
    .say = Tôi muốn xin nhà công. Điều kiện là gì và khi nào nhận đơn ạ?

home-tell-others-you-move = Báo những nơi khác là bạn chuyển nhà
    .what = Ngoài tòa thị chính: điện, ga, nước và internet, khoảng 2 tuần trước; bưu điện, nơi chuyển tiếp thư trong 1 năm; công ty, trường và ngân hàng. Đây không phải là hạn theo luật.
    .say = Tôi chuyển nhà. Tôi muốn đổi địa chỉ.

home-drive-on-foreign-licence = Bạn được lái xe với bằng nước ngoài 1 năm
    .what = Với bằng quốc tế theo công ước 1949 (国際運転免許証), hoặc bằng của nước có trong danh sách kèm bản dịch chính thức, bạn được lái 1 năm. Ngày nhập cảnh là ngày thứ 1. Đi nước ngoài dưới 3 tháng không làm bắt đầu một năm mới.
    .late = Sau ngày này, lái xe bị coi là không có bằng. Đừng lái cho đến khi có bằng Nhật.
    .rights = Bản thân bằng cũng phải còn hạn.
    .say = Tôi muốn đổi bằng lái nước ngoài sang bằng Nhật.

home-drive-after-long-absence = Một năm lái xe mới từ khi bạn trở lại
    .what = Bạn đã ở nước ngoài từ 3 tháng trở lên, nên năm được lái với bằng nước ngoài hoặc bằng quốc tế (国際運転免許証) bắt đầu lại. Ngày bạn nhập cảnh là ngày thứ 1.
    .late = Sau ngày này, lái xe bị coi là không có bằng. Đừng lái cho đến khi có bằng Nhật.
    .rights = Bản thân bằng cũng phải còn hạn.
    .say = Tôi muốn đổi bằng lái nước ngoài sang bằng Nhật.

home-international-permit-ends = Bằng lái quốc tế của bạn hết hạn
    .what = Bằng quốc tế (国際運転免許証) có ngày cuối riêng. Sau ngày đó bạn không được lái với bằng này, kể cả khi chưa hết một năm từ ngày nhập cảnh.
    .late = Đừng lái với bằng này nữa. Hãy xin bằng mới từ nước đã cấp, hoặc đổi sang bằng Nhật.
    .say = Tôi muốn đổi bằng lái nước ngoài sang bằng Nhật.

home-convert-licence = Đổi bằng lái nước ngoài sang bằng Nhật (外免切替)
    .what = Nếu sau khi lấy bằng bạn đã ở nước đó tổng cộng từ 3 tháng trở lên, bạn đổi được ở đây. Có bài kiểm tra kiến thức 50 câu và bài thi lái; người có bằng của nước trong danh sách không phải thi. Cần bản sao phiếu cư trú.
    .cost = Lệ phí tùy loại bằng. Hãy hỏi trung tâm.
    .rights = Hãy hỏi bài thi có những ngôn ngữ nào.
    .say = Tôi muốn đổi bằng lái xe nước ngoài sang bằng Nhật.

home-licence-renewal = Đổi bằng lái xe Nhật sắp hết hạn (免許更新)
    .what = Bạn đổi được từ 1 tháng trước ngày sinh nhật ngay trước khi bằng hết hạn, cho đến ngày cuối của bằng. Thường có bưu thiếp báo, nhưng gửi đến địa chỉ trên bằng.
    .late = Sau ngày cuối, bạn không được lái. Trong vòng 6 tháng, bạn có thể lấy bằng mới mà không phải thi lái; hãy đi sớm.
    .cost = Lệ phí tùy loại khóa học, có ghi trên bưu thiếp.
    .rights = Nếu lúc đó bạn ở nước ngoài, hãy hỏi về việc đổi sớm hơn.
    .say = Tôi muốn đổi bằng lái xe sắp hết hạn.

home-licence-address = Đổi địa chỉ trên bằng lái xe
    .what = Sau khi chuyển nhà, hãy mang bằng lái (運転免許証) đến đồn cảnh sát hoặc trung tâm bằng lái ở nơi mới. Luật nói là làm sớm, không ghi số ngày.
    .late = Dù muộn, bạn hãy vẫn đi. Chừng nào chưa đổi, thư báo đổi bằng vẫn gửi đến địa chỉ cũ.
    .say = Tôi đã chuyển nhà. Tôi muốn đổi địa chỉ trên bằng lái xe.

home-bicycle = Đi an toàn: luật cho xe đạp
    .what = Hãy đội mũ bảo hiểm: luật mong mọi người cố gắng đội. Đi bên trái, dừng ở đèn tín hiệu, bật đèn ban đêm, không cầm điện thoại. Từ tháng 4 năm 2026, xe đạp cũng có mức phạt cố định (反則金). Phần lớn các tỉnh yêu cầu bảo hiểm bồi thường.

home-car-in-your-name = Đăng ký ô tô đứng tên bạn (移転登録)
    .what = Khi trở thành chủ của một xe ô tô đã đăng ký, bạn có 15 ngày để đăng ký ở chi cục vận tải nơi bạn ở. Chỗ bán xe thường làm thay bạn; hãy hỏi. Xe hạng nhẹ (biển vàng) làm ở văn phòng xe hạng nhẹ.
    .late = Hãy đi càng sớm càng tốt. Đến lúc đó, thuế và thư vẫn gửi cho chủ cũ.
    .cost = Tùy trường hợp. Hãy hỏi văn phòng.
    .say = Tôi đã mua ô tô. Tôi muốn đăng ký đổi chủ xe.

home-car-address = Đăng ký ô tô theo địa chỉ mới (変更登録)
    .what = Khi địa chỉ của bạn hoặc nơi để xe thay đổi, bạn có 15 ngày để đổi đăng ký. Ở phần lớn các nơi, bạn cần giấy chứng nhận chỗ đậu xe của cảnh sát. Xe hạng nhẹ làm ở văn phòng xe hạng nhẹ.
    .late = Hãy đi càng sớm càng tốt. Đến lúc đó, thư về thuế vẫn gửi đến địa chỉ cũ.
    .cost = Tùy trường hợp. Hãy hỏi văn phòng.
    .say = Tôi đã chuyển nhà. Tôi muốn đổi địa chỉ trong đăng ký xe ô tô.

home-car-before-leaving = Giải quyết ô tô trước khi rời Nhật
    .what = Bán, cho, hủy xe hoặc mang theo; mỗi cách có thủ tục đăng ký riêng. Ai là chủ xe vào ngày 1 tháng 4 phải nộp thuế ô tô (自動車税) của năm đó, nên nếu được hãy làm xong trước ngày này.
    .late = Từ nước ngoài rất khó làm: hãy để lại giấy ủy quyền cho người bạn tin tưởng.
    .cost = Tùy trường hợp. Hãy hỏi văn phòng. Một phần thuế và bảo hiểm có thể được trả lại.
    .say = Tôi sắp rời Nhật. Tôi phải làm gì với đăng ký xe ô tô của tôi ạ?
