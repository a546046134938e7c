# ruka_room(NAME DEPS...): one static library from every .cpp of lib/NAME and the folders below it.
function(ruka_room name)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/lib/${name}/*.cpp)
  list(FILTER sources EXCLUDE REGEX "/modules/")
  if(NOT sources)
    set(sources ${CMAKE_BINARY_DIR}/empty.cpp)
    file(WRITE ${sources} "")
  endif()
  add_library(ruka_${name} STATIC ${sources})
  target_include_directories(ruka_${name} PUBLIC ${CMAKE_SOURCE_DIR})
  list(TRANSFORM ARGN PREPEND ruka_)
  target_link_libraries(ruka_${name} PUBLIC ${ARGN})
  ruka_precompile(ruka_${name})
  ruka_unite(ruka_${name} ${sources})
endfunction()

# With CMAKE_UNITY_BUILD the sources of a folder are compiled as one: a fifth of the time, most of
# which is the same headers read anew.
function(ruka_unite target)
  foreach(source ${ARGN})
    get_filename_component(folder ${source} DIRECTORY)
    string(MAKE_C_IDENTIFIER ${folder} group)
    set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${group})
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
endfunction()

# One precompiled header for all targets.
function(ruka_precompile target)
  if(NOT TARGET ruka_pch)
    file(WRITE ${CMAKE_BINARY_DIR}/pch.cpp "")
    add_library(ruka_pch OBJECT ${CMAKE_BINARY_DIR}/pch.cpp)
    target_precompile_headers(ruka_pch PRIVATE
      <algorithm> <array> <chrono> <cstdint> <filesystem> <functional> <map> <memory> <optional> <set>
      <span> <string> <string_view> <unordered_map> <utility> <variant> <vector> <fmt/format.h>)
  endif()
  target_precompile_headers(${target} REUSE_FROM ruka_pch)
endfunction()
