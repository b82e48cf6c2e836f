# SPDX-FileCopyrightText: 2026 The Vivarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# vivarium_options: the language, warnings and Qt definitions that every target of the project shares.
set(CMAKE_AUTOMOC ON)
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release)
endif()

find_program(VIVARIUM_CCACHE ccache)
mark_as_advanced(VIVARIUM_CCACHE)
if(VIVARIUM_CCACHE)
    # With precompiled headers ccache works only when told that macros of the command line do not change them.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime "${VIVARIUM_CCACHE}")
endif()

add_library(vivarium_options INTERFACE)
target_include_directories(vivarium_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_features(vivarium_options INTERFACE cxx_std_20)
target_compile_options(vivarium_options INTERFACE
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess> # for ccache
    -Wall -Wextra -Wpedantic -Wcast-align -Woverloaded-virtual -Wnon-virtual-dtor -Wold-style-cast
    $<$<BOOL:${VIVARIUM_WARNINGS_AS_ERRORS}>:-Werror>
)
target_compile_definitions(vivarium_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    VIVARIUM_VERSION="${PROJECT_VERSION}"
)
if(VIVARIUM_SANITIZE)
    target_compile_options(vivarium_options INTERFACE -fsanitize=${VIVARIUM_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(vivarium_options INTERFACE -fsanitize=${VIVARIUM_SANITIZE})
endif()

# Runs AUTOMOC of these targets again when the list of a folder below changes; by itself it looks at the list of the
# target's own folder only, and misses a header that a folder adds.
function(vivarium_moc_folders)
    get_property(folders DIRECTORY PROPERTY SUBDIRECTORIES)
    list(TRANSFORM folders APPEND "/CMakeLists.txt")
    set_property(TARGET ${ARGN} APPEND PROPERTY AUTOGEN_TARGET_DEPENDS ${folders})
endfunction()
