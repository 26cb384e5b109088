* Makes survey.sav, survey.zsav and uncompressed.sav: pspp -O format=csv make.sps.
SET SEED=1.
DATA LIST LIST (',') NOTABLE
  /id (F4.0) tỉnh (A20) tuoi (F3.0) q1 (F1.0) a1 (F1.0) a2 (F1.0) a3 (F1.0) thunhap (F12.2)
   ngay (SDATE10) gio (TIME8) luc (DATETIME20) macode (A3) mota (A300).
BEGIN DATA
1,Đà Nẵng,34,1,1,0,1,1500000.5,2026/11/23,14:05:00,23-NOV-2026 14:05:09,abc,Một đoạn dài
2,Hồ Chí Minh,99,2,0,1,0,,1959/12/31,00:00:59,01-JAN-1960 00:00:00,zz ,
3,Hà Nội,-5,9,1,1,0,-3,2000/02/29,25:00:00,31-DEC-1999 23:59:59,zz,ngắn
4,,,8,,,,0.1,,,,  b,  đầu
END DATA.
VARIABLE LABELS tuoi 'Tuổi của người trả lời' q1 'Ông/bà có hài lòng không?'.
VALUE LABELS q1 1 'Hài lòng' 2 'Không hài lòng' 8 'Không biết' 9 'Từ chối trả lời'
  /tuoi 99 'Refused' /macode 'abc' 'Nhóm A' /tỉnh 'Đà Nẵng' 'Thành phố Đà Nẵng'.
MISSING VALUES q1 (8, 9) tuoi (LOWEST THRU 0, 99) macode ('zz').
VARIABLE LEVEL q1 (ORDINAL) tuoi thunhap (SCALE) tỉnh (NOMINAL).
MRSETS /MDGROUP NAME=$muc LABEL='Các mục' VARIABLES=a1 a2 a3 VALUE=1
  /MCGROUP NAME=$ma LABEL='Mã' VARIABLES=a1 a2
  /MDGROUP NAME=$dem LABEL='Đếm' VARIABLES=a2 a3 VALUE=1 CATEGORYLABELS=COUNTEDVALUES.
COMPUTE mota2 = thunhap / 3.
FILE LABEL Điều tra thử.
SAVE OUTFILE='survey.sav'.
SAVE OUTFILE='survey.zsav' /ZCOMPRESSED.
SAVE OUTFILE='uncompressed.sav' /UNCOMPRESSED.
