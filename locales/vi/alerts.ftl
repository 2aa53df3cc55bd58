## The list

alerts-title = Cảnh báo
alerts-hint = Động đất, sóng thần, thời tiết: những gì liên quan đến các nơi của bạn
alerts-nothing = Hiện không có thông báo nào cho các nơi của bạn.
alerts-nothing-next = Khi có, bạn sẽ thấy ở đây và ở mục Hôm nay.
alerts-no-place = Chúng tôi chưa biết bạn cần cảnh báo cho nơi nào.
alerts-no-place-next = Hãy chọn một địa phương. Lựa chọn này chỉ được giữ trên thiết bị này.
alerts-never-heard = Chưa lấy cảnh báo lần nào.
alerts-never-heard-next = Hãy bật cảnh báo trong Cài đặt. Trong lúc chưa bật, hãy theo dõi ti vi, đài và các dấu hiệu quanh bạn.
alerts-elsewhere = Nơi khác ở Nhật
alerts-history = Những thông báo trong tháng vừa qua
alerts-history-empty = Không có thông báo nào.
alerts-disaster-card = Khi có thiên tai: làm gì, gọi cho ai

## For which places

alerts-place-home = Nhà
alerts-place-work = Nơi làm việc
alerts-place-school = Trường học
alerts-place-family = Nhà của { $name }
alerts-place-other = Nơi bạn đã chọn
alerts-choose-area = Chọn nơi để xem cảnh báo
alerts-change-area = Chọn nơi khác
alerts-forget-area = Không hiện nơi nào
alerts-area-note = Chỉ lựa chọn này được giữ, và ai cầm thiết bị này cũng xem được. Không giữ gì khác về bạn.

## How fresh

alerts-heard-minutes = Nhận tin lần cuối cách đây { $minutes } phút
alerts-heard-hours = Nhận tin lần cuối cách đây { $hours } giờ
alerts-heard-days = Nhận tin lần cuối cách đây { $days } ngày
alerts-heard-now = Vừa nhận tin
alerts-stale = Tin này có thể đã cũ. Hãy xem ti vi, nghe đài và nhìn xung quanh bạn.

## How grave

alerts-severity-extreme = Nguy hiểm đến tính mạng
alerts-severity-severe = Nghiêm trọng
alerts-severity-moderate = Cần chú ý
alerts-severity-minor = Nên biết
alerts-severity-unknown = Thông tin
alerts-level = Cấp độ cảnh giác { $level }
alerts-volcano-level = Núi lửa: cấp độ { $level }
alerts-drill = Diễn tập
alerts-drill-note = Đây là diễn tập. Không có gì đang xảy ra.
alerts-test = Thử nghiệm
alerts-cancelled = Đã rút lại
alerts-lifted = Đã dỡ bỏ
alerts-corrected = Đã sửa
alerts-old = Thông báo đã lâu. Có thể việc này đã qua.

## One alert

alerts-sent = Thông báo lúc { $time }
alerts-until = Đến { $time }
alerts-moment = { $date }, { $time }
alerts-moment-today = hôm nay, { $time }
alerts-japan-time = Mọi giờ đều là giờ Nhật Bản.
alerts-facts = Những gì đã biết
alerts-do = Việc cần làm bây giờ
alerts-levels = Ý nghĩa của năm cấp độ
alerts-official = Văn bản chính thức bằng tiếng Nhật
alerts-official-missing = Không có văn bản nào thêm.
alerts-source = Nguồn: { $publisher }, { $time }. Phần bằng ngôn ngữ của bạn do chúng tôi viết.
alerts-areas-all = Mọi khu vực
alerts-areas-more = { $count } khu vực khác

## What is known

alerts-fact-intensity-here = Rung lắc ở đây
alerts-fact-intensity-expected = Rung lắc dự kiến ở đây
alerts-intensity = Cường độ địa chấn { $intensity }
alerts-intensity-range = Cường độ địa chấn từ { $from } đến { $to }
alerts-intensity-or-more = Cường độ địa chấn { $from } trở lên
alerts-fact-intensity-strongest = Rung lắc mạnh nhất
alerts-fact-epicentre = Tâm chấn
alerts-fact-origin = Lúc xảy ra
alerts-fact-magnitude = Độ lớn (M)
alerts-fact-depth = Độ sâu
alerts-depth = khoảng { $km } km
alerts-depth-shallow = rất nông
alerts-fact-long-period = Cấp rung lắc chậm
alerts-fact-height = Độ cao sóng dự kiến
alerts-fact-arrival = Đợt sóng đầu tiên dự kiến đến
alerts-height = { $metres } m
alerts-height-or-more = { $metres } m trở lên
alerts-height-less = dưới { $metres } m
alerts-fact-measured = Đo được tại { $station }
alerts-measured = { $height } lúc { $time }
alerts-fact-volcano = Núi lửa
alerts-fact-phenomenon = Hiện tượng quan sát được
alerts-fact-plume = Độ cao cột khói tính từ miệng núi lửa
alerts-metres = { $metres } m
alerts-fact-typhoon = Bão
alerts-typhoon = Số { $number } { $name }
alerts-fact-place = Vị trí
alerts-fact-pressure = Khí áp ở tâm bão
alerts-pressure = { $hpa } hPa
alerts-fact-wind = Gió mạnh nhất
alerts-wind = { $ms } m/giây

## Where to go

alerts-sites = Nơi lánh nạn khẩn cấp gần nhất cho mối nguy này
alerts-sites-of = tính từ trung tâm { $place }
alerts-sites-checked = Theo danh sách của địa phương. Chúng tôi không biết nơi nào đang mở cửa.
alerts-sites-none = Chúng tôi không có danh sách nơi lánh nạn khẩn cấp ở đây cho mối nguy này.
