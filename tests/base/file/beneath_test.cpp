// What stands beneath a folder, and what others put in the way.
#include "lib/base/file/beneath.hpp"

#include <doctest/doctest.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "lib/base/error.hpp"
#include "lib/base/file/files.hpp"
#include "tests/base/asked.hpp"

using namespace ruka;
namespace fs = std::filesystem;

namespace {

// An archive and what lies outside of it.
struct Place {
  fs::path top;
  Place() {
    std::string name = (fs::temp_directory_path() / "ruka-beneath-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    top = name;
    fs::create_directory(outside());
  }
  ~Place() { fs::remove_all(top); }
  fs::path archive() const { return top / "archive"; }
  fs::path outside() const { return top / "outside"; }
};

bool put(const Folder& folder, const fs::path& path, std::string_view text) {
  return folder.put(path, [&](const Folder::Writer& write) { write(text); });
}

// Puts a link to the outside in the place of a folder and takes it away again, until it is killed.
pid_t swap_for_link(const fs::path& folder, const fs::path& outside) {
  const pid_t child = ::fork();
  if (child != 0) return child;
  for (int round = 0;; ++round) {
    // A name of its own: where the folder was made anew meanwhile, the old one cannot come back.
    const std::string away = fmt::format("{}.away{}", folder.string(), round);
    ::rename(folder.c_str(), away.c_str());
    ::symlink(outside.c_str(), folder.c_str());
    ::usleep(100);
    ::unlink(folder.c_str());
    ::rename(away.c_str(), folder.c_str());
    ::usleep(300);
  }
}

}  // namespace

TEST_CASE("what is put beneath a folder is its owner's only and never replaces anything") {
  const Place place;
  const Folder folder = Folder::make(place.archive());

  CHECK(put(folder, "2026/_/a.txt", std::string(200'000, 'y')));
  CHECK_FALSE(put(folder, "2026/_/a.txt", "other"));

  CHECK(read_file(place.archive() / "2026/_/a.txt") == std::string(200'000, 'y'));
  CHECK(mode_of(place.archive() / "2026/_/a.txt") == 0600);
  CHECK(mode_of(place.archive() / "2026") == 0700);
  CHECK(folder.files() == std::vector<fs::path>{"2026/_/a.txt"});
}

TEST_CASE("a put that is given up leaves nothing") {
  const Place place;
  const Folder folder = Folder::make(place.archive());

  CHECK_THROWS_AS(folder.put("2026/a.txt",
                             [](const Folder::Writer& write) {
                               write("half");
                               throw std::runtime_error("no more");
                             }),
                  std::runtime_error);

  CHECK(folder.files().empty());
}

TEST_CASE("a link on the way is refused, wherever it stands") {
  for (const char* link : {"archive", "archive/2026", "archive/2026/_"}) {
    CAPTURE(link);
    const Place place;
    fs::create_directories((place.top / link).parent_path());
    fs::create_directory_symlink(place.outside(), place.top / link);

    CHECK(kind_of([&] { put(Folder::make(place.archive()), "2026/_/a.txt", "x"); }) == "refused");
    CHECK(fs::is_empty(place.outside()));
  }
}

TEST_CASE("no path leads up and out") {
  const Place place;
  write_file(place.outside() / "a.txt", "x");
  const Folder folder = Folder::make(place.archive());

  CHECK(folder.what_stands("../outside/a.txt") == Stands::Nothing);
  CHECK(kind_of([&] { folder.open_file("../outside/a.txt"); }) == "input");
  CHECK(kind_of([&] { put(folder, "../outside/b.txt", "x"); }) == "storage");
  CHECK_FALSE(folder.move("../outside/a.txt", "a.txt", Folder::Taken::Replace));
  CHECK(read_file(place.outside() / "a.txt") == "x");
  const fs::path absolute = place.outside() / "a.txt";
  CHECK(folder.what_stands(absolute) == Stands::Nothing);
  CHECK(kind_of([&] { folder.open_file(absolute); }) == "input");
  CHECK(kind_of([&] { put(folder, place.outside() / "b.txt", "x"); }) == "storage");
  CHECK_FALSE(fs::exists(place.outside() / "b.txt"));
}

TEST_CASE("what stands at a path is told without following it") {
  const Place place;
  const Folder folder = Folder::make(place.archive());
  put(folder, "file", "x");
  fs::create_directory(place.archive() / "folder");
  fs::create_symlink("file", place.archive() / "link");
  fs::create_directory_symlink("folder", place.archive() / "way");
  REQUIRE(::mkfifo((place.archive() / "pipe").c_str(), 0600) == 0);

  CHECK(folder.what_stands("file") == Stands::File);
  CHECK(folder.what_stands("folder") == Stands::Folder);
  CHECK(folder.what_stands("link") == Stands::Link);
  CHECK(folder.what_stands("way/file") == Stands::Link);
  CHECK(folder.what_stands("pipe") == Stands::Special);
  CHECK(folder.what_stands("file/below") == Stands::Nothing);
  CHECK(folder.what_stands("none") == Stands::Nothing);
  for (const char* path : {"folder", "link", "pipe", "none", "way/file"}) {
    CAPTURE(path);
    CHECK(kind_of([&] { folder.open_file(path); }) == "input");
  }
}

TEST_CASE("a file that moves takes its empty folders along") {
  const Place place;
  const Folder folder = Folder::make(place.archive());
  put(folder, "2026/one/a.txt", "a");
  put(folder, "b.txt", "b");

  CHECK_FALSE(folder.move("2026/one/a.txt", "b.txt", Folder::Taken::Refuse));
  CHECK_FALSE(folder.move("none", "c.txt", Folder::Taken::Refuse));
  CHECK(folder.move("2026/one/a.txt", "b.txt", Folder::Taken::Replace));

  CHECK(read_file(place.archive() / "b.txt") == "a");
  CHECK_FALSE(fs::exists(place.archive() / "2026"));
  folder.remove("b.txt");
  CHECK(folder.files().empty());
}

TEST_CASE("a folder that another process swaps for a link never leads outside") {
  constexpr int kRounds = 300;  // and on until the two have met, both ways
  constexpr int kMost = 100'000;
  const Place place;
  const Folder folder = Folder::make(place.archive());
  put(folder, "2026/_/first", "x");
  const pid_t swapper = swap_for_link(place.archive() / "2026/_", place.outside());
  int put_in = 0;
  int refused = 0;
  for (int i = 0; i < kMost && (i < kRounds || put_in == 0 || refused == 0); ++i) {
    const std::string kind =
        kind_of([&] { put_in += put(folder, fmt::format("2026/_/{}", i), "x") ? 1 : 0; });
    refused += kind.empty() ? 0 : 1;
    ::usleep(100);  // a refusal is quick: the swapper is to have its turn
  }
  ::kill(swapper, SIGKILL);
  ::waitpid(swapper, nullptr, 0);

  CHECK(fs::is_empty(place.outside()));
  CHECK(put_in > 0);
  CHECK(refused > 0);
}
