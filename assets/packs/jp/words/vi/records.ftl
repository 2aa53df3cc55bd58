### Các khoản đóng, về nước và hồ sơ mang theo. Mã của mỗi thông điệp là mã của quy định.

## Các khoản đóng theo tháng

entity-payment = Khoản đóng
    .many = Các khoản đóng
    .add = Thêm khoản đóng
field-payment-kind = Đóng cho khoản nào
    .ask = Khoản này đóng cho gì?
field-payment-month = Tháng
    .hint = Ngày bất kỳ trong tháng của khoản này. Với phiếu nộp tiền, là tháng của ngày ghi trên phiếu.
    .ask = Khoản này là của tháng nào? Chọn ngày bất kỳ trong tháng đó.
    .why = Khi đó, lời nhắc cho tháng này sẽ dừng.
field-payment-until = Tháng cuối của khoản này
    .hint = Chỉ điền nếu một lần đóng hoặc một quyết định dùng cho nhiều tháng.
field-payment-due = Ngày ghi trên phiếu
    .ask = Trên phiếu ghi ngày nào?
    .why = Địa phương định những ngày này. Ngày trên phiếu của bạn là ngày đúng.
field-payment-paid = Ngày đóng
    .hint = Ngày ghi trên biên lai.
field-payment-how = Đã giải quyết thế nào
field-payment-exemption-applied = Ngày xin miễn

choice-payment-kind-resident-tax = Thuế cư trú
choice-payment-kind-national-health-insurance = Bảo hiểm y tế quốc dân
choice-payment-kind-national-pension = Lương hưu quốc dân
choice-payment-kind-employees-insurance = Bảo hiểm y tế và nenkin của công ty
choice-payment-kind-income-tax = Thuế thu nhập

choice-payment-how-on-time = Đã đóng đúng hạn
choice-payment-how-late = Đã đóng, nhưng sau hạn
choice-payment-how-withheld = Công ty trừ từ lương của tôi
choice-payment-how-exempt = Được miễn
    .hint = Cơ quan đã đồng ý là tháng này tôi không phải đóng, hoặc chỉ đóng một phần.
choice-payment-how-postponed = Được đóng sau
    .hint = Cơ quan đã đồng ý cho tôi đóng sau, ví dụ vì là sinh viên.
choice-payment-how-not-owed = Tháng này không phải đóng gì
choice-payment-how-not-paid = Chưa đóng

row-payment-columns-resident-tax = Thuế cư trú
    .note = Phần lớn người làm ở công ty được trừ từ lương. Người khác nộp bằng phiếu, thường vào tháng 6, 8, 10 và tháng 1. Ngày ghi trên phiếu là ngày đúng.
row-payment-columns-health-insurance = Bảo hiểm y tế
    .note = Công ty trừ từ lương của bạn. Bảo hiểm y tế quốc dân đóng bằng phiếu; địa phương của bạn định ngày. Ngày ghi trên phiếu là ngày đúng.
row-payment-columns-pension = Nenkin
    .note = Công ty trừ từ lương của bạn. Lương hưu quốc dân của một tháng được đóng chậm nhất vào cuối tháng sau.

field-person-pension-by-transfer = Lương hưu quốc dân được tự động trừ từ tài khoản hoặc thẻ của tôi

paper-payment-slip = phiếu nộp tiền (納付書)
paper-payment-receipts = biên lai hoặc sổ ngân hàng của bạn
office-post-office = Bưu điện

definition-lived-in-japan-then = có địa chỉ ở Nhật trong tháng đó
definition-insured-by-a-job-then = có bảo hiểm của công ty trong tháng đó
definition-pension-withheld = nenkin trừ từ lương
definition-health-insurance-withheld = bảo hiểm y tế trừ từ lương
definition-resident-tax-withheld = thuế cư trú trừ từ lương
definition-covered-by-family-then = được hưởng theo bảo hiểm của người nhà trong tháng đó
definition-owes-national-pension = đóng lương hưu quốc dân
definition-owes-national-health-insurance = đóng bảo hiểm y tế quốc dân
definition-owes-resident-tax = có địa chỉ ở đây vào ngày 1 tháng 1
definition-excused-from-pension = không phải đóng nenkin của tháng đó
definition-pension-of-last-month-told = đã cho biết về nenkin tháng trước

