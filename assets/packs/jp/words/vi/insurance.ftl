# Bảo hiểm xã hội và sức khỏe.

insurance-join-health-after-arrival = Tham gia bảo hiểm y tế quốc dân (国民健康保険)
    .what = Ai sống ở Nhật hơn 3 tháng đều có bảo hiểm y tế. Nếu không có bảo hiểm của công ty, bạn tham gia ở tòa thị chính. Có bảo hiểm, bạn thường chỉ trả 30% tiền khám bệnh.
    .late = Bạn vẫn tham gia được. Tiền bảo hiểm tính ngược về ngày bạn chuyển đến. Trước khi tham gia, bạn có thể phải trả toàn bộ tiền khám bệnh.
    .cost = Thủ tục miễn phí. Tiền bảo hiểm tùy vào thu nhập và địa phương.
    .rights = Nếu thu nhập ít hoặc không có, hãy xin giảm tiền bảo hiểm.
    .say = Tôi mới chuyển đến đây và muốn tham gia bảo hiểm y tế quốc dân.

insurance-move-health-insurance = Chuyển bảo hiểm y tế sang nơi ở mới
    .what = Bảo hiểm y tế quốc dân (国民健康保険) thuộc về nơi bạn sống. Sau khi chuyển nhà, bạn phải báo cho tòa thị chính mới. Thường làm luôn cùng với thông báo chuyển đến.
    .late = Bạn vẫn làm được. Tiền bảo hiểm được tính lại từ ngày chuyển.
    .cost = Miễn phí.
    .say = Tôi mới chuyển đến đây. Xin làm cả thủ tục bảo hiểm y tế quốc dân cho tôi.

insurance-join-health-after-job = Tham gia bảo hiểm y tế quốc dân sau khi nghỉ việc
    .what = Bảo hiểm y tế của công ty hết vào ngày làm việc cuối. Sau đó bạn tham gia bảo hiểm y tế quốc dân (国民健康保険), giữ tiếp bảo hiểm công ty một thời gian, hoặc vào bảo hiểm của người nhà. Nếu công ty mới đóng bảo hiểm cho bạn ngay từ ngày hôm sau thì không cần làm gì.
    .late = Bạn vẫn tham gia được. Tiền bảo hiểm tính ngược về ngày sau ngày nghỉ việc. Trước khi tham gia, bạn có thể phải trả toàn bộ tiền khám bệnh.
    .cost = Thủ tục miễn phí. Tiền bảo hiểm tùy vào thu nhập năm trước.
    .rights = Nếu bị cho nghỉ hoặc hết hợp đồng, hãy xin giảm tiền bảo hiểm.
    .say = Tôi đã nghỉ công ty và muốn tham gia bảo hiểm y tế quốc dân.

insurance-join-health-newborn = Cho em bé tham gia bảo hiểm y tế quốc dân
    .what = Nếu cả cha và mẹ đều không có bảo hiểm công ty, bé tham gia bảo hiểm y tế quốc dân (国民健康保険) từ ngày sinh. Bạn làm được cùng lúc khai sinh.
    .late = Bạn vẫn làm được. Bảo hiểm tính ngược về ngày sinh. Trước đó, bạn có thể phải trả tiền khám bệnh trước.
    .cost = Thủ tục miễn phí.
    .rights = Nhiều địa phương trả tiền khám bệnh cho trẻ em. Hãy hỏi luôn trong cùng lần đi.
    .say = Con tôi vừa sinh. Tôi muốn cho con tham gia bảo hiểm y tế quốc dân.

insurance-child-as-dependant = Cho con vào bảo hiểm y tế công ty của bạn
    .what = Con sống ở Nhật và do bạn nuôi là chính có thể vào bảo hiểm y tế công ty của bạn (被扶養者). Công ty nộp giấy tờ.
    .cost = Không phải đóng thêm.
    .say = Xin cho con tôi vào bảo hiểm y tế của tôi với tư cách người phụ thuộc.

