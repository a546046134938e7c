// ruka config list|get|set|unset: norms and preferences with their defaults, units and rows.
#include "apps/ruka/context.hpp"
#include "apps/ruka/desk/commands.hpp"
#include "apps/ruka/output.hpp"
#include "lib/base/mask.hpp"

namespace ruka {

namespace {

constexpr Argument kConfigName[] = {{"NAME", Takes::Setting, N_("the setting's name")}};
constexpr Argument kNameValue[] = {{"NAME", Takes::Setting, N_("the setting's name")},
                                   {"VALUE", Takes::Text, N_("its new value")}};
constexpr Example kConfigListExamples[] = {{"ruka config", N_("all norms and preferences")}};
constexpr Example kGetExamples[] = {{"ruka config get request.hours", N_("the value alone")}};
constexpr Example kConfigSetExamples[] = {
    {"ruka config set calls.norm-max 25", N_("another norm")}};
constexpr Example kUnsetExamples[] = {
    {"ruka config unset calls.norm-max", N_("back to the default")}};

// Who works here has a name too.
std::string shown_value(const Context& context, std::string_view name, const std::string& value) {
  return context.globals().mask && name == "user.name" ? mask_name(value) : value;
}

void config_list(Context& context, const Parsed&) {
  const Settings& settings = context.settings();
  Table table({{"name", N_("Setting"), Type::Text, "", 100},
               {"value", N_("Value"), Type::Text, "", 99},
               {"default", N_("Default"), Type::Text, "", 50},
               {"unit", N_("Unit"), Type::Text, "", 70},
               {"purpose", N_("What for"), Type::Text, kSentence, 90}});
  for (const SettingSpec& spec : setting_specs()) {
    table.add_text(spec.name);
    table.add_text(shown_value(context, spec.name, settings.text(spec.name)));
    table.add_text(spec.fallback);
    table.add_text(*spec.unit == '\0' ? "" : context.words().say(spec.unit));
    table.add_text(context.words().say(spec.purpose));
  }
  context.print(table, msg("no settings"));
}

Record setting_record(const std::string& name, const std::string& value) {
  Record record;
  record.add({"name", N_("Setting"), Type::Text}, name)
      .add({"value", N_("Value"), Type::Text}, value);
  return record;
}

void get(Context& context, const Parsed& parsed) {
  const std::string name = parsed.required("NAME");
  const std::string value = shown_value(context, name, context.settings().text(name));
  context.print(setting_record(name, value),
                [&](int) { return for_program(context, value) + "\n"; });
}

void config_set(Context& context, const Parsed& parsed) {
  const std::string name = parsed.required("NAME");
  Change change(context.db(), context.now());
  const std::string value = set_setting(change, name, parsed.required("VALUE"));
  change.commit();
  context.wrote(setting_record(name, value),
                {{"setting", 0, msg("{name} = {value}", {{"name", name}, {"value", value}})}});
}

void unset(Context& context, const Parsed& parsed) {
  const std::string name = parsed.required("NAME");
  Change change(context.db(), context.now());
  unset_setting(change, name);
  change.commit();
  const std::string value = Settings(context.db()).text(name);
  context.wrote(setting_record(name, value),
                {{"setting", 0, msg("{name} = {value}", {{"name", name}, {"value", value}})}});
}

}  // namespace

const Command kConfigCommand = {.words = "config", .purpose = N_("norms and preferences")};
const Command kConfigListCommand = {.words = "config list",
                                    .purpose = N_("all settings with their defaults and units"),
                                    .examples = kConfigListExamples,
                                    .run = config_list,
                                    .reads = true};
const Command kConfigGetCommand = {.words = "config get",
                                   .purpose = N_("one setting's value"),
                                   .arguments = kConfigName,
                                   .examples = kGetExamples,
                                   .run = get,
                                   .reads = true};
const Command kConfigSetCommand = {.words = "config set",
                                   .purpose = N_("change a setting"),
                                   .arguments = kNameValue,
                                   .examples = kConfigSetExamples,
                                   .run = config_set};
const Command kConfigUnsetCommand = {.words = "config unset",
                                     .purpose = N_("back to the default"),
                                     .arguments = kConfigName,
                                     .examples = kUnsetExamples,
                                     .run = unset};

}  // namespace ruka
