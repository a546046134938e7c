// The module xlsx, on its way out: a workbook through libxlsxwriter.
#include <xlsxwriter.h>

#include <map>
#include <memory>
#include <string>

#include "lib/exchange/modules/xlsx.hpp"

namespace {

struct Book {
  lxw_workbook* book = nullptr;
  lxw_worksheet* sheet = nullptr;
  lxw_format* header = nullptr;
  lxw_format* text = nullptr;
  std::map<std::string, lxw_format*, std::less<>> formats;
};

Book& book_of(void* book) { return *static_cast<Book*>(book); }

void* open_book(const char* path, std::int64_t created) {
  auto made = std::make_unique<Book>();
  // Rows go out as they are finished: a list of any length takes little memory.
  lxw_workbook_options options = {};
  options.constant_memory = LXW_TRUE;
  made->book = workbook_new_opt(path, &options);
  if (made->book == nullptr) return nullptr;
  lxw_doc_properties properties = {};
  properties.created = static_cast<time_t>(created);
  workbook_set_properties(made->book, &properties);
  made->header = workbook_add_format(made->book);
  format_set_bold(made->header);
  // A text stays text when it is edited, too.
  made->text = workbook_add_format(made->book);
  format_set_num_format(made->text, "@");
  return made.release();
}

int add_sheet(void* to, const char* name, const RukaXlsxColumn* columns, std::size_t count,
              std::uint32_t rows) {
  Book& book = book_of(to);
  book.sheet = workbook_add_worksheet(book.book, name);
  if (book.sheet == nullptr) return LXW_ERROR_SHEETNAME_ALREADY_USED;
  for (std::size_t i = 0; i < count; ++i) {
    const auto column = static_cast<lxw_col_t>(i);
    worksheet_set_column(book.sheet, column, column, columns[i].width, nullptr);
    const lxw_error error =
        worksheet_write_string(book.sheet, 0, column, columns[i].title, book.header);
    if (error != LXW_NO_ERROR) return error;
  }
  worksheet_freeze_panes(book.sheet, 1, 0);
  if (count == 0) return LXW_NO_ERROR;
  return worksheet_autofilter(book.sheet, 0, 0, rows, static_cast<lxw_col_t>(count - 1));
}

int put_text(void* to, std::uint32_t row, std::uint16_t column, const char* text) {
  Book& book = book_of(to);
  return worksheet_write_string(book.sheet, row, column, text, book.text);
}

int put_number(void* to, std::uint32_t row, std::uint16_t column, double value,
               const char* format) {
  Book& book = book_of(to);
  auto found = book.formats.find(format);
  if (found == book.formats.end()) {
    found = book.formats.emplace(format, workbook_add_format(book.book)).first;
    format_set_num_format(found->second, format);
  }
  return worksheet_write_number(book.sheet, row, column, value, found->second);
}

int close_book(void* to) {
  const std::unique_ptr<Book> book(static_cast<Book*>(to));
  return workbook_close(book->book);
}

const char* reason_of(int code) { return lxw_strerror(static_cast<lxw_error>(code)); }

}  // namespace

extern "C" const RukaXlsxWriter* ruka_xlsx_writer() {
  static constexpr RukaXlsxWriter kWriter = {open_book,  add_sheet,  put_text,
                                             put_number, close_book, reason_of};
  return &kWriter;
}
