### Các quy định bổ sung cho danh sách luật đã tìm hiểu, và các luật đã quyết định hoặc đã thông báo.

## Địa chỉ

status-first-home-after-change = Báo địa chỉ nhà đầu tiên sau khi đổi tư cách
    .what = Bạn trở thành người lưu trú trung và dài hạn ngay tại Nhật, rồi sau đó dọn vào một chỗ ở. Trong vòng 14 ngày kể từ khi dọn vào, hãy mang thẻ lưu trú mới đến tòa thị chính để đăng ký địa chỉ.
    .late = Dù đã muộn, hãy cứ đi. Có thể bị phạt tiền đến 200,000 yên.
    .cost = Miễn phí.
    .say = Tôi đã nhận thẻ lưu trú và chuyển đến đây. Tôi muốn đăng ký địa chỉ.

status-address-within-ninety-days-of-change = Đăng ký địa chỉ trong 90 ngày sau khi được phép
    .what = Bạn trở thành người lưu trú trung và dài hạn ngay tại Nhật. Nếu trong 90 ngày sau khi được phép mà không đăng ký địa chỉ nào, tư cách lưu trú có thể bị thu hồi. Ngày này không được dời vì cuối tuần.
    .late = Nếu có lý do chính đáng, như nằm viện hoặc ở nơi lánh nạn vì bạo lực, thì tư cách không bị thu hồi. Hãy nói với Cục Xuất nhập cảnh.
    .rights = Người lánh nạn vì bạo lực có thể xin giữ kín địa chỉ.

## Thẻ lưu trú

status-child-card-renewal = Đổi thẻ lưu trú của con trước sinh nhật 16 tuổi
    .what = Thẻ cấp cho trẻ em trước ngày 14 tháng 6 năm 2026 hết hạn vào ngày trước sinh nhật 16 tuổi. Hãy xin thẻ mới từ 6 tháng trước ngày đó. Người từ 16 tuổi trở lên sống cùng trẻ có thể đi làm.
    .late = Con bạn không mất tư cách lưu trú, nhưng thẻ không còn giá trị. Hãy đi sớm và giải thích. Có thể bị phạt tiền.
    .cost = Miễn phí.
    .say = Tôi muốn đổi thẻ lưu trú của con tôi.

status-card-at-sixteen = Đổi thẻ lưu trú trước sinh nhật 16 tuổi của bạn
    .what = Thẻ của bạn hết hạn vào ngày trước sinh nhật 16 tuổi, vì được cấp trước ngày 14 tháng 6 năm 2026. Hãy xin thẻ mới từ 6 tháng trước ngày đó. Người từ 16 tuổi trở lên sống cùng bạn có thể đi thay.
    .late = Bạn không mất tư cách lưu trú, nhưng thẻ không còn giá trị. Hãy đi sớm và giải thích. Có thể bị phạt tiền.
    .cost = Miễn phí.
    .say = Tôi muốn đổi thẻ lưu trú trước khi tròn 16 tuổi.

status-new-card-face = Biết thẻ lưu trú mới ghi những gì
    .what = Thẻ cấp từ ngày 14 tháng 6 năm 2026 ghi tư cách lưu trú và ngày hết hạn lưu trú. Thời hạn được cấp và ngày cấp phép không còn in trên thẻ; chúng nằm trong chip. Thẻ cũ vẫn có giá trị đến ngày in trên thẻ.
    .rights = Nếu công ty hoặc ngân hàng hỏi thời hạn lưu trú, phần lớn trường hợp ngày hết hạn trên thẻ là đủ. Ứng dụng đọc thẻ của Cục Xuất nhập cảnh cho thấy phần còn lại.

status-application-photo = Dùng ảnh chụp trong 6 tháng gần đây
    .what = Ảnh cho đơn nộp ở Cục Xuất nhập cảnh phải chụp trong 6 tháng trước khi nộp, cỡ 4 × 3 cm, chụp thẳng, không đội mũ. Trẻ em cần ảnh từ 1 tuổi. Không cần ảnh khi bạn xin ở từ 3 tháng trở xuống.
    .late = Nếu ảnh cũ hơn, bạn sẽ phải nộp ảnh khác và mất thời gian.

