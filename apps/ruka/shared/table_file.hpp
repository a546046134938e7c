#pragma once
// What the verbs that read a foreign file share: how a table is read, what was recognized, what was
// not taken.
#include <algorithm>
#include <functional>
#include <span>

#include "apps/ruka/context.hpp"
#include "lib/base/error.hpp"
#include "lib/base/file/input_file.hpp"
#include "lib/exchange/table_source.hpp"

namespace ruka {

inline constexpr Option kSheetOption = {"--sheet", Takes::Text, "NAME",
                                        N_("of a workbook; the first one with rows unless said")};
inline constexpr Option kHeaderOption = {
    "--header", Takes::Text, "LINE", N_("the line of the headings, where titles stand above them")};
inline constexpr Option kEncodingOption = {"--encoding", Takes::Text, "NAME",
                                           N_("the encoding, where it is guessed wrong")};
inline constexpr Option kDelimiterOption = {
    "--delimiter", Takes::Text, "CHAR", N_("the delimiter, where it is guessed wrong: ; , tab")};

/// Of those four. Throws Error{Usage} for a header that is no line's number, and a delimiter that
/// is neither one character nor "tab".
TableOptions table_options(const Parsed& parsed);

/// How the file is written: a workbook's sheet, JSON, encoding and delimiter; the header's line
/// where it is not the first (0: it is).
void note_dialect(Context& context, const CsvDialect& dialect, std::int64_t header_line);

/// Does what reads `input`; an error that names the copy of a pipe names the file that was `given`.
void read_as_given(const KeptInput& input, const std::string& given,
                   const std::function<void()>& read);

/// A heading as it is told; a blank one by the number of its column.
std::string heading_said(Context& context, std::string_view heading, std::size_t column);

/// So many are named of what stands elsewhere too.
inline constexpr std::size_t kSomeRows = 10;

/// Calls `say` with the first `count` of the rows, and tells how many more there are.
template <typename Row, typename Say>
void note_some(Context& context, const std::vector<Row>& rows, Say say,
               std::size_t count = kSomeRows) {
  count = std::min(rows.size(), count);
  for (const Row& row : std::span(rows).first(count)) say(row);
  const auto more = static_cast<std::int64_t>(rows.size() - count);
  if (more > 0) context.note(msg_count("and {count} more", "and {count} more", more));
}

/// Each of the reasons why a line was not taken, or not whole. The next step is said once, under
/// the first that needs it: `said` has those.
void note_reasons(Context& context, std::int64_t line, const std::vector<Error>& reasons,
                  std::vector<Message>& said);

/// The next step under a reason, unless it is among those that were said.
void note_hint(Context& context, const Message& hint, std::vector<Message>& said);

}  // namespace ruka
