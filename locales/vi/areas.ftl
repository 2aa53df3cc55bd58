area-status = Tư cách lưu trú
area-work = Việc làm
area-money = Tiền và thuế
area-insurance = Bảo hiểm xã hội và sức khỏe
area-home = Nhà ở
area-family = Gia đình và trường học
area-community = Cộng đồng và ngôn ngữ
area-moving-on = Chuyển đi và về nước
