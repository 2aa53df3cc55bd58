## Nhiều người trong một hồ sơ

field-family-name = Tên
    .ask = Bạn gọi người này là gì?
    .why = Để bạn thấy việc này là của ai. Bạn có thể để trống.
    .hint = Tên hoặc tên gọi ngắn là đủ.
