## To call

disaster-call-police = Cảnh sát: tội phạm hoặc tai nạn
    .step-1 = Gọi 110. Miễn phí, từ điện thoại nào cũng được.
    .step-2 = Nói chuyện gì xảy ra và bạn ở đâu. Họ có thể gọi phiên dịch vào.
disaster-call-fire = Cứu hỏa và xe cấp cứu
    .step-1 = Gọi 119. Miễn phí, từ điện thoại nào cũng được.
    .step-2 = Trước hết họ hỏi: cháy hay cấp cứu? Hãy trả lời bằng một câu bên dưới.
    .step-3 = Nói bạn ở đâu: địa chỉ, hoặc một tòa nhà lớn hay ngã tư gần đó.

## Sentences to say, in Japanese

disaster-say-fire = Có cháy.
    .said = 火事です。
    .read = Kaji desu.
disaster-say-ambulance = Xin cho xe cấp cứu đến.
    .said = 救急です。救急車をお願いします。
    .read = Kyūkyū desu. Kyūkyūsha o onegai shimasu.
disaster-say-injured = Có người bị thương.
    .said = けが人がいます。
    .read = Keganin ga imasu.
disaster-say-trapped = Có người bị mắc kẹt.
    .said = 閉じ込められた人がいます。
    .read = Tojikomerareta hito ga imasu.
disaster-say-crime = Có vụ việc phạm tội. (Nói với cảnh sát)
    .said = 事件です。
    .read = Jiken desu.
disaster-say-accident = Có tai nạn giao thông. (Nói với cảnh sát)
    .said = 事故です。
    .read = Jiko desu.
disaster-say-address = Địa chỉ là …
    .said = 住所は…です。
    .read = Jūsho wa … desu.
disaster-say-interpreter = Tôi không nói được tiếng Nhật. Xin cho tôi phiên dịch.
    .said = 日本語が話せません。通訳をお願いします。
    .read = Nihongo ga hanasemasen. Tsūyaku o onegai shimasu.
disaster-say-evacuation-site = Nơi lánh nạn khẩn cấp ở đâu?
    .said = 避難場所はどこですか。
    .read = Hinan basho wa doko desu ka.
disaster-say-allergy = Tôi không ăn được món này. Trong này có gì?
    .said = これは食べられません。何が入っていますか。
    .read = Kore wa taberaremasen. Nani ga haitte imasu ka.

## 171, the message dial

disaster-171 = Để lại hoặc nghe lời nhắn: gọi 171
    .source = NTT East
    .what = Khi đường dây quá tải, số 171 giữ lời nhắn thoại theo một số điện thoại. Hãy thống nhất một số với gia đình. Dịch vụ này mở khi có thiên tai lớn. Lời hướng dẫn bằng tiếng Nhật.
    .step-1 = Gọi 171.
    .step-2 = Bấm 1 để ghi lời nhắn, bấm 2 để nghe lời nhắn.
    .step-3 = Bấm số điện thoại đã thống nhất: số của người ở vùng thiên tai, có cả số 0 đầu.
    .step-4 = Bấm 1 khi được yêu cầu. Sau tiếng bíp, nói tối đa 30 giây: tên, có an toàn không, đang ở đâu.
    .step-5 = Ngày 1 và ngày 15 mỗi tháng có thể gọi thử miễn phí.

## web171, the message board

disaster-web171 = Để lại hoặc đọc lời nhắn trên mạng: web171
    .source = NTT East và NTT West
    .what = Giống 171 nhưng bằng chữ. Ở nước ngoài cũng dùng được; có cả tiếng Anh, tiếng Trung và tiếng Hàn. Lời nhắn để lại ở 171 cũng xem được ở đó.
    .step-1 = Mở www.web171.jp.
    .step-2 = Nhập số điện thoại đã thống nhất.
    .step-3 = Chọn ghi lời nhắn hoặc tìm lời nhắn.
    .step-4 = Ghi tên, bạn có an toàn không, và vài lời.

## 00000JAPAN

disaster-wifi = Wi-Fi miễn phí khi có thiên tai: 00000JAPAN
    .source = Wi-Biz, hiệp hội của các công ty cung cấp
    .what = Khi có thiên tai lớn, các công ty điện thoại mở Wi-Fi này cho mọi người, miễn phí.
    .step-1 = Mở phần cài đặt Wi-Fi trên điện thoại.
    .step-2 = Chọn 00000JAPAN (năm số không). Không cần mật khẩu.
    .step-3 = Mạng này không được mã hóa. Hãy dùng để xem tin và nhắn tin, đừng dùng cho ngân hàng, thẻ hay mật khẩu.
    .step-4 = Sau đó hãy xóa mạng này khỏi điện thoại, để máy không tự kết nối.

## What to take along

disaster-bag = Những thứ cần mang theo
    .item-1 = Thẻ lưu trú (luôn mang theo người)
    .item-2 = Hộ chiếu
    .item-3 = Bảo hiểm y tế: thẻ My Number hoặc giấy xác nhận
    .item-4 = Thuốc, và giấy ghi tên thuốc
    .item-5 = Tiền mặt, cả tiền xu: có thể không dùng được thẻ
    .item-6 = Điện thoại, dây sạc, pin dự phòng
    .item-7 = Nước và một ít đồ ăn
    .item-8 = Đèn, còi, khẩu trang, khăn
    .item-9 = Quần áo ấm, áo mưa, giày chắc
    .item-10 = Cho em bé: sữa, tã. Băng vệ sinh. Kính mắt.
    .note = Nếu không kịp, hãy bỏ lại tất cả và đi.

## I am safe

disaster-safe = Tôi an toàn.
    .said = 無事です。
disaster-safe-at = Tôi an toàn. Tôi đang ở { $place }.
    .said = 無事です。{ $place }にいます。
disaster-safe-shelter = Tôi đang ở nơi lánh nạn.
    .said = 避難所にいます。
disaster-safe-later = Điện thoại khó gọi được. Tôi sẽ liên lạc lại.
    .said = 電話がつながりにくいので、また連絡します。

## The embassy

disaster-embassy = Đại sứ quán của bạn
    .what = Đại sứ quán có thể giúp nếu bạn mất hộ chiếu hoặc gia đình ở nước ngoài đang tìm bạn. Nhiều đại sứ quán đề nghị công dân đăng ký với họ.
    .step-1 = Hãy ghi số điện thoại đại sứ quán vào đây khi mọi việc còn yên ổn.
