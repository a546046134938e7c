#pragma once
// What a command is handed: streams, now, words, the choice of output, and the desk opened on first
// use.
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "apps/ruka/command.hpp"
#include "lib/desk/list.hpp"
#include "lib/i18n/words.hpp"
#include "lib/store/database.hpp"
#include "lib/table/writer.hpp"
#include "lib/time/phrase/phrase.hpp"

namespace ruka {

/// The world outside, handed in by main (and by tests): nothing below reads the environment, the
/// clock or a descriptor by itself.
struct World {
  std::function<void(std::string_view)>
      out;  ///< throws Error{Storage} where stdout cannot be written
  std::function<void(std::string_view)> err;
  std::function<std::optional<std::string>()> read_line;  ///< an answer to a question; none at end
  std::function<std::string(const char*)> variable;       ///< an environment variable, "" if unset
  std::function<Instant()> clock;
  bool out_is_terminal = false;
  bool in_is_terminal = false;
  bool err_is_terminal = false;
  int width = 80;
  int height = 24;
  /// Shows text in a pager; false where there is none.
  std::function<bool(const std::string& command, std::string_view text)> page;
};

/// What a write made, as one line for a person: its noun and number, then what there is to say.
struct Made {
  std::string kind;  ///< the code of the noun: "client", "call", "task"
  std::int64_t id;
  Message text;
};

/// The global options, wherever in the line they stood.
struct GlobalOptions {
  std::optional<std::string> db, lang, now, as_of, format, output, columns, sort, where, color;
  std::optional<std::int64_t> limit;
  bool excel = false, no_pager = false, quiet = false, dry_run = false, yes = false, force = false,
       fail_empty = false, mask = false, help = false, version = false;
};

class Context {
 public:
  Context(World& world, GlobalOptions globals, std::string command_line);
  ~Context();

  const GlobalOptions& globals() const;
  void set_globals(GlobalOptions globals);
  const Words& words() const;
  /// The same where a person reads the answer; where a program does, codes stay codes: nullptr.
  const Words* words_of_codes();
  Instant now() const;
  Day today();
  const Zone& zone();
  const WorkCalendar& calendar();
  const Settings& settings();
  /// Who types, as the log names them: the setting user.name, or USER.
  std::string actor();
  /// What phrases are read against. Where a record `stands` already, an hour alone is of its day;
  /// of what is to come, only while that day is not over; and «на час позже» is said of it.
  PhraseContext phrases(Yearless yearless = Yearless::ThisYear, std::optional<Instant> stands = {});
  Moment moment();
  /// The desk's file; made (with its folder) where missing. All that is read from it is of one
  /// moment, until an answer is on its way out.
  Database& db();
  /// Keeps in the file, where there is one, that this command failed: the next undo says so.
  void keep_failure(std::string_view command);
  /// A later one did not fail: where it has changed nothing that undo takes back, that is forgotten
  /// here.
  void forget_failure();
  /// The command is about a desk that is there: where none is, Error{NotFound} when first used.
  void demand_desk();
  /// Takes away the file that this command made and kept nothing in.
  void leave_no_empty_desk();
  /// Ends that moment: before what may take its time, since no writer can commit meanwhile. After
  /// it each statement sees the file as it is then.
  void let_go();
  /// Closes the file: what is asked next is of the one that stands in its place by then.
  void close_desk();
  /// From here on the desk is seen as it was then, and it is that time; nothing is written, and
  /// nothing is handed on before the answer is whole. Values that zone(), calendar() and settings()
  /// gave before are gone. Nothing happens where that time is not past.
  void look_back(Instant then);
  /// The same for what --as-of says, where it is given. Throws Error{Value} for a time to come.
  void look_back();
  /// The same for a report: where the desk of then cannot be shown, that is said, and it stays as
  /// it is now.
  void look_back_or_say(Instant then);
  bool in_past() const;
  /// The time that it really is, whatever is looked at.
  Instant present() const;
  /// The command reads: no file is made for it. One that --db or RUKA_DB names and that is not
  /// there is Error{NotFound} when it is first used; the first look at a desk to come, and whoever
  /// named none, sees an empty one.
  enum class FirstLook { No, Yes };
  void only_read(FirstLook first);
  /// Only looks: the desk's file is neither made nor migrated, and where it cannot be read the
  /// settings are at their defaults. Before the file is first used.
  void look_only();
  std::filesystem::path db_path() const;
  /// Error{Refused} where the file to be written is the desk's own, a copy of a desk or an archived
  /// paper: it would be lost.
  void demand_not_desk(const std::filesystem::path& written);
  /// The folder of the archive and of the reports: beside the desk's file.
  std::filesystem::path beside(std::string_view folder);
  World& world();