money-national-pension-month = Đóng lương hưu quốc dân của tháng trước
    .what = Tiền của mỗi tháng được đóng chậm nhất vào cuối tháng sau. Hãy đóng bằng phiếu ở ngân hàng, bưu điện hoặc cửa hàng tiện lợi, hoặc để tự động trừ từ tài khoản.
    .late = Bạn vẫn đóng được trong 2 năm. Tiền lãi chỉ bị tính thêm sau khi có thư yêu cầu.
    .rights = Nếu không đủ tiền, hãy xin miễn. Sinh viên có thể xin đóng sau. Nộp đơn không mất tiền.
    .say = Tôi muốn đóng tiền lương hưu quốc dân.

money-national-pension-unpaid = Đóng hoặc giải quyết nenkin của tháng này
    .what = Bạn cho biết tháng này chưa đóng. Bạn đóng được trong 2 năm sau ngày cuối của hạn đóng. Sau đó thường không đóng được nữa, và lương hưu của bạn sẽ ít hơn.
    .late = Sau khi có thư yêu cầu, tiền lãi được tính thêm và cơ quan có thể lấy tiền từ tài khoản. Hãy trả lời thư, dù bây giờ bạn chưa đóng được.
    .rights = Bạn có thể xin miễn, hoặc xin đóng dần.
    .say = Tôi muốn hỏi về một tháng lương hưu quốc dân chưa đóng.

money-pension-exemption-looking-back = Xin miễn cho tháng này
    .what = Nếu thu nhập của bạn thấp, cơ quan có thể miễn tiền tháng này, hoặc cho bạn đóng một phần. Sinh viên có thể xin đóng sau. Thường xin được cho những tháng trong vòng 2 năm 1 tháng trở lại đây.
    .late = Sau đó, tháng này chỉ còn cách đóng.
    .cost = Miễn phí.
    .say = Tôi muốn xin miễn tiền nenkin cho những tháng đã qua.

money-pension-pay-exempt-months-later = Bạn có thể đóng sau cho những tháng được miễn
    .what = Những tháng bạn được miễn, hoặc được đóng sau vì là sinh viên, có thể đóng trong 10 năm. Khi đó lương hưu của bạn tăng lên. Bạn không bắt buộc phải đóng.
    .say = Tôi muốn đóng tiền cho những tháng được miễn.

money-health-insurance-instalments = Đóng bảo hiểm y tế quốc dân theo ngày trên phiếu
    .what = Địa phương gửi phiếu và tự định ngày, nên chúng tôi không biết được. Hãy xem phiếu của bạn và ghi ngày tiếp theo vào mục Các khoản đóng. Khi đó chúng tôi nhắc bạn được.
    .late = Hãy đóng càng sớm càng tốt. Nếu không được, hãy đến cơ quan trước ngày đó.
    .rights = Cơ quan có thể giảm tiền hoặc cho bạn thêm thời gian. Hãy hỏi.
    .say = Tôi muốn đóng tiền bảo hiểm y tế quốc dân.

money-health-insurance-slip = Đóng phiếu bảo hiểm y tế quốc dân này
    .what = Ngày trên phiếu là ngày cuối. Hãy đóng ở ngân hàng, bưu điện hoặc cửa hàng tiện lợi.
    .late = Bạn vẫn đóng được. Sau khi có thư nhắc, địa phương có thể tính thêm tiền lãi. Nếu không đóng được, hãy đến nói chuyện với cơ quan.
    .say = Tôi muốn đóng phiếu này.

money-health-insurance-late = Xin thêm thời gian hoặc xin giảm tiền
    .what = Có một phiếu bảo hiểm y tế quốc dân chưa đóng. Nếu bạn hỏi, địa phương có thể cho bạn đóng dần, cho thêm thời gian hoặc giảm tiền.
    .late = Sau khi có thư nhắc, có thể bị tính tiền lãi, và cuối cùng tiền có thể bị lấy từ tài khoản. Đến nói chuyện thì tốt hơn.
    .rights = Địa phương có thể thu tiền trong 2 năm kể từ hạn đóng; nơi thu dưới dạng thuế thì thường lâu hơn.
    .say = Bây giờ tôi chưa đóng được tiền bảo hiểm. Tôi muốn trao đổi về việc này.

