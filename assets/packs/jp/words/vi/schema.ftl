### Từ ngữ của các mục ghi: câu hỏi, ô điền, tên các lựa chọn và tư cách lưu trú.

## Bản thân

entity-person = Bạn
    .many = Bạn
    .add = Kể về bạn
field-person-born = Ngày sinh
    .ask = Bạn sinh ngày nào?
    .why = Một số nghĩa vụ và quyền bắt đầu hoặc kết thúc theo tuổi, ví dụ lương hưu quốc dân từ 20 tuổi.
field-person-nationality = Quốc tịch
    .ask = Bạn có hộ chiếu của nước nào?
    .why = Một số quy định tùy vào hiệp định với nước bạn, ví dụ về nenkin và về nước.
field-person-japanese-nationality = Quốc tịch Nhật
    .hint = Chọn “Có” nếu bạn có quốc tịch Nhật bên cạnh một quốc tịch khác.
field-person-tax-residence-years = Số năm có nơi ở tại Nhật trong 10 năm qua
    .hint = Tính số năm tròn. Một số bản khai cho Sở thuế tùy vào số này.
field-person-foreign-assets-over-50-million = Tài sản ở nước ngoài trên 50 triệu yên
    .hint = Những gì bạn có ngoài nước Nhật vào ngày 31 tháng 12.
field-person-securities-over-100-million = Chứng khoán từ 100 triệu yên trở lên
    .hint = Cổ phiếu, trái phiếu, quỹ và các loại tương tự, tính lúc bạn rời Nhật.
field-person-pregnancy-due = Ngày dự sinh
field-person-pregnancy-notified = Ngày báo mang thai
    .hint = Ngày tòa thị chính nhận giấy báo mang thai.
field-person-arrested = Ngày bị bắt
field-person-became-dual-national = Có quốc tịch thứ hai từ
    .hint = Ngày bạn có thêm quốc tịch kia. Để trống nếu bạn có cả hai từ khi sinh ra.
field-person-nationality-chosen = Ngày chọn quốc tịch
    .hint = Ngày nộp giấy chọn quốc tịch.
field-person-tv-receiver = Tivi hoặc thiết bị xem được NHK
field-person-insured-through-spouse = Được hưởng theo bảo hiểm công ty của người nhà
    .ask = Bạn có được hưởng theo bảo hiểm công ty của chồng, vợ hoặc cha mẹ không?
    .why = Nếu có, bạn không cần tự tham gia bảo hiểm y tế quốc dân.
field-person-pension-joined = Ngày tham gia hoặc xác nhận lương hưu quốc dân

## Lưu trú

entity-stay = Lưu trú
    .many = Lưu trú
    .add = Thêm thông tin lưu trú
    .ask = Bạn đang sống ở Nhật, hoặc sắp sống ở Nhật không?
field-stay-status = Tư cách lưu trú
    .ask = Tư cách lưu trú (在留資格) của bạn là gì?
    .why = Thông tin này ghi ở mặt trước thẻ lưu trú. Phần lớn nghĩa vụ và quyền tùy vào đó.
field-stay-until = Ngày hết hạn lưu trú
    .ask = Bạn được ở Nhật đến ngày nào?
    .why = Ngày này ghi trên thẻ lưu trú. Thời gian xin gia hạn được tính từ ngày này.
field-stay-period = Thời hạn lưu trú được cấp
    .hint = Ví dụ 1 năm hoặc 3 năm.
field-stay-landed = Ngày được phép nhập cảnh
    .ask = Bạn nhập cảnh Nhật với tư cách lưu trú này vào ngày nào?
    .why = Một số thời hạn tính từ ngày này, ví dụ thời gian lái xe với bằng lái nước ngoài.
field-stay-permitted = Ngày được phép thay đổi hoặc gia hạn
    .hint = Ngày cấp phép ghi trên thẻ, nếu bạn nhận hoặc gia hạn tư cách này ngay tại Nhật.
field-stay-card-expires = Ngày hết hạn của thẻ lưu trú
    .hint = Chỉ điền nếu khác ngày hết hạn lưu trú.
field-stay-card-issued = Ngày cấp thẻ lưu trú
field-stay-card-lost = Ngày mất thẻ
    .hint = Ngày bạn biết là thẻ đã mất.
