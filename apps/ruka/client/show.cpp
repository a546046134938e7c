// ruka client show WHO: the card that one reads while the phone rings.
#include "apps/ruka/client/shown.hpp"
#include "apps/ruka/commands.hpp"
#include "lib/client/find_client.hpp"
#include "lib/report/client_card.hpp"

namespace ruka {

namespace {

constexpr Argument kArguments[] = {
    {"WHO", Takes::Client, N_("number, piece of the name, phone, e-mail or INN")}};
constexpr Example kExamples[] = {{"ruka client show +79161234567", N_("who is calling")}};

// What is as usual is not said: an active client, nothing but a client.
bool is_usual(const Record& record, std::string_view field) {
  const std::string text = text_in(record, field);
  return (field == "roles" && text == "client") || (field == "status" && text == "active") ||
         field == "id" || field == "name" || field == "vip";
}

// The values that a person reads in another form than a program.
Cell shown_cell(const Record& record, const Record::Field& field, const Words& words) {
  const auto& cell = std::get<Cell>(field.value);
  if (field.column.name == "phones") return phones_in(record);
  if (field.column.name != "roles") return cell;
  std::vector<std::string> labels;
  for (const std::string& role : std::get<std::vector<std::string>>(cell)) {
    labels.push_back(words.label("client.role", role));
  }
  return labels;
}

// On paper the special things come first: VIP, what waits, what comes next; then who it is.
std::string card(const Record& record, const Style& style) {
  const Words words(style.lang);
  Record head;
  Record plain;
  Record last;
  for (const Record::Field& field : record.fields()) {
    if (std::holds_alternative<Cell>(field.value)) {
      if (is_usual(record, field.column.name)) continue;
      Column shown = field.column;
      shown.weight = std::max(shown.weight, 1);  // a card hides nothing
      plain.add(std::move(shown), shown_cell(record, field, words));
    } else if (const auto* table = std::get_if<Table>(&field.value); !table->empty()) {
      (field.column.name == "touches" ? last : head)
          .add(field.column.name, field.column.title, *table);
    }
  }
  const auto& vip = std::get<Cell>(record.find("vip")->value);
  const bool special = std::holds_alternative<bool>(vip) && std::get<bool>(vip);
  const std::string name = text_in(record, "name");
  const std::int64_t id = std::get<std::int64_t>(std::get<Cell>(record.find("id")->value));
  head.headed(special ? msg("Client {id}: {name} · VIP", {{"id", id}, {"name", name}})
                      : msg("Client {id}: {name}", {{"id", id}, {"name", name}}));
  std::string text;
  const Sink sink = [&text](std::string_view bytes) { text += bytes; };
  write_record(head, style, sink);
  if (!head.fields().empty()) text += "\n";
  write_record(plain, style, sink);
  write_record(last, style, sink);
  return text;
}

void show(Context& context, const Parsed& parsed) {
  const ClientMatch match = find_client(context.db(), parsed.required("WHO"));
  Record record = client_record(context, match.client);
  add_client_card(context.db(), match.client, context.phrases(), context.settings(), record);
  context.print(record, [&](int) { return card(record, context.style()); });
}

}  // namespace

const Command kClientShow = {
    .words = "client show",
    .purpose = N_("the client's card: open requests, tasks, meetings, last talks"),
    .arguments = kArguments,
    .examples = kExamples,
    .run = show};

}  // namespace ruka
