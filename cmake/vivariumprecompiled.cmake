# SPDX-FileCopyrightText: 2026 The Vivarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Headers of Qt and the standard library that are read once for a build and not once for each file: they took half of the
# time of compiling. None of the project's own are among them. Without: -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON, which
# also shows a file that includes less than it needs.
set(vivarium_core_headers
    <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QElapsedTimer> <QFile> <QHash> <QJsonArray> <QJsonDocument>
    <QJsonObject> <QList> <QLocale> <QMap> <QObject> <QPointer> <QSet> <QString> <QStringList> <QTimer> <QUrl>
    <algorithm> <array> <chrono> <cstdint> <deque> <functional> <limits> <map> <memory> <optional> <string> <string_view>
    <unordered_map> <utility> <vector>
)
set(vivarium_widgets_headers ${vivarium_core_headers}
    <QAbstractItemModel> <QAction> <QApplication> <QBoxLayout> <QComboBox> <QDialog> <QDialogButtonBox> <QFontDatabase>
    <QGraphicsItem> <QHeaderView> <QLabel> <QLineEdit> <QMenu> <QPainter> <QPushButton> <QTableView> <QToolButton> <QTreeView>
    <QWidget>
)

# The one target that holds a set of them; the others use it.
function(vivarium_precompiled name headers)
    file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/precompiled/${name}.cpp" CONTENT "// Holds the headers of ${name}.\n")
    add_library(precompiled_${name} OBJECT "${CMAKE_BINARY_DIR}/precompiled/${name}.cpp")
    set_target_properties(precompiled_${name} PROPERTIES AUTOMOC OFF)
    target_link_libraries(precompiled_${name} PRIVATE vivarium_options ${ARGN})
    target_precompile_headers(precompiled_${name} PRIVATE ${headers})
endfunction()
vivarium_precompiled(core "${vivarium_core_headers}" Qt6::Core)
vivarium_precompiled(widgets "${vivarium_widgets_headers}" Qt6::Widgets)

# vivarium_precompile(core|widgets|tests|windowtests TARGET...)
function(vivarium_precompile name)
    foreach(target ${ARGN})
        target_precompile_headers(${target} REUSE_FROM precompiled_${name})
    endforeach()
endfunction()
