### Tư cách lưu trú. Mã của mỗi thông điệp là mã của quy định.

status-extension = Xin gia hạn thời hạn lưu trú
    .what = Nếu muốn ở lại tiếp với cùng tư cách lưu trú, hãy nộp đơn chậm nhất vào ngày cuối của thời hạn lưu trú. Thường có thể nộp từ khoảng 3 tháng trước. Đúng ngày cuối cùng thì không nộp qua mạng được.
    .late = Sau ngày cuối, việc ở lại là trái phép. Vì vậy hãy đi vào ngày văn phòng còn mở cửa trước đó. Nếu đã qua ngày này, hãy đến Cục Xuất nhập cảnh (入管) ngay và trình bày, đừng chờ thêm.
    .cost = Bạn chỉ trả tiền khi được cho phép. Số tiền tùy vào ngày nhận đơn và thời hạn được cấp.
    .rights = Nếu bạn nộp đúng hạn mà chưa có kết quả, bạn được ở lại thêm nhiều nhất 2 tháng.
    .say = Tôi muốn xin gia hạn thời hạn lưu trú.

status-extension-short-stay = Xin gia hạn thời hạn lưu trú ngắn
    .what = Thời hạn lưu trú của bạn ngắn hơn 6 tháng, nên không theo mức “từ 3 tháng trước” thường lệ. Hãy hỏi Cục Xuất nhập cảnh (入管) xem nộp được từ khi nào. Nộp chậm nhất vào ngày cuối.
    .late = Sau ngày cuối, việc ở lại là trái phép. Hãy đến Cục Xuất nhập cảnh ngay và trình bày.
    .cost = Bạn chỉ trả tiền khi được cho phép.
    .say = Tôi muốn xin gia hạn thời hạn lưu trú.

status-stay-while-deciding = Ở lại trong khi chờ kết quả đơn
    .what = Bạn đã nộp đơn trước khi hết hạn lưu trú, nên được ở lại đến khi có kết quả, nhưng không quá 2 tháng sau ngày hết hạn (特例期間). Thẻ lưu trú cũng có giá trị đến lúc đó. Thẻ My Number và thông tin ở ngân hàng phải làm thủ tục gia hạn riêng.
    .late = 2 tháng này không kéo dài thêm, kể cả khi rơi vào cuối tuần. Hãy đến nhận kết quả trước khi hết hạn. Nếu chưa có kết quả, hãy hỏi Cục Xuất nhập cảnh sớm.
    .rights = Trong thời gian này bạn vẫn giữ tư cách lưu trú và công việc mà tư cách đó cho phép. Điều này không áp dụng nếu thời hạn lưu trú là 30 ngày trở xuống.
    .say = Tôi đang chờ kết quả đơn. Xin cho tôi biết đơn đã đến đâu rồi ạ.

status-change-of-status = Đổi tư cách lưu trú trước khi làm việc khác
    .what = Mỗi tư cách lưu trú cho phép một số hoạt động. Nếu việc làm, việc học hay gia đình của bạn thay đổi và thuộc một tư cách khác, hãy xin đổi trước. Không cần chờ: có lý do là nộp đơn được ngay.
    .late = Bắt đầu trước khi được phép bị coi là hoạt động ngoài tư cách lưu trú. Hãy hỏi trước khi bắt đầu.
    .cost = Bạn chỉ trả tiền khi được cho phép.
    .say = Tôi muốn xin thay đổi tư cách lưu trú.

status-change-after-marriage-ends = Tìm tư cách lưu trú khác sau khi hôn nhân kết thúc
    .what = Tư cách lưu trú của bạn dựa trên hôn nhân. Bạn có thể xin tư cách khác, ví dụ “Định trú” (定住者) khi bạn nuôi con mang quốc tịch Nhật. Hãy nộp đơn trước khi hết hạn lưu trú, và tốt hơn là trước khi qua 6 tháng.
    .late = Tư cách lưu trú không mất vào ngày ly hôn. Nhưng sau 6 tháng không có đời sống vợ chồng, tư cách này có thể bị thu hồi nếu không có lý do chính đáng.
    .rights = Trước khi thu hồi vì lý do này, cơ quan nhà nước phải chú ý tạo cơ hội để bạn xin tư cách khác.
    .say = Hôn nhân của tôi đã kết thúc. Tôi muốn hỏi về việc thay đổi tư cách lưu trú.

status-newborn-application = Xin tư cách lưu trú cho em bé
    .what = Trẻ sinh ở Nhật mà không có quốc tịch Nhật cần có tư cách lưu trú để ở lâu hơn 60 ngày. Cha mẹ nộp đơn trong vòng 30 ngày kể từ khi sinh. Nếu bé rời Nhật trong vòng 60 ngày thì không cần nộp.
    .late = Dù đã qua 30 ngày, hãy vẫn đến Cục Xuất nhập cảnh (入管). Sau 60 ngày mà không có phép, bé ở lại là trái phép.
    .cost = Miễn phí.
    .say = Con chúng tôi sinh ở Nhật. Chúng tôi muốn xin tư cách lưu trú cho con.

status-newborn-sixty-days = Em bé được ở 60 ngày không cần tư cách lưu trú
    .what = Trẻ sinh ở Nhật được ở lại 60 ngày mà không cần tư cách lưu trú. Ngày này không được dời, kể cả khi rơi vào cuối tuần.
    .late = Sau ngày này, bé ở lại là trái phép. Hãy đến Cục Xuất nhập cảnh (入管) ngay và mang theo mọi giấy tờ bạn có.