insurance-join-health-after-marriage = Tham gia bảo hiểm y tế sau khi hôn nhân kết thúc
    .what = Khi hôn nhân kết thúc, bảo hiểm theo vợ/chồng (被扶養者) thường cũng hết. Nếu công ty của chính bạn không đóng bảo hiểm cho bạn, bạn tham gia bảo hiểm y tế quốc dân.
    .late = Bạn vẫn tham gia được. Bảo hiểm tính ngược về ngày bảo hiểm cũ hết.
    .cost = Thủ tục miễn phí. Tiền bảo hiểm tùy vào thu nhập.
    .rights = Nếu vợ/chồng cũ không đưa giấy tờ, tòa thị chính hoặc nơi bảo hiểm cũ có thể giúp bạn.
    .say = Tôi không còn là người phụ thuộc trong bảo hiểm công ty và muốn tham gia bảo hiểm y tế quốc dân.

insurance-leave-health-for-company = Rút khỏi bảo hiểm y tế quốc dân
    .what = Nay công ty đã đóng bảo hiểm cho bạn. Công ty không báo cho tòa thị chính; bạn phải tự báo. Nhờ đó bạn khỏi phải đóng tiền hai nơi.
    .late = Bạn có thể bị thu tiền hai nơi. Khi bạn báo, tiền thừa được trả lại. Nếu đã khám bệnh bằng bảo hiểm cũ thì phải tính lại.
    .cost = Miễn phí.
    .say = Tôi đã vào bảo hiểm y tế của công ty và muốn rút khỏi bảo hiểm y tế quốc dân (国民健康保険).

insurance-lower-health-premium = Xin giảm tiền bảo hiểm y tế quốc dân
    .what = Nếu thu nhập ít, mất việc hoặc gặp thiên tai, tiền bảo hiểm có thể được giảm (軽減・減免). Không khai thu nhập thì không giảm được. Năm không có thu nhập cũng hãy khai.
    .cost = Miễn phí.
    .rights = Bạn cũng có thể xin trả sau.
    .say = Thu nhập của tôi thấp. Tiền bảo hiểm y tế của tôi có được giảm không ạ?

insurance-join-pension-after-arrival = Tham gia lương hưu quốc dân (国民年金)
    .what = Ai từ 20 đến 59 tuổi sống ở Nhật đều phải tham gia nenkin. Nếu không có nenkin của công ty, bạn tham gia lương hưu quốc dân ở tòa thị chính. Nenkin cũng chi trả khi bị khuyết tật hoặc qua đời.
    .late = Bạn vẫn tham gia được. Các tháng tính từ ngày bạn chuyển đến. Tháng không đóng làm giảm tiền được nhận sau này và có thể ảnh hưởng khi xin vĩnh trú.
    .cost = Thủ tục miễn phí. Tiền đóng là 17,920 yên mỗi tháng (năm tài chính 2026).
    .rights = Học sinh, sinh viên và người thu nhập ít có thể xin tạm chưa đóng.
    .say = Tôi muốn tham gia lương hưu quốc dân.

insurance-join-pension-at-twenty = Kiểm tra lương hưu quốc dân khi tròn 20 tuổi
    .what = Từ 20 tuổi, bạn thuộc lương hưu quốc dân (国民年金). Thường cơ quan nenkin tự đăng ký và gửi thư cho bạn. Nếu sau 2 tuần không có thư, hãy báo cho tòa thị chính.
    .late = Bạn vẫn làm được. Các tháng tính từ ngày trước sinh nhật.
    .cost = Thủ tục miễn phí. Tiền đóng là 17,920 yên mỗi tháng (năm tài chính 2026).
    .rights = Học sinh, sinh viên có thể xin đóng sau.
    .say = Tôi đã tròn 20 tuổi. Xin kiểm tra lương hưu quốc dân cho tôi.

