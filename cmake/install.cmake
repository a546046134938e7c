# Where things go on a system, and the Debian package.
include(GNUInstallDirs)
install(TARGETS ruka RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