money-resident-tax-next-slip = Nộp phiếu thuế cư trú tiếp theo
    .what = Nếu không trừ từ lương, thuế cư trú được nộp bằng phiếu, thường vào tháng 6, 8, 10 và tháng 1. Ngày ghi trên phiếu là ngày đúng.
    .late = Hãy nộp càng sớm càng tốt; tiền lãi tăng theo thời gian. Nếu không được, hãy xin trả dần.
    .say = Tôi muốn nộp thuế cư trú.

money-resident-tax-slip = Nộp phiếu thuế cư trú này
    .what = Ngày trên phiếu là ngày cuối. Hãy nộp ở ngân hàng, bưu điện, cửa hàng tiện lợi hoặc bằng điện thoại.
    .late = Hãy nộp càng sớm càng tốt; tiền lãi tăng theo thời gian. Nếu không được, hãy xin trả dần.
    .say = Tôi muốn nộp phiếu này.

money-resident-tax-late = Xin trả dần thuế cư trú
    .what = Có một phiếu thuế cư trú chưa nộp. Hãy đến quầy thuế của địa phương. Ở đó có thể cho bạn trả dần, và đôi khi giảm thuế.
    .late = Sau khi có thư nhắc, tiền lãi tăng lên, và cuối cùng tiền có thể bị lấy từ tài khoản hoặc lương.
    .say = Bây giờ tôi chưa nộp được thuế cư trú. Tôi muốn trao đổi về việc này.

money-insurance-on-payslip = Xem trên bảng lương đã trừ bao nhiêu cho bảo hiểm
    .what = Công ty trừ phần bảo hiểm y tế và nenkin của người lao động từ lương, và phải cho bạn biết bao nhiêu. Hãy giữ bảng lương: đó là bằng chứng bạn có bảo hiểm và tiền đã được đóng.
    .rights = Công ty phải nộp tiếp số tiền đó, cùng với một nửa của công ty. Nếu bạn có bảo hiểm mà không bị trừ gì, hãy hỏi văn phòng nenkin.
    .say = Tôi muốn xem tôi có bảo hiểm qua công ty không.

money-payments-for-permanent-residence = Khi xét vĩnh trú, họ xem bạn đã đóng gì và khi nào
    .what = Cục Xuất nhập cảnh xem thuế cư trú (5 năm theo diện chung), nenkin và bảo hiểm y tế (2 năm gần nhất). Các khoản phải được đóng đúng hạn. Khoản đóng chậm có thể là điều bất lợi, dù bây giờ đã đóng. Hướng dẫn đang được sửa đổi, nên hãy hỏi trước khi dựa vào đây.
    .rights = Những gì công ty trừ từ lương, và những tháng bạn được miễn, không bị coi là chậm.
    .say = Tôi muốn hỏi khi xét vĩnh trú thì xem những khoản đóng nào.

money-late-payment-and-permanent-residence = Giữ biên lai của khoản đóng chậm này
    .what = Bạn cho biết khoản này đóng sau hạn. Hãy giữ biên lai. Từ các tháng sau, đóng đúng hạn là điều giúp nhiều nhất; trừ từ tài khoản thì việc này tự động. Luật không ghi khoản chậm bị tính bao lâu.
    .say = Tôi đã đóng chậm một lần. Tôi muốn hỏi việc này ảnh hưởng thế nào đến đơn của tôi.

money-arrears-and-extension = Bảo hiểm và nenkin chưa đóng có thể ảnh hưởng khi gia hạn lưu trú
    .what = Đã có thông báo rằng từ tháng 6 năm 2027, Cục Xuất nhập cảnh sẽ xem việc đóng bảo hiểm y tế và nenkin khi gia hạn hoặc đổi tư cách lưu trú. Chúng tôi chưa thấy văn bản chính thức.
    .late = Nếu có khoản chưa đóng, hãy giải quyết với cơ quan ngay bây giờ: đóng, đóng dần, hoặc xin miễn.

## Về nước

