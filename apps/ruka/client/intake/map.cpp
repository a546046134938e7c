// ruka client map list|rm: which columns of other programs are which fields of a client.
#include "apps/ruka/client/intake/commands.hpp"
#include "apps/ruka/context.hpp"
#include "lib/client/map/ready_maps.hpp"
#include "lib/client/map/saved_map.hpp"

namespace ruka {

namespace {

constexpr Argument kNameArguments[] = {{"NAME", Takes::Record("map"), N_("the saved map's name")}};
constexpr Example kListExamples[] = {{"ruka client map list", N_("yours and the ready ones")}};
constexpr Example kRmExamples[] = {
    {"ruka client map rm \"партнёры\"", N_("this map is not needed any more")}};

void list(Context& context, const Parsed&) {
  const ListQuery query = context.list_query(kSavedMaps);
  context.print(select_table(context.db(), kSavedMaps, query),
                msg("no saved maps: ruka client import FILE --save-map NAME keeps one"));
  std::string ready;
  for (const ReadyMap& map : ready_maps()) {
    ready += fmt::format("{}{} ({})", ready.empty() ? "" : ", ", map.name, map.title);
  }
  if (context.style().format == Format::Text && !context.globals().quiet) {
    context.note(msg("ready maps, known by their headings: {maps}", {{"maps", ready}}));
  }
}

void rm(Context& context, const Parsed& parsed) {
  Change change(context.db(), context.now());
  const std::string name = remove_map(change, parsed.required("NAME"));
  change.commit();
  Record record;
  record.add({"name", N_("Name"), Type::Text}, name);
  context.wrote(record, {{"map", 0, msg_in("map", "{name} · removed", {{"name", name}})}});
}

}  // namespace

const Command kClientMapCommand = {.words = "client map",
                                   .purpose = N_("maps of the columns of other programs")};
const Command kClientMapListCommand = {.words = "client map list",
                                       .purpose = N_("saved maps, by name"),
                                       .examples = kListExamples,
                                       .run = list,
                                       .lists = true};
const Command kClientMapRmCommand = {.words = "client map rm",
                                     .purpose = N_("remove a saved map"),
                                     .arguments = kNameArguments,
                                     .examples = kRmExamples,
                                     .run = rm};

}  // namespace ruka
