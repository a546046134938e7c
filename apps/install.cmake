# Where things go on a system, and the Debian package.
include(GNUInstallDirs)
install(TARGETS ruka RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})

set(completions ${CMAKE_SOURCE_DIR}/completions)
install(FILES ${completions}/ruka.bash RENAME ruka
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${completions}/_ruka DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES ${completions}/ruka.fish
        DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

find_program(GZIP gzip REQUIRED)

# ruka_install_gzipped(SOURCE FOLDER [NAME]): installs SOURCE as FOLDER/NAME.gz, the same bytes each time.
function(ruka_install_gzipped source folder)
  get_filename_component(name ${source} NAME)
  if(ARGC GREATER 2)
    set(name ${ARGV2})
  endif()
  string(MAKE_C_IDENTIFIER ${folder} dir)
  set(packed ${CMAKE_BINARY_DIR}/gzipped/${dir}/${name}.gz)
  add_custom_command(OUTPUT ${packed}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/gzipped/${dir}
    COMMAND sh -c "'${GZIP}' -9nc '${source}' >'${packed}'"
    DEPENDS ${source} VERBATIM)
  set_property(GLOBAL APPEND PROPERTY ruka_gzipped ${packed})
  install(FILES ${packed} DESTINATION ${folder})
endfunction()

get_property(pages GLOBAL PROPERTY ruka_pages)
foreach(page ${pages})
  string(REGEX MATCH "(/ru)?/[^/]+([17])$" found ${page})
  ruka_install_gzipped(${page} ${CMAKE_INSTALL_MANDIR}${CMAKE_MATCH_1}/man${CMAKE_MATCH_2})
endforeach()
ruka_install_gzipped(${CMAKE_SOURCE_DIR}/CHANGELOG.md ${CMAKE_INSTALL_DOCDIR} changelog)

file(READ ${CMAKE_SOURCE_DIR}/LICENSE license)
string(REGEX REPLACE "^[^\n]*\n\n[^\n]*\n\n" "" license "${license}")
string(REGEX REPLACE "\n\n" "\n.\n" license "${license}")
string(REGEX REPLACE "\n$" "" license "${license}")
string(REPLACE "\n" "\n " license "${license}")
file(GENERATE OUTPUT ${CMAKE_BINARY_DIR}/copyright CONTENT
"Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: ruka

Files: *
Copyright: 2026 The ruka authors
License: Expat

License: Expat
 ${license}
")
install(FILES ${CMAKE_BINARY_DIR}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

file(GENERATE OUTPUT ${CMAKE_BINARY_DIR}/changelog.Debian CONTENT
"ruka (${PROJECT_VERSION}-1) unstable; urgency=medium

  * What is new: changelog.gz beside this file.

 -- The ruka authors <ruka@localhost>  Mon, 23 Nov 2026 12:00:00 +0000
")
ruka_install_gzipped(${CMAKE_BINARY_DIR}/changelog.Debian ${CMAKE_INSTALL_DOCDIR})
get_property(gzipped GLOBAL PROPERTY ruka_gzipped)
add_custom_target(gzipped ALL DEPENDS ${gzipped})
add_dependencies(gzipped manual)

set(CPACK_PACKAGE_NAME ruka)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_PACKAGE_CONTACT "The ruka authors <ruka@localhost>")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR})
set(CPACK_STRIP_FILES ON)
# The umask of whoever builds must not reach the package.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS ${CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS tzdata)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "right hand of a sales manager's assistant")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Clients, calls, requests, leads, tasks, meetings, papers and trips in one local
SQLite file; everything that is due in one list; the day's report in the
evening. In Russian and English, for a terminal, for cron and for pipes.")
include(CPack)
