#include "lib/exchange/workbook.hpp"

#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <set>

#include "lib/base/error.hpp"
#include "lib/base/file/reason.hpp"
#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"
#include "lib/exchange/module.hpp"
#include "lib/exchange/modules/xlsx.hpp"
#include "lib/exchange/workbook_cell.hpp"

namespace ruka {

namespace {

constexpr std::size_t kMostRows = 1'048'575;  // and the header

const RukaXlsxWriter& writer() {
  return *module_function<decltype(ruka_xlsx_writer)>(kXlsxModule, "ruka_xlsx_writer")();
}

[[noreturn]] void not_written(Message reason) {
  throw Error(ErrorKind::Storage,
              msg("the workbook cannot be written: {reason}", {{"reason", std::move(reason)}}),
              msg("check the free space of the temporary folder"));
}

// A file in memory alone: the library writes to a path, and what it writes may be personal.
class MemoryFile {
 public:
  MemoryFile() : fd_(::memfd_create("ruka-xlsx", MFD_CLOEXEC)) {
    if (fd_ < 0) not_written(say_errno(errno));
  }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;
  ~MemoryFile() { ::close(fd_); }

  std::string path() const { return "/proc/self/fd/" + std::to_string(fd_); }

  std::string content() const {
    struct stat info{};
    if (::fstat(fd_, &info) != 0) not_written(say_errno(errno));
    std::string bytes(static_cast<std::size_t>(info.st_size), '\0');
    for (std::size_t at = 0; at < bytes.size();) {
      const ssize_t got =
          ::pread(fd_, bytes.data() + at, bytes.size() - at, static_cast<off_t>(at));
      if (got <= 0) not_written(say_errno(errno));
      at += static_cast<std::size_t>(got);
    }
    return bytes;
  }

 private:
  int fd_;
};

// The module's book, closed whatever happens.
class Book {
 public:
  Book(const MemoryFile& file, Instant created)
      : book_(writer().open(file.path().c_str(), created.time_since_epoch().count())) {
    if (book_ == nullptr) not_written(msg("there is not enough memory"));
  }
  Book(const Book&) = delete;
  Book& operator=(const Book&) = delete;
  ~Book() {
    if (book_ != nullptr) writer().close(book_);
  }

  void* get() const { return book_; }
  void close() { demand(writer().close(std::exchange(book_, nullptr))); }
  static void demand(int code) {
    if (code != 0) not_written(msg_text(terminal_safe(writer().reason(code))));
  }

 private:
  void* book_;
};

// What Excel takes for a sheet's name: 31 characters, without the signs of references, each once.
std::string sheet_name(std::string_view title, std::set<std::string>& taken) {
  constexpr int kMost = 27;  // and " 99"
  std::string name;
  for (const char c : std::string(trim(title))) {
    name += std::string_view("[]:*?/\\'").find(c) != std::string_view::npos ? ' ' : c;
  }
  name = fit_width(terminal_safe(name), kMost);
  if (trim(name).empty()) name = "-";
  std::string whole = name;
  for (int i = 2; !taken.insert(fold(whole)).second; ++i) whole = name + " " + std::to_string(i);
  return whole;
}

// "C12"
std::string cell_name(std::size_t column, std::size_t row) {
  std::string letters;
  for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
  }
  return letters + std::to_string(row + 1);
}

int longest_line(std::string_view text) {
  int width = 0;
  for (const std::string_view line : split(text, '\n')) {
    width = std::max(width, display_width(line));
  }
  return width;
}

// By the content of the first rows; room for the filter's arrow beside the title.
std::vector<double> widths(const Table& table, const Style& style, const Words& words) {
  constexpr int kRows = 1000;
  constexpr int kLeast = 6;
  constexpr int kMost = 60;
  constexpr int kArrow = 3;
  std::vector<double> found;
  for (const Column& column : table.columns()) {
    found.push_back(display_width(words.say(column.title)) + kArrow);
  }
  auto reader = table.read();
  for (int row = 0; row < kRows && !reader.done(); ++row) {
    for (std::size_t i = 0; i < found.size(); ++i) {
      const std::string text = cell_text(reader.next(), table.columns()[i], style);
      found[i] = std::max<double>(found[i], longest_line(text) + 1);
    }
  }
  for (double& width : found) width = std::clamp<double>(width, kLeast, kMost);
  return found;
}

class SheetWriter {
 public:
  SheetWriter(const Book& book, Workbook& made, std::string name, const Table& table,
              const Style& style)
      : book_(book), made_(made), name_(std::move(name)), table_(table), style_(style) {}

  void write() {
    header();
    auto reader = table_.read();
    for (std::size_t row = 1; !reader.done(); ++row) {
      for (std::size_t i = 0; i < table_.columns().size(); ++i) {
        put(row, i, book_cell(reader.next(), table_.columns()[i], style_));
      }
    }
  }

 private:
  void header() {
    const Words words(style_.lang);
    const std::vector<double> width = widths(table_, style_, words);
    std::vector<std::string> titles;
    for (const Column& column : table_.columns()) {
      titles.push_back(words.say(column.title.empty() ? column.name : column.title));
    }
    std::vector<RukaXlsxColumn> columns;
    for (std::size_t i = 0; i < titles.size(); ++i) {
      columns.push_back({titles[i].c_str(), width[i]});
    }
    Book::demand(writer().sheet(book_.get(), name_.c_str(), columns.data(), columns.size(),
                                static_cast<std::uint32_t>(table_.rows())));
  }

  void put(std::size_t row, std::size_t column, const BookCell& cell) {
    const auto y = static_cast<std::uint32_t>(row);
    const auto x = static_cast<std::uint16_t>(column);
    if (cell.number) {
      return Book::demand(writer().number(book_.get(), y, x, *cell.number, cell.format.c_str()));
    }
    if (cell.text.empty()) return;
    const BookText text =
        book_text(is_utf8(cell.text) ? std::string_view(cell.text) : terminal_safe(cell.text));
    if (text.cut && ++made_.cut == 1) made_.first_cut = name_ + "!" + cell_name(column, row);
    Book::demand(writer().text(book_.get(), y, x, text.text.c_str()));
  }

  const Book& book_;
  Workbook& made_;
  std::string name_;
  const Table& table_;
  const Style& style_;
};

}  // namespace

Workbook make_workbook(const std::vector<Sheet>& sheets, const Style& style, Instant created) {
  const MemoryFile file;
  Book book(file, created);
  Workbook made;
  std::set<std::string> taken;
  for (const Sheet& sheet : sheets) {
    const auto rows = sheet.table->rows();
    if (rows > kMostRows) {
      throw Error(
          ErrorKind::Value,
          msg("a sheet of a workbook holds {most} rows, the list has {count}",
              {{"most", std::int64_t{kMostRows}}, {"count", static_cast<std::int64_t>(rows)}}),
          msg("take fewer with --where or --limit, or write CSV: -f csv"));
    }
    const std::string name = sheet_name(Words(style.lang).say(sheet.name), taken);
    SheetWriter(book, made, name, *sheet.table, style).write();
  }
  book.close();
  made.bytes = file.content();
  return made;
}

void demand_workbooks() { writer(); }

}  // namespace ruka