status-special-highly-skilled = Xem J-Skip nếu thu nhập của bạn cao
    .what = Có bằng thạc sĩ hoặc 10 năm làm việc, và thu nhập từ 20 triệu yên một năm trở lên, bạn có thể được tư cách Lao động chất lượng cao mà không cần tính điểm. Với người quản lý là 5 năm làm quản lý và 40 triệu yên.
    .rights = Sau 1 năm có thể xin vĩnh trú. Hãy hỏi Cục Xuất nhập cảnh về điều kiện hiện nay.

## Luật sắp có: tư cách lưu trú

status-illegal-employment-2027 = Công ty sẽ bị phạt nặng hơn nếu cho làm việc trái phép
    .what = Từ ngày 1 tháng 4 năm 2027, công ty hoặc người môi giới để người khác làm việc không phép có thể bị phạt đến 5 năm tù hoặc 5 triệu yên. Nghĩa vụ của chính bạn không thay đổi.
    .rights = Lương cho việc đã làm vẫn phải được trả. Hãy sớm tìm người tư vấn.

status-insurance-payments-are-checked = Việc đóng bảo hiểm y tế và nenkin sẽ được xem
    .what = Chính phủ đã thông báo rằng Cục Xuất nhập cảnh sẽ xem việc đóng bảo hiểm y tế và nenkin từ khoảng tháng 6 năm 2027. Khi đó, khoản chưa đóng có thể là điều bất lợi khi gia hạn.
    .late = Nếu không đóng được, hãy xin giảm, xin miễn hoặc xin đóng dần ngay từ bây giờ. Hãy giữ giấy tờ chứng minh.

status-business-manager-transition-ends = Tiêu chuẩn mới cũng sẽ áp dụng cho bạn
    .what = Người đã có tư cách Kinh doanh, quản lý vào tháng 10 năm 2025 vẫn được gia hạn mà không cần đủ tiêu chuẩn mới, nếu nộp đơn chậm nhất ngày 16 tháng 10 năm 2028. Sau đó tiêu chuẩn mới áp dụng cho bạn: 30 triệu yên, một nhân viên toàn thời gian, và các điều khác. Doanh nghiệp tốt, sắp đủ tiêu chuẩn, có thể là ngoại lệ.
    .late = Hãy nói chuyện với người có chuyên môn sớm, trước ngày đó.

## Đi lại và về nước

moving-on-longer-permit-from-abroad = Xin kéo dài giấy phép tái nhập cảnh từ nước ngoài
    .what = Nếu bị bệnh hoặc có lý do chính đáng khác mà không trở lại kịp, hãy hỏi đại sứ quán hoặc lãnh sự quán Nhật trước khi giấy phép hết hạn. Giấy phép kéo dài được thêm đến 1 năm, tổng cộng đến 6 năm (người vĩnh trú đặc biệt là 7 năm). Tái nhập cảnh đặc biệt (みなし再入国), không có giấy phép trong hộ chiếu, thì không kéo dài được.
    .late = Sau ngày cuối, bạn mất tư cách lưu trú, kể cả vĩnh trú. Khi đó bạn cần visa mới.
    .say = Tôi không thể trở lại Nhật đúng hạn. Tôi muốn kéo dài giấy phép tái nhập cảnh.

moving-on-status-ends-abroad = Hãy trở lại sớm hơn, nếu không tư cách lưu trú sẽ hết
    .what = Ngày bạn định trở lại nằm sau ngày cuối bạn được nhập cảnh. Khi đó bạn mất tư cách lưu trú và thẻ lưu trú, kể cả vĩnh trú, và cần visa mới.
    .late = Hãy đổi chuyến đi. Nếu bạn còn ở Nhật, hãy xin giấy phép tái nhập cảnh hoặc gia hạn lưu trú trước khi đi. Nếu có giấy phép trong hộ chiếu và có lý do chính đáng, đại sứ quán Nhật có thể giúp.

moving-on-home-leave-myanmar = Hỏi đại sứ quán trước khi về thăm nhà
    .what = Myanmar yêu cầu người lao động có giấy tờ trước khi đi Nhật lần nữa, và giới hạn người được xuất cảnh. Yêu cầu hay thay đổi, và chúng tôi chưa xác nhận được.
    .rights = Không ai ở Nhật được ép bạn đi. Hãy tìm người tư vấn trước khi mua vé.

moving-on-travel-authorisation = Khách thăm sẽ cần xin phép trước chuyến bay
    .what = Khách không cần visa sẽ phải xin phép điện tử (JESTA) qua mạng trước khi đi Nhật. Việc này bắt đầu chậm nhất ngày 31 tháng 3 năm 2029; ngày chính xác chưa định. Người sống ở đây có thẻ lưu trú không phải là khách thăm.
    .late = Không có phép này, hãng bay sẽ không cho khách lên máy bay. Hãy báo người nhà và bạn bè muốn đến thăm bạn.

