# SPDX-FileCopyrightText: 2026 The Vivarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Finds what Vivarium is built on. What is missing ends the configuration with one sentence that names the package.

function(vivarium_missing what package)
    message(FATAL_ERROR "Vivarium needs ${what}: install the Debian package ${package} (or run packaging/install-deps).")
endfunction()

# Qt Charts' CMake file looks for OpenGL; its absence would be reported as a missing Qt Charts.
foreach(requirement
    "Core:qt6-base-dev" "Network:qt6-base-dev" "Concurrent:qt6-base-dev" "Gui:qt6-base-dev" "Widgets:qt6-base-dev" "DBus:qt6-base-dev" "Test:qt6-base-dev" "Sql:qt6-base-dev"
    "Svg:qt6-svg-dev" "Charts:qt6-charts-dev libqt6opengl6-dev libopengl-dev libgl-dev"
    "LinguistTools:qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools"
)
    string(REPLACE ":" ";" requirement "${requirement}")
    list(GET requirement 0 component)
    list(GET requirement 1 package)
    find_package(Qt6${component} 6.4 QUIET)
    if(NOT Qt6${component}_FOUND)
        vivarium_missing("Qt 6.4's ${component} module" "${package}")
    endif()
endforeach()
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network Concurrent DBus Sql Gui Widgets Svg Charts LinguistTools Test)

find_package(Threads REQUIRED)
find_package(ZooKeeper QUIET)
if(NOT ZooKeeper_FOUND)
    vivarium_missing("ZooKeeper's C client" "libzookeeper-mt-dev")
endif()
find_package(Protobuf QUIET) # the payloads of Hadoop's and HBase's znodes
if(NOT Protobuf_FOUND)
    vivarium_missing("Protocol Buffers" "libprotobuf-dev")
endif()
