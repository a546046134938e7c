# Heavy libraries are linked to modules, which the program loads on first use: lib/exchange/module.hpp.
include(GNUInstallDirs)
file(RELATIVE_PATH RUKA_MODULES ${CMAKE_INSTALL_FULL_BINDIR} ${CMAKE_INSTALL_FULL_LIBDIR}/ruka)
add_custom_target(ruka_modules)

# ruka_shared_library(VARIABLE NAME): the .so, whatever else is linked statically: a module takes no
# code that was compiled for programs.
function(ruka_shared_library variable name)
  find_library(${variable} lib${name}.so REQUIRED)
endfunction()

# ruka_module(NAME SOURCES FILE... LIBS LIBRARY... [INCLUDES FOLDER...]): ruka-NAME.so beside the program
# and, when installed, in the folder for ruka's modules. Its sources include nothing of the program but
# the header of their border, which is plain C.
function(ruka_module name)
  cmake_parse_arguments(module "" "" "SOURCES;LIBS;INCLUDES" ${ARGN})
  set(target ruka_module_${name})
  add_library(${target} MODULE ${module_SOURCES})
  target_include_directories(${target} PRIVATE ${CMAKE_SOURCE_DIR})
  target_include_directories(${target} SYSTEM PRIVATE ${module_INCLUDES})
  target_link_libraries(${target} PRIVATE ${module_LIBS})
  # What is linked into the module stays its own; a release is stripped as the program is.
  target_link_options(${target} PRIVATE LINKER:--exclude-libs,ALL $<$<CONFIG:Release>:-s>)
  set_target_properties(${target} PROPERTIES PREFIX "" OUTPUT_NAME ruka-${name} SUFFIX .so
    CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON
    LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR})
  add_dependencies(ruka_modules ${target})
  install(TARGETS ${target} LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/ruka)
  # Beside the test programs as well.
  file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/tests/fuzz)
  file(CREATE_LINK ../ruka-${name}.so ${CMAKE_BINARY_DIR}/tests/ruka-${name}.so SYMBOLIC)
  file(CREATE_LINK ../../ruka-${name}.so ${CMAKE_BINARY_DIR}/tests/fuzz/ruka-${name}.so SYMBOLIC)
endfunction()
