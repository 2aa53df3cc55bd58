### Tính: phải trở lại Nhật trước khi nào.

calculator-re-entry = Tôi phải trở lại Nhật chậm nhất ngày nào?
    .what = Nếu trở lại đúng hạn, bạn giữ được tư cách lưu trú và thẻ. Ngày cuối không được dời vì cuối tuần hay ngày lễ, và cũng không dài thêm khi bị bệnh hay lỡ chuyến bay.
input-re-entry-short-stay = Thời hạn lưu trú của bạn có phải từ 3 tháng trở xuống không?

headline-re-entry-back-by = Hãy trở lại chậm nhất vào { $last }.
headline-re-entry-too-late = { $returns } là quá muộn. Ngày cuối là { $last }.
headline-re-entry-permit-needed = Bạn cần xin giấy phép tái nhập cảnh trước khi đi.
headline-re-entry-lost = Không có phép tái nhập cảnh thì tư cách lưu trú hết khi bạn rời Nhật.
headline-re-entry-ask-for-permit = Hãy xin giấy phép tái nhập cảnh trước khi đi. Ngày cuối của giấy phép là hạn trở lại.
headline-re-entry-stay-over = Thời hạn lưu trú hết trước ngày bạn đi. Hãy nói chuyện với Cục Xuất nhập cảnh trước.
line-re-entry-back-by = Ngày cuối để trở lại
line-re-entry-year-ends = Hết hạn tái nhập cảnh đặc biệt (みなし再入国)
line-re-entry-stay-ends = Ngày hết hạn lưu trú
line-re-entry-permit-years = Giấy phép có giá trị nhiều nhất
line-re-entry-spare-day = Nên trở lại chậm nhất vào
step-re-entry-year = Bạn rời Nhật vào { $departs }. Thời hạn { $years } bắt đầu từ ngày hôm sau và kết thúc vào { $year }.
step-re-entry-stay-first = Thời hạn lưu trú hết sớm hơn, vào { $ends }. Ngày đó được tính.
step-re-entry-year-first = Thời hạn lưu trú còn đến { $ends }. Thời hạn tính từ ngày đi hết sớm hơn, nên tính { $year }.
step-re-entry-no-end = Tư cách lưu trú của bạn không có ngày hết hạn. Hãy xem cả ngày ghi trên thẻ: nếu thẻ hết hạn khi bạn đi vắng, hãy đổi thẻ trước khi đi.
step-re-entry-permit = Giấy phép hết hạn vào { $permit }. Giấy phép có giá trị nhiều nhất { $years } và không quá thời hạn lưu trú. Ngày cuối là { $last }.
step-re-entry-permit-unknown = Giấy phép có giá trị nhiều nhất { $years }, và không quá thời hạn lưu trú. Hãy điền ngày cuối của giấy phép để thấy hạn trở lại.
step-re-entry-permit-abroad = Nếu có lý do chính đáng mà bạn không thể trở lại kịp, đại sứ quán Nhật có thể kéo dài giấy phép thêm nhiều nhất 1 năm, tổng cộng { $longest }. Hãy xin trước khi hết hạn.
step-re-entry-stands = { $last } vẫn là ngày cuối, kể cả khi là cuối tuần hay ngày lễ. Bạn phải đã nhập cảnh Nhật trước khi hết ngày đó.
step-re-entry-tick = Khi đi, hãy đánh dấu ô tái nhập cảnh (みなし再入国) trên phiếu ở sân bay, và đưa hộ chiếu cùng thẻ lưu trú. Không đánh dấu thì tư cách lưu trú sẽ hết.
step-re-entry-no-longer-abroad = Tái nhập cảnh đặc biệt (みなし再入国) không kéo dài được ở nước ngoài.
step-re-entry-not-for-you = Tái nhập cảnh đặc biệt (みなし再入国) không dành cho khách ngắn hạn và người có thời hạn lưu trú từ 3 tháng trở xuống.
say-re-entry-re-entry = Tôi sẽ trở lại Nhật. Tôi xuất cảnh theo diện tái nhập cảnh đặc biệt (みなし再入国).
say-re-entry-permit = Tôi sẽ đi lâu hơn và trở lại Nhật. Tôi muốn xin giấy phép tái nhập cảnh (再入国許可).
wrong-re-entry-no-such-day = Ngày này quá xa nên không tính được. Xin xem lại.
wrong-re-entry-returns-before = Ngày trở lại trước ngày đi. Xin xem lại cả hai ngày.
parameter-re-entry-years = Số năm của tái nhập cảnh đặc biệt
parameter-re-entry-permit-years = Giấy phép tái nhập cảnh dài nhất, tính bằng năm
parameter-re-entry-permit-longest = Giấy phép tái nhập cảnh dài nhất khi kéo dài ở nước ngoài, tính bằng năm
parameter-re-entry-stay-ends = Lưu trú có ngày hết hạn hay không
