# Việc làm: quyền của mọi người lao động, với bất cứ tư cách lưu trú nào.

work-written-conditions = Nhận điều kiện lao động bằng văn bản
    .what = Khi nhận bạn vào làm, công ty phải đưa bằng văn bản (労働条件通知書): lương, giờ làm, nơi làm, loại việc, ngày nghỉ và ngày hết hợp đồng. Có mẫu bằng nhiều thứ tiếng.
    .rights = Công ty không làm việc này có thể bị phạt tiền. Thanh tra lao động giúp bạn miễn phí.
    .say = Xin cho tôi giấy ghi điều kiện lao động.

work-false-conditions = Việc không như đã hứa: bạn được nghỉ ngay
    .what = Nếu điều kiện được ghi không đúng sự thật, bạn có thể chấm dứt hợp đồng ngay. Nếu bạn đã chuyển nhà vì việc này và trở về trong vòng 14 ngày, công ty trả tiền đi lại.
    .rights = Trước khi nghỉ, hãy xem việc nghỉ ảnh hưởng thế nào đến tư cách lưu trú của bạn.
    .say = Điều kiện làm việc của tôi khác với những gì tôi được nghe.

work-safety-training = Được học an toàn khi bắt đầu làm
    .what = Công ty phải dạy bạn cách làm việc an toàn khi bạn bắt đầu và khi đổi việc (安全衛生教育). Hãy đề nghị dạy bằng lời bạn hiểu.
    .cost = Miễn phí, và trong giờ làm.
    .say = Xin giải thích về an toàn theo cách tôi hiểu được.

work-health-check = Khám sức khỏe khi vào làm và mỗi năm
    .what = Với người làm thường xuyên, công ty tổ chức khám sức khỏe (健康診断) khi vào làm và mỗi năm một lần. Bạn đi khám, hoặc nộp kết quả của bác sĩ khác.
    .cost = Công ty trả tiền.
    .say = Khi nào khám sức khỏe ạ?

work-employer-reports-hiring = Công ty báo rằng bạn đã vào làm
    .what = Công ty báo cho Hello Work cùng với bảo hiểm việc làm của bạn, chậm nhất ngày 10 của tháng sau. Bạn không cần làm gì.
    .rights = Công ty được xem thẻ lưu trú (在留カード) của bạn, nhưng không được giữ.
    .say = Công ty đã báo cho Hello Work là tôi vào làm chưa ạ?

work-employer-reports-leaving = Công ty báo rằng bạn đã nghỉ việc
    .what = Công ty báo cho Hello Work trong vòng 10 ngày. Thông báo của chính bạn cho Cục Xuất nhập cảnh (入管) là việc khác.
    .rights = Nếu công ty không báo, hãy nói với Hello Work.
    .say = Công ty đã báo cho Hello Work là tôi nghỉ việc chưa ạ?

work-employer-reports = Công ty báo về lao động nước ngoài
    .what = Công ty báo cho Hello Work tên, tư cách lưu trú và thời hạn lưu trú của lao động nước ngoài khi vào làm hoặc nghỉ việc. Công ty kiểm tra trên thẻ lưu trú (在留カード) của bạn.
    .rights = Công ty được xem thẻ và ghi lại số thẻ, nhưng không được giữ thẻ.
    .say = Anh/chị có thể xem thẻ của tôi, nhưng xin trả lại ngay.

work-equal-treatment = Đối xử như nhau, dù quốc tịch nào
    .what = Lương, giờ làm và các điều kiện khác không được khác nhau vì quốc tịch, niềm tin hay địa vị xã hội.
    .rights = Công ty có thể bị phạt. Thanh tra lao động (労働基準監督署) giúp miễn phí, bằng nhiều thứ tiếng.
    .say = Tôi bị đối xử khác vì quốc tịch của mình.

work-no-forced-work = Không ai được ép bạn làm việc
    .what = Dùng bạo lực, đe dọa, nhốt hay gây sức ép khác để bắt bạn làm việc là tội nặng.
    .rights = Nếu gặp nguy hiểm, hãy gọi cảnh sát (110). Thanh tra lao động (労働基準監督署) cũng giúp bạn.
    .say = Tôi đang bị ép làm việc. Xin giúp tôi.