insurance-join-pension-after-job = Chuyển sang lương hưu quốc dân sau khi nghỉ việc
    .what = Nenkin của công ty hết vào ngày làm việc cuối. Nếu từ 20 đến 59 tuổi, bạn chuyển sang lương hưu quốc dân (国民年金). Nếu công ty mới đóng cho bạn ngay từ ngày hôm sau thì không cần làm gì.
    .late = Bạn vẫn làm được. Các tháng tính từ ngày sau ngày nghỉ việc.
    .cost = Miễn phí. Tiền đóng là 17,920 yên mỗi tháng (năm tài chính 2026).
    .rights = Sau khi mất việc, bạn có thể xin tạm chưa đóng.
    .say = Tôi đã nghỉ công ty và muốn chuyển sang lương hưu quốc dân.

insurance-join-pension-after-marriage = Đổi loại nenkin sau khi hôn nhân kết thúc
    .what = Vợ/chồng được người đi làm công ty nuôi (第3号被保険者) không phải đóng nenkin. Khi hôn nhân kết thúc, bạn chuyển sang lương hưu quốc dân đứng tên mình.
    .late = Bạn vẫn làm được. Các tháng tính từ ngày hôn nhân kết thúc.
    .cost = Miễn phí. Tiền đóng là 17,920 yên mỗi tháng (năm tài chính 2026).
    .rights = Nếu không đóng được, hãy xin miễn trong cùng lần đi.
    .say = Tôi không còn là vợ/chồng phụ thuộc và muốn chuyển sang lương hưu quốc dân.

insurance-pension-exemption = Xin miễn tiền nenkin (免除)
    .what = Nếu thu nhập ít hoặc mất việc, bạn có thể được miễn toàn bộ hoặc một phần tiền đóng. Các tháng đó vẫn được tính cho quyền nhận lương hưu.
    .late = Bạn có thể xin cho các tháng từ khoảng 2 năm trước.
    .cost = Miễn phí.
    .rights = Xin miễn tốt hơn là không đóng: tháng không đóng thì không được tính gì cả.
    .say = Tôi muốn xin miễn tiền đóng lương hưu quốc dân.

insurance-pension-student-exception = Học sinh, sinh viên: xin đóng nenkin sau
    .what = Học sinh, sinh viên của trường trong danh sách, có thu nhập ít, được hoãn đóng (学生納付特例). Mỗi năm học xin một lần. Hãy hỏi trường xem có trong danh sách không.
    .late = Bạn có thể xin cho các tháng từ khoảng 2 năm trước. Nếu không xin, các tháng đó bị tính là chưa đóng.
    .cost = Miễn phí.
    .rights = Bạn được đóng bù trong vòng 10 năm, nhưng không bắt buộc.
    .say = Tôi là học sinh, sinh viên và muốn xin chế độ đóng nenkin sau.

insurance-pension-childbirth-exemption = Không đóng nenkin quanh lúc sinh con
    .what = Bạn được miễn tiền đóng 4 tháng, từ tháng trước tháng dự kiến sinh (産前産後免除); sinh đôi trở lên thì 6 tháng. Các tháng này được tính là đã đóng.
    .late = Sau khi sinh bạn vẫn xin được.
    .cost = Miễn phí.
    .say = Tôi muốn xin miễn tiền nenkin trước và sau khi sinh con.

insurance-pension-childcare-exemption = Không đóng nenkin khi con còn nhỏ
    .what = Từ tháng 10 năm 2026, người đóng lương hưu quốc dân (第1号被保険者) có thể được miễn tiền đóng đến khi con 1 tuổi. Hãy hỏi văn phòng nenkin các tháng chính xác.
    .cost = Miễn phí.
    .say = Tôi muốn hỏi về việc miễn tiền nenkin trong thời gian nuôi con.

insurance-old-age-pension = Xin nhận lương hưu tuổi già (老齢年金)
    .what = Nếu có đủ 10 năm đã đóng hoặc được miễn, bạn có lương hưu từ 65 tuổi. Thời gian đóng ở một số nước khác có thể được tính. Bạn phải xin thì mới được trả.
    .late = Mỗi khoản có thể xin trong vòng 5 năm.
    .cost = Miễn phí.
    .say = Tôi muốn hỏi về lương hưu tuổi già của tôi.

