#pragma once
// How the program has a workbook read by its module xlsx: plain C; no exception crosses it.
#include <cstddef>
#include <cstdint>

extern "C" {

/// What a workbook may cost; more is refused before it is spent.
struct RukaXlsxLimits {
  std::uint64_t entries;       ///< files in the archive
  std::uint64_t bytes;         ///< of the parts that are read, unpacked
  std::uint64_t ratio;         ///< unpacked to packed, of a part of more than 1 MiB
  std::uint64_t strings;       ///< shared strings
  std::uint64_t string_bytes;  ///< of all shared strings
  std::uint64_t cell_bytes;    ///< of one cell
  std::uint64_t row_bytes;     ///< of one row's cells
  std::uint64_t text_bytes;    ///< of all cells of a sheet
  std::uint64_t cells;         ///< of a sheet, empty ones before a full one too
  std::uint64_t rows;          ///< of a sheet, by their numbers
  std::uint64_t columns;       ///< of a sheet
  std::uint64_t depth;         ///< of XML elements
};

/// Why a workbook cannot be read; `detail` says more where noted.
enum RukaXlsxProblem : int {
  kRukaXlsxFine,
  kRukaXlsxNotZip,
  kRukaXlsxUnreadable,    ///< the disk failed
  kRukaXlsxDamaged,       ///< detail: the part
  kRukaXlsxEncrypted,     ///< the archive has a password
  kRukaXlsxOpenDocument,  ///< an .ods or another of its family
  kRukaXlsxDocument,      ///< a .docx or .pptx
  kRukaXlsxBinary,        ///< an .xlsb
  kRukaXlsxArchive,       ///< a zip archive of something else
  kRukaXlsxDoctype,       ///< its XML declares a document type: entities
  kRukaXlsxTooMuch,       ///< detail: the name of the limit, as in RukaXlsxLimits
  kRukaXlsxMemory
};

/// Where the text of a cell is from.
enum RukaXlsxKind : int {
  kRukaXlsxOwn,
  kRukaXlsxFormula,  ///< the formula itself: the workbook has no value for it
  kRukaXlsxMerged    ///< the cell is merged with one in a row above
};

struct RukaXlsxText {
  const char* text;
  std::size_t size;
  RukaXlsxKind kind;
};

/// A row with anything in it: its number on the sheet, its cells from the first column to the last
/// full one. Texts are UTF-8 and live until the next call. Merged cells are known once the sheet
/// was read to its end, from the next start() on.
struct RukaXlsxRow {
  std::int64_t line;
  const RukaXlsxText* cells;
  std::size_t count;
};

struct RukaXlsxReader {
  /// Null: no memory. Whatever else went wrong is in problem().
  void* (*open)(const char* path, const RukaXlsxLimits* limits);
  void (*close)(void* reader);
  std::size_t (*sheets)(void* reader);
  const char* (*sheet_name)(void* reader, std::size_t sheet);
  int (*is_hidden)(void* reader, std::size_t sheet);
  /// Begins a sheet, from its start.
  RukaXlsxProblem (*start)(void* reader, std::size_t sheet);
  /// 1: `row` is the next; 0: there is none, or a problem.
  int (*next)(void* reader, RukaXlsxRow* row);
  RukaXlsxProblem (*problem)(void* reader);
  const char* (*detail)(void* reader);
};

[[gnu::visibility("default")]] const RukaXlsxReader* ruka_xlsx_reader();
}
