# SPDX-License-Identifier: GPL-3.0-or-later
#
# quadrat_embed_form(TARGET FOLDER): the scripts and the style of the form (resources/form) become
# the constants formScript and formStyle of core/io/form_runtime.h, made in the build folder: one
# text each, without comments and indentation.
function(quadrat_embed_form target folder)
    set(script "\"use strict\";")
    foreach(name expression order engine store answers texts typed faults elements controls ranking
            questions page handover main)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${folder}/${name}.js)
        file(READ ${folder}/${name}.js text)
        string(APPEND script "\n${text}")
    endforeach()
    string(REGEX REPLACE "\n *//[^\n]*" "" script "${script}")
    string(REGEX REPLACE "\n[ \n]+" "\n" script "${script}")

    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${folder}/form.css)
    file(READ ${folder}/form.css style)
    string(REGEX REPLACE "/\\*[^*]*\\*/" "" style "${style}")
    string(REGEX REPLACE "\n[ \n]+" "\n" style "\n${style}")

    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/embedded/core/io/form_runtime.h CONTENT
"#pragma once

// clang warns of texts beyond what the standard promises; every compiler used here takes them.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored \"-Woverlength-strings\"

namespace quadrat {

inline constexpr char formScript[] = R\"FORM(${script})FORM\";
inline constexpr char formStyle[] = R\"FORM(${style})FORM\";

} // namespace quadrat

#pragma GCC diagnostic pop
" @ONLY)
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/embedded)
endfunction()