status-first-address = Báo địa chỉ đầu tiên cho tòa thị chính
    .what = Trong vòng 14 ngày sau khi dọn vào chỗ ở đầu tiên tại Nhật, hãy đưa thẻ lưu trú (在留カード) ở tòa thị chính. Địa chỉ sẽ được in lên thẻ. Chỉ cần đi một lần, làm cùng lúc với thông báo chuyển đến.
    .late = Dù muộn, bạn hãy vẫn đi: báo muộn còn hơn không báo. Có thể bị phạt tiền đến 200,000 yên, và sau 90 ngày không báo, tư cách lưu trú có thể bị thu hồi.
    .cost = Miễn phí.
    .say = Tôi vừa đến Nhật. Tôi muốn đăng ký địa chỉ lên thẻ lưu trú.

status-address-after-change = Báo địa chỉ sau khi đổi từ lưu trú ngắn hạn
    .what = Bạn đã trở thành người lưu trú trung và dài hạn ngay trong nước Nhật. Trong vòng 14 ngày, hãy mang thẻ lưu trú (在留カード) mới đến tòa thị chính và đăng ký địa chỉ.
    .late = Dù muộn, bạn hãy vẫn đi. Có thể bị phạt tiền đến 200,000 yên.
    .cost = Miễn phí.
    .say = Tôi đã nhận thẻ lưu trú. Tôi muốn đăng ký địa chỉ.

status-address-change = Báo địa chỉ mới cho tòa thị chính
    .what = Trong vòng 14 ngày sau khi chuyển nhà, hãy mang thẻ lưu trú (在留カード) của tất cả những người cùng chuyển đến tòa thị chính nơi ở mới. Đi một lần là xong phần xuất nhập cảnh, đăng ký cư trú và, nếu cần, bảo hiểm y tế và nenkin.
    .late = Dù muộn, bạn hãy vẫn đi và trình bày. Có thể bị phạt tiền đến 200,000 yên, và sau 90 ngày không báo, tư cách lưu trú có thể bị thu hồi.
    .cost = Miễn phí.
    .say = Tôi muốn nộp thông báo chuyển đến và ghi địa chỉ mới lên thẻ lưu trú.

status-address-within-ninety-days = Đăng ký địa chỉ trong 90 ngày sau khi nhập cảnh
    .what = Nếu không đăng ký địa chỉ trong vòng 90 ngày kể từ khi được phép nhập cảnh, tư cách lưu trú có thể bị thu hồi. Ngày này không được dời vì cuối tuần.
    .late = Nếu có lý do chính đáng, như nằm viện hay lánh nạn bạo lực, tư cách sẽ không bị thu hồi. Hãy nói với Cục Xuất nhập cảnh (入管).
    .rights = Người phải lánh nạn bạo lực có thể được giữ kín địa chỉ.

status-no-new-address = Đăng ký địa chỉ mới trong vòng 90 ngày
    .what = Bạn đã rời chỗ ở đã đăng ký và chưa có chỗ mới. Nếu không đăng ký địa chỉ mới trong vòng 90 ngày, tư cách lưu trú có thể bị thu hồi. Hãy hỏi tòa thị chính xem có thể làm gì khi bạn chưa có chỗ ở cố định.
    .late = Nếu có lý do chính đáng, như nằm viện, mất nhà hay lánh nạn bạo lực, tư cách sẽ không bị thu hồi. Hãy nói với Cục Xuất nhập cảnh (入管).
    .rights = Người phải lánh nạn bạo lực có thể được giữ kín địa chỉ.

status-card-item-changed = Báo tên hoặc quốc tịch mới cho Cục Xuất nhập cảnh
    .what = Khi họ tên, ngày sinh, giới tính hoặc quốc tịch thay đổi, hãy báo cho Cục Xuất nhập cảnh (入管) trong vòng 14 ngày. Bạn sẽ nhận thẻ lưu trú mới.
    .late = Dù muộn, bạn hãy vẫn đi. Có thể bị phạt tiền đến 200,000 yên.
    .cost = Miễn phí.
    .say = Tên hoặc quốc tịch của tôi đã thay đổi. Tôi muốn đổi thông tin trên thẻ lưu trú.

status-card-renewal = Đổi thẻ lưu trú sắp hết hạn
    .what = Thời hạn lưu trú của bạn không có ngày hết, nhưng thẻ lưu trú (在留カード) thì có. Hãy nộp đơn từ 3 tháng trước ngày ghi trên thẻ cho đến ngày đó.
    .late = Bạn không mất tư cách lưu trú. Nhưng không đổi thẻ có thể bị phạt tù đến 1 năm hoặc phạt tiền đến 200,000 yên. Hãy đi sớm và trình bày.
    .cost = Miễn phí.
    .say = Tôi muốn gia hạn thời hạn hiệu lực của thẻ lưu trú.

status-card-lost = Xin cấp lại thẻ lưu trú bị mất
    .what = Trước hết hãy báo mất với cảnh sát và ghi lại số tiếp nhận. Sau đó xin cấp lại thẻ lưu trú (在留カード) ở Cục Xuất nhập cảnh trong vòng 14 ngày kể từ khi biết mất. Nếu bạn biết khi đang ở nước ngoài, 14 ngày tính từ khi bạn trở lại Nhật.
    .late = Dù muộn, bạn hãy vẫn đi. Không xin cấp lại có thể bị phạt tù đến 1 năm hoặc phạt tiền đến 200,000 yên.
    .cost = Miễn phí.
    .say = Tôi bị mất thẻ lưu trú. Tôi muốn xin cấp lại. Tôi có số tiếp nhận của cảnh sát.

status-card-exchange-order = Đổi thẻ lưu trú bị hỏng theo yêu cầu
    .what = Cục Xuất nhập cảnh (入管) đã yêu cầu bạn đổi thẻ bị hỏng. Hãy nộp đơn trong vòng 14 ngày kể từ ngày có yêu cầu đó.
    .late = Hãy đi sớm và trình bày. Không làm theo yêu cầu có thể bị phạt tù đến 1 năm hoặc phạt tiền đến 200,000 yên.
    .cost = Miễn phí.
    .say = Tôi nhận được lệnh đổi thẻ lưu trú. Nhờ anh/chị giúp tôi làm thủ tục.

