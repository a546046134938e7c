// ruka backup [FILE], restore FILE, doctor [--mend]: copies of the desk and its health.
#include "lib/store/backup.hpp"

#include "apps/ruka/context.hpp"
#include "apps/ruka/desk/commands.hpp"
#include "apps/ruka/output.hpp"
#include "lib/archive/verify.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/consent/copies.hpp"
#include "lib/client/consent/erase_client.hpp"
#include "lib/client/erased.hpp"
#include "lib/store/log/export_log.hpp"
#include "lib/store/search/search.hpp"

namespace ruka {

namespace {

constexpr Argument kTo[] = {
    {"FILE", Takes::File, N_("where to; beside the desk unless said"), Many::Optional}};
constexpr Argument kFrom[] = {{"FILE", Takes::File, N_("the copy to put in the desk's place")}};
constexpr Option kDoctorOptions[] = {
    {"--mend", Takes::Nothing, "", N_("build the search index anew, settle the archive's copies")}};
constexpr Example kBackupExamples[] = {{"ruka backup /media/usb/ruka.db", N_("a copy elsewhere")}};
constexpr Example kRestoreExamples[] = {{"ruka restore backups/ruka-2026-11-22-180000.db",
                                         N_("yesterday's desk; today's is kept beside")}};
constexpr Example kDoctorExamples[] = {{"ruka doctor", N_("silent where all is well")}};

Record path_record(const std::string& path) {
  Record record;
  record.add({"path", N_("Path"), Type::Text}, path);
  return record;
}

// The copy is there already, and stays where the desk cannot be written.
void note_copy(Context& context, const std::filesystem::path& to) {
  try {
    log_copy(context.db(), to, context.now());
  } catch (const Error& error) {
    context.note(
        msg("this does not stand in the log of exports: {reason}", {{"reason", error.message()}}));
  }
}

void backup(Context& context, const Parsed& parsed) {
  context.demand_desk();
  const auto given = parsed.text("FILE");
  const std::filesystem::path to =
      given ? std::filesystem::path(*given)
            : default_backup_path(context.db_path(), context.zone().to_local(context.now()));
  if (!context.globals().dry_run) {
    if (!std::filesystem::exists(to)) context.demand_not_desk(to);  // else it is refused anyway
    backup_database(context.db(), to);
    note_copy(context, to);
  } else {
    context.note(msg("dry run: nothing was changed"));
  }
  context.print(path_record(to.string()),
                [&](int) { return for_program(context, to.string()) + "\n"; });
}

// The erasures that the desk in hand has and the copy lacks: the data would be back. What cannot be
// read tells of none; of the copy restore_database says why.
std::vector<LoggedErasure> erasures_undone(Context& context, const std::string& from) {
  if (!is_desk_file(context.db_path()) || !is_desk_file(from)) return {};
  try {
    Database desk(context.db_path(), OpenMode::AsIs);
    Database copy(from, OpenMode::AsIs);
    return erasures_lacking(desk, copy);
  } catch (const Error&) {
    return {};
  }
}

Message erasure_words(Context& context, const std::vector<LoggedErasure>& erasures) {
  MessageArg list("list", "");
  for (const LoggedErasure& one : erasures) {
    if (!list.parts.empty()) list.parts.push_back(msg_text("; "));
    list.parts.push_back(
        msg("client {id}, destroyed on {day}",
            {{"id", one.client}, {"day", say_day(context.zone().day_of(one.at))}}));
  }
  return msg_count("the copy lacks {count} erasure: {list}",
                   "the copy lacks {count} erasures: {list}", std::ssize(erasures),
                   {std::move(list)});
}

// Before anything is put in place: what was destroyed would be there again.
void demand_leave(Context& context, const std::vector<LoggedErasure>& erasures) {
  if (erasures.empty()) return;
  context.note(erasure_words(context, erasures));
  context.note(msg("these personal data come back with it"));
  if (context.globals().dry_run || context.ask(msg("Restore it all the same?"))) return;
  throw Error(ErrorKind::Refused, msg("nothing was restored"),
              msg("take a copy made later, or restore this one with --yes and destroy the data "
                  "again"));
}

// The next step for each client whose data are back.
void note_back(Context& context, const std::vector<LoggedErasure>& erasures) {
  if (erasures.empty()) return;
  context.note(msg("what was destroyed is back; destroy it again:"));
  for (const LoggedErasure& one : erasures) {
    context.note(msg_text(fmt::format("  ruka client erase {} --reason \"{}\"", one.client,
                                      terminal_safe(one.reason))));
  }
}

// What left the desk that stood there left it all the same.
void carry_log(Context& context, const std::filesystem::path& kept) {
  if (kept.empty() || !is_desk_file(kept)) return;
  try {
    Database former(kept, OpenMode::AsIs);
    carry_exports(former, context.db());
  } catch (const Error& error) {
    context.note(
        msg("the log of exports of the desk that stood there could not be taken over: "
            "{reason}",
            {{"reason", error.message()}}));
  }
}

void restore(Context& context, const Parsed& parsed) {
  const std::string from = parsed.required("FILE");
  // The desk may be damaged: then nothing of it is asked.
  context.look_only();
  const auto erasures = erasures_undone(context, from);
  demand_leave(context, erasures);
  if (context.globals().dry_run) return context.note(msg("dry run: nothing was changed"));
  const LocalTime now = context.zone().to_local(context.now());
  context.close_desk();  // of the restored one is its log
  const auto kept = restore_database(from, context.db_path(), now);
  carry_log(context, kept);
  if (!is_logged_copy(context.db(), from)) note_copy(context, from);
  if (!kept.empty()) {
    context.note(msg("what was there before: {path} (ruka restore puts it back)",
                     {{"path", kept.string()}}));
  }
  note_back(context, erasures);
  context.print(path_record(context.db_path().string()),
                [&](int) { return for_program(context, context.db_path().string()) + "\n"; });
}

// An erasure that was cut off: the names of copies, then the old bytes of the file.
void finish_erasures(Context& context) {
  const auto clients = unfinished_erasures(context.db());
  for (const std::int64_t client : clients) {
    rename_copies(context.db(), ClientId{client}, context.beside("archive"));
  }
  if (clients.empty()) return;
  purge_file(context.db(), context.now());
  context.note(msg("destroying the data was cut off, and is done now"));
}

void doctor(Context& context, const Parsed& parsed) {
  context.demand_desk();
  if (parsed.flag("--mend") && !context.globals().dry_run) {
    finish_erasures(context);
    rebuild_search(context.db());
    context.note(msg("the search index was built anew"));
    for (const Message& done : mend_archive(context.db(), context.beside("archive"))) {
      context.note(done);
    }
  }
  Table table({{"rule", N_("Rule"), Type::Text, "", 90},
               {"finding", N_("Finding"), Type::Text, kSentence, 100},
               {"hint", N_("Next step"), Type::Text, kSentence, 95}});
  auto findings = examine_database(context.db());
  std::ranges::move(examine_archive(context.db(), context.beside("archive")),
                    std::back_inserter(findings));
  for (const Finding& finding : findings) {
    table.add_text(finding.rule);
    table.add_text(context.said(finding.text));
    table.add_text(context.said(finding.hint));
  }
  context.print(table, msg("all is well"));
  if (!findings.empty()) context.set_status(1);
}

}  // namespace

const Command kBackupCommand = {.words = "backup",
                                .purpose = N_("a whole copy of the desk's file"),
                                .arguments = kTo,
                                .examples = kBackupExamples,
                                .run = backup};
const Command kRestoreCommand = {
    .words = "restore",
    .purpose = N_("put a copy in the desk's place; the present file is kept"),
    .arguments = kFrom,
    .examples = kRestoreExamples,
    .run = restore};
const Command kDoctorCommand = {
    .words = "doctor",
    .purpose = N_("look whether the file is whole; status 1 for findings"),
    .options = kDoctorOptions,
    .examples = kDoctorExamples,
    .run = doctor};

}  // namespace ruka
