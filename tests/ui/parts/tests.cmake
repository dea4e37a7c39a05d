# SPDX-FileCopyrightText: 2026 The Tokendesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Tests of ui/parts that need more than a program of one file.

target_sources(tst_gallery PRIVATE parts/gallery.cpp parts/gallery.h parts/gallerywords.cpp)
# The same pictures as on a screen of 192 dpi.
add_test(NAME parts/tst_gallery-2x COMMAND tst_gallery)
set_tests_properties(parts/tst_gallery-2x PROPERTIES
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_SCALE_FACTOR=2;UBSAN_OPTIONS=print_stacktrace=1"
    TIMEOUT 120
    FAIL_REGULAR_EXPRESSION "SKIP   :")

qt_add_executable(tst_announcements parts/tst_announcements.cpp)
target_link_libraries(tst_announcements PRIVATE tokendesk_ui Qt6::Test)
add_test(NAME parts/tst_announcements
    COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/parts/with-accessibility.sh $<TARGET_FILE:tst_announcements>)
set_tests_properties(parts/tst_announcements PROPERTIES TIMEOUT 120 FAIL_REGULAR_EXPRESSION "SKIP   :")