status-card-exchange-wish = Bạn có thể đổi thẻ lưu trú theo ý muốn
    .what = Thẻ bị hỏng được đổi miễn phí. Bạn cũng có thể xin thẻ mới vì một lý do chính đáng khác, ví dụ muốn đổi ảnh.
    .cost = 1,900 yên nếu đổi theo ý muốn. Miễn phí nếu thẻ bị hỏng.
    .say = Tôi muốn xin đổi thẻ lưu trú.

status-card-return = Trả lại thẻ lưu trú không còn giá trị
    .what = Hãy trả lại thẻ lưu trú (在留カード) trong vòng 14 ngày khi bạn không còn là người lưu trú trung và dài hạn, khi thẻ đã hết hạn, hoặc khi tìm lại được thẻ cũ đã mất. Bạn có thể mang đến hoặc gửi qua bưu điện.
    .late = Dù muộn, bạn hãy vẫn gửi. Có thể bị phạt tiền đến 200,000 yên.
    .cost = Miễn phí.
    .say = Tôi muốn trả lại thẻ lưu trú không còn giá trị.

status-card-return-after-death = Trả lại thẻ lưu trú của người đã mất
    .what = Người thân hoặc người sống cùng nhà trả lại thẻ lưu trú (在留カード) trong vòng 14 ngày kể từ ngày người đó mất, hoặc từ ngày tìm thấy thẻ. Bạn có thể gửi qua bưu điện.
    .late = Khi nào thu xếp được, bạn hãy gửi. Người thân không bị phạt tiền.
    .cost = Miễn phí.
    .say = Người nhà tôi đã mất. Tôi muốn trả lại thẻ lưu trú.

status-school-left = Báo Cục Xuất nhập cảnh là bạn đã rời trường
    .what = Khi tốt nghiệp hoặc thôi học, hãy báo cho Cục Xuất nhập cảnh (入管) trong vòng 14 ngày. Có thể báo qua mạng, qua bưu điện hoặc tại quầy. Nếu ngày rời trường này và ngày vào trường kia khác nhau, bạn phải báo hai lần.
    .late = Dù muộn, bạn hãy vẫn báo. Có thể bị phạt tiền đến 200,000 yên, và không báo sẽ bất lợi cho lần gia hạn sau.
    .cost = Miễn phí.
    .say = Tôi đã rời trường. Tôi muốn nộp thông báo về cơ quan hoạt động.

status-school-joined = Báo trường mới cho Cục Xuất nhập cảnh
    .what = Bạn đã rời trường cũ và vào trường mới. Hãy báo cho Cục Xuất nhập cảnh (入管) trong vòng 14 ngày kể từ khi vào học. Có thể báo qua mạng, qua bưu điện hoặc tại quầy.
    .late = Dù muộn, bạn hãy vẫn báo. Có thể bị phạt tiền đến 200,000 yên.
    .cost = Miễn phí.
    .say = Tôi đã chuyển trường. Tôi muốn nộp thông báo về cơ quan hoạt động.

status-school-changed = Báo Cục Xuất nhập cảnh là trường có thay đổi
    .what = Khi trường của bạn đổi tên, đổi địa chỉ hoặc đóng cửa, hãy báo cho Cục Xuất nhập cảnh (入管) trong vòng 14 ngày. Có thể báo qua mạng, qua bưu điện hoặc tại quầy.
    .late = Dù muộn, bạn hãy vẫn báo. Có thể bị phạt tiền đến 200,000 yên.
    .cost = Miễn phí.
    .say = Trường của tôi đã đổi tên hoặc địa chỉ. Tôi muốn nộp thông báo.

status-organisation-left = Báo Cục Xuất nhập cảnh là bạn đã rời nơi làm việc
    .what = Khi bạn rời công ty hoặc tổ chức gắn với tư cách lưu trú của mình, hãy báo cho Cục Xuất nhập cảnh (入管) trong vòng 14 ngày. Có thể báo qua mạng, qua bưu điện hoặc tại quầy. Công ty báo rồi thì bạn vẫn phải tự báo.
    .late = Dù muộn, bạn hãy vẫn báo. Có thể bị phạt tiền đến 200,000 yên, và không báo sẽ bất lợi cho lần gia hạn sau.
    .cost = Miễn phí.
    .say = Tôi đã rời nơi làm việc. Tôi muốn nộp thông báo về cơ quan hoạt động.

status-organisation-joined = Báo nơi làm việc mới cho Cục Xuất nhập cảnh
    .what = Khi chuyển sang tổ chức khác, hãy báo cho Cục Xuất nhập cảnh (入管) trong vòng 14 ngày. Nếu ngày rời chỗ cũ và ngày vào chỗ mới khác nhau, bạn phải báo hai lần. Trước đó hãy xem bạn có cần đổi tư cách lưu trú không.
    .late = Dù muộn, bạn hãy vẫn báo. Có thể bị phạt tiền đến 200,000 yên.
    .cost = Miễn phí.
    .say = Tôi đã chuyển sang tổ chức khác. Tôi muốn nộp thông báo về cơ quan hoạt động.

status-organisation-changed = Báo Cục Xuất nhập cảnh là nơi làm việc thay đổi
    .what = Khi tổ chức của bạn đổi tên, đổi địa chỉ hoặc đóng cửa, hãy báo cho Cục Xuất nhập cảnh (入管) trong vòng 14 ngày. Có thể báo qua mạng, qua bưu điện hoặc tại quầy.
    .late = Dù muộn, bạn hãy vẫn báo. Có thể bị phạt tiền đến 200,000 yên.
    .cost = Miễn phí.
    .say = Tổ chức của tôi đã đổi tên hoặc địa chỉ. Tôi muốn nộp thông báo về cơ quan hoạt động.

