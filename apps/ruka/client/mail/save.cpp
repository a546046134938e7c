// ruka client mail save ID --attachments DIR: the files of a letter, in a folder.
#include "lib/client/mail/save_files.hpp"

#include "apps/ruka/client/mail/commands.hpp"
#include "apps/ruka/context.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/store/log/export_log.hpp"

namespace ruka {

namespace {

constexpr Argument kSaveArguments[] = {{"ID", Takes::Record("mail"), N_("the letter's number")}};
constexpr Option kOptions[] = {
    {"--attachments", Takes::Folder, "DIR", N_("the folder that gets the files; required")},
    {"--from", Takes::File, "FILE",
     N_("the mail file or folder that has the letter, where it has moved")}};
constexpr Example kSaveExamples[] = {
    {"ruka client mail save 57 --attachments счета", N_("the files of a letter")}};

void save(Context& context, const Parsed& parsed) {
  const TouchId id{context.id(parsed, "ID")};
  const auto folder = parsed.text("--attachments");
  if (!folder) {
    throw Error(ErrorKind::Usage, msg("{option} is missing", {{"option", "--attachments"}}),
                msg("say which folder gets the files: --attachments DIR"));
  }
  context.demand_unmasked();
  Database& db = context.db();
  const auto files = read_mail_files(db, id, parsed.text("--from"));
  Table table({{"file", N_("File"), Type::Text, "", 100}, {"bytes", N_("Bytes"), Type::Number}});
  const auto add = [&](const std::string& name, std::uint64_t bytes) {
    table.add_text(name);
    table.add_number(static_cast<std::int64_t>(bytes));
  };
  if (context.globals().dry_run) {
    for (const MailAttachment& file : files) add(file.name, file.size);
  } else {
    for (const SavedFile& file : save_mail_files(files, *folder)) {
      add(file.path.string(), file.bytes);
    }
    log_export(db, "files", std::ssize(files), *folder, context.now());
  }
  context.print(table, msg("no files"));
}

}  // namespace

const Command kClientMailSaveCommand = {.words = "client mail save",
                                        .purpose = N_("the files of a letter, into a folder"),
                                        .arguments = kSaveArguments,
                                        .options = kOptions,
                                        .examples = kSaveExamples,
                                        .run = save};

}  // namespace ruka
