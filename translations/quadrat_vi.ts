<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
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
</context>
</TS>