field-stay-card-reissue-applied = Ngày xin cấp lại thẻ
field-stay-card-renewal-applied = Ngày xin đổi thẻ hết hạn
field-stay-card-exchange-ordered = Ngày được yêu cầu đổi thẻ
field-stay-card-invalid = Thẻ không còn giá trị từ
field-stay-card-returned = Ngày trả lại thẻ
field-stay-item-changed = Ngày đổi họ tên, ngày sinh, giới tính hoặc quốc tịch
field-stay-item-notified = Ngày báo thay đổi cho Cục Xuất nhập cảnh
field-stay-work-permission = Giấy phép làm việc ngoài tư cách lưu trú
    .ask = Bạn có giấy phép làm thêm (資格外活動許可) không?
    .why = Giấy phép ghi ở mặt sau thẻ lưu trú và quyết định bạn được làm bao nhiêu.
field-stay-activity-ended = Ngày cuối của hoạt động theo tư cách lưu trú
    .hint = Ví dụ ngày cuối ở trường hoặc ở công việc gắn với tư cách lưu trú của bạn.
field-stay-activity-justified = Có lý do chính đáng để tạm nghỉ
    .hint = Ví dụ bị bệnh, bạo lực gia đình, hoặc đang tìm việc mới.
field-stay-ssw-first-day = Ngày đầu tiên là Kỹ năng đặc định số 1
field-stay-graduation = Ngày tốt nghiệp
field-stay-overstayed = Đã hết hạn lưu trú mà chưa được phép ở tiếp
field-stay-revocation-hearing = Buổi nghe ý kiến về việc thu hồi tư cách
    .hint = Ngày ghi trong thư.

choice-stay-work-permission-none = Không có giấy phép
choice-stay-work-permission-blanket-28-hours = Giấy phép chung, đến 28 giờ mỗi tuần
choice-stay-work-permission-individual = Giấy phép cho một công việc nhất định

## Đơn nộp ở Cục Xuất nhập cảnh

entity-application = Đơn nộp Cục Xuất nhập cảnh
    .many = Các đơn nộp Cục Xuất nhập cảnh
    .add = Thêm đơn
field-application-kind = Loại đơn
    .ask = Bạn đã xin gì?
    .why = Quyền trong lúc chờ và lệ phí khác nhau theo loại đơn.
field-application-filed = Ngày nộp đơn
    .ask = Bạn nộp đơn ngày nào?
    .why = Ngày nhận đơn quyết định bạn có được ở lại trong lúc chờ không, và lệ phí nào áp dụng.
field-application-channel = Cách nộp
    .ask = Bạn nộp tại quầy hay qua mạng?
    .why = Lệ phí khác nhau.
field-application-decided = Ngày có kết quả
field-application-granted = Đã được cho phép
field-application-granted-period = Thời hạn được cấp
    .hint = Lệ phí tùy vào thời hạn này.
field-application-bank-shown = Ngày cho ngân hàng xem giấy tờ
    .hint = Ngày bạn cho ngân hàng thấy là đơn đang được xét.

choice-application-kind-extension = Gia hạn thời hạn lưu trú (在留期間更新)
choice-application-kind-change = Thay đổi tư cách lưu trú (在留資格変更)
choice-application-kind-permanent-residence = Vĩnh trú (永住)
choice-application-kind-acquisition = Cấp tư cách lưu trú (在留資格取得)
choice-application-kind-re-entry-permit = Giấy phép tái nhập cảnh (再入国許可)
choice-application-kind-work-permission = Phép làm việc ngoài tư cách (資格外活動許可)
choice-application-kind-naturalisation = Nhập quốc tịch (帰化)
choice-application-channel-counter = Tại quầy
choice-application-channel-online = Qua mạng

## Giấy tờ

entity-paper = Giấy tờ hoặc thẻ
    .many = Giấy tờ và thẻ
    .add = Thêm giấy tờ hoặc thẻ
field-paper-kind = Loại giấy tờ
    .ask = Đó là giấy tờ nào?
    .why = Mỗi loại có quy định riêng khi đổi và khi mất.
field-paper-issued = Ngày cấp
    .ask = Giấy được cấp ngày nào?
    .why = Với một số giấy tờ, thời hạn tính từ ngày này.
field-paper-expires = Ngày hết hạn
    .ask = Giấy có giá trị đến ngày nào?
    .why = Để kịp đổi đúng lúc.
field-paper-extended = Ngày gia hạn
field-paper-lost = Ngày mất
    .hint = Ngày bạn biết là đã mất.

choice-paper-kind-passport = Hộ chiếu
choice-paper-kind-my-number-card = Thẻ My Number (マイナンバーカード)
choice-paper-kind-driving-licence = Bằng lái xe Nhật
choice-paper-kind-foreign-licence = Bằng lái xe nước ngoài
choice-paper-kind-international-permit = Bằng lái xe quốc tế
choice-paper-kind-certificate-of-eligibility = Giấy chứng nhận tư cách lưu trú (COE)
choice-paper-kind-student-card = Thẻ sinh viên
choice-paper-kind-other = Khác

