### Các con đường: sau tư cách lưu trú hiện nay có thể là gì, và cần những gì.

## Đích không phải là tư cách lưu trú

goal-nationality = Quốc tịch Nhật
goal-another-status = Tư cách lưu trú khác

## Các con đường

pathway-extension = Ở lâu hơn với cùng tư cách lưu trú
    .what = Bạn tiếp tục việc đang làm. Cục Xuất nhập cảnh cấp cho bạn thời hạn lưu trú mới.
pathway-extension-ssw-1 = Ở lâu hơn với Kỹ năng đặc định số 1
    .what = Bạn tiếp tục công việc của mình. Cộng tất cả thời gian với tư cách này nhiều nhất là 5 năm, có trường hợp 6 năm.
pathway-change-of-status = Đổi sang tư cách lưu trú khác
    .what = Bạn muốn làm việc khác ở Nhật, ví dụ đi làm sau khi học xong. Hãy nộp đơn trước khi bắt đầu, và trước khi hết hạn lưu trú. Mỗi tư cách có điều kiện riêng.
pathway-student-to-work = Đi làm sau khi học xong
    .what = Nếu được nhận vào việc hợp với ngành học, bạn có thể đổi từ Du học sang tư cách làm việc. Chỉ được làm toàn thời gian sau khi đã đổi.
pathway-job-search = Tìm việc sau khi tốt nghiệp
    .what = Sau đại học hoặc trường chuyên môn, bạn có thể ở lại để tìm việc. Thường là 6 tháng, và được gia hạn một lần.
pathway-job-search-to-work = Đi làm sau thời gian tìm việc
    .what = Khi tìm được việc hợp với ngành học, bạn có thể đổi sang tư cách làm việc.
pathway-dependent-to-work = Đi làm toàn thời gian bằng tư cách của chính mình
    .what = Khi đang lưu trú gia đình, bạn cần tư cách khác để làm toàn thời gian. Tư cách đó không còn phụ thuộc vào người nhà.
pathway-training-to-ssw-1 = Kỹ năng đặc định số 1 sau thực tập
    .what = Sau Thực tập kỹ năng số 2 hoặc số 3, bạn có thể làm việc tiếp. Nếu hoàn thành tốt thực tập thì không cần thi lại khi làm cùng ngành.
pathway-to-ssw-1 = Kỹ năng đặc định số 1
    .what = Tư cách làm việc trong các ngành đang cần người. Bạn cần đỗ kỳ thi kỹ năng, kỳ thi tiếng Nhật và có hợp đồng.
pathway-ssw-1-to-ssw-2 = Kỹ năng đặc định số 2
    .what = Tư cách cho người có tay nghề cao hơn. Không bị giới hạn 5 năm, và gia đình bạn có thể sang.
pathway-ssw-to-work = Tư cách làm việc khác
    .what = Nếu có bằng cấp hoặc kinh nghiệm lâu năm, bạn có thể đổi sang tư cách không gắn với ngành hiện nay.
pathway-work-to-highly-skilled = Lao động chất lượng cao
    .what = Tư cách tính điểm theo học vấn, kinh nghiệm, thu nhập và nhiều điều khác. Bạn được thời hạn 5 năm và đường đến vĩnh trú ngắn hơn.
pathway-j-skip = Lao động chất lượng cao không tính điểm (J-Skip)
    .what = Dành cho người có thu nhập rất cao, và có bằng thạc sĩ hoặc kinh nghiệm lâu năm. Không cần tính điểm.
pathway-highly-skilled-2 = Lao động chất lượng cao số 2
    .what = Được ở không có ngày hết hạn, và làm được hầu hết mọi loại việc.
pathway-j-find = Tìm việc cho người tốt nghiệp một số trường đại học (J-Find)
    .what = Dành cho người tốt nghiệp các trường đại học có thứ hạng cao trên thế giới. Chúng tôi chưa đọc điều kiện chính xác. Hãy hỏi Cục Xuất nhập cảnh trước.
