<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>ChangeModel</name>
    <message>
        <source>blank</source>
        <translation>trống</translation>
    </message>
</context>
<context>
    <name>SizeTrouble</name>
    <message>
        <source>The budget</source>
        <translation>Kinh phí</translation>
    </message>
    <message>
        <source>The number of clusters</source>
        <translation>Số cụm</translation>
    </message>
    <message>
        <source>The cost of a cluster</source>
        <translation>Chi phí một cụm</translation>
    </message>
    <message>
        <source>The cost of an answer</source>
        <translation>Chi phí một phiếu</translation>
    </message>
    <message>
        <source>The earlier design effect</source>
        <translation>Hệ số thiết kế của lần trước</translation>
    </message>
    <message>
        <source>The earlier answers a cluster</source>
        <translation>Số phiếu mỗi cụm của lần trước</translation>
    </message>
    <message>
        <source>The number of answers a cluster</source>
        <translation>Số phiếu mỗi cụm</translation>
    </message>
    <message>
        <source>How alike people in a cluster are</source>
        <translation>Mức giống nhau trong cụm</translation>
    </message>
    <message>
        <source>The design effect</source>
        <translation>Hệ số thiết kế</translation>
    </message>
    <message>
        <source>The difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>The eligible part</source>
        <translation>Tỷ lệ đủ điều kiện</translation>
    </message>
    <message>
        <source>The confidence</source>
        <translation>Độ tin cậy</translation>
    </message>
    <message>
        <source>The margin of error</source>
        <translation>Sai số</translation>
    </message>
    <message>
        <source>The precision</source>
        <translation>Độ chính xác</translation>
    </message>
    <message>
        <source>The expected mean</source>
        <translation>Trung bình dự kiến</translation>
    </message>
    <message>
        <source>The number of answers planned</source>
        <translation>Số phiếu dự kiến</translation>
    </message>
    <message>
        <source>The expected share</source>
        <translation>Tỷ lệ dự kiến</translation>
    </message>
    <message>
        <source>The share in the first group</source>
        <translation>Tỷ lệ ở nhóm thứ nhất</translation>
    </message>
    <message>
        <source>The share in the second group</source>
        <translation>Tỷ lệ ở nhóm thứ hai</translation>
    </message>
    <message>
        <source>The population</source>
        <translation>Tổng thể</translation>
    </message>
    <message>
        <source>The response rate</source>
        <translation>Tỷ lệ trả lời</translation>
    </message>
    <message>
        <source>The standard deviation</source>
        <translation>Độ lệch chuẩn</translation>
    </message>
    <message>
        <source>The power</source>
        <translation>Lực kiểm định</translation>
    </message>
    <message>
        <source>the size of the sample</source>
        <translation>cỡ mẫu</translation>
    </message>
    <message>
        <source>the margin of error</source>
        <translation>sai số</translation>
    </message>
    <message>
        <source>the detectable difference</source>
        <translation>chênh lệch phát hiện được</translation>
    </message>
    <message>
        <source>the size for a mean</source>
        <translation>cỡ mẫu cho trung bình</translation>
    </message>
    <message>
        <source>the size for a total</source>
        <translation>cỡ mẫu cho tổng số</translation>
    </message>
    <message>
        <source>Yamane&apos;s formula</source>
        <translation>công thức Yamane</translation>
    </message>
    <message>
        <source>the comparison of two shares</source>
        <translation>so sánh hai tỷ lệ</translation>
    </message>
    <message>
        <source>the comparison of two means</source>
        <translation>so sánh hai trung bình</translation>
    </message>
    <message>
        <source>the cost of a cluster</source>
        <translation>chi phí một cụm</translation>
    </message>
    <message>
        <source>the budget</source>
        <translation>kinh phí</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Two columns are named &quot;%1&quot;.</source>
        <translation>Có hai cột cùng tên “%1”.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; has %2 rows where the others have %3.</source>
        <translation>Cột “%1” có %2 dòng, trong khi các cột khác có %3 dòng.</translation>
    </message>
    <message>
        <source>The data have no column &quot;%1&quot;.</source>
        <translation>Dữ liệu không có cột “%1”.</translation>
    </message>
    <message>
        <source>The data have no column &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>Dữ liệu không có cột “%1”. Có phải ý bạn là “%2”?</translation>
    </message>
    <message>
        <source>Cluster &quot;%1&quot; stands in two strata, &quot;%2&quot; and &quot;%3&quot;. If cluster labels repeat across strata, say &quot;nest&quot;: true.</source>
        <translation>Cụm “%1” nằm trong hai tầng, “%2” và “%3”. Nếu nhãn cụm lặp lại giữa các tầng, hãy ghi &quot;nest&quot;: true.</translation>
    </message>
    <message>
        <source>The data have no rows.</source>
        <translation>Dữ liệu không có dòng nào.</translation>
    </message>
    <message>
        <source>The population count of stage %1 differs within stratum &quot;%2&quot;: %3 and %4 (row %5). It must be one number a stratum.</source>
        <translation>Số đơn vị tổng thể ở cấp %1 không thống nhất trong tầng “%2”: %3 và %4 (dòng %5). Mỗi tầng chỉ có một số.</translation>
    </message>
    <message>
        <source>The population count of stage %1 in stratum &quot;%2&quot; is %3 (row %4); it must be above zero.</source>
        <translation>Số đơn vị tổng thể ở cấp %1 của tầng “%2” là %3 (dòng %4); số này phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>Stratum &quot;%1&quot; has %2 clusters in the sample but a population count of %3 (stage %4). The population cannot be smaller than the sample.</source>
        <translation>Tầng “%1” có %2 cụm trong mẫu nhưng số đơn vị tổng thể chỉ là %3 (cấp %4). Tổng thể không thể nhỏ hơn mẫu.</translation>
    </message>
    <message>
        <source>Stratum &quot;%1&quot; has only one cluster at stage %2, so its variance cannot be estimated. Join it to a similar stratum, or choose lonely_psu: remove, certainty, adjust or average.</source>
        <translation>Tầng “%1” chỉ có một cụm ở cấp %2 nên không ước lượng được phương sai. Hãy gộp với một tầng tương tự, hoặc chọn lonely_psu: remove, certainty, adjust hay average.</translation>
    </message>
    <message>
        <source>Without weights, every stage needs its population counts in &quot;fpc&quot;.</source>
        <translation>Khi không có quyền số, mỗi cấp cần số đơn vị tổng thể trong &quot;fpc&quot;.</translation>
    </message>
    <message>
        <source>The regression cannot be fitted: the term &quot;%1&quot; is the same for everyone or follows from the terms before it. Leave it out.</source>
        <translation>Không khớp được hồi quy: số hạng “%1” giống nhau ở mọi người hoặc suy ra được từ các số hạng trước. Hãy bỏ số hạng này.</translation>
    </message>
    <message>
        <source>The logistic regression has no finite answer: %1 predicts the outcome perfectly (separation). Leave it out or join categories.</source>
        <translation>Hồi quy logistic không có nghiệm hữu hạn: %1 dự báo đúng hoàn toàn kết quả (hiện tượng tách biệt). Hãy bỏ biến này hoặc gộp nhóm.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; should hold numbers, but row %2 holds &quot;%3&quot;. Correct the value, or treat the column as categories.</source>
        <translation>Cột “%1” phải là số, nhưng dòng %2 ghi “%3”. Hãy sửa giá trị, hoặc coi cột này là biến phân loại.</translation>
    </message>
    <message>
        <source>Numbers in &quot;%1&quot; are read with a decimal comma.</source>
        <translation>Số trong cột “%1” được đọc với dấu phẩy thập phân.</translation>
    </message>
    <message>
        <source>Some numbers in &quot;%1&quot; have a decimal point and some a decimal comma, so the column is taken as categories.</source>
        <translation>Trong cột “%1” có số dùng dấu chấm, có số dùng dấu phẩy thập phân, nên cột được coi là biến phân loại.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds whole numbers of more than 15 digits, which are rounded. If they are names, treat the column as categories.</source>
        <translation>Cột “%1” có số nguyên dài hơn 15 chữ số nên bị làm tròn. Nếu đó là mã số, hãy coi cột này là biến phân loại.</translation>
    </message>
    <message>
        <source>Row %1 is blank and was left out.</source>
        <translation>Dòng %1 trống và đã được bỏ qua.</translation>
    </message>
    <message>
        <source>Row %1, column %2 holds a zero byte (at byte %4), which text does not have. The file is damaged or is not a text file.</source>
        <translation>Dòng %1, cột %2 có byte 0 (tại byte %4), điều không có trong văn bản. Tệp bị hỏng hoặc không phải tệp văn bản.</translation>
    </message>
    <message>
        <source>Row %1, column %2 holds the byte %3 (at byte %4), which is not UTF-8. Save the file as UTF-8, or name the encoding it has.</source>
        <translation>Dòng %1, cột %2 có byte %3 (tại byte %4) không phải UTF-8. Hãy lưu tệp dạng UTF-8, hoặc nêu tên bảng mã của tệp.</translation>
    </message>
    <message>
        <source>Fields are separated by semicolons.</source>
        <translation>Các ô cách nhau bằng dấu chấm phẩy.</translation>
    </message>
    <message>
        <source>Fields are separated by tabs.</source>
        <translation>Các ô cách nhau bằng dấu tab.</translation>
    </message>
    <message>
        <source>The text is encoded as %1.</source>
        <translation>Văn bản dùng bảng mã %1.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Tệp trống.</translation>
    </message>
    <message>
        <source>The file has a header but no rows.</source>
        <translation>Tệp có dòng tiêu đề nhưng không có dòng dữ liệu nào.</translation>
    </message>
    <message>
        <source>Column %1 has no name in the header; it is called &quot;%2&quot;.</source>
        <translation>Cột %1 không có tên ở dòng tiêu đề; tạm gọi là “%2”.</translation>
    </message>
    <message>
        <source>The quotes of column %1 in the header do not match. Close the quote, and write a quote inside a name twice.</source>
        <translation>Dấu nháy ở tên cột %1 trong dòng tiêu đề không khớp. Hãy đóng dấu nháy, và viết hai lần dấu nháy nằm trong tên.</translation>
    </message>
    <message>
        <source>The header names &quot;%1&quot; twice, in columns %2 and %3. Give each column a name of its own.</source>
        <translation>Dòng tiêu đề có hai cột cùng tên “%1”, cột %2 và %3. Hãy đặt cho mỗi cột một tên riêng.</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not known. Known are UTF-8, UTF-16, windows-1258, TCVN3, VNI, windows-1252 and others.</source>
        <translation>Không biết bảng mã “%1”. Các bảng mã đọc được: UTF-8, UTF-16, windows-1258, TCVN3, VNI, windows-1252 và một số khác.</translation>
    </message>
    <message>
        <source>Text of more than 1 GB is read as UTF-8 only, and this is %1. Save it as UTF-8.</source>
        <translation>Văn bản lớn hơn 1 GB chỉ đọc được dạng UTF-8, còn tệp này là %1. Hãy lưu lại dạng UTF-8.</translation>
    </message>
    <message>
        <source>Byte %1 (in line %2) is not of the encoding %3. Name the encoding of the file, or save it as UTF-8.</source>
        <translation>Byte %1 (ở dòng %2) không thuộc bảng mã %3. Hãy nêu tên bảng mã của tệp, hoặc lưu lại dạng UTF-8.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>Không có tệp “%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file but a folder or a device.</source>
        <translation>“%1” không phải là tệp mà là thư mục hoặc thiết bị.</translation>
    </message>
    <message>
        <source>The size of &quot;%1&quot; cannot be found out.</source>
        <translation>Không xác định được kích thước của “%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened. Is it locked or not yours to read?</source>
        <translation>Không mở được “%1”. Tệp có đang bị khóa, hay bạn không có quyền đọc?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; broke off while it was read. Copy it to this computer and try again.</source>
        <translation>Việc đọc “%1” bị đứt giữa chừng. Hãy chép tệp về máy này rồi thử lại.</translation>
    </message>
    <message>
        <source>A quote opens in row %1, column &quot;%2&quot;, and never closes. Close it, or take it out.</source>
        <translation>Dấu nháy mở ở dòng %1, cột “%2” mà không đóng. Hãy đóng lại, hoặc bỏ đi.</translation>
    </message>
    <message>
        <source>In row %1, column &quot;%2&quot;, text follows the closing quote. Write a quote inside quoted text twice.</source>
        <translation>Ở dòng %1, cột “%2”, có chữ đứng sau dấu nháy đóng. Dấu nháy nằm trong đoạn có nháy phải viết hai lần.</translation>
    </message>
    <message>
        <source>Row %1 is longer than 1 GB: a quote in it is probably never closed.</source>
        <translation>Dòng %1 dài hơn 1 GB: có lẽ một dấu nháy trong đó không được đóng.</translation>
    </message>
    <message>
        <source>Row %1 has %2 fields where the header has %3. Put quotes around text that holds the separator, or add the fields that are missing.</source>
        <translation>Dòng %1 có %2 ô trong khi dòng tiêu đề có %3. Hãy đặt trong dấu nháy những đoạn chữ có chứa dấu phân cách, hoặc thêm ô còn thiếu.</translation>
    </message>
    <message>
        <source>Row %1 has %2 fields where the header has %3, and %4 rows in all differ (%5). Put quotes around text that holds the separator, or add the fields that are missing.</source>
        <translation>Dòng %1 có %2 ô trong khi dòng tiêu đề có %3; tất cả có %4 dòng bị lệch (%5). Hãy đặt trong dấu nháy những đoạn chữ có chứa dấu phân cách, hoặc thêm ô còn thiếu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2.</source>
        <translation>Không ghi được “%1”: %2.</translation>
    </message>
    <message>
        <source>The total of category &quot;%2&quot; of &quot;%1&quot; must be a number of at least 0; it is %3.</source>
        <translation>Tổng của nhóm “%2” của “%1” phải là số không âm; hiện là %3.</translation>
    </message>
    <message>
        <source>The shares of &quot;%1&quot; add up to %2 where they must add up to 1.</source>
        <translation>Các tỷ lệ của “%1” cộng lại là %2, trong khi phải bằng 1.</translation>
    </message>
    <message>
        <source>The totals of &quot;%1&quot; add up to 0.</source>
        <translation>Các tổng của “%1” cộng lại bằng 0.</translation>
    </message>
    <message>
        <source>The total of &quot;%1&quot; must be a number.</source>
        <translation>Tổng của “%1” phải là một số.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing in row %2. Every case needs a category there: fill it in, or give the case a weight of 0.</source>
        <translation>“%1” bị thiếu ở dòng %2. Phiếu nào cũng cần thuộc một nhóm: hãy điền vào, hoặc cho phiếu quyền số 0.</translation>
    </message>
    <message>
        <source>A number (%1) is missing in row %2. Every case needs one: fill it in, or give the case a weight of 0.</source>
        <translation>Thiếu một số (%1) ở dòng %2. Phiếu nào cũng cần số này: hãy điền vào, hoặc cho phiếu quyền số 0.</translation>
    </message>
    <message>
        <source>Category &quot;%2&quot; of &quot;%1&quot; has a total of %3 but no case. Join it with a neighbouring category.</source>
        <translation>Nhóm “%2” của “%1” có tổng là %3 nhưng không có phiếu nào. Hãy gộp với một nhóm gần kề.</translation>
    </message>
    <message>
        <source>Category &quot;%2&quot; of &quot;%1&quot; has cases but no total. Give its total, or leave its cases out.</source>
        <translation>Nhóm “%2” của “%1” có phiếu nhưng không có tổng. Hãy cho biết tổng, hoặc loại các phiếu đó ra.</translation>
    </message>
    <message>
        <source>The totals of &quot;%1&quot; add up to %2, those of &quot;%3&quot; to %4. They must count the same population.</source>
        <translation>Các tổng của “%1” cộng lại là %2, của “%3” là %4. Chúng phải đếm cùng một tổng thể.</translation>
    </message>
    <message>
        <source>Category &quot;%2&quot; of &quot;%1&quot; has a total of 0: its cases now have the weight 0.</source>
        <translation>Nhóm “%2” của “%1” có tổng bằng 0: các phiếu của nhóm nay có quyền số 0.</translation>
    </message>
    <message>
        <source>Bounds go with the distances &quot;logit&quot; and &quot;truncated&quot; only.</source>
        <translation>Cận (bounds) chỉ dùng với khoảng cách &quot;logit&quot; và &quot;truncated&quot;.</translation>
    </message>
    <message>
        <source>The bounds of the calibration factor must be two numbers around 1, the lower one at least 0; they are %1 and %2.</source>
        <translation>Cận của hệ số hiệu chuẩn phải là hai số nằm hai bên số 1, cận dưới không âm; hiện là %1 và %2.</translation>
    </message>
    <message>
        <source>Category &quot;%2&quot; of &quot;%1&quot; needs a factor of %3, outside the bounds %4 to %5. Widen the bounds or join the category with a neighbour.</source>
        <translation>Nhóm “%2” của “%1” cần hệ số %3, nằm ngoài cận từ %4 đến %5. Hãy nới cận hoặc gộp nhóm với nhóm gần kề.</translation>
    </message>
    <message>
        <source>The other totals already fix that of &quot;%1&quot; at %2, where %3 is asked for: they contradict each other. Leave it out or mend it.</source>
        <translation>Các tổng khác đã quyết định tổng của “%1” là %2, trong khi yêu cầu là %3: chúng mâu thuẫn nhau. Hãy bỏ hoặc sửa tổng này.</translation>
    </message>
    <message>
        <source>With factors between %4 and %5 the totals cannot be met. The worst is &quot;%1&quot;: %2 where %3 is asked for. Widen the bounds or ask for fewer totals.</source>
        <translation>Với hệ số từ %4 đến %5 thì không đạt được các tổng. Lệch nhất là “%1”: %2 trong khi yêu cầu %3. Hãy nới cận hoặc bớt tổng.</translation>
    </message>
    <message>
        <source>Calibration does not meet the totals after %4 iterations. The worst is &quot;%1&quot;: %2 where %3 is asked for. Ask for fewer totals, or check them.</source>
        <translation>Hiệu chuẩn không đạt các tổng sau %4 lần lặp. Lệch nhất là “%1”: %2 trong khi yêu cầu %3. Hãy bớt tổng, hoặc kiểm tra lại chúng.</translation>
    </message>
    <message>
        <source>The total of &quot;%1&quot; follows from the others and was left out.</source>
        <translation>Tổng của “%1” suy ra được từ các tổng khác nên đã được bỏ.</translation>
    </message>
    <message>
        <source>%1 cases have a negative weight. The distance &quot;raking&quot;, &quot;logit&quot; or &quot;truncated&quot; avoids that.</source>
        <translation>%1 phiếu có quyền số âm. Khoảng cách &quot;raking&quot;, &quot;logit&quot; hoặc &quot;truncated&quot; tránh được điều này.</translation>
    </message>
    <message>
        <source>The nonresponse class &quot;%1&quot; is missing in row %2. Every case needs one.</source>
        <translation>Thiếu lớp hiệu chỉnh không trả lời “%1” ở dòng %2. Phiếu nào cũng cần có lớp.</translation>
    </message>
    <message>
        <source>Class &quot;%1&quot; has nonrespondents and no respondent. Join it with another class.</source>
        <translation>Lớp “%1” có người không trả lời mà không có người trả lời. Hãy gộp với lớp khác.</translation>
    </message>
    <message>
        <source>Class &quot;%1&quot; has only cases of unknown eligibility. Join it with another class.</source>
        <translation>Lớp “%1” chỉ có phiếu chưa rõ có thuộc đối tượng điều tra hay không. Hãy gộp với lớp khác.</translation>
    </message>
    <message>
        <source>Class &quot;%1&quot; has only %2 respondents; its nonresponse factor is uncertain.</source>
        <translation>Lớp “%1” chỉ có %2 người trả lời; hệ số hiệu chỉnh không trả lời của lớp không chắc chắn.</translation>
    </message>
    <message>
        <source>In class &quot;%1&quot; the weights are multiplied by %2, more than 3.</source>
        <translation>Ở lớp “%1”, quyền số bị nhân với %2, lớn hơn 3.</translation>
    </message>
    <message>
        <source>Raking does not meet all margins after %1 cycles. The worst is category &quot;%3&quot; of &quot;%2&quot;: %4 where %5 is asked for. Join small categories, or rake to fewer margins.</source>
        <translation>Hiệu chỉnh lặp theo tổng biên (raking) không khớp mọi biên sau %1 vòng. Lệch nhất là nhóm “%3” của “%2”: %4 trong khi yêu cầu %5. Hãy gộp các nhóm nhỏ, hoặc dùng ít biên hơn.</translation>
    </message>
    <message>
        <source>Trimming needs a limit: &quot;lower&quot;, &quot;upper&quot; or &quot;upper_median&quot;.</source>
        <translation>Cắt ngưỡng quyền số cần một giới hạn: &quot;lower&quot;, &quot;upper&quot; hoặc &quot;upper_median&quot;.</translation>
    </message>
    <message>
        <source>Trimming takes &quot;upper&quot; or &quot;upper_median&quot;, not both of them.</source>
        <translation>Cắt ngưỡng quyền số nhận &quot;upper&quot; hoặc &quot;upper_median&quot;, không nhận cả hai.</translation>
    </message>
    <message>
        <source>Weights cannot be trimmed to between %1 and %2: the limits must be positive, the lower one first.</source>
        <translation>Không thể cắt quyền số vào khoảng từ %1 đến %2: giới hạn phải dương, giới hạn dưới đứng trước.</translation>
    </message>
    <message>
        <source>No weights between %1 and %2 have the sum %3 that these %4 cases have: their mean is %5. Widen the limits.</source>
        <translation>Không có bộ quyền số nào từ %1 đến %2 cho tổng %3 như của %4 phiếu này: trung bình của chúng là %5. Hãy nới giới hạn.</translation>
    </message>
    <message>
        <source>Every weight is outside %1 to %2, so there is no case to take what is cut off. Widen the limits.</source>
        <translation>Mọi quyền số đều nằm ngoài khoảng %1 đến %2, nên không còn phiếu nào nhận phần bị cắt. Hãy nới giới hạn.</translation>
    </message>
    <message>
        <source>Trimming to between %1 and %2 has no end: nearly all weights are at a limit. Widen the limits.</source>
        <translation>Cắt vào khoảng %1 đến %2 không dừng được: gần như mọi quyền số đã chạm giới hạn. Hãy nới giới hạn.</translation>
    </message>
    <message>
        <source>No one asked about here answered &quot;%1&quot;.</source>
        <translation>Không ai trong số được xét ở đây trả lời “%1”.</translation>
    </message>
    <message>
        <source>Row %1 has no value in &quot;%2&quot;, which is used as %3 of the design. Every row needs one.</source>
        <translation>Dòng %1 không có giá trị ở cột “%2”, cột dùng làm %3 của thiết kế mẫu. Dòng nào cũng cần có.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; is used as %2 of the design but holds values that are not numbers.</source>
        <translation>Cột “%1” dùng làm %2 của thiết kế mẫu nhưng có giá trị không phải là số.</translation>
    </message>
    <message>
        <source>Row %1 has a weight of %2 in &quot;%3&quot;. Weights cannot be negative.</source>
        <translation>Dòng %1 có quyền số %2 ở cột “%3”. Quyền số không được âm.</translation>
    </message>
    <message>
        <source>Every weight in &quot;%1&quot; is zero.</source>
        <translation>Mọi quyền số trong “%1” đều bằng 0.</translation>
    </message>
    <message>
        <source>The design names strata for %1 stages and fpc for %2, but clusters for %3. Strata and fpc hold one entry a stage.</source>
        <translation>Thiết kế mẫu khai tầng cho %1 cấp và fpc cho %2, nhưng cụm cho %3. Tầng và fpc có một mục cho mỗi cấp.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than 65,535 different values; weighting needs categories.</source>
        <translation>“%1” có hơn 65.535 giá trị khác nhau; tính quyền số cần biến phân loại.</translation>
    </message>
    <message>
        <source>Category &quot;%2&quot; of &quot;%1&quot; is given twice.</source>
        <translation>Nhóm “%2” của “%1” được khai hai lần.</translation>
    </message>
    <message>
        <source>The total of &quot;%2&quot; must name one category for each of &quot;%1&quot;.</source>
        <translation>Tổng của “%2” phải nêu một nhóm cho mỗi biến trong “%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a single total, which needs numbers; it holds categories. Give a total for each.</source>
        <translation>“%1” chỉ có một tổng nên phải là số, nhưng đây là biến phân loại. Hãy cho tổng của từng nhóm.</translation>
    </message>
    <message>
        <source>The status &quot;%1&quot; is missing in row %2.</source>
        <translation>Thiếu tình trạng “%1” ở dòng %2.</translation>
    </message>
    <message>
        <source>The status &quot;%2&quot; in row %3 of &quot;%1&quot; is in none of the lists respondent, nonrespondent, ineligible and unknown.</source>
        <translation>Tình trạng “%2” ở dòng %3 của “%1” không có trong danh sách nào: respondent, nonrespondent, ineligible, unknown.</translation>
    </message>
    <message>
        <source>No one answered both &quot;%1&quot; and &quot;%2&quot;.</source>
        <translation>Không ai trả lời cả “%1” lẫn “%2”.</translation>
    </message>
    <message>
        <source>The test of &quot;%1&quot; by &quot;%2&quot; cannot be made: the table has a single row or column, or too many empty cells.</source>
        <translation>Không kiểm định được “%1” theo “%2”: bảng chỉ có một dòng hoặc một cột, hoặc có quá nhiều ô trống.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has too many different values to tabulate: %2 cells, at most %3 can be. Is it a number rather than a category?</source>
        <translation>“%1” có quá nhiều giá trị khác nhau để lập bảng: %2 ô, nhiều nhất là %3. Đây có phải là số chứ không phải phân loại?</translation>
    </message>
    <message>
        <source>%1 must be an object, { … }.</source>
        <translation>%1 phải là một đối tượng, { … }.</translation>
    </message>
    <message>
        <source>%1 must be a text in quotes.</source>
        <translation>%1 phải là chữ trong dấu nháy.</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1 phải là số nguyên.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 phải là true hoặc false.</translation>
    </message>
    <message>
        <source>%1 is missing: %2 needs it.</source>
        <translation>Thiếu %1: %2 cần mục này.</translation>
    </message>
    <message>
        <source>%1 has an entry &quot;%2&quot; that is not known. Is it &quot;%3&quot;?</source>
        <translation>%1 có mục “%2” không rõ nghĩa. Có phải là “%3”?</translation>
    </message>
    <message>
        <source>%1 has an entry &quot;%2&quot; that is not known. Known here: %3.</source>
        <translation>%1 có mục “%2” không rõ nghĩa. Các mục dùng được ở đây: %3.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; it can be: %3.</source>
        <translation>%1 là “%2”; chỉ có thể là: %3.</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1 phải là một số.</translation>
    </message>
    <message>
        <source>A t test compares two groups, but &quot;%1&quot; has %2 with an answer to &quot;%3&quot;: %4. Leave two of them in with &quot;where&quot;.</source>
        <translation>Kiểm định t so sánh hai nhóm, nhưng “%1” có %2 nhóm trả lời “%3”: %4. Hãy dùng &quot;where&quot; để giữ lại hai nhóm.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds values that are not numbers, so it has no mean, total or quantile. Ask for its proportions, or mend the data.</source>
        <translation>“%1” có giá trị không phải là số nên không có trung bình, tổng hay phân vị. Hãy tính tỷ lệ, hoặc sửa dữ liệu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no category &quot;%2&quot;; it has: %3.</source>
        <translation>“%1” không có nhóm “%2”; các nhóm hiện có: %3.</translation>
    </message>
    <message>
        <source>The logistic regression of &quot;%1&quot; needs an &quot;event&quot; that is one of its categories: %2.</source>
        <translation>Hồi quy logistic của “%1” cần một &quot;event&quot; là một trong các nhóm: %2.</translation>
    </message>
    <message>
        <source>The regression of &quot;%1&quot; has %2 rows with all answers for %3 terms; it needs more rows than terms.</source>
        <translation>Hồi quy của “%1” có %2 dòng đủ câu trả lời cho %3 số hạng; số dòng phải nhiều hơn số hạng.</translation>
    </message>
    <message>
        <source>The outcome &quot;%1&quot; is the same for everyone; there is nothing to explain.</source>
        <translation>Biến kết quả “%1” giống nhau ở mọi người; không có gì để giải thích.</translation>
    </message>
    <message>
        <source>The regression of &quot;%1&quot; has as many terms as the design has degrees of freedom, so it has no tests or intervals.</source>
        <translation>Hồi quy của “%1” có số hạng nhiều bằng số bậc tự do của thiết kế mẫu, nên không có kiểm định hay khoảng tin cậy.</translation>
    </message>
    <message>
        <source>Rests on the equivalent of fewer than 30 people: not reliable enough to publish.</source>
        <translation>Cỡ mẫu hiệu dụng dưới 30 người: chưa đủ tin cậy để công bố.</translation>
    </message>
    <message>
        <source>The interval is 30 points wide or more: not reliable enough to publish.</source>
        <translation>Khoảng tin cậy rộng từ 30 điểm phần trăm trở lên: chưa đủ tin cậy để công bố.</translation>
    </message>
    <message>
        <source>The interval is wide compared with the share itself: not reliable enough to publish.</source>
        <translation>Khoảng tin cậy quá rộng so với chính tỷ lệ: chưa đủ tin cậy để công bố.</translation>
    </message>
    <message>
        <source>The interval is wide compared with the share of all others: do not publish the complement.</source>
        <translation>Khoảng tin cậy quá rộng so với tỷ lệ của phần còn lại: không công bố phần còn lại.</translation>
    </message>
    <message>
        <source>Rests on few clusters (under 8 degrees of freedom): the interval itself is uncertain.</source>
        <translation>Dựa trên ít cụm (dưới 8 bậc tự do): bản thân khoảng tin cậy cũng không chắc chắn.</translation>
    </message>
    <message>
        <source>No one, or everyone, in the sample: look at it before it is published.</source>
        <translation>Không ai, hoặc tất cả mọi người trong mẫu: hãy xem lại trước khi công bố.</translation>
    </message>
    <message>
        <source>The interval is one-sided (Clopper-Pearson on the effective sample size).</source>
        <translation>Khoảng tin cậy một phía (Clopper-Pearson trên cỡ mẫu hiệu dụng).</translation>
    </message>
    <message>
        <source>The standard error is over 33 % of the figure: not reliable enough to publish.</source>
        <translation>Sai số chuẩn lớn hơn 33 % con số: chưa đủ tin cậy để công bố.</translation>
    </message>
    <message>
        <source>The standard error is over 16.5 % of the figure: use with care.</source>
        <translation>Sai số chuẩn lớn hơn 16,5 % con số: dùng thận trọng.</translation>
    </message>
    <message>
        <source>Too few clusters to tell how precise the figure is.</source>
        <translation>Quá ít cụm để biết con số chính xác đến đâu.</translation>
    </message>
    <message>
        <source>The specification is not JSON: line %1, column %2. Look for a missing comma, quote or bracket there.</source>
        <translation>Bản đặc tả không phải JSON: dòng %1, cột %2. Hãy xem ở đó có thiếu dấu phẩy, dấu nháy hay dấu ngoặc không.</translation>
    </message>
    <message>
        <source>design.replicates.count is %1; it must be from 2 to 100,000.</source>
        <translation>design.replicates.count là %1; phải từ 2 đến 100.000.</translation>
    </message>
    <message>
        <source>design.replicates.seed is %1; it must not be negative.</source>
        <translation>design.replicates.seed là %1; không được âm.</translation>
    </message>
    <message>
        <source>design.replicates.rho is %1; it must be from 0 to below 1.</source>
        <translation>design.replicates.rho là %1; phải từ 0 đến dưới 1.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be between 0 and 1, e.g. 0.95.</source>
        <translation>%1 là %2; phải nằm giữa 0 và 1, chẳng hạn 0.95.</translation>
    </message>
    <message>
        <source>%1 holds %2; each must be between 0 and 1.</source>
        <translation>%1 có %2; mỗi số phải nằm giữa 0 và 1.</translation>
    </message>
    <message>
        <source>%1 must be a list, [ … ].</source>
        <translation>%1 phải là một danh sách, [ … ].</translation>
    </message>
    <message>
        <source>Two estimates have the id &quot;%1&quot;.</source>
        <translation>Có hai ước lượng cùng id “%1”.</translation>
    </message>
    <message>
        <source>The weight in row %1 is missing.</source>
        <translation>Thiếu quyền số ở dòng %1.</translation>
    </message>
    <message>
        <source>The weight in row %1 is negative: %2.</source>
        <translation>Quyền số ở dòng %1 âm: %2.</translation>
    </message>
    <message>
        <source>No case has a positive weight.</source>
        <translation>Không phiếu nào có quyền số dương.</translation>
    </message>
    <message>
        <source>Raking needs at least one margin.</source>
        <translation>Hiệu chỉnh lặp theo tổng biên (raking) cần ít nhất một biên.</translation>
    </message>
    <message>
        <source>Raking needs a tolerance above 0 and at least one iteration.</source>
        <translation>Hiệu chỉnh lặp theo tổng biên (raking) cần dung sai lớn hơn 0 và ít nhất một lần lặp.</translation>
    </message>
    <message>
        <source>Calibration needs at least one total.</source>
        <translation>Hiệu chuẩn cần ít nhất một tổng.</translation>
    </message>
    <message>
        <source>A cell of %1 does not say its &quot;%2&quot;.</source>
        <translation>Một ô của %1 không cho biết “%2”.</translation>
    </message>
    <message>
        <source>A cell of %1 has no &quot;total&quot;.</source>
        <translation>Một ô của %1 không có &quot;total&quot;.</translation>
    </message>
    <message>
        <source>%1 needs either &quot;totals&quot; or &quot;shares&quot;.</source>
        <translation>%1 cần &quot;totals&quot; hoặc &quot;shares&quot;.</translation>
    </message>
    <message>
        <source>%1: tolerance and max_iterations must be above zero.</source>
        <translation>%1: tolerance và max_iterations phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>%1: the distances logit and truncated need &quot;bounds&quot;: [lower, upper]; the others have none.</source>
        <translation>%1: khoảng cách logit và truncated cần &quot;bounds&quot;: [dưới, trên]; các khoảng cách khác không có.</translation>
    </message>
    <message>
        <source>%1.bounds are %2 and %3; they must lie on either side of 1, the lower one not below 0.</source>
        <translation>%1.bounds là %2 và %3; chúng phải nằm hai bên số 1, cận dưới không âm.</translation>
    </message>
    <message>
        <source>%1 needs &quot;lower&quot;, &quot;upper&quot; or &quot;upper_median&quot;.</source>
        <translation>%1 cần &quot;lower&quot;, &quot;upper&quot; hoặc &quot;upper_median&quot;.</translation>
    </message>
    <message>
        <source>%1 has both &quot;upper&quot; and &quot;upper_median&quot;; give one.</source>
        <translation>%1 có cả &quot;upper&quot; lẫn &quot;upper_median&quot;; chỉ dùng một.</translation>
    </message>
    <message>
        <source>%1: lower (%2) must be below upper (%3).</source>
        <translation>%1: lower (%2) phải nhỏ hơn upper (%3).</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Không đọc được %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Không ghi được %1: %2.</translation>
    </message>
    <message>
        <source>This should not have happened. Please report it: %1</source>
        <translation>Lẽ ra không xảy ra việc này. Xin hãy báo lại: %1</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Không đủ bộ nhớ cho việc này.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong: %1</source>
        <translation>Có lỗi ngoài dự kiến: %1</translation>
    </message>
    <message>
        <source>The specification &quot;%1&quot; cannot be read. Is it there, and may you read it?</source>
        <translation>Không đọc được bản đặc tả “%1”. Tệp có ở đó không, và bạn có quyền đọc không?</translation>
    </message>
    <message>
        <source>The result cannot be written to standard output.</source>
        <translation>Không ghi được kết quả ra đầu ra chuẩn.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: there is nothing here yet.</source>
        <translation>Trong biểu thức, ở ký tự %1: chưa có gì ở đây.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: it has too many parts; at most %2 are allowed.</source>
        <translation>Trong biểu thức, ở ký tự %1: biểu thức có quá nhiều phần; nhiều nhất là %2.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: there is no closing bracket for the one at character %2.</source>
        <translation>Trong biểu thức, ở ký tự %1: thiếu ngoặc đóng cho ngoặc mở ở ký tự %2.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: this closing bracket has no opening one.</source>
        <translation>Trong biểu thức, ở ký tự %1: ngoặc đóng này không có ngoặc mở.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: a comma stands only between the values of a list or a function; numbers are written with a point.</source>
        <translation>Trong biểu thức, ở ký tự %1: dấu phẩy chỉ đứng giữa các giá trị của danh sách hoặc hàm; số thập phân viết với dấu chấm.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: there is no sign or word such as &quot;and&quot; before &quot;%2&quot;.</source>
        <translation>Trong biểu thức, ở ký tự %1: trước “%2” thiếu một dấu hoặc từ nối như &quot;and&quot;.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: after &quot;not&quot; stands &quot;in&quot; here.</source>
        <translation>Trong biểu thức, ở ký tự %1: ở đây sau &quot;not&quot; phải là &quot;in&quot;.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: a comparison cannot be compared again; join two with &quot;and&quot;, or use between(value, least, most).</source>
        <translation>Trong biểu thức, ở ký tự %1: không thể so sánh tiếp một phép so sánh; hãy nối hai phép bằng &quot;and&quot;, hoặc dùng between(giá trị, nhỏ nhất, lớn nhất).</translation>
    </message>
    <message>
        <source>In the expression, at character %1: after &quot;in&quot; stands a list in brackets, such as in (1, 2).</source>
        <translation>Trong biểu thức, ở ký tự %1: sau &quot;in&quot; phải là danh sách trong ngoặc, chẳng hạn in (1, 2).</translation>
    </message>
    <message>
        <source>In the expression, at character %1: it ends where a value is expected.</source>
        <translation>Trong biểu thức, ở ký tự %1: biểu thức kết thúc ở chỗ cần một giá trị.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: a value is expected here, not &quot;%2&quot;.</source>
        <translation>Trong biểu thức, ở ký tự %1: ở đây cần một giá trị chứ không phải “%2”.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: brackets stand in each other more than %2 deep.</source>
        <translation>Trong biểu thức, ở ký tự %1: ngoặc lồng nhau quá %2 lớp.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: there is no function &quot;%2&quot;.</source>
        <translation>Trong biểu thức, ở ký tự %1: không có hàm “%2”.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: there is no function &quot;%2&quot;. Did you mean &quot;%3&quot;?</source>
        <translation>Trong biểu thức, ở ký tự %1: không có hàm “%2”. Có phải ý bạn là “%3”?</translation>
    </message>
    <message>
        <source>In the expression, at character %1: &quot;%2&quot; takes %3 values in its brackets, not %5.</source>
        <translation>Trong biểu thức, ở ký tự %1: “%2” nhận %3 giá trị trong ngoặc, không phải %5.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: &quot;%2&quot; takes %3 to %4 values in its brackets, not %5.</source>
        <translation>Trong biểu thức, ở ký tự %1: “%2” nhận từ %3 đến %4 giá trị trong ngoặc, không phải %5.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: it is longer than the %2 bytes that are allowed.</source>
        <translation>Trong biểu thức, ở ký tự %1: biểu thức dài hơn mức %2 byte cho phép.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: this is not text in UTF-8.</source>
        <translation>Trong biểu thức, ở ký tự %1: đây không phải văn bản UTF-8.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: &quot;%2&quot; is not a number; a name that begins with a digit is put in backquotes: `%2`.</source>
        <translation>Trong biểu thức, ở ký tự %1: “%2” không phải là số; tên bắt đầu bằng chữ số phải đặt trong dấu nháy ngược: `%2`.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: the text that begins here has no closing quotation mark.</source>
        <translation>Trong biểu thức, ở ký tự %1: đoạn chữ bắt đầu ở đây thiếu dấu nháy đóng.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: the name that begins here has no closing mark.</source>
        <translation>Trong biểu thức, ở ký tự %1: tên bắt đầu ở đây thiếu dấu đóng.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: %2 does not enclose a text here; use &apos; or &quot; instead.</source>
        <translation>Trong biểu thức, ở ký tự %1: %2 không dùng để bao đoạn chữ ở đây; hãy dùng &apos; hoặc &quot;.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: write &quot;and&quot; or &quot;or&quot; in place of &quot;%2&quot;.</source>
        <translation>Trong biểu thức, ở ký tự %1: hãy viết &quot;and&quot; hoặc &quot;or&quot; thay cho “%2”.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: &quot;%2&quot; means nothing here.</source>
        <translation>Trong biểu thức, ở ký tự %1: “%2” không có nghĩa ở đây.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: there is no variable &quot;%2&quot;; a text stands in quotes.</source>
        <translation>Trong biểu thức, ở ký tự %1: không có biến “%2”; nếu là chữ thì phải đặt trong dấu nháy.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: there is no variable &quot;%2&quot;. Did you mean &quot;%3&quot;?</source>
        <translation>Trong biểu thức, ở ký tự %1: không có biến “%2”. Có phải ý bạn là “%3”?</translation>
    </message>
    <message>
        <source>In the expression, at character %1: this is a condition and cannot be compared; join conditions with &quot;and&quot;, &quot;or&quot; and &quot;not&quot;.</source>
        <translation>Trong biểu thức, ở ký tự %1: đây là một điều kiện nên không so sánh được; hãy nối các điều kiện bằng &quot;and&quot;, &quot;or&quot; và &quot;not&quot;.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: an empty text is a missing value, and nothing equals it; ask with missing(…).</source>
        <translation>Trong biểu thức, ở ký tự %1: chữ rỗng là giá trị thiếu, không có gì bằng nó; hãy hỏi bằng missing(…).</translation>
    </message>
    <message>
        <source>In the expression, at character %1: texts have no order here; compare them with = or &lt;&gt;.</source>
        <translation>Trong biểu thức, ở ký tự %1: ở đây chữ không có thứ tự; hãy so sánh bằng = hoặc &lt;&gt;.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: the digits to round to are a whole number from -15 to 15.</source>
        <translation>Trong biểu thức, ở ký tự %1: số chữ số làm tròn là số nguyên từ -15 đến 15.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: the code to look for is a number or a text in quotes.</source>
        <translation>Trong biểu thức, ở ký tự %1: mã cần tìm là một số hoặc chữ trong dấu nháy.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: &quot;%2&quot; alone is not a condition; compare it with a value, such as %2 = 1.</source>
        <translation>Trong biểu thức, ở ký tự %1: riêng “%2” chưa phải là điều kiện; hãy so sánh với một giá trị, chẳng hạn %2 = 1.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: a condition is expected here, such as age &gt;= 18.</source>
        <translation>Trong biểu thức, ở ký tự %1: ở đây cần một điều kiện, chẳng hạn age &gt;= 18.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: the categories of &quot;%2&quot; are not numbers; compare it with one of them in quotes, such as &apos;%3&apos;.</source>
        <translation>Trong biểu thức, ở ký tự %1: các nhóm của “%2” không phải là số; hãy so sánh với một nhóm trong dấu nháy, chẳng hạn &apos;%3&apos;.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: &quot;%2&quot; holds text where a number is expected; compare it with a text in quotes.</source>
        <translation>Trong biểu thức, ở ký tự %1: “%2” là chữ trong khi cần số; hãy so sánh với chữ trong dấu nháy.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: the text &apos;%2&apos; stands where a number is expected.</source>
        <translation>Trong biểu thức, ở ký tự %1: chữ &apos;%2&apos; đứng ở chỗ cần một số.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: this is a condition where a number is expected.</source>
        <translation>Trong biểu thức, ở ký tự %1: đây là một điều kiện trong khi cần một số.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: this is a text where a number is expected.</source>
        <translation>Trong biểu thức, ở ký tự %1: đây là chữ trong khi cần một số.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: &quot;%2&quot; holds numbers where a text is expected.</source>
        <translation>Trong biểu thức, ở ký tự %1: “%2” là số trong khi cần chữ.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: this is a condition where a text is expected.</source>
        <translation>Trong biểu thức, ở ký tự %1: đây là một điều kiện trong khi cần chữ.</translation>
    </message>
    <message>
        <source>In the expression, at character %1: this is a number where a text is expected.</source>
        <translation>Trong biểu thức, ở ký tự %1: đây là số trong khi cần chữ.</translation>
    </message>
    <message>
        <source>With replicates, a stratum with one cluster can only be passed over: choose lonely_psu remove or certainty, or join the stratum to a similar one.</source>
        <translation>Khi dùng quyền số lặp, tầng có một cụm chỉ có thể bỏ qua: hãy chọn lonely_psu là remove hoặc certainty, hoặc gộp tầng với một tầng tương tự.</translation>
    </message>
    <message>
        <source>JK1 is for designs without strata; this one has %1. Choose JKn.</source>
        <translation>JK1 dành cho thiết kế không có tầng; thiết kế này có %1 tầng. Hãy chọn JKn.</translation>
    </message>
    <message>
        <source>No stratum has two clusters, so there is nothing to make replicates of.</source>
        <translation>Không tầng nào có hai cụm nên không tạo được quyền số lặp.</translation>
    </message>
    <message>
        <source>Every comma in &quot;%1&quot; has three digits after it. They are taken as decimals; if they part thousands, take the commas out.</source>
        <translation>Sau mỗi dấu phẩy trong cột “%1” đều có ba chữ số. Chúng được coi là phần thập phân; nếu là dấu ngăn hàng nghìn, hãy bỏ các dấu phẩy đi.</translation>
    </message>
    <message>
        <source>Delivered replicate weights of type JKn need the size of each stratum, which columns do not tell. Give strata and clusters instead of columns.</source>
        <translation>Quyền số lặp cho sẵn loại JKn cần cỡ của từng tầng, điều mà các cột không cho biết. Hãy khai tầng và cụm thay cho các cột.</translation>
    </message>
    <message>
        <source>Row %1 has no usable replicate weight in &quot;%2&quot;. It must be a number, not negative.</source>
        <translation>Dòng %1 không có quyền số lặp dùng được ở cột “%2”. Quyền số lặp phải là số không âm.</translation>
    </message>
    <message>
        <source>The pattern &quot;%1&quot; fits %2 columns; replicate weights need at least two.</source>
        <translation>Mẫu tên “%1” khớp với %2 cột; quyền số lặp cần ít nhất hai cột.</translation>
    </message>
    <message>
        <source>At character %1: &apos;%2&apos; of &quot;%3&quot; is marked as missing, and no comparison finds it; ask with missing(…).</source>
        <translation>Ở ký tự %1: &apos;%2&apos; của “%3” được đánh dấu là thiếu nên không phép so sánh nào tìm thấy; hãy hỏi bằng missing(…).</translation>
    </message>
    <message>
        <source>At character %1: &quot;%3&quot; is nowhere &apos;%2&apos;.</source>
        <translation>Ở ký tự %1: “%3” không có chỗ nào là &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>At character %1: &quot;%3&quot; is nowhere &apos;%2&apos;. Did you mean &apos;%4&apos;?</source>
        <translation>Ở ký tự %1: “%3” không có chỗ nào là &apos;%2&apos;. Có phải ý bạn là &apos;%4&apos;?</translation>
    </message>
    <message>
        <source>%1 blank rows were left out, the first of them row %2.</source>
        <translation>%1 dòng trống đã được bỏ qua, đầu tiên là dòng %2.</translation>
    </message>
    <message>
        <source>A chart is written as .svg, .png or .pdf, not as “%1”.</source>
        <translation>Biểu đồ được ghi dạng .svg, .png hoặc .pdf, không phải “%1”.</translation>
    </message>
    <message>
        <source>The specification has no estimate &quot;%1&quot;.</source>
        <translation>Bản đặc tả không có ước lượng “%1”.</translation>
    </message>
    <message>
        <source>The program that draws, %1, cannot be started: install it beside quadrat-cli.</source>
        <translation>Không khởi động được chương trình vẽ %1: hãy cài nó bên cạnh quadrat-cli.</translation>
    </message>
    <message>
        <source>The sample has only one cluster at stage %1, so no variance can be estimated. Leave the clusters out if every row was drawn by itself.</source>
        <translation>Mẫu chỉ có một cụm ở cấp %1 nên không ước lượng được phương sai. Hãy bỏ phần cụm nếu mỗi dòng được chọn riêng.</translation>
    </message>
    <message>
        <source>Balanced replicates (BRR, Fay) need two clusters in every stratum; stratum &quot;%1&quot; has %2. Choose JKn or bootstrap.</source>
        <translation>Mẫu lặp cân bằng (BRR, Fay) cần hai cụm trong mỗi tầng; tầng &quot;%1&quot; có %2. Hãy chọn JKn hoặc bootstrap.</translation>
    </message>
    <message>
        <source>Balanced replicates (BRR, Fay) take no account of the population counts in fpc: the errors are those of a sample drawn with replacement, on the safe side.</source>
        <translation>Mẫu lặp cân bằng (BRR, Fay) không xét đến số lượng tổng thể trong fpc: sai số được tính như chọn mẫu có hoàn lại, thiên về phía an toàn.</translation>
    </message>
    <message>
        <source>The interval is open at one end: too few people lie beyond the figure to say how far it reaches.</source>
        <translation>Khoảng tin cậy để ngỏ một đầu: có quá ít người nằm ngoài con số này để biết nó vươn tới đâu.</translation>
    </message>
    <message>
        <source>The specification has no &quot;weighting&quot; steps.</source>
        <translation>Bản mô tả không có bước &quot;weighting&quot; nào.</translation>
    </message>
    <message>
        <source>The data have a column &quot;%1&quot; already. Give the new weights another name with &quot;as&quot;.</source>
        <translation>Dữ liệu đã có cột &quot;%1&quot;. Hãy đặt tên khác cho quyền số mới bằng &quot;as&quot;.</translation>
    </message>
    <message>
        <source>The weights in column &quot;%1&quot; have been replaced.</source>
        <translation>Quyền số trong cột &quot;%1&quot; đã được thay.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: weighted data are written as comma-separated text; give a name that ends in .csv.</source>
        <translation>&quot;%1&quot;: dữ liệu có quyền số được ghi dưới dạng văn bản phân cách bằng dấu phẩy; hãy đặt tên kết thúc bằng .csv.</translation>
    </message>
    <message>
        <source>The specification holds a number that is too large, above 1.7e308.</source>
        <translation>Bản mô tả có một số quá lớn, trên 1,7e308.</translation>
    </message>
    <message>
        <source>The condition &quot;%1&quot; is true for no row of the data, so there is nothing to estimate.</source>
        <translation>Điều kiện &quot;%1&quot; không đúng với dòng nào của dữ liệu nên không có gì để ước lượng.</translation>
    </message>
    <message>
        <source>The document cannot be packed: %1.</source>
        <translation>Không đóng gói được tài liệu: %1.</translation>
    </message>
    <message>
        <source>A report is written as .pdf, .odt or .docx, not as “%1”.</source>
        <translation>Báo cáo được ghi thành tệp .pdf, .odt hoặc .docx, không phải “%1”.</translation>
    </message>
    <message>
        <source>Tables are written as .csv, .html or .xlsx, not as “%1”.</source>
        <translation>Bảng được ghi thành tệp .csv, .html hoặc .xlsx, không phải “%1”.</translation>
    </message>
    <message>
        <source>The workbook cannot be made: %1.</source>
        <translation>Không tạo được bảng tính: %1.</translation>
    </message>
    <message>
        <source>The specification has no estimates: there is nothing to draw.</source>
        <translation>Bản mô tả không có ước lượng nào: không có gì để vẽ.</translation>
    </message>
    <message>
        <source>The regression of &quot;%1&quot; has no fit in %2 replicates, which are left out of its variance.</source>
        <translation>Hồi quy của &quot;%1&quot; không có nghiệm ở %2 mẫu lặp; các mẫu lặp này không được tính vào phương sai.</translation>
    </message>
    <message>
        <source>%1 must not be negative.</source>
        <translation>%1 không được là số âm.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should hold numbers, and &quot;%2&quot; is none. Correct the value, or use the variable as a category.</source>
        <translation>“%1” phải là số, nhưng “%2” không phải số. Hãy sửa giá trị, hoặc dùng biến này như biến phân loại.</translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; of the project file is not JSON. Open a restore point or a copy.</source>
        <translation>Phần “%1” của tệp nghiên cứu không phải JSON. Hãy mở một điểm khôi phục hoặc một bản sao.</translation>
    </message>
    <message>
        <source>The specification names both &quot;data&quot; and &quot;project&quot;; keep one of them.</source>
        <translation>Bản mô tả nêu cả &quot;data&quot; lẫn &quot;project&quot;; hãy giữ lại một.</translation>
    </message>
    <message>
        <source>The file is damaged: %1. Open a restore point or a copy.</source>
        <translation>Tệp bị hỏng: %1. Hãy mở một điểm khôi phục hoặc một bản sao.</translation>
    </message>
    <message>
        <source>Row %2 of the table &quot;%1&quot; belongs to nothing. Open a restore point or a copy.</source>
        <translation>Dòng %2 của bảng “%1” không thuộc về đâu cả. Hãy mở một điểm khôi phục hoặc một bản sao.</translation>
    </message>
    <message>
        <source>Values of &quot;%1&quot; from %2 are not those that were written (part %3). Open a restore point or a copy.</source>
        <translation>Giá trị của “%1” từ %2 không còn như lúc ghi (phần %3). Hãy mở một điểm khôi phục hoặc một bản sao.</translation>
    </message>
    <message>
        <source>The import of %1 is not as it was written: parts of it are missing or exchanged. Open a restore point or a copy.</source>
        <translation>Đợt nhập %1 không còn như lúc ghi: có phần bị mất hoặc tráo chỗ. Hãy mở một điểm khôi phục hoặc một bản sao.</translation>
    </message>
    <message>
        <source>The responses &quot;%1&quot; were changed after they had been closed. Open a restore point or a copy.</source>
        <translation>Tập phiếu “%1” bị thay đổi sau khi đã khóa. Hãy mở một điểm khôi phục hoặc một bản sao.</translation>
    </message>
    <message>
        <source>The stored values of &quot;%1&quot; are damaged. Open a restore point of the study or a copy.</source>
        <translation>Giá trị lưu của “%1” bị hỏng. Hãy mở một điểm khôi phục của nghiên cứu hoặc một bản sao.</translation>
    </message>
    <message>
        <source>%1 is there already. Open it, or choose another name.</source>
        <translation>%1 đã có sẵn. Hãy mở tệp đó, hoặc chọn tên khác.</translation>
    </message>
    <message>
        <source>%1 is the study itself. Give the copy another name.</source>
        <translation>%1 chính là nghiên cứu đang mở. Hãy đặt tên khác cho bản sao.</translation>
    </message>
    <message>
        <source>%1 was moved or deleted while it was open. Save a copy under another name to keep your work.</source>
        <translation>%1 đã bị chuyển đi hoặc xóa trong lúc đang mở. Hãy lưu một bản sao với tên khác để giữ công việc.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full. Nothing was changed; make room and try again.</source>
        <translation>Không ghi được %1: đĩa đã đầy. Chưa có gì thay đổi; hãy giải phóng chỗ rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 cannot be written just now: another program is using it. Nothing was changed; try again.</source>
        <translation>Lúc này không ghi được %1: một chương trình khác đang dùng. Chưa có gì thay đổi; hãy thử lại.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the file or its folder is protected. Save a copy elsewhere.</source>
        <translation>Không ghi được %1: tệp hoặc thư mục được bảo vệ. Hãy lưu bản sao ở nơi khác.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: it or its folder is missing or protected.</source>
        <translation>Không mở được %1: tệp hoặc thư mục không có hoặc được bảo vệ.</translation>
    </message>
    <message>
        <source>%1 is not a Quadrat project file.</source>
        <translation>%1 không phải là tệp nghiên cứu của Quadrat.</translation>
    </message>
    <message>
        <source>%1 is damaged. Open one of its restore points or a copy.</source>
        <translation>%1 bị hỏng. Hãy mở một điểm khôi phục hoặc một bản sao.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written (%2). Nothing was changed; check the disk or the network drive and try again.</source>
        <translation>Không đọc hoặc ghi được %1 (%2). Chưa có gì thay đổi; hãy kiểm tra đĩa hoặc ổ mạng rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Quadrat, in a form that this one cannot read. Update the program, or ask for a copy made by the version in use here.</source>
        <translation>%1 do bản Quadrat mới hơn ghi, theo dạng mà bản này không đọc được. Hãy cập nhật chương trình, hoặc xin một bản sao làm bằng phiên bản đang dùng ở đây.</translation>
    </message>
    <message>
        <source>%1 on %2 has this study open since %3. You can read it and save a copy; changes are possible once it is closed there.</source>
        <translation>%1 trên máy %2 đang mở nghiên cứu này từ %3. Bạn có thể đọc và lưu bản sao; chỉ sửa được khi bên kia đã đóng.</translation>
    </message>
    <message>
        <source>This study cannot be changed: the file or its folder is protected. Save a copy elsewhere to work on it.</source>
        <translation>Không sửa được nghiên cứu này: tệp hoặc thư mục được bảo vệ. Hãy lưu bản sao ở nơi khác để làm việc.</translation>
    </message>
    <message>
        <source>This study was written by a newer Quadrat. It can be read here; update the program to change it.</source>
        <translation>Nghiên cứu này do bản Quadrat mới hơn ghi. Ở đây chỉ đọc được; hãy cập nhật chương trình để sửa.</translation>
    </message>
    <message>
        <source>%1 was written by an older Quadrat and has to be brought up to date first, which is not possible here: %2</source>
        <translation>%1 do bản Quadrat cũ hơn ghi và phải được nâng cấp trước, điều không làm được ở đây: %2</translation>
    </message>
    <message>
        <source>%1 was written by an older Quadrat. Open it in the program once to bring it up to date.</source>
        <translation>%1 do bản Quadrat cũ hơn ghi. Hãy mở tệp trong chương trình một lần để nâng cấp.</translation>
    </message>
    <message>
        <source>This study was opened to be read.</source>
        <translation>Nghiên cứu này được mở chỉ để đọc.</translation>
    </message>
    <message>
        <source>The stored values of &quot;%1&quot; are not those that were written: the disk or a copy damaged the file. Open a restore point of the study or a copy.</source>
        <translation>Giá trị lưu của “%1” không còn như lúc ghi: đĩa hoặc việc sao chép đã làm hỏng tệp. Hãy mở một điểm khôi phục của nghiên cứu hoặc một bản sao.</translation>
    </message>
    <message>
        <source>The study has no responses named &quot;%1&quot;. Is &quot;%2&quot; meant?</source>
        <translation>Nghiên cứu không có tập phiếu tên “%1”. Có phải ý bạn là “%2”?</translation>
    </message>
    <message>
        <source>The study has no responses yet. Import a file first.</source>
        <translation>Nghiên cứu chưa có phiếu nào. Hãy nhập một tệp trước.</translation>
    </message>
    <message>
        <source>The study has no responses named &quot;%1&quot;. It has &quot;%2&quot;.</source>
        <translation>Nghiên cứu không có tập phiếu tên “%1”. Hiện có “%2”.</translation>
    </message>
    <message>
        <source>The responses &quot;%1&quot; are closed. Open them again before changing them.</source>
        <translation>Tập phiếu “%1” đã khóa. Hãy mở khóa trước khi sửa.</translation>
    </message>
    <message>
        <source>There is no import number %1 in this study.</source>
        <translation>Nghiên cứu này không có đợt nhập số %1.</translation>
    </message>
    <message>
        <source>There is a set of responses &quot;%1&quot; already.</source>
        <translation>Đã có tập phiếu tên “%1”.</translation>
    </message>
    <message>
        <source>There is no edit number %1 in this study.</source>
        <translation>Nghiên cứu này không có lần sửa số %1.</translation>
    </message>
    <message>
        <source>Edit number %1 of &quot;%2&quot; was followed by another one; take back the latest first.</source>
        <translation>Sau lần sửa số %1 của “%2” còn lần sửa khác; hãy hoàn lại lần mới nhất trước.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of submission %2 holds a zero character, which text does not have. Take it out and export the file once more.</source>
        <translation>“%1” của phiếu %2 chứa ký tự số không, văn bản không có ký tự này. Hãy bỏ nó đi rồi xuất lại tệp.</translation>
    </message>
    <message>
        <source>Objects and lists of the file stand in one another more than %1 deep, at submission %2. No survey tool exports such responses.</source>
        <translation>Các đối tượng và danh sách trong tệp lồng nhau hơn %1 tầng, ở phiếu %2. Không công cụ khảo sát nào xuất câu trả lời như vậy.</translation>
    </message>
    <message>
        <source>Entry %1 of the list of submissions is not an object, { … }. Export the responses once more as JSON.</source>
        <translation>Mục %1 trong danh sách phiếu không phải là một đối tượng, { … }. Hãy xuất lại câu trả lời dưới dạng JSON.</translation>
    </message>
    <message>
        <source>A key of submission %1 holds a zero character, which text does not have.</source>
        <translation>Một khóa của phiếu %1 chứa ký tự số không, văn bản không có ký tự này.</translation>
    </message>
    <message>
        <source>The file holds a single value and no list of submissions. Export the responses as JSON.</source>
        <translation>Tệp chỉ chứa một giá trị, không có danh sách phiếu. Hãy xuất câu trả lời dưới dạng JSON.</translation>
    </message>
    <message>
        <source>The submissions have more than %1 different keys; the first too many is &quot;%2&quot; of submission %3. Is this a file of responses?</source>
        <translation>Các phiếu có hơn %1 khóa khác nhau; khóa vượt đầu tiên là “%2” của phiếu %3. Đây có phải tệp câu trả lời không?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes twice in submission %2, so that it is not clear which answer holds. Export the file once more, or take one of them out.</source>
        <translation>“%1” xuất hiện hai lần trong phiếu %2 nên không rõ câu trả lời nào đúng. Hãy xuất lại tệp, hoặc bỏ một trong hai.</translation>
    </message>
    <message>
        <source>The JSON breaks off in line %1, column %2, before it is complete. The file was cut short: copy or export it once more.</source>
        <translation>JSON đứt ở dòng %1, cột %2 khi chưa kết thúc. Tệp đã bị cắt ngắn: hãy sao chép hoặc xuất lại.</translation>
    </message>
    <message>
        <source>Line %1, column %2 (byte %3) is not JSON, near &quot;%4&quot;. The file is damaged or was changed by hand: mend it there, or export it once more.</source>
        <translation>Dòng %1, cột %2 (byte %3) không phải là JSON, gần “%4”. Tệp bị hỏng hoặc đã bị sửa bằng tay: hãy sửa ở chỗ đó, hoặc xuất lại tệp.</translation>
    </message>
    <message>
        <source>The file holds no submissions. What is read is a list of objects, alone or as &quot;results&quot;, &quot;responses&quot;, &quot;value&quot; or &quot;data&quot; of an object.</source>
        <translation>Tệp không có phiếu nào. Chương trình đọc một danh sách đối tượng, đứng riêng hoặc nằm ở &quot;results&quot;, &quot;responses&quot;, &quot;value&quot; hay &quot;data&quot; của một đối tượng.</translation>
    </message>
    <message>
        <source>%1 submissions with %2 different keys are more than can be read at once. Export them in several files, or with fewer questions.</source>
        <translation>%1 phiếu với %2 khóa khác nhau là nhiều hơn mức đọc được một lần. Hãy xuất thành nhiều tệp, hoặc với ít câu hỏi hơn.</translation>
    </message>
    <message>
        <source>The file has %1 bytes; JSON files of up to %2 bytes are read. Export it as CSV, or in several files.</source>
        <translation>Tệp có %1 byte; chỉ đọc được tệp JSON đến %2 byte. Hãy xuất dưới dạng CSV, hoặc thành nhiều tệp.</translation>
    </message>
    <message>
        <source>Line %1, column %2 (byte %3) is not UTF-8, as JSON must be. The file is damaged, or was saved again in another encoding: export it once more.</source>
        <translation>Dòng %1, cột %2 (byte %3) không phải UTF-8 như JSON phải có. Tệp bị hỏng, hoặc đã được lưu lại bằng bảng mã khác: hãy xuất lại tệp.</translation>
    </message>
    <message>
        <source>Times in &quot;%1&quot; are those of a clock at UTC%2.</source>
        <translation>Giờ trong “%1” là giờ của đồng hồ theo múi UTC%2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is repeated within a submission (%2 entries in %3 submissions) and is not carried over: it has more than one value a row.</source>
        <translation>“%1” lặp lại trong một phiếu (%2 mục trong %3 phiếu) nên không được chuyển sang: mỗi dòng có nhiều hơn một giá trị.</translation>
    </message>
    <message>
        <source>Answers in &quot;%1&quot; hold a semicolon, which also stands between the answers of one person.</source>
        <translation>Câu trả lời trong “%1” có dấu chấm phẩy, mà dấu này cũng đứng giữa các câu trả lời của một người.</translation>
    </message>
    <message>
        <source>The file holds %1 submissions and says that there are more. Export all of them, or bring in the other parts as well.</source>
        <translation>Tệp chứa %1 phiếu và cho biết còn nhiều hơn. Hãy xuất tất cả, hoặc nhập cả những phần còn lại.</translation>
    </message>
    <message>
        <source>The SPSS file says that it has %1 rows, but ends after %2. It was cut off: take it from its source again.</source>
        <translation>Tệp SPSS ghi là có %1 dòng nhưng kết thúc sau %2 dòng. Tệp đã bị cắt cụt: hãy lấy lại từ nguồn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; counts time in steps that are no days (format %2); it stays a number.</source>
        <translation>“%1” đếm thời gian theo đơn vị không phải là ngày (định dạng %2); biến được giữ ở dạng số.</translation>
    </message>
    <message>
        <source>The file asks for more memory than there is. It is damaged, or too large for this computer.</source>
        <translation>Tệp đòi nhiều bộ nhớ hơn máy có. Tệp bị hỏng, hoặc quá lớn đối với máy này.</translation>
    </message>
    <message>
        <source>The file is compressed in a way that cannot be read. Save it again without compression.</source>
        <translation>Tệp được nén theo cách không đọc được. Hãy lưu lại mà không nén.</translation>
    </message>
    <message>
        <source>The file is in an encoding that is not known. Save it again as Unicode (UTF-8).</source>
        <translation>Tệp dùng một bảng mã không rõ. Hãy lưu lại dạng Unicode (UTF-8).</translation>
    </message>
    <message>
        <source>The file is of a version that cannot be read. Save it again for an older version of its program.</source>
        <translation>Tệp thuộc một phiên bản không đọc được. Hãy lưu lại cho phiên bản cũ hơn của chương trình đã ghi nó.</translation>
    </message>
    <message>
        <source>The file holds other variables than its header says, so it is damaged. Take it from its source again.</source>
        <translation>Tệp chứa các biến khác với phần đầu tệp đã ghi, tức là bị hỏng. Hãy lấy lại từ nguồn.</translation>
    </message>
    <message>
        <source>The file ends after row %1, before all is there that its header promises. It was cut off: take it from its source again.</source>
        <translation>Tệp kết thúc sau dòng %1, chưa đủ những gì phần đầu tệp đã ghi. Tệp bị cắt cụt: hãy lấy lại từ nguồn.</translation>
    </message>
    <message>
        <source>The file is damaged: after row %1 stands what cannot be read (%2). Take it from its source again, or save it anew in the program that wrote it.</source>
        <translation>Tệp bị hỏng: sau dòng %1 có chỗ không đọc được (%2). Hãy lấy lại từ nguồn, hoặc lưu lại bằng chương trình đã ghi nó.</translation>
    </message>
    <message>
        <source>The last row of the file is not complete. It was cut off: take it from its source again.</source>
        <translation>Dòng cuối của tệp không đầy đủ. Tệp bị cắt cụt: hãy lấy lại từ nguồn.</translation>
    </message>
    <message>
        <source>The SPSS file is damaged: at byte %1 its list of variables holds what cannot be. Take it from its source again, or save it anew in the program that wrote it.</source>
        <translation>Tệp SPSS bị hỏng: tại byte %1, danh sách biến có nội dung không hợp lệ. Hãy lấy lại từ nguồn, hoặc lưu lại bằng chương trình đã ghi nó.</translation>
    </message>
    <message>
        <source>This is not an SPSS data file: it does not begin as one. Is it of another kind, with a wrong ending?</source>
        <translation>Đây không phải tệp dữ liệu SPSS: phần đầu tệp không đúng. Có phải đây là loại tệp khác bị đặt sai đuôi?</translation>
    </message>
    <message>
        <source>The SPSS file has more than %1 variables. Save it with those that are needed.</source>
        <translation>Tệp SPSS có hơn %1 biến. Hãy lưu lại với những biến cần dùng.</translation>
    </message>
    <message>
        <source>This is not a data file of Stata: it does not begin as one. Is it of another kind, with a wrong ending?</source>
        <translation>Đây không phải tệp dữ liệu Stata: phần đầu tệp không đúng. Có phải đây là loại tệp khác bị đặt sai đuôi?</translation>
    </message>
    <message>
        <source>The file is of version %1 of Stata&apos;s format; versions 104 to 119 can be read. In Stata, saveold writes one of these.</source>
        <translation>Tệp thuộc phiên bản %1 của định dạng Stata; đọc được các phiên bản 104 đến 119. Trong Stata, lệnh saveold ghi được các phiên bản này.</translation>
    </message>
    <message>
        <source>The Stata file says that it has %1 variables and %2 rows, for which it is too short. It is damaged or cut off: take it from its source again.</source>
        <translation>Tệp Stata ghi là có %1 biến và %2 dòng, nhưng tệp quá ngắn cho ngần ấy. Tệp bị hỏng hoặc bị cắt cụt: hãy lấy lại từ nguồn.</translation>
    </message>
    <message>
        <source>A text is not of the encoding %1; it reads &quot;%2&quot;. Name the encoding of the file.</source>
        <translation>Có đoạn chữ không thuộc bảng mã %1; đọc ra là “%2”. Hãy nêu tên bảng mã của tệp.</translation>
    </message>
    <message>
        <source>The file says that its texts are of the encoding %1, which is not known.</source>
        <translation>Tệp ghi là dùng bảng mã %1, một bảng mã không rõ.</translation>
    </message>
    <message>
        <source>Its texts were read as %1.</source>
        <translation>Chữ trong tệp được đọc theo bảng mã %1.</translation>
    </message>
    <message>
        <source>%1 numbers are infinite; they were left blank.</source>
        <translation>Có %1 số là vô hạn; chúng được để trống.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no cut: give the numbers at which a new band begins.</source>
        <translation>&quot;%1&quot; chưa có điểm cắt: hãy cho các số mà tại đó khoảng mới bắt đầu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the cuts must rise, but %2 stands after %3.</source>
        <translation>&quot;%1&quot;: các điểm cắt phải tăng dần, nhưng %2 lại đứng sau %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 bands, but %3 labels.</source>
        <translation>&quot;%1&quot; có %2 khoảng nhưng lại có %3 nhãn.</translation>
    </message>
    <message>
        <source>There is already a variable &quot;%1&quot;; give the new one another name.</source>
        <translation>Đã có biến &quot;%1&quot;; hãy đặt tên khác cho biến mới.</translation>
    </message>
    <message>
        <source>These variables are made from one another in a circle: %1.</source>
        <translation>Các biến này được tạo từ nhau thành vòng tròn: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is made from &quot;%2&quot;, which the data do not have.</source>
        <translation>&quot;%1&quot; được tạo từ &quot;%2&quot;, nhưng dữ liệu không có biến này.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is made from &quot;%2&quot;, which the data do not have. Did you mean &quot;%3&quot;?</source>
        <translation>&quot;%1&quot; được tạo từ &quot;%2&quot;, nhưng dữ liệu không có biến này. Có phải ý bạn là &quot;%3&quot;?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs numbers, but &quot;%2&quot; has the answer &quot;%3&quot;.</source>
        <translation>&quot;%1&quot; cần các con số, nhưng &quot;%2&quot; có câu trả lời &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>A derived variable has no name.</source>
        <translation>Có một biến dẫn xuất chưa có tên.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: nobody answered &quot;%2&quot; to &quot;%3&quot;, and it is not one of the answers known.</source>
        <translation>&quot;%1&quot;: không ai trả lời &quot;%2&quot; cho &quot;%3&quot;, và đó cũng không phải là câu trả lời đã biết.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: nobody answered &quot;%2&quot; to &quot;%3&quot;. Did you mean &quot;%4&quot;?</source>
        <translation>&quot;%1&quot;: không ai trả lời &quot;%2&quot; cho &quot;%3&quot;. Có phải ý bạn là &quot;%4&quot;?</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: a case reaches from %2 to %3; the first must not be the greater.</source>
        <translation>&quot;%1&quot;: có trường hợp đi từ %2 đến %3; số đầu không được lớn hơn số sau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no items.</source>
        <translation>&quot;%1&quot; chưa có mục hỏi nào.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the item &quot;%2&quot; twice.</source>
        <translation>&quot;%1&quot; có mục hỏi &quot;%2&quot; hai lần.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; turns round &quot;%2&quot;, which is not one of its items.</source>
        <translation>&quot;%1&quot; đảo chiều &quot;%2&quot;, nhưng đó không phải là mục hỏi của nó.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for %2 answered items, but has only %3.</source>
        <translation>&quot;%1&quot; đòi %2 mục hỏi được trả lời nhưng chỉ có %3 mục.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the item &quot;%2&quot; has the answer %3, outside its scale from %4 to %5. Mark it as a missing code or give other ends.</source>
        <translation>&quot;%1&quot;: mục hỏi &quot;%2&quot; có câu trả lời %3, nằm ngoài thang đo từ %4 đến %5. Hãy đánh dấu đó là mã khuyết hoặc cho hai đầu thang khác.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the scale of its items reaches from %2 to %3; the first must be the smaller.</source>
        <translation>&quot;%1&quot;: thang đo của các mục hỏi đi từ %2 đến %3; số đầu phải nhỏ hơn số sau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; counts no answer: name at least one.</source>
        <translation>&quot;%1&quot; không đếm câu trả lời nào: hãy nêu ít nhất một.</translation>
    </message>
    <message>
        <source>The check of keys names no variable that makes up the key.</source>
        <translation>Phép kiểm tra khóa chưa nêu biến nào làm khóa.</translation>
    </message>
    <message>
        <source>%1 rows have the same key.</source>
        <translation>%1 dòng có cùng khóa.</translation>
    </message>
    <message>
        <source>%1 rows have the same answers.</source>
        <translation>%1 dòng có các câu trả lời giống hệt nhau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no answer from %2 of the %3 people asked, %4 %.</source>
        <translation>&quot;%1&quot; không có câu trả lời của %2 trong %3 người được hỏi, tức %4 %.</translation>
    </message>
    <message>
        <source>The level of the test is %1; it must be between 0 and 1.</source>
        <translation>Mức của phép kiểm định là %1; phải nằm giữa 0 và 1.</translation>
    </message>
    <message>
        <source>In the %2 interviews of &quot;%1&quot; %3 % of the answers are missing, far more than in the others.</source>
        <translation>Trong %2 cuộc phỏng vấn của &quot;%1&quot;, %3 % câu trả lời bị khuyết, nhiều hơn hẳn so với các cuộc khác.</translation>
    </message>
    <message>
        <source>The share of equal answers is %1; it must be above 0.5 and at most 1.</source>
        <translation>Tỷ lệ câu trả lời bằng nhau là %1; phải lớn hơn 0,5 và không quá 1.</translation>
    </message>
    <message>
        <source>Near duplicates among %1 variables with a share of %2 may differ in more than %3 of them, which is too many to look for: raise the share or name fewer variables.</source>
        <translation>Với %1 biến và tỷ lệ %2, các dòng gần trùng có thể khác nhau ở hơn %3 biến, quá nhiều để tìm: hãy nâng tỷ lệ hoặc nêu ít biến hơn.</translation>
    </message>
    <message>
        <source>%1 of %2 answers are those of another row.</source>
        <translation>%1 trong %2 câu trả lời giống với một dòng khác.</translation>
    </message>
    <message>
        <source>Too many rows are half alike to compare all of them: each was compared with the next %1 of its like. Name more variables to compare, or raise the share.</source>
        <translation>Có quá nhiều dòng giống nhau một phần nên không thể so sánh hết: mỗi dòng chỉ được so với %1 dòng tương tự tiếp theo. Hãy nêu thêm biến để so sánh, hoặc nâng tỷ lệ.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; does not hold: %2.</source>
        <translation>Quy tắc &quot;%1&quot; không được thỏa: %2.</translation>
    </message>
    <message>
        <source>What the rule &quot;%1&quot; excludes is the case: %2.</source>
        <translation>Điều mà quy tắc &quot;%1&quot; loại trừ lại xảy ra: %2.</translation>
    </message>
    <message>
        <source>The share of the median time is %1; it must be between 0 and 1.</source>
        <translation>Tỷ lệ so với thời gian trung vị là %1; phải nằm giữa 0 và 1.</translation>
    </message>
    <message>
        <source>The interview took %1 minutes, less than %2.</source>
        <translation>Cuộc phỏng vấn kéo dài %1 phút, ít hơn %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has too many different answers to be an item of a battery.</source>
        <translation>&quot;%1&quot; có quá nhiều câu trả lời khác nhau để là một mục trong bộ câu hỏi cùng thang.</translation>
    </message>
    <message>
        <source>Straight-lining needs a battery of at least 3 items and a string of 3 to all of them; here are %1 items and a string of %2.</source>
        <translation>Kiểm tra trả lời thẳng hàng cần bộ câu hỏi có ít nhất 3 mục và một chuỗi từ 3 đến tất cả các mục; ở đây có %1 mục và chuỗi %2.</translation>
    </message>
    <message>
        <source>The same answer, &quot;%1&quot;, to %2 of %3 items one after the other, from &quot;%4&quot; to &quot;%5&quot;.</source>
        <translation>Cùng một câu trả lời, &quot;%1&quot;, cho %2 trong %3 mục liền nhau, từ &quot;%4&quot; đến &quot;%5&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the answer &quot;%2&quot;, which is not in its list of answers.</source>
        <translation>&quot;%1&quot; có câu trả lời &quot;%2&quot;, không nằm trong danh sách trả lời của nó.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no list of answers to be checked against.</source>
        <translation>&quot;%1&quot; không có danh sách trả lời để đối chiếu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, below %3.</source>
        <translation>&quot;%1&quot; là %2, dưới %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, above %3.</source>
        <translation>&quot;%1&quot; là %2, trên %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must hold numbers to be checked, but has the answer &quot;%2&quot;.</source>
        <translation>Để kiểm tra, &quot;%1&quot; phải gồm các con số, nhưng lại có câu trả lời &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Row %1 has no &quot;%2&quot;, which tells the cases apart.</source>
        <translation>Dòng %1 không có “%2”, là biến phân biệt các phiếu.</translation>
    </message>
    <message>
        <source>Row %1 has the same &quot;%2&quot; (%3) as row %4.</source>
        <translation>Dòng %1 có cùng “%2” (%3) với dòng %4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in row %2 is &quot;%3&quot; in the file; it was corrected to &quot;%4&quot; here, which stands.</source>
        <translation>“%1” ở dòng %2 trong tệp là “%3”; ở đây đã được sửa thành “%4” và được giữ nguyên.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: data are written as .csv, .xlsx, .sav, .zsav or .dta. Give a name that ends so.</source>
        <translation>“%1”: dữ liệu được ghi dạng .csv, .xlsx, .sav, .zsav hoặc .dta. Hãy đặt tên có đuôi như vậy.</translation>
    </message>
    <message>
        <source>%1 rows are new, %2 changed, %3 the same, %4 refused.</source>
        <translation>%1 dòng mới, %2 dòng thay đổi, %3 dòng như cũ, %4 dòng bị từ chối.</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;, from which &quot;%2&quot; should come, so that it is left out.</source>
        <translation>Tệp không có cột “%1” mà “%2” phải lấy từ đó, nên biến này được bỏ qua.</translation>
    </message>
    <message>
        <source>Both &quot;%1&quot; and &quot;%2&quot; of the file are to become the variable &quot;%3&quot;. Give one of them another name, or leave it out.</source>
        <translation>Cả “%1” và “%2” của tệp đều được gán cho biến “%3”. Hãy đặt tên khác cho một trong hai cột, hoặc bỏ nó ra.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number and no label of &quot;%2&quot;, which holds numbers; the cell is left blank.</source>
        <translation>“%1” không phải là số và không phải nhãn của “%2”, là biến chứa số; ô này để trống.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date or time as &quot;%2&quot; holds them; the cell is left blank.</source>
        <translation>“%1” không phải là ngày hay giờ như “%2” chứa; ô này để trống.</translation>
    </message>
    <message>
        <source>The interview ends (%1) before it begins (%2); its minutes are left blank.</source>
        <translation>Cuộc phỏng vấn kết thúc (%1) trước khi bắt đầu (%2); số phút để trống.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; is not in the mapping and was left out.</source>
        <translation>Cột “%1” không có trong bảng đối chiếu nên được bỏ qua.</translation>
    </message>
    <message>
        <source>%1 more cells were refused; they are not listed one by one.</source>
        <translation>Còn %1 ô nữa bị từ chối, không liệt kê từng ô.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in &quot;%2&quot; is taken for one option, since its parts never come alone. If they are two, part them.</source>
        <translation>“%1” trong “%2” được coi là một phương án, vì các phần của nó không bao giờ đứng riêng. Nếu là hai phương án, hãy tách ra.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the options of &quot;%2&quot;; the answers of this row are left blank.</source>
        <translation>“%1” không phải phương án nào của “%2”; câu trả lời của dòng này để trống.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one option of &quot;%2&quot;, but could also be several that stand one after the other. It is taken as the one.</source>
        <translation>“%1” là một phương án của “%2”, nhưng cũng có thể là nhiều phương án đứng liền nhau. Nó được hiểu là một phương án.</translation>
    </message>
    <message>
        <source>The question &quot;%1&quot; with several answers needs columns of the file and options.</source>
        <translation>Câu hỏi nhiều lựa chọn “%1” cần có các cột của tệp và các phương án.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; seems to hold e-mail addresses.</source>
        <translation>“%1” có vẻ chứa địa chỉ thư điện tử.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; seems to hold names of persons.</source>
        <translation>“%1” có vẻ chứa tên người.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; seems to hold phone numbers.</source>
        <translation>“%1” có vẻ chứa số điện thoại.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; seems to hold numbers of identity papers.</source>
        <translation>“%1” có vẻ chứa số giấy tờ tùy thân.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; seems to hold home addresses.</source>
        <translation>“%1” có vẻ chứa địa chỉ nhà.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; seems to hold exact places on the map.</source>
        <translation>“%1” có vẻ chứa vị trí chính xác trên bản đồ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; seems to tell which device was used.</source>
        <translation>“%1” có vẻ cho biết thiết bị đã dùng.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; seems to tell whose account was used.</source>
        <translation>“%1” có vẻ cho biết tài khoản đã dùng.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; seems to hold network addresses.</source>
        <translation>“%1” có vẻ chứa địa chỉ mạng.</translation>
    </message>
    <message>
        <source>Dates in &quot;%1&quot; can be read with the day or the month first; the day is taken to come first.</source>
        <translation>Ngày trong “%1” có thể đọc theo ngày trước hoặc tháng trước; ở đây hiểu là ngày trước.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds the same answers as the columns of its options and is left out.</source>
        <translation>“%1” chứa cùng câu trả lời với các cột phương án của nó nên được bỏ qua.</translation>
    </message>
    <message>
        <source>These columns of %1&apos;s own books are left out: %2.</source>
        <translation>Các cột sổ sách riêng của %1 được bỏ qua: %2.</translation>
    </message>
    <message>
        <source>The file looks like an export of %1.</source>
        <translation>Tệp có vẻ được xuất từ %1.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Trang tính</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>%1 has %2 columns; answers in one cell stand in one column.</source>
        <translation>%1 có %2 cột; các câu trả lời trong một ô nằm ở một cột.</translation>
    </message>
    <message>
        <source>%1 has &quot;other_column&quot; but no &quot;other&quot;, the variable that its texts go to.</source>
        <translation>%1 có &quot;other_column&quot; nhưng không có &quot;other&quot;, là biến nhận các câu trả lời tự viết.</translation>
    </message>
    <message>
        <source>The mapping is not JSON: line %1, column %2. Look for a missing comma, quote or bracket there.</source>
        <translation>Bảng đối chiếu không phải là JSON: dòng %1, cột %2. Hãy tìm dấu phẩy, dấu ngoặc kép hoặc dấu ngoặc bị thiếu ở đó.</translation>
    </message>
    <message>
        <source>The mapping holds a number that is too large, above 1.7e308.</source>
        <translation>Bảng đối chiếu có một số quá lớn, trên 1,7e308.</translation>
    </message>
    <message>
        <source>Row %1, column &quot;%2&quot;: %3</source>
        <translation>Dòng %1, cột “%2”: %3</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Chữ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Ngày giờ</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Không trả lời</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Không biết</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Không áp dụng</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>Sheet &quot;%1&quot; has cells beyond row %2 or column %3, where no sheet has any.</source>
        <translation>Trang “%1” có ô nằm ngoài dòng %2 hoặc cột %3, điều không trang tính nào có.</translation>
    </message>
    <message>
        <source>Sheet &quot;%1&quot; has more than %2 rows, which no sheet has.</source>
        <translation>Trang “%1” có hơn %2 dòng, điều không trang tính nào có.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Save it without one, then open it again.</source>
        <translation>Bảng tính được bảo vệ bằng mật khẩu. Hãy lưu lại không có mật khẩu rồi mở lại.</translation>
    </message>
    <message>
        <source>The texts of the workbook take more than %1 MB. Split the sheet, or save it as text (.csv).</source>
        <translation>Phần chữ trong bảng tính chiếm hơn %1 MB. Hãy tách trang tính, hoặc lưu dạng văn bản (.csv).</translation>
    </message>
    <message>
        <source>Cell %1 of sheet &quot;%2&quot; holds the error %3 and is taken as missing.</source>
        <translation>Ô %1 của trang “%2” báo lỗi %3 và được coi là thiếu.</translation>
    </message>
    <message>
        <source>Cell %1 of sheet &quot;%2&quot; is formatted as a date but holds %3, which is no day, and is taken as missing.</source>
        <translation>Ô %1 của trang “%2” có định dạng ngày nhưng ghi %3, không phải là ngày nào, nên được coi là thiếu.</translation>
    </message>
    <message>
        <source>Cell %1 of sheet &quot;%2&quot; holds &quot;%3&quot; where &quot;%4&quot; should hold numbers, and is taken as missing.</source>
        <translation>Ô %1 của trang “%2” ghi “%3” trong khi “%4” phải là số, nên được coi là thiếu.</translation>
    </message>
    <message>
        <source>The texts of column &quot;%1&quot; take more than %2 MB. Leave the column out, or split the sheet.</source>
        <translation>Phần chữ của cột “%1” chiếm hơn %2 MB. Hãy bỏ cột này, hoặc tách trang tính.</translation>
    </message>
    <message>
        <source>Cell %1 of sheet &quot;%2&quot; holds &quot;%3&quot;, which is no number, so &quot;%4&quot; is taken as categories.</source>
        <translation>Ô %1 của trang “%2” ghi “%3”, không phải là số, nên “%4” được coi là biến phân loại.</translation>
    </message>
    <message>
        <source>Cell %1 of sheet &quot;%2&quot; holds &quot;%3&quot;, which is no date, so &quot;%4&quot; is taken as categories.</source>
        <translation>Ô %1 của trang “%2” ghi “%3”, không phải là ngày, nên “%4” được coi là biến phân loại.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range of a sheet. Write it as B3:H200 or, for whole columns, B:H.</source>
        <translation>“%1” không phải là một vùng của trang tính. Hãy viết như B3:H200 hoặc, nếu là cả cột, B:H.</translation>
    </message>
    <message>
        <source>Row %1 of sheet &quot;%2&quot;, which should name the columns, is blank. Name another row.</source>
        <translation>Dòng %1 của trang “%2”, lẽ ra ghi tên các cột, lại trống. Hãy chọn dòng khác.</translation>
    </message>
    <message>
        <source>The header of sheet &quot;%1&quot; names &quot;%2&quot; twice, in cells %3 and %4. Give each column a name of its own.</source>
        <translation>Dòng tiêu đề của trang “%1” có hai cột cùng tên “%2”, ở ô %3 và %4. Hãy đặt cho mỗi cột một tên riêng.</translation>
    </message>
    <message>
        <source>Sheet &quot;%1&quot; has more than %2 million cells. Name the columns that are needed, or save it as text (.csv).</source>
        <translation>Trang “%1” có hơn %2 triệu ô. Hãy nêu những cột cần đọc, hoặc lưu dạng văn bản (.csv).</translation>
    </message>
    <message>
        <source>The header of sheet &quot;%1&quot; is row %2; what stands above it is left out.</source>
        <translation>Dòng tiêu đề của trang “%1” là dòng %2; phần phía trên được bỏ qua.</translation>
    </message>
    <message>
        <source>Cell %1 of sheet &quot;%2&quot; gives its column no name; it is called &quot;%3&quot;.</source>
        <translation>Ô %1 của trang “%2” không ghi tên cột; cột tạm gọi là “%3”.</translation>
    </message>
    <message>
        <source>Sheet &quot;%1&quot; has a header but no rows.</source>
        <translation>Trang “%1” có dòng tiêu đề nhưng không có dòng dữ liệu nào.</translation>
    </message>
    <message>
        <source>%1 cells in all are taken as missing; not all of them are listed.</source>
        <translation>Tất cả có %1 ô được coi là thiếu; không liệt kê hết được.</translation>
    </message>
    <message>
        <source>Workbooks of Excel before 2007 (.xls) are not read. Save it as .xlsx in a spreadsheet program.</source>
        <translation>Không đọc được bảng tính của Excel trước 2007 (.xls). Hãy lưu lại dạng .xlsx bằng chương trình bảng tính.</translation>
    </message>
    <message>
        <source>The file is no workbook of the kinds .xlsx, .xlsm or .ods, though it is packed like one.</source>
        <translation>Tệp không phải là bảng tính .xlsx, .xlsm hay .ods, dù được nén giống như vậy.</translation>
    </message>
    <message>
        <source>The file is no workbook (.xlsx, .xlsm or .ods), whatever its name says. If it is text, name it .csv; else save it as .xlsx.</source>
        <translation>Tệp không phải là bảng tính (.xlsx, .xlsm hay .ods), dù tên tệp ghi gì. Nếu là văn bản, hãy đặt tên đuôi .csv; nếu không, hãy lưu lại dạng .xlsx.</translation>
    </message>
    <message>
        <source>The workbook has %1 MB, where at most %2 MB are read. Split it, or save it as text (.csv).</source>
        <translation>Bảng tính có %1 MB, trong khi chỉ đọc được nhiều nhất %2 MB. Hãy tách ra, hoặc lưu dạng văn bản (.csv).</translation>
    </message>
    <message>
        <source>The workbook has no sheet &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>Bảng tính không có trang “%1”. Có phải ý bạn là “%2”?</translation>
    </message>
    <message>
        <source>The workbook has no sheet &quot;%1&quot;. It has %2.</source>
        <translation>Bảng tính không có trang “%1”. Các trang có: %2.</translation>
    </message>
    <message>
        <source>Sheet &quot;%1&quot; is read, one of %2 in the workbook.</source>
        <translation>Đọc trang “%1”, một trong %2 trang của bảng tính.</translation>
    </message>
    <message>
        <source>There is nothing in the cells %1 of the workbook.</source>
        <translation>Vùng %1 của bảng tính không có gì.</translation>
    </message>
    <message>
        <source>Sheet &quot;%1&quot; is empty.</source>
        <translation>Trang “%1” trống.</translation>
    </message>
    <message>
        <source>No sheet of the workbook that is shown holds anything.</source>
        <translation>Không trang nào đang hiện của bảng tính có nội dung.</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Biến</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Value label</source>
        <translation>Nhãn giá trị</translation>
    </message>
    <message>
        <source>Reason for no answer</source>
        <translation>Lý do không có câu trả lời</translation>
    </message>
    <message>
        <source>A text of %1 characters in &quot;%2&quot; is longer than the %3 that a cell of a workbook holds. Shorten it, or write the data as text (.csv).</source>
        <translation>Một đoạn chữ dài %1 ký tự ở “%2” vượt quá %3 ký tự mà một ô bảng tính chứa được. Hãy rút ngắn, hoặc ghi dữ liệu dạng văn bản (.csv).</translation>
    </message>
    <message>
        <source>The data have %1 rows, and a sheet holds %2 beside its header. Write them as text (.csv).</source>
        <translation>Dữ liệu có %1 dòng, mà một trang tính chỉ chứa %2 dòng ngoài dòng tiêu đề. Hãy ghi dạng văn bản (.csv).</translation>
    </message>
    <message>
        <source>The data have %1 columns, and a sheet holds %2. Write them as text (.csv).</source>
        <translation>Dữ liệu có %1 cột, mà một trang tính chỉ chứa %2 cột. Hãy ghi dạng văn bản (.csv).</translation>
    </message>
    <message>
        <source>The codebook has %1 values, and a sheet holds %2 beside its header. Write the data as text (.csv).</source>
        <translation>Bảng mã có %1 giá trị, mà một trang tính chỉ chứa %2 dòng ngoài dòng tiêu đề. Hãy ghi dữ liệu dạng văn bản (.csv).</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dữ liệu</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Bảng mã</translation>
    </message>
    <message>
        <source>Workbooks of the kind .xlsb are not read. Save it as .xlsx in a spreadsheet program.</source>
        <translation>Không đọc được bảng tính dạng .xlsb. Hãy lưu lại dạng .xlsx bằng chương trình bảng tính.</translation>
    </message>
    <message>
        <source>Sheet &quot;%1&quot; has a row &quot;%2&quot; after its row %3. Open the workbook in a spreadsheet program and save it again.</source>
        <translation>Trang “%1” có dòng “%2” đứng sau dòng %3. Hãy mở bảng tính bằng chương trình bảng tính rồi lưu lại.</translation>
    </message>
    <message>
        <source>Sheet &quot;%1&quot; has a cell &quot;%2&quot; in its row %3. Open the workbook in a spreadsheet program and save it again.</source>
        <translation>Trang “%1” có ô “%2” nằm trong dòng %3. Hãy mở bảng tính bằng chương trình bảng tính rồi lưu lại.</translation>
    </message>
    <message>
        <source>Row %1 of sheet &quot;%2&quot; has more than %3 cells, which no sheet has.</source>
        <translation>Dòng %1 của trang “%2” có hơn %3 ô, điều không trang tính nào có.</translation>
    </message>
    <message>
        <source>Cell %1 of sheet &quot;%2&quot; names a text that the workbook does not hold. Open the workbook in a spreadsheet program and save it again.</source>
        <translation>Ô %1 của trang “%2” trỏ tới một đoạn chữ không có trong bảng tính. Hãy mở bảng tính bằng chương trình bảng tính rồi lưu lại.</translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; of the workbook has elements more than %2 deep, which no workbook has.</source>
        <translation>Phần “%1” của bảng tính có các phần tử lồng nhau quá %2 lớp, điều không bảng tính nào có.</translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; of the workbook declares a document type, which workbooks do not have. It is not read, for safety.</source>
        <translation>Phần “%1” của bảng tính khai kiểu tài liệu (DOCTYPE), điều bảng tính không có. Vì an toàn, tệp không được đọc.</translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; of the workbook is not well formed in line %2 (%3). Open it in a spreadsheet program and save it again.</source>
        <translation>Phần “%1” của bảng tính sai cấu trúc ở dòng %2 (%3). Hãy mở bằng chương trình bảng tính rồi lưu lại.</translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; of the workbook has a tag or comment of more than %2 bytes, which no workbook has.</source>
        <translation>Phần “%1” của bảng tính có một thẻ hoặc chú thích dài hơn %2 byte, điều không bảng tính nào có.</translation>
    </message>
    <message>
        <source>The workbook is damaged (%1). Open it in a spreadsheet program and save it again, or fetch it once more.</source>
        <translation>Bảng tính bị hỏng (%1). Hãy mở bằng chương trình bảng tính rồi lưu lại, hoặc lấy lại tệp.</translation>
    </message>
    <message>
        <source>The workbook is packed from %1 parts, where at most %2 are read. Copy the sheet into a new workbook.</source>
        <translation>Bảng tính gồm %1 phần, trong khi chỉ đọc nhiều nhất %2 phần. Hãy chép trang tính sang một bảng tính mới.</translation>
    </message>
    <message>
        <source>The workbook lacks its part &quot;%1&quot;. Open it in a spreadsheet program and save it again.</source>
        <translation>Bảng tính thiếu phần “%1”. Hãy mở bằng chương trình bảng tính rồi lưu lại.</translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; of the workbook grows beyond %2 MB when it is unpacked. Split the sheet, or save it as text (.csv).</source>
        <translation>Phần “%1” của bảng tính khi giải nén vượt quá %2 MB. Hãy tách trang tính, hoặc lưu dạng văn bản (.csv).</translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; of the workbook is packed more than %2 times smaller than it is, as files made to fill the memory are. If it is yours, save it as text (.csv).</source>
        <translation>Phần “%1” của bảng tính được nén nhỏ hơn %2 lần so với thật, như những tệp làm ra để lấp đầy bộ nhớ. Nếu đó là tệp của bạn, hãy lưu dạng văn bản (.csv).</translation>
    </message>
    <message>
        <source>%1 rows, %2 variables. Counts are not weighted.</source>
        <translation>%1 dòng, %2 biến. Số đếm chưa có quyền số.</translation>
    </message>
    <message>
        <source>%1 rows have a value, %2 are blank.</source>
        <translation>%1 dòng có giá trị, %2 dòng trống.</translation>
    </message>
    <message>
        <source>Several answers to one question</source>
        <translation>Nhiều câu trả lời cho một câu hỏi</translation>
    </message>
    <message>
        <source>%1 answers from %2 to %3, mean %4.</source>
        <translation>%1 câu trả lời, từ %2 đến %3, trung bình %4.</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>%1 other values are not listed.</source>
        <translation>Còn %1 giá trị khác không liệt kê.</translation>
    </message>
    <message>
        <source>There are %1 weights for %2 rows.</source>
        <translation>Có %1 quyền số cho %2 dòng.</translation>
    </message>
    <message>
        <source>Row %1 has no usable weight: %2.</source>
        <translation>Dòng %1 không có quyền số dùng được: %2.</translation>
    </message>
    <message>
        <source>SPSS holds up to three missing codes of a text, each up to 8 bytes: &quot;%2&quot; of &quot;%1&quot; is not marked as missing.</source>
        <translation>SPSS chứa được tối đa ba mã khuyết cho biến văn bản, mỗi mã tối đa 8 byte: &quot;%2&quot; của &quot;%1&quot; không được đánh dấu là khuyết.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has missing values with letters, as Stata knows them; in SPSS they are plain missing values.</source>
        <translation>&quot;%1&quot; có giá trị khuyết mang chữ cái như trong Stata; trong SPSS chúng là giá trị khuyết thường.</translation>
    </message>
    <message>
        <source>SPSS holds up to three missing codes; those of &quot;%1&quot; are written as the range from %2 to %3, in which there is no answer.</source>
        <translation>SPSS chứa được tối đa ba mã khuyết; các mã của &quot;%1&quot; được ghi thành khoảng từ %2 đến %3, trong khoảng này không có câu trả lời nào.</translation>
    </message>
    <message>
        <source>SPSS holds up to three missing codes, or a range and one code: %2 of &quot;%1&quot; are not marked as missing.</source>
        <translation>SPSS chứa được tối đa ba mã khuyết, hoặc một khoảng và một mã: %2 của &quot;%1&quot; không được đánh dấu là khuyết.</translation>
    </message>
    <message>
        <source>The multiple-response set &quot;%1&quot; is left out: one of its variables is not written, or SPSS does not allow its name.</source>
        <translation>Nhóm nhiều câu trả lời &quot;%1&quot; bị bỏ: một biến của nhóm không được ghi, hoặc SPSS không cho phép tên của nhóm.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written as &quot;%2&quot;: %3 does not allow its name.</source>
        <translation>&quot;%1&quot; được ghi thành &quot;%2&quot;: %3 không cho phép tên này.</translation>
    </message>
    <message>
        <source>The label of &quot;%1&quot; is longer than %2 allows; only &quot;%3&quot; is written.</source>
        <translation>Nhãn của &quot;%1&quot; dài hơn mức %2 cho phép; chỉ ghi &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written as text: &quot;%2&quot; is no date or time that %3 knows.</source>
        <translation>&quot;%1&quot; được ghi dưới dạng văn bản: &quot;%2&quot; không phải ngày giờ mà %3 hiểu được.</translation>
    </message>
    <message>
        <source>The words of value %2 of &quot;%1&quot; are longer than %3 allows; only &quot;%4&quot; is written.</source>
        <translation>Nhãn giá trị %2 của &quot;%1&quot; dài hơn mức %3 cho phép; chỉ ghi &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>The words of value %2 of &quot;%1&quot; are left out: the variable holds numbers, and it is none.</source>
        <translation>Nhãn giá trị %2 của &quot;%1&quot; bị bỏ: biến chứa số, còn giá trị này không phải số.</translation>
    </message>
    <message>
        <source>Why value %2 of &quot;%1&quot; is missing is not kept: only words of the value could tell, and its words do not.</source>
        <translation>Lý do giá trị %2 của &quot;%1&quot; bị khuyết không được giữ: chỉ nhãn giá trị mới nói được điều đó, và nhãn của nó không nói.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds numbers, so %2 becomes %3.</source>
        <translation>&quot;%1&quot; chứa số, nên %2 trở thành %3.</translation>
    </message>
    <message>
        <source>The file holds labels in one language; those in others are left out.</source>
        <translation>Tệp chỉ chứa nhãn bằng một ngôn ngữ; nhãn bằng các ngôn ngữ khác bị bỏ.</translation>
    </message>
    <message>
        <source>The file does not say which variables are the key, the mode, the interviewer, the area or the date of an interview.</source>
        <translation>Tệp không ghi biến nào là khóa, phương thức, điều tra viên, địa bàn hay ngày phỏng vấn.</translation>
    </message>
    <message>
        <source>The title is longer than %1 allows; only &quot;%2&quot; is written.</source>
        <translation>Tiêu đề dài hơn mức %1 cho phép; chỉ ghi &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>SPSS takes data of at least one variable and at most 2,147,483,647 rows.</source>
        <translation>SPSS nhận dữ liệu có ít nhất một biến và nhiều nhất 2.147.483.647 hàng.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is of a kind that cannot be read. Files that can be read end in .csv, .tsv, .tab, .txt, .xlsx, .xlsm, .ods, .json, .sav, .zsav or .dta.</source>
        <translation>Không đọc được loại tệp của &quot;%1&quot;. Các tệp đọc được có đuôi .csv, .tsv, .tab, .txt, .xlsx, .xlsm, .ods, .json, .sav, .zsav hoặc .dta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has texts of more than the 32,767 bytes that SPSS holds; the rest of them is left out.</source>
        <translation>&quot;%1&quot; có văn bản dài hơn 32.767 byte mà SPSS chứa được; phần còn lại bị bỏ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has texts that end with blanks, which SPSS does not keep.</source>
        <translation>&quot;%1&quot; có văn bản kết thúc bằng dấu cách, SPSS không giữ các dấu cách này.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has texts with a zero byte in them; they end there.</source>
        <translation>&quot;%1&quot; có văn bản chứa byte 0; văn bản kết thúc ở đó.</translation>
    </message>
    <message>
        <source>The workbook has more than %1 sheets. Copy the ones that are needed into a new workbook.</source>
        <translation>Bảng tính có hơn %1 trang. Hãy chép những trang cần dùng sang một bảng tính mới.</translation>
    </message>
    <message>
        <source>A cell of the workbook holds more than %1 bytes of text, which no cell does.</source>
        <translation>Một ô của bảng tính có hơn %1 byte chữ, điều không ô nào có.</translation>
    </message>
    <message>
        <source>%1 cannot be replaced: %2 on %3 has it open. Choose another name.</source>
        <translation>Không thể thay thế %1: %2 trên máy %3 đang mở tệp này. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>%1 was left in the middle of a change by a program that was stopped. Open it from a folder that may be written, and the change is undone.</source>
        <translation>%1 còn một thay đổi dang dở do chương trình bị dừng đột ngột. Hãy mở tệp từ một thư mục cho phép ghi, thay đổi đó sẽ được hủy bỏ.</translation>
    </message>
    <message>
        <source>Missing codes are written as missing values of Stata: %1.</source>
        <translation>Các mã khuyết được ghi thành giá trị khuyết của Stata: %1.</translation>
    </message>
    <message>
        <source>Missing codes of &quot;%1&quot; are written as missing values of Stata: %2.</source>
        <translation>Các mã khuyết của &quot;%1&quot; được ghi thành giá trị khuyết của Stata: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more missing codes than the 26 letters of Stata; the others are plain missing values.</source>
        <translation>&quot;%1&quot; có nhiều mã khuyết hơn 26 chữ cái của Stata; các mã còn lại trở thành giá trị khuyết thường.</translation>
    </message>
    <message>
        <source>Stata has words for whole numbers only; those for the texts of &quot;%1&quot; are left out.</source>
        <translation>Stata chỉ có nhãn cho số nguyên; nhãn cho các văn bản của &quot;%1&quot; bị bỏ.</translation>
    </message>
    <message>
        <source>Stata has missing values for numbers only; the missing codes of &quot;%1&quot; are texts like others.</source>
        <translation>Stata chỉ có giá trị khuyết cho số; các mã khuyết của &quot;%1&quot; là văn bản như mọi văn bản khác.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has numbers beyond 8.9·10^307, which Stata does not hold; they are missing values.</source>
        <translation>&quot;%1&quot; có số vượt quá 8,9·10^307, Stata không chứa được; chúng trở thành giá trị khuyết.</translation>
    </message>
    <message>
        <source>Stata has words for whole numbers only; those for %2 of &quot;%1&quot; are left out.</source>
        <translation>Stata chỉ có nhãn cho số nguyên; nhãn cho %2 của &quot;%1&quot; bị bỏ.</translation>
    </message>
    <message>
        <source>The values of &quot;%1&quot; have another order than their numbers, which Stata does not keep.</source>
        <translation>Các giá trị của &quot;%1&quot; có thứ tự khác với thứ tự số của chúng, Stata không giữ thứ tự đó.</translation>
    </message>
    <message>
        <source>Stata has no multiple-response sets; that their variables belong together is left out.</source>
        <translation>Stata không có nhóm nhiều câu trả lời; việc các biến của nhóm thuộc về nhau bị bỏ.</translation>
    </message>
    <message>
        <source>Stata has no levels of measurement; whether a variable is nominal, ordinal or a scale is left out.</source>
        <translation>Stata không có thang đo; việc biến là định danh, thứ bậc hay khoảng bị bỏ.</translation>
    </message>
    <message>
        <source>Stata takes data of 1 to 32,767 variables and at most 2,147,483,647 rows.</source>
        <translation>Stata nhận dữ liệu có từ 1 đến 32.767 biến và nhiều nhất 2.147.483.647 hàng.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write it as 23/11/2026.</source>
        <translation>“%1” không phải là ngày. Hãy ghi như 23/11/2026.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number, and &quot;%2&quot; holds numbers.</source>
        <translation>“%1” không phải số, trong khi “%2” là biến số.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the values of &quot;%2&quot;.</source>
        <translation>“%1” không có trong các giá trị của “%2”.</translation>
    </message>
    <message>
        <source>There is no such cell in the responses.</source>
        <translation>Không có ô này trong các phiếu.</translation>
    </message>
    <message>
        <source>Read so, &quot;%1&quot; has %2 different answers, too many for a list of options.</source>
        <translation>Đọc như vậy, “%1” có %2 câu trả lời khác nhau, quá nhiều để là danh sách phương án.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in %2 columns, so its answers are not all in one cell.</source>
        <translation>“%1” nằm trong %2 cột, nên các câu trả lời không ở chung một ô.</translation>
    </message>
    <message>
        <source>self-completed on paper</source>
        <translation>tự điền trên giấy</translation>
    </message>
    <message>
        <source>face to face</source>
        <translation>phỏng vấn trực tiếp</translation>
    </message>
    <message>
        <source>on line</source>
        <translation>trực tuyến</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>qua điện thoại</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>qua thư điện tử</translation>
    </message>
    <message>
        <source>%1 must be a whole number, 0 or above and below 2^64.</source>
        <translation>%1 phải là số nguyên, từ 0 trở lên và nhỏ hơn 2^64.</translation>
    </message>
    <message>
        <source>Stratum %1 (&quot;%2&quot;): its population is %3; it must be a whole number of 1 or more.</source>
        <translation>Tầng %1 (&quot;%2&quot;): tổng thể là %3; phải là số nguyên từ 1 trở lên.</translation>
    </message>
    <message>
        <source>Stratum %1 (&quot;%2&quot;) has no sd, the standard deviation in it, which this allocation needs. For a share p it is the root of p (1 − p).</source>
        <translation>Tầng %1 (&quot;%2&quot;) không có sd, độ lệch chuẩn trong tầng, mà cách phân bổ này cần. Với một tỷ lệ p, đó là căn bậc hai của p (1 − p).</translation>
    </message>
    <message>
        <source>Stratum %1 (&quot;%2&quot;): its sd is %3; it must not be negative.</source>
        <translation>Tầng %1 (&quot;%2&quot;): sd là %3; không được âm.</translation>
    </message>
    <message>
        <source>Stratum %1 (&quot;%2&quot;): its cost is %3; it must be above 0.</source>
        <translation>Tầng %1 (&quot;%2&quot;): chi phí (cost) là %3; phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>Stratum %1 (&quot;%2&quot;): its target_se is %3; it must be above 0.</source>
        <translation>Tầng %1 (&quot;%2&quot;): target_se là %3; phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>Strata %1 and %2 have the same name, &quot;%3&quot;.</source>
        <translation>Tầng %1 và tầng %2 trùng tên, &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>Only one of total, budget and target_se can say how large the sample is.</source>
        <translation>Chỉ một trong total, budget và target_se được quyết định cỡ mẫu.</translation>
    </message>
    <message>
        <source>How large is the sample to be? Give total, budget or target_se.</source>
        <translation>Mẫu cần lớn bao nhiêu? Hãy cho total, budget hoặc target_se.</translation>
    </message>
    <message>
        <source>power is %1; it must be between 0 and 1.</source>
        <translation>power là %1; phải nằm giữa 0 và 1.</translation>
    </message>
    <message>
        <source>There are no strata to spread the sample over: the list &quot;strata&quot; is empty.</source>
        <translation>Không có tầng nào để phân bổ mẫu: danh sách &quot;strata&quot; trống.</translation>
    </message>
    <message>
        <source>Stratum %1 (&quot;%2&quot;): a minimum or maximum is %3; it must be a whole number of 0 or more.</source>
        <translation>Tầng %1 (&quot;%2&quot;): mức tối thiểu hoặc tối đa là %3; phải là số nguyên từ 0 trở lên.</translation>
    </message>
    <message>
        <source>Stratum %1 (&quot;%2&quot;) is asked for %3 at least, but has only %4.</source>
        <translation>Tầng %1 (&quot;%2&quot;) bị đòi ít nhất %3, nhưng chỉ có %4.</translation>
    </message>
    <message>
        <source>Stratum %1 (&quot;%2&quot;) needs %3 for its target_se, but may have %4 at most.</source>
        <translation>Tầng %1 (&quot;%2&quot;) cần %3 để đạt target_se, nhưng chỉ được tối đa %4.</translation>
    </message>
    <message>
        <source>Stratum %1 (&quot;%2&quot;) is asked for %3 at least and %4 at most.</source>
        <translation>Tầng %1 (&quot;%2&quot;) bị đòi ít nhất %3 và nhiều nhất %4.</translation>
    </message>
    <message>
        <source>total is %1, but the strata together can give only %2.</source>
        <translation>total là %1, nhưng tất cả các tầng gộp lại chỉ có thể cho %2.</translation>
    </message>
    <message>
        <source>total is %1, but the minimum and the precision asked of the strata take %2 already.</source>
        <translation>total là %1, nhưng riêng mức tối thiểu và độ chính xác đòi ở các tầng đã cần %2.</translation>
    </message>
    <message>
        <source>budget is %1, but the minimum and the precision asked of the strata cost %2 already.</source>
        <translation>budget là %1, nhưng riêng mức tối thiểu và độ chính xác đòi ở các tầng đã tốn %2.</translation>
    </message>
    <message>
        <source>target_se is %1; with the maximum of the strata the standard error stays at %2.</source>
        <translation>target_se là %1; với mức tối đa của các tầng, sai số chuẩn vẫn là %2.</translation>
    </message>
    <message>
        <source>Stratum %1 (&quot;%2&quot;) is taken whole: all %3.</source>
        <translation>Tầng %1 (&quot;%2&quot;) được lấy toàn bộ: cả %3.</translation>
    </message>
    <message>
        <source>Stratum %1 (&quot;%2&quot;) is at its maximum of %3.</source>
        <translation>Tầng %1 (&quot;%2&quot;) đạt mức tối đa %3.</translation>
    </message>
    <message>
        <source>Stratum %1 (&quot;%2&quot;) is held up at its minimum of %3.</source>
        <translation>Tầng %1 (&quot;%2&quot;) được giữ ở mức tối thiểu %3.</translation>
    </message>
    <message>
        <source>Domain &quot;%1&quot; names a stratum &quot;%2&quot; that is not among the strata. The nearest name is &quot;%3&quot;.</source>
        <translation>Miền &quot;%1&quot; nêu tầng &quot;%2&quot; không có trong danh sách tầng. Tên gần nhất là &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>Domain &quot;%1&quot; names the stratum &quot;%2&quot; twice.</source>
        <translation>Miền &quot;%1&quot; nêu tầng &quot;%2&quot; hai lần.</translation>
    </message>
    <message>
        <source>Domain &quot;%1&quot; asks for precision, but its stratum &quot;%2&quot; has no sd.</source>
        <translation>Miền &quot;%1&quot; đòi độ chính xác, nhưng tầng &quot;%2&quot; của nó không có sd.</translation>
    </message>
    <message>
        <source>Domain &quot;%1&quot; has no strata.</source>
        <translation>Miền &quot;%1&quot; không có tầng nào.</translation>
    </message>
    <message>
        <source>Domain &quot;%1&quot;: its target_se is %2; it must be above 0.</source>
        <translation>Miền &quot;%1&quot;: target_se là %2; phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>Domain &quot;%1&quot; cannot have a standard error of %2: the maximum of its strata is in the way.</source>
        <translation>Miền &quot;%1&quot; không thể có sai số chuẩn %2: mức tối đa của các tầng không cho phép.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be above %3.</source>
        <translation>%1 là %2; phải lớn hơn %3.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be %3 or more.</source>
        <translation>%1 là %2; phải từ %3 trở lên.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a whole number of %3 or more.</source>
        <translation>%1 là %2; phải là số nguyên từ %3 trở lên.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be above %3 and below %4.</source>
        <translation>%1 là %2; phải lớn hơn %3 và nhỏ hơn %4.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be above 0 and at most 1: 0.7 stands for 70 %.</source>
        <translation>%1 là %2; phải lớn hơn 0 và không quá 1: 0.7 nghĩa là 70 %.</translation>
    </message>
    <message>
        <source>The intraclass correlation comes out below 0 (%1), as it may by chance; 0 is planned with.</source>
        <translation>Tương quan nội cụm tính ra dưới 0 (%1), điều có thể do ngẫu nhiên; khi lập kế hoạch dùng 0.</translation>
    </message>
    <message>
        <source>The intraclass correlation needs two clusters or more and a cluster with two units or more; there are %1 clusters with %2 units in all.</source>
        <translation>Tương quan nội cụm cần từ hai cụm trở lên và một cụm có từ hai đơn vị trở lên; ở đây có %1 cụm với tất cả %2 đơn vị.</translation>
    </message>
    <message>
        <source>All %1 values are the same: they have no intraclass correlation.</source>
        <translation>Cả %1 giá trị đều như nhau: không có tương quan nội cụm.</translation>
    </message>
    <message>
        <source>method &quot;%1&quot; is for a proportion; leave it out or ask for a proportion.</source>
        <translation>method &quot;%1&quot; dành cho tỷ lệ; hãy bỏ đi hoặc chọn tỷ lệ (proportion).</translation>
    </message>
    <message>
        <source>method &quot;%1&quot; knows no coefficient of variation: give a margin.</source>
        <translation>method &quot;%1&quot; không dùng hệ số biến thiên: hãy cho sai số (margin).</translation>
    </message>
    <message>
        <source>method &quot;yamane&quot; knows no relative margin: give an absolute one.</source>
        <translation>method &quot;yamane&quot; không dùng sai số tương đối: hãy cho sai số tuyệt đối.</translation>
    </message>
    <message>
        <source>margin is %1; that of a proportion must be below 1: 0.05 stands for 5 %.</source>
        <translation>margin là %1; với tỷ lệ phải nhỏ hơn 1: 0.05 nghĩa là 5 %.</translation>
    </message>
    <message>
        <source>margin is %1; with method &quot;wilson&quot; it must come to less than 0.5, which no interval exceeds.</source>
        <translation>margin là %1; với method &quot;wilson&quot; phải nhỏ hơn 0.5, mức không khoảng nào vượt qua.</translation>
    </message>
    <message>
        <source>%1 would have to be invited, but the population is %2: with this response the precision is out of reach.</source>
        <translation>Sẽ phải mời %1, nhưng tổng thể chỉ có %2: với tỷ lệ trả lời này không thể đạt độ chính xác đã đòi.</translation>
    </message>
    <message>
        <source>%1 and cluster.budget are both given; one follows from the other: leave one out.</source>
        <translation>Cả %1 và cluster.budget đều được cho; cái này suy ra cái kia: hãy bỏ một.</translation>
    </message>
    <message>
        <source>%1 clusters of %2 units are too few for this precision: it takes %3. Leave out cluster.take, and the take follows.</source>
        <translation>%1 cụm, mỗi cụm %2 đơn vị, là quá ít cho độ chính xác này: cần %3 cụm. Bỏ cluster.take thì số đơn vị mỗi cụm sẽ được tính.</translation>
    </message>
    <message>
        <source>%1 is %2; a sample of that precision would have no end.</source>
        <translation>%1 là %2; mẫu với độ chính xác đó sẽ lớn vô hạn.</translation>
    </message>
    <message>
        <source>n and cluster.budget are both given; one follows from the other: leave one out.</source>
        <translation>Cả n và cluster.budget đều được cho; cái này suy ra cái kia: hãy bỏ một.</translation>
    </message>
    <message>
        <source>n is %1, but the population is %2: there cannot be more answers than people.</source>
        <translation>n là %1, nhưng tổng thể là %2: không thể có nhiều câu trả lời hơn số người.</translation>
    </message>
    <message>
        <source>cluster.clusters is %1 and cluster.strata is %2: a margin needs more clusters than strata.</source>
        <translation>cluster.clusters là %1 và cluster.strata là %2: để có sai số cần nhiều cụm hơn tầng.</translation>
    </message>
    <message>
        <source>cluster.clusters and cluster.budget are both given; one follows from the other: leave one out.</source>
        <translation>Cả cluster.clusters và cluster.budget đều được cho; cái này suy ra cái kia: hãy bỏ một.</translation>
    </message>
    <message>
        <source>cluster.icc is %1; it must be between 0 and 1. One that was estimated below 0 counts as 0 in planning.</source>
        <translation>cluster.icc là %1; phải nằm giữa 0 và 1. Nếu ước lượng ra dưới 0 thì khi lập kế hoạch dùng 0.</translation>
    </message>
    <message>
        <source>cluster.take is missing: with cluster.icc 0 there is no best number of units a cluster.</source>
        <translation>Thiếu cluster.take: với cluster.icc bằng 0 không có số đơn vị mỗi cụm tốt nhất.</translation>
    </message>
    <message>
        <source>cluster.take is missing: say how many units to take in a cluster, or what a cluster and a unit cost (cost_per_cluster, cost_per_unit).</source>
        <translation>Thiếu cluster.take: hãy cho biết lấy bao nhiêu đơn vị mỗi cụm, hoặc chi phí cho một cụm và một đơn vị (cost_per_cluster, cost_per_unit).</translation>
    </message>
    <message>
        <source>%1 clusters are too few for this precision, however many units are taken in each: it takes more than %2.</source>
        <translation>%1 cụm là quá ít cho độ chính xác này, dù lấy bao nhiêu đơn vị mỗi cụm: cần hơn %2 cụm.</translation>
    </message>
    <message>
        <source>cluster.budget is %1; one cluster with %2 units costs %3 already.</source>
        <translation>cluster.budget là %1; riêng một cụm với %2 đơn vị đã tốn %3.</translation>
    </message>
    <message>
        <source>An area has no code (&quot;%1&quot;).</source>
        <translation>Một đơn vị hành chính không có mã (&quot;%1&quot;).</translation>
    </message>
    <message>
        <source>The area &quot;%1&quot; is of level %2; there are %3.</source>
        <translation>Đơn vị &quot;%1&quot; thuộc cấp %2, nhưng chỉ có %3 cấp.</translation>
    </message>
    <message>
        <source>The area &quot;%1&quot; has %2 units; there cannot be less than none.</source>
        <translation>Đơn vị &quot;%1&quot; có %2 đơn vị điều tra; số này không thể âm.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the area &quot;%2&quot; is no day. Write it as 2025-06-30.</source>
        <translation>&quot;%1&quot; của đơn vị &quot;%2&quot; không phải là ngày. Hãy viết dạng 2025-06-30.</translation>
    </message>
    <message>
        <source>The area &quot;%1&quot; ends on %2, before it begins on %3.</source>
        <translation>Đơn vị &quot;%1&quot; kết thúc ngày %2, trước khi bắt đầu ngày %3.</translation>
    </message>
    <message>
        <source>The code &quot;%1&quot; stands for &quot;%2&quot; and for &quot;%3&quot; at the same time. Each needs a code of its own.</source>
        <translation>Mã &quot;%1&quot; cùng lúc dùng cho &quot;%2&quot; và &quot;%3&quot;. Mỗi đơn vị cần một mã riêng.</translation>
    </message>
    <message>
        <source>The area &quot;%1&quot; is of level %2 but belongs to none above it.</source>
        <translation>Đơn vị &quot;%1&quot; thuộc cấp %2 nhưng không thuộc đơn vị cấp trên nào.</translation>
    </message>
    <message>
        <source>The area &quot;%1&quot; belongs to &quot;%2&quot;, which is not there.</source>
        <translation>Đơn vị &quot;%1&quot; thuộc &quot;%2&quot;, nhưng đơn vị này không có.</translation>
    </message>
    <message>
        <source>The area &quot;%1&quot; of level %2 belongs to &quot;%3&quot; of level %4; it should be one of the next level above.</source>
        <translation>Đơn vị &quot;%1&quot; cấp %2 thuộc &quot;%3&quot; cấp %4; phải là một đơn vị ở cấp ngay trên.</translation>
    </message>
    <message>
        <source>The area &quot;%1&quot; is there on days on which &quot;%2&quot;, to which it belongs, is not.</source>
        <translation>Đơn vị &quot;%1&quot; tồn tại cả vào những ngày &quot;%2&quot;, đơn vị cấp trên của nó, không tồn tại.</translation>
    </message>
    <message>
        <source>A share of %1 of &quot;%2&quot; went to &quot;%3&quot;; it must be above 0 and not above 1.</source>
        <translation>Phần %1 của &quot;%2&quot; chuyển sang &quot;%3&quot;; phải lớn hơn 0 và không quá 1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; went to &quot;%2&quot; on &quot;%3&quot;, which is no day. Write it as 2025-07-01.</source>
        <translation>&quot;%1&quot; chuyển sang &quot;%2&quot; vào &quot;%3&quot;, không phải là ngày. Hãy viết dạng 2025-07-01.</translation>
    </message>
    <message>
        <source>A change names the area &quot;%1&quot;, which is not there.</source>
        <translation>Một thay đổi nêu đơn vị &quot;%1&quot;, nhưng đơn vị này không có.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; went to &quot;%2&quot; on %3, when &quot;%2&quot; was not there.</source>
        <translation>&quot;%1&quot; chuyển sang &quot;%2&quot; ngày %3, khi &quot;%2&quot; không tồn tại.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; went to &quot;%2&quot; on %3, before &quot;%1&quot; was there.</source>
        <translation>&quot;%1&quot; chuyển sang &quot;%2&quot; ngày %3, trước khi có &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The shares of &quot;%1&quot; that went elsewhere on %2 add up to %3, not to 1.</source>
        <translation>Các phần của &quot;%1&quot; chuyển đi ngày %2 cộng lại bằng %3, không phải 1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; went wholly elsewhere on %2 but is there after it. Say on which day it ended, or what it kept.</source>
        <translation>&quot;%1&quot; đã chuyển hết sang nơi khác ngày %2 nhưng sau đó vẫn còn. Hãy ghi ngày kết thúc, hoặc phần giữ lại.</translation>
    </message>
    <message>
        <source>The changes of areas lead from &quot;%1&quot; back to &quot;%2&quot;, which had become another area before. Give the new area a code of its own.</source>
        <translation>Các thay đổi dẫn từ &quot;%1&quot; trở lại &quot;%2&quot;, đơn vị trước đó đã chuyển thành đơn vị khác. Hãy đặt mã riêng cho đơn vị mới.</translation>
    </message>
    <message>
        <source>The stratum in row %1 has no name.</source>
        <translation>Tầng ở dòng %1 không có tên.</translation>
    </message>
    <message>
        <source>The strata in rows %1 and %2 have the same name, &quot;%3&quot;.</source>
        <translation>Tầng ở dòng %1 và %2 trùng tên &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>The stratum &quot;%1&quot; (row %2) has a population of %3; it must be a whole number above 0.</source>
        <translation>Tầng &quot;%1&quot; (dòng %2) có tổng thể là %3; phải là số nguyên lớn hơn 0.</translation>
    </message>
    <message>
        <source>The strata have %1 units in all, too many to be drawn from without a list. Draw some areas first.</source>
        <translation>Các tầng có tất cả %1 đơn vị, quá nhiều để chọn khi không có danh sách. Hãy chọn một số địa bàn trước.</translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; of the decisions is not as it was written. Open a restore point or a copy.</source>
        <translation>Phần &quot;%1&quot; của các quyết định không còn như khi được ghi. Hãy mở một điểm khôi phục hoặc bản sao.</translation>
    </message>
    <message>
        <source>What is said of the import of %1 is not as it was written. Open a restore point or a copy.</source>
        <translation>Thông tin về lần nhập %1 không còn như khi được ghi. Hãy mở một điểm khôi phục hoặc bản sao.</translation>
    </message>
    <message>
        <source>Edit number %1 of &quot;%2&quot; is not as it was written. Open a restore point or a copy.</source>
        <translation>Lần sửa số %1 của &quot;%2&quot; không còn như khi được ghi. Hãy mở một điểm khôi phục hoặc bản sao.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not as it was drawn. Open a restore point or a copy.</source>
        <translation>&quot;%1&quot; không còn như khi được chọn. Hãy mở một điểm khôi phục hoặc bản sao.</translation>
    </message>
    <message>
        <source>What is said of &quot;%1&quot; is missing. Open a restore point or a copy.</source>
        <translation>Thiếu thông tin về &quot;%1&quot;. Hãy mở một điểm khôi phục hoặc bản sao.</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; is not as it was written. Open a restore point or a copy.</source>
        <translation>Danh sách &quot;%1&quot; không còn như khi được ghi. Hãy mở một điểm khôi phục hoặc bản sao.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a sample or of a list, which never changes. Give the responses another name.</source>
        <translation>&quot;%1&quot; là tên của một mẫu hoặc danh sách, vốn không bao giờ thay đổi. Hãy đặt tên khác cho dữ liệu trả lời.</translation>
    </message>
    <message>
        <source>Row %1 has no id in &quot;%2&quot;.</source>
        <translation>Dòng %1 không có mã định danh ở cột &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Row %1 has the id &quot;%3&quot; in &quot;%2&quot;, as row %4 has.</source>
        <translation>Dòng %1 có mã định danh &quot;%3&quot; ở cột &quot;%2&quot;, trùng với dòng %4.</translation>
    </message>
    <message>
        <source>Row %1 has no size in &quot;%2&quot;.</source>
        <translation>Dòng %1 không có quy mô ở cột &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Row %1 has &quot;%3&quot; in &quot;%2&quot;, which is no number.</source>
        <translation>Dòng %1 có &quot;%3&quot; ở cột &quot;%2&quot;, không phải là số.</translation>
    </message>
    <message>
        <source>Row %1 has a size of %3 in &quot;%2&quot;; it must be above zero.</source>
        <translation>Dòng %1 có quy mô %3 ở cột &quot;%2&quot;; phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>Row %1 has no area in &quot;%2&quot;.</source>
        <translation>Dòng %1 không có địa bàn ở cột &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Row %1 has the area code &quot;%3&quot; in &quot;%2&quot;, which is not among the areas of the study.</source>
        <translation>Dòng %1 có mã địa bàn &quot;%3&quot; ở cột &quot;%2&quot;, không có trong các đơn vị hành chính của cuộc điều tra.</translation>
    </message>
    <message>
        <source>Row %1 has the area code &quot;%3&quot; in &quot;%2&quot;, which is not in use any more, or not yet (%4).</source>
        <translation>Dòng %1 có mã địa bàn &quot;%3&quot; ở cột &quot;%2&quot;, không còn dùng hoặc chưa dùng (%4).</translation>
    </message>
    <message>
        <source>Row %1 has the area code &quot;%3&quot; in &quot;%2&quot;, which does not belong to &quot;%4&quot;.</source>
        <translation>Dòng %1 có mã địa bàn &quot;%3&quot; ở cột &quot;%2&quot;, không thuộc &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>The lists of names of this study are not beside it: %1 is missing. Put the file back there, or choose where it is now.</source>
        <translation>Danh sách tên của cuộc điều tra không nằm cạnh tệp: thiếu %1. Hãy đặt tệp trở lại đó, hoặc chỉ nơi nó đang nằm.</translation>
    </message>
    <message>
        <source>%1 is not the list file of this study: it does not hold &quot;%2&quot;.</source>
        <translation>%1 không phải là tệp danh sách của cuộc điều tra này: nó không chứa &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; has no rows.</source>
        <translation>Danh sách &quot;%1&quot; không có dòng nào.</translation>
    </message>
    <message>
        <source>The list file %1 has no &quot;%2&quot;.</source>
        <translation>Tệp danh sách %1 không có &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 is %2; a number of cases must not be negative.</source>
        <translation>%1 là %2; số trường hợp không được âm.</translation>
    </message>
    <message>
        <source>There are no cases: all counts are 0. Rates need complete, refusal, noncontact and so on.</source>
        <translation>Không có trường hợp nào: mọi số đều bằng 0. Các tỷ lệ cần complete, refusal, noncontact, v.v.</translation>
    </message>
    <message>
        <source>e is %1; the share of cases of unknown eligibility that is eligible must be between 0 and 1.</source>
        <translation>e là %1; phần đủ điều kiện trong số trường hợp chưa rõ phải nằm giữa 0 và 1.</translation>
    </message>
    <message>
        <source>%1 and %2 are both given: leave one out.</source>
        <translation>Cả %1 và %2 đều được cho: hãy bỏ một.</translation>
    </message>
    <message>
        <source>n and the precision are both given: say with &quot;solve&quot; (&quot;size&quot; or &quot;%1&quot;) which is asked for.</source>
        <translation>Cả n và độ chính xác đều được cho: hãy dùng &quot;solve&quot; (&quot;size&quot; hoặc &quot;%1&quot;) để nói cần tính cái nào.</translation>
    </message>
    <message>
        <source>Stratum %1 has no name.</source>
        <translation>Tầng %1 không có tên.</translation>
    </message>
    <message>
        <source>Stratum %1 (&quot;%2&quot;) has no population: it is 0, or was not given.</source>
        <translation>Tầng %1 (&quot;%2&quot;) không có tổng thể: bằng 0 hoặc chưa được cho.</translation>
    </message>
    <message>
        <source>method &quot;pooled&quot; and &quot;continuity&quot; are for a difference of two proportions in separate samples; leave method out.</source>
        <translation>method &quot;pooled&quot; và &quot;continuity&quot; dành cho chênh lệch hai tỷ lệ ở hai mẫu riêng; hãy bỏ method.</translation>
    </message>
    <message>
        <source>method &quot;t&quot; is for two means in separate samples; leave method out.</source>
        <translation>method &quot;t&quot; dành cho hai trung bình ở hai mẫu riêng; hãy bỏ method.</translation>
    </message>
    <message>
        <source>overlap.share is %1, but the second sample is only %2 times the first.</source>
        <translation>overlap.share là %1, nhưng mẫu thứ hai chỉ bằng %2 lần mẫu thứ nhất.</translation>
    </message>
    <message>
        <source>overlap needs either joint, the share that is yes both times, or correlation.</source>
        <translation>overlap cần hoặc joint, phần trả lời có cả hai lần, hoặc correlation.</translation>
    </message>
    <message>
        <source>overlap.joint is for proportions; of means give the correlation.</source>
        <translation>overlap.joint dành cho tỷ lệ; với trung bình hãy cho correlation.</translation>
    </message>
    <message>
        <source>overlap.correlation is %1; it must be between -1 and 1.</source>
        <translation>overlap.correlation là %1; phải nằm giữa -1 và 1.</translation>
    </message>
    <message>
        <source>population1 and population2 are for separate samples; with overlap leave them out.</source>
        <translation>population1 và population2 dành cho hai mẫu riêng; khi có overlap hãy bỏ đi.</translation>
    </message>
    <message>
        <source>sided is %1; it must be 1 or 2.</source>
        <translation>sided là %1; phải là 1 hoặc 2.</translation>
    </message>
    <message>
        <source>overlap.joint is %1; with these proportions it can only be from %2 to %3.</source>
        <translation>overlap.joint là %1; với các tỷ lệ này chỉ có thể từ %2 đến %3.</translation>
    </message>
    <message>
        <source>There is no difference to be shown: %1.</source>
        <translation>Không có chênh lệch nào để phát hiện: %1.</translation>
    </message>
    <message>
        <source>The difference expected, %1, is not within the margin, %2: no sample can show equivalence.</source>
        <translation>Chênh lệch dự kiến, %1, không nằm trong giới hạn %2: không mẫu nào cho thấy được sự tương đương.</translation>
    </message>
    <message>
        <source>The difference expected (second less first), %1, is not above the margin, %2: no sample can show it. That the second may be worse by 0.05 is the margin -0.05.</source>
        <translation>Chênh lệch dự kiến (nhóm hai trừ nhóm một), %1, không lớn hơn giới hạn %2: không mẫu nào cho thấy được. Nhóm hai được kém 0.05 nghĩa là giới hạn -0.05.</translation>
    </message>
    <message>
        <source>The difference to be shown is too small: a sample for it would have no end.</source>
        <translation>Chênh lệch cần phát hiện quá nhỏ: mẫu cho nó sẽ lớn vô hạn.</translation>
    </message>
    <message>
        <source>%1 would have to be invited, but %2 is %3: with this response the comparison is out of reach.</source>
        <translation>Sẽ phải mời %1, nhưng %2 là %3: với tỷ lệ trả lời này không thể so sánh như đã đòi.</translation>
    </message>
    <message>
        <source>A group would have %1, but %2 is %3: there must be more people than answers.</source>
        <translation>Một nhóm sẽ có %1, nhưng %2 là %3: số người phải nhiều hơn số câu trả lời.</translation>
    </message>
    <message>
        <source>A detectable difference is of the objective &quot;difference&quot;; leave objective and margin out.</source>
        <translation>Chênh lệch phát hiện được thuộc objective &quot;difference&quot;; hãy bỏ objective và margin.</translation>
    </message>
    <message>
        <source>The prescribed formula asks for %1 answers; the margin takes %2 with this design.</source>
        <translation>Công thức quy định đòi %1 câu trả lời; với thiết kế này, sai số đó cần %2.</translation>
    </message>
    <message>
        <source>Row %1 of the strata: %2 is &quot;%3&quot;, not a number.</source>
        <translation>Dòng %1 của bảng tầng: %2 là &quot;%3&quot;, không phải số.</translation>
    </message>
    <message>
        <source>Row %1 of the strata: p is %2; it must be above 0 and below 1.</source>
        <translation>Dòng %1 của bảng tầng: p là %2; phải lớn hơn 0 và nhỏ hơn 1.</translation>
    </message>
    <message>
        <source>Row %1 of the strata has no %2.</source>
        <translation>Dòng %1 của bảng tầng không có %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened. Is it there, and may you read it?</source>
        <translation>Không mở được &quot;%1&quot;. Tệp có ở đó không, và bạn có quyền đọc không?</translation>
    </message>
    <message>
        <source>The sample was drawn by the methods of version &quot;%1&quot;; this program draws by &quot;%2&quot;.</source>
        <translation>Mẫu được chọn theo phương pháp phiên bản &quot;%1&quot;; chương trình này chọn theo &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The frame is not the one of the certificate: that had %1 rows and SHA-256 %2, &quot;%3&quot; has %4 rows and SHA-256 %5.</source>
        <translation>Khung mẫu không phải là khung trong biên bản: khung đó có %1 dòng và SHA-256 %2, còn &quot;%3&quot; có %4 dòng và SHA-256 %5.</translation>
    </message>
    <message>
        <source>The plan is not the one of the certificate.</source>
        <translation>Kế hoạch chọn không phải là kế hoạch trong biên bản.</translation>
    </message>
    <message>
        <source>The rows drawn are not those of the certificate: SHA-256 %1 in the certificate, %2 now.</source>
        <translation>Các dòng được chọn không phải là các dòng trong biên bản: SHA-256 trong biên bản là %1, bây giờ là %2.</translation>
    </message>
    <message>
        <source>The counts by stratum are not those of the certificate.</source>
        <translation>Số đơn vị theo tầng không khớp với biên bản.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; has the size %3 in row %4 and %5 in row %6 (column &quot;%7&quot;): it needs one size in all its rows.</source>
        <translation>%1 &quot;%2&quot; có quy mô %3 ở dòng %4 nhưng %5 ở dòng %6 (cột &quot;%7&quot;): mọi dòng của nó phải cùng một quy mô.</translation>
    </message>
    <message>
        <source>Row %1: %2 &quot;%3&quot; has size 0 in column &quot;%4&quot; and cannot be drawn.</source>
        <translation>Dòng %1: %2 &quot;%3&quot; có quy mô 0 ở cột &quot;%4&quot; nên không thể được chọn.</translation>
    </message>
    <message>
        <source>%1 units in all have size 0 in column &quot;%2&quot; and cannot be drawn.</source>
        <translation>Tất cả có %1 đơn vị có quy mô 0 ở cột &quot;%2&quot; nên không thể được chọn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; stands in row %3 and in row %4, under different units of the stage before: they are taken as two.</source>
        <translation>&quot;%1&quot; ở cột &quot;%2&quot; có ở dòng %3 và dòng %4, thuộc hai đơn vị khác nhau của giai đoạn trước: được coi là hai đơn vị.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has only %2 units to draw from, of the %3 asked for: all are taken.</source>
        <translation>&quot;%1&quot; chỉ có %2 đơn vị để chọn trong khi cần %3: lấy tất cả.</translation>
    </message>
    <message>
        <source>The frame has a column &quot;%1&quot;, which the drawn sample needs for itself. Give the column of the frame another name.</source>
        <translation>Khung mẫu có cột &quot;%1&quot;, trùng tên với cột mà mẫu được chọn cần dùng. Hãy đổi tên cột trong khung mẫu.</translation>
    </message>
    <message>
        <source>Row %1 has no size in column &quot;%2&quot;. Every unit needs one; 0 for a unit that is not to be drawn.</source>
        <translation>Dòng %1 thiếu quy mô ở cột &quot;%2&quot;. Mỗi đơn vị cần một quy mô; ghi 0 cho đơn vị không được chọn.</translation>
    </message>
    <message>
        <source>Row %1 has &quot;%3&quot; in column &quot;%2&quot;, which is not a number: sizes must be numbers, 0 or above.</source>
        <translation>Dòng %1 có &quot;%3&quot; ở cột &quot;%2&quot;, không phải là số: quy mô phải là số, từ 0 trở lên.</translation>
    </message>
    <message>
        <source>Row %1 has the size %3 in column &quot;%2&quot;: sizes must not be negative.</source>
        <translation>Dòng %1 có quy mô %3 ở cột &quot;%2&quot;: quy mô không được âm.</translation>
    </message>
    <message>
        <source>Row %1 has the size %3 in column &quot;%2&quot;: sizes must be 0, or from 1e-100 to 1e100.</source>
        <translation>Dòng %1 có quy mô %3 ở cột &quot;%2&quot;: quy mô phải là 0, hoặc từ 1e-100 đến 1e100.</translation>
    </message>
    <message>
        <source>Row %1 has nothing in column &quot;%2&quot;. Fill it in, or take the row out of the frame.</source>
        <translation>Dòng %1 để trống cột &quot;%2&quot;. Hãy điền vào, hoặc bỏ dòng này khỏi khung mẫu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; stands in row %3 and again in row %4: a unit may be listed once. Take one of the rows out.</source>
        <translation>&quot;%1&quot; ở cột &quot;%2&quot; có ở dòng %3 và lặp lại ở dòng %4: mỗi đơn vị chỉ được ghi một lần. Hãy bỏ một trong hai dòng.</translation>
    </message>
    <message>
        <source>%1 units are asked for, but only %2 of %3 have a size above 0. Ask for 1 to %2.</source>
        <translation>Cần %1 đơn vị, nhưng chỉ %2 trong %3 đơn vị có quy mô lớn hơn 0. Hãy chọn từ 1 đến %2.</translation>
    </message>
    <message>
        <source>Stage %1: n is %2; it must be above 0.</source>
        <translation>Giai đoạn %1: n là %2; n phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>Stage %1: n of stratum &quot;%3&quot; is %2; it must not be negative.</source>
        <translation>Giai đoạn %1: n của tầng &quot;%3&quot; là %2; n không được âm.</translation>
    </message>
    <message>
        <source>Stage %1: n is %2; it must be a whole number.</source>
        <translation>Giai đoạn %1: n là %2; n phải là số nguyên.</translation>
    </message>
    <message>
        <source>Stage %1: n of stratum &quot;%3&quot; is %2; it must be a whole number.</source>
        <translation>Giai đoạn %1: n của tầng &quot;%3&quot; là %2; n phải là số nguyên.</translation>
    </message>
    <message>
        <source>Stage %1 has no &quot;unit&quot;: the column that tells its units apart.</source>
        <translation>Giai đoạn %1 thiếu &quot;unit&quot;: cột phân biệt các đơn vị của nó.</translation>
    </message>
    <message>
        <source>Stage %1 draws by size but has no &quot;size&quot;: the column of sizes.</source>
        <translation>Giai đoạn %1 chọn theo quy mô nhưng thiếu &quot;size&quot;: cột ghi quy mô.</translation>
    </message>
    <message>
        <source>Stage %1 has no &quot;n&quot;: how many units to draw.</source>
        <translation>Giai đoạn %1 thiếu &quot;n&quot;: số đơn vị cần chọn.</translation>
    </message>
    <message>
        <source>Stage %1 has an n for each stratum, but &quot;strata&quot; names no column.</source>
        <translation>Giai đoạn %1 có n cho từng tầng, nhưng &quot;strata&quot; không nêu cột nào.</translation>
    </message>
    <message>
        <source>The frame has no rows.</source>
        <translation>Khung mẫu không có dòng nào.</translation>
    </message>
    <message>
        <source>The plan has no &quot;stages&quot;: it says nothing of what to draw.</source>
        <translation>Kế hoạch thiếu &quot;stages&quot;: chưa nói chọn gì.</translation>
    </message>
    <message>
        <source>Stage %1 asks for %2 units of stratum &quot;%3&quot;, which has no unit in the frame. Is it &quot;%4&quot;?</source>
        <translation>Giai đoạn %1 cần %2 đơn vị của tầng &quot;%3&quot;, nhưng tầng này không có đơn vị nào trong khung mẫu. Có phải là &quot;%4&quot;?</translation>
    </message>
    <message>
        <source>Stage %1 asks for %2 units of stratum &quot;%3&quot;, which has no unit in the frame.</source>
        <translation>Giai đoạn %1 cần %2 đơn vị của tầng &quot;%3&quot;, nhưng tầng này không có đơn vị nào trong khung mẫu.</translation>
    </message>
    <message>
        <source>Stage %1 has no n for stratum &quot;%2&quot;. Give it one; 0 leaves it out.</source>
        <translation>Giai đoạn %1 chưa có n cho tầng &quot;%2&quot;. Hãy ghi n; ghi 0 để bỏ qua tầng này.</translation>
    </message>
    <message>
        <source>%1 units are asked for, but only %2 of the frame&apos;s %3 have a size above 0 in column &quot;%4&quot;.</source>
        <translation>Cần %1 đơn vị, nhưng chỉ %2 trong %3 đơn vị của khung mẫu có quy mô lớn hơn 0 ở cột &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>%1 units are asked for, but the frame has only %2.</source>
        <translation>Cần %1 đơn vị, nhưng khung mẫu chỉ có %2.</translation>
    </message>
    <message>
        <source>%1 units are asked of stratum &quot;%2&quot;, but only %3 of its %4 have a size above 0 in column &quot;%5&quot; (it begins in row %6).</source>
        <translation>Cần %1 đơn vị của tầng &quot;%2&quot;, nhưng chỉ %3 trong %4 đơn vị có quy mô lớn hơn 0 ở cột &quot;%5&quot; (tầng bắt đầu từ dòng %6).</translation>
    </message>
    <message>
        <source>%1 units are asked of stratum &quot;%2&quot;, which has only %3 (it begins in row %4).</source>
        <translation>Cần %1 đơn vị của tầng &quot;%2&quot;, nhưng tầng chỉ có %3 (bắt đầu từ dòng %4).</translation>
    </message>
    <message>
        <source>Stage %1 names the sizes &quot;%2&quot;, but its method gives every unit the same chance.</source>
        <translation>Giai đoạn %1 nêu quy mô &quot;%2&quot;, nhưng phương pháp của nó cho mọi đơn vị cùng cơ hội.</translation>
    </message>
    <message>
        <source>Stage %1 names an order, but its method does not heed the order of units.</source>
        <translation>Giai đoạn %1 nêu thứ tự, nhưng phương pháp của nó không dùng thứ tự các đơn vị.</translation>
    </message>
    <message>
        <source>No unit is asked of stratum &quot;%1&quot;: the sample says nothing of it.</source>
        <translation>Không chọn đơn vị nào của tầng &quot;%1&quot;: mẫu không nói gì về tầng này.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the frame of the certificate: its SHA-256 is %2, that of the certificate %3. Draw from the file as it was.</source>
        <translation>&quot;%1&quot; không phải là khung mẫu trong biên bản: SHA-256 của nó là %2, của biên bản là %3. Hãy chọn từ tệp như ban đầu.</translation>
    </message>
    <message>
        <source>The sample is the one of the certificate: %1 units, %2 in reserve.</source>
        <translation>Mẫu đúng là mẫu trong biên bản: %1 đơn vị, %2 dự phòng.</translation>
    </message>
    <message>
        <source>Say which columns of the list hold area codes.</source>
        <translation>Hãy cho biết những cột nào của danh sách chứa mã địa bàn.</translation>
    </message>
    <message>
        <source>%1 units have no area and are not counted.</source>
        <translation>%1 đơn vị không có địa bàn nên không được đếm.</translation>
    </message>
    <message>
        <source>%1 units are in &quot;%2&quot;, which is not among the areas of the study, and are not counted.</source>
        <translation>%1 đơn vị thuộc &quot;%2&quot;, địa bàn không có trong cuộc điều tra, nên không được đếm.</translation>
    </message>
    <message>
        <source>%1 units are in &quot;%2&quot;, which is in no area of that level, and are not counted.</source>
        <translation>%1 đơn vị thuộc &quot;%2&quot;, địa bàn không nằm trong đơn vị nào của cấp đó, nên không được đếm.</translation>
    </message>
    <message>
        <source>%1 units are in &quot;%2&quot;, which is not there on that day and did not become another area; they are not counted.</source>
        <translation>%1 đơn vị thuộc &quot;%2&quot;, địa bàn không tồn tại vào ngày đó và không chuyển thành địa bàn khác; không được đếm.</translation>
    </message>
    <message>
        <source>Row %1 has the code &quot;%2&quot;, as a row before it has.</source>
        <translation>Dòng %1 có mã &quot;%2&quot;, trùng với một dòng trước.</translation>
    </message>
    <message>
        <source>Row %1 says that &quot;%2&quot; is &quot;%3&quot; of &quot;%4&quot;; a row before it says &quot;%5&quot; of &quot;%6&quot;.</source>
        <translation>Dòng %1 ghi &quot;%2&quot; là &quot;%3&quot; thuộc &quot;%4&quot;; một dòng trước ghi &quot;%5&quot; thuộc &quot;%6&quot;.</translation>
    </message>
    <message>
        <source>Row %1 has the level &quot;%2&quot;, which is none of those of the study.</source>
        <translation>Dòng %1 có cấp &quot;%2&quot;, không phải cấp nào của cuộc điều tra.</translation>
    </message>
    <message>
        <source>Say which column of the list tells its units apart.</source>
        <translation>Hãy cho biết cột nào của danh sách phân biệt các đơn vị.</translation>
    </message>
    <message>
        <source>Say in the size of the sample how many units are taken of each cluster.</source>
        <translation>Hãy cho biết trong phần cỡ mẫu mỗi cụm lấy bao nhiêu đơn vị.</translation>
    </message>
    <message>
        <source>Say which column of the list holds the areas that are drawn first.</source>
        <translation>Hãy cho biết cột nào của danh sách chứa các địa bàn được chọn trước.</translation>
    </message>
    <message>
        <source>Row %1 has no case code, so nothing is known of how it was drawn. Enter it, or leave the case out.</source>
        <translation>Dòng %1 không có mã phiếu nên không biết đơn vị được chọn thế nào. Hãy nhập mã, hoặc loại phiếu này.</translation>
    </message>
    <message>
        <source>Row %1 has the case code &quot;%2&quot;, which is mistyped: its letter does not fit its digits.</source>
        <translation>Dòng %1 có mã phiếu &quot;%2&quot; gõ nhầm: chữ cái không khớp với các chữ số.</translation>
    </message>
    <message>
        <source>Row %1 has the case code &quot;%2&quot;, which is not in &quot;%3&quot;.</source>
        <translation>Dòng %1 có mã phiếu &quot;%2&quot;, không có trong &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>Row %1 has the case code &quot;%2&quot;, as row %3 has.</source>
        <translation>Dòng %1 có mã phiếu &quot;%2&quot;, trùng với dòng %3.</translation>
    </message>
    <message>
        <source>The responses have no variable &quot;%1&quot;, which is to hold their case codes in &quot;%2&quot;.</source>
        <translation>Dữ liệu trả lời không có biến &quot;%1&quot; để chứa mã phiếu của &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Row %1 of the list is drawn now as number %2; then it was another, or &quot;%3&quot; was &quot;%4&quot;.</source>
        <translation>Dòng %1 của danh sách nay được chọn là số %2; khi đó là dòng khác, hoặc &quot;%3&quot; là &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>The plan of the sample has no strata yet. Enter the population by stratum.</source>
        <translation>Kế hoạch mẫu chưa có tầng nào. Hãy nhập tổng thể theo tầng.</translation>
    </message>
    <message>
        <source>The sample is to be drawn from a list, but %1 holds none. Import one.</source>
        <translation>Mẫu được chọn từ danh sách, nhưng %1 chưa có danh sách nào. Hãy nhập một danh sách.</translation>
    </message>
    <message>
        <source>The study has no sample &quot;%1&quot;: none was drawn yet.</source>
        <translation>Cuộc điều tra không có mẫu &quot;%1&quot;: chưa chọn mẫu nào.</translation>
    </message>
    <message>
        <source>The study has no sample &quot;%1&quot;. It has: %2.</source>
        <translation>Cuộc điều tra không có mẫu &quot;%1&quot;. Đang có: %2.</translation>
    </message>
    <message>
        <source>%1 does not hold the rows of &quot;%2&quot; as they were drawn: it is the list file of another study, or damaged.</source>
        <translation>%1 không chứa các dòng của &quot;%2&quot; như khi được chọn: đó là tệp danh sách của cuộc điều tra khác, hoặc bị hỏng.</translation>
    </message>
    <message>
        <source>The sample was drawn from %1; %2 was imported since, on %3.</source>
        <translation>Mẫu được chọn từ %1; sau đó %2 được nhập vào ngày %3.</translation>
    </message>
    <message>
        <source>%1, with the names of the drawn units, is not beside the study.</source>
        <translation>%1, chứa tên các đơn vị được chọn, không nằm cạnh cuộc điều tra.</translation>
    </message>
    <message>
        <source>%1 holds a &quot;%2&quot; that the study does not know: the draw was broken off, or the study was taken back to before it.</source>
        <translation>%1 chứa &quot;%2&quot; mà cuộc điều tra không biết: lần chọn bị dừng giữa chừng, hoặc cuộc điều tra đã được đưa về trước đó.</translation>
    </message>
    <message>
        <source>%1 units are in the list.</source>
        <translation>Danh sách có %1 đơn vị.</translation>
    </message>
    <message>
        <source>No sample was drawn yet.</source>
        <translation>Chưa chọn mẫu nào.</translation>
    </message>
    <message>
        <source>%1: %2 units were drawn, and %3 in reserve.</source>
        <translation>%1: đã chọn %2 đơn vị, và %3 dự phòng.</translation>
    </message>
    <message>
        <source>%1 was drawn again: it is the same.</source>
        <translation>%1 đã được chọn lại: kết quả giống hệt.</translation>
    </message>
    <message>
        <source>Population and frame</source>
        <translation>Tổng thể và khung mẫu</translation>
    </message>
    <message>
        <source>The population are %1 units (%2) in %3 strata.</source>
        <translation>Tổng thể gồm %1 đơn vị (%2) trong %3 tầng.</translation>
    </message>
    <message>
        <source>There was no list of them: in each stratum the units are numbered in its own register, and numbers were drawn.</source>
        <translation>Không có danh sách đơn vị: trong mỗi tầng, các đơn vị được đánh số theo sổ của tầng và số thứ tự được chọn.</translation>
    </message>
    <message>
        <source>They were drawn from the list &quot;%1&quot; of %2 units (SHA-256 %3).</source>
        <translation>Mẫu được chọn từ danh sách &quot;%1&quot; gồm %2 đơn vị (SHA-256 %3).</translation>
    </message>
    <message>
        <source>Stage %1 (%2): simple random sampling without replacement.</source>
        <translation>Giai đoạn %1 (%2): chọn ngẫu nhiên đơn giản không hoàn lại.</translation>
    </message>
    <message>
        <source>Stage %1 (%2): systematic sampling from a random start.</source>
        <translation>Giai đoạn %1 (%2): chọn hệ thống từ một điểm xuất phát ngẫu nhiên.</translation>
    </message>
    <message>
        <source>Stage %1 (%2): each unit by itself with the same probability (Bernoulli sampling).</source>
        <translation>Giai đoạn %1 (%2): chọn từng đơn vị độc lập với cùng xác suất (chọn mẫu Bernoulli).</translation>
    </message>
    <message>
        <source>Stage %1 (%2): each unit by itself with a probability proportional to its size (Poisson sampling).</source>
        <translation>Giai đoạn %1 (%2): chọn từng đơn vị độc lập với xác suất tỷ lệ với quy mô (chọn mẫu Poisson).</translation>
    </message>
    <message>
        <source>Stage %1 (%2): systematic sampling with probabilities proportional to size.</source>
        <translation>Giai đoạn %1 (%2): chọn hệ thống với xác suất tỷ lệ với quy mô.</translation>
    </message>
    <message>
        <source>Stage %1 (%2): Sampford&apos;s method, with probabilities proportional to size.</source>
        <translation>Giai đoạn %1 (%2): phương pháp Sampford, xác suất tỷ lệ với quy mô.</translation>
    </message>
    <message>
        <source>Stage %1 (%2): Brewer&apos;s method, with probabilities proportional to size.</source>
        <translation>Giai đoạn %1 (%2): phương pháp Brewer, xác suất tỷ lệ với quy mô.</translation>
    </message>
    <message>
        <source>Stage %1 (%2): the pivotal method, with probabilities proportional to size.</source>
        <translation>Giai đoạn %1 (%2): phương pháp pivotal, xác suất tỷ lệ với quy mô.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Cách chọn mẫu</translation>
    </message>
    <message>
        <source>A probability sample was drawn in each stratum by itself (%1).</source>
        <translation>Mẫu xác suất được chọn riêng trong từng tầng (%1).</translation>
    </message>
    <message>
        <source>A probability sample was drawn, without strata.</source>
        <translation>Mẫu xác suất được chọn, không phân tầng.</translation>
    </message>
    <message>
        <source>%1 more units are held in reserve, to be used in the order in which they were drawn.</source>
        <translation>Thêm %1 đơn vị dự phòng, dùng theo thứ tự được chọn.</translation>
    </message>
    <message>
        <source>Seed %1, method %2; the certificate of the draw lets anyone draw the same sample again.</source>
        <translation>Số khởi đầu %1, phương pháp %2; với chứng nhận chọn mẫu, bất kỳ ai cũng có thể chọn lại đúng mẫu này.</translation>
    </message>
    <message>
        <source>For a coefficient of variation of %1 %, a simple random sample takes %2 answers; with a design effect of %3 and the size of the population, %4. As %5 % of those invited are expected to answer, %6 are invited.</source>
        <translation>Để hệ số biến thiên là %1 %, mẫu ngẫu nhiên đơn giản cần %2 trả lời; với hệ số thiết kế %3 và quy mô tổng thể, cần %4. Dự kiến %5 % số người được mời trả lời nên mời %6.</translation>
    </message>
    <message>
        <source>For a margin of %1 % at a level of %2 %, a simple random sample takes %3 answers; with a design effect of %4 and the size of the population, %5. As %6 % of those invited are expected to answer, %7 are invited.</source>
        <translation>Để sai số là %1 % ở độ tin cậy %2 %, mẫu ngẫu nhiên đơn giản cần %3 trả lời; với hệ số thiết kế %4 và quy mô tổng thể, cần %5. Dự kiến %6 % số người được mời trả lời nên mời %7.</translation>
    </message>
    <message>
        <source>For a margin of %1 at a level of %2 %, a simple random sample takes %3 answers; with a design effect of %4 and the size of the population, %5. As %6 % of those invited are expected to answer, %7 are invited.</source>
        <translation>Để sai số là %1 ở độ tin cậy %2 %, mẫu ngẫu nhiên đơn giản cần %3 trả lời; với hệ số thiết kế %4 và quy mô tổng thể, cần %5. Dự kiến %6 % số người được mời trả lời nên mời %7.</translation>
    </message>
    <message>
        <source>Every stratum gets the same number.</source>
        <translation>Mọi tầng được số lượng như nhau.</translation>
    </message>
    <message>
        <source>Strata get numbers in proportion to their population.</source>
        <translation>Các tầng được số lượng tỷ lệ với tổng thể của tầng.</translation>
    </message>
    <message>
        <source>Strata get the numbers that give the whole the least variance (Neyman allocation, exact in whole numbers).</source>
        <translation>Các tầng được số lượng làm phương sai chung nhỏ nhất (phân bổ Neyman, chính xác theo số nguyên).</translation>
    </message>
    <message>
        <source>Strata get the numbers that give the whole the least variance for its cost.</source>
        <translation>Các tầng được số lượng làm phương sai chung nhỏ nhất với chi phí đó.</translation>
    </message>
    <message>
        <source>Strata get numbers in proportion to a power of their population, between equal and proportional.</source>
        <translation>Các tầng được số lượng tỷ lệ với một lũy thừa của tổng thể, ở giữa phân bổ đều và tỷ lệ.</translation>
    </message>
    <message>
        <source>Size of the sample</source>
        <translation>Cỡ mẫu</translation>
    </message>
    <message>
        <source>%1 units were drawn.</source>
        <translation>Đã chọn %1 đơn vị.</translation>
    </message>
    <message>
        <source>%1 of them answered (%2 %).</source>
        <translation>%1 đơn vị trong đó đã trả lời (%2 %).</translation>
    </message>
    <message>
        <source>Weights of the design</source>
        <translation>Quyền số thiết kế</translation>
    </message>
    <message>
        <source>Every answer counts with the inverse of the probability with which its unit was drawn, the product of those of all stages.</source>
        <translation>Mỗi trả lời được tính với nghịch đảo xác suất chọn của đơn vị, là tích xác suất của các giai đoạn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is above 9.</source>
        <translation>“%1” lớn hơn 9.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is above 4294967295.</source>
        <translation>“%1” lớn hơn 4294967295.</translation>
    </message>
    <message>
        <source>There is no answer here. Go on once more to leave it so.</source>
        <translation>Chưa có câu trả lời. Bấm tiếp lần nữa để bỏ trống.</translation>
    </message>
    <message>
        <source>An answer is needed here.</source>
        <translation>Câu này phải có câu trả lời.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the answers offered here: %2.</source>
        <translation>“%1” không nằm trong các phương án ở đây: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes with no other answer.</source>
        <translation>“%1” không được chọn cùng phương án khác.</translation>
    </message>
    <message>
        <source>One of these answers goes with no other.</source>
        <translation>Có một phương án không được chọn cùng phương án khác.</translation>
    </message>
    <message>
        <source>Give %1 places; %2 are given so far.</source>
        <translation>Cần xếp %1 hạng; mới xếp được %2.</translation>
    </message>
    <message>
        <source>There are only %1 places to give.</source>
        <translation>Chỉ được xếp %1 hạng.</translation>
    </message>
    <message>
        <source>Choose at least %1 answers.</source>
        <translation>Chọn ít nhất %1 phương án.</translation>
    </message>
    <message>
        <source>Choose %1 answers at most.</source>
        <translation>Chọn nhiều nhất %1 phương án.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice.</source>
        <translation>“%1” bị ghi hai lần.</translation>
    </message>
    <message>
        <source>The number must be from %1 to %2.</source>
        <translation>Số phải từ %1 đến %2.</translation>
    </message>
    <message>
        <source>The number must be from %1 to %2 %3.</source>
        <translation>Số phải từ %1 đến %2 %3.</translation>
    </message>
    <message>
        <source>The number must be %1 or more.</source>
        <translation>Số phải từ %1 trở lên.</translation>
    </message>
    <message>
        <source>The number must be %1 %2 or more.</source>
        <translation>Số phải từ %1 %2 trở lên.</translation>
    </message>
    <message>
        <source>The number must be %1 or less.</source>
        <translation>Số không được quá %1.</translation>
    </message>
    <message>
        <source>The number must be %1 %2 or less.</source>
        <translation>Số không được quá %1 %2.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Hãy ghi số nguyên.</translation>
    </message>
    <message>
        <source>Write no more than %1 decimals.</source>
        <translation>Chỉ ghi nhiều nhất %1 chữ số thập phân.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of day. Write hours and minutes: 14:05.</source>
        <translation>“%1” không phải là giờ. Hãy ghi giờ và phút: 14:05.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date with a time. Write it as 23/11/2026 14:05.</source>
        <translation>“%1” không phải là ngày giờ. Hãy ghi như 23/11/2026 14:05.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write day, month and year: 23/11/2026.</source>
        <translation>“%1” không phải là ngày. Hãy ghi ngày, tháng, năm: 23/11/2026.</translation>
    </message>
    <message>
        <source>It must not be before today.</source>
        <translation>Không được trước ngày hôm nay.</translation>
    </message>
    <message>
        <source>It must not be after today.</source>
        <translation>Không được sau ngày hôm nay.</translation>
    </message>
    <message>
        <source>It must not be before %1.</source>
        <translation>Không được trước %1.</translation>
    </message>
    <message>
        <source>It must not be after %1.</source>
        <translation>Không được sau %1.</translation>
    </message>
    <message>
        <source>No more than %1 characters go in here; these are %2.</source>
        <translation>Ô này chứa nhiều nhất %1 ký tự; đang có %2.</translation>
    </message>
    <message>
        <source>This answer does not fit the others.</source>
        <translation>Câu trả lời này không khớp với các câu khác.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>“%1” không phải là số.</translation>
    </message>
    <message>
        <source>Write it on one line.</source>
        <translation>Hãy viết trên một dòng.</translation>
    </message>
    <message>
        <source>Case %1: &quot;%2&quot; has the answer &quot;%3&quot;, which is not a number.</source>
        <translation>Trường hợp %1: “%2” có câu trả lời “%3”, không phải là số.</translation>
    </message>
    <message>
        <source>Answers cannot be sent to &quot;%1&quot;: the address begins with https:// and has only letters, digits and - . _ ~ % / ? = &amp;.</source>
        <translation>Không thể gửi câu trả lời tới “%1”: địa chỉ phải bắt đầu bằng https:// và chỉ có chữ cái không dấu, chữ số và - . _ ~ % / ? = &amp;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address that answers can be sent to; write it as name@example.org.</source>
        <translation>“%1” không phải là địa chỉ thư điện tử để nhận câu trả lời; hãy viết như ten@example.org.</translation>
    </message>
    <message>
        <source>The form cannot be made: a condition of &quot;%1&quot; cannot be run. Mend it first; the check of the questionnaire says what is wrong with it.</source>
        <translation>Chưa làm được biểu mẫu: có điều kiện của “%1” không chạy được. Hãy sửa trước; phần kiểm tra phiếu hỏi cho biết sai ở đâu.</translation>
    </message>
    <message>
        <source>The questionnaire is not in the language &quot;%1&quot;.</source>
        <translation>Phiếu hỏi không có ngôn ngữ “%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; overlap: a person may belong to both.</source>
        <translation>“%1” và “%2” chồng lên nhau: một người có thể thuộc cả hai.</translation>
    </message>
    <message>
        <source>Between &quot;%1&quot; and &quot;%2&quot; is a gap: a person may belong to neither.</source>
        <translation>Giữa “%1” và “%2” có khoảng trống: có người không thuộc nhóm nào.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a variable: use letters, digits and _, not a digit first.</source>
        <translation>“%1” không thể là tên biến: hãy dùng chữ cái, chữ số và dấu _, không bắt đầu bằng chữ số.</translation>
    </message>
    <message>
        <source>The questionnaire has no questions yet.</source>
        <translation>Phiếu hỏi chưa có câu hỏi nào.</translation>
    </message>
    <message>
        <source>Say in which language the questionnaire is written.</source>
        <translation>Hãy cho biết phiếu hỏi viết bằng ngôn ngữ nào.</translation>
    </message>
    <message>
        <source>Two sections are called &quot;%1&quot;.</source>
        <translation>Có hai phần cùng tên “%1”.</translation>
    </message>
    <message>
        <source>This section has no questions.</source>
        <translation>Phần này chưa có câu hỏi nào.</translation>
    </message>
    <message>
        <source>A section can be asked 1 to %1 times.</source>
        <translation>Một phần có thể hỏi lặp từ 1 đến %1 lần.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a variable that every set of responses has. Choose another name.</source>
        <translation>“%1” là tên một biến mà bộ phiếu trả lời nào cũng có. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; stands for two things: here and at &quot;%2&quot;.</source>
        <translation>Tên “%1” được dùng cho hai chỗ: ở đây và ở “%2”.</translation>
    </message>
    <message>
        <source>This question has no name for its variable.</source>
        <translation>Câu hỏi này chưa có tên biến.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; stands for two things.</source>
        <translation>Tên “%1” được dùng cho hai chỗ.</translation>
    </message>
    <message>
        <source>The list of answers &quot;%1&quot; does not exist.</source>
        <translation>Không có danh sách trả lời “%1”.</translation>
    </message>
    <message>
        <source>The list of answers &quot;%1&quot; has fewer than two.</source>
        <translation>Danh sách trả lời “%1” có ít hơn hai phương án.</translation>
    </message>
    <message>
        <source>This grid has no items to answer.</source>
        <translation>Bảng câu hỏi này chưa có dòng nào để trả lời.</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; stands beside the answers: each of its options must say why it is no answer.</source>
        <translation>Danh sách “%1” đứng cạnh câu trả lời: mỗi phương án phải cho biết vì sao nó không phải là câu trả lời.</translation>
    </message>
    <message>
        <source>The code %1 of the list &quot;%2&quot; is also a possible answer. Give it a code outside the limits, or set limits.</source>
        <translation>Mã %1 của danh sách “%2” cũng có thể là một câu trả lời thật. Hãy đặt mã nằm ngoài giới hạn, hoặc đặt giới hạn.</translation>
    </message>
    <message>
        <source>The code %1 stands in the list &quot;%2&quot; and in &quot;%3&quot;.</source>
        <translation>Mã %1 có trong danh sách “%2” và cả trong “%3”.</translation>
    </message>
    <message>
        <source>No answer lies within these limits.</source>
        <translation>Không có câu trả lời nào nằm trong các giới hạn này.</translation>
    </message>
    <message>
        <source>The options depend on &quot;%1&quot;, which is no earlier question with one answer.</source>
        <translation>Các phương án phụ thuộc vào “%1”, nhưng đó không phải là câu hỏi một lựa chọn đứng trước.</translation>
    </message>
    <message>
        <source>The option %1 lies within %2, which is no answer to &quot;%3&quot;: it is never offered.</source>
        <translation>Phương án %1 thuộc %2, nhưng %2 không phải là trả lời của “%3”: phương án này không bao giờ hiện ra.</translation>
    </message>
    <message>
        <source>Two lists of answers are called &quot;%1&quot;.</source>
        <translation>Có hai danh sách trả lời cùng tên “%1”.</translation>
    </message>
    <message>
        <source>No question uses the list of answers &quot;%1&quot;.</source>
        <translation>Không câu hỏi nào dùng danh sách trả lời “%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a code: it must not be empty and has no blanks or semicolons.</source>
        <translation>“%1” không thể là mã: mã không được trống, không có dấu cách hay dấu chấm phẩy.</translation>
    </message>
    <message>
        <source>The code %1 stands twice in the list &quot;%2&quot;.</source>
        <translation>Mã %1 có hai lần trong danh sách “%2”.</translation>
    </message>
    <message>
        <source>Two answers of the list &quot;%1&quot; read alike.</source>
        <translation>Hai phương án của danh sách “%1” giống hệt nhau.</translation>
    </message>
    <message>
        <source>This condition never holds: the section is never asked.</source>
        <translation>Điều kiện này không bao giờ đúng: phần này không bao giờ được hỏi.</translation>
    </message>
    <message>
        <source>No answers lead to this section: where its condition could hold, what it depends on is not asked.</source>
        <translation>Không câu trả lời nào dẫn tới phần này: khi điều kiện có thể đúng thì câu mà nó phụ thuộc lại không được hỏi.</translation>
    </message>
    <message>
        <source>This condition always holds: it hides nothing.</source>
        <translation>Điều kiện này luôn đúng: nó không ẩn gì cả.</translation>
    </message>
    <message>
        <source>No answers lead to this question: its section is never asked.</source>
        <translation>Không câu trả lời nào dẫn tới câu hỏi này: cả phần của nó không bao giờ được hỏi.</translation>
    </message>
    <message>
        <source>This condition never holds: the question is never asked.</source>
        <translation>Điều kiện này không bao giờ đúng: câu hỏi không bao giờ được hỏi.</translation>
    </message>
    <message>
        <source>No answers lead to this question: where its condition could hold, what it depends on is not asked.</source>
        <translation>Không câu trả lời nào dẫn tới câu hỏi này: khi điều kiện có thể đúng thì câu mà nó phụ thuộc lại không được hỏi.</translation>
    </message>
    <message>
        <source>No answer fulfils this check.</source>
        <translation>Không câu trả lời nào thỏa mãn kiểm tra này.</translation>
    </message>
    <message>
        <source>Every answer fulfils this check: it checks nothing.</source>
        <translation>Câu trả lời nào cũng thỏa mãn kiểm tra này: nó không kiểm tra gì.</translation>
    </message>
    <message>
        <source>This depends on &quot;%1&quot;, which is asked here or later and has no answer yet.</source>
        <translation>Chỗ này phụ thuộc vào “%1”, là câu hỏi ngay tại đây hoặc ở sau nên chưa có trả lời.</translation>
    </message>
    <message>
        <source>This depends on &quot;%1&quot;, but the questions of the section come in random order: it may be asked later.</source>
        <translation>Chỗ này phụ thuộc vào “%1”, nhưng các câu của phần này được hỏi theo thứ tự ngẫu nhiên: có thể nó được hỏi sau.</translation>
    </message>
    <message>
        <source>The text repeats the answer to &quot;%1&quot;, which is asked here or later.</source>
        <translation>Lời văn nhắc lại trả lời của “%1”, là câu hỏi tại đây hoặc ở sau.</translation>
    </message>
    <message>
        <source>The text repeats the answer to &quot;%1&quot;, which does not exist.</source>
        <translation>Lời văn nhắc lại trả lời của “%1”, nhưng không có câu hỏi này.</translation>
    </message>
    <message>
        <source>The scale &quot;%1&quot; has %2 answers of praise and %3 of blame: it leads to one side.</source>
        <translation>Thang đo “%1” có %2 mức khen và %3 mức chê: thang bị lệch về một phía.</translation>
    </message>
    <message>
        <source>The answers of the scale &quot;%1&quot; do not go from one end to the other.</source>
        <translation>Các mức của thang đo “%1” không đi tuần tự từ đầu này sang đầu kia.</translation>
    </message>
    <message>
        <source>This scale runs the other way than that of &quot;%1&quot;: people mark the wrong end by habit.</source>
        <translation>Thang đo này ngược chiều với thang của “%1”: người trả lời dễ đánh nhầm đầu theo thói quen.</translation>
    </message>
    <message>
        <source>This seems to ask who somebody is (&quot;%1&quot;). Leave it out, or mark it as identifying: the answer is then kept apart.</source>
        <translation>Câu này có vẻ hỏi danh tính (“%1”). Hãy bỏ đi, hoặc đánh dấu là thông tin nhận dạng: khi đó câu trả lời được giữ riêng.</translation>
    </message>
    <message>
        <source>Who does not know has no answer to choose. Offer &quot;don&apos;t know&quot;, or leave it out on purpose.</source>
        <translation>Người không biết không có phương án để chọn. Hãy thêm “không biết”, hoặc chủ ý bỏ qua.</translation>
    </message>
    <message>
        <source>The question has %1 words; beyond %2 people lose the thread.</source>
        <translation>Câu hỏi dài %1 từ; quá %2 từ thì người nghe khó theo kịp.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads to an answer. Ask so that each answer is as easy to give.</source>
        <translation>“%1” gợi ý câu trả lời. Hãy hỏi sao cho câu trả lời nào cũng dễ nói ra như nhau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; makes a question hard to agree with. Say how often or how many.</source>
        <translation>“%1” là từ tuyệt đối, khó đồng ý. Hãy hỏi bao nhiêu lần hoặc bao nhiêu người.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may ask two things at once. If a person can feel otherwise about each, ask two questions.</source>
        <translation>“%1” có thể đang hỏi hai điều cùng lúc. Nếu người ta có thể nghĩ khác nhau về từng điều, hãy tách thành hai câu.</translation>
    </message>
    <message>
        <source>Two negations in one question are easily read the wrong way.</source>
        <translation>Hai lần phủ định trong một câu hỏi rất dễ bị hiểu ngược.</translation>
    </message>
    <message>
        <source>This question has no wording.</source>
        <translation>Câu hỏi này chưa có lời văn.</translation>
    </message>
    <message>
        <source>The answer %1 of the list &quot;%2&quot; has no words.</source>
        <translation>Phương án %1 của danh sách “%2” chưa có lời văn.</translation>
    </message>
    <message>
        <source>There is no text in &quot;%1&quot; for: %2</source>
        <translation>Chưa có lời văn bằng “%1” cho: %2</translation>
    </message>
    <message>
        <source>%1: the code in line %2 is broken off. Copy it whole, from QDR1 to the semicolon.</source>
        <translation>%1: mã ở dòng %2 bị đứt đoạn. Hãy chép trọn mã, từ QDR1 đến dấu chấm phẩy.</translation>
    </message>
    <message>
        <source>%1: the code in line %2 is longer than answers can be; it is left out.</source>
        <translation>%1: mã ở dòng %2 dài hơn mức một phiếu trả lời có thể có; mã này bị bỏ qua.</translation>
    </message>
    <message>
        <source>%1: the code in line %2 is damaged: its check sum does not fit. Copy it once more, or ask for the file.</source>
        <translation>%1: mã ở dòng %2 bị hỏng: số kiểm tra không khớp. Hãy chép lại lần nữa, hoặc xin tệp trả lời.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; texts of up to %3 bytes are searched for codes. Split it.</source>
        <translation>%1 có %2 byte; chỉ tìm mã trong văn bản tối đa %3 byte. Hãy chia nhỏ ra.</translation>
    </message>
    <message>
        <source>%1: this is not what a form of Quadrat sends back; it is left out.</source>
        <translation>%1: đây không phải là câu trả lời do biểu mẫu của Quadrat gửi về; phần này bị bỏ qua.</translation>
    </message>
    <message>
        <source>%1: these answers were written by a newer form than this program knows. Update the program.</source>
        <translation>%1: câu trả lời này do biểu mẫu mới hơn chương trình tạo ra. Hãy cập nhật chương trình.</translation>
    </message>
    <message>
        <source>%1: the answers do not say which form they belong to; they are left out.</source>
        <translation>%1: câu trả lời không cho biết thuộc biểu mẫu nào; phần này bị bỏ qua.</translation>
    </message>
    <message>
        <source>%1: the answers have neither a case code nor a number of their own; they are left out.</source>
        <translation>%1: câu trả lời không có mã phiếu cũng không có số riêng; phần này bị bỏ qua.</translation>
    </message>
    <message>
        <source>%1: the mode &quot;%2&quot; is not known; &quot;online&quot; is written in its place.</source>
        <translation>%1: không rõ hình thức trả lời &quot;%2&quot;; ghi thay bằng &quot;online&quot;.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no short text and is left blank.</source>
        <translation>%1: &quot;%2&quot; không phải là văn bản ngắn và được để trống.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no date with a time and is left blank.</source>
        <translation>%1: &quot;%2&quot; không phải là ngày kèm giờ và được để trống.</translation>
    </message>
    <message>
        <source>%1: it holds no answers, or more than a form can have; it is left out.</source>
        <translation>%1: không có câu trả lời nào, hoặc nhiều hơn mức một biểu mẫu có thể có; phần này bị bỏ qua.</translation>
    </message>
    <message>
        <source>%1: the answer &quot;%2&quot; is not a text and is left out.</source>
        <translation>%1: câu trả lời &quot;%2&quot; không phải là văn bản và bị bỏ qua.</translation>
    </message>
    <message>
        <source>%1: the details of the person that it also holds are not taken in: they never stand beside answers.</source>
        <translation>%1: thông tin cá nhân kèm theo không được lấy vào: thông tin này không bao giờ đứng cạnh câu trả lời.</translation>
    </message>
    <message>
        <source>%1: lists stand within lists more than %2 deep. This is no file of answers.</source>
        <translation>%1: danh sách lồng nhau quá %2 tầng. Đây không phải là tệp trả lời.</translation>
    </message>
    <message>
        <source>%1: line %2 is not JSON as answers are. The file is damaged or broken off: ask for it once more.</source>
        <translation>%1: dòng %2 không phải là JSON của câu trả lời. Tệp bị hỏng hoặc bị cắt ngang: hãy xin gửi lại.</translation>
    </message>
    <message>
        <source>%1: it holds a number that is too large. This is no file of answers.</source>
        <translation>%1: có một số quá lớn. Đây không phải là tệp trả lời.</translation>
    </message>
    <message>
        <source>Case %1: an answer is not UTF-8 text.</source>
        <translation>Phiếu %1: có câu trả lời không phải là văn bản UTF-8.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; files of answers of up to %3 bytes are read. Split it.</source>
        <translation>%1 có %2 byte; chỉ đọc tệp trả lời tối đa %3 byte. Hãy chia nhỏ ra.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 không có nội dung.</translation>
    </message>
    <message>
        <source>The column is left out; it has %1 entries, this is the first.</source>
        <translation>Cột này bị bỏ qua; cột có %1 mục, đây là mục đầu tiên.</translation>
    </message>
    <message>
        <source>The setting is left out: &quot;%1&quot;.</source>
        <translation>Thiết lập này bị bỏ qua: “%1”.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; is left out.</source>
        <translation>Trang tính “%1” bị bỏ qua.</translation>
    </message>
    <message>
        <source>The workbook is no XLSForm: it has no sheet &quot;survey&quot; with a column &quot;type&quot;. Its sheets are %1.</source>
        <translation>Tệp bảng tính không phải XLSForm: không có trang tính &quot;survey&quot; với cột &quot;type&quot;. Các trang tính của tệp là %1.</translation>
    </message>
    <message>
        <source>A text of %1 characters in row %2 of sheet &quot;%3&quot; is longer than the %4 that a cell of a workbook holds. Shorten it.</source>
        <translation>Đoạn văn bản %1 ký tự ở dòng %2 của trang tính “%3” dài hơn %4 ký tự mà một ô bảng tính chứa được. Hãy rút ngắn lại.</translation>
    </message>
    <message>
        <source>The workbook has more than %1 cells with content, too many for a form. Delete the sheets that do not belong to it.</source>
        <translation>Tệp bảng tính có hơn %1 ô có nội dung, quá nhiều đối với một biểu mẫu. Hãy xóa các trang tính không thuộc biểu mẫu.</translation>
    </message>
    <message>
        <source>The row has no list or no code, and is left out.</source>
        <translation>Dòng này thiếu tên danh sách hoặc thiếu mã nên bị bỏ qua.</translation>
    </message>
    <message>
        <source>The code &quot;%1&quot; has blanks; it is &quot;%2&quot; now.</source>
        <translation>Mã “%1” có dấu cách; nay là “%2”.</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; has more than %2 choices.</source>
        <translation>Danh sách “%1” có hơn %2 lựa chọn.</translation>
    </message>
    <message>
        <source>Pictures, sounds and films are left out: &quot;%1&quot;.</source>
        <translation>Hình ảnh, âm thanh và phim bị bỏ qua: “%1”.</translation>
    </message>
    <message>
        <source>The code &quot;%1&quot; stands twice in the list &quot;%2&quot;; this one is &quot;%3&quot; now. Conditions that name it mean the first.</source>
        <translation>Mã “%1” xuất hiện hai lần trong danh sách “%2”; mã này nay là “%3”. Các điều kiện nhắc đến mã này là nói đến mã thứ nhất.</translation>
    </message>
    <message>
        <source>The code &quot;%1&quot; stands twice in the list &quot;%2&quot;. Give one of them another code.</source>
        <translation>Mã “%1” xuất hiện hai lần trong danh sách “%2”. Hãy đặt mã khác cho một trong hai.</translation>
    </message>
    <message>
        <source>The column is not used by any choice_filter that can be carried, and is left out.</source>
        <translation>Không có choice_filter nào chuyển được dùng đến cột này, nên cột bị bỏ qua.</translation>
    </message>
    <message>
        <source>The limit &quot;%1&quot; itself is allowed here.</source>
        <translation>Ở đây chính giá trị giới hạn “%1” cũng được chấp nhận.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is kept as it stands and has no effect until it is written anew.</source>
        <translation>“%1” được giữ nguyên văn và chưa có tác dụng cho đến khi được viết lại.</translation>
    </message>
    <message>
        <source>It does not say how often at most: never more than %1 times here.</source>
        <translation>Biểu mẫu không nói lặp nhiều nhất bao nhiêu lần: ở đây không quá %1 lần.</translation>
    </message>
    <message>
        <source>That an answer is required only if &quot;%1&quot; cannot be carried; it is asked for once more and then let go.</source>
        <translation>Không chuyển được yêu cầu bắt buộc trả lời chỉ khi “%1”; câu này sẽ được hỏi lại một lần rồi cho qua.</translation>
    </message>
    <message>
        <source>The choices stand in the file &quot;%1&quot;, which is not part of the form: the list &quot;%2&quot; is empty.</source>
        <translation>Các lựa chọn nằm trong tệp “%1”, không thuộc biểu mẫu: danh sách “%2” đang trống.</translation>
    </message>
    <message>
        <source>There is no list &quot;%1&quot; on the sheet of choices; it is empty here.</source>
        <translation>Không có danh sách “%1” trên trang lựa chọn; ở đây danh sách trống.</translation>
    </message>
    <message>
        <source>&quot;or_other&quot; is an option &quot;other&quot; with words, in the list &quot;%1_or_other&quot;.</source>
        <translation>“or_other” trở thành lựa chọn “khác” có ghi rõ, trong danh sách “%1_or_other”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be carried: all choices of the list are offered.</source>
        <translation>Không chuyển được “%1”: mọi lựa chọn của danh sách đều được đưa ra.</translation>
    </message>
    <message>
        <source>A ranking offers all of its list here.</source>
        <translation>Ở đây câu xếp hạng đưa ra toàn bộ danh sách.</translation>
    </message>
    <message>
        <source>What is to be acknowledged is a single choice with one option here.</source>
        <translation>Ở đây mục cần xác nhận là câu chọn một với một lựa chọn.</translation>
    </message>
    <message>
        <source>What a device reads (&quot;%1&quot;) is typed as text here.</source>
        <translation>Nội dung do thiết bị đọc (“%1”) ở đây được gõ thành văn bản.</translation>
    </message>
    <message>
        <source>Files cannot be answered (&quot;%1&quot;): the question &quot;%2&quot; is left out.</source>
        <translation>Không trả lời bằng tệp được (“%1”): câu hỏi “%2” bị bỏ qua.</translation>
    </message>
    <message>
        <source>What other programs put in (&quot;%1&quot;) is left out: &quot;%2&quot;.</source>
        <translation>Nội dung do chương trình khác điền (“%1”) bị bỏ qua: “%2”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is left out: when and how an interview was held is kept anyway, devices and persons are not.</source>
        <translation>“%1” bị bỏ qua: thời điểm và cách phỏng vấn vẫn luôn được lưu, còn thiết bị và con người thì không.</translation>
    </message>
    <message>
        <source>The type &quot;%1&quot; is not known: &quot;%2&quot; is a text question here.</source>
        <translation>Không biết loại “%1”: ở đây “%2” là câu hỏi văn bản.</translation>
    </message>
    <message>
        <source>A question that shows what is worked out is a calculation here.</source>
        <translation>Ở đây câu hỏi hiển thị kết quả tính toán là một phép tính.</translation>
    </message>
    <message>
        <source>That an answer begins with what is worked out is left out: &quot;%1&quot;.</source>
        <translation>Bỏ qua việc câu trả lời được điền sẵn kết quả tính toán: “%1”.</translation>
    </message>
    <message>
        <source>The appearance &quot;%1&quot; is left out.</source>
        <translation>Kiểu hiển thị “%1” bị bỏ qua.</translation>
    </message>
    <message>
        <source>The value that the answer begins with is left out: &quot;%1&quot;.</source>
        <translation>Giá trị điền sẵn của câu trả lời bị bỏ qua: “%1”.</translation>
    </message>
    <message>
        <source>The message for a missing answer gives way to this program&apos;s own: &quot;%1&quot;.</source>
        <translation>Thông báo khi thiếu câu trả lời được thay bằng lời của chương trình: “%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not start a calculation here; it is always worked out.</source>
        <translation>Ở đây “%1” không khởi động phép tính; phép tính luôn được thực hiện.</translation>
    </message>
    <message>
        <source>Entities are not kept: &quot;%1&quot; is left out.</source>
        <translation>Không lưu thực thể (entities): “%1” bị bỏ qua.</translation>
    </message>
    <message>
        <source>The question can be answered here, though it is only to be read in the form.</source>
        <translation>Ở đây câu hỏi trả lời được, dù trong biểu mẫu chỉ để đọc.</translation>
    </message>
    <message>
        <source>A repeat within a repeat is asked once each time: &quot;%1&quot;.</source>
        <translation>Khối lặp nằm trong khối lặp khác chỉ được hỏi một lần mỗi lượt: “%1”.</translation>
    </message>
    <message>
        <source>A group within a repeat is part of it, and its title a note: &quot;%1&quot;.</source>
        <translation>Nhóm trong khối lặp là một phần của khối, tiêu đề nhóm thành ghi chú: “%1”.</translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; stands in another one; it is a section of its own here, shown where both are.</source>
        <translation>Nhóm “%1” nằm trong nhóm khác; ở đây là một phần riêng, hiện khi cả hai nhóm đều hiện.</translation>
    </message>
    <message>
        <source>The form lets one add as many as there are; here &quot;%1&quot; asks first how many, and at most %2.</source>
        <translation>Biểu mẫu cho thêm bao nhiêu lượt cũng được; ở đây “%1” hỏi trước có bao nhiêu, nhiều nhất %2.</translation>
    </message>
    <message>
        <source>The group is no grid here: its questions have different lists or conditions of their own.</source>
        <translation>Ở đây nhóm không thành bảng: các câu hỏi có danh sách khác nhau hoặc điều kiện riêng.</translation>
    </message>
    <message>
        <source>An item of a grid has no hint of its own: &quot;%1&quot; is left out.</source>
        <translation>Mục của bảng không có gợi ý riêng: “%1” bị bỏ qua.</translation>
    </message>
    <message>
        <source>The form has more than %1 rows. Split it.</source>
        <translation>Biểu mẫu có hơn %1 dòng. Hãy chia nhỏ.</translation>
    </message>
    <message>
        <source>The row is switched off, and is left out.</source>
        <translation>Dòng này đã bị tắt nên được bỏ qua.</translation>
    </message>
    <message>
        <source>The row has no type, and is left out.</source>
        <translation>Dòng này không có loại nên bị bỏ qua.</translation>
    </message>
    <message>
        <source>This ends a group that has not begun, and is left out.</source>
        <translation>Dòng này kết thúc một nhóm chưa bắt đầu nên bị bỏ qua.</translation>
    </message>
    <message>
        <source>In row %1 of sheet &quot;survey&quot; groups stand in more than %2 others.</source>
        <translation>Ở dòng %1 của trang tính &quot;survey&quot; các nhóm lồng nhau quá %2 lớp.</translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; has no end; it ends with the form.</source>
        <translation>Nhóm “%1” không có dòng kết thúc; nhóm kết thúc cùng biểu mẫu.</translation>
    </message>
    <message>
        <source>There is no name; it is &quot;%1&quot; now.</source>
        <translation>Không có tên; nay tên là “%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is called &quot;%2&quot; here.</source>
        <translation>Ở đây “%1” được gọi là “%2”.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; stands twice; this one is &quot;%2&quot; now. Conditions mean the first.</source>
        <translation>Tên “%1” xuất hiện hai lần; tên này nay là “%2”. Các điều kiện là nói đến tên thứ nhất.</translation>
    </message>
    <message>
        <source>At character %1: what begins here has no closing mark.</source>
        <translation>Tại ký tự %1: phần bắt đầu từ đây thiếu dấu đóng.</translation>
    </message>
    <message>
        <source>At character %1: it ends where a value is expected.</source>
        <translation>Tại ký tự %1: biểu thức kết thúc ở chỗ cần một giá trị.</translation>
    </message>
    <message>
        <source>At character %1: &quot;%2&quot; is not understood here.</source>
        <translation>Tại ký tự %1: không hiểu “%2” ở đây.</translation>
    </message>
    <message>
        <source>At character %1: it has too many parts.</source>
        <translation>Tại ký tự %1: biểu thức có quá nhiều phần.</translation>
    </message>
    <message>
        <source>At character %1: brackets stand in more than %2 others.</source>
        <translation>Tại ký tự %1: dấu ngoặc lồng nhau quá %2 lớp.</translation>
    </message>
    <message>
        <source>At character %1: it is longer than the %2 bytes allowed.</source>
        <translation>Tại ký tự %1: biểu thức dài hơn %2 byte cho phép.</translation>
    </message>
    <message>
        <source>At character %1: this is not text in UTF-8.</source>
        <translation>Tại ký tự %1: đây không phải văn bản UTF-8.</translation>
    </message>
    <message>
        <source>At character %1: there is no counterpart to the function %2() with %3 values.</source>
        <translation>Tại ký tự %1: không có hàm tương ứng với %2() có %3 giá trị.</translation>
    </message>
    <message>
        <source>At character %1: there is no counterpart to &quot;%2&quot;.</source>
        <translation>Tại ký tự %1: không có gì tương ứng với “%2”.</translation>
    </message>
    <message>
        <source>At character %1: &quot;.&quot; stands for no question here.</source>
        <translation>Tại ký tự %1: dấu &quot;.&quot; ở đây không chỉ câu hỏi nào.</translation>
    </message>
    <message>
        <source>There is no question &quot;%1&quot;.</source>
        <translation>Không có câu hỏi “%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in the repeat &quot;%2&quot;, and it is not said which of its answers is meant.</source>
        <translation>“%1” nằm trong khối lặp “%2” và không nói rõ câu trả lời nào.</translation>
    </message>
    <message>
        <source>&quot;mod&quot; is written as what is left of a division, and differs for numbers below 0.</source>
        <translation>“mod” được viết thành số dư của phép chia và khác với số nhỏ hơn 0.</translation>
    </message>
    <message>
        <source>&quot;!=&quot; holds in XLSForm also where there is no answer; here it is then not known.</source>
        <translation>Trong XLSForm “!=” đúng cả khi chưa có câu trả lời; ở đây khi đó là chưa biết.</translation>
    </message>
    <message>
        <source>The lists of names of this study are not beside it: %1 is missing, and a new one would take its place. Put the file back there, or choose where it is now. If it is lost, draw in a new study.</source>
        <translation>Danh sách tên của nghiên cứu này không nằm cạnh nó: thiếu %1, và danh sách mới sẽ chiếm chỗ của nó. Hãy đặt tệp trở lại, hoặc chỉ ra nơi tệp đang nằm. Nếu tệp đã mất, hãy chọn mẫu trong một nghiên cứu mới.</translation>
    </message>
    <message>
        <source>%1: its headers are longer than %2 bytes. This is no message of a mail program.</source>
        <translation>%1: phần đầu thư dài quá %2 byte. Đây không phải là thư của chương trình thư điện tử.</translation>
    </message>
    <message>
        <source>%1 does not begin with the headers of a message. Save it from the mail program as .eml.</source>
        <translation>%1 không bắt đầu bằng phần đầu của một thư. Hãy lưu thư từ chương trình thư điện tử dưới dạng .eml.</translation>
    </message>
    <message>
        <source>%1: parts stand within parts more than %2 deep. This is no message of a mail program.</source>
        <translation>%1: các phần lồng nhau quá %2 tầng. Đây không phải là thư của chương trình thư điện tử.</translation>
    </message>
    <message>
        <source>%1: an attachment is damaged; it is read as far as it goes.</source>
        <translation>%1: một tệp đính kèm bị hỏng; chỉ đọc được đến chỗ hỏng.</translation>
    </message>
    <message>
        <source>%1 has more than %2 parts. This is no message that answers come in.</source>
        <translation>%1 có hơn %2 phần. Đây không phải là thư gửi câu trả lời.</translation>
    </message>
    <message>
        <source>%1: its attachments are packed into one in the format of Outlook (%2), which is not read. Save them from Outlook, or ask for a plain message.</source>
        <translation>%1: các tệp đính kèm bị gói chung theo định dạng riêng của Outlook (%2), chương trình không đọc được. Hãy lưu chúng từ Outlook, hoặc xin gửi lại thư thường.</translation>
    </message>
    <message>
        <source>%1: its letters are not of the encoding &quot;%2&quot; that it names; those with marks may be wrong.</source>
        <translation>%1: chữ trong thư không thuộc bảng mã &quot;%2&quot; như thư ghi; chữ có dấu có thể bị sai.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; messages of up to %3 bytes are read.</source>
        <translation>%1 có %2 byte; chỉ đọc thư tối đa %3 byte.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; mailboxes of up to %3 bytes are read. Save the messages of the survey alone.</source>
        <translation>%1 có %2 byte; chỉ đọc hộp thư tối đa %3 byte. Hãy lưu riêng các thư của cuộc khảo sát.</translation>
    </message>
    <message>
        <source>%1 does not begin as a mailbox does (&quot;From &quot;).</source>
        <translation>%1 không bắt đầu như một hộp thư (&quot;From &quot;).</translation>
    </message>
    <message>
        <source>%1 has %2 messages; mailboxes of up to %3 are read. Save the messages of the survey alone.</source>
        <translation>%1 có %2 thư; chỉ đọc hộp thư tối đa %3 thư. Hãy lưu riêng các thư của cuộc khảo sát.</translation>
    </message>
    <message>
        <source>%1: no question is called &quot;%2&quot;; what stands there is left out.</source>
        <translation>%1: không có câu hỏi nào tên &quot;%2&quot;; nội dung ở đó bị bỏ qua.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is answered twice, by &quot;%3&quot; and by &quot;%4&quot;; the first is taken.</source>
        <translation>%1: &quot;%2&quot; được trả lời hai lần, là &quot;%3&quot; và &quot;%4&quot;; lấy câu trả lời thứ nhất.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; stands there twice, as &quot;%3&quot; and as &quot;%4&quot;; the first is taken.</source>
        <translation>%1: &quot;%2&quot; xuất hiện hai lần, là &quot;%3&quot; và &quot;%4&quot;; lấy nội dung thứ nhất.</translation>
    </message>
    <message>
        <source>The %1 of the message to be written holds a line break or another control character: &quot;%2&quot;. Take it out.</source>
        <translation>Phần &quot;%1&quot; của thư sắp ghi có dấu xuống dòng hoặc ký tự điều khiển khác: &quot;%2&quot;. Hãy bỏ ký tự đó.</translation>
    </message>
    <message>
        <source>The %1 of the message to be written is not UTF-8 text.</source>
        <translation>Phần &quot;%1&quot; của thư sắp ghi không phải là văn bản UTF-8.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address.</source>
        <translation>&quot;%1&quot; không phải là địa chỉ thư điện tử.</translation>
    </message>
    <message>
        <source>The questionnaire is not written in the language &quot;%1&quot;.</source>
        <translation>Phiếu hỏi không có bản tiếng &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Interview complete</source>
        <translation>Phỏng vấn xong</translation>
    </message>
    <message>
        <source>Broken off for good</source>
        <translation>Bỏ dở hẳn</translation>
    </message>
    <message>
        <source>Call again later</source>
        <translation>Hẹn gọi lại</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Máy bận</translation>
    </message>
    <message>
        <source>Answering machine</source>
        <translation>Hộp thư thoại</translation>
    </message>
    <message>
        <source>Not able to answer</source>
        <translation>Không trả lời được</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Nhầm số</translation>
    </message>
    <message>
        <source>Number not in use</source>
        <translation>Số không dùng được</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Không thuộc đối tượng</translation>
    </message>
    <message>
        <source>Call number %1, of the case %2, is not as it was written. Open a restore point or a copy.</source>
        <translation>Cuộc gọi số %1, của mã phiếu %2, không còn như khi ghi. Hãy mở một điểm khôi phục hoặc một bản sao.</translation>
    </message>
    <message>
        <source>The keying of %1 is closed; nothing more goes into it. Open a new one.</source>
        <translation>Đợt nhập phiếu ngày %1 đã đóng, không nhập thêm được. Hãy mở đợt mới.</translation>
    </message>
    <message>
        <source>There is no keying of number %1.</source>
        <translation>Không có đợt nhập phiếu số %1.</translation>
    </message>
    <message>
        <source>The case %1 is keyed here already.</source>
        <translation>Phiếu %1 đã được nhập trong đợt này.</translation>
    </message>
    <message>
        <source>What is said of the keying of %1 is not as it was written. Open a restore point or a copy.</source>
        <translation>Thông tin về đợt nhập phiếu ngày %1 không còn như khi ghi. Hãy mở một điểm khôi phục hoặc một bản sao.</translation>
    </message>
    <message>
        <source>The answers keyed for the case %1 are not as they were written. Open a restore point or a copy.</source>
        <translation>Câu trả lời đã nhập của phiếu %1 không còn như khi ghi. Hãy mở một điểm khôi phục hoặc một bản sao.</translation>
    </message>
    <message>
        <source>The decision on &quot;%2&quot; of the case %1 is not as it was written. Open a restore point or a copy.</source>
        <translation>Quyết định về “%2” của phiếu %1 không còn như khi ghi. Hãy mở một điểm khôi phục hoặc một bản sao.</translation>
    </message>
    <message>
        <source>These cases were begun and not ended: %1. End them or take them out, then close the keying.</source>
        <translation>Các phiếu sau mới nhập dở: %1. Hãy nhập xong hoặc bỏ ra, rồi đóng đợt nhập.</translation>
    </message>
    <message>
        <source>These cases are still to be keyed by a second clerk: %1.</source>
        <translation>Các phiếu sau còn phải được người thứ hai nhập: %1.</translation>
    </message>
    <message>
        <source>In these cases the two clerks differ, and nobody has decided yet: %1.</source>
        <translation>Ở các phiếu sau hai người nhập khác nhau mà chưa ai quyết định: %1.</translation>
    </message>
    <message>
        <source>Case %1: &quot;%2&quot; is answered though the answers before it skip it.</source>
        <translation>Phiếu %1: “%2” có câu trả lời dù các câu trước cho bỏ qua câu này.</translation>
    </message>
    <message>
        <source>There is no questionnaire to key answers to. Write or import one first.</source>
        <translation>Chưa có phiếu hỏi để nhập câu trả lời. Hãy soạn hoặc nhập phiếu hỏi trước.</translation>
    </message>
    <message>
        <source>Say who keys: a name or initials.</source>
        <translation>Hãy ghi người nhập: tên hoặc chữ viết tắt.</translation>
    </message>
    <message>
        <source>Say how the answers were given: on paper or by telephone.</source>
        <translation>Hãy cho biết câu trả lời được ghi trên giấy hay qua điện thoại.</translation>
    </message>
    <message>
        <source>Line %1, column %2: these are no questions as JSON.</source>
        <translation>Dòng %1, cột %2: đây không phải câu hỏi ở dạng JSON.</translation>
    </message>
    <message>
        <source>A number among these questions is too large.</source>
        <translation>Trong các câu hỏi này có một số quá lớn.</translation>
    </message>
    <message>
        <source>There is no question called “%1”.</source>
        <translation>Không có câu hỏi nào tên “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a question: take letters, digits and “_”, and do not begin with a digit.</source>
        <translation>Không đặt tên câu hỏi là “%1” được: hãy dùng chữ cái, chữ số và “_”, không bắt đầu bằng chữ số.</translation>
    </message>
    <message>
        <source>There is a question called “%1” already: take another name.</source>
        <translation>Đã có câu hỏi tên “%1”: hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>There is no list called “%1”.</source>
        <translation>Không có danh sách nào tên “%1”.</translation>
    </message>
    <message>
        <source>A list needs a name.</source>
        <translation>Danh sách phải có tên.</translation>
    </message>
    <message>
        <source>There is a list called “%1” already: take another name.</source>
        <translation>Đã có danh sách tên “%1”: hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>The list “%1” is used by %2 questions: give them another list first.</source>
        <translation>Danh sách “%1” đang được %2 câu hỏi dùng: hãy chọn danh sách khác cho các câu đó trước.</translation>
    </message>
    <message>
        <source>There are no questions on the clipboard.</source>
        <translation>Không có câu hỏi nào trong bộ nhớ tạm.</translation>
    </message>
    <message>
        <source>The study has no questionnaire yet, so that answers to it cannot be read. Write or import it first.</source>
        <translation>Cuộc khảo sát chưa có phiếu hỏi nên không đọc được câu trả lời. Hãy soạn hoặc nhập phiếu hỏi trước.</translation>
    </message>
    <message>
        <source>%1: messages in Outlook&apos;s own format (.msg) are not read. Save it as .eml, or drag it out of the new Outlook or Thunderbird.</source>
        <translation>%1: không đọc được thư theo định dạng riêng của Outlook (.msg). Hãy lưu thành .eml, hoặc kéo thư ra từ Outlook mới hay Thunderbird.</translation>
    </message>
    <message>
        <source>%1: there are no answers in it.</source>
        <translation>%1: không có câu trả lời nào trong đó.</translation>
    </message>
    <message>
        <source>%1: it answers the form &quot;%2&quot;, which is not a form of this study.</source>
        <translation>%1: thư này trả lời biểu mẫu &quot;%2&quot;, không phải là biểu mẫu của cuộc khảo sát này.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; has more than %2 files that may hold answers. Put those of the survey into a folder of their own.</source>
        <translation>Thư mục &quot;%1&quot; có hơn %2 tệp có thể chứa câu trả lời. Hãy để các tệp của cuộc khảo sát vào một thư mục riêng.</translation>
    </message>
    <message>
        <source>The responses tell cases apart by several variables (%1, %2 …), while answers come back under one code. Bring them into another set.</source>
        <translation>Bộ phiếu này phân biệt các phiếu bằng nhiều biến (%1, %2 …), còn câu trả lời gửi về chỉ có một mã. Hãy đưa vào một bộ phiếu khác.</translation>
    </message>
    <message>
        <source>These answers are to the form &quot;%1&quot;, which is not a form of this study.</source>
        <translation>Câu trả lời này thuộc biểu mẫu &quot;%1&quot;, không phải là biểu mẫu của cuộc khảo sát này.</translation>
    </message>
    <message>
        <source>The version &quot;%1&quot; of the form was not kept; the answers are read by the one there is now.</source>
        <translation>Phiên bản &quot;%1&quot; của biểu mẫu không được lưu giữ; câu trả lời được đọc theo phiên bản hiện có.</translation>
    </message>
    <message>
        <source>Later answers of this case are there already; those of %1 are left out.</source>
        <translation>Đã có câu trả lời muộn hơn của phiếu này; câu trả lời lúc %1 bị bỏ qua.</translation>
    </message>
    <message>
        <source>It was answered more than once; the answers of %1 are taken and those of %2 left out.</source>
        <translation>Phiếu này được trả lời nhiều lần; lấy câu trả lời lúc %1 và bỏ câu trả lời lúc %2.</translation>
    </message>
    <message>
        <source>The answers have no case code, while this study takes only those of its sample (%1).</source>
        <translation>Câu trả lời không có mã phiếu, trong khi cuộc khảo sát này chỉ nhận phiếu thuộc mẫu của mình (%1).</translation>
    </message>
    <message>
        <source>The case code &quot;%1&quot; is not one of the sample.</source>
        <translation>Mã phiếu &quot;%1&quot; không thuộc mẫu.</translation>
    </message>
    <message>
        <source>The case code &quot;%1&quot; is mistyped: its letter does not fit its digits.</source>
        <translation>Mã phiếu &quot;%1&quot; bị gõ sai: chữ cái kiểm tra không khớp với các chữ số.</translation>
    </message>
    <message>
        <source>It says who somebody is and is left out.</source>
        <translation>Câu này cho biết người trả lời là ai nên bị bỏ qua.</translation>
    </message>
    <message>
        <source>No question of the form has this name; the answer is left out.</source>
        <translation>Biểu mẫu không có câu hỏi nào tên này; câu trả lời bị bỏ qua.</translation>
    </message>
    <message>
        <source>It was not to be asked after the other answers; the answer is left out.</source>
        <translation>Theo các câu trả lời khác thì câu này không phải hỏi; câu trả lời bị bỏ qua.</translation>
    </message>
    <message>
        <source>An answer is required here and is not there.</source>
        <translation>Câu này bắt buộc trả lời nhưng còn trống.</translation>
    </message>
    <message>
        <source>A reminder needs the codes of the invitation. Choose the table that was written with it (%1), or name the column of the codes.</source>
        <translation>Thư nhắc cần mã phiếu của thư mời. Hãy chọn bảng đã ghi cùng thư mời (%1), hoặc chỉ rõ cột mã phiếu.</translation>
    </message>
    <message>
        <source>{%1} in the message is no place to be filled. There are {name}, {code}, {link}, {deadline} and {title}.</source>
        <translation>{%1} trong thư không phải là chỗ để điền. Chỉ có {name}, {code}, {link}, {deadline} và {title}.</translation>
    </message>
    <message>
        <source>Row %1: &quot;%2&quot; is no e-mail address.</source>
        <translation>Dòng %1: &quot;%2&quot; không phải là địa chỉ thư điện tử.</translation>
    </message>
    <message>
        <source>Row %1 has no case code, so that it is not known whether &quot;%2&quot; has answered.</source>
        <translation>Dòng %1 không có mã phiếu nên không biết &quot;%2&quot; đã trả lời hay chưa.</translation>
    </message>
    <message>
        <source>Row %1 has the same case code (%2) as row %3.</source>
        <translation>Dòng %1 có cùng mã phiếu (%2) với dòng %3.</translation>
    </message>
    <message>
        <source>Row %1 has the same address (%2) as row %3.</source>
        <translation>Dòng %1 có cùng địa chỉ (%2) với dòng %3.</translation>
    </message>
    <message>
        <source>Row %1: the questionnaire is not written in the language &quot;%2&quot;; another is taken.</source>
        <translation>Dòng %1: phiếu hỏi không có bản tiếng &quot;%2&quot;; dùng tiếng khác.</translation>
    </message>
    <message>
        <source>There is something in &quot;%1&quot; already. Choose a new or an empty folder.</source>
        <translation>Trong &quot;%1&quot; đã có nội dung. Hãy chọn một thư mục mới hoặc trống.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be written: %2.</source>
        <translation>Không ghi được thư mục &quot;%1&quot;: %2.</translation>
    </message>
    <message>
        <source>There is nobody to write to.</source>
        <translation>Không có ai để gửi thư.</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>Phiếu %1: %2</translation>
    </message>
    <message>
        <source>Case %1, &quot;%2&quot; (%3): %4</source>
        <translation>Phiếu %1, &quot;%2&quot; (%3): %4</translation>
    </message>
    <message>
        <source>%1 cases are new, %2 changed, %3 the same; %4 sendings were refused, %5 were older than others of their case.</source>
        <translation>%1 phiếu mới, %2 phiếu thay đổi, %3 phiếu như cũ; %4 lần gửi bị từ chối, %5 lần gửi cũ hơn lần khác của cùng phiếu.</translation>
    </message>
    <message>
        <source>No column of the list looks like e-mail addresses. Name it (--email).</source>
        <translation>Không có cột nào trong danh sách giống địa chỉ thư điện tử. Hãy chỉ rõ cột đó (--email).</translation>
    </message>
    <message>
        <source>%1 messages were written; %2 rows have no address, %3 have refused, %4 have answered.</source>
        <translation>Đã ghi %1 thư; %2 dòng không có địa chỉ, %3 đã từ chối, %4 đã trả lời.</translation>
    </message>
    <message>
        <source>The questionnaire has no question to print: write one that takes an answer.</source>
        <translation>Phiếu hỏi không có câu nào để in: hãy viết một câu có câu trả lời.</translation>
    </message>
    <message>
        <source>The questionnaire is not written in the language “%1”.</source>
        <translation>Phiếu hỏi không có ngôn ngữ “%1”.</translation>
    </message>
    <message>
        <source>A form is printed in one or two languages.</source>
        <translation>Phiếu được in bằng một hoặc hai ngôn ngữ.</translation>
    </message>
    <message>
        <source>A form has one or two columns, not %1.</source>
        <translation>Phiếu có một hoặc hai cột, không phải %1.</translation>
    </message>
    <message>
        <source>Letters of a form have %1 to %2 points, not %3.</source>
        <translation>Cỡ chữ của phiếu từ %1 đến %2, không phải %3.</translation>
    </message>
    <message>
        <source>The name of the form, its version and the case code “%1” are too long for a printed code: shorten them.</source>
        <translation>Tên phiếu hỏi, phiên bản và mã phiếu “%1” quá dài để in thành mã QR: hãy rút ngắn.</translation>
    </message>
    <message>
        <source>Other programs know the title in one language alone.</source>
        <translation>Các chương trình khác chỉ nhận tiêu đề bằng một ngôn ngữ.</translation>
    </message>
    <message>
        <source>Other programs send answers where they are set up to, not where this questionnaire says.</source>
        <translation>Các chương trình khác gửi câu trả lời đến nơi chúng được cài đặt, không theo phiếu hỏi này.</translation>
    </message>
    <message>
        <source>The code &quot;%1&quot; has a quotation mark, which conditions of other programs cannot name.</source>
        <translation>Mã “%1” có dấu nháy nên điều kiện trong các chương trình khác không gọi được.</translation>
    </message>
    <message>
        <source>For other programs %1 is an answer like any other, not a missing one.</source>
        <translation>Với các chương trình khác, %1 là một câu trả lời như mọi câu trả lời, không phải giá trị khuyết.</translation>
    </message>
    <message>
        <source>The list is empty; other programs get one choice &quot;none&quot;.</source>
        <translation>Danh sách trống; các chương trình khác nhận một lựa chọn “none”.</translation>
    </message>
    <message>
        <source>There the list is called &quot;%1&quot;.</source>
        <translation>Ở đó danh sách được gọi là “%1”.</translation>
    </message>
    <message>
        <source>Other programs ask the questions in the order as written.</source>
        <translation>Các chương trình khác hỏi theo đúng thứ tự đã viết.</translation>
    </message>
    <message>
        <source>Other programs show the items in the order as written.</source>
        <translation>Các chương trình khác hiện các mục theo đúng thứ tự đã viết.</translation>
    </message>
    <message>
        <source>Other programs let all options be ranked, not %1 of them.</source>
        <translation>Các chương trình khác bắt xếp hạng mọi lựa chọn, không chỉ %1.</translation>
    </message>
    <message>
        <source>Other programs show a scale from 0 to 10 without words at its ends.</source>
        <translation>Các chương trình khác hiện thang 0 đến 10 không có lời ở hai đầu.</translation>
    </message>
    <message>
        <source>For other programs the unit stands in the hint.</source>
        <translation>Với các chương trình khác, đơn vị nằm trong phần gợi ý.</translation>
    </message>
    <message>
        <source>Other programs also move the options that keep their place.</source>
        <translation>Các chương trình khác xáo trộn cả những lựa chọn lẽ ra giữ nguyên chỗ.</translation>
    </message>
    <message>
        <source>For other programs the words of option &quot;%1&quot; are a question of their own.</source>
        <translation>Với các chương trình khác, phần ghi rõ của lựa chọn “%1” là một câu hỏi riêng.</translation>
    </message>
    <message>
        <source>Other programs do not warn where &quot;%1&quot; is false.</source>
        <translation>Các chương trình khác không cảnh báo khi “%1” sai.</translation>
    </message>
    <message>
        <source>Other programs say all messages of its checks together.</source>
        <translation>Các chương trình khác nói gộp mọi thông báo kiểm tra.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; stands twice. Give one of them another.</source>
        <translation>Tên “%1” xuất hiện hai lần. Hãy đặt tên khác cho một trong hai.</translation>
    </message>
    <message>
        <source>There the question is called &quot;%1&quot;.</source>
        <translation>Ở đó câu hỏi được gọi là “%1”.</translation>
    </message>
    <message>
        <source>Other programs show one wording in all modes.</source>
        <translation>Các chương trình khác dùng một cách hỏi cho mọi hình thức.</translation>
    </message>
    <message>
        <source>Other programs let it go without asking once more.</source>
        <translation>Các chương trình khác cho bỏ qua mà không hỏi lại.</translation>
    </message>
    <message>
        <source>It tells who somebody is, and other programs keep it beside the answers.</source>
        <translation>Câu này cho biết người trả lời là ai, và các chương trình khác lưu nó cạnh câu trả lời.</translation>
    </message>
    <message>
        <source>For other programs the list &quot;%1&quot; is a question of its own that comes where there is no answer.</source>
        <translation>Với các chương trình khác, danh sách “%1” là một câu hỏi riêng, hiện ra khi chưa có câu trả lời.</translation>
    </message>
    <message>
        <source>For other programs &quot;%1&quot; is never answered with %2: that is a question of its own.</source>
        <translation>Với các chương trình khác, “%1” không bao giờ có câu trả lời %2: đó là một câu hỏi riêng.</translation>
    </message>
    <message>
        <source>There is no question &quot;%1&quot;: other programs refuse the form.</source>
        <translation>Không có câu hỏi “%1”: các chương trình khác sẽ từ chối biểu mẫu.</translation>
    </message>
    <message>
        <source>For other programs &quot;%1&quot; also holds where there is no answer.</source>
        <translation>Với các chương trình khác, “%1” cũng đúng khi chưa có câu trả lời.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no condition; it is written as it stands.</source>
        <translation>“%1” không phải điều kiện; nội dung được ghi nguyên văn.</translation>
    </message>
    <message>
        <source>Question &quot;%1&quot;, wording</source>
        <translation>Câu &quot;%1&quot;, lời hỏi</translation>
    </message>
    <message>
        <source>Question &quot;%1&quot;, instruction</source>
        <translation>Câu &quot;%1&quot;, hướng dẫn</translation>
    </message>
    <message>
        <source>Question &quot;%1&quot;, note to the interviewer</source>
        <translation>Câu &quot;%1&quot;, dặn điều tra viên</translation>
    </message>
    <message>
        <source>Question &quot;%1&quot;, condition</source>
        <translation>Câu &quot;%1&quot;, điều kiện</translation>
    </message>
    <message>
        <source>Question &quot;%1&quot;, check %2</source>
        <translation>Câu &quot;%1&quot;, kiểm tra %2</translation>
    </message>
    <message>
        <source>Question &quot;%1&quot;, formula</source>
        <translation>Câu &quot;%1&quot;, công thức</translation>
    </message>
    <message>
        <source>Question &quot;%1&quot;, item %2</source>
        <translation>Câu &quot;%1&quot;, dòng %2</translation>
    </message>
    <message>
        <source>Question &quot;%1&quot;, unit</source>
        <translation>Câu &quot;%1&quot;, đơn vị</translation>
    </message>
    <message>
        <source>Question &quot;%1&quot;, ends of the scale</source>
        <translation>Câu &quot;%1&quot;, hai đầu thang</translation>
    </message>
    <message>
        <source>Question &quot;%1&quot;</source>
        <translation>Câu &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Section &quot;%1&quot;, title</source>
        <translation>Phần &quot;%1&quot;, tiêu đề</translation>
    </message>
    <message>
        <source>Section &quot;%1&quot;, condition</source>
        <translation>Phần &quot;%1&quot;, điều kiện</translation>
    </message>
    <message>
        <source>Section &quot;%1&quot;, how often</source>
        <translation>Phần &quot;%1&quot;, số lần hỏi</translation>
    </message>
    <message>
        <source>Section &quot;%1&quot;</source>
        <translation>Phần &quot;%1&quot;</translation>
    </message>
    <message>
        <source>List &quot;%1&quot;, answer %2</source>
        <translation>Danh sách &quot;%1&quot;, phương án %2</translation>
    </message>
    <message>
        <source>List &quot;%1&quot;</source>
        <translation>Danh sách &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Lời giới thiệu</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>Lời kết</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Phiếu hỏi</translation>
    </message>
    <message>
        <source>The study %1 has no questionnaire yet.</source>
        <translation>Nghiên cứu %1 chưa có phiếu hỏi.</translation>
    </message>
    <message>
        <source>A questionnaire is written as .json or .xlsx (XLSForm): %1 is neither.</source>
        <translation>Phiếu hỏi được ghi thành .json hoặc .xlsx (XLSForm): %1 không phải.</translation>
    </message>
    <message>
        <source>Sheet &quot;%1&quot;, row %2: %3</source>
        <translation>Trang &quot;%1&quot;, dòng %2: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>&quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>Faults: %1. This questionnaire cannot be used as it is.</source>
        <translation>Số lỗi: %1. Phiếu hỏi này chưa dùng được.</translation>
    </message>
    <message>
        <source>Question %1 was removed: “%2”.</source>
        <translation>Đã bỏ câu %1: “%2”.</translation>
    </message>
    <message>
        <source>Title (%2): “%3” became “%4”.</source>
        <translation>Tiêu đề (%2): “%3” đổi thành “%4”.</translation>
    </message>
    <message>
        <source>Introduction (%2): “%3” became “%4”.</source>
        <translation>Lời giới thiệu (%2): “%3” đổi thành “%4”.</translation>
    </message>
    <message>
        <source>Closing words (%2): “%3” became “%4”.</source>
        <translation>Lời kết (%2): “%3” đổi thành “%4”.</translation>
    </message>
    <message>
        <source>Languages: “%2” became “%3”.</source>
        <translation>Ngôn ngữ: “%2” đổi thành “%3”.</translation>
    </message>
    <message>
        <source>The seed of random orders is another.</source>
        <translation>Số gieo của thứ tự ngẫu nhiên đã khác.</translation>
    </message>
    <message>
        <source>Where answers are sent is another.</source>
        <translation>Nơi gửi câu trả lời đã khác.</translation>
    </message>
    <message>
        <source>Section “%1” is new.</source>
        <translation>Phần “%1” là phần mới.</translation>
    </message>
    <message>
        <source>Title of section “%1” (%2): “%3” became “%4”.</source>
        <translation>Tiêu đề phần “%1” (%2): “%3” đổi thành “%4”.</translation>
    </message>
    <message>
        <source>Section “%1” is asked if: “%2” became “%3”.</source>
        <translation>Phần “%1” chỉ hỏi nếu: “%2” đổi thành “%3”.</translation>
    </message>
    <message>
        <source>Section “%1” repeats otherwise.</source>
        <translation>Phần “%1” lặp lại theo cách khác.</translation>
    </message>
    <message>
        <source>Section “%1” asks its questions in another order.</source>
        <translation>Phần “%1” hỏi các câu theo thứ tự khác.</translation>
    </message>
    <message>
        <source>Section “%1” was removed.</source>
        <translation>Đã bỏ phần “%1”.</translation>
    </message>
    <message>
        <source>Question %1 is new: “%2”.</source>
        <translation>Câu %1 là câu mới: “%2”.</translation>
    </message>
    <message>
        <source>Question %1 is called %2 now.</source>
        <translation>Câu %1 nay có tên %2.</translation>
    </message>
    <message>
        <source>Question %1 went from section “%2” to section “%3”.</source>
        <translation>Câu %1 chuyển từ phần “%2” sang phần “%3”.</translation>
    </message>
    <message>
        <source>Question %1 stands after %2 now.</source>
        <translation>Câu %1 nay đứng sau câu %2.</translation>
    </message>
    <message>
        <source>Question %1 is the first now.</source>
        <translation>Câu %1 nay đứng đầu.</translation>
    </message>
    <message>
        <source>%1, wording (%2): “%3” became “%4”.</source>
        <translation>%1, lời hỏi (%2): “%3” đổi thành “%4”.</translation>
    </message>
    <message>
        <source>%1 is put otherwise in some modes.</source>
        <translation>%1 có lời riêng khác ở một số cách hỏi.</translation>
    </message>
    <message>
        <source>%1, instruction (%2): “%3” became “%4”.</source>
        <translation>%1, hướng dẫn (%2): “%3” đổi thành “%4”.</translation>
    </message>
    <message>
        <source>%1: the instruction is another in some modes.</source>
        <translation>%1: hướng dẫn khác ở một số cách hỏi.</translation>
    </message>
    <message>
        <source>%1, to the interviewer (%2): “%3” became “%4”.</source>
        <translation>%1, dặn điều tra viên (%2): “%3” đổi thành “%4”.</translation>
    </message>
    <message>
        <source>%1 is a question of another kind.</source>
        <translation>%1 là câu hỏi loại khác.</translation>
    </message>
    <message>
        <source>%1 is asked if: “%2” became “%3”.</source>
        <translation>%1 chỉ hỏi nếu: “%2” đổi thành “%3”.</translation>
    </message>
    <message>
        <source>%1: whether an answer is required changed.</source>
        <translation>%1: mức bắt buộc trả lời đã đổi.</translation>
    </message>
    <message>
        <source>%1: whether it asks who somebody is changed.</source>
        <translation>%1: việc có hỏi danh tính hay không đã đổi.</translation>
    </message>
    <message>
        <source>%1, list beside the answer: “%2” became “%3”.</source>
        <translation>%1, danh sách bên câu trả lời: “%2” đổi thành “%3”.</translation>
    </message>
    <message>
        <source>%1: its checks changed.</source>
        <translation>%1: các kiểm tra đã đổi.</translation>
    </message>
    <message>
        <source>%1, list of options: “%2” became “%3”.</source>
        <translation>%1, danh sách phương án: “%2” đổi thành “%3”.</translation>
    </message>
    <message>
        <source>%1, formula: “%2” became “%3”.</source>
        <translation>%1, công thức: “%2” đổi thành “%3”.</translation>
    </message>
    <message>
        <source>%1: limits, order or other settings changed.</source>
        <translation>%1: giới hạn, thứ tự hoặc thiết lập khác đã đổi.</translation>
    </message>
    <message>
        <source>%1: item %2 is new.</source>
        <translation>%1: mục %2 là mục mới.</translation>
    </message>
    <message>
        <source>%1, item (%2): “%3” became “%4”.</source>
        <translation>%1, mục (%2): “%3” đổi thành “%4”.</translation>
    </message>
    <message>
        <source>%1: item %2 was removed.</source>
        <translation>%1: đã bỏ mục %2.</translation>
    </message>
    <message>
        <source>List “%1” is new.</source>
        <translation>Danh sách “%1” là mới.</translation>
    </message>
    <message>
        <source>List “%1” was removed.</source>
        <translation>Đã bỏ danh sách “%1”.</translation>
    </message>
    <message>
        <source>List “%1”: option %2 is new.</source>
        <translation>Danh sách “%1”: phương án %2 là mới.</translation>
    </message>
    <message>
        <source>Option %1 (%2): “%3” became “%4”.</source>
        <translation>Phương án %1 (%2): “%3” đổi thành “%4”.</translation>
    </message>
    <message>
        <source>List “%1”: option %2 is set otherwise.</source>
        <translation>Danh sách “%1”: phương án %2 có thiết lập khác.</translation>
    </message>
    <message>
        <source>List “%1”: option %2 was removed.</source>
        <translation>Danh sách “%1”: đã bỏ phương án %2.</translation>
    </message>
    <message>
        <source>List “%1”: the options stand in another order.</source>
        <translation>Danh sách “%1”: các phương án đứng theo thứ tự khác.</translation>
    </message>
    <message>
        <source>The library of questions cannot be read: %1.</source>
        <translation>Không đọc được thư viện câu hỏi: %1.</translation>
    </message>
    <message>
        <source>A table to write into becomes a question for each of its fields.</source>
        <translation>Bảng để điền trở thành một câu hỏi cho mỗi ô.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; is left out: %2</source>
        <translation>Thiết lập “%1” bị bỏ qua: %2</translation>
    </message>
    <message>
        <source>The pattern that answers must have is left out: %1</source>
        <translation>Mẫu mà câu trả lời phải theo bị bỏ qua: %1</translation>
    </message>
    <message>
        <source>The question is called &quot;%1&quot; here.</source>
        <translation>Ở đây câu hỏi được gọi là “%1”.</translation>
    </message>
    <message>
        <source>An array with two scales becomes two grids.</source>
        <translation>Bảng có hai thang trở thành hai bảng.</translation>
    </message>
    <message>
        <source>A question of the type &quot;%1&quot; cannot be carried, and is left out: &quot;%2&quot;.</source>
        <translation>Câu hỏi loại “%1” không chuyển được nên bị bỏ qua: “%2”.</translation>
    </message>
    <message>
        <source>The comments beside the options are left out.</source>
        <translation>Nhận xét bên cạnh các lựa chọn bị bỏ qua.</translation>
    </message>
    <message>
        <source>The file is no survey of LimeSurvey (.lss): it begins with &quot;%1&quot;.</source>
        <translation>Tệp không phải khảo sát LimeSurvey (.lss): tệp bắt đầu bằng “%1”.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; of the survey has more than %2 rows.</source>
        <translation>Bảng “%1” của khảo sát có hơn %2 dòng.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; of the survey is longer than %2 bytes.</source>
        <translation>Trường “%1” của khảo sát dài hơn %2 byte.</translation>
    </message>
    <message>
        <source>The survey has %1 MB, where at most %2 MB are read.</source>
        <translation>Khảo sát có %1 MB, chỉ đọc nhiều nhất %2 MB.</translation>
    </message>
    <message>
        <source>The file holds no questions. Export the structure of the survey from LimeSurvey (.lss).</source>
        <translation>Tệp không có câu hỏi nào. Hãy xuất cấu trúc khảo sát từ LimeSurvey (.lss).</translation>
    </message>
    <message>
        <source>The text has more than %1 lines. Paste it in parts.</source>
        <translation>Văn bản có hơn %1 dòng. Hãy dán từng phần.</translation>
    </message>
    <message>
        <source>The number %1 stands twice; this question is &quot;%2&quot; now.</source>
        <translation>Số %1 xuất hiện hai lần; câu hỏi này nay là “%2”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has neither options nor a place to write; it is a text question.</source>
        <translation>“%1” không có lựa chọn cũng không có chỗ điền; đây là câu hỏi văn bản.</translation>
    </message>
    <message>
        <source>This line was not understood, and is a note: &quot;%1&quot;.</source>
        <translation>Không hiểu dòng này nên để thành ghi chú: “%1”.</translation>
    </message>
    <message>
        <source>The text has more than %1 MB. Paste it in parts.</source>
        <translation>Văn bản có hơn %1 MB. Hãy dán từng phần.</translation>
    </message>
    <message>
        <source>The text is not in UTF-8. Copy it anew.</source>
        <translation>Văn bản không phải UTF-8. Hãy chép lại.</translation>
    </message>
    <message>
        <source>Groups are asked in the order as written.</source>
        <translation>Các nhóm được hỏi theo đúng thứ tự đã viết.</translation>
    </message>
    <message>
        <source>Assessments are left out.</source>
        <translation>Phần chấm điểm (assessments) bị bỏ qua.</translation>
    </message>
    <message>
        <source>Quotas are left out.</source>
        <translation>Hạn ngạch (quotas) bị bỏ qua.</translation>
    </message>
    <message>
        <source>Values that answers begin with are left out.</source>
        <translation>Giá trị điền sẵn của câu trả lời bị bỏ qua.</translation>
    </message>
    <message>
        <source>%1 lines of the text were not understood; they stand as notes, to be looked at.</source>
        <translation>%1 dòng của văn bản chưa hiểu được; chúng thành lời dẫn, xin xem lại.</translation>
    </message>
    <message>
        <source>This depends on &quot;%1&quot;, which says who somebody is: that answer is kept apart and is not there when answers are keyed or come back. Let it depend on another question.</source>
        <translation>Chỗ này phụ thuộc vào “%1”, là câu trả lời cho biết một người là ai: câu trả lời đó được giữ riêng và không có mặt khi nhập phiếu hay nhận lại câu trả lời. Hãy để nó phụ thuộc vào một câu hỏi khác.</translation>
    </message>
    <message>
        <source>Answers should not stand beside what tells who gave them. Such columns are left out by a mapping (--map).</source>
        <translation>Câu trả lời không nên nằm cạnh thông tin cho biết ai trả lời. Dùng bảng đối chiếu (--map) để bỏ những cột như vậy.</translation>
    </message>
    <message>
        <source>Bold letters, colours and other layout of texts are left out, in %1 rows; this is the first.</source>
        <translation>Chữ đậm, màu và các cách trình bày khác của văn bản được bỏ đi, ở %1 dòng; đây là dòng đầu tiên.</translation>
    </message>
    <message>
        <source>The form does not say in which language it is written; it is taken for %1. If that is wrong, name the language in &quot;default_language&quot; on the sheet &quot;settings&quot;.</source>
        <translation>Mẫu phiếu không nói được viết bằng ngôn ngữ nào; ở đây coi là %1. Nếu sai, hãy ghi ngôn ngữ vào cột &quot;default_language&quot; của trang tính &quot;settings&quot;.</translation>
    </message>
    <message>
        <source>In row %1 a quotation mark does not close.</source>
        <translation>Ở dòng %1 có dấu nháy mở mà không đóng.</translation>
    </message>
    <message>
        <source>The form has more than %1 cells. Split it.</source>
        <translation>Mẫu phiếu có hơn %1 ô. Hãy chia nhỏ.</translation>
    </message>
    <message>
        <source>The text repeats the answer to &quot;%1&quot;, which is not asked here. Take ${%1} out of the text.</source>
        <translation>Văn bản nhắc lại câu trả lời của &quot;%1&quot;, mà ở đây không hỏi câu này. Hãy bỏ ${%1} khỏi văn bản.</translation>
    </message>
    <message>
        <source>A range is a number with limits here.</source>
        <translation>Thang trượt ở đây là một số có giới hạn.</translation>
    </message>
    <message>
        <source>Any number within the limits can be answered here, not only steps of %1.</source>
        <translation>Ở đây có thể trả lời số bất kỳ trong giới hạn, không chỉ theo bước %1.</translation>
    </message>
    <message>
        <source>The choices are looked up in a file (&quot;%1&quot;) that is not part of the form: only those of the list &quot;%2&quot; are offered.</source>
        <translation>Các lựa chọn được tra trong một tệp (&quot;%1&quot;) không thuộc mẫu phiếu: chỉ có các lựa chọn của danh sách &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Answers given before (&quot;%1&quot;) cannot be offered as choices here: the list is empty.</source>
        <translation>Ở đây không thể dùng câu trả lời trước đó (&quot;%1&quot;) làm lựa chọn: danh sách để trống.</translation>
    </message>
    <message>
        <source>It does not say which list of the sheet of choices is offered: write its name after the type.</source>
        <translation>Chưa nói dùng danh sách nào của trang lựa chọn: hãy ghi tên danh sách sau loại câu hỏi.</translation>
    </message>
    <message>
        <source>The questions of &quot;%1&quot; are asked once here, not for each answer of a list.</source>
        <translation>Các câu hỏi của &quot;%1&quot; ở đây chỉ hỏi một lần, không hỏi cho từng mục của một danh sách.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of an answer to another question here; this question is &quot;%2&quot; now.</source>
        <translation>Ở đây &quot;%1&quot; là tên một câu trả lời của câu hỏi khác; câu hỏi này nay là &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>There is no question &quot;%1&quot;; a text stands in quotes.</source>
        <translation>Không có câu hỏi &quot;%1&quot;; văn bản phải đặt trong dấu nháy.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is left out here, so that this is never known. Write it without &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; bị bỏ ở đây nên điều này không bao giờ biết được. Hãy viết lại không có &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; alone holds where it is answered, whatever the answer.</source>
        <translation>Chỉ ghi &quot;%1&quot; thì đúng khi câu đó đã được trả lời, dù trả lời gì.</translation>
    </message>
    <message>
        <source>At character %1: &quot;%2&quot; is a date, and dates are neither reckoned with nor compared with other answers here.</source>
        <translation>Tại ký tự %1: &quot;%2&quot; là ngày giờ; ở đây ngày giờ không dùng để tính toán và không so sánh với câu trả lời khác.</translation>
    </message>
    <message>
        <source>&quot;not&quot; holds in XLSForm also where there is no answer; here it is then not known.</source>
        <translation>Trong XLSForm &quot;not&quot; cũng đúng khi không có câu trả lời; ở đây khi đó là chưa biết.</translation>
    </message>
    <message>
        <source>A questionnaire is read from .json, .xlsx (XLSForm), .csv (XLSForm), .lss (LimeSurvey), .txt or .quadrat: %1 is none of them.</source>
        <translation>Phiếu hỏi được đọc từ .json, .xlsx (XLSForm), .csv (XLSForm), .lss (LimeSurvey), .txt hoặc .quadrat: %1 không thuộc loại nào.</translation>
    </message>
    <message>
        <source>Sheet &quot;%1&quot;, row %2, column &quot;%3&quot;: %4</source>
        <translation>Trang tính &quot;%1&quot;, dòng %2, cột &quot;%3&quot;: %4</translation>
    </message>
    <message>
        <source>Sheet &quot;%1&quot;, column &quot;%2&quot;: %3</source>
        <translation>Trang tính &quot;%1&quot;, cột &quot;%2&quot;: %3</translation>
    </message>
    <message>
        <source>No answer to this question is right, but one is required: nobody gets further.</source>
        <translation>Không câu trả lời nào cho câu hỏi này được coi là đúng, mà lại bắt buộc trả lời: không ai đi tiếp được.</translation>
    </message>
    <message>
        <source>Where %1, no answer to this question is right, but one is required: nobody gets further.</source>
        <translation>Khi %1, không câu trả lời nào cho câu hỏi này được coi là đúng, mà lại bắt buộc trả lời: không ai đi tiếp được.</translation>
    </message>
    <message>
        <source>People are to answer until &quot;%1&quot;, which is no day. Write it as 15/12/2026.</source>
        <translation>Hạn trả lời &quot;%1&quot; không phải là một ngày. Hãy ghi như 15/12/2026.</translation>
    </message>
    <message>
        <source>The sender, &quot;%1&quot;, is no e-mail address.</source>
        <translation>Người gửi, &quot;%1&quot;, không phải là địa chỉ thư điện tử.</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>%1 less %2</source>
        <translation>%1 trừ %2</translation>
    </message>
    <message>
        <source>Difference of the means</source>
        <translation>Chênh lệch hai trung bình</translation>
    </message>
    <message>
        <source>Coefficient (log odds)</source>
        <translation>Hệ số (log odds)</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Hệ số</translation>
    </message>
    <message>
        <source>%1 interval</source>
        <translation>Khoảng tin cậy %1</translation>
    </message>
    <message>
        <source>Survey results</source>
        <translation>Kết quả điều tra</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1/%2</translation>
    </message>
    <message>
        <source>How to read these figures</source>
        <translation>Cách đọc các con số này</translation>
    </message>
    <message>
        <source>Every answer counts with the weight in the column “%1”.</source>
        <translation>Mỗi câu trả lời được tính theo quyền số ở cột “%1”.</translation>
    </message>
    <message>
        <source>The weights were then adjusted in these steps: %1.</source>
        <translation>Sau đó quyền số được hiệu chỉnh theo các bước: %1.</translation>
    </message>
    <message>
        <source>Unequal weights cost precision: their design effect is %1, so that %2 answers are worth %3 of equal weight.</source>
        <translation>Quyền số không đều làm giảm độ chính xác: hệ số thiết kế của chúng là %1, nên %2 câu trả lời chỉ có giá trị bằng %3 câu trả lời có quyền số bằng nhau.</translation>
    </message>
    <message>
        <source>Standard errors come from replicate weights, with %1 degrees of freedom.</source>
        <translation>Sai số chuẩn tính từ quyền số lặp, với %1 bậc tự do.</translation>
    </message>
    <message>
        <source>Standard errors come from Taylor linearisation over clusters within strata, with %1 degrees of freedom.</source>
        <translation>Sai số chuẩn tính bằng tuyến tính hóa Taylor trên các cụm trong từng tầng, với %1 bậc tự do.</translation>
    </message>
    <message>
        <source>Strata: %1 (%2).</source>
        <translation>Tầng: %1 (%2).</translation>
    </message>
    <message>
        <source>Clusters: %1 (%2).</source>
        <translation>Cụm: %1 (%2).</translation>
    </message>
    <message>
        <source>Every person was drawn on their own, not in clusters.</source>
        <translation>Từng người được chọn riêng lẻ, không theo cụm.</translation>
    </message>
    <message>
        <source>The interval says how far chance may have moved a figure: of 100 samples drawn and computed in this way, about %1 would give an interval that holds the true value. It says nothing of questions misunderstood or people who did not answer.</source>
        <translation>Khoảng tin cậy cho biết ngẫu nhiên có thể làm con số lệch bao nhiêu: trong 100 mẫu chọn và tính theo cách này, khoảng %1 mẫu sẽ cho khoảng tin cậy chứa giá trị thật. Khoảng này không nói gì về việc hiểu sai câu hỏi hay về những người không trả lời.</translation>
    </message>
    <message>
        <source>Method for shares: %1.</source>
        <translation>Phương pháp cho tỷ lệ: %1.</translation>
    </message>
    <message>
        <source>people answered</source>
        <translation>người trả lời</translation>
    </message>
    <message>
        <source>effective sample size</source>
        <translation>cỡ mẫu hiệu dụng</translation>
    </message>
    <message>
        <source>strata</source>
        <translation>tầng</translation>
    </message>
    <message>
        <source>clusters</source>
        <translation>cụm</translation>
    </message>
    <message>
        <source>degrees of freedom</source>
        <translation>bậc tự do</translation>
    </message>
    <message>
        <source>percentage points at most, whole sample</source>
        <translation>điểm phần trăm nhiều nhất, toàn mẫu</translation>
    </message>
    <message>
        <source>These figures rest on the answers of %1 people.</source>
        <translation>Các con số này dựa trên câu trả lời của %1 người.</translation>
    </message>
    <message>
        <source>The sample was drawn in %1 strata and %2 clusters, and the calculation allows for both.</source>
        <translation>Mẫu được chọn trong %1 tầng và %2 cụm, và cách tính có xét đến cả hai.</translation>
    </message>
    <message>
        <source>The sample was drawn in %1 strata, and the calculation allows for that.</source>
        <translation>Mẫu được chọn trong %1 tầng, và cách tính có xét đến điều đó.</translation>
    </message>
    <message>
        <source>The sample was drawn in %1 clusters, and the calculation allows for that.</source>
        <translation>Mẫu được chọn theo %1 cụm, và cách tính có xét đến điều đó.</translation>
    </message>
    <message>
        <source>Answers are weighted, because not everyone was as likely to be asked or to answer; for precision they are worth %1 answers of equal weight (design effect of the weights %2).</source>
        <translation>Các câu trả lời được gán quyền số, vì không phải ai cũng có khả năng được hỏi hay trả lời như nhau; xét về độ chính xác, chúng bằng %1 câu trả lời có quyền số bằng nhau (hệ số thiết kế của quyền số là %2).</translation>
    </message>
    <message>
        <source>All answers count the same.</source>
        <translation>Mọi câu trả lời được tính như nhau.</translation>
    </message>
    <message>
        <source>Chance may have moved a share of the whole sample by up to %1 percentage points; shares of smaller groups by more, as their intervals show.</source>
        <translation>Ngẫu nhiên có thể làm một tỷ lệ của toàn mẫu lệch tới %1 điểm phần trăm; với nhóm nhỏ hơn thì lệch nhiều hơn, như khoảng tin cậy của chúng cho thấy.</translation>
    </message>
    <message>
        <source>All figures are of those for whom %1.</source>
        <translation>Mọi con số chỉ tính trên những người thỏa điều kiện %1.</translation>
    </message>
    <message>
        <source>A raised number beside a figure points to the note under its table that says why it is doubtful or withheld.</source>
        <translation>Số nhỏ cạnh một con số chỉ đến ghi chú dưới bảng, nêu lý do con số chưa chắc chắn hoặc không công bố.</translation>
    </message>
    <message>
        <source>“%1” and “%2” lead; their intervals overlap, so the sample does not tell which comes first.</source>
        <translation>“%1” và “%2” dẫn đầu; khoảng tin cậy của chúng chồng lên nhau nên mẫu không cho biết câu nào đứng trước.</translation>
    </message>
    <message>
        <source>“%1” is the most frequent answer: %2, and between %3 and %4 with chance allowed for.</source>
        <translation>“%1” là câu trả lời nhiều nhất: %2, và nằm giữa %3 và %4 nếu xét cả yếu tố ngẫu nhiên.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>The weighted percentage of those who answered the question. n is how many people that is, not weighted.</source>
        <translation>Tỷ lệ phần trăm có quyền số trong những người trả lời câu hỏi. n là số người đó, không tính quyền số.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Khoảng tin cậy</translation>
    </message>
    <message>
        <source>Design effect</source>
        <translation>Hệ số thiết kế</translation>
    </message>
    <message>
        <source>How many times larger the variance is than in a simple random sample of the same size: at 1.5, it takes 1.5 times as many people for the same precision.</source>
        <translation>Phương sai lớn gấp bao nhiêu lần so với mẫu ngẫu nhiên đơn giản cùng cỡ: nếu là 1,5 thì cần số người gấp 1,5 lần để có cùng độ chính xác.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Quyền số</translation>
    </message>
    <message>
        <source>Standard errors</source>
        <translation>Sai số chuẩn</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Kiểm định</translation>
    </message>
    <message>
        <source>Asks how often chance alone would give differences as large as these if the groups were alike; p is that probability. The test allows for weights, strata and clusters. Under 0.05 the differences are taken as more than chance; that does not make them large or important.</source>
        <translation>Hỏi xem nếu các nhóm thật ra giống nhau thì riêng ngẫu nhiên gây ra chênh lệch lớn như vậy với xác suất bao nhiêu; p là xác suất đó. Kiểm định có xét đến quyền số, tầng và cụm. Dưới 0,05 thì coi chênh lệch không chỉ do ngẫu nhiên; điều đó không có nghĩa là chênh lệch lớn hay quan trọng.</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Không công bố</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Trung bình</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Tỷ số</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Biến</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation>Phân vị</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Số hạng</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Sai số chuẩn</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>Degrees of freedom</source>
        <translation>Bậc tự do</translation>
    </message>
    <message>
        <source>Rao-Scott F</source>
        <translation>F Rao-Scott</translation>
    </message>
    <message>
        <source>Rao-Scott chi-squared</source>
        <translation>Khi bình phương Rao-Scott</translation>
    </message>
    <message>
        <source>Wald F</source>
        <translation>F Wald</translation>
    </message>
    <message>
        <source>Adjusted Wald F</source>
        <translation>F Wald hiệu chỉnh</translation>
    </message>
    <message>
        <source>%1 – by %2</source>
        <translation>%1 – theo %2</translation>
    </message>
    <message>
        <source>Mean: %1</source>
        <translation>Trung bình: %1</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Tổng: %1</translation>
    </message>
    <message>
        <source>Quantiles: %1</source>
        <translation>Phân vị: %1</translation>
    </message>
    <message>
        <source>Ratio of %1 to %2</source>
        <translation>Tỷ số %1 trên %2</translation>
    </message>
    <message>
        <source>Difference of means: %1, by %2</source>
        <translation>Chênh lệch trung bình: %1, theo %2</translation>
    </message>
    <message>
        <source>What goes with: %1</source>
        <translation>Những gì đi cùng với: %1</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>only where %1</source>
        <translation>chỉ tính khi %1</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>có quyền số</translation>
    </message>
    <message>
        <source>not weighted</source>
        <translation>không quyền số</translation>
    </message>
    <message>
        <source>%1 confidence intervals</source>
        <translation>khoảng tin cậy %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
    <message>
        <source>fewer than %1 people</source>
        <translation>dưới %1 người</translation>
    </message>
    <message>
        <source>too few cases to publish</source>
        <translation>quá ít phiếu để công bố</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>Wald</source>
        <translation>Wald</translation>
    </message>
    <message>
        <source>Wilson</source>
        <translation>Wilson</translation>
    </message>
    <message>
        <source>Korn-Graubard</source>
        <translation>Korn-Graubard</translation>
    </message>
    <message>
        <source>arcsine</source>
        <translation>arcsin</translation>
    </message>
    <message>
        <source>logit of the mean</source>
        <translation>logit của trung bình</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>hợp lý (likelihood)</translation>
    </message>
    <message>
        <source>The test of no difference cannot be computed here.</source>
        <translation>Không tính được kiểm định về chênh lệch ở đây.</translation>
    </message>
    <message>
        <source>The differences between the groups of “%1” are no larger than chance alone could make them (%2).</source>
        <translation>Chênh lệch giữa các nhóm của “%1” không lớn hơn mức mà riêng ngẫu nhiên có thể gây ra (%2).</translation>
    </message>
    <message>
        <source>The difference of the two means cannot be computed here.</source>
        <translation>Không tính được chênh lệch hai trung bình ở đây.</translation>
    </message>
    <message>
        <source>The mean of “%1” less that of “%2” is %3: more than chance would explain (%4).</source>
        <translation>Trung bình của “%1” trừ trung bình của “%2” là %3: nhiều hơn mức ngẫu nhiên có thể giải thích (%4).</translation>
    </message>
    <message>
        <source>The mean of “%1” less that of “%2” is %3: no more than chance alone could make it (%4).</source>
        <translation>Trung bình của “%1” trừ trung bình của “%2” là %3: không hơn mức mà riêng ngẫu nhiên có thể gây ra (%4).</translation>
    </message>
    <message>
        <source>(constant)</source>
        <translation>(hằng số)</translation>
    </message>
    <message>
        <source>adjustment for nonresponse</source>
        <translation>hiệu chỉnh không trả lời</translation>
    </message>
    <message>
        <source>post-stratification</source>
        <translation>phân tầng sau</translation>
    </message>
    <message>
        <source>raking to margins</source>
        <translation>hiệu chỉnh lặp theo tổng biên</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>hiệu chuẩn</translation>
    </message>
    <message>
        <source>trimming of extreme weights</source>
        <translation>cắt bớt quyền số quá lớn hoặc quá nhỏ</translation>
    </message>
    <message>
        <source>Figures of fewer than %1 people, those that would give such a figure away, and those of too few cases to be reliable.</source>
        <translation>Các con số của dưới %1 người, những con số làm lộ chúng, và những con số dựa trên quá ít trường hợp để tin cậy.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Interval from</source>
        <translation>Khoảng tin cậy từ</translation>
    </message>
    <message>
        <source>Interval to</source>
        <translation>Khoảng tin cậy đến</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, từ</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, đến</translation>
    </message>
    <message>
        <source>Shares differ between the groups of “%1” by more than chance explains (%2).</source>
        <translation>Tỷ lệ giữa các nhóm của “%1” khác nhau nhiều hơn mức ngẫu nhiên giải thích được (%2).</translation>
    </message>
    <message>
        <source>each column adds up to 100</source>
        <translation>mỗi cột cộng lại là 100</translation>
    </message>
    <message>
        <source>each row adds up to 100</source>
        <translation>mỗi hàng cộng lại là 100</translation>
    </message>
    <message>
        <source>the whole table adds up to 100</source>
        <translation>cả bảng cộng lại là 100</translation>
    </message>
    <message>
        <source>the whole list</source>
        <translation>toàn bộ danh sách</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Tầng</translation>
    </message>
    <message>
        <source>, stage %1</source>
        <translation>, cấp %1</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Tổng số</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Được chọn</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Dự phòng</translation>
    </message>
    <message>
        <source>units drawn</source>
        <translation>đơn vị được chọn</translation>
    </message>
    <message>
        <source>units in the list</source>
        <translation>đơn vị trong danh sách</translation>
    </message>
    <message>
        <source>held in reserve</source>
        <translation>đơn vị dự phòng</translation>
    </message>
    <message>
        <source>A unit is</source>
        <translation>Một đơn vị là</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Chọn từ</translation>
    </message>
    <message>
        <source>SHA-256 of the list</source>
        <translation>SHA-256 của danh sách</translation>
    </message>
    <message>
        <source>Strata</source>
        <translation>Tầng</translation>
    </message>
    <message>
        <source>By %1: each is drawn from by itself.</source>
        <translation>Theo %1: mỗi tầng được chọn riêng.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cách chọn</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Cấp %1</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Số khởi tạo</translation>
    </message>
    <message>
        <source>Method of the draw</source>
        <translation>Phiên bản cách chọn</translation>
    </message>
    <message>
        <source>%1, in Quadrat %2</source>
        <translation>%1, trong Quadrat %2</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>Người chọn mẫu</translation>
    </message>
    <message>
        <source>SHA-256 of the sample</source>
        <translation>SHA-256 của mẫu</translation>
    </message>
    <message>
        <source>The counts by stratum (%1 units) stand for the list: unit k of a stratum is the k-th of its own register. The registers must not change after the draw.</source>
        <translation>Số lượng theo tầng (%1 đơn vị) thay cho danh sách: đơn vị thứ k của một tầng là số thứ tự k trong sổ của tầng đó. Sau khi chọn mẫu, không được thay đổi các sổ này.</translation>
    </message>
    <message>
        <source>The list “%1”: %2 rows.</source>
        <translation>Danh sách “%1”: %2 dòng.</translation>
    </message>
    <message>
        <source>What came out</source>
        <translation>Kết quả chọn mẫu</translation>
    </message>
    <message>
        <source>How to draw it again</source>
        <translation>Cách chọn lại để kiểm tra</translation>
    </message>
    <message>
        <source>Place and date: %1</source>
        <translation>Địa điểm, ngày tháng: %1</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Người kiểm tra</translation>
    </message>
    <message>
        <source>signature, name, position</source>
        <translation>ký, ghi rõ họ tên, chức vụ</translation>
    </message>
    <message>
        <source>Certificate of the draw</source>
        <translation>Biên bản chọn mẫu</translation>
    </message>
    <message>
        <source>Reserve: %1</source>
        <translation>Dự phòng: %1</translation>
    </message>
    <message>
        <source>Reserve list: %1</source>
        <translation>Danh sách dự phòng: %1</translation>
    </message>
    <message>
        <source>Contact sheet: %1</source>
        <translation>Phiếu theo dõi tiếp xúc: %1</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 đơn vị</translation>
    </message>
    <message>
        <source>a unit is: %1</source>
        <translation>một đơn vị là: %1</translation>
    </message>
    <message>
        <source>Supervisor: %1   Received on: %1   Returned on: %1</source>
        <translation>Giám sát viên: %1   Nhận ngày: %1   Nộp lại ngày: %1</translation>
    </message>
    <message>
        <source>Interviewer: %1   Supervisor: %1   Received on: %1   Returned on: %1</source>
        <translation>Điều tra viên: %1   Giám sát viên: %1   Nhận ngày: %1   Nộp lại ngày: %1</translation>
    </message>
    <message>
        <source>Rule: this list stays with whoever leads the fieldwork. A unit of it is used only when they release it, in the order below and without leaving one out, because a unit of the main sample does not belong (result 4) or is lost for good after three visits. The unit replaced keeps its result: it still counts in the response rate.</source>
        <translation>Quy tắc: danh sách này do người phụ trách thực địa giữ. Chỉ dùng một đơn vị dự phòng khi người đó cho phép, theo đúng thứ tự dưới đây và không bỏ cách, vì một đơn vị của mẫu chính không thuộc diện khảo sát (kết quả 4) hoặc không thể tiếp cận sau ba lần đến. Đơn vị bị thay vẫn giữ kết quả của mình và vẫn tính vào tỷ lệ trả lời.</translation>
    </message>
    <message>
        <source>Confidential. On the questionnaire goes the case code alone, never a name or an address; this sheet never travels with the answers. It goes back to the supervisor and is destroyed once the fieldwork is checked.</source>
        <translation>Bảo mật. Trên phiếu hỏi chỉ ghi mã phiếu, không ghi tên hay địa chỉ; phiếu này không bao giờ đi kèm câu trả lời. Nộp lại cho giám sát viên và hủy sau khi kiểm tra xong thực địa.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Mã phiếu</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Số trong sổ</translation>
    </message>
    <message>
        <source>Name and address, to be written in from the register</source>
        <translation>Họ tên, địa chỉ (chép từ sổ)</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Ai, ở đâu</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>In place of (case code)</source>
        <translation>Thay cho (mã)</translation>
    </message>
    <message>
        <source>Released by, on</source>
        <translation>Người cho phép, ngày</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Final result</source>
        <translation>Kết quả cuối</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>Lần %1</translation>
    </message>
    <message>
        <source>Results: 1.1 answered in full · 1.2 answered in part · 2.1 refused · 2.2 nobody reached · 2.3 could not answer (ill, away, language) · 3.1 not known whether anybody lives there · 3.2 not known whether anybody there belongs to the survey · 4 does not belong to the survey (empty, no dwelling, nobody of age)</source>
        <translation>Kết quả: 1.1 trả lời đủ · 1.2 trả lời một phần · 2.1 từ chối · 2.2 không gặp ai · 2.3 không trả lời được (ốm, đi vắng, ngôn ngữ) · 3.1 không rõ có người ở hay không · 3.2 không rõ có ai thuộc diện khảo sát hay không · 4 không thuộc diện khảo sát (nhà trống, không phải nhà ở, không có người đủ tuổi)</translation>
    </message>
    <message>
        <source>Contact sheets</source>
        <translation>Phiếu theo dõi tiếp xúc</translation>
    </message>
    <message>
        <source>in the order of the list</source>
        <translation>theo thứ tự của danh sách</translation>
    </message>
    <message>
        <source>in the order of %1</source>
        <translation>theo thứ tự của %1</translation>
    </message>
    <message>
        <source>Simple random</source>
        <translation>Ngẫu nhiên đơn giản</translation>
    </message>
    <message>
        <source>Systematic</source>
        <translation>Hệ thống</translation>
    </message>
    <message>
        <source>Bernoulli</source>
        <translation>Bernoulli</translation>
    </message>
    <message>
        <source>By size: Poisson</source>
        <translation>Theo quy mô: Poisson</translation>
    </message>
    <message>
        <source>By size: systematic</source>
        <translation>Theo quy mô: hệ thống</translation>
    </message>
    <message>
        <source>By size: Sampford</source>
        <translation>Theo quy mô: Sampford</translation>
    </message>
    <message>
        <source>By size: Brewer</source>
        <translation>Theo quy mô: Brewer</translation>
    </message>
    <message>
        <source>By size: pivotal</source>
        <translation>Theo quy mô: pivotal</translation>
    </message>
    <message>
        <source>simple random sampling without replacement</source>
        <translation>ngẫu nhiên đơn giản không hoàn lại</translation>
    </message>
    <message>
        <source>systematic sampling, one in every so many from a random start, %1</source>
        <translation>hệ thống, cách đều từ một điểm bắt đầu ngẫu nhiên, %1</translation>
    </message>
    <message>
        <source>Bernoulli sampling: each by itself with the same chance, so that the number drawn is itself left to chance</source>
        <translation>Bernoulli: từng đơn vị được chọn riêng với cùng xác suất, nên số được chọn cũng là ngẫu nhiên</translation>
    </message>
    <message>
        <source>Poisson sampling: each by itself with a chance in proportion to “%1”, so that the number drawn is itself left to chance</source>
        <translation>Poisson: từng đơn vị được chọn riêng với xác suất tỷ lệ với “%1”, nên số được chọn cũng là ngẫu nhiên</translation>
    </message>
    <message>
        <source>systematic sampling with chances in proportion to “%1”, %2</source>
        <translation>hệ thống với xác suất tỷ lệ với “%1”, %2</translation>
    </message>
    <message>
        <source>Sampford&apos;s method with chances in proportion to “%1”</source>
        <translation>phương pháp Sampford với xác suất tỷ lệ với “%1”</translation>
    </message>
    <message>
        <source>Brewer&apos;s method with chances in proportion to “%1”</source>
        <translation>phương pháp Brewer với xác suất tỷ lệ với “%1”</translation>
    </message>
    <message>
        <source>the pivotal method with chances in proportion to “%1”</source>
        <translation>phương pháp pivotal với xác suất tỷ lệ với “%1”</translation>
    </message>
    <message>
        <source>%1 to %2, by stratum, in each unit drawn before</source>
        <translation>từ %1 đến %2, tùy tầng, trong mỗi đơn vị đã chọn ở cấp trước</translation>
    </message>
    <message>
        <source>%1 in each stratum, %2 in all</source>
        <translation>mỗi tầng %1, tổng cộng %2</translation>
    </message>
    <message>
        <source>%1 to %2 in each stratum, %3 in all</source>
        <translation>mỗi tầng từ %1 đến %2, tổng cộng %3</translation>
    </message>
    <message>
        <source>%1 in each unit drawn before</source>
        <translation>%1 trong mỗi đơn vị đã chọn ở cấp trước</translation>
    </message>
    <message>
        <source>%1 in each stratum</source>
        <translation>mỗi tầng %1</translation>
    </message>
    <message>
        <source>Taken: %1. Method: %2.</source>
        <translation>Số được chọn: %1. Phương pháp: %2.</translation>
    </message>
    <message>
        <source>The units are those of the numbered registers.</source>
        <translation>Đơn vị là các số thứ tự trong sổ.</translation>
    </message>
    <message>
        <source>The units are whole areas.</source>
        <translation>Đơn vị là cả địa bàn.</translation>
    </message>
    <message>
        <source>The units are those of the column “%1”.</source>
        <translation>Đơn vị là các giá trị của cột “%1”.</translation>
    </message>
    <message>
        <source>In each unit drawn before the last stage %1 more are held in reserve, in the order in which they are to be used.</source>
        <translation>Trong mỗi đơn vị đã chọn trước cấp cuối có thêm %1 đơn vị dự phòng, xếp theo thứ tự sử dụng.</translation>
    </message>
    <message>
        <source>%1 more are held in reserve, in the order in which they are to be used.</source>
        <translation>Có thêm %1 đơn vị dự phòng, xếp theo thứ tự sử dụng.</translation>
    </message>
    <message>
        <source>In each stratum %1 more are held in reserve, in the order in which they are to be used.</source>
        <translation>Mỗi tầng có thêm %1 đơn vị dự phòng, xếp theo thứ tự sử dụng.</translation>
    </message>
    <message>
        <source>%1 units in %2 strata</source>
        <translation>%1 đơn vị trong %2 tầng</translation>
    </message>
    <message>
        <source>Of %1, %2 are drawn.</source>
        <translation>Từ %1, chọn %2.</translation>
    </message>
    <message>
        <source>The list holds %1.</source>
        <translation>Danh sách có %1.</translation>
    </message>
    <message>
        <source>Stage %1. %2</source>
        <translation>Cấp %1. %2</translation>
    </message>
    <message>
        <source>The same list, plan and seed give the same sample on any computer. In Quadrat: open the study, then Sample, Draw, this sample, Draw again and compare.</source>
        <translation>Cùng danh sách, cùng kế hoạch và cùng số khởi tạo thì cho cùng một mẫu trên mọi máy tính. Trong Quadrat: mở cuộc khảo sát, vào Chọn mẫu, Rút mẫu, chọn mẫu này rồi bấm Rút lại và so sánh.</translation>
    </message>
    <message>
        <source>The sample is the same if its SHA-256 is the one above.</source>
        <translation>Mẫu giống nhau nếu SHA-256 của mẫu trùng với dãy ở trên.</translation>
    </message>
    <message>
        <source>On the command line, with the list and the certificate saved as JSON in one folder: quadrat-cli select --verify FILE.json.</source>
        <translation>Trên dòng lệnh, để danh sách và biên bản lưu dạng JSON trong cùng thư mục: quadrat-cli select --verify TỆP.json.</translation>
    </message>
    <message>
        <source>%1 adult</source>
        <translation>%1 người lớn</translation>
    </message>
    <message>
        <source>%1 adults or more</source>
        <translation>%1 người trở lên</translation>
    </message>
    <message>
        <source>%1 adults</source>
        <translation>%1 người lớn</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>số %1</translation>
    </message>
    <message>
        <source>First name or place in the family</source>
        <translation>Tên hoặc quan hệ trong gia đình</translation>
    </message>
    <message>
        <source>Man or woman</source>
        <translation>Nam / nữ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tuổi</translation>
    </message>
    <message>
        <source>Birthday: day and month</source>
        <translation>Sinh nhật: ngày, tháng</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Được chọn</translation>
    </message>
    <message>
        <source>Whom to ask in a household</source>
        <translation>Hỏi ai trong hộ</translation>
    </message>
    <message>
        <source>1. List the adults who live in the household: the men from the oldest to the youngest, then the women in the same way, numbered from 1.  2. Look up the table that the contact sheet names for this household.  3. In the row of that table and the column of as many adults as you listed stands the number of the person to ask.  Nobody else may answer in their place; come back if they are out. Write down how many adults there are: the weight needs it.</source>
        <translation>1. Ghi những người lớn sống trong hộ: nam từ già nhất đến trẻ nhất, rồi nữ cũng theo thứ tự đó, đánh số từ 1.  2. Xem phiếu theo dõi tiếp xúc để biết hộ này dùng bảng nào.  3. Ở dòng của bảng đó và cột ứng với số người lớn đã ghi là số của người cần hỏi.  Không ai được trả lời thay; nếu người đó đi vắng, hãy quay lại. Ghi rõ hộ có bao nhiêu người lớn: cần cho quyền số.</translation>
    </message>
    <message>
        <source>1. List the adults who live in the household with their birthdays, day and month.  2. Ask the one whose birthday comes next, counted from today; who has it today is the one. Of two with the same birthday take the one whose first name comes first in the alphabet.  Nobody else may answer in their place; come back if they are out. Write down how many adults there are: the weight needs it.</source>
        <translation>1. Ghi những người lớn sống trong hộ cùng ngày và tháng sinh.  2. Hỏi người có sinh nhật đến sớm nhất kể từ hôm nay; ai sinh nhật hôm nay thì chính là người đó. Nếu hai người cùng sinh nhật, chọn người có tên đứng trước theo vần chữ cái.  Không ai được trả lời thay; nếu người đó đi vắng, hãy quay lại. Ghi rõ hộ có bao nhiêu người lớn: cần cho quyền số.</translation>
    </message>
    <message>
        <source>Case code: %1   Adults in the household: %2</source>
        <translation>Mã phiếu: %1   Số người lớn trong hộ: %2</translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>một câu trả lời</translation>
    </message>
    <message>
        <source>several answers</source>
        <translation>nhiều câu trả lời</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>thang đo</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>bảng nhiều dòng</translation>
    </message>
    <message>
        <source>number</source>
        <translation>số</translation>
    </message>
    <message>
        <source>text</source>
        <translation>chữ</translation>
    </message>
    <message>
        <source>date or time</source>
        <translation>ngày hoặc giờ</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>xếp thứ tự</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>0 đến 10</translation>
    </message>
    <message>
        <source>note</source>
        <translation>lời dẫn</translation>
    </message>
    <message>
        <source>calculation</source>
        <translation>tính toán</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>trên giấy</translation>
    </message>
    <message>
        <source>on line</source>
        <translation>trên mạng</translation>
    </message>
    <message>
        <source>on the telephone</source>
        <translation>qua điện thoại</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>qua thư điện tử</translation>
    </message>
    <message>
        <source>Questionnaire %1, version %2. %3 questions.</source>
        <translation>Phiếu hỏi %1, phiên bản %2. %3 câu hỏi.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Lời giới thiệu</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Lời kết</translation>
    </message>
    <message>
        <source>(cannot be run)</source>
        <translation>(không chạy được)</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Chỉ hỏi nếu</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Số lần</translation>
    </message>
    <message>
        <source>At most %1 times</source>
        <translation>Nhiều nhất %1 lần</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>random</source>
        <translation>ngẫu nhiên</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Lời hỏi</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>To the interviewer</source>
        <translation>Cho người hỏi</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Must hold</source>
        <translation>Phải đúng</translation>
    </message>
    <message>
        <source>Should hold</source>
        <translation>Nên đúng</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Góp ý</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Công thức</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>và %1 lựa chọn nữa</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>không trả lời</translation>
    </message>
    <message>
        <source>goes with no other</source>
        <translation>không đi cùng lựa chọn khác</translation>
    </message>
    <message>
        <source>with words</source>
        <translation>có ghi rõ</translation>
    </message>
    <message>
        <source>only under %1</source>
        <translation>chỉ thuộc %1</translation>
    </message>
    <message>
        <source>an answer is required</source>
        <translation>bắt buộc trả lời</translation>
    </message>
    <message>
        <source>asked once more if left out</source>
        <translation>bỏ trống thì hỏi lại một lần</translation>
    </message>
    <message>
        <source>says who somebody is: kept apart</source>
        <translation>cho biết là ai: cất riêng</translation>
    </message>
    <message>
        <source>not below %1</source>
        <translation>không dưới %1</translation>
    </message>
    <message>
        <source>not above %1</source>
        <translation>không quá %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>ít nhất %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>nhiều nhất %1</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>nhiều nhất %1 ký tự</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>không trước %1</translation>
    </message>
    <message>
        <source>not after %1</source>
        <translation>không sau %1</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 hạng</translation>
    </message>
    <message>
        <source>in random order</source>
        <translation>thứ tự ngẫu nhiên</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::AllocationFields</name>
    <message>
        <source>allocate by another method</source>
        <translation>phân bổ theo cách khác</translation>
    </message>
    <message>
        <source>change the least of each stratum</source>
        <translation>đổi số ít nhất của mỗi tầng</translation>
    </message>
    <message>
        <source>change the power</source>
        <translation>đổi số mũ</translation>
    </message>
    <message>
        <source>say how large the sample is</source>
        <translation>ghi cỡ mẫu</translation>
    </message>
    <message>
        <source>&amp;Drawn in all</source>
        <translation>&amp;Tổng số chọn</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Kinh phí</translation>
    </message>
    <message>
        <source>&amp;Margin, ± points</source>
        <translation>&amp;Sai số, ± điểm %</translation>
    </message>
    <message>
        <source>&amp;Margin, ±</source>
        <translation>&amp;Sai số, ±</translation>
    </message>
    <message>
        <source>What may be spent on interviews, in the unit of the costs on the tab Population.</source>
        <translation>Số có thể chi cho phỏng vấn, cùng đơn vị với chi phí ở thẻ Tổng thể.</translation>
    </message>
    <message>
        <source>The margin of error that the figure of the whole must not pass.</source>
        <translation>Sai số mà con số chung không được vượt quá.</translation>
    </message>
    <message>
        <source>How many are drawn and invited altogether.</source>
        <translation>Tất cả có bao nhiêu được chọn và mời.</translation>
    </message>
    <message>
        <source>the number to invite</source>
        <translation>số phải mời</translation>
    </message>
    <message>
        <source>a number of my own</source>
        <translation>số tự chọn</translation>
    </message>
    <message>
        <source>a budget</source>
        <translation>một khoản kinh phí</translation>
    </message>
    <message>
        <source>a margin of the whole</source>
        <translation>một sai số chung</translation>
    </message>
    <message>
        <source>&amp;Allocate</source>
        <translation>&amp;Phân bổ</translation>
    </message>
    <message>
        <source>How the number is spread over the strata. The table on the right shows what each method would give.</source>
        <translation>Cách chia số phiếu cho các tầng. Bảng bên phải cho thấy mỗi cách sẽ cho kết quả thế nào.</translation>
    </message>
    <message>
        <source>&amp;As many as</source>
        <translation>&amp;Chọn bao nhiêu</translation>
    </message>
    <message>
        <source>The number to invite comes from the tab Size. Or give a number, a budget, or the margin that the whole must keep to.</source>
        <translation>Số phải mời lấy từ thẻ Cỡ mẫu. Hoặc ghi một số, một khoản kinh phí, hoặc sai số mà con số chung phải giữ.</translation>
    </message>
    <message>
        <source>At &amp;least in each</source>
        <translation>Mỗi tầng ít &amp;nhất</translation>
    </message>
    <message>
        <source>No stratum gets fewer than these. Two are needed to say how precise a figure is; for a figure of its own a stratum needs a hundred or more. Empty: the usual one of the method.</source>
        <translation>Không tầng nào được ít hơn số này. Phải có hai phiếu mới nói được con số chính xác đến đâu; muốn có con số riêng, một tầng cần từ một trăm phiếu trở lên. Để trống: theo lệ thường của cách phân bổ.</translation>
    </message>
    <message>
        <source>&amp;Power</source>
        <translation>&amp;Số mũ</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::AllocationMethod</name>
    <message>
        <source>Equal</source>
        <translation>Đều nhau</translation>
    </message>
    <message>
        <source>Proportional</source>
        <translation>Theo tỷ lệ</translation>
    </message>
    <message>
        <source>Neyman (most precise)</source>
        <translation>Neyman (chính xác nhất)</translation>
    </message>
    <message>
        <source>By cost</source>
        <translation>Theo chi phí</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Lũy thừa</translation>
    </message>
    <message>
        <source>Every stratum gets the same number. Good for comparing strata; figures of the whole need weights and are less precise.</source>
        <translation>Tầng nào cũng được số phiếu như nhau. Hợp khi so sánh các tầng; con số chung phải dùng quyền số và kém chính xác hơn.</translation>
    </message>
    <message>
        <source>Every stratum gets its part of the population. Nearly everybody has the same weight; small strata get too few for figures of their own.</source>
        <translation>Mỗi tầng được đúng phần của mình trong tổng thể. Gần như ai cũng có quyền số như nhau; tầng nhỏ được quá ít phiếu để có con số riêng.</translation>
    </message>
    <message>
        <source>More where the answers differ more, so that the figure of the whole is as precise as this size allows. Needs the share or the standard deviation of each stratum.</source>
        <translation>Nơi nào câu trả lời khác nhau nhiều thì lấy nhiều hơn, để con số chung chính xác hết mức với cỡ mẫu này. Cần tỷ lệ dự kiến hoặc độ lệch chuẩn của từng tầng.</translation>
    </message>
    <message>
        <source>Like Neyman, but fewer where an interview costs more: the most precise for the money.</source>
        <translation>Như Neyman, nhưng lấy ít hơn ở nơi phỏng vấn tốn kém hơn: chính xác nhất với cùng số tiền.</translation>
    </message>
    <message>
        <source>Between equal and proportional: small strata get more than their part. The power says how much: 0 is equal, 1 proportional, 0.5 usual.</source>
        <translation>Ở giữa đều nhau và theo tỷ lệ: tầng nhỏ được nhiều hơn phần của mình. Số mũ cho biết nhiều đến đâu: 0 là đều nhau, 1 là theo tỷ lệ, thường dùng 0,5.</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::AllocationModel</name>
    <message>
        <source>All strata</source>
        <translation>Tất cả các tầng</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Tầng</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Tổng thể</translation>
    </message>
    <message>
        <source>How many are drawn and invited.</source>
        <translation>Số được chọn và mời.</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Được chọn</translation>
    </message>
    <message>
        <source>Drawn, as a part of the stratum.</source>
        <translation>Số được chọn so với cả tầng.</translation>
    </message>
    <message>
        <source>Part drawn</source>
        <translation>Tỷ lệ chọn</translation>
    </message>
    <message>
        <source>Margin of error of the figure of this stratum alone, at the confidence level of the plan, with its response rate and design effect. A dash: its share or standard deviation is not known.</source>
        <translation>Sai số của con số riêng tầng này, ở độ tin cậy của kế hoạch, đã tính tỷ lệ trả lời và hệ số thiết kế. Dấu gạch: chưa biết tỷ lệ hoặc độ lệch chuẩn của tầng.</translation>
    </message>
    <message>
        <source>Own margin, points</source>
        <translation>Sai số riêng, điểm %</translation>
    </message>
    <message>
        <source>Own margin</source>
        <translation>Sai số riêng</translation>
    </message>
    <message>
        <source>How many of the population each of the drawn stands for.</source>
        <translation>Mỗi đơn vị được chọn đại diện cho bao nhiêu đơn vị của tổng thể.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Quyền số</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nhận xét</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::AllocationPage</name>
    <message>
        <source>Allocation</source>
        <translation>Phân bổ</translation>
    </message>
    <message>
        <source>Nothing is allocated yet.</source>
        <translation>Chưa phân bổ.</translation>
    </message>
    <message>
        <source>Allocation: %1</source>
        <translation>Phân bổ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 allocated to %n stratum(s).</source>
        <translation>
            <numerusform>Đã phân bổ %1 cho %n tầng.</numerusform>
        </translation>
    </message>
    <message>
        <source>How large is the sample to be? Say on the tab Size how precise it must be, or choose another way here.</source>
        <translation>Mẫu phải lớn bao nhiêu? Hãy ghi ở thẻ Cỡ mẫu con số phải chính xác đến đâu, hoặc chọn cách khác ở đây.</translation>
    </message>
    <message numerus="yes">
        <source>%1 are drawn from %n stratum(s).</source>
        <translation>
            <numerusform>Chọn %1 từ %n tầng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Margin of the whole: %1 points.</source>
        <translation>Sai số chung: %1 điểm %.</translation>
    </message>
    <message>
        <source>Margin of the whole: %1.</source>
        <translation>Sai số chung: %1.</translation>
    </message>
    <message>
        <source>Cost: %1.</source>
        <translation>Chi phí: %1.</translation>
    </message>
    <message>
        <source>Export the allocation</source>
        <translation>Xuất bảng phân bổ</translation>
    </message>
    <message>
        <source>allocation</source>
        <translation>phan-bo</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Sổ tính Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>The allocation was written to %1.</source>
        <translation>Đã ghi bảng phân bổ vào %1.</translation>
    </message>
    <message>
        <source>Write down the strata on the tab Population first: here the sample is spread over them.</source>
        <translation>Trước hết hãy ghi các tầng ở thẻ Tổng thể: ở đây mẫu được chia cho các tầng ấy.</translation>
    </message>
    <message>
        <source>What each method would give</source>
        <translation>Mỗi cách sẽ cho gì</translation>
    </message>
    <message>
        <source>Allocation by stratum</source>
        <translation>Phân bổ theo tầng</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy the allocation</source>
        <translation>Sao chép bảng phân bổ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::AnalysisWorkspace</name>
    <message>
        <source>change the options</source>
        <translation>đổi tùy chọn</translation>
    </message>
    <message>
        <source>change the filter</source>
        <translation>đổi bộ lọc</translation>
    </message>
    <message>
        <source>Estimating</source>
        <translation>Đang ước lượng</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Phân tích</translation>
    </message>
    <message>
        <source>No data are open yet.</source>
        <translation>Chưa mở dữ liệu nào.</translation>
    </message>
    <message>
        <source>Tick a variable to see its first figures.</source>
        <translation>Đánh dấu một biến để xem những con số đầu tiên.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s).</source>
        <translation>
            <numerusform>%n kết quả.</numerusform>
        </translation>
    </message>
    <message>
        <source>variable</source>
        <translation>biến</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>dùng %1 trên %2</translation>
    </message>
    <message>
        <source>tick %1</source>
        <translation>đánh dấu %1</translation>
    </message>
    <message>
        <source>untick %1</source>
        <translation>bỏ dấu %1</translation>
    </message>
    <message>
        <source>From answers to figures</source>
        <translation>Từ câu trả lời đến con số</translation>
    </message>
    <message>
        <source>Open a file of answers, say which columns are the design of the sample, and tick the questions: shares, means and tables appear with their confidence intervals.</source>
        <translation>Mở tệp phiếu trả lời, chỉ ra các cột mô tả cách chọn mẫu rồi đánh dấu câu hỏi: tỷ lệ, trung bình và bảng hiện ra cùng khoảng tin cậy.</translation>
    </message>
    <message>
        <source>&amp;Open data</source>
        <translation>&amp;Mở dữ liệu</translation>
    </message>
    <message>
        <source>Try the sample study</source>
        <translation>Thử với cuộc khảo sát mẫu</translation>
    </message>
    <message>
        <source>Tick a variable</source>
        <translation>Đánh dấu một biến</translation>
    </message>
    <message>
        <source>Its figures appear here at once. Tick several to get one table each, or choose another statistic below the list.</source>
        <translation>Kết quả của biến hiện ngay ở đây. Đánh dấu nhiều biến thì mỗi biến một bảng; muốn tính đại lượng khác, hãy chọn ở dưới danh sách.</translation>
    </message>
    <message>
        <source>New result: keeps those there are</source>
        <translation>Kết quả mới: giữ nguyên những kết quả đã có</translation>
    </message>
    <message>
        <source>New result</source>
        <translation>Kết quả mới</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>&amp;Explain this statistic</source>
        <translation>&amp;Giải thích đại lượng này</translation>
    </message>
    <message>
        <source>Show the &amp;specification</source>
        <translation>Xem &amp;bản đặc tả</translation>
    </message>
    <message>
        <source>Copy the table or the chart</source>
        <translation>Sao chép bảng hoặc biểu đồ</translation>
    </message>
    <message>
        <source>Save the chart or the report</source>
        <translation>Lưu biểu đồ hoặc báo cáo</translation>
    </message>
    <message>
        <source>Print the report of all results</source>
        <translation>In báo cáo của mọi kết quả</translation>
    </message>
    <message>
        <source>There are no responses yet.</source>
        <translation>Chưa có phiếu trả lời nào.</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::AnswerCaseModel</name>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>thay đổi</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>như cũ</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>từ chối</translation>
    </message>
    <message>
        <source>on line</source>
        <translation>trực tuyến</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>qua thư điện tử</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>qua điện thoại</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>trên giấy</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Được xử lý là</translation>
    </message>
    <message>
        <source>How it was answered</source>
        <translation>Trả lời bằng cách nào</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Số câu trả lời</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::AnswerFindingModel</name>
    <message>
        <source>Note</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Điều phát hiện</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::AnswersDialog</name>
    <message>
        <source>Answers that came back</source>
        <translation>Câu trả lời gửi về</translation>
    </message>
    <message>
        <source>Answers and messages (*.json *.jsonl *.eml *.mbox *.txt *.html)</source>
        <translation>Câu trả lời và thư (*.json *.jsonl *.eml *.mbox *.txt *.html)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>A folder of answers and messages</source>
        <translation>Thư mục chứa câu trả lời và thư</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>Đang đọc câu trả lời</translation>
    </message>
    <message>
        <source>Bringing the answers in</source>
        <translation>Đang đưa câu trả lời vào</translation>
    </message>
    <message>
        <source>Variables of answers</source>
        <translation>Biến của câu trả lời</translation>
    </message>
    <message>
        <source>%1 cases are new, %2 changed, %3 the same; %4 sendings are refused, %5 are older than others of their case.</source>
        <translation>%1 phiếu mới, %2 thay đổi, %3 như cũ; %4 lần gửi bị từ chối, %5 lần gửi cũ hơn lần khác của cùng phiếu.</translation>
    </message>
    <message>
        <source>Choose files, a folder, or paste a code: what would come in is shown here before anything is written.</source>
        <translation>Hãy chọn tệp, thư mục, hoặc dán một mã: những gì sẽ được đưa vào hiện ở đây trước khi ghi.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Các phiếu</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Điều phát hiện</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Điều phát hiện (%1)</translation>
    </message>
    <message>
        <source>Bring answers in</source>
        <translation>Đưa câu trả lời vào</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Tệp và thư mục</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Thêm &amp;tệp…</translation>
    </message>
    <message>
        <source>Add a f&amp;older…</source>
        <translation>Thêm th&amp;ư mục…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Bỏ ra</translation>
    </message>
    <message>
        <source>Or a code from a message, pasted</source>
        <translation>Hoặc mã dán từ một thư</translation>
    </message>
    <message>
        <source>QDR1:… or a form that was filled in</source>
        <translation>QDR1:… hoặc phiếu đã điền</translation>
    </message>
    <message>
        <source>Cases that came back</source>
        <translation>Các phiếu gửi về</translation>
    </message>
    <message>
        <source>&amp;Bring in</source>
        <translation>Đưa &amp;vào</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::AnswersImport</name>
    <message>
        <source>Bring &amp;answers in…</source>
        <translation>Đưa &amp;câu trả lời vào…</translation>
    </message>
    <message>
        <source>Bring back answers from forms, saved messages and codes</source>
        <translation>Đưa vào các câu trả lời từ biểu mẫu, thư đã lưu và mã</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::AreaImport</name>
    <message>
        <source>Import areas</source>
        <translation>Nhập đơn vị hành chính</translation>
    </message>
    <message>
        <source>A row for each area of the lowest level, with the areas above it in columns of their own. Leave the levels empty that there are not.</source>
        <translation>Mỗi đơn vị cấp thấp nhất một dòng, các đơn vị cấp trên nằm ở những cột riêng. Cấp nào không có thì để trống.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Codes stand in</source>
        <translation>Mã nằm ở cột</translation>
    </message>
    <message>
        <source>Names stand in</source>
        <translation>Tên nằm ở cột</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Cấp %1</translation>
    </message>
    <message>
        <source>Codes of level %1</source>
        <translation>Mã của cấp %1</translation>
    </message>
    <message>
        <source>Names of level %1</source>
        <translation>Tên của cấp %1</translation>
    </message>
    <message>
        <source>&amp;Households or persons stand in</source>
        <translation>&amp;Số hộ hoặc số dân nằm ở cột</translation>
    </message>
    <message>
        <source>They are there &amp;from</source>
        <translation>Có hiệu lực &amp;từ ngày</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Đang đọc %1…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::AreasDialog</name>
    <message>
        <source>Administrative areas</source>
        <translation>Đơn vị hành chính</translation>
    </message>
    <message>
        <source>Province, Commune</source>
        <translation>Tỉnh, Xã</translation>
    </message>
    <message>
        <source>&amp;Levels, from the top</source>
        <translation>Các &amp;cấp, từ trên xuống</translation>
    </message>
    <message>
        <source>As they were &amp;on</source>
        <translation>Như vào &amp;ngày</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Nhập danh sách…</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Mergers</source>
        <translation>Sáp nhập</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>&amp;Fill the strata from this level</source>
        <translation>&amp;Lấy cấp này làm các tầng</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Số hộ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>&amp;Add under the selected</source>
        <translation>&amp;Thêm dưới đơn vị đã chọn</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Bỏ</translation>
    </message>
    <message>
        <source>Code of the area that ended</source>
        <translation>Mã đơn vị đã kết thúc</translation>
    </message>
    <message>
        <source>Code of the area it became part of</source>
        <translation>Mã đơn vị nhận vào</translation>
    </message>
    <message>
        <source>Part that went there</source>
        <translation>Phần nhập vào đó</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>What became of areas that ended: with this, figures of before and after a merger can be compared. An area that was split has a row for each part.</source>
        <translation>Những đơn vị đã kết thúc được nhập vào đâu: nhờ đó so sánh được con số trước và sau sáp nhập. Đơn vị bị chia tách có một dòng cho mỗi phần.</translation>
    </message>
    <message>
        <source>&amp;Add a merger</source>
        <translation>&amp;Thêm một lần sáp nhập</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Và %1 điều nữa.</translation>
    </message>
    <message>
        <source>name the levels of areas</source>
        <translation>đặt tên các cấp</translation>
    </message>
    <message>
        <source>change an area</source>
        <translation>sửa một đơn vị</translation>
    </message>
    <message>
        <source>change a merger</source>
        <translation>sửa một lần sáp nhập</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>Đơn vị mới</translation>
    </message>
    <message>
        <source>add an area</source>
        <translation>thêm một đơn vị</translation>
    </message>
    <message numerus="yes">
        <source>remove %n area(s)</source>
        <translation>
            <numerusform>bỏ %n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>add a merger</source>
        <translation>thêm một lần sáp nhập</translation>
    </message>
    <message numerus="yes">
        <source>remove %n merger(s)</source>
        <translation>
            <numerusform>bỏ %n lần sáp nhập</numerusform>
        </translation>
    </message>
    <message>
        <source>Import areas</source>
        <translation>Nhập đơn vị hành chính</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods)</source>
        <translation>Danh sách (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>import areas</source>
        <translation>nhập đơn vị hành chính</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::AuditModel</name>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Điều tìm thấy</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::BrowserFormDialog</name>
    <message>
        <source>Form for a browser</source>
        <translation>Phiếu cho trình duyệt</translation>
    </message>
    <message>
        <source>a form for everybody</source>
        <translation>phiếu cho mọi người</translation>
    </message>
    <message>
        <source>Language shown first</source>
        <translation>Ngôn ngữ hiện trước</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Mã trường hợp</translation>
    </message>
    <message>
        <source>Save the form…</source>
        <translation>Lưu phiếu…</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Ghi %1</translation>
    </message>
    <message>
        <source>The form is one file: it opens in any browser, asks nothing of any server, and keeps what was begun. </source>
        <translation>Phiếu là một tệp: mở được bằng mọi trình duyệt, không cần máy chủ nào, và giữ lại phần đang trả lời dở. </translation>
    </message>
    <message>
        <source>Whoever has answered saves a file or copies a code, and gives it back.</source>
        <translation>Trả lời xong, người được hỏi lưu một tệp hoặc chép một đoạn mã rồi gửi lại.</translation>
    </message>
    <message>
        <source>Whoever has answered sends to %1, or saves a file or copies a code.</source>
        <translation>Trả lời xong, người được hỏi gửi đến %1, hoặc lưu một tệp hay chép một đoạn mã.</translation>
    </message>
    <message>
        <source>It names %1 to send them to.</source>
        <translation>Phiếu có ghi địa chỉ %1 để gửi.</translation>
    </message>
    <message>
        <source>Addresses are set where the questionnaire as a whole is edited.</source>
        <translation>Các địa chỉ được đặt ở chỗ soạn chung cho cả phiếu hỏi.</translation>
    </message>
    <message>
        <source>Save the form for a browser</source>
        <translation>Lưu phiếu cho trình duyệt</translation>
    </message>
    <message>
        <source>Form for a browser (*.html)</source>
        <translation>Phiếu cho trình duyệt (*.html)</translation>
    </message>
    <message>
        <source>With a code the form is for this case alone, and its answers come back under it. Many personal forms at once are written on Fieldwork › Invitations.</source>
        <translation>Có mã thì phiếu chỉ dành cho trường hợp này, câu trả lời gửi về mang mã ấy. Muốn ghi nhiều phiếu riêng một lúc, dùng Thực địa › Thư mời.</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::CallPanel</name>
    <message>
        <source>How the call &amp;ended</source>
        <translation>&amp;Kết quả cuộc gọi</translation>
    </message>
    <message>
        <source>Call &amp;again at</source>
        <translation>Gọi &amp;lại lúc</translation>
    </message>
    <message>
        <source>&amp;Note, without names</source>
        <translation>&amp;Ghi chú, không ghi tên</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>chọn</translation>
    </message>
    <message>
        <source>&amp;Keep the call</source>
        <translation>&amp;Lưu cuộc gọi</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::CellActions</name>
    <message>
        <source>%1 cells are too many for the clipboard. Export the responses to a file in their place.</source>
        <translation>%1 ô là quá nhiều để chép. Hãy xuất các phiếu ra tệp.</translation>
    </message>
    <message>
        <source>%1 is made by a rule and has no answers of its own: correct the answers it is made from, or edit the rule under Variables.</source>
        <translation>%1 được tạo theo quy tắc nên không có câu trả lời riêng: hãy hiệu đính các câu trả lời tạo ra nó, hoặc sửa quy tắc ở mục Biến.</translation>
    </message>
    <message>
        <source>Leave cases out</source>
        <translation>Loại phiếu</translation>
    </message>
    <message numerus="yes">
        <source>Why should %n case(s) not count? They stay in the file, and can be taken back in.</source>
        <translation>
            <numerusform>Vì sao không tính %n phiếu này? Phiếu vẫn nằm trong tệp và có thể lấy lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Chép</translation>
    </message>
    <message>
        <source>&amp;Paste over…</source>
        <translation>&amp;Dán đè…</translation>
    </message>
    <message>
        <source>C&amp;orrect the value…</source>
        <translation>&amp;Sửa giá trị…</translation>
    </message>
    <message>
        <source>&amp;Leave the case out…</source>
        <translation>&amp;Loại phiếu…</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::CellDialog</name>
    <message>
        <source>Correct a value</source>
        <translation>Sửa một giá trị</translation>
    </message>
    <message>
        <source>%1 of case %2</source>
        <translation>%1 của phiếu %2</translation>
    </message>
    <message>
        <source>&amp;Value: a code or its words; empty for a blank</source>
        <translation>&amp;Giá trị: mã hoặc lời của mã; để trống nếu không có</translation>
    </message>
    <message>
        <source>&amp;Reason, for the log</source>
        <translation>&amp;Lý do, để ghi vào nhật ký</translation>
    </message>
    <message>
        <source>Earlier values</source>
        <translation>Các giá trị trước</translation>
    </message>
    <message>
        <source>from</source>
        <translation>từ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>thành</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>lý do</translation>
    </message>
    <message>
        <source>who</source>
        <translation>ai</translation>
    </message>
    <message>
        <source>when</source>
        <translation>khi nào</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>trống</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::ChangeModel</name>
    <message>
        <source>case</source>
        <translation>phiếu</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>biến</translation>
    </message>
    <message>
        <source>from</source>
        <translation>từ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>thành</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::CheckDialog</name>
    <message>
        <source>Looked for: %1</source>
        <translation>Sẽ kiểm tra: %1</translation>
    </message>
    <message>
        <source>&amp;Variable</source>
        <translation>&amp;Biến</translation>
    </message>
    <message>
        <source>&amp;At least; empty: no end</source>
        <translation>&amp;Ít nhất; để trống: không giới hạn</translation>
    </message>
    <message>
        <source>At &amp;most; empty: no end</source>
        <translation>&amp;Nhiều nhất; để trống: không giới hạn</translation>
    </message>
    <message>
        <source>The ends must be numbers.</source>
        <translation>Hai đầu phải là số.</translation>
    </message>
    <message>
        <source>Give one end or both.</source>
        <translation>Hãy cho một đầu hoặc cả hai.</translation>
    </message>
    <message>
        <source>The lower end is above the upper.</source>
        <translation>Đầu dưới lớn hơn đầu trên.</translation>
    </message>
    <message>
        <source>&amp;Variables; none ticked: all with a complete list</source>
        <translation>&amp;Biến; không chọn biến nào: mọi biến có danh sách đầy đủ</translation>
    </message>
    <message>
        <source>&amp;Variables that tell cases apart</source>
        <translation>&amp;Các biến phân biệt phiếu</translation>
    </message>
    <message>
        <source>Tick the variables of the key.</source>
        <translation>Hãy chọn các biến của khóa.</translation>
    </message>
    <message>
        <source>&amp;Answers compared; none ticked: all</source>
        <translation>&amp;Câu trả lời được so; không chọn gì: tất cả</translation>
    </message>
    <message>
        <source>&amp;Least share of equal answers</source>
        <translation>Tỷ lệ trả lời giống nhau &amp;ít nhất</translation>
    </message>
    <message>
        <source>&amp;Items of the battery, in the order asked</source>
        <translation>&amp;Các mục của cụm câu hỏi, theo thứ tự hỏi</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>mọi mục</translation>
    </message>
    <message>
        <source>&amp;Same answer in a row to</source>
        <translation>Cùng một trả lời liền nhau ở &amp;số mục</translation>
    </message>
    <message>
        <source>Tick three items or more.</source>
        <translation>Hãy chọn từ ba mục trở lên.</translation>
    </message>
    <message>
        <source>There are only %1 items.</source>
        <translation>Chỉ có %1 mục.</translation>
    </message>
    <message>
        <source>&amp;Minutes of the interview</source>
        <translation>&amp;Số phút phỏng vấn</translation>
    </message>
    <message>
        <source>&amp;Shorter than this share of the median</source>
        <translation>&amp;Ngắn hơn tỷ lệ này của trung vị</translation>
    </message>
    <message>
        <source>or, in its place, &amp;fewer minutes than</source>
        <translation>hoặc, thay vào đó, &amp;ít hơn số phút</translation>
    </message>
    <message>
        <source>The minutes must be a number.</source>
        <translation>Số phút phải là số.</translation>
    </message>
    <message>
        <source>&amp;More missing than this share of those asked</source>
        <translation>&amp;Thiếu nhiều hơn tỷ lệ này của số người được hỏi</translation>
    </message>
    <message>
        <source>&amp;Variables; none ticked: all answers</source>
        <translation>&amp;Biến; không chọn biến nào: mọi câu trả lời</translation>
    </message>
    <message>
        <source>&amp;Interviewer</source>
        <translation>&amp;Điều tra viên</translation>
    </message>
    <message>
        <source>&amp;Level of the test, shared among them</source>
        <translation>&amp;Mức ý nghĩa của kiểm định, chia đều cho họ</translation>
    </message>
    <message>
        <source>&amp;Answers counted; none ticked: all</source>
        <translation>&amp;Câu trả lời được đếm; không chọn gì: tất cả</translation>
    </message>
    <message>
        <source>Choose a variable.</source>
        <translation>Hãy chọn một biến.</translation>
    </message>
    <message>
        <source>There is no variable %1.</source>
        <translation>Không có biến %1.</translation>
    </message>
    <message>
        <source>&amp;Name of the rule</source>
        <translation>&amp;Tên quy tắc</translation>
    </message>
    <message>
        <source>must hold in every case</source>
        <translation>phải đúng với mọi phiếu</translation>
    </message>
    <message>
        <source>must not hold in any case</source>
        <translation>không được đúng với phiếu nào</translation>
    </message>
    <message>
        <source>The &amp;condition</source>
        <translation>&amp;Điều kiện</translation>
    </message>
    <message>
        <source>for example: age &gt;= 18 or married = &apos;no&apos;</source>
        <translation>ví dụ: tuoi &gt;= 18 or ket_hon = &apos;chưa&apos;</translation>
    </message>
    <message>
        <source>Con&amp;dition, in the language of expressions</source>
        <translation>Đ&amp;iều kiện, viết bằng biểu thức</translation>
    </message>
    <message>
        <source>What to &amp;say of a case against it; may be empty</source>
        <translation>&amp;Lời báo về phiếu vi phạm; có thể để trống</translation>
    </message>
    <message>
        <source>Such a case &amp;is a</source>
        <translation>Phiếu như thế &amp;là</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Hãy đặt tên cho quy tắc.</translation>
    </message>
    <message>
        <source>Write the condition.</source>
        <translation>Hãy viết điều kiện.</translation>
    </message>
    <message>
        <source>The condition cannot be used yet.</source>
        <translation>Điều kiện chưa dùng được.</translation>
    </message>
    <message>
        <source>It finds %1 now.</source>
        <translation>Hiện có %1 phát hiện.</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::CheckList</name>
    <message>
        <source>Checks</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Phát hiện</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Mọi phép kiểm tra</translation>
    </message>
    <message>
        <source>off</source>
        <translation>tắt</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>không chạy</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Thêm</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Sửa…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Kiểm tra &amp;lại</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 và %2 biến nữa</translation>
    </message>
    <message>
        <source>Range of a number</source>
        <translation>Khoảng giá trị</translation>
    </message>
    <message>
        <source>Codes outside the list</source>
        <translation>Mã ngoài danh sách</translation>
    </message>
    <message>
        <source>Key given twice</source>
        <translation>Trùng khóa</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Phiếu trùng</translation>
    </message>
    <message>
        <source>Near duplicates</source>
        <translation>Phiếu gần trùng</translation>
    </message>
    <message>
        <source>Straight lines</source>
        <translation>Trả lời một hàng</translation>
    </message>
    <message>
        <source>Interviews too short</source>
        <translation>Phỏng vấn quá ngắn</translation>
    </message>
    <message>
        <source>Missing by variable</source>
        <translation>Thiếu theo biến</translation>
    </message>
    <message>
        <source>Missing by interviewer</source>
        <translation>Thiếu theo điều tra viên</translation>
    </message>
    <message>
        <source>Consistency rule</source>
        <translation>Quy tắc nhất quán</translation>
    </message>
    <message>
        <source>%1 is from %2 to %3.</source>
        <translation>%1 từ %2 đến %3.</translation>
    </message>
    <message>
        <source>%1 is at least %2.</source>
        <translation>%1 ít nhất là %2.</translation>
    </message>
    <message>
        <source>%1 is at most %2.</source>
        <translation>%1 nhiều nhất là %2.</translation>
    </message>
    <message>
        <source>Every answer is in the list of its variable.</source>
        <translation>Mọi câu trả lời đều có trong danh sách của biến.</translation>
    </message>
    <message>
        <source>Every answer is in its list: %1.</source>
        <translation>Mọi câu trả lời đều có trong danh sách: %1.</translation>
    </message>
    <message>
        <source>No two cases have the same %1.</source>
        <translation>Không có hai phiếu cùng %1.</translation>
    </message>
    <message>
        <source>No two cases have the same answers.</source>
        <translation>Không có hai phiếu trả lời giống hệt nhau.</translation>
    </message>
    <message>
        <source>No two cases have the same answers to %1.</source>
        <translation>Không có hai phiếu trả lời giống hệt nhau ở %1.</translation>
    </message>
    <message>
        <source>No two cases agree in %1 or more of their answers.</source>
        <translation>Không có hai phiếu giống nhau từ %1 số câu trả lời trở lên.</translation>
    </message>
    <message>
        <source>Not the same answer to %1 of the %2 items from %3 to %4 in a row.</source>
        <translation>Không trả lời y như nhau ở %1 trong %2 mục liền nhau, từ %3 đến %4.</translation>
    </message>
    <message>
        <source>Interviews take %1 minutes or more (%2).</source>
        <translation>Phỏng vấn kéo dài từ %1 phút trở lên (%2).</translation>
    </message>
    <message>
        <source>Interviews take at least %1 of the median time (%2).</source>
        <translation>Phỏng vấn kéo dài ít nhất %1 thời gian trung vị (%2).</translation>
    </message>
    <message>
        <source>No variable is left without an answer by more than %1 of those asked.</source>
        <translation>Không biến nào bị quá %1 số người được hỏi bỏ trống.</translation>
    </message>
    <message>
        <source>No interviewer (%1) has far more missing answers than the others.</source>
        <translation>Không điều tra viên nào (%1) có số câu bỏ trống nhiều hơn hẳn những người khác.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: never %2</source>
        <translation>%1: không bao giờ %2</translation>
    </message>
    <message>
        <source>note</source>
        <translation>lưu ý</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>đáng ngờ</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>lỗi</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::CheckPage</name>
    <message>
        <source>Comparing with what is there…</source>
        <translation>Đang so với những gì đã có…</translation>
    </message>
    <message>
        <source>Nothing new: every row of the file is here already, with the same values.</source>
        <translation>Không có gì mới: mọi dòng của tệp đều đã có ở đây, với cùng giá trị.</translation>
    </message>
    <message>
        <source>Nothing new: what is not refused is here already, with the same values.</source>
        <translation>Không có gì mới: những dòng không bị từ chối đều đã có ở đây, với cùng giá trị.</translation>
    </message>
    <message>
        <source>Nothing is written yet. This is what the import will do:</source>
        <translation>Chưa có gì được ghi. Lần nhập này sẽ làm như sau:</translation>
    </message>
    <message>
        <source>No new variables.</source>
        <translation>Không có biến mới.</translation>
    </message>
    <message numerus="yes">
        <source>%n new variable(s): %1 …</source>
        <translation>
            <numerusform>%n biến mới: %1 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new variable(s): %1.</source>
        <translation>
            <numerusform>%n biến mới: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>new cases</source>
        <translation>phiếu mới</translation>
    </message>
    <message>
        <source>changed cases</source>
        <translation>phiếu thay đổi</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>như cũ</translation>
    </message>
    <message>
        <source>refused rows</source>
        <translation>dòng bị từ chối</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Các dòng</translation>
    </message>
    <message>
        <source>Changed values: %1</source>
        <translation>Giá trị thay đổi: %1</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Phát hiện: %1</translation>
    </message>
    <message>
        <source>Rows as they will stand in the study</source>
        <translation>Các dòng như sẽ đứng trong cuộc khảo sát</translation>
    </message>
    <message>
        <source>Values that will change</source>
        <translation>Các giá trị sẽ thay đổi</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::ChecksView</name>
    <message>
        <source>Checking the answers</source>
        <translation>Đang kiểm tra các câu trả lời</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Không phát hiện gì.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s). A finding is a question, not a verdict.</source>
        <translation>
            <numerusform>%n phát hiện. Phát hiện là điều cần xem lại, không phải lời kết luận.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 findings, of which %2 are listed.</source>
        <translation>%1 phát hiện, liệt kê %2.</translation>
    </message>
    <message>
        <source>propose checks</source>
        <translation>đề xuất các phép kiểm tra</translation>
    </message>
    <message>
        <source>Looking for what can be checked</source>
        <translation>Đang tìm xem kiểm tra được những gì</translation>
    </message>
    <message>
        <source>add a check: %1</source>
        <translation>thêm phép kiểm tra: %1</translation>
    </message>
    <message>
        <source>change a check: %1</source>
        <translation>sửa phép kiểm tra: %1</translation>
    </message>
    <message>
        <source>remove a check: %1</source>
        <translation>xóa phép kiểm tra: %1</translation>
    </message>
    <message>
        <source>turn a check on: %1</source>
        <translation>bật phép kiểm tra: %1</translation>
    </message>
    <message>
        <source>turn a check off: %1</source>
        <translation>tắt phép kiểm tra: %1</translation>
    </message>
    <message>
        <source>Save the findings</source>
        <translation>Lưu các phát hiện</translation>
    </message>
    <message>
        <source>Text for Excel (*.csv);;Excel workbook (*.xlsx)</source>
        <translation>Văn bản cho Excel (*.csv);;Sổ tính Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Đang ghi %1</translation>
    </message>
    <message>
        <source>Are the answers in order?</source>
        <translation>Các câu trả lời có ổn không?</translation>
    </message>
    <message>
        <source>Codes that do not exist, keys given twice, interviews that are copies, answers all in one line, too short, or missing: look for them before the answers are believed. Nothing is changed by looking.</source>
        <translation>Mã không có trong danh sách, khóa bị trùng, phiếu chép lại, trả lời cả cụm như nhau, phỏng vấn quá ngắn hay bỏ trống: hãy tìm chúng trước khi tin vào số liệu. Kiểm tra không làm thay đổi gì.</translation>
    </message>
    <message>
        <source>Check the answers</source>
        <translation>Kiểm tra các câu trả lời</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>Đế&amp;n đó</translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation>&amp;Hiệu đính…</translation>
    </message>
    <message>
        <source>&amp;Leave the case out…</source>
        <translation>&amp;Loại phiếu…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Chép</translation>
    </message>
    <message>
        <source>Copy the findings listed, to be pasted into a spreadsheet</source>
        <translation>Chép các phát hiện đang liệt kê để dán vào bảng tính</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Lưu…</translation>
    </message>
    <message>
        <source>Save the findings listed as a file</source>
        <translation>Lưu các phát hiện đang liệt kê thành tệp</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Phát hiện</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::CodebookModel</name>
    <message>
        <source>number</source>
        <translation>số</translation>
    </message>
    <message>
        <source>text</source>
        <translation>chữ</translation>
    </message>
    <message>
        <source>date</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>time</source>
        <translation>giờ</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>ngày giờ</translation>
    </message>
    <message>
        <source>nominal</source>
        <translation>định danh</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>thứ bậc</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>khoảng/tỷ lệ</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>case number</source>
        <translation>mã phiếu</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>phương thức</translation>
    </message>
    <message>
        <source>interviewer</source>
        <translation>điều tra viên</translation>
    </message>
    <message>
        <source>area</source>
        <translation>địa bàn</translation>
    </message>
    <message>
        <source>day of the interview</source>
        <translation>ngày phỏng vấn</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>số phút</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>câu trả lời</translation>
    </message>
    <message>
        <source>change the label of %1</source>
        <translation>đổi nhãn của %1</translation>
    </message>
    <message>
        <source>change the level of %1</source>
        <translation>đổi thang đo của %1</translation>
    </message>
    <message>
        <source>change the role of %1</source>
        <translation>đổi vai trò của %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Values are</source>
        <translation>Giá trị là</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Thang đo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Value labels</source>
        <translation>Nhãn giá trị</translation>
    </message>
    <message>
        <source>Missing codes</source>
        <translation>Mã thiếu</translation>
    </message>
    <message>
        <source>%1, derived</source>
        <translation>%1, dẫn xuất</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Columns: %1 of %2</source>
        <translation>Cột: %1 trên %2</translation>
    </message>
    <message>
        <source>Choose the columns to see</source>
        <translation>Chọn các cột cần xem</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Tìm cột</translation>
    </message>
    <message>
        <source>Columns to see</source>
        <translation>Các cột được xem</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Bỏ hết</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::ColumnDetail</name>
    <message>
        <source>Read as separate &amp;columns</source>
        <translation>Đọc thành các &amp;cột riêng</translation>
    </message>
    <message>
        <source>Make them &amp;one question with several answers</source>
        <translation>Gộp thành &amp;một câu hỏi nhiều lựa chọn</translation>
    </message>
    <message>
        <source>Several &amp;answers stand in one cell</source>
        <translation>Nhiều câu &amp;trả lời nằm trong một ô</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>trong tệp</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>thành</translation>
    </message>
    <message>
        <source>which means</source>
        <translation>nghĩa là</translation>
    </message>
    <message>
        <source>%1: a question with several answers</source>
        <translation>%1: câu hỏi nhiều lựa chọn</translation>
    </message>
    <message>
        <source>option</source>
        <translation>phương án</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>biến</translation>
    </message>
    <message>
        <source>label</source>
        <translation>nhãn</translation>
    </message>
    <message>
        <source>other</source>
        <translation>khác</translation>
    </message>
    <message>
        <source>all in one cell</source>
        <translation>tất cả trong một ô</translation>
    </message>
    <message>
        <source>a column for each option (0 or 1)</source>
        <translation>mỗi phương án một cột (0 hoặc 1)</translation>
    </message>
    <message>
        <source>columns for the first, second … answer</source>
        <translation>các cột cho câu trả lời thứ nhất, thứ hai …</translation>
    </message>
    <message>
        <source>Answers &amp;stand</source>
        <translation>Câu trả lời &amp;nằm</translation>
    </message>
    <message>
        <source>&amp;Parted by</source>
        <translation>&amp;Ngăn bởi</translation>
    </message>
    <message>
        <source>Values of the column</source>
        <translation>Các giá trị của cột</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::ColumnsPage</name>
    <message>
        <source>Take “%1” in</source>
        <translation>Lấy “%1”</translation>
    </message>
    <message>
        <source>No key is ticked: a row counts as known only if all its values are.</source>
        <translation>Chưa chọn khóa: một dòng chỉ được coi là đã có nếu mọi giá trị của nó đều đã có.</translation>
    </message>
    <message>
        <source>A row is the same case as another if it has the same: %1.</source>
        <translation>Hai dòng là cùng một phiếu nếu giống nhau ở: %1.</translation>
    </message>
    <message>
        <source>Columns that tell who a person is are left out: answers never stand beside a name.</source>
        <translation>Các cột cho biết người trả lời là ai được bỏ ra: câu trả lời không bao giờ đứng cạnh tên người.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>không nêu</translation>
    </message>
    <message>
        <source>How answers were &amp;collected</source>
        <translation>&amp;Cách thu thập</translation>
    </message>
    <message>
        <source>Set of &amp;responses</source>
        <translation>&amp;Bộ phiếu</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Các cột của tệp</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::ComparePanel</name>
    <message>
        <source>Yes &amp;both times</source>
        <translation>&amp;Cả hai lần đều có</translation>
    </message>
    <message>
        <source>Correlation of bot&amp;h</source>
        <translation>&amp;Tương quan hai lần</translation>
    </message>
    <message>
        <source>Of those who are asked twice, how many say yes both times. The more alike the two answers, the fewer people it takes.</source>
        <translation>Trong số người được hỏi hai lần, bao nhiêu người trả lời có cả hai lần. Hai câu trả lời càng giống nhau càng cần ít người.</translation>
    </message>
    <message>
        <source>To tell %1 from %2, %3 completed answers are needed in each group: if the difference is there, %4 of such samples show it.</source>
        <translation>Để phân biệt được %1 với %2, mỗi nhóm cần %3 phiếu trả lời: nếu quả có khác biệt thì %4 số mẫu như vậy sẽ cho thấy.</translation>
    </message>
    <message>
        <source>To see a difference of %1, %2 completed answers are needed in each group: if the difference is there, %3 of such samples show it.</source>
        <translation>Để thấy được khác biệt %1, mỗi nhóm cần %2 phiếu trả lời: nếu quả có khác biệt thì %3 số mẫu như vậy sẽ cho thấy.</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 điểm %</translation>
    </message>
    <message>
        <source>With %1 answers in each group, the least difference that can be seen is about %2. Smaller ones will mostly stay hidden: “no significant difference” then says nothing.</source>
        <translation>Với %1 phiếu mỗi nhóm, khác biệt nhỏ nhất có thể thấy được là khoảng %2. Khác biệt nhỏ hơn phần lớn sẽ bị che khuất: khi ấy câu “không khác biệt có ý nghĩa” chẳng nói lên điều gì.</translation>
    </message>
    <message>
        <source>two shares</source>
        <translation>hai tỷ lệ</translation>
    </message>
    <message>
        <source>two means</source>
        <translation>hai trung bình</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;So sánh</translation>
    </message>
    <message>
        <source>The two groups are areas, men and women, or two waves of the same survey.</source>
        <translation>Hai nhóm là hai địa bàn, nam và nữ, hoặc hai đợt của cùng một cuộc khảo sát.</translation>
    </message>
    <message>
        <source>Share in the &amp;first</source>
        <translation>Tỷ lệ nhóm &amp;một</translation>
    </message>
    <message>
        <source>What you expect in the first group, or what the last wave said.</source>
        <translation>Tỷ lệ bạn dự kiến ở nhóm thứ nhất, hoặc kết quả của đợt trước.</translation>
    </message>
    <message>
        <source>Share in the &amp;second</source>
        <translation>Tỷ lệ nhóm &amp;hai</translation>
    </message>
    <message>
        <source>The nearest share that you would still want to tell apart from it.</source>
        <translation>Tỷ lệ gần nhất mà bạn vẫn muốn phân biệt được với nhóm thứ nhất.</translation>
    </message>
    <message>
        <source>Standard &amp;deviation</source>
        <translation>Độ &amp;lệch chuẩn</translation>
    </message>
    <message>
        <source>How far the values of single people lie from their mean, in each group.</source>
        <translation>Giá trị của từng người cách trung bình bao xa, trong mỗi nhóm.</translation>
    </message>
    <message>
        <source>Di&amp;fference</source>
        <translation>&amp;Khác biệt</translation>
    </message>
    <message>
        <source>The smallest difference of the two means that would matter to you.</source>
        <translation>Khác biệt nhỏ nhất giữa hai trung bình mà bạn thấy đáng kể.</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>Độ t&amp;in cậy</translation>
    </message>
    <message>
        <source>If there is no difference, how often the comparison rightly says so: 95 of 100.</source>
        <translation>Nếu không có khác biệt, phép so sánh nói đúng như vậy bao nhiêu lần: 95 trên 100.</translation>
    </message>
    <message>
        <source>Design e&amp;ffect</source>
        <translation>&amp;Hệ số thiết kế</translation>
    </message>
    <message>
        <source>How many times more answers this design takes than drawing one by one. Taken from the plan.</source>
        <translation>Thiết kế này cần gấp mấy lần số phiếu so với chọn từng đơn vị. Lấy từ kế hoạch.</translation>
    </message>
    <message>
        <source>&amp;Asked twice</source>
        <translation>Được hỏi h&amp;ai lần</translation>
    </message>
    <message>
        <source>Of the first wave, how many are asked again in the second. 0 where both are drawn anew. Asking the same people shows change with fewer answers.</source>
        <translation>Trong đợt một, bao nhiêu người được hỏi lại ở đợt hai. 0 nếu cả hai đợt đều chọn mới. Hỏi lại cùng những người ấy thì cần ít phiếu hơn để thấy thay đổi.</translation>
    </message>
    <message>
        <source>&amp;Answers a group</source>
        <translation>Số &amp;phiếu mỗi nhóm</translation>
    </message>
    <message>
        <source>How many completed answers you plan in each group: the least difference they can show is said on the right. At first half of the plan.</source>
        <translation>Bạn định có bao nhiêu phiếu mỗi nhóm: bên phải cho biết khác biệt nhỏ nhất có thể thấy. Ban đầu lấy một nửa kế hoạch.</translation>
    </message>
    <message>
        <source>A reckoning beside the plan, which it does not change.</source>
        <translation>Phép tính bên lề, không làm thay đổi kế hoạch.</translation>
    </message>
    <message>
        <source>completed answers in each group</source>
        <translation>phiếu trả lời mỗi nhóm</translation>
    </message>
    <message>
        <source>to invite in both</source>
        <translation>phải mời ở cả hai nhóm</translation>
    </message>
    <message>
        <source>How closely the two answers of one person go together, 0 to 100%.</source>
        <translation>Hai câu trả lời của cùng một người đi đôi với nhau đến đâu, từ 0 đến 100 %.</translation>
    </message>
    <message>
        <source>&amp;Power of the test</source>
        <translation>&amp;Lực kiểm định</translation>
    </message>
    <message>
        <source>If the difference is there, in how many of 100 such samples it is found. 80% is usual.</source>
        <translation>Nếu quả có khác biệt, trong 100 mẫu như vậy có bao nhiêu mẫu tìm ra. Thường lấy 80 %.</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::ComparisonModel</name>
    <message>
        <source>Method</source>
        <translation>Cách phân bổ</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Được chọn</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Chung</translation>
    </message>
    <message>
        <source>Worst stratum</source>
        <translation>Tầng kém nhất</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::ComparisonPage</name>
    <message>
        <source>Comparison</source>
        <translation>Đối chiếu</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) between two keyings wait for a decision.</source>
        <translation>
            <numerusform>%n chỗ khác nhau giữa hai lần nhập đang chờ quyết định.</numerusform>
        </translation>
    </message>
    <message>
        <source>All chosen forms have been keyed twice.</source>
        <translation>Mọi phiếu được chọn đã nhập hai lần.</translation>
    </message>
    <message>
        <source>To be keyed by a second clerk: %1</source>
        <translation>Cần người thứ hai nhập: %1</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation>(không trả lời)</translation>
    </message>
    <message>
        <source>No form has been keyed twice yet.</source>
        <translation>Chưa có phiếu nào được nhập hai lần.</translation>
    </message>
    <message>
        <source>The two keyings agree.</source>
        <translation>Hai lần nhập giống nhau.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Lần một</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Lần hai</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <translation>%1 quyết định, %2</translation>
    </message>
    <message>
        <source>Look at the paper and choose what stands there.</source>
        <translation>Hãy xem phiếu giấy và chọn đúng điều ghi ở đó.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Chưa có gì để đối chiếu</translation>
    </message>
    <message>
        <source>Where some forms of a pile are keyed by a second clerk, the two keyings stand side by side here, and the errors of each clerk are counted.</source>
        <translation>Khi người thứ hai nhập lại một số phiếu của đợt, hai lần nhập được đặt cạnh nhau ở đây và lỗi của từng người được đếm.</translation>
    </message>
    <message>
        <source>&amp;Pile</source>
        <translation>Đợ&amp;t</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Mã phiếu</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Đúng là</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Các chỗ khác nhau</translation>
    </message>
    <message>
        <source>&amp;Other</source>
        <translation>&amp;Khác</translation>
    </message>
    <message>
        <source>neither: what stands on paper, as a code</source>
        <translation>cả hai đều sai: ghi đúng như trên giấy, bằng mã</translation>
    </message>
    <message>
        <source>Neither: what stands on paper</source>
        <translation>Cả hai đều sai: điều ghi trên giấy</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::ConditionBuilder</name>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Phương án</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>And this</source>
        <translation>Và điều này</translation>
    </message>
    <message>
        <source>Or this</source>
        <translation>Hoặc điều này</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>là một trong</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>không là</translation>
    </message>
    <message>
        <source>is</source>
        <translation>bằng</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>khác</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ít nhất là</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>nhiều nhất là</translation>
    </message>
    <message>
        <source>is given</source>
        <translation>có trả lời</translation>
    </message>
    <message>
        <source>is not given</source>
        <translation>không trả lời</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Dùng</translation>
    </message>
    <message>
        <source>In its place</source>
        <translation>Thay vào</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>lớn hơn</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>nhỏ hơn</translation>
    </message>
    <message>
        <source>has one of</source>
        <translation>có chọn một trong</translation>
    </message>
    <message>
        <source>has none of</source>
        <translation>không chọn</translation>
    </message>
    <message>
        <source>contains the words</source>
        <translation>có chứa chữ</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>không chứa chữ</translation>
    </message>
    <message>
        <source>The condition that stands says more than can be chosen here: it is edited as text. What is chosen below may be joined to it.</source>
        <translation>Điều kiện đang có phức tạp hơn những gì chọn được ở đây nên phải sửa bằng chữ. Phần chọn bên dưới có thể ghép thêm vào.</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Các vế</translation>
    </message>
    <message>
        <source>How many of them must hold</source>
        <translation>Cần đúng bao nhiêu vế</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>Tất cả các vế này đều đúng</translation>
    </message>
    <message>
        <source>At least one of these holds</source>
        <translation>Ít nhất một trong các vế này đúng</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Thêm vế</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Bỏ vế này</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Chữ</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::ConditionEdit</name>
    <message>
        <source>Choose a question and its answers</source>
        <translation>Chọn câu hỏi và các phương án trả lời</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::DataExport</name>
    <message>
        <source>Excel workbook (*.xlsx);;Text for Excel (*.csv)</source>
        <translation>Bảng tính Excel (*.xlsx);;Văn bản cho Excel (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Plain text (*.csv);;SPSS (*.sav *.zsav);;Stata (*.dta)</source>
        <translation>Bảng tính Excel (*.xlsx);;Văn bản thuần (*.csv);;SPSS (*.sav *.zsav);;Stata (*.dta)</translation>
    </message>
    <message>
        <source>Export the responses</source>
        <translation>Xuất các phiếu</translation>
    </message>
    <message>
        <source>%1 is written. What its format cannot hold: %2</source>
        <translation>Đã ghi %1. Những gì định dạng này không chứa được: %2</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Đang ghi %1</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation>Xuất sổ mã</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Trang web (*.html)</translation>
    </message>
    <message>
        <source>Export the responses as &amp;codes…</source>
        <translation>Xuất các phiếu dạng &amp;mã…</translation>
    </message>
    <message>
        <source>Export the responses in &amp;words…</source>
        <translation>Xuất các phiếu bằng &amp;lời…</translation>
    </message>
    <message>
        <source>Export the code&amp;book…</source>
        <translation>Xuất &amp;sổ mã…</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::DataImport</name>
    <message>
        <source>Import responses</source>
        <translation>Nhập phiếu trả lời</translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods *.json *.sav *.zsav *.dta)</source>
        <translation>Dữ liệu (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods *.json *.sav *.zsav *.dta)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>%1 is imported: %2 new cases, %3 changed, %4 the same, %5 refused.</source>
        <translation>Đã nhập %1: %2 phiếu mới, %3 thay đổi, %4 như cũ, %5 bị từ chối.</translation>
    </message>
    <message>
        <source>Show the refused rows</source>
        <translation>Xem các dòng bị từ chối</translation>
    </message>
    <message>
        <source>Findings of the import</source>
        <translation>Phát hiện khi nhập</translation>
    </message>
    <message>
        <source>&amp;Import responses…</source>
        <translation>&amp;Nhập phiếu trả lời…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Nhập…</translation>
    </message>
    <message>
        <source>Bring a data file into the study (Ctrl+I)</source>
        <translation>Đưa một tệp dữ liệu vào cuộc khảo sát (Ctrl+I)</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::DataView</name>
    <message>
        <source>Looking through the cases</source>
        <translation>Đang xem qua các phiếu</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>%1 phiếu</translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <translation>%1 trên %2 phiếu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nowhere to be found.</source>
        <translation>Không tìm thấy “%1” ở đâu.</translation>
    </message>
    <message>
        <source>Looking for &quot;%1&quot;</source>
        <translation>Đang tìm “%1”</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Show the words of the answers in place of their codes</source>
        <translation>Hiện lời của câu trả lời thay cho mã</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Tần số</translation>
    </message>
    <message>
        <source>Show how often each value of the current column comes</source>
        <translation>Hiện số lần xuất hiện của mỗi giá trị trong cột đang chọn</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Take off all filters and the sorting</source>
        <translation>Bỏ mọi bộ lọc và sắp xếp</translation>
    </message>
    <message>
        <source>Find in the responses</source>
        <translation>Tìm trong các phiếu</translation>
    </message>
    <message>
        <source>&amp;Find in the responses</source>
        <translation>&amp;Tìm trong các phiếu</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>Responses: columns that stay in sight</source>
        <translation>Phiếu: các cột luôn hiện</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::DerivedDialog</name>
    <message>
        <source>New variable: %1</source>
        <translation>Biến mới: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Tên</translation>
    </message>
    <message>
        <source>La&amp;bel: the question or what is measured</source>
        <translation>&amp;Nhãn: câu hỏi hoặc điều được đo</translation>
    </message>
    <message>
        <source>Give the variable a name.</source>
        <translation>Hãy đặt tên cho biến.</translation>
    </message>
    <message>
        <source>There is already a variable %1.</source>
        <translation>Đã có biến %1.</translation>
    </message>
    <message>
        <source>new variable</source>
        <translation>biến mới</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Tính toán</translation>
    </message>
    <message>
        <source>Recode values</source>
        <translation>Mã hóa lại giá trị</translation>
    </message>
    <message>
        <source>Numbers in bands</source>
        <translation>Chia số thành nhóm</translation>
    </message>
    <message>
        <source>Top box</source>
        <translation>Gộp mức cao nhất (top box)</translation>
    </message>
    <message>
        <source>Scale index</source>
        <translation>Chỉ số thang đo</translation>
    </message>
    <message>
        <source>%1 is needed to make %2.</source>
        <translation>Cần %1 để tạo %2.</translation>
    </message>
    <message>
        <source>&amp;From the variable</source>
        <translation>&amp;Từ biến</translation>
    </message>
    <message>
        <source>&amp;What its values become</source>
        <translation>&amp;Giá trị được đổi thành</translation>
    </message>
    <message>
        <source>&amp;Add a row</source>
        <translation>Thê&amp;m dòng</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>giữ nguyên</translation>
    </message>
    <message>
        <source>becomes blank</source>
        <translation>thành ô trống</translation>
    </message>
    <message>
        <source>becomes the value</source>
        <translation>thành giá trị</translation>
    </message>
    <message>
        <source>The value of all other answers</source>
        <translation>Giá trị của mọi câu trả lời khác</translation>
    </message>
    <message>
        <source>An answer of which &amp;nothing is said</source>
        <translation>Câu trả lời &amp;không được nhắc đến</translation>
    </message>
    <message>
        <source>The ends must be numbers.</source>
        <translation>Hai đầu phải là số.</translation>
    </message>
    <message>
        <source>Say what one value becomes.</source>
        <translation>Hãy cho biết ít nhất một giá trị đổi thành gì.</translation>
    </message>
    <message>
        <source>Choose a variable to start from.</source>
        <translation>Hãy chọn biến nguồn.</translation>
    </message>
    <message>
        <source>There is no variable %1.</source>
        <translation>Không có biến %1.</translation>
    </message>
    <message>
        <source>for example: if(age &gt;= 60, &apos;old&apos;, &apos;young&apos;)</source>
        <translation>ví dụ: if(tuoi &gt;= 60, &apos;già&apos;, &apos;trẻ&apos;)</translation>
    </message>
    <message>
        <source>&amp;Expression</source>
        <translation>&amp;Biểu thức</translation>
    </message>
    <message>
        <source>Numbers: + - * /, round, min, max, sum, mean, count. Conditions: = &lt;&gt; &lt; &lt;= &gt; &gt;=, in, and, or, not, if, missing, between. Names with blanks stand in `backquotes`, words in &apos;quotes&apos;. Where an answer that is needed is missing, so is the result.</source>
        <translation>Số: + - * /, round, min, max, sum, mean, count. Điều kiện: = &lt;&gt; &lt; &lt;= &gt; &gt;=, in, and, or, not, if, missing, between. Tên có dấu cách đặt trong `dấu huyền`, chữ đặt trong &apos;dấu nháy&apos;. Thiếu câu trả lời cần dùng thì kết quả cũng thiếu.</translation>
    </message>
    <message>
        <source>Write the expression.</source>
        <translation>Hãy viết biểu thức.</translation>
    </message>
    <message>
        <source>The expression cannot be used yet.</source>
        <translation>Biểu thức chưa dùng được.</translation>
    </message>
    <message>
        <source>&amp;From the number</source>
        <translation>&amp;Từ biến số</translation>
    </message>
    <message>
        <source>for example: 30; 45; 60</source>
        <translation>ví dụ: 30; 45; 60</translation>
    </message>
    <message>
        <source>&amp;Cuts, with semicolons between them</source>
        <translation>&amp;Các mốc chia, cách nhau bằng dấu chấm phẩy</translation>
    </message>
    <message>
        <source>to the band above it (30 to under 45)</source>
        <translation>vào nhóm trên (từ 30 đến dưới 45)</translation>
    </message>
    <message>
        <source>to the band below it (over 30 to 45)</source>
        <translation>vào nhóm dưới (trên 30 đến 45)</translation>
    </message>
    <message>
        <source>A number that is a cut &amp;belongs</source>
        <translation>Số trùng mốc chia thì &amp;xếp</translation>
    </message>
    <message>
        <source>empty: the bands are numbered and named by their ends</source>
        <translation>để trống: nhóm được đánh số và gọi theo hai đầu</translation>
    </message>
    <message>
        <source>&amp;Names of the bands, with semicolons; may be empty</source>
        <translation>T&amp;ên các nhóm, cách bằng dấu chấm phẩy; có thể để trống</translation>
    </message>
    <message>
        <source>The cuts must be numbers.</source>
        <translation>Mốc chia phải là số.</translation>
    </message>
    <message>
        <source>Give one cut or more.</source>
        <translation>Hãy cho ít nhất một mốc chia.</translation>
    </message>
    <message>
        <source>turned round</source>
        <translation>đảo chiều</translation>
    </message>
    <message>
        <source>&amp;Items; turn those round that run against the others</source>
        <translation>&amp;Các mục; đảo chiều mục ngược với những mục khác</translation>
    </message>
    <message>
        <source>the mean of the items</source>
        <translation>trung bình các mục</translation>
    </message>
    <message>
        <source>the sum of the items</source>
        <translation>tổng các mục</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Giá trị</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>mọi mục</translation>
    </message>
    <message>
        <source>Answers &amp;needed</source>
        <translation>&amp;Số câu cần trả lời</translation>
    </message>
    <message>
        <source>Tick two items or more.</source>
        <translation>Hãy chọn từ hai mục trở lên.</translation>
    </message>
    <message>
        <source>More answers are needed than there are items.</source>
        <translation>Số câu cần trả lời nhiều hơn số mục.</translation>
    </message>
    <message>
        <source>&amp;Answers that count as 1; the others are 0</source>
        <translation>&amp;Câu trả lời tính là 1; còn lại là 0</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is 0 too, in place of missing</source>
        <translation>“%1” cũng là 0, thay vì bỏ trống</translation>
    </message>
    <message>
        <source>Tick the answers counted.</source>
        <translation>Hãy chọn các câu trả lời được tính.</translation>
    </message>
    <message>
        <source>empty: as labelled or answered</source>
        <translation>để trống: theo nhãn hoặc câu trả lời</translation>
    </message>
    <message>
        <source>&amp;Lower end of the scale</source>
        <translation>Đầu &amp;dưới của thang</translation>
    </message>
    <message>
        <source>&amp;Upper end of the scale</source>
        <translation>Đầu t&amp;rên của thang</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::DerivedPreview</name>
    <message>
        <source>other values, blank</source>
        <translation>giá trị khác, trống</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>value</source>
        <translation>giá trị</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>phiếu</translation>
    </message>
    <message>
        <source>share</source>
        <translation>tỷ lệ</translation>
    </message>
    <message>
        <source>item</source>
        <translation>mục</translation>
    </message>
    <message>
        <source>with the rest</source>
        <translation>với phần còn lại</translation>
    </message>
    <message>
        <source>α without it</source>
        <translation>α khi bỏ mục</translation>
    </message>
    <message>
        <source>Counts of the new variable</source>
        <translation>Tần số của biến mới</translation>
    </message>
    <message>
        <source>Counts of the variable it is made from</source>
        <translation>Tần số của biến nguồn</translation>
    </message>
    <message>
        <source>How each item goes with the rest of the scale</source>
        <translation>Mỗi mục đi cùng phần còn lại của thang đo đến đâu</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>What it gives is shown here.</source>
        <translation>Kết quả hiện ở đây.</translation>
    </message>
    <message>
        <source>%1 of %2 cases have a value, unweighted.</source>
        <translation>%1 trong %2 phiếu có giá trị, chưa gán quyền số.</translation>
    </message>
    <message>
        <source>From %1 to %2, mean %3.</source>
        <translation>Từ %1 đến %2, trung bình %3.</translation>
    </message>
    <message>
        <source>Made from %1</source>
        <translation>Tạo từ %1</translation>
    </message>
    <message>
        <source>Do the items go together?</source>
        <translation>Các mục có đi cùng nhau không?</translation>
    </message>
    <message>
        <source>Cronbach&apos;s α = %1, from %2 cases that answered all items.</source>
        <translation>Cronbach α = %1, từ %2 phiếu trả lời mọi mục.</translation>
    </message>
    <message>
        <source>Cronbach&apos;s α does not exist here: it needs two items or more, and cases that differ.</source>
        <translation>Không có Cronbach α ở đây: cần từ hai mục trở lên và các phiếu phải khác nhau.</translation>
    </message>
    <message>
        <source>Against the scale runs: %1. Turn it round, or leave it out.</source>
        <translation>Ngược chiều với thang đo: %1. Hãy đảo chiều hoặc bỏ ra.</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::DesignPanel</name>
    <message>
        <source>none</source>
        <translation>không</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>không biết</translation>
    </message>
    <message>
        <source>change the design</source>
        <translation>đổi thiết kế mẫu</translation>
    </message>
    <message>
        <source>n %1 · strata %2 · clusters %3 · df %4</source>
        <translation>n %1 · %2 tầng · %3 cụm · %4 bậc tự do</translation>
    </message>
    <message>
        <source>%1 rows in %2 strata and %3 clusters leave %4 degrees of freedom.
The weights sum to %5. Their unevenness multiplies variances by %6: the rows are worth %7 even ones.</source>
        <translation>%1 dòng thuộc %2 tầng và %3 cụm, còn %4 bậc tự do.
Tổng quyền số là %5. Quyền số không đều làm phương sai tăng %6 lần: chừng ấy dòng chỉ bằng %7 dòng có quyền số đều.</translation>
    </message>
    <message>
        <source>Design of the sample</source>
        <translation>Thiết kế mẫu</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>&amp;Quyền số</translation>
    </message>
    <message>
        <source>Strat&amp;a</source>
        <translation>&amp;Tầng</translation>
    </message>
    <message>
        <source>Cl&amp;usters</source>
        <translation>&amp;Cụm</translation>
    </message>
    <message>
        <source>Population si&amp;ze</source>
        <translation>Số đơn vị tổn&amp;g thể</translation>
    </message>
    <message>
        <source>Strata, stage %1</source>
        <translation>Tầng, cấp %1</translation>
    </message>
    <message>
        <source>Clusters, stage %1</source>
        <translation>Cụm, cấp %1</translation>
    </message>
    <message>
        <source>Population size, stage %1</source>
        <translation>Số đơn vị tổng thể, cấp %1</translation>
    </message>
    <message>
        <source>Add a stage of selection</source>
        <translation>Thêm một cấp chọn mẫu</translation>
    </message>
    <message>
        <source>Cluster numbers &amp;repeat across strata</source>
        <translation>&amp;Mã cụm lặp lại giữa các tầng</translation>
    </message>
    <message>
        <source>Cluster numbers repeat across strata</source>
        <translation>Mã cụm lặp lại giữa các tầng</translation>
    </message>
    <message>
        <source>Lonely cluster</source>
        <translation>Tầng chỉ có một cụm</translation>
    </message>
    <message>
        <source>What to do about a stratum of which only one cluster was observed, so that it has no variance of its own.</source>
        <translation>Cách xử lý một tầng chỉ quan sát được một cụm, nên tự nó không có phương sai.</translation>
    </message>
    <message>
        <source>refuse, and say where</source>
        <translation>từ chối, báo tầng nào</translation>
    </message>
    <message>
        <source>adds no variance</source>
        <translation>không góp phương sai</translation>
    </message>
    <message>
        <source>drawn with certainty</source>
        <translation>chắc chắn được chọn</translation>
    </message>
    <message>
        <source>compare with all strata</source>
        <translation>so với mọi tầng</translation>
    </message>
    <message>
        <source>average of the others</source>
        <translation>bình quân các tầng khác</translation>
    </message>
    <message>
        <source>Variance is by replicate weights, as the specification says.</source>
        <translation>Phương sai tính bằng quyền số lặp, theo bản đặc tả.</translation>
    </message>
    <message>
        <source>all count alike</source>
        <translation>mọi phiếu như nhau</translation>
    </message>
    <message>
        <source>every row by itself</source>
        <translation>mỗi dòng một cụm</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::Document</name>
    <message>
        <source>Sample %1</source>
        <translation>Mẫu %1</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::DrawForm</name>
    <message>
        <source>choose what to draw from</source>
        <translation>chọn nguồn để rút mẫu</translation>
    </message>
    <message>
        <source>choose what the strata are</source>
        <translation>chọn vai trò của các tầng</translation>
    </message>
    <message>
        <source>change the strata</source>
        <translation>đổi các tầng</translation>
    </message>
    <message>
        <source>change the reserve</source>
        <translation>đổi số dự phòng</translation>
    </message>
    <message>
        <source>change the seed</source>
        <translation>đổi số khởi tạo</translation>
    </message>
    <message>
        <source>take a new seed</source>
        <translation>lấy số khởi tạo mới</translation>
    </message>
    <message>
        <source>No counts yet: the tab Population asks for them.</source>
        <translation>Chưa có số lượng: hãy nhập ở thẻ Tổng thể.</translation>
    </message>
    <message>
        <source>%1 units in %2 strata. Each stratum has a register of its own whose units are numbered from 1.</source>
        <translation>%1 đơn vị trong %2 tầng. Mỗi tầng có sổ riêng, các đơn vị được đánh số từ 1.</translation>
    </message>
    <message>
        <source>%1: %2 rows, imported %3.</source>
        <translation>%1: %2 dòng, nhập ngày %3.</translation>
    </message>
    <message>
        <source>No list yet. Names and addresses in it stay in a file of their own, apart from the answers.</source>
        <translation>Chưa có danh sách. Tên và địa chỉ được giữ trong một tệp riêng, tách khỏi câu trả lời.</translation>
    </message>
    <message>
        <source>Import another list…</source>
        <translation>Nhập danh sách khác…</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Nhập danh sách…</translation>
    </message>
    <message>
        <source>change the stages</source>
        <translation>đổi các cấp</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>How units are taken</source>
        <translation>Cách lấy đơn vị</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Cấp %1</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>chưa cho biết</translation>
    </message>
    <message>
        <source>Stage 1: areas, from the strata</source>
        <translation>Cấp 1: địa bàn, chọn từ các tầng</translation>
    </message>
    <message>
        <source>Stage 2: units, from the register of each area</source>
        <translation>Cấp 2: đơn vị, chọn từ sổ của mỗi địa bàn</translation>
    </message>
    <message>
        <source>as allocated: %1</source>
        <translation>theo phân bổ: %1</translation>
    </message>
    <message>
        <source>as the size asks: %1</source>
        <translation>theo cỡ mẫu: %1</translation>
    </message>
    <message>
        <source>change how units are taken</source>
        <translation>đổi cách lấy đơn vị</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Rút từ</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cách rút</translation>
    </message>
    <message>
        <source>Reserve and chance</source>
        <translation>Dự phòng và ngẫu nhiên</translation>
    </message>
    <message>
        <source>Numbered &amp;registers</source>
        <translation>&amp;Sổ đã đánh số</translation>
    </message>
    <message>
        <source>A &amp;list of units</source>
        <translation>&amp;Danh sách đơn vị</translation>
    </message>
    <message>
        <source>Every &amp;stratum gets its share</source>
        <translation>&amp;Tầng nào cũng có phần</translation>
    </message>
    <message>
        <source>&amp;Some strata are drawn first, as clusters</source>
        <translation>Rút trước một số tầng làm &amp;cụm</translation>
    </message>
    <message>
        <source>Strata by</source>
        <translation>Tầng theo</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Số cấp</translation>
    </message>
    <message>
        <source>In reserve</source>
        <translation>Dự phòng</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Số khởi tạo</translation>
    </message>
    <message>
        <source>How many more are drawn in each group of the last stage, to be used in their order when units turn out not to belong</source>
        <translation>Rút thêm bao nhiêu trong mỗi nhóm của cấp cuối, để dùng lần lượt khi có đơn vị không thuộc diện khảo sát</translation>
    </message>
    <message>
        <source>The number that chance starts from. The same seed, list and plan give the same sample: write it down, or take one that others choose.</source>
        <translation>Con số mà ngẫu nhiên bắt đầu từ đó. Cùng số khởi tạo, danh sách và kế hoạch thì được cùng một mẫu: hãy ghi lại, hoặc để người khác chọn số này.</translation>
    </message>
    <message>
        <source>&amp;New seed</source>
        <translation>Số &amp;mới</translation>
    </message>
    <message>
        <source>a new one at each draw</source>
        <translation>số mới cho mỗi lần rút</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::DrawLink</name>
    <message>
        <source>none: any code is taken</source>
        <translation>không: nhận mọi mã phiếu</translation>
    </message>
    <message>
        <source>%1, %2 drawn</source>
        <translation>%1, %2 đơn vị</translation>
    </message>
    <message>
        <source>any case code</source>
        <translation>nhận mọi mã phiếu</translation>
    </message>
    <message>
        <source>cases of %1</source>
        <translation>phiếu của %1</translation>
    </message>
    <message>
        <source>Case codes are looked up among those of %1 from now on, and the analysis takes its design. Undo takes both back.</source>
        <translation>Từ nay mã phiếu được đối chiếu với %1, và phân tích dùng thiết kế của mẫu này. Hoàn tác sẽ bỏ cả hai.</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::DrawModel</name>
    <message>
        <source>Sample</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>Ngày rút</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người rút</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Dự phòng</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Số khởi tạo</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::DrawPage</name>
    <message>
        <source>Draw</source>
        <translation>Rút mẫu</translation>
    </message>
    <message>
        <source>%1: %2 units drawn.</source>
        <translation>%1: đã chọn %2 đơn vị.</translation>
    </message>
    <message>
        <source>There is nothing to draw from yet: say under Population how many units there are, or import a list of them.</source>
        <translation>Chưa có gì để rút mẫu: hãy cho biết số đơn vị ở thẻ Tổng thể, hoặc nhập danh sách đơn vị.</translation>
    </message>
    <message>
        <source>There is no list yet: import one.</source>
        <translation>Chưa có danh sách: hãy nhập danh sách.</translation>
    </message>
    <message>
        <source>Say how many are to be taken at each stage.</source>
        <translation>Hãy cho biết mỗi cấp lấy bao nhiêu.</translation>
    </message>
    <message>
        <source>%1 was drawn with this seed already: the same plan and list give the same sample again. For another one take a new seed first.</source>
        <translation>%1 đã được rút với số khởi tạo này: cùng kế hoạch và danh sách sẽ cho lại đúng mẫu đó. Muốn có mẫu khác, hãy lấy số khởi tạo mới trước.</translation>
    </message>
    <message>
        <source>%1 stays as it is. The new sample stands beside it with a name of its own.</source>
        <translation>%1 được giữ nguyên. Mẫu mới đứng bên cạnh với tên riêng.</translation>
    </message>
    <message>
        <source>Draw another sample</source>
        <translation>Chọn thêm một mẫu</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was drawn.</source>
        <translation>Đã hủy. Chưa rút mẫu nào.</translation>
    </message>
    <message>
        <source>Drawing the sample</source>
        <translation>Đang chọn mẫu</translation>
    </message>
    <message>
        <source>%1 is drawn and kept.</source>
        <translation>%1 đã được chọn và lưu giữ.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Xem danh sách</translation>
    </message>
    <message>
        <source>Import a list of units</source>
        <translation>Nhập danh sách đơn vị</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods *.sav *.dta)</source>
        <translation>Danh sách (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods *.sav *.dta)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>What will be drawn</source>
        <translation>Sẽ chọn gì</translation>
    </message>
    <message>
        <source>&amp;Draw sample</source>
        <translation>&amp;Chọn mẫu</translation>
    </message>
    <message>
        <source>&amp;Draw a sample</source>
        <translation>&amp;Chọn mẫu</translation>
    </message>
    <message>
        <source>Import a &amp;list of units…</source>
        <translation>Nhập &amp;danh sách đơn vị…</translation>
    </message>
    <message>
        <source>The list file is beside the study again.</source>
        <translation>Tệp danh sách đã nằm cạnh cuộc điều tra trở lại.</translation>
    </message>
    <message>
        <source>Choose the list file…</source>
        <translation>Chọn tệp danh sách…</translation>
    </message>
    <message>
        <source>How large is the sample to be? Say on the tab Size how precise it must be, or here how many are to be taken.</source>
        <translation>Mẫu phải lớn bao nhiêu? Hãy ghi ở thẻ Cỡ mẫu con số phải chính xác đến đâu, hoặc ghi ở đây cần chọn bao nhiêu.</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::DrawnListModel</name>
    <message>
        <source>Case code</source>
        <translation>Mã phiếu</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Tầng</translation>
    </message>
    <message>
        <source>No. in the register</source>
        <translation>Số trong sổ</translation>
    </message>
    <message>
        <source>Units in the stratum</source>
        <translation>Số đơn vị của tầng</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Xác suất</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Quyền số</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Chance, stage %1</source>
        <translation>Xác suất, cấp %1</translation>
    </message>
    <message>
        <source>reserve</source>
        <translation>dự phòng</translation>
    </message>
    <message>
        <source>main</source>
        <translation>mẫu chính</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::DrawnPanel</name>
    <message>
        <source>%1 was drawn again from the list that is here now: it is the same sample, unit by unit.</source>
        <translation>%1 đã được rút lại từ danh sách hiện có: đúng là cùng một mẫu, từng đơn vị một.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Và %1 khác biệt nữa.</translation>
    </message>
    <message>
        <source>%1 comes out otherwise: %2</source>
        <translation>%1 rút lại thì khác: %2</translation>
    </message>
    <message>
        <source>Drawing again</source>
        <translation>Đang rút lại</translation>
    </message>
    <message>
        <source>There are no responses yet. When they are brought in, with the case code of each, they can take the design of %1.</source>
        <translation>Chưa có phiếu trả lời. Khi đã nhập phiếu, kèm mã của từng phiếu, có thể lấy thiết kế của %1.</translation>
    </message>
    <message>
        <source>Go to the responses</source>
        <translation>Đến phiếu trả lời</translation>
    </message>
    <message>
        <source>Use for the responses</source>
        <translation>Dùng cho phiếu trả lời</translation>
    </message>
    <message>
        <source>Which variable holds the case code?</source>
        <translation>Biến nào chứa mã phiếu?</translation>
    </message>
    <message>
        <source>take the design of %1</source>
        <translation>lấy thiết kế của %1</translation>
    </message>
    <message>
        <source>Strata, clusters, population counts and weights of %1 are now the design of the responses. Each response finds its own by its case code.</source>
        <translation>Tầng, cụm, số lượng tổng thể và quyền số của %1 nay là thiết kế của phiếu trả lời. Mỗi phiếu tìm thấy phần của mình qua mã phiếu.</translation>
    </message>
    <message>
        <source>Samples drawn</source>
        <translation>Các mẫu đã chọn</translation>
    </message>
    <message>
        <source>None yet. What is drawn stays here for good, with its date and its certificate, whatever is drawn later.</source>
        <translation>Chưa có mẫu nào. Mẫu đã chọn được giữ lại mãi, cùng ngày giờ và biên bản, dù sau đó chọn thêm mẫu nào.</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>&amp;Biên bản</translation>
    </message>
    <message>
        <source>&amp;Print the certificate…</source>
        <translation>&amp;In biên bản…</translation>
    </message>
    <message>
        <source>&amp;Save the certificate…</source>
        <translation>&amp;Lưu biên bản…</translation>
    </message>
    <message>
        <source>Show the &amp;list</source>
        <translation>Xem &amp;danh sách</translation>
    </message>
    <message>
        <source>&amp;Draw again and compare</source>
        <translation>&amp;Rút lại và so sánh</translation>
    </message>
    <message>
        <source>Draws with the same plan and seed from the list as it is now, and says whether the same units come out</source>
        <translation>Rút với cùng kế hoạch và số khởi tạo từ danh sách hiện có, rồi cho biết có ra đúng các đơn vị đó không</translation>
    </message>
    <message>
        <source>&amp;Use for the responses</source>
        <translation>Dùng cho &amp;phiếu trả lời</translation>
    </message>
    <message>
        <source>Takes strata, clusters, population counts and weights of this sample as the design of the analysis</source>
        <translation>Lấy tầng, cụm, số lượng tổng thể và quyền số của mẫu này làm thiết kế phân tích</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::DrawnSamples</name>
    <message>
        <source>Choose the list file</source>
        <translation>Chọn tệp danh sách</translation>
    </message>
    <message>
        <source>List files (*.list.quadrat)</source>
        <translation>Tệp danh sách (*.list.quadrat)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::EntryInput</name>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>dd/mm/yyyy hh:mm</source>
        <translation>dd/mm/yyyy hh:mm</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::ErrorRates</name>
    <message numerus="yes">
        <source>%n difference(s) are not decided yet, and not counted.</source>
        <translation>
            <numerusform>Còn %n chỗ khác nhau chưa quyết định nên chưa tính.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clerk or question</source>
        <translation>Người nhập hoặc câu hỏi</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Số trường</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Số lỗi</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Tỷ lệ lỗi</translation>
    </message>
    <message>
        <source>Of the fields a clerk keyed, how many were decided to be wrong; beside it where the rate of this clerk may lie (95 % interval by Wilson). Two clerks rarely make the same mistake, but a field that both misread is not found. Below 0.5 % is good work; above 1 % key more forms twice.</source>
        <translation>Trong số các trường một người đã nhập, bao nhiêu trường được xác định là sai; bên cạnh là khoảng mà tỷ lệ của người này có thể nằm trong đó (khoảng tin cậy 95 % theo Wilson). Hai người hiếm khi sai giống nhau, nhưng trường mà cả hai cùng đọc nhầm thì không phát hiện được. Dưới 0,5 % là tốt; trên 1 % thì nên nhập hai lần nhiều phiếu hơn.</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::Explanations</name>
    <message>
        <source>Of every hundred people in the population, how many would give this answer. The weights make up for some people having had a better chance to be asked.</source>
        <translation>Cứ một trăm người trong tổng thể thì bao nhiêu người trả lời như vậy. Quyền số bù cho việc có người dễ được hỏi hơn người khác.</translation>
    </message>
    <message>
        <source>Where few people answered, where the interval is wide, or at exactly 0 % and 100 %. Two shares whose intervals overlap may well be equal.</source>
        <translation>Khi ít người trả lời, khi khoảng tin cậy rộng, hoặc khi đúng 0 % và 100 %. Hai tỷ lệ có khoảng tin cậy chồng lên nhau rất có thể bằng nhau.</translation>
    </message>
    <message>
        <source>The average over everyone in the population, not only over those asked.</source>
        <translation>Mức bình quân của mọi người trong tổng thể, không chỉ của những người được hỏi.</translation>
    </message>
    <message>
        <source>When a few very large values pull it up: compare it with the median. When the numbers are codes (1 = yes, 2 = no), a mean says nothing.</source>
        <translation>Khi vài giá trị rất lớn kéo nó lên: hãy so với trung vị. Khi con số chỉ là mã (1 = có, 2 = không) thì trung bình không nói lên điều gì.</translation>
    </message>
    <message>
        <source>Give the mean with its unit, its interval and n. Round to what the standard error can bear.</source>
        <translation>Ghi trung bình kèm đơn vị, khoảng tin cậy và n. Chỉ giữ số lẻ mà sai số chuẩn cho phép.</translation>
    </message>
    <message>
        <source>The sum over the whole population: how many people, how much money.</source>
        <translation>Tổng trên toàn bộ tổng thể: bao nhiêu người, bao nhiêu tiền.</translation>
    </message>
    <message>
        <source>When the weights do not count people (they should sum to the size of the population), or when the list the sample came from missed a part of it.</source>
        <translation>Khi quyền số không quy ra số người (tổng quyền số phải bằng quy mô tổng thể), hoặc khi khung mẫu bỏ sót một phần tổng thể.</translation>
    </message>
    <message>
        <source>Give it in round thousands with its interval, and say which population it counts.</source>
        <translation>Ghi tròn nghìn, kèm khoảng tin cậy, và nói rõ đó là tổng thể nào.</translation>
    </message>
    <message>
        <source>One total for each unit of another: income for each head, cases for each household.</source>
        <translation>Tổng này tính trên một đơn vị của tổng kia: thu nhập đầu người, số vụ trên mỗi hộ.</translation>
    </message>
    <message>
        <source>When the denominator is small or uncertain (its coefficient of variation over 10 %).</source>
        <translation>Khi mẫu số nhỏ hoặc không chắc chắn (hệ số biến thiên trên 10 %).</translation>
    </message>
    <message>
        <source>Name both parts and their unit, and give the interval.</source>
        <translation>Nêu rõ tử số, mẫu số và đơn vị, kèm khoảng tin cậy.</translation>
    </message>
    <message>
        <source>The value that a given share of the population does not exceed. Half lie under the median.</source>
        <translation>Giá trị mà một tỷ lệ cho trước của tổng thể không vượt quá. Một nửa nằm dưới trung vị.</translation>
    </message>
    <message>
        <source>Give the median with the lower and upper quartile; the interval need not be symmetric.</source>
        <translation>Ghi trung vị cùng tứ phân vị dưới và trên; khoảng tin cậy không nhất thiết đối xứng.</translation>
    </message>
    <message>
        <source>How the answers to one question differ between those who answered another in different ways. The test asks whether such differences could come from the draw alone, in this design.</source>
        <translation>Câu trả lời cho một câu hỏi khác nhau thế nào giữa những người trả lời khác nhau ở câu hỏi kia. Phép kiểm định xét xem, với thiết kế mẫu này, chỉ riêng việc chọn mẫu có thể gây ra khác biệt như vậy không.</translation>
    </message>
    <message>
        <source>Where cells hold fewer than ten people. A small p does not say that the difference is large, and neither question need be the cause.</source>
        <translation>Khi có ô dưới mười người. p nhỏ không có nghĩa là khác biệt lớn, và không câu hỏi nào nhất thiết là nguyên nhân.</translation>
    </message>
    <message>
        <source>How far the means of two groups lie apart in the population, and whether the draw alone could explain it.</source>
        <translation>Trung bình của hai nhóm trong tổng thể cách nhau bao nhiêu, và chỉ riêng việc chọn mẫu có thể giải thích điều đó không.</translation>
    </message>
    <message>
        <source>When a group is small or the numbers are codes. No proof of a difference is no proof of equality.</source>
        <translation>Khi một nhóm ít người hoặc con số chỉ là mã. Không chứng minh được khác biệt không có nghĩa là bằng nhau.</translation>
    </message>
    <message>
        <source>Give the difference with its interval, t, df and p.</source>
        <translation>Ghi mức chênh lệch kèm khoảng tin cậy, t, số bậc tự do và p.</translation>
    </message>
    <message>
        <source>How the outcome changes with each predictor while the others are held equal. For yes-or-no outcomes the coefficients are logarithms of odds.</source>
        <translation>Kết quả thay đổi thế nào theo từng biến giải thích khi các biến khác giữ nguyên. Với kết quả có hoặc không, hệ số là logarit của tỷ số chênh.</translation>
    </message>
    <message>
        <source>When predictors measure nearly the same thing, when many people have an answer missing, or when it is read as cause and effect.</source>
        <translation>Khi các biến giải thích đo gần như cùng một thứ, khi nhiều người thiếu câu trả lời, hoặc khi đọc nó như quan hệ nhân quả.</translation>
    </message>
    <message>
        <source>Give each coefficient with its interval and p, the predictors left out as the base, and n. For yes-or-no outcomes, odds ratios are read more easily.</source>
        <translation>Ghi từng hệ số kèm khoảng tin cậy và p, nhóm lấy làm gốc, và n. Với kết quả có hoặc không, tỷ số chênh dễ đọc hơn.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Con số nói gì</translation>
    </message>
    <message>
        <source>When not to trust it</source>
        <translation>Khi nào không nên tin</translation>
    </message>
    <message>
        <source>In a report</source>
        <translation>Đưa vào báo cáo</translation>
    </message>
    <message>
        <source>Give the share without decimals, its interval and n: “81% (95% interval 79 to 83, n = 2,231)”. Name the question in its own words.</source>
        <translation>Ghi tỷ lệ không có số lẻ, khoảng tin cậy và n: “81 % (khoảng tin cậy 95 %: 79 đến 83, n = 2.231)”. Nêu nguyên văn câu hỏi.</translation>
    </message>
    <message>
        <source>Near the ends (under 5%, over 95%) and where many people have exactly the same value.</source>
        <translation>Ở gần hai đầu (dưới 5 %, trên 95 %) và khi nhiều người có cùng một giá trị.</translation>
    </message>
    <message>
        <source>Say what is 100% (column or row), give n of each group, and name the test: “Rao-Scott F, p = 0.03”.</source>
        <translation>Nói rõ 100 % tính theo cột hay theo dòng, ghi n của từng nhóm và tên phép kiểm định: “F Rao-Scott, p = 0,03”.</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::FieldworkWorkspace</name>
    <message>
        <source>Fieldwork</source>
        <translation>Thực địa</translation>
    </message>
    <message>
        <source>Ways in which answers come in</source>
        <translation>Các cách thu câu trả lời</translation>
    </message>
    <message>
        <source>Bring the answers in</source>
        <translation>Thu câu trả lời</translation>
    </message>
    <message>
        <source>Answers are keyed into a study. Keep what is open as a study, and go on here.</source>
        <translation>Câu trả lời được nhập vào một cuộc khảo sát. Hãy lưu nội dung đang mở thành cuộc khảo sát rồi tiếp tục ở đây.</translation>
    </message>
    <message>
        <source>Key paper forms, ask by telephone, and have a second clerk key some forms again: begin a study with a questionnaire.</source>
        <translation>Nhập phiếu giấy, phỏng vấn qua điện thoại, cho người thứ hai nhập lại một số phiếu: hãy tạo cuộc khảo sát có phiếu hỏi.</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::FigureTable</name>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy the table “%1”</source>
        <translation>Sao chép bảng “%1”</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::FilePage</name>
    <message>
        <source>text</source>
        <translation>văn bản</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>sổ tính Excel</translation>
    </message>
    <message>
        <source>OpenDocument workbook</source>
        <translation>sổ tính OpenDocument</translation>
    </message>
    <message>
        <source>file of SPSS</source>
        <translation>tệp SPSS</translation>
    </message>
    <message>
        <source>file of Stata</source>
        <translation>tệp Stata</translation>
    </message>
    <message>
        <source>JSON of a survey tool</source>
        <translation>JSON của công cụ khảo sát</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>dấu chấm phẩy</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>dấu tab</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>dấu phẩy</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n cột</numerusform>
        </translation>
    </message>
    <message>
        <source>parted by %1</source>
        <translation>ngăn bởi %1</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>trang tính “%1”</translation>
    </message>
    <message>
        <source>header in row %1</source>
        <translation>tiêu đề ở dòng %1</translation>
    </message>
    <message>
        <source>export of %1</source>
        <translation>xuất từ %1</translation>
    </message>
    <message>
        <source>A file with these columns was imported before; what was chosen then is proposed again.</source>
        <translation>Tệp có các cột này đã từng được nhập; những gì chọn lần đó được đề xuất lại.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s); the third step lists them.</source>
        <translation>
            <numerusform>%n phát hiện; bước thứ ba liệt kê chúng.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 rows as they stand in the file</source>
        <translation>%1 dòng đầu như trong tệp</translation>
    </message>
    <message>
        <source>The rows as they stand in the file</source>
        <translation>Các dòng như trong tệp</translation>
    </message>
    <message>
        <source>found out</source>
        <translation>tự nhận ra</translation>
    </message>
    <message>
        <source>point (12.5)</source>
        <translation>dấu chấm (12.5)</translation>
    </message>
    <message>
        <source>comma (12,5)</source>
        <translation>dấu phẩy (12,5)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Bảng mã</translation>
    </message>
    <message>
        <source>&amp;Fields parted by</source>
        <translation>&amp;Các ô ngăn bởi</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>&amp;Dấu thập phân</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Trang tính</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>&amp;Vùng</translation>
    </message>
    <message>
        <source>&amp;Header in row</source>
        <translation>Tiêu đề ở &amp;dòng</translation>
    </message>
    <message>
        <source>what is used, or B3:H200</source>
        <translation>phần có dữ liệu, hoặc B3:H200</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Những dòng đầu của tệp</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::FilterHeader</name>
    <message>
        <source>filter</source>
        <translation>lọc</translation>
    </message>
    <message>
        <source>Filter of %1</source>
        <translation>Bộ lọc của %1</translation>
    </message>
    <message>
        <source>Part of the text; =5 for the whole value; &gt; 5, &lt;= 5 for numbers; = for blanks, &lt;&gt; for what is not blank</source>
        <translation>Một phần của chữ; =5 là đúng cả giá trị; &gt; 5, &lt;= 5 cho số; = là ô trống, &lt;&gt; là ô không trống</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::Finder</name>
    <message>
        <source>An action or a variable</source>
        <translation>Một việc cần làm hoặc một biến</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tìm mọi thứ</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kết quả tìm</translation>
    </message>
    <message>
        <source>action</source>
        <translation>thao tác</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::FindingList</name>
    <message>
        <source>Findings</source>
        <translation>Lỗi và gợi ý</translation>
    </message>
    <message numerus="yes">
        <source>%1: about %n minute(s)</source>
        <translation>
            <numerusform>%1: khoảng %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found. %1.</source>
        <translation>Không tìm thấy gì. %1.</translation>
    </message>
    <message>
        <source>Double-click a line to go to its place. %1.</source>
        <translation>Nhấp đúp một dòng để đến chỗ đó. %1.</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::FindingModel</name>
    <message>
        <source>The same in case %1.</source>
        <translation>Giống phiếu %1.</translation>
    </message>
    <message>
        <source>Is a</source>
        <translation>Mức</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Phát hiện</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Biến</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::FindingsDialog</name>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Nhận xét</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::FrameDialog</name>
    <message>
        <source>Choose another file</source>
        <translation>Chọn tệp khác</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Đang đọc %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Choose the column that tells units apart: none has another value in each row.</source>
        <translation>Hãy chọn cột phân biệt các đơn vị: không cột nào có giá trị khác nhau ở mọi dòng.</translation>
    </message>
    <message>
        <source>Carried along for those who visit: %1</source>
        <translation>Mang theo cho người đi thực địa: %1</translation>
    </message>
    <message>
        <source>Checking the list</source>
        <translation>Đang kiểm tra danh sách</translation>
    </message>
    <message>
        <source>Nothing is wrong with this list.</source>
        <translation>Danh sách này không có gì sai.</translation>
    </message>
    <message>
        <source>Findings: %1, of which %2 must be mended in the file first.</source>
        <translation>Phát hiện: %1, trong đó %2 phải sửa trong tệp trước.</translation>
    </message>
    <message>
        <source>Findings: %1. The list can be used all the same.</source>
        <translation>Phát hiện: %1. Vẫn dùng được danh sách.</translation>
    </message>
    <message>
        <source>draw from %1</source>
        <translation>rút mẫu từ %1</translation>
    </message>
    <message>
        <source>%1 is imported: %2 rows to draw from.</source>
        <translation>Đã nhập %1: %2 dòng để rút mẫu.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Đang nhập %1</translation>
    </message>
    <message>
        <source>Import a list of units</source>
        <translation>Nhập danh sách đơn vị</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns</source>
        <translation>%1 dòng, %2 cột</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Trang tính</translation>
    </message>
    <message>
        <source>&amp;Header in row</source>
        <translation>Tiêu đề ở &amp;dòng</translation>
    </message>
    <message>
        <source>&amp;Tells units apart</source>
        <translation>Cột &amp;mã phân biệt</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Quy mô</translation>
    </message>
    <message>
        <source>&amp;Areas, from large to small</source>
        <translation>Địa &amp;bàn, từ lớn đến nhỏ</translation>
    </message>
    <message>
        <source>found out</source>
        <translation>tự nhận biết</translation>
    </message>
    <message>
        <source>A number or code that no two rows share</source>
        <translation>Số hoặc mã mà không có hai dòng nào trùng nhau</translation>
    </message>
    <message>
        <source>How large a unit is, where larger units get a larger chance</source>
        <translation>Đơn vị lớn bao nhiêu, khi đơn vị lớn có xác suất lớn hơn</translation>
    </message>
    <message>
        <source>Codes or names of province, commune, village … in that order</source>
        <translation>Mã hoặc tên tỉnh, xã, thôn … theo thứ tự đó</translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation>Những dòng đầu của danh sách</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Nhập</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::HelpMark</name>
    <message>
        <source>About: %1</source>
        <translation>Giải thích: %1</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::HistoryView</name>
    <message>
        <source>blank</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>&amp;Open the responses again</source>
        <translation>&amp;Mở khóa phiếu</translation>
    </message>
    <message>
        <source>&amp;Close the responses</source>
        <translation>&amp;Khóa phiếu</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>số</translation>
    </message>
    <message>
        <source>file</source>
        <translation>tệp</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>phiếu</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>thay đổi</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>phương thức</translation>
    </message>
    <message>
        <source>who and when</source>
        <translation>ai, khi nào</translation>
    </message>
    <message>
        <source>state</source>
        <translation>tình trạng</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>đã rút %1</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>được tính</translation>
    </message>
    <message>
        <source>Corrections: the last %1 of %2</source>
        <translation>Các lần sửa: %1 lần gần nhất trên %2</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Các lần sửa</translation>
    </message>
    <message>
        <source>case</source>
        <translation>phiếu</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>biến</translation>
    </message>
    <message>
        <source>from</source>
        <translation>từ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>thành</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>lý do</translation>
    </message>
    <message>
        <source>who</source>
        <translation>ai</translation>
    </message>
    <message>
        <source>when</source>
        <translation>khi nào</translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>cả phiếu</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>bị loại</translation>
    </message>
    <message>
        <source>taken back in</source>
        <translation>lấy lại</translation>
    </message>
    <message>
        <source>&amp;Take the import back in</source>
        <translation>&amp;Lấy lại đợt nhập</translation>
    </message>
    <message>
        <source>&amp;Withdraw the import</source>
        <translation>&amp;Rút đợt nhập</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>hoàn lại</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Các đợt nhập</translation>
    </message>
    <message>
        <source>The responses are closed: nothing can be imported or corrected until they are opened again.</source>
        <translation>Các phiếu đã khóa: không nhập hay sửa được cho đến khi mở khóa.</translation>
    </message>
    <message>
        <source>Take the &amp;correction back</source>
        <translation>&amp;Hoàn lại lần sửa</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Đến đó</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::ImportDialog</name>
    <message>
        <source>Reading %1</source>
        <translation>Đang đọc %1</translation>
    </message>
    <message>
        <source>Comparing with what is there</source>
        <translation>Đang so với những gì đã có</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Đã hủy. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Đang nhập %1</translation>
    </message>
    <message>
        <source>Variables of %1</source>
        <translation>Các biến của %1</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Tiếp</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Nhập</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Chọn tệp khác</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Nhập %1</translation>
    </message>
    <message>
        <source>1  File</source>
        <translation>1  Tệp</translation>
    </message>
    <message>
        <source>2  Columns</source>
        <translation>2  Các cột</translation>
    </message>
    <message>
        <source>3  Check</source>
        <translation>3  Kiểm tra</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>Các bước nhập</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Lùi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::InvitationFields</name>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Địa chỉ thư</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Mã phiếu</translation>
    </message>
    <message>
        <source>Marks who refused</source>
        <translation>Đánh dấu người từ chối</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>Answer until</source>
        <translation>Hạn trả lời</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Đường dẫn</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Người gửi</translation>
    </message>
    <message>
        <source>an invitation</source>
        <translation>thư mời</translation>
    </message>
    <message>
        <source>a reminder to those who have not answered</source>
        <translation>thư nhắc những người chưa trả lời</translation>
    </message>
    <message>
        <source>for the browser, attached</source>
        <translation>mở bằng trình duyệt, đính kèm</translation>
    </message>
    <message>
        <source>in the message, answered by replying</source>
        <translation>trong thư, trả lời bằng cách hồi âm</translation>
    </message>
    <message>
        <source>both</source>
        <translation>cả hai</translation>
    </message>
    <message>
        <source>15/12/2026</source>
        <translation>15/12/2026</translation>
    </message>
    <message>
        <source>https://…{code}</source>
        <translation>https://…{code}</translation>
    </message>
    <message>
        <source>that of your mail program</source>
        <translation>theo chương trình thư</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::InvitationMessage</name>
    <message>
        <source>To: %1</source>
        <translation>Đến: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Tiêu đề: %1</translation>
    </message>
    <message>
        <source>Attached: %1 (%2 KB)</source>
        <translation>Đính kèm: %1 (%2 KB)</translation>
    </message>
    <message>
        <source>Message %1 of %2</source>
        <translation>Thư %1/%2</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Tiếng Anh</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Thư</translation>
    </message>
    <message>
        <source>Subject, %1</source>
        <translation>Tiêu đề, %1</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Message, %1</source>
        <translation>Nội dung thư, %1</translation>
    </message>
    <message>
        <source>Filled in for each person: {name}, {code}, {link}, {deadline}, {title}</source>
        <translation>Điền cho từng người: {name} họ tên, {code} mã phiếu, {link} đường dẫn, {deadline} hạn trả lời, {title} tên phiếu</translation>
    </message>
    <message>
        <source>As it is sent</source>
        <translation>Như khi gửi</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Nội dung thư</translation>
    </message>
    <message>
        <source>Message before</source>
        <translation>Thư trước</translation>
    </message>
    <message>
        <source>Message after</source>
        <translation>Thư sau</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::InvitationsPage</name>
    <message>
        <source>A new folder for the messages</source>
        <translation>Thư mục mới để ghi thư</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>thu-nhac</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>thu-moi</translation>
    </message>
    <message>
        <source>Or the list of a sample</source>
        <translation>Hoặc danh sách của một mẫu</translation>
    </message>
    <message>
        <source>A table with e-mail addresses</source>
        <translation>Bảng có địa chỉ thư điện tử</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods *.txt)</source>
        <translation>Bảng (*.csv *.xlsx *.ods *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Đang đọc %1</translation>
    </message>
    <message>
        <source>Looking who is to be written to</source>
        <translation>Đang xem cần gửi cho ai</translation>
    </message>
    <message>
        <source>The study has no questionnaire yet.</source>
        <translation>Cuộc khảo sát chưa có phiếu hỏi.</translation>
    </message>
    <message>
        <source>Choose a list first.</source>
        <translation>Hãy chọn danh sách trước.</translation>
    </message>
    <message>
        <source>There is nobody to write to.</source>
        <translation>Không có ai để gửi thư.</translation>
    </message>
    <message>
        <source>%1 messages are in %2. Open them in your mail program and send them there. The table %3 in it holds the case codes: keep it for reminders, apart from the answers.</source>
        <translation>Đã có %1 thư trong %2. Hãy mở bằng chương trình thư điện tử rồi gửi. Bảng %3 trong đó giữ các mã phiếu: hãy giữ bảng này để nhắc, tách khỏi câu trả lời.</translation>
    </message>
    <message>
        <source>Writing the messages</source>
        <translation>Đang ghi thư</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Thư mời</translation>
    </message>
    <message>
        <source>%1 messages. Not written to: %2 without an address, %3 who refused, %4 who answered.</source>
        <translation>%1 thư. Không gửi cho: %2 người không có địa chỉ, %3 người từ chối, %4 người đã trả lời.</translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation>Gửi cho ai</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 dòng</translation>
    </message>
    <message>
        <source>A table with a column of e-mail addresses, and if there are any, names, languages and case codes. Names and addresses stay in the list and the messages; the study does not take them in.</source>
        <translation>Một bảng có cột địa chỉ thư điện tử và, nếu có, họ tên, ngôn ngữ, mã phiếu. Họ tên và địa chỉ chỉ nằm trong danh sách và các thư; cuộc khảo sát không lấy vào.</translation>
    </message>
    <message>
        <source>Choose another &amp;table…</source>
        <translation>Chọn bảng &amp;khác…</translation>
    </message>
    <message>
        <source>Choose a &amp;table…</source>
        <translation>Chọn &amp;bảng…</translation>
    </message>
    <message>
        <source>List of a sample</source>
        <translation>Danh sách của một mẫu</translation>
    </message>
    <message>
        <source>&amp;Write messages…</source>
        <translation>&amp;Ghi thư…</translation>
    </message>
    <message>
        <source>&amp;Leave out rows with a fault</source>
        <translation>&amp;Bỏ các dòng có lỗi</translation>
    </message>
    <message>
        <source>Remind by this table</source>
        <translation>Nhắc theo bảng này</translation>
    </message>
    <message>
        <source>The list of the last time, %1, is not there any more. Choose where it is now.</source>
        <translation>Danh sách lần trước, %1, không còn ở chỗ cũ. Hãy chọn nơi nó nằm bây giờ.</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::IssueList</name>
    <message>
        <source>Save the findings</source>
        <translation>Lưu các phát hiện</translation>
    </message>
    <message>
        <source>Text for Excel (*.csv)</source>
        <translation>Văn bản cho Excel (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>&amp;Lưu danh sách…</translation>
    </message>
    <message>
        <source>Findings of the import</source>
        <translation>Phát hiện khi nhập</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::KeyingPage</name>
    <message>
        <source>Keying</source>
        <translation>Nhập phiếu</translation>
    </message>
    <message>
        <source>No form is being keyed.</source>
        <translation>Không có phiếu nào đang nhập.</translation>
    </message>
    <message numerus="yes">
        <source>%n pile(s) of forms are open.</source>
        <translation>
            <numerusform>%n đợt nhập phiếu đang mở.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) in the pile</source>
        <translation>
            <numerusform>%n phiếu trong đợt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 phiếu một giờ</translation>
    </message>
    <message>
        <source>%1 is keyed already. Enter once more opens it to be corrected.</source>
        <translation>%1 đã nhập rồi. Bấm Enter lần nữa để mở ra sửa.</translation>
    </message>
    <message>
        <source>%1 is mistyped: its letter does not fit its digits.</source>
        <translation>%1 gõ sai: chữ cái không khớp với các chữ số.</translation>
    </message>
    <message>
        <source>%1 is not in the sample.</source>
        <translation>%1 không có trong mẫu.</translation>
    </message>
    <message>
        <source>%1 is not among the forms to be keyed twice.</source>
        <translation>%1 không nằm trong các phiếu phải nhập hai lần.</translation>
    </message>
    <message>
        <source>%1 was keyed by the same person the first time. Another clerk has to key it.</source>
        <translation>%1 do chính người này nhập lần một. Phải để người khác nhập lần hai.</translation>
    </message>
    <message>
        <source>Key the code that stands on the form.</source>
        <translation>Hãy gõ mã ghi trên phiếu.</translation>
    </message>
    <message>
        <source>%1 is kept.</source>
        <translation>Đã lưu %1.</translation>
    </message>
    <message>
        <source>%1 is put aside; key its code to go on.</source>
        <translation>Đã để %1 lại; gõ mã của phiếu để nhập tiếp.</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) are among the responses now.</source>
        <translation>
            <numerusform>%n phiếu đã vào Phiếu trả lời.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused.</source>
        <translation>
            <numerusform>%n phiếu bị từ chối.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s) were kept as they stand on paper; the checks of the responses find them.</source>
        <translation>
            <numerusform>%n chỗ mâu thuẫn được giữ đúng như trên giấy; phần kiểm tra phiếu trả lời sẽ nêu ra.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the responses</source>
        <translation>Xem phiếu trả lời</translation>
    </message>
    <message>
        <source>No questionnaire yet</source>
        <translation>Chưa có phiếu hỏi</translation>
    </message>
    <message>
        <source>Forms are keyed by the questionnaire of the study: write it or bring one in first.</source>
        <translation>Phiếu được nhập theo phiếu hỏi của cuộc khảo sát: hãy soạn hoặc nhập phiếu hỏi trước.</translation>
    </message>
    <message>
        <source>Write the questionnaire</source>
        <translation>Soạn phiếu hỏi</translation>
    </message>
    <message>
        <source>&amp;Case code</source>
        <translation>&amp;Mã phiếu</translation>
    </message>
    <message>
        <source>First keying</source>
        <translation>Nhập lần một</translation>
    </message>
    <message>
        <source>Second keying</source>
        <translation>Nhập lần hai</translation>
    </message>
    <message>
        <source>Which keying</source>
        <translation>Nhập lần mấy</translation>
    </message>
    <message>
        <source>Key what stands on &amp;paper</source>
        <translation>Nhập đúng như trên &amp;giấy</translation>
    </message>
    <message>
        <source>Fields that the answers skip are keyed, too. What contradicts itself is kept and found by the checks.</source>
        <translation>Cả những câu được bỏ qua cũng nhập. Chỗ mâu thuẫn được giữ nguyên và phần kiểm tra sẽ nêu ra.</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>Â&amp;m báo</translation>
    </message>
    <message>
        <source>C&amp;lose the pile</source>
        <translation>Đón&amp;g đợt nhập</translation>
    </message>
    <message>
        <source>The forms become responses; nothing more is keyed into the pile.</source>
        <translation>Các phiếu chuyển vào Phiếu trả lời; không nhập thêm vào đợt này nữa.</translation>
    </message>
    <message>
        <source>Lea&amp;ve</source>
        <translation>&amp;Rời đợt nhập</translation>
    </message>
    <message>
        <source>%1 has answered already: its answers are among the responses or in another pile.</source>
        <translation>%1 đã trả lời rồi: câu trả lời đã có trong Phiếu trả lời hoặc trong đợt nhập khác.</translation>
    </message>
    <message numerus="yes">
        <source>%n drawn case(s) still missing</source>
        <translation>
            <numerusform>Còn thiếu %n phiếu của mẫu</numerusform>
        </translation>
    </message>
    <message>
        <source>No form waits for a second keying.</source>
        <translation>Không còn phiếu nào chờ nhập lần hai.</translation>
    </message>
    <message>
        <source>To be keyed again: %1</source>
        <translation>Cần nhập lại: %1</translation>
    </message>
    <message>
        <source>See which, and the response rates</source>
        <translation>Xem phiếu nào, và tỷ lệ trả lời</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::KeyingPile</name>
    <message>
        <source>Keyed answers</source>
        <translation>Câu trả lời đã nhập</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::KeyingSheet</name>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>dd/mm/yyyy hh:mm</source>
        <translation>dd/mm/yyyy hh:mm</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>End of the form</source>
        <translation>Hết phiếu</translation>
    </message>
    <message>
        <source>Enter keeps it and goes to the next form.</source>
        <translation>Bấm Enter để lưu và sang phiếu sau.</translation>
    </message>
    <message numerus="yes">
        <source>Required and without an answer: %n field(s). Enter keeps the form all the same.</source>
        <translation>
            <numerusform>Còn %n câu bắt buộc chưa có câu trả lời. Bấm Enter thì phiếu vẫn được lưu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: it stands so on paper. Backspace: key it again.</source>
        <translation>Enter: trên giấy ghi như thế. Backspace: gõ lại.</translation>
    </message>
    <message>
        <source>Enter: key it again.</source>
        <translation>Enter: gõ lại.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Page Up: back   Page Down: on   Ctrl+Z: undo   Delete: no answer   - don&apos;t know   * refused   Esc: put the form aside</source>
        <translation>Page Up: lùi   Page Down: tiến   Ctrl+Z: hoàn tác   Delete: bỏ trống   - không biết   * từ chối   Esc: để phiếu lại</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::KeyingStart</name>
    <message>
        <source>A new pile of forms</source>
        <translation>Đợt nhập mới</translation>
    </message>
    <message>
        <source>A new round of calls</source>
        <translation>Đợt gọi mới</translation>
    </message>
    <message>
        <source>%1, begun %2 by %3</source>
        <translation>%1, %3 bắt đầu lúc %2</translation>
    </message>
    <message>
        <source>Key paper forms</source>
        <translation>Nhập phiếu giấy</translation>
    </message>
    <message>
        <source>Ask by telephone</source>
        <translation>Phỏng vấn qua điện thoại</translation>
    </message>
    <message>
        <source>Key one form after the other with the number keys. Each answer is kept at once; the forms become responses when the pile is closed. Questions that ask who somebody is are not keyed: leave them on the cover sheet.</source>
        <translation>Nhập lần lượt từng phiếu bằng các phím số. Mỗi câu trả lời được lưu ngay; khi đóng đợt nhập, các phiếu chuyển vào Phiếu trả lời. Câu hỏi về danh tính không nhập vào: để lại trên tờ bìa.</translation>
    </message>
    <message>
        <source>The program shows whom to call and what to say. Answers are kept at once and become responses when the round is closed.</source>
        <translation>Chương trình cho biết gọi cho ai và nói gì. Câu trả lời được lưu ngay và chuyển vào Phiếu trả lời khi đóng đợt gọi.</translation>
    </message>
    <message>
        <source>&amp;Who keys</source>
        <translation>&amp;Người nhập</translation>
    </message>
    <message>
        <source>&amp;Who calls</source>
        <translation>&amp;Người gọi</translation>
    </message>
    <message>
        <source>&amp;Pile</source>
        <translation>Đợ&amp;t</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation>Đợ&amp;t</translation>
    </message>
    <message>
        <source>Of 100 forms, keyed &amp;twice</source>
        <translation>Cứ 100 phiếu, nhập &amp;hai lần</translation>
    </message>
    <message>
        <source>Keyed twice</source>
        <translation>Nhập hai lần</translation>
    </message>
    <message>
        <source>A second clerk keys some forms again without seeing what the first one keyed; the program chooses them at random. Where the two differ, somebody looks at the paper and decides. So many errors as are found there may be expected in all other forms, too. 10 of 100 are usual; 100 of 100 where nothing may be wrong.</source>
        <translation>Người thứ hai nhập lại một số phiếu mà không thấy người thứ nhất đã nhập gì; chương trình chọn ngẫu nhiên các phiếu này. Chỗ nào hai người khác nhau thì có người xem phiếu giấy và quyết định. Tỷ lệ lỗi tìm thấy ở đây cũng là tỷ lệ có thể có ở các phiếu còn lại. Thường nhập lại 10 trên 100 phiếu; nhập lại cả 100 khi không được phép sai.</translation>
    </message>
    <message>
        <source>&amp;Key forms</source>
        <translation>Nhập &amp;phiếu</translation>
    </message>
    <message>
        <source>&amp;Start calling</source>
        <translation>&amp;Bắt đầu gọi</translation>
    </message>
    <message>
        <source>It can be changed: nothing that was keyed is lost. With more, others are chosen among all forms keyed so far; with fewer, those keyed twice already stay and are compared, and no more are asked for.</source>
        <translation>Có thể đổi: không mất gì đã nhập. Nếu tăng, phiếu được chọn thêm trong mọi phiếu đã nhập; nếu giảm, phiếu đã nhập hai lần vẫn giữ và được đối chiếu, không đòi thêm phiếu nào.</translation>
    </message>
    <message>
        <source>Forms are of the &amp;draw</source>
        <translation>Phiếu &amp;của mẫu</translation>
    </message>
    <message>
        <source>Cases are of the &amp;draw</source>
        <translation>Phiếu &amp;của mẫu</translation>
    </message>
    <message>
        <source>A code that was not drawn is refused then, and who is missing is known</source>
        <translation>Khi đó mã không có trong mẫu bị từ chối, và biết ai còn thiếu</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::KindForm</name>
    <message>
        <source>Options depend on</source>
        <translation>Phương án phụ thuộc câu</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Ít nhất</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>không giới hạn</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Nhiều nhất</translation>
    </message>
    <message>
        <source>Places to rank</source>
        <translation>Số hạng phải xếp</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tất cả</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Nhỏ nhất</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Lớn nhất</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Chữ số thập phân</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>số nguyên</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Characters at most</source>
        <translation>Số ký tự tối đa</translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation>Nhiều dòng</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Hỏi về</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Sớm nhất</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Muộn nhất</translation>
    </message>
    <message>
        <source>Words at 0</source>
        <translation>Lời ở mức 0</translation>
    </message>
    <message>
        <source>Words at 10</source>
        <translation>Lời ở mức 10</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Công thức</translation>
    </message>
    <message>
        <source>Random order</source>
        <translation>Thứ tự ngẫu nhiên</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>giờ</translation>
    </message>
    <message>
        <source>a date and a time</source>
        <translation>ngày và giờ</translation>
    </message>
    <message>
        <source>2026-11-23, 14:05 or 2026-11-23 14:05; or: today</source>
        <translation>2026-11-23, 14:05 hoặc 2026-11-23 14:05; hoặc: today (hôm nay)</translation>
    </message>
    <message>
        <source>Each case sees another order, the same whenever it comes back</source>
        <translation>Mỗi phiếu thấy một thứ tự khác nhau, và thấy lại đúng thứ tự ấy khi mở lại</translation>
    </message>
    <message>
        <source>change a question</source>
        <translation>sửa câu hỏi</translation>
    </message>
    <message>
        <source>change the order</source>
        <translation>đổi thứ tự</translation>
    </message>
    <message>
        <source>no other question</source>
        <translation>không phụ thuộc câu nào</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::LanguageList</name>
    <message>
        <source>Add a language</source>
        <translation>Thêm ngôn ngữ</translation>
    </message>
    <message>
        <source>The one it is written in</source>
        <translation>Dùng làm ngôn ngữ gốc</translation>
    </message>
    <message>
        <source>Remove with its texts</source>
        <translation>Bỏ cùng các câu chữ</translation>
    </message>
    <message>
        <source>change the languages</source>
        <translation>đổi ngôn ngữ</translation>
    </message>
    <message>
        <source>remove a language</source>
        <translation>bỏ một ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::LeaveOutDialog</name>
    <message>
        <source>Leave cases out</source>
        <translation>Loại phiếu</translation>
    </message>
    <message>
        <source>The cases ticked stay in the file without counting, and can be taken back in.</source>
        <translation>Phiếu được chọn vẫn ở trong tệp nhưng không được tính, và có thể lấy lại.</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Phiếu %1</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>&amp;Reason, for the log</source>
        <translation>&amp;Lý do, ghi vào nhật ký</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Loại</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::LibraryDialog</name>
    <message>
        <source>Insert questions</source>
        <translation>Chèn câu hỏi</translation>
    </message>
    <message>
        <source>Where the questions come from</source>
        <translation>Nguồn câu hỏi</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Find a question…</source>
        <translation>Tìm câu hỏi…</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Tìm câu hỏi</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Từ &amp;tệp…</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Chèn</translation>
    </message>
    <message>
        <source>My library</source>
        <translation>Thư viện của tôi</translation>
    </message>
    <message>
        <source>Questions from a file</source>
        <translation>Câu hỏi từ tệp</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::ListEditor</name>
    <message>
        <source>Name of the list</source>
        <translation>Tên danh sách</translation>
    </message>
    <message>
        <source>No question uses this list.</source>
        <translation>Không câu hỏi nào dùng danh sách này.</translation>
    </message>
    <message>
        <source>Used by: %1</source>
        <translation>Các câu đang dùng: %1</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>đổi tên</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::ListPage</name>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Đang đọc danh sách</translation>
    </message>
    <message>
        <source>all strata</source>
        <translation>mọi tầng</translation>
    </message>
    <message>
        <source>Looking through the list</source>
        <translation>Đang tìm trong danh sách</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 đơn vị</translation>
    </message>
    <message>
        <source>%1 of %2 units</source>
        <translation>%1 / %2 đơn vị</translation>
    </message>
    <message>
        <source>%1 cells are too many for the clipboard. Export the list to a file in their place.</source>
        <translation>%1 ô là quá nhiều cho bộ nhớ tạm. Hãy xuất danh sách ra tệp.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Xuất danh sách</translation>
    </message>
    <message>
        <source> list</source>
        <translation> danh sách</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Text for Excel (*.csv)</source>
        <translation>Bảng tính Excel (*.xlsx);;Văn bản cho Excel (*.csv)</translation>
    </message>
    <message>
        <source>%1 is written. It holds names and addresses as the list does: keep it apart from the answers.</source>
        <translation>Đã ghi %1. Tệp có tên và địa chỉ như danh sách: hãy giữ tách khỏi câu trả lời.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Đang ghi %1</translation>
    </message>
    <message>
        <source>main and reserve</source>
        <translation>chính và dự phòng</translation>
    </message>
    <message>
        <source>main</source>
        <translation>mẫu chính</translation>
    </message>
    <message>
        <source>reserve</source>
        <translation>dự phòng</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>Main sample or reserve</source>
        <translation>Mẫu chính hay dự phòng</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Tầng</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Tìm trong danh sách</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Take off the search, all filters and the sorting</source>
        <translation>Bỏ tìm kiếm, mọi bộ lọc và sắp xếp</translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation>&amp;Tìm trong danh sách</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Chép</translation>
    </message>
    <message>
        <source>E&amp;xport the list…</source>
        <translation>&amp;Xuất danh sách…</translation>
    </message>
    <message>
        <source>The rows in sight as an Excel workbook or text</source>
        <translation>Các dòng đang thấy, thành bảng tính Excel hoặc văn bản</translation>
    </message>
    <message>
        <source>Contact &amp;sheets…</source>
        <translation>&amp;Phiếu theo dõi tiếp xúc…</translation>
    </message>
    <message>
        <source>Contact sheets…</source>
        <translation>Phiếu tiếp xúc…</translation>
    </message>
    <message>
        <source>Print the drawn units for those who visit them</source>
        <translation>In các đơn vị được chọn cho người đi thực địa</translation>
    </message>
    <message>
        <source>Drawn units</source>
        <translation>Đơn vị được chọn</translation>
    </message>
    <message>
        <source>Drawn units: columns that stay in sight</source>
        <translation>Đơn vị được chọn: các cột luôn hiện</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Hỏi những ai</translation>
    </message>
    <message>
        <source>Here stands the list of the units that were drawn, to be searched, printed and handed to those who visit them.</source>
        <translation>Đây là danh sách các đơn vị được chọn, để tìm kiếm, in ra và giao cho người đi thực địa.</translation>
    </message>
    <message>
        <source>Draw a sample</source>
        <translation>Chọn mẫu</translation>
    </message>
    <message>
        <source>Choose the list file…</source>
        <translation>Chọn tệp danh sách…</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::MailView</name>
    <message>
        <source>Words before the form, the list of people and their codes are chosen on Fieldwork, page Invitations</source>
        <translation>Lời mở đầu trước phiếu, danh sách người nhận và mã của họ được chọn ở Thực địa, trang Thư mời</translation>
    </message>
    <message>
        <source>The message with the form</source>
        <translation>Bức thư kèm phiếu</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Tiêu đề: %1</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::MainWindow</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Hoàn tác: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Làm lại: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Màu sắc</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Th&amp;oát</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>&amp;Tìm mọi thứ…</translation>
    </message>
    <message>
        <source>&amp;About Quadrat</source>
        <translation>&amp;Giới thiệu Quadrat</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Sáng</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tối</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Tương &amp;phản cao</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::MappingModel</name>
    <message>
        <source>by its values</source>
        <translation>theo giá trị</translation>
    </message>
    <message>
        <source>%1, day first</source>
        <translation>%1, ngày trước</translation>
    </message>
    <message>
        <source>%1, month first</source>
        <translation>%1, tháng trước</translation>
    </message>
    <message>
        <source>%1, year first</source>
        <translation>%1, năm trước</translation>
    </message>
    <message>
        <source>several answers</source>
        <translation>nhiều lựa chọn</translation>
    </message>
    <message>
        <source>known</source>
        <translation>đã có</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) in one cell</source>
        <translation>
            <numerusform>%n phương án trong một ô</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %n column(s) of a question with several answers</source>
        <translation>
            <numerusform>một trong %n cột của câu hỏi nhiều lựa chọn</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>bỏ ra</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) become codes</source>
        <translation>
            <numerusform>%n chữ thành mã</numerusform>
        </translation>
    </message>
    <message>
        <source>tells cases apart</source>
        <translation>phân biệt các phiếu</translation>
    </message>
    <message>
        <source>Variables that together tell one case from another: a row with the same values in them is the same case.</source>
        <translation>Các biến cùng nhau phân biệt phiếu này với phiếu khác: dòng có cùng giá trị ở đó là cùng một phiếu.</translation>
    </message>
    <message>
        <source>column of the file</source>
        <translation>cột của tệp</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>biến</translation>
    </message>
    <message>
        <source>study</source>
        <translation>khảo sát</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kiểu</translation>
    </message>
    <message>
        <source>role</source>
        <translation>vai trò</translation>
    </message>
    <message>
        <source>key</source>
        <translation>khóa</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>nhận xét</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::Meaning</name>
    <message>
        <source>%1 are estimated to answer “%2”.</source>
        <translation>Ước tính %1 trả lời “%2”.</translation>
    </message>
    <message>
        <source>The mean of %2 is estimated at %1.</source>
        <translation>Trung bình của %2 ước tính là %1.</translation>
    </message>
    <message>
        <source>The total of %2 over the population is estimated at %1.</source>
        <translation>Tổng %2 của tổng thể ước tính là %1.</translation>
    </message>
    <message>
        <source>%3 are estimated to have %1 or less of %2.</source>
        <translation>Ước tính %3 có %2 từ %1 trở xuống.</translation>
    </message>
    <message>
        <source>The ratio of %2 to %3 is estimated at %1.</source>
        <translation>Tỷ số %2 trên %3 ước tính là %1.</translation>
    </message>
    <message>
        <source>There is no figure, because nobody here answered.</source>
        <translation>Không có con số, vì ở đây không ai trả lời.</translation>
    </message>
    <message>
        <source>There is no interval, because the variance cannot be estimated here.</source>
        <translation>Không có khoảng tin cậy, vì ở đây không ước lượng được phương sai.</translation>
    </message>
    <message>
        <source>One end of the interval falls outside what the data can tell.</source>
        <translation>Một đầu của khoảng tin cậy nằm ngoài những gì dữ liệu cho biết.</translation>
    </message>
    <message>
        <source>With %1 confidence the true figure lies between %2 and %3.</source>
        <translation>Với độ tin cậy %1, con số thật nằm giữa %2 và %3.</translation>
    </message>
    <message>
        <source>There is no standard error, because the variance cannot be estimated here.</source>
        <translation>Không có sai số chuẩn, vì ở đây không ước lượng được phương sai.</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 điểm phần trăm</translation>
    </message>
    <message>
        <source>Drawn again in the same way, samples would give figures that typically differ from this one by %1.</source>
        <translation>Nếu chọn lại mẫu theo cùng cách, con số thường lệch với con số này khoảng %1.</translation>
    </message>
    <message>
        <source>That is %1 of the figure.</source>
        <translation>Bằng %1 của con số.</translation>
    </message>
    <message>
        <source>There is no design effect for this figure.</source>
        <translation>Con số này không có hệ số thiết kế.</translation>
    </message>
    <message>
        <source>The design effect is %1.</source>
        <translation>Hệ số thiết kế là %1.</translation>
    </message>
    <message>
        <source>The variance is %1 times that of a simple random sample of the same size: these %2 answers tell as much as %3 from such a sample.</source>
        <translation>Phương sai gấp %1 lần mẫu ngẫu nhiên đơn giản cùng cỡ: %2 câu trả lời này cho biết ngang với %3 câu trả lời của một mẫu như thế.</translation>
    </message>
    <message>
        <source>%1 people answered here, counted without weights.</source>
        <translation>Ở đây có %1 người trả lời, đếm không dùng quyền số.</translation>
    </message>
    <message>
        <source>Of those with %1 = %2, %3 have %4 = %5.</source>
        <translation>Trong số những người có %1 = %2, %3 có %4 = %5.</translation>
    </message>
    <message>
        <source>%1 of all have both %2 = %3 and %4 = %5.</source>
        <translation>%1 của tất cả vừa có %2 = %3 vừa có %4 = %5.</translation>
    </message>
    <message>
        <source>With %1 confidence between %2 and %3.</source>
        <translation>Với độ tin cậy %1, giữa %2 và %3.</translation>
    </message>
    <message>
        <source>%1 people are in this cell.</source>
        <translation>Ô này có %1 người.</translation>
    </message>
    <message>
        <source>This coefficient cannot be estimated.</source>
        <translation>Không ước lượng được hệ số này.</translation>
    </message>
    <message>
        <source>The level of %1 where every predictor is 0 or its first category.</source>
        <translation>Mức của %1 khi mọi biến giải thích bằng 0 hoặc ở loại đầu tiên.</translation>
    </message>
    <message>
        <source>Other predictors held equal, one unit more of %1 multiplies the odds of %2 = %3 by %4.</source>
        <translation>Khi các biến khác giữ nguyên, %1 tăng một đơn vị thì tỷ số chênh của %2 = %3 nhân với %4.</translation>
    </message>
    <message>
        <source>Other predictors held equal, one unit more of %1 goes with %2 more of %3.</source>
        <translation>Khi các biến khác giữ nguyên, %1 tăng một đơn vị thì %3 thay đổi %2.</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::MissingTable</name>
    <message>
        <source>Missing answers by variable</source>
        <translation>Câu trả lời thiếu theo biến</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>biến</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>được hỏi</translation>
    </message>
    <message>
        <source>without an answer</source>
        <translation>không trả lời</translation>
    </message>
    <message>
        <source>share</source>
        <translation>tỷ lệ</translation>
    </message>
    <message>
        <source>Missing answers by interviewer</source>
        <translation>Câu trả lời thiếu theo điều tra viên</translation>
    </message>
    <message>
        <source>interviewer</source>
        <translation>điều tra viên</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation>số phỏng vấn</translation>
    </message>
    <message>
        <source>answers due</source>
        <translation>câu phải trả lời</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>bị thiếu</translation>
    </message>
    <message>
        <source>against the others</source>
        <translation>so với những người khác</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>không ghi tên</translation>
    </message>
    <message>
        <source>far more</source>
        <translation>nhiều hơn hẳn</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::NewStudyDialog</name>
    <message>
        <source>New study</source>
        <translation>Cuộc khảo sát mới</translation>
    </message>
    <message>
        <source>A study keeps everything in one file: what is asked, who answered, the weights, the results. It saves itself as you work.</source>
        <translation>Một cuộc khảo sát giữ mọi thứ trong một tệp: câu hỏi, câu trả lời, quyền số, kết quả. Tệp tự lưu trong khi bạn làm việc.</translation>
    </message>
    <message>
        <source>for example: Office of Statistics</source>
        <translation>ví dụ: Chi cục Thống kê</translation>
    </message>
    <message>
        <source>for example: March 2026</source>
        <translation>ví dụ: tháng 3 năm 2026</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Chọn…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tên cuộc khảo sát</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Ai hỏi</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>Khi &amp;nào</translation>
    </message>
    <message>
        <source>&amp;Language of the questions</source>
        <translation>N&amp;gôn ngữ của câu hỏi</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;Create the study</source>
        <translation>Tạ&amp;o cuộc khảo sát</translation>
    </message>
    <message>
        <source>File of the new study</source>
        <translation>Tệp của cuộc khảo sát mới</translation>
    </message>
    <message>
        <source>Studies (*.quadrat)</source>
        <translation>Cuộc khảo sát (*.quadrat)</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another.</source>
        <translation>Đã có tệp mang tên này. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Không có thư mục %1.</translation>
    </message>
    <message>
        <source>The study needs a title.</source>
        <translation>Cuộc khảo sát cần có tên.</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Đóng thông báo này</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::OptionListEdit</name>
    <message>
        <source>Options</source>
        <translation>Phương án</translation>
    </message>
    <message>
        <source>Paste options</source>
        <translation>Dán phương án</translation>
    </message>
    <message>
        <source>From a spreadsheet (code, label) or a text, one option a line</source>
        <translation>Từ bảng tính (mã, nhãn) hoặc từ văn bản, mỗi dòng một phương án</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Chuyển lên (Alt+Lên)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Chuyển xuống (Alt+Xuống)</translation>
    </message>
    <message>
        <source>Remove the selected options (Ctrl+Delete)</source>
        <translation>Bỏ các phương án đã chọn (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>change options</source>
        <translation>sửa phương án</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::OptionPanel</name>
    <message>
        <source>Shares and means</source>
        <translation>Tỷ lệ và trung bình</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Trung bình</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>Median and quartiles</source>
        <translation>Trung vị và tứ phân vị</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Tỷ số</translation>
    </message>
    <message>
        <source>Crosstab with test</source>
        <translation>Bảng chéo có kiểm định</translation>
    </message>
    <message>
        <source>Compare two groups</source>
        <translation>So sánh hai nhóm</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>Hồi quy</translation>
    </message>
    <message>
        <source>column</source>
        <translation>cột</translation>
    </message>
    <message>
        <source>row</source>
        <translation>dòng</translation>
    </message>
    <message>
        <source>whole table</source>
        <translation>cả bảng</translation>
    </message>
    <message>
        <source>Rao-Scott F</source>
        <translation>F Rao-Scott</translation>
    </message>
    <message>
        <source>Rao-Scott chi-squared</source>
        <translation>khi bình phương Rao-Scott</translation>
    </message>
    <message>
        <source>Wald F</source>
        <translation>F Wald</translation>
    </message>
    <message>
        <source>Wald F, adjusted</source>
        <translation>F Wald, hiệu chỉnh</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>Wilson</source>
        <translation>Wilson</translation>
    </message>
    <message>
        <source>Korn-Graubard (beta)</source>
        <translation>Korn-Graubard (beta)</translation>
    </message>
    <message>
        <source>Korn-Graubard, capped</source>
        <translation>Korn-Graubard, có trần</translation>
    </message>
    <message>
        <source>arcsine</source>
        <translation>arcsin</translation>
    </message>
    <message>
        <source>logit, exact t</source>
        <translation>logit, t chính xác</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>hợp lý</translation>
    </message>
    <message>
        <source>Wald (symmetric)</source>
        <translation>Wald (đối xứng)</translation>
    </message>
    <message>
        <source>no breakdown</source>
        <translation>không chia nhóm</translation>
    </message>
    <message>
        <source>choose a variable</source>
        <translation>chọn một biến</translation>
    </message>
    <message>
        <source>&amp;Statistic</source>
        <translation>Đại &amp;lượng</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Các cột</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>Hai &amp;nhóm</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Kết quả</translation>
    </message>
    <message>
        <source>&amp;Denominator</source>
        <translation>Mẫ&amp;u số</translation>
    </message>
    <message>
        <source>&amp;Answer explained</source>
        <translation>T&amp;rả lời cần giải thích</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>Chia th&amp;eo</translation>
    </message>
    <message>
        <source>&amp;Percent of</source>
        <translation>&amp;Phần trăm theo</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Kiể&amp;m định</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>Khoản&amp;g tin cậy</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>Độ tin cậ&amp;y</translation>
    </message>
    <message>
        <source>&amp;Only where</source>
        <translation>Chỉ kh&amp;i</translation>
    </message>
    <message>
        <source>age &gt;= 18 and urban = &apos;rural&apos;</source>
        <translation>tuoi &gt;= 18 and noi_o = &apos;nông thôn&apos;</translation>
    </message>
    <message>
        <source>All ticked variables in &amp;one table</source>
        <translation>Gộp các &amp;biến đã đánh dấu vào một bảng</translation>
    </message>
    <message>
        <source>All ticked variables in one table</source>
        <translation>Gộp các biến đã đánh dấu vào một bảng</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::OptionRow</name>
    <message>
        <source>%1: in words</source>
        <translation>%1: ghi rõ</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Hạng %1</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>Chưa có hạng</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::OptionsEdit</name>
    <message>
        <source>Items</source>
        <translation>Các mục</translation>
    </message>
    <message>
        <source>choose a list</source>
        <translation>chọn danh sách</translation>
    </message>
    <message>
        <source>Options: list</source>
        <translation>Danh sách phương án</translation>
    </message>
    <message>
        <source>Offered beside the answer</source>
        <translation>Đưa thêm bên câu trả lời</translation>
    </message>
    <message>
        <source>A list of “don&apos;t know”, “refused” and the like</source>
        <translation>Danh sách gồm “không biết”, “từ chối trả lời” và tương tự</translation>
    </message>
    <message>
        <source>Make own copy</source>
        <translation>Tách bản riêng</translation>
    </message>
    <message>
        <source>Take these options as a list of this question alone, to change them without changing the other questions</source>
        <translation>Lấy các phương án này làm danh sách riêng của câu hỏi này, để sửa mà không đổi các câu khác</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>(none yet)</source>
        <translation>(chưa có)</translation>
    </message>
    <message numerus="yes">
        <source>used by %n question(s)</source>
        <translation>
            <numerusform>%n câu hỏi dùng</numerusform>
        </translation>
    </message>
    <message>
        <source>change options</source>
        <translation>sửa phương án</translation>
    </message>
    <message>
        <source>make an own copy of the options</source>
        <translation>tách bản riêng của phương án</translation>
    </message>
    <message>
        <source>change items</source>
        <translation>sửa các mục</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::OutlineActions</name>
    <message>
        <source>add a question</source>
        <translation>thêm câu hỏi</translation>
    </message>
    <message>
        <source>add a section</source>
        <translation>thêm phần</translation>
    </message>
    <message>
        <source>add a list</source>
        <translation>thêm danh sách</translation>
    </message>
    <message>
        <source>remove questions</source>
        <translation>bỏ câu hỏi</translation>
    </message>
    <message>
        <source>remove a section</source>
        <translation>bỏ một phần</translation>
    </message>
    <message>
        <source>remove a list</source>
        <translation>bỏ danh sách</translation>
    </message>
    <message>
        <source>duplicate questions</source>
        <translation>nhân đôi câu hỏi</translation>
    </message>
    <message>
        <source>paste questions</source>
        <translation>dán câu hỏi</translation>
    </message>
    <message>
        <source>move questions</source>
        <translation>chuyển câu hỏi</translation>
    </message>
    <message>
        <source>move a section</source>
        <translation>chuyển một phần</translation>
    </message>
    <message>
        <source>&amp;Add after</source>
        <translation>Thêm ngay s&amp;au</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Đổi tê&amp;n</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Nhân đôi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cắ&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Sao &amp;chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Chuyển &amp;lên</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>Chuyển &amp;xuống</translation>
    </message>
    <message>
        <source>To the section &amp;before</source>
        <translation>Sang phần t&amp;rước</translation>
    </message>
    <message>
        <source>To the section a&amp;fter</source>
        <translation>Sang phần &amp;sau</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Bỏ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>Option list</source>
        <translation>Danh sách phương án</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::OutlineModel</name>
    <message>
        <source>Option lists</source>
        <translation>Danh sách lựa chọn</translation>
    </message>
    <message>
        <source>Title and introduction</source>
        <translation>Tiêu đề và lời giới thiệu</translation>
    </message>
    <message>
        <source>(no wording yet)</source>
        <translation>(chưa có lời hỏi)</translation>
    </message>
    <message>
        <source>Asked if: %1</source>
        <translation>Hỏi nếu: %1</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Phần %1</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n phương án</numerusform>
        </translation>
    </message>
    <message>
        <source>rename</source>
        <translation>đổi tên</translation>
    </message>
    <message>
        <source>move a section</source>
        <translation>chuyển một phần</translation>
    </message>
    <message>
        <source>move questions</source>
        <translation>chuyển câu hỏi</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::OutlinePanel</name>
    <message>
        <source>Find in the questionnaire…</source>
        <translation>Tìm trong phiếu hỏi…</translation>
    </message>
    <message>
        <source>Find in the questionnaire</source>
        <translation>Tìm trong phiếu hỏi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Add a question, a section or a list</source>
        <translation>Thêm câu hỏi, phần hoặc danh sách</translation>
    </message>
    <message>
        <source>Outline of the questionnaire</source>
        <translation>Dàn ý phiếu hỏi</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::PaperFormDialog</name>
    <message>
        <source>Form on paper</source>
        <translation>Phiếu trên giấy</translation>
    </message>
    <message>
        <source>one</source>
        <translation>một</translation>
    </message>
    <message>
        <source>two</source>
        <translation>hai</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>song song</translation>
    </message>
    <message>
        <source>one below the other</source>
        <translation>lần lượt trên dưới</translation>
    </message>
    <message>
        <source>with a cover to tear off</source>
        <translation>có tờ bìa tách rời</translation>
    </message>
    <message>
        <source>without a cover</source>
        <translation>không có tờ bìa</translation>
    </message>
    <message>
        <source>pages of answers</source>
        <translation>chỉ các trang trả lời</translation>
    </message>
    <message>
        <source>The cover holds the introduction and what asks who somebody is. It is torn off and kept apart, so that no name stays with the answers.</source>
        <translation>Tờ bìa có lời giới thiệu và những câu cho biết người trả lời là ai. Tờ này được tách ra giữ riêng, nên không họ tên nào nằm cạnh câu trả lời.</translation>
    </message>
    <message>
        <source> points</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Printed on both sides</source>
        <translation>In hai mặt</translation>
    </message>
    <message>
        <source>Each form, and the answers after its cover, begin on a new sheet</source>
        <translation>Mỗi phiếu, và phần trả lời sau tờ bìa, bắt đầu trên tờ giấy mới</translation>
    </message>
    <message>
        <source>With words for the interviewer</source>
        <translation>Kèm lời dặn người phỏng vấn</translation>
    </message>
    <message>
        <source>A map of the boxes beside it</source>
        <translation>Kèm sơ đồ các ô</translation>
    </message>
    <message>
        <source>A file …-boxes.json that says where each box stands, for programs that read scanned forms</source>
        <translation>Tệp …-boxes.json cho biết từng ô nằm ở đâu, dành cho chương trình đọc phiếu quét</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Khổ giấy</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Số cột</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Two languages</source>
        <translation>Hai ngôn ngữ</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>In những gì</translation>
    </message>
    <message>
        <source>one form, with room for the code</source>
        <translation>một phiếu, có chỗ ghi mã</translation>
    </message>
    <message>
        <source>one for each of these codes</source>
        <translation>mỗi mã sau đây một phiếu</translation>
    </message>
    <message>
        <source>K1, K2, K3</source>
        <translation>K1, K2, K3</translation>
    </message>
    <message>
        <source>Case codes, with commas between</source>
        <translation>Các mã trường hợp, cách nhau bằng dấu phẩy</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Số phiếu</translation>
    </message>
    <message>
        <source>one for each case of %1</source>
        <translation>mỗi trường hợp của %1 một phiếu</translation>
    </message>
    <message>
        <source>A page as it is printed</source>
        <translation>Một trang như khi in</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lưu thành PDF…</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Ghi %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1 trên %2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) a form</source>
        <translation>
            <numerusform>mỗi phiếu %n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the form on paper</source>
        <translation>Lưu phiếu trên giấy</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Đang ghi %1</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::PasteDialog</name>
    <message>
        <source>Paste over answers</source>
        <translation>Dán đè lên câu trả lời</translation>
    </message>
    <message>
        <source>%1 values would change, %2 are the same, %3 are refused.</source>
        <translation>%1 giá trị sẽ đổi, %2 như cũ, %3 bị từ chối.</translation>
    </message>
    <message>
        <source>case</source>
        <translation>phiếu</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>biến</translation>
    </message>
    <message>
        <source>from</source>
        <translation>từ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>thành</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>What would be pasted</source>
        <translation>Những gì sẽ được dán</translation>
    </message>
    <message>
        <source>&amp;Reason, for the log</source>
        <translation>&amp;Lý do, để ghi vào nhật ký</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted cell(s) lie beyond the last row or column and are left out.</source>
        <translation>
            <numerusform>%n ô dán nằm ngoài dòng hoặc cột cuối nên bị bỏ.</numerusform>
        </translation>
    </message>
    <message>
        <source>blank</source>
        <translation>trống</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::PopulationPage</name>
    <message>
        <source>say what is counted</source>
        <translation>ghi đơn vị được đếm</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Tổng thể</translation>
    </message>
    <message>
        <source>The population is not written down yet.</source>
        <translation>Chưa ghi tổng thể.</translation>
    </message>
    <message>
        <source>Population, row %1: %2</source>
        <translation>Tổng thể, dòng %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n stratum(s).</source>
        <translation>
            <numerusform>%1 trong %n tầng.</numerusform>
        </translation>
    </message>
    <message>
        <source>add a stratum</source>
        <translation>thêm một tầng</translation>
    </message>
    <message numerus="yes">
        <source>remove %n stratum(s)</source>
        <translation>
            <numerusform>bỏ %n tầng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n stratum(s)</source>
        <translation>
            <numerusform>chuyển %n tầng</numerusform>
        </translation>
    </message>
    <message>
        <source>empty cells</source>
        <translation>xóa trắng ô</translation>
    </message>
    <message numerus="yes">
        <source>paste %n row(s)</source>
        <translation>
            <numerusform>dán %n dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) pasted.</source>
        <translation>
            <numerusform>Đã dán %n dòng.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row “%1” is the sum of the others and was left out.</source>
        <translation>Dòng “%1” là tổng của các dòng khác nên được bỏ qua.</translation>
    </message>
    <message>
        <source>Not used: %1.</source>
        <translation>Không dùng đến: %1.</translation>
    </message>
    <message>
        <source>row %1, %2: %3</source>
        <translation>dòng %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be read and are marked.</source>
        <translation>
            <numerusform>%n ô không đọc được và đã được đánh dấu.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What is counted</source>
        <translation>Đơn &amp;vị được đếm</translation>
    </message>
    <message>
        <source>household</source>
        <translation>hộ</translation>
    </message>
    <message>
        <source>Who is the sample to speak for? One row a stratum: a commune, a district, town and country. Write, or paste from a spreadsheet.</source>
        <translation>Mẫu phải nói thay cho ai? Mỗi dòng là một tầng: một xã, một huyện, thành thị và nông thôn. Gõ vào, hoặc dán từ bảng tính.</translation>
    </message>
    <message>
        <source>Strata of the population</source>
        <translation>Các tầng của tổng thể</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Thêm dòng</translation>
    </message>
    <message>
        <source>Remove the selected rows</source>
        <translation>Bỏ các dòng đã chọn</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet (Ctrl+V)</source>
        <translation>Dán từ bảng tính (Ctrl+V)</translation>
    </message>
    <message>
        <source>Copy the table or what is selected (Ctrl+C)</source>
        <translation>Sao chép cả bảng hoặc phần đã chọn (Ctrl+C)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Import strata</source>
        <translation>Nhập các tầng</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods)</source>
        <translation>Danh sách (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message numerus="yes">
        <source>import %n stratum(s)</source>
        <translation>
            <numerusform>nhập %n tầng</numerusform>
        </translation>
    </message>
    <message>
        <source>fill the strata from areas</source>
        <translation>lấy các tầng từ đơn vị hành chính</translation>
    </message>
    <message>
        <source>Import strata from a text file or a spreadsheet</source>
        <translation>Nhập các tầng từ tệp văn bản hoặc bảng tính</translation>
    </message>
    <message>
        <source>Administrative areas, and strata made of them</source>
        <translation>Đơn vị hành chính, và các tầng lấy từ đó</translation>
    </message>
    <message>
        <source>Areas…</source>
        <translation>Đơn vị…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Nhập…</translation>
    </message>
    <message>
        <source>Strata with their counts from the imported list of units</source>
        <translation>Các tầng và số đơn vị lấy từ danh sách đơn vị đã nhập</translation>
    </message>
    <message>
        <source>From the list…</source>
        <translation>Từ danh sách…</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::PreviewPanel</name>
    <message>
        <source>Choose a question on the left to see it as people will.</source>
        <translation>Chọn một câu hỏi ở bên trái để xem như người trả lời sẽ thấy.</translation>
    </message>
    <message>
        <source>Language of the preview</source>
        <translation>Ngôn ngữ xem trước</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Cancel the work under way</source>
        <translation>Dừng việc đang làm</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::QuestionCard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Tiếp</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::QuestionEditor</name>
    <message>
        <source>Asked only if</source>
        <translation>Chỉ hỏi nếu</translation>
    </message>
    <message>
        <source>To the interviewer</source>
        <translation>Dặn điều tra viên</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kiểm tra câu trả lời</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Lời hỏi</translation>
    </message>
    <message>
        <source>Instruction to the respondent</source>
        <translation>Hướng dẫn người trả lời</translation>
    </message>
    <message>
        <source>always</source>
        <translation>luôn hỏi</translation>
    </message>
    <message>
        <source>word a question</source>
        <translation>sửa lời hỏi</translation>
    </message>
    <message>
        <source>word an instruction</source>
        <translation>sửa lời hướng dẫn</translation>
    </message>
    <message>
        <source>change a condition</source>
        <translation>sửa điều kiện</translation>
    </message>
    <message>
        <source>change a check</source>
        <translation>sửa kiểm tra</translation>
    </message>
    <message>
        <source>Put the condition of the chosen check together: what is right</source>
        <translation>Ghép điều kiện cho phép kiểm tra đang chọn: thế nào là đúng</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::QuestionHead</name>
    <message>
        <source>require an answer</source>
        <translation>đổi mức bắt buộc</translation>
    </message>
    <message>
        <source>change a question</source>
        <translation>sửa câu hỏi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại câu hỏi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>Of the variable in the data; conditions speak of it by this name</source>
        <translation>Tên biến trong dữ liệu; các điều kiện gọi câu hỏi bằng tên này</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>có thể bỏ trống</translation>
    </message>
    <message>
        <source>asked for once more</source>
        <translation>nhắc lại một lần</translation>
    </message>
    <message>
        <source>required</source>
        <translation>bắt buộc</translation>
    </message>
    <message>
        <source>Asks who somebody is</source>
        <translation>Hỏi danh tính</translation>
    </message>
    <message>
        <source>A name, address or number: kept apart from the answers, never beside them</source>
        <translation>Họ tên, địa chỉ, số điện thoại: giữ riêng, không bao giờ nằm cạnh câu trả lời</translation>
    </message>
    <message>
        <source>“Asked for once more”: who leaves it empty is asked again, and may then go on. Require an answer only where nothing can follow without it: people who are forced give any answer.</source>
        <translation>“Nhắc lại một lần”: ai bỏ trống thì được hỏi lại một lần, rồi vẫn đi tiếp được. Chỉ bắt buộc khi thiếu câu trả lời thì không hỏi tiếp được: người bị ép sẽ trả lời cho qua.</translation>
    </message>
    <message>
        <source>change the kind of a question</source>
        <translation>đổi loại câu hỏi</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>đổi tên</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::QuestionnaireFiles</name>
    <message>
        <source>take a questionnaire</source>
        <translation>lấy phiếu hỏi</translation>
    </message>
    <message>
        <source>insert questions</source>
        <translation>chèn câu hỏi</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are kept in your library.</source>
        <translation>
            <numerusform>Đã lưu %n câu hỏi vào thư viện của bạn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in a questionnaire</source>
        <translation>Nhập phiếu hỏi</translation>
    </message>
    <message>
        <source>What cannot be taken as it stands</source>
        <translation>Những gì không lấy nguyên được</translation>
    </message>
    <message>
        <source>%1 holds things that a questionnaire here does not know. This is what happens with them:</source>
        <translation>%1 có những thứ phiếu hỏi ở đây không có. Chúng được xử lý như sau:</translation>
    </message>
    <message>
        <source>Take it so</source>
        <translation>Lấy như vậy</translation>
    </message>
    <message>
        <source>Write the questionnaire to a file</source>
        <translation>Ghi phiếu hỏi ra tệp</translation>
    </message>
    <message>
        <source>What the file cannot hold</source>
        <translation>Những gì tệp không giữ được</translation>
    </message>
    <message>
        <source>Other programs will not do all of it. This is what is lost or done otherwise:</source>
        <translation>Chương trình khác không làm được tất cả. Những điều sau bị mất hoặc làm khác đi:</translation>
    </message>
    <message>
        <source>Write it so</source>
        <translation>Cứ ghi</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>New questionnaire from a &amp;template…</source>
        <translation>Phiếu hỏi mới từ &amp;mẫu…</translation>
    </message>
    <message>
        <source>&amp;Insert questions from the library…</source>
        <translation>&amp;Chèn câu hỏi từ thư viện…</translation>
    </message>
    <message>
        <source>&amp;Keep in my library</source>
        <translation>&amp;Lưu vào thư viện của tôi</translation>
    </message>
    <message>
        <source>&amp;Bring in a questionnaire…</source>
        <translation>&amp;Nhập phiếu hỏi…</translation>
    </message>
    <message>
        <source>&amp;Write the questionnaire to a file…</source>
        <translation>&amp;Ghi phiếu hỏi ra tệp…</translation>
    </message>
    <message>
        <source>Form on &amp;paper…</source>
        <translation>Phiếu trên g&amp;iấy…</translation>
    </message>
    <message>
        <source>Form for a b&amp;rowser…</source>
        <translation>Phiếu cho t&amp;rình duyệt…</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::QuestionnaireWorkspace</name>
    <message>
        <source>Questionnaire</source>
        <translation>Phiếu hỏi</translation>
    </message>
    <message>
        <source>No questions are written yet.</source>
        <translation>Chưa soạn câu hỏi nào.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) must be mended before it can be used.</source>
        <translation>
            <numerusform>Còn %n lỗi phải sửa trước khi dùng được.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are written.</source>
        <translation>
            <numerusform>Đã soạn %n câu hỏi.</numerusform>
        </translation>
    </message>
    <message>
        <source>begin a questionnaire</source>
        <translation>bắt đầu phiếu hỏi</translation>
    </message>
    <message>
        <source>Write the questionnaire</source>
        <translation>Soạn phiếu hỏi</translation>
    </message>
    <message>
        <source>Write it once, in all languages: from it come the paper form, the form on line, the script for the telephone and the e-mail.</source>
        <translation>Soạn một lần, bằng mọi ngôn ngữ: từ đó có phiếu giấy, phiếu trực tuyến, kịch bản điện thoại và thư điện tử.</translation>
    </message>
    <message>
        <source>Empty questionnaire</source>
        <translation>Phiếu hỏi trống</translation>
    </message>
    <message>
        <source>The questionnaire is kept in a study. Keep what is open as a study, and go on here.</source>
        <translation>Phiếu hỏi được lưu trong khảo sát. Hãy lưu phần đang mở thành khảo sát rồi làm tiếp ở đây.</translation>
    </message>
    <message>
        <source>A questionnaire belongs to a study: begin one, or open one that is there.</source>
        <translation>Phiếu hỏi thuộc về một khảo sát: hãy tạo khảo sát mới, hoặc mở khảo sát đã có.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Soạn</translation>
    </message>
    <message>
        <source>Walk through</source>
        <translation>Đi thử</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Dịch</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Parts of the work on the questionnaire</source>
        <translation>Các việc với phiếu hỏi</translation>
    </message>
    <message>
        <source>Start from a template…</source>
        <translation>Bắt đầu từ mẫu…</translation>
    </message>
    <message>
        <source>Bring in a file…</source>
        <translation>Nhập từ tệp…</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::Rail</name>
    <message>
        <source>Show the names</source>
        <translation>Hiện tên</translation>
    </message>
    <message>
        <source>Collapse to icons</source>
        <translation>Thu gọn còn biểu tượng</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Các phần việc</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::RankingInput</name>
    <message>
        <source>Choose in order: the first choice gets place 1. Choose again to take a place away.</source>
        <translation>Chọn theo thứ tự: chọn trước được hạng 1. Chọn lại lần nữa để bỏ hạng.</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::RecentFiles</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 không còn ở đó nữa.</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Chưa mở tệp nào</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::RecodeTable</name>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Nghĩa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Thành</translation>
    </message>
    <message>
        <source>Words for it</source>
        <translation>Nhãn mới</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Trống</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>%1 phiếu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::RenewLabelsDialog</name>
    <message>
        <source>Labels from the questionnaire</source>
        <translation>Lấy nhãn từ phiếu hỏi</translation>
    </message>
    <message>
        <source>The questionnaire words these variables otherwise by now. Codes and answers stay as they are: take the new words where they mean the same as what people were asked.</source>
        <translation>Phiếu hỏi nay gọi các biến này bằng lời khác. Mã và câu trả lời giữ nguyên: hãy lấy lời mới ở chỗ nào ý vẫn như khi hỏi.</translation>
    </message>
    <message>
        <source>Variables with other words</source>
        <translation>Các biến có lời khác</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Biến</translation>
    </message>
    <message>
        <source>In the responses</source>
        <translation>Trong các phiếu</translation>
    </message>
    <message>
        <source>In the questionnaire</source>
        <translation>Trong phiếu hỏi</translation>
    </message>
    <message>
        <source>Words moved from one code to another.</source>
        <translation>Lời đã chuyển từ mã này sang mã khác.</translation>
    </message>
    <message>
        <source>Answers that are there would be told as something else.</source>
        <translation>Câu trả lời đã có sẽ bị hiểu thành ý khác.</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>mã %1</translation>
    </message>
    <message>
        <source>question</source>
        <translation>câu hỏi</translation>
    </message>
    <message numerus="yes">
        <source>Take the words of %n variable(s)</source>
        <translation>
            <numerusform>Lấy lời cho %n biến</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::ResponseModel</name>
    <message>
        <source>no answer</source>
        <translation>không trả lời</translation>
    </message>
    <message>
        <source>does not know</source>
        <translation>không biết</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>từ chối</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>không áp dụng</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>(made by a rule)</source>
        <translation>(tạo theo quy tắc)</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::ResponsePage</name>
    <message>
        <source>Response rates</source>
        <translation>Tỷ lệ trả lời</translation>
    </message>
    <message>
        <source>Nothing came back yet</source>
        <translation>Chưa có gì gửi về</translation>
    </message>
    <message>
        <source>Here stands how many of those who were drawn have answered, how the calls ended, the response rates, and who is still missing. It needs a sample that was drawn, calls, or answers.</source>
        <translation>Ở đây cho biết bao nhiêu người trong mẫu đã trả lời, các cuộc gọi kết thúc ra sao, tỷ lệ trả lời, và ai còn thiếu. Cần có một mẫu đã chọn, cuộc gọi hoặc phiếu trả lời.</translation>
    </message>
    <message>
        <source>Draw a sample</source>
        <translation>Chọn mẫu</translation>
    </message>
    <message>
        <source>Cases are of the &amp;draw</source>
        <translation>Phiếu &amp;của mẫu</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>Tỷ lệ trả lời</translation>
    </message>
    <message>
        <source>How many of those who should have been asked have answered. There are several: they differ in what is done with cases of which nothing is known, and with interviews broken off. Report a rate with its number, as “RR1 = 41%”. A high rate does not show that those who answered are like the others; a low one is a reason to compare the two.</source>
        <translation>Trong số người cần hỏi, bao nhiêu người đã trả lời. Có nhiều tỷ lệ, khác nhau ở cách tính các trường hợp chưa biết gì và các cuộc phỏng vấn bỏ dở. Khi báo cáo hãy ghi cả số hiệu, ví dụ “RR1 = 41 %”. Tỷ lệ cao không chứng tỏ người trả lời giống những người còn lại; tỷ lệ thấp là lý do để so sánh hai nhóm.</translation>
    </message>
    <message>
        <source>How the cases stand</source>
        <translation>Tình trạng các phiếu</translation>
    </message>
    <message>
        <source>Without answers</source>
        <translation>Chưa có câu trả lời</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Các tỷ lệ</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::ResponseTables</name>
    <message>
        <source>Interviewed, answers withdrawn</source>
        <translation>Đã phỏng vấn, câu trả lời đã rút</translation>
    </message>
    <message>
        <source>Nothing known yet</source>
        <translation>Chưa biết gì</translation>
    </message>
    <message>
        <source>I – complete</source>
        <translation>I – hoàn thành</translation>
    </message>
    <message>
        <source>P – partial</source>
        <translation>P – bỏ dở</translation>
    </message>
    <message>
        <source>R – refusal</source>
        <translation>R – từ chối</translation>
    </message>
    <message>
        <source>NC – not reached</source>
        <translation>NC – không gặp</translation>
    </message>
    <message>
        <source>O – other</source>
        <translation>O – lý do khác</translation>
    </message>
    <message>
        <source>UO – unknown</source>
        <translation>UO – chưa rõ</translation>
    </message>
    <message>
        <source>NE – not eligible</source>
        <translation>NE – không thuộc đối tượng</translation>
    </message>
    <message>
        <source>Complete among all cases, those of which nothing is known with them: the lowest and safest rate to report.</source>
        <translation>Số hoàn thành trên mọi phiếu, kể cả phiếu chưa biết gì: tỷ lệ thấp nhất và chắc chắn nhất để báo cáo.</translation>
    </message>
    <message>
        <source>As RR1; interviews broken off count as answered.</source>
        <translation>Như RR1; phỏng vấn bỏ dở tính là đã trả lời.</translation>
    </message>
    <message>
        <source>As RR1, but of the unknown cases only the share e is taken to belong to the population.</source>
        <translation>Như RR1, nhưng trong các phiếu chưa rõ chỉ coi phần e là thuộc tổng thể.</translation>
    </message>
    <message>
        <source>As RR3; interviews broken off count as answered.</source>
        <translation>Như RR3; phỏng vấn bỏ dở tính là đã trả lời.</translation>
    </message>
    <message>
        <source>Complete among the cases known to belong to the population: the highest rate, fair only where hardly anything is unknown.</source>
        <translation>Số hoàn thành trên các phiếu biết chắc thuộc tổng thể: tỷ lệ cao nhất, chỉ xác đáng khi hầu như không còn phiếu chưa rõ.</translation>
    </message>
    <message>
        <source>As RR5; interviews broken off count as answered.</source>
        <translation>Như RR5; phỏng vấn bỏ dở tính là đã trả lời.</translation>
    </message>
    <message>
        <source>Cooperation: complete among all who were reached.</source>
        <translation>Hợp tác: số hoàn thành trên mọi người đã gặp.</translation>
    </message>
    <message>
        <source>As COOP1; interviews broken off count as answered.</source>
        <translation>Như COOP1; phỏng vấn bỏ dở tính là đã trả lời.</translation>
    </message>
    <message>
        <source>Cooperation: complete among those reached who were able to answer.</source>
        <translation>Hợp tác: số hoàn thành trên những người đã gặp và trả lời được.</translation>
    </message>
    <message>
        <source>As COOP3; interviews broken off count as answered.</source>
        <translation>Như COOP3; phỏng vấn bỏ dở tính là đã trả lời.</translation>
    </message>
    <message>
        <source>Refusals among all cases.</source>
        <translation>Số từ chối trên mọi phiếu.</translation>
    </message>
    <message>
        <source>Refusals; of the unknown cases only the share e counts.</source>
        <translation>Số từ chối; trong các phiếu chưa rõ chỉ tính phần e.</translation>
    </message>
    <message>
        <source>Refusals among the cases known to belong to the population.</source>
        <translation>Số từ chối trên các phiếu biết chắc thuộc tổng thể.</translation>
    </message>
    <message>
        <source>Contact: cases in which somebody was reached, among all.</source>
        <translation>Tiếp xúc: số phiếu đã gặp được người, trên mọi phiếu.</translation>
    </message>
    <message>
        <source>Contact; of the unknown cases only the share e counts.</source>
        <translation>Tiếp xúc; trong các phiếu chưa rõ chỉ tính phần e.</translation>
    </message>
    <message>
        <source>Contact among the cases known to belong to the population.</source>
        <translation>Tiếp xúc trên các phiếu biết chắc thuộc tổng thể.</translation>
    </message>
    <message>
        <source>The share of the unknown cases that belongs to the population: not known, because no case is known yet.</source>
        <translation>Phần thuộc tổng thể trong các phiếu chưa rõ: chưa biết, vì chưa biết rõ phiếu nào.</translation>
    </message>
    <message>
        <source>The share of the unknown cases taken to belong to the population: that among the known ones. Report it with RR3 and RR4.</source>
        <translation>Phần được coi là thuộc tổng thể trong các phiếu chưa rõ: bằng phần trong các phiếu đã rõ. Hãy báo cáo cùng RR3 và RR4.</translation>
    </message>
    <message>
        <source>%1 on paper</source>
        <translation>%1 phiếu giấy</translation>
    </message>
    <message>
        <source>%1 by telephone</source>
        <translation>%1 qua điện thoại</translation>
    </message>
    <message>
        <source>%1 on line</source>
        <translation>%1 trực tuyến</translation>
    </message>
    <message>
        <source>%1 by e-mail</source>
        <translation>%1 qua thư điện tử</translation>
    </message>
    <message>
        <source>%1 otherwise</source>
        <translation>%1 cách khác</translation>
    </message>
    <message>
        <source>How the case stands</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Tính vào</translation>
    </message>
    <message>
        <source>In the letters of the AAPOR Standard Definitions</source>
        <translation>Theo ký hiệu của AAPOR Standard Definitions</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Số phiếu</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>Trên tổng số</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Có quyền số</translation>
    </message>
    <message>
        <source>Each case counted by how many of the population it stands for: it was drawn with another chance than others.</source>
        <translation>Mỗi phiếu tính theo số đơn vị của tổng thể mà nó đại diện, vì xác suất chọn khác nhau.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ý nghĩa</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Cuộc gọi</translation>
    </message>
    <message numerus="yes">
        <source>Answers of %n case(s) are there</source>
        <translation>
            <numerusform>Đã có câu trả lời của %n phiếu</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers of %1 of the %2 cases of %3 are there (%4)</source>
        <translation>Đã có câu trả lời của %1 trong %2 phiếu của %3 (%4)</translation>
    </message>
    <message>
        <source>The responses are linked to no draw: how many were asked is not known, and the rates are of the cases that were called or answered.</source>
        <translation>Phiếu trả lời chưa gắn với mẫu nào: không biết đã hỏi bao nhiêu người, và tỷ lệ chỉ tính trên các phiếu đã gọi hoặc đã trả lời.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are of the reserve.</source>
        <translation>
            <numerusform>%n phiếu thuộc phần dự phòng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) have no case code and are in no rate.</source>
        <translation>
            <numerusform>%n phiếu trả lời không có mã phiếu nên không tính vào tỷ lệ nào.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) have no case code of the draw and are in no rate.</source>
        <translation>
            <numerusform>%n phiếu trả lời không có mã thuộc mẫu nên không tính vào tỷ lệ nào.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::ResponsesWorkspace</name>
    <message>
        <source>Responses</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>No responses yet.</source>
        <translation>Chưa có phiếu nào.</translation>
    </message>
    <message>
        <source>%1 cases, %2 variables.</source>
        <translation>%1 phiếu, %2 biến.</translation>
    </message>
    <message>
        <source>column of the responses</source>
        <translation>cột của phiếu</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Biến</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>What people answered</source>
        <translation>Mọi người đã trả lời gì</translation>
    </message>
    <message>
        <source>Bring in the file in which the answers came. Here you see them, mend what is wrong, and nothing is ever lost.</source>
        <translation>Hãy nhập tệp chứa các câu trả lời. Ở đây bạn xem, sửa chỗ sai, và không có gì bị mất.</translation>
    </message>
    <message>
        <source>Open a data file</source>
        <translation>Mở tệp dữ liệu</translation>
    </message>
    <message>
        <source>Look at the sample study</source>
        <translation>Xem nghiên cứu mẫu</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Import a data file</source>
        <translation>Nhập một tệp dữ liệu</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::RestorePointModel</name>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::RestorePointsDialog</name>
    <message>
        <source>Restore points</source>
        <translation>Điểm khôi phục</translation>
    </message>
    <message>
        <source>A restore point is a copy of the whole study as it was at a moment, responses included.</source>
        <translation>Điểm khôi phục là bản sao toàn bộ cuộc khảo sát tại một thời điểm, gồm cả phiếu trả lời.</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Chưa có điểm nào.</translation>
    </message>
    <message>
        <source>for example: before the weights were changed</source>
        <translation>ví dụ: trước khi sửa quyền số</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Ghi chú</translation>
    </message>
    <message>
        <source>&amp;Make one now</source>
        <translation>&amp;Tạo ngay</translation>
    </message>
    <message>
        <source>&amp;Go back to this one…</source>
        <translation>&amp;Quay về điểm này…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Xóa…</translation>
    </message>
    <message>
        <source>Making a restore point</source>
        <translation>Đang tạo điểm khôi phục</translation>
    </message>
    <message>
        <source>The study goes back to %1. What it is now is kept as a restore point.</source>
        <translation>Cuộc khảo sát sẽ quay về lúc %1. Trạng thái hiện nay được giữ lại thành một điểm khôi phục.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay về</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Đang quay về</translation>
    </message>
    <message>
        <source>The study is as it was then.</source>
        <translation>Cuộc khảo sát đã trở lại như lúc đó.</translation>
    </message>
    <message>
        <source>The restore point of %1 will be gone for good.</source>
        <translation>Điểm khôi phục lúc %1 sẽ mất hẳn.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::ResultExport</name>
    <message>
        <source>Save the chart</source>
        <translation>Lưu biểu đồ</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;PDF (*.pdf)</source>
        <translation>Ảnh (*.png);;Hình vẽ (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Lưu nơi khác</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Lưu báo cáo</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;OpenDocument (*.odt);;Word (*.docx)</source>
        <translation>PDF (*.pdf);;OpenDocument (*.odt);;Word (*.docx)</translation>
    </message>
    <message>
        <source>Preparing the report</source>
        <translation>Đang soạn báo cáo</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Chép bảng</translation>
    </message>
    <message>
        <source>Copy the c&amp;hart</source>
        <translation>Sao chép &amp;biểu đồ</translation>
    </message>
    <message>
        <source>Save the &amp;chart…</source>
        <translation>Lưu &amp;biểu đồ…</translation>
    </message>
    <message>
        <source>Save the re&amp;port…</source>
        <translation>Lưu báo &amp;cáo…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::ResultView</name>
    <message>
        <source>n %1   df %2</source>
        <translation>n %1   bậc tự do %2</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>What this statistic says</source>
        <translation>Đại lượng này nói gì</translation>
    </message>
    <message>
        <source>What this statistic says, when not to trust it, and how to report it</source>
        <translation>Đại lượng này nói gì, khi nào không nên tin, và đưa vào báo cáo thế nào</translation>
    </message>
    <message>
        <source>Explain this statistic</source>
        <translation>Giải thích đại lượng này</translation>
    </message>
    <message>
        <source>Stacked bars of 100 percent</source>
        <translation>Thanh chồng 100 phần trăm</translation>
    </message>
    <message>
        <source>Bars with intervals</source>
        <translation>Thanh kèm khoảng tin cậy</translation>
    </message>
    <message>
        <source>Dots with intervals</source>
        <translation>Điểm kèm khoảng tin cậy</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Biểu đồ</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::RowModel</name>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>thay đổi</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>như cũ</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>bị từ chối</translation>
    </message>
    <message>
        <source>is</source>
        <translation>là</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::SamplePrinting</name>
    <message>
        <source>certificate %1</source>
        <translation>biên bản %1</translation>
    </message>
    <message>
        <source>Save for print</source>
        <translation>Lưu bản in</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;OpenDocument (*.odt);;Word (*.docx)</source>
        <translation>PDF (*.pdf);;OpenDocument (*.odt);;Word (*.docx)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>Đã ghi %1.</translation>
    </message>
    <message>
        <source>For the command line (*.json)</source>
        <translation>Cho dòng lệnh (*.json)</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::SampleWorkspace</name>
    <message>
        <source>Sample</source>
        <translation>Chọn mẫu</translation>
    </message>
    <message>
        <source>Steps of the sample</source>
        <translation>Các bước chọn mẫu</translation>
    </message>
    <message>
        <source>Plan and draw the sample</source>
        <translation>Lập kế hoạch và chọn mẫu</translation>
    </message>
    <message>
        <source>The plan of the sample is kept in a study, with all that follows from it. Keep what is open as a study, and go on here.</source>
        <translation>Kế hoạch chọn mẫu được lưu trong một cuộc khảo sát, cùng mọi thứ theo sau. Hãy giữ dữ liệu đang mở thành cuộc khảo sát rồi tiếp tục ở đây.</translation>
    </message>
    <message>
        <source>How many people must be asked, how many in each commune, and who: begin a study, and write down the population you want to know about.</source>
        <translation>Cần hỏi bao nhiêu người, mỗi xã bao nhiêu, và là những ai: hãy bắt đầu một cuộc khảo sát, rồi ghi tổng thể mà bạn muốn tìm hiểu.</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::SectionEditor</name>
    <message>
        <source>Title of the section</source>
        <translation>Tiêu đề của phần</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Asked only if</source>
        <translation>Chỉ hỏi nếu</translation>
    </message>
    <message>
        <source>How often: a question with a number, or a formula</source>
        <translation>Hỏi mấy lần: một câu hỏi về số, hoặc một công thức</translation>
    </message>
    <message>
        <source>Never more often than</source>
        <translation>Không quá</translation>
    </message>
    <message>
        <source>always</source>
        <translation>luôn hỏi</translation>
    </message>
    <message>
        <source>Questions in random order</source>
        <translation>Các câu hỏi theo thứ tự ngẫu nhiên</translation>
    </message>
    <message>
        <source>Asked again for each of several (members of a household …)</source>
        <translation>Hỏi lại cho từng người, từng thứ (thành viên hộ gia đình …)</translation>
    </message>
    <message>
        <source>word a title</source>
        <translation>sửa tiêu đề</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>đổi tên</translation>
    </message>
    <message>
        <source>change a condition</source>
        <translation>sửa điều kiện</translation>
    </message>
    <message>
        <source>change the order</source>
        <translation>đổi thứ tự</translation>
    </message>
    <message>
        <source>repeat a section</source>
        <translation>hỏi lặp một phần</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::SheetsDialog</name>
    <message>
        <source>contact sheets %1</source>
        <translation>phiếu tiếp xúc %1</translation>
    </message>
    <message>
        <source>Write the names of the interviewers, one a line.</source>
        <translation>Hãy ghi tên các điều tra viên, mỗi dòng một tên.</translation>
    </message>
    <message>
        <source>%1 sheets for %2 units, %3 to %4 each; %5 reserve lists.</source>
        <translation>%1 phiếu cho %2 đơn vị, mỗi phiếu từ %3 đến %4; %5 danh sách dự phòng.</translation>
    </message>
    <message>
        <source>%1 sheets for %2 units, %3 to %4 each.</source>
        <translation>%1 phiếu cho %2 đơn vị, mỗi phiếu từ %3 đến %4.</translation>
    </message>
    <message>
        <source>Laying the sheets out</source>
        <translation>Đang dàn trang các phiếu</translation>
    </message>
    <message>
        <source>Contact sheets of %1</source>
        <translation>Phiếu theo dõi tiếp xúc của %1</translation>
    </message>
    <message>
        <source>One sheet for</source>
        <translation>Mỗi phiếu dành cho</translation>
    </message>
    <message>
        <source>each &amp;area</source>
        <translation>một &amp;địa bàn</translation>
    </message>
    <message>
        <source>each &amp;interviewer</source>
        <translation>một điều tra &amp;viên</translation>
    </message>
    <message>
        <source>Their names, one a line. The sample is shared among them evenly and by neighbourhood.</source>
        <translation>Tên của họ, mỗi dòng một tên. Mẫu được chia đều cho họ, mỗi người nhận các đơn vị gần nhau.</translation>
    </message>
    <message>
        <source>Names of the interviewers</source>
        <translation>Tên các điều tra viên</translation>
    </message>
    <message>
        <source>&amp;Reserve lists too, on sheets of their own</source>
        <translation>In cả danh sách &amp;dự phòng, trên phiếu riêng</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Lưu…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>In each &amp;household</source>
        <translation>Trong mỗi &amp;hộ</translation>
    </message>
    <message>
        <source>whoever can answer for it</source>
        <translation>ai trả lời thay hộ cũng được</translation>
    </message>
    <message>
        <source>the person of a Kish table</source>
        <translation>người theo bảng Kish</translation>
    </message>
    <message>
        <source>the next birthday</source>
        <translation>người có sinh nhật sắp tới</translation>
    </message>
    <message>
        <source>One adult of each household, by a rule that leaves the interviewer no choice. A page with the rule and a form comes with the sheets.</source>
        <translation>Một người lớn trong mỗi hộ, theo quy tắc không để điều tra viên tự chọn. Trang quy tắc và mẫu ghi đi kèm các phiếu.</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::SidePanel</name>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Lỗi và gợi ý</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Lỗi và gợi ý (%1)</translation>
    </message>
    <message>
        <source>Preview and findings</source>
        <translation>Xem trước, lỗi và gợi ý</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::SizeCurve</name>
    <message>
        <source>margin</source>
        <translation>sai số</translation>
    </message>
    <message>
        <source>%1 confidence</source>
        <translation>tin cậy %1</translation>
    </message>
    <message>
        <source>design effect %1</source>
        <translation>hệ số thiết kế %1</translation>
    </message>
    <message>
        <source>completed answers</source>
        <translation>phiếu trả lời</translation>
    </message>
    <message>
        <source>coefficient of variation, %</source>
        <translation>hệ số biến thiên, %</translation>
    </message>
    <message>
        <source>margin, ± % of the figure</source>
        <translation>sai số, ± % của con số</translation>
    </message>
    <message>
        <source>margin, ± points</source>
        <translation>sai số, ± điểm %</translation>
    </message>
    <message>
        <source>margin, ±</source>
        <translation>sai số, ±</translation>
    </message>
    <message>
        <source>Margin against size</source>
        <translation>Sai số theo cỡ mẫu</translation>
    </message>
    <message>
        <source>%1 completed answers give %2.</source>
        <translation>%1 phiếu trả lời cho %2.</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::SizeForm</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>change the size</source>
        <translation>đổi cỡ mẫu</translation>
    </message>
    <message>
        <source>points</source>
        <translation>điểm %</translation>
    </message>
    <message>
        <source>&amp;Margin of error, ±</source>
        <translation>&amp;Sai số, ±</translation>
    </message>
    <message>
        <source>% of the figure</source>
        <translation>% của con số</translation>
    </message>
    <message>
        <source>C&amp;oefficient of variation</source>
        <translation>Hệ số &amp;biến thiên</translation>
    </message>
    <message>
        <source>a share</source>
        <translation>một tỷ lệ</translation>
    </message>
    <message>
        <source>a mean</source>
        <translation>một trung bình</translation>
    </message>
    <message>
        <source>a total</source>
        <translation>một tổng số</translation>
    </message>
    <message>
        <source>coefficient of variation</source>
        <translation>hệ số biến thiên</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>từng đơn vị</translation>
    </message>
    <message>
        <source>normal (Cochran)</source>
        <translation>chuẩn (Cochran)</translation>
    </message>
    <message>
        <source>Wilson</source>
        <translation>Wilson</translation>
    </message>
    <message>
        <source>&amp;The sample tells</source>
        <translation>Mẫu &amp;cho biết</translation>
    </message>
    <message>
        <source>A share: how many per cent say yes. A mean: satisfaction from 1 to 5, income. A total: how many hectares in all.</source>
        <translation>Tỷ lệ: bao nhiêu phần trăm trả lời có. Trung bình: mức hài lòng từ 1 đến 5, thu nhập. Tổng số: tất cả bao nhiêu héc-ta.</translation>
    </message>
    <message>
        <source>Share &amp;expected</source>
        <translation>Tỷ lệ &amp;dự kiến</translation>
    </message>
    <message>
        <source>Standard &amp;deviation</source>
        <translation>Độ &amp;lệch chuẩn</translation>
    </message>
    <message>
        <source>How far the values of single people lie from their mean, from an earlier survey or a trial. For answers from 1 to 5 it is most often 0.8 to 1.2.</source>
        <translation>Giá trị của từng người cách trung bình bao xa, theo cuộc khảo sát trước hoặc khảo sát thử. Với câu trả lời từ 1 đến 5 thường là 0,8 đến 1,2.</translation>
    </message>
    <message>
        <source>Mean e&amp;xpected</source>
        <translation>&amp;Trung bình dự kiến</translation>
    </message>
    <message>
        <source>Your best guess of the mean, which relative margins are a part of.</source>
        <translation>Ước đoán tốt nhất của bạn về trung bình; sai số tương đối tính theo số này.</translation>
    </message>
    <message>
        <source>&amp;Precision as</source>
        <translation>Độ chính &amp;xác là</translation>
    </message>
    <message>
        <source>How the precision is said: as a fixed amount, as a part of the figure, or as a coefficient of variation.</source>
        <translation>Cách nói độ chính xác: một lượng cố định, một phần của con số, hoặc hệ số biến thiên.</translation>
    </message>
    <message>
        <source>&amp;Answers planned</source>
        <translation>Số phiếu dự &amp;định</translation>
    </message>
    <message>
        <source>How many completed answers there will be. More must be invited, since not all answer.</source>
        <translation>Sẽ có bao nhiêu phiếu trả lời. Phải mời nhiều hơn, vì không phải ai cũng trả lời.</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>Độ t&amp;in cậy</translation>
    </message>
    <message>
        <source>Pop&amp;ulation</source>
        <translation>Tổn&amp;g thể</translation>
    </message>
    <message>
        <source>The sum of the strata on the tab Population.</source>
        <translation>Tổng của các tầng ở thẻ Tổng thể.</translation>
    </message>
    <message>
        <source>How many there are altogether. Above some ten thousand it hardly matters: a good soup is tasted with one spoon from a pot of any size. Empty: very large.</source>
        <translation>Tất cả có bao nhiêu. Trên chừng vài vạn thì gần như không còn ảnh hưởng: nồi canh khuấy đều thì lớn hay nhỏ cũng chỉ cần nếm một thìa. Để trống: rất lớn.</translation>
    </message>
    <message>
        <source>&amp;Drawn</source>
        <translation>Chọ&amp;n</translation>
    </message>
    <message>
        <source>One by one from a list, or first villages or communes and then some in each. Clusters save travel but neighbours answer alike, so more answers are needed.</source>
        <translation>Chọn từng đơn vị từ danh sách, hoặc chọn thôn, xã trước rồi chọn một số trong đó. Chọn theo cụm đỡ đi lại, nhưng hàng xóm trả lời giống nhau nên cần nhiều phiếu hơn.</translation>
    </message>
    <message>
        <source>Design e&amp;ffect</source>
        <translation>&amp;Hệ số thiết kế</translation>
    </message>
    <message>
        <source>How many times more answers this design takes than drawing one by one: 1 for a simple sample, 1.5 to 2.5 usual with clusters or uneven weights. Take it from the analysis of an earlier survey. With clusters given below, it is what comes on top of them.</source>
        <translation>Thiết kế này cần gấp mấy lần số phiếu so với chọn từng đơn vị: 1 với mẫu đơn giản, thường 1,5 đến 2,5 khi chọn theo cụm hoặc quyền số không đều. Hãy lấy từ phân tích của cuộc khảo sát trước. Nếu đã ghi cụm ở dưới thì đây là phần tính thêm.</translation>
    </message>
    <message>
        <source>Alike in a cluster (&amp;ρ)</source>
        <translation>Giống nhau trong cụm (&amp;ρ)</translation>
    </message>
    <message>
        <source>Intraclass correlation: how much more alike neighbours are than any two people; 0 not at all, 1 wholly. Opinions 0.02 to 0.1, water and electricity 0.2 and more.</source>
        <translation>Tương quan nội cụm: hàng xóm giống nhau hơn hai người bất kỳ đến đâu; 0 là không hơn, 1 là giống hệt. Ý kiến thường 0,02 đến 0,1; nước sạch, điện từ 0,2 trở lên.</translation>
    </message>
    <message>
        <source>Answers a c&amp;luster</source>
        <translation>Số phiếu mỗi cụ&amp;m</translation>
    </message>
    <message>
        <source>How many are asked in each cluster. Empty: the number that costs least, from the two costs below.</source>
        <translation>Mỗi cụm hỏi bao nhiêu. Để trống: số ít tốn kém nhất, tính từ hai chi phí bên dưới.</translation>
    </message>
    <message>
        <source>Cost of a cl&amp;uster</source>
        <translation>Chi phí một c&amp;ụm</translation>
    </message>
    <message>
        <source>What one more cluster costs: travel, permits, a local guide. In any unit, the same as the cost of an answer.</source>
        <translation>Thêm một cụm tốn bao nhiêu: đi lại, giấy phép, người dẫn đường. Đơn vị tùy ý, cùng với chi phí một phiếu.</translation>
    </message>
    <message>
        <source>Cost of an ans&amp;wer</source>
        <translation>Chi phí một phiế&amp;u</translation>
    </message>
    <message>
        <source>What one more interview costs in a cluster where the team already is.</source>
        <translation>Thêm một cuộc phỏng vấn tốn bao nhiêu ở cụm mà đội đã đến.</translation>
    </message>
    <message>
        <source>Eli&amp;gible</source>
        <translation>Đúng đối tượn&amp;g</translation>
    </message>
    <message>
        <source>Of 100 on the list, how many still belong to the population: not moved away, old enough. 100 where the list is fresh.</source>
        <translation>Trong 100 đơn vị của danh sách, bao nhiêu vẫn thuộc tổng thể: chưa chuyển đi, đủ tuổi. 100 nếu danh sách mới.</translation>
    </message>
    <message>
        <source>&amp;Response rate</source>
        <translation>Tỷ lệ trả &amp;lời</translation>
    </message>
    <message>
        <source>Of 100 who are invited and eligible, how many answer. It makes the number to invite larger, but does not mend the bias if those who refuse think otherwise.</source>
        <translation>Trong 100 đối tượng được mời, bao nhiêu trả lời. Nó làm tăng số phải mời, nhưng không sửa được độ chệch nếu người từ chối nghĩ khác.</translation>
    </message>
    <message>
        <source>Met&amp;hod</source>
        <translation>&amp;Công thức</translation>
    </message>
    <message>
        <source>± a fixed amount</source>
        <translation>± một lượng cố định</translation>
    </message>
    <message>
        <source>± a part of the figure</source>
        <translation>± một phần con số</translation>
    </message>
    <message>
        <source>in clusters</source>
        <translation>theo cụm</translation>
    </message>
    <message>
        <source>Yamane (prescribed)</source>
        <translation>Yamane (quy định)</translation>
    </message>
    <message>
        <source>Half the width of the confidence interval: with ±3 points, a share of 30% in the sample speaks for 27 to 33% in the population. Half the margin takes about four times the answers. It covers the chance of the draw only, not refusals or badly worded questions.</source>
        <translation>Một nửa độ rộng của khoảng tin cậy: với ±3 điểm %, tỷ lệ 30 % trong mẫu nói lên 27 đến 33 % trong tổng thể. Muốn sai số còn một nửa phải có số phiếu gấp khoảng bốn lần. Sai số chỉ tính sự ngẫu nhiên khi chọn, không tính người từ chối hay câu hỏi khó hiểu.</translation>
    </message>
    <message>
        <source>Half the width of the confidence interval as a part of the figure: ±10% of a share of 30% are ±3 points. Fits rare things, of which a fixed number of points would be too many.</source>
        <translation>Một nửa độ rộng của khoảng tin cậy so với chính con số: ±10 % của tỷ lệ 30 % là ±3 điểm %. Hợp với những điều hiếm gặp, khi một số điểm cố định sẽ là quá lớn.</translation>
    </message>
    <message>
        <source>The standard error as a part of the figure. Statistical offices often ask for 10 or 15%. About half a relative margin at 95% confidence.</source>
        <translation>Sai số chuẩn so với chính con số. Cơ quan thống kê thường yêu cầu 10 hoặc 15 %. Bằng khoảng một nửa sai số tương đối ở độ tin cậy 95 %.</translation>
    </message>
    <message>
        <source>Your best guess of the answer, from an earlier survey or a trial. 50% asks for the most answers and is safe where nothing is known.</source>
        <translation>Ước đoán tốt nhất của bạn, theo cuộc khảo sát trước hoặc khảo sát thử. 50 % cần nhiều phiếu nhất, và an toàn khi chưa biết gì.</translation>
    </message>
    <message>
        <source>Of 100 such samples, in how many the interval holds the true figure. 95% is usual; 99% takes about 70% more answers.</source>
        <translation>Trong 100 mẫu như vậy, bao nhiêu mẫu có khoảng tin cậy chứa con số thật. Thường lấy 95 %; 99 % cần thêm khoảng 70 % số phiếu.</translation>
    </message>
    <message>
        <source>Normal: Cochran&apos;s formula, for shares from 20 to 80%. Wilson: better for rare or very frequent answers. Yamane: n = N / (1 + N e²) as some guidelines prescribe; it takes 50% expected and about 95% confidence, and knows no design effect.</source>
        <translation>Chuẩn: công thức Cochran, cho tỷ lệ từ 20 đến 80 %. Wilson: tốt hơn khi câu trả lời rất hiếm hoặc rất phổ biến. Yamane: n = N / (1 + N e²) theo quy định của một số hướng dẫn; công thức này lấy tỷ lệ 50 %, độ tin cậy khoảng 95 %, và không biết đến hệ số thiết kế.</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::SizePage</name>
    <message>
        <source>Size</source>
        <translation>Cỡ mẫu</translation>
    </message>
    <message>
        <source>How precise the sample must be is not said yet.</source>
        <translation>Chưa ghi mẫu phải chính xác đến đâu.</translation>
    </message>
    <message>
        <source>%1 completed answers, %2 to invite.</source>
        <translation>%1 phiếu trả lời, phải mời %2.</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Cỡ mẫu: %1</translation>
    </message>
    <message>
        <source>Say on the left how large the margin of error may be.</source>
        <translation>Hãy ghi ở bên trái sai số được phép là bao nhiêu.</translation>
    </message>
    <message>
        <source>completed answers</source>
        <translation>phiếu trả lời</translation>
    </message>
    <message>
        <source>to invite</source>
        <translation>phải mời</translation>
    </message>
    <message>
        <source>to invite (%1)</source>
        <translation>%1 phải mời</translation>
    </message>
    <message>
        <source>Say on the left how many answers are planned.</source>
        <translation>Hãy ghi ở bên trái số phiếu dự định.</translation>
    </message>
    <message>
        <source>with %1 completed answers</source>
        <translation>với %1 phiếu trả lời</translation>
    </message>
    <message>
        <source>%1 completed answers give a margin of error of %2.</source>
        <translation>%1 phiếu trả lời cho sai số %2.</translation>
    </message>
    <message>
        <source>change the size</source>
        <translation>đổi cỡ mẫu</translation>
    </message>
    <message>
        <source>take the margin of the size</source>
        <translation>lấy sai số của cỡ mẫu</translation>
    </message>
    <message>
        <source>How many answers?</source>
        <translation>Cần bao nhiêu phiếu?</translation>
    </message>
    <message>
        <source>What margin has a size?</source>
        <translation>Cỡ mẫu này cho sai số bao nhiêu?</translation>
    </message>
    <message>
        <source>Compare two groups</source>
        <translation>So sánh hai nhóm</translation>
    </message>
    <message>
        <source>Begin with ±5 points</source>
        <translation>Bắt đầu với ±5 điểm %</translation>
    </message>
    <message>
        <source>Plan with this margin</source>
        <translation>Dùng sai số này cho kế hoạch</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Sao chép câu này</translation>
    </message>
    <message>
        <source>Levels of confidence</source>
        <translation>Độ tin cậy</translation>
    </message>
    <message>
        <source>Design effects</source>
        <translation>Hệ số thiết kế</translation>
    </message>
    <message>
        <source>One line a level of confidence</source>
        <translation>Mỗi độ tin cậy một đường</translation>
    </message>
    <message>
        <source>One line a design effect</source>
        <translation>Mỗi hệ số thiết kế một đường</translation>
    </message>
    <message>
        <source>From the margin to the number to invite</source>
        <translation>Từ sai số đến số phải mời</translation>
    </message>
    <message>
        <source>reckoned rightly</source>
        <translation>tính đúng</translation>
    </message>
    <message>
        <source>Yamane, as prescribed</source>
        <translation>Yamane, theo quy định</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::SizeWords</name>
    <message>
        <source>%1 at %2 confidence</source>
        <translation>%1, độ tin cậy %2</translation>
    </message>
    <message>
        <source>Answers of a simple random sample from an endless population, where %1 are expected to answer so.</source>
        <translation>Số phiếu của mẫu ngẫu nhiên đơn giản từ tổng thể vô hạn, khi dự kiến %1 trả lời như vậy.</translation>
    </message>
    <message>
        <source>Answers of a simple random sample from an endless population, where values lie %1 from their mean (standard deviation).</source>
        <translation>Số phiếu của mẫu ngẫu nhiên đơn giản từ tổng thể vô hạn, khi các giá trị cách trung bình %1 (độ lệch chuẩn).</translation>
    </message>
    <message>
        <source>coefficient of variation %1</source>
        <translation>hệ số biến thiên %1</translation>
    </message>
    <message>
        <source>±%1 of the figure</source>
        <translation>±%1 của con số</translation>
    </message>
    <message>
        <source>±%1 points</source>
        <translation>±%1 điểm %</translation>
    </message>
    <message>
        <source>× design effect %1</source>
        <translation>× hệ số thiết kế %1</translation>
    </message>
    <message>
        <source>Drawing in clusters and uneven weights make answers alike: it takes %1 times as many to learn as much.</source>
        <translation>Chọn theo cụm và quyền số không đều làm mỗi phiếu cho biết ít hơn: phải có gấp %1 lần mới biết được bằng ấy.</translation>
    </message>
    <message>
        <source>population of %1</source>
        <translation>tổng thể %1</translation>
    </message>
    <message>
        <source>population of %1 (%2)</source>
        <translation>tổng thể %1 %2</translation>
    </message>
    <message>
        <source>There are no more than these, and who has answered is known: so many completed answers are needed.</source>
        <translation>Tổng thể chỉ có bấy nhiêu, hỏi được ai là biết chắc người ấy: đây là số phiếu trả lời cần có.</translation>
    </message>
    <message>
        <source>÷ eligible %1</source>
        <translation>÷ đúng đối tượng %1</translation>
    </message>
    <message>
        <source>Not everybody on the list belongs to the population: some have moved away or are too young.</source>
        <translation>Không phải ai trong danh sách cũng thuộc tổng thể: có người đã chuyển đi hoặc chưa đủ tuổi.</translation>
    </message>
    <message>
        <source>÷ response rate %1</source>
        <translation>÷ tỷ lệ trả lời %1</translation>
    </message>
    <message>
        <source>Not everybody answers: so many are drawn and invited.</source>
        <translation>Không phải ai cũng trả lời: đây là số được chọn và mời.</translation>
    </message>
    <message>
        <source>For a %1, %2 completed answers are needed.</source>
        <translation>Để có %1, cần %2 phiếu trả lời.</translation>
    </message>
    <message>
        <source>For a margin of error of at most %1 at %2 confidence, %3 completed answers are needed.</source>
        <translation>Để sai số không quá %1 với độ tin cậy %2, cần %3 phiếu trả lời.</translation>
    </message>
    <message>
        <source>With %1 answering, %2 are invited.</source>
        <translation>Dự kiến %1 trả lời nên phải mời %2.</translation>
    </message>
    <message>
        <source>With %1 answering, %2 are invited (%3).</source>
        <translation>Dự kiến %1 trả lời nên phải mời %2 %3.</translation>
    </message>
    <message>
        <source>They are drawn in %1 clusters of %2 answers each.</source>
        <translation>Chọn ở %1 cụm, mỗi cụm %2 phiếu.</translation>
    </message>
    <message>
        <source>two standard errors in place of 1.96</source>
        <translation>hai lần sai số chuẩn thay cho 1,96 lần</translation>
    </message>
    <message>
        <source>no design effect in place of %1</source>
        <translation>không có hệ số thiết kế thay cho %1</translation>
    </message>
    <message>
        <source>Yamane as prescribed, N / (1 + N e²): %1 answers; reckoned rightly: %2. They differ because Yamane&apos;s formula takes %3.</source>
        <translation>Yamane theo quy định, N / (1 + N e²): %1 phiếu; tính đúng: %2 phiếu. Hai số khác nhau vì công thức Yamane lấy %3.</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, và </translation>
    </message>
    <message>
        <source>50% expected in place of %1</source>
        <translation>tỷ lệ 50 % thay cho %1</translation>
    </message>
    <message>
        <source>two standard errors, about 95% confidence, in place of %1</source>
        <translation>hai lần sai số chuẩn, tức độ tin cậy khoảng 95 %, thay cho %1</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::SpecificationDialog</name>
    <message>
        <source>The specification</source>
        <translation>Bản đặc tả</translation>
    </message>
    <message>
        <source>All that the figures rest on, as a file says it. Saved, it gives them again in this window or by the command below.</source>
        <translation>Toàn bộ căn cứ của các con số, đúng như ghi trong tệp. Lưu lại thì có thể tính ra đúng các con số ấy trong cửa sổ này hoặc bằng lệnh dưới đây.</translation>
    </message>
    <message>
        <source>The same on the &amp;command line:</source>
        <translation>Cùng kết quả bằng dòng &amp;lệnh:</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>Cùng kết quả bằng dòng lệnh</translation>
    </message>
    <message>
        <source>Save the specification first.</source>
        <translation>Hãy lưu bản đặc tả trước.</translation>
    </message>
    <message>
        <source>&amp;Copy the specification</source>
        <translation>&amp;Sao chép bản đặc tả</translation>
    </message>
    <message>
        <source>Copy the c&amp;ommand</source>
        <translation>Sao chép &amp;lệnh</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::StageCard</name>
    <message>
        <source>as the list stands</source>
        <translation>theo danh sách</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Phương pháp</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Quy mô</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Bao nhiêu</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>The column that tells the units of this stage apart</source>
        <translation>Cột phân biệt các đơn vị của cấp này</translation>
    </message>
    <message>
        <source>The column by which larger units get a larger chance</source>
        <translation>Cột mà theo đó đơn vị lớn có xác suất lớn hơn</translation>
    </message>
    <message>
        <source>Columns by which the list is put in order before every so many is taken: the sample then spreads over them evenly</source>
        <translation>Các cột dùng để sắp danh sách trước khi lấy cách đều: mẫu sẽ trải đều theo các cột đó</translation>
    </message>
    <message>
        <source>In each stratum at the first stage, in each unit drawn before at the next ones</source>
        <translation>Trong mỗi tầng ở cấp đầu, trong mỗi đơn vị đã chọn ở các cấp sau</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::StrataFields</name>
    <message>
        <source>Stratum</source>
        <translation>Tầng</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Tổng thể</translation>
    </message>
    <message>
        <source>Population (%1)</source>
        <translation>Tổng số (%1)</translation>
    </message>
    <message>
        <source>Part of the whole</source>
        <translation>Phần trong tổng thể</translation>
    </message>
    <message>
        <source>Share expected</source>
        <translation>Tỷ lệ dự kiến</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Độ lệch chuẩn</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>Chi phí một phiếu</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Ít nhất</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Nhiều nhất</translation>
    </message>
    <message>
        <source>Own margin, ± points</source>
        <translation>Sai số riêng, ± điểm %</translation>
    </message>
    <message>
        <source>Own margin, ±</source>
        <translation>Sai số riêng, ±</translation>
    </message>
    <message>
        <source>Communes, districts, town and country: every person or household belongs to exactly one stratum.</source>
        <translation>Xã, huyện, thành thị và nông thôn: mỗi người hay mỗi hộ thuộc đúng một tầng.</translation>
    </message>
    <message>
        <source>How many there are in it altogether, not how many are asked.</source>
        <translation>Có tất cả bao nhiêu trong tầng, không phải bao nhiêu được hỏi.</translation>
    </message>
    <message>
        <source>Its share of the whole population. With proportional allocation the sample has the same shares.</source>
        <translation>Tỷ trọng của tầng trong tổng thể. Nếu phân bổ theo tỷ lệ thì mẫu có đúng các tỷ trọng này.</translation>
    </message>
    <message>
        <source>How far the values lie from their mean, from an earlier survey. Strata that differ more need more answers.</source>
        <translation>Các giá trị cách trung bình bao xa, theo cuộc khảo sát trước. Tầng càng khác nhau nhiều càng cần nhiều phiếu.</translation>
    </message>
    <message>
        <source>What one interview costs there, in any unit of money or time: what counts is how the strata compare.</source>
        <translation>Chi phí một cuộc phỏng vấn ở đó, tính bằng tiền hoặc thời gian: điều quan trọng là so giữa các tầng với nhau.</translation>
    </message>
    <message>
        <source>Never fewer than these, whatever the allocation says.</source>
        <translation>Không bao giờ ít hơn số này, dù phân bổ thế nào.</translation>
    </message>
    <message>
        <source>Never more than these.</source>
        <translation>Không bao giờ nhiều hơn số này.</translation>
    </message>
    <message>
        <source>The margin of error that the figure of this stratum alone must not pass, at the confidence level of the plan. The stratum then gets at least what that takes.</source>
        <translation>Sai số mà con số của riêng tầng này không được vượt quá, ở độ tin cậy của kế hoạch. Tầng sẽ được ít nhất số phiếu cần cho việc đó.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of 0 or more.</source>
        <translation>“%1” không phải là số nguyên từ 0 trở lên.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number above 0.</source>
        <translation>“%1” không phải là số nguyên lớn hơn 0.</translation>
    </message>
    <message>
        <source>This column is reckoned from the population.</source>
        <translation>Cột này được tính từ tổng thể.</translation>
    </message>
    <message>
        <source>“%1” is not a number of 0 or more.</source>
        <translation>“%1” không phải là số từ 0 trở lên.</translation>
    </message>
    <message>
        <source>“%1” is not a number above 0.</source>
        <translation>“%1” không phải là số lớn hơn 0.</translation>
    </message>
    <message>
        <source>The stratum has no name.</source>
        <translation>Tầng chưa có tên.</translation>
    </message>
    <message>
        <source>“%1” is row %2 already: give it another name, or put both into one.</source>
        <translation>“%1” đã có ở dòng %2: hãy đặt tên khác, hoặc gộp hai dòng làm một.</translation>
    </message>
    <message>
        <source>The population is missing: how many are there in this stratum altogether?</source>
        <translation>Thiếu tổng số: trong tầng này có tất cả bao nhiêu?</translation>
    </message>
    <message>
        <source>A standard deviation of %1 is not that of a share: write the share.</source>
        <translation>Độ lệch chuẩn %1 không thể là của một tỷ lệ: hãy ghi tỷ lệ.</translation>
    </message>
    <message>
        <source>There are only %1 in this stratum.</source>
        <translation>Tầng này chỉ có %1.</translation>
    </message>
    <message>
        <source>“At most” is below “at least”.</source>
        <translation>“Nhiều nhất” nhỏ hơn “ít nhất”.</translation>
    </message>
    <message numerus="yes">
        <source>%n stratum(s)</source>
        <translation>
            <numerusform>%n tầng</numerusform>
        </translation>
    </message>
    <message>
        <source>The share you expect to answer so, in per cent, from an earlier survey or a guess. Strata near 50% need the most answers. Empty: that of the whole.</source>
        <translation>Tỷ lệ bạn dự kiến sẽ trả lời như vậy, tính bằng %, theo cuộc khảo sát trước hoặc ước đoán. Tầng gần 50 % cần nhiều phiếu nhất. Để trống: lấy tỷ lệ chung.</translation>
    </message>
    <message>
        <source>“%1” is not a share above 0 and below 100%.</source>
        <translation>“%1” không phải là tỷ lệ lớn hơn 0 và nhỏ hơn 100 %.</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::StrataImport</name>
    <message>
        <source>row %1</source>
        <translation>dòng %1</translation>
    </message>
    <message>
        <source>%1: there is no name</source>
        <translation>%1: không có tên</translation>
    </message>
    <message>
        <source>%1: “%2” is no count</source>
        <translation>%1: “%2” không phải là số lượng</translation>
    </message>
    <message>
        <source>Import strata</source>
        <translation>Nhập các tầng</translation>
    </message>
    <message>
        <source>&amp;Names of the strata stand in</source>
        <translation>&amp;Tên các tầng nằm ở cột</translation>
    </message>
    <message>
        <source>Their &amp;counts stand in</source>
        <translation>&amp;Số lượng nằm ở cột</translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation>Sẽ nhập những gì</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Đang đọc %1…</translation>
    </message>
    <message>
        <source>no column: every row is one</source>
        <translation>không có cột: mỗi dòng là một</translation>
    </message>
    <message numerus="yes">
        <source>%n stratum(s), %1 in all.</source>
        <translation>
            <numerusform>%n tầng, tất cả %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row “%1” is the sum of the others and was left out.</source>
        <translation>Dòng “%1” là tổng của các dòng khác nên được bỏ qua.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out.</source>
        <translation>
            <numerusform>%n dòng bị bỏ qua.</numerusform>
        </translation>
    </message>
    <message>
        <source>The imported list of units</source>
        <translation>Danh sách đơn vị đã nhập</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Đang đọc danh sách</translation>
    </message>
    <message>
        <source>No list of units was imported yet. Import one under Draw.</source>
        <translation>Chưa nhập danh sách đơn vị nào. Hãy nhập ở thẻ Rút mẫu.</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::StrataModel</name>
    <message>
        <source>add a stratum</source>
        <translation>thêm một tầng</translation>
    </message>
    <message>
        <source>change %1 in row %2</source>
        <translation>sửa %1 ở dòng %2</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::StudyActions</name>
    <message>
        <source>Show all</source>
        <translation>Xem tất cả</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Đang đọc %1</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in the data file.</source>
        <translation>
            <numerusform>Có %n điều cần xem trong tệp dữ liệu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Mở tệp khác</translation>
    </message>
    <message>
        <source>The last changes are not saved yet. %1</source>
        <translation>Những thay đổi vừa rồi chưa lưu được. %1</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Lưu bản sao nơi khác</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lưu bản sao</translation>
    </message>
    <message>
        <source>What you do here is not kept yet. A study keeps the data, the design and the results in one file.</source>
        <translation>Những gì làm ở đây chưa được giữ lại. Một cuộc khảo sát giữ dữ liệu, thiết kế mẫu và kết quả trong một tệp.</translation>
    </message>
    <message>
        <source>Keep as a study…</source>
        <translation>Giữ thành cuộc khảo sát…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Chưa lưu</translation>
    </message>
    <message>
        <source>The last changes of this study cannot be saved.</source>
        <translation>Không lưu được những thay đổi cuối của cuộc khảo sát này.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Lưu bản sao nơi khác…</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>Rời đi, bỏ những thay đổi ấy</translation>
    </message>
    <message>
        <source>Studies (*.quadrat)</source>
        <translation>Cuộc khảo sát (*.quadrat)</translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods *.sav *.zsav *.dta *.json)</source>
        <translation>Dữ liệu (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods *.sav *.zsav *.dta *.json)</translation>
    </message>
    <message>
        <source>Open a study or data</source>
        <translation>Mở cuộc khảo sát hoặc dữ liệu</translation>
    </message>
    <message>
        <source>Specifications (*.json)</source>
        <translation>Bản đặc tả (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>The sample study is not installed with this copy of the program.</source>
        <translation>Bản cài đặt này không kèm cuộc khảo sát mẫu.</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>Mở dữ liệu</translation>
    </message>
    <message>
        <source>This is your own copy of the sample study: %1</source>
        <translation>Đây là bản riêng của bạn về cuộc khảo sát mẫu: %1</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>Đang tạo %1</translation>
    </message>
    <message>
        <source>Keep as a study</source>
        <translation>Giữ thành cuộc khảo sát</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 bản sao</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>Đã lưu bản sao thành %1.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Mở bản sao</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Lưu nơi khác</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Đang lưu bản sao</translation>
    </message>
    <message>
        <source>Save the specification</source>
        <translation>Lưu bản đặc tả</translation>
    </message>
    <message>
        <source>Specification (*.json)</source>
        <translation>Bản đặc tả (*.json)</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>Những chỗ sai trong tệp</translation>
    </message>
    <message>
        <source>The file was checked: nothing is wrong with it.</source>
        <translation>Đã kiểm tra tệp: không có gì sai.</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Đang kiểm tra %1</translation>
    </message>
    <message>
        <source>About the data file</source>
        <translation>Về tệp dữ liệu</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>Cuộc khảo sát &amp;mới…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>M&amp;ở…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Mở tệp &amp;gần đây</translation>
    </message>
    <message>
        <source>Open the &amp;sample study</source>
        <translation>Mở cuộc &amp;khảo sát mẫu</translation>
    </message>
    <message>
        <source>&amp;Keep as a study…</source>
        <translation>Giữ &amp;thành cuộc khảo sát…</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>Lưu &amp;bản sao thành…</translation>
    </message>
    <message>
        <source>Restore &amp;points…</source>
        <translation>Điểm khôi &amp;phục…</translation>
    </message>
    <message>
        <source>Chec&amp;k the file</source>
        <translation>Kiểm t&amp;ra tệp</translation>
    </message>
    <message>
        <source>C&amp;lose the study</source>
        <translation>Đón&amp;g cuộc khảo sát</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>&amp;Lưu ngay</translation>
    </message>
    <message>
        <source>Save the specification &amp;as…</source>
        <translation>Lưu bản đặc tả thành tệp k&amp;hác…</translation>
    </message>
    <message>
        <source>About the &amp;data file</source>
        <translation>Về tệp &amp;dữ liệu</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::StudyStatus</name>
    <message>
        <source>No file open</source>
        <translation>Chưa mở tệp</translation>
    </message>
    <message>
        <source>%1 · read only</source>
        <translation>%1 · chỉ đọc</translation>
    </message>
    <message>
        <source>%1 · not saved</source>
        <translation>%1 · chưa lưu được</translation>
    </message>
    <message>
        <source>%1 · saved %2</source>
        <translation>%1 · đã lưu %2</translation>
    </message>
    <message>
        <source>%1 · changed</source>
        <translation>%1 · đã thay đổi</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>không</translation>
    </message>
    <message>
        <source>weight: %1</source>
        <translation>quyền số: %1</translation>
    </message>
    <message>
        <source>filter: %1</source>
        <translation>lọc: %1</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::StudyWorkspace</name>
    <message>
        <source>change the title</source>
        <translation>sửa tên cuộc khảo sát</translation>
    </message>
    <message>
        <source>change the source</source>
        <translation>sửa nguồn</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Khảo sát</translation>
    </message>
    <message>
        <source>No study is open.</source>
        <translation>Chưa mở cuộc khảo sát nào.</translation>
    </message>
    <message>
        <source>Not kept as a study yet.</source>
        <translation>Chưa giữ thành cuộc khảo sát.</translation>
    </message>
    <message>
        <source>The study has no title yet.</source>
        <translation>Cuộc khảo sát chưa có tên.</translation>
    </message>
    <message>
        <source>The study is kept in its file.</source>
        <translation>Cuộc khảo sát đã được giữ trong tệp của nó.</translation>
    </message>
    <message>
        <source>Open here, to work on; it saves itself.</source>
        <translation>Đang mở ở đây để làm việc; tệp tự lưu.</translation>
    </message>
    <message>
        <source>Bring in the responses: a table with a row for each person who answered.</source>
        <translation>Nhập phiếu trả lời: một bảng mỗi người trả lời một dòng.</translation>
    </message>
    <message>
        <source>Say how the sample was drawn: weights, strata, clusters. Without it every person counts alike.</source>
        <translation>Cho biết mẫu được chọn thế nào: quyền số, tầng, cụm. Thiếu phần này, mọi người được tính như nhau.</translation>
    </message>
    <message>
        <source>Tick the questions: their figures appear with confidence intervals.</source>
        <translation>Đánh dấu các câu hỏi: số liệu hiện ra kèm khoảng tin cậy.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) stand ready to be read, copied and printed.</source>
        <translation>
            <numerusform>%n kết quả đã sẵn sàng để đọc, chép và in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Phiếu trả lời</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Số phiếu</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Số lần nhập</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Lần nhập cuối</translation>
    </message>
    <message>
        <source>%1, from %2, by %3</source>
        <translation>%1, từ %2, người nhập %3</translation>
    </message>
    <message>
        <source>None yet. Make one before a change that you may want to take back as a whole.</source>
        <translation>Chưa có. Hãy tạo một điểm trước khi sửa điều gì mà sau này có thể muốn bỏ cả.</translation>
    </message>
    <message numerus="yes">
        <source>%n restore point(s), the newest of %1.</source>
        <translation>
            <numerusform>%n điểm khôi phục, điểm mới nhất lúc %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A survey from question to chart</source>
        <translation>Một cuộc khảo sát, từ câu hỏi đến biểu đồ</translation>
    </message>
    <message>
        <source>A study keeps everything in one file: the responses, how the sample was drawn, the weights and the results. Begin a new one, or open a study or a data file from the menu File.</source>
        <translation>Một cuộc khảo sát giữ mọi thứ trong một tệp: phiếu trả lời, cách chọn mẫu, quyền số và kết quả. Hãy tạo cuộc mới, hoặc mở một cuộc khảo sát hay tệp dữ liệu từ menu Tệp.</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>Cuộc khảo sát &amp;mới…</translation>
    </message>
    <message>
        <source>Try the sample study</source>
        <translation>Thử với cuộc khảo sát mẫu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Source: who asked, and when</source>
        <translation>Nguồn: ai hỏi, khi nào</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Việc tiếp theo</translation>
    </message>
    <message>
        <source>What has come in</source>
        <translation>Phiếu đã có</translation>
    </message>
    <message>
        <source>Restore points</source>
        <translation>Điểm khôi phục</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::TabbedWorkspace</name>
    <message>
        <source>Keep as a study…</source>
        <translation>Giữ thành cuộc khảo sát…</translation>
    </message>
    <message>
        <source>New study…</source>
        <translation>Cuộc khảo sát mới…</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>Mở cuộc khảo sát</translation>
    </message>
    <message>
        <source>Not kept as a study yet.</source>
        <translation>Chưa giữ thành cuộc khảo sát.</translation>
    </message>
    <message>
        <source>No study is open.</source>
        <translation>Chưa mở cuộc khảo sát nào.</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::Tables</name>
    <message>
        <source>Std. error</source>
        <translation>Sai số chuẩn</translation>
    </message>
    <message>
        <source>How much the figure would typically differ in another sample drawn in the same way.</source>
        <translation>Con số thường lệch bao nhiêu nếu chọn một mẫu khác theo cùng cách.</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 từ</translation>
    </message>
    <message>
        <source>Lower end of the confidence interval.</source>
        <translation>Đầu dưới của khoảng tin cậy.</translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation>%1 đến</translation>
    </message>
    <message>
        <source>Upper end of the confidence interval.</source>
        <translation>Đầu trên của khoảng tin cậy.</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Biến</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Share below</source>
        <translation>Tỷ lệ ở dưới</translation>
    </message>
    <message>
        <source>The share of people at or below the figure.</source>
        <translation>Tỷ lệ người bằng hoặc dưới con số này.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>The figure for the whole population, by the weights.</source>
        <translation>Con số cho toàn bộ tổng thể, tính theo quyền số.</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>People who answered, counted without weights.</source>
        <translation>Số người trả lời, đếm không dùng quyền số.</translation>
    </message>
    <message>
        <source>Design effect</source>
        <translation>Hệ số thiết kế</translation>
    </message>
    <message>
        <source>How many times larger the variance is than that of a simple random sample of the same size.</source>
        <translation>Phương sai lớn gấp mấy lần mẫu ngẫu nhiên đơn giản cùng cỡ.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Why a figure is doubtful, if it is.</source>
        <translation>Vì sao con số đáng ngờ, nếu có.</translation>
    </message>
    <message>
        <source>Nobody is in this cell.</source>
        <translation>Ô này không có ai.</translation>
    </message>
    <message>
        <source>Difference of means</source>
        <translation>Chênh lệch trung bình</translation>
    </message>
    <message>
        <source>The mean of the second group less that of the first.</source>
        <translation>Trung bình nhóm sau trừ trung bình nhóm trước.</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t</translation>
    </message>
    <message>
        <source>The difference in standard errors.</source>
        <translation>Mức chênh lệch tính bằng sai số chuẩn.</translation>
    </message>
    <message>
        <source>df</source>
        <translation>Bậc tự do</translation>
    </message>
    <message>
        <source>Degrees of freedom of the test.</source>
        <translation>Số bậc tự do của phép kiểm định.</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>How rare such a difference would be without one in the population.</source>
        <translation>Hiếm đến mức nào nếu trong tổng thể không có chênh lệch.</translation>
    </message>
    <message>
        <source>%1 less %2</source>
        <translation>%1 trừ %2</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Số hạng</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Hệ số</translation>
    </message>
    <message>
        <source>The coefficient in standard errors.</source>
        <translation>Hệ số tính bằng sai số chuẩn.</translation>
    </message>
    <message>
        <source>How rare such a coefficient would be if it were 0 in the population.</source>
        <translation>Hiếm đến mức nào nếu hệ số trong tổng thể bằng 0.</translation>
    </message>
    <message>
        <source>Odds ratio</source>
        <translation>Tỷ số chênh</translation>
    </message>
    <message>
        <source>e to the power of the coefficient.</source>
        <translation>e lũy thừa hệ số.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Trung bình</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Tỷ số</translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation>Phân vị</translation>
    </message>
    <message>
        <source>Crosstab</source>
        <translation>Bảng chéo</translation>
    </message>
    <message>
        <source>Two groups compared</source>
        <translation>So sánh hai nhóm</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>Hồi quy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 theo %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 theo %2</translation>
    </message>
    <message>
        <source>How much the outcome changes with the term while the others are held equal.</source>
        <translation>Kết quả thay đổi bao nhiêu theo số hạng này khi các số hạng khác giữ nguyên.</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::TelephonePage</name>
    <message>
        <source>No questionnaire yet</source>
        <translation>Chưa có phiếu hỏi</translation>
    </message>
    <message>
        <source>What is asked on the telephone is the questionnaire of the study: write it or bring one in first.</source>
        <translation>Nội dung hỏi qua điện thoại là phiếu hỏi của cuộc khảo sát: hãy soạn hoặc nhập phiếu hỏi trước.</translation>
    </message>
    <message>
        <source>Write the questionnaire</source>
        <translation>Soạn phiếu hỏi</translation>
    </message>
    <message>
        <source>&amp;Case code</source>
        <translation>&amp;Mã phiếu</translation>
    </message>
    <message>
        <source>or choose below</source>
        <translation>hoặc chọn bên dưới</translation>
    </message>
    <message>
        <source>&amp;Number from</source>
        <translation>&amp;Số máy lấy từ</translation>
    </message>
    <message>
        <source>The column of the list file that holds telephone numbers. They are shown here and written nowhere.</source>
        <translation>Cột chứa số điện thoại trong tệp danh sách. Số chỉ hiện ở đây, không ghi vào đâu cả.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Mã phiếu</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Số lần gọi</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>Kết quả gần nhất</translation>
    </message>
    <message>
        <source>Call at</source>
        <translation>Gọi lúc</translation>
    </message>
    <message>
        <source>Cases to call</source>
        <translation>Các trường hợp cần gọi</translation>
    </message>
    <message>
        <source>C&amp;lose the round</source>
        <translation>Đón&amp;g đợt gọi</translation>
    </message>
    <message>
        <source>The interviews become responses; nothing more goes into the round.</source>
        <translation>Các cuộc phỏng vấn chuyển vào Phiếu trả lời; không thêm vào đợt này nữa.</translation>
    </message>
    <message>
        <source>Choose a case on the left. Call-backs whose time has come stand first.</source>
        <translation>Chọn một trường hợp ở bên trái. Những cuộc hẹn đã đến giờ đứng trước.</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) are among the responses now.</source>
        <translation>
            <numerusform>%n cuộc phỏng vấn đã vào Phiếu trả lời.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the responses</source>
        <translation>Xem phiếu trả lời</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are to be called.</source>
        <translation>
            <numerusform>Còn %n trường hợp cần gọi.</numerusform>
        </translation>
    </message>
    <message>
        <source>begun</source>
        <translation>dở dang</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) to call</source>
        <translation>
            <numerusform>%n trường hợp cần gọi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has answered already.</source>
        <translation>%1 đã trả lời rồi.</translation>
    </message>
    <message>
        <source>%1 is not in the sample.</source>
        <translation>%1 không có trong mẫu.</translation>
    </message>
    <message>
        <source>No number in the list</source>
        <translation>Danh sách không có số máy</translation>
    </message>
    <message>
        <source>Not called yet.</source>
        <translation>Chưa gọi lần nào.</translation>
    </message>
    <message>
        <source>&amp;Go on with the interview</source>
        <translation>Phỏng vấn &amp;tiếp</translation>
    </message>
    <message>
        <source>&amp;Begin the interview</source>
        <translation>&amp;Bắt đầu phỏng vấn</translation>
    </message>
    <message>
        <source>%1: question %2 of %3</source>
        <translation>%1: câu %2 trên %3</translation>
    </message>
    <message>
        <source>All questions are answered. Keep the call.</source>
        <translation>Đã hỏi hết các câu. Hãy lưu cuộc gọi.</translation>
    </message>
    <message>
        <source>There is no interview yet: begin it, or choose another outcome.</source>
        <translation>Chưa có cuộc phỏng vấn: hãy bắt đầu, hoặc chọn kết quả khác.</translation>
    </message>
    <message>
        <source>The interview is not complete: go on, or choose “broken off” or “call again”.</source>
        <translation>Cuộc phỏng vấn chưa xong: hãy hỏi tiếp, hoặc chọn “bỏ dở” hay “hẹn gọi lại”.</translation>
    </message>
    <message>
        <source>The call to %1 is kept.</source>
        <translation>Đã lưu cuộc gọi tới %1.</translation>
    </message>
    <message>
        <source>Lea&amp;ve the round</source>
        <translation>&amp;Rời đợt gọi</translation>
    </message>
    <message>
        <source>The time to call again is over already. Say a later one.</source>
        <translation>Giờ hẹn gọi lại đã qua. Hãy ghi giờ muộn hơn.</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::TemplateDialog</name>
    <message>
        <source>New from a template</source>
        <translation>Phiếu hỏi mới từ mẫu</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Các mẫu</translation>
    </message>
    <message>
        <source>Questions of the template</source>
        <translation>Các câu hỏi của mẫu</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Lấy mẫu này</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n câu hỏi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) by telephone</source>
        <translation>
            <numerusform>khoảng %n phút qua điện thoại</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::TopBar</name>
    <message>
        <source>Find anything   Ctrl+K</source>
        <translation>Tìm mọi thứ   Ctrl+K</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tìm mọi thứ</translation>
    </message>
    <message>
        <source>Light, dark or high contrast</source>
        <translation>Sáng, tối hoặc tương phản cao</translation>
    </message>
    <message>
        <source>Change the theme</source>
        <translation>Đổi màu sắc</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::TranslationPage</name>
    <message>
        <source>Only untranslated</source>
        <translation>Chỉ phần chưa dịch</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Put cells of a spreadsheet at the current cell: copy the table, have it translated, and paste the column back</source>
        <translation>Đặt các ô của bảng tính vào chỗ đang chọn: chép bảng ra, nhờ dịch, rồi dán cột dịch vào</translation>
    </message>
    <message>
        <source>Texts in all languages</source>
        <translation>Câu chữ bằng mọi ngôn ngữ</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tiêu đề</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>lời giới thiệu</translation>
    </message>
    <message>
        <source>closing words</source>
        <translation>lời kết</translation>
    </message>
    <message>
        <source>instruction</source>
        <translation>hướng dẫn</translation>
    </message>
    <message>
        <source>to the interviewer</source>
        <translation>dặn điều tra viên</translation>
    </message>
    <message>
        <source>check</source>
        <translation>kiểm tra</translation>
    </message>
    <message>
        <source>item</source>
        <translation>mục</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>đơn vị</translation>
    </message>
    <message>
        <source>end of the scale</source>
        <translation>đầu thang</translation>
    </message>
    <message>
        <source>option</source>
        <translation>phương án</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>lời hỏi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>Everything is there in every language.</source>
        <translation>Mọi câu chữ đã có ở mọi ngôn ngữ.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) lack a language.</source>
        <translation>
            <numerusform>%n câu chữ còn thiếu một ngôn ngữ.</numerusform>
        </translation>
    </message>
    <message>
        <source>translate</source>
        <translation>dịch</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::ValueCountsPane</name>
    <message>
        <source>value</source>
        <translation>giá trị</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>phiếu</translation>
    </message>
    <message>
        <source>share</source>
        <translation>tỷ lệ</translation>
    </message>
    <message>
        <source>Counts of the current column</source>
        <translation>Tần số của cột đang chọn</translation>
    </message>
    <message>
        <source>%1 of %2 cases answered, unweighted.</source>
        <translation>%1 trên %2 phiếu có trả lời, chưa tính quyền số.</translation>
    </message>
    <message>
        <source>From %1 to %2, mean %3.</source>
        <translation>Từ %1 đến %2, trung bình %3.</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>%1 other values</source>
        <translation>%1 giá trị khác</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::ValueLabelsDialog</name>
    <message>
        <source>Values of %1</source>
        <translation>Các giá trị của %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Words in Vietnamese</source>
        <translation>Lời tiếng Việt</translation>
    </message>
    <message>
        <source>Words in English</source>
        <translation>Lời tiếng Anh</translation>
    </message>
    <message>
        <source>Is it an answer?</source>
        <translation>Có phải câu trả lời?</translation>
    </message>
    <message>
        <source>&amp;Add a value</source>
        <translation>&amp;Thêm giá trị</translation>
    </message>
    <message>
        <source>&amp;Remove the value</source>
        <translation>&amp;Bỏ giá trị</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>không: %1</translation>
    </message>
    <message>
        <source>Every value needs a code.</source>
        <translation>Giá trị nào cũng cần mã.</translation>
    </message>
    <message>
        <source>The code %1 is there twice.</source>
        <translation>Mã %1 bị lặp.</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::VariableChoice</name>
    <message>
        <source>Search variables</source>
        <translation>Tìm biến</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Biến</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Biến</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nhãn</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::VariableModel</name>
    <message>
        <source>%1: a number. Ticked, it gives a mean.</source>
        <translation>%1: số đo. Đánh dấu để tính trung bình.</translation>
    </message>
    <message>
        <source>%1: open text with too many different answers to be counted.</source>
        <translation>%1: trả lời tự do, quá nhiều câu khác nhau nên không đếm được.</translation>
    </message>
    <message numerus="yes">
        <source>%1: a category with %n answer(s). Ticked, it gives shares.</source>
        <translation>
            <numerusform>%1: phân loại với %n câu trả lời. Đánh dấu để tính tỷ lệ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::VariablePanel</name>
    <message>
        <source>&amp;Variables</source>
        <translation>&amp;Biến</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Search the variables</source>
        <translation>Tìm biến</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Biến</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::VariableView</name>
    <message>
        <source>change the values of %1</source>
        <translation>đổi các giá trị của %1</translation>
    </message>
    <message>
        <source>Search variables</source>
        <translation>Tìm biến</translation>
    </message>
    <message>
        <source>&amp;Values and missing codes…</source>
        <translation>&amp;Giá trị và mã thiếu…</translation>
    </message>
    <message>
        <source>&amp;Show the answers</source>
        <translation>&amp;Xem câu trả lời</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Biến</translation>
    </message>
    <message>
        <source>make %1</source>
        <translation>tạo %1</translation>
    </message>
    <message>
        <source>change the rule of %1</source>
        <translation>sửa quy tắc của %1</translation>
    </message>
    <message>
        <source>%1 Remove what is made from it first.</source>
        <translation>%1 Hãy xóa biến được tạo từ nó trước.</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>xóa %1</translation>
    </message>
    <message>
        <source>&amp;New variable</source>
        <translation>&amp;Biến mới</translation>
    </message>
    <message>
        <source>&amp;Edit the rule…</source>
        <translation>&amp;Sửa quy tắc…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>&amp;Labels from the questionnaire (%1)…</source>
        <translation>&amp;Lấy nhãn từ phiếu hỏi (%1)…</translation>
    </message>
    <message>
        <source>take labels from the questionnaire</source>
        <translation>lấy nhãn từ phiếu hỏi</translation>
    </message>
    <message>
        <source>The questionnaire words these variables otherwise by now: see what differs, and take its words</source>
        <translation>Phiếu hỏi nay gọi các biến này bằng lời khác: xem khác ở đâu và lấy lời mới</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::VersionsPage</name>
    <message>
        <source>Name, such as: after the pilot</source>
        <translation>Tên, ví dụ: sau khi hỏi thử</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Tên phiên bản</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>Lưu phiên bản này</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Lấy lại bản này</translation>
    </message>
    <message>
        <source>The questionnaire becomes what it was then; this can be undone</source>
        <translation>Phiếu hỏi trở lại như lúc ấy; có thể hoàn tác</translation>
    </message>
    <message>
        <source>Versions that are kept</source>
        <translation>Các phiên bản đã lưu</translation>
    </message>
    <message>
        <source>No version is kept yet. Keep one before the questionnaire goes to people: later you can see what has changed since, and take it back.</source>
        <translation>Chưa lưu phiên bản nào. Hãy lưu một bản trước khi đưa phiếu đi hỏi: về sau xem được đã đổi những gì, và lấy lại được.</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>So với</translation>
    </message>
    <message>
        <source>keep a version</source>
        <translation>lưu phiên bản</translation>
    </message>
    <message>
        <source>take back a version</source>
        <translation>lấy lại phiên bản</translation>
    </message>
    <message>
        <source>the questionnaire as it is now</source>
        <translation>phiếu hỏi hiện nay</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>đã bỏ</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>chuyển chỗ</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>đã sửa</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>What became different</source>
        <translation>Điều đã khác đi</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Không có gì khác.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n thay đổi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::WalkPage</name>
    <message>
        <source>Start again</source>
        <translation>Đi lại từ đầu</translation>
    </message>
    <message>
        <source>Fill at random</source>
        <translation>Điền ngẫu nhiên</translation>
    </message>
    <message>
        <source>Many interviews with random answers that can stand: what none of them reaches is hard to reach, or cannot be reached</source>
        <translation>Nhiều phiếu với câu trả lời ngẫu nhiên hợp lệ: câu nào không phiếu nào tới được thì khó tới, hoặc không thể tới</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Số phiếu</translation>
    </message>
    <message>
        <source>The way so far</source>
        <translation>Đường đã đi</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Cách hỏi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>There are no questions yet.</source>
        <translation>Chưa có câu hỏi nào.</translation>
    </message>
    <message>
        <source>The end: the interview is through.</source>
        <translation>Hết: đã đi hết phiếu.</translation>
    </message>
    <message>
        <source>Filling at random</source>
        <translation>Đang điền ngẫu nhiên</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Biến</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>Questions seen: %1 of %2. Conditions seen both ways: %3 of %4.</source>
        <translation>Đã gặp %1 trên %2 câu hỏi; %3 trên %4 nhánh của các điều kiện.</translation>
    </message>
    <message>
        <source>section never asked</source>
        <translation>phần chưa bao giờ hỏi</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>chưa bao giờ hỏi</translation>
    </message>
    <message>
        <source>its condition always held</source>
        <translation>điều kiện lúc nào cũng đúng</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Điều gì</translation>
    </message>
    <message>
        <source>Not seen yet, or came no further; double-click to go there</source>
        <translation>Chưa gặp hoặc bị tắc; nhấp đúp để đến chỗ đó</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) came no further: check %1 refused every answer tried</source>
        <translation>
            <numerusform>%n phiếu bị tắc: phép kiểm tra %1 không nhận câu trả lời nào đã thử</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) came no further: an answer is required, and none that was tried can stand</source>
        <translation>
            <numerusform>%n phiếu bị tắc: bắt buộc trả lời mà không câu trả lời nào đã thử được chấp nhận</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::WholeEditor</name>
    <message>
        <source>Languages; the first is the one it is written in</source>
        <translation>Ngôn ngữ; ngôn ngữ đầu là bản gốc</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Introduction: who asks, why, and the promise of confidentiality</source>
        <translation>Lời giới thiệu: ai hỏi, để làm gì, và lời hứa giữ kín</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>Lời kết</translation>
    </message>
    <message>
        <source>Short name, for files</source>
        <translation>Tên ngắn, để đặt tên tệp</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Lời giới thiệu</translation>
    </message>
    <message>
        <source>Begins all random orders: the same seed gives each case the same order again</source>
        <translation>Khởi đầu mọi thứ tự ngẫu nhiên: cùng một số thì mỗi phiếu lại có đúng thứ tự cũ</translation>
    </message>
    <message>
        <source>change the questionnaire</source>
        <translation>sửa phiếu hỏi</translation>
    </message>
    <message>
        <source>change where answers go</source>
        <translation>đổi nơi nhận trả lời</translation>
    </message>
    <message>
        <source>Address that answers on line are posted to</source>
        <translation>Địa chỉ nhận câu trả lời trực tuyến</translation>
    </message>
    <message>
        <source>E-mail address that replies go to</source>
        <translation>Địa chỉ thư nhận trả lời</translation>
    </message>
    <message>
        <source>Seed of random orders</source>
        <translation>Số gieo của thứ tự ngẫu nhiên</translation>
    </message>
    <message>
        <source>change the seed</source>
        <translation>đổi số gieo</translation>
    </message>
    <message>
        <source>word the questionnaire</source>
        <translation>sửa lời của phiếu hỏi</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::WordingEdit</name>
    <message>
        <source>Otherwise in a mode</source>
        <translation>Lời riêng theo cách hỏi</translation>
    </message>
    <message>
        <source>Put the same question in other words on paper, on line, by telephone or by e-mail</source>
        <translation>Hỏi bằng lời khác trên giấy, trực tuyến, qua điện thoại hoặc thư điện tử</translation>
    </message>
    <message>
        <source>Say it as everywhere</source>
        <translation>Dùng lời chung</translation>
    </message>
    <message>
        <source>%1: say it as everywhere</source>
        <translation>%1: dùng lời chung</translation>
    </message>
</context>
<context>
    <name>quadrat::ui::WrittenField</name>
    <message>
        <source>A number is missing.</source>
        <translation>Thiếu một con số.</translation>
    </message>
    <message>
        <source>“%1” does not do here: %2.</source>
        <translation>“%1” không dùng được ở đây: %2.</translation>
    </message>
    <message>
        <source>write a whole number of %1 or more</source>
        <translation>hãy ghi một số nguyên từ %1 trở lên</translation>
    </message>
    <message>
        <source>write a number of %1 or more</source>
        <translation>hãy ghi một số từ %1 trở lên</translation>
    </message>
    <message>
        <source>write a share of %1 to %2 %</source>
        <translation>hãy ghi một tỷ lệ từ %1 đến %2 %</translation>
    </message>
    <message>
        <source>write a number of %1 to %2</source>
        <translation>hãy ghi một số từ %1 đến %2</translation>
    </message>
</context>
<context>
    <name>questionnaire</name>
    <message>
        <source>Label</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <translation>không biết</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>từ chối</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>không áp dụng</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>không trả lời</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Stands in the data; no blanks</source>
        <translation>Đứng trong dữ liệu; không có dấu cách</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Không trả lời</translation>
    </message>
    <message>
        <source>Says why there is no answer: it is left out of shares</source>
        <translation>Cho biết vì sao không có câu trả lời: không tính vào tỷ lệ</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Một mình</translation>
    </message>
    <message>
        <source>Of several answers, it goes with no other</source>
        <translation>Khi chọn nhiều, không đi cùng phương án nào khác</translation>
    </message>
    <message>
        <source>Specify</source>
        <translation>Ghi rõ</translation>
    </message>
    <message>
        <source>Opens a field for words: “other, specify”</source>
        <translation>Mở ô để ghi: “khác, ghi rõ”</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Giữ chỗ</translation>
    </message>
    <message>
        <source>Keeps its place where the order is random</source>
        <translation>Giữ nguyên chỗ khi thứ tự ngẫu nhiên</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Thuộc</translation>
    </message>
    <message>
        <source>Offered only after this code of the question above it in the cascade</source>
        <translation>Chỉ đưa ra khi câu trên đã chọn mã này</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Of the variable of this item</source>
        <translation>Tên biến của mục này</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>Thế nào là đúng</translation>
    </message>
    <message>
        <source>A condition such as children &lt;= members; what is not known counts as right</source>
        <translation>Một điều kiện như children &lt;= members; điều chưa biết được coi là đúng</translation>
    </message>
    <message>
        <source>If not</source>
        <translation>Nếu sai</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>phải sửa</translation>
    </message>
    <message>
        <source>may be confirmed</source>
        <translation>có thể xác nhận</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Lời nhắc</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Chọn một</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Chọn nhiều</translation>
    </message>
    <message>
        <source>Rating scale</source>
        <translation>Thang đánh giá</translation>
    </message>
    <message>
        <source>Grid of items</source>
        <translation>Bảng nhiều mục</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Chữ</translation>
    </message>
    <message>
        <source>Date or time</source>
        <translation>Ngày, giờ</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Xếp hạng</translation>
    </message>
    <message>
        <source>Recommendation, 0 to 10</source>
        <translation>Mức sẵn lòng giới thiệu, 0 đến 10</translation>
    </message>
    <message>
        <source>Note to read</source>
        <translation>Lời dẫn</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Tính ra</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Trên giấy</translation>
    </message>
    <message>
        <source>On line</source>
        <translation>Trực tuyến</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Qua điện thoại</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Qua thư điện tử</translation>
    </message>
    <message>
        <source>Questionnaires (*.json *.xlsx *.ods *.lss *.txt *.quadrat);;All files (*)</source>
        <translation>Phiếu hỏi (*.json *.xlsx *.ods *.lss *.txt *.quadrat);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Form for a browser (*.html);;Form on paper (*.pdf);;For review (*.docx);;XLSForm (*.xlsx);;Questionnaire (*.json)</source>
        <translation>Phiếu cho trình duyệt (*.html);;Phiếu giấy (*.pdf);;Bản để góp ý (*.docx);;XLSForm (*.xlsx);;Phiếu hỏi (*.json)</translation>
    </message>
</context>
</TS>