## Chỗ ở

entity-home = Chỗ ở
    .many = Các chỗ ở
    .add = Thêm chỗ ở
    .ask = Hiện bạn có chỗ ở tại Nhật không?
field-home-moved-in = Ngày dọn vào
    .ask = Bạn dọn vào chỗ ở ngày nào?
    .why = Từ ngày này tính 14 ngày để báo cho tòa thị chính.
field-home-municipality = Địa phương
    .ask = Bạn sống ở thành phố, quận, thị trấn hoặc làng nào?
    .why = Cơ quan, lương tối thiểu và nơi giúp đỡ gần bạn tùy vào đó.
field-home-previous = Nơi bạn sống trước đó
    .ask = Trước chỗ ở này, bạn sống ở đâu?
    .why = Chỗ ở đầu tiên, chuyển từ nơi khác đến và chuyển trong cùng địa phương có thông báo khác nhau.
field-home-moved-out = Ngày dọn đi
field-home-address-notified = Ngày báo địa chỉ cho tòa thị chính
    .hint = Ngày bạn mang thẻ lưu trú đi nộp thông báo chuyển đến.
field-home-move-out-notified = Ngày nộp thông báo chuyển đi
    .hint = Ở tòa thị chính của nơi bạn rời đi.
field-home-household-head-changed = Ngày đổi chủ hộ
field-home-household-unchanged = Hồ sơ hộ gia đình không có gì thay đổi
    .hint = Chọn “Có” nếu bạn chắc chắn, ví dụ vì bạn vẫn là chủ hộ.
field-home-household-notified = Ngày nộp thông báo thay đổi hộ gia đình
field-home-health-insurance-settled = Ngày làm xong bảo hiểm y tế
    .hint = Ngày tham gia bảo hiểm y tế quốc dân, hoặc cho thấy bạn có bảo hiểm khác.
field-home-pension-settled = Ngày làm xong nenkin
    .hint = Ngày tham gia lương hưu quốc dân, hoặc cho thấy bạn có nenkin khác.
field-home-allowance-applied = Ngày xin trợ cấp trẻ em ở đây
    .hint = Ở tòa thị chính của chỗ ở này.
field-home-licence-address-changed = Ngày đổi địa chỉ này trên bằng lái xe

choice-home-previous-abroad = Ngoài nước Nhật
choice-home-previous-other-municipality = Ở địa phương khác của Nhật
choice-home-previous-same-municipality = Trong cùng địa phương

## Hợp đồng thuê nhà

entity-lease = Hợp đồng thuê nhà
    .many = Các hợp đồng thuê nhà
    .add = Thêm hợp đồng thuê nhà
field-lease-started = Ngày bắt đầu hợp đồng
    .ask = Hợp đồng thuê nhà bắt đầu ngày nào?
    .why = Một số quy định tùy vào hợp đồng dài bao lâu.
field-lease-ends = Ngày hết hợp đồng
    .ask = Thời hạn trong hợp đồng hết ngày nào?
    .why = Hạn báo của chủ nhà được tính lùi từ ngày này.
field-lease-kind = Loại hợp đồng
    .ask = Đó là hợp đồng thường hay hợp đồng có thời hạn cố định (定期借家, teiki)?
    .why = Hợp đồng thường tiếp tục nếu không có lý do chính đáng để dừng; hợp đồng có thời hạn cố định thì kết thúc.
field-lease-deposit = Tiền cọc
    .ask = Bạn đã trả bao nhiêu tiền cọc (敷金, shikikin)? Nếu không có, hãy viết 0.
    .why = Phần còn lại được trả cho bạn khi bạn dọn đi.
field-lease-guarantor = Người bảo lãnh
    .ask = Ai bảo lãnh cho bạn?
    .why = Người bảo lãnh không phải trả quá mức tối đa ghi trong văn bản.
field-lease-through-broker = Qua công ty bất động sản
    .ask = Bạn có thuê qua công ty bất động sản không?
    .why = Công ty bất động sản phải giải thích hợp đồng và chỉ được lấy phí trong giới hạn.
field-lease-notice = Thời gian báo trước theo hợp đồng
    .hint = Hãy tìm chữ 解約予告 (kaiyaku yokoku) trong hợp đồng.
field-lease-leaving = Ngày bạn muốn dọn đi
field-lease-notice-given = Ngày báo chủ nhà
    .hint = Ngày thông báo của bạn đến tay chủ nhà.
