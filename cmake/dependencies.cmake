# The libraries ruka is made of, all from the distribution.
find_package(fmt REQUIRED)
find_package(doctest QUIET)
find_package(RapidJSON REQUIRED)
find_program(MSGFMT msgfmt REQUIRED)

if(RUKA_STATIC)
  set(CMAKE_FIND_LIBRARY_SUFFIXES .a .so)
endif()
find_library(SQLITE3_LIBRARY sqlite3 REQUIRED)
find_library(UTF8PROC_LIBRARY utf8proc REQUIRED)
find_library(STEMMER_LIBRARY stemmer REQUIRED)
find_library(MD_LIBRARY md REQUIRED)

# The header shows the session extension only where it is switched on.
add_compile_definitions(SQLITE_ENABLE_SESSION SQLITE_ENABLE_PREUPDATE_HOOK)

if(RUKA_STATIC)
  add_link_options(-static-libstdc++ -static-libgcc)
endif()
