#include "apps/ruka/complete.hpp"

#include "apps/ruka/globals.hpp"
#include "apps/ruka/help.hpp"
#include "apps/ruka/parse.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/intake/ready_maps.hpp"
#include "lib/report/candidates.hpp"

namespace ruka {

namespace {

struct Wanted {
  Takes takes = Takes::Nothing;
  std::span<const std::string_view> words;
};

Wanted wanted_argument(const Line& line) {
  const auto& arguments = line.command->arguments;
  if (arguments.empty()) return {};
  const std::size_t place = line.words.size();
  const Argument& argument = arguments[std::min(place, arguments.size() - 1)];
  const bool many = argument.many == Many::OneOrMore || argument.many == Many::ZeroOrMore;
  if (place >= arguments.size() && !many) return {};
  return {argument.takes, argument.words};
}

class Completer {
 public:
  Completer(World& world, std::vector<std::string> words) : world_(world) {
    if (!words.empty()) {
      last_ = words.back();
      words.pop_back();
    }
    line_ = read_line(words);
    context_ = std::make_unique<Context>(world_, line_.globals, "");
    context_->look_only();
  }

  void run() {
    if (line_.open != nullptr) return values({line_.open->takes, line_.open->words});
    if (last_.starts_with('-')) return options(line_.command);
    if (line_.words.empty()) {
      const std::string path = line_.met == nullptr ? "" : line_.met->words;
      for (const std::string& word : words_after(path)) {
        const Command* command = find_command(path.empty() ? word : path + " " + word);
        offer(word, command == nullptr ? "" : command->purpose);
      }
    }
    if (line_.met != nullptr && line_.command != nullptr) values(wanted_argument(line_));
  }

 private:
  void offer(std::string_view value, std::string_view says) {
    if (!fold(value).starts_with(fold(last_))) return;
    world_.out(
        fmt::format("{}\t{}\n", terminal_safe(value), terminal_safe(context_->words().say(says))));
  }

  void options(const Command* command) {
    if (command != nullptr) {
      for (const Option& option : command->options) offer(option.name, option.help);
    }
    for (const Option& option : global_options()) offer(option.name, option.help);
  }

  void values(const Wanted& wanted) {
    for (const std::string_view word : wanted.words) offer(word, "");
    if (wanted.takes == Takes::Setting) {
      for (const SettingSpec& spec : setting_specs()) offer(spec.name, spec.purpose);
    }
    if (wanted.takes == Takes::Map) {
      for (const ReadyMap& map : ready_maps()) offer(map.name, map.title);
    }
    records(wanted.takes);
  }

  void records(Takes takes) {
    std::error_code ignored;
    if (!std::filesystem::exists(context_->db_path(), ignored)) return;
    for (const Candidate& one : list_candidates(context_->db(), kind_of(takes), last_)) {
      world_.out(fmt::format("{}\t{}\n", terminal_safe(one.value), terminal_safe(one.says)));
    }
  }

  static std::string_view kind_of(Takes takes) {
    switch (takes) {
      case Takes::Client: return "client";
      case Takes::Call: return "call";
      case Takes::Template: return "template";
      case Takes::Map: return "map";
      case Takes::Request: return "request";
      case Takes::Promise: return "promise";
      case Takes::Feedback: return "feedback";
      case Takes::Mail: return "mail";
      case Takes::Lead: return "lead";
      case Takes::Deal: return "deal";
      case Takes::Task: return "task";
      case Takes::Meeting: return "meeting";
      case Takes::Document: return "document";
      case Takes::Trip: return "trip";
      case Takes::Order: return "order";
      case Takes::Staff: return "staff";
      default: return "";
    }
  }

  World& world_;
  Line line_;
  std::string last_;
  std::unique_ptr<Context> context_;
};

}  // namespace

int complete(World& world, const std::vector<std::string>& arguments) {
  std::vector<std::string> words(arguments.begin() + 1, arguments.end());
  if (!words.empty() && words.front() == "--") words.erase(words.begin());
  try {
    Completer(world, std::move(words)).run();
  } catch (const std::exception&) {
    return 0;  // a TAB never complains
  }
  return 0;
}

}  // namespace ruka