moving-on-leave-way-back = Quyết định có giữ đường trở lại không
    .what = Nếu bạn đi mà không có phép tái nhập cảnh, tư cách lưu trú hết vào ngày đó và bạn trả thẻ. Nếu có thể trở lại trong vòng 1 năm, bạn có thể đánh dấu ô tái nhập cảnh (みなし再入国), hoặc xin giấy phép cho thời gian dài hơn. Một số tiền chỉ trả cho người rời Nhật hẳn.
    .rights = Đây là lựa chọn của bạn. Không ai được quyết định thay bạn, và không ai được giữ thẻ hay hộ chiếu của bạn.
    .say = Tôi sắp rời Nhật. Tôi muốn hỏi tôi có giữ được tư cách lưu trú không.

moving-on-leave-tell-employer = Báo công ty khi nào bạn đi
    .what = Theo luật, báo trước 2 tuần là đủ khi hợp đồng không có ngày kết thúc. Hợp đồng thường ghi 1 tháng, nên hãy báo sớm và bằng văn bản. Hãy hỏi về lương cuối, số ngày phép còn lại và giấy tờ của bạn.
    .late = Hãy báo càng sớm càng tốt.
    .rights = Không ai được giữ lương, hộ chiếu hay thẻ vì bạn nghỉ.
    .say = Tôi xin nghỉ việc vì tôi về nước.

moving-on-leave-tell-landlord = Báo chủ nhà khi nào bạn đi
    .what = Hãy xem hợp đồng: phần lớn cần báo trước 1 tháng, có nơi 2 tháng. Hãy báo bằng văn bản, và hỏi ngày trả chìa khóa.
    .late = Hãy báo càng sớm càng tốt. Tiền nhà tính đến hết thời gian báo trước.
    .rights = Tiền cọc được trả lại; hao mòn do sinh hoạt bình thường không bị trừ.
    .say = Tôi muốn kết thúc hợp đồng thuê nhà vì tôi rời Nhật.

moving-on-leave-pension-record = Lấy số nenkin và số tháng bảo hiểm của bạn
    .what = Hãy giữ bản sao số nenkin cơ bản (基礎年金番号) và danh sách các tháng đã tham gia. Bạn cần chúng để xin tiền từ nước ngoài, hoặc để cộng các tháng vào lương hưu ở nước bạn.
    .cost = Miễn phí.
    .say = Tôi muốn xin giấy ghi các tháng nenkin của tôi.

moving-on-leave-origin-country = Hỏi nước bạn cần gì ở người trở về
    .what = Nhiều nước có cơ quan cho lao động ở nước ngoài. Có nơi cần bạn báo khi về, có nơi giúp về việc làm, vay tiền hoặc quỹ mà bạn đã đóng. Hãy hỏi đại sứ quán trước khi đi; hỏi từ đây dễ hơn.
    .say = Tôi về nước hẳn. Tôi phải làm gì?

moving-on-leave-school = Báo trường của con bạn
    .what = Hãy báo trường ngày học cuối. Hãy xin giấy chứng nhận đi học và bảng điểm, tốt nhất là có cả tiếng Anh: trường ở nước bạn sẽ hỏi.
    .cost = Thường miễn phí.
    .say = Gia đình tôi chuyển ra nước ngoài. Tôi muốn xin giấy tờ cho trường tiếp theo.

moving-on-leave-child-allowance = Dừng trợ cấp trẻ em
    .what = Trợ cấp dành cho cha mẹ có địa chỉ ở Nhật. Hãy báo quầy về trẻ em khi bạn nộp thông báo chuyển đi.
    .late = Những tháng được trả thừa sẽ phải trả lại.
    .cost = Miễn phí.
    .say = Tôi sắp rời Nhật. Tôi muốn dừng trợ cấp trẻ em.

moving-on-leave-health-insurance = Rút khỏi bảo hiểm y tế quốc dân
    .what = Bảo hiểm hết cùng với địa chỉ của bạn. Luật cho hộ gia đình bạn 14 ngày sau khi chuyển để báo; hãy báo cùng lúc với thông báo chuyển đi, khi bạn còn ở đây. Hãy hỏi hóa đơn cuối, rồi đóng hoặc báo tên người đóng thay.
    .late = Sau đó, người trong hộ gia đình bạn vẫn báo được.
    .cost = Miễn phí. Tiền bảo hiểm đến tháng cuối thì phải đóng.
    .say = Tôi sắp rời Nhật. Tôi muốn rút khỏi bảo hiểm y tế quốc dân và đóng phần còn lại.

