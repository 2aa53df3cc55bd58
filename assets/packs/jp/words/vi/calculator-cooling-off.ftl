### Tính: hủy mua hàng hoặc hợp đồng.

calculator-cooling-off = Tôi được hủy hợp đồng này đến ngày nào?
    .what = Với một số cách bán, bạn được hủy hợp đồng mà không cần lý do và không mất tiền (クーリング・オフ). Ngày nhận giấy hợp đồng là ngày thứ 1.
input-cooling-off-papers = Bạn đã nhận giấy hợp đồng chưa?
    .hint = Giấy ghi giá, món hàng, người bán và quyền hủy của bạn. Email chỉ được tính nếu bạn đã đồng ý nhận bằng email.
input-cooling-off-goods = Ngày nhận hàng lần đầu
    .hint = Chỉ điền nếu hàng đến sau giấy hợp đồng.

headline-cooling-off-until = Bạn được hủy đến { $until }. Gửi đi trong ngày đó vẫn kịp.
headline-cooling-off-no-papers = Chưa có giấy hợp đồng đúng thì chưa bắt đầu tính ngày. Bạn vẫn được hủy.
headline-cooling-off-none = Mua ở cửa hàng hoặc qua mạng thì luật không có số ngày được hủy như vậy.
headline-cooling-off-sent-in-time = Bạn đã gửi vào { $sent }. Như vậy là kịp.
headline-cooling-off-sent-late = Bạn đã gửi vào { $sent }. Ngày cuối là { $until }.
headline-cooling-off-over = Thời hạn đã hết vào { $until }. Hãy nhờ giúp đỡ: có thể còn cách khác.
line-cooling-off-until = Ngày cuối để gửi
line-cooling-off-days = Số ngày theo luật
line-cooling-off-days-left = Số ngày còn lại, tính cả hôm nay
step-cooling-off-count = Ngày thứ 1 là { $received }. Thời hạn { $days } kết thúc vào { $until }.
step-cooling-off-stands = Ngày cuối không được dời vì cuối tuần hay ngày lễ.
step-cooling-off-goods = Hàng đến sau, vào { $goods }. Với cách bán này, số ngày bắt đầu tính từ đó.
step-cooling-off-exceptions = Một số món không được áp dụng, ví dụ ô tô và món nhỏ trả tiền ngay. Hãy hỏi đường dây người tiêu dùng xem món của bạn có thuộc loại đó không.
step-cooling-off-sent = Ngày được tính là ngày bạn gửi: { $sent }. Ngày cuối là { $until }.
step-cooling-off-how = Hãy gửi thư có bằng chứng (特定記録 tokutei kiroku hoặc 簡易書留 kan'i kakitome), gửi email, hoặc dùng mẫu của người bán. Hãy ghi ngày, món đã mua, giá, người bán và câu là bạn hủy. Giữ một bản sao hoặc ảnh chụp. Nếu trả bằng thẻ hoặc trả góp, hãy gửi cả cho công ty tín dụng.
step-cooling-off-free = Bạn không phải trả gì, kể cả tiền gửi trả hàng. Tiền bạn đã trả sẽ được trả lại.
step-cooling-off-no-papers = Thời hạn { $days } chỉ bắt đầu từ ngày bạn nhận giấy hợp đồng đúng. Nếu người bán nói sai sự thật hoặc gây sức ép để bạn không hủy, số ngày cũng được tính lại từ đầu.
step-cooling-off-none = Mua qua mạng thì theo quy định trả hàng của người bán. Nếu người bán không ghi quy định, bạn được trả hàng trong vòng 8 ngày sau khi nhận và tự trả tiền gửi. Mua ở cửa hàng thì hãy hỏi cửa hàng.
say-cooling-off-cancel = Tôi hủy hợp đồng này (cooling-off). Xin trả lại số tiền tôi đã trả và nhận lại hàng bằng chi phí của bên bán.
wrong-cooling-off-no-such-day = Ngày này quá xa nên không tính được. Xin xem lại.
wrong-cooling-off-sent-before = Ngày gửi trước ngày nhận giấy. Xin xem lại cả hai ngày.
parameter-cooling-off-days = Số ngày được hủy hợp đồng
