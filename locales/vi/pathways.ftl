### Các con đường: sau tư cách hiện nay có thể là gì, và còn thiếu gì.

pathways-title = Con đường tiếp theo
pathways-lead = Các con đường từ tư cách của bạn đến tư cách khác, đến vĩnh trú hoặc quốc tịch.
pathways-general-note = Đây là các con đường nói chung. Hãy mở dữ liệu của bạn để thấy bạn đã có gì và còn thiếu gì.
pathways-none = Chúng tôi chưa biết con đường nào từ tư cách của bạn.
pathways-tell-status = Hãy cho biết tư cách lưu trú để thấy các con đường của bạn.
pathways-perhaps = Có thể liên quan đến bạn
pathways-coming = Chưa mở
pathways-ways = Các con đường từ đây
pathways-all = Mọi con đường
pathways-elsewhere = Con đường này không bắt đầu từ tư cách hiện nay của bạn.
pathways-perhaps-note = Chúng tôi chưa biết con đường này có dành cho bạn không.
pathways-others = Các con đường khác

## Con đường

pathways-you-are-here = Hiện nay: { $status }
pathways-you = Tư cách hiện nay của bạn
pathways-goal = Đích: { $goal }
pathways-goal-role = Đích
pathways-way = Con đường

## Bạn đang ở đâu

pathways-met = Đã có { $met } trên { $all }
pathways-next = Còn cần: { $title }
pathways-from = Từ { $date }, nếu mọi thứ vẫn như bây giờ
pathways-all-met = Đã có đủ mọi điều kiểm tra được. Cơ quan sẽ quyết định.
pathways-not-certain = { $count } điều chưa chắc chắn
pathways-opens = Mở từ { $date }

## Kết quả của một điều cần có

outcome-met = Bạn đã có
outcome-not-yet = Chưa: từ { $date }
outcome-not-met = Chưa có, theo những gì bạn đã cho biết
outcome-unknown = Chúng tôi cần câu trả lời
outcome-rather-not-said = Bạn không muốn trả lời
outcome-discretion = Cơ quan quyết định
outcome-fact = Điều kiểm tra được
outcome-coming = Cần có từ { $date }
outcome-uncertain = Chưa chắc chắn. Hãy hỏi trước khi dựa vào đây.
outcome-from-knowledge = Theo kinh nghiệm. Chúng tôi không đọc thấy trong luật.

## Một con đường

pathways-facts = Bạn cần có gì
pathways-decided = Cơ quan quyết định gì
pathways-uncertain = Chưa chắc chắn, hoặc sắp có
pathways-answer = Trả lời để biết thêm
pathways-tell = Việc đó đã xảy ra? Hãy cho biết ở đây
pathways-no-promise = Dù có đủ mọi điều, cơ quan vẫn có thể từ chối. Nếu còn thiếu vài điều, hãy hỏi trước khi bỏ cuộc.