  // Values that options and arguments hold.
  /// A day without a year is the next one, unless it is said otherwise.
  std::optional<When> when(const Parsed& parsed, std::string_view option,
                           Yearless yearless = Yearless::Ahead, std::optional<Instant> stands = {});
  /// The same of what is to come: where it is past already, the answer says so.
  std::optional<When> term(const Parsed& parsed, std::string_view option,
                           std::optional<Instant> stands = {});
  /// What `stands` is where a record has a day without an hour.
  std::optional<Instant> end_of(std::optional<Day> day);
  /// The same of what was read apart from other words.
  When told_if_past(When when);
  /// Of what was: where that is long ago, the answer says so.
  Instant told_if_long_ago(Instant at);
  /// When what is noted was: the option's moment, or now. A day without an hour is its end of work,
  /// today is now; a later day is left for the operation to refuse.
  Instant moment(const Parsed& parsed, std::string_view option, std::optional<Instant> stands = {});
  /// A day, weekday or month without a year is the last one, unless it is said otherwise.
  std::optional<Period> period(const Parsed& parsed, std::string_view option,
                               Yearless yearless = Yearless::Past);
  std::optional<Minutes> span(const Parsed& parsed, std::string_view option);
  std::optional<Money> money(const Parsed& parsed, std::string_view option);
  std::int64_t id(const Parsed& parsed, std::string_view place);  ///< Error{Value} unless a number
  std::int64_t id_of(std::string_view text) const;
  bool force() const { return globals().force; }
  /// Error{Refused} with --mask: for what would store or copy what is masked.
  void demand_unmasked() const;
  /// The sentence, its values masked with --mask.
  std::string said(const Message& message) const;
  /// Text that does not come from the desk's file, masked with --mask.
  std::string shown(std::string_view text) const;

  /// --where of this command line for `list`: names are taken in any form.
  std::optional<Condition> where(const ListSpec& list);
  /// The list options of this command line (--where, --columns, --sort, --limit) for `list`.
  ListQuery list_query(const ListSpec& list);

  // Answers: exactly one of these a command.
  /// A list. An empty one says `empty` on stderr (and status 1 with --fail-empty).
  void print(const Table& table, const Message& empty);
  /// Says so to a person; status 1 with --fail-empty. For what is empty without being one table.
  void found_nothing(const Message& empty);
  void print(const Record& record);
  /// A record that has a layout of its own for text; every other format writes the record.
  void print(const Record& record, const std::function<std::string(int width)>& layout);
  /// What a write made: `made` for a person, `record` for machine formats, its id alone with -q.
  /// Says how to undo it, or that nothing was changed (--dry-run).
  void wrote(const Record& record, const std::vector<Made>& made);
  /// Text that is neither (a script): as it is, made safe by the caller.
  void print_text(std::string_view text);
  /// Says that what is printed holds personal data of so many: once it is in the file of -o, or has
  /// gone to another program, it stands in the log of exports by the code `what`.
  void gives_out(std::string_view what, std::int64_t records);
  Style style();

  /// A sentence on stderr.
  void note(const Message& message);
  /// Asks on stderr; --yes answers it; where nobody can be asked, false.
  bool ask(const Message& question);
  /// The exit status of a command that found something (1, 5) though it worked.
  void set_status(int status);
  int status() const;
  /// Hands on what was gathered: the file of -o, the pager. Called once, by the program.
  void finish();

 private:
  Settings read_settings();
  void emit(std::string_view bytes);
  std::string& gathered();
  /// Personal data on their way out: logged once they are there.
  struct GivenOut {
    std::string what;
    std::int64_t records = 0;
  };
  GivenOut& given_out();
  std::vector<Message>& past_times();
  void note_past();
  void note_given_out(const Record& record);
  void log_given_out();

  struct Inner;
  std::unique_ptr<Inner> inner_;
};

}  // namespace ruka
