# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -D CLI=… -D WORKER=… -D NODE=… -D NPM=… -D CHROMIUM=… -D ROOT=… -D WORK=… -P form_test.cmake
# The form as it is handed out, in a real browser: tests/app/form/run.js. The packages that drive
# it are installed beside WORK the first time; all else that is made there is removed again.
cmake_minimum_required(VERSION 3.25)

set(packages ${WORK}-packages)
set(suite ${ROOT}/tests/app/form)
file(REMOVE_RECURSE ${WORK})
file(MAKE_DIRECTORY ${WORK} ${packages})

file(SHA256 ${suite}/package-lock.json wanted)
set(installed "")
if(EXISTS ${packages}/installed)
    file(READ ${packages}/installed installed)
endif()
if(NOT installed STREQUAL wanted)
    file(COPY ${suite}/package.json ${suite}/package-lock.json DESTINATION ${packages})
    execute_process(COMMAND ${NPM} ci --ignore-scripts --no-audit --no-fund --loglevel=error
        WORKING_DIRECTORY ${packages} COMMAND_ERROR_IS_FATAL ANY)
    file(WRITE ${packages}/installed ${wanted})
endif()

execute_process(COMMAND ${NODE} ${suite}/run.js ${packages} ${WORK} ${CHROMIUM} ${CLI} ${WORKER}
        ${ROOT}
    RESULT_VARIABLE fault)
file(REMOVE_RECURSE ${WORK})
if(fault)
    message(FATAL_ERROR "The form does not do in a browser what it should: see above.")
endif()