pathway-spouse-to-long-term = Định trú sau hôn nhân
    .what = Sau khi ly hôn, hoặc khi chồng hay vợ mất, bạn có thể xin ở lại với tư cách Định trú (定住者). Trước khi thu hồi tư cách của bạn, Cục Xuất nhập cảnh phải cho bạn cơ hội nộp đơn.
pathway-permanent-residence = Vĩnh trú
    .what = Được ở không có ngày hết hạn và làm bất cứ việc gì. Nếu sắp hết hạn lưu trú, hãy xin gia hạn nữa: đơn xin vĩnh trú không kéo dài thời hạn.
pathway-permanent-residence-by-points = Vĩnh trú theo điểm
    .what = Có 70 điểm, bạn được nộp đơn sau 3 năm; có 80 điểm thì sau 1 năm.
pathway-permanent-residence-spouse = Vĩnh trú cho chồng hoặc vợ
    .what = Chồng hoặc vợ của người Nhật và của người vĩnh trú được nộp đơn sớm hơn.
pathway-permanent-residence-child = Vĩnh trú cho con
    .what = Con của người Nhật và của người vĩnh trú được nộp đơn sau 1 năm ở Nhật.
pathway-permanent-residence-long-term = Vĩnh trú cho người định trú
    .what = Với tư cách này, bạn được nộp đơn sau 5 năm.
pathway-naturalisation = Quốc tịch Nhật
    .what = Bạn trở thành người Nhật, có quyền bầu cử và hộ chiếu Nhật. Nhật yêu cầu bạn bỏ quốc tịch kia. Trước hết hãy nói chuyện với Cục Pháp vụ.
pathway-naturalisation-spouse = Quốc tịch Nhật cho chồng hoặc vợ của người Nhật
    .what = Luật yêu cầu ít năm hơn, và không đòi phải đủ 18 tuổi.
pathway-skill-development = Phát triển kỹ năng và việc làm (育成就労)
    .what = Tư cách này thay cho Thực tập kỹ năng. Người đang thực tập được tiếp tục. Chúng tôi chưa biết bạn có đổi được sang tư cách mới hay không.
pathway-skill-development-transfer = Đổi công ty theo ý muốn của bạn
    .what = Sau 1 hoặc 2 năm, tùy ngành, bạn có thể đổi sang công ty khác trong cùng ngành. Nếu công ty làm trái luật hoặc đối xử tệ với bạn, bạn không cần chờ.

## Điều cần có cho mọi đơn

requirement-lawful-stay = Bạn chưa hết hạn lưu trú
    .what = Bạn nộp đơn chậm nhất vào ngày cuối của thời hạn lưu trú. Sau đó, bạn được ở lại chờ kết quả đến 2 tháng.
requirement-extension-window = Đã đến thời gian được nộp đơn
    .what = Cục Xuất nhập cảnh nhận đơn từ khoảng 3 tháng trước khi hết hạn lưu trú.
requirement-same-activity = Bạn vẫn làm đúng việc mà tư cách lưu trú cho phép
    .what = Ví dụ học, hoặc làm cho công ty của bạn. Tạm nghỉ có lý do chính đáng, như bị bệnh hoặc đang tìm việc mới, cũng được tính.
requirement-extension-grounds = Có lý do tốt để cho bạn ở lâu hơn
    .who = Cục Xuất nhập cảnh quyết định. Họ xem bạn làm gì, thu nhập, thuế và các thông báo.
requirement-insurance-in-screening = Đã đóng bảo hiểm y tế và nenkin
    .what = Từ tháng 6 năm 2027, Cục Xuất nhập cảnh dự định xem các khoản đóng này.
requirement-new-status-conditions = Bạn đủ điều kiện của tư cách mới
    .who = Cục Xuất nhập cảnh quyết định. Mỗi tư cách có điều kiện riêng: hãy hỏi họ cần xem giấy tờ nào.
