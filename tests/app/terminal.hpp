#pragma once
// The whole program at a terminal where somebody types.
#include <unistd.h>

#include <filesystem>

#include "apps/ruka/app.hpp"
#include "apps/ruka/context.hpp"

namespace ruka {

/// An empty desk in a file of its own, at a terminal where `typed` is typed line by line.
struct Terminal {
  Terminal()
      : path(std::filesystem::temp_directory_path() /
             fmt::format("ruka-terminal-{}.db", ::getpid())) {
    std::filesystem::remove(path);
  }
  ~Terminal() { std::filesystem::remove(path); }

  int run(const std::vector<std::string>& words, std::vector<std::string> typed = {}) {
    World world;
    world.out = [this](std::string_view text) { out += text; };
    world.err = [this](std::string_view text) { err += text; };
    world.read_line = [&]() -> std::optional<std::string> {
      if (typed.empty()) return std::nullopt;
      std::string line = typed.front();
      typed.erase(typed.begin());
      return line;
    };
    world.variable = [this](const char* name) -> std::string {
      if (std::string_view(name) == "RUKA_DB") return path.string();
      return std::string_view(name) == "RUKA_NOW" ? "2026-11-23 10:00" : "";
    };
    world.clock = [] { return Instant{}; };
    world.in_is_terminal = world.err_is_terminal = true;
    world.out_is_terminal = screen;
    world.width = width;
    out.clear();
    err.clear();
    return ruka::run(world, words);
  }

  std::filesystem::path path;
  int width = 80;
  bool screen = false;  ///< whether the answer is read there too, not by another program
  std::string out;
  std::string err;
};

}  // namespace ruka
