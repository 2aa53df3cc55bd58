### Cơ quan, giấy tờ và mẫu đơn chỉ có trong các quy định về nhà ở và gia đình, và các điều kiện có tên ở đó.

office-landlord = Chủ nhà hoặc công ty quản lý
office-estate-agent = Công ty bất động sản (不動産会社)
office-housing-support = Nhóm hỗ trợ nhà ở (居住支援法人) hoặc văn phòng nhà ở của tỉnh
office-licence-centre = Trung tâm bằng lái xe (運転免許センター)
office-transport-office = Chi cục vận tải (運輸支局)
office-family-court = Tòa án gia đình (家庭裁判所)
office-spousal-violence-centre = Trung tâm tư vấn và hỗ trợ về bạo lực gia đình (配偶者暴力相談支援センター)
office-board-of-education = Ủy ban giáo dục (教育委員会)

paper-lease-contract = hợp đồng thuê nhà (賃貸借契約書)
paper-move-in-photos = ảnh chụp ngày bạn dọn vào
paper-receipts = hóa đơn, biên lai (領収書)
paper-written-notice = thông báo bằng văn bản của bạn, giữ lại một bản sao
paper-landlords-letter = thư của chủ nhà
paper-fixed-term-explanation = tờ giấy riêng giải thích về thời hạn cố định (定期借家)
paper-written-record = ghi chép của bạn: ai nói gì, khi nào
paper-foreign-driving-licence = bằng lái xe nước ngoài hoặc bằng quốc tế
paper-licence-translation = bản dịch chính thức của bằng lái
paper-driving-licence = bằng lái xe Nhật (運転免許証)
paper-vehicle-certificate = giấy kiểm định xe (車検証, shakensho)
paper-transfer-certificate = giấy chuyển nhượng của người bán (譲渡証明書)
paper-parking-certificate = giấy chứng nhận chỗ đậu xe của cảnh sát (車庫証明書)
paper-seal-certificate = giấy chứng nhận con dấu đã đăng ký (印鑑証明書)
paper-birth-certificate = giấy chứng sinh của bệnh viện, trên mẫu đơn (出生証明書)
paper-hospital-agreement = giấy thỏa thuận với bệnh viện và hóa đơn
paper-capacity-to-marry-certificate = giấy chứng nhận đủ điều kiện kết hôn, kèm bản dịch (婚姻要件具備証明書)
paper-two-witnesses = chữ ký của 2 người làm chứng đã trưởng thành
paper-marriage-proof = giấy chứng minh đã kết hôn
paper-list-of-property = danh sách tài sản chung của hai người
paper-death-certificate = giấy chứng tử của bác sĩ, trên mẫu đơn (死亡診断書)
paper-employment-certificates = giấy chứng nhận việc làm của cha và mẹ (就労証明書)

form-birth-notice = Đơn khai sinh (出生届, shussei-todoke)
form-child-allowance-claim = Đơn xin trợ cấp trẻ em (児童手当認定請求書, jido teate nintei seikyu)
form-childbirth-lump-sum-claim = Đơn xin trợ cấp sinh con một lần (出産育児一時金支給申請書)
form-marriage-notice = Đơn đăng ký kết hôn (婚姻届, kon'in-todoke)
form-death-notice = Đơn khai tử (死亡届, shibo-todoke)

definition-child-in-allowance-age = Trẻ đến ngày 31 tháng 3 sau khi tròn 18 tuổi
    .what = Trẻ được trả trợ cấp trẻ em.
definition-child-in-school-age = Trẻ ở tuổi học tiểu học hoặc trung học cơ sở
    .what = Từ tháng 4 đầu tiên sau khi tròn 6 tuổi đến hết năm học mà trẻ tròn 15 tuổi.