requirement-change-grounds = Có lý do tốt để đổi
    .who = Cục Xuất nhập cảnh quyết định. Họ xem giấy tờ, những gì bạn đã làm ở Nhật đến nay, thu nhập, thuế và các thông báo.

## Điều cần có để đi làm

requirement-work-contract = Bạn có hợp đồng hoặc đã được nhận việc
    .what = Với một công ty hoặc tổ chức ở Nhật, cho công việc mà tư cách này cho phép.
requirement-education-or-experience = Bạn có học vấn hoặc kinh nghiệm cần thiết
    .what = Bằng đại học, trường chuyên môn ở Nhật, hoặc phần lớn là 10 năm làm trong ngành. Với phiên dịch, dạy ngoại ngữ và việc tương tự, có thể là 3 năm.
requirement-work-fits-studies = Công việc hợp với những gì bạn đã học
    .who = Cục Xuất nhập cảnh quyết định. Họ so công việc với ngành học hoặc kinh nghiệm của bạn. Họ cũng xem lương: không thấp hơn lương của người Nhật làm cùng việc.
requirement-graduated = Bạn đã tốt nghiệp
    .what = Bạn có thể nộp đơn trước. Giấy phép được cấp khi tốt nghiệp hoặc sau đó.
requirement-graduated-higher = Bạn đã học xong đại học hoặc trường chuyên môn ở Nhật
    .what = Trường tiếng Nhật thì chưa đủ, trừ vài ngoại lệ.
requirement-serious-job-search = Bạn đã bắt đầu tìm việc
    .who = Cục Xuất nhập cảnh quyết định. Họ xem bạn đã tìm việc thế nào, thư của trường, và bạn sống bằng tiền gì.

## Điều cần có cho Kỹ năng đặc định

requirement-ssw-contract = Bạn có hợp đồng với công ty được phép nhận bạn
    .what = Hợp đồng phải theo quy định cho Kỹ năng đặc định, với lương bằng người Nhật.
requirement-ssw-1-skill = Bạn đã đỗ kỳ thi kỹ năng của ngành
    .what = Hoàn thành tốt Thực tập kỹ năng số 2 trong cùng ngành cũng được tính.
requirement-ssw-1-japanese = Bạn đã đỗ kỳ thi tiếng Nhật
    .what = Trình độ A2 hoặc N4; vài ngành cần cao hơn. Hoàn thành tốt Thực tập kỹ năng số 2 cũng được tính.
requirement-ssw-age-18 = Bạn từ 18 tuổi trở lên
requirement-ssw-1-below-five-years = Bạn ở Nhật với tư cách này chưa đến 5 năm
    .what = Tất cả thời gian với Kỹ năng đặc định số 1 được cộng lại. Những tháng không làm việc vì sinh con hoặc nuôi con thì không tính. Chúng tôi chưa rõ cách trừ chính xác.
requirement-ssw-2-skill = Bạn đã đỗ kỳ thi kỹ năng cho số 2
    .what = Kỳ thi chỉ có trong các ngành có số 2. Điều dưỡng (kaigo) không nằm trong đó.
requirement-ssw-2-field = Ngành của bạn yêu cầu kinh nghiệm
    .who = Cục Xuất nhập cảnh quyết định cùng bộ quản lý ngành của bạn. Phần lớn các ngành xem thời gian bạn làm trưởng nhóm.

## Điều cần có cho lao động chất lượng cao

requirement-hsp-70-points = Bạn có từ 70 điểm trở lên
    .what = Điểm được tính vào lúc cấp phép. Điểm có thể thay đổi theo tuổi và thu nhập của bạn.
requirement-hsp-income = Thu nhập của bạn từ 3 triệu yên một năm trở lên
    .what = Điều này không áp dụng cho nghiên cứu và giảng dạy.
requirement-hsp-benefit = Công việc của bạn có ích cho nghiên cứu hoặc kinh tế của Nhật
    .who = Cục Xuất nhập cảnh quyết định, nếu cần thì cùng bộ quản lý ngành của bạn.
