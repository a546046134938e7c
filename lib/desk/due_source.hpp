#pragma once
// What falls due of a noun: a row that stands beside it.

namespace ruka {

/// One kind of thing due; lib/due reads all rows of all nouns in one loop. A new one is a row in
/// the `due` of its noun, and the word of its kind in "record".
struct DueSource {
  const char* kind;  ///< "request"
  /// Its live rows, read along an index, in any of these columns: id; client (a name); text; when
  /// it is due: due_at, or due_on (until that day's end), or since_at (see `term`); important, vip,
  /// complaint; kind (in place of the above), stage (of a trip), place, starts_at, ends_at, whom
  /// (who is called: a phone, or the client's number). It may ask for :now, :day_ago (a day before
  /// that), :today, :until (exclusive), :day (the last before :until), :since (see `stays`).
  const char* sql;
  /// What does it: "request notify {id}", {stage} and {whom} beside it; empty: what shows the
  /// record.
  const char* command = "";
  const char* matter = "";  ///< a sentence with the {text} in it; empty: the text itself
  const char* code = "";    ///< the context of the text where it is a code
  /// The setting of how much working time before its own it is at risk; empty: never before.
  const char* risk = "";
  const char* urgent_risk = "";  ///< of an important one: how long before, by any clock
  const char* term = "";         ///< the setting of how many days after since_at it is due
  const char* stays = "";  ///< the setting of how many days it is shown behind its time; else ever
  bool at_once = false;    ///< shown from since_at on, with its day
  /// The setting of how many days before its day, the next working day at least, it stands in that
  /// day's list; empty: on its day.
  const char* ahead = "";
  bool never_late = false;  ///< an event: there until it is over, neither at risk nor overdue
  bool foremost = false;    ///< stands first of all from the first minute
  bool norm = false;        ///< late, it breaks a norm: first among what is late
  bool money = false;       ///< a sale hangs on it
};

}  // namespace ruka
