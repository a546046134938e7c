#pragma once
// The file of --rejects: what an import did not take, to be mended and imported again.
#include <filesystem>

#include "apps/ruka/context.hpp"
#include "lib/exchange/rejects.hpp"
#include "lib/exchange/table_source.hpp"

namespace ruka {

inline constexpr Option kRejectsOption = {
    "--rejects", Takes::File, "FILE",
    N_("write the rejected rows, with line and reason, for mending: .csv, .tsv or .xlsx")};

/// Of one import, before its change begins until its answer.
class RejectsFile {
 public:
  /// Where people stand in the rows, their file is in the log of exports.
  enum class Holds { People, Goods };

  /// Throws Error{Usage} for an ending that is not written, Error{Refused} where the file is the
  /// desk's or the one that is read: the rows that went well are nowhere else outside the desk;
  /// Error{Storage} where it is known already that it cannot be written.
  RejectsFile(Context& context, const Parsed& parsed, const std::filesystem::path& read,
              Holds holds);

  void take(Rejects rejects, const CsvDialect& read);
  /// Behind the commit: written whole, in the format that its ending names, and as the table that
  /// was read is. Nothing is where nothing was rejected, and at a trial. What is imported stays so
  /// where it cannot be written: note() tells of it.
  void write();
  /// Names the rows, each with all that is wrong with it: first those that were not taken. Who is
  /// not on the staff is named once, with the lines, where several rows want them.
  void note_rows() const;
  /// Says where they are, or how they are had. The command's status is 5 where there are any, 6
  /// where they could not be written.
  void note() const;

 private:
  static constexpr int kRejected = 5;
  static constexpr int kUnwritten = 6;
  std::string bytes() const;

  Context& context_;
  Holds holds_;
  std::optional<std::filesystem::path> file_;
  Rejects rejects_;
  CsvDialect dialect_;
  std::optional<Message> unwritten_;  // why
};

}  // namespace ruka