insurance-company-must-insure = Xem công ty có phải đóng bảo hiểm cho bạn không
    .what = Nếu bạn làm từ 20 giờ mỗi tuần, công ty có từ 51 người được bảo hiểm trở lên phải đóng bảo hiểm xã hội (社会保険) cho bạn. Nếu làm từ khoảng 3/4 giờ của nhân viên chính thức, gần như công ty nào cũng phải đóng. Bạn và công ty mỗi bên trả một nửa.
    .late = Có thể buộc công ty đóng ngược lại đến 2 năm trước.
    .rights = Cả bạn lẫn công ty đều không được tự chọn không tham gia. Văn phòng nenkin sẽ kiểm tra.
    .say = Tôi nghĩ công ty phải đóng bảo hiểm xã hội cho tôi. Xin kiểm tra giúp tôi.

insurance-company-must-insure-smaller = Công ty nhỏ hơn cũng phải đóng bảo hiểm cho bạn
    .what = Từ tháng 10 năm 2027, công ty có từ 36 người được bảo hiểm trở lên phải đóng bảo hiểm xã hội (社会保険) cho mọi người làm từ 20 giờ mỗi tuần. Bạn và công ty mỗi bên trả một nửa. Học sinh, sinh viên không thuộc diện này.
    .rights = Cả bạn lẫn công ty đều không được tự chọn không tham gia. Văn phòng nenkin sẽ kiểm tra.
    .say = Tôi nghĩ công ty phải đóng bảo hiểm xã hội cho tôi. Xin kiểm tra giúp tôi.

insurance-keep-company-health = Giữ tiếp bảo hiểm y tế của công ty (任意継続)
    .what = Nếu đã tham gia từ 2 tháng trở lên, sau khi nghỉ bạn được giữ bảo hiểm y tế công ty nhiều nhất 2 năm. Hãy so sánh chi phí với bảo hiểm y tế quốc dân trước.
    .late = Sau ngày này chỉ còn bảo hiểm y tế quốc dân, trừ khi có lý do chính đáng. Nếu đóng trễ lần đầu tiên, coi như bạn chưa từng tham gia.
    .cost = Bạn trả cả hai nửa tiền bảo hiểm.
    .say = Tôi muốn tự nguyện tiếp tục bảo hiểm y tế của công ty.

insurance-family-abroad-not-covered = Người nhà ở nước ngoài không thuộc bảo hiểm của bạn
    .what = Người phụ thuộc (被扶養者) phải sống ở Nhật. Đi du học và một số trường hợp đi công tác là ngoại lệ. Khi người nhà rời Nhật, hãy báo cho công ty.
    .say = Người nhà tôi sống ở nước ngoài. Tôi có phải làm thủ tục về người phụ thuộc không ạ?

insurance-sickness-allowance = Nhận tiền khi ốm phải nghỉ làm (傷病手当金)
    .what = Nếu bệnh hoặc bị thương ngoài công việc làm bạn không đi làm được, bảo hiểm công ty trả khoảng 2/3 lương từ ngày thứ 4, nhiều nhất 18 tháng.
    .late = Mỗi ngày nghỉ có thể xin trong vòng 2 năm.
    .rights = Bác sĩ và công ty điền một phần của đơn.
    .say = Tôi bị ốm không đi làm được và muốn xin trợ cấp ốm đau.

insurance-high-cost-cap = Mức trần tiền viện phí mỗi tháng (高額療養費)
    .what = Khi vượt mức trần tùy theo thu nhập và tuổi, bảo hiểm y tế trả phần còn lại của tháng đó. Nếu dùng thẻ My Number tại quầy, bạn thường chỉ trả đến mức trần.
    .late = Bạn có thể xin trong vòng 2 năm, tính từ ngày 1 của tháng sau.
    .say = Xin cho tôi biết mức trần tiền viện phí của tôi.

insurance-long-term-care-from-forty = Từ 40 tuổi có bảo hiểm chăm sóc lâu dài (介護保険)
    .what = Từ tháng có ngày trước sinh nhật 40 tuổi, tiền này được cộng vào bảo hiểm y tế. Bạn không cần làm gì. Bảo hiểm này chi trả khi cần chăm sóc lúc già và với một số bệnh.
    .cost = Số tiền tùy vào bảo hiểm y tế của bạn.

