#pragma once
// One writer per format: tables and records to bytes.
#include <functional>
#include <string_view>

#include "lib/i18n/words.hpp"
#include "lib/table/table.hpp"

namespace ruka {

enum class Format { Text, Csv, Tsv, Json, JsonLines, Markdown, Xlsx, Ids };

/// The format of that name ("text", "csv", "tsv", "json", "jsonl", "md", "xlsx", "ids").
std::optional<Format> format_of(std::string_view name);

struct Style;

/// A sheet of a workbook: its name for a person, and its rows.
struct Sheet {
  Message name;
  const Table* table;
};

/// Makes the bytes of a workbook; lib/exchange/workbook.hpp has the one that there is.
using BookWriter = std::function<std::string(const std::vector<Sheet>& sheets, const Style& style)>;

/// How an answer is dressed. Width, colour and words change the dress only in Text and Markdown.
struct Style {
  Format format = Format::Text;
  Lang lang = Lang::English;
  const Zone* zone = nullptr;  ///< never null when a table with instants is written
  int width = 0;               ///< columns of the terminal; 0 is a pipe: nothing is cut
  bool color = false;
  bool excel =
      false;  ///< CSV for a Russian Excel: BOM, `;`, titles, decimal comma, CRLF, safe cells
  BookWriter book = {};  ///< never empty where Xlsx is written
};

/// Takes the bytes, a piece at a time; throws where they cannot be written.
using Sink = std::function<void(std::string_view)>;

/// Writes a list. An empty one is `[]` in JSON, only the header in CSV, nothing in Ids, JsonLines
/// and Text (the caller says on stderr that nothing was found).
void write_table(const Table& table, const Style& style, const Sink& sink);

/// Writes one record; Csv and Tsv write its plain fields as one row, Xlsx the same and a sheet for
/// each table in it, Ids its id.
void write_record(const Record& record, const Style& style, const Sink& sink);

/// "1980-03-12" as 12.03.1980, "--03-12" as 12.03.
std::string birthday_text(std::string_view birthday);

/// What a code of this column is for a person.
std::string code_text(const Column& column, std::string_view code, Lang lang);

/// One cell as a person reads it (not yet safe for a terminal).
std::string cell_text(const Table::View& cell, const Column& column, const Style& style);

}  // namespace ruka