work-no-penalty-for-leaving = Nghỉ việc không bị phạt tiền
    .what = Hợp đồng không được ghi sẵn số tiền bạn phải trả nếu nghỉ việc hoặc làm sai (違約金). Điều khoản như vậy không có giá trị.
    .rights = Bạn không phải trả. Công ty chỉ đòi được thiệt hại có thật, qua tòa án.
    .say = Hợp đồng ghi rằng tôi phải trả tiền nếu nghỉ việc. Như vậy có được phép không ạ?

work-no-debt-from-wages = Không được trừ nợ vào lương
    .what = Tiền cho bạn vay với điều kiện phải làm việc (前借金) không được trừ vào lương.
    .rights = Lương phải được trả đủ cho bạn.
    .say = Công ty trừ tiền vay vào lương của tôi.

work-no-forced-savings = Không được ép bạn gửi tiết kiệm
    .what = Công ty không được bắt bạn tiết kiệm hoặc giữ tiền tiết kiệm của bạn như một điều kiện làm việc.
    .rights = Bạn tự quyết định về tiền và sổ ngân hàng của mình.
    .say = Công ty đang giữ tiền tiết kiệm của tôi.

work-keep-own-passport = Bạn tự giữ hộ chiếu và thẻ lưu trú
    .what = Không ai ở chỗ làm được giữ hộ chiếu hay thẻ lưu trú (在留カード) của bạn. Với thực tập sinh kỹ năng, đó là tội phạm; với Kỹ năng đặc định, công ty có thể bị mất quyền nhận người.
    .rights = Bạn có thể đòi lại bất cứ lúc nào. Hãy luôn mang theo thẻ lưu trú.
    .say = Công ty đang giữ hộ chiếu của tôi. Tôi muốn lấy lại.

work-no-punishment-for-reporting = Bạn được báo cáo công ty làm sai
    .what = Khi luật bị vi phạm, bạn được báo cho Thanh tra lao động (労働基準監督署). Công ty không được vì thế mà cho bạn thôi việc hay đối xử xấu hơn.
    .rights = Thực tập sinh kỹ năng cũng có quyền này theo luật riêng.
    .say = Tôi muốn báo về một vấn đề ở chỗ làm.

work-hours-and-breaks = 40 giờ mỗi tuần, 8 giờ mỗi ngày
    .what = Làm nhiều hơn phải có thỏa thuận và trả thêm tiền. Bạn được nghỉ 45 phút khi làm hơn 6 giờ, 60 phút khi làm hơn 8 giờ, và ít nhất một ngày nghỉ mỗi tuần.
    .rights = Hãy tự ghi giờ làm mỗi ngày. Đó là bằng chứng.
    .say = Tôi muốn hỏi về giờ làm việc của tôi.

work-overtime-limit = Làm thêm giờ có giới hạn
    .what = Theo nguyên tắc là 45 giờ mỗi tháng và 360 giờ mỗi năm. Lúc bận cũng luôn phải dưới 100 giờ mỗi tháng, tính cả làm vào ngày nghỉ. Nếu công ty không có thỏa thuận (36協定) thì hoàn toàn không được làm thêm giờ.
    .rights = Ngành xây dựng, lái xe và bác sĩ có giới hạn riêng. Thanh tra lao động kiểm tra các công ty.
    .say = Tôi phải làm thêm giờ quá nhiều.

work-overtime-pay = Thêm tiền khi làm thêm giờ, ban đêm, ngày nghỉ
    .what = Làm thêm giờ được thêm ít nhất 25%, phần trên 60 giờ mỗi tháng thêm 50%. Làm từ 22:00 đến 5:00 cộng thêm 25%. Làm vào ngày nghỉ hằng tuần thêm 35%.
    .rights = Hãy giữ bảng lương và giờ làm tự ghi. Tòa án có thể buộc công ty trả thêm một khoản bằng đúng số đó.
    .say = Tôi không được trả tiền làm thêm giờ (残業代).

work-minimum-wage = Lương của bạn ít nhất bằng lương tối thiểu
    .what = Mỗi tỉnh có mức riêng (最低賃金), áp dụng cho từng ngày bạn làm ở đó. Người làm bán thời gian và thực tập sinh cũng vậy. Hợp đồng thấp hơn thì phần đó không có giá trị.
    .rights = Bạn có thể đòi phần thiếu trong 3 năm.
    .say = Tôi nghĩ lương của tôi thấp hơn lương tối thiểu.