field-lease-returned = Ngày trả nhà
field-lease-landlord-ends-it = Ngày nhận thông báo của chủ nhà
    .hint = Ngày bạn nhận thư nói rằng hợp đồng sẽ kết thúc.
field-lease-deposit-returned = Ngày nhận lại tiền cọc

choice-lease-kind-ordinary = Hợp đồng thường, có thời hạn (普通借家)
choice-lease-kind-fixed-term = Hợp đồng thời hạn cố định (定期借家)
choice-lease-kind-no-period = Hợp đồng không ghi thời hạn
choice-lease-guarantor-individual = Một người
choice-lease-guarantor-company = Công ty bảo lãnh
choice-lease-guarantor-none = Không có ai
choice-lease-notice-1-month = Trước 1 tháng
choice-lease-notice-2-months = Trước 2 tháng
choice-lease-notice-other = Thời gian khác

## Việc làm

entity-job = Việc làm
    .many = Các việc làm
    .add = Thêm việc làm
    .ask = Hiện bạn có làm việc ở Nhật không?
field-job-started = Ngày đầu tiên
    .ask = Bạn bắt đầu việc này ngày nào?
    .why = Ngày nghỉ phép có lương và một số thông báo được tính từ ngày này.
field-job-ended = Ngày cuối
    .hint = Để trống khi bạn còn làm ở đó.
field-job-ended-by = Lý do kết thúc
    .ask = Việc đó kết thúc thế nào?
    .why = Trợ cấp thất nghiệp và tiền thay cho báo trước tùy vào đó.
field-job-contract = Loại hợp đồng
    .ask = Hợp đồng của bạn có ngày kết thúc không?
    .why = Khi tự nghỉ và khi bị cho nghỉ, quy định khác nhau.
field-job-contract-ends = Ngày hết hợp đồng
field-job-hours-week = Số giờ mỗi tuần
    .ask = Theo hợp đồng, bạn làm bao nhiêu giờ mỗi tuần?
    .why = Bảo hiểm, ngày nghỉ phép và giới hạn 28 giờ tùy vào đó.
field-job-days-week = Số ngày mỗi tuần
    .ask = Bạn làm mấy ngày mỗi tuần?
    .why = Số ngày nghỉ phép có lương tùy vào đó.
field-job-company-insurance = Bảo hiểm y tế và nenkin của công ty
    .ask = Bạn có tham gia bảo hiểm y tế và nenkin của công ty không?
    .why = Nếu có, bạn không cần tham gia ở tòa thị chính.
field-job-employment-insurance = Bảo hiểm việc làm
    .hint = Hãy tìm mục 雇用保険 (koyo hoken) trên bảng lương.
field-job-main-activity = Việc gắn với tư cách lưu trú của tôi
    .hint = Chọn “Không” nếu là việc làm thêm bên cạnh việc học.
field-job-workplace = Địa phương nơi làm việc
    .hint = Lương tối thiểu tùy vào tỉnh nơi bạn làm.
field-job-pay-kind = Lương tính theo
field-job-pay = Lương trước khi trừ
field-job-dismissal-told = Ngày được báo cho thôi việc
field-job-resignation-given = Ngày tôi báo công ty là tôi nghỉ
field-job-wages-requested = Ngày yêu cầu trả lương cuối
field-job-unpaid-since = Ngày lương không được trả
    .hint = Ngày lương đầu tiên mà bạn không nhận được hoặc nhận thiếu.
field-job-bankruptcy-decided = Ngày quyết định phá sản
    .hint = Ngày quyết định của tòa án hoặc xác nhận của Thanh tra lao động.
field-job-injury = Ngày bị thương hoặc bị bệnh do công việc
field-job-contract-signed = Ngày ký hợp đồng mới
    .hint = Chỉ điền nếu khác ngày bắt đầu làm.
field-job-organisation-changed = Ngày công ty đổi tên, đổi địa chỉ hoặc đóng cửa
field-job-change-notified = Ngày báo thay đổi đó cho Cục Xuất nhập cảnh
field-job-end-notified = Ngày báo nghỉ việc cho Cục Xuất nhập cảnh
field-job-start-notified = Ngày báo hợp đồng mới cho Cục Xuất nhập cảnh
field-job-health-insurance-settled = Ngày làm xong bảo hiểm y tế
    .hint = Sau khi nghỉ: đã tham gia bảo hiểm y tế quốc dân, hoặc tiếp tục bảo hiểm công ty.