status-contract-ended = Báo Cục Xuất nhập cảnh là hợp đồng đã kết thúc
    .what = Khi hợp đồng với công ty kết thúc, hãy báo cho Cục Xuất nhập cảnh (入管) trong vòng 14 ngày. Có thể báo qua mạng, qua bưu điện hoặc tại quầy. Công ty báo rồi thì bạn vẫn phải tự báo.
    .late = Dù muộn, bạn hãy vẫn báo. Có thể bị phạt tiền đến 200,000 yên, và không báo sẽ bất lợi cho lần gia hạn sau hoặc khi xin vĩnh trú.
    .cost = Miễn phí.
    .rights = Tư cách lưu trú không mất cùng với công việc. Bạn được tìm việc mới.
    .say = Hợp đồng lao động của tôi đã kết thúc. Tôi muốn nộp thông báo về cơ quan ký hợp đồng.

status-contract-new = Báo hợp đồng mới cho Cục Xuất nhập cảnh
    .what = Hợp đồng mới là một việc riêng, có 14 ngày riêng, tính từ ngày ký. Có thể báo cho Cục Xuất nhập cảnh (入管) qua mạng, qua bưu điện hoặc tại quầy.
    .late = Dù muộn, bạn hãy vẫn báo. Có thể bị phạt tiền đến 200,000 yên, và không báo sẽ bất lợi về sau.
    .cost = Miễn phí.
    .rights = Giấy chứng nhận tư cách làm việc (就労資格証明書) có thể cho biết việc mới có hợp với tư cách lưu trú không.
    .say = Tôi có hợp đồng lao động mới. Tôi muốn nộp thông báo về cơ quan ký hợp đồng.

status-contract-changed = Báo Cục Xuất nhập cảnh là công ty có thay đổi
    .what = Khi công ty của bạn đổi tên, đổi địa chỉ hoặc đóng cửa, hãy báo cho Cục Xuất nhập cảnh (入管) trong vòng 14 ngày. Có thể báo qua mạng, qua bưu điện hoặc tại quầy.
    .late = Dù muộn, bạn hãy vẫn báo. Có thể bị phạt tiền đến 200,000 yên.
    .cost = Miễn phí.
    .say = Công ty tôi đã đổi tên hoặc địa chỉ. Tôi muốn nộp thông báo về cơ quan ký hợp đồng.

status-spouse-notice = Báo việc ly hôn hoặc vợ/chồng mất
    .what = Tư cách lưu trú của bạn dựa trên hôn nhân. Hãy báo cho Cục Xuất nhập cảnh (入管) trong vòng 14 ngày kể từ khi ly hôn hoặc khi vợ/chồng mất. Có thể báo qua mạng, qua bưu điện hoặc tại quầy.
    .late = Dù muộn, bạn hãy vẫn báo. Có thể bị phạt tiền đến 200,000 yên.
    .cost = Miễn phí.
    .rights = Tư cách lưu trú không mất vào ngày đó. Bạn có thể xin tư cách khác.
    .say = Tôi muốn nộp thông báo về vợ/chồng.

status-three-months-without-activity = Biết mốc 3 tháng không hoạt động
    .what = Nếu 3 tháng bạn không làm hoạt động của tư cách lưu trú mà không có lý do chính đáng, tư cách có thể bị thu hồi. Ngày hiển thị là ngày tròn 3 tháng.
    .late = Không có gì tự động mất. Trước tiên có buổi nghe ý kiến, nơi bạn có thể giải thích và đưa giấy tờ chứng minh.
    .rights = Tìm việc nghiêm túc, bị bệnh, nuôi con nhỏ hay trường đóng cửa là lý do chính đáng. Hãy giữ bằng chứng.

status-three-months-without-work = Biết mốc 3 tháng không làm việc
    .what = Tư cách lưu trú của bạn là để làm việc. Sau 3 tháng không làm việc đó mà không có lý do chính đáng, tư cách có thể bị thu hồi. Ngày hiển thị là ngày tròn 3 tháng.
    .late = Không có gì tự động mất. Trước tiên có buổi nghe ý kiến, nơi bạn có thể giải thích và đưa giấy tờ chứng minh.
    .rights = Tìm việc nghiêm túc, bị bệnh hay nuôi con nhỏ là lý do chính đáng. Hãy giữ thư, email và ngày phỏng vấn làm bằng chứng.

status-three-months-without-school = Biết mốc 3 tháng không đi học
    .what = Tư cách lưu trú của bạn là để học. Sau 3 tháng không thuộc trường nào mà không có lý do chính đáng, tư cách có thể bị thu hồi. Ngày hiển thị là ngày tròn 3 tháng.
    .late = Không có gì tự động mất. Trước tiên có buổi nghe ý kiến. Khi không còn là học sinh của trường, bạn không được làm thêm.
    .rights = Trường đóng cửa, bị bệnh hay đã có kế hoạch chuyển trường có thể là lý do chính đáng. Hãy giữ bằng chứng.

status-six-months-highly-skilled = Biết mốc 6 tháng không hoạt động
    .what = Với tư cách “Lao động chất lượng cao số 2” (高度専門職2号), nếu 6 tháng không làm hoạt động đó mà không có lý do chính đáng, tư cách có thể bị thu hồi. Ngày hiển thị là ngày tròn 6 tháng.
    .late = Không có gì tự động mất. Trước tiên có buổi nghe ý kiến, nơi bạn có thể giải thích và đưa giấy tờ chứng minh.