requirement-hsp-2-years = Bạn đã là lao động chất lượng cao được 3 năm
    .what = Người đến bằng J-Skip thì 1 năm là đủ.
requirement-hsp-2-points = Bạn vẫn có từ 70 điểm trở lên
    .what = Người có J-Skip không cần tính điểm.
requirement-hsp-2-conduct = Bạn giữ đúng luật, và việc bạn ở lại tốt cho Nhật
    .who = Cục Xuất nhập cảnh quyết định. Họ xem tiền phạt, hình phạt, thuế và các thông báo.
requirement-j-skip-career = Bạn có bằng thạc sĩ hoặc kinh nghiệm lâu năm
    .what = Bằng thạc sĩ hoặc 10 năm kinh nghiệm. Với người quản lý: 5 năm làm quản lý.
requirement-j-skip-income = Thu nhập của bạn từ 20 triệu yên một năm trở lên
    .what = Với người quản lý là 40 triệu yên.
requirement-j-find-university = Trường đại học của bạn có trong danh sách
    .who = Cục Xuất nhập cảnh quyết định. Họ xem thứ hạng thế giới của trường và bạn đã tốt nghiệp bao lâu.
requirement-j-find-degree = Bạn có bằng đại học

## Điều cần có sau hôn nhân

requirement-marriage-ended = Hôn nhân đã kết thúc
    .what = Vì ly hôn hoặc vì vợ/chồng mất.
requirement-spouse-notified = Bạn đã báo Cục Xuất nhập cảnh
    .what = Trong vòng 14 ngày sau khi ly hôn hoặc vợ/chồng mất. Nếu đã muộn, hãy báo ngay bây giờ.
requirement-within-six-months = Bạn nộp đơn trong vòng 6 tháng
    .what = Sau 6 tháng, Cục Xuất nhập cảnh có thể thu hồi tư cách vợ/chồng. Lý do chính đáng được xem xét: ví dụ bạo lực gia đình, đang ly hôn ở tòa, hoặc đang nuôi con.
requirement-long-term-grounds = Có lý do tốt để bạn ở lại
    .who = Cục Xuất nhập cảnh quyết định. Họ xem hôn nhân kéo dài bao lâu, con cái, thu nhập và tiếng Nhật của bạn.

## Điều cần có cho vĩnh trú

requirement-pr-ten-years = Bạn đã sống ở Nhật liên tục 10 năm
    .what = Tính từ ngày bạn đến sống ở đây. Đi nghỉ ở nước ngoài không làm gián đoạn nếu bạn trở lại đúng hạn.
requirement-pr-five-work-years = Trong đó có 5 năm với tư cách làm việc hoặc gia đình
    .what = Du học, Thực tập kỹ năng và Kỹ năng đặc định số 1 không được tính vào 5 năm này.
requirement-pr-period-three-years = Thời hạn lưu trú của bạn từ 3 năm trở lên
    .what = Đến ngày 31 tháng 3 năm 2027, thời hạn 3 năm được coi là dài nhất.
requirement-pr-period-longest = Bạn có thời hạn lưu trú dài nhất
    .what = Từ ngày 1 tháng 4 năm 2027, 3 năm có thể không đủ. Với phần lớn các tư cách, thời hạn dài nhất là 5 năm.
requirement-pr-taxes = Bạn đã nộp thuế đúng hạn
    .what = Nộp chậm là điều bất lợi, dù bây giờ đã nộp.
requirement-pr-insurance = Bạn đã đóng nenkin và bảo hiểm y tế đúng hạn
    .what = Đóng chậm là điều bất lợi, dù bây giờ đã đóng.
requirement-pr-notices = Bạn đã báo các thay đổi cho Cục Xuất nhập cảnh đúng hạn
    .what = Ví dụ địa chỉ, công ty hoặc trường mới.
requirement-pr-days-abroad = Trong năm qua, bạn ở nước ngoài dưới khoảng 100 ngày
    .what = Chúng tôi cộng các chuyến đi bạn đã kể. Luật không ghi số cố định: chuyến đi dài có thể làm gián đoạn 10 năm.