insurance-employment-insurance = Bạn thuộc bảo hiểm việc làm (雇用保険)
    .what = Nếu bạn làm từ 20 giờ mỗi tuần và từ 31 ngày trở lên, công ty phải đóng bảo hiểm việc làm cho bạn. Bảo hiểm này trả tiền khi mất việc hoặc nghỉ nuôi con. Học sinh, sinh viên học ban ngày không thuộc diện này.
    .rights = Hãy tìm mục này trên bảng lương. Hello Work có thể kiểm tra và sửa.
    .say = Xin kiểm tra xem tôi có bảo hiểm việc làm không.

insurance-employment-insurance-ten-hours = Bảo hiểm việc làm từ 10 giờ mỗi tuần (雇用保険)
    .what = Từ tháng 10 năm 2028, làm 10 giờ mỗi tuần là đủ để có bảo hiểm việc làm. Công ty phải đăng ký cho bạn. Học sinh, sinh viên học ban ngày không thuộc diện này.
    .rights = Hãy tìm mục này trên bảng lương. Hello Work có thể kiểm tra và sửa.
    .say = Xin kiểm tra xem tôi có bảo hiểm việc làm không.

insurance-leaving-certificate = Nhận giấy thôi việc để xin trợ cấp thất nghiệp
    .what = Công ty gửi giấy tờ cho Hello Work trong vòng 10 ngày. Sau đó bạn nhận giấy thôi việc (離職票, rishoku-hyo). Bạn cần giấy này để xin trợ cấp thất nghiệp.
    .late = Nếu không nhận được, hãy đến Hello Work. Họ có thể hỏi công ty hoặc làm tiếp mà không cần giấy đó.
    .rights = Công ty không được từ chối.
    .say = Tôi chưa nhận được giấy thôi việc.

insurance-leaving-certificate-missing = Chưa có giấy thôi việc? Hãy hỏi Hello Work
    .what = Công ty có 10 ngày để làm. Nếu bạn chưa nhận được giấy thôi việc (離職票), Hello Work có thể hỏi công ty, hoặc cấp theo yêu cầu của chính bạn.
    .cost = Miễn phí.
    .rights = Bạn có thể đăng ký tìm việc ngay và mang giấy đến sau.
    .say = Công ty chưa đưa giấy thôi việc cho tôi. Tôi muốn hỏi phải làm thế nào.

insurance-unemployment-benefit = Xin trợ cấp thất nghiệp (失業給付)
    .what = Nếu có 12 tháng bảo hiểm trong 2 năm, hoặc 6 tháng trong 1 năm khi bạn không tự ý nghỉ, bạn được nhận trợ cấp trong lúc tìm việc. Trước hết hãy đăng ký ở Hello Work.
    .late = Phần chưa nhận trong vòng 1 năm sau ngày làm cuối sẽ mất. Nếu mang thai, nuôi con hoặc bị bệnh thì có thể kéo dài.
    .cost = Miễn phí.
    .rights = Tư cách lưu trú của bạn phải cho phép làm việc. Người tự xin nghỉ phải chờ lâu hơn khoảng 1 tháng.
    .say = Tôi đã mất việc và muốn xin trợ cấp thất nghiệp.

insurance-work-injury = Bị thương khi làm việc: chữa miễn phí (労災)
    .what = Mọi người lao động đều được bảo hiểm, cả làm bán thời gian và với bất cứ tư cách lưu trú nào. Chữa trị không mất tiền và được bù một phần lương bị mất. Tai nạn trên đường đi làm cũng được tính.
    .rights = Nếu công ty từ chối, bạn có thể tự xin. Hãy nói với bệnh viện là bị khi làm việc và đừng dùng bảo hiểm y tế.
    .say = Tôi bị thương khi làm việc. Tôi muốn dùng bảo hiểm tai nạn lao động.