status-six-months-without-spouse = Biết mốc 6 tháng không có đời sống vợ chồng
    .what = Sau 6 tháng không có đời sống vợ chồng mà không có lý do chính đáng, tư cách lưu trú theo vợ/chồng có thể bị thu hồi. Ngày hiển thị là ngày tròn 6 tháng. Bản thân thời hạn lưu trú vẫn tiếp tục.
    .late = Không có gì tự động mất. Cơ quan nhà nước phải chú ý tạo cơ hội để bạn xin tư cách khác.
    .rights = Bạo lực gia đình, đang làm thủ tục ly hôn hay nuôi con mang quốc tịch Nhật có thể là lý do chính đáng. Hãy giữ bằng chứng và nhờ giúp đỡ sớm.

status-carry-card = Luôn mang theo thẻ lưu trú
    .what = Từ 16 tuổi, hãy luôn mang theo thẻ lưu trú (在留カード). Hãy đưa ra khi cán bộ xuất nhập cảnh, cảnh sát hoặc công chức khác đang làm nhiệm vụ yêu cầu.
    .late = Không mang theo có thể bị phạt tiền đến 200,000 yên. Từ chối đưa ra có thể bị phạt tù đến 1 năm hoặc phạt tiền đến 200,000 yên.
    .rights = Bạn có thể đề nghị người đó cho xem giấy tờ chức vụ trước. Công ty hay chủ nhà không bao giờ được giữ thẻ của bạn.
    .say = Xin cho tôi xem giấy tờ của anh/chị trước.

status-carry-passport = Luôn mang theo hộ chiếu
    .what = Nếu bạn lưu trú ngắn hạn và từ 16 tuổi trở lên, hãy luôn mang theo hộ chiếu và đưa ra khi công chức đang làm nhiệm vụ yêu cầu.
    .late = Không mang theo có thể bị phạt tiền đến 100,000 yên.
    .rights = Bạn có thể đề nghị người đó cho xem giấy tờ chức vụ trước.

status-no-work-before-permission = Không làm việc có lương trước khi được phép
    .what = Tư cách lưu trú của bạn không cho phép làm việc có lương. Nếu có giấy phép (資格外活動許可), bạn được làm đến 28 giờ trong 7 ngày bất kỳ, cộng tất cả các chỗ làm. Du học sinh trong kỳ nghỉ dài của trường được làm đến 8 giờ mỗi ngày. Hãy xin phép ở Cục Xuất nhập cảnh.
    .late = Làm việc không phép có thể bị phạt tiền, phạt tù hoặc mất quyền ở lại. Nếu đã lỡ làm, hãy dừng lại và tìm người tư vấn.
    .cost = Miễn phí.
    .say = Tôi muốn xin phép làm việc ngoài tư cách lưu trú.

status-twenty-eight-hours = Giữ trong 28 giờ cho 7 ngày bất kỳ
    .what = Hãy cộng tất cả các chỗ làm. Dù tính từ ngày nào, 7 ngày liên tiếp cũng không được quá 28 giờ. Du học sinh được làm đến 8 giờ mỗi ngày trong kỳ nghỉ dài của trường. Không được làm ở nơi giải trí kiểu “fuzoku” (風俗営業) như quán có tiếp viên hay tiệm pachinko.
    .late = Làm quá giờ có thể bị từ chối gia hạn, bị phạt tiền hoặc nặng hơn. Nếu đã lỡ quá giờ, hãy dừng ngay và tìm người tư vấn trước khi nộp đơn lần sau.
    .rights = Lương tối thiểu, tiền làm thêm giờ và bảo hiểm tai nạn lao động áp dụng cho bạn như cho mọi người.

status-no-work-visitor = Tư cách này không cho phép làm việc có lương
    .what = Người lưu trú ngắn hạn hoặc tu nghiệp (研修) không được làm việc có lương ở Nhật. Khoản cảm ơn nhỏ, thỉnh thoảng, như tiền cho một buổi nói chuyện, thì không tính.
    .late = Nếu có người rủ bạn làm việc hoặc trả tiền, hãy hỏi tư vấn trước khi nhận lời.

status-illegal-employment = Không ai được bắt bạn làm ngoài tư cách lưu trú
    .what = Chủ hoặc người môi giới để người không có phép làm việc có thể bị phạt tù đến 3 năm hoặc phạt tiền đến 3 triệu yên. Từ ngày 1 tháng 4 năm 2027 là đến 5 năm hoặc 5 triệu yên. Nói “không biết” không phải là lý do nếu họ đã có thể kiểm tra.
    .rights = Tiền lương cho việc đã làm vẫn phải được trả. Hãy tìm người tư vấn sớm.

status-highly-skilled-points = Kiểm tra điểm lao động chất lượng cao
    .what = Nếu được từ 70 điểm trở lên về học vấn, kinh nghiệm, thu nhập và tuổi, bạn có thể xin tư cách “Lao động chất lượng cao” (高度専門職). Tư cách này cho 5 năm và đường đến vĩnh trú ngắn hơn. Điểm có thể giảm vào ngày sinh nhật.
    .rights = Máy tính điểm trong ứng dụng này cho biết điểm của bạn.

status-ssw-five-years = Để ý mốc 5 năm của Kỹ năng đặc định số 1
    .what = Bạn được giữ tư cách này (特定技能1号) tổng cộng 5 năm, có trường hợp 6 năm. Không tính thời gian không làm việc được vì mang thai, sinh con, nuôi con nhỏ hay việc khác ngoài ý muốn. Có tính thời gian tìm việc và về nước thăm nhà. Hãy hỏi Cục Xuất nhập cảnh ngày cuối của riêng bạn.
    .late = Khi dùng hết tổng thời gian, tư cách này không gia hạn được. Hãy sớm tìm hiểu tư cách tiếp theo, ví dụ Kỹ năng đặc định số 2.

