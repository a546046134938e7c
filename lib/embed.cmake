# Files that travel inside the program.

# ruka_embed_catalogue(TARGET PO...): compiles the Russian words and puts the .mo into TARGET as ruka_ru_mo[].
# Only base.po has a header, so it is read first and the rest as its continuation.
function(ruka_embed_catalogue target)
  set(po ${CMAKE_CURRENT_BINARY_DIR}/ru.po)
  set(mo ${CMAKE_CURRENT_BINARY_DIR}/ru.mo)
  set(rest ${ARGN})
  list(FILTER rest EXCLUDE REGEX "/ru/base\\.po$")
  set(base ${ARGN})
  list(FILTER base INCLUDE REGEX "/ru/base\\.po$")
  list(JOIN rest "' '" rest)
  add_custom_command(OUTPUT ${mo}
    COMMAND sh -c "cat '${base}' '${rest}' >'${po}'"
    COMMAND ${MSGFMT} --check-format -o ${mo} ${po}
    DEPENDS ${ARGN} VERBATIM)
  set(cpp ${CMAKE_CURRENT_BINARY_DIR}/ru_mo.cpp)
  file(WRITE ${cpp} "#include <cstddef>
asm(\".section .rodata\\n.balign 8\\n.global ruka_ru_mo\\nruka_ru_mo:\\n.incbin \\\"${mo}\\\"\\n\"
    \".global ruka_ru_mo_end\\nruka_ru_mo_end:\\n.byte 0\\n.previous\\n\");
")
  set_source_files_properties(${cpp} PROPERTIES OBJECT_DEPENDS ${mo})
  # ccache does not see what .incbin reads: this one file is compiled without it.
  add_library(ruka_ru_mo OBJECT ${cpp})
  # United with others it would not be compiled anew when the words change.
  set_target_properties(ruka_ru_mo PROPERTIES CXX_COMPILER_LAUNCHER "" UNITY_BUILD OFF)
  target_sources(${target} PRIVATE $<TARGET_OBJECTS:ruka_ru_mo>)
endfunction()

# ruka_embed_schema(TARGET SQL...): puts each X.sql into TARGET as kXSql, which the rows of its columns name, and each
# NNNN_what.sql as a step of the schema, in order of number (lib/store/migrate.hpp).
function(ruka_embed_schema target)
  set(cpp ${CMAKE_CURRENT_BINARY_DIR}/schema.cpp)
  set(texts "")
  set(steps "")
  list(SORT ARGN COMPARE FILE_BASENAME)
  foreach(sql ${ARGN})
    get_filename_component(name ${sql} NAME_WE)
    file(READ ${sql} body)
    if(name MATCHES "^0*([0-9]+)_")
      string(APPEND steps "    {${CMAKE_MATCH_1}, \"${name}\", R\"~sql~(${body})~sql~\"},\n")
    else()
      string(SUBSTRING ${name} 0 1 first)
      string(TOUPPER ${first} first)
      string(SUBSTRING ${name} 1 -1 rest)
      string(APPEND texts "extern const char k${first}${rest}Sql[];\nconst char k${first}${rest}Sql[] = R\"~sql~(${body})~sql~\";\n")
    endif()
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${sql})
  endforeach()
  if(steps)
    set(steps "static constexpr Migration all[] = {\n${steps}  };\n  return all;")
  else()
    set(steps "return {};")
  endif()
  file(GENERATE OUTPUT ${cpp} CONTENT "#include \"lib/store/migrate.hpp\"\nnamespace ruka {\n${texts}std::span<const Migration> migrations() {\n  ${steps}\n}\n}  // namespace ruka\n")
  target_sources(${target} PRIVATE ${cpp})
endfunction()

# ruka_embed_completions(TARGET): puts the shells' scripts into TARGET for `ruka completion SHELL`.
function(ruka_embed_completions target)
  set(cpp ${CMAKE_CURRENT_BINARY_DIR}/completions.cpp)
  set(text "#include <string_view>\nnamespace ruka {\nstd::string_view completion_script(std::string_view shell) {\n")
  foreach(pair bash:ruka.bash zsh:_ruka fish:ruka.fish)
    string(REPLACE ":" ";" pair ${pair})
    list(GET pair 0 shell)
    list(GET pair 1 name)
    file(READ ${CMAKE_SOURCE_DIR}/completions/${name} body)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/completions/${name})
    string(APPEND text "  if (shell == \"${shell}\") return R\"~sh~(${body})~sh~\";\n")
  endforeach()
  string(APPEND text "  return {};\n}\n}  // namespace ruka\n")
  file(GENERATE OUTPUT ${cpp} CONTENT "${text}")
  target_sources(${target} PRIVATE ${cpp})
endfunction()