field-job-pension-settled = Ngày làm xong nenkin
field-job-year-end-adjusted = Công ty đã điều chỉnh thuế cuối năm
field-job-year-end-papers = Ngày nộp giấy tờ điều chỉnh thuế cuối năm
field-job-national-health-left = Ngày rút khỏi bảo hiểm y tế quốc dân
    .hint = Ngày bạn báo tòa thị chính là công ty đóng bảo hiểm cho bạn.

choice-job-ended-by-resigned = Tôi tự xin nghỉ
choice-job-ended-by-dismissed = Tôi bị cho thôi việc
choice-job-ended-by-contract-ended = Hết hợp đồng
choice-job-ended-by-bankruptcy = Công ty phá sản
choice-job-contract-open-ended = Không có ngày kết thúc
choice-job-contract-fixed-term = Có ngày kết thúc
choice-job-pay-kind-hour = Giờ
choice-job-pay-kind-day = Ngày
choice-job-pay-kind-month = Tháng

## Trường học

entity-school = Trường học
    .many = Các trường học
    .add = Thêm trường
field-school-kind = Loại trường
    .ask = Đó là loại trường nào?
    .why = Hỗ trợ, việc làm thêm và con đường sau đó khác nhau theo trường.
field-school-started = Ngày đầu tiên
    .ask = Bạn vào học trường này ngày nào?
    .why = Từ ngày này tính 14 ngày để báo Cục Xuất nhập cảnh.
field-school-ended = Ngày cuối
    .hint = Ngày tốt nghiệp, hoặc ngày bạn rời trường.
field-school-changed = Ngày trường đổi tên, đổi địa chỉ hoặc đóng cửa
field-school-notified = Ngày báo Cục Xuất nhập cảnh
field-school-has-job-offer = Tôi đã được nhận việc

choice-school-kind-university = Đại học, cao đẳng, cao học
choice-school-kind-vocational = Trường chuyên môn (専門学校, senmon)
choice-school-kind-japanese-language = Trường tiếng Nhật
choice-school-kind-high-school = Trung học phổ thông (cấp 3)
choice-school-kind-junior-high = Trung học cơ sở (cấp 2)
choice-school-kind-other = Khác

## Hôn nhân

entity-marriage = Hôn nhân
    .many = Hôn nhân
    .add = Thêm hôn nhân
field-marriage-married = Ngày kết hôn
    .ask = Bạn kết hôn ngày nào?
    .why = Một số quyền tùy vào hôn nhân đã kéo dài bao lâu.
field-marriage-ended = Ngày hôn nhân kết thúc
    .hint = Ngày đơn ly hôn được nhận hoặc ly hôn có hiệu lực, hoặc ngày vợ/chồng mất.
field-marriage-ended-by = Hôn nhân kết thúc thế nào
    .ask = Hôn nhân kết thúc thế nào?
    .why = Sau khi ly hôn và sau khi vợ/chồng mất, bạn có những quyền khác nhau.
field-marriage-notified = Ngày báo Cục Xuất nhập cảnh
field-marriage-planned = Ngày dự định kết hôn
    .hint = Ngày bạn muốn nộp đơn đăng ký kết hôn.
field-marriage-death-notified = Ngày nộp đơn khai tử
field-marriage-separated = Sống riêng từ
field-marriage-spouse-japanese = Vợ/chồng có quốc tịch Nhật
field-marriage-health-insurance-settled = Ngày làm xong bảo hiểm y tế
    .hint = Sau khi hôn nhân kết thúc.
field-marriage-pension-settled = Ngày làm xong nenkin
    .hint = Sau khi hôn nhân kết thúc.

choice-marriage-ended-by-divorce = Ly hôn
choice-marriage-ended-by-death = Vợ/chồng tôi đã mất

## Gia đình

entity-family = Người nhà
    .many = Những người nhà
    .add = Thêm người nhà
field-family-relation = Quan hệ
    .ask = Người này là ai đối với bạn?
    .why = Quy định cho con và cho vợ/chồng khác nhau.
field-family-born = Ngày sinh
    .ask = Người này sinh ngày nào?
    .why = Khai sinh, trợ cấp và việc đi học tùy vào đó.
field-family-born-in-japan = Sinh ở Nhật
    .ask = Trẻ này có sinh ở Nhật không?
    .why = Trẻ sinh ở Nhật cần khai sinh và có thể cần tư cách lưu trú.
field-family-japanese-nationality = Quốc tịch Nhật
    .ask = Người này có quốc tịch Nhật không?
    .why = Nếu không có, em bé cần tư cách lưu trú.
field-family-other-nationality = Có cả quốc tịch khác
    .hint = Chọn “Có” nếu trẻ có quốc tịch Nhật và một quốc tịch khác.
