#pragma once
// What the tests of files ask.
#include <doctest/doctest.h>
#include <sys/stat.h>

#include <filesystem>
#include <string>

#include "lib/base/error.hpp"

inline unsigned mode_of(const std::filesystem::path& path) {
  struct stat info{};
  REQUIRE(::stat(path.c_str(), &info) == 0);
  return info.st_mode & 0777;
}

/// The code of the error that `work` ends with; "" where it ends well.
template <typename Work>
std::string kind_of(Work&& work) {
  try {
    work();
  } catch (const ruka::Error& error) {
    return std::string(error_code(error.kind()));
  }
  return "";
}
