// Times two commands in turn, as whole processes, and judges the median of the pairs' ratios, which
// a machine that slows down and recovers blurs least:
//   pairs NAME LIMIT ROUNDS [--each COMMAND] -- A... -- B...
// COMMAND goes to the shell before every run and is not timed. Prints one line; status 1 where A
// takes more than LIMIT times B and a quarter more (what a busy machine blurs). LIMIT 0 judges
// nothing.
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

extern char** environ;

namespace {

constexpr double kMargin = 1.25;
constexpr int kWarmUps = 2;

struct Run {
  double ms;
  long peak_kib;
};

using Words = std::vector<char*>;

[[noreturn]] void give_up(const char* why) {
  std::fprintf(stderr, "pairs: %s\n", why);
  std::exit(2);
}

// What it prints is thrown away; a status other than 0 ends everything: its time means nothing.
Run run(const Words& words, const std::string& before) {
  if (!before.empty() && std::system(before.c_str()) != 0) give_up(before.c_str());
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0);
  pid_t child = 0;
  const auto begun = std::chrono::steady_clock::now();
  if (posix_spawnp(&child, words[0], &files, nullptr, words.data(), environ) != 0) {
    give_up(words[0]);
  }
  int status = 0;
  rusage usage{};
  if (wait4(child, &status, 0, &usage) != child || status != 0) give_up(words[0]);
  const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begun;
  posix_spawn_file_actions_destroy(&files);
  return {took.count(), usage.ru_maxrss};
}

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::ranges::nth_element(values, middle);
  return *middle;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 7) give_up("NAME LIMIT ROUNDS [--each COMMAND] -- A... -- B...");
  const double limit = std::strtod(argv[2], nullptr);
  const int rounds = std::atoi(argv[3]);
  int at = 4;
  std::string before;
  if (std::strcmp(argv[at], "--each") == 0) {
    before = argv[at + 1];
    at += 2;
  }
  Words commands[2];
  int which = -1;
  for (; at < argc; ++at) {
    if (std::strcmp(argv[at], "--") == 0 && which < 1) {
      ++which;
    } else if (which >= 0) {
      commands[which].push_back(argv[at]);
    }
  }
  for (Words& words : commands) {
    if (words.empty()) give_up("two commands are needed");
    words.push_back(nullptr);
  }
  std::vector<double> ms[2];
  std::vector<double> ratios;
  long peak_kib = 0;
  for (int round = -kWarmUps; round < rounds; ++round) {
    const Run ours = run(commands[0], before);
    const Run theirs = run(commands[1], before);
    if (round < 0) continue;
    ms[0].push_back(ours.ms);
    ms[1].push_back(theirs.ms);
    ratios.push_back(ours.ms / theirs.ms);
    peak_kib = std::max(peak_kib, ours.peak_kib);
  }
  const double ratio = median(ratios);
  const bool holds = limit <= 0 || ratio <= limit * kMargin;
  std::printf("%-34s %9.2f %9.2f %6.2f %6.2f %7ld  %s\n", argv[1], median(ms[0]), median(ms[1]),
              ratio, limit, peak_kib,
              limit <= 0       ? "told"
              : ratio <= limit ? "holds"
              : holds          ? "holds within the margin"
                               : "TOO SLOW");
  return holds ? 0 : 1;
}
