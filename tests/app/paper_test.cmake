# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -D CLI=<quadrat-cli> -D ROOT=<source directory> -D WORK=<folder to work in>
#     -P paper_test.cmake
# A questionnaire printed, mapped and written for review at the command line.
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/program.cmake)
set(environment LC_ALL=C.UTF-8)
file(COPY ${ROOT}/tests/data/questionnaires/satisfaction.json DESTINATION ${WORK})

macro(questionnaire)
    run("questionnaire ${ARGN}" questionnaire ${ARGN})
endmacro()

questionnaire(print satisfaction.json form.pdf --paper a5 --language both --map map.json)
expect(code EQUAL 0)
file(READ ${WORK}/form.pdf start LIMIT 5 HEX)
expect(start STREQUAL "255044462d") # %PDF-
file(READ ${WORK}/map.json map)
string(JSON format GET "${map}" format)
expect(format STREQUAL "quadrat-paper-map")
string(JSON boxes LENGTH "${map}" boxes)
expect(boxes GREATER 400)

file(SIZE ${WORK}/form.pdf one)
questionnaire(print satisfaction.json forms.pdf --paper a5 --language both --cases A1,A2,A3)
file(SIZE ${WORK}/forms.pdf three)
expect(three GREATER one)

questionnaire(convert satisfaction.json review.docx --lang vi)
expect(code EQUAL 0)
expect(EXISTS ${WORK}/review.docx)

questionnaire(print satisfaction.json none.pdf --language fr)
expect(code EQUAL 1)
expect(error MATCHES "“fr”")
file(WRITE ${WORK}/empty.json "{\"name\": \"empty\"}")
questionnaire(print empty.json none.pdf)
expect(code EQUAL 1)
expect(error MATCHES "no question to print")
expect(NOT EXISTS ${WORK}/none.pdf)
questionnaire(print satisfaction.json none.pdf --columns 3)
expect(code EQUAL 2)

tell_faults()