moving-on-leave-phone-internet = Dừng hợp đồng điện thoại và internet
    .what = Hãy hỏi ngày cuối, hóa đơn cuối và khi nào trả lại router. Hãy giữ một số điện thoại đến khi không còn cần mã của ngân hàng. Hãy chuyển các tài khoản đăng nhập sang số hoặc email mà bạn giữ lại.
    .late = Hợp đồng chưa dừng thì mỗi tháng vẫn mất tiền.
    .rights = Đừng bao giờ đưa SIM của bạn cho người khác: nó có thể bị dùng để phạm tội dưới tên bạn.
    .say = Tôi sắp rời Nhật và muốn dừng hợp đồng.

moving-on-leave-big-rubbish = Đặt lịch thu gom đồ lớn
    .what = Bàn ghế, tủ và đồ lớn chỉ được thu gom theo lịch hẹn, thường phải hẹn trước nhiều tuần. Máy lạnh, tủ lạnh, máy giặt và tivi được trả qua cửa hàng.
    .late = Hãy hỏi chủ nhà hoặc nơi thu gom có giấy phép. Bỏ đồ ngoài đường có thể bị phạt tiền.
    .cost = Mỗi món một tem dán, thường từ 200 đến 2,000 yên.
    .say = Tôi muốn đặt lịch thu gom đồ lớn (粗大ごみ).

moving-on-leave-papers = Gom giấy tờ để mang về
    .what = Phiếu khấu trừ thuế năm nay, giấy chứng nhận đã làm việc, chứng chỉ thi và giấy của trường, số nenkin, giấy tiêm chủng và giấy tờ sức khỏe. Phần lớn khó xin từ nước ngoài. Bạn có thể làm hồ sơ mang theo trong ứng dụng này.
    .rights = Công ty phải cấp giấy chứng nhận đã làm việc khi bạn yêu cầu.
    .say = Tôi muốn xin giấy chứng nhận đã làm việc, có ghi thời gian, công việc và chức vụ.

moving-on-leave-utilities = Dừng điện, gas và nước
    .what = Báo từng công ty trước khoảng 2 tuần: ngày dừng, và gửi hóa đơn cuối đến đâu. Với gas, cần có người ở nhà.
    .late = Hãy gọi ngay bây giờ. Thường họ dừng được trong vài ngày.
    .say = Tôi sắp dọn đi và muốn dừng hợp đồng.

moving-on-leave-cards = Hủy thẻ và các dịch vụ trả định kỳ
    .what = Hãy hủy thẻ tín dụng, vé tháng, bảo hiểm và dịch vụ trả định kỳ, và dùng hết điểm tích lũy. Giấy bảo hiểm y tế của công ty thì trả lại công ty.
    .say = Tôi sắp rời Nhật và muốn hủy thẻ.

moving-on-leave-post = Nhờ chuyển thư của bạn đến một người ở đây
    .what = Bưu điện chuyển thư trong 1 năm, chỉ trong nước Nhật: đến người đại diện nộp thuế hoặc bạn bè. Hãy báo địa chỉ ở nước ngoài cho những nơi hay gửi thư cho bạn.
    .cost = Miễn phí.
    .say = Tôi muốn nhờ chuyển tiếp thư.

moving-on-away-keep-paying = Các khoản vẫn phải trả khi bạn đi vắng
    .what = Khi bạn còn địa chỉ ở đây, tiền nhà, lương hưu quốc dân, bảo hiểm y tế và thuế cư trú vẫn tiếp tục. Hãy đóng trước, hoặc để tự động trừ từ tài khoản.

## Việc ở nước của bạn. Chỉ người có quốc tịch đó thấy.

