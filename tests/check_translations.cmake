# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -D ROOT=<source directory> -D WORK=<folder to work in> -P check_translations.cmake
# Every text of the source must stand in translations/quadrat_*.ts, translated.
cmake_minimum_required(VERSION 3.25)

file(GLOB translations ${ROOT}/translations/quadrat_*.ts)
file(REMOVE_RECURSE ${WORK})
file(COPY ${translations} DESTINATION ${WORK})
execute_process(COMMAND ${ROOT}/translations/update.sh ${WORK} COMMAND_ERROR_IS_FATAL ANY)

set(faults "")
foreach(file IN LISTS translations)
    cmake_path(GET file FILENAME name)
    file(READ ${file} kept)
    file(READ ${WORK}/${name} updated)
    if(NOT kept STREQUAL updated)
        string(APPEND faults "\n  ${name} is not what translations/update.sh makes of it.")
    endif()
    string(REPLACE "&quot;" "\"" updated "${updated}")
    string(REPLACE ";" "," updated "${updated}") # would part the list
    string(REGEX MATCHALL "<source>[^<]*</source>[^/]*<translation type=\"unfinished\"" open
        "${updated}")
    foreach(text IN LISTS open)
        string(REGEX REPLACE "<source>([^<]*)</source>.*" "\\1" text "${text}")
        string(APPEND faults "\n  ${name}: not translated: ${text}")
    endforeach()
endforeach()
if(faults)
    message(FATAL_ERROR "Run translations/update.sh and translate what it adds:${faults}")
endif()