work-wage-payment = Lương: trả đủ, cho bạn, vào ngày cố định
    .what = Lương được trả cho chính bạn, trả đủ, ít nhất mỗi tháng một lần và vào ngày cố định. Chỉ được trừ thuế, bảo hiểm và những gì thỏa thuận bằng văn bản cho phép.
    .rights = Bạn tự chọn ngân hàng. Trả lương qua ứng dụng phải có sự đồng ý của bạn.
    .say = Tôi không được trả đủ lương.

work-shutdown-pay = Tiền khi công ty cho nghỉ vì không có việc
    .what = Nếu công ty không có việc hoặc cho bạn về sớm, bạn nhận ít nhất 60% lương trung bình (休業手当). Thiên tai thì khác.
    .say = Công ty bảo tôi nghỉ, nhưng tôi không được trả tiền.

work-equal-pay-part-time = Công bằng cho người làm bán thời gian, có thời hạn
    .what = Lương, thưởng và ngày nghỉ không được kém hơn một cách vô lý so với nhân viên chính thức làm cùng việc.
    .rights = Khi bạn hỏi, công ty phải giải thích sự khác nhau và không được phạt bạn vì đã hỏi.
    .say = Xin giải thích vì sao điều kiện của tôi khác với nhân viên chính thức.

work-wage-claim-expires = Đòi lương chưa trả khi còn hạn
    .what = Lương chưa trả có thể đòi trong 3 năm kể từ ngày trả lương. Gửi văn bản đòi có chứng nhận (内容証明) thì thời hạn dừng lại 6 tháng, một lần.
    .late = Sau ngày này, công ty có thể từ chối trả. Tiền trợ cấp thôi việc có thể đòi trong 5 năm.
    .cost = Tư vấn miễn phí.
    .rights = Quyền này không tùy vào tư cách lưu trú, kể cả sau khi bạn đã về nước.
    .say = Tôi chưa được trả lương. Tôi muốn đòi.

work-bankrupt-employer = Nhà nước có thể trả lương khi công ty phá sản
    .what = Khi công ty phá sản, nhà nước có thể trả 80% lương chưa trả (未払賃金立替払), đến mức trần theo tuổi. Bạn phải đã nghỉ trong khoảng từ 6 tháng trước đến 1 năm rưỡi sau ngày nộp đơn phá sản.
    .late = Quyền này hết sau 2 năm kể từ quyết định của tòa. Hãy hỏi lại trước khi dựa vào ngày này.
    .say = Công ty tôi đã phá sản. Tôi muốn dùng chế độ nhà nước trả thay lương.

work-paid-leave = Có ngày nghỉ phép có lương sau 6 tháng
    .what = Sau 6 tháng, nếu đi làm đủ 80% số ngày, bạn có 10 ngày nghỉ phép có lương (有給休暇), và tăng thêm mỗi năm. Người làm bán thời gian được theo tỷ lệ.
    .rights = Bạn tự chọn ngày. Công ty chỉ được dời khi việc nghỉ cản trở công việc nghiêm trọng.
    .say = Tôi muốn nghỉ phép có lương.

work-paid-leave-five-days = Công ty phải cho bạn nghỉ đủ 5 ngày phép
    .what = Nếu bạn có từ 10 ngày phép có lương (有給休暇) trở lên, công ty phải lo để bạn nghỉ 5 ngày trong 1 năm.
    .rights = Công ty không làm có thể bị phạt tiền.
    .say = Tôi chưa nghỉ đủ 5 ngày phép có lương.

work-paid-leave-expires = Dùng ngày phép đầu tiên trước khi hết hạn
    .what = Ngày phép có lương (有給休暇) dùng được trong 2 năm. Đây là ngày cuối cho số ngày bạn được lần đầu.
    .late = Ngày không dùng sẽ mất. Các ngày được cấp sau vẫn còn.
    .say = Tôi còn bao nhiêu ngày phép có lương ạ?

work-leave-before-birth = Nghỉ trước khi sinh (産前休業)
    .what = Bạn được nghỉ từ 6 tuần trước ngày dự sinh, sinh đôi trở lên là 14 tuần. Bạn cũng có thể xin làm việc nhẹ hơn, không làm thêm giờ và không làm đêm.
    .rights = Không ai được cho bạn thôi việc vì mang thai. Thực tập sinh và Kỹ năng đặc định cũng vậy.
    .say = Tôi đang mang thai và muốn nghỉ thai sản.