field-family-nationality-chosen = Ngày chọn quốc tịch
field-family-lives-with-me = Sống cùng tôi
    .ask = Người này có sống cùng bạn không?
    .why = Trợ cấp và thông báo về hộ gia đình tùy vào đó.
field-family-staying-over-60-days = Ở Nhật lâu hơn 60 ngày sau khi sinh
field-family-health-insurance = Bảo hiểm y tế
    .ask = Người này có bảo hiểm y tế nào?
    .why = Em bé mới sinh phải được thêm vào một bảo hiểm.
field-family-birth-notified = Ngày nộp đơn khai sinh
field-family-status-applied = Ngày xin tư cách lưu trú
field-family-allowance-applied = Ngày xin trợ cấp trẻ em
field-family-insurance-joined = Ngày tham gia bảo hiểm y tế
field-family-lump-sum-claimed = Ngày xin trợ cấp sinh con một lần
    .hint = Cũng điền nếu bệnh viện đã làm thay bạn.
field-family-died = Ngày mất
field-family-death-known = Ngày bạn biết tin người đó mất
    .hint = Chỉ điền nếu là ngày sau đó.
field-family-death-notified = Ngày nộp đơn khai tử
field-family-card-returned = Ngày trả thẻ lưu trú
    .hint = Thẻ của người đã mất.
field-family-lives-abroad = Sống ngoài nước Nhật
field-family-school-applied = Ngày xin vào trường công

choice-family-relation-child = Con
choice-family-relation-spouse = Vợ hoặc chồng
choice-family-relation-parent = Cha hoặc mẹ
choice-family-relation-other = Khác
choice-family-health-insurance-company = Bảo hiểm công ty
choice-family-health-insurance-national = Bảo hiểm y tế quốc dân
choice-family-health-insurance-none = Không có

## Bảo hiểm

entity-insurance = Bảo hiểm hoặc nenkin
    .many = Bảo hiểm và nenkin
    .add = Thêm bảo hiểm hoặc nenkin
field-insurance-kind = Loại
    .ask = Đó là bảo hiểm hoặc nenkin nào?
    .why = Nghĩa vụ và tiền được trả lại khác nhau.
field-insurance-from = Tham gia từ
    .ask = Bạn tham gia từ ngày nào?
    .why = Một số thời hạn tính từ ngày này.
field-insurance-until = Tham gia đến
field-insurance-months = Số tháng đã đóng
    .ask = Đã đóng hoặc được tính bao nhiêu tháng?
    .why = Lương hưu hoặc tiền rút một lần tùy vào số tháng.
field-insurance-student-exception = Ngày xin chế độ sinh viên đóng sau
field-insurance-settled = Ngày làm thủ tục tại quầy
    .hint = Ngày bạn tham gia hoặc rút ra tại quầy.
field-insurance-decision-received = Ngày nhận quyết định
    .hint = Ngày bạn biết quyết định mà bạn không đồng ý.

choice-insurance-kind-national-health = Bảo hiểm y tế quốc dân (国民健康保険)
choice-insurance-kind-employees-health = Bảo hiểm y tế công ty (健康保険)
choice-insurance-kind-dependant-health = Theo bảo hiểm công ty của người nhà (被扶養者)
choice-insurance-kind-national-pension = Lương hưu quốc dân (国民年金)
choice-insurance-kind-employees-pension = Nenkin công ty (厚生年金)

## Thuế

entity-tax-year = Năm tính thuế
    .many = Các năm tính thuế
    .add = Thêm năm tính thuế
field-tax-year-year = Năm
    .ask = Của năm nào?
    .why = Hạn khai thuế tính theo năm này.
field-tax-year-adjusted = Công ty đã điều chỉnh thuế cuối năm
    .ask = Công ty có điều chỉnh thuế cuối năm (年末調整) cho năm này không?
    .why = Nếu có, thường không cần khai thuế.
field-tax-year-employers = Số công ty trong năm
field-tax-year-side-income = Thu nhập ngoài lương
    .ask = Trong năm này, ngoài lương bạn có thu nhập bao nhiêu? Nếu không có, hãy viết 0.
    .why = Trên 200,000 yên thì phải khai thuế.
field-tax-year-self-employed = Có thu nhập từ kinh doanh riêng
field-tax-year-return-filed = Ngày khai thuế
field-tax-year-refund-wanted = Tôi muốn lấy lại thuế
    .hint = Ví dụ sau khi tốn tiền chữa bệnh, hoặc khi bạn nghỉ việc trong năm.
