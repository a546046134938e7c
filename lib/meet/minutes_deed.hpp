#pragma once
// One line of minutes read as an instruction: who, what, by when.
#include <optional>
#include <string_view>

#include "lib/meet/minutes.hpp"

namespace ruka {

/// What a line is read against.
struct LineContext {
  Database& db;
  MeetingId meeting;
  std::optional<ClientId> client;
  PhraseContext phrases;
};

/// Throws Error{NotFound} for a meeting that is not there.
LineContext reading_of(Database& db, MeetingId id, const Zone& zone, const WorkCalendar& calendar);

/// What a line says without a word that makes it an instruction.
struct DeedSigns {
  bool leads = false;   ///< begins with somebody's name, or asks them
  bool person = false;  ///< has a name
  bool deed = false;    ///< «выслать», «должна», "to send"
  bool term = false;    ///< to come
  bool looks() const { return person && (deed || term); }
};
DeedSigns signs_of(const LineContext& at_desk, std::string_view line);

/// Whether the text is somebody's name whole.
bool is_somebody(const LineContext& at_desk, std::string_view text);

/// Whether something makes the line an instruction, or only its own form does: «Лапин готов
/// подписать» is none by that.
enum class Told { Plainly, ByForm };
/// Throws what is wrong with it.
Deed read_deed(const LineContext& at_desk, std::string_view text, Told told);
/// A row of a table: who, what and by when by their cells. Throws what is wrong with it.
Deed read_row(const LineContext& at_desk, std::string_view row);

}  // namespace ruka