requirement-pr-conduct = Bạn giữ đúng luật
    .who = Cục Xuất nhập cảnh quyết định. Họ xem tiền phạt, hình phạt và vi phạm giao thông.
requirement-pr-livelihood = Bạn sống được bằng thu nhập hoặc tiền tiết kiệm
    .who = Cục Xuất nhập cảnh quyết định. Họ xem thu nhập của hộ gia đình bạn trong những năm gần đây.
requirement-pr-interest = Việc bạn ở lại lâu dài tốt cho Nhật
    .who = Bộ trưởng Bộ Tư pháp quyết định. Ở đây mọi điều khác được xem chung, cả sức khỏe cộng đồng.
requirement-pr-spouse-years = 3 năm hôn nhân thật, và 1 năm ở Nhật
    .what = Hôn nhân phải có thật trong cuộc sống: theo nguyên tắc, hai người sống cùng nhau.
requirement-pr-child-year = 1 năm liên tục ở Nhật
requirement-pr-long-term-years = 5 năm liên tục là người định trú
requirement-pr-points-years = 70 điểm trong 3 năm, hoặc 80 điểm trong 1 năm
    .what = Bạn cần có đủ điểm hôm nay và vào thời điểm trước đó. Với J-Skip là 1 năm.
requirement-pr-draft-income = Mới: thu nhập trên mức trung bình
    .who = Cục Xuất nhập cảnh quyết định. Theo tin cho biết, hướng dẫn mới so hộ gia đình bạn với hộ gia đình Nhật có cùng số người. Chúng tôi chưa thấy văn bản chính thức.
requirement-pr-draft-japanese = Mới: tiếng Nhật trình độ B1
    .what = Theo bản dự thảo tháng 8 năm 2026. Chúng tôi chưa thấy văn bản chính thức.
requirement-pr-draft-pension = Mới: đủ lương hưu sau này
    .who = Cục Xuất nhập cảnh quyết định. Theo bản dự thảo tháng 8 năm 2026. Chúng tôi chưa thấy văn bản chính thức.
requirement-pr-draft-rules-and-school = Mới: biết các quy tắc, và con đi học
    .who = Cục Xuất nhập cảnh quyết định. Theo bản dự thảo tháng 8 năm 2026. Chúng tôi chưa thấy văn bản chính thức.
requirement-pr-draft-spouse-years = Mới: 5 năm hôn nhân, và 3 năm ở Nhật
    .what = Theo bản dự thảo tháng 8 năm 2026. Chúng tôi chưa thấy văn bản chính thức.
requirement-pr-draft-child-years = Mới: 3 năm ở Nhật
    .what = Theo bản dự thảo tháng 8 năm 2026. Chúng tôi chưa thấy văn bản chính thức.

## Điều cần có để nhập quốc tịch

requirement-nat-five-years = Bạn đã sống ở Nhật liên tục 5 năm
    .what = Luật ghi như vậy. Một số người cần ít năm hơn, ví dụ người sinh ở Nhật.
requirement-nat-spouse-years = 3 năm ở Nhật, hoặc 3 năm hôn nhân và 1 năm ở Nhật
requirement-nat-age-18 = Bạn từ 18 tuổi trở lên
    .what = Theo luật của nước bạn, bạn cũng phải là người trưởng thành.
requirement-nat-one-nationality = Bạn không có quốc tịch khác, hoặc sẽ mất quốc tịch đó
    .what = Nếu nước bạn không cho bỏ quốc tịch, hãy hỏi Cục Pháp vụ: có thể có ngoại lệ.
requirement-nat-conduct = Bạn giữ đúng luật
    .who = Bộ trưởng Bộ Tư pháp quyết định. Họ xem tiền phạt, hình phạt, thuế và việc đóng nenkin.