status-ssw-new-employer = Xin phép trước khi làm cho công ty mới
    .what = Tư cách của bạn (特定技能) ghi rõ công ty và ngành. Trước khi làm cho công ty khác hoặc trong ngành khác, bạn cần được phép đổi. Ngoài ra còn phải báo Cục Xuất nhập cảnh về hợp đồng cũ và hợp đồng mới, mỗi việc trong 14 ngày.
    .late = Làm việc ở đó trước khi được phép bị coi là làm ngoài tư cách lưu trú. Hãy chờ kết quả.
    .rights = Nếu bạn bị cho nghỉ mà không do lỗi của bạn, công ty phải giúp bạn tìm việc mới.
    .say = Tôi có tư cách Kỹ năng đặc định và muốn xin phép đổi công ty tiếp nhận.

status-ssw-employer-bans = Công ty không được giữ hộ chiếu hay tiền cọc
    .what = Công ty nhận người Kỹ năng đặc định (特定技能) không được giữ hộ chiếu hay thẻ lưu trú, không được lấy tiền cọc, không được thỏa thuận tiền phạt với bạn, gia đình bạn hay người môi giới. Giờ làm phải như người lao động bình thường, và phải cho bạn nghỉ để về nước thăm nhà.
    .rights = Bạn có thể báo cho Cục Xuất nhập cảnh hoặc Thanh tra lao động. Bạn được đổi công ty.

status-trainee-protection = Không ai được ép bạn ở lại hay giữ hộ chiếu
    .what = Cấm ép thực tập (技能実習), cấm hợp đồng có tiền phạt, cấm ép gửi tiết kiệm, cấm giữ hộ chiếu hay thẻ lưu trú, và cấm hạn chế vô lý đời sống riêng. Giữ hộ chiếu trái ý bạn có thể bị phạt tù đến 6 tháng hoặc phạt tiền đến 300,000 yên.
    .rights = Bạn có thể tố cáo bằng tiếng mẹ đẻ, và không ai được đối xử xấu với bạn vì việc đó.

status-ssw-support = Dùng 10 loại hỗ trợ dành cho bạn
    .what = Công ty hoặc tổ chức hỗ trợ đã đăng ký (登録支援機関) phải giúp bạn: hướng dẫn ban đầu, đón tiễn sân bay, nhà ở, ngân hàng và điện thoại, đi cùng đến cơ quan, học tiếng Nhật, nghe khiếu nại, giao lưu, tìm việc mới khi bị cho nghỉ không do lỗi của bạn, và nói chuyện định kỳ. Bạn nhận kế hoạch hỗ trợ bằng ngôn ngữ bạn hiểu.
    .late = Nếu không được hỗ trợ, hãy báo cho Cục Xuất nhập cảnh.
    .cost = Miễn phí cho bạn.

status-skill-development = Tìm hiểu chế độ thay cho thực tập kỹ năng
    .what = Từ ngày 1 tháng 4 năm 2027, chế độ Phát triển kỹ năng và việc làm (育成就労) thay cho thực tập kỹ năng. Bạn sẽ được đổi công ty theo ý mình sau 1 hoặc 2 năm, tùy ngành, nếu đỗ kỳ thi kỹ năng và tiếng Nhật. Các chương trình thực tập đang chạy được tiếp tục theo quy định chuyển tiếp.
    .rights = Nếu bị ngược đãi hoặc công ty vi phạm quy định, bạn có thể đổi bất cứ lúc nào.

status-fee = Trả lệ phí mới khi được cấp phép
    .what = Đơn của bạn được nhận từ ngày 1 tháng 10 năm 2026 trở đi, nên theo lệ phí mới. Số tiền tùy vào thời hạn được cấp và nộp tại quầy hay qua mạng.
    .cost = Xem số tiền hiển thị. Nếu qua mạng, số này đã gồm phí thanh toán. Hãy hỏi lại Cục Xuất nhập cảnh: chúng tôi chưa đọc được chính văn bản quy định lệ phí mới.
    .late = Thẻ mới được giao khi bạn đã trả lệ phí.
    .say = Tôi đến nhận thẻ lưu trú và trả lệ phí.

status-fee-before-october-2026 = Trả lệ phí cũ khi được cấp phép
    .what = Đơn của bạn được nhận trước ngày 1 tháng 10 năm 2026. Lệ phí cũ được áp dụng, dù được cấp thời hạn nào.
    .cost = Xem số tiền hiển thị.
    .late = Thẻ mới được giao khi bạn đã trả lệ phí.
    .say = Tôi đến nhận thẻ lưu trú và trả lệ phí.

status-fee-paid-on-permission = Bạn chỉ trả lệ phí khi được cho phép
    .what = Lệ phí trả khi được cấp phép. Đơn bị từ chối thì không mất tiền. Đơn được nhận từ ngày 1 tháng 10 năm 2026 theo mức lệ phí mới.

status-fee-hardship = Hỏi xin giảm lệ phí khi quá khó khăn
    .what = Có thông tin rằng người quá khó khăn được giảm lệ phí, chỉ khi nộp tại quầy. Ai được giảm thì chưa rõ. Hãy hỏi Cục Xuất nhập cảnh (入管) trước khi nộp đơn.

status-specified-card = Gộp thẻ lưu trú và thẻ My Number làm một
    .what = Từ ngày 14 tháng 6 năm 2026, hai thẻ có thể gộp thành một thẻ (特定在留カード). Bạn xin cùng lúc với thủ tục khác, như gia hạn hoặc chuyển nhà, không xin riêng được. Đây là tùy bạn chọn.
    .cost = Thẻ đầu tiên về nguyên tắc miễn phí. Hãy hỏi tại quầy, vì từ ngày 1 tháng 10 năm 2026 có thủ tục theo quy định khác.
    .rights = Không ai được ép bạn làm thẻ này.
    .say = Cùng với thủ tục này, tôi muốn xin cấp thẻ lưu trú đặc định.