field-tax-year-resident-tax-by-slips = Thuế cư trú nộp bằng phiếu
field-tax-year-instalment-paid = Ngày nộp phiếu thứ 4
field-tax-year-business-started = Ngày bắt đầu kinh doanh
field-tax-year-business-notified = Ngày báo Sở thuế là bắt đầu kinh doanh
field-tax-year-assets-reported = Ngày khai tài sản ở nước ngoài

## Chuyến đi

entity-trip = Chuyến đi
    .many = Các chuyến đi
    .add = Thêm chuyến đi
field-trip-departs = Ngày đi
    .ask = Bạn rời Nhật ngày nào?
    .why = Các thông báo trước khi đi và hạn trở lại tính theo ngày này.
field-trip-for-good = Rời Nhật hẳn
    .ask = Bạn có rời Nhật hẳn không?
    .why = Nếu có, bạn có việc cần làm xong và có tiền xin lại được.
field-trip-returns = Ngày trở lại
field-trip-re-entry = Cách trở lại
    .ask = Bạn trở lại bằng cách nào: đánh dấu ô tái nhập cảnh (みなし再入国), hay có giấy phép tái nhập cảnh?
    .why = Hạn trở lại khác nhau.
field-trip-permit-until = Giấy phép tái nhập cảnh có giá trị đến
field-trip-tax-agent = Người đại diện nộp thuế
    .ask = Bạn đã báo người đại diện nộp thuế (納税管理人, nozei kanrinin) chưa?
    .why = Nếu có, một số hạn thuế muộn hơn và bạn nhận được tiền hoàn thuế.
field-trip-address-ends = Ngày dự định chuyển đi
    .hint = Chỉ điền nếu khác ngày rời Nhật.
field-trip-move-out-notified = Ngày nộp thông báo chuyển đi
field-trip-bank-told = Ngày báo ngân hàng
field-trip-card-handed-in = Ngày trả thẻ lưu trú
field-trip-lump-sum-claimed = Ngày xin tiền nenkin rút một lần
field-trip-lump-sum-paid = Ngày nhận tiền nenkin rút một lần
field-trip-cash-over-1-million = Mang hơn 1 triệu yên tiền mặt
field-trip-tax-return-filed = Ngày khai thuế trước khi đi
field-trip-resident-tax-settled = Ngày làm xong thuế cư trú
    .hint = Đã báo người đại diện, hoặc đã nộp hết.
field-trip-cash-declared = Ngày khai tiền mặt ở hải quan

choice-trip-re-entry-deemed = Đánh dấu ô tái nhập cảnh (みなし再入国)
choice-trip-re-entry-permit = Giấy phép tái nhập cảnh (再入国許可)
choice-trip-re-entry-none = Không có cả hai
choice-trip-tax-agent-appointed = Đã báo
choice-trip-tax-agent-none = Chưa báo

## Ngân hàng, mua hàng, xe

entity-account = Tài khoản ngân hàng
    .many = Các tài khoản ngân hàng
    .add = Thêm tài khoản ngân hàng
field-account-bank = Ngân hàng
    .ask = Ngân hàng nào?
    .why = Để bạn phân biệt các tài khoản.
field-account-opened = Ngày mở
    .ask = Tài khoản mở ngày nào?
    .why = Một số giới hạn cho người mới đến sẽ hết theo thời gian.
field-account-told-until = Hạn lưu trú mà ngân hàng biết
    .hint = Ngày hết hạn lưu trú bạn cho ngân hàng xem lần gần nhất.

entity-purchase = Mua hàng hoặc hợp đồng
    .many = Mua hàng và hợp đồng
    .add = Thêm mua hàng hoặc hợp đồng
field-purchase-kind = Cách bán
    .ask = Người ta bán cho bạn bằng cách nào?
    .why = Số ngày được hủy mà không cần lý do tùy vào đó.
field-purchase-papers-received = Ngày nhận giấy hợp đồng
    .ask = Bạn nhận giấy hợp đồng ngày nào?
    .why = Từ ngày này, tính là ngày thứ 1, bạn có thể hủy.
field-purchase-cancelled = Ngày hủy
    .hint = Ngày bạn gửi thư hoặc email.

choice-purchase-kind-door-to-door = Tại cửa nhà tôi hoặc ngoài đường
choice-purchase-kind-telephone = Gọi điện thoại cho tôi
choice-purchase-kind-long-term-service = Khóa học hoặc dịch vụ dài (ngoại ngữ, làm đẹp, học thêm)
choice-purchase-kind-multi-level = Bán hàng mà tôi phải rủ người khác (đa cấp)
choice-purchase-kind-work-from-home = Hứa cho việc làm kèm theo mua hàng
choice-purchase-kind-shop-or-online = Ở cửa hàng hoặc qua mạng