work-leave-after-birth = Không làm việc 8 tuần sau khi sinh (産後休業)
    .what = Công ty không được để bạn làm việc trong 8 tuần. Từ tuần thứ 7, bạn có thể đi làm lại nếu bạn muốn và bác sĩ đồng ý.
    .rights = Trong thời gian này và 30 ngày sau đó, công ty không được cho bạn thôi việc.
    .say = Tôi đang nghỉ sau khi sinh.

work-childcare-leave = Nghỉ để nuôi con (育児休業)
    .what = Cả mẹ và cha đều được nghỉ đến khi con 1 tuổi, có trường hợp đến 2 tuổi. Hãy báo công ty trước 1 tháng. Người cha còn được nghỉ đến 4 tuần trong 8 tuần đầu.
    .rights = Bảo hiểm việc làm trả một phần lương. Công ty không được từ chối hay phạt bạn vì việc này.
    .say = Tôi muốn nghỉ nuôi con.

work-family-care-leave = Nghỉ để chăm sóc người nhà
    .what = Với mỗi người nhà cần chăm sóc, bạn được nghỉ 93 ngày (介護休業), chia nhiều nhất 3 lần; thêm 5 ngày lẻ mỗi năm để chăm sóc, và 5 ngày mỗi năm cho con đến hết lớp 3 tiểu học.
    .rights = Công ty không được phạt bạn vì việc này.
    .say = Tôi muốn nghỉ để chăm sóc người nhà.

work-dismissal-notice = Bị cho thôi việc: báo trước 30 ngày hoặc trả tiền
    .what = Công ty phải báo trước 30 ngày, hoặc trả tiền cho số ngày còn thiếu (解雇予告手当). Nếu ngày làm cuối của bạn trước ngày này, công ty nợ bạn tiền cho những ngày ở giữa.
    .late = Sau đó bạn vẫn đòi được. Hãy sớm hỏi Thanh tra lao động.
    .rights = Điều này không áp dụng cho 14 ngày đầu thử việc, hợp đồng từ 2 tháng trở xuống, hoặc lỗi nặng đã được Thanh tra lao động xác nhận.
    .say = Tôi bị cho thôi việc mà không được báo trước 30 ngày.

work-dismissal-pay = Đòi tiền cho số ngày báo trước còn thiếu (解雇予告手当)
    .what = Ngày làm cuối của bạn chưa đủ 30 ngày kể từ khi bạn được báo. Công ty nợ bạn lương trung bình cho mỗi ngày còn thiếu.
    .rights = Điều này không áp dụng cho 14 ngày đầu thử việc, hợp đồng từ 2 tháng trở xuống, hoặc lỗi nặng đã được Thanh tra lao động xác nhận.
    .say = Tôi bị cho thôi việc mà không được báo đủ 30 ngày, và chưa được trả tiền cho số ngày thiếu.

work-unfair-dismissal = Cho thôi việc phải có lý do chính đáng
    .what = Không có lý do hợp lý thì việc cho thôi việc (解雇) không có giá trị. Trong khi hợp đồng có thời hạn chưa hết, phải có lý do bất khả kháng. Hãy yêu cầu lý do bằng văn bản.
    .rights = Bạn không phải ký đơn xin nghỉ. Cục Lao động có thể đứng ra hòa giải.
    .say = Tôi bị cho thôi việc và muốn biết như vậy có đúng luật không.

work-certificate-on-leaving = Nhận giấy chứng nhận đã làm việc (退職証明書)
    .what = Khi bạn nghỉ và yêu cầu, công ty phải đưa giấy ghi thời gian, công việc, lương và lý do nghỉ. Bạn có thể cần giấy này cho Cục Xuất nhập cảnh và việc mới.
    .late = Bạn có thể yêu cầu trong 2 năm.
    .cost = Miễn phí.
    .rights = Giấy chỉ được ghi những gì bạn yêu cầu. Công ty không được liên lạc để cản bạn tìm việc khác.
    .say = Xin cho tôi giấy chứng nhận đã làm việc.

work-last-wages = Lương cuối trong 7 ngày sau khi yêu cầu
    .what = Sau khi bạn nghỉ và yêu cầu, công ty phải trả lương và trả lại đồ của bạn trong vòng 7 ngày.
    .late = Hãy báo Thanh tra lao động (労働基準監督署). Sau khi nghỉ việc, lương trả chậm được tính lãi 14.6% mỗi năm.
    .rights = Nếu có tranh cãi, phần không tranh cãi vẫn phải trả đúng hạn.
    .say = Tôi chưa được trả lương cuối.