moving-on-pension-lump-sum-changes = Quy định mới về tiền nenkin rút một lần
    .what = Một luật năm 2025 thay đổi tiền rút một lần, chậm nhất từ ngày 19 tháng 6 năm 2029. Tiền sẽ không được trả khi bạn còn giấy phép tái nhập cảnh có giá trị. Cũng dự định tính đến 96 tháng thay vì 60 tháng.
    .late = Nếu bạn đi trước đó, quy định hiện nay áp dụng. Hãy hỏi văn phòng nenkin trước khi quyết định.
    .rights = Những tháng bạn không xin rút có thể cho bạn lương hưu sau này. Hãy so sánh trước khi xin.

moving-on-new-fields = Dự kiến thêm 3 ngành
    .what = Chính phủ đã quyết định thêm 3 ngành cho Kỹ năng đặc định và cho Phát triển kỹ năng và việc làm: cung ứng đồ vải (linen supply), kho vận và tái chế. Dự kiến vào năm 2027. Chúng tôi chưa thấy các quy định.
    .rights = Trước khi bắt đầu, việc trong những ngành này nằm ngoài tư cách lưu trú của bạn.

moving-on-permanent-residence-three-years = Thời hạn 3 năm sẽ không còn được coi là dài nhất
    .what = Để xin vĩnh trú, bạn phải có thời hạn lưu trú dài nhất. Đến ngày 31 tháng 3 năm 2027, 3 năm là đủ. Sau đó sẽ là 5 năm.
    .late = Hãy hỏi Cục Xuất nhập cảnh xem quy định nào áp dụng cho ngày bạn nộp đơn.

## Tiền

money-legal-information = Hỏi về luật miễn phí
    .what = Houterasu (法テラス) cho mọi người biết, bằng nhiều thứ tiếng, luật nào có thể áp dụng và ai giúp được. Miễn phí, và bạn không cần nói tên. Người ít tiền cũng được nói chuyện với luật sư miễn phí.
    .cost = Miễn phí.
    .rights = Khi bạn hỏi thông tin, tư cách lưu trú của bạn không quan trọng.

money-exchange-act-changes = Luật về gửi tiền sẽ thay đổi
    .what = Luật ngoại hối sửa đổi bắt đầu chậm nhất ngày 4 tháng 6 năm 2027. Chúng tôi chưa đọc văn bản. Ngân hàng có thể hỏi nhiều hơn khi bạn mở tài khoản hoặc gửi tiền ra nước ngoài.
    .late = Hãy giữ giấy tờ cho thấy tiền của bạn từ đâu, và báo ngân hàng khi lưu trú của bạn thay đổi.

money-account-rules-tighten = Quy định chặt hơn về tài khoản ngân hàng
    .what = Phần thứ hai của luật chống lạm dụng tài khoản bắt đầu chậm nhất ngày 9 tháng 6 năm 2027. Bán, cho mượn hay cho tài khoản thì ngay bây giờ đã là tội.
    .rights = Nếu có người hỏi xin tài khoản hay thẻ của bạn, hãy từ chối và gọi cảnh sát theo số #9110.

## Việc làm

work-minimum-wage-iwate = Lương tối thiểu ở Iwate tăng lên 1,090 yên
    .what = Với việc làm từ ngày 1 tháng 12 năm 2026, không ai ở Iwate được trả dưới 1,090 yên một giờ. Hợp đồng cũ của bạn không thay đổi được điều này.
    .rights = Theo luật, lương thấp hơn được nâng lên mức đó. Thanh tra lao động giúp miễn phí.

work-minimum-wage-kumamoto = Lương tối thiểu ở Kumamoto tăng lên 1,092 yên
    .what = Với việc làm từ ngày 1 tháng 12 năm 2026, không ai ở Kumamoto được trả dưới 1,092 yên một giờ. Hợp đồng cũ của bạn không thay đổi được điều này.
    .rights = Theo luật, lương thấp hơn được nâng lên mức đó. Thanh tra lao động giúp miễn phí.

