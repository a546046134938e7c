// ruka client mail import FILE...: letters from .eml and mbox files, kept at their clients.
#include "lib/client/mail/import_mails.hpp"

#include "apps/ruka/client/mail/commands.hpp"
#include "apps/ruka/shared/table_file.hpp"
#include "lib/base/file/input_file.hpp"
#include "lib/base/text.hpp"

namespace ruka {

namespace {

constexpr Argument kMailImportArguments[] = {
    {"FILE", Takes::File, N_("an .eml or mbox file, or a folder of them; a Maildir"),
     Many::OneOrMore}};
constexpr Example kMailImportExamples[] = {
    {"ruka config set mail.own \"ivanov@firm.ru, @firm.ru\"", N_("once: which addresses are ours")},
    {"ruka client mail import Входящие.mbox Отправленные.mbox", N_("both sides of the talk")},
    {"ruka client mail import письмо.eml --dry-run", N_("what would come of it")}};

void note_rejected(Context& context, const MailImport& result) {
  note_some(context, result.rejected, [&](const RejectedMail& one) {
    context.note(
        msg("{file}, message {number}: {reason}",
            {{"file", terminal_safe(one.file)}, {"number", one.number}, {"reason", one.reason}}));
  });
}

// A name is no proof: the letters stay nobody's until somebody says whose they are.
void note_alike_mails(Context& context, const std::vector<AlikeMail>& alike) {
  note_some(context, alike, [&](const AlikeMail& one) {
    context.note(msg("letter {id}: “{name}” {email} may be {other} {known} ({reason})",
                     {{"id", number(one.id)},
                      {"name", terminal_safe(one.writer.name)},
                      {"email", terminal_safe(one.writer.email)},
                      {"other", number(one.known.id)},
                      {"known", terminal_safe(one.known.name)},
                      {"reason", msg_in("duplicate.by", one.known.by)}}));
  });
  if (!alike.empty()) {
    context.note(msg("to give a letter to a client: ruka client mail assign ID WHO"));
  }
}

void import(Context& context, const Parsed& parsed) {
  const std::vector<std::string> files = parsed.all("FILE");
  std::vector<KeptInput> inputs;
  std::vector<std::string> paths;
  for (const std::string& file : files) paths.push_back(inputs.emplace_back(file).path());
  Change change(context.db(), context.now());
  const MailImport result = import_mails(change, paths, context.settings(), context.phrases());
  change.commit();
  note_rejected(context, result);
  if (result.erased > 0) {
    context.note(msg_count("{count} letter is of a client whose data are destroyed: it stays out",
                           "{count} letters are of clients whose data are destroyed: they stay out",
                           result.erased));
  }
  if (result.unknown > 0) {
    context.note(msg_count("{count} letter is of nobody known: ruka client mail list --unknown",
                           "{count} letters are of nobody known: ruka client mail list --unknown",
                           result.unknown));
  }
  note_alike_mails(context, result.alike);
  if (result.claimed > 0) {
    context.note(msg_count("{count} earlier letter has found its client",
                           "{count} earlier letters have found their clients", result.claimed));
  }
  const std::int64_t rejected = std::ssize(result.rejected);
  Record record;
  record.add({"file", N_("File"), Type::Text}, fmt::format("{}", fmt::join(files, ", ")))
      .add({"read", N_("Read"), Type::Number}, result.read)
      .add({"created", N_("Created"), Type::Number}, result.created)
      .add({"skipped", N_("Skipped"), Type::Number}, result.skipped)
      .add({"unknown", N_("Unknown"), Type::Number}, result.unknown)
      .add({"rejected", N_("Rejected"), Type::Number}, rejected);
  context.wrote(record,
                {{"import", 0,
                  msg("read {read} = created {created} + skipped {skipped} + rejected {rejected}",
                      {{"read", result.read},
                       {"created", result.created},
                       {"skipped", result.skipped},
                       {"rejected", rejected}})}});
  constexpr int kPartlyRejected = 5;
  if (rejected > 0) context.set_status(kPartlyRejected);
}

}  // namespace

const Command kClientMailImportCommand = {
    .words = "client mail import",
    .purpose = N_("keep letters at their clients, from mail files"),
    .arguments = kMailImportArguments,
    .examples = kMailImportExamples,
    .run = import};

}  // namespace ruka
