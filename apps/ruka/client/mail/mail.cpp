// ruka client mail list|show|assign|answered: letters of clients, and which wait for an answer.
#include "lib/client/mail/mail.hpp"

#include "apps/ruka/client/mail/commands.hpp"
#include "apps/ruka/client/shown.hpp"
#include "apps/ruka/list.hpp"
#include "apps/ruka/shared/happened.hpp"
#include "lib/base/text.hpp"
#include "lib/client/find/find_client.hpp"

namespace ruka {

namespace {

constexpr Argument kListArguments[] = {
    {"TEXT", Takes::Text, N_("words of the subject, the text or a file's name, in any form"),
     Many::Optional}};
constexpr Argument kIdArguments[] = {{"ID", Takes::Record("mail"), N_("the letter's number")}};
constexpr Argument kAssignArguments[] = {
    {"ID", Takes::Record("mail"), N_("the letter's number")},
    {"WHO", Takes::Record("client"), N_("number, piece of the name, phone, e-mail or INN")}};
constexpr Option kAssignOptions[] = {
    {"--remember", Takes::Nothing, "",
     N_("the address is the client's from now on, and its other letters too")}};
constexpr Option kAnsweredOptions[] = {kHappenedOption};
constexpr Example kListExamples[] = {
    {"ruka client mail list --unanswered", N_("who waits for an answer, and since when")},
    {"ruka client mail list счёт --client маяк", N_("what was written about the invoice")}};
constexpr Example kShowExamples[] = {{"ruka client mail show 57", N_("the letter whole")}};
constexpr Example kAssignExamples[] = {
    {"ruka client mail assign 58 маяк --remember", N_("a new address of a known client")}};
constexpr Example kAnsweredExamples[] = {
    {"ruka client mail answered 57", N_("answered by phone, or needs no answer")}};

// "ООО Маяк · Счёт 318": with the address where nobody is known.
Message say_mail(const Record& record) {
  std::string text = record.text("client");
  if (text.empty()) text = record.text("with");
  const std::string subject = record.text("subject");
  return msg_text(subject.empty() ? text : text + " · " + subject);
}

// «Иван Петров <ivan@example.ru>», those of one field of the header.
std::vector<std::string> addresses_of(const Table& addresses, std::string_view role) {
  std::vector<std::string> found;
  for (Rows rows(addresses); rows.next();) {
    if (rows.text("role") != role) continue;
    const std::string name = rows.text("name");
    const std::string email = rows.text("email");
    found.push_back(name.empty() ? email : fmt::format("{} <{}>", name, email));
  }
  return found;
}

// As a letter is read: whose it is, its header, its files, then its text.
std::string letter(const Record& record, const Table& addresses, const Table& files,
                   const std::string& text, const Style& style) {
  Record head;
  head.headed(record.heading());
  const auto add = [&](const char* field) {
    const Record::Field& one = *record.find(field);
    Column column = one.column;
    column.weight = 100;
    head.add(column, std::get<Cell>(one.value));
  };
  add("at");
  add("client");
  constexpr std::pair<const char*, const char*> kRoles[] = {{"from", N_("Sender")},
                                                            {"reply", N_("Answer to")},
                                                            {"to", N_("Recipients")},
                                                            {"cc", N_("Copy")},
                                                            {"bcc", N_("Hidden copy")}};
  for (const auto& [role, title] : kRoles) {
    head.add({role, title, Type::List, "", 100}, addresses_of(addresses, role));
  }
  add("subject");
  add("waiting");
  add("answered_at");
  add("answer");
  if (!files.empty()) head.add("attachments", N_("Files"), files);
  std::string out;
  write_record(head, style, [&out](std::string_view bytes) { out += bytes; });
  return text.empty() ? out : out + "\n" + terminal_safe_lines(text) + "\n";
}

void show(Context& context, const Parsed& parsed) {
  const TouchId id{context.id(parsed, "ID")};
  Record record = record_of(context, kMailList, number(id));
  record.headed(msg("Mail {id}: {what}", {{"id", number(id)}, {"what", say_mail(record)}}));
  const Table addresses = mail_addresses(context.db(), id);
  const Table files = mail_attachments(context.db(), id);
  const std::string text = mail_text(context.db(), id);
  const std::string message = mail_message(context.db(), id);
  record.add({"message", N_("Message-ID"), Type::Text, "", 0},
             message.empty() ? Cell() : Cell(message));
  record.add("addresses", N_("Addresses"), addresses);
  record.add("attachments", N_("Files"), files);
  record.add({"text", N_("Text"), Type::Text, "", 50}, text.empty() ? Cell() : Cell(text));
  context.print(record,
                [&](int) { return letter(record, addresses, files, text, context.style()); });
}

void assign(Context& context, const Parsed& parsed) {
  const TouchId id{context.id(parsed, "ID")};
  const Remember remember = parsed.flag("--remember") ? Remember::Yes : Remember::No;
  Change change(context.db(), context.now());
  const ClientMatch match = find_client(context.db(), parsed.required("WHO"));
  const std::int64_t letters = assign_mail(change, id, match.client, match.contact, remember,
                                           context.settings(), context.phrases());
  const Record record = record_of(context, kMailList, number(id));
  change.commit();
  context.wrote(record, {{"mail", number(id), say_mail(record)}});
  if (letters > 1 && !context.globals().quiet) {
    context.note(msg_count("{count} letter of this address in all",
                           "{count} letters of this address in all", letters));
  }
}

void answered(Context& context, const Parsed& parsed) {
  const TouchId id{context.id(parsed, "ID")};
  Change change(context.db(), context.now());
  answer_mail(change, id, context.moment(parsed, "--at"));
  const Record record = record_of(context, kMailList, number(id));
  change.commit();
  context.wrote(record,
                {{"mail", number(id), msg("{mail} · answered", {{"mail", say_mail(record)}})}});
}

}  // namespace

const Command kClientMailCommand = {.words = "client mail",
                                    .purpose = N_("letters by e-mail, kept at their clients")};
const Command kClientMailListCommand = {
    .words = "client mail list",
    .purpose = N_("letters, the newest first; those without an answer"),
    .arguments = kListArguments,
    .options = kMailList,
    .examples = kListExamples,
    .run = run_list,
    .lists = true};
const Command kClientMailShowCommand = {.words = "client mail show",
                                        .purpose = N_("a letter: its header, text and files"),
                                        .arguments = kIdArguments,
                                        .examples = kShowExamples,
                                        .run = show,
                                        .reads = true};
const Command kClientMailAssignCommand = {
    .words = "client mail assign",
    .purpose = N_("give a letter of nobody known to a client"),
    .arguments = kAssignArguments,
    .options = kAssignOptions,
    .examples = kAssignExamples,
    .run = assign};
const Command kClientMailAnsweredCommand = {.words = "client mail answered",
                                            .purpose = N_("a letter waits for no answer any more"),
                                            .arguments = kIdArguments,
                                            .options = kAnsweredOptions,
                                            .examples = kAnsweredExamples,
                                            .run = answered};

}  // namespace ruka