requirement-nat-livelihood = Hộ gia đình bạn sống được bằng thu nhập hoặc tiền tiết kiệm
    .who = Bộ trưởng Bộ Tư pháp quyết định. Họ xem thu nhập, việc làm và tiền tiết kiệm của gia đình sống cùng bạn.
requirement-nat-constitution = Bạn chưa bao giờ tìm cách lật đổ chính phủ bằng bạo lực
    .who = Bộ trưởng Bộ Tư pháp quyết định.
requirement-nat-permission = Bộ trưởng Bộ Tư pháp cho phép
    .who = Bộ trưởng Bộ Tư pháp tự quyết định, cả về việc bạn đọc và viết tiếng Nhật tốt đến đâu. Không có thời hạn cố định để trả lời.
requirement-nat-policy-ten-years = Mới: theo nguyên tắc là 10 năm ở Nhật
    .what = Tháng 1 năm 2026, chính phủ nói muốn như vậy. Chưa rõ từ khi nào. Luật vẫn ghi 5 năm.

## Điều cần có cho Phát triển kỹ năng và việc làm

requirement-esd-one-year = 1 năm với cùng một công ty
    .what = Trong một số ngành là 2 năm.
requirement-esd-two-years = 2 năm với cùng một công ty
    .what = Ví dụ điều dưỡng (kaigo) và nông nghiệp. Trong các ngành khác, 1 năm là đủ.
requirement-esd-skill-test = Bạn đã đỗ kỳ thi kỹ năng của ngành
requirement-esd-japanese = Bạn đã đỗ kỳ thi tiếng Nhật
    .what = Trình độ từ A1 đến A2, tùy ngành.
requirement-esd-transition = Bạn đổi được từ thực tập sang tư cách mới
    .who = Cục Xuất nhập cảnh quyết định. Có quy định cho người đang thực tập. Chúng tôi chưa đọc các quy định đó.

## Những gì các con đường cần hỏi

field-person-in-japan-since = Sống liên tục ở Nhật từ
    .ask = Bạn sống liên tục ở Nhật từ khi nào?
    .why = Vĩnh trú và nhập quốc tịch tính số năm này. Chỉ cần điền nếu bạn đã ở đây từ trước lần lưu trú này.
field-person-work-status-since = Có tư cách làm việc hoặc gia đình từ
    .ask = Bạn có tư cách làm việc hoặc gia đình liên tục từ khi nào?
    .why = Vĩnh trú tính những năm này. Du học, Thực tập kỹ năng và Kỹ năng đặc định số 1 không được tính.
field-person-education = Học vấn
    .ask = Bạn đã học xong đến đâu?
    .why = Các tư cách làm việc yêu cầu bằng cấp hoặc kinh nghiệm.
field-person-work-experience-years = Số năm làm trong ngành
    .ask = Bạn đã làm trong ngành này bao nhiêu năm?
    .why = Kinh nghiệm lâu năm có thể thay cho bằng cấp.
field-person-management-years = Số năm quản lý kinh doanh
    .ask = Bạn đã quản lý kinh doanh bao nhiêu năm?
    .why = Với người quản lý, điều này có thể thay cho bằng cấp.
field-person-yearly-income = Thu nhập một năm
    .ask = Một năm bạn có thu nhập bao nhiêu?
    .why = Một số tư cách yêu cầu mức thu nhập nhất định. Hãy tính lương trước khi trừ thuế.
field-person-job-offer = Tôi đã được nhận việc
    .ask = Bạn đã được nhận việc hoặc có hợp đồng mới chưa?
    .why = Tư cách làm việc cần có hợp đồng.
field-person-japanese-level = Kỳ thi tiếng Nhật đã đỗ
    .ask = Bạn đã đỗ kỳ thi tiếng Nhật trình độ nào?
    .why = Một số tư cách yêu cầu đỗ kỳ thi.
field-person-training-completed = Ngày hoàn thành tốt Thực tập kỹ năng số 2
    .hint = Với chứng nhận kỹ năng, hoặc báo cáo tốt của công ty.
    .ask = Bạn hoàn thành tốt Thực tập kỹ năng số 2 khi nào?
    .why = Khi đó, trong cùng ngành không cần thi lại.