entity-vehicle = Xe
    .many = Các xe
    .add = Thêm xe
field-vehicle-kind = Loại xe
    .ask = Đó là loại xe nào?
    .why = Cách đăng ký khác nhau theo loại xe.
field-vehicle-acquired = Xe là của bạn từ
    .ask = Bạn trở thành chủ xe ngày nào?
    .why = Từ ngày này tính 15 ngày để đăng ký.
field-vehicle-address-changed = Ngày đổi địa chỉ của bạn
field-vehicle-registered = Ngày đăng ký đứng tên bạn
field-vehicle-address-registered = Ngày đăng ký địa chỉ mới
field-vehicle-owner-changed = Ngày bán hoặc cho

choice-vehicle-kind-car = Ô tô
choice-vehicle-kind-motorbike = Xe máy
choice-vehicle-kind-bicycle = Xe đạp

entity-contact = Liên hệ
    .many = Các liên hệ
    .add = Thêm liên hệ
field-contact-name = Tên
    .ask = Người đó tên gì?
    .why = Chỉ cho danh sách của riêng bạn. Thông tin không bao giờ rời thiết bị này.
field-contact-phone = Số điện thoại
    .ask = Số điện thoại là gì?
    .why = Để bạn gọi được từ đây.
field-contact-role = Vai trò
    .ask = Đó là ai: công ty, trường, chủ nhà hay bạn bè?
    .why = Để bạn tìm đúng người nhanh hơn.

## Tư cách lưu trú

row-statuses-diplomat = Ngoại giao (外交)
row-statuses-official = Công vụ (公用)
row-statuses-professor = Giáo sư (教授)
row-statuses-artist = Nghệ thuật (芸術)
row-statuses-religious-activities = Tôn giáo (宗教)
row-statuses-journalist = Báo chí (報道)
row-statuses-highly-skilled-professional-1a = Lao động chất lượng cao số 1-a (高度専門職1号イ)
row-statuses-highly-skilled-professional-1b = Lao động chất lượng cao số 1-b (高度専門職1号ロ)
row-statuses-highly-skilled-professional-1c = Lao động chất lượng cao số 1-c (高度専門職1号ハ)
row-statuses-highly-skilled-professional-2 = Lao động chất lượng cao số 2 (高度専門職2号)
row-statuses-business-manager = Kinh doanh, quản lý (経営・管理)
row-statuses-legal-accounting-services = Pháp luật, kế toán (法律・会計業務)
row-statuses-medical-services = Y tế (医療)
row-statuses-researcher = Nghiên cứu (研究)
row-statuses-instructor = Giảng dạy (教育)
row-statuses-engineer-humanities-international = Kỹ thuật - Tri thức nhân văn - Nghiệp vụ quốc tế (技術・人文知識・国際業務)
row-statuses-intra-company-transferee = Chuyển công tác nội bộ công ty (企業内転勤)
row-statuses-nursing-care = Điều dưỡng, kaigo (介護)
row-statuses-entertainer = Biểu diễn (興行)
row-statuses-skilled-labor = Kỹ năng (技能)
row-statuses-specified-skilled-worker-1 = Kỹ năng đặc định số 1 (特定技能1号)
row-statuses-specified-skilled-worker-2 = Kỹ năng đặc định số 2 (特定技能2号)
row-statuses-technical-intern-training-1 = Thực tập kỹ năng số 1 (技能実習1号)
row-statuses-technical-intern-training-2 = Thực tập kỹ năng số 2 (技能実習2号)
row-statuses-technical-intern-training-3 = Thực tập kỹ năng số 3 (技能実習3号)
row-statuses-employment-for-skill-development = Phát triển kỹ năng và việc làm (育成就労)
row-statuses-cultural-activities = Hoạt động văn hóa (文化活動)
row-statuses-temporary-visitor = Lưu trú ngắn hạn (短期滞在)
row-statuses-student = Du học (留学)
row-statuses-trainee = Tu nghiệp (研修)
row-statuses-dependent = Lưu trú gia đình (家族滞在)
row-statuses-designated-activities = Hoạt động đặc định (特定活動)
row-statuses-permanent-resident = Vĩnh trú (永住者)
row-statuses-spouse-of-japanese = Vợ/chồng hoặc con của người Nhật (日本人の配偶者等)
row-statuses-spouse-of-permanent-resident = Vợ/chồng hoặc con của người vĩnh trú (永住者の配偶者等)
row-statuses-long-term-resident = Định trú (定住者)
row-statuses-special-permanent-resident = Vĩnh trú đặc biệt (特別永住者)
field-school-municipality = Địa phương của trường
