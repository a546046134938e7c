#include "apps/ruka/world.hpp"

#include <fcntl.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>

#include "lib/base/error.hpp"
#include "lib/base/file/reason.hpp"

namespace ruka {

namespace {

// Descriptors 0-2 that a careless parent has closed would be given to the desk's file.
void fill_closed_descriptors() {
  for (int fd = 0; fd <= 2; ++fd) {
    if (::fcntl(fd, F_GETFD) == -1 && errno == EBADF) {
      if (::open("/dev/null", fd == 0 ? O_RDONLY : O_WRONLY) < 0) return;
    }
  }
}

// Whether stdout was closed before we began: then nothing we answer can be seen.
bool is_closed(int fd) { return ::fcntl(fd, F_GETFD) == -1 && errno == EBADF; }

void write_out(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0 && errno == EPIPE) throw ClosedPipe{};
    if (written < 0) {
      throw Error(ErrorKind::Storage,
                  msg("the answer cannot be written: {reason}", {{"reason", say_errno(errno)}}),
                  msg("check where the output goes"));
    }
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

// What cannot be said on stderr is lost: there is nobody to tell.
void write_err(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(STDERR_FILENO, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

std::optional<std::string> read_answer() {
  std::string line;
  char c = 0;
  for (;;) {
    const ssize_t got = ::read(STDIN_FILENO, &c, 1);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) {
      throw Error(ErrorKind::Input,
                  msg("the answer cannot be read: {reason}", {{"reason", say_errno(errno)}}),
                  msg("check where the input comes from"));
    }
    if (got == 0) return line.empty() ? std::nullopt : std::optional(line);
    if (c == '\n') return line;
    line += c;
  }
}

bool show_in_pager(const std::string& command, std::string_view text) {
  std::FILE* pager = ::popen(command.c_str(), "w");
  if (pager == nullptr) return false;
  std::fwrite(text.data(), 1, text.size(), pager);
  const int status = ::pclose(pager);
  return !(WIFEXITED(status) && WEXITSTATUS(status) == 127);
}

}  // namespace

World real_world() {
  const bool out_closed = is_closed(STDOUT_FILENO);
  fill_closed_descriptors();
  ::signal(SIGPIPE, SIG_IGN);
  World world;
  world.out = out_closed ? [](std::string_view) {
    throw Error(ErrorKind::Storage, msg("the answer cannot be written: stdout is closed"),
                msg("check where the output goes"));
  }
                         : std::function<void(std::string_view)>(write_out);
  world.err = write_err;
  world.read_line = read_answer;
  world.variable = [](const char* name) {
    const char* value = std::getenv(name);
    return std::string(value == nullptr ? "" : value);
  };
  world.clock = [] {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
  };
  world.out_is_terminal = ::isatty(STDOUT_FILENO) == 1;
  world.in_is_terminal = ::isatty(STDIN_FILENO) == 1;
  world.err_is_terminal = ::isatty(STDERR_FILENO) == 1;
  struct winsize size{};
  if (world.out_is_terminal && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
    world.width = size.ws_col;
    world.height = size.ws_row;
  }
  world.page = show_in_pager;
  return world;
}

}  // namespace ruka