status-work-certificate = Xin giấy chứng nhận việc bạn được làm
    .what = Giấy này (就労資格証明書) cho biết tư cách lưu trú của bạn cho phép làm việc gì, ví dụ ở công ty mới. Giấy này có ích cho lần gia hạn sau.
    .cost = 2,000 yên tại quầy, 1,600 yên qua mạng.
    .rights = Khi đã rõ bạn có quyền làm việc, không ai được đối xử xấu hơn vì bạn không đưa giấy này ra.
    .say = Tôi muốn xin cấp giấy chứng nhận tư cách làm việc.

status-overstay-departure-order = Tự ra trình diện thì có lợi hơn
    .what = Người tự mình đến Cục Xuất nhập cảnh (入管), hoặc sớm nói rằng muốn về nước, thường được về mà không bị giữ và có thể quay lại sau 1 năm. Nếu không thì là 5 hoặc 10 năm. Người phạm tội nặng hoặc từng bị trục xuất không được áp dụng.
    .late = Nếu được, hãy nói chuyện với luật sư trước. Có nơi tư vấn pháp luật bằng ngôn ngữ của bạn.
    .cost = Miễn phí.

status-overstay-special-permission = Xin phép lưu trú đặc biệt
    .what = Khi đang trong thủ tục trục xuất, bạn có thể xin ở lại (在留特別許可), ví dụ vì gia đình, sức khỏe hoặc đã sống nhiều năm ở Nhật. Hãy nộp đơn trước khi có lệnh trục xuất.
    .late = Sau khi có lệnh thì không nộp đơn được nữa. Hãy nói chuyện với luật sư càng sớm càng tốt.

status-refugee = Bạn có thể xin được bảo vệ
    .what = Người sợ bị bức hại hoặc bị hại nghiêm trọng ở nước mình có thể xin công nhận là người tị nạn (難民) hoặc xin bảo vệ bổ sung. Không có hạn cuối.
    .late = Hãy hỏi luật sư hoặc nhóm hỗ trợ sớm. Từ lần nộp đơn thứ ba, việc đưa về nước có thể vẫn tiếp tục.
    .cost = Miễn phí.
    .say = Tôi muốn xin công nhận là người tị nạn.

status-business-manager-criteria = Kiểm tra tiêu chuẩn của “Kinh doanh, quản lý”
    .what = Từ ngày 16 tháng 10 năm 2025, người xin mới tư cách này (経営・管理) cần 30 triệu yên vốn hoặc tài sản, một nhân viên toàn thời gian, và các điều kiện khác. Người đã có tư cách này và xin gia hạn chậm nhất ngày 16 tháng 10 năm 2028 không bị từ chối chỉ vì điều này; tình hình và triển vọng kinh doanh được xem xét.
    .late = Sau ngày đó, tiêu chuẩn mới được áp dụng. Hãy nói chuyện với người có chuyên môn sớm.

status-who-may-file = Người khác có thể nộp đơn thay bạn
    .what = Người nhà sống chung từ 16 tuổi, luật sư và hành chính thư sĩ (行政書士) đã đăng ký, và nhân viên được công nhận của trường hoặc công ty có thể nộp thay bạn. Với trẻ dưới 16 tuổi, cha mẹ hoặc người khác sống chung phải nộp.
    .rights = Bạn không cần trả tiền cho ai: bạn luôn có thể tự nộp.

status-dependents-allowed = Vợ/chồng và con có thể sang sống cùng bạn
    .what = Vợ/chồng và con mà bạn nuôi có thể xin tư cách “Lưu trú gia đình” (家族滞在). Bạn cần chứng minh mình nuôi được họ. Nếu có giấy phép, họ được làm đến 28 giờ trong 7 ngày bất kỳ.

status-dependents-not-allowed = Hiện bạn chưa bảo lãnh gia đình sang được
    .what = Với tư cách hiện nay của bạn, vợ/chồng và con không xin được tư cách “Lưu trú gia đình” (家族滞在). Một số tư cách khác, như Kỹ năng đặc định số 2, thì cho phép.

status-refused = Sau khi bị từ chối vẫn còn thời gian
    .what = Sau khi bị từ chối, bạn thường có 30 hoặc 31 ngày để chuẩn bị về nước. Nếu là 31 ngày, bạn có thể nộp lại một lần và ở lại chờ kết quả; nếu là 30 ngày thì không. Hãy hỏi lý do bị từ chối.
    .late = Về nước đúng hạn giúp hồ sơ của bạn không có vết xấu.
    .say = Xin cho tôi biết vì sao đơn của tôi bị từ chối.

status-revocation-hearing = Đến buổi nghe ý kiến
    .what = Trước khi tư cách lưu trú bị thu hồi, bạn được nói và đưa bằng chứng ở buổi nghe ý kiến (意見聴取). Bạn có thể cử người đại diện hoặc đi cùng người đại diện.
    .late = Người không đến mà không có lý do chính đáng có thể mất tư cách mà không được nghe ý kiến. Nếu không đến được, hãy báo trước.
    .rights = Sau phần lớn các quyết định, bạn có đến 30 ngày để tự về nước. Nếu lý do là đời sống vợ chồng, cơ quan nhà nước phải chú ý tạo cơ hội để bạn xin tư cách khác.
    .say = Tôi nhận được thông báo nghe ý kiến. Tôi muốn đến cùng người đại diện.

status-certificate-of-eligibility = Dùng giấy COE khi còn hạn
    .what = Giấy này (在留資格認定証明書) thường dùng được trong 3 tháng kể từ ngày cấp. Bạn phải xin visa và nhập cảnh trong thời gian đó. Giấy này không phải là visa.
    .late = Sau thời gian đó, bạn cần giấy mới.

