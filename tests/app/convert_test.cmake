# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -D CLI=<quadrat-cli> -D ROOT=<source directory> -D WORK=<folder to work in>
#     -P convert_test.cmake
# Data that go from one kind of file to another and back are the same data.
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/program.cmake)

macro(convert from to)
    run("${from} to ${to}" convert ${from} ${to} ${ARGN})
endmacro()

macro(converted from to)
    convert(${from} ${to} ${ARGN})
    expect(code EQUAL 0)
    expect(output STREQUAL empty)
    expect(EXISTS ${WORK}/${to})
endmacro()

macro(expect_same one other)
    set(what "${one} and ${other}")
    file(READ ${WORK}/${one} first)
    file(READ ${WORK}/${other} second)
    expect(first STREQUAL second)
endmacro()

file(COPY ${ROOT}/tests/data/spss/ DESTINATION ${WORK} FILES_MATCHING PATTERN *.sav)
file(COPY ${ROOT}/tests/data/golden.csv DESTINATION ${WORK})

# Files that Stata can hold whole but for the levels of measurement.
foreach(name hotel personnel physiology windows1258)
    converted(${name}.sav ${name}.csv)
    converted(${name}.sav ${name}.dta)
    expect(error MATCHES "^(Stata has no levels of measurement[^\n]*\n)?$")
    converted(${name}.dta again.zsav)
    expect(error STREQUAL empty)
    converted(again.zsav again.csv)
    expect_same(again.csv ${name}.csv)
endforeach()

# Missing codes become letters on the way to Stata, and stay codes on the way to SPSS.
converted(survey.sav survey.csv)
converted(survey.sav survey.zsav)
expect(error STREQUAL empty)
converted(survey.zsav again.csv)
expect_same(again.csv survey.csv)
converted(survey.sav survey.dta)
expect(error MATCHES "-5 → .a, 8 → .b, 9 → .c, 99 → .d")
expect(error MATCHES "no multiple-response sets")
converted(survey.dta letters.csv)
file(READ ${WORK}/letters.csv letters)
expect(letters MATCHES "\n2,Hồ Chí Minh,\\.d,2,")

# Text to both and back, every digit.
converted(golden.csv golden.sav)
expect(error STREQUAL empty)
converted(golden.csv golden.dta)
expect(error STREQUAL empty)
converted(golden.csv first.csv)
foreach(suffix sav dta)
    converted(golden.${suffix} again.csv)
    expect_same(again.csv first.csv)
endforeach()

# A kind that cannot be written is refused before any work, in one line.
foreach(name data.por data.parquet data)
    convert(none.sav ${name})
    expect(code EQUAL 1)
    expect(output STREQUAL empty)
    expect(error MATCHES "^\"${name}\": data are written as [^\n]*\n$")
    expect(NOT EXISTS ${WORK}/${name})
endforeach()

# A damaged file leaves what was there.
file(WRITE ${WORK}/broken.sav "$FL2 and no more")
file(WRITE ${WORK}/kept.dta "before")
convert(broken.sav kept.dta)
expect(code EQUAL 1)
file(READ ${WORK}/kept.dta kept)
expect(kept STREQUAL "before")

tell_faults()
