# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -D ROOT=<source directory> -D CLANG_FORMAT=<program> -P check_format.cmake
# Every source file must look as .clang-format says.
cmake_minimum_required(VERSION 3.25)

set(sources "")
foreach(layer core ui app tests)
    file(GLOB_RECURSE found ${ROOT}/${layer}/*.h ${ROOT}/${layer}/*.cpp)
    list(APPEND sources ${found})
endforeach()
execute_process(COMMAND ${CLANG_FORMAT} --dry-run -Werror ${sources} RESULT_VARIABLE fault)
if(fault)
    message(FATAL_ERROR "Run clang-format -i on the files named above.")
endif()
