#include "lib/base/file/files.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "lib/base/error.hpp"
#include "lib/base/file/reason.hpp"
#include "lib/base/ids.hpp"
#include "lib/base/text.hpp"
#include "lib/base/uid.hpp"
#include "tests/base/asked.hpp"

using namespace ruka;
namespace fs = std::filesystem;

namespace {

// A folder of its own for each test.
struct OwnFolder {
  fs::path path;
  OwnFolder() {
    std::string name = (fs::temp_directory_path() / "ruka-files-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    path = name;
  }
  ~OwnFolder() { fs::remove_all(path); }
  std::size_t entries() const {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(path), {}));
  }
};

}  // namespace

TEST_CASE("a file is replaced whole, is its owner's only, and nothing is left beside it") {
  const OwnFolder folder;
  const fs::path path = folder.path / "отчёт.md";

  write_file(path, "старое");
  write_file(path, std::string(300'000, 'x'));

  CHECK(read_file(path) == std::string(300'000, 'x'));
  CHECK(mode_of(path) == 0600);
  CHECK(folder.entries() == 1);
}

TEST_CASE("missing folders are made for their owner only") {
  const OwnFolder folder;

  make_folder(folder.path / "reports" / "2026");

  CHECK(mode_of(folder.path / "reports") == 0700);
  CHECK(mode_of(folder.path / "reports" / "2026") == 0700);
  CHECK(kind_of([&] { write_file(folder.path / "nowhere" / "a", ""); }) == "storage");
  CHECK(!fs::exists(folder.path / "nowhere"));
}

TEST_CASE("a write that fails leaves what was there and no temporary file") {
  const OwnFolder folder;
  fs::create_directory(folder.path / "taken");
  write_file(folder.path / "file", "old");

  CHECK(kind_of([&] { write_file(folder.path / "taken", "x"); }) == "storage");
  CHECK(kind_of([&] { write_file(folder.path / "file" / "below", "x"); }) == "storage");

  CHECK(folder.entries() == 2);
  CHECK(read_file(folder.path / "file") == "old");
}

TEST_CASE("what cannot be read is an input error") {
  const OwnFolder folder;

  CHECK(kind_of([&] { read_file(folder.path / "none"); }) == "input");
  CHECK(kind_of([&] { read_file(folder.path); }) == "input");
}

TEST_CASE("any text makes a safe file name") {
  const std::pair<std::string_view, std::string_view> cases[] = {
      {"Договор № 5", "Договор № 5"},
      {"../../etc/passwd", "_._.._etc_passwd"},
      {"-rf", "_rf"},
      {".hidden", "_hidden"},
      {"a/b\\c:d", "a_b_c_d"},
      {"a\nb\x1b", "a_b_"},
      {"x\u202Egpj.exe", "x_gpj.exe"},
      {"..", "_"},
      {"", "_"},
      {"con. ", "con"},
      {"\xFF", "_"}};
  for (const auto& [text, expected] : cases) {
    CAPTURE(text);

    CHECK(safe_file_name(text) == expected);
  }
  std::string long_name;
  for (int i = 0; i < 100; ++i) long_name += "Ёж";
  CHECK(safe_file_name(long_name).size() == 120);
  CHECK(is_utf8(safe_file_name("a" + long_name)));
}

TEST_CASE("an id is a positive number, with or without its sign") {
  CHECK(parse_id_number("12") == 12);
  CHECK(parse_id_number("#12") == 12);
  CHECK(parse_id_number("9223372036854775807") == 9223372036854775807);
  for (const char* text : {"", "#", "0", "-1", "+1", "1a", " 1", "##1", "9223372036854775808"}) {
    CAPTURE(text);

    CHECK_FALSE(parse_id_number(text).has_value());
  }
}

TEST_CASE("a uid is a random UUID of version 4") {
  const std::string uid = new_uid();

  REQUIRE(uid.size() == 36);
  CHECK(uid[14] == '4');
  CHECK(std::string_view("89ab").find(uid[19]) != std::string_view::npos);
  CHECK(new_uid() != uid);
}

TEST_CASE("an error of the disk is told in our own words") {
  for (const int error : {ESTALE, ENOTCONN, ETIMEDOUT, EREMOTEIO, EHOSTUNREACH, ENETDOWN, ENODEV,
                          ENOMEDIUM, EOPNOTSUPP, EUCLEAN, ENOKEY, EAGAIN}) {
    CHECK(in_english(say_errno(error)).find("of the system") == std::string::npos);
  }
  CHECK(in_english(say_errno(9999)) == "error 9999 of the system");
}

TEST_CASE("a name is the same place by whatever way it is written") {
  const OwnFolder folder;
  std::filesystem::create_directory(folder.path / "in");
  std::filesystem::create_directory_symlink(folder.path / "in", folder.path / "link");
  std::filesystem::create_symlink(folder.path / "in/new", folder.path / "to-be");

  CHECK(is_same_place(folder.path / "in/new", folder.path / "link/new"));
  CHECK(is_same_place(folder.path / "in/new", folder.path / "in/../in/new"));
  CHECK(is_same_place(folder.path / "in/new", folder.path / "to-be"));
  CHECK(!is_same_place(folder.path / "in/new", folder.path / "new"));
  CHECK(!is_same_place(folder.path / "in/new", folder.path / "in/other"));
}
