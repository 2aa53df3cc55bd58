### Tính: được ở lại trong khi chờ kết quả đơn.

calculator-special-period = Tôi được ở lại đến khi nào trong lúc chờ kết quả?
    .what = Nếu bạn nộp đơn xin gia hạn hoặc thay đổi trước khi hết hạn lưu trú, bạn được ở lại đến khi có kết quả, nhưng nhiều nhất 2 tháng (特例期間). Ngày văn phòng đóng cửa không làm thời gian này dài thêm.
input-special-period-short-stay = Thời hạn lưu trú của bạn có phải từ 30 ngày trở xuống không?

headline-special-period-file-by = Hãy nộp đơn chậm nhất vào { $open }.
headline-special-period-lawful-until = Bạn được ở lại đến khi có kết quả, nhưng không quá { $last }.
headline-special-period-granted = Đã có kết quả. Giấy phép mới cho thấy bạn được ở lại đến khi nào.
headline-special-period-refused = Đơn không được cho phép. Bạn được ở lại đến { $end }.
headline-special-period-filed-late = Đơn được nộp sau khi hết hạn lưu trú. Hãy nói chuyện với Cục Xuất nhập cảnh ngay.
headline-special-period-not-for-this = Đơn này không cho bạn ở lại lâu hơn. Hãy nộp đơn gia hạn chậm nhất vào { $open }.
headline-special-period-short-stay = Với thời hạn lưu trú từ 30 ngày trở xuống, không có thời gian chờ sau { $until }.
headline-special-period-stay-over = Thời hạn lưu trú của bạn đã hết vào { $until }. Hãy đến Cục Xuất nhập cảnh ngay.
line-special-period-file-by = Ngày mở cửa cuối cùng để nộp đơn
line-special-period-stay-ends = Ngày hết hạn lưu trú
line-special-period-lawful-until = Bạn được ở lại đến
line-special-period-collect-by = Ngày mở cửa cuối cùng để nhận kết quả
step-special-period-file-by = Thời hạn lưu trú hết vào { $until }. Ngày cuối cùng văn phòng mở cửa đến lúc đó là { $open }. Ngày hết hạn lưu trú không được dời, kể cả khi văn phòng đóng cửa.
step-special-period-online = Vào ngày cuối của thời hạn lưu trú thì không nộp qua mạng được. Hãy nộp sớm hơn.
step-special-period-months = Thời gian { $months } bắt đầu vào { $first }, ngày sau { $until }, và kết thúc vào { $last }.
step-special-period-clamped = Tháng cuối không có ngày đó, nên thời gian kết thúc vào ngày cuối tháng, { $last }.
step-special-period-stands = { $last } vẫn là ngày cuối, kể cả khi là cuối tuần hay ngày lễ.
step-special-period-decided = Kết quả có vào { $decided }. Khi có kết quả thì thời gian chờ cũng hết. Bạn được ở lại đến { $end }.
step-special-period-proofs = Hãy giữ bằng chứng: dấu ở mặt sau thẻ lưu trú, hoặc email của Cục Xuất nhập cảnh nếu bạn nộp qua mạng. Hãy mang theo cùng thẻ và hộ chiếu.
step-special-period-others = Thẻ My Number và ngân hàng của bạn không tự biết điều này. Hãy cho xem bằng chứng trước ngày ghi trên thẻ.
step-special-period-collect = Bạn đã nộp vào { $filed }, đúng hạn. Hãy nhận kết quả chậm nhất vào { $collect }. Sau { $last }, việc ở lại không còn hợp pháp, kể cả khi chưa có kết quả.
step-special-period-go-now = Thời hạn lưu trú của bạn đã hết vào { $until }. Hãy đến Cục Xuất nhập cảnh càng sớm càng tốt và trình bày. Đơn nộp muộn đôi khi vẫn được nhận.
step-special-period-not-for-this = Chỉ đơn gia hạn hoặc thay đổi tư cách lưu trú mới cho bạn chờ sau khi hết hạn lưu trú. Phải nộp chậm nhất vào { $until }; văn phòng mở cửa đến { $open }.
step-special-period-short-stay = Luật không cho thời gian chờ với thời hạn lưu trú từ 30 ngày trở xuống. Kết quả phải có chậm nhất vào { $until }.
say-special-period-pending = Thời hạn lưu trú của tôi hết vào { $until }. Tôi đã nộp đơn vào { $filed } và đang chờ kết quả. Theo Điều 20 và Điều 21 của Luật Quản lý xuất nhập cảnh (入管法), tôi được ở lại đến { $last }.
wrong-special-period-no-such-day = Ngày này quá xa nên không tính được. Xin xem lại.
wrong-special-period-decided-before = Ngày có kết quả trước ngày nộp đơn. Xin xem lại cả hai ngày.
parameter-special-period-months = Số tháng được chờ sau khi hết hạn lưu trú
