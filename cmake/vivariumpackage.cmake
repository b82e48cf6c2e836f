# SPDX-FileCopyrightText: 2026 The Vivarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What is installed where, and the Debian package: cmake --build --preset release --target package
include(GNUInstallDirs)

install(TARGETS vivarium vivariumctl RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES packaging/vivarium.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES packaging/vivarium.metainfo.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES resources/icons/vivarium.svg DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}" RENAME copyright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME vivarium)
set(CPACK_PACKAGE_CONTACT "The Vivarium authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Browser and monitor for ZooKeeper ensembles and their clusters")
set(CPACK_PACKAGE_DESCRIPTION
"Vivarium shows an Apache ZooKeeper ensemble, and the clusters that coordinate
through it, alive: a tree of znodes that follows every change, leader elections
and service registries with who leads, who watches whom and who works, and the
servers themselves. Everything written can be undone while the program runs.
vivariumctl does the same from a terminal. With Java and ZooKeeper's jars
installed, both start real servers on this machine, for demos and tests."
)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, thus unseen by dpkg-shlibdeps: the image format and icon engine of our icons, and the database of
# the timeline. The platform plugins for X11 come with Qt's own library.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, libqt6sql6-sqlite")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "default-jre-headless, libzookeeper-java, libservlet-api-java, libslf4j-java, qt6-translations-l10n, qt6-wayland"
)
include(CPack)
