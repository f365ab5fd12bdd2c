# What `make install` installs and `cpack` packs: the program, and the library for other programs.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

install(TARGETS unlint COMPONENT program)

# The module for packages and PDF; the program looks for it from where it stands itself.
if(TARGET unlint_packages)
  install(TARGETS unlint_packages DESTINATION ${CMAKE_INSTALL_LIBDIR}/unlint COMPONENT program)
endif()

# The manual page and the completions, as the program itself prints them.
set(pages ${CMAKE_BINARY_DIR}/pages)
file(MAKE_DIRECTORY ${pages})
add_custom_command(
  OUTPUT ${pages}/unlint.1 ${pages}/unlint ${pages}/_unlint ${pages}/unlint.fish
  COMMAND unlint manual > ${pages}/unlint.1
  COMMAND unlint completions bash > ${pages}/unlint
  COMMAND unlint completions zsh > ${pages}/_unlint
  COMMAND unlint completions fish > ${pages}/unlint.fish
  DEPENDS unlint)
add_custom_target(pages ALL DEPENDS ${pages}/unlint.1)
install(FILES ${pages}/unlint.1 DESTINATION share/man/man1 COMPONENT program OPTIONAL)
install(FILES ${pages}/unlint DESTINATION share/bash-completion/completions
        COMPONENT program OPTIONAL)
install(FILES ${pages}/_unlint DESTINATION share/zsh/vendor-completions COMPONENT program OPTIONAL)
install(FILES ${pages}/unlint.fish DESTINATION share/fish/vendor_completions.d
        COMPONENT program OPTIONAL)
install(FILES LICENSE DESTINATION share/doc/unlint COMPONENT program)

# The library, its header, and what find_package(unlint) reads.
set(package ${CMAKE_INSTALL_LIBDIR}/cmake/unlint)
foreach(kind IN ITEMS static shared)
  install(TARGETS unlint_${kind} EXPORT unlint-${kind} COMPONENT library OPTIONAL)
  install(EXPORT unlint-${kind} NAMESPACE unlint:: DESTINATION ${package} COMPONENT library)
endforeach()
install(FILES src/unlint/linter.h DESTINATION include/unlint COMPONENT library)
install(FILES LICENSE DESTINATION share/doc/libunlint-dev COMPONENT library)
install(FILES examples/library/main.cc examples/library/CMakeLists.txt
        DESTINATION share/doc/libunlint-dev/examples COMPONENT library)
configure_package_config_file(cmake/unlint-config.cmake.in unlint-config.cmake
                              INSTALL_DESTINATION ${package})
write_basic_package_version_file(unlint-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_BINARY_DIR}/unlint-config.cmake
        ${CMAKE_BINARY_DIR}/unlint-config-version.cmake
        DESTINATION ${package} COMPONENT library)

# `cpack` writes two packages for Debian.
set(CPACK_GENERATOR DEB)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL program library)
set(CPACK_PACKAGE_CONTACT "the maintainers of unlint <unlint@localhost>")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME unlint)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION text)
set(CPACK_COMPONENT_PROGRAM_DESCRIPTION "linter for United Nations documents")
set(CPACK_DEBIAN_LIBRARY_PACKAGE_NAME libunlint-dev)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SECTION libdevel)
set(CPACK_COMPONENT_LIBRARY_DESCRIPTION "linter for United Nations documents, as a C++ library")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
include(CPack)