work-ask-for-last-wages = Yêu cầu trả lương cuối và đồ của bạn
    .what = Khi đã nghỉ, bạn có thể yêu cầu trả lương và đồ của bạn. Công ty có 7 ngày để trả. Hãy yêu cầu bằng văn bản và giữ một bản sao.
    .say = Xin trả lương và đồ của tôi trong vòng 7 ngày.

work-resign = Hợp đồng hết 2 tuần sau khi bạn xin nghỉ
    .what = Với hợp đồng không thời hạn, bạn được nghỉ sau 2 tuần kể từ khi báo công ty. Nội quy đòi lâu hơn cũng không thay đổi điều này. Hãy báo bằng văn bản có ghi ngày (退職届).
    .rights = Không cần công ty đồng ý, và công ty không được bắt bạn trả tiền vì nghỉ việc.
    .say = Tôi xin nghỉ việc. Hợp đồng của tôi kết thúc sau 2 tuần.

work-resign-fixed-term = Hợp đồng có thời hạn: được nghỉ sau 1 năm
    .what = Với hợp đồng có thời hạn dài hơn 1 năm, sau năm đầu bạn được nghỉ bất cứ lúc nào. Trước đó cần lý do bất khả kháng, như bị bệnh hoặc không được trả lương.
    .rights = Trước tiên hãy xem việc nghỉ ảnh hưởng thế nào đến tư cách lưu trú của bạn.
    .say = Tôi muốn kết thúc hợp đồng.

work-permanent-after-five-years = Xin chuyển sang hợp đồng không thời hạn (無期転換)
    .what = Sau hơn 5 năm làm cho cùng một công ty bằng hợp đồng có thời hạn, bạn có thể xin hợp đồng không thời hạn. Công ty không được từ chối. Hãy xin trước khi hợp đồng này hết.
    .late = Nếu hợp đồng được gia hạn, bạn có thể xin lại trong hợp đồng mới.
    .rights = Nếu có khoảng trống từ 6 tháng trở lên, có thể phải tính lại từ đầu.
    .say = Tôi xin chuyển sang hợp đồng không thời hạn theo Điều 18 Luật Hợp đồng lao động.

work-non-renewal-notice = Không gia hạn hợp đồng: báo trước 30 ngày
    .what = Nếu đã gia hạn từ 3 lần trở lên hoặc làm hơn 1 năm, công ty cần báo trước 30 ngày là không gia hạn nữa (雇止め). Hãy yêu cầu lý do bằng văn bản.
    .rights = Nếu bạn có cơ sở để mong được gia hạn, việc kết thúc không có lý do hợp lý có thể không có giá trị.
    .say = Xin cho biết vì sao hợp đồng của tôi không được gia hạn.

work-harassment = Được bảo vệ khỏi quấy rối ở chỗ làm
    .what = Công ty phải có biện pháp chống bắt nạt, quấy rối tình dục, quấy rối vì mang thai (ハラスメント), và từ tháng 10 năm 2026 cả việc khách hàng xúc phạm. Hãy ghi lại chuyện gì xảy ra, khi nào và ai thấy.
    .cost = Tư vấn miễn phí.
    .rights = Không ai được phạt bạn vì đã nhờ giúp đỡ.
    .say = Tôi đang bị quấy rối ở chỗ làm.

work-advice-in-your-language = Tư vấn lao động bằng ngôn ngữ của bạn
    .what = Đường dây nóng về lao động của nhà nước (労働条件相談ほっとライン) trả lời bằng nhiều thứ tiếng, vào buổi tối và cuối tuần. Tư vấn miễn phí và bạn không cần nói tên.
    .cost = Miễn phí.
    .rights = Số điện thoại có trong mục Trợ giúp.
    .say = Tôi muốn được tư vấn về lao động bằng ngôn ngữ của tôi.

work-union = Bạn được vào công đoàn (労働組合)
    .what = Mọi người lao động đều được vào hoặc lập công đoàn. Có công đoàn nhận bất cứ ai, kể cả đi một mình và làm bán thời gian. Công ty phải nói chuyện với công đoàn.
    .rights = Không ai được cho bạn thôi việc hay đối xử xấu hơn vì vào công đoàn.
    .say = Tôi muốn vào công đoàn.
