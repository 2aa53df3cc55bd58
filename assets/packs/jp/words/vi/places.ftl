## What a place is

place-kind-municipal-office = Tòa thị chính
place-kind-evacuation-site = Nơi lánh nạn khẩn cấp (để chạy đến)
place-kind-evacuation-shelter = Nơi lánh nạn (để ở lại)
place-kind-medical-institution = Bệnh viện hoặc phòng khám
place-kind-public-facility = Cơ sở công cộng
place-kind-childcare = Nơi giữ trẻ
place-kind-wifi = Wi-Fi công cộng
place-kind-event = Sự kiện
place-kind-other = Khác

## The dangers that an evacuation site is designated for

refuge-earthquake = Động đất
refuge-tsunami = Sóng thần
refuge-flood = Lũ sông
refuge-inland-flood = Ngập do mưa to (cống tràn)
refuge-storm-surge = Triều cường
refuge-landslide = Sạt lở đất
refuge-large-fire = Cháy lớn
refuge-volcano = Núi lửa

## The offices of all municipalities

place-municipal-office = Tòa thị chính { $town }
place-source-municipal-offices = Tòa thị chính của mọi địa phương
