#pragma once
// What the program and its module xlsx say to each other: plain C; no exception crosses it.
#include <cstddef>
#include <cstdint>

extern "C" {

/// A column of a sheet: its heading, and its width in characters.
struct RukaXlsxColumn {
  const char* title;
  double width;
};

/// A workbook being written. Texts are UTF-8. Functions that return int return 0, or a code for
/// `reason`; after one, close() is still due.
struct RukaXlsxWriter {
  /// A book that close() writes to `path`; created: seconds since 1970. Null: no memory.
  void* (*open)(const char* path, std::int64_t created);
  /// The next sheet, with its header row; `rows` below it are filled in order.
  int (*sheet)(void* book, const char* name, const RukaXlsxColumn* columns, std::size_t count,
               std::uint32_t rows);
  /// A cell of the last sheet; rows are counted from 1 (below the header), columns from 0. Text is
  /// text whatever it looks like.
  int (*text)(void* book, std::uint32_t row, std::uint16_t column, const char* text);
  /// A number shown by an Excel format ("#,##0.00").
  int (*number)(void* book, std::uint32_t row, std::uint16_t column, double value,
                const char* format);
  /// Writes the file and frees the book, whatever it returns.
  int (*close)(void* book);
  const char* (*reason)(int code);
};

[[gnu::visibility("default")]] const RukaXlsxWriter* ruka_xlsx_writer();
}
