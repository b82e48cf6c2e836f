# SPDX-FileCopyrightText: 2026 The Vivarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What is built into the program: icons as ":/icons/...", translations as ":/i18n/...".
set(vivarium_icons
    icons/actions/application-exit.svg
    icons/actions/bookmark-new.svg
    icons/actions/changes-allow.svg
    icons/actions/changes-prevent.svg
    icons/actions/configure.svg
    icons/actions/dialog-error.svg
    icons/actions/dialog-information.svg
    icons/actions/dialog-ok.svg
    icons/actions/dialog-warning.svg
    icons/actions/document-edit.svg
    icons/actions/document-new.svg
    icons/actions/document-save.svg
    icons/actions/edit-clear.svg
    icons/actions/edit-copy.svg
    icons/actions/edit-delete.svg
    icons/actions/edit-find.svg
    icons/actions/edit-redo.svg
    icons/actions/edit-undo.svg
    icons/actions/folder.svg
    icons/actions/go-next.svg
    icons/actions/go-previous.svg
    icons/actions/go-up.svg
    icons/actions/help-about.svg
    icons/actions/help-keyboard-shortcuts.svg
    icons/actions/list-add.svg
    icons/actions/list-remove.svg
    icons/actions/media-playback-pause.svg
    icons/actions/media-playback-start.svg
    icons/actions/media-playback-stop.svg
    icons/actions/network-connect.svg
    icons/actions/network-disconnect.svg
    icons/actions/preferences-desktop-locale.svg
    icons/actions/process-stop.svg
    icons/actions/view-list-details.svg
    icons/actions/view-list-tree.svg
    icons/actions/view-refresh.svg
    icons/actions/vivarium-cluster.svg
    icons/actions/vivarium-crash.svg
    icons/actions/vivarium-ensemble.svg
    icons/actions/vivarium-ephemeral.svg
    icons/actions/vivarium-freeze.svg
    icons/actions/vivarium-join.svg
    icons/actions/vivarium-leader.svg
    icons/actions/vivarium-leave.svg
    icons/actions/vivarium-persistent.svg
    icons/actions/vivarium-resume.svg
    icons/actions/vivarium-space.svg
    icons/actions/vivarium-timeline.svg
    icons/actions/window-close.svg
    icons/vivarium.svg
)
list(TRANSFORM vivarium_icons PREPEND "${CMAKE_CURRENT_LIST_DIR}/")
qt_add_resources(appwidgets icons PREFIX / BASE "${CMAKE_CURRENT_LIST_DIR}" FILES ${vivarium_icons})

# `cmake --build ... --target update_translations` rewrites the .ts files; an ordinary build only reads them. English
# needs its plurals alone; what else is in its file may stay unfinished.
qt_add_translations(appwidgets
    TS_FILES
        "${CMAKE_SOURCE_DIR}/translations/vivarium_de.ts"
        "${CMAKE_SOURCE_DIR}/translations/vivarium_en.ts"
        "${CMAKE_SOURCE_DIR}/translations/vivarium_zh_CN.ts"
    RESOURCE_PREFIX /i18n
    LUPDATE_OPTIONS -locations none -no-obsolete
    LRELEASE_OPTIONS -silent
)