work-minimum-wage-okinawa = Lương tối thiểu ở Okinawa tăng lên 1,086 yên
    .what = Với việc làm từ ngày 2 tháng 12 năm 2026, không ai ở Okinawa được trả dưới 1,086 yên một giờ. Hợp đồng cũ của bạn không thay đổi được điều này.
    .rights = Theo luật, lương thấp hơn được nâng lên mức đó. Thanh tra lao động giúp miễn phí.

## Sức khỏe và gia đình

insurance-tuberculosis-check-before-coming = Trước khi người nhà sang sống ở đây: khám phổi
    .what = Người từ Philippines, Nepal và Việt Nam sang sống ở Nhật cần giấy chứng nhận không bị bệnh lao. Giấy do phòng khám có trong danh sách ở nước đó cấp, và nộp cùng đơn xin giấy chứng nhận tư cách lưu trú (COE) hoặc visa. Phim X-quang không được quá cũ: khoảng 180 ngày.
    .late = Không có giấy này thì không được cấp COE hay visa. Có thể thêm nước khác; hãy hỏi trước khi nộp đơn.
    .cost = Phòng khám thu phí.
    .rights = Người trở lại Nhật bằng phép tái nhập cảnh thì không cần. Bệnh lao chữa được, và việc chữa bệnh ở Nhật được hỗ trợ.

insurance-unpaid-bills-are-checked = Viện phí chưa trả có thể được xem
    .what = Chính phủ dự định để Cục Xuất nhập cảnh xem cả viện phí chưa trả của người đang sống ở Nhật, khoảng từ tháng 4 năm 2027 đến tháng 3 năm 2028. Đây là kế hoạch, chưa phải luật.
    .late = Nếu không trả được, hãy xin bệnh viện cho trả dần và giữ giấy đó.
    .rights = Bệnh viện không được từ chối cấp cứu vì chuyện tiền.

insurance-prepay-health-premium = Địa phương có thể yêu cầu đóng bảo hiểm trước
    .what = Từ tháng 4 năm 2026, địa phương có thể quyết định rằng người không sống ở Nhật vào ngày 1 tháng 1 phải đóng trước bảo hiểm y tế quốc dân đến 1 năm. Không phải nơi nào cũng vậy. Hãy hỏi ở quầy khi bạn tham gia.
    .late = Nếu không đóng được một lần, hãy xin đóng dần hoặc xin giảm.
    .rights = Tiền bạn đã đóng cho những tháng sau khi rời đi được trả lại nếu bạn xin.

insurance-high-cost-cap-2027 = Mức giới hạn viện phí sẽ chia nhỏ hơn
    .what = Từ tháng 8 năm 2027, dự định mức giới hạn mỗi tháng theo thu nhập của bạn với nhiều bậc nhỏ hơn. Có người tăng, có người giảm.
    .rights = Hãy hỏi nơi bạn tham gia bảo hiểm y tế xem mức nào áp dụng cho bạn.

family-childbirth-benefit-changes = Tiền trợ cấp sinh con sẽ thay đổi
    .what = Một luật tháng 6 năm 2026 đưa ra trợ cấp sinh con mới, chậm nhất từ ngày 4 tháng 6 năm 2028. Đến lúc đó, khoản trả một lần khoảng 500,000 yên vẫn được trả như bây giờ.
    .rights = Nếu sinh trước khi thay đổi, quy định hiện nay áp dụng.

family-wills-and-guardians-change = Luật về di chúc và giám hộ sẽ thay đổi
    .what = Bộ luật Dân sự đang được sửa: sẽ có các hình thức di chúc mới, và quy định mới về giúp đỡ người lớn không tự quyết định được. Luật bắt đầu theo từng phần đến khoảng cuối năm 2028.
    .rights = Luật của nước nào áp dụng cho gia đình bạn có thể là một câu hỏi riêng. Hãy hỏi trước khi viết di chúc.

## Tên gọi

office-japanese-embassy = Đại sứ quán hoặc lãnh sự quán Nhật ở nước ngoài
paper-tuberculosis-clearance = giấy chứng nhận không bị bệnh lao
field-job-bankruptcy-filed = Ngày nộp đơn phá sản ở tòa án
    .hint = Ngày nộp đơn, theo lời người quản lý tài sản phá sản hoặc tòa án.
field-family-card-expires = Ngày hết hạn của chính thẻ lưu trú
    .hint = Ngày cuối thẻ còn giá trị, nếu thẻ hết hạn trước thời hạn lưu trú.
field-family-card-renewal-applied = Ngày xin thẻ mới