field-person-ssw-1-test = Ngày đỗ kỳ thi kỹ năng cho Kỹ năng đặc định số 1
    .ask = Bạn đỗ kỳ thi kỹ năng cho Kỹ năng đặc định số 1 khi nào?
    .why = Tư cách này yêu cầu kỳ thi đó.
field-person-ssw-2-test = Ngày đỗ kỳ thi kỹ năng cho Kỹ năng đặc định số 2
    .ask = Bạn đỗ kỳ thi kỹ năng cho Kỹ năng đặc định số 2 khi nào?
    .why = Tư cách này yêu cầu kỳ thi đó.
field-person-hsp-points = Điểm lao động chất lượng cao
    .ask = Bạn có bao nhiêu điểm?
    .why = Có 70 điểm thì đi được con đường này.
field-person-hsp-points-on = Ngày tính điểm
    .ask = Bạn tính điểm vào ngày nào?
    .why = Điểm thay đổi theo tuổi và thu nhập của bạn.
field-person-hsp-70-since = Có từ 70 điểm trở lên từ
    .ask = Bạn có từ 70 điểm trở lên liên tục từ khi nào?
    .why = Sau 3 năm có 70 điểm, bạn được nộp đơn xin vĩnh trú.
field-person-hsp-80-since = Có từ 80 điểm trở lên từ
    .ask = Bạn có từ 80 điểm trở lên liên tục từ khi nào?
    .why = Sau 1 năm có 80 điểm, bạn được nộp đơn xin vĩnh trú.
field-person-taxes-on-time = Nộp thuế đúng hạn
    .ask = Trong những năm gần đây, bạn có nộp thuế đúng hạn không?
    .why = Khi xét vĩnh trú, điều này được xem. Chỉ bạn thấy câu trả lời.
field-person-insurance-on-time = Đóng nenkin và bảo hiểm y tế đúng hạn
    .ask = Trong 2 năm gần đây, bạn có đóng nenkin và bảo hiểm y tế đúng hạn không?
    .why = Khi xét vĩnh trú, điều này được xem. Chỉ bạn thấy câu trả lời.
field-person-notices-on-time = Báo Cục Xuất nhập cảnh đúng hạn
    .ask = Bạn có báo mọi thay đổi cho Cục Xuất nhập cảnh đúng hạn không?
    .why = Khi xét vĩnh trú, điều này được xem. Chỉ bạn thấy câu trả lời.
field-person-gives-up-nationality = Quốc tịch kia sẽ hết
    .ask = Khi bạn thành người Nhật, quốc tịch hiện nay của bạn có hết không, hoặc bạn không có quốc tịch nào?
    .why = Nhật yêu cầu chỉ có một quốc tịch. Quốc tịch của bạn có bỏ được không là do nước bạn quyết định.
field-stay-status-since = Có tư cách này từ
    .ask = Bạn có tư cách này từ khi nào, tính cả mọi lần gia hạn?
    .why = Một số con đường tính số năm với cùng một tư cách.

choice-person-education-master-or-doctor = Thạc sĩ hoặc tiến sĩ
choice-person-education-university = Bằng đại học
choice-person-education-vocational-in-japan = Trường chuyên môn ở Nhật
choice-person-education-other = Khác
choice-person-japanese-level-a1 = A1 (N5)
choice-person-japanese-level-a2 = A2 (N4, JFT-Basic)
choice-person-japanese-level-b1 = B1 (N3)
choice-person-japanese-level-b2 = B2 (N2)
choice-person-japanese-level-c1 = C1 (N1)

definition-status-for-points = Tư cách được tính điểm
definition-special-highly-skilled = Thu nhập và kinh nghiệm theo J-Skip
definition-status-that-counts-for-permanence = Tư cách được tính cho vĩnh trú
definition-in-japan-for-three-years = 3 năm ở Nhật
