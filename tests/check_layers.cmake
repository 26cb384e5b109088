# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -D ROOT=<source directory> -P check_layers.cmake
# Every #include must follow an arrow of docs/architecture.md: app -> ui -> core, core knows no Qt,
# and a room of core includes only the rooms below it. `base` is open to all.
cmake_minimum_required(VERSION 3.25)

set(allowed_base)
set(allowed_expression)
set(allowed_data expression)
set(allowed_questionnaire expression data)
set(allowed_estimation)
set(allowed_weighting estimation)
set(allowed_cleaning expression data)
set(allowed_frame data)
set(allowed_sampling data frame)
set(allowed_fieldwork data frame)
set(allowed_project expression data estimation weighting cleaning frame sampling
    questionnaire)
set(allowed_io data)
set(allowed_forms expression data questionnaire io)
set(allowed_storage data cleaning project sampling questionnaire)
set(allowed_workflow expression data estimation weighting cleaning frame sampling fieldwork
    questionnaire project io forms storage)

set(faults "")
file(GLOB_RECURSE sources RELATIVE ${ROOT} ${ROOT}/core/*.h ${ROOT}/core/*.cpp)
foreach(source IN LISTS sources)
    string(REGEX REPLACE "^core/([^/]+)/.*" "\\1" room "${source}")
    file(STRINGS ${ROOT}/${source} includes REGEX "^ *# *include [<\"](Q|ui/|app/|core/)")
    foreach(line IN LISTS includes)
        string(REGEX REPLACE ".*core/([^/]+)/.*" "\\1" other "${line}")
        if(NOT other IN_LIST allowed_${room} AND NOT other MATCHES "^(base|${room})$")
            string(APPEND faults "\n  ${source}: ${line}")
        endif()
    endforeach()
endforeach()
file(GLOB_RECURSE sources RELATIVE ${ROOT} ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp)
foreach(source IN LISTS sources)
    file(STRINGS ${ROOT}/${source} includes REGEX "^ *# *include \"app/")
    foreach(line IN LISTS includes)
        string(APPEND faults "\n  ${source}: ${line}")
    endforeach()
endforeach()
if(faults)
    message(FATAL_ERROR "These includes go against the layers:${faults}")
endif()
