## Fetching

trust-missing = Trang của bên phát hành này thiếu một tệp lẽ ra phải có: { $file }.
    .do = Hãy thử lại sau. Những gì bạn có vẫn giữ nguyên.
trust-too-large = Một tệp từ trang của bên phát hành này lớn hơn mức cho phép là { $size } kB, nên chúng tôi đã ngừng đọc.
    .do = Hãy thử lại bằng mạng khác. Nếu vẫn bị như vậy, hãy báo cho bên phát hành. Những gì bạn có vẫn giữ nguyên.
trust-other-bytes = Một tệp đã bị thay đổi trên đường truyền, hoặc không phải là tệp mà bên phát hành đã ký.
    .do = Hãy thử lại, tốt nhất là bằng mạng khác. Những gì bạn có vẫn giữ nguyên.

## Reading

trust-not-understood = Danh sách của bên phát hành này có chữ ký, nhưng cách viết không cho chúng tôi đọc một cách an toàn.
    .do = Hãy tìm phiên bản { -app } mới hơn. Nếu không có, hãy báo cho bên phát hành. Những gì bạn có vẫn giữ nguyên.
trust-evil-name = Danh sách của bên phát hành này có một tên không an toàn cho thiết bị: “{ $name }”.
    .do = Hãy báo cho bên phát hành. Chúng tôi không nhận gì từ danh sách này. Những gì bạn có vẫn giữ nguyên.

## Signatures

trust-too-few-signatures = Danh sách này cần { $needed } chữ ký đúng nhưng chỉ có { $found }. Có thể danh sách không phải của bên phát hành.
    .do = Hãy thử lại bằng mạng khác. Nếu vẫn bị như vậy, hãy hỏi bên phát hành. Những gì bạn có vẫn giữ nguyên.
trust-duplicate-signature = Một chữ ký xuất hiện hai lần trong danh sách này, như thể là hai chữ ký khác nhau.
    .do = Hãy báo cho bên phát hành. Những gì bạn có vẫn giữ nguyên.

## Old or mixed content

trust-rollback = Chúng tôi nhận được phiên bản { $offered }, nhưng trước đó đã thấy phiên bản { $held }. Có thể ai đó đang cho bạn xem nội dung cũ.
    .do = Hãy thử lại bằng mạng khác. Những gì bạn có mới hơn và vẫn giữ nguyên.
trust-same-version = Phiên bản { $version } của danh sách này có nội dung khác trước. Một phiên bản không bao giờ được thay đổi.
    .do = Hãy thử lại sau. Nếu vẫn bị như vậy, hãy báo cho bên phát hành. Những gì bạn có vẫn giữ nguyên.
trust-mixed = Các tệp trên trang của bên phát hành này không khớp với nhau. Có thể trang đang được cập nhật.
    .do = Hãy thử lại sau vài phút. Những gì bạn có vẫn giữ nguyên.

## Dates and clocks

trust-expired = Danh sách mới nhất mà chúng tôi lấy được có giá trị đến { $on }, và hôm nay là { $today }. Có thể có nội dung mới hơn chưa đến được với bạn.
    .do = Hãy thử lại bằng mạng khác. Những gì bạn có vẫn giữ nguyên, nhưng có thể đã cũ.
trust-clock-ahead = Ngày giờ của thiết bị có vẻ sai. Thiết bị này ghi hôm nay là { $today }, nhưng danh sách mới nhất mà chúng tôi lấy được có giá trị đến { $on }.
    .do = Hãy kiểm tra ngày của thiết bị này rồi thử lại. Nếu ngày đúng, bên phát hành này đã ngừng, và nội dung bạn đang giữ có thể đã cũ.
trust-clock-behind = Ngày giờ của thiết bị có vẻ sai. Hôm nay ít nhất đã là { $date }, nhưng thiết bị này ghi một ngày sớm hơn.
    .do = Hãy kiểm tra ngày của thiết bị này. Các ngày và thời hạn được hiện theo ngày đó.
trust-not-confirmed-since = Chưa được xác nhận lại kể từ { $date }

## Publishers

trust-out-of-path = { $name } đưa vào danh sách một tệp mà chỉ bên khác được phát hành: { $path }.
    .do = Hãy báo cho bên phát hành. Các bên phát hành khác không bị ảnh hưởng. Những gì bạn có vẫn giữ nguyên.
trust-no-such-publisher = { $name } không phát hành ở đây, hoặc không còn nữa.
    .do = Hãy kiểm tra tên, hoặc bỏ bên phát hành này. Những gì bạn tự nhập không bị ảnh hưởng.
trust-no-such-file = Không ai ở đây phát hành { $path }.
    .do = Hãy kiểm tra địa chỉ. Có thể đó là địa chỉ cũ.
trust-too-many-publishers = Bên phát hành này chuyển sự tin cậy cho quá nhiều bên khác.
    .do = Hãy báo cho bên phát hành. Những gì bạn có vẫn giữ nguyên.
trust-nothing-yet = Chúng tôi chưa có gì từ bên phát hành này.
    .do = Hãy lấy nội dung một lần khi có mạng, hoặc từ một thư mục hay USB.
