# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the tests of the command line share; include it after cmake_minimum_required. It makes WORK
# an empty folder, in which the program CLI is run.
file(REMOVE_RECURSE ${WORK})
file(MAKE_DIRECTORY ${WORK})
set(empty "")
set(faults "")
set(environment LC_ALL=C)
set(input "")

# Runs the program; sets code, output and error. The first argument says what is tried.
macro(run description)
    set(what "${description}")
    execute_process(COMMAND ${CMAKE_COMMAND} -E env ${environment} ${CLI} ${ARGN}
        WORKING_DIRECTORY ${WORK} ${input}
        RESULT_VARIABLE code OUTPUT_VARIABLE output ERROR_VARIABLE error)
endmacro()

macro(expect)
    if(NOT (${ARGN}))
        string(JOIN " " condition ${ARGN})
        string(APPEND faults "\n  ${what}: not ${condition}\n    exit ${code}, error: ${error}")
    endif()
endmacro()

# Call last.
macro(tell_faults)
    if(faults)
        message(FATAL_ERROR "The command line does not keep its word:${faults}")
    endif()
endmacro()