status-spr-newborn = Xin vĩnh trú đặc biệt cho em bé
    .what = Hãy nộp đơn xin vĩnh trú đặc biệt (特別永住) ở tòa thị chính trong vòng 60 ngày kể từ khi sinh.
    .late = Dù muộn, bạn hãy vẫn đi và hỏi còn làm được gì.
    .cost = Miễn phí.
    .say = Con chúng tôi vừa sinh. Chúng tôi muốn xin vĩnh trú đặc biệt cho con.

status-spr-address-change = Báo địa chỉ mới cho tòa thị chính
    .what = Trong vòng 14 ngày sau khi chuyển nhà, hãy mang giấy chứng nhận vĩnh trú đặc biệt (特別永住者証明書) đến tòa thị chính nơi ở mới. Đi một lần là xong cả đăng ký cư trú.
    .late = Dù muộn, bạn hãy vẫn đi và trình bày.
    .cost = Miễn phí.
    .say = Tôi muốn nộp thông báo chuyển đến và ghi địa chỉ mới lên giấy chứng nhận vĩnh trú đặc biệt.

status-spr-item-changed = Báo tên hoặc quốc tịch mới cho tòa thị chính
    .what = Khi họ tên, ngày sinh, giới tính hoặc quốc tịch thay đổi, hãy báo cho tòa thị chính trong vòng 14 ngày. Bạn sẽ nhận giấy chứng nhận (特別永住者証明書) mới.
    .late = Dù muộn, bạn hãy vẫn đi và trình bày.
    .cost = Miễn phí.
    .say = Thông tin trên giấy chứng nhận vĩnh trú đặc biệt của tôi đã thay đổi.

status-spr-certificate-renewal = Đổi giấy chứng nhận vĩnh trú đặc biệt
    .what = Hãy nộp đơn ở tòa thị chính từ 3 tháng trước ngày ghi trên giấy chứng nhận (特別永住者証明書) cho đến ngày đó.
    .late = Bạn không mất tư cách. Hãy đi sớm và trình bày.
    .cost = Miễn phí.
    .say = Tôi muốn gia hạn giấy chứng nhận vĩnh trú đặc biệt.

status-spr-certificate-lost = Xin cấp lại giấy chứng nhận bị mất
    .what = Hãy báo mất với cảnh sát, rồi xin cấp lại giấy chứng nhận (特別永住者証明書) ở tòa thị chính trong vòng 14 ngày kể từ khi biết mất.
    .late = Dù muộn, bạn hãy vẫn đi và trình bày.
    .cost = Miễn phí.
    .say = Tôi bị mất giấy chứng nhận vĩnh trú đặc biệt. Tôi muốn xin cấp lại.

status-spr-show-certificate = Bạn không cần luôn mang giấy chứng nhận
    .what = Bạn đưa giấy chứng nhận (特別永住者証明書) ra khi công chức đang làm nhiệm vụ yêu cầu, nhưng không cần luôn mang theo.
    .rights = Bạn có thể đề nghị người đó cho xem giấy tờ chức vụ trước.

status-nationality-choice-by-twenty = Chọn quốc tịch trước khi tròn 20 tuổi
    .what = Người có quốc tịch Nhật và quốc tịch khác từ trước khi tròn 18 tuổi phải chọn một trước khi tròn 20 tuổi. Nộp giấy chọn quốc tịch (国籍選択届) ở tòa thị chính hoặc đại sứ quán, lãnh sự quán Nhật.
    .late = Sau đó bạn vẫn nộp được. Không có gì tự động mất; Bộ trưởng Bộ Tư pháp có thể gửi văn bản đề nghị bạn chọn.
    .cost = Miễn phí.
    .say = Tôi muốn nộp giấy chọn quốc tịch.

status-nationality-choice-two-years = Chọn quốc tịch trong vòng 2 năm
    .what = Người có hai quốc tịch sau khi tròn 18 tuổi phải chọn một trong vòng 2 năm. Nộp giấy chọn quốc tịch (国籍選択届) ở tòa thị chính hoặc đại sứ quán, lãnh sự quán Nhật.
    .late = Sau đó bạn vẫn nộp được. Không có gì tự động mất; Bộ trưởng Bộ Tư pháp có thể gửi văn bản đề nghị bạn chọn.
    .cost = Miễn phí.
    .say = Tôi muốn nộp giấy chọn quốc tịch.

status-reserve-child-nationality = Giữ quốc tịch Nhật cho con
    .what = Trẻ sinh ở nước ngoài có quốc tịch Nhật và quốc tịch khác sẽ mất quốc tịch Nhật từ khi sinh nếu bạn không xin bảo lưu (国籍留保). Hãy đánh dấu mục bảo lưu trong đơn khai sinh và nộp trong vòng 3 tháng, tính cả ngày sinh. Nếu con chỉ có quốc tịch Nhật thì chỉ cần đơn khai sinh.
    .late = Nếu vì thiên tai hay việc khác ngoài ý muốn mà bạn không nộp được, bạn có 14 ngày kể từ ngày nộp được. Ngoài ra, hãy hỏi Cục Pháp vụ về việc lấy lại quốc tịch.
    .cost = Miễn phí.
    .say = Tôi muốn nộp đơn khai sinh cùng với bảo lưu quốc tịch.

status-permanent-residence-revocation = Lý do mới có thể làm mất vĩnh trú
    .what = Từ ngày 1 tháng 4 năm 2027, vĩnh trú (永住者) có thể bị thu hồi nếu cố ý không đóng thuế hoặc bảo hiểm xã hội, vi phạm nghĩa vụ của luật xuất nhập cảnh, hoặc phạm một số tội nhất định. Nhà nước giải thích rằng về nguyên tắc, người đó được chuyển sang tư cách khác. Quên mang thẻ hay chậm trễ không cố ý được cho là không thuộc diện này.
    .late = Nếu không trả được, hãy nói chuyện ngay với Sở thuế, văn phòng nenkin hoặc tòa thị chính: họ có thể cho trả dần hoặc miễn.