insurance-work-injury-claim = Xin bảo hiểm tai nạn lao động (労災)
    .what = Tiền chữa trị được trả toàn bộ. Từ ngày thứ 4 không có lương, bạn nhận khoảng 80%. Công ty trả 60% cho 3 ngày đầu.
    .late = Tiền chữa trị và lương bị mất có thể xin trong 2 năm, thương tật lâu dài trong 5 năm.
    .cost = Miễn phí.
    .rights = Công ty từ chối cũng không ngăn được bạn xin. Công ty không được cho bạn thôi việc trong lúc bạn nghỉ chữa trị và 30 ngày sau đó.
    .say = Tôi bị thương khi làm việc và muốn xin bảo hiểm tai nạn lao động.

insurance-appeal = Khiếu nại quyết định về nenkin hoặc bảo hiểm
    .what = Nếu bạn thấy một quyết định là sai, người thẩm tra sẽ xem lại (審査請求). Trong thư có ghi nơi gửi khiếu nại.
    .late = Nộp muộn thì về nguyên tắc không được nhận. Nếu có lý do chính đáng, hãy hỏi.
    .cost = Miễn phí.
    .say = Tôi không đồng ý với quyết định này và muốn khiếu nại.

insurance-pregnancy-notice = Báo mang thai và nhận sổ tay mẹ và bé
    .what = Tòa thị chính đưa cho bạn sổ tay mẹ và bé (母子健康手帳), phiếu khám thai và người để bạn hỏi. Sổ có bản bằng nhiều thứ tiếng.
    .late = Bạn báo lúc nào cũng được. Báo càng sớm càng có nhiều lần khám bằng phiếu.
    .cost = Miễn phí.
    .rights = Tư cách lưu trú nào cũng được như vậy.
    .say = Tôi đang mang thai và muốn nhận sổ tay mẹ và bé.

insurance-tuberculosis-care = Chữa bệnh lao được nhà nước trả tiền
    .what = Nhà nước trả phần lớn tiền chữa bệnh lao (結核). Bạn làm đơn ở trung tâm y tế công.
    .rights = Việc chữa trị vẫn tiếp tục dù tư cách lưu trú của bạn thế nào.
    .say = Tôi muốn hỏi về hỗ trợ chi phí chữa bệnh lao.

insurance-emergency-care = Gọi 119 khi cấp cứu
    .what = Xe cấp cứu đến vào mọi giờ và đi xe miễn phí. Ở nhiều nơi, số #7119 (người lớn) và #8000 (trẻ em) cho bạn biết có nên đến bệnh viện không.
    .cost = Xe cấp cứu miễn phí. Tiền chữa trị trả như bình thường.
    .say = Đây là ca cấp cứu. Xin cho xe cấp cứu đến.

insurance-unpaid-hospital-bill = Nói chuyện với bệnh viện về viện phí chưa trả nổi
    .what = Chính phủ dự định xem xét viện phí chưa trả khi xét lưu trú. Với người đang sống ở Nhật thì chưa được xác nhận. Nhân viên xã hội của bệnh viện (医療ソーシャルワーカー) có thể giúp bạn trả dần.
    .rights = Một số bệnh viện chữa miễn phí hoặc giá rẻ cho người ít tiền.
    .say = Tôi không trả được ngay một lần. Tôi muốn nói chuyện với nhân viên xã hội của bệnh viện.

insurance-children-checks = Tiêm chủng và khám sức khỏe cho con
    .what = Địa phương mời trẻ đi khám miễn phí, lúc khoảng 18 tháng và 3 tuổi, và tiêm chủng định kỳ (予防接種). Hãy giữ sổ tay mẹ và bé có ghi các lần tiêm, khám.
    .cost = Miễn phí.
    .say = Xin cho tôi biết con tôi cần tiêm những mũi nào.

insurance-interpreter-and-cost = Phiên dịch và chi phí ở bệnh viện
    .what = Nhiều bệnh viện có thể gọi người phiên dịch. Hãy hỏi trước khi đi khám. Một số bệnh viện chữa miễn phí hoặc giá rẻ cho người ít tiền; nhân viên xã hội của bệnh viện (医療ソーシャルワーカー) biết việc này.
    .say = Tôi muốn có người phiên dịch.