row-origin-steps-ph-home-leave = Philippines: giấy xuất cảnh (OEC hoặc OFW Pass), hoặc giấy miễn, trước khi bạn rời Philippines lần nữa. Văn phòng lao động di trú (MWO) ở Tokyo hoặc Osaka kiểm tra hợp đồng.
row-origin-steps-ph-return = Philippines: OWWA và trung tâm tái hòa nhập (NRCO) giúp hội viên trở về, về đào tạo, vay tiền và việc làm.
row-origin-steps-vn-return = Việt Nam: thanh lý hợp đồng với công ty phái cử bằng văn bản, và xin lại tiền ký quỹ, tiền bảo lãnh.
row-origin-steps-id-return = Indonesia: báo việc trở về trong hệ thống của KP2MI (trước đây là BP2MI).
row-origin-steps-np-home-leave = Nepal: giấy phép lao động tái xuất cảnh (shram swikriti) cho mỗi lần rời Nepal.
row-origin-steps-np-return = Nepal: Foreign Employment Board có quỹ phúc lợi cho người lao động và gia đình.
row-origin-steps-mm-home-leave = Myanmar: cần thẻ OWIC để đi làm việc. Giới hạn xuất cảnh hay thay đổi. Hãy hỏi người mới đi gần đây, và luật sư hoặc nhóm hỗ trợ, trước khi đi.
row-origin-steps-mm-return = Myanmar: quy định cho người trở về hay thay đổi. Hãy hỏi trước khi đi, và nếu về nước không an toàn, hãy hỏi Cục Xuất nhập cảnh ở Nhật về việc ở lại.
row-origin-steps-kh-home-leave = Campuchia: giữ giấy chứng nhận đăng ký của bộ lao động (MoLVT); hãy hỏi có phải làm mới để đi lần nữa không.
row-origin-steps-th-home-leave = Thái Lan: báo phòng lao động của đại sứ quán trước khi về thăm nhà; khi đi lần nữa cần phép của Bộ Lao động.
row-origin-steps-mn-home-leave = Mông Cổ: hợp đồng qua GOLWS; hãy hỏi ở đó trước khi về thăm nhà.
row-origin-steps-bd-any = Bangladesh: hỏi BMET về đăng ký và sự giúp đỡ cho người trở về.
row-origin-steps-in-any = Ấn Độ: hỏi đại sứ quán về e-Migrate.
row-origin-steps-lk-any = Sri Lanka: hỏi SLBFE về đăng ký và sự giúp đỡ cho người trở về.
row-origin-steps-pk-any = Pakistan: hỏi Bureau of Emigration and Overseas Employment.
row-origin-steps-uz-any = Uzbekistan: hỏi Cơ quan Di trú qua đại sứ quán.
row-origin-steps-la-any = Lào: hỏi Bộ Lao động qua đại sứ quán.
row-origin-steps-my-any = Malaysia: hỏi đại sứ quán.
row-origin-steps-kg-any = Kyrgyzstan: hỏi đại sứ quán.
row-origin-steps-tj-any = Tajikistan: hỏi đại sứ quán.

## Hồ sơ mang theo

row-portable-record-person = Bản thân
row-portable-record-stay = Lưu trú ở Nhật
row-portable-record-insurance = Thời gian tham gia bảo hiểm

entity-certificate = Kỳ thi, giấy phép hoặc chứng chỉ
    .many = Kỳ thi, giấy phép và chứng chỉ
    .add = Thêm kỳ thi, giấy phép hoặc chứng chỉ
field-certificate-kind = Loại
field-certificate-name = Tên
    .hint = Ví dụ JLPT, JFT-Basic, xe nâng.
field-certificate-level = Trình độ hoặc ngành
    .hint = Ví dụ N3, cấp 2, điều dưỡng (kaigo).
field-certificate-issued = Ngày đỗ hoặc ngày cấp
field-certificate-expires = Có giá trị đến
choice-certificate-kind-japanese-test = Kỳ thi tiếng Nhật
choice-certificate-kind-skill-test = Kỳ thi kỹ năng cho Kỹ năng đặc định
choice-certificate-kind-trade-test = Kỳ thi tay nghề (技能検定, ginou kentei)
choice-certificate-kind-training = Khóa đào tạo
choice-certificate-kind-licence = Giấy phép, bằng lái
choice-certificate-kind-degree = Giấy tốt nghiệp hoặc bằng cấp
choice-certificate-kind-other = Khác

entity-skill = Kỹ năng
    .many = Các kỹ năng
    .add = Thêm kỹ năng
field-skill-name = Việc bạn làm được
    .hint = Ví dụ hàn, chăm sóc người, nấu ăn cho 50 người.
field-skill-years = Số năm đã làm

field-job-employer = Công ty
field-job-role = Công việc bạn làm
field-school-name = Tên trường
field-school-subject = Ngành học
choice-insurance-kind-employment-insurance = Bảo hiểm việc làm (雇用保険)
