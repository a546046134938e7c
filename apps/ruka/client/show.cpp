// ruka client show WHO: the card that one reads while the phone rings.
#include "apps/ruka/client/commands.hpp"
#include "apps/ruka/client/shown.hpp"
#include "lib/client/find/find_client.hpp"
#include "lib/report/client/client_card.hpp"

namespace ruka {

namespace {

constexpr Argument kShowArguments[] = {
    {"WHO", Takes::Record("client"), N_("number, piece of the name, phone, e-mail or INN")}};
constexpr Example kShowExamples[] = {{"ruka client show +79161234567", N_("who is calling")}};

// What is as usual is not said: an active client, nothing but a client; nor what only programs
// read.
bool is_usual(const Record& record, std::string_view field) {
  return (field == "roles" && record.text(field) == "client") ||
         (field == "status" && record.text(field) == "active") || field == "id" ||
         field == "name" || field == "vip" || field == "uid" || field == "created_at" ||
         field == "updated_at" || field == "contacts";
}

// The values that a person reads in another form than a program.
Cell shown_cell(const Record::Field& field, Instant now) {
  const auto& cell = std::get<Cell>(field.value);
  if (field.column.name == "zone" && std::holds_alternative<std::string>(cell)) {
    const std::string& zone = std::get<std::string>(cell);
    return fmt::format("{} ({})", zone, hour_digits(Zone(zone).to_local(now)));
  }
  return cell;
}

// Read before a word is said: how to address them, what was specially agreed, when to call.
constexpr std::string_view kFirst[] = {"terms", "greeting", "channel", "hours", "zone"};

bool is_first(std::string_view field) {
  return std::ranges::find(kFirst, field) != std::end(kFirst);
}

Message card_heading(const Record& record) {
  const std::string name = record.text("name");
  const std::int64_t id = record.number("id");
  return record.flag("vip") ? msg("Client {id}: {name} · VIP", {{"id", id}, {"name", name}})
                            : msg("Client {id}: {name}", {{"id", id}, {"name", name}});
}

// The card in the order in which it is read: VIP and terms; what waits and comes next; what was
// said last; then who it is.
std::array<Record, 4> card_parts(const Record& record, Instant now) {
  std::array<Record, 4> parts;
  auto& [special, waits, last, plain] = parts;
  special.headed(card_heading(record));
  for (const Record::Field& field : record.fields()) {
    const Column& column = field.column;
    if (std::holds_alternative<Cell>(field.value)) {
      if (is_usual(record, column.name)) continue;
      Column shown = column;
      shown.weight = std::max(shown.weight, 1);  // a card hides nothing
      (is_first(column.name) ? special : plain).add(std::move(shown), shown_cell(field, now));
    } else if (const auto* table = std::get_if<Table>(&field.value); table && !table->empty()) {
      (column.name == "touches" ? last : waits).add(column.name, column.title, *table);
    }
  }
  return parts;
}

std::string card(const Record& record, const Style& style, Instant now) {
  const auto parts = card_parts(record, now);
  std::string text;
  for (const Record& part : parts) {
    std::string written;
    write_record(part, style, [&written](std::string_view bytes) { written += bytes; });
    const bool bare = text.find('\n') + 1 == text.size();  // nothing yet but the heading
    if (!bare && !written.empty() && !written.starts_with('\n')) text += "\n";
    text += written;
  }
  return text;
}

// The same card as one record, for a format whose writer lays it out itself.
Record whole_card(const Record& record, Instant now) {
  Record whole;
  whole.headed(card_heading(record));
  for (const Record& part : card_parts(record, now)) {
    for (const Record::Field& field : part.fields()) {
      if (const auto* table = std::get_if<Table>(&field.value)) {
        whole.add(field.column.name, field.column.title, *table);
      } else {
        whole.add(field.column, std::get<Cell>(field.value));
      }
    }
  }
  return whole;
}

void client_show(Context& context, const Parsed& parsed) {
  const ClientMatch match = find_client(context.db(), parsed.required("WHO"));
  say_alias(context, match);
  note_withdrawn(context, match);
  Record record = record_of(context, kClientList, number(match.client));
  add_client_card(context.db(), match.client, context.moment(), record);
  if (context.style().format == Format::Markdown) {
    return context.print(whole_card(record, context.now()));
  }
  context.print(record, [&](int) { return card(record, context.style(), context.now()); });
}

}  // namespace

const Command kClientShowCommand = {
    .words = "client show",
    .purpose = N_("the client's card: open requests, tasks, meetings, last talks"),
    .arguments = kShowArguments,
    .examples = kShowExamples,
    .run = client_show,
    .reads = true};

}  // namespace ruka
